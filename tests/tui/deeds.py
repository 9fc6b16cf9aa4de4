"""What each action of the key table must be seen to do: one deed a row, with whatever key calls it. test_every_key walks the table."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from reader.errors import UsageError
from reader.library import articles, bookmarks, feeds
from reader.models import Headline, Page, Query
from reader.services import opening
from reader.services.session import Session
from reader.tui.app import ReaderApp
from reader.tui.layout.panes import Pane
from tests.services.paper import Answer, Paper
from tests.tui.conftest import fill, store_bread
from tests.tui.invented import FERRY, article
from tests.tui.lantern import page, store_pages
from tests.tui.quiet import QuietPilot
from tests.tui.seen import grid
from tests.tui.tides import feed


@dataclass
class Hand:
    """A hand on the keyboard: `key` presses the key that is tried, the rest is done without keys that a preset could change."""

    pilot: QuietPilot
    session: Session
    paper: Paper
    folder: Path
    press_tried: Callable[[Hand], Awaitable[None]]

    @property
    def app(self) -> ReaderApp:
        assert isinstance(self.pilot.app, ReaderApp)
        return self.pilot.app

    @property
    def row(self) -> Headline:
        """The chosen row of the list."""
        row = self.app.pages.headlines.chosen
        assert row is not None
        return articles.headline(self.session.library, row.id)

    async def do(self, *actions: str) -> str:
        """Carry out actions; the screen afterwards."""
        for action in actions:
            self.app.do(action)
            self.app.draw()
            await self.settled()
        return grid(self.app)

    async def type(self, *keys: str) -> str:
        """Press keys that no preset changes: letters into a prompt, Enter, Escape."""
        for key in keys:
            self.app.press(key, {"space": " "}.get(key, key if len(key) == 1 else None))
        return await self.settled()

    async def key(self) -> str:
        """Press the key that is tried; the screen afterwards."""
        await self.press_tried(self)
        return await self.settled()

    async def settled(self) -> str:
        """Wait for what is under way; the screen afterwards."""
        await self.pilot.pause()
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()
        return grid(self.app)


Deed: TypeAlias = Callable[[Hand], Awaitable[None]]
Library: TypeAlias = Callable[[Session], object]


def nothing(session: Session) -> None:
    """An empty library."""


DEEDS: dict[tuple[str, str], tuple[Deed, Library]] = {}
"""By (where, action) of the table: what is done and seen, and the library it is done in."""


def deed(action: str, where: str = "any", library: Library = fill) -> Callable[[Deed], Deed]:
    def known(act: Deed) -> Deed:
        assert (where, action) not in DEEDS
        DEEDS[where, action] = (act, library)
        return act

    return known


# -- moving


def moves(action: str, *before: str, to: tuple[int, int]) -> None:
    """A deed that moves the chosen row and, in a page, the upper edge: after `before` they stand at these."""

    async def move_list(hand: Hand) -> None:
        await hand.do(*before)
        await hand.key()
        assert hand.app.pages.headlines.body.index == to[0]
        hand.app.pages.headlines.body.choose(0)
        await hand.do("open", *before)
        await hand.key()
        assert hand.app.pages.article.body.top == min(to[1], hand.app.pages.article.body.last_top)

    deed(action)(move_list)


moves("down", to=(1, 1))
moves("up", "down", "down", to=(1, 1))
moves("page_down", to=(4, 19))
moves("page_up", "page_down", "page_down", to=(0, 19))
moves("half_down", to=(4, 10))
moves("half_up", "page_down", to=(0, 9))
moves("top", "end", to=(0, 0))
moves("end", to=(4, 1_000))


@deed("next_article")
async def _(hand: Hand) -> None:
    await hand.key()
    assert hand.app.pages.headlines.body.index == 1
    await hand.do("open")
    assert "What the eel counters" in await hand.key()


@deed("previous_article")
async def _(hand: Hand) -> None:
    await hand.do("end")
    await hand.key()
    assert hand.app.pages.headlines.body.index == 3
    await hand.do("open")
    assert "What the eel counters" in await hand.key()


@deed("next_unread")
async def _(hand: Hand) -> None:
    await hand.do("down", "down")
    await hand.key()
    assert hand.row.title.startswith("Bread prices")


@deed("previous_unread")
async def _(hand: Hand) -> None:
    await hand.do("end")
    await hand.key()
    assert hand.row.title.startswith("What the eel counters")


@deed("next_paper")
async def _(hand: Hand) -> None:
    await hand.key()
    assert hand.app.state.folder_row.name == "Unread"


@deed("previous_paper")
async def _(hand: Hand) -> None:
    await hand.do("next_paper", "next_paper")
    await hand.key()
    assert hand.app.state.folder_row.name == "Unread"


@deed("left")
async def _(hand: Hand) -> None:
    await hand.key()
    assert hand.app.state.focus is Pane.FOLDERS


@deed("right")
async def _(hand: Hand) -> None:
    await hand.do("left")
    await hand.key()
    assert hand.app.state.focus is Pane.LIST


@deed("open")
async def _(hand: Hand) -> None:
    assert "By Marit Oxley" in await hand.key()


@deed("back")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.key()
    assert hand.app.state.focus is Pane.LIST


@deed("leave")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.press_tried(hand)
    assert hand.app._exit


# -- reading


@deed("narrower")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.key()
    assert hand.app.pages.article.cells == 68


@deed("wider")
async def _(hand: Hand) -> None:
    await hand.do("open", "narrower", "narrower")
    await hand.key()
    assert hand.app.pages.article.cells == 68


@deed("find", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.key()
    assert "1 of 3 matches" in await hand.type(*"ferry", "enter")


@deed("find_next", "page")
async def _(hand: Hand) -> None:
    await hand.do("open", "find")
    await hand.type(*"ferry", "enter")
    assert "2 of 3 matches" in await hand.key()


@deed("find_previous", "page")
async def _(hand: Hand) -> None:
    await hand.do("open", "find")
    await hand.type(*"ferry", "enter")
    assert "3 of 3 matches" in await hand.key()


@deed("next_link", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "Link 1 of 4" in await hand.key()


@deed("previous_link", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "Link 4 of 4" in await hand.key()


@deed("links", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "[4] https://nordhaven.example/dissent" in await hand.key()


@deed("contents", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.key()
    assert (await hand.type("down", "enter")).splitlines()[2].strip() == "The figures"


@deed("picture", "page")
async def _(hand: Hand) -> None:
    hand.app.settings = replace(hand.app.settings, reading=replace(hand.app.settings.reading, pictures="never"))
    await hand.do("open")
    assert "Pictures are set to never." in await hand.key()
    assert hand.paper.asked == []


@deed("copy")
async def _(hand: Hand) -> None:
    await hand.do("open")
    await hand.key()
    assert "Marit Oxley" in hand.app.clipboard
    assert FERRY.url in hand.app.clipboard


@deed("changes", library=store_bread)
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "[-4.10-] {+4.40+}" in await hand.key()
    assert "{+4.40+}" not in await hand.key()


async def opened_in_browser(hand: Hand) -> str:
    """The address that the browser got when the key was pressed."""
    opened, browser = hand.folder / "opened", hand.folder / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {opened}.new && mv {opened}.new {opened}\n', encoding="utf-8")
    browser.chmod(0o755)
    os.environ["BROWSER"] = str(browser)
    await hand.do("open")
    assert "Opened in the browser." in await hand.key()
    for _ in range(200):
        if opened.exists():
            break
        await hand.pilot.pause(0.05)
    return opened.read_text(encoding="utf-8").strip()


@deed("original")
async def _(hand: Hand) -> None:
    assert await opened_in_browser(hand) == FERRY.url


@deed("support")
async def _(hand: Hand) -> None:
    assert await opened_in_browser(hand) == FERRY.support_url


@deed("cookies", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "No cookies are set up." in await hand.key()


@deed("shift_left", "page")
async def _(hand: Hand) -> None:
    await hand.do("open", "page_down", "page_down", "shift_right")
    assert "curl -s" in await hand.key()


@deed("shift_right", "page")
async def _(hand: Hand) -> None:
    assert "curl -s" in await hand.do("open", "page_down", "page_down")
    assert "curl -s" not in await hand.key()


def two_copies(session: Session) -> None:
    """One story in two papers."""
    text = " ".join(f"The lamp rooms stay open for winter number {number}, the council said." for number in range(12))
    for site in ("one", "two"):
        articles.store(session.library, article(text, title=f"Lamp rooms, says {site}", site=site, url=f"https://{site}.example/lamps"))


@deed("copies", library=two_copies)
async def _(hand: Hand) -> None:
    assert hand.row.same_story == 1
    assert "The same story" in await hand.key()
    assert "Lamp rooms, says two" in (await hand.type("enter")).splitlines()[5]


# -- what was stripped


@deed("stripped", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "donation · rule remind-later" in await hand.key()
    assert "donation · rule remind-later" not in await hand.key()


@deed("next_passage", "stripped")
async def _(hand: Hand) -> None:
    await hand.do("open", "stripped")
    assert "Stripped 2 of 5" in await hand.key()


@deed("previous_passage", "stripped")
async def _(hand: Hand) -> None:
    await hand.do("open", "stripped", "next_passage", "next_passage")
    assert "Stripped 2 of 5" in await hand.key()


@deed("give_back", "page")
async def _(hand: Hand) -> None:
    await hand.do("open", "stripped")
    assert "given back · - takes it out" in await hand.key()


@deed("take_out", "page")
async def _(hand: Hand) -> None:
    await hand.do("open", "stripped", "give_back")
    assert "given back ·" not in await hand.key()


@deed("never", "page", library=store_pages)
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "Strip “The council of" in await hand.key()


@deed("passage", "page")
async def _(hand: Hand) -> None:
    await hand.do("open")
    assert "Mark “For thirty-one…”?" in await hand.key()
    await hand.do("pick")
    assert [mark.place.block for mark in bookmarks.of(hand.session.library, hand.row.id) if mark.place.quote] == [0]


async def mark_two(hand: Hand) -> None:
    """Two marks on the page, one of which was gone to."""
    await hand.do("open", "passage", "pick", "passage", "down", "pick", "top", "next_mark")


@deed("next_mark", "page")
async def _(hand: Hand) -> None:
    await mark_two(hand)
    assert "Mark 2 of 2" in await hand.key()


@deed("previous_mark", "page")
async def _(hand: Hand) -> None:
    await mark_two(hand)
    await hand.do("next_mark")
    assert "Mark 1 of 2" in await hand.key()


@deed("pick", "picking", library=store_pages)
async def _(hand: Hand) -> None:
    await hand.do("open", "never", "down", "down")
    shown = await hand.key()
    assert "Never show me this again" in shown
    assert "Keep the lamp lit" in shown


@deed("why", "stripped")
async def _(hand: Hand) -> None:
    await hand.do("open", "stripped")
    assert "Rule    remind-later" in await hand.key()


def cleaned_long_ago(session: Session) -> None:
    """An article in the state in which older rules left it: its appeal still in."""
    text = page(0).replace("Keep the lamp lit", "Donate now: keep the lamp lit")
    kept = Page("https://lantern.example/old", text.encode(), "text/html; charset=utf-8")
    today = opening.article(kept, session.rules)
    articles.store(session.library, replace(today, blocks=(*today.blocks, *article("Sign up for our newsletter.").blocks)), kept)


@deed("strip_again", "page", library=cleaned_long_ago)
async def _(hand: Hand) -> None:
    await hand.pilot.resize_terminal(80, 36)
    assert "Sign up for our newsletter." in await hand.do("open")
    shown = await hand.key()
    assert "Stripped again." in shown
    assert "Sign up for our newsletter." not in shown


# -- the library


async def subscribed(hand: Hand) -> None:
    """A paper of two articles is subscribed to and shown; a third one came out since."""
    hand.paper.answers["/feed.xml"] = feed(hand.paper, 1, 2)
    await hand.do("add")
    await hand.type(*f"{hand.paper.base}/feed.xml", "enter")
    hand.paper.answers["/feed.xml"] = feed(hand.paper, 1, 2, 3)


@deed("refresh", library=nothing)
async def _(hand: Hand) -> None:
    await subscribed(hand)
    assert "1 refreshed, 1 new" in await hand.key()
    hand.paper.answers["/tide/2"] = Answer(page(0))
    await hand.do("open")
    hand.paper.asked.clear()
    await hand.key()
    assert [path for path, _ in hand.paper.asked] == ["/tide/2"]


@deed("refresh_all", library=nothing)
async def _(hand: Hand) -> None:
    await subscribed(hand)
    shown = await hand.key()
    assert "1 refreshed, 1 new" in shown
    assert "Tide 3" not in shown


@deed("arrivals", library=nothing)
async def _(hand: Hand) -> None:
    await subscribed(hand)
    await hand.do("refresh_all")
    assert "Tide 3" in await hand.key()
    assert hand.row.title == "Tide 2"


@deed("search", "list")
async def _(hand: Hand) -> None:
    await hand.key()
    assert "/collision" in (await hand.type(*"collision", "enter")).splitlines()[0]


@deed("add", "folders")
async def _(hand: Hand) -> None:
    await hand.do("left")
    assert "Add a paper or a page" in await hand.key()


@deed("add", "first", library=nothing)
async def _(hand: Hand) -> None:
    assert "Add a paper or a page" in await hand.key()


@deed("bring", "first", library=nothing)
async def _(hand: Hand) -> None:
    path = hand.folder / "papers.opml"
    path.write_text(
        '<opml version="2.0"><body><outline text="The Pier" xmlUrl="https://pier.example/feed"/></body></opml>', encoding="utf-8"
    )
    await hand.key()
    assert "1 paper came in." in await hand.type(*str(path), "enter")


@deed("demo", "first", library=nothing)
async def _(hand: Hand) -> None:
    assert "The ferry that would not sink" in await hand.key()


@deed("all_read")
async def _(hand: Hand) -> None:
    assert "0 unread of 5" in await hand.key()


@deed("save")
async def _(hand: Hand) -> None:
    saving = replace(hand.app.settings.saving, directory=str(hand.folder / "out"))
    hand.app.settings = replace(hand.app.settings, saving=saving)
    await hand.key()
    (copy,) = (hand.folder / "out").rglob("*.md")
    assert "Osprey Belle" in copy.read_text(encoding="utf-8")


@deed("pipe")
async def _(hand: Hand) -> None:
    await hand.key()
    assert "The ferry that" in (await hand.type(*"head -c 14", "enter")).splitlines()[-4]


@deed("panes")
async def _(hand: Hand) -> None:
    await hand.pilot.resize_terminal(120, 36)
    await hand.pilot.rest()
    for boxes in ({Pane.LIST}, {Pane.PAGE}, {*Pane}):
        await hand.key()
        assert hand.app.state.plan is not None
        assert set(hand.app.state.plan.boxes) == boxes


@deed("density")
async def _(hand: Hand) -> None:
    await hand.key()
    assert hand.app.pages.headlines.body.tall == 3
    shown = (await hand.key()).splitlines()
    assert hand.app.pages.headlines.body.tall == 1
    assert "Council keeps the lamp rooms" in shown[3]


@deed("errors")
async def _(hand: Hand) -> None:
    hand.app.fail(UsageError("The tide is out.", hint="Wait six hours."))
    assert "! The tide is out." in await hand.key()


@deed("repaint")
async def _(hand: Hand) -> None:
    await hand.settled()
    sent: list[object] = []
    hand.app.post_display_hook = lambda: sent.append(hand.app.pages._compositor)  # type: ignore[method-assign]
    await hand.key()
    assert sent


@deed("command")
async def _(hand: Hand) -> None:
    await hand.key()
    assert "  j k      down, up" in await hand.type(*"this page", "enter")


@deed("command", "help")
async def _(hand: Hand) -> None:
    await hand.do("help")
    await hand.key()
    assert "library: save as a file" in await hand.type(*"save")


@deed("help")
async def _(hand: Hand) -> None:
    assert "made from the key table in force" in await hand.key()


@deed("theme")
async def _(hand: Hand) -> None:
    for theme in ("paper", "ink", "contrast", "terminal"):
        assert f"Colours: {theme}." in await hand.key()
        assert hand.app.pages.has_class(f"-{theme}") is (theme != "terminal")


@deed("as_set")
async def _(hand: Hand) -> None:
    await hand.do("wider", "density", "theme")
    assert "As the settings say." in await hand.key()
    assert (hand.app.state.measure, hand.app.state.swapped, hand.app.state.theme) == (72, False, "terminal")


def folder_named(hand: Hand, name: str) -> int:
    """The index of a row of the folders pane."""
    return [folder_row.name for folder_row in hand.app.pages.folders.folder_rows].index(name)


async def choose_paper(hand: Hand) -> str:
    """Choose the Estuary Quarterly in the folders pane; its id."""
    hand.app.state.opened_folders.add("Science")
    await hand.do("left")
    from reader.tui.actions import lists

    lists.show_folders(hand.app)
    hand.app.pages.folders.body.choose(folder_named(hand, "Estuary Quarterly"))
    chosen = hand.app.pages.folders.chosen
    assert chosen is not None
    return chosen.query.feed_id


@deed("file_paper", "folders")
async def _(hand: Hand) -> None:
    id = await choose_paper(hand)
    await hand.key()
    await hand.type("ctrl+u", *"Slow reading/", "enter")
    assert feeds.subscription(hand.session.library, id).feed.folder == "Slow reading"
    assert folder_named(hand, "Slow reading") < folder_named(hand, "Estuary Quarterly")
    await hand.do("undo")
    assert feeds.subscription(hand.session.library, id).feed.folder == "Science"


@deed("remove_paper", "folders")
async def _(hand: Hand) -> None:
    id = await choose_paper(hand)
    assert "Estuary Quarterly is no longer subscribed to. Its articles stay." in await hand.key()
    assert id not in [paper.id for paper in feeds.all(hand.session.library)]
    await hand.do("undo")
    assert id in [paper.id for paper in feeds.all(hand.session.library)]


@deed("keep_search", "search")
async def _(hand: Hand) -> None:
    await hand.do("search")
    await hand.type(*"eel", "enter")
    await hand.key()
    await hand.type("ctrl+u", *"Slippery", "enter")
    await hand.type("escape")
    await hand.do("left")
    hand.app.pages.folders.body.choose(folder_named(hand, "Slippery"))
    assert "What the eel counters" in (await hand.do("open")).splitlines()[2]


@deed("newest_first", "search")
async def _(hand: Hand) -> None:
    await hand.do("search")
    assert "newest first" in (await hand.type(*"the", "enter")).splitlines()[-1].split("   ")[0]
    assert "best match first" in (await hand.key()).splitlines()[-1].split("   ")[0]


# -- changes


def bread_of_three_days(session: Session) -> None:
    """An article that its paper changed twice."""
    id = store_bread(session)
    now = articles.article(session.library, id)
    articles.store(
        session.library, replace(now, blocks=(*now.blocks, *article("Since then the oven fell in.").blocks)), Page(now.url, b"3")
    )


@deed("next_change", "changes", library=store_bread)
async def _(hand: Hand) -> None:
    await hand.pilot.resize_terminal(80, 9)
    await hand.do("open", "changes")
    assert "Change 2 of 3" in [await hand.key(), await hand.key()][-1]


@deed("older", "changes", library=bread_of_three_days)
async def _(hand: Hand) -> None:
    assert "+ Since then the oven fell in." in await hand.do("open", "changes")
    assert "[-4.10-] {+4.40+}" in await hand.key()


@deed("newer", "changes", library=bread_of_three_days)
async def _(hand: Hand) -> None:
    await hand.do("open", "changes", "older")
    assert "+ Since then the oven fell in." in await hand.key()


# -- marks


@deed("bookmark")
async def _(hand: Hand) -> None:
    await hand.do("down")
    await hand.key()
    assert hand.row.bookmarked
    await hand.key()
    assert not hand.row.bookmarked


@deed("read")
async def _(hand: Hand) -> None:
    await hand.key()
    assert hand.row.read
    await hand.key()
    assert not hand.row.read


@deed("tags")
async def _(hand: Hand) -> None:
    await hand.do("down")
    await hand.key()
    await hand.type(*"mud flats", "enter")
    assert set(hand.row.tags) == {"mud", "flats"}


@deed("note")
async def _(hand: Hand) -> None:
    await hand.key()
    await hand.type(*"cite this", "enter")
    assert bookmarks.note(hand.session.library, hand.row.id) == "cite this"


@deed("undo")
async def _(hand: Hand) -> None:
    await hand.do("all_read")
    assert "4 unread of 5" in await hand.key()


@deed("archive")
async def _(hand: Hand) -> None:
    assert "Archived." in await hand.key()
    assert hand.row.archived
    assert hand.row.id not in articles.ids(hand.session.library, Query(archived=False))
    await hand.do("undo")
    assert not hand.row.archived
