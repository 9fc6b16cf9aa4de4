"""Refreshing against a real server on loopback: asked politely, stored whole, nothing lost, nothing doubled."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.config import Network, Settings
from reader.errors import NoArticleError, NotAvailableError, PrivateAddressError, ReaderError, TryLaterError
from reader.fetcher import guard
from reader.imports import Saved
from reader.library import articles, feeds, imported, retries
from reader.models import Article, Feed, Paragraph, Query, Subscription
from reader.services import reading, renewal, stored_text, subscriptions
from reader.services.session import Session
from tests.bounds import bounded
from tests.services.here import Here, T
from tests.services.paper import WORDS, Answer, Paper, answer, page, rss

LONG = [WORDS.replace("north", pier) + WORDS.replace("nine", hour) for pier, hour in (("old", "ten"), ("new", "six"), ("long", "two"))]


async def refreshed(session: Session) -> list[subscriptions.Progress]:
    return [progress async for progress in subscriptions.refresh(session)]


def titles(session: Session) -> list[str]:
    return [row.title for row in articles.headlines(session.library, Query())]


async def test_subscribing_keeps_the_paper_and_its_entries(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    feed, brought = await subscriptions.subscribe(session, f"{paper.base}/feed", folder="Sea")
    assert (feed.title, feed.folder, len(brought.new)) == ("The Pier", "Sea", 2)
    assert titles(session) == ["Ferry 2", "Ferry 1"]
    assert feeds.subscription(session.library, feed.id).unread == 2


async def test_an_article_keeps_the_name_of_its_paper_when_its_page_names_none(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    paper.answers["/ferry/1"] = Answer(page(*LONG))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (row,) = articles.headlines(session.library, Query())
    await reading.open_article(session, row.id)
    assert articles.headline(session.library, row.id).site == "The Pier"


async def test_a_site_that_names_no_feed_is_asked_where_feeds_are_kept(session: Session, paper: Paper) -> None:
    paper.answers["/news"] = Answer(page("No feed here."))
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    assert [(feed.url, count) for feed, count in await subscriptions.find(session, f"{paper.base}/news")] == [(f"{paper.base}/feed", 2)]


async def test_a_site_that_wants_time_is_asked_for_no_other_place(session: Session, paper: Paper) -> None:
    paper.answers["/news"] = Answer(page("No feed here."))
    paper.answers["/news/feed"] = Answer("", 429, {"Retry-After": "60"})
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    with pytest.raises(TryLaterError, match="429"):
        await subscriptions.find(session, f"{paper.base}/news")
    assert [path for path, _ in paper.asked] == ["/news", "/news/feed"]


async def test_a_place_at_which_a_site_breaks_is_one_of_several(session: Session, paper: Paper) -> None:
    paper.answers["/news"] = Answer(page("No feed here."))
    paper.answers["/news/feed"] = Answer("", 500)
    paper.answers["/rss.xml"] = answer(rss(paper.base, 1))
    assert [feed.url for feed, _ in await subscriptions.find(session, f"{paper.base}/news")] == [f"{paper.base}/rss.xml"]


def naming(*feeds: str) -> Answer:
    """A page that names feeds, each in some words of its own."""
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="Named {number}" href="{at}">' for number, at in enumerate(feeds)
    )
    return Answer(f"<html><head>{links}</head></html>")


async def test_a_site_that_names_its_feeds_is_asked_for_no_other(session: Session, paper: Paper) -> None:
    paper.answers["/"] = naming("/all.rss", "/gone.rss", "/sea.rss")
    paper.answers["/sea.rss"] = answer(rss(paper.base, 1).replace("<title>The Pier</title>", ""))
    paper.answers["/all.rss"] = Answer("", 301, {"Location": "/every.rss"})
    paper.answers["/every.rss"] = answer(rss(paper.base, 1, 2))
    found = await subscriptions.find(session, f"{paper.base}/")
    assert [(feed.url, feed.title) for feed, _ in found] == [(f"{paper.base}/every.rss", "The Pier"), (f"{paper.base}/sea.rss", "Named 2")]
    assert [path for path, _ in paper.asked] == ["/", "/all.rss", "/every.rss", "/gone.rss", "/sea.rss"]


async def test_a_site_without_feeds_is_said_to_have_none(session: Session, paper: Paper) -> None:
    paper.answers["/news"] = Answer(page("No feed here."))
    with pytest.raises(NoArticleError, match="No feed was found at"):
        await subscriptions.find(session, f"{paper.base}/news")


async def test_a_site_that_left_two_places_unanswered_is_asked_for_no_other(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.5))
    paper.answers["/"] = naming("/all.rss", "/sea.rss", "/fog.rss")
    paper.slow = {"/all.rss", "/sea.rss"}
    with pytest.raises(TryLaterError, match="did not answer"):
        await subscriptions.find(session, f"{paper.base}/")
    assert [path for path, _ in paper.asked] == ["/", "/all.rss", "/sea.rss"]


async def test_leave_for_a_page_that_was_typed_is_none_for_feeds_of_another_private_host(session: Session, paper: Paper) -> None:
    paper.answers["/"] = naming(f"{paper.base.replace('127.0.0.1', 'localhost')}/all.rss")
    paper.answers["/all.rss"] = answer(rss(paper.base, 1))
    with pytest.raises(PrivateAddressError):
        await subscriptions.find(session, f"{paper.base}/")
    assert "/all.rss" not in [path for path, _ in paper.asked]


async def test_without_leave_a_site_that_has_moved_to_a_private_host_meanwhile_is_not_asked_there(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name may lead elsewhere at the second question: whoever keeps it says where."""
    session.allow_private = False
    monkeypatch.setattr(guard, "verdict", lambda address: guard.Verdict.PRIVATE if paper.asked else guard.Verdict.PUBLIC)
    paper.answers["/"] = naming("/all.rss")
    with pytest.raises(PrivateAddressError):
        await subscriptions.find(session, f"{paper.base}/")
    assert [path for path, _ in paper.asked] == ["/"]


