"""An Article as one JSON record, schema `article/1`: every field always there, unknown ones null or empty.

The record is the codec's lossless form with a few derived fields for programs that read it. Reading takes the lossless part and
ignores the rest, so fields may be added without a new schema.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from reader.errors import NoArticleError
from reader.export import codec
from reader.models import Article
from reader.text import reading_minutes, safe_line, words
from reader.urls import host
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

SCHEMA = "article/1"
"""Rises when a program that reads the old form would misread the new one."""
_LONGEST_TOLD = 200
"""Characters of what a file says that an error repeats."""


def record(article: Article) -> dict[str, Any]:
    """The article as JSON values."""
    from reader import __version__

    lossless = {key: None if value == "" else value for key, value in codec.encode(article).items() if key != "version"}
    removals, blocks = lossless.pop("removals"), lossless.pop("blocks")
    return {
        "schema": SCHEMA,
        **lossless,
        "hostname": host(article.canonical or article.url) or None,
        "reading_minutes": reading_minutes(article.word_count),
        "complete": article.access.complete,
        "removed_words": sum(words(removal.text) for removal in article.removals),
        "cleaner": {"name": "quiet-reader", "version": __version__},
        "text": article.text,
        "removals": removals,
        "blocks": blocks,
    }


def json_schema() -> str:
    """The schema as a JSON Schema (2020-12), for validators."""
    from importlib.resources import files

    return files("reader.export").joinpath("article-1.schema.json").read_text(encoding="utf-8")


def text(article: Article, about: Mapping[str, Any] | None = None) -> str:
    """The record as indented JSON with a final newline. about: what a library knows of the article, for its last field, `library`."""
    return json.dumps(_with(article, about), ensure_ascii=False, indent=2) + "\n"


def line(article: Article, about: Mapping[str, Any] | None = None) -> str:
    """The record as one line of JSON, newline included. about: as for `text`."""
    return json.dumps(_with(article, about), ensure_ascii=False, separators=(",", ":")) + "\n"


def _with(article: Article, about: Mapping[str, Any] | None) -> dict[str, Any]:
    return record(article) if about is None else {**record(article), "library": about}


def read(value: Mapping[str, Any]) -> Article:
    """The article of a record. Raises NoArticleError when it is none, or of a form this program is too old for."""
    schema = str(value.get("schema", ""))
    if schema.partition("/")[0] != "article":
        raise NoArticleError("This JSON is no article of ours.", hint=f'it should say "schema": "{SCHEMA}"')
    if schema != SCHEMA:
        raise NoArticleError(f"This article has the form {_told(schema)}; this program reads {SCHEMA}.", hint="a newer version may read it")
    if value.get("text") and "blocks" not in value:
        raise NoArticleError("This JSON is no whole article: it has a text, and no blocks.")
    try:
        return codec.decode(codec.made_safe({key: item for key, item in value.items() if key != "version"}))
    except (ValueError, RecursionError, OverflowError) as error:
        raise NoArticleError(f"This JSON is no whole article: {_told(error)}.") from error


def _told(what: object) -> str:
    """What a file says, or what is wrong with that, in an error: it may be as long as the file."""
    return safe_line(str(what))[:_LONGEST_TOLD]
