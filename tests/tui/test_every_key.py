"""Every key of the table, in both presets, on the running program: none may be without a deed that is seen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from reader.keys import TABLE, Key, in_force
from tests.services.paper import Paper
from tests.tui.conftest import Screen, fill, opened_in, reading
from tests.tui.deeds import DEEDS, Hand

PALETTE = "palette"
"""In the place of a key: the action is called by its words."""


def test_every_row_of_the_table_has_a_deed() -> None:
    assert {(row.where, row.action) for row in TABLE} == set(DEEDS)


def ways() -> Iterator[tuple[str, Key, str]]:
    """(preset, row, key): every key of the first preset, those of the other where they differ, the palette for what has no key."""
    for row in TABLE:
        yield from (("vim", row, key) for key in row.keys or (PALETTE,))
        yield from (("newsboat", row, key) for key in row.newsboat or () if key not in row.keys)


@pytest.mark.parametrize(("preset", "row", "key"), list(ways()), ids=lambda value: value.action if isinstance(value, Key) else value)
async def test_does_what_its_row_says(
    preset: str, row: Key, key: str, screen: Screen, paper: Paper, estuary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "")
    deed, library = DEEDS[row.where, row.action]
    if library is fill:
        shutil.copy(estuary, tmp_path)
    with opened_in(tmp_path) as session:
        if library is not fill:
            library(session)
        async with screen(reading(session, keys=preset)) as pilot:
            await deed(Hand(pilot, session, paper, tmp_path, partial(_pressed, row, key)))


async def _pressed(row: Key, key: str, hand: Hand) -> None:
    if key == PALETTE:
        await hand.do("command")
        await hand.type(*row.words, "enter")
    else:
        hand.app.press(key, {"space": " "}.get(key, key if len(key) == 1 else None))


def test_newsboats_keys_are_those_that_the_table_gives_it() -> None:
    table = in_force("newsboat")
    assert all(row.keys == (own.keys if own.newsboat is None else own.newsboat) for row, own in zip(table.rows, TABLE, strict=True))
