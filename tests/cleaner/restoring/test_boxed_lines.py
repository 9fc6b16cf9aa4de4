"""Poems of which each line is a box."""

import pytest

import reader
from reader.export import plain

TOLD = "<p>The pilot writes a verse for each winter, and the lock keeper reads it aloud to whoever stands on the quay at noon.</p>"
LINES = ["The tide comes in, the tide goes out,", "the seal lies on the stair,", "and nobody will move her now,", "and nobody will dare."]


def verses(box: str) -> list[str]:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    article = reader.clean(f"<html><body><article><h1>Verses</h1>{TOLD}{box}{told}</article></body></html>")
    printed = plain.text(article)
    assert plain.text(reader.clean(printed)) == printed
    return article.text.split("\n\n")[1:-3]


def boxes(*lines: str, class_: str = "line") -> str:
    return "".join(f'<div class="{class_}">{line}</div>\n' for line in lines)


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="line-block">{boxes(*LINES)}</div>',
        f'<div class="line-block">{boxes(LINES[0])}<div class="line-block">{boxes(*LINES[1:3])}</div>{boxes(LINES[3])}</div>',
        f'<div class="line-block">{boxes(LINES[0])}<div class="line-block">{boxes(LINES[1])}</div>{boxes(*LINES[2:])}</div>',
        f'<div class="poem"><div class="stanza">{boxes(*LINES, class_="verse indent0")}</div></div>',
        f'<div class="o-poem">{boxes(*(f"{line}<br>" for line in LINES))}</div>',
    ],
)
def test_lines_in_boxes_of_their_own_are_lines_of_one_verse(box: str) -> None:
    assert verses(box) == ["\n".join(LINES)]


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="line-block">{boxes(*LINES[:2], "<br>", *LINES[2:])}</div>',
        f'<div class="poem"><div class="stanza">{boxes(*LINES[:2])}</div><div class="stanza">{boxes(*LINES[2:])}</div></div>',
    ],
)
def test_stanzas_stay_apart(box: str) -> None:
    assert verses(box) == ["\n".join(LINES[:2]), "\n".join(LINES[2:])]


@pytest.mark.parametrize(
    "other",
    ["<p>Read on Friday.</p>", "<div><p>Read on Friday.</p></div>", f"<div>{'It was read aloud on Friday. ' * 4}</div>", "Read on Friday."],
)
def test_boxes_that_hold_more_than_lines_stay_boxes(other: str) -> None:
    assert verses(f'<div class="poem">{boxes(*LINES)}{other}</div>')[:4] == LINES
