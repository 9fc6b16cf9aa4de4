"""PURE: which entries a reader never wants to see, by what their feed says of them.

A rule is written as a search is: `title:quiz`, `author:"Star Desk" -tag:sea`, `feed:paper.example url:/sport/`. All that it says must
be so; a word without a field stands in the title, and a star is for any letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from reader.errors import ConfigError
from reader.library import terms
from reader.models import Entry, Feed
from reader.text import did_you_mean, fold, safe_line
from reader.urls import in_letters

FIELDS = ("title", "author", "tag", "url", "feed")
SETTING = "following.ignore"
LONGEST = 500
"""Characters of a rule."""

_ACCENT = re.compile("[\u0300-\u036f]")

Condition = Callable[[Entry, Feed], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """Says what a reader does not want to see."""

    text: str
    """As it was written."""
    conditions: tuple[Condition, ...]

    def means(self, entry: Entry, feed: Feed) -> bool:
        """Whether all that it says is so of an entry of the feed."""
        return all(condition(entry, feed) for condition in self.conditions)


def rules(texts: Iterable[str]) -> tuple[Rule, ...]:
    """The rules in these texts, in their order. Raises ConfigError for a text that asks for nothing."""
    return tuple(Rule(text, tuple(_conditions(text))) for text in dict.fromkeys(map(fold, texts)))


def rule_for(entry: Entry, feed: Feed, known: Sequence[Rule]) -> str:
    """The first rule that means an entry, as it was written; "" when it is wanted."""
    return next((rule.text for rule in known if rule.means(entry, feed)), "")


def _conditions(text: str) -> Iterator[Condition]:
    if len(text) > LONGEST:
        raise ConfigError(f"{SETTING}: a rule is longer than {LONGEST} characters.")
    said, any_wanted = f"{SETTING}: {safe_line(text)[:60]!r}", False
    for term in terms.typed(text):
        field, value = _said(term, said)
        any_wanted = any_wanted or not term.minus
        yield _not(_MEANING[field](value)) if term.minus else _MEANING[field](value)
    if not any_wanted:
        raise ConfigError(
            f"{said} says only what an entry is not, or nothing.", hint="for all of a paper but that: feed:paper.example -tag:sea"
        )


def _said(term: terms.Term, rule: str) -> tuple[str, str]:
    """The field that a term asks for, and what must stand in it. rule: how an error calls the rule."""
    field, value = term.field or "title", _plain(term.value)
    if field not in FIELDS:
        hint = did_you_mean(field, FIELDS, otherwise=f'known are {", ".join(FIELDS)}; a colon of the title stands in quotes: "live:"')
        raise ConfigError(f"{rule} asks for {safe_line(field)[:20]}, which entries have not.", hint=hint)
    if term.quotes == '"':
        raise ConfigError(f"{rule} has a quote that is not closed.", hint="reader config edit, for a rule with a comma in it")
    if not value.strip("* "):
        raise ConfigError(f"{rule} does not say what {field} is.", hint="reader help ignoring")
    if value.endswith(":") and value[:-1] in FIELDS and not (term.field or term.quotes):
        raise ConfigError(f"{rule} does not say what {value[:-1]} is.", hint=f"it follows without a space: {value}sport")
    return field, value


def _not(condition: Condition) -> Condition:
    return lambda entry, feed: not condition(entry, feed)


def _title(value: str) -> Condition:
    wanted = _phrase(value)
    return lambda entry, feed: bool(wanted.search(_words(entry.title)))


def _author(value: str) -> Condition:
    wanted = _phrase(value)
    return lambda entry, feed: any(wanted.search(_words(name)) for name in entry.authors)


def _tag(value: str) -> Condition:
    whole = re.compile(_starred(value, "."), re.DOTALL)
    return lambda entry, feed: any(whole.fullmatch(_plain(tag)) for tag in entry.tags)


def _url(value: str) -> Condition:
    part = _part(value)
    return lambda entry, feed: bool(part.match(_address(entry.url)))


def _feed(value: str) -> Condition:
    part = _part(value)
    return lambda entry, feed: value == _plain(feed.title) or any(part.match(_address(url)) for url in (feed.url, feed.site_url))


_MEANING = {"title": _title, "author": _author, "tag": _tag, "url": _url, "feed": _feed}


def _part(value: str) -> re.Pattern[str]:
    """What finds `value` in an `_address`."""
    return re.compile(_starred(f"*{_address(value)}*", "."), re.DOTALL)


def _address(url: str) -> str:
    """An address in plain letters, as a browser shows it."""
    return _plain(unquote(in_letters(url)))


def _phrase(value: str) -> re.Pattern[str]:
    """What finds the words and marks of `value`, one behind the other, among `_words`. A star by itself stands for any one of them; at the
    ends it says nothing."""
    found = terms.words(value)
    says = [place for place, word in enumerate(found) if word.strip("*")]
    wanted = [_starred(word, r"[^\n]") for word in found[says[0] : says[-1] + 1]]
    return re.compile("\n".join(["", *wanted, ""]))


@lru_cache(8)
def _words(text: str) -> str:
    """The words and marks of a text, each on a line. A star is none of them: it is what a rule has for others."""
    return "\n".join(["", *terms.words(_plain(text).replace("*", " ")), ""])


def _starred(value: str, letter: str) -> str:
    """The expression for `value`, in which a star is for any of `letter`. What stands between two stars is only looked for where it comes
    first, so that no stranger's text can make the search slow."""
    first, *parts = map(re.escape, re.split(r"\*+", value))
    between = "".join(f"(?>{letter}*?{part})" for part in parts[:-1])
    return first + between + "".join(f"{letter}*{last}" for last in parts[-1:])


@lru_cache(64)
def _plain(text: str) -> str:
    """`text` in small letters without accents, which people leave out, and with the apostrophe and the letters that they type."""
    if text.isascii():
        return text.lower()
    text = terms.as_typed(text)
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFKD", text.replace("’", "'")))).casefold()
