"""The passages that were marked in the articles of a library: all of them, or those that say something."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from reader.errors import LibraryError
from reader.export.marking import stand
from reader.library import articles, bookmarks, snippets, terms
from reader.library.connection import Library
from reader.models import Bookmark, Headline, Query
from reader.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage that somebody marked."""

    headline: Headline
    bookmark: Bookmark
    stands: bool | None
    """Whether its words stand in the text by now; None where there is no text that could be read."""


def marked(library: Library, query: Query, ids: Container[str] | None = None) -> Iterator[Marked]:
    """The marked passages of the articles that `query` means, in their order. Its words are looked for in the passages and the notes on
    them, and not in the articles.

    ids: those of the articles that count; None for all.
    """
    about = replace(query, words=(), without=(), marked=True)
    for headline in articles.headlines(library, about, limit=articles.count(library, about)):
        is_meant = ids is None or headline.id in ids
        marks = [mark for mark in bookmarks.of(library, headline.id) if mark.place.quote.strip() and _says(mark, query)] if is_meant else []
        found = _found(library, headline, marks) if marks else ()
        yield from (Marked(headline, mark, stands) for mark, stands in zip(marks, found, strict=True))


def _says(mark: Bookmark, query: Query) -> bool:
    """Whether a passage and the note on it have all the words that they are to have, and none that they are not. As in a search,
    signs alone are no words."""
    said = snippets.plain(terms.composed(f"{mark.place.quote}\n{mark.note}"))
    wanted, unwanted = ([snippets.pattern((word,)) for word in words] for words in (query.words, query.without))
    if wanted and not any(wanted):
        return False
    return all(each.search(said) for each in wanted if each) and not any(each.search(said) for each in unwanted if each)


def _found(library: Library, headline: Headline, marks: Sequence[Bookmark]) -> Sequence[bool | None]:
    """For each of the marks of an article, whether it stands in the text; None where there is no text that could be read."""
    try:
        article = articles.article(library, headline.id) if headline.has_text else None
    except LibraryError:  # what was marked of a damaged text is not lost with it
        article = None
    return stand(article, marks) if article is not None else [None] * len(marks)
