"""The head of a Markdown file: YAML that Obsidian, pandoc, Hugo and Jekyll all read, and that we read back.

Strings are in JSON quoting, which is YAML too; dates are bare; the author is always a list; what is unknown is left out.

pandoc alone reads these strings as Markdown once more, and nothing that other readers of YAML would not show keeps it from that: a title
with stars in it is set in italics there. What would run, or be lost, is broken where nobody sees it.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime

from reader.models import Article

_RUNS = re.compile(r"(?<=<)(?=[A-Za-z/!?])|(?<=\\)(?=[A-Za-z])|(?<=\])(?=\()|(?<=\{)")
"""Where a string is broken so that pandoc takes nothing in it for a tag, a command of TeX, an address or an attribute."""
_BREAK = "\u2060"
"""What it is broken with: neither space nor letter, and invisible to readers of the value. Escaped; no text of ours has it, and reading
the file back leaves it out."""
_ADDRESSES = frozenset(("source", "url", "image", "support"))
"""Keys of what programs open, as it stands. A text may begin like an address as well."""


def front_matter(article: Article, *, created: date | None = None, has_notes: bool = False) -> str:
    """The block from `---` to `---`, with its final newline. created: the day of saving, where a file is saved. has_notes: whether notes
    stand behind the text.
    """
    lines = ["---"]
    for key, value in [*facts(article, created=created), *[("notes", True)] * has_notes]:
        if isinstance(value, list):
            lines.append(f"{key}:" if value else f"{key}: []")
            lines += [f"  - {_scalar(_broken(each))}" for each in value]
        else:
            lines.append(f"{key}: {_scalar(_broken(value) if isinstance(value, str) and key not in _ADDRESSES else value)}")
    return "\n".join([*lines, "---", ""])


def facts(article: Article, *, created: date | None = None) -> list[tuple[str, object]]:
    """(key, value) in order; only what is known.

    title, source, author, published, created, description and tags are the Obsidian Web Clipper's words; date and lang are
    pandoc's.
    """
    rows: list[tuple[str, object]] = [
        ("title", article.title),
        ("source", article.canonical or article.url),
        ("url", article.url if article.canonical else ""),
        ("author", list(article.byline)),
        ("site", article.site),
        ("published", article.published),
        ("date", article.published.date() if article.published else None),
        ("modified", article.modified),
        ("created", created),
        ("description", article.standfirst),
        ("section", article.section),
        ("lang", article.language),
        ("image", article.picture),
        ("license", article.license),
    ]
    known = [(key, value) for key, value in rows if value not in ("", None, [])]
    known += [("tags", list(article.tags)), ("word_count", article.word_count)]
    if article.access.complete is not None:
        known.append(("complete", article.access.complete))
    if article.access.complete is False:
        known += [("access", article.access.state.value), ("warnings", list(article.access.evidence))]
    if article.support_url:
        known.append(("support", article.support_url))
    return known


def _scalar(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case datetime() | date():
            return value.isoformat()
    return json.dumps(str(value), ensure_ascii=False).replace(_BREAK, r"\u2060")


def _broken(text: str) -> str:
    return _RUNS.sub(_BREAK, text)
