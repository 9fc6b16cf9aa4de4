"""Passages marked on the screen: chosen, kept, shown where they stand, found again, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.pilot import Pilot

from reader.library import articles, bookmarks, operations
from reader.models import Article, Bookmark, Item, Listing, Paragraph, Place, Span, block_text
from reader.services.session import Session
from reader.tui.layout.runs import Look
from reader.tui.page.compose import compose
from reader.tui.page.inline import without_signs
from reader.tui.page.parts import Prose
from reader.tui.page.view import View
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.virtual_list import VirtualList
from tests.tui.conftest import Screen, reading
from tests.tui.hands import app_of, last_line, press
from tests.tui.invented import FERRY, NOW, article

FIRST = block_text(FERRY.blocks[0])
SHORT = article(
    "The heron stood on the weir. It waited for the eels.",
    "Nobody fed it.",
    "The eels came late.",
    title="Heron",
    url="https://papers.example/heron",
)


def kept(pilot: Pilot[None]) -> list[Bookmark]:
    """The passages that the library has of the article on the page."""
    row = app_of(pilot).pages.article.row
    assert row is not None
    return [mark for mark in bookmarks.of(app_of(pilot).session.library, row.id) if mark.place.quote]


def store(session: Session, *quotes: str, note: str = "") -> str:
    """The heron, with passages of it kept elsewhere."""
    id = articles.store(session.library, SHORT)
    for quote in quotes:
        bookmarks.keep_passage(session.library, id, Place(quote=quote))
    if note:
        with session.library.writing() as db:
            db.execute("UPDATE bookmark SET note = ?", (note,))
    return id


def looks(pilot: Pilot[None], words: str) -> Look:
    """How the first run that has these words is drawn."""
    column = app_of(pilot).pages.article
    assert column.page is not None
    runs = (run for row in range(column.page.height) for run in column.page.line(row))
    return next(run.look for run in runs if words in run.text)


@given(
    st.lists(st.tuples(st.text("ab \xa0\n", max_size=8), st.booleans()), min_size=1, max_size=6),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=4),
)
def test_whatever_is_marked_the_words_of_the_page_stay_what_they_were(spans: list[tuple[str, bool]], cuts: list[tuple[int, int]]) -> None:
    blocks = (Paragraph(tuple(Span(text, href="https://papers.example/a" if linked else "") for text, linked in spans)),)
    text = block_text(blocks[0])
    quotes = tuple(Bookmark("heron", NOW, Place(0, text[start : start + size])) for start, size in cuts)
    (part,) = (each for each in compose(Article(blocks=blocks), View(kept=quotes)).parts if isinstance(each, Prose) and each.block == 0)
    assert without_signs(part.text, part.stretches) == text
    for quote in quotes:
        words = "".join(quote.place.quote.split())
        marked = "".join(part.text[each.start : each.end] for each in part.stretches if each.look is Look.KEPT)
        assert words in "".join(marked.split()).replace("[1]", "")


async def test_the_chosen_passage_is_kept_whole_and_has_a_star(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "M")
        assert "Mark “For thirty-one…”?" in last_line(shown)
        shown = await press(pilot, "j", "k", "M")
        assert "Marked." in last_line(shown)
        (mark,) = kept(pilot)
        assert (mark.place, mark.note) == (Place(0, FIRST, suffix="The ferry is not beautiful. She"), "")
        assert "★ For thirty-one" in shown.replace("\xa0", " ")
        assert looks(pilot, "laughed.") & Look.KEPT


async def test_marking_bookmarks_the_article(session: Session, screen: Screen) -> None:
    id = store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "M", "M")
        assert articles.headline(session.library, id).bookmarked
        assert app_of(pilot).pages.article.facts.endswith("★")


async def test_undo_takes_a_mark_and_its_bookmark_back(session: Session, screen: Screen) -> None:
    id = store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "M", "j", "enter")
        assert [mark.place.quote for mark in kept(pilot)] == ["Nobody fed it."]
        shown = await press(pilot, "U")
        assert "Undone: mark 1 passage." in last_line(shown)
        assert "★" not in shown
        assert not kept(pilot)
        assert not articles.headline(session.library, id).bookmarked


async def test_a_mark_is_taken_away_with_its_note_and_undo_gives_both_back(session: Session, screen: Screen) -> None:
    id = store(session, "Nobody fed it.", note="Ask the keeper.")
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "M", "j")
        assert "Unmark “Nobody fed it.”?" in last_line(shown)
        shown = await press(pilot, "M")
        assert "Unmarked with the note." in last_line(shown)
        assert not kept(pilot)
        assert not articles.headline(session.library, id).bookmarked
        shown = await press(pilot, "U")
        assert [mark.note for mark in kept(pilot)] == ["Ask the keeper."]
        assert "★ Nobody fed it." in shown.replace("\xa0", " ")


async def test_a_bookmark_of_its_own_outlasts_the_last_mark(session: Session, screen: Screen) -> None:
    id = store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "f", "M", "M", "M", "M")
        assert not kept(pilot)
        assert articles.headline(session.library, id).bookmarked


async def test_taking_the_bookmark_away_takes_the_marks_off_the_page(session: Session, screen: Screen) -> None:
    store(session, "Nobody fed it.")
    async with screen(session) as pilot:
        assert "★" in await press(pilot, "enter")
        shown = await press(pilot, "f")
        assert "with 1 passage" in last_line(shown)
        assert "★" not in shown
        assert "★ Nobody fed it." in (await press(pilot, "U")).replace("\xa0", " ")


async def test_words_are_found_across_our_signs(session: Session, screen: Screen) -> None:
    spans = (Span("The heron stood on the "), Span("weir", href="https://papers.example/weir"), Span(". It waited."))
    id = articles.store(session.library, Article(url="https://papers.example/heron", title="Heron", blocks=(Paragraph(spans),)))
    bookmarks.keep_passage(session.library, id, Place(quote="stood on the weir"))
    async with screen(session) as pilot:
        for words, seen in (("heron stood", "heron ★ stood"), ("weir. It", "weir [1] ★. It"), ("waited", "waited"), ("[1]", "[1]")):
            assert "1 of 1 match" in last_line(await press(pilot, "enter", "/", *words, "enter"))
            column = app_of(pilot).pages.article
            hit = column.hits[column.hit]
            assert column.page is not None
            assert column.page.parts[hit.part].shown[hit.start : hit.end].replace("\xa0", " ") == seen
            await press(pilot, "escape")


async def test_part_of_a_paragraph_has_a_star_at_both_ends(session: Session, screen: Screen) -> None:
    store(session, "It waited\nfor the eels.", "stood on the weir")
    async with screen(session) as pilot:
        shown = (await press(pilot, "enter")).replace("\xa0", " ")
        assert "The heron ★ stood on the weir ★. ★ It waited for the eels. ★" in shown
        assert looks(pilot, "stood on the weir") & Look.KEPT
        assert not looks(pilot, "The heron ") & Look.KEPT


async def test_a_mark_over_several_paragraphs_is_shown_in_each(session: Session, screen: Screen) -> None:
    store(session, "Nobody fed it.\n\nThe eels came late.")
    async with screen(session) as pilot:
        shown = (await press(pilot, "enter")).replace("\xa0", " ")
        assert "★ Nobody fed it." in shown
        assert "★ The eels came late." in shown
        await press(pilot, "M", "j", "j", "M")
        assert not kept(pilot)


async def test_marks_that_overlap_are_drawn_as_one(session: Session, screen: Screen) -> None:
    store(session, "The heron stood on", "stood on the weir.")
    async with screen(session) as pilot:
        assert "★ The heron stood on the weir. ★ It waited" in (await press(pilot, "enter")).replace("\xa0", " ")


async def test_a_mark_whose_words_are_gone_is_kept_and_not_shown(session: Session, screen: Screen) -> None:
    id = store(session, "The heron flew.")
    async with screen(session) as pilot:
        shown = await press(pilot, "enter")
        assert "★" not in "\n".join(shown.splitlines()[2:])
        assert bookmarks.of(session.library, id)[0].place.quote == "The heron flew."
        shown = await press(pilot, "a")
        assert "“The heron flew.” no longer in the text" in " ".join(shown.split())


async def test_equal_paragraphs_are_marked_one_by_one(session: Session, screen: Screen) -> None:
    articles.store(session.library, article("Ebb.", "The bell rang.", "Ebb.", title="Watch", url="https://papers.example/watch"))
    async with screen(session) as pilot:
        shown = (await press(pilot, "enter", "M", "j", "j", "M")).replace("\xa0", " ")
        assert shown.count("★ Ebb.") == 1
        assert [mark.place.block for mark in kept(pilot)] == [2]


async def test_a_twin_is_marked_where_it_stood_when_the_text_is_cleaned_anew(session: Session, screen: Screen) -> None:
    watch = ("Ebb.", "The bell rang twice.", "Ebb.", "Then the lamp went out.")
    address = {"title": "Watch", "url": "https://papers.example/watch"}
    articles.store(session.library, article(*watch, **address))
    async with screen(session) as pilot:
        await press(pilot, "enter", "M", "j", "j", "M")
    articles.store(session.library, article("Give now.", "The first watch.", *watch, **address))
    async with screen(session) as pilot:
        shown = " ".join((await press(pilot, "enter")).replace("\xa0", " ").split())
        assert "The bell rang twice. ★ Ebb. Then the lamp" in shown
        assert shown.count("★ Ebb.") == 1


async def test_one_goes_from_mark_to_mark_round_and_round_and_is_told_the_notes(session: Session, screen: Screen) -> None:
    id = store(session, "The eels came late.", "It waited")
    bookmarks.note_passage(session.library, id, Place(quote="It waited"), "Ask the keeper.")
    async with screen(session, 80, 12) as pilot:
        assert "Mark 1 of 2 · Ask the keeper." in last_line(await press(pilot, "enter", "}"))
        shown = await press(pilot, "}")
        assert "Mark 2 of 2" in last_line(shown)
        assert "Ask" not in last_line(shown)
        assert [*app_of(pilot).pages.article.body.marked] == [app_of(pilot).pages.article.mark_part()]
        assert "Mark 1 of 2" in last_line(await press(pilot, "}"))
        assert "Mark 2 of 2" in last_line(await press(pilot, "{"))
        assert "Mark 2 of 2" not in last_line(await press(pilot, "escape"))
        assert app_of(pilot).pages.article.row is not None
        assert not app_of(pilot).pages.article.body.marked


async def test_a_mark_far_below_is_brought_into_sight(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 60, 18) as pilot:
        await press(pilot, "enter", *"MjjjjjjjM", "g")
        shown = await press(pilot, "}")
        assert "Mark 1 of 1" in last_line(shown)
        assert "★" in "\n".join(shown.splitlines()[2:])


async def test_without_a_mark_there_is_none_to_go_to(session: Session, screen: Screen) -> None:
    store(session)
    async with screen(session) as pilot:
        assert "No passage is marked here." in last_line(await press(pilot, "enter", "}"))


async def test_a_passage_is_marked_with_a_note_on_it(session: Session, screen: Screen) -> None:
    id = store(session)
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "M", "j", "a")
        assert "Note on the passage" in shown
        assert "“Nobody fed it.”" in shown
        shown = await press(pilot, *"Ask the keeper.", "enter")
        assert "Marked, with the note." in last_line(shown)
        assert "★ Nobody fed it." in shown.replace("\xa0", " ")
        assert [(mark.place.quote, mark.note) for mark in kept(pilot)] == [("Nobody fed it.", "Ask the keeper.")]
        assert bookmarks.note(session.library, id) == ""
        await press(pilot, "U")
        assert not kept(pilot)


async def test_a_sentence_of_a_passage_is_marked(session: Session, screen: Screen) -> None:
    store(session)
    async with screen(session) as pilot:
        assert "j k l choose" in last_line(await press(pilot, "enter", "M"))
        assert "Mark “The heron stood…”?" in last_line(await press(pilot, "l"))
        assert "Mark “It waited for t…”?" in last_line(await press(pilot, "l", "l"))
        assert "Mark “The heron stood…”?" in last_line(await press(pilot, "h", "h", "h"))
        shown = (await press(pilot, "right", "right", "M")).replace("\xa0", " ")
        assert "Marked." in last_line(shown)
        assert "The heron stood on the weir. ★ It waited for the eels. ★" in shown
        assert [mark.place for mark in kept(pilot)] == [
            Place(0, "It waited for the eels.", prefix="The heron stood on the weir.", suffix="Nobody fed it. The eels came lat")
        ]


async def test_a_sentence_is_unmarked_alone_and_a_passage_with_all_that_is_marked_in_it(session: Session, screen: Screen) -> None:
    store(session, "It waited for the eels.", "The heron")
    async with screen(session) as pilot:
        assert "Mark “Nobody fed it.”?" in last_line(await press(pilot, "enter", "M", "l", "l", "j"))
        assert "Unmark “The heron stood…”?" in last_line(await press(pilot, "k", "l"))
        await press(pilot, "M")
        assert [mark.place.quote for mark in kept(pilot)] == ["It waited for the eels."]
        assert "Mark “The heron stood…”?" in last_line(await press(pilot, "M", "l"))
        assert "Unmark “It waited" in last_line(await press(pilot, "l"))
        await press(pilot, "escape", "U")
        await press(pilot, "M", "M")
        assert not kept(pilot)


async def test_a_sentence_is_marked_with_a_note_on_it(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "M", "l", "l", "l", "a")
        assert "“The vote was seven to two, and the minutes record" in " ".join(shown.split())
        await press(pilot, *"Who?", "enter")
        (mark,) = kept(pilot)
        assert mark.note == "Who?"
        assert FIRST.endswith(mark.place.quote)


async def test_what_is_never_to_be_seen_again_is_a_whole_passage(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "!")
        assert "j k choose" in last_line(shown)
        await press(pilot, "l")
        assert app_of(pilot).state.picking is None


async def test_leaving_the_note_marks_nothing_and_an_empty_one_marks_alone(session: Session, screen: Screen) -> None:
    store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "M", "a", *"No", "escape")
        assert not kept(pilot)
        assert "Marked." in last_line(await press(pilot, "M", "a", "enter"))
        assert [mark.note for mark in kept(pilot)] == [""]


async def test_the_note_on_a_mark_is_changed_and_taken_away(session: Session, screen: Screen) -> None:
    id = store(session, "Nobody fed it.", note="Ask")
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "}", "a", *" her", "enter")
        assert "Note kept." in last_line(shown)
        assert [mark.note for mark in kept(pilot)] == ["Ask her"]
        shown = await press(pilot, "M", "a", "ctrl+u", "enter")
        assert "Note taken away." in last_line(shown)
        assert [(mark.place.quote, mark.note) for mark in kept(pilot)] == [("Nobody fed it.", "")]
        await press(pilot, "U")
        assert [mark.note for mark in kept(pilot)] == ["Ask her"]
        assert "Note on the passage" not in await press(pilot, "escape", "a")
        await press(pilot, *"whole", "enter")
        assert bookmarks.note(session.library, id) == "whole"


async def test_a_note_on_what_was_found_is_none_on_the_mark_that_was_gone_to(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "M", "M", "}", "q", "q", "/", *"eel", "enter", "a")
        sheet = app_of(pilot).state.sheet
        assert sheet is not None
        assert sheet.title == "Note"


async def test_the_mark_that_was_gone_to_is_the_first_to_be_unmarked(session: Session, screen: Screen) -> None:
    store(session, "The eels came late.")
    async with screen(session) as pilot:
        assert "Unmark “The eels came l…”?" in last_line(await press(pilot, "enter", "}", "M"))
        assert "Unmarked." in last_line(await press(pilot, "M"))
        assert not kept(pilot)


async def test_of_the_marks_of_a_paragraph_the_one_that_was_gone_to_is_unmarked(session: Session, screen: Screen) -> None:
    store(session, "The heron stood on the weir.", "It waited for the eels.")
    async with screen(session) as pilot:
        assert "Unmark “It waited for t…”?" in last_line(await press(pilot, "enter", "}", "}", "M"))
        await press(pilot, "M")
        assert [mark.place.quote for mark in kept(pilot)] == ["The heron stood on the weir."]
        await press(pilot, "U")
        assert "Unmark “The heron stood…”?" in last_line(await press(pilot, "M"))
        assert "Unmarked 2 passages." in last_line(await press(pilot, "M"))


async def test_a_sentence_is_chosen_for_a_mark_alone(session: Session, screen: Screen) -> None:
    store(session)
    async with screen(session) as pilot:
        assert "Strip “The heron" in last_line(await press(pilot, "enter", "M", "l", "l", "!"))


async def test_painting_all_anew_leaves_a_passage_chosen(session: Session, screen: Screen) -> None:
    store(session)
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "M", "j")
        assert await press(pilot, "ctrl+l") == shown
        await press(pilot, "M")
        assert [mark.place.quote for mark in kept(pilot)] == ["Nobody fed it."]


async def test_a_point_of_a_list_is_marked_where_it_stands_by_itself(session: Session, screen: Screen) -> None:
    points = Listing(tuple(Item((Paragraph((Span(text),)),)) for text in ("Tea and milk", "Tea")))
    articles.store(session.library, Article(url="https://papers.example/tea", title="What there is", blocks=(points,)))
    async with screen(session) as pilot:
        shown = (await press(pilot, "enter", "M", "j", "M")).replace("\xa0", " ")
        assert "• Tea and milk\n" in "\n".join(map(str.rstrip, shown.splitlines()))
        assert "• ★ Tea" in shown
        await press(pilot, "M", "j", "M")
        assert not kept(pilot)


async def test_a_sentence_with_links_is_found_again_and_copied_without_signs(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "M", "M")
        assert "the minutes [1] record" in " ".join(shown.replace("\xa0", " ").split())
        await press(pilot, "y")
        assert f"“{FIRST}”" in app_of(pilot).clipboard
        await press(pilot, "M", "M")
        assert not kept(pilot)


async def test_the_match_that_was_found_is_the_first_choice(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "/", *"beautiful", "enter", "M")
        assert "Mark “The ferry is no…”?" in last_line(shown)


async def test_asked_for_something_else_the_passage_stays_chosen(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Strip “The ferry is not be…”?" in last_line(await press(pilot, "enter", "!", "j"))
        assert "Mark “The ferry is no…”?" in last_line(await press(pilot, "M"))
        assert "Strip “The ferry is not be…”?" in last_line(await press(pilot, "!"))
        assert not kept(pilot)


async def test_the_page_stays_where_it_is_when_a_passage_is_marked(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 40, 11) as pilot:
        await press(pilot, "enter", "space", "space")
        top = app_of(pilot).pages.article.passage()
        await press(pilot, "M", "M")
        assert app_of(pilot).pages.article.passage() == top


@pytest.mark.parametrize("theme", ["terminal", "paper", "ink", "contrast"])
async def test_a_mark_has_a_look_of_its_own_in_every_theme(theme: str, stocked: Session, screen: Screen) -> None:
    reading(stocked, theme=theme)
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "M", "M")
        palette = app_of(pilot).pages.status.palette
        assert palette is not None
        style = palette.style
        assert style(Look.KEPT) != style(Look.PLAIN)
        assert style(Look.KEPT | Look.LINK) != style(Look.LINK) or theme in ("terminal", "contrast")


async def test_the_contents_lead_to_the_marks_as_well(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "c")
        assert "★" not in shown.split("Contents")[1]
        await press(pilot, "escape", *"MjjjjjM", "c")
        contents = [choice.left.replace("\xa0", " ") for choice in app_of(pilot).state.sheet.rows]  # type: ignore[union-attr]
        assert contents[:2] == ["What the engineers found", "★ Three findings mattered most to the vote:"]
        assert contents[2:] == ["The figures", "And the whistle"]
        shown = await press(pilot, "g", "j", "enter")
        assert "★ Three findings" in shown.splitlines()[2].replace("\xa0", " ")


async def test_the_contents_of_a_text_without_headings_are_its_marks(session: Session, screen: Screen) -> None:
    store(session, "The eels came late.", "It waited")
    async with screen(session) as pilot:
        contents = (await press(pilot, "enter", "c")).split("Contents")[1].replace("\xa0", " ")
        assert "▌ ★ It waited ★ for the eels." in contents
        assert "  ★ The eels came late." in contents


async def test_the_contents_lead_to_each_mark_of_a_paragraph(session: Session, screen: Screen) -> None:
    store(session, "It waited for the eels.", "The heron", "heron stood")
    async with screen(session) as pilot:
        contents = (await press(pilot, "enter", "c")).split("Contents")[1].replace("\xa0", " ")
        assert [line.strip(" ▌") for line in contents.splitlines() if "★" in line] == [
            "★ The heron stood ★ on the weir. ★ It waited for the eels. ★",
            "★ It waited for the eels. ★",
        ]


async def test_without_our_signs_it_is_ascii(stocked: Session, screen: Screen) -> None:
    reading(stocked, ascii=True)
    async with screen(stocked) as pilot:
        assert "+ For thirty-one" in (await press(pilot, "enter", "M", "M")).replace("\xa0", " ")


async def test_a_screen_reader_hears_where_a_mark_begins_and_ends(session: Session, screen: Screen) -> None:
    reading(session, linear=True)
    store(session, "Nobody fed it.", "stood on the weir")
    async with screen(session, 120, 36) as pilot:
        shown = (await press(pilot, "enter")).replace("\xa0", " ")
        assert "marked: Nobody fed it.\n" in shown
        assert "The heron marked: stood on the weir (end of the mark). It waited" in shown
        assert "★" not in shown
        assert "marked: Nobody fed it." in (await press(pilot, "}", "}")).replace("\xa0", " ")


async def test_it_fits_the_smallest_terminal(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 20, 5) as pilot:
        shown = await press(pilot, "enter", "M")
        assert last_line(shown).startswith("Mark “For")
        assert "Marked." in last_line(await press(pilot, "M"))
        assert len(kept(pilot)) == 1


@pytest.mark.parametrize("sender", ["list-body", "folders-body", "list-head"])
async def test_whoever_clicks_elsewhere_leaves_the_choosing(sender: str, stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 200, 50) as pilot:
        app = app_of(pilot)
        await press(pilot, "l", "M", *"jjjjjjjjjjj")
        if sender == "list-head":
            app.on_lines_clicked(Lines.Clicked(sender, 1, 0))
        else:
            app.on_virtual_list_chosen(VirtualList.Chosen(sender, 4, again=sender == "list-body"))
        shown = await press(pilot)
        assert "Mark “" not in last_line(shown)
        assert app.state.picking is None


async def test_what_comes_while_a_passage_is_chosen_is_shown_afterwards(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app, came = app_of(pilot), list[str]()

        async def job() -> str:
            return "the page"

        await press(pilot, "enter", "M")
        app.work(job, came.append)
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert not came
        await press(pilot, "M")
        assert came == ["the page"]


async def test_help_is_read_while_a_passage_stays_chosen(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 80, 20) as pilot:
        before = await press(pilot, "enter", "M")
        shown = await press(pilot, "?")
        assert await press(pilot, "j") != shown
        assert await press(pilot, "escape") == before


async def test_a_passage_that_fills_the_screen_is_chosen(session: Session, screen: Screen) -> None:
    articles.store(session.library, article("word " * 200, "The end.", title="Long", url="https://papers.example/long"))
    async with screen(session, 40, 11) as pilot:
        shown = await press(pilot, "enter", "space", "M")
        assert "Mark “word" in last_line(shown)
        shown = await press(pilot, "escape", "G", "M")
        assert "Mark “The end.”?" in last_line(shown)


async def test_a_page_without_a_text_has_nothing_to_mark(session: Session, screen: Screen) -> None:
    articles.store(session.library, article(title="Bare", url="https://papers.example/bare"))
    async with screen(session) as pilot:
        assert "There is no passage below this." in last_line(await press(pilot, "enter", "M"))


async def test_no_passage_is_chosen_of_a_page_that_is_not_shown(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter", "q", ":", *"mark a passage", "enter")
        assert "Nothing is open." in last_line(shown)
        assert app_of(pilot).state.picking is None


async def test_an_article_that_another_program_let_go_meanwhile_is_one_sentence(session: Session, screen: Screen, tmp_path: Path) -> None:
    store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "M")
        with session.library.writing() as db:
            db.execute("DELETE FROM article")
        assert last_line(await press(pilot, "M")).strip().startswith("! ")


@pytest.mark.parametrize("keys", ["f", "m", ["t", *"sea", "enter"], ["enter", "M", "M"]])
async def test_nothing_is_marked_on_an_article_that_another_program_removed_meanwhile(
    keys: Sequence[str], stocked: Session, screen: Screen
) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        articles.remove(stocked.library, [row.id])
        before = operations.latest(stocked.library)
        assert "! This article is no longer in the library." in last_line(await press(pilot, *keys))
        assert operations.latest(stocked.library) == before


async def test_a_note_on_an_article_that_another_program_removed_meanwhile_is_still_typed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        await press(pilot, "a", *"ice")
        articles.remove(stocked.library, [row.id])
        seen = await press(pilot, "enter")
        assert "! This article is no longer in the library." in last_line(seen)
        assert "> ice" in seen
        await press(pilot, "escape")


async def test_a_note_that_is_being_typed_is_kept_when_the_program_ends(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        await press(pilot, "a", *"compare the dates", "ctrl+c")
    assert bookmarks.note(stocked.library, row.id) == "compare the dates"


async def test_a_passage_is_marked_with_the_note_that_is_being_typed_when_the_program_ends(session: Session, screen: Screen) -> None:
    id = store(session)
    async with screen(session) as pilot:
        await press(pilot, "enter", "M", "a", *"whose boat")
    assert [mark.note for mark in bookmarks.of(session.library, id)] == ["whose boat"]


@pytest.mark.parametrize("keys", [[], ["ctrl+u"]])
async def test_a_note_stays_when_the_program_ends_before_it_is_changed(keys: list[str], stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        await press(pilot, "a", *"ice", "enter")
        before = operations.latest(stocked.library)
        await press(pilot, "a", *keys)
    assert bookmarks.note(stocked.library, row.id) == "ice"
    assert operations.latest(stocked.library) == before


async def test_an_address_of_which_it_is_asked_what_it_is_for_is_kept_as_the_note_when_the_program_ends(
    stocked: Session, screen: Screen
) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        await press(pilot, "a", *"https://pier.example", "enter")
    assert bookmarks.note(stocked.library, row.id) == "https://pier.example"


async def test_what_joins_and_parts_letters_is_typed_into_a_note(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        row = app.pages.headlines.chosen
        assert row is not None
        await press(pilot, "a")
        for letter in "می\u200cخواهم":
            app.on_key(events.Key(letter, letter))
        await press(pilot, "enter")
        assert [mark.note for mark in bookmarks.of(stocked.library, row.id)] == ["می\u200cخواهم"]
