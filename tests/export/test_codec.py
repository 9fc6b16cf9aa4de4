"""One form for articles in JSON: nothing is lost, nothing wrong is taken."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import codec
from reader.models import (
    Access,
    AccessState,
    Article,
    Block,
    Break,
    Cell,
    Code,
    Heading,
    Item,
    Kind,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Refusal,
    Removal,
    Span,
    Style,
    Table,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
styles = st.integers(0, 63).map(Style)
spans = st.lists(st.builds(Span, texts, styles, st.sampled_from(["", "https://example.org/a"])), max_size=3).map(tuple)
cells = st.builds(Cell, spans, st.booleans(), st.integers(1, 9))
tables = st.lists(st.lists(cells, max_size=2).map(tuple), max_size=2).map(tuple)
leaves = st.one_of(
    st.builds(Paragraph, spans),
    st.builds(Heading, spans, st.integers(1, 6)),
    st.builds(Code, texts, texts),
    st.builds(Picture, texts, texts, spans, texts),
    st.builds(Table, tables, spans),
    st.just(Break()),
)


def nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    many = st.lists(inner, max_size=2).map(tuple)
    items = st.lists(st.builds(Item, many), max_size=2).map(tuple)
    return st.builds(Quote, many, texts) | st.builds(Listing, items, st.booleans(), st.integers())


blocks = st.lists(st.recursive(leaves, nested, max_leaves=5), max_size=4).map(tuple)


@given(blocks)
def test_every_block_comes_back_as_it_went(blocks: tuple[Block, ...]) -> None:
    there = json.loads(json.dumps([codec.encode_block(block) for block in blocks]))
    assert codec.decode_blocks(there) == blocks


def full() -> Article:
    return Article(
        url="https://example.org/harbour",
        title="The harbour",
        blocks=(Paragraph((Span("Ships "), Span("came", Style.STRONG | Style.EMPHASIS, "https://example.org/s"))),),
        byline=("Ada Fisk", "Jo Brand"),
        site="The Example",
        published=datetime(2026, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=3))),
        modified=datetime(2026, 3, 2, tzinfo=UTC),
        language="en-GB",
        standfirst="All of them.",
        section="Sea",
        tags=("ships",),
        canonical="https://example.org/harbour?c=1",
        picture="https://example.org/p.jpg",
        license="CC BY",
        word_count=2,
        removals=(
            Removal(Kind.DONATION, "later.remind-me", "Remind me later", 1, ("https://example.org/give",), "asks", 2),
            Removal(Kind.DONATION, "r", "t", None),
        ),
        refusals=(Refusal("appeals", 12, 40),),
        access=Access(AccessState.TEASER, ("it is cut",), 400),
        support_url="https://example.org/give",
        next_page="https://example.org/harbour/2",
        found_by="scorer",
        sources=(("published", "json-ld"), ("picture", "page")),
    )


def test_a_style_is_named_by_all_that_it_is_made_of() -> None:
    for bits in range(2 * max(Style)):
        (written,) = codec.encode_block(Paragraph((Span("x", Style(bits)),)))["spans"]
        named = [] if written == "x" else written["style"]
        assert named == [name for name, style in codec.STYLES.items() if style in Style(bits)]


def test_every_field_comes_back_as_it_went() -> None:
    article = full()
    assert all(getattr(article, field.name) != field.default for field in fields(Article)), "give the new field a value in full()"
    there = json.loads(json.dumps(codec.encode(article)))
    assert codec.decode(there) == codec.decode(codec.made_safe(there)) == article


def test_an_empty_article_has_every_field_too() -> None:
    assert set(codec.encode(Article())) == {field.name for field in fields(Article)} | {"version"}
    assert codec.decode(codec.encode(Article())) == Article()


def test_ignores_what_it_does_not_know_and_fills_what_is_missing() -> None:
    assert codec.decode({"title": "Tide", "weather": "fair"}) == Article(title="Tide")


@pytest.mark.parametrize(
    "value",
    [
        {"version": 99},
        {"version": "one"},
        {"title": ["no"]},
        {"word_count": "many"},
        {"byline": [1]},
        {"byline": "Ada Fisk"},
        {"blocks": [{"type": "spell"}]},
        {"blocks": ["text"]},
        {"blocks": [{"type": "paragraph"}]},
        {"removals": [{"kind": "theft", "rule": "r", "text": "t"}]},
        {"published": "yesterday"},
        {"access": {"state": "ajar"}},
        [],
    ],
)
def test_refuses_what_is_no_article(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the message differs, the class is the promise)
        codec.decode(value)  # type: ignore[arg-type]


BLOCKS = (
    Heading((Span("Tide"),), 2),
    Quote((Paragraph((Span("Low"),)),), "Ada"),
    Listing((Item((Paragraph((Span("one"),)),)),), True, 3, (3,), "a"),
    Code("x = 1", "python"),
    Table(((Cell((Span("9", Style.STRONG),), True, 2),),), (Span("Tons"),)),
    Picture("https://example.org/p.jpg", "A pier", (Span("The pier"),), "Jo Brand"),
)


def swapped(value: object) -> Iterator[object]:
    """`value` with one text for a number or one number for a text, at each place in turn."""
    match value:
        case bool() | None:
            return
        case str() | int():
            yield 5 if isinstance(value, str) else "5"
        case list():
            yield from ([*value[:at], other, *value[at + 1 :]] for at, each in enumerate(value) for other in swapped(each))
        case dict():
            yield from (value | {name: other} for name, each in value.items() for other in swapped(each))


def test_refuses_a_text_for_a_number_and_a_number_for_a_text_wherever_it_stands() -> None:
    for value in swapped(codec.encode(replace(full(), blocks=(*full().blocks, *BLOCKS)))):
        with pytest.raises(ValueError):  # noqa: PT011 (as above)
            codec.decode(value)  # type: ignore[arg-type]


def test_makes_foreign_text_safe_before_it_is_decoded() -> None:
    value = {"title": "a\x1b[31m", "blocks": [{"type": "paragraph", "spans": [{"text": "b\u202e", "href": "javascript:x()"}]}]}
    article = codec.decode(codec.made_safe(value))
    assert article.title == "a[31m"
    assert article.blocks == (Paragraph((Span("b"),)),)
