"""What goes to the terminal: no more than what looks otherwise, and the same is seen as if all of it had gone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region, Size
from textual.strip import Strip

from reader.library import articles
from reader.services.session import Session
from reader.tui.app import ReaderApp
from reader.tui.glass import WIPE, Glass
from reader.tui.layout.cells import char_cells
from reader.tui.layout.runs import Line as Words
from reader.tui.layout.runs import Look, Run
from reader.tui.widgets.paint import Palette
from tests.tui.conftest import Screen
from tests.tui.hands import press
from tests.tui.invented import NOW, article
from tests.tui.typing_at_random import type_at_random

_SEEN = re.compile(r"(?:^|;)(?:4|7|9|4[0-8]|10[0-7])(?:;|$)")
_SENT = re.compile(
    r"\x1b\[(?P<y>\d+);(?P<x>\d+)H|\x1b\[(?P<look>[\d;]*)m|\x1b(?P<place>[78M])|\x1b\[(?P<area>[\d;]*)r"
    r"|\x1b\[(?P<wipe>2)J|\x1b\[(?P<right>\d+)C|\x1b\]8;(?P<link>.*?)\x1b\\"
)


@dataclass
class Tube:
    """A terminal that holds what it was sent. Marks join the letter before; a wide character of which one half goes is gone."""

    cells: dict[tuple[int, int], tuple[str, str, str]] = field(default_factory=dict)
    """Row and column → what is there, its colours, its link."""
    columns: int = 120
    bytes: int = 0
    area: tuple[int, int] = (0, 10_000)
    """The first and the last row of those that scroll."""

    @property
    def shown(self) -> dict[tuple[int, int], tuple[str, str, str]]:
        """What is seen: a space is, where it has a ground, a line or a link."""
        return {at: cell for at, cell in self.cells.items() if cell[0] != " " or cell[2] or _SEEN.search(cell[1])}

    def take(self, sent: str) -> None:
        self.bytes += len(sent.encode())
        x = y = at = 0
        kept, look, link = (0, 0), "", ""
        while at < len(sent):
            if found := _SENT.match(sent, at):
                at = found.end()
                if found["y"]:
                    y, x = int(found["y"]) - 1, int(found["x"]) - 1
                elif found["area"] is not None:
                    first, _, last = found["area"].partition(";")
                    self.area = (int(first) - 1, int(last) - 1) if first else (0, 10_000)
                    y = x = 0
                elif found["wipe"]:
                    self.cells.clear()
                elif found["place"] == "M":
                    assert y == self.area[0]
                    self._scroll(-1)
                elif found["place"] == "7":
                    kept = y, x
                elif found["place"]:
                    y, x = kept
                elif found["right"]:
                    x += int(found["right"])
                elif found["link"] is not None:
                    link = found["link"].partition(";")[2]
                else:
                    look = found["look"].strip("0")
                continue
            char, at = sent[at], at + 1
            if char == "\n" and y == self.area[1]:
                self._scroll(1)
            elif char == "\n":
                y += 1
            elif size := char_cells(char):
                if x < self.columns:
                    self._put(y, x, (char, look, link), size)
                x += size
            elif (y, x - 1) in self.cells:
                before, *rest = self.cells[y, x - 1]
                self.cells[y, x - 1] = (before + char, *rest)

    def _scroll(self, by: int) -> None:
        first, last = self.area
        outside = {at: cell for at, cell in self.cells.items() if not first <= at[0] <= last}
        moved = {(y - by, x): cell for (y, x), cell in self.cells.items() if first <= y <= last and first <= y - by <= last}
        self.cells = outside | moved

    def _put(self, y: int, x: int, cell: tuple[str, str, str], size: int) -> None:
        if self.cells.get((y, x), " ")[0] == "":
            self.cells[y, x - 1] = (" ", "", "")
        if self.cells.get((y, x + size), " ")[0] == "":
            self.cells[y, x + size] = (" ", "", "")
        for column in range(x, x + size):
            self.cells[y, column] = cell if column == x else ("", *cell[1:])


@dataclass
class Line:
    """Both ways to the terminal: less through the glass, and all of it."""

    size: Size = Size(0, 0)
    glass: Glass = field(default_factory=Glass)
    less: Tube = field(default_factory=Tube)
    all: Tube = field(default_factory=Tube)

    def send(self, app: ReaderApp, update: object) -> None:
        if app.size != self.size:
            self.size, self.less, self.all = app.size, Tube(columns=app.size.width), Tube(columns=app.size.width)
        lesser = self.glass.less(update, app.size)
        if isinstance(update, CompositorUpdate) and isinstance(lesser, CompositorUpdate):
            self.less.take(lesser.render_segments(app.console))
            self.all.take(update.render_segments(app.console))
            assert self.less.shown == self.all.shown


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Line:
    """What the programs of a test send from now on."""
    line, display = Line(), ReaderApp._display

    def displayed(app: ReaderApp, *what: object) -> None:
        if not app._batch_count:
            line.send(app, what[1])
        display(app, *what)  # type: ignore[arg-type]

    monkeypatch.setattr(ReaderApp, "_display", displayed)
    return line


@pytest.mark.parametrize("seed", range(2))
async def test_the_same_is_seen_as_if_all_was_sent(stocked: Session, screen: Screen, line: Line, seed: int) -> None:
    for title in ("Ce\u0301 soir", "நீ யார் என்று", "海辺の船 👩\u200d🚀 sails", "שלום from the pier"):
        articles.store(stocked.library, article(f"{title}. " * 40, title=title, published=NOW))
    async with screen(stocked, 120, 36) as pilot:
        await type_at_random(pilot, seed, 300, resize_every=60)
    assert line.less.shown


async def test_a_sheet_costs_little_more_than_what_is_in_it(stocked: Session, screen: Screen, line: Line) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await press(pilot, "enter")
        sent = line.less.bytes
        await press(pilot, "c")
        await press(pilot, "escape")
        assert line.less.bytes - sent < 2_000


@pytest.mark.parametrize("keys", ["c", ":", "a"])
async def test_painting_all_anew_sends_a_sheet_as_well(stocked: Session, screen: Screen, line: Line, keys: str) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", *keys)
        sent = line.all.bytes
        assert await press(pilot, "ctrl+l") == shown
        assert line.all.bytes - sent > 1_000


async def test_a_text_that_moves_by_a_line_is_moved_by_the_terminal(stocked: Session, screen: Screen, line: Line) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "space")
        for key in ("j", "k", "j"):
            sent = line.less.bytes
            await press(pilot, key)
            assert 0 < line.less.bytes - sent < 500


def row(text: str, cells: int = 20) -> ChopsUpdate:
    """A screen of one row, with this at its beginning."""
    strip = Strip([Segment(text)])
    return ChopsUpdate([{0: strip, strip.cell_length: None}], [(0, 0, strip.cell_length)], [[strip.cell_length, cells]])


def sent(glass: Glass, update: object, cells: int = 20) -> str:
    lesser = glass.less(update, Size(cells, 1))
    assert isinstance(lesser, CompositorUpdate)
    return lesser.render_segments(Console())


def test_only_what_differs_in_a_row_is_sent() -> None:
    glass = Glass()
    assert "the tide at nine" in sent(glass, row("the tide at nine"))
    assert sent(glass, row("the tide at nine")) == ""
    assert sent(glass, row("the time at nine")) == "\x1b[1;7Hm"
    whole = LayoutUpdate([[Strip([Segment("the time at four"), Segment(" " * 4)])]], Region(0, 0, 20, 1))
    assert sent(glass, whole) == "\x1b[1;13Hfour    "
    assert sent(glass, whole) == ""


def test_a_terminal_is_wiped_once_and_what_is_empty_is_never_sent() -> None:
    glass = Glass()
    empty = LayoutUpdate([[Strip([Segment(" " * 20, Style.parse("dim on default"))])]], Region(0, 0, 20, 1))
    assert sent(glass, empty) == WIPE
    assert sent(glass, empty) == ""
    assert sent(glass, row("the tide")) == "\x1b[1;1Hthe tide"


def test_a_terminal_of_which_nothing_is_known_any_more_is_wiped_for_a_whole_screen_only() -> None:
    glass = Glass()
    whole = LayoutUpdate([[Strip([Segment("the tide"), Segment(" " * 12)])]], Region(0, 0, 20, 1))
    assert sent(glass, whole) == f"{WIPE}\x1b[1;1Hthe tide"
    glass.forget()
    assert sent(glass, whole) == f"{WIPE}\x1b[1;1Hthe tide"
    glass.forget()
    assert sent(glass, row("the tide")) == "\x1b[1;1Hthe tide"
    assert sent(glass, whole) == f"\x1b[1;9H{' ' * 12}"


def test_a_mark_on_a_letter_is_a_difference() -> None:
    glass = Glass()
    sent(glass, row("Ce soir"))
    assert "e\u0301" in sent(glass, row("Ce\u0301 soir"))


@pytest.mark.parametrize("cells", [20, 21])
def test_nothing_is_known_of_a_terminal_that_another_had_or_that_was_resized(cells: int) -> None:
    glass = Glass()
    sent(glass, row("the tide"))
    if cells == 20:
        glass.forget()
    assert "the tide" in sent(glass, row("the tide", cells), cells)


def test_what_was_made_for_another_size_is_sent_as_it_is() -> None:
    glass = Glass()
    sent(glass, row("the tide"))
    update = row("the tide", 30)
    assert glass.less(update, Size(20, 1)) is update
    assert "the tide" in sent(glass, row("the tide"))


def screen_of(*lines: str) -> LayoutUpdate:
    """A whole screen of these rows."""
    return LayoutUpdate([[Strip([Segment(line)]).adjust_cell_length(20)] for line in lines], Region(0, 0, 20, len(lines)))


def shown(*updates: CompositorUpdate) -> tuple[Tube, Tube]:
    """What a terminal of eight rows shows of the updates, by the glass and as Textual sends them."""
    glass, less, whole = Glass(), Tube(columns=20), Tube(columns=20)
    for update in updates:
        lesser = glass.less(update, Size(20, 8))
        assert isinstance(lesser, CompositorUpdate)
        less.take(lesser.render_segments(Console()))
        whole.take(update.render_segments(Console()))
    return less, whole


@pytest.mark.parametrize("word", ["か\u3099く", "\u1112\u1161\u11ab", "漢\u0301"])
def test_a_line_that_is_sent_where_others_are_moved_keeps_the_marks_of_wide_letters(word: str) -> None:
    lines = [f"{number} {word} tide" for number in range(9)]
    less, whole = shown(screen_of(*lines[:8]), screen_of(*lines[1:]))
    assert less.shown == whole.shown


def test_of_a_wide_letter_over_whose_half_something_opens_nothing_is_sent_again() -> None:
    lines = [f" 海 {number}" for number in range(8)]
    opened = [Strip([Segment("a box of words")]).adjust_cell_length(18)]
    moved = [Strip([Segment(line)]).adjust_cell_length(20) for line in lines[:7]]
    chops = [{0: None, 2: opened[0]}, *({0: strip} for strip in moved)]
    ends = [[2, 20], *([20] for _ in moved)]
    less, whole = shown(screen_of(*lines), ChopsUpdate(chops, [(y, 0 if y else 2, 20) for y in range(8)], ends))
    assert less.shown == whole.shown


_PALETTE = Palette(
    {Look.DIM: Style(dim=True), Look.CHOSEN: Style(bgcolor="red"), Look.LINK: Style(underline=True), Look.STRIKE: Style(strike=True)},
    Style(),
)
_RUNS = st.builds(
    Run,
    st.sampled_from(["the tide ", "the tide ", "turns", "turns", "     ", "     ", "海辺の船", "Ce\u0301 soir ", "நீ யார் "]),
    st.sampled_from([Look.PLAIN, Look.PLAIN, Look.DIM, Look.CHOSEN, Look.LINK, Look.STRIKE]),
    st.sampled_from(["", "", "https://example.org/"]),
)
_WORDS = st.lists(_RUNS, max_size=2).map(tuple)
_PAINTED = st.tuples(st.integers(0, 3), st.sampled_from([0, 8]), st.sampled_from([range(8), range(8), range(2, 5)]))
"""What a widget shows of the rows: the first of them, where it begins, which are painted; all of the screen where it begins at 0."""


def painted(rows: list[Words], first: int, x: int, which: range) -> CompositorUpdate:
    """Eight of the rows from the first on, as a whole screen or as a pane right of another which is not painted."""
    seen = [_PALETTE.strip((Run(f"{number} "), *row), 20 - x) for number, row in enumerate(rows)][first : first + 8]
    if not x:
        return LayoutUpdate([[strip] for strip in seen], Region(0, 0, 20, 8))
    return ChopsUpdate([{0: None, x: strip} for strip in seen], [(y, x, 20) for y in which], [[x, 20] for _ in seen])


@given(st.lists(_WORDS, min_size=11, max_size=11), st.lists(_PAINTED, min_size=2, max_size=6))
def test_the_same_is_seen_whatever_moves_over_whatever(rows: list[Words], updates: list[tuple[int, int, range]]) -> None:
    less, whole = shown(*(painted(rows, *update) for update in updates))
    assert less.shown == whole.shown
