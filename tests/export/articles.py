"""Articles for tests, and every article that hypothesis can think of."""

from datetime import UTC, datetime

from hypothesis import strategies as st

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
    Removal,
    Span,
    Style,
    Table,
    listing,
)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def row(*texts: str, heading: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(text),), heading) for text in texts)


def full() -> Article:
    """One of every kind of block."""
    return Article(
        url="https://ledger.example/ferry",
        title="The ferry that would not sink",
        byline=("Mara Lindqvist", 'O. "Tide" Bell'),
        site="Tidewater Ledger",
        published=datetime(2026, 3, 2, 6, 30, tzinfo=UTC),
        language="en",
        standfirst="A boat, a bell, and a town.",
        tags=("harbour", "ferries"),
        word_count=52,
        blocks=(
            Paragraph(
                (
                    Span("The "),
                    Span("Constance", Style.EMPHASIS),
                    Span(" left at dawn, see "),
                    Span("the log", href="https://ledger.example/log"),
                    Span("."),
                )
            ),
            Heading((Span("A long night"),), 2),
            Quote((paragraph("She floats."), paragraph("She always has.")), "Captain Roe"),
            Listing((Item((paragraph("ropes"),)), Item((paragraph("lamps"), Listing((Item((paragraph("oil"),)),)))))),
            Listing((Item((paragraph("first"),)), Item((paragraph("second"),))), ordered=True, start=3),
            Listing((Item((paragraph("last"),)), Item((paragraph("but one"),))), ordered=True, start=9, numbers=(9, 8)),
            Listing((Item((paragraph("by day"),)), Item((paragraph("by night"),))), ordered=True, signs="a"),
            Code("if tide:\n    wait()", "python"),
            Table((row("Boat", "Year", heading=True), row("Constance", "1921"))),
            Picture("https://ledger.example/mole.jpg", "The mole", (Span("The mole at low water."),), "Ines Vall"),
            Break(),
            paragraph("She sails again on Monday."),
        ),
        removals=(Removal(Kind.DONATION, "later.remind-me", "Remind me later", 1),),
        access=Access(AccessState.WHOLE),
    )


INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs", "Mn", "Me")
MARKS = ["*", "**", "_a_", "1.", "#", "-", ">", "[x](y)", "`", "``", "|", "&amp;", "<b>", "~~", "$5", "\\", "!", "---"]
LOOKS = [Style.PLAIN, Style.EMPHASIS, Style.STRONG, Style.CODE, Style.STRONG | Style.EMPHASIS, Style.STRIKE]
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=INVISIBLE), min_size=1, max_size=8)
TEXTS = st.lists(WORDS | st.sampled_from(MARKS), min_size=1, max_size=5).map(" ".join)
ADDRESSES = st.sampled_from(["", "", "https://ledger.example/a_(b)"])
SPANS = st.lists(st.builds(Span, TEXTS, st.sampled_from(LOOKS), ADDRESSES), min_size=1, max_size=3).map(tuple)
PARAGRAPHS = st.builds(Paragraph, SPANS)
ITEMS = st.lists(st.builds(Item, st.tuples(PARAGRAPHS)), min_size=1, max_size=3).map(tuple)
BLOCKS: st.SearchStrategy[Block] = st.recursive(
    PARAGRAPHS | st.builds(Heading, SPANS, st.integers(1, 6)) | st.builds(Code, TEXTS) | st.just(Break()),
    lambda inner: (
        st.builds(Quote, st.lists(inner, min_size=1, max_size=2).map(tuple))
        | st.builds(Listing, ITEMS)
        | st.builds(lambda items, numbers: listing(items, numbers[: len(items)]), ITEMS, st.lists(st.integers(0, 12), min_size=3))
    ),
    max_leaves=4,
)
ARTICLES = st.builds(Article, title=TEXTS, blocks=st.lists(BLOCKS, max_size=5).map(tuple))
