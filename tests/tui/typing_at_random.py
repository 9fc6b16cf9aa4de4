"""Typing at random: seeded keys on the running program, with resizes in between. Shared by a test and by bench/tui_keys.py."""

from __future__ import annotations

import random

from textual.pilot import Pilot

from reader.keys import TABLE
from reader.tui.actions.linear import heard
from reader.tui.app import ReaderApp
from reader.tui.page.page import PageLines

SIZES = ((80, 24), (120, 36), (200, 50), (20, 5), (40, 11), (100, 30), (300, 100), (10, 3), (29, 8))
_OUT = {"o", "$", "s", "|", "Q", "ctrl+c"}
"""Keys that start other programs, write files or end the program."""
_MORE = ("escape", "enter", "1", "9", "a", "é", "漢", "backspace", "ctrl+u", "delete", "w", "ctrl+a")


def keys(seed: int, count: int) -> list[str]:
    """That many keys: those of the table, and some that mean nothing or are text."""
    every = [key for row in TABLE for key in row.keys if key not in _OUT]
    return random.Random(seed).choices([*every, *_MORE], k=count)


async def type_at_random(pilot: Pilot[None], seed: int, count: int, *, resize_every: int = 97) -> int:
    """Press the keys; `q` at the outermost place is left out. How many were pressed."""
    app = pilot.app
    assert isinstance(app, ReaderApp)
    dice, pressed = random.Random(seed + 1), 0
    for number, key in enumerate(keys(seed, count)):
        if number % resize_every == resize_every - 1:
            await pilot.resize_terminal(*dice.choice(SIZES))
        if key == "q" and outermost(app):
            continue
        app.press(key, key if len(key) == 1 else " " if key == "space" else None)
        pressed += 1
        if number % 10 == 0:
            await pilot.pause()
            consistent(app)
    return pressed


def consistent(app: ReaderApp) -> None:
    """What must always hold."""
    virtual_list, text = app.pages.headlines.body, app.pages.article.body
    assert 0 <= virtual_list.index < max(1, virtual_list.count)
    assert 0 <= virtual_list.top <= max(0, virtual_list.count - 1)
    assert not isinstance(text.page, PageLines) or 0 <= text.top <= text.last_top
    assert heard(app) is not None  # every state has its words


def outermost(app: ReaderApp) -> bool:
    """Whether `q` would leave the program."""
    return app.state.sheet is None and not app.state.mode and app.state.focus.value == "list"
