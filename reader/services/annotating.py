"""What the library knows of an article that its page does not say: the tags, the notes and the passages of whoever reads it."""

from __future__ import annotations

from dataclasses import replace

from reader.export.notes import behind
from reader.library import articles, bookmarks
from reader.library.connection import Library
from reader.models import Article, Block


def tagged(library: Library, id: str, article: Article) -> Article:
    """`article` with the tags that were given to it here behind those of its page. Raises NotInLibraryError."""
    return replace(article, tags=tuple(dict.fromkeys((*article.tags, *articles.headline(library, id).tags))))


def notes(library: Library, id: str) -> tuple[Block, ...]:
    """The notes and passages, as they stand behind the text in a file."""
    return behind(bookmarks.of(library, id))
