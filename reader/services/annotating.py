"""What the library knows of an article that its page does not say: the tags, the notes and the passages of whoever reads it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.library import articles, records
from reader.library.connection import Library
from reader.models import Article


def tagged(library: Library, id: str, article: Article) -> Article:
    """`article` with the tags that were given to it here behind those of its page. Raises NotInLibraryError."""
    return replace(article, tags=tuple(dict.fromkeys((*article.tags, *articles.headline(library, id).tags))))


def known(library: Library, id: str) -> dict[str, Any]:
    """State, tags, notes, passages and the like, as JSON values. The text may be the feed's, cleaned to be shown and not stored: a library
    that takes it in has it as its text. Raises NotInLibraryError.
    """
    about = records.about(library, id)
    return about | {"text": about["text"] or {"origin": "feed", "cleaned": None}}
