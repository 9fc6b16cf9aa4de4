"""Which articles a batch keeps. Pure: decided from facts, one article at a time (near-duplicates: see `duplicates`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from reader.models import Article
from reader.urls import host, in_letters

UNDETERMINED = "und"
"""BCP 47's word for a language that is not known: `--language en,und` keeps the pages that do not say."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What an article must be to be kept; the default keeps everything."""

    languages: tuple[str, ...] = ()
    """BCP 47 prefixes, lower case: `en` takes `en-GB` too."""
    min_words: int = 0
    access: tuple[str, ...] = ()
    """Access states that are kept; empty: all."""
    opted_out: frozenset[str] = frozenset()
    """Hosts whose pages (and whose subdomains' pages) are left alone: not even cleaned, where their address is known before."""
    drop_duplicates: bool = False
    """Keep only the first of the near-duplicates within a part."""


def is_opted_out(url: str, hosts: frozenset[str]) -> bool:
    """Whether the host of `url`, or a parent domain of it, is on the list."""
    if not hosts:
        return False
    labels = _spelled(host(url)).split(".")
    return any(".".join(labels[start:]) in hosts for start in range(len(labels)))


def objection(article: Article, filters: Filters) -> str:
    """The first filter that does not take `article`: `opted-out`, `language`, `short`, `access`; "" when it is kept.

    A saved page may say only inside whose it is, by its canonical address; so does a copy on the host of another.
    """
    if is_opted_out(article.canonical, filters.opted_out):
        return "opted-out"
    if filters.languages and not _speaks(article.language, filters.languages):
        return "language"
    if article.word_count < filters.min_words:
        return "short"
    if filters.access and article.access.state not in filters.access:
        return "access"
    return ""


def _speaks(language: str, wanted: tuple[str, ...]) -> bool:
    tag = language.lower().replace("_", "-") or UNDETERMINED
    return any(tag == prefix or tag.startswith(prefix + "-") for prefix in wanted)


def hosts_in(lines: Iterable[str]) -> frozenset[str]:
    """The hosts of an opt-out list: one a line, addresses and `*.` allowed, `#` begins a comment."""
    words = (line.partition("#")[0].strip().lower() for line in lines)
    named = (host(word if "//" in word else f"//{word.removeprefix('*.')}") for word in words if word)
    return frozenset(map(_spelled, named)) - {""}


def _spelled(name: str) -> str:
    """A host in the one way in which hosts are compared: in its own letters where links have `xn--`, and without dots around it."""
    return in_letters(normalize("NFC", name.strip(".")))