@pytest.mark.parametrize(("status", "error"), [(503, TryLaterError), (403, NotAvailableError)])
async def test_of_a_feed_that_is_named_and_cannot_be_had_is_said_why(
    session: Session, paper: Paper, status: int, error: type[ReaderError]
) -> None:
    paper.answers["/news"] = naming("/all.rss")
    paper.answers["/all.rss"] = Answer("", status)
    with pytest.raises(error, match=str(status)) as caught:
        await subscriptions.find(session, f"{paper.base}/news")
    assert caught.value.subject == f"{paper.base}/all.rss"


async def test_a_feed_that_leads_to_a_silent_host_keeps_no_other_that_is_named_from_being_asked(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    link = '<link rel="alternate" type="application/rss+xml" href="/{}.rss">'
    paper.answers["/news"] = Answer(f"<html><head>{link.format('away')}{link.format('here')}</head></html>")
    paper.answers["/here.rss"] = answer(rss(paper.base, 1))
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        paper.answers["/away.rss"] = Answer("", 302, {"Location": f"http://127.0.0.1:{silent.getsockname()[1]}/"})
        assert [feed.url for feed, _ in await subscriptions.find(session, f"{paper.base}/news")] == [f"{paper.base}/here.rss"]


@pytest.mark.parametrize("slow", [{"/a.rss", "/b.rss"}, {"/news/feed"}], ids=["named", "guessed"])
async def test_a_silent_site_is_not_waited_for_at_each_of_its_feeds(session: Session, paper: Paper, slow: set[str]) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="/{name}.rss">' for name in "abcd" if "/a.rss" in slow)
    paper.answers["/news"] = Answer(f"<html><head>{links}</head></html>")
    paper.slow |= slow
    with pytest.raises(TryLaterError, match=r"127\.0\.0\.1 did not answer"):
        await subscriptions.find(session, f"{paper.base}/news")
    assert {path for path, _ in paper.asked} == {"/news", *slow}


@pytest.mark.parametrize("path", ["/rss-of-the-pier", "/pier.xml", "/?format=rss"])
async def test_no_other_feed_is_taken_for_one_that_is_a_page(session: Session, paper: Paper, path: str) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    paper.answers[path] = Answer(page("No feed here."))
    with pytest.raises(NoArticleError, match="web page"):
        await subscriptions.find(session, paper.base + path)
    assert len(paper.asked) == 1


async def test_no_other_feed_is_taken_for_one_that_is_broken(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    paper.answers["/pier"] = answer("<!DOCTYPE rss [<!ENTITY a 'x'>]><rss><channel><title>&a;&a;")
    with pytest.raises(NoArticleError):
        await subscriptions.find(session, f"{paper.base}/pier")
    assert len(paper.asked) == 1


async def test_what_is_no_feed_leaves_nothing_behind(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = Answer(page("No feed here."))
    with pytest.raises(NoArticleError):
        await subscriptions.subscribe(session, f"{paper.base}/feed")
    assert feeds.all(session.library) == []


async def test_the_second_question_is_conditional_and_brings_only_what_is_new(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1), ETag='"a"', Last_Modified="Fri, 01 May 2026 00:00:00 GMT")
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (unchanged,) = await refreshed(session)
    assert unchanged.new == ()
    asked = paper.asked[-1][1]
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('"a"', "Fri, 01 May 2026 00:00:00 GMT")
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2), ETag='"b"')
    (progress,) = await refreshed(session)
    assert (len(progress.new), progress.done, progress.of) == (1, 1, 1)
    assert titles(session) == ["Ferry 2", "Ferry 1"]


