"""What a rule keeps out becomes no article, is told once and remembered, and comes when the rule is gone."""

from datetime import UTC, datetime

import pytest

from reader.library import Library, articles, entries, feeds, ignored, storing, timestamps
from reader.library.entries import Brought
from reader.library.ignoring import rules
from reader.models import Article, Entry, Feed, Query, Visited

FEED = "https://pier.example/feed"
QUIZ = Entry("q", "https://pier.example/quiz?utm_source=feed", "The quiz", content="<p>How deep is the basin?</p>")
TIDE = Entry("t", "https://pier.example/tide", "The tide", tags=("sea",))


def visit(shelf: Library, *document: Entry, ignore: tuple[str, ...] = ()) -> Brought:
    feed = feeds.subscribe(shelf, Feed(FEED))
    return entries.record(shelf, Visited(feed.id, Feed(FEED, "The Pier"), document), rules(ignore))


def titles(shelf: Library) -> list[str]:
    return sorted(row.title for row in articles.headlines(shelf, Query()))


def kept_out(shelf: Library) -> list[tuple[str, str, str, str]]:
    return [(each.rule, each.paper, each.title, each.url) for each in ignored.every(shelf)]


def test_what_a_rule_means_becomes_no_article_and_is_told_once(shelf: Library) -> None:
    brought = visit(shelf, QUIZ, TIDE, ignore=("quiz",))
    assert (len(brought.new), brought.ignored) == (1, (("quiz", "The quiz"),))
    assert titles(shelf) == ["The tide"]
    assert kept_out(shelf) == [("quiz", "The Pier", "The quiz", "https://pier.example/quiz")]
    assert visit(shelf, QUIZ, TIDE, ignore=("quiz",)) == Brought()


def test_what_is_an_article_already_stays_one(shelf: Library) -> None:
    visit(shelf, QUIZ)
    assert visit(shelf, QUIZ, ignore=("quiz",)) == Brought()
    assert titles(shelf) == ["The quiz"]
    assert kept_out(shelf) == []


def test_what_was_added_by_hand_is_wanted(shelf: Library) -> None:
    visit(shelf, QUIZ, ignore=("quiz",))
    storing.store(shelf, Article(QUIZ.url, "The quiz"))
    visit(shelf, QUIZ, ignore=("quiz",))
    assert titles(shelf) == ["The quiz"]
    assert kept_out(shelf) == []


def test_without_its_rule_an_entry_comes_in(shelf: Library) -> None:
    visit(shelf, QUIZ, TIDE, ignore=("quiz", "tag:sea"))
    feed = feeds.all(shelf)[0]
    assert ignored.by_other_rules(shelf, ["quiz", "tag:sea"]) == set()
    assert ignored.by_other_rules(shelf, ["tag:sea"]) == {feed.id}
    assert len(visit(shelf, QUIZ, TIDE, ignore=("tag:sea",)).new) == 1
    assert kept_out(shelf) == [("tag:sea", "The Pier", "The tide", TIDE.url)]
    assert ignored.by_other_rules(shelf, ["tag:sea"]) == set()


def test_another_rule_that_means_it_is_told_in_its_place_and_not_as_new(shelf: Library) -> None:
    visit(shelf, QUIZ, ignore=("quiz",))
    assert visit(shelf, QUIZ, ignore=("title:quiz",)) == Brought()
    assert ignored.by_rule(shelf) == {"title:quiz": 1}


def test_what_cannot_be_had_any_more_does_not_have_its_feed_read_again_for_ever(shelf: Library) -> None:
    visit(shelf, QUIZ, TIDE, ignore=("quiz",))
    visit(shelf, TIDE)
    assert kept_out(shelf) == []
    assert ignored.by_other_rules(shelf, []) == set()


def test_what_left_its_feed_is_remembered_for_a_time(shelf: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    visit(shelf, QUIZ, TIDE, ignore=("quiz",))
    visit(shelf, TIDE, ignore=("quiz",))
    assert len(kept_out(shelf)) == 1
    later = timestamps.now() + (ignored.DAYS + 1) * 86_400
    monkeypatch.setattr(ignored, "now", lambda: later)
    visit(shelf, TIDE, ignore=("quiz",))
    assert kept_out(shelf) == []


def test_what_stays_in_its_feed_is_not_told_anew(shelf: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    visit(shelf, QUIZ, ignore=("quiz",))
    later = timestamps.now() + (ignored.DAYS + 1) * 86_400
    monkeypatch.setattr(ignored, "now", lambda: later)
    assert visit(shelf, QUIZ, ignore=("quiz",)) == Brought()


def test_a_rule_of_one_paper_is_none_of_another(shelf: Library) -> None:
    other = feeds.subscribe(shelf, Feed("https://quay.example/feed"))
    unwanted = rules(["feed:pier.example quiz"])
    entry = Entry("q", "https://quay.example/quiz", "A quiz", published=datetime(2026, 5, 1, tzinfo=UTC))
    assert len(entries.record(shelf, Visited(other.id, Feed(other.url, "The Quay"), (entry,)), unwanted).new) == 1
    assert visit(shelf, QUIZ, ignore=("feed:pier.example quiz",)).new == ()


def test_the_rules_of_a_paper_that_is_followed_no_more_are_no_matter(shelf: Library) -> None:
    visit(shelf, QUIZ, ignore=("quiz",))
    feeds.remove(shelf, [feeds.all(shelf)[0].id])
    assert (kept_out(shelf), ignored.by_rule(shelf)) == ([], {})


def test_a_rule_means_a_paper_by_the_title_that_the_reader_gave_it(shelf: Library) -> None:
    feed = feeds.subscribe(shelf, Feed(FEED))
    feeds.change(shelf, [feed.id], title="Morning paper")
    assert visit(shelf, QUIZ, ignore=('feed:"Morning paper"',)).new == ()
