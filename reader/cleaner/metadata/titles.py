"""A title without the paper's own name around it. Pure text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader.text import letters
from reader.urls import host

_SEPARATOR = re.compile(r"\s{1,9}[|–—·•»›:/-]{1,9}\s{1,9}|\s{0,9}[|»｜]\s{0,9}|\s{1,9}::\s{1,9}|(?<=\S):\s{1,9}")
_MOST_BEHIND = 3
"""Words of a paper's name, or a manual's, behind a title."""
_FEED = re.compile(r"(?i)\b(?:rss|atom|json|feeds?|2\.0)\b")
_DENSE = re.compile("[\u3040-\ud7af]")
_TOP = re.compile(r"\.(?:com|org|net|co|gov|edu|info|news|[a-z]{2})(?=\.|$)")


@lru_cache(maxsize=32)
def bare(title: str, site: str = "", url: str = "") -> str:
    """`title` without the paper's name (or its address) before or behind it, however many times it stands there."""
    papers = _papers(site, url)
    whole = _squeezed(title)
    if not any(paper.removeprefix("the") in whole for paper in papers):
        return title
    while True:
        if (behind := _last(title)) and _names(behind[1], papers, loosely=True):
            title = behind[0]
        elif (before := _first(title)) and _names(before[0], papers):
            title = before[1]
        else:
            return title


def without_host(title: str, url: str) -> str:
    """A title without the paper's address before it, which nothing need part from it. One that goes on in small letters tells of that, and
    so does a heading, which is not for this."""
    name = f"{host(url)} "
    is_before = len(name) > 1 and title.lower().startswith(name) and not title[len(name) :][:1].islower()
    return title[len(name) :] if is_before else title


def best(candidates: Iterable[tuple[str, str]], headings: Iterable[str]) -> tuple[str, str]:
    """The title and where it comes from.

    candidates: (source, title) without the paper's name, in order of trust. headings: the page's first-level headings. A heading wins that
    a candidate agrees with: it is what a visitor sees, while the others are cut to a length or written for sharing. Where its words end in
    it no markup tells ("CO<sub>2</sub>"), but candidates of the same characters, where none has its very words. Of a piece of a page, which
    says no title, it is the one heading.
    """
    candidates = [(source, title) for source, title in candidates if title]
    headings = [heading for heading in headings if heading]
    if not candidates and len(set(headings)) == 1:
        return headings[0], "page"
    is_alone = len(set(headings)) == 1
    for heading in headings:
        if any(agree(heading, title) or (is_alone and _opens(heading, title)) for _, title in candidates):
            alike = [title for _, title in candidates if _unspaced(title) == _unspaced(heading)]
            return (heading if heading in alike else next(iter(alike), heading)), "page"
    return next(((title, source) for source, title in candidates), ("", ""))


def _opens(heading: str, title: str) -> bool:
    """Whether a title says a heading, however short, and a few words behind each bar, which are no headline: "Install | Pier". Behind a
    colon they are: "Obituary: Ida Holm"."""
    said, *behind = _SEPARATOR.split(title)
    if said != heading or title[len(heading) :].startswith(":"):
        return False
    return bool(behind) and all(len(part.split()) <= _MOST_BEHIND for part in behind)


def paper_over(headings: Iterable[str], page_title: str) -> str:
    """The paper's name, where the page's title ends with it, or begins with it before more words, the first of its headings is it, and a
    later one says the rest of the title; "". So it is in forums and blogs, whose headline is a heading of the second level or the third.
    A single word before a title is a section, or what the story is about."""
    said = [heading for heading in headings if heading]
    ways = _ways(page_title, 1)
    is_said = (any(agree(heading, rest) for heading in said[1:]) for paper, rest in ways if said and _squeezed(said[0]) == _squeezed(paper))
    return said[0] if any(is_said) else ""


def _ways(title: str, words: int) -> Iterator[tuple[str, str]]:
    """How a title may be made of a paper's name and the rest: the name stands behind it, or before it, then with more than so many words
    and fewer than the rest."""
    before, behind = _first(title), _last(title)
    if behind:
        yield behind[::-1]
    if before and len(_words(before[1])) > len(_words(before[0])) > words:
        yield before


def paper_of_feeds(feeds: Iterable[str], page_title: str) -> str:
    """The paper's name, where the page's title ends with it, or begins with it before more words, and one of its feeds is called so, alone
    or beside words for feeds ("Driftwood » Feed"); "". A feed that is called as the page is that of the comments below it."""
    others = [feed for feed in feeds if _squeezed(page_title) not in _squeezed(feed)]
    called = {_squeezed(_FEED.sub("", part)) for feed in others for part in _SEPARATOR.split(feed)} - {""}
    return next((paper for paper, _ in _ways(page_title, 0) if _squeezed(paper) in called), "")


def is_paper(title: str, site: str, url: str) -> bool:
    """It is the paper's name and nothing else."""
    return _names(title, _papers(site, url))


def agree(one: str, other: str) -> bool:
    """Whether two titles are one: most words of the shorter stand in the longer, and all of three words or less."""
    a, b = _words(one), _words(other)
    shorter = min(len(a), len(b))
    if not shorter:
        return False
    return len(a & b) >= (0.6 * shorter if shorter > 3 else shorter) and 2 * len(a) > min(len(b), 4)


@lru_cache(maxsize=32)
def _words(title: str) -> frozenset[str]:
    """The words of a title; each character of scripts without spaces (kana to hangul) is one."""
    if _DENSE.search(title):
        title = "".join(f" {char} " if "\u3040" <= char <= "\ud7af" else char for char in title)
    return frozenset(re.findall(r"\w+", title.casefold()))


@lru_cache(maxsize=8)
def _papers(site: str, url: str) -> frozenset[str]:
    """How the paper may call itself, squeezed: its name, its host, its host without the top."""
    name = host(url)
    labels = name.split(".")
    return frozenset(map(_squeezed, (site, name, _TOP.sub("", name), labels[0], labels[-2] if len(labels) > 1 else ""))) - {""}


def _names(part: str, papers: frozenset[str], *, loosely: bool = False) -> bool:
    """Whether `part` is the paper's name; loosely: or little more than it ("The Ledger News")."""
    key = _squeezed(part).removeprefix("the")
    return bool(key) and any(
        key == paper.removeprefix("the") or (loosely and len(paper) > 4 and paper in key and len(key) < 2 * len(paper) + 4)
        for paper in papers
    )


def _unspaced(text: str) -> str:
    return text.replace(" ", "")


def _squeezed(text: str) -> str:
    return letters(text).replace("_", "").casefold()


def _last(title: str) -> tuple[str, str] | None:
    marks = list(_SEPARATOR.finditer(title))
    return (title[: marks[-1].start()], title[marks[-1].end() :]) if marks and marks[-1].start() else None


def first_part(title: str) -> str:
    """What stands before the first mark that parts a title; all of one that has none."""
    parts = _first(title)
    return parts[0] if parts else title


def _first(title: str) -> tuple[str, str] | None:
    mark = _SEPARATOR.search(title)
    return (title[: mark.start()], title[mark.end() :]) if mark and mark.start() and title[mark.end() :] else None