class Slow(Here):
    """Workers that take a while, and count how many answers wait for them at a time."""

    held = most = 0

    async def call(self, function: Callable[..., T], *args: object) -> T:
        self.held += 1
        self.most = max(self.most, self.held)
        await asyncio.sleep(0.02)
        self.held -= 1
        return await super().call(function, *args)


async def test_no_more_answers_are_held_than_hosts_may_be_asked(session: Session, paper: Paper) -> None:
    for number in range(4):
        base = paper.base.replace("127.0.0.1", f"press-{number}.localhost")
        paper.answers[f"/{number}"] = answer(rss(base, number))
        subscriptions.take_in(session, [Feed(f"{base}/{number}")])
    session.settings = replace(session.settings, network=replace(session.settings.network, jobs=2))
    slow = session.__dict__["workers"] = Slow()
    assert len(await refreshed(session)) == 4
    assert slow.most == 2
    assert len(titles(session)) == 4


async def test_of_thousands_of_feeds_each_is_looked_at_once(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    feeds.subscribe_all(session.library, [Feed(f"https://pier{number}.example/feed") for number in range(5_000)])
    asked = []

    async def visits(session: Session, chosen: Sequence[Subscription], *, allow_private: bool) -> AsyncGenerator[None, None]:
        asked.extend(chosen)
        return
        yield

    monkeypatch.setattr(subscriptions, "_visits", visits)
    with bounded(4):
        await refreshed(session)
    assert len(asked) == 5_000


async def test_gone_stays_gone(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    paper.answers["/feed"] = Answer("", 410)
    (progress,) = await refreshed(session)
    assert "410" in str(progress.error)
    asked = len(paper.asked)
    with pytest.raises(NotAvailableError, match=r"The Pier is not asked: its server said that it is gone for good\."):
        await refreshed(session)
    assert len(paper.asked) == asked
    assert titles(session) == ["Ferry 1"]


async def test_a_move_for_good_is_followed_from_then_on(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    paper.answers["/feed"] = Answer("", 301, {"Location": f"{paper.base}/new"})
    paper.answers["/new"] = Answer("<p>moving house</p>")
    await refreshed(session)
    assert feeds.subscription(session.library, feed.id).feed.url == f"{paper.base}/feed"
    paper.answers["/new"] = answer(rss(paper.base, 1, 2))
    await refreshed(session)
    assert feeds.subscription(session.library, feed.id).feed.url == f"{paper.base}/new"
    assert titles(session) == ["Ferry 2", "Ferry 1"]


async def test_a_busy_server_is_left_in_peace_for_as_long_as_it_asks(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    paper.answers["/feed"] = Answer("", 429, {"Retry-After": "3600"})
    await refreshed(session)
    asked = len(paper.asked)
    with pytest.raises(TryLaterError, match=r"The Pier wants to be left alone for 60 more minutes\."):
        await refreshed(session)
    assert [visit async for visit in subscriptions.refresh(session, by_itself=True)] == []
    assert len(paper.asked) == asked
    assert "429" in feeds.subscription(session.library, feed.id).error


async def test_a_host_that_wants_time_is_asked_for_none_of_its_other_feeds(session: Session, paper: Paper) -> None:
    papers = [Feed(f"{paper.base}/feed/{number}") for number in range(5)]
    subscriptions.take_in(session, papers)
    for number in range(5):
        paper.answers[f"/feed/{number}"] = Answer("", 429, {"Retry-After": "3600"})
    visits = [visit async for visit in subscriptions.refresh(session, allow_private=True)]
    assert len(paper.asked) == 1
    told = sorted(str(visit.error) for visit in visits)
    assert told[0] == "127.0.0.1 answered 429 Too Many Requests; it asks to wait 60 min."
    assert set(told[1:]) == {"127.0.0.1 was not asked: it answered 429 Too Many Requests before, and asks to wait 60 min."}
    assert all(each.wait for each in feeds.subscriptions(session.library))


async def test_a_silent_host_is_not_waited_for_by_each_of_its_feeds(session: Session, paper: Paper) -> None:
    subscriptions.take_in(session, [Feed(f"{paper.base}/feed/{number}") for number in range(5)])
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    paper.delay = 60
    visits = [visit async for visit in subscriptions.refresh(session, allow_private=True)]
    assert [path for path, _ in paper.asked] == ["/feed/0", "/feed/1"]
    unasked = "127.0.0.1 was not asked: it did not answer for 2 other addresses before."
    assert [str(visit.error) for visit in visits] == ["127.0.0.1 did not answer within 0.2 seconds."] * 2 + [unasked] * 3
    paper.delay = 0
    paper.asked.clear()
    await refreshed(session)
    assert [path for path, _ in paper.asked] == [f"/feed/{number}" for number in (2, 3, 4, 0, 1)]


async def test_pages_of_a_silent_host_are_not_waited_for_one_by_one_and_those_not_asked_for_come_first_next_time(
    session: Session, paper: Paper
) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.5))
    paper.answers["/feed"] = answer(rss(paper.base))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    feeds.change(session.library, [feed.id], ahead=True)
    paper.answers["/feed"] = answer(rss(paper.base, *range(5)))
    paper.slow = {f"/ferry/{number}" for number in range(5)}
    paper.asked.clear()
    await refreshed(session)
    asked = [path for path, _ in paper.asked]
    assert len(asked) == 3
    tries = {
        row.title.replace("Ferry ", "/ferry/"): retries.tries(session.library, row.id)
        for row in articles.headlines(session.library, Query())
    }
    assert tries == {path: int(path in asked) for path in sorted(paper.slow)}
    paper.slow.clear()
    paper.asked.clear()
    await refreshed(session)
    assert {path for path, _ in paper.asked} == {"/feed", *tries} - {*asked[1:]}


async def test_pages_of_a_host_that_wants_time_have_it_and_none_was_tried_that_was_not_asked_for(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    feeds.change(session.library, [feed.id], ahead=True)
    paper.answers["/feed"] = answer(rss(paper.base, *range(3)))
    paper.answers |= {f"/ferry/{number}": Answer("", 429, {"Retry-After": "3600"}) for number in range(3)}
    await refreshed(session)
    ids = articles.ids(session.library, Query())
    assert sorted(retries.tries(session.library, id) for id in ids) == [0, 0, 1]
    assert not retries.due(session.library, [feed.id], datetime.now(UTC) + timedelta(minutes=50), most=9)


async def test_who_leads_elsewhere_is_asked_for_its_other_feeds_though_that_host_is_silent(session: Session, paper: Paper) -> None:
    base = paper.base.replace("127.0.0.1", "localhost")
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        for number in range(2):
            paper.answers[f"/feed/{number}"] = Answer("", 302, {"Location": f"http://127.0.0.1:{silent.getsockname()[1]}/"})
        subscriptions.take_in(session, [Feed(f"{base}/feed/{number}") for number in range(4)])
        visits = [visit async for visit in subscriptions.refresh(session, allow_private=True)]
    assert len(paper.asked) == 4
    assert ["did not answer" in str(visit.error) for visit in visits] == [True, True, False, False]


async def test_one_feed_that_is_slow_keeps_none_of_its_host_waiting(session: Session, paper: Paper) -> None:
    subscriptions.take_in(session, [Feed(f"{paper.base}/feed/{number}") for number in range(4)])
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    paper.slow = {"/feed/0", "/feed/2"}
    visits = [visit async for visit in subscriptions.refresh(session, allow_private=True)]
    assert len(paper.asked) == 4
    assert ["did not answer" in str(visit.error) for visit in visits] == [True, False, True, False]


async def test_the_same_story_in_two_feeds_is_one_article(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    paper.answers["/other"] = answer(rss(paper.base, 1, 2).replace("The Pier", "The Quay"))
    one, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    two, _ = await subscriptions.subscribe(session, f"{paper.base}/other")
    assert titles(session) == ["Ferry 2", "Ferry 1"]
    assert [row.title for row in articles.headlines(session.library, Query(feed_id=two.id))] == ["Ferry 2", "Ferry 1"]
    assert feeds.unread(session.library) == {one.id: 1, two.id: 2}


async def test_an_entry_that_was_cut_does_not_replace_the_fuller_one(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, words=WORDS * 3))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    before = articles.headlines(session.library, Query())[0].words
    paper.answers["/feed"] = answer(rss(paper.base, 1, words="Read on at our site."))
    await refreshed(session)
    assert articles.headlines(session.library, Query())[0].words == before


async def test_opening_takes_the_fuller_of_feed_and_page(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    paper.answers["/ferry/1"] = Answer(page(*LONG, title="Ferry 1"))
    newer, older = (row.id for row in articles.headlines(session.library, Query()))
    assert (await reading.open_article(session, older)).word_count > 100
    assert articles.origin(session.library, older) == "page"
    assert "until nine" in (await reading.open_article(session, newer)).text
    assert articles.origin(session.library, newer) == "feed"


async def test_opening_shows_a_link_that_the_feed_has_mended_in_the_same_words(session: Session, paper: Paper) -> None:
    def linked(path: str) -> str:
        return f'{WORDS}&lt;a href="{paper.base}/{path}"&gt;The fares&lt;/a&gt;'

    def leads_to(article: Article) -> list[str]:
        return [span.href for block in article.blocks if isinstance(block, Paragraph) for span in block.spans if span.href]

    paper.answers["/feed"] = answer(rss(paper.base, 1, words=linked("fars")))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (id,) = articles.ids(session.library, Query())
    read = await reading.open_article(session, id)
    assert leads_to(read) == [f"{paper.base}/fars"]
    paper.answers["/feed"] = answer(rss(paper.base, 1, words=linked("fares")))
    await refreshed(session)
    asked = len(paper.asked)
    assert leads_to(stored_text.text(session, id)) == [f"{paper.base}/fares"]
    mended = await reading.open_article(session, id)
    assert leads_to(mended) == leads_to(articles.article(session.library, id)) == [f"{paper.base}/fares"]
    assert mended.access == read.access, "and why it is not the page that is read is known as before"
    assert len(paper.asked) == asked, "its page is not asked for anew"
    assert not articles.is_outdated(session.library, id)
    assert not articles.revisions(session.library, id)


async def test_opening_stores_nothing_where_only_what_counts_readers_is_another(session: Session, paper: Paper) -> None:
    def counted(number: int) -> Answer:
        return answer(rss(paper.base, 1, words=f'{WORDS}&lt;img src="{paper.base}/{number}.gif" width="1" height="1"&gt;'))

    def rank() -> int:
        return int(session.library.connection.execute("SELECT rank FROM article").fetchone()[0])

    paper.answers["/feed"] = counted(1)
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (id,) = articles.ids(session.library, Query())
    await reading.open_article(session, id)
    paper.answers["/feed"], before = counted(2), rank()
    await refreshed(session)
    assert articles.is_outdated(session.library, id)
    await reading.open_article(session, id)
    assert not articles.is_outdated(session.library, id)
    assert rank() == before, "it is not indexed again"


async def test_a_teaser_of_a_page_takes_no_entry_from_its_feed(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2, words="".join(f"<p>{part}</p>" for part in LONG).replace("<", "&lt;")))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    for number in (1, 2):
        paper.answers[f"/ferry/{number}"] = Answer(page(LONG[0], title=f"Ferry {number}"))
    newer, older = (row.id for row in articles.headlines(session.library, Query()))
    await reading.add(session, f"{paper.base}/ferry/1")
    await renewal.refresh(session, newer)
    for id in (newer, older):
        assert articles.origin(session.library, id) == "feed"
        assert LONG[2].strip() in articles.article(session.library, id).text


async def test_pages_are_fetched_ahead_for_feeds_marked_so_and_for_no_other(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    paper.answers["/other"] = answer(rss(paper.base, 9))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    subscriptions.take_in(session, [Feed(f"{paper.base}/other")])
    feeds.change(session.library, [feed.id], ahead=True)
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    paper.answers["/ferry/2"] = Answer(page(*LONG, title="Ferry 2"))
    await refreshed(session)
    origins = {row.title: articles.origin(session.library, row.id) for row in articles.headlines(session.library, Query())}
    assert origins == {"Ferry 9": "", "Ferry 2": "page", "Ferry 1": ""}
    assert "/ferry/9" not in [path for path, _ in paper.asked]


async def test_a_visit_is_told_under_the_title_that_the_reader_gave_and_else_under_the_feed_s_own(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = paper.answers["/mine"] = answer(rss(paper.base, 1))
    subscriptions.take_in(session, [Feed(f"{paper.base}/feed"), Feed(f"{paper.base}/mine", "My pier")])
    assert [visit.feed.title for visit in await refreshed(session)] == ["The Pier", "My pier"]


async def test_who_looks_no_longer_asks_no_longer(session: Session, paper: Paper) -> None:
    subscriptions.take_in(session, [Feed(f"{paper.base}/{number}") for number in range(3)])
    paper.answers["/0"] = answer(rss(paper.base, 1))
    paper.slow = {"/1"}
    visits = subscriptions.refresh(session)
    assert (await anext(visits)).done == 1
    await visits.aclose()
    assert "/2" not in [path for path, _ in paper.asked]


async def test_who_follows_nothing_has_nothing_refreshed(session: Session) -> None:
    assert await refreshed(session) == []


async def test_pages_of_one_host_that_come_first_keep_no_other_host_waiting(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, jobs=2))
    addresses = ["https://pier.example/1", "https://pier.example/2", "https://pier.example/3", "https://quay.example/1"]
    ids = imported.take(session.library, [Saved(address) for address in addresses])
    begun, other_begun = list[str](), asyncio.Event()

    async def opened(session: Session, id: str, *, listed: bool) -> None:
        begun.append(id)
        if id == ids[-1]:
            other_begun.set()
        await other_begun.wait()

    monkeypatch.setattr(reading, "open_article", opened)
    async with asyncio.timeout(10):
        await subscriptions.fetch_ahead(session, ids)
    assert (begun[:2], sorted(begun)) == ([ids[0], ids[-1]], sorted(ids))


def _long_ago(session: Session) -> None:
    """As if every pause were over."""
    with session.library.writing() as db:
        db.execute("UPDATE awaited SET due = 0")


async def busy_entry(session: Session, paper: Paper) -> str:
    """The id of an entry whose page its server was too busy to give."""
    paper.answers["/feed"] = answer(rss(paper.base, 1), ETag="1")
    paper.answers["/ferry/1"] = Answer("busy", 500)
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (id,) = articles.ids(session.library, Query())
    assert "answered 500" in (await reading.open_article(session, id)).access.evidence[0]
    return id


def pages_asked(paper: Paper) -> int:
    return sum(path == "/ferry/1" for path, _ in paper.asked)


async def test_a_page_that_could_not_be_had_is_asked_again_after_a_pause_and_no_more_once_it_is_here(
    session: Session, paper: Paper
) -> None:
    id = await busy_entry(session, paper)
    await refreshed(session)
    await reading.open_article(session, id)
    assert pages_asked(paper) == 1, "it is let alone for a while"
    _long_ago(session)
    paper.answers["/ferry/1"] = Answer(page(*LONG, title="Ferry 1"))
    await refreshed(session)
    assert articles.origin(session.library, id) == "page"
    assert LONG[2].strip() in articles.article(session.library, id).text
    _long_ago(session)
    await refreshed(session)
    assert pages_asked(paper) == 2


async def test_opening_asks_again_too_and_shows_what_is_there_when_it_is_in_vain(session: Session, paper: Paper) -> None:
    id = await busy_entry(session, paper)
    for tries in range(2, 9):
        _long_ago(session)
        assert "until nine" in (await reading.open_article(session, id)).text
        assert pages_asked(paper) == min(tries, 5), "and is given up in the end"


async def test_what_was_opened_off_line_is_asked_for_as_soon_as_somebody_may_be(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    paper.answers["/ferry/1"] = Answer(page(*LONG, title="Ferry 1"))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    (id,) = articles.ids(session.library, Query())
    async with Session(Settings(network=Network(offline=True)), library_file=session.library_file) as off_line:
        off_line.__dict__["workers"] = Here()
        assert "Off line" in (await reading.open_article(off_line, id)).access.evidence[0]
    await reading.open_article(session, id)
    assert articles.origin(session.library, id) == "page"


async def test_what_was_opened_off_line_was_not_tried(session: Session, paper: Paper) -> None:
    paper.answers["/ferry/1"] = Answer("busy", 500)
    (id,) = imported.take(session.library, [Saved(f"{paper.base}/ferry/1")])
    articles.typed(session.library, id, f"{paper.base}/ferry/1", private=True)
    async with Session(Settings(network=Network(offline=True)), library_file=session.library_file) as off_line:
        off_line.__dict__["workers"] = Here()
        for asked in (0, 1):
            for _ in range(6):
                with pytest.raises(TryLaterError, match="Off line"):
                    await reading.open_article(off_line, id)
            assert retries.tries(session.library, id) == asked
            assert retries.is_due(session.library, id, datetime.now(UTC)) == (not asked), "one that rests goes on resting"
            with pytest.raises(TryLaterError, match="500"):
                await reading.open_article(session, id)


async def test_a_page_that_is_gone_is_not_asked_again(session: Session, paper: Paper) -> None:
    id = await busy_entry(session, paper)
    _long_ago(session)
    paper.answers["/ferry/1"] = Answer("", 404)
    await reading.open_article(session, id)
    _long_ago(session)
    await reading.open_article(session, id)
    assert pages_asked(paper) == 2


async def test_asking_again_leaves_entries_of_one_page_their_own_words(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2).replace("/ferry/2", "/ferry/1"))
    paper.answers["/ferry/1"] = Answer(page(*LONG, title="All ferries"))
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    opened, unopened = articles.ids(session.library, Query())
    before = (await reading.open_article(session, opened)).text
    for id in (opened, unopened):
        await renewal.refresh(session, id)
        assert articles.origin(session.library, id) == "feed"
    assert articles.article(session.library, opened).text == before
    assert titles(session) == ["Ferry 2", "Ferry 1"]
    assert pages_asked(paper) == 0
    assert (await renewal.refresh(session, opened, force=True)).words > 100


async def test_a_page_is_awaited_no_longer_once_the_text_is_to_be_had_from_the_feed(session: Session, paper: Paper) -> None:
    id = await busy_entry(session, paper)
    feeds.change(session.library, [feeds.all(session.library)[0].id], text_from="feed")
    _long_ago(session)
    paper.answers["/ferry/1"] = Answer(page(*LONG, title="Ferry 1"))
    await reading.open_article(session, id)
    assert articles.origin(session.library, id) == "feed"
    assert pages_asked(paper) == 1
    assert retries.due(session.library, [feeds.all(session.library)[0].id], datetime.now(UTC), most=9) == []


@pytest.mark.parametrize("verdict", [guard.Verdict.PRIVATE, guard.Verdict.PUBLIC])
async def test_leave_stays_with_what_stands_on_a_private_host_alone(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch, verdict: guard.Verdict
) -> None:
    monkeypatch.setattr(guard, "verdict", lambda address: verdict)
    paper.answers["/feed"] = paper.answers["/other"] = answer(rss(paper.base, 1))
    paper.answers["/story"] = Answer(page(*LONG))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    listed, _ = subscriptions.take_in(session, [Feed(f"{paper.base}/other"), Feed(f"{paper.base}/more")])
    row = await reading.add(session, f"{paper.base}/story")
    await refreshed(session)
    kept = [feeds.subscription(session.library, each.id).private for each in (feed, listed)]
    assert [*kept, articles.is_private(session.library, row.id)] == [verdict is guard.Verdict.PRIVATE] * 3


async def test_a_public_feed_of_a_list_has_its_leave_until_it_first_answers(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "verdict", lambda address: guard.Verdict.PUBLIC)
    paper.answers["/feed"] = Answer("", 500)
    (feed,) = subscriptions.take_in(session, [Feed(f"{paper.base}/feed")])
    await refreshed(session)
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    await refreshed(session)
    assert not feeds.subscription(session.library, feed.id).private


async def test_a_feed_that_answered_from_a_private_host_has_leave_though_it_is_met_on_a_public_one_once(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a network whose names mean other machines: at home it is asked as before."""
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    feed, _ = await subscriptions.subscribe(session, f"{paper.base}/feed")
    monkeypatch.setattr(guard, "verdict", lambda address: guard.Verdict.PUBLIC)
    paper.answers["/feed"] = answer(rss(paper.base, 1, 2))
    assert [len(visit.new) for visit in await refreshed(session)] == [1]
    assert feeds.subscription(session.library, feed.id).private


async def test_the_setting_gives_leave_to_what_is_typed_and_not_to_a_list(paper: Paper, tmp_path: Path) -> None:
    settings = Settings(network=Network(private_hosts=True))
    paper.answers["/feed"] = paper.answers["/other"] = answer(rss(paper.base, 1))
    async with Session(settings, library_file=tmp_path / "library.db", rules_dir=tmp_path / "rules.d") as session:
        session.__dict__["workers"] = Here()
        subscriptions.take_in(session, [Feed(f"{paper.base}/feed"), Feed(f"{paper.base}/other")])
        await subscriptions.subscribe(session, f"{paper.base}/feed")
        assert {each.feed.url: bool(each.error) for each in await refreshed(session)} == {
            f"{paper.base}/feed": False,
            f"{paper.base}/other": True,
        }
