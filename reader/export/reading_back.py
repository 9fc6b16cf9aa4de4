"""Files of ours, read back: HTML, Markdown and JSON that this program wrote become the Article that they were made from."""

from __future__ import annotations

from codecs import BOM_UTF8

from reader.errors import NoArticleError
from reader.models import Article

MARK = b'<meta name="quiet-reader:article"'
BY_US = b'<meta name="generator" content="quiet-reader '
HEAD = 1_000
"""Bytes at the beginning of HTML of ours in which it says so."""
SECOND = b'<article id="a2"'
"""Where the second article of a bundle begins."""
SEVERAL = "There are several articles in this file."


def article_in(data: bytes) -> Article | None:
    """The article in a file of ours; None for anything else. Raises NoArticleError when a file of ours is damaged or too new."""
    try:
        return _read(data)
    except RecursionError as error:
        raise NoArticleError("What this file holds is nested too deeply.") from error


def _read(data: bytes) -> Article | None:
    data = data.removeprefix(BOM_UTF8)
    head = data[:4].lstrip()
    if head.startswith(b"{"):
        return _record(data)
    if data.startswith((b"---\n", b"---\r\n")):
        from reader.export import markdown_reading

        return markdown_reading.read(data.decode("utf-8", "replace"))
    if MARK in data:
        from reader.export import html

        return html.read(data.decode("utf-8", "replace"))
    if BY_US in data[:HEAD] and SECOND in data:
        raise NoArticleError(SEVERAL, hint="a bundle in HTML is for reading; one in Markdown is read, and so is each article's own copy")
    return None


def _record(data: bytes) -> Article | None:
    """The first record in JSON or in JSON lines; None for JSON of somebody else."""
    import json

    from reader.export import record

    try:
        value, end = json.JSONDecoder().raw_decode(data.decode("utf-8", "replace").lstrip())
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not str(value.get("schema", "")).startswith("article/"):
        return None
    if data.decode("utf-8", "replace").lstrip()[end:].strip():
        raise NoArticleError(SEVERAL, hint="reader import takes all of them")
    return record.read(value)
