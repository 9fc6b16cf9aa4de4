"""Finding words in a page, and the links in it, as stretches of its parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from reader.tui.layout.runs import Look
from reader.tui.page.inline import all_among_signs, without_signs
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Part, Prose, Stretch
from reader.typed_letters import ACCENTED, TYPED_AS, either_way, has_points

_TYPED = {sign: typed for typed, signs in {"'": "’‘‚‛ʼ′", '"': "“”„‟«»", "-": "‐‑‒–—−"}.items() for sign in signs}
"""What a keyboard has for signs that papers print."""
_PRINTED = re.compile(f"[{''.join(_TYPED)}]")
_MARK = re.compile("[\u0300-\u036f]")
"""An accent that is a character of its own, behind its letter."""
_MARKED = re.compile(f".{_MARK.pattern}+", re.DOTALL)
_ACCENTED = re.compile(f"[À-ɏḀ-ỿ{ACCENTED}]")
"""Letters that a search of the library takes for plain ones."""
Form: TypeAlias = Callable[[str], str]
"""Gives a text as it is compared."""

_OF_THE_ARTICLE = frozenset({"title", "byline", "picture", "caption", "passage", "given", "stripped"})
"""The roles of parts outside the text that the article has said."""


class Hit(NamedTuple):
    """A match: which part, and which characters of what it shows."""

    part: int
    start: int
    end: int


def hits(page: PageLines, words: str) -> list[Hit]:
    """Every match of `words` in the page, from its top. Capitals and accents matter only if some are typed."""
    if not words.strip():
        return []
    words = unicodedata.normalize("NFC", words)
    flags = 0 if any(char.isupper() for char in words) else re.IGNORECASE
    is_typed = (_ACCENTED.search(words) or _MARK.search(words)) and not has_points(words)
    form = _typed if is_typed else _bare
    written = re.escape if form is _typed else either_way
    pattern = re.compile(r"\s+".join(map(written, form(words).split())), flags)
    return [Hit(index, *span) for index, part in enumerate(page.parts) if _is_its_own(part) for span in _spans(pattern, part, form)]


def _is_its_own(part: Part) -> bool:
    """Whether a part says what stands in the article: what we say of it is not found."""
    return part.block is not None or part.role in _OF_THE_ARTICLE


def _typed(text: str) -> str:
    """`text` as a keyboard writes it, letter for letter: a place in one is that place in the other."""
    return text if text.isascii() else _PRINTED.sub(lambda sign: _TYPED[sign.group()], text)


def _bare(text: str) -> str:
    """`text` as a keyboard without accents writes it; letter for letter, as `_typed`."""
    return text if text.isascii() else _ACCENTED.sub(_base, _typed(text))


def _base(accented: re.Match[str]) -> str:
    typed = TYPED_AS.get(letter := accented.group(), "")
    return (typed if len(typed) == 1 else "") or unicodedata.normalize("NFD", letter)[0]


def _spans(pattern: re.Pattern[str], part: Part, form: Form) -> Sequence[tuple[int, int]]:
    """Where it stands in a part, as that is shown or as it stood on the page: a sign of ours between two words hides no match."""
    spans = {*_in_text(pattern, part.shown, form)}
    if isinstance(part, Prose) and (stood := without_signs(part.text, part.stretches)) != part.text:
        spans |= {all_among_signs(start, end, part.stretches) for start, end in _in_text(pattern, stood, form)}
    return sorted(spans)


def _in_text(pattern: re.Pattern[str], text: str, form: Form) -> Iterator[tuple[int, int]]:
    """Where it stands in a text. Of one in which accents are characters of their own, each letter is taken with those that it has."""
    if text.isascii() or not _MARK.search(text):
        yield from (match.span() for match in pattern.finditer(form(text)))
        return
    said, places, at = "", [], 0
    for letter in _MARKED.finditer(text):
        one = form(unicodedata.normalize("NFC", letter.group()))
        one = _MARK.sub("", one) if form is _bare else one
        said += form(text[at : letter.start()]) + one
        places += [*range(at, letter.start()), *[letter.start()] * len(one)]
        at = letter.end()
    said, places = said + form(text[at:]), [*places, *range(at, len(text))]
    for match in pattern.finditer(said):
        last = places[match.end() - 1]
        yield places[match.start()], found.end() if (found := _MARKED.match(text, last)) else last + 1


def links(page: PageLines) -> list[Hit]:
    """Every linked stretch of the text and its tables, from the top; a link over several spans is one."""
    found: list[Hit] = []
    for index, part in enumerate(page.parts):
        if not isinstance(part, Prose):
            found += [Hit(index, start, end) for start, end, _ in part.links()]
        elif part.role != "links":
            found += _merged(index, [stretch for stretch in part.stretches if stretch.link])
    return found


def address_of(page: PageLines, hit: Hit) -> str:
    """Where the link at a hit leads."""
    part = page.parts[hit.part]
    if isinstance(part, Prose):
        return next((s.href for s in part.stretches if s.link and s.start <= hit.start < s.end), "")
    return next((href for start, _, href in part.links() if start == hit.start), "")


def marked(found: list[Hit], current: int) -> dict[int, list[Stretch]]:
    """The matches as stretches by part; the current one stands out."""
    out: dict[int, list[Stretch]] = {}
    for number, hit in enumerate(found):
        look = Look.CURRENT if number == current else Look.HIT
        out.setdefault(hit.part, []).append(Stretch(hit.start, hit.end, look))
    return out


def _merged(index: int, stretches: list[Stretch]) -> list[Hit]:
    out: list[Hit] = []
    last: Stretch | None = None
    for stretch in stretches:
        if last and out and last.href == stretch.href and last.end == stretch.start:
            out[-1] = Hit(index, out[-1].start, stretch.end)
        else:
            out.append(Hit(index, stretch.start, stretch.end))
        last = stretch
    return out
