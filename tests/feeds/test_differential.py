"""Our own quick way and feedparser read the same feed the same, over every sample; where they differ, it is by intent and written down."""

import re
from datetime import UTC, datetime
from html import unescape

import pytest

from reader import feeds
from reader.feeds import document, forgiving, syndication
from reader.models import Entry, Feed
from tests.feeds.samples import BROKEN, WELL_FORMED

URL = "https://ledger.example/rss.xml"

BY_INTENT = {
    ("rdf-1.0", "published"): "feedparser calls dc:date the time of an update; an item of RDF has no other",
    ("rdf-1.0", "updated"): "feedparser calls dc:date the time of an update; an item of RDF has no other",
    ("base-feed", "key"): "feedparser takes an id for an address where a base is stated",
    ("base-nested", "key"): "feedparser takes an id for an address where a base is stated",
    ("title-double-escaped", "title"): "a title escaped twice is read twice",
}


def normal(html: str) -> list[str]:
    """The words of HTML."""
    return unescape(re.sub(r"<[^>]*>", " ", html)).split()


def facts(entry: Entry) -> dict[str, object]:
    def moment(value: datetime | None) -> datetime | None:
        return value.astimezone(UTC).replace(microsecond=0) if value else None

    return {
        "key": entry.key,
        "url": entry.url,
        "title": entry.title,
        "authors": entry.authors,
        "published": moment(entry.published),
        "updated": moment(entry.updated),
        "body": normal(entry.content or entry.summary),
        "links": re.findall(r'(?:href|src)="([^"]*)"', entry.content or entry.summary),
        "language": entry.language,
        "tags": entry.tags,
        "enclosures": [(file.url, file.type, file.length) for file in entry.enclosures],
    }


def quick(name: str) -> tuple[Feed, tuple[Entry, ...]]:
    root = document.tree(document.text(WELL_FORMED[name].encode()))
    assert root is not None
    found = syndication.read(root, URL)
    assert found is not None
    return found


def slow(name: str) -> tuple[Feed, tuple[Entry, ...]]:
    found = forgiving.read(document.text(WELL_FORMED[name].encode()), URL)
    assert found is not None
    return found


@pytest.mark.parametrize("name", WELL_FORMED)
def test_both_read_the_same_entries(name: str) -> None:
    ours, theirs = quick(name)[1], slow(name)[1]
    assert len(ours) == len(theirs)
    for our, their in zip(map(facts, ours), map(facts, theirs), strict=True):
        differing = {field for field in our if our[field] != their[field] and (name, field) not in BY_INTENT}
        assert not differing, {field: (our[field], their[field]) for field in differing}


@pytest.mark.parametrize("name", WELL_FORMED)
def test_both_read_the_same_feed(name: str) -> None:
    ours, theirs = quick(name)[0], slow(name)[0]
    assert (ours.title, ours.site_url, ours.description, ours.language) == (
        theirs.title,
        theirs.site_url,
        theirs.description,
        theirs.language,
    )


@pytest.mark.parametrize("name", BROKEN)
def test_broken_feeds_are_read_all_the_same(name: str) -> None:
    data, title = BROKEN[name]
    assert feeds.parse(data, URL)[1][0].title == title


def test_there_are_at_least_sixty_samples() -> None:
    assert len(WELL_FORMED) + len(BROKEN) >= 60
