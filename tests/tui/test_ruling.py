"""A passage given back, and never show me this again: on real pages, with the reader's own rules."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from reader.library import articles, operations
from reader.models import Kind, Page, Removal
from reader.services import opening
from reader.services.session import Session
from reader.tui.actions import links
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, press, settled
from tests.tui.invented import article
from tests.tui.lantern import ASKING, page, store_pages
from tests.tui.seen import same_as_golden


async def pick(pilot: Pilot[None], words: str) -> None:
    """Go down to the part of the article that has these words, and take it for a rule."""
    await settled(pilot)
    await press(pilot, "!")
    while words not in picked(pilot):
        await press(pilot, "j")
    await press(pilot, "enter")


async def test_never_again_is_tried_saved_and_undone(session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await pick(pilot, "Keep the lamp lit")
        shown = await settled(pilot)
        assert "Never show me this again" in shown
        assert "lantern.example" in shown
        assert "Tried on 5 stored pages of this site:" in shown
        assert "5 pages change" in shown
        same_as_golden(app_of(pilot), "tries-a-rule-before-saving-it")
        await press(pilot, "s")
        assert "Rule saved. 5 pages cleaned again." in await settled(pilot)
        assert all(ASKING not in articles.article(session.library, id).text for id in ids)
        await press(pilot, "U")
        assert "The rule is gone. 5 pages cleaned again." in await settled(pilot)
        assert not operations.undo(session.library).startswith("clean anew")
        assert not any(rule.startswith("site.") for id in ids for rule in rules_of(session, id))


@pytest.mark.parametrize("chosen", [0, 1], ids=["the page that is read", "another page"])
async def test_a_page_that_was_looked_at_leads_back_to_the_rule(chosen: int, session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await pick(pilot, "Keep the lamp lit")
        await settled(pilot)
        await press(pilot, *"j" * chosen, "enter")
        assert "Never show me this again" not in await settled(pilot)
        assert "Never show me this again" in await press(pilot, "escape")
        assert app_of(pilot).pages.article.row.id == ids[0]
        await press(pilot, "s")
        assert "Rule saved. 5 pages cleaned again." in await settled(pilot)
        assert app_of(pilot).pages.article.row.id == ids[0]


async def test_so_it_does_when_its_links_were_followed_meanwhile(session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await pick(pilot, "Keep the lamp lit")
        await settled(pilot)
        await press(pilot, "j", "enter")
        looked_at = app_of(pilot).pages.article.row.id
        links.follow(app_of(pilot), "https://lantern.example/4")
        await settled(pilot)
        assert app_of(pilot).pages.article.row.id == ids[4]
        assert "Never show me this again" not in await press(pilot, "q")
        assert app_of(pilot).pages.article.row.id == looked_at
        assert "Never show me this again" in await press(pilot, "q")
        assert app_of(pilot).pages.article.row.id == ids[0]


async def test_a_page_that_cannot_be_read_by_now_keeps_no_other_from_being_cleaned_again(session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await pick(pilot, "Keep the lamp lit")
        await settled(pilot)
        row = articles.headline(session.library, ids[1])
        articles.keep_page(session.library, row.id, Page(row.url, b"%PDF-1.4"))
        await press(pilot, "s")
        assert "Rule saved. 4 pages cleaned again." in await settled(pilot)


async def test_a_selector_that_is_none_is_there_to_be_mended(session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await pick(pilot, "Keep the lamp lit")
        await settled(pilot)
        shown = await press(pilot, "e", *"..", "enter")
        assert "'aside.lamp-box..' is no CSS selector." in shown
        assert "Edit the rule" in shown
        await press(pilot, "ctrl+u", "enter")
        assert "all in an aside named lamp-box" in await settled(pilot)
        await press(pilot, "e", "ctrl+u", *"article aside", "enter")
        assert "drop: article aside" in (shown := await settled(pilot))
        assert "5 pages change" in shown


async def test_leaving_the_sheet_leaves_all_as_it_is(session: Session, screen: Screen) -> None:
    ids = store_pages(session)
    async with screen(session, 100, 40, ids[0]) as pilot:
        await settled(pilot)
        await press(pilot, "!", "enter")
        await settled(pilot)
        await press(pilot, "escape")
        assert app_of(pilot).state.sheet is None
        assert not list(session.rules_dir.glob("*.toml"))


async def test_what_is_left_out_of_a_long_passage_is_counted_where_it_is_said_why_it_went(session: Session, screen: Screen) -> None:
    text, links = "\n".join(f"Tide {number}" for number in range(1, 10)), tuple(f"https://tide.example/{n}" for n in range(1, 9))
    articles.store(session.library, article("The tide came in.", removals=(Removal(Kind.RELATED, "en.related", text, links=links, at=1),)))
    async with screen(session, 80, 40) as pilot:
        shown = await press(pilot, "enter", "x", "enter")
        sheet = shown.partition("Why it was stripped")[2]
        assert "https://tide.example/5\n" in sheet
        assert "and 3 more" in sheet
        assert "Tide 4\n" in sheet
        assert "and 5 more" in sheet
        assert "Tide 5" not in sheet


async def test_given_back_is_remembered_for_the_site(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session)
    assert "newsletter" not in articles.article(session.library, id).text
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        await press(pilot, "x", "+")
        assert "Given back, here and on this site from now on." in await settled(pilot)
        assert "newsletter" in articles.article(session.library, id).text
        await press(pilot, "U")
        assert "Undone" in await settled(pilot)
        assert "newsletter" not in articles.article(session.library, id).text


async def test_what_was_given_back_before_the_article_was_opened_goes_by_the_key_that_strips(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session)
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        await press(pilot, "x", "+")
        await settled(pilot)
        await press(pilot, "q", "enter")
        shown = await press(pilot, "-")
        assert "Nothing was given back since this was opened." in shown
        assert "! strip it" in shown
        await pick(pilot, "Sign up")
        await settled(pilot)
        await press(pilot, "s")
        assert "Rule saved. 1 page cleaned again." in await settled(pilot)
        assert "newsletter" not in articles.article(session.library, id).text


async def test_undone_after_the_article_was_opened_again_the_passage_is_gone_from_the_screen(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session)
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        await press(pilot, "x", "+")
        await settled(pilot)
        await press(pilot, "q", "enter")
        assert "Sign up for our newsletter." in await settled(pilot)
        await press(pilot, "U")
        shown = await settled(pilot)
        assert "Undone, here and on this site." in shown
        assert "Sign up for our newsletter." not in shown


async def test_undo_means_the_passage_that_was_given_back_last_however_fast_it_comes(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session)
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        await press(pilot, "f", "x", "+", "U")
        assert "Undone, here and on this site." in await settled(pilot)
        assert articles.headline(session.library, id).bookmarked
        assert "newsletter" not in articles.article(session.library, id).text
        assert not list(session.rules_dir.glob("*.toml"))


async def test_what_was_given_back_is_in_what_is_piped(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session)
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        await press(pilot, "x", "+")
        await settled(pilot)
        await press(pilot, "|", *"grep Sign", "enter")
        assert "grep" in (shown := await settled(pilot))
        assert "Sign up for our newsletter." in shown.partition("grep")[2]


async def test_a_passage_of_an_article_without_an_address_stays_where_it_is(session: Session, screen: Screen) -> None:
    id = store_with_newsletter(session, url="")
    async with screen(session, 100, 40, id) as pilot:
        await settled(pilot)
        shown = await press(pilot, "x", "+")
        assert "A passage is given back to a site; this article has no address." in shown
        assert "+ give back" in shown


def store_with_newsletter(session: Session, url: str = "https://lantern.example/0") -> str:
    """A page from which the box of a newsletter was stripped."""
    text = page(0).replace(ASKING, "Sign up for our newsletter. One email every morning, free.")
    kept = Page(url, text.encode(), "text/html; charset=utf-8")
    return articles.store(session.library, opening.article(kept, session.rules), kept)


def rules_of(session: Session, id: str) -> list[str]:
    return [removal.rule for removal in articles.article(session.library, id).removals]


def picked(pilot: Pilot[None]) -> str:
    app = app_of(pilot)
    column = app.pages.article
    assert column.page is not None
    assert app.state.picking is not None
    return column.page.parts[app.state.picking].text
