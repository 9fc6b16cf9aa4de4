"""What all requests share: settings, connections, whose turn it is. One a process."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader.config import Network
from reader.errors import ConfigError
from reader.fetcher import manners
from reader.fetcher.cookies import Cookies, load
from reader.fetcher.passwords import Secrets, configured
from reader.fetcher.transport import PinnedTransport


@dataclass(frozen=True, slots=True)
class Client:
    """The edges that `fetch` needs: made by `open_client`, passed to every request."""

    transport: PinnedTransport
    settings: Network
    headers: dict[str, str]
    """What every request says."""
    cookies: Cookies = field(default=Cookies(), repr=False)
    """The reader's own, from the file that the setting `network.cookies` names."""
    secrets: Secrets = field(default_factory=Secrets, repr=False)
    """Passwords and headers for feeds, from the commands that the settings `network.passwords` and `network.headers` name."""
    turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    """One lock a host: no host is ever asked twice at a time."""
    answered: dict[str, float] = field(default_factory=dict)
    """When a host's last answer was at its end, by the loop's clock: it is given `manners.REST` before the next question."""


@asynccontextmanager
async def open_client(settings: Network) -> AsyncIterator[Client]:
    """A client for as long as the context lasts. Raises ConfigError when a setting cannot be used.

    Deliberately not an `httpx.AsyncClient`: that one keeps cookies, reads `.netrc` and parses a redirect's address before we can
    judge it. Here every hop is decided by ourselves.
    """
    if settings.ca_bundle and not Path(settings.ca_bundle).expanduser().is_file():
        raise ConfigError(f"network.ca_bundle: {settings.ca_bundle} is not a file.", subject=settings.ca_bundle)
    cookies = load(Path(settings.cookies).expanduser()) if settings.cookies else Cookies()
    secrets = configured(settings.passwords, settings.headers)
    async with PinnedTransport(ca_bundle=str(Path(settings.ca_bundle).expanduser()) if settings.ca_bundle else "") as transport:
        yield Client(transport, settings, manners.headers(settings.user_agent), cookies, secrets)
