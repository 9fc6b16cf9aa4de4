"""Listings that were pasted from an editor, each line a box."""

import pytest

import reader
from reader.models import Code

TOLD = "<p>The ferry counts its crossings with a few lines of a language that the pilot has taught himself on winter nights.</p>"
STYLE = "background: #fff; font-family: Menlo, &quot;Courier New&quot;, monospace; white-space: pre;"


def listings(box: str) -> list[str]:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    article = reader.clean(f"<html><body><article><h1>Crossings</h1>{TOLD}{box}{told}</article></body></html>")
    return [block.text for block in article.blocks if isinstance(block, Code)]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (
            "<div><span>for</span> n <span>in</span> tides:</div><br><div>    ring(n &lt; 9)</div>",
            "for n in tides:\n\n    ring(n < 9)",
        ),
        ("for n in tides:<br>    ring(n)", "for n in tides:\n    ring(n)"),
        ("for n in tides:<div>    ring(n)</div>", "for n in tides:\n    ring(n)"),
        ("<span>ring</span>(9)", "ring(9)"),
    ],
)
def test_a_box_in_the_style_of_an_editor_is_a_listing(lines: str, code: str) -> None:
    assert listings(f'<div style="{STYLE}">{lines}</div>') == [code]
    assert listings(f'<div style="{STYLE}"><div style="{STYLE}">{lines}</div></div>') == [code]
    assert listings(f'<div style="{STYLE}"> <div><div>{lines}</div></div></div>') == [code]


@pytest.mark.parametrize(
    "box",
    [
        f'<div style="{STYLE}"><p>The bell is rung at nine, and nobody has ever known it to wait.</p></div>',
        '<div style="white-space: pre;">The bell is rung at nine, and nobody has ever known it to wait.</div>',
        '<div style="font-family: monospace">The bell is rung at nine, and nobody has ever known it to wait.</div>',
    ],
)
def test_a_box_with_paragraphs_or_half_of_that_style_is_none(box: str) -> None:
    assert listings(box) == []


def test_the_style_is_found_behind_others_and_without_its_blank() -> None:
    box = f'<div style="white-space: pre-wrap; {STYLE.replace(": pre", ":pre")}">ring(9)</div>'
    assert listings(f'<span style="white-space:nowrap">Nine.</span>{box}') == ["ring(9)"]


@pytest.mark.parametrize(
    "lines",
    [
        "<div><div>for n in tides:</div><div>    ring(n)</div></div><div>rest()</div>",
        "<div><span>for</span> n in tides:</div>\n<div><div>    ring(n)</div><div>rest()</div></div>",
        "<div><span>for n in tides:</span><br><span>    ring(n)</span></div><div>rest()</div>",
    ],
)
def test_lines_stay_apart_in_boxes_that_stand_beside_others(lines: str) -> None:
    assert listings(f'<div style="{STYLE}">{lines}</div>') == ["for n in tides:\n    ring(n)\nrest()"]
