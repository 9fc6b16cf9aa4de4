"""Rules as values: parsed from TOML tables, checked with errors that help, laid on top of each other. Nothing here reads a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.cleaner.normal_form import normal
from reader.cleaner.phrasebook import MATCHES, ROLES, SIGNS, Phrase, Phrasebook
from reader.errors import ConfigError
from reader.models import Kind
from reader.text import nearest_told, safe_line
from reader.urls import in_letters
from reader.values import TYPE_CHECKING, dataclass, field

if TYPE_CHECKING:
    from typing import Any, TypeAlias, TypeVar

    from reader.cleaner.cosmetic_filters import HideIndex

Table: TypeAlias = "Mapping[str, Any]"

_KEYS = {
    "": ("language", "off", "signs", "phrase", "link", "selector", "site"),
    "phrase": ("id", "kind", "language", "match", "role", "most", "text", "beside", "removes", "keeps"),
    "link": ("id", "kind", "target", "most", "removes", "keeps"),
    "selector": ("id", "kind", "css", "removes", "keeps"),
    "site": ("content", "drop", "keep", "text", "given"),
    "signs": SIGNS,
}


@dataclass(frozen=True, slots=True)
class Link:
    """Where links lead that stand in prompts: share sheets, donation tills, app shops."""

    id: str
    kind: Kind
    target: tuple[str, ...]
    """Parts of addresses, from the host on, without `www.`: `facebook.com/sharer`; `/donate` stands for that path on any host."""
    most: int = 0
    """Longest passage, in words, that such a link takes whatever else it says; 0: only one that says little else."""


@dataclass(frozen=True, slots=True)
class Selector:
    """CSS selectors of page furniture; applied under a guard, never to a node with a large share of the sentences."""

    id: str
    kind: Kind
    css: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """What the rules know of one host."""

    content: str = ""
    """CSS selector of the node that holds the article; ""."""
    drop: tuple[str, ...] = ()
    """CSS selectors of what is no article there."""
    keep: tuple[str, ...] = ()
    """CSS selectors of what is never dropped there."""
    text: tuple[str, ...] = ()
    """Whole passages that are no article there."""
    given: tuple[str, ...] = ()
    """Whole passages that stay there, whichever rule wants them: what a reader gave back."""


@dataclass(frozen=True, slots=True)
class Example:
    """A rule's own test: `text` must be removed by the rule `rule`, or must stay."""

    rule: str
    text: str
    removed: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything the cleaner is told about what sites do. `+` lays rules on top of others."""

    phrases: Sequence[Phrase] = ()
    links: tuple[Link, ...] = ()
    selectors: tuple[Selector, ...] = ()
    sites: Mapping[str, Site] = field(default_factory=dict)
    """By `site_name`."""
    off: frozenset[str] = frozenset()
    """Ids of rules that are switched off."""
    keep: frozenset[Kind] = frozenset()
    """Kinds of passage the reader wants to see."""
    hide: HideIndex | None = None
    """Cosmetic filter lists that the reader loads."""
    book: Phrasebook = field(default_factory=Phrasebook, compare=False, repr=False)
    """The phrases in force, indexed."""

    def __add__(self, other: Rules) -> Rules:
        """These rules with `other` on top: a rule of the same id replaces, sites and switches add up."""
        return Rules(
            phrases=_laid(tuple(self.phrases), tuple(other.phrases)) if other.phrases else self.phrases,
            links=_laid(self.links, other.links),
            selectors=_laid(self.selectors, other.selectors),
            sites={**self.sites, **{name: _with(self.sites.get(name), site) for name, site in other.sites.items()}},
            off=self.off | other.off,
            keep=self.keep | other.keep,
            hide=other.hide or self.hide,
            book=self.book.under(other.book, other.off) if other.phrases or other.off else self.book,
        )

    def site(self, host: str) -> Site | None:
        """What is known of `host` and of the domains it belongs to, the nearest on top."""
        found: Site | None = None
        host = site_name(host)
        while host:
            if (known := self.sites.get(host)) is not None:
                found = known if found is None else _with(known, found)
            host = host.partition(".")[2]
        return found


def _with(below: Site | None, above: Site) -> Site:
    """Two may speak of one site: lists add up, the upper one's content stands."""
    if below is None:
        return above
    return Site(
        content=above.content or below.content,
        drop=below.drop + above.drop,
        keep=below.keep + above.keep,
        text=below.text + above.text,
        given=below.given + above.given,
    )


