"""A person's hands on the running program: keys, sizes, folders, and what the screen shows then."""

from __future__ import annotations

from textual.pilot import Pilot

from reader.tui.app import ReaderApp
from reader.tui.layout.runs import Look
from tests.services.paper import Paper
from tests.tui.seen import grid


def app_of(pilot: Pilot[None]) -> ReaderApp:
    assert isinstance(pilot.app, ReaderApp)
    return pilot.app


async def press(pilot: Pilot[None], *keys: str) -> str:
    """Press keys, one after the other; the screen after the last."""
    for key in keys:
        app_of(pilot).press(key, {"space": " "}.get(key, key if len(key) == 1 else None))
    await pilot.pause()
    return grid(app_of(pilot))


async def resize(pilot: Pilot[None], width: int, height: int) -> str:
    """Give the terminal another size; the screen once all of it has that size."""
    await pilot.resize_terminal(width, height)
    app = app_of(pilot)
    for _ in range(100):
        await pilot.pause()
        if app.arranged == app.screen._compositor.size == (width, height):
            break
    return await press(pilot)


async def choose_folder(pilot: Pilot[None], name: str) -> None:
    """Go to the folders and put the mark on the one with this name."""
    await press(pilot, "h")
    folders = app_of(pilot).pages.folders
    folders.body.choose([folder_row.name for folder_row in folders.folder_rows].index(name))


def last_line(screen: str) -> str:
    return screen.rstrip("\n").splitlines()[-1]


async def settled(pilot: Pilot[None]) -> str:
    await app_of(pilot).workers.wait_for_complete()
    return await press(pilot)


async def subscribed(pilot: Pilot[None], paper: Paper) -> str:
    """Follow the paper, as a hand at the keys does; what is shown then."""
    await press(pilot, "a", *f"{paper.base}/feed.xml", "enter")
    return await settled(pilot)


def current(pilot: Pilot[None]) -> str:
    """What stands out on the screen as the match one is at."""
    text = app_of(pilot).pages.article.body
    return "".join(run.text for y in range(text.rows) for run in text.line_at(y) if run.look & Look.CURRENT)
