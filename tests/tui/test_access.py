"""Every state is said twice: a screen without any style still tells what is chosen, focused, unread, stripped, changed."""

from __future__ import annotations

import re

import pytest

from reader.errors import ConfigError
from reader.models import Access, AccessState, Article, Kind, Paragraph, Removal, Span
from reader.services.session import Session
from reader.tui.app import ReaderApp
from reader.tui.layout.runs import line_text
from reader.tui.page.access import access_lines
from reader.tui.page.compose import compose
from reader.tui.page.page import PageLines
from reader.tui.page.view import View
from reader.tui.widgets.paint import COMPONENTS
from tests.tui.conftest import Screen, reading, store_bread
from tests.tui.hands import app_of, press


async def test_without_styles_the_chosen_row_has_a_bar(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        rows = (await press(pilot, "j")).splitlines()
        assert [row[1] for row in rows if "▌" in row] == ["▌"]
        assert "Council" in next(row for row in rows if "▌" in row)


async def test_without_styles_the_focused_column_has_a_heavy_rule(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        rule = (await press(pilot)).splitlines()[1]
        assert rule.split() == ["─" * 23, "━" * 45, "─" * 44]
        rule = (await press(pilot, "h")).splitlines()[1]
        assert rule.split() == ["━" * 23, "─" * 45, "─" * 44]


async def test_without_styles_unread_and_bookmarked_have_marks(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        rows = (await press(pilot)).splitlines()
        assert "•" in next(row for row in rows if "Bread" in row)
        assert "•" not in next(row for row in rows if "wrong kind" in row)
        assert "★" in next(row for row in rows if "wrong kind" in row)


async def test_without_styles_stripped_chosen_and_quoted_are_three_bars(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 100, 60) as pilot:
        shown = await press(pilot, "enter", "x")
        bars = {row.strip()[0] for row in shown.splitlines() if row.strip() and row.strip()[0] in "▌┆│"}
        assert bars == {"▌", "┆", "│"}


async def test_without_styles_a_change_has_its_signs(session: Session, screen: Screen) -> None:
    store_bread(session)
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "D")
        assert {row.strip()[:2] for row in shown.splitlines() if re.match(r"\s*[~+-] ", row)} == {"~ ", "- ", "+ "}
        assert "[-4.10-] {+4.40+}" in shown


async def test_without_styles_a_teaser_is_called_one(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Teaser:" in await press(pilot, "j", "j", "enter")


async def test_a_row_of_one_line_has_its_notes_in_the_status(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "3 of 5 · Estuary Quarterly · teaser" in await press(pilot, "j", "j")


async def test_without_styles_the_status_says_which_passage_is_picked(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Strip “For thirty-one wint…”?   " in await press(pilot, "enter", "!")
        assert "Strip “The ferry is not be…”?        j k choose   ! this one   Esc leave" in await press(pilot, "j")


async def test_ascii_exchanges_our_signs_and_not_the_text(stocked: Session, screen: Screen) -> None:
    reading(stocked, ascii=True)
    async with screen(stocked) as pilot:
        shown = await press(pilot)
        assert shown.splitlines()[2].startswith(" >* The ferry")
        assert "baker’s" in shown
        assert not set(shown) & set("•★▌━─│┆…▾▸")


async def test_a_screen_reader_hears_words_and_no_rules(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked, 120, 36) as pilot:
        shown = await press(pilot)
        assert "unread, bookmark, The ferry that would not sink, and the town that tried to retire her, Tidewater" in shown
        assert not set(shown) & set("▌━─│┆")
        assert app_of(pilot).cursor_position.y == 2
        await press(pilot, "j")
        assert app_of(pilot).cursor_position.y == 3
        shown = await press(pilot, "k", "enter", "x")
        assert "stripped, donation: Before you go on" in shown
        assert not set(shown) & set("▌━─│┆")


@pytest.mark.parametrize("theme", ["terminal", "contrast"])
async def test_the_terminals_own_ground_stays(stocked: Session, screen: Screen, theme: str) -> None:
    reading(stocked, theme=theme)
    async with screen(stocked, 120, 36) as pilot:
        for keys in ((), ("enter",), ("x",), ("?",)):
            await press(pilot, *keys)
            strips = app_of(pilot).screen._compositor.render_strips()
            grounds = {segment.style.bgcolor for strip in strips for segment in strip if segment.style and segment.style.bgcolor}
            assert all(ground.is_default for ground in grounds)


@pytest.mark.parametrize("theme", ["paper", "ink"])
@pytest.mark.parametrize("few", [{"NO_COLOR": "1"}, {"TERM": "xterm-16color", "COLORTERM": ""}], ids=["none", "sixteen"])
async def test_the_terminals_own_colours_stand_in_for_a_theme_that_it_cannot_show(
    stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch, theme: str, few: dict[str, str]
) -> None:
    for name, value in few.items():
        monkeypatch.setenv(name, value)
    reading(stocked, theme=theme)
    async with screen(stocked) as pilot:
        palette = app_of(pilot).pages.status.palette
        assert palette is not None
        assert palette.style(COMPONENTS["look--chosen"]).reverse
        assert palette.style(COMPONENTS["look--dim"]).dim
        said = await press(pilot, ":", *"other colours", "enter")
        assert ("The terminal’s own stand in for them here." in said) is (theme == "paper")  # ink comes next; after that, contrast


async def test_the_accent_is_the_readers_choice(stocked: Session, screen: Screen) -> None:
    reading(stocked, accent="bright-blue")
    async with screen(stocked) as pilot:
        await press(pilot)
        palette = app_of(pilot).pages.status.palette
        assert palette is not None
        assert palette.style(COMPONENTS["look--accent"]).color.number == 12  # type: ignore[union-attr]


def test_an_accent_that_is_none_is_refused(stocked: Session) -> None:
    with pytest.raises(ConfigError, match="none of the terminal"):
        ReaderApp(reading(stocked, accent="mauve"))


@pytest.mark.parametrize(("theme", "least"), [("paper", 4.5), ("ink", 4.5)])
async def test_the_contrast_of_each_theme(stocked: Session, screen: Screen, theme: str, least: float) -> None:
    reading(stocked, theme=theme)
    async with screen(stocked) as pilot:
        await pilot.pause()
        palette = app_of(pilot).pages.status.palette
        assert palette is not None
        body = palette.style(COMPONENTS["look--strong"])
        assert _contrast(body) >= 10
        assert all(_contrast(palette.style(look)) >= least for look in COMPONENTS.values())


@pytest.mark.parametrize("width", [80, 120, 200, 300])
async def test_the_text_is_at_most_72_wide_and_centred(stocked: Session, screen: Screen, width: int) -> None:
    async with screen(stocked, width, 40) as pilot:
        await press(pilot, "enter")
        await press(pilot, "v", "v")
        rows = (await press(pilot)).splitlines()
        rule = rows[1]
        left, right = len(rule) - len(rule.lstrip()), width - len(rule.rstrip())
        assert len(rule.strip()) == 72
        assert abs(left - right) <= 1
        assert all(len(row.rstrip()) <= len(rule.rstrip()) for row in rows)


def _contrast(style) -> float:  # type: ignore[no-untyped-def]
    one, other = sorted((_luminance(style.color.triplet), _luminance(style.bgcolor.triplet)), reverse=True)
    return (one + 0.05) / (other + 0.05)


def _luminance(triplet) -> float:  # type: ignore[no-untyped-def]
    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(triplet.red) + 0.7152 * part(triplet.green) + 0.0722 * part(triplet.blue)


def test_what_was_stripped_from_a_teaser_stands_under_its_evidence() -> None:
    removal = Removal(Kind.DONATION, "en.later", "Remind me later")
    article = Article(access=Access(AccessState.TEASER, ("The page says it is not free.",)), removals=(removal,))
    assert [line_text(line) for line in access_lines(article, View())[1:]] == [
        "The page says it is not free.", "1 passage stripped, 3 words: x\u00a0shows it."
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (58, "┆ newsletter · rule en.newsletter.line · 3 words    1 of 1"),
        (46, "┆ newsletter · rule en.newsletter.line  1 of 1"),
        (32, "┆ newsletter · 3 words    1 of 1"),
        (22, "┆ newsletter    1 of 1"),
    ],
)
def test_the_line_over_a_stripped_passage_gives_up_facts_and_cuts_none(cells: int, shown: str) -> None:
    removal = Removal(Kind.NEWSLETTER, "en.newsletter.line", "Get our letter", at=0)
    article = Article(blocks=(Paragraph((Span("The tide turns."),)),), removals=(removal,))
    page = PageLines(compose(article, View(cells=cells, stripped=True)))
    assert shown in [line_text(page.line(number)) for number in range(page.height)]
