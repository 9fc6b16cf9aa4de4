"""Lists of articles for other programs: Netscape bookmarks, and the CSV that Pocket made common. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from reader.models import Headline

_HEAD = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
"""


def netscape(headlines: Iterable[Headline], notes: Mapping[str, str]) -> Iterator[str]:
    """Bookmarks as every browser reads them, in pieces, of articles that have an address on the web.

    notes: those on articles, by their ids.
    """
    yield _HEAD
    for headline in headlines:
        added = f' ADD_DATE="{int(headline.added.timestamp())}"' if headline.added else ""
        tags = f' TAGS="{escape(",".join(headline.tags))}"' if headline.tags else ""
        yield f'    <DT><A HREF="{escape(headline.url)}"{added}{tags}>{escape(headline.title or headline.url)}</A>\n'
        if note := notes.get(headline.id):
            yield f"    <DD>{escape(note, quote=False)}\n"
    yield "</DL><p>\n"


def table(headlines: Iterable[Headline]) -> Iterator[str]:
    """CSV with the columns title, url, time_added, tags and status, in pieces, of articles that have an address on the web."""
    yield _row(["title", "url", "time_added", "tags", "status"])
    for headline in headlines:
        added = str(int(headline.added.timestamp())) if headline.added else ""
        yield _row([headline.title, headline.url, added, "|".join(headline.tags), "archive" if headline.archived else "unread"])


def _row(values: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()
