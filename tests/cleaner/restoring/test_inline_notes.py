"""Notes that stand in the midst of a sentence and are shown in the margin."""

import pytest

import reader

TOLD = "<p>The seal lies on the gangway in winter, and the ferry leaves when she does, which is a little after the tide has turned.</p>"
LATEXML = (
    '<span class="ltx_note"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content">'
    '<sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Nine times.</span></span></span>'
)
TUFTE = '<label for="a" class="sidenote-number"></label> <input type="checkbox" id="a"><span class="sidenote">Nine times.</span>'
WORDPRESS = (
    '<sup class="modern-footnotes-footnote"><a href="javascript:void(0)">1</a></sup>'
    '<span role="tooltip" class="modern-footnotes-footnote__note">Nine times.</span>'
)
WRAPPED = '<span class="referrer"><a><sup>[1]</sup></a><span class="footnote_tooltip">Nine times.</span></span>'


def read(*paragraphs: str) -> list[str]:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    page = f"<html><body><article><h1>Seals</h1>{TOLD}{''.join(paragraphs)}{told}</article></body></html>"
    return reader.clean(page).text.split("\n\n")[1:-3]


@pytest.mark.parametrize(("note", "number"), [(LATEXML, "1"), (TUFTE, ""), (WORDPRESS, "1"), (WRAPPED, "[1]")])
def test_a_note_in_a_sentence_stands_in_brackets_behind_its_number(note: str, number: str) -> None:
    assert read(f"<p>The seal came back{note} when the ice had gone, and slept.</p>") == [
        f"The seal came back{number} (Nine times.) when the ice had gone, and slept."
    ]


def test_a_note_that_stands_in_brackets_has_no_others() -> None:
    assert read('<p>The seal came back<span class="sidenote">(Nine times.)</span> when the ice had gone, and slept.</p>') == [
        "The seal came back (Nine times.) when the ice had gone, and slept."
    ]


def test_a_note_in_a_line_of_its_own_and_an_empty_one_have_no_brackets() -> None:
    alone = "<p><span class='marginnote'>She came back nine times, by the count of the lock keeper.</span></p>"
    empty = "<p>The seal came back<span class='footnote_tooltip'></span> when the ice had gone, and slept.</p>"
    assert read(alone, empty) == [
        "She came back nine times, by the count of the lock keeper.",
        "The seal came back when the ice had gone, and slept.",
    ]
