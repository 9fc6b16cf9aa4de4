"""From words to what the full-text index can be asked: every term quoted, bounded, never syntax. Pure."""

from __future__ import annotations

import re

from reader.text import spaceless

MOST_TERMS = 32
MOST_CHARACTERS = 1_000

_LETTER = re.compile(r"\w")


def spaced(text: str) -> str:
    """`text` with every character of a script without spaces as a word of its own, as the index keeps it."""
    return text if text.isascii() else spaceless().sub(_apart, text)


def _apart(run: re.Match[str]) -> str:
    return f" {' '.join(run.group())} "


def match(words: tuple[str, ...], title: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> str:
    """The FTS5 expression for all of `words`, all of `title` in the title, and none of `without`; "" when none can match.

    A term that holds no letter or digit is left out: the index has nothing to say about it.
    """
    wanted = [quoted(word) for word in words if _LETTER.search(word)]
    wanted += [f"title : {quoted(word)}" for word in title if _LETTER.search(word)]
    if not wanted:
        return ""
    unwanted = any_of(without)
    expression = " AND ".join(wanted[:MOST_TERMS])
    return f"({expression}) NOT ({unwanted})" if unwanted else expression


def any_of(words: tuple[str, ...]) -> str:
    """The FTS5 expression for at least one of `words`; "" when the index has nothing to say about any."""
    return " OR ".join([quoted(word) for word in words if _LETTER.search(word)][:MOST_TERMS])


def quoted(word: str) -> str:
    """One term as an FTS5 string; a star at its end asks for words that begin so."""
    bare = word.rstrip("*")
    return '"' + spaced(bare).replace('"', '""').replace("\x00", "") + '"' + ("*" if bare != word else "")
