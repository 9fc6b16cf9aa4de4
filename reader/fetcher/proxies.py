"""The proxy that the environment names for an address, if any."""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

import httpx

from reader.errors import ConfigError, NotAvailableError
from reader.fetcher import guard
from reader.text import safe_line
from reader.urls import is_web

WHERE = "It comes from the environment: HTTP_PROXY, HTTPS_PROXY or ALL_PROXY."
_SOCKS = ("socks5://", "socks5h://")
"""With any of these, such as Tor and `ssh -D`, the proxy is told the name of the host, which is never looked up here."""
_GNOME = "socks://"
"""How GNOME writes it to its terminals, without a version."""


def proxy_for(scheme: str, host: str, port: int) -> str:
    """The proxy's address from HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, "" where there is none or NO_PROXY names the host.

    It may hold a user name and password. Raises ConfigError for what is no address, and for a kind of proxy that cannot be used.
    """
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    if not proxy or proxy_bypass(f"{host}:{port}") or _is_in_range(host, proxies.get("no", "")):
        return ""
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    proxy = f"socks5h://{proxy[len(_GNOME) :]}" if proxy.lower().startswith(_GNOME) else proxy
    shown = safe_line(proxy.rpartition("@")[2])[:80]
    if not is_web(proxy) and not is_socks(proxy):
        raise ConfigError(f"The proxy {shown} is of a kind that cannot be used: only http, https and socks5 can.", hint=WHERE)
    if not _is_address(proxy):
        raise ConfigError(f"The proxy {shown} is not an address.", hint=WHERE)
    return proxy


def _is_in_range(host: str, exempt: str) -> bool:
    """Whether `host` is an address in a range that NO_PROXY names (`10.0.0.0/8`), which Python's own reading of it does not know."""
    if not guard.is_literal(host):
        return False
    for word in exempt.split(","):
        with suppress(ValueError):
            if "/" in word and ip_address(host) in ip_network(word.strip(), strict=False):
                return True
    return False


def is_socks(proxy: str) -> bool:
    """Whether the address is that of a SOCKS proxy."""
    return proxy.lower().startswith(_SOCKS)


def name(proxy: str) -> str:
    """How an error speaks of a proxy: without user name and password."""
    return f"the proxy {httpx.URL(proxy).netloc.decode('ascii', 'replace')}"


def _is_address(proxy: str) -> bool:
    try:
        url = httpx.URL(proxy)
        guard.check_name(url.raw_host.decode("ascii").lower())
    except (httpx.InvalidURL, ValueError, NotAvailableError):
        return False
    return 0 < (url.port or 80) < 65_536
