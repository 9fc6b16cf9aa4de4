"""What a person's hands do: every key of the table on the running program."""

from __future__ import annotations

import os
import re
import unicodedata
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from textual._compositor import Compositor
from textual.geometry import Region
from textual.worker import WorkerCancelled

from reader import library
from reader.imports.saved import Saved
from reader.keys import in_force
from reader.library import articles, bookmarks, feeds, imported, operations
from reader.models import Code, Feed, Headline, Picture, Query, Span
from reader.services.session import Session
from reader.tui import catalogue
from reader.tui.actions import adding
from reader.tui.help import help_lines
from reader.tui.layout.cells import width
from reader.tui.layout.folders import FolderRow, nothing_in
from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import line_text
from tests.tui.conftest import Screen, opened_in, reading, store, store_bread
from tests.tui.hands import app_of, choose_folder, current, last_line, press, resize
from tests.tui.invented import FERRY, NOW, article
from tests.tui.seen import grid


async def test_moves_through_the_list(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        virtual_list = app_of(pilot).pages.headlines.body
        for keys, index in ((["j"], 1), (["down"], 2), (["k"], 1), (["up"], 0), (["G"], 4), (["g"], 0), (["end"], 4), (["home"], 0)):
            await press(pilot, *keys)
            assert virtual_list.index == index, keys
        await press(pilot, "space")
        assert virtual_list.index == 4
        await press(pilot, "b")
        assert virtual_list.index == 0
        await press(pilot, "J")
        assert virtual_list.index == 1
        await press(pilot, "K")
        assert virtual_list.index == 0


async def test_moves_through_the_page(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter")
        text = app_of(pilot).pages.article.body
        for key, moved in (("j", 1), ("k", 0), ("d", 10), ("u", 0), ("space", 19), ("b", 0), ("pagedown", 19), ("pageup", 0)):
            await press(pilot, key)
            assert text.top == moved, key
        await press(pilot, "G")
        assert text.top == text.last_top
        await press(pilot, "g")
        assert text.top == 0


async def test_goes_to_the_next_unread(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "j", "]")
        assert app_of(pilot).pages.headlines.body.index == 4
        assert "Nothing unread after this." in last_line(await press(pilot, "]"))
        await press(pilot, "[")
        assert app_of(pilot).pages.headlines.body.index == 2


async def test_panes_left_and_right(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        app = app_of(pilot)
        await press(pilot, "h")
        assert app.state.focus is Pane.FOLDERS
        await press(pilot, "l")
        assert app.state.focus is Pane.LIST
        await press(pilot, "l")
        assert app.state.focus is Pane.PAGE
        assert not app.state.whole
        await press(pilot, "h")
        assert app.state.focus is Pane.LIST
        await press(pilot, "v")
        assert app.state.plan is not None
        assert set(app.state.plan.boxes) == {Pane.LIST}
        await press(pilot, "v")
        assert set(app.state.plan.boxes) == {Pane.PAGE}
        await press(pilot, "v")
        assert len(app.state.plan.boxes) == 3


@pytest.mark.parametrize(("width", "linear"), [(80, False), (120, True)])
async def test_where_one_pane_has_the_screen_the_list_and_the_page_take_turns(
    width: int, linear: bool, stocked: Session, screen: Screen
) -> None:
    async with screen(reading(stocked, linear=linear), width, 36) as pilot:
        app = app_of(pilot)
        for focus in (Pane.PAGE, Pane.LIST, Pane.PAGE, Pane.LIST):
            await press(pilot, "v")
            assert app.state.focus is focus
        await press(pilot, "h", "v")
        assert app.state.focus is Pane.LIST


async def test_what_gives_way_is_painted_over(stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a widget that is not seen was drawn anew before."""
    painted: list[Region] = []
    render = Compositor.render_update

    def recorded(compositor: Compositor, **how: Any) -> object:
        painted.extend(compositor._dirty_regions)
        return render(compositor, **how)

    async with screen(stocked) as pilot:
        app = app_of(pilot)
        app.pages.folders.body.redraw_all()
        await pilot.rest()
        monkeypatch.setattr(Compositor, "render_update", recorded)
        await press(pilot, "enter")
        await pilot.rest()
        assert app.state.focus is Pane.PAGE
        assert any(region.contains(1, 5) for region in painted)  # of the list; the page begins further right
        app.pages.folders.body.redraw_all()
        await press(pilot, "c")
        await pilot.rest()
        app.pages.folders.body.redraw_all()
        await pilot.rest()
        painted.clear()
        await press(pilot, "escape")
        await pilot.rest()
        assert any(region.contains(10, 20) for region in painted)  # of the sheet


async def test_the_page_alone_is_that_of_the_chosen_article(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        app = app_of(pilot)
        await pilot.rest()
        await press(pilot, "v", "j", "j")
        row = app.pages.headlines.chosen
        assert row is not None
        shown = await press(pilot, "v")
        assert row.title in shown
        assert shown.splitlines()[0].rstrip().endswith("3 of 5")
        await press(pilot, "space", "q")
        assert app.pages.headlines.chosen is not None
        assert app.pages.headlines.chosen.read
        assert articles.place(stocked.library, row.id).quote


async def test_the_place_in_an_article_alone_is_kept_where_all_panes_are_shown_again(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 20) as pilot:
        await pilot.rest()
        await press(pilot, "v", "v")
        row = app_of(pilot).current
        assert row is not None
        await press(pilot, "space", "v")
        await pilot.rest()
        assert articles.place(stocked.library, row.id).block > 0


async def test_opens_marks_read_and_comes_back(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "4 unread of 5" in await press(pilot)
        await press(pilot, "enter")
        assert "3 unread of 5" in await press(pilot, "q")
        await press(pilot, "m")
        assert "4 unread of 5" in await press(pilot)
        assert "3 unread of 5" in await press(pilot, "m")


async def test_what_changed_since_it_was_read_is_so_until_it_is_opened_again(session: Session, screen: Screen) -> None:
    id = articles.store(session.library, replace(FERRY, published=NOW))
    articles.mark(session.library, [id], read=True)
    articles.store(session.library, replace(FERRY, published=NOW, blocks=article("She sank.").blocks), id=id)
    async with screen(session, 80, 24) as pilot:
        assert "Tidewater Ledger · changed" in await press(pilot, "Z")
        shown = await press(pilot, "enter", "q")
        assert "0 unread of 1" in shown
        assert "changed" not in shown


async def test_bookmarks_and_undoes(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await press(pilot, "j", "f")
        row = app.pages.headlines.chosen
        assert row is not None
        assert row.bookmarked
        assert articles.headline(stocked.library, row.id).bookmarked
        await press(pilot, "U")
        assert not articles.headline(stocked.library, row.id).bookmarked


async def test_a_bookmark_that_was_undone_is_gone_from_the_page_as_well(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "★" in (await press(pilot, "j", "enter", "f")).splitlines()[0]
        assert "★" not in (await press(pilot, "U")).splitlines()[0]
        assert "Bookmarked." in last_line(await press(pilot, "f"))


async def test_keeps_tags_and_a_note(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "t", *"mud flats", "enter")
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        assert set(row.tags) == {"mud", "flats"}
        await press(pilot, "t", "ctrl+u", *"Mud, Sea", "enter")
        assert set(articles.headline(stocked.library, row.id).tags) == {"mud", "sea"}
        await press(pilot, "a", *"cite this", "enter")
        assert bookmarks.note(stocked.library, row.id) == "cite this"


async def test_an_address_that_was_typed_as_a_note_is_added_where_that_was_meant(
    stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(adding, "fetch", lambda _, source: asked.append(source))
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        shown = await press(pilot, "a", *"feed:https://pier.example/rss", "enter")
        assert "Add this address?" in shown
        assert "pier.example/rss" in shown
        await press(pilot, "enter")
        assert asked == ["https://pier.example/rss"]
        assert bookmarks.note(stocked.library, row.id) == ""
        await press(pilot, "a", *"https://pier.example", "enter", "escape")
        await press(pilot, *"/2", "enter")
        assert "Note kept." in last_line(await press(pilot, "j", "enter"))
        assert bookmarks.note(stocked.library, row.id) == "https://pier.example/2"
        await press(pilot, "a", *" and more", "enter")
        assert bookmarks.note(stocked.library, row.id) == "https://pier.example/2 and more"
        await press(pilot, "a", *["backspace"] * 9, "enter", "down", "enter")
        assert bookmarks.note(stocked.library, row.id) == "https://pier.example/2"
        assert len(asked) == 1


def keep_passages(session: Session, row: Headline) -> None:
    """As another program had kept them."""
    passages = (("The keel is of oak", "who says so?"), ("word " * 40, ""))
    imported.take(session.library, [Saved(row.url, row.title, note="for the winter", passages=passages)])


async def test_passages_that_another_program_kept_stand_with_the_note(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.titles[1]
        keep_passages(stocked, row)
        shown = await press(pilot, "j", "a")
        assert "> for the winter" in shown
        assert "“The keel is of oak”\n   who says so?\n “word word" in shown
        assert "word …”" in shown or "word…”" in shown
        await press(pilot, *" of ice", "enter")
        assert bookmarks.note(stocked.library, row.id) == "for the winter of ice"
        assert len(bookmarks.of(stocked.library, row.id)) == 3


async def test_says_what_goes_with_a_bookmark(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        keep_passages(stocked, app_of(pilot).pages.headlines.titles[1])
        await press(pilot, ".", "j")
        assert "Bookmark taken away, with 2 passages and 2 notes." in last_line(await press(pilot, "f"))
        assert "Undone" in last_line(await press(pilot, "U"))
        assert len(bookmarks.of(stocked.library, app_of(pilot).pages.headlines.titles[1].id)) == 3


async def test_enter_on_what_is_there_already_changes_nothing(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "a", "enter", "t", "enter")
        row = app_of(pilot).current
        assert row is not None
        assert not row.bookmarked
        assert app_of(pilot).state.undo == []
        await press(pilot, "a", *"mud", "enter")
        assert "Note taken away." in last_line(await press(pilot, "a", "ctrl+u", "enter"))


async def test_counts_all_as_read_and_undoes(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "0 unread of 5" in await press(pilot, "A")
        assert "4 unread of 5" in await press(pilot, "U")


async def test_today_moves_on_where_the_program_is_left_open_over_midnight(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        tomorrow = NOW + timedelta(days=1)
        articles.store(stocked.library, article("The pelican is back.", title="Pelican", url="https://a.example/1", published=tomorrow))
        app_of(pilot).clock = lambda: tomorrow
        rows = (await press(pilot, ".")).splitlines()
        assert "1 unread of 1" in rows[0]
        assert "Pelican" in rows[2]


async def test_what_was_done_before_this_sitting_is_named_before_it_is_undone(session: Session, screen: Screen) -> None:
    paper = feeds.subscribe(session.library, Feed("https://a.example/feed", "The Pier"))
    articles.mark(session.library, [articles.store(session.library, article("The pelican is back.", url="https://a.example/1"))], read=True)
    async with screen(session) as pilot:
        await press(pilot, "f")
        assert "Undone: mark 1 article bookmarked." in last_line(await press(pilot, "U"))
        shown = await press(pilot, "U")
        assert "Undo what was done before?" in shown
        assert "mark 1 article read" in shown
        await press(pilot, "U", "U", "U", "U")
        assert feeds.subscription(session.library, paper.id)
        assert articles.count(session.library, Query(unread=True)) == 0
        assert "Undone: mark 1 article read." in last_line(await press(pilot, "enter"))
        assert "follow 1 paper" in await press(pilot, "U")
        assert "Undone: follow 1 paper." in last_line(await press(pilot, "enter"))
        await press(pilot, "m")
        assert "Undone: mark 1 article read." in last_line(await press(pilot, "U"))


async def test_what_another_program_did_while_the_question_stood_is_asked_about_anew(session: Session, screen: Screen) -> None:
    first = articles.store(session.library, article("The pelican is back.", url="https://a.example/1"))
    articles.mark(session.library, [first], archived=True)
    articles.mark(session.library, [first], archived=False)
    async with screen(session) as pilot:
        assert "mark 1 article not archived" in await press(pilot, "U")
        with library.open(session.library.path) as other:
            operations.undo(other)
        shown = await press(pilot, "enter")
        assert "Undo what was done before?" in shown
        assert "mark 1 article archived" in shown
        await press(pilot, "escape", "m")
        assert "Undone: mark 1 article read." in last_line(await press(pilot, "U"))  # its own, though another was taken back meanwhile


async def test_the_article_that_the_program_was_started_with_is_read_in_this_sitting(session: Session, screen: Screen) -> None:
    id = articles.store(session.library, article("The pelican is back.", url="https://a.example/1"))
    async with screen(session, start=id) as pilot:
        assert "Undone: mark 1 article read." in last_line(await press(pilot, "U"))


async def test_the_place_in_a_list_is_kept_where_the_chosen_article_is_in_it_no_more(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await choose_folder(pilot, "Unread")
        shown = (await press(pilot, "enter", "j", "enter", "q")).splitlines()
        assert (shown[0][-13:], app_of(pilot).pages.headlines.body.index) == ("4 unread of 5", 1)
        shown = (await press(pilot, ".")).splitlines()
        assert (shown[0][-13:], app_of(pilot).pages.headlines.body.index) == ("4 unread of 4", 1)
        await press(pilot, "G", "m", ".")
        assert app_of(pilot).pages.headlines.body.index == 2
        assert "Everything is read." in last_line(await press(pilot, "A", ".", "k"))


async def test_what_came_in_and_is_not_shown_yet_stays_unread(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        id = articles.store(stocked.library, article("The pelican is back.", title="Pelican", url="https://a.example/1", published=NOW))
        await press(pilot, "A")
        assert not articles.headline(stocked.library, id).read
        assert "0 unread of 5" in await press(pilot)
        assert "1 unread of 6" in await press(pilot, ".")


async def test_what_did_nothing_leaves_nothing_to_undo(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "f", "A")
        assert "Nothing is unread here." in last_line(await press(pilot, "A"))
        assert "Undone: mark 4 articles read." in last_line(await press(pilot, "U"))
        assert app_of(pilot).state.undo == [None]


async def test_shows_gives_back_and_takes_out(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "donation" in await press(pilot, "enter", "x")
        await press(pilot, "tab")
        assert app_of(pilot).pages.article.view.chosen == 1
        await press(pilot, "shift+tab")
        assert app_of(pilot).pages.article.view.chosen == 0
        assert "given back" in await press(pilot, "+")
        assert "given back ·" not in await press(pilot, "-")
        assert "donation" not in await press(pilot, "x")


async def test_showing_what_was_stripped_keeps_the_passage_at_the_top(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        before = (await press(pilot, "enter", "space", "j", "j")).splitlines()[2]
        assert (await press(pilot, "x")).splitlines()[2] == before
        assert (await press(pilot, "x")).splitlines()[2] == before


async def test_another_width_keeps_the_passage_at_the_top(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 100, 30) as pilot:
        await press(pilot, "enter", "space")
        column = app_of(pilot).pages.article
        block = (column.passage() or (0, 0))[0]
        await press(pilot, "<", "<", "<")
        assert app_of(pilot).state.measure == 60
        assert (column.passage() or (0, 0))[0] == block
        await press(pilot, ">", ">", ">")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert (column.passage() or (0, 0))[0] == block


async def test_a_window_that_is_drawn_narrower_and_wider_keeps_the_passage_at_the_top(session: Session, screen: Screen) -> None:
    articles.store(session.library, article(" ".join(f"The lamp {number} was lit again." for number in range(900))))
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", *["space"] * 9, "j")
        for width in (71, 64, 57, 52, 45, 58, 66, 80):
            resized = await resize(pilot, width, 24)
        assert resized == shown


async def test_another_size_puts_the_panes_in_their_places(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await pilot.resize_terminal(120, 36)
        resting = app_of(pilot)._rest
        assert resting is not None
        assert resting._task is not None
        await resting._task  # the page comes by itself when no key has come for a while
        shown = await press(pilot)
        assert shown.splitlines()[1].split() == ["─" * 23, "━" * 45, "─" * 44]
        assert "For thirty-one winters" in shown
        await pilot.resize_terminal(60, 12)
        await pilot.pause()
        assert (await press(pilot)).splitlines()[1].strip() == "━" * 58
        await pilot.resize_terminal(19, 4)
        await pilot.pause()
        assert "20×5 is the least." in await press(pilot)


async def test_another_size_sets_what_was_found_as_if_it_were_found_there(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await press(pilot, "/", *"ferry", "enter")
        resized = await resize(pilot, 60, 20)
        assert await press(pilot, "escape", "/", "ctrl+u", *"ferry", "enter") == resized


async def test_finds_words_and_goes_on(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "1 of 3 matches" in last_line(await press(pilot, "enter", "/", *"ferry", "enter"))
        assert "2 of 3 matches" in last_line(await press(pilot, "n"))
        assert "1 of 3 matches" in last_line(await press(pilot, "N"))
        assert "is not in this text" in last_line(await press(pilot, "/", *"zebra", "enter"))


@pytest.mark.parametrize("key", ["backspace", "ctrl+u"])
async def test_what_is_typed_and_taken_away_again_is_not_found(stocked: Session, screen: Screen, key: str) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter")
        assert await press(pilot, "/", "f", key, "enter") == shown
        assert not app_of(pilot).pages.article.hits


@pytest.mark.parametrize(
    "typed", ["hadn't", "master-mariner", '"who', "cafe nais", "café", "niege", "Σιφνος", "еще", "lodz", "strasse", "Straße"]
)
async def test_finds_what_a_keyboard_has_no_signs_for(session: Session, screen: Screen, typed: str) -> None:
    text = "He hadn’t met the master‑mariner from Σίφνος: “Who opens the café naïs?” He asked for Niège, and for ещё more, Łódź and Straße."
    articles.store(session.library, article("The quay is wet.", text, "Nothing else was asked."))
    async with screen(session) as pilot:
        assert "1 of 1 match" in last_line(await press(pilot, "enter", "/", *typed, "enter"))


async def test_an_accent_that_is_typed_is_looked_for(session: Session, screen: Screen) -> None:
    articles.store(session.library, article("The resume was short. The résumé was long.", "Both were read."))
    async with screen(session) as pilot:
        assert "1 of 1 match" in last_line(await press(pilot, "enter", "/", *"résumé", "enter"))
        assert "1 of 2 matches" in last_line(await press(pilot, "/", *"resume", "enter"))


@pytest.mark.parametrize("typed", ["cafes", "cafés", "cafe\u0301s", "angstrom", "Ångström", "m-bat", "m\u0304-bat"])
async def test_finds_words_whose_accents_are_characters_of_their_own(session: Session, screen: Screen, typed: str) -> None:
    text = "The cafe\u0301s of the A\u030angstro\u0308m say m\u0304-bat."
    articles.store(session.library, article("The quay is wet.", text, "Nothing else was asked."))
    async with screen(session) as pilot:
        assert "1 of 1 match" in last_line(await press(pilot, "enter", "/", *typed, "enter"))
        assert unicodedata.normalize("NFC", current(pilot)) in ("cafés", "Ångström", "m\u0304-bat")


async def test_opens_what_was_found_where_its_accents_are_characters_of_their_own(session: Session, screen: Screen) -> None:
    texts = (*["The quay is wet." * 9] * 9, "Nobody asked for the cafe\u0301s of the quay.")
    articles.store(session.library, article(*texts))
    async with screen(session) as pilot:
        assert "for the cafés of" in await press(pilot, "/", *"cafes", "enter")
        await press(pilot, "enter")
        assert current(pilot) == "cafe\u0301s"


@pytest.mark.parametrize(("typed", "found"), [("complete", False), ("words", False), ("Oxley", True), ("not sink", True)])
async def test_finds_what_the_article_says_and_not_what_is_said_of_it(stocked: Session, screen: Screen, typed: str, found: bool) -> None:
    async with screen(stocked) as pilot:
        said = last_line(await press(pilot, "enter", "/", *typed, "enter"))
        assert ("1 of 1 match" in said, "is not in this text" in said) == (found, not found)


@pytest.mark.parametrize("typed", ["ladder", "harbour mole", "Vall"])
async def test_finds_what_is_said_of_a_picture(session: Session, screen: Screen, typed: str) -> None:
    store(session, Picture("", "A ladder", caption=(Span("On the harbour mole."),), credit="Photo: Ines Vall"))
    async with screen(session) as pilot:
        assert "1 of 1 match" in last_line(await press(pilot, "enter", "/", *typed, "enter"))


async def test_what_was_found_is_opened_in_the_text_though_the_headline_has_it_too(session: Session, screen: Screen) -> None:
    texts = (*["The quay is wet." * 9] * 9, "Nobody asked for the almanac of the quay.")
    articles.store(session.library, article(*texts, title="The almanac"))
    async with screen(session) as pilot:
        assert "Nobody asked for the almanac" in await press(pilot, "/", *"almanac", "enter", "enter")


async def test_chooses_links_and_lists_headings(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "tab")
        assert app_of(pilot).pages.article.chosen_address() == "https://nordhaven.example/minutes/2026-11-20"
        await press(pilot, "tab", "tab", "shift+tab", "q")
        await press(pilot, "c", "j", "enter")
        assert "The figures" in (await press(pilot)).splitlines()[2]


async def test_shifts_a_wide_block(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "space", "space")
        assert "curl -s" in shown
        assert "curl -s" not in await press(pilot, "L")
        assert "curl -s" in await press(pilot, "H")


async def test_code_takes_the_margin_where_that_is_enough(session: Session, screen: Screen) -> None:
    enough, too_much = "n = 1  # " + "x" * 80, "m = 2  # " + "x" * 100
    page = replace(article("See:", title="Code"), blocks=(Code(enough, ""), Code(too_much, "")))
    articles.store(session.library, page)
    async with screen(session, 120, 24) as pilot:
        rows = [row.strip() for row in (await press(pilot, "enter")).splitlines()]
        assert enough in rows
        assert next(row for row in rows if row.startswith("m = 2")) == too_much[:71] + "›"
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert enough not in [row.strip() for row in (await press(pilot)).splitlines()]


async def test_copies_a_passage_with_its_source(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "y")
        copied = app_of(pilot).clipboard
        assert copied.startswith("“For thirty-one winters")
        assert "Marit Oxley" in copied
        assert "[1]" not in copied
        assert f"{FERRY.url}#:~:text=For%20thirty%2Done" in copied


async def test_the_program_that_keeps_the_clipboard_gets_what_is_copied(
    stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keeper = tmp_path / "wl-copy"
    keeper.write_text("#!/bin/sh\ncat > $0.kept\n", encoding="utf-8")
    keeper.chmod(0o755)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "y")
        await app_of(pilot).workers.wait_for_complete()
        assert (tmp_path / "wl-copy.kept").read_text(encoding="utf-8") == app_of(pilot).clipboard


async def test_enter_says_where_it_has_nothing_to_open(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "No link is chosen here." in last_line(await press(pilot, "enter", "enter"))
        assert "There are no links here." in last_line(await press(pilot, "q", "j", "enter", "enter"))


async def test_the_last_change_is_counted_where_the_page_ends_before_it_comes_to_the_upper_edge(session: Session, screen: Screen) -> None:
    store_bread(session)
    async with screen(session, 80, 14) as pilot:
        assert "Change 1 of 3" in last_line(await press(pilot, "enter", "D"))
        assert "Change 3 of 3" in last_line(await press(pilot, "G"))
        assert "No change after this." in last_line(await press(pilot, "n"))
        await resize(pilot, 80, 50)
        assert "Change 1 of 3" in last_line(await press(pilot, "g"))
        assert "All changes are in sight." in last_line(await press(pilot, "n"))


@pytest.mark.parametrize("over", ["D", "?"])
async def test_copies_nothing_of_the_text_beneath_changes_and_help(over: str, session: Session, screen: Screen) -> None:
    store_bread(session)
    async with screen(session) as pilot:
        assert "Go back to the text to copy." in last_line(await press(pilot, "enter", over, "y"))
        assert "Copied with its source." in last_line(await press(pilot, "q", "y"))


async def test_copies_nothing_of_a_page_that_is_not_the_chosen_article(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Open an article first." in last_line(await press(pilot, "enter", "q", "j", "y"))
        assert app_of(pilot).clipboard == ""
        await resize(pilot, 120, 36)
        await pilot.rest()
        await press(pilot, "y")
        assert "Council keeps the lamp rooms" in app_of(pilot).clipboard


async def test_supports_the_paper_of_the_chosen_article_and_not_of_the_one_before(
    stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "true")
    async with screen(stocked) as pilot:
        assert "no way to support it" in last_line(await press(pilot, "enter", "q", "j", "$"))
        assert "https://estuary.example/subscribe" in last_line(await press(pilot, "j", "$"))
        assert "https://estuary.example/subscribe" in last_line(await press(pilot, "g", "/", *"eel", "enter", "$"))


async def test_the_moving_keys_move_in_what_a_sheet_shows(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app_of(pilot).state.errors += [(f"Error {number}.", "") for number in range(40, 0, -1)]
        await press(pilot, "E")
        firsts = []
        for key in ("space", "b", "d", "u", "j", "G", "k", "g", "pagedown", "end", "home"):
            errors = re.findall(r"Error \d+", await press(pilot, key))
            firsts.append(int(errors[0].removeprefix("Error ")))
        seen = len(errors)
        last = 40 - seen + 1
        assert firsts == [seen, 1, 1 + seen // 2, 1, 2, last, last - 1, 1, 9, last, 1]


@pytest.mark.parametrize("key", ["c", "E", "?"])
async def test_the_key_that_opened_something_to_look_at_closes_it(stocked: Session, screen: Screen, key: str) -> None:
    async with screen(stocked) as pilot:
        before = await press(pilot, "enter")
        app_of(pilot).state.errors.append(("The tide is out.", ""))
        assert await press(pilot, key) != before
        assert await press(pilot, key) == before


async def test_opens_the_original_and_the_support_page(
    stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> {opened}\n', encoding="utf-8")
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(browser))
    async with screen(stocked) as pilot:
        assert "Opened in the browser." in last_line(await press(pilot, "enter", "o"))
        await press(pilot, "$")
        for _ in range(100):
            if opened.exists() and opened.read_text(encoding="utf-8").count("\n") == 2:
                break
            await pilot.pause(0.05)
        assert sorted(opened.read_text(encoding="utf-8").splitlines()) == [FERRY.url, FERRY.support_url]


async def test_says_when_the_browser_could_not_open_it(stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "false")
    async with screen(stocked) as pilot:
        shown = await press(pilot, "o")
        for _ in range(100):
            if "could not" in shown:
                break
            await pilot.pause(0.05)
            shown = grid(app_of(pilot))
        assert "! false could not open the address. Set BROWSER to another." in last_line(shown)


async def test_tab_goes_to_the_first_stripped_passage_that_is_out_of_sight(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 80, 14) as pilot:
        shown = await press(pilot, "enter", "x")
        assert "Stripped 1 of 5 · below" in last_line(shown)
        assert "Tab go there" in last_line(shown)
        shown = await press(pilot, "tab")
        assert "▌ donation · rule" in shown
        assert "Stripped 1 of 5  " in last_line(shown)
        assert "Stripped 2 of 5" in last_line(await press(pilot, "tab"))
        assert "Stripped 2 of 5 · above" in last_line(await press(pilot, "G"))
        assert "Stripped 3 of 5" in last_line(await press(pilot, "tab"))


async def test_saves_a_file(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    stocked.settings = replace(stocked.settings, saving=replace(stocked.settings.saving, directory=str(tmp_path / "out")))
    async with screen(stocked) as pilot:
        await press(pilot, "a", *"cite this", "enter", "t", *"mud", "enter", "s")
        await app_of(pilot).workers.wait_for_complete()
        (copy,) = (tmp_path / "out").rglob("*.md")
        text = copy.read_text(encoding="utf-8")
        assert "Osprey Belle" in text
        assert '  - "mud"\n' in text
        assert text.endswith("## Notes\n\ncite this\n")
        assert "Saved." in last_line(await press(pilot))
        await press(pilot, "s")
        await app_of(pilot).workers.wait_for_complete()
        assert "Saved before." in last_line(await press(pilot))


async def test_a_file_that_cannot_be_written_is_a_quiet_line(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file in the way", encoding="utf-8")
    stocked.settings = replace(stocked.settings, saving=replace(stocked.settings.saving, directory=str(tmp_path / "out")))
    async with screen(stocked) as pilot:
        await press(pilot, "s")
        await app_of(pilot).workers.wait_for_complete()
        assert "! It cannot be written: " in last_line(await press(pilot))


async def test_a_key_that_is_a_digit_to_nobody_else_names_no_link(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "No key ² here." in last_line(await press(pilot, "enter", "²"))


async def test_a_browser_that_is_no_command_is_a_quiet_line(stocked: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "'unclosed")
    async with screen(stocked) as pilot:
        assert "No browser could be started." in last_line(await press(pilot, "o"))


async def test_says_where_a_saved_file_is_however_long_its_path(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    deep = tmp_path / ("a-long-way-down/" * 5)
    stocked.settings = replace(stocked.settings, saving=replace(stocked.settings.saving, directory=str(deep)))
    async with screen(stocked, 60, 18) as pilot:
        await press(pilot, "s")
        await app_of(pilot).workers.wait_for_complete()
        said = last_line(await press(pilot))
        assert "Saved. …" in said
        assert "-that-tried-to.md " in said


async def test_pipes_the_clean_text_to_a_command(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "|", *"head -c 9", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert "head" in await press(pilot)
        assert "a shell" not in await press(pilot, "escape")


async def test_pipes_through_several_commands_and_into_a_file_as_a_shell_does(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "|", *"head -1 | cut -c5-9", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert "\n ferry\n" in "\n".join(line.rstrip() for line in (await press(pilot)).splitlines())
        await press(pilot, "escape", "|", *["backspace"] * 40, *f"tr f F > '{tmp_path}/copy | of it'", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert (tmp_path / "copy | of it").read_text(encoding="utf-8").startswith("The Ferry")


async def test_what_a_command_says_waits_until_the_note_is_written(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "j", "|", *"printf three", "enter", "a", *"compare with ")
        await app_of(pilot).workers.wait_for_complete()
        shown = await press(pilot, *"last year")
        assert "> compare with last year" in shown
        assert "\n three" in await press(pilot, "enter")
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        assert bookmarks.note(stocked.library, row.id) == "compare with last year"


async def test_what_a_quoted_word_says_is_no_business_of_a_shell(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "|", *"printf '%s ' $HOME 'a | b; c'", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert "$HOME a | b; c" in await press(pilot)


async def test_a_command_that_does_not_end_is_stopped_by_escape(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "|", *f"sh -c 'echo $$ > {tmp_path}/begun && mv {tmp_path}/begun {tmp_path}/pid && sleep 100; true'", "enter")
        while not (tmp_path / "pid").exists():
            await pilot.pause(0.01)
        assert "Esc stop" in last_line(await press(pilot))
        assert "sh is stopped." in last_line(await press(pilot, "escape"))
        with suppress(WorkerCancelled):
            await app_of(pilot).workers.wait_for_complete()
        with pytest.raises(ProcessLookupError):
            os.kill(int((tmp_path / "pid").read_text(encoding="utf-8")), 0)


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [("/", "is:unraed ferry", "says nothing to the library"), ("|", "grep 'ferry", "The command cannot be read")],
    ids=["search", "command"],
)
async def test_what_is_mistyped_stays_to_be_mended(key: str, typed: str, said: str, stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, key, *typed, "enter")
        assert said in last_line(shown)
        assert typed in shown
        assert said not in last_line(await press(pilot, "escape"))


@pytest.mark.parametrize(("written", "key"), [("ctrl+l", "ctrl+l"), ("^L", "ctrl+l"), ("m", "m")])
async def test_a_macro_runs_its_command(written: str, key: str, stocked: Session, screen: Screen) -> None:
    reading(stocked, macros={written: "printf three"})
    async with screen(stocked) as pilot:
        await press(pilot, key)
        await app_of(pilot).workers.wait_for_complete()
        assert "three" in await press(pilot)


async def test_says_what_a_key_without_meaning_does(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "No key w here." in last_line(await press(pilot, "w"))
        assert "No key w here." not in last_line(await press(pilot, "j"))


async def test_the_palette_runs_what_is_typed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Keys" in await press(pilot, ":", *"this page", "enter")
        assert "Today" in await press(pilot, "q")


@pytest.mark.parametrize("typed", ["as the", "AS  THE ", "settings say"])
async def test_the_palette_has_words_in_one_piece_before_those_that_stand_apart(stocked: Session, screen: Screen, typed: str) -> None:
    async with screen(stocked) as pilot:
        assert "As the settings say" in last_line(await press(pilot, ":", *typed, "enter"))


async def test_the_palette_leads_to_every_command(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = (await press(pilot, ":")).splitlines()
        assert sum(": " in line for line in shown[-12:]) == 7
        count = len({row.action for row in in_force().rows})
        assert f"   and {count - 7} more" in shown[-4]
        seen = await press(pilot, *["down"] * (count - 1))
        assert "more" not in seen.splitlines()[-4]
        sheet = app_of(pilot).state.sheet
        assert sheet is not None
        assert sheet.chosen is sheet.rows[-1]
        assert len(sheet.rows) == count
        assert sheet.rows[-1].left in seen


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("strip again", "Nothing is open."),
        ("contents", "Nothing is open."),
        ("next passage", "Nothing that was stripped is shown."),
        ("newest or best", "Nothing is searched for."),
        ("older version", "No changes are shown."),
        ("dig a canal", "No command is called dig a canal."),
    ],
)
async def test_the_palette_says_what_a_command_needs_that_does_nothing_here(
    stocked: Session, screen: Screen, words: str, said: str
) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "q")
        assert said in last_line(again := await press(pilot, ":", *words, "enter"))
        assert again.splitlines()[:-1] == shown.splitlines()[:-1]


async def test_a_command_that_was_found_in_help_is_run_where_help_was_asked_for(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "?", "/", *"contents", "enter")
        assert "What the engineers found" in shown
        assert "Osprey Belle" in shown
        assert "No changes are shown." in last_line(await press(pilot, "q", "q", "?", "/", *"older version", "enter"))


async def test_a_new_tag_is_typed_behind_the_tags_that_are_there(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        await press(pilot, "t", *"mud", "enter", "t", *"flats", "enter")
        assert set(articles.headline(stocked.library, row.id).tags) == {*row.tags, "mud", "flats"}


async def test_a_search_begins_anew_but_among_what_was_found(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"mud", "enter", "/", *" flats", "enter")
        assert app_of(pilot).state.sought == "mud flats"
        await press(pilot, "q", "/", *"bread", "enter")
        assert app_of(pilot).state.sought == "bread"


async def test_searches_and_reads_at_the_passage(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "1 article" in await press(pilot, "/", *"collision", "enter")
        shown = await press(pilot, "enter")
        assert "collision bulkhead" in shown
        assert "/collision" in await press(pilot, "q", "q")
        assert "Today" in await press(pilot, "q")


async def test_a_search_says_how_many_there_are_where_it_shows_the_first(session: Session, screen: Screen) -> None:
    for number in range(60):
        articles.store(
            session.library, article(f"The pelican flew {number} miles.", title=f"Flight {number}", url=f"https://a.example/{number}")
        )
    async with screen(session) as pilot:
        assert "50 of 60 articles" in await press(pilot, "/", *"pelican", "enter")


async def test_the_end_of_what_a_search_shows_leads_to_more_of_it(session: Session, screen: Screen) -> None:
    for number in range(120):
        articles.store(
            session.library, article(f"The pelican flew {number} miles.", title=f"Flight {number}", url=f"https://a.example/{number}")
        )
    async with screen(session) as pilot:
        results = app_of(pilot).pages.results.body
        assert "100 of 120 articles" in await press(pilot, "/", *"pelican", "enter", "G")
        assert (results.index, results.count) == (49, 100)
        shown = await press(pilot, "G", "G", "G")
        assert "120 articles" in shown.splitlines()[0]
        assert "of" not in shown.splitlines()[0]
        titles = [hit.headline.title for hit in app_of(pilot).state.found]
        assert len(titles) == len({*titles}) == 120
        assert titles[results.index] in shown
        assert "50 of 120 articles" in await press(pilot, "tab")
        results.scroll_rows(50)
        await pilot.click("#results-body", offset=(10, (49 - results.top) * results.tall))
        assert "100 of 120 articles" in await press(pilot)
        assert results.index == 49


async def test_what_was_open_before_the_demo_paper_is_closed_with_the_program(
    session: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[Session] = []
    really = Session.aclose

    async def noting(self: Session) -> None:
        closed.append(self)
        await really(self)

    monkeypatch.setattr(Session, "aclose", noting)
    other = opened_in(tmp_path / "other")
    async with screen(session) as pilot:
        app_of(pilot).take(other)
        await press(pilot)
        assert closed == []
    assert set(closed) == {session, other}


async def test_the_demo_paper_takes_the_place_of_what_is_read(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "space", "f", ":", *"demo", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert "10 unread of 10" in await press(pilot)
        assert "There is nothing to undo." not in last_line(await press(pilot, "j", "f", "U"))
    (row,) = [row for row in articles.headlines(stocked.library, Query()) if row.title == FERRY.title]
    assert articles.place(stocked.library, row.id).block > 0


async def test_the_demo_paper_takes_the_place_of_what_stands_over_what_was_found(stocked: Session, screen: Screen) -> None:
    store_bread(stocked)
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"4.40", "enter", "D", ":", *"demo", "enter")
        await app_of(pilot).workers.wait_for_complete()
        assert "10 unread of 10" in await press(pilot)
        assert "Bookmarked." in last_line(await press(pilot, "f"))


async def test_quits_with_q_and_not_with_escape(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "outermost" in last_line(await press(pilot, "escape"))
        await press(pilot, "q")
        assert not pilot.app.is_running or pilot.app._exit


async def test_the_place_is_kept_in_the_library(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "space", "q")
        (row,) = [row for row in articles.headlines(stocked.library, Query()) if row.title == FERRY.title]
        kept = articles.place(stocked.library, row.id)
        assert kept.block > 0
        before = (await press(pilot)).splitlines()
        shown = (await press(pilot, "enter")).splitlines()
        assert app_of(pilot).pages.article.passage() == (kept.block, kept.offset)
        assert before != shown


async def test_an_article_that_another_program_removed_stays_until_it_is_asked_for(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.titles[1]
        articles.remove(stocked.library, [row.id])
        assert row.title in await press(pilot, "j", "k")
        await press(pilot, "j", "enter", "q")
        assert row.title not in await press(pilot, ".")


async def test_a_place_that_cannot_be_kept_keeps_nobody_on_the_page(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "space")
        with stocked.library.writing() as db:
            db.execute("DELETE FROM article WHERE title = ?", (FERRY.title,))
        assert "is not in the library" in last_line(await press(pilot, "q"))
        assert app_of(pilot).state.focus is Pane.LIST


async def test_the_mouse_chooses_opens_and_scrolls(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await pilot.click("#list-body", offset=(10, 2))
        assert app.pages.headlines.body.index == 2
        await pilot.click("#list-body", offset=(10, 0))
        await pilot.click("#list-body", offset=(10, 0))
        await pilot.pause()
        assert app.state.focus is Pane.PAGE
        text = app.pages.article.body
        text.scroll_rows(3)
        assert text.top == 3
        await pilot.click("#page-head", offset=(71, 1))
        assert text.top == text.last_top


async def test_a_click_into_the_page_beside_the_list_gives_it_the_keys(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        app = app_of(pilot)
        await pilot.click("#page-body", offset=(5, 8))
        await press(pilot, "space")
        assert app.state.focus is Pane.PAGE
        assert app.pages.article.body.top > 0
        await press(pilot, "q")
        assert app.state.focus is Pane.LIST
        await press(pilot, "a")
        await pilot.click("#page-body", offset=(5, 8))
        assert app.state.focus is Pane.LIST, "a sheet has the keys"


async def test_a_row_ends_where_it_should_whatever_the_terminal_makes_of_vowel_signs(stocked: Session, screen: Screen) -> None:
    articles.store(stocked.library, article("परिषद ने मंगलवार की शाम को यह तय किया। " * 9, title="Mud", published=NOW))
    async with screen(stocked) as pilot:
        await press(pilot, "enter")
        app = app_of(pilot)
        rows = [app.pages.article.body.render_line(y) for y in range(app.pages.article.body.rows)]
        loose = [row for row in rows if "मंगलवार" in row.text]
        assert len(loose) > 3
        for row in loose:
            drawn = row.render(app.console)
            assert drawn.count("\x1b7") == 1, "over spaces"
            assert f"\x1b8\x1b[{row.cell_length}C" in drawn
        assert all("\x1b7" not in row.render(app.console) for row in rows if row not in loose)


async def test_dates_stand_in_their_column_behind_such_signs(stocked: Session, screen: Screen) -> None:
    articles.store(stocked.library, article("The captain nodded.", title="Captain 👩🏾 says 👍🏿", published=NOW))
    async with screen(stocked) as pilot:
        body = app_of(pilot).pages.headlines.body
        column = body.render_line(2).text.index("13:40")
        for chosen in (0, 1):
            body.choose(chosen)
            drawn = body.render_line(0).render(app_of(pilot).console)
            assert [column_of("15:30", drawn, skin=cells) for cells in (0, 1, 2)] == [column] * 3


def column_of(words: str, drawn: str, *, skin: int) -> int:
    """Where words stand in a terminal that gives the skin of a sign so many cells."""
    at = 0
    for home, forward, style, char in re.findall(r"(\x1b[78])|\x1b\[(\d+)C|(\x1b\[[\d;]*m)|(.)", drawn[: drawn.index(words)]):
        at = 0 if home else at + (int(forward or 0) if not char else skin if "🏻" <= char <= "🏿" else width(char)) * (not style)
    return at


@pytest.mark.parametrize("over", [("enter",), ("?",), ("/", *"ferry", "enter"), ("/", *"ferry", "enter", "enter")])
async def test_the_list_of_the_next_paper_is_seen_wherever_it_is_asked_for(stocked: Session, screen: Screen, over: tuple[str, ...]) -> None:
    reading(stocked, keys="newsboat")
    async with screen(stocked) as pilot:
        await press(pilot, *over)
        assert (await press(pilot, "j")).splitlines()[0].split()[0] == "Unread"
        assert app_of(pilot).context == "list"
        assert (await press(pilot, "k", "k")).splitlines()[0].split()[0] == "Today"
        await press(pilot, *over)
        before = await press(pilot, "space")
        after = await press(pilot, "k")
        assert "This is the first list." in last_line(after)
        assert after.splitlines()[:-1] == before.splitlines()[:-1]


async def test_newsboat_hands_feel_at_home(stocked: Session, screen: Screen) -> None:
    reading(stocked, keys="newsboat")
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await press(pilot, "down", "n")
        assert app.pages.headlines.body.index == 2
        await press(pilot, "p", "ctrl+b", "N")
        row = app.pages.headlines.chosen
        assert row is not None
        assert row.bookmarked
        assert row.read
        await press(pilot, "up", "enter")
        assert "[1] https://nordhaven.example" in await press(pilot, "u")
        await press(pilot, "escape", "Q")
        assert pilot.app._exit


async def test_bindings_of_the_reader_hold_and_are_in_the_help(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings={"bookmark": "B"})
    async with screen(stocked, 80, 60) as pilot:
        await press(pilot, "j", "B")
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        assert row.bookmarked
        assert "  B        bookmark" in await press(pilot, "?")


async def test_links_carry_their_address_for_the_terminal(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter")
        strips = app_of(pilot).screen._compositor.render_strips()
        linked = {(segment.text, segment.style.link) for strip in strips for segment in strip if segment.style and segment.style.link}
        assert ("the minutes", "https://nordhaven.example/minutes/2026-11-20") in linked


async def test_right_to_left_paragraphs_stand_at_the_right(session: Session, screen: Screen) -> None:
    articles.store(session.library, article("שלום עולם", "Left again.", title="Two ways"))
    async with screen(session) as pilot:
        rows = (await press(pilot, "enter")).splitlines()
        assert next(row for row in rows if "שלום" in row).endswith("עולם")
        assert len(next(row for row in rows if "שלום" in row)) == 76


def test_an_empty_list_says_what_would_be_in_it() -> None:
    keys = {row.action: in_force().key_of(row.action) for row in in_force().rows}
    for folder_row in catalogue.smart(NOW):
        said = nothing_in(folder_row, keys)
        assert width(said) <= 50, said
        assert (said == "Nothing here.") == (folder_row.name == "Everything"), said
    assert nothing_in(FolderRow("Bookmarks"), keys) == "No bookmarks yet: f puts one on an article."
    assert nothing_in(FolderRow("Unread", kind="tag"), keys) == "Nothing here."


async def test_a_paper_without_articles_says_how_to_ask_again(stocked: Session, screen: Screen) -> None:
    feeds.subscribe(stocked.library, Feed("https://new.example/feed", title="The New Paper"))
    async with screen(stocked, 60, 18) as pilot:
        await choose_folder(pilot, "The New Paper")
        assert "Nothing has come from this paper yet: r asks again." in last_line(await press(pilot, "enter"))


async def test_a_smart_folder_that_says_nothing_by_now_says_so_where_its_articles_would_stand(stocked: Session, screen: Screen) -> None:
    with stocked.library.writing() as db:
        db.execute("INSERT INTO folder VALUES ('Kept by another version', '-sort:title')")
    async with screen(stocked, 100, 18) as pilot:
        await choose_folder(pilot, "Kept by another version")
        assert "sort: takes no minus" in last_line(await press(pilot, "enter"))


async def test_the_search_of_the_screen_leaves_out_what_a_minus_stands_before(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"ferry", "enter")
        every = {hit.headline.tags for hit in app_of(pilot).state.found}
        await press(pilot, "/", *" -tag:ferries", "enter")
        assert {hit.headline.tags for hit in app_of(pilot).state.found} == every - {("ferries",)} != every
        assert "sort: takes no minus" in last_line(await press(pilot, "/", *" -sort:title", "enter"))


@pytest.mark.parametrize("cells", [64, 78, 116])
def test_help_cuts_no_word_where_there_is_room(cells: int) -> None:
    lines = [line_text(line) for line in help_lines(in_force(), cells)]
    assert all(width(line) <= cells for line in lines)
    if cells >= 78:
        assert not any("…" in line for line in lines)


@pytest.mark.parametrize("cells", [0, 40, 78])
def test_help_names_the_keys_of_macros(cells: int) -> None:
    lines = [line_text(line) for line in help_lines(in_force(macros={"ctrl+l": "wc -w", "W": "glow"}), cells)]
    at = next(number for number, line in enumerate(lines) if line.endswith("Macros"))
    assert lines[at + 1].endswith("  ^L       wc -w")
    assert lines[at + 2].endswith("  W        glow")
    assert not any("Macros" in line_text(line) for line in help_lines(in_force(), cells))


async def test_the_minutes_of_a_long_book_are_told_in_thousands(session: Session, screen: Screen) -> None:
    articles.store(session.library, article(*("The tide came in, and went out again. " * 8 for _ in range(40)), word_count=600_000))
    async with screen(session) as pilot:
        shown = await press(pilot, "enter")
        assert re.search(r"\d,\d{3} min *\n", shown)
        assert re.search(r"\d,\d{3} min left", last_line(shown))
