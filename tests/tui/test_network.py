"""The screen and a real server on loopback: adding, refreshing, following a link. Nothing moves until it is asked for."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader import fetcher
from reader.library import Library, articles, feeds, imported, operations
from reader.models import Article, Feed, Headline, Page, Paragraph, Query, Table
from reader.services import browser, importing, subscriptions
from reader.services import reading as services_reading
from reader.services.session import Session
from reader.tui.actions import lists, refreshing
from reader.tui.app import ReaderApp
from reader.tui.importing import Stop
from reader.tui.layout.folders import FolderRow
from reader.tui.layout.status import Status
from tests.services.paper import Answer, Paper
from tests.services.paper import page as news
from tests.tui.conftest import Screen, reading
from tests.tui.hands import app_of, choose_folder, last_line, press, resize, settled, subscribed
from tests.tui.invented import NOW, article
from tests.tui.tides import STORY, feed


async def test_adds_a_paper_and_reads_its_first_article(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    async with screen(session) as pilot:
        shown = await subscribed(pilot, paper)
        assert "The Pier is added." in last_line(shown)
        assert "Tide 2" in shown.splitlines()[2]
        await press(pilot, "enter")
        shown = await settled(pilot)
        assert "The ferry leaves the north pier" in shown
        assert [path for path, _ in paper.asked] == ["/feed.xml", "/tide/2"]


async def test_the_row_of_an_article_that_was_waited_for_is_chosen_again(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2, 3, 4)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "j", "enter", "j", "j")
        shown = await settled(pilot)
        assert "The ferry leaves the north pier" in shown
        assert shown.splitlines()[0].endswith("2 of 4")
        await press(pilot, "J")
        assert (await settled(pilot)).splitlines()[0].endswith("3 of 4")


async def test_so_it_is_among_what_was_found(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2, 3, 4)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "/", *"Tide", "enter", "enter", "j", "j")
        await settled(pilot)
        await press(pilot, "J")
        await settled(pilot)
        assert [path for path, _ in paper.asked][1:] == ["/tide/4", "/tide/3"]


async def test_an_article_of_another_list_than_the_one_that_is_shown_has_no_place_in_it(
    session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        articles.store(session.library, article("The quay is wet.", title="Eels", published=NOW))
        await press(pilot, "enter", "h", "g", "l")
        shown = await settled(pilot)
        assert "The ferry leaves the north pier" in shown
        assert " of " not in shown.splitlines()[0]


async def test_what_another_program_brought_is_shown_and_not_denied(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Nothing new came in." in last_line(await press(pilot, "."))
        articles.store(stocked.library, article("The quay is wet.", title="A wet quay", published=NOW))
        shown = await press(pilot, ".")
        assert "A wet quay" in shown
        assert "Nothing new" not in last_line(shown)
        assert "Nothing new came in." in last_line(await press(pilot, "."))


async def test_an_empty_library_that_another_program_filled_is_none_any_more(session: Session, screen: Screen) -> None:
    async with screen(session) as pilot:
        shown = await press(pilot, ".")
        assert "Nothing to read yet." in shown
        assert "Nothing new came in." in last_line(shown)
        articles.store(session.library, article("The quay is wet.", title="A wet quay", published=NOW))
        shown = await press(pilot, ".")
        assert "A wet quay" in shown
        assert shown.splitlines()[0].startswith(" Today")
        assert "Nothing" not in shown


async def test_opening_an_entry_of_which_the_feed_told_a_little_fetches_its_page(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, summary="The harbour board spoke on Tuesday night about the ferry and the fare.")
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        shown = await settled(pilot)
        assert "The ferry leaves the north pier" in shown
        assert [path for path, _ in paper.asked] == ["/feed.xml", "/tide/1"]


async def test_an_entry_whose_page_is_gone_shows_what_the_feed_tells_and_says_so(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, summary="The harbour board spoke on Tuesday night about the ferry and the fare.")
    del paper.answers["/tide/1"]
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        shown = " ".join((await settled(pilot)).split())
        assert "The harbour board spoke on Tuesday night" in shown
        assert "13 words. It is what the feed tells. 127.0.0.1 answered 404 Not Found." in shown
        assert "o original" in shown


async def test_an_entry_whose_page_cannot_be_had_names_the_way_to_the_original(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    del paper.answers["/tide/1"]
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        assert last_line(await settled(pilot)).endswith("  o original   E details")
        await press(pilot, "h", "a", *f"{paper.base}/nothing", "enter")
        assert "original" not in last_line(await settled(pilot))


async def test_saving_an_entry_that_is_not_here_yet_fetches_its_page(
    session: Session, screen: Screen, paper: Paper, tmp_path: Path
) -> None:
    session.settings = replace(session.settings, saving=replace(session.settings.saving, directory=str(tmp_path / "out")))
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "s")
        await settled(pilot)
        (copy,) = (tmp_path / "out").rglob("*.md")
        assert "The ferry leaves the north pier" in copy.read_text(encoding="utf-8")
        await press(pilot, "|", *"head -c 6", "enter")
        assert "Tide 1" in await settled(pilot)


async def test_a_page_that_is_fetched_to_be_saved_may_be_stopped(session: Session, screen: Screen, paper: Paper, tmp_path: Path) -> None:
    session.settings = replace(session.settings, saving=replace(session.settings.saving, directory=str(tmp_path / "out")))
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.slow.add("/tide/1")
        shown = last_line(await press(pilot, "s"))
        assert "Fetching The Pier, to be saved." in shown
        assert "Esc stop" in shown
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        assert "Stopped." in last_line(await settled(pilot))
        assert not (tmp_path / "out").exists()


async def test_saving_from_the_list_says_that_a_page_is_asked_for_once_more_and_what_came_of_it(
    session: Session, screen: Screen, paper: Paper, tmp_path: Path
) -> None:
    saving = replace(session.settings.saving, directory=str(tmp_path / "out"), on_conflict="overwrite")
    session.settings = replace(session.settings, saving=saving)
    paper.answers["/feed.xml"] = feed(paper, 1, summary="The harbour board spoke on Tuesday night about the ferry and the fare.")
    paper.answers["/tide/1"] = Answer("busy", 500)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "s")
        assert "Saved what the feed tells." in last_line(await settled(pilot))
        paper.answers["/tide/1"] = Answer(news(*STORY, title="Tide 1"))
        paper.slow.add("/tide/1")
        paper.began.clear()
        with session.library.writing() as db:
            db.execute("UPDATE awaited SET due = 0")
        assert "Fetching The Pier, to be saved." in last_line(await press(pilot, "s"))
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        paper.slow.clear()
        await press(pilot, "s")
        assert "Saved. " in last_line(await settled(pilot))


async def test_enter_fetches_on_the_page_as_well_where_it_says_so(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session, 120, 36) as pilot:
        await subscribed(pilot, paper)
        await pilot.rest()
        shown = await press(pilot, "v", "v")
        assert "Not fetched yet. Enter fetches it." in shown
        assert " min" not in shown
        await press(pilot, "enter")
        assert "The ferry leaves the north pier" in await settled(pilot)


async def test_an_entry_that_is_not_fetched_yet_says_so_in_the_pane(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session, 120, 36) as pilot:
        await subscribed(pilot, paper)
        await pilot.rest()
        shown = await press(pilot)
        assert "Not fetched yet. Enter fetches it." in shown
        assert "0 words" not in shown
        assert " min" not in shown


async def test_a_low_terminal_has_room_for_what_is_not_fetched_yet(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session, 100, 6) as pilot:
        await subscribed(pilot, paper)
        await pilot.rest()
        assert "Not fetched yet." in await press(pilot)
        await press(pilot, "v", "v")
        assert "Not fetched yet. Enter fetches it." in await resize(pilot, 40, 5)


async def test_a_page_of_nothing_can_be_looked_at_in_any_terminal(session: Session, screen: Screen) -> None:
    articles.store(session.library, replace(article(title="Nothing"), blocks=(Table((), ()),)))
    async with screen(session, 100, 6) as pilot:
        await press(pilot, "enter", "j", "x", "y", "tab", "space", "<")
        await resize(pilot, 40, 20)
        assert "Nothing" in await press(pilot, "q")


async def test_adds_a_page_and_comes_back(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/story", "enter")
        assert "The whistle stays" in await settled(pilot)
        assert "The whistle stays" in (await press(pilot, "q")).splitlines()[2]


async def test_a_page_added_from_the_list_of_a_paper_is_the_chosen_row_on_coming_back(
    session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays"))
    async with screen(session, 120, 36) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "h", "a", *f"{paper.base}/story", "enter")
        assert "The whistle stays" in await settled(pilot)
        shown = await press(pilot, "q", "f")
        assert app_of(pilot).pages.headlines.chosen.title == "The whistle stays"
        assert "Everything" in shown.splitlines()[0]
        assert [row.title for row in articles.headlines(session.library, Query(bookmarked=True))] == ["The whistle stays"]


async def test_undo_takes_back_what_was_fetched_again_and_what_was_added(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/story", "enter")
        await settled(pilot)
        paper.answers["/story"] = Answer(news(*STORY[:3], "The board has taken its word back.", title="The whistle stays"))
        await press(pilot, "r")
        assert "taken its word back" in await settled(pilot)
        shown = await press(pilot, "U")
        assert "taken its word back" not in shown
        assert "paints the north pier" in shown
        assert "read" in last_line(await press(pilot, "U"))
        assert "add 1 article" in last_line(await press(pilot, "U"))
        assert articles.count(session.library, Query()) == 0


GOES_ON = '<p><a rel="next" href="/story?page=2">Next page</a></p></article>'
ONCE_MORE = "The whistle sounds once more at nine, and nobody on either pier says anything until it has died down behind the island."


async def test_what_undo_takes_away_is_gone_from_the_list(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"], paper.answers["/other"] = Answer(news(*STORY, title="Story")), Answer(news(*STORY, title="Other"))
    async with screen(session, start=f"{paper.base}/story") as pilot:
        await settled(pilot)
        await press(pilot, "h", "h", "a", *f"{paper.base}/other", "enter")
        await settled(pilot)
        assert "Other" in await press(pilot, "q")
        shown = await press(pilot, "U", "U")
        assert "Undone: add 1 article." in last_line(shown)
        assert "Other" not in shown
        assert "Story" in shown
        await press(pilot, "enter")
        shown = await press(pilot, "U", "U")
        assert "Undone: add 1 article." in last_line(shown)
        assert "Nothing to read yet." in shown
        assert "Nothing to read yet." in await settled(pilot)


async def test_what_undo_takes_away_is_found_no_longer(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"], paper.answers["/other"] = Answer(news(*STORY, title="Story")), Answer(news(*STORY, title="Other"))
    async with screen(session, start=f"{paper.base}/story") as pilot:
        await settled(pilot)
        await press(pilot, "h", "h", "a", *f"{paper.base}/other", "enter")
        await settled(pilot)
        assert "Other" in await press(pilot, "q", "/", *"ferry", "enter")
        shown = await press(pilot, "U", "U")
        assert "Undone: add 1 article." in last_line(shown)
        assert "1 article" in shown.splitlines()[0]
        assert "Other" not in shown
        assert "Story" in await press(pilot, "enter")
        assert not app_of(pilot).state.errors


async def test_what_an_empty_library_offers_is_there_again_when_it_is_empty_again(session: Session, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "papers.opml"
    path.write_text('<opml version="2.0"><body><outline xmlUrl="https://lantern.example/feed"/></body></opml>', encoding="utf-8")
    async with screen(session) as pilot:
        await press(pilot, "i", *str(path), "enter")
        assert "Nothing to read yet." not in await settled(pilot)
        shown = await press(pilot, "U")
        assert "Nothing to read yet." in shown
        assert "Undone: follow 1 paper." in last_line(shown)


async def test_a_story_on_two_pages_is_read_whole(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays").replace("</article>", GOES_ON))
    paper.answers["/story?page=2"] = Answer(news(ONCE_MORE, "Support us from $2 a month.", title="The whistle stays"))
    async with screen(session, 80, 60) as pilot:
        await press(pilot, "a", *f"{paper.base}/story", "enter")
        shown = await settled(pilot)
        assert "Complete." in shown
        assert "The whistle sounds once more" in shown
        assert "the next page" not in shown
        why = await press(pilot, "x", "tab", "enter")
        assert "Support us" in why
        assert "Page    2" in why


async def test_a_story_that_goes_on_elsewhere_leads_to_its_next_page(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays").replace("</article>", GOES_ON))
    paper.answers["/story?page=2"] = Answer("", 503)
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/story", "enter")
        shown = await settled(pilot)
        assert "Goes on elsewhere" in shown
        assert "It goes on on page 2." in shown
        assert "answered 503" in shown
        shown = await press(pilot, "G")
        assert "the next page [1]" in shown.replace("\u00a0", " ")
        assert "cookies" not in shown
        paper.answers["/story?page=2"] = Answer(news(ONCE_MORE, *STORY, title="Page two"))
        await press(pilot, "tab", "enter")
        assert "The whistle sounds once more" in await settled(pilot)
        assert "The ferry leaves the north pier" in await press(pilot, "q", "g")


async def test_what_was_found_is_there_again_behind_the_pages_that_its_links_led_to(session: Session, screen: Screen, paper: Paper) -> None:
    following = '<p><a rel="next" href="/story?page=2">Next page</a></p></article>'
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays").replace("</article>", following))
    paper.answers["/story?page=2"] = Answer(news("The whistle sounds once more at nine.", *STORY, title="Page two"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/story", "enter")
        await settled(pilot)
        found = await press(pilot, "q", "/", *"whistle", "enter")
        await press(pilot, "enter", "G", "tab", "tab", "enter")
        assert "The whistle sounds once more" in await settled(pilot)
        assert "The whistle stays" in await press(pilot, "q", "g")
        assert await press(pilot, "q") == found


async def test_a_recording_that_came_with_an_article_opens_in_the_browser(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(browser, "start", lambda argv, failed: started.append(argv))
    monkeypatch.setenv("BROWSER", "firefox")
    pier = feed(paper, 1)
    pier.body = pier.body.replace("</item>", '<enclosure url="/tide.mp3" type="audio/mpeg" length="9"/></item>')
    paper.answers["/feed.xml"] = pier
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        await settled(pilot)
        app_of(pilot).do("links")
        assert f"audio/mpeg  {paper.base}/tide.mp3" in await press(pilot)
        await press(pilot, "enter")
    assert started == [["firefox", f"{paper.base}/tide.mp3"]]


async def test_what_is_added_does_not_take_away_what_is_read_by_then(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    paper.answers["/story"] = Answer(news(*STORY, title="The whistle stays"))
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "q", "h", "a", *f"{paper.base}/story", "enter", "l", "enter")
        shown = await settled(pilot)
        assert "Tide 1" in shown
        assert "The whistle stays is added." in last_line(shown)
        assert articles.count(session.library, Query()) == 2


async def test_only_what_was_asked_for_last_is_waited_for(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.delay = 60
        await press(pilot, "enter")
        assert "Fetching The Pier." in last_line(await press(pilot))
        await asyncio.to_thread(paper.began.wait)
        paper.delay = 0
        await press(pilot, "j", "enter", "enter")
        shown = await settled(pilot)
        assert "Tide 1" in shown
        assert "The ferry leaves the north pier" in shown


async def test_who_asks_for_a_slow_page_once_more_waits_on(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked = news(*STORY, title="Tide 1").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1)
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    paper.answers["/tide/2"], paper.answers["/second"] = Answer(linked), Answer(news(*STORY[::-1], title="The second one"))
    may_come, asked, at_once, added = asyncio.Event(), list[str](), services_reading.open_article, services_reading.add

    async def slowly(session: Session, id: str) -> Article:
        asked.append(id)
        await may_come.wait()
        return await at_once(session, id)

    async def added_slowly(session: Session, address: str) -> Headline:
        asked.append(address)
        await may_come.wait()
        return await added(session, address)

    async with screen(session) as pilot, asyncio.timeout(30):
        await subscribed(pilot, paper)
        monkeypatch.setattr(services_reading, "open_article", slowly)
        monkeypatch.setattr(services_reading, "add", added_slowly)
        await press(pilot, "enter")
        assert "Fetching The Pier." in last_line(await press(pilot, "enter", "j", "k", "enter"))
        may_come.set()
        assert "1 of 2" in await settled(pilot)
        may_come.clear()
        await press(pilot, "tab", "enter")
        assert "Fetching 127.0.0.1." in last_line(await press(pilot, "enter"))
        may_come.set()
        assert "The second one" in await settled(pilot)
        assert len(asked) == 2


async def test_a_page_that_is_waited_for_no_longer_does_not_come(session: Session, screen: Screen, paper: Paper) -> None:
    linked = news(*STORY, title="First").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1)
    paper.answers["/first"], paper.answers["/second"] = Answer(linked), Answer(news(*STORY[::-1], title="The second one"))
    paper.slow.add("/second")
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/first", "enter")
        read = await settled(pilot)
        await press(pilot, "1")
        assert "Esc stop" in last_line(await press(pilot))
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        assert await settled(pilot) == read.replace(last_line(read), last_line(await press(pilot)))
        paper.began.clear()
        await press(pilot, "q", "h", "a", *f"{paper.base}/second", "enter")
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        assert app_of(pilot).context == "folders"


@pytest.mark.parametrize("path", ["/feed.xml", "/first"], ids=["a paper", "a page"])
async def test_what_was_stopped_while_another_program_wrote_does_not_come_in_afterwards(
    path: str, stocked: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.answers["/feed.xml"], paper.answers["/first"] = feed(paper, 1), Answer(news(*STORY, title="First"))
    before = (len(feeds.all(stocked.library)), articles.count(stocked.library, Query()))
    writing = threading.Event()
    began = Library._began
    monkeypatch.setattr(Library, "_began", lambda library: writing.set() or began(library))
    async with screen(stocked) as pilot:
        await press(pilot)
        with closing(sqlite3.connect(stocked.library.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            writing.clear()
            await press(pilot, "h", "a", *f"{paper.base}{path}", "enter")
            await asyncio.to_thread(writing.wait)
            assert "Stopped." in last_line(await press(pilot, "escape"))
            other.execute("ROLLBACK")
        with stocked.library.lock:  # whoever wrote has done so
            assert (len(feeds.all(stocked.library)), articles.count(stocked.library, Query())) == before


async def test_a_page_that_was_stopped_while_another_program_wrote_is_as_it_was(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.answers["/first"] = Answer(news(*STORY, title="First"))
    row = await services_reading.add(session, f"{paper.base}/first")
    before = articles.article(session.library, row.id)
    paper.answers["/first"] = Answer(news(*STORY, "The tide table was wrong, the harbour office says now.", title="First"))
    writing = threading.Event()
    began = Library._began
    monkeypatch.setattr(Library, "_began", lambda library: writing.set() or began(library))
    async with screen(session) as pilot:
        await press(pilot, "enter")
        with closing(sqlite3.connect(session.library.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            writing.clear()
            await press(pilot, "r")
            await asyncio.to_thread(writing.wait)
            assert "Stopped." in last_line(await press(pilot, "escape"))
            other.execute("ROLLBACK")
        with session.library.lock:  # whoever wrote has done so
            assert articles.article(session.library, row.id) == before


async def test_a_page_that_is_asked_for_again_may_be_stopped_and_is_asked_for_once(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/first"] = Answer(news(*STORY, title="First"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/first", "enter")
        read = await settled(pilot)
        paper.slow.add("/first")
        assert "Esc stop" in last_line(await press(pilot, "r", "r"))
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        assert (await settled(pilot)).splitlines()[:-1] == read.splitlines()[:-1]
        assert len(paper.asked) == 2
        paper.slow.clear()
        await press(pilot, "r")
        assert "As before." in last_line(await settled(pilot))


async def test_a_page_that_is_asked_for_again_is_renewed_for_who_has_looked_at_another_meanwhile(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.answers |= {f"/{name}": Answer(news(*STORY, title=name)) for name in ("first", "second")}
    answering = asyncio.Event()
    fetch = fetcher.fetch

    async def fetch_late(*asked: object, **how: object) -> Page:
        await answering.wait()
        return await fetch(*asked, **how)  # type: ignore[arg-type]

    for name in ("first", "second"):
        await services_reading.add(session, f"{paper.base}/{name}")
    async with screen(session) as pilot:
        await press(pilot, "G", "enter")
        title = app_of(pilot).pages.article.article.title
        monkeypatch.setattr(fetcher, "fetch", fetch_late)
        paper.answers[f"/{title}"] = Answer(news(*STORY, "The tide table was wrong, the harbour office says now.", title=title))
        await press(pilot, "r", "K")
        assert app_of(pilot).pages.article.article.title != title
        await press(pilot, "J")
        answering.set()
        assert "Newer text is here." in last_line(await settled(pilot))
        assert "The tide table was wrong" in app_of(pilot).pages.article.article.text


async def test_a_page_that_was_stopped_is_had_as_soon_as_it_is_asked_for_again(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    async with screen(session) as pilot, asyncio.timeout(30):
        await subscribed(pilot, paper)
        paper.slow.add("/tide/2")
        await press(pilot, "enter")
        while not paper.began.is_set():
            await asyncio.sleep(0.01)
        paper.slow.clear()
        await press(pilot, "escape", "enter")
        assert "The ferry leaves the north pier" in await settled(pilot)


async def test_what_goes_on_is_said_when_something_else_is_done(session: Session, screen: Screen, paper: Paper, tmp_path: Path) -> None:
    session.settings = replace(session.settings, saving=replace(session.settings.saving, directory=str(tmp_path / "out")))
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        await settled(pilot)
        paper.delay = 60
        await press(pilot, "q", "j", "|", *"cat", "enter")
        assert "cat runs." in last_line(await press(pilot))
        await press(pilot, "k", "s")
        while not list((tmp_path / "out").rglob("*.md")) or len(app_of(pilot).workers) > 1:
            await pilot.pause(0.02)
        assert "Saved. " in last_line(await press(pilot))
        assert "cat runs." in last_line(await press(pilot, "j"))


async def test_keys_are_answered_while_papers_are_asked(session: Session, screen: Screen, paper: Paper) -> None:
    linked = news(*STORY, title="First").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1)
    paper.answers["/first"], paper.answers["/feed.xml"] = Answer(linked), feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "h", "a", *f"{paper.base}/first", "enter")
        await settled(pilot)
        app_of(pilot).progress("papers", Status("Refreshing 14 of 62"))
        assert "Refreshing 14 of 62" in last_line(await press(pilot))
        assert "This article did not change." in last_line(await press(pilot, "D"))
        assert "Refreshing 14 of 62" in last_line(await press(pilot, "space"))
        assert "Link 1 of 1" in last_line(await press(pilot, "tab"))
        assert "Fetching 127.0.0.1." in last_line(await press(pilot, "enter"))
        await settled(pilot)
        await press(pilot, "q")
        assert "Mark “" in last_line(await press(pilot, "M"))
        assert "Refreshing 14 of 62" in last_line(await press(pilot, "escape"))


async def test_a_paper_that_is_added_among_the_folders_is_the_one_that_enter_reads(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"], paper.answers["/other.xml"] = feed(paper, 1), feed(paper, 2)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/other.xml"].body = paper.answers["/other.xml"].body.replace("The Pier", "The Quay")
        await press(pilot, "h", "a", *f"{paper.base}/other.xml", "enter")
        shown = await settled(pilot)
        assert "The Quay is added." in last_line(shown)
        assert "Tide 2" in shown.splitlines()[2]
        await press(pilot, "enter")
        assert "The ferry leaves the north pier" in await settled(pilot)


async def test_a_paper_that_is_added_again_is_said_to_be_followed(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        assert "The Pier is added." in last_line(await subscribed(pilot, paper))
        await subscribed(pilot, paper)  # a menu asks whether it is meant as a note
        await press(pilot, "enter")
        assert "The Pier is followed already." in last_line(await settled(pilot))


async def test_a_page_that_is_not_there_is_a_quiet_line(session: Session, screen: Screen, paper: Paper) -> None:
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/nothing", "enter")
        shown = await settled(pilot)
        assert last_line(shown).strip().startswith("! ")
        assert "404" in last_line(shown)
        assert "404" in await press(pilot, "E")
        assert articles.count(session.library, Query()) == 0


async def test_a_refresh_moves_nothing_until_it_is_asked_for(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2, 3)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        before = (await press(pilot, "j")).splitlines()[:-1]
        paper.answers["/feed.xml"] = feed(paper, 1, 2, 3, 4, 5)
        await press(pilot, "R")
        shown = await settled(pilot)
        assert shown.splitlines()[:-1] == before
        assert "1 refreshed, 2 new  . show them" in last_line(shown)
        shown = await press(pilot, ".")
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        assert row.title == "Tide 2"
        assert "Tide 5" in shown.splitlines()[2]


async def test_who_reads_is_told_what_came_in_and_where_the_article_stands_now(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2, 3)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "j", "enter")
        assert (await settled(pilot)).splitlines()[0].endswith("2 of 3")
        paper.answers["/feed.xml"] = feed(paper, 1, 2, 3, 4, 5)
        await press(pilot, "R")
        await settled(pilot)
        shown = await press(pilot, ".")
        assert "2 articles came in." in last_line(shown)
        assert shown.splitlines()[0].endswith("4 of 5")


async def test_what_is_shown_while_papers_are_asked_counts_as_come(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    may_go_on = asyncio.Event()

    async def visits(*_: object, **__: object) -> AsyncIterator[subscriptions.Progress]:
        yield subscriptions.Progress(Feed(paper.base), 1, 2)
        await may_go_on.wait()
        yield subscriptions.Progress(Feed(paper.base), 2, 2, new=("one",))

    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/feed.xml"] = feed(paper, 1, 2, 3)
        await press(pilot, "R")
        assert "1 refreshed, 2 new" in last_line(await settled(pilot))
        monkeypatch.setattr(subscriptions, "refresh", visits)
        assert "Refreshing 1 of 2 · 2 new wait" in last_line(await press(pilot, "R"))
        await press(pilot, ".")
        may_go_on.set()
        assert "2 refreshed, 1 new" in last_line(await settled(pilot))


@pytest.fixture
def rounds(monkeypatch: pytest.MonkeyPatch) -> asyncio.Queue[subscriptions.Progress | None]:
    """The visits that the next refresh makes, each when it is put in; None ends it."""
    made: asyncio.Queue[subscriptions.Progress | None] = asyncio.Queue()

    async def visits(*_: object, **__: object) -> AsyncIterator[subscriptions.Progress]:
        while (visit := await made.get()) is not None:
            yield visit

    monkeypatch.setattr(subscriptions, "refresh", visits)
    return made


async def test_a_refresh_says_that_it_goes_on_before_the_first_paper_has_answered(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        shown = last_line(await press(pilot, "R"))
        assert "Refreshing" in shown
        assert "Esc stop" in shown
        rounds.put_nowait(None)
        assert "Refreshing" not in last_line(await settled(pilot))


async def test_a_refresh_by_itself_says_nothing_before_a_paper_has_answered(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        refreshing.begin(app_of(pilot), None, by_itself=True)
        assert "Refreshing" not in last_line(await press(pilot))
        rounds.put_nowait(None)
        await settled(pilot)


async def test_who_asks_for_what_goes_on_by_itself_is_answered(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        refreshing.begin(app_of(pilot), None, by_itself=True)
        rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), 1, 2))
        await press(pilot)
        assert "Refreshing 1 of 2" in last_line(await press(pilot, "R"))
        rounds.put_nowait(None)
        assert "2 refreshed, 0 new" in last_line(await settled(pilot))
        refreshing.begin(app_of(pilot), None, by_itself=True)
        await press(pilot, "k")
        rounds.put_nowait(None)
        assert "refreshed" not in last_line(await settled(pilot))


async def test_who_asks_for_what_a_timer_began_has_papers_asked_that_rest_after_failures(
    session: Session, screen: Screen, paper: Paper
) -> None:
    for name in ("alder", "beech"):
        paper.answers[f"/{name}.xml"] = feed(paper, 1)
        feeds.subscribe(session.library, Feed(f"{paper.base}/{name}.xml", name.capitalize()), private=True)
    paper.answers["/beech.xml"] = Answer("busy", 500)
    async with screen(session) as pilot:
        await press(pilot, "R")
        await settled(pilot)
        paper.answers["/beech.xml"] = feed(paper, 1, 2)
        paper.slow.add("/alder.xml")
        paper.began.clear()
        refreshing.begin(app_of(pilot), None, by_itself=True)
        await asyncio.to_thread(paper.began.wait)
        paper.slow.clear()
        await press(pilot, "R")
        assert "2 refreshed, 1 new" in last_line(await settled(pilot))


@pytest.mark.parametrize(("keys", "asked"), [(("R",), "beech cedar alder"), (("j", "r"), "beech alder")], ids=["all", "another"])
async def test_who_asks_for_more_papers_while_one_is_slow_has_all_of_them_asked(
    keys: tuple[str, ...], asked: str, session: Session, screen: Screen, paper: Paper
) -> None:
    for name in ("alder", "beech", "cedar"):
        paper.answers[f"/{name}.xml"] = feed(paper, 1)
        feeds.subscribe(session.library, Feed(f"{paper.base}/{name}.xml", name.capitalize()), private=True)
    async with screen(session) as pilot:
        await choose_folder(pilot, "Alder")
        paper.slow.add("/alder.xml")
        await press(pilot, "r")
        await asyncio.to_thread(paper.began.wait)
        paper.slow.clear()
        assert "Refreshing." in last_line(await press(pilot, *keys))
        assert f"{len(asked.split())} refreshed" in last_line(await settled(pilot))
        assert {path for path, _ in paper.asked[1:]} == {f"/{name}.xml" for name in asked.split()}


async def test_what_came_in_before_more_papers_were_asked_for_is_counted(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        refreshing.begin(app_of(pilot), ["pier"])
        rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), 1, 2, new=("one", "two"), ignored=1))
        await press(pilot)
        await press(pilot, "R")
        rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), 1, 3, new=("three",)))
        rounds.put_nowait(None)
        shown = last_line(await settled(pilot))
        assert "3 refreshed, 3 new" in shown
        assert "1 kept out" in shown


async def test_what_was_shown_waits_no_longer_while_papers_are_asked(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "R")
        rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), 1, 2, new=("one", "two")))
        assert "Refreshing 1 of 2 · 2 new wait" in last_line(await press(pilot))
        shown = last_line(await press(pilot, ".", "j"))
        assert "Refreshing 1 of 2" in shown
        assert "wait" not in shown
        rounds.put_nowait(None)
        await settled(pilot)


async def test_visits_that_follow_each_other_closely_are_told_up_to_the_last(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "R")
        for done in range(1, 6):
            rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), done, 6, new=(f"{done}",)))
        await pilot.pause(0.4)
        assert "Refreshing 5 of 6 · 5 new wait" in last_line(await press(pilot))
        rounds.put_nowait(None)
        await settled(pilot)


async def test_a_refresh_that_brought_nothing_until_it_was_stopped_offers_nothing(
    stocked: Session, screen: Screen, rounds: asyncio.Queue[subscriptions.Progress | None]
) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "R")
        shown = last_line(await press(pilot, "escape"))
        assert "Stopped. Nothing new came in." in shown
        assert "show" not in shown
        await press(pilot, "R")
        rounds.put_nowait(subscriptions.Progress(Feed("http://pier.example"), 1, 2, new=("one",)))
        await press(pilot)
        shown = last_line(await press(pilot, "escape"))
        assert "Stopped. What came by then is here." in shown
        assert ". show it" in shown


@pytest.mark.parametrize("keys", [("M",), ("tab",), ("/", *"ferry", "enter")], ids=["a passage", "a link", "a match"])
async def test_esc_leaves_what_is_chosen_in_the_text_before_it_stops_what_goes_on(
    keys: tuple[str, ...], stocked: Session, screen: Screen
) -> None:
    stopped: list[str] = []
    async with screen(stocked) as pilot:
        going = app_of(pilot).state.going
        await press(pilot, "enter")
        read = await press(pilot)
        going.say("papers", Status("Refreshing 14 of 62"))
        going.let_stop("papers", lambda: stopped.append("papers"))
        assert "Refreshing" not in last_line(await press(pilot, *keys))
        shown = await press(pilot, "escape")
        assert "Refreshing 14 of 62" in last_line(shown)
        assert shown.splitlines()[:-1] == read.splitlines()[:-1]
        assert not stopped
        await press(pilot, "escape")
        assert stopped


@pytest.mark.parametrize("way", [(".",), ("h", "g", "l")], ids=["by its key", "in another list"])
async def test_what_came_in_is_told_until_it_is_shown(session: Session, screen: Screen, paper: Paper, way: tuple[str, ...]) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        assert " new" not in last_line(await subscribed(pilot, paper))
        paper.answers["/feed.xml"] = feed(paper, 1, 2, 3)
        await press(pilot, "R")
        assert "1 refreshed, 2 new" in last_line(await settled(pilot))
        assert "1 of 1 · The Pier  . 2 new" in last_line(await press(pilot, "k"))
        await press(pilot, *way)
        assert " new" not in last_line(await press(pilot, "k"))


async def test_what_came_in_and_is_not_in_the_list_that_is_shown_is_told_by_its_key(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await choose_folder(pilot, "Bookmarks")
        paper.answers["/feed.xml"] = feed(paper, 1, 2, 3)
        await press(pilot, "l", "R")
        assert ". show them" in last_line(await settled(pilot))
        shown = last_line(await press(pilot, "."))
        assert "2 articles came in, none into Bookmarks." in shown
        assert "h folders" in shown
        assert "Nothing new came in." in last_line(await press(pilot, "."))


async def test_a_refresh_tells_what_a_rule_kept_out(session: Session, screen: Screen, paper: Paper) -> None:
    session.settings = replace(session.settings, following=replace(session.settings.following, ignore=['"tide 5"']))
    paper.answers["/feed.xml"] = feed(paper, 1, 5)
    async with screen(session) as pilot:
        assert "The Pier is added. 1 kept out by your rules" in last_line(await subscribed(pilot, paper))
        paper.answers["/feed.xml"] = feed(paper, 1, 4, 5, 55)
        session.settings = replace(session.settings, following=replace(session.settings.following, ignore=['"tide 5*"']))
        await press(pilot, "R")
        assert "1 refreshed, 1 new · 1 kept out by your rules" in last_line(await settled(pilot))
        assert "Tide 5" not in await press(pilot, ".")


async def test_a_timer_refreshes_and_moves_nothing(session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    timed = ReaderApp.set_interval
    monkeypatch.setattr(ReaderApp, "set_interval", lambda app, seconds, tick: timed(app, seconds / 300, tick))
    paper.answers["/feed.xml"] = feed(paper, 1)
    feeds.subscribe(session.library, Feed(f"{paper.base}/feed.xml", "The Pier"), private=True)
    reading(session, refresh_minutes=1)
    async with screen(session) as pilot:
        before = (await press(pilot)).splitlines()[:-1]
        for _ in range(100):
            shown = await settled(pilot)
            if "new" in last_line(shown):
                break
            await pilot.pause(0.05)
        assert "1 refreshed, 1 new  . show them" in last_line(shown)
        assert shown.splitlines()[:-1] == before
        assert "Tide 1" in await press(pilot, ".")


@pytest.mark.parametrize(
    ("answer", "said", "details"),
    [
        (Answer("", 500), "The Pier answered 500.", "500 Internal Server Error"),
        (Answer("<!doctype html><title>The Pier</title>"), "The Pier sent no feed.", "is a web page, not a feed"),
        (Answer(""), "The Pier sent no feed.", "its answer is empty"),
    ],
)
async def test_what_a_paper_did_instead_is_said(
    answer: Answer, said: str, details: str, session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/feed.xml"] = answer
        await press(pilot, "R")
        assert f"! {said} Its 1 stored article is here." in last_line(await settled(pilot))
        assert details in await press(pilot, "E")


async def test_a_paper_that_does_not_answer_is_named(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.delay = 0.01
        await press(pilot, "R")
        assert "! The Pier did not answer. Its 1 stored article is here." in last_line(await settled(pilot))


async def test_a_paper_that_does_not_answer_hides_nothing_that_came_from_the_others(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    feeds.subscribe(session.library, Feed(f"{paper.base}/other.xml", "The Other"), private=True)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/feed.xml"] = feed(paper, 1, 2)
        paper.answers["/other.xml"] = Answer("", 500)
        await press(pilot, "R")
        assert "! The Other answered 500. 1 new  . show them" in last_line(await settled(pilot))
        assert "Try again later." in await press(pilot, "E"), "the way out, as anywhere"
        await press(pilot, "q")
        assert "Tide 2" in await press(pilot, ".")


async def test_a_paper_that_wants_to_be_left_alone_is_not_asked_and_that_is_said(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/feed.xml"] = Answer("", 429, {"Retry-After": "3600"})
        await press(pilot, "R")
        await settled(pilot)
        await press(pilot, "R")
        assert "The Pier wants to be left alone for 60 more minutes." in last_line(await settled(pilot))


async def test_a_link_opens_in_place_and_q_comes_back(session: Session, screen: Screen, paper: Paper) -> None:
    linked = news(*STORY, title="First").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1)
    paper.answers["/first"] = Answer(linked)
    paper.answers["/second"] = Answer(news(*STORY[::-1], title="The second one"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/first", "enter")
        assert "[1]" in await settled(pilot)
        await press(pilot, "1")
        assert "The second one" in await settled(pilot)
        assert "First" in await press(pilot, "q")


async def test_a_link_to_what_the_library_holds_asks_nobody(session: Session, screen: Screen, paper: Paper) -> None:
    linked = news(*STORY, title="First").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1)
    paper.answers["/first"] = Answer(linked)
    paper.answers["/second"] = Answer(news(*STORY[::-1], title="The second one"))
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/first", "enter")
        await settled(pilot)
        await press(pilot, "1")
        await settled(pilot)
        paper.answers.clear()
        assert "The second one" in await press(pilot, "q", "1")
        assert "First" in await press(pilot, "q")
        assert [path for path, _ in paper.asked] == ["/first", "/second"]


async def test_the_way_back_from_an_article_alone_is_not_that_of_another_that_was_read(
    session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    paper.answers["/tide/2"] = Answer(news(*STORY, title="First").replace("north pier", f'<a href="{paper.base}/second">north pier</a>', 1))
    paper.answers["/second"] = Answer(news(*STORY[::-1], title="The second one"))
    async with screen(session, 120, 36) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "v", "enter")
        await settled(pilot)
        await press(pilot, "1")
        assert "The second one" in await settled(pilot)
        assert "Not fetched yet." in await press(pilot, "v", "v", "j", "v")
        assert "2 of 2" in last_line(await press(pilot, "q"))


async def test_the_first_screen_offers_the_demo_paper(session: Session, screen: Screen) -> None:
    async with screen(session) as pilot:
        assert "Nothing to read yet." in await press(pilot)
        await press(pilot, "d")
        shown = await settled(pilot)
        assert "The ferry that would not sink" in shown
        assert articles.count(session.library, Query()) == 0


@pytest.mark.parametrize("leave", [lambda app: app.press("escape", None), ReaderApp.exit], ids=["Esc", "leaving"])
async def test_a_long_list_is_brought_no_further_than_it_is_wanted(
    leave: Callable[[ReaderApp], object], session: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("title,url\n" + "".join(f"Tide {number},https://pier.example/{number}\n" for number in range(9)), encoding="utf-8")
    monkeypatch.setattr(importing, "BATCH", 2)
    taken: list[list[str]] = []
    heard = threading.Event()
    take, say = imported.take, Stop.say

    def take_and_leave(*batch: object) -> list[str]:
        new = take(*batch)  # type: ignore[arg-type]
        taken.append(new)
        app.call_from_thread(leave, app)
        heard.wait()
        return new

    def say_and_be_heard(stop: Stop) -> None:
        say(stop)
        heard.set()

    monkeypatch.setattr(Stop, "say", say_and_be_heard)
    monkeypatch.setattr(imported, "take", take_and_leave)
    async with screen(session) as pilot:
        app = app_of(pilot)
        await press(pilot, "i", *str(path), "enter")
        while not taken:
            await asyncio.sleep(0.01)
        if leave is not ReaderApp.exit:
            assert "Stopped. 2 articles came in." in last_line(await settled(pilot))
    while not operations.undo(session.library):
        await asyncio.sleep(0.01)
    assert (len(taken), articles.count(session.library, Query())) == (1, 0)


async def test_brings_a_list_of_saved_articles_and_takes_them_out_again(session: Session, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "part_000000.csv"
    path.write_text(
        "title,url,time_added,tags,status\nThe lamp rooms,https://pier.example/lamps,1732233600,winter|town,unread\n", encoding="utf-8"
    )
    async with screen(session) as pilot:
        await press(pilot, "i", *str(path), "enter")
        shown = await settled(pilot)
        assert "1 article came in." in last_line(shown)
        assert "The lamp rooms" in shown.splitlines()[2]
        assert "# winter" in await press(pilot, "h")
        await press(pilot, "h", "U")
        assert articles.count(session.library, Query()) == 0


async def test_a_file_that_brings_nothing_is_a_quiet_line(session: Session, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("title,url\n", encoding="utf-8")
    async with screen(session) as pilot:
        await press(pilot, "i", *str(path), "enter")
        assert "! There is no saved article in it." in last_line(await settled(pilot))


async def test_a_list_that_takes_too_long_is_given_up_and_the_screen_stays(session: Session, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.html"
    path.write_text("<!DOCTYPE NETSCAPE-Bookmark-file-1>" + "<a href=//a>" * 1_000_000, encoding="utf-8")
    session.settings = replace(session.settings, cleaning=replace(session.settings.cleaning, deadline=0.1))
    async with screen(session) as pilot:
        await press(pilot, "i", *str(path), "enter")
        assert "given up" in last_line(await settled(pilot))


async def test_what_was_answered_while_a_page_was_waited_for_does_not_stand_over_it(
    session: Session, screen: Screen, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    may_come, at_once = asyncio.Event(), services_reading.open_article

    async def slowly(session: Session, id: str) -> Article:
        await may_come.wait()
        return await at_once(session, id)

    async with screen(session) as pilot, asyncio.timeout(30):
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        assert "Tide 2" in await settled(pilot)
        monkeypatch.setattr(services_reading, "open_article", slowly)
        await press(pilot, "J", "x")
        assert app_of(pilot).state.answer is not None
        may_come.set()
        seen = await settled(pilot)
        assert "Tide 1" in seen
        assert "Nothing was stripped here." not in seen


async def test_a_list_that_is_still_being_read_is_let_go_of_at_once(
    session: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("title,url\nTide,https://pier.example/1\n", encoding="utf-8")
    begun, killed = asyncio.Event(), asyncio.Event()

    async def endless(*of: object) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            killed.set()

    monkeypatch.setattr(importing, "saved_in", endless)
    async with screen(session) as pilot, asyncio.timeout(30):
        await press(pilot, "i", *str(path), "enter")
        await begun.wait()
        await press(pilot, "escape")
        assert "Stopped. Nothing came in." in last_line(await settled(pilot))
        assert killed.is_set()


async def test_brings_a_list_of_papers(session: Session, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "papers.opml"
    outlines = "".join(f'<outline text="{name}" xmlUrl="https://{name}.example/feed"/>' for name in ("pier", "quay"))
    path.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', encoding="utf-8")
    async with screen(session) as pilot:
        await press(pilot, "i", *str(path), "enter")
        assert "2 papers came in." in last_line(await settled(pilot))
        assert "pier" in await press(pilot, "h")
        await press(pilot, "U")
        assert feeds.all(session.library) == []


async def test_a_page_that_was_too_busy_is_asked_for_beside_the_reading_when_its_article_is_opened_again(
    session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, summary="The harbour board spoke on Tuesday night about the ferry and the fare.")
    paper.answers["/tide/1"] = Answer("busy", 500)
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        assert "It is what the feed tells." in await settled(pilot)
        paper.answers["/tide/1"] = Answer(news(*STORY, title="Tide 1"))
        with session.library.writing() as db:
            db.execute("UPDATE awaited SET due = 0")
        await press(pilot, "q", "enter")
        shown = await settled(pilot)
        assert "The ferry leaves the north pier" in shown
        assert "The page is here now." in last_line(shown)


async def test_a_link_that_a_feed_has_mended_shows_when_its_article_is_opened_again(session: Session, screen: Screen, paper: Paper) -> None:
    def told(path: str) -> Answer:
        words = f'The harbour board spoke on Tuesday night. &lt;a href="{paper.base}/{path}"&gt;The fares&lt;/a&gt; are as they were.'
        return feed(paper, 1, summary=words)

    paper.answers["/feed.xml"] = told("fars")
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        paper.answers["/tide/1"] = Answer("gone", 404)
        await press(pilot, "enter")
        await settled(pilot)
        paper.answers["/feed.xml"] = told("fares")
        await press(pilot, "q", "R")
        await settled(pilot)
        await press(pilot, "enter")
        await settled(pilot)
        read = app_of(pilot).pages.article.article
        assert read is not None
        assert [span.href for block in read.blocks if isinstance(block, Paragraph) for span in block.spans if span.href] == [
            f"{paper.base}/fares"
        ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "There are no cookies for lumen.example."),
        ("lumen.example\tTRUE\t/\tFALSE\t1\tsession\topen\n", "Your session for lumen.example has expired."),
        ("lumen.example\tTRUE\t/\tFALSE\t0\tsession\topen\n", "Your session for lumen.example is sent."),
    ],
)
async def test_says_whether_there_is_a_session_for_the_paper(
    stocked: Session, screen: Screen, tmp_path: Path, line: str, said: str
) -> None:
    file = tmp_path / "cookies.txt"
    file.write_text(line, encoding="utf-8")
    file.chmod(0o600)
    stocked.settings = replace(stocked.settings, network=replace(stocked.settings.network, cookies=str(file)))
    async with screen(stocked) as pilot:
        name = urlsplit(app_of(pilot).pages.headlines.titles[0].url).hostname or ""
        file.write_text(line.replace("lumen.example", name), encoding="utf-8")
        assert said.replace("lumen.example", name) in last_line(await press(pilot, "enter", "C"))


async def test_names_no_paper_for_what_came_from_a_file(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "cookies.txt"
    file.touch(mode=0o600)
    stocked.settings = replace(stocked.settings, network=replace(stocked.settings.network, cookies=str(file)))
    id = articles.store(stocked.library, article("It turns at nine.", url="file:///home/mara/tide.txt"))
    async with screen(stocked) as pilot:
        assert app_of(pilot).pages.headlines.titles[0].id == id
        assert "Cookies are set up." in last_line(await press(pilot, "enter", "C"))


async def test_off_line_nobody_is_asked_and_the_screen_says_so(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, summary="The harbour board spoke on Tuesday night about the ferry and the fare.")
    await subscriptions.subscribe(session, f"{paper.base}/feed.xml")
    session.settings = replace(session.settings, network=replace(session.settings.network, offline=True))
    session._client = None  # it is opened with the settings of a session, which do not change
    async with screen(session) as pilot:
        await press(pilot, "R")
        assert "Off line: nobody was asked." in last_line(await settled(pilot))
        await press(pilot, "enter")
        assert "The harbour board spoke on Tuesday night" in await settled(pilot)
    assert [path for path, _ in paper.asked] == ["/feed.xml"]


async def test_refreshing_a_folder_asks_the_papers_of_the_folders_inside_it(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/one.xml"], paper.answers["/two.xml"] = feed(paper, 1), feed(paper, 2)
    feeds.subscribe(session.library, Feed(f"{paper.base}/one.xml", "One", folder="World"), private=True)
    feeds.subscribe(session.library, Feed(f"{paper.base}/two.xml", "Two", folder="World/Europe"), private=True)
    async with screen(session) as pilot:
        lists.show_folder_row(app_of(pilot), FolderRow("World", Query(folder="World", archived=False), kind="folder"))
        await press(pilot, "r")
        await settled(pilot)
    assert sorted(path for path, _ in paper.asked) == ["/one.xml", "/two.xml"]


async def test_changes_of_what_its_feed_told_anew_are_shown_before_it_is_opened(session: Session, paper: Paper, screen: Screen) -> None:
    told = "".join(f"&lt;p>{line}&lt;/p>" for line in STORY)
    paper.answers["/feed.xml"] = feed(paper, 1, summary=told)
    paper.answers["/tide/1"] = Answer(news("Read it in the feed.", title="Tide 1"))
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "q")
        paper.answers["/feed.xml"] = Answer(feed(paper, 1, summary=told.replace("salutes", "passes")).body)
        await press(pilot, "R")
        await settled(pilot)
        assert not articles.headlines(session.library, Query())[0].has_text
        await press(pilot, "D")
        assert "[-salutes-] {+passes+}" in await settled(pilot)
        assert not articles.headlines(session.library, Query())[0].has_text
