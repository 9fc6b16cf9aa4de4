"""Golden screens, each named for what a person does. UPDATE_SCREENS=1 writes them anew."""

from __future__ import annotations

import pytest

from reader.services.session import Session
from tests.tui.conftest import Screen, store_bread
from tests.tui.hands import press
from tests.tui.seen import same_as_golden

_STEPS: dict[str, tuple[tuple[int, int], tuple[str, ...]]] = {
    "opens-the-library-at-80x24": ((80, 24), ()),
    "opens-everything-at-80x24": ((80, 24), ("h", "G", "k", "k", "enter")),
    "opens-the-library-at-120x36": ((120, 36), ("j", "k")),
    "opens-the-library-at-200x50": ((200, 50), ("j", "k")),
    "opens-the-library-at-100x30": ((100, 30), ("j", "k")),
    "opens-the-library-at-40x11": ((40, 11), ()),
    "opens-the-library-at-20x5": ((20, 5), ()),
    "opens-the-library-at-300x100": ((300, 100), ()),
    "finds-the-terminal-too-small": ((19, 5), ()),
    "goes-to-the-folders": ((80, 24), ("h",)),
    "chooses-three-lines-a-row": ((80, 24), ("Z",)),
    "reads-at-120x36": ((120, 36), ("enter",)),
    "reads-at-80x24": ((80, 24), ("enter",)),
    "reads-at-40x11": ((40, 11), ("enter",)),
    "reads-at-20x5": ((20, 5), ("enter",)),
    "reads-on-to-the-figures": ((120, 36), ("enter", "space")),
    "reads-to-the-end": ((80, 24), ("enter", "G")),
    "shows-what-was-stripped": ((100, 44), ("enter", "d", "x")),
    "reads-a-teaser": ((100, 30), ("j", "j", "enter")),
    "gives-a-passage-back": ((80, 24), ("enter", "x", "+", "x")),
    "asks-why-it-was-stripped": ((80, 24), ("enter", "x", "enter")),
    "asks-for-help-at-80x24": ((80, 24), ("?",)),
    "asks-for-help-in-a-narrow-terminal": ((50, 20), ("?",)),
    "opens-the-palette": ((80, 24), (":", "s", "t", "r", "i", "p")),
    "finds-a-word-in-the-text": ((80, 24), ("enter", "/", "s", "h", "e", "enter")),
    "chooses-a-link": ((80, 24), ("enter", "tab")),
    "asks-for-the-contents": ((80, 24), ("enter", "c")),
    "searches-the-library": ((80, 24), ("/", "f", "e", "r", "r", "y", "enter")),
    "adds-a-tag": ((80, 24), ("t",)),
}


@pytest.mark.parametrize("name", _STEPS)
async def test_a_person(name: str, stocked: Session, screen: Screen) -> None:
    (width, height), keys = _STEPS[name]
    async with screen(stocked, width, height) as pilot:
        await press(pilot, *keys)
        await pilot.rest()
        same_as_golden(pilot.app, name)  # type: ignore[arg-type]


async def test_a_person_looks_at_what_changed(session: Session, screen: Screen) -> None:
    store_bread(session)
    async with screen(session, 120, 36) as pilot:
        await press(pilot, "enter", "D")
        same_as_golden(pilot.app, "looks-at-what-changed")  # type: ignore[arg-type]


async def test_a_person_begins_with_nothing(session: Session, screen: Screen) -> None:
    async with screen(session) as pilot:
        same_as_golden(pilot.app, "begins-with-nothing")  # type: ignore[arg-type]
