"""Headlines as rows: a table on a terminal, tab-separated values in a pipe, and the forms other programs ask for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any

from reader.cli.console import Console
from reader.cli.sources import number
from reader.errors import UsageError
from reader.export.terminal_styles import bold, dim
from reader.export.wrap import columns
from reader.models import Headline
from reader.text import counted, did_you_mean, safe_line
from reader.urls import is_web

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS = ("table", "tsv", "csv", "jsonl", "ids", "urls")
WITH_FIELDS = ("tsv", "csv", "jsonl")
FIELDS = ("id", "published", "site", "title", "url")
"""The columns of tsv and csv unless --fields names others, in this order, for good: scripts cut them by number."""

NARROW = 50
"""Columns of a terminal below which a row has no date."""


def add_arguments(parser: ArgumentParser, *, otherwise: str = "all of them", more: Sequence[str] = ()) -> None:
    """How many rows and in what form. otherwise: how many when nobody says, in words. more: keys that only jsonl has."""
    parser.add_argument("-n", "--limit", metavar="N", type=number, help=f"at most N rows, 0: none; default: {otherwise}")
    parser.add_argument("--format", choices=FORMATS, help="default: table on a terminal, tsv in a pipe (id published site title url)")
    help = f"the columns of tsv and csv, the keys of jsonl: any of {', '.join(record(Headline('', '', '')))}"
    help += f"; for jsonl also {', '.join(more)}" if more else ""
    parser.add_argument("--fields", metavar="A,B", type=lambda text: named(text, more), default=(), help=help)


def named(text: str, more: Sequence[str] = ()) -> tuple[str, ...]:
    """The fields that somebody names, in their order. more: as for `add_arguments`. Raises UsageError with the nearest one for what is
    none.
    """
    known = [*record(Headline("", "", "")), *more]
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known, otherwise=", ".join(known))
            raise UsageError(f"--fields: {safe_line(name)[:60]!r} is no field.", hint=hint)
    return names


def show(headlines: Iterable[Headline], arguments: Namespace, console: Console, *, none: str = "No article is like that.") -> None:
    """Print the rows. none: what is said on a terminal where there are none. Raises UsageError for --fields with a form that has none."""
    form = arguments.format or ("table" if console.on_terminal() and not arguments.fields else "tsv")
    if arguments.fields and form not in WITH_FIELDS:
        raise UsageError(f"--fields is for {', '.join(WITH_FIELDS)}, not for {form}.")
    if form == "table":
        lines = list(table(headlines, console.columns(), painted=console.colored()))
        console.page("".join(f"{line}\n" for line in lines))
        if not lines and arguments.limit != 0:
            console.say(none)
        return
    if form == "csv":
        console.write(",".join(arguments.fields or FIELDS) + "\n")
    homeless: list[str] = []
    for headline in with_address(headlines, homeless) if form == "urls" else headlines:
        console.write(line(headline, form, arguments.fields) + "\n")
    if homeless:
        console.say(f"{without_address(len(homeless))}: --format ids has all")


def with_address(headlines: Iterable[Headline], homeless: list[str]) -> Iterator[Headline]:
    """Those that have an address on the web; the ids of the others go to `homeless`."""
    for headline in headlines:
        if is_web(headline.url):
            yield headline
        else:
            homeless.append(headline.id)


def without_address(count: int) -> str:
    """What is said of so many articles that have no address: they came from a file or a pipe."""
    return f"{counted(count, 'article')} without an address"


def line(headline: Headline, form: str, fields: Sequence[str] = ()) -> str:
    """One row in one of the forms for programs. fields: which, and in which order; () for those that the form has otherwise."""
    match form:
        case "ids":
            return headline.id
        case "urls":
            return headline.url
        case "jsonl":
            import json

            whole = record(headline)
            return json.dumps({name: whole[name] for name in fields or whole}, ensure_ascii=False)
        case "csv":
            return ",".join(map(_quoted, values(headline, fields or FIELDS)))
    return "\t".join(values(headline, fields or FIELDS))


def values(headline: Headline, fields: Sequence[str]) -> list[str]:
    """The columns of these names; tabs, newlines and control characters in them have become single spaces."""
    whole = record(headline)
    return [safe_line(_worded(whole[name])) for name in fields]


def _worded(value: Any) -> Any:
    """A value as a column: nothing for what is not known, `true` or `false`, names with commas between them.

    What is no text, no number and no list (in a library that somebody else has written to) is left for `safe_line` to refuse.
    """
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case list():
            return ", ".join(value)
    return value


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
    """Rows for the eye: id, date (the reader's), a mark for unread and bookmarked, and the title and site in what is left of the width.
    Where that would be less than a title wants, the date makes room.

    painted: id and date dim, what is unread in bold.
    """
    for headline in headlines:
        date = headline.published.astimezone().strftime("%d %b %Y") if headline.published else ""
        mark = ("•" if not headline.read else " ") + ("★" if headline.bookmarked else " ")
        said = f"{safe_line(headline.title) or headline.url}  {safe_line(headline.site)}".rstrip()
        head = f"{headline.id:<8} {date:<11} " if width >= NARROW else f"{headline.id:<8} "
        rest = cut(f"{mark} {said}", width - len(head))
        yield dim(head, painted) + bold(rest, painted and not headline.read)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` columns, with `…` where it was cut."""
    if columns(text) <= width:
        return text
    ends = accumulate(map(columns, text))
    return text[: sum(1 for _ in takewhile(lambda end: end < width, ends))].rstrip(" ,;–-") + "…"


def _quoted(value: str) -> str:
    escaped = value.replace('"', '""')
    return f'"{escaped}"' if any(char in value for char in ',"') else value


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
