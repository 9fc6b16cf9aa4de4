"""Among what a search has found: keys do with an article there what they do with it in the list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reader.library import articles, bookmarks, feeds, search
from reader.library.lists import ids
from reader.models import Feed, Headline, Hit, Place, Query
from reader.services.session import Session
from reader.tui.actions import finding
from reader.tui.actions.finding import Results
from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import line_text
from tests.services.paper import Paper
from tests.tui.conftest import Screen, store_bread
from tests.tui.hands import app_of, choose_folder, last_line, press, resize, settled, subscribed
from tests.tui.invented import NOW, article
from tests.tui.seen import grid
from tests.tui.tides import feed


async def test_a_bookmark_is_put_on_and_taken_away_again(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"eel", "enter")
        assert "Bookmarked." in last_line(await press(pilot, "f"))
        assert "Bookmark taken away." in last_line(await press(pilot, "f"))


async def test_an_article_counts_as_read_and_as_unread_again(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"eel", "enter")
        assert "Counts as read." in last_line(await press(pilot, "m"))
        assert "Counts as unread." in last_line(await press(pilot, "m"))


async def test_the_list_counts_what_was_read_among_what_was_found_and_is_out_of_its_sight(stocked: Session, screen: Screen) -> None:
    for number in range(20):
        published = NOW - timedelta(days=300 + number)
        articles.store(
            stocked.library, article("The quay is wet.", title=f"Quay {number}", url=f"https://quay.example/{number}", published=published)
        )
    async with screen(stocked) as pilot:
        await choose_folder(pilot, "Everything")
        assert "25 unread of 41" in await press(pilot, "l")
        await press(pilot, "/", *"quay", "enter", "end", "m", "k", "m", "k", "enter")
        assert "22 unread of 41" in await press(pilot, "q", "q", "q")
        assert "23 unread of 41" in await press(pilot, "U")


async def test_what_stands_in_a_note_is_found_and_said_to_be_there(stocked: Session, screen: Screen) -> None:
    id = articles.ids(stocked.library, Query())[0]
    bookmarks.keep_note(stocked.library, id, "Almanac: compare the tides of last winter with these.")
    async with screen(stocked) as pilot:
        assert "Note: Almanac: compare" in await press(pilot, "/", *"almanac", "enter")
        shown = await press(pilot, "enter")
        assert "It is in your notes." in last_line(shown)
        assert "a show them" in last_line(shown)
        assert "For thirty-one winters" in shown
        assert "> Almanac: compare" in await press(pilot, "a")


async def test_a_note_is_found_whose_accents_are_characters_of_their_own(stocked: Session, screen: Screen) -> None:
    bookmarks.keep_note(stocked.library, articles.ids(stocked.library, Query())[0], "Ask in the cafe\u0301s.")
    async with screen(stocked) as pilot:
        assert "Note: Ask in the cafés." in await press(pilot, "/", *"cafes", "enter")


async def test_what_is_marked_is_listed_with_its_passage_and_read_from_there(stocked: Session, screen: Screen) -> None:
    id = articles.ids(stocked.library, Query())[0]
    bookmarks.keep_passage(stocked.library, id, Place(0, "the engine burns a third less"))
    async with screen(stocked, 60, 18) as pilot:
        assert "Passage: the engine burns" in await press(pilot, "/", *"is:marked", "enter")
        shown = await press(pilot, "enter")
        assert "★ the engine burns a third less" in " ".join(shown.replace("\xa0", " ").split())
        assert "in your notes" not in last_line(shown)


async def test_the_tags_that_were_given_there_are_there_to_be_changed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"eel", "enter", "t", *"mud", "enter")
        await press(pilot, "t", "ctrl+u", *"flats", "enter")
        row = app_of(pilot).current
        assert row is not None
        assert row.tags == ("flats",)


async def test_what_was_found_stays_until_its_page_has_come(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1, 2)
    page = paper.answers.pop("/tide/2")
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "/", *"Tide", "enter", "enter")
        shown = await settled(pilot)
        assert "/Tide" in shown.splitlines()[0]
        assert "404" in last_line(shown)
        paper.answers["/tide/2"] = page
        await press(pilot, "enter")
        assert "The ferry leaves the north pier" in await settled(pilot)
        assert "/Tide" in (await press(pilot, "q")).splitlines()[0]


async def test_the_next_article_is_the_next_that_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await press(pilot, "/", *"the", "enter", "J", "J", "K")
        assert app.pages.results.body.index == 1
        assert app.pages.headlines.body.index == 0


async def test_the_next_unread_article_is_the_next_that_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await press(pilot, "/", *"the", "enter")
        hits = [hit.headline.id for hit in app.state.found]
        articles.mark(stocked.library, [*hits[:1], *hits[2:4]], read=False)
        articles.mark(stocked.library, [hits[1], *hits[4:]], read=True)
        await press(pilot, "]")
        assert (app.state.mode, app.pages.results.body.index, app.pages.headlines.body.index) == ("search", 2, 0)
        await press(pilot, "enter", "]")
        assert (app.state.mode, app.pages.results.body.index, app.pages.headlines.body.index) == ("", 3, 0)
        assert app.current is not None
        assert app.current.id == hits[3]
        assert "Nothing unread after this." in last_line(await press(pilot, "]"))
        await press(pilot, "[", "q", "q")
        assert (app.state.mode, app.pages.results.body.index) == ("search", 0)


async def test_the_next_unread_article_is_found_behind_those_that_are_shown(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        with pytest.MonkeyPatch.context() as few:
            few.setattr(finding, "AT_ONCE", 2)
            await press(pilot, "/", *"the", "enter")
            everything = ids(stocked.library, search.parse("the"))
            articles.mark(stocked.library, everything, read=True)
            behind = next(each for each in everything if each not in {hit.headline.id for hit in app.state.found})
            articles.mark(stocked.library, [behind], read=False)
            await press(pilot, "]")
        assert app.current is not None
        assert app.current.id == behind


async def test_none_is_missed_of_what_is_found_no_longer_once_it_was_read(stocked: Session, screen: Screen) -> None:
    everything = ids(stocked.library, Query())
    articles.mark(stocked.library, everything, read=False)
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        with pytest.MonkeyPatch.context() as few:
            few.setattr(finding, "AT_ONCE", 2)
            await press(pilot, "/", *"is:unread", "enter", "enter", "]")
            assert ids(stocked.library, search.parse("is:unread")) == everything[2:]
            await press(pilot, "]")
            assert app.current is not None
            assert app.current.id == everything[2]
            await press(pilot, "q", "G", "G")
        assert [hit.headline.id for hit in app.state.found][:5] == everything[:5]


async def test_refreshing_asks_all_papers_and_not_that_of_the_list_beneath(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers |= {"/feed.xml": feed(paper, 1, 2), "/other.xml": feed(paper, 3)}
    async with screen(session) as pilot:
        await subscribed(pilot, paper)
        await press(pilot, "h", "a", *f"{paper.base}/other.xml", "enter")
        await settled(pilot)
        await press(pilot, "h", "G", "l", "r")
        assert "1 refreshed" in last_line(await settled(pilot))
        await press(pilot, "/", *"Tide", "enter", "r")
        assert "2 refreshed" in last_line(await settled(pilot))


@pytest.mark.parametrize("over", ["?", "D"])
async def test_the_next_article_is_seen_when_it_is_read_from_help_or_changes(stocked: Session, screen: Screen, over: str) -> None:
    store_bread(stocked)
    async with screen(stocked) as pilot:
        shown = await press(pilot, ".", "G", "enter", over, "K")
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        assert row.read
        assert row.title in shown


async def test_keys_of_the_text_do_nothing_unseen_under_changes(stocked: Session, screen: Screen) -> None:
    id = store_bread(stocked)
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"4.40", "enter", "enter", "D")
        assert "No key ! here." in last_line(await press(pilot, "!"))
        assert app_of(pilot).state.picking is None
        assert articles.headline(stocked.library, id).read


async def test_keys_in_help_and_changes_mean_the_article_that_is_read(stocked: Session, screen: Screen) -> None:
    id = store_bread(stocked)
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"4.40", "enter", "enter", "?", "f")
        assert articles.headline(stocked.library, id).bookmarked
        await press(pilot, "q", "D", "f")
        assert not articles.headline(stocked.library, id).bookmarked
        assert "{+4.40+}" in grid(app_of(pilot))


async def test_all_read_means_what_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "All read." in last_line(await press(pilot, "/", *"eel", "enter", "A"))
        assert "3 unread of 5" in await press(pilot, "q")


async def test_all_read_names_no_folder_where_it_means_what_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "All read." in last_line(await press(pilot, "h", "/", *"eel", "enter", "A"))


async def test_keys_in_help_mean_what_was_found_where_help_stands_over_it(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"eel", "enter", "?")
        assert "Counts as read." in last_line(await press(pilot, "m"))
        await press(pilot, "U", "A")
        assert "3 unread of 5" in await press(pilot, "q", "q")


async def test_copies_nothing_of_the_page_beside_the_list_where_changes_of_what_was_found_are_shown(
    stocked: Session, screen: Screen
) -> None:
    store_bread(stocked)
    async with screen(stocked, 120, 36) as pilot:
        assert "{+4.40+}" in await press(pilot, "j", "/", *"4.40", "enter", "D")
        assert "Open an article first." in last_line(await press(pilot, "y"))
        assert app_of(pilot).clipboard == ""


async def test_all_read_means_what_was_found_and_is_not_shown_yet_too(session: Session, screen: Screen) -> None:
    for number in range(60):
        articles.store(session.library, article(f"Mile {number}.", title="Pelican", url=f"https://a.example/{number}"))
    async with screen(session) as pilot:
        assert "All read." in last_line(await press(pilot, "/", *"pelican", "enter", "A"))
        assert articles.count(session.library, Query(unread=True)) == 0


async def test_what_was_found_is_there_again_after_help(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        found = await press(pilot, "/", *"the", "enter", "j")
        assert "Keys" in (await press(pilot, "?")).splitlines()[0]
        assert await press(pilot, "q") == found
        assert await press(pilot, "?", "?") == found
        row = app_of(pilot).current
        await press(pilot, "?")
        assert app_of(pilot).current == row


async def test_what_was_found_is_drawn_as_wide_as_the_screen_is_when_one_comes_back(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 104, 30) as pilot:
        await press(pilot, "/", *"the", "enter", "enter")
        await resize(pilot, 60, 30)
        again = await press(pilot, "q", "q")
        assert again == await press(pilot, "q", "/", *"the", "enter")


async def test_the_next_article_of_a_page_that_was_found_is_the_next_that_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"the", "enter")
        app = app_of(pilot)
        titles = [hit.headline.title for hit in app.state.found]
        assert len(titles) > 2
        for key, index in (("enter", 0), ("J", 1), ("J", 2), ("K", 1)):
            await press(pilot, key)
            assert app.pages.article.row is not None
            assert (app.pages.article.row.title, app.pages.results.body.index) == (titles[index], index)
        shown = await press(pilot, "K", "K")
        assert "This is the first article." in last_line(shown)
        assert titles[0] in shown
        assert "/the" in (await press(pilot, "?", "J", "q", "q")).splitlines()[0]
        assert app.pages.results.body.index == 1
        assert "/the" in (await press(pilot, "?", "J")).splitlines()[0]
        assert app.pages.results.body.index == 2


async def test_changes_are_there_again_after_help(stocked: Session, screen: Screen) -> None:
    store_bread(stocked)
    async with screen(stocked) as pilot:
        shown = await press(pilot, "/", *"4.40", "enter", "enter", "D")
        assert "{+4.40+}" in shown
        assert await press(pilot, "?", "q") == shown
        assert "{+4.40+}" not in await press(pilot, "q")


@pytest.mark.parametrize("way", [["D"], ["q"], ["?", "q", "D"], ["?", "?", "?", "D", "q"]])
async def test_what_was_found_is_there_again_after_changes(stocked: Session, screen: Screen, way: list[str]) -> None:
    store_bread(stocked)
    async with screen(stocked) as pilot:
        found = await press(pilot, "/", *"4.40", "enter")
        row = app_of(pilot).current
        shown = await press(pilot, "D")
        assert "{+4.40+}" in shown
        assert last_line(shown).endswith("D back")
        assert app_of(pilot).current == row
        assert await press(pilot, *way) == found


@pytest.mark.parametrize("cells", range(40, 80))
def test_what_stands_around_a_match_is_cut_between_words(cells: int) -> None:
    text = " ".join(["Not everybody is pleased that the captain of the Osprey Belle has a watch in each hand"] * 3)
    found = Results([Hit(Headline("a", "", "Belle"), ((text, False),))], cells, UNICODE, NOW)
    first, second = (line_text(line).strip() for line in found.lines(0, False)[1:3])
    said = f"{first} {second.removesuffix('…')}"
    assert second.endswith("…")
    assert len(second) <= cells - 3
    assert f"{text} ".startswith(f"{said} ")


def test_an_ellipsis_follows_what_was_cut_without_a_space() -> None:
    hit = Hit(Headline("a", "", "Belle"), (("… ", False), ("the captain of the ", False), ("Belle", True), (" …", False)))
    assert "…the captain of the Belle…" in line_text(Results([hit], 80, UNICODE, NOW).lines(0, False)[1])


async def test_where_nothing_was_found_no_key_is_named_that_opens_it_and_enter_says_so(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = last_line(await press(pilot, "/", *"walrus", "enter", "j"))
        assert "Nothing here." in shown
        assert "/ search" in shown
        assert "read there" not in shown
        assert "There is no article here." in last_line(await press(pilot, "enter"))


async def test_enter_says_that_a_list_is_empty(session: Session, screen: Screen) -> None:
    feeds.subscribe(session.library, Feed("https://alder.example/feed", "Alder"))
    async with screen(session) as pilot:
        assert "There is no article here." in last_line(await press(pilot, "enter"))
