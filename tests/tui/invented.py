"""The invented papers of the estuary: one article with every kind of block, a teaser, and a list of headlines."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reader.models import (
    Access,
    AccessState,
    Article,
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
)
from reader.text import words

NOW = datetime(2026, 11, 22, 15, 30).astimezone()


def paragraph(text: str) -> Paragraph:
    """Plain running text."""
    return Paragraph((Span(text),))


def article(*texts: str, title: str = "The tide clock", **fields: object) -> Article:
    """An article of plain paragraphs."""
    count = sum(map(words, texts))
    whole = Article(title=title, blocks=tuple(map(paragraph, texts)), word_count=count, access=Access(AccessState.WHOLE))
    return replace(whole, **fields)  # type: ignore[arg-type]


def _row(*cells: str, heading: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(cell),), heading) for cell in cells)


_BLOCKS = (
    Paragraph(
        (
            Span("For thirty-one winters the "),
            Span("Osprey Belle", Style.EMPHASIS),
            Span(
                " has crossed the Marren estuary at ten to seven, and for the last nine of them a committee has been trying to"
                " stop her. On Friday the committee gave up. The vote was seven to two, and "
            ),
            Span("the minutes", href="https://nordhaven.example/minutes/2026-11-20"),
            Span(" record that one member laughed."),
        )
    ),
    Paragraph(
        (
            Span(
                "The ferry is not beautiful. She is thirty metres of grey plate with a funnel that was meant for a larger ship, and"
                " her whistle has been out of tune since a cold morning that nobody will date. But she has one quality that "
            ),
            Span("the new boats", href="https://nordhaven.example/boats"),
            Span(" do not have: she starts."),
        )
    ),
    Picture(
        "https://tidewater-ledger.example/belle.jpg",
        "A grey ferry leaves a wooden pier in low sun; two gulls on the rail.",
        (Span("The Osprey Belle on the ten-to-seven crossing."),),
        "Picture: J. Amblin",
    ),
    Heading((Span("What the engineers found"),)),
    paragraph("The report runs to ninety pages. Its authors came to write her off and could not. Their summary is short:"),
    Quote(
        (
            paragraph(
                "We have inspected every frame between the collision bulkhead and the stern tube. We looked for reasons."
                " We regret to say that we found a ship."
            ),
        )
    ),
    paragraph("Three findings mattered most to the vote:"),
    Listing(
        (
            Item(
                (Paragraph((Span("the hull has lost "), Span("less than a tenth", Style.STRONG), Span(" of its plate in forty years;"))),)
            ),
            Item(
                (
                    paragraph(
                        "the engine burns a third less than the replacement on the same crossing, because the crossing is slow"
                        " and the engine is lazy;"
                    ),
                )
            ),
            Item((paragraph("the crew can repair her with parts made in the town."),)),
        )
    ),
    Heading((Span("The figures"),)),
    paragraph("The harbour office publishes its readings every night, and anybody can check them with one line:"),
    Code(
        "curl -s harbour.example/readings/2026-11.csv | awk -F, '$2==\"belle\" {n++; l+=$3} END {print l/n}'\n# 41.6 litres per crossing",
        "sh",
    ),
    paragraph("Set side by side, they make the committee’s case for it:"),
    Table(
        (
            _row("Vessel", "Built", "Litres", "Days lost", "Cost per seat", heading=True),
            _row("Osprey Belle", "1985", "41.6", "3", "2.10"),
            _row("Marren Spirit", "2019", "63.0", "41", "3.85"),
            _row("Marren Pride", "2021", "61.2", "29", "3.70"),
        ),
        (Span("Harbour office, January to October 2026."),),
    ),
    Heading((Span("And the whistle"),), 3),
    Paragraph(
        (
            Span(
                "It stays as it is. A retired tuner offered to mend it for nothing; the town wrote back, with thanks, that it would"
                " no longer know what time it was. The full report is "
            ),
            Span("on the harbour office’s pages", href="https://harbour.example/report"),
            Span(", and the "),
            Span("committee’s dissent", href="https://nordhaven.example/dissent"),
            Span(" is two paragraphs long."),
        )
    ),
)
_REMOVALS = (
    Removal(
        Kind.DONATION,
        "remind-later",
        "Before you go on: the Ledger has no owner and no paywall. Readers like you keep it afloat. This is the third article you have"
        " read this month. Give 3 crowns, or be reminded in December. [Give now] [Remind me later]",
        1,
        ("https://tidewater-ledger.example/give",),
    ),
    Removal(
        Kind.NEWSLETTER,
        "signup-box",
        "Get The Morning Tide in your inbox. One email, every weekday, free. Your address is safe with us.",
        8,
    ),
    Removal(Kind.RELATED, "related-list", "Read next: The new boats, one year on", 13),
    Removal(Kind.SHARE, "share-bar", "Share this article", 15),
    Removal(Kind.COMMENTS, "comments", "12 comments. Join the conversation.", None),
)

FERRY = Article(
    url="https://tidewater-ledger.example/ferry",
    title="The ferry that would not sink, and the town that tried to retire her",
    blocks=_BLOCKS,
    byline=("Marit Oxley, in Nordhaven",),
    site="Tidewater Ledger",
    published=datetime(2026, 11, 22, 14, 5).astimezone(),
    language="en",
    word_count=358,
    removals=_REMOVALS,
    access=Access(AccessState.WHOLE),
    support_url="https://tidewater-ledger.example/give",
)

EELS = Article(
    url="https://estuary.example/eels",
    title="What the eel counters learned at Low Marren",
    blocks=(
        paragraph(
            "Nobody at Low Marren had meant to count eels. The trap was for crabs, the notebook was for the weather, and the woman who kept"
            " both, Ida Fenn, had promised her doctor that she would sit down more. That was in March. By the end of May she had counted"
            " eleven thousand four hundred and six, and she had stopped sitting down altogether."
        ),
        paragraph(
            "They came at night, glass-thin, on the second hour of the flood. She learned to hear them before she could see them: a sound,"
            " she says, like someone folding tissue paper in another room. The county sent a man with a meter. The meter said nothing, and"
            " the man stayed for a week,"
        ),
    ),
    byline=("Tobiah Wren",),
    site="Estuary Quarterly",
    published=datetime(2026, 11, 22, 11, 20).astimezone(),
    word_count=116,
    access=Access(
        AccessState.TEASER,
        ("The page says it is not free, and names 1,894 words.", "The text stops inside a sentence.", "No cookies are set for this site."),
        1894,
    ),
    support_url="https://estuary.example/subscribe",
)

ROWS = (
    ("Council keeps the lamp rooms open for another winter, by one vote", "Harbour Lantern", datetime(2026, 11, 22, 13, 40)),
    ("A short history of the wrong kind of fog", "Tidewater Ledger", datetime(2026, 11, 22, 9, 2)),
    ("Bread prices: the baker’s own figures", "Alder & Ash", datetime(2026, 11, 22, 7, 30)),
    ("Night trains return to the Skerry line", "Harbour Lantern", datetime(2026, 11, 21, 20, 0)),
    ("Letters: on gulls, again", "Tidewater Ledger", datetime(2026, 11, 21, 12, 0)),
    ("渡し船の冬支度 — winter work on the ferries", "Umibe Shimbun", datetime(2026, 11, 21, 9, 0)),
    ("The mayor’s diary is public now. We read it so that you can", "Low Country Review", datetime(2026, 11, 20, 18, 0)),
    ("Obituary: Ansel Thorne, who mapped the mud", "Tidewater Ledger", datetime(2026, 11, 20, 8, 0)),
    ("Three kilns, one roof", "Alder & Ash", datetime(2026, 11, 19, 8, 0)),
    ("How to read a tide table", "Harbour Lantern", datetime(2026, 11, 18, 8, 0)),
    ("The bell at St Brannoc’s is flat, and always was", "Harbour Lantern", datetime(2026, 11, 14, 8, 0)),
    ("Oyster lease dispute goes back to the county, which would rather not have it", "Harbour Lantern", datetime(2026, 11, 12, 8, 0)),
    ("Against the leaf blower", "Low Country Review", datetime(2026, 11, 9, 8, 0)),
    ("Seed potatoes for salt ground", "Alder & Ash", datetime(2026, 11, 2, 8, 0)),
    ("Forty years of the lightship timetable", "Estuary Quarterly", datetime(2026, 9, 30, 8, 0)),
    ("A dredger by any other name", "Tidewater Ledger", datetime(2026, 9, 21, 8, 0)),
    ("The last typesetter in Marren", "Low Country Review", datetime(2026, 8, 2, 8, 0)),
    ("Why the harbour clock runs slow on Thursdays", "Harbour Lantern", datetime(2025, 3, 3, 8, 0)),
    ("Kelp, counted", "Estuary Quarterly", datetime(2025, 2, 2, 8, 0)),
)
READ = {3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
"""Titles after these places in the list are read."""
