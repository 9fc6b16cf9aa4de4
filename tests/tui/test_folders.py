"""The folders beside the list: what they count, and which of their rows is chosen."""

from __future__ import annotations

from textual.pilot import Pilot

from reader.library import articles, entries, feeds, search
from reader.models import Entry, Feed, Query, Visited
from reader.services.session import Session
from reader.tui.actions import lists
from tests.services.paper import Paper
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, choose_folder, last_line, press, resize, settled
from tests.tui.tides import feed


def counts(pilot: Pilot[None]) -> dict[str, int]:
    """What the folders say is unread, by name."""
    return {row.name: row.count for row in app_of(pilot).pages.folders.folder_rows if row.leads}


def chosen_name(pilot: Pilot[None]) -> str:
    chosen = app_of(pilot).pages.folders.chosen
    return chosen.name if chosen else ""


async def test_the_folders_count_what_was_just_read(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        assert (counts(pilot)["Today"], counts(pilot)["Bookmarks"], counts(pilot)["Teasers"]) == (4, 1, 1)
        await press(pilot, "m")
        await pilot.rest()
        assert (counts(pilot)["Today"], counts(pilot)["Bookmarks"], counts(pilot)["Teasers"]) == (3, 0, 1)
        await press(pilot, "j", "j", "l")
        await pilot.rest()
        assert (counts(pilot)["Today"], counts(pilot)["Teasers"]) == (2, 0)
        await press(pilot, "U")
        assert counts(pilot)["Today"] == 3


async def test_the_folders_count_by_themselves_what_was_marked_when_no_other_key_comes(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await pilot.rest()
        await press(pilot, "m")
        resting = app_of(pilot)._rest
        assert resting is not None
        assert resting._task is not None
        await resting._task
        assert counts(pilot)["Today"] == 3


async def test_folders_that_come_onto_the_screen_count_what_was_read_before(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "m", "h")
        assert counts(pilot)["Today"] == 3
        await press(pilot, "l", "j", "m")
        await resize(pilot, 120, 36)
        await pilot.rest()
        assert counts(pilot)["Today"] == 2


async def test_reading_asks_nothing_of_folders_that_nobody_sees(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "m")
        await pilot.rest()
        assert counts(pilot)["Today"] == 4


async def test_the_folder_that_one_is_about_to_choose_stays_chosen_when_the_folders_are_counted(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await choose_folder(pilot, "Teasers")
        lists.show_folders(app_of(pilot))
        assert chosen_name(pilot) == "Teasers"


async def test_the_folder_whose_list_is_shown_is_chosen_again_when_the_folders_are_left(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await press(pilot, "h", "G", "escape")
        assert chosen_name(pilot) == "Today"
        await press(pilot, "h", "G")
        await pilot.click("#list-body", offset=(10, 5))
        await pilot.pause()
        assert chosen_name(pilot) == "Today"
        await choose_folder(pilot, "Science")
        await press(pilot, "enter", "j", "enter")
        assert app_of(pilot).state.folder_row.name == "Estuary Quarterly"
        await press(pilot, "h", "h", "g", "q")
        assert chosen_name(pilot) == "Science"  # it is shut, and the paper in it


async def test_each_of_two_papers_of_one_name_shows_its_own_articles(session: Session, screen: Screen) -> None:
    for town in ("Marren", "Skerry"):
        paper = feeds.subscribe(session.library, Feed(f"https://{town}.example/feed", "News"))
        entries.record(session.library, Visited(paper.id, paper, (Entry(town, f"https://{town}.example/1", f"{town} wakes"),)))
    async with screen(session, 120, 36) as pilot:
        papers = [i for i, row in enumerate(app_of(pilot).pages.folders.folder_rows) if row.name == "News"]
        seen = []
        for at in papers:
            await press(pilot, "h")
            app_of(pilot).pages.folders.body.choose(at)
            shown = await press(pilot, "enter")
            seen.append(next(line for line in shown.splitlines() if "wakes" in line))
        assert "Marren" in seen[0]
        assert "Skerry" in seen[1]


async def test_the_last_row_says_what_keys_do_with_a_folder(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await choose_folder(pilot, "Coast and river")
        assert "Enter open   l show" in last_line(await press(pilot, "k", "j"))
        assert "Enter shut   l show" in last_line(await press(pilot, "enter"))
        assert "Enter show   a add" in last_line(await press(pilot, "j"))
        assert (await press(pilot, "k", "l")).splitlines()[0].strip().startswith("Coast and river")


async def test_the_neighbour_of_a_paper_that_was_taken_away_is_chosen(session: Session, screen: Screen) -> None:
    for name in ("Alder", "Beech", "Cedar", "Dogwood"):
        feeds.subscribe(session.library, Feed(f"https://{name.lower()}.example/feed", name))
    async with screen(session) as pilot:
        await choose_folder(pilot, "Beech")
        await press(pilot, "delete")
        assert chosen_name(pilot) == "Cedar"
        await press(pilot, "delete", "delete")
        assert chosen_name(pilot) == "Alder"


async def test_a_library_that_is_left_by_its_last_paper_offers_what_an_empty_one_does(session: Session, screen: Screen) -> None:
    feeds.subscribe(session.library, Feed("https://alder.example/feed", "Alder"))
    async with screen(session, 120, 36) as pilot:
        await choose_folder(pilot, "Alder")
        shown = await press(pilot, "delete")
        assert "Nothing to read yet." in shown
        assert "Alder is no longer subscribed to." in last_line(shown)
        assert "stay" not in last_line(shown)
        shown = await press(pilot, "U")
        assert "Nothing to read yet." not in shown
        assert "Alder" in counts(pilot)


async def test_all_read_means_the_folder_that_is_chosen_and_not_the_list_beside_it(session: Session, screen: Screen) -> None:
    for name in ("Alder", "Beech"):
        paper = feeds.subscribe(session.library, Feed(f"https://{name.lower()}.example/feed", name))
        entries.record(session.library, Visited(paper.id, paper, (Entry(name, f"https://{name.lower()}.example/1", f"{name} wakes"),)))
    async with screen(session) as pilot:
        await choose_folder(pilot, "Beech")
        assert "Beech: all read." in last_line(await press(pilot, "A"))
        assert [row.title for row in articles.headlines(session.library, Query(unread=True))] == ["Alder wakes"]
        assert (counts(pilot)["Alder"], counts(pilot)["Beech"]) == (1, 0)
        assert "Nothing is unread here." in last_line(await press(pilot, "A"))
        await press(pilot, "U", "l")
        assert "1 unread of 1" in await press(pilot)


async def test_refreshing_means_the_paper_that_is_chosen_and_not_the_list_beside_it(session: Session, screen: Screen, paper: Paper) -> None:
    for name in ("alder", "beech"):
        paper.answers[f"/{name}.xml"] = feed(paper, 1)
        feeds.subscribe(session.library, Feed(f"{paper.base}/{name}.xml", name.capitalize()), private=True)
    async with screen(session) as pilot:
        await choose_folder(pilot, "Beech")
        await press(pilot, "r")
        assert "1 refreshed, 1 new" in last_line(await settled(pilot))
        assert [path for path, _ in paper.asked] == ["/beech.xml"]


async def test_nothing_is_done_to_an_article_that_is_not_seen_beside_the_folders(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "h")
        for key in "fmt|so$D":
            assert "There is no article here." in last_line(await press(pilot, key)) or key == "t", key
        await resize(pilot, 120, 36)
        assert "Bookmarked." in last_line(await press(pilot, "f"))


async def test_a_kept_search_is_forgotten_as_a_subscription_is_ended(stocked: Session, screen: Screen) -> None:
    search.keep(stocked.library, "Slippery", "eel")
    async with screen(stocked) as pilot:
        await choose_folder(pilot, "Slippery")
        assert "Del forget it" in last_line(await press(pilot, "k", "j"))
        assert "Slippery is no longer kept." in last_line(await press(pilot, "delete"))
        assert search.kept(stocked.library) == []
        assert chosen_name(pilot) == "Everything"
        assert "Choose a paper or a kept search first." in last_line(await press(pilot, "delete"))
        await press(pilot, "U")
        assert [each.name for each in search.kept(stocked.library)] == ["Slippery"]


async def test_a_search_that_takes_the_name_of_another_says_so_and_gives_it_back(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"eel", "enter")
        assert last_line(await press(pilot, "s", "ctrl+u", *"Quay", "enter")).split("  ")[0] == " Kept as Quay."
        await press(pilot, "/", "ctrl+u", *"ferry", "enter")
        shown = last_line(await press(pilot, "s", "ctrl+u", *"Quay", "enter"))
        assert "Kept as Quay. In place of “eel”." in shown
        assert "U undo" in shown
        await press(pilot, "U")
        assert [each.text for each in search.kept(stocked.library)] == ["eel"]


async def test_many_folders_are_seen_from_the_first_on(session: Session, screen: Screen) -> None:
    for number in range(40):
        feeds.subscribe(session.library, Feed(f"https://a.example/{number}", f"Paper {number}"))
    async with screen(session) as pilot:
        shown = await press(pilot, "h")
        assert [line.strip() for line in shown.splitlines()[2:4]] == ["Library", "Today"]
        assert "Everything" in last_line(shown)
        assert "Library" not in await press(pilot, "G")
        assert "Library" in await press(pilot, "g")
        assert "Library" in await press(pilot, "G", *["k"] * 60)
