"""A small terminal is read in like any other: what is chosen is seen, what happened is said, and nothing jumps."""

from __future__ import annotations

import pytest

from reader.library import articles
from reader.models import Article, Kind, Paragraph, Picture, Removal, Span
from reader.services.session import Session
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, last_line, press, resize


async def test_a_stripped_passage_that_is_gone_to_is_seen_from_its_beginning(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 20, 5) as pilot:
        assert "Stripped 1 of 5" in last_line(await press(pilot, "enter", "x"))
        shown = await press(pilot, "tab", "tab")
        assert "2 of 5" in shown.splitlines()[1]
        assert "Stripped 2 of 5" in last_line(shown)


async def test_a_link_and_a_match_that_are_gone_to_are_said(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 20, 5) as pilot:
        assert "Link 1 of 4" in last_line(await press(pilot, "enter", "tab"))
        assert "1 of 2 matches" in last_line(await press(pilot, "/", *"whistle", "enter"))


@pytest.mark.parametrize(("library", "keys"), [("stocked", (":", *"save")), ("session", ())], ids=["a question", "an empty library"])
async def test_a_terminal_that_is_too_small_says_so_and_nothing_else(
    library: str, keys: tuple[str, ...], request: pytest.FixtureRequest, screen: Screen
) -> None:
    async with screen(request.getfixturevalue(library), 25, 6) as pilot:
        before = await press(pilot, *keys)
        assert (await resize(pilot, 19, 4)).split() == ["20×5", "is", "the", "least."]
        assert await resize(pilot, 25, 6) == before


async def test_a_picture_before_the_text_stays_where_it_is(session: Session, screen: Screen) -> None:
    picture = Picture("https://harbour.example/ferry.jpg", "A grey ferry leaves a wooden pier in low sun; two gulls sit on its rail.")
    text = Paragraph((Span("The tide came in at four, and the ferry went out with it. " * 9),))
    asked = Removal(Kind.DONATION, "en.donation.opener", "Support the Lantern.", at=2)
    articles.store(session.library, Article("https://harbour.example/1", "The tide", (picture, text), removals=(asked,), word_count=108))
    async with screen(session, 20, 5) as pilot:
        body = app_of(pilot).pages.article.body
        await press(pilot, "enter", "j", "j")
        assert body.top == 2
        await press(pilot, "x")
        assert body.top == 2


async def test_a_question_leaves_room_for_a_key_at_40_columns(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 40, 11) as pilot:
        assert "Strip “For thirty-one wi…”?  Esc leave" in last_line(await press(pilot, "enter", "!"))


async def test_a_sheet_names_the_way_out(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 20, 5) as pilot:
        for key, sign in (("t", "#"), ("/", "/"), (":", ":"), ("|", "|")):
            shown = await press(pilot, key)
            assert "Esc leave" in shown
            assert shown.splitlines()[app_of(pilot).cursor_position.y].strip().startswith(sign)
            await press(pilot, "escape")
        shown = await press(pilot, "enter", "c")
        assert "What the eng" in shown
        assert "Esc back" in shown
