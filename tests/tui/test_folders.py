"""The folders beside the list: which of their rows is chosen."""

from __future__ import annotations

from textual.pilot import Pilot

from reader.library import entries, feeds
from reader.models import Entry, Feed, Visited
from reader.services.session import Session
from reader.tui.actions import lists
from tests.tui.conftest import Screen
from tests.tui.test_hands import app_of, choose_folder, press


def chosen_name(pilot: Pilot[None]) -> str:
    chosen = app_of(pilot).pages.folders.chosen
    return chosen.name if chosen else ""


async def test_the_folder_that_one_is_about_to_choose_stays_chosen_when_the_folders_are_counted(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await choose_folder(pilot, "Teasers")
        lists.show_shelves(app_of(pilot))
        assert chosen_name(pilot) == "Teasers"


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
