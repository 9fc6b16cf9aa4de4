"""Headlines as rows: a table on a terminal, tab-separated values in a pipe, and the forms other programs ask for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reader.cli.console import Console
from reader.cli.sources import number
from reader.export.paint import bold, dim
from reader.export.wrap import columns
from reader.models import Headline
from reader.text import safe_line

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS = ("table", "tsv", "csv", "jsonl", "ids", "urls")
FIELDS = ("id", "published", "site", "title", "url")
"""The columns of tsv and csv, in this order, for good: scripts cut them by number."""


def add_arguments(parser: ArgumentParser) -> None:
    """How many rows and in what form."""
    parser.add_argument("-n", "--limit", metavar="N", type=number, default=0, help="at most N rows")
    parser.add_argument("--format", choices=FORMATS, help="default: table on a terminal, tsv in a pipe (id published site title url)")


def show(headlines: Iterable[Headline], arguments: Namespace, console: Console) -> None:
    """Print the rows."""
    form = arguments.format or ("table" if console.on_terminal() else "tsv")
    if form == "table":
        console.page("".join(f"{line}\n" for line in table(headlines, console.columns(), painted=console.colored())))
        return
    if form == "csv":
        console.write(",".join(FIELDS) + "\n")
    for headline in headlines:
        console.write(line(headline, form) + "\n")


def line(headline: Headline, form: str) -> str:
    """One row in one of the forms for programs."""
    match form:
        case "ids":
            return headline.id
        case "urls":
            return headline.url
        case "jsonl":
            import json

            return json.dumps(record(headline), ensure_ascii=False)
        case "csv":
            return ",".join(_quoted(value) for value in values(headline))
    return "\t".join(values(headline))


def values(headline: Headline) -> list[str]:
    """The columns of FIELDS; tabs, newlines and control characters in them have become single spaces."""
    published = headline.published.isoformat() if headline.published else ""
    return [safe_line(value) for value in (headline.id, published, headline.site, headline.title, headline.url)]


def record(headline: Headline) -> dict[str, Any]:
    """Everything that is known of a row, as JSON values."""
    return {
        "id": headline.id,
        "url": headline.url,
        "title": headline.title,
        "site": headline.site,
        "byline": list(headline.byline),
        "published": _iso(headline.published),
        "added": _iso(headline.added),
        "words": headline.words,
        "stripped": headline.stripped,
        "access": headline.access.value,
        "read": headline.read,
        "bookmarked": headline.bookmarked,
        "archived": headline.archived,
        "tags": list(headline.tags),
        "feed": headline.feed_id or None,
    }


def table(headlines: Iterable[Headline], width: int, *, painted: bool = False) -> Iterator[str]:
    """Rows for the eye: id, date, a mark for unread and bookmarked, and the title and site in what is left of the width.

    painted: id and date dim, what is unread in bold.
    """
    for headline in headlines:
        date = headline.published.strftime("%d %b %Y") if headline.published else ""
        mark = ("•" if not headline.read else " ") + ("★" if headline.bookmarked else " ")
        said = f"{safe_line(headline.title) or headline.url}  {safe_line(headline.site)}".rstrip()
        head = f"{headline.id:<8} {date:<11} "
        rest = cut(f"{mark} {said}", width - len(head))
        yield dim(head, painted) + bold(rest, painted and not headline.read)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` columns, with `…` where it was cut."""
    if columns(text) <= width:
        return text
    while text and columns(text) > width - 1:
        text = text[:-1]
    return text.rstrip(" ,;–-") + "…"


def _quoted(value: str) -> str:
    escaped = value.replace('"', '""')
    return f'"{escaped}"' if any(char in value for char in ',"') else value


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
