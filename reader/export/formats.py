"""The formats by name. Each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.values import TYPE_CHECKING, NamedTuple, replace

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any

    from reader.export.plain import Look
    from reader.models import Article, Bookmark

STREAMED = ("text", "md", "html", "json", "jsonl", "ssml", "mercury")
"""What can be written onto stdout."""
EXTENSIONS = {"text": "txt", "md": "md", "html": "html", "json": "json", "jsonl": "jsonl", "ssml": "ssml", "epub": "epub"}
BUNDLED = ("epub", "html", "md")
"""What can hold several articles in one file."""
MARKING = ("epub", "html")
"""The formats that can mark words in their place. Markdown has no common way: `==` is Obsidian's, and to others just two characters."""

Pictures = Mapping[str, tuple[str, bytes]]
"""Address → (media type, bytes)."""


class Made(NamedTuple):
    """What a file says of its own making."""

    created: date
    """The day of saving, in the reader's own time zone."""
    moment: datetime
    """The same to the second, in UTC."""


def written(
    article: Article,
    form: str,
    *,
    look: Look | None = None,
    head: bool = True,
    itself: Article | None = None,
    about: Mapping[str, Any] | None = None,
) -> str:
    """The article in the format of that name.

    look: how plain text is laid out; its header also decides whether Markdown has the title over its body: with `full`, and without a head
    with `title`. head: Markdown's front matter. itself: as in `html.text`. about: as in `record.text`.
    """
    match form:
        case "text":
            from reader.export import plain

            return plain.text(article, look or plain.PLAIN)
        case "md":
            from reader.export import markdown

            header = look.header if look else "none"
            return markdown.text(article, head=head, title=header == "full" or (header == "title" and not head))
        case "html":
            from reader.export import html

            return html.text(article, itself=itself)
        case "json":
            from reader.export import record

            return record.text(article, about)
        case "jsonl":
            from reader.export import record

            return record.line(article, about)
        case "ssml":
            from reader.export import ssml

            return ssml.text(article)
        case "mercury":
            from reader.export import mercury

            return mercury.text(article)
    raise ValueError(f"no format {form!r}")


def annotated(article: Article, form: str, marks: Sequence[Bookmark]) -> Article:
    """`article` as a file of that form shows it: with its marked passages where they stand, if the form has a way to say so, and behind the
    text what a reader wrote about it, and every passage as a quotation."""
    if not marks:
        return article
    from reader.export import marking, notes

    shown = marking.marked(article, marks) if form in MARKING else article
    return replace(shown, blocks=(*shown.blocks, *notes.behind(marks)))


def filed(article: Article, form: str, made: Made, pictures: Pictures | None = None, marks: Sequence[Bookmark] = ()) -> bytes:
    """The article as the bytes of a file of its own: text with its source, Markdown with the day of saving, pictures inside.

    marks: passages and notes of whoever reads it (`annotated`), where a file is read by people; a record is of the article alone.
    """
    shown = annotated(article, form, marks)
    match form:
        case "text":
            from reader.export import plain

            return plain.text(shown, plain.Look(header="full")).encode()
        case "md":
            from reader.export import markdown

            return markdown.text(article, created=made.created, notes=shown.blocks[len(article.blocks) :]).encode()
        case "html":
            from reader.export import html

            return html.text(shown, _inside(pictures or {}), itself=article).encode()
        case "epub":
            return _book([shown], "", made, pictures or {})
    return written(article, form).encode()


def bundled(articles: Sequence[Article], form: str, title: str, made: Made, pictures: Pictures | None = None) -> bytes:
    """Several articles as the bytes of one file with contents."""
    match form:
        case "epub":
            return _book(articles, title, made, pictures or {})
        case "html":
            from reader.export import html

            return html.bundle(articles, title, _inside(pictures or {})).encode()
        case "md":
            from reader.export import markdown

            return markdown.bundle(articles, title, created=made.created).encode()
    raise ValueError(f"no bundle in {form!r}")


def _inside(pictures: Pictures) -> dict[str, str]:
    from base64 import b64encode

    return {src: f"data:{media_type};base64,{b64encode(data).decode()}" for src, (media_type, data) in pictures.items()}


def _book(articles: Sequence[Article], title: str, made: Made, pictures: Pictures) -> bytes:
    from reader.export import epub

    images = {src: epub.Image(media_type, data) for src, (media_type, data) in pictures.items()}
    return epub.book(articles, epub.Making(made.moment, title), images)
