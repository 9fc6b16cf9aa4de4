"""PURE: which entries a reader never wants to see, by what their feed says of them.

A rule is written as a search is: `title:quiz`, `author:"Star Desk" -tag:sea`, `feed:paper.example url:/sport/`. All that it says must
be so; a word without a field stands in the title, and a star is for any letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.errors import ConfigError
from reader.library import terms
from reader.models import Entry, Feed
from reader.text import did_you_mean, fold, safe_line, spaceless

FIELDS = ("title", "author", "tag", "url", "feed")
SETTING = "following.ignore"
LONGEST = 500
"""Characters of a rule."""

_ACCENT = re.compile("[\u0300-\u036f]")
_LETTER = "[\\w\u0900-\u109f\u1780-\u17ff]"
"""What words are made of. In the writings of India and of those that came of them most vowels are marks, and no letters to Python."""

Condition = Callable[[Entry, Feed], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a reader wants to have nothing of."""

    text: str
    """As it was written."""
    conditions: tuple[Condition, ...]

    def means(self, entry: Entry, feed: Feed) -> bool:
        """Whether all that it says is so of an entry of the feed."""
        return all(condition(entry, feed) for condition in self.conditions)


def rules(texts: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that are written so, in their order. Raises ConfigError for one that says nothing."""
    return tuple(Rule(text, tuple(_conditions(text))) for text in dict.fromkeys(map(fold, texts)))


def rule_for(entry: Entry, feed: Feed, known: Sequence[Rule]) -> str:
    """The first rule that means an entry, as it was written; "" when it is wanted."""
    return next((rule.text for rule in known if rule.means(entry, feed)), "")


def _conditions(text: str) -> Iterator[Condition]:
    if len(text) > LONGEST:
        raise ConfigError(f"{SETTING}: a rule is longer than {LONGEST} characters.")
    any_wanted = False
    for term in terms.typed(text):
        field = term.field or "title"
        value = _plain(term.value)
        if field not in FIELDS:
            hint = did_you_mean(field, FIELDS, otherwise=f'known are {", ".join(FIELDS)}; a colon of the title stands in quotes: "live:"')
            raise ConfigError(f"{SETTING}: {safe_line(text)[:60]!r} asks for {safe_line(field)[:20]}, which entries have not.", hint=hint)
        if not value.strip("*"):
            raise ConfigError(f"{SETTING}: {safe_line(text)[:60]!r} does not say what {field} is.", hint="reader help ignoring")
        any_wanted = any_wanted or not term.minus
        yield _not(_MEANING[field](value)) if term.minus else _MEANING[field](value)
    if not any_wanted:
        said = f"{SETTING}: {safe_line(text)[:60]!r} says only what an entry is not, or nothing."
        raise ConfigError(said, hint="for all of a paper but that: feed:paper.example -tag:sea")


def _not(condition: Condition) -> Condition:
    return lambda entry, feed: not condition(entry, feed)


def _title(value: str) -> Condition:
    words = _words(value)
    return lambda entry, feed: bool(words.search(_plain(entry.title)))


def _author(value: str) -> Condition:
    words = _words(value)
    return lambda entry, feed: any(words.search(_plain(name)) for name in entry.authors)


def _tag(value: str) -> Condition:
    whole = re.compile(_starred(value, ".*"))
    return lambda entry, feed: any(whole.fullmatch(_plain(tag)) for tag in entry.tags)


def _url(value: str) -> Condition:
    part = re.compile(_starred(value, ".*"))
    return lambda entry, feed: bool(part.search(_plain(entry.url)))


def _feed(value: str) -> Condition:
    part = re.compile(_starred(value, ".*"))
    return lambda entry, feed: value == _plain(feed.title) or any(part.search(_plain(url)) for url in (feed.url, feed.site_url))


_MEANING = {"title": _title, "author": _author, "tag": _tag, "url": _url, "feed": _feed}


def _words(value: str) -> re.Pattern[str]:
    """Whole words, one behind the other; of writings without spaces the letters, wherever they stand."""
    before = "" if value[0] == "*" or spaceless().match(value[0]) else f"(?<!{_LETTER})"
    after = "" if value[-1] == "*" or spaceless().match(value[-1]) else f"(?!{_LETTER})"
    return re.compile(before + _starred(value, f"{_LETTER}*") + after)


def _starred(value: str, star: str) -> str:
    return star.join(map(re.escape, re.split(r"\*+", value)))


def _plain(text: str) -> str:
    """`text` in small letters without accents, which people leave out."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFKD", text))).casefold()
