"""The proxy that the environment names for an address, if any."""

from __future__ import annotations

from urllib.request import getproxies, proxy_bypass

from reader.errors import ConfigError
from reader.text import safe_line


def proxy_for(scheme: str, host: str, port: int) -> str:
    """The proxy's address from HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, "" where there is none or NO_PROXY names the host.

    Raises ConfigError for a kind of proxy that cannot be used.
    """
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    if not proxy or proxy_bypass(f"{host}:{port}") or proxy_bypass(host):
        return ""
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    if not proxy.lower().startswith(("http://", "https://")):
        raise ConfigError(
            f"The proxy {safe_line(proxy.rpartition('@')[2])[:80]} is of a kind that cannot be used: only http and https can."
        )
    return proxy
