"""The addresses that text browsers list behind a page go; lists that people write stay."""

import pytest

from reader.cleaner.copied_pages.addresses import start, without_numbers
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import PlainText, read
from reader.models import Kind, blocks_text
from reader.rules import shipped

LINKED = ["   [1]Harbour [2]Boats", "", "   The [3]night boat of Westhaven leaves the [4]northern pier at noon."]
LYNX = ["", "References", "", "   Visible links:", "   1. http://w.example/h", "   2. http://w.example/b", "   3. file:///n"]
HIDDEN = ["", "   Hidden links:", "   4. mailto:pier@w.example?subject=The pier"]
ELINKS = ["", "References", "", "   Visible links", "   1. Harbour", "\thttp://w.example/h", "   2. http://w.example/b", "   3. /n", ""]
W3M = ["", "References:", "", "[1] -#content", "[2] http://w.example/b", "[3] -", "[4] mailto:pier@w.example"]


@pytest.mark.parametrize("listed", [LYNX, LYNX + HIDDEN, ELINKS, W3M], ids=["lynx", "hidden links", "elinks", "w3m"])
def test_the_list_begins_with_its_heading(listed: list[str]) -> None:
    assert start(LINKED + listed) == len(LINKED) + 1


@pytest.mark.parametrize(
    "lines",
    [
        ["The boat [1] leaves the pier [2], they say[3].", *W3M],
        [*LINKED, "", "1. Mend the bell.", "2. Tar the boats.", "3. Ring."],
        [*LINKED, *LYNX, "", "Nobody knows who tarred the boats."],
        [*LINKED, *LYNX[4:]],
        LYNX,
        [],
    ],
    ids=["notes", "list", "text behind it", "no heading", "nothing before it", "nothing"],
)
def test_lists_of_people_are_none(lines: list[str]) -> None:
    assert start(lines) == len(lines)


def found_in(lines: list[str]) -> PlainText:
    return read("\n".join(lines), Context(shipped()))


@pytest.mark.parametrize("listed", [LYNX + HIDDEN, ELINKS, W3M], ids=["lynx", "elinks", "w3m"])
def test_the_list_goes_line_by_line_and_the_numbers_stay(listed: list[str]) -> None:
    found = found_in(LINKED + listed)
    assert blocks_text(found.blocks) == blocks_text(found_in(LINKED).blocks)
    assert "[3]night boat" in blocks_text(found.blocks)
    assert [removal.text for removal in found.removals] == [line.strip() for line in listed if line.strip()]
    assert {(removal.kind, removal.rule) for removal in found.removals} == {(Kind.FURNITURE, "outline")}


def test_a_list_longer_than_its_page_goes() -> None:
    listed = [f"{number:4}. http://w.example/{number}" for number in range(1, 40)]
    assert "http" not in blocks_text(found_in([*LINKED, "", "References", "", *listed]).blocks)


def test_lines_are_judged_without_the_numbers_of_their_links() -> None:
    lines = [Passage("* [12]Harbour", form="item"), Passage("The [3]night boat [4](new)"), Passage("They say so [1].")]
    assert [(line.text, line.form) for line in without_numbers(lines)] == [
        ("* Harbour", "item"),
        ("The night boat (new)", "paragraph"),
        ("They say so [1].", "paragraph"),
    ]
