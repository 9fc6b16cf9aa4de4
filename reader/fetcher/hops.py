"""Where a request goes: an address taken apart and judged, and the checked way to it."""

from __future__ import annotations

import re
from typing import Any

import httpx

from reader.errors import NotAvailableError
from reader.fetcher import guard, resolver
from reader.fetcher.proxies import proxy_for
from reader.fetcher.transport import PINS, PROXY, TRUSTED
from reader.text import safe_line
from reader.urls import in_ascii, on_the_web, slashed, without_user

SHOWN = 200
"""Characters of an address that an error shows."""
_AUTHORITY = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#]*)")


async def way(hop: httpx.URL, permitted: frozenset[str]) -> dict[str, Any]:
    """How to get there, as extensions of the request: through the proxy by name, or to the checked addresses.

    permitted: private addresses that are fine all the same. Raises NotAvailableError, TryLaterError.
    """
    name, at = host(hop), port(hop)
    is_own = guard.is_literal(name) and name in permitted and guard.needs_leave(name, (name,))  # a public one may be typed as well
    direct = permitted and (guard.is_this_machine(name) or is_own)
    proxy = "" if direct else proxy_for(hop.scheme, name, at)
    if proxy:
        guard.check_unresolved(name)
        return {PROXY: proxy}
    if not permitted:
        guard.check_local(name)
    pins = guard.allowed(name, await resolver.addresses(name, at), permitted)
    return {PINS: pins, TRUSTED: bool(permitted)}


def is_private(hop: httpx.URL, way: dict[str, Any]) -> bool:
    """Whether this `way` to the hop is open only by leave to ask private networks; never through a proxy."""
    pins = way.get(PINS, ())
    return bool(pins) and guard.needs_leave(host(hop), pins)


async def own_addresses(hop: httpx.URL) -> tuple[str, ...]:
    """The addresses of the host that the reader typed; none when a proxy looks names up for us."""
    name, at = host(hop), port(hop)
    if not guard.is_literal(name) and not guard.is_this_machine(name) and proxy_for(hop.scheme, name, at):
        return ()
    return await resolver.addresses(name, at)


def stays(here: httpx.URL, there: httpx.URL) -> bool:
    """Whether `there` is on the site of `here`, with `www.` or without, and not out of https."""
    if host(here).removeprefix("www.") != host(there).removeprefix("www."):
        return False
    return (here.scheme == there.scheme and port(here) == port(there)) or (here.scheme, port(here), port(there)) == ("http", 80, 443)


def parsed(location: str, base: httpx.URL | None = None) -> httpx.URL:
    """An address to ask: http(s), of good form, without user name, password or fragment. Raises NotAvailableError.

    base: the one that leads there, by a redirect.
    """
    if len(location) > guard.MAX_ADDRESS:
        raise NotAvailableError(f"The address is {len(location):,} characters long, which no server takes.")
    if _is_ambiguous(location):
        raise NotAvailableError(f"{shown(location)} is not an address.")
    try:
        url = base.join(in_ascii(slashed(location))) if base else httpx.URL(in_ascii(location.strip()))
        url = url.copy_with(userinfo=b"", fragment=None)
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise NotAvailableError(f"{shown(location)} is not an address.") from error
    if not url.scheme:
        page = on_the_web(location.strip())
        raise NotAvailableError(f"{shown(location)} is no web address.", hint=f"Write it whole: {shown(page) or 'https://…'}")
    if url.scheme not in ("http", "https"):
        raise NotAvailableError(
            f"Only http and https addresses are fetched, not {shown(url.scheme)}.", hint=_hint(url.scheme) if base is None else ""
        )
    guard.check_name(host(url))
    if not 0 < port(url) < 65_536:
        raise NotAvailableError(f"{shown(location)} names a port that does not exist.")
    return url


def _is_ambiguous(location: str) -> bool:
    """Whether programs differ on its host or port: it has a backslash before the path, or a port in digits beyond ASCII."""
    authority = _AUTHORITY.match(location)
    if authority is None:
        return False
    digits = authority[1].rpartition(":")[2]
    return "\\" in authority[1] or (digits.isdecimal() and not digits.isascii())


def _hint(scheme: str) -> str:
    return "For a file, give its path." if scheme == "file" else ""


def host(url: httpx.URL) -> str:
    """The name or address of the host: ASCII, lower case, without brackets."""
    return url.raw_host.decode("ascii").lower()


def port(url: httpx.URL) -> int:
    """The port that is connected to."""
    return url.port if url.port is not None else 443 if url.scheme == "https" else 80


def server(url: httpx.URL) -> tuple[str, int]:
    """What is to answer, for errors and counts: the host and its port."""
    return host(url), port(url)


def shown(address: str) -> str:
    """`address` as an error shows it: a password that somebody wrote into it stays out of logs and mails."""
    line = safe_line(without_user(address))
    return line if len(line) <= SHOWN else line[:SHOWN] + "…"
