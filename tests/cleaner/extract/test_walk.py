"""Leaves and containers of a page's tree."""

from importlib import import_module

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.spans import raw
from reader.cleaner.extract.walk import walk


def test_reads_the_first_of_pieces_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("reader.cleaner.extract.walk"), "MOST_LEAVES", 3)
    found = walk(LexborHTMLParser("<h1>Ferry</h1><p>It runs.</p><ul><li>one<li>two</ul><p>three"))
    assert [leaf.text for leaf in found.leaves] == ["Ferry", "It runs.", "one"]


@pytest.mark.parametrize(
    "code",
    [
        '<span class="line"><span class="ln">1</span>x = 1\n</span><span class="line"><span class="ln">2</span>  y = 2\n</span>',
        '<span style="user-select: none;">1 </span>x = 1\n<span style="user-select: none;">2 </span>  y = 2',
        "<code><div>x = 1</div><div>  y = 2</div></code>",
        '<table><tr><td class="n"></td><td>x = 1</td></tr><tr><td class="n"></td><td>  y = 2</td></tr></table>',
        "x = 1<br>  y = 2",
    ],
)
def test_a_listing_has_the_lines_that_are_seen_and_not_their_numbers(code: str) -> None:
    (leaf,) = walk(LexborHTMLParser(f"<pre>{code}</pre>")).leaves
    assert raw(leaf) == "x = 1\n  y = 2"


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        (
            "<h3><button aria-expanded=false><span>Who rings</span> the bell?</button></h3><p>The mate.</p>",
            ["Who rings the bell?", "The mate."],
        ),
        ("<h3>Who rings the bell? <button>Copy link</button></h3><p>The mate.</p>", ["Who rings the bell?", "The mate."]),
        ("<p><button>Ring the bell</button></p><p>The mate.</p>", ["The mate."]),
    ],
)
def test_reads_a_button_only_where_it_is_all_that_a_heading_says(markup: str, texts: list[str]) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(markup)).leaves] == texts


@pytest.mark.parametrize(
    ("entry", "texts"),
    [
        ("<li><input type=checkbox id=rope> <label for=rope>One rope</label></li>", ["One rope"]),
        ("<li><label><input type=checkbox disabled> One rope <a href=/r>of hemp</a></label></li>", ["One rope of hemp"]),
        ("<li><label for=rope>One rope</label><input type=checkbox id=rope></li>", ["One rope"]),
        ("<li><input type=radio id=rope><label for=rope>One rope</label></li>", []),
        ("<li><label for=rope>One rope</label><input type=text id=rope></li>", []),
        ("<li><label><input type=checkbox value=ropes>Ropes (12)</label></li>", []),
        ("<div><input type=checkbox id=rope><label for=rope>Cookies for ropes</label></div>", []),
    ],
)
def test_reads_the_entries_of_a_list_to_tick_off(entry: str, texts: list[str]) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<ul>{entry}</ul>")).leaves] == texts
    assert walk(LexborHTMLParser(f"<form><div><ul>{entry}</ul></div></form>")).leaves == []


@pytest.mark.parametrize(
    ("paragraphs", "texts"),
    [
        ("<p><label><input type=checkbox> Rope</label><p><input type=checkbox id=f><label for=f>Fish</label>", ["Rope", "Fish"]),
        ("<p><label><input type=checkbox> Rope</label><p><input type=checkbox> Fish", ["Rope", "Fish"]),
        ("<p><label><input type=checkbox> I want letters of ropes</label><p>Fish", ["Fish"]),
        ("<form><p><label><input type=checkbox> Rope</label><p><label><input type=checkbox> Fish</label></form>", []),
    ],
)
def test_reads_paragraphs_to_tick_off_where_there_are_several(paragraphs: str, texts: list[str]) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(paragraphs)).leaves] == texts


def test_a_rule_in_an_entry_or_a_cell_ends_the_line_before_it() -> None:
    found = walk(
        LexborHTMLParser("<ul><li>It runs at nine<hr>It runs at ten</ul><table><tr><td>eleven<hr>noon</table><div>one<hr>two</div>")
    )
    assert [leaf.text for leaf in found.leaves] == ["It runs at nine", "It runs at ten", "eleven", "noon", "one", "two"]


def test_a_term_and_an_element_that_a_page_has_made_up_end_no_line() -> None:
    line = "<p>A <dfn title=x>mole</dfn> is a <side-note><a href=/n>wall</a></side-note> in water.</p>"
    found = walk(LexborHTMLParser(f"{line}<my-box>It ran.</my-box>"))
    assert [leaf.text for leaf in found.leaves] == ["A mole is a wall in water.", "It ran."]


@pytest.mark.parametrize(
    "made_up",
    ["<side-note hidden>Wall</side-note>", "<side-note class=newsletter-signup>Wall</side-note>", "<share-buttons>Wall</share-buttons>"],
)
def test_an_element_that_is_hidden_or_called_what_is_no_text_is_no_part_of_a_line(made_up: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<ul><li>It ran.{made_up}")).leaves] == ["It ran.", "Wall"]


@pytest.mark.parametrize(
    ("made_up", "said"),
    [
        ("<side-note hidden>stone</side-note>", "A mole is a wall in water."),
        ("<author-name>stone</author-name>", "A mole is a stone wall in water."),
        ("<x-note class=related-link>stone</x-note>", "A mole is a stone wall in water."),
    ],
)
def test_an_element_that_a_page_has_made_up_breaks_no_sentence(made_up: str, said: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<p>A mole is a {made_up} wall in water.")).leaves] == [said]
