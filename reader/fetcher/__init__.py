"""The network: the only importer of httpx. An address, a path or `-` in, a Page out.

    async with fetcher.open_client(settings.network) as client:
        page = await fetcher.fetch("https://example.org/story", client)

Names are imported when they are asked for: `read_local` needs neither httpx nor asyncio.
"""

from __future__ import annotations

import sys

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.fetcher.client import Client, open_client
    from reader.fetcher.fetching import fetch
    from reader.fetcher.sources import address_of, is_address, open_local, read_local

__all__ = ["Client", "address_of", "fetch", "is_address", "open_client", "open_local", "read_local"]

_HOMES = {
    "Client": "client",
    "fetch": "fetching",
    "is_address": "sources",
    "open_client": "client",
    "address_of": "sources",
    "open_local": "sources",
    "read_local": "sources",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'reader.fetcher' has no attribute {name!r}")
    home = f"reader.fetcher.{_HOMES[name]}"
    __import__(home)
    return getattr(sys.modules[home], name)
