"""Notes and warnings that stand in a box of their own under a label."""

import pytest

import reader
from reader.export import plain
from reader.models import Listing, Paragraph, Quote, Span, Style, Table

TOLD = "<p>The pilot of the ferry writes down each winter what a stranger has to know who wants to cross the sound by himself.</p>"
WARNED = "Never cross at low water."


def article(box: str) -> reader.Article:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    return reader.clean(f"<html><body><article><h1>Crossings</h1>{TOLD}{box}{told}</article></body></html>")


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="admonition warning"><p class="admonition-title">Take care</p><p>{WARNED}</p></div>',
        f'<aside class="admonition"><p class="admonition-title">Take care</p><p>{WARNED}</p></aside>',
        f'<div class="theme-admonition theme-admonition-danger alert alert--danger"><div class="admonitionHeading_Gvgb"><span><svg></svg>'
        f'</span>Take care</div><div class="admonitionContent_BuS1"><p>{WARNED}</p></div></div>',
        f'<div class="admonition alert alert--danger"><div class="admonition-heading"><h5>Take care</h5></div><div>{WARNED}</div></div>',
        f'<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg></svg>Take care</p><p>{WARNED}</p></div>',
        f'<div class="danger custom-block"><p class="custom-block-title">Take care</p><p>{WARNED}</p></div>',
        f'<aside class="starlight-aside"><p class="starlight-aside__title" aria-hidden="true">Take care</p><div>{WARNED}</div></aside>',
        f'<div class="admonitionblock warning"><table><tr><td class="icon"><div class="title">Take care</div></td><td class="content">'
        f"{WARNED}</td></tr></table></div>",
        '<div class="admonitionblock warning"><table><tr><td class="icon"><i class="fa icon-warning" title="Take care"></i></td>'
        f'<td class="content"><div class="paragraph"><p>{WARNED}</p></div></td></tr></table></div>',
    ],
)
def test_a_labelled_box_is_a_quotation_under_its_label(box: str) -> None:
    cleaned = article(box)
    _, quote, *_ = cleaned.blocks
    assert isinstance(quote, Quote)
    label, said = quote.blocks
    assert label == Paragraph((Span("Take care", Style.STRONG),))
    assert said == Paragraph((Span(WARNED),))
    printed = plain.text(cleaned)
    assert plain.text(reader.clean(printed)) == printed


def test_a_label_keeps_its_links_and_its_code() -> None:
    label = '<p class="admonition-title">Since <code>4.2</code>, see <a href="https://harbour.example/why">why</a></p>'
    _, quote, *_ = article(f'<div class="admonition">{label}<p>{WARNED}</p></div>').blocks
    assert isinstance(quote, Quote)
    spans = (
        Span("Since ", Style.STRONG),
        Span("4.2", Style.STRONG | Style.CODE),
        Span(", see ", Style.STRONG),
        Span("why", Style.STRONG, "https://harbour.example/why"),
    )
    assert quote.blocks[0] == Paragraph(spans)


def test_a_box_in_which_something_is_said_before_the_label_stays_a_box() -> None:
    cleaned = article(
        f'<div class="admonition"><p>Ring the bell and wait.</p><p class="admonition-title">Take care</p><p>{WARNED}</p></div>'
    )
    assert not any(isinstance(block, Quote) for block in cleaned.blocks)
    assert cleaned.text.index("Ring the bell") < cleaned.text.index(WARNED)


def test_one_stays_in_the_entry_and_in_the_box_in_which_it_stands() -> None:
    inner = f'<div class="admonition"><p class="admonition-title">Take care</p><p>{WARNED}</p></div>'
    outer = f'<div class="admonition"><p class="admonition-title">For strangers</p><p>Ring the bell and wait.</p>{inner}</div>'
    _, quote, listing, *_ = article(f"{outer}<ol><li><p>Look for the mark on the far bank.</p>{inner}</li></ol>").blocks
    assert isinstance(quote, Quote)
    assert [type(block) for block in quote.blocks] == [Paragraph, Paragraph, Quote]
    assert isinstance(listing, Listing)
    assert [type(block) for block in listing.items[0].blocks] == [Paragraph, Quote]


def test_a_box_keeps_what_stands_around_a_table_in_it() -> None:
    table = '<table><tr><td>Mark</td><td class="content">North</td></tr><tr><td>Bell</td><td>South</td></tr></table>'
    box = f'<div class="admonition"><p class="admonition-title">Take care</p><p>{WARNED}</p>{table}</div>'
    _, quote, *_ = article(box).blocks
    assert isinstance(quote, Quote)
    assert quote.blocks[1] == Paragraph((Span(WARNED),))
    assert isinstance(quote.blocks[2], Table)


@pytest.mark.parametrize("label", ["", '<p class="admonition-title"></p>'])
def test_a_box_without_a_label_stays_a_box(label: str) -> None:
    assert not any(isinstance(block, Quote) for block in article(f'<div class="admonition">{label}<p>{WARNED}</p></div>').blocks)


def test_one_that_asks_is_taken_out() -> None:
    asked = '<div class="admonition tip"><p class="admonition-title">Newsletter</p><p>Sign up for our newsletter.</p></div>'
    assert not any(isinstance(block, Quote) for block in article(asked).blocks)
