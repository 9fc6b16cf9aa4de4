"""Print the passages that you marked, with your notes on them: as Markdown, or a line of JSON for each. A query is written as for search:
its words are looked for in the passages and the notes, its fields choose the articles. Nothing is fetched.

reader marks > ~/Vault/Marks.md
reader marks almanac site:example.org
reader marks --of @last
reader marks -f jsonl | jq -r 'select(.in_text == false) | .quote'
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reader.cli import article_ids, rows
from reader.cli.console import Console
from reader.cli.parser import Parser
from reader.errors import NotInLibraryError
from reader.library import search
from reader.services import marks

if TYPE_CHECKING:
    from argparse import Namespace

    from reader.models import Block

SCHEMA = "mark/1"


def add_arguments(parser: Parser) -> None:
    """Which passages, in which form."""
    parser.for_dashes = "what is unwanted stands behind --: reader marks -- harbour -bridge -tag:sea"
    parser.add_argument("query", nargs="*", metavar="QUERY", type=str, help="as for search; without one, all of them")
    parser.add_argument("--of", metavar="ID", help=f"those of one article: {article_ids.AN_ID}, an address; - for ids on stdin")
    parser.add_argument("-f", "--format", choices=("md", "jsonl"), default="md", help="default: md, each passage as a quotation")


def run(arguments: Namespace, console: Console) -> int:
    """Print them; 8 when there is none of what was asked for."""
    text = " ".join(arguments.query)
    with console.session() as session:
        ids = article_ids.found(session.library, [arguments.of]) if arguments.of else None
        found = list(marks.marked(session.library, search.parse(text), ids))
    if not found and (text or ids):
        raise NotInLibraryError("No passage is marked that is like that.", hint="reader marks prints all of them")
    if not found:
        console.say("No passage is marked yet: M does it on the screen.")
    elif arguments.format == "jsonl":
        console.write_lines(json.dumps(record(each), ensure_ascii=False) for each in found)
    else:
        console.page("\n".join(sections(found)))
    return 0


def record(marked: marks.Marked) -> dict[str, Any]:
    """A passage as JSON values: what the article is, and an annotation's quotation with what stood around it."""
    about, mark = rows.record(marked.headline), marked.bookmark
    return {
        "schema": SCHEMA,
        "article": about["id"],
        **{name: about[name] for name in ("url", "title", "site", "byline", "published", "tags")},
        "created": mark.created.isoformat(),
        "quote": mark.place.quote,
        "prefix": mark.place.prefix,
        "suffix": mark.place.suffix,
        "note": mark.note,
        "in_text": marked.stands,
    }


def sections(found: Iterable[marks.Marked]) -> Iterator[str]:
    """Markdown: each article under its title, with its passages and where it stands."""
    from reader.export import markdown
    from reader.models import Article

    for headline, own in groupby(found, key=lambda marked: marked.headline):
        blocks = tuple(block for marked in own for block in _blocks(marked))
        known = {"byline": headline.byline, "site": headline.site, "published": headline.published}
        yield markdown.section(Article(headline.url, headline.title, blocks, **known))


def _blocks(marked: marks.Marked) -> Iterator[Block]:
    from reader.export import notes
    from reader.models import Paragraph, Span, Style

    quote, *note = notes.passages([marked.bookmark])
    yield quote
    if marked.stands is False:
        yield Paragraph((Span("No longer in the text.", Style.EMPHASIS),))
    yield from note