if TYPE_CHECKING:
    _R = TypeVar("_R", Phrase, Link, Selector)


def _laid(below: tuple[_R, ...], above: tuple[_R, ...]) -> tuple[_R, ...]:
    if not above:
        return below
    ids = set(_ids(above))
    return tuple(rule for rule in below if rule.id not in ids) + above


def _ids(rules: Iterable[Phrase | Link | Selector]) -> Iterator[str]:
    return (rule.id for rule in rules)


def site_name(host: str) -> str:
    """A host as the rules call its site: without `www.`, and in its own letters where an address may have `xn--`."""
    return in_letters(host.lower().removeprefix("www."))


def parse(table: Table, where: str) -> Rules:
    """The rules of one TOML table. where: the file's name, for errors.

    Raises ConfigError that says what is wrong, where, and what was meant.
    """
    _known(table, "", where)
    language = _text(table.get("language", ""), f"{where}: language")
    phrases = tuple(_phrase(row, language, f"{where}: [[phrase]] {number}") for number, row in _rows(table, "phrase", where))
    phrases += tuple(_signs(table.get("signs", {}), language, where))
    links = tuple(_link(row, f"{where}: [[link]] {number}") for number, row in _rows(table, "link", where))
    selectors = tuple(_selector(row, f"{where}: [[selector]] {number}") for number, row in _rows(table, "selector", where))
    sites: dict[str, Site] = {}
    for named, row in _table(table, "site", where).items():
        site, host = _site(row, f'{where}: [site."{named}"]'), _host(named, where)
        sites[host] = _with(sites.get(host), site)  # www.example.org is the same site
    off = frozenset(_texts(table.get("off", []), f"{where}: off"))
    _unique([*_ids(phrases), *_ids(links), *_ids(selectors)], where)
    return Rules(phrases, links, selectors, sites, off, book=Phrasebook.of(phrases))


def examples(table: Table) -> Iterator[Example]:
    """The examples that a parsed TOML table carries, in its order. Raises ConfigError for what is no text."""
    for section in ("phrase", "link", "selector"):
        for row in table.get(section, ()):
            for key in ("removes", "keeps"):
                for text in _texts(row.get(key, []), f"{row['id']}: {key}"):
                    yield Example(row["id"], text, key == "removes")


def untested(table: Table) -> list[str]:
    """Ids of rules in a parsed TOML table that lack an example of what they remove or of what they keep."""
    rows = [row for section in ("phrase", "link", "selector") for row in table.get(section, ())]
    return [row["id"] for row in rows if not row.get("removes") or not row.get("keeps")]


def _phrase(row: Table, language: str, where: str) -> Phrase:
    _known(row, "phrase", where)
    where = f"{where} ({safe_line(str(row.get('id', 'without an id')))[:60]})"
    match = _choice(row.get("match", "whole"), MATCHES, f"{where}: match")
    texts = _texts(row.get("text"), f"{where}: text")
    if match == "pattern":
        _compiled(texts, where)
    return Phrase(
        id=_id(row, where),
        kind=_kind(row, where),
        match=match,
        text=texts,
        language=_text(row.get("language", language), f"{where}: language"),
        role=_choice(row.get("role", ""), ROLES, f"{where}: role"),
        most=_most(row, where),
        beside=tuple(_group(group, where) for group in _texts(row.get("beside", []), f"{where}: beside")),
    )


def _most(row: Table, where: str) -> int:
    most = row.get("most", 0)
    if not isinstance(most, int) or not 0 <= most <= 400:
        raise ConfigError(f"{where}: most must be a number of words from 0 to 400")
    return most


