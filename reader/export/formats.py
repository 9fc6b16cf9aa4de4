"""The formats by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reader.export.plain import Look
    from reader.models import Article

STREAMED = ("text", "md", "html", "json", "jsonl")
"""What can be written onto stdout."""
EXTENSIONS = {"text": "txt", "md": "md", "html": "html", "json": "json", "jsonl": "jsonl", "epub": "epub"}


def written(article: Article, form: str, *, look: Look | None = None, head: bool = True) -> str:
    """The article in the format of that name.

    look: how plain text is laid out; its header also decides whether Markdown repeats the title (`full`). head: Markdown's
    front matter.
    """
    match form:
        case "text":
            from reader.export import plain

            return plain.text(article, look or plain.PLAIN)
        case "md":
            from reader.export import markdown

            return markdown.text(article, head=head, title=look is not None and look.header == "full")
        case "json":
            from reader.export import record

            return record.text(article)
        case "jsonl":
            from reader.export import record

            return record.line(article)
    raise ValueError(f"no format {form!r}")


def filed(article: Article, form: str, *, created: date) -> bytes:
    """The article as the bytes of a file of its own: text with its source, Markdown with the day of saving."""
    if form == "text":
        from reader.export import plain

        return plain.text(article, plain.Look(header="full")).encode()
    if form == "md":
        from reader.export import markdown

        return markdown.text(article, created=created).encode()
    return written(article, form).encode()
