"""Tables of what the harbours landed, and such a table as the page sets it."""

from __future__ import annotations

from reader.models import Article, Cell, Span, Table
from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import line_text
from reader.tui.page.compose import compose
from reader.tui.page.page import PageLines
from reader.tui.page.view import View

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LANDED = "10412 25453 96030 48910 88141 32720 11810 71880 10450 75121 38029 36365".split()


def row(*texts: str, heading: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(text),) if text else (), heading) for text in texts)


def landings(first: str = "Nordhaven", *, caption: str = "") -> Table:
    rows = (row("Harbour", *MONTHS, heading=True), row(first, *LANDED), row("Low Marren", *[""] * 11, "12"))
    return Table(rows, (Span(caption),) if caption else ())


def page(table: Table, cells: int, *, linear: bool = False) -> PageLines:
    return PageLines(compose(Article(title="Landings", blocks=(table,)), View(cells=cells, marks=UNICODE, linear=linear)))


def shown(page: PageLines) -> list[str]:
    return [line_text(page.line(y)).rstrip() for y in range(page.height)]
