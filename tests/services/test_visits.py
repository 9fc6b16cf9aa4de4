"""What a visit to a feed means, decided from values: no server, no clock, no library."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import NotAvailableError, TryLaterError
from reader.models import Entry, Feed, Page, Subscription
from reader.services import visits

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
FEED = Feed("https://example.org/feed", id="feed01")
TIDE = Subscription(FEED, etag='"one"', last_modified="Friday", digest=b"d")


def test_a_new_document_brings_its_validators_with_it() -> None:
    page = Page(FEED.url, b"", etag='"two"', last_modified="")
    visited = visits.read(TIDE, page, visits.Document(FEED, (Entry("1"),)), b"new")
    assert (visited.etag, visited.last_modified, visited.digest, visited.entries) == ('"two"', "", b"new", (Entry("1"),))
    assert (visited.failures, visited.error, visited.due, visited.wait) == (0, None, None, None)


def test_a_move_for_good_is_believed_once_the_document_there_was_parsed() -> None:
    page = Page("https://new.example.org/feed", b"", moved_to="https://new.example.org/feed")
    assert visits.read(TIDE, page, visits.Document(FEED, ()), b"").url == "https://new.example.org/feed"
    assert visits.unchanged(TIDE, page, b"d").url == "https://new.example.org/feed", "the document that was parsed before"
    assert visits.unchanged(TIDE, replace(page, status=304), b"d").url == ""
    assert visits.failed(TIDE, TryLaterError("later"), NOW, 0).url == ""


def test_nothing_new_keeps_the_validators_it_was_asked_with() -> None:
    visited = visits.unchanged(TIDE, Page(FEED.url, b"", status=304), b"d")
    assert (visited.etag, visited.last_modified, visited.feed) == ('"one"', "Friday", None)
    visited = visits.unchanged(TIDE, Page(FEED.url, b"", etag='"two"', last_modified="Sunday"), b"d")
    assert (visited.etag, visited.last_modified) == ('"two"', "Sunday"), "the same document under new ones"


@pytest.mark.parametrize(("failures", "minutes"), [(0, 5), (1, 10), (2, 20), (7, 640), (8, 1280), (9, 1440), (500, 1440)])
def test_the_pause_doubles_up_to_a_day(failures: int, minutes: int) -> None:
    visited = visits.failed(Subscription(FEED, failures=failures), TryLaterError("later"), NOW, 0)
    assert visited.due == NOW + timedelta(minutes=minutes)
    assert visited.failures == failures + 1
    assert visited.wait is None


def test_chance_makes_the_pause_longer_never_shorter() -> None:
    pauses = [visits.failed(TIDE, TryLaterError("later"), NOW, chance).due for chance in (0, 0.5, 1)]
    assert pauses == [NOW + timedelta(minutes=5) * factor for factor in (1, 1.1, 1.2)]


@pytest.mark.parametrize(("asked", "heard"), [(60, 60), (7200, 7200), (10**9, 86_400)])
def test_what_the_server_asks_for_is_heard_up_to_a_day(asked: float, heard: float) -> None:
    visited = visits.failed(TIDE, TryLaterError("busy", retry_after=asked, status=429), NOW, 0)
    assert visited.wait == NOW + timedelta(seconds=heard)
    assert visited.due == NOW + max(timedelta(seconds=heard), timedelta(minutes=5))


def test_a_failure_keeps_what_the_feed_knew() -> None:
    visited = visits.failed(TIDE, NotAvailableError("no such page", status=404), NOW, 0)
    assert (visited.etag, visited.last_modified, visited.digest, visited.gone) == ('"one"', "Friday", b"d", False)


def test_gone_is_gone() -> None:
    visited = visits.failed(TIDE, NotAvailableError("gone", status=410), NOW, 0)
    assert visited.gone
    assert not visits.may_ask(Subscription(FEED, gone=True), NOW + timedelta(days=1000))


def test_a_reader_may_ask_in_a_pause_of_ours_but_not_before_the_server_allows_it() -> None:
    later = NOW + timedelta(minutes=1)
    assert visits.may_ask(Subscription(FEED, due=later), NOW)
    assert not visits.may_ask(Subscription(FEED, due=later), NOW, by_itself=True)
    assert visits.may_ask(Subscription(FEED, due=later), later, by_itself=True)
    assert not visits.may_ask(Subscription(FEED, wait=later), NOW)
    assert visits.may_ask(Subscription(FEED, wait=later), later)


def test_of_several_feeds_of_which_none_may_be_asked_is_said_what_they_have_in_common() -> None:
    error = visits.unasked([Subscription(FEED, gone=True), Subscription(FEED, wait=NOW + timedelta(hours=1))], NOW)
    assert str(error) == "None of these feeds may be asked now: each is gone, or its server asked for time."
    assert error.hint == "reader feeds list shows which"
