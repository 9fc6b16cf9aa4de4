"""The pictures of an article, fetched when somebody asked for them: for copies that must look right without a network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from reader import fetcher
from reader.errors import NotAvailableError, ReaderError
from reader.models import Article, Block, Item, Listing, Picture, Quote
from reader.services.session import Session
from reader.text import safe_line
from reader.urls import host

MOST_BYTES = 5_000_000
"""Of one picture; a larger one is told in words."""
MOST = 40
"""Pictures of one article that are fetched."""

_MAGIC = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png", b"GIF87a": "image/gif", b"GIF89a": "image/gif"}


async def fetched(articles: Iterable[Article], session: Session) -> dict[str, tuple[str, bytes]]:
    """Address → (media type, bytes) of the pictures that could be had, fetched one after the other. The rest is left out silently: a copy
    without a picture is still a copy. SVG is always left out, for it can carry scripts.
    """
    found: dict[str, tuple[str, bytes]] = {}
    for article in articles:
        wanted = [src for src in addresses([article]) if src not in found]
        for src in wanted[:MOST]:
            with suppress(ReaderError):
                found[src] = await picture(src, article, session, listed=True)
    return found


def addresses(articles: Iterable[Article]) -> list[str]:
    """The addresses of all their pictures, each once."""
    return list(dict.fromkeys(src for article in articles for src in _sources(article.blocks) if src))


async def picture(src: str, article: Article, session: Session, *, listed: bool = False) -> tuple[str, bytes]:
    """The media type and the bytes of one picture of `article`. Raises the errors of fetching, NotAvailableError for what is not shown.

    listed: as in `fetcher.fetch`.
    """
    private = session.allow_private and host(src) == host(article.url)
    page = await fetcher.fetch(src, await session.client(), allow_private=private, listed=listed)
    if not (media_type := kind(page.body)):
        sent = safe_line(page.content_type).partition(";")[0].strip()[:40] or "something else"
        raise NotAvailableError(f"{host(src)} sent {sent}: only JPEG, PNG, GIF and WebP are shown.", subject=src)
    if len(page.body) > MOST_BYTES:
        raise NotAvailableError(f"{host(src)} sent {len(page.body) / 1e6:.1f} MB: at most {MOST_BYTES / 1e6:g} MB are shown.", subject=src)
    return media_type, page.body


def kind(data: bytes) -> str:
    """The media type of a picture, by its first bytes; "" for what is none of the four that every reader shows."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((media_type for magic, media_type in _MAGIC.items() if data.startswith(magic)), "")


def _sources(blocks: Iterable[Block | Item]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Picture(src):
                yield src
            case Quote(inner) | Item(inner):
                yield from _sources(inner)
            case Listing(items):
                yield from _sources(items)