def _group(group: str, where: str) -> str:
    """A group of `beside` in normal form."""
    words = [normal(word) for word in group.split("|")]
    if not all(word.strip("* ") for word in words):
        raise ConfigError(f"{where}: beside must be words with a | between them, such as closed|disabled|turned off")
    if odd := next((word for word in words if "*" in word[:-1]), ""):
        raise ConfigError(f"{where}: beside: {odd}: a * may only end a word")
    return "|".join(words)


def _signs(signs: Any, language: str, where: str) -> Iterator[Phrase]:
    if not isinstance(signs, dict):
        raise ConfigError(f"{where}: signs must be a section: [signs]")
    _known(signs, "signs", f"{where}: [signs]")
    for role, texts in signs.items():
        name = f"{language}.{role}" if language else role
        yield Phrase(name, Kind.DONATION, "contains", _texts(texts, f"{where}: [signs] {role}"), language, role)


def _link(row: Table, where: str) -> Link:
    _known(row, "link", where)
    return Link(_id(row, where), _kind(row, where), _texts(row.get("target"), f"{where}: target"), _most(row, where))


def _selector(row: Table, where: str) -> Selector:
    _known(row, "selector", where)
    return Selector(_id(row, where), _kind(row, where), _texts(row.get("css"), f"{where}: css"))


def _host(name: str, where: str) -> str:
    if re.search(r"[/*\s]", name):
        hint = "a site is called by its host alone, and speaks for the hosts below it"
        raise ConfigError(f'{where}: [site."{safe_line(name)[:60]}"] must be a host such as example.org', hint=hint)
    return site_name(name)


def _site(row: Any, where: str) -> Site:
    if not isinstance(row, dict):
        raise ConfigError(f"{where} must be a section")
    _known(row, "site", where)
    return Site(
        content=_text(row.get("content", ""), f"{where}: content"),
        drop=_texts(row.get("drop", []), f"{where}: drop"),
        keep=_texts(row.get("keep", []), f"{where}: keep"),
        text=_texts(row.get("text", []), f"{where}: text"),
        given=_texts(row.get("given", []), f"{where}: given"),
    )


def _rows(table: Table, section: str, where: str) -> Iterator[tuple[int, Table]]:
    rows = table.get(section, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ConfigError(f"{where}: {section} must be a list of sections: [[{section}]]")
    yield from enumerate(rows, 1)


def _table(table: Table, section: str, where: str) -> Table:
    value = table.get(section, {})
    if not isinstance(value, dict):
        raise ConfigError(f'{where}: {section} must be sections by host: [{section}."example.org"]')
    return value


def _id(row: Table, where: str) -> str:
    name = _text(row.get("id", ""), f"{where}: id")
    if not re.fullmatch(r"[\w.-]+", name):
        raise ConfigError(f"{where}: id must be letters, digits, dots and hyphens, such as en.donation.ask")
    return name


def _kind(row: Table, where: str) -> Kind:
    return Kind(_choice(row.get("kind"), tuple(Kind), f"{where}: kind"))


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{where} must be a string")
    return value


def _texts(value: object, where: str) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise ConfigError(f"{where} must be a list of strings, none of them empty")
    return tuple(value)


def _choice(value: object, choices: tuple[str, ...], where: str) -> str:
    if value not in choices:
        meant = nearest_told(str(value), choices, otherwise=f": one of {', '.join(filter(None, choices))}")
        raise ConfigError(f"{where} is not known: {safe_line(str(value))[:60]!r}{meant}")
    return str(value)


def _compiled(texts: tuple[str, ...], where: str) -> None:
    for text in texts:
        try:
            re.compile(text)
        except re.error as error:
            raise ConfigError(f"{where}: {safe_line(text)[:60]!r} is no regular expression: {error}") from error


def _known(table: Table, section: str, where: str) -> None:
    for key in table:
        if key not in _KEYS[section]:
            raise ConfigError(f"{where}: unknown key {safe_line(key)[:60]}{nearest_told(key, _KEYS[section])}")


def _unique(ids: list[str], where: str) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ConfigError(f"{where}: two rules are called {name}")
        seen.add(name)
