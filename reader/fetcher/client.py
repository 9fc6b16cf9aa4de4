"""What all requests share: settings, connections, whose turn it is. One a process."""

from __future__ import annotations

import asyncio
import os
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

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
    """The headers that every request has."""
    cookies: Cookies = field(default=Cookies(), repr=False)
    """The reader's own, from the file that the setting `network.cookies` names."""
    secrets: Secrets = field(default_factory=Secrets, repr=False)
    """Passwords and headers for feeds, from the commands that the settings `network.passwords` and `network.headers` name."""
    turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    """One lock a host: no host is ever asked twice at a time."""
    answered: dict[str, float] = field(default_factory=dict)
    """When a host's last answer was at its end, by the loop's clock: it is given `manners.REST` before the next question."""
    refused: dict[str, manners.Refused] = field(default_factory=dict)
    """The answers by which hosts wanted time, with when they came by the loop's clock: such a host is asked nothing until it is over."""
    unanswered: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How many addresses a host left unanswered, by its port, since it last answered anything there; `fetch` with `listed` asks it for no
    more than `manners.PATIENCE`. A run of many that begins long after another one clears it."""


@asynccontextmanager
async def open_client(settings: Network) -> AsyncIterator[Client]:
    """A client for as long as the context lasts. Raises ConfigError when a setting cannot be used.

    Deliberately not an `httpx.AsyncClient`: that one keeps cookies, reads `.netrc` and parses a redirect's address before we can
    judge it. Here every hop is decided by ourselves.
    """
    ca_bundle = os.path.expanduser(settings.ca_bundle)
    if ca_bundle and not os.path.isfile(ca_bundle):
        raise ConfigError(f"network.ca_bundle: {settings.ca_bundle} is not a file.", subject=settings.ca_bundle)
    cookies = load(settings.cookies) if settings.cookies else Cookies()
    secrets = configured(settings.passwords, settings.headers)
    async with PinnedTransport(ca_bundle=ca_bundle) as transport:
        yield Client(transport, settings, manners.headers(settings.user_agent), cookies, secrets)
