"""Renewing stored articles: their pages are asked for again, or cleaned once more by the rules of today. And how they changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from reader.errors import ReaderError
from reader.library import articles, operations
from reader.models import Access, Article
from reader.services import stored_text, texts, versions
from reader.services.session import Session
from reader.services.versions import diff

AT_A_TIME = 8
"""Stored pages that are cleaned at a time; the workers take them in turn."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of asking for a page again."""

    id: str
    stored: bool
    """Whether the new copy took the old one's place."""
    changed: bool
    """Whether its text is another."""
    words: int
    """Words of the new copy."""
    before: int
    """Words of the copy that was there."""
    diff: tuple[str, ...] = ()
    """The paragraphs that went (`- …`) and came (`+ …`)."""
    access: Access = Access()
    """How whole the new copy is."""
    url: str = ""
    """Where it stands."""


@asynccontextmanager
async def renewing(session: Session) -> AsyncGenerator[operations.Operation, None]:
    """Makes all texts that are replaced meanwhile one operation to undo, even if the program is killed in the middle of it."""
    operation = operations.Operation(session.library, "renew")
    try:
        yield operation
    finally:
        if operation.has_changed:  # many rows of nothing would push out those of something
            await asyncio.to_thread(operation.end)


async def refresh(session: Session, id: str, *, force: bool = False, allow_private: bool = False) -> Refreshed:
    """`refresh_one` as an operation of its own."""
    async with renewing(session) as operation:
        return await refresh_one(session, id, operation, force=force, allow_private=allow_private, listed=False)


async def refresh_one(
    session: Session,
    id: str,
    operation: operations.Operation,
    *,
    force: bool = False,
    allow_private: bool = False,
    listed: bool = True,
) -> Refreshed:
    """Asks for the page of an article again. A shorter or gated copy does not replace a fuller one, unless `force`.

    Nor does it replace the feed's text of an entry that was never opened. Where the text is to come from the feed, nobody is asked. A
    damaged text counts as none. allow_private, listed: as in `texts.fetch`.
    """
    old = texts.as_kept(session, id)
    told = await texts.of_feed(session, id) if not force and articles.text_from(session.library, id) == "feed" else None
    if told:
        (new, page), origin = told, "feed"
    else:
        page, new = await texts.fetch(session, id, allow_private=allow_private, listed=listed)
        origin = "page"
    if not (old.blocks or force):
        kept = await texts.store(session, id, new, page, origin) if told else await texts.keep_fuller(session, id, new, page)
        return Refreshed(id, True, True, kept.word_count, 0, diff(old, kept), new.access, page.url)
    stored = force or versions.replaces(new, old)
    if stored:
        await texts.store(session, id, new, page, origin, operation.renewing(id))
    return Refreshed(id, stored, new.text != old.text, new.word_count, old.word_count, diff(old, new), new.access, page.url)


async def reclean(session: Session, id: str, *, dry_run: bool = False, operation: operations.Operation | None = None) -> Refreshed | None:
    """Runs today's rules over the page that is kept; None when none is, or not all pages of an article are. dry_run: say what would
    change, change nothing. operation: what undo takes it back with.

    Bookmarks and place stay where their words are. A damaged text counts as none.
    """
    library = session.library
    origin = articles.origin(library, id) or "feed"
    page = articles.page(library, id, origin)
    if page is None:
        return None
    old, new = texts.as_kept(session, id), await texts.cleaned(session, page, articles.headline(library, id).url)
    if versions.lacks_pages(new, old):  # undo gave a text back, and not the pages that a forced copy had taken the place of
        return None
    changed = new.blocks != old.blocks or new.removals != old.removals  # in the same words, a link may be another
    if changed and not dry_run:
        await texts.store(session, id, new, page, origin, operation.renewing(id) if operation else None)
    return Refreshed(id, changed and not dry_run, changed, new.word_count, old.word_count, diff(old, new))


async def reclean_all(
    session: Session, ids: Sequence[str], *, dry_run: bool = False, undoable: bool = True
) -> AsyncGenerator[tuple[str, Refreshed | None], None]:
    """`reclean` for each of `ids`, as many at a time as there are workers, in order; one operation to undo, also when the program was
    killed in the middle of it.

    An article that fails is as if it had no page. undoable: False for a caller who has a way back of its own.
    """
    operation = operations.Operation(session.library, "clean anew") if ids and undoable and not dry_run else None
    try:
        for first in range(0, len(ids), AT_A_TIME):
            some = ids[first : first + AT_A_TIME]
            work = (reclean(session, id, dry_run=dry_run, operation=operation) for id in some)
            outcomes = await asyncio.gather(*work, return_exceptions=True)
            for id, outcome in zip(some, outcomes, strict=True):
                if isinstance(outcome, BaseException) and not isinstance(outcome, ReaderError):
                    raise outcome
                yield id, None if isinstance(outcome, BaseException) else outcome
    finally:
        if operation is not None:
            await asyncio.to_thread(operation.end)


def history(session: Session, id: str) -> list[tuple[datetime, tuple[str, ...]]]:
    """How title and text of an article changed: (when the older text was cleaned, what went and came after it), the newest change first.

    What its feed has told anew since it was opened is cleaned for this, and not kept.
    """
    kept = articles.revisions(session.library, id)
    in_turn = [*(article for _, article in kept), stored_text.text(session, id)]
    changes = [(when, _titles(old, new) + diff(old, new)) for (when, _), (old, new) in zip(kept, pairwise(in_turn), strict=True)]
    return changes[::-1]


def _titles(old: Article, new: Article) -> tuple[str, ...]:
    """The titles of two texts, in the form of `diff`."""
    return () if old.title == new.title else (f"- {old.title}", f"+ {new.title}")
