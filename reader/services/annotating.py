"""What the library knows of an article beyond its page: the reader's own tags, notes and marked passages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.library import articles, records
from reader.library.connection import Library
from reader.models import Article


def tagged(library: Library, id: str, article: Article) -> Article:
    """`article` with the reader's own tags behind those of its page. Raises NotInLibraryError."""
    return replace(article, tags=tuple(dict.fromkeys((*article.tags, *articles.headline(library, id).tags))))


def known(library: Library, id: str) -> dict[str, Any]:
    """State, tags, notes, passages and the like, as JSON values. A feed's text that is cleaned to be shown and not stored counts as its
    text here, so that a library that takes the record in keeps it. Raises NotInLibraryError.
    """
    about = records.about(library, id)
    return about | {"text": about["text"] or {"origin": "feed", "cleaned": None}}
