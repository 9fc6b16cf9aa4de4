"""SOCKS, the language of Tor and of `ssh -D` (RFC 1928): a proxy that is told the name of the host, which is never looked up here.

httpcore speaks it too, with a library of its own; but it takes whatever comes in one piece for one message, breaks on what is none, and
leaves the connection open then.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from typing import Any

import httpcore
import httpx

_VERSION, _CONNECT = 5, 1
_OPEN, _BY_PASSWORD = 0, 2
"""How a proxy wants to be logged into: not at all, or by user name and password (RFC 1928, section 3; RFC 1929)."""
_IPV4, _NAME, _IPV6 = 1, 3, 4
"""Kinds of address (RFC 1928, section 5)."""
_SIZES = {_IPV4: 4, _IPV6: 16}
"""Bytes of an address; a name says its own length."""
_PORT = 1080
"""The port of such a proxy whose address names none (RFC 1928, section 3)."""


class LockedProxyError(httpcore.ProxyError):
    """The proxy wants a login, or refuses the one that it got."""


class SocksBackend(httpcore.AnyIOBackend):
    """Opens connections through one proxy, and logs in there with the user name and password in its address."""

    def __init__(self, proxy: httpx.Proxy) -> None:
        super().__init__()
        self._host, self._port, self._auth = proxy.url.host, proxy.url.port or _PORT, proxy.raw_auth

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """As in httpcore; the connection leads to the proxy, and through it to `host`. Raises ProxyError as well."""
        stream = await super().connect_tcp(self._host, self._port, timeout, local_address, socket_options)
        try:
            await _introduce(stream, self._auth)
            await _ask(stream, host, port)
        except httpcore.ReadError as error:
            await stream.aclose()
            raise httpcore.ProxyError("it broke off") from error
        except BaseException:
            await stream.aclose()
            raise
        return stream


async def _introduce(stream: httpcore.AsyncNetworkStream, auth: tuple[bytes, bytes] | None) -> None:
    """Log in, where the proxy wants that."""
    ways = [_OPEN, _BY_PASSWORD] if auth else [_OPEN]
    await stream.write(bytes([_VERSION, len(ways), *ways]))
    version, way = await _exactly(stream, 2)
    if version != _VERSION:
        raise httpcore.ProxyError("it speaks no SOCKS")
    if way == _BY_PASSWORD and auth:
        await stream.write(b"\x01" + b"".join(bytes([len(word)]) + word for word in (word[:255] for word in auth)))
        _, way = await _exactly(stream, 2)
    if way != _OPEN:
        raise LockedProxyError


async def _ask(stream: httpcore.AsyncNetworkStream, host: str, port: int) -> None:
    """Ask for a connection to `host`, and hear that it is there."""
    await stream.write(bytes([_VERSION, _CONNECT, 0]) + _address(host) + port.to_bytes(2, "big"))
    _, refusal, _, kind = await _exactly(stream, 4)
    if refusal:
        raise httpcore.ProxyError(f"it answers {refusal}")
    size = _SIZES[kind] if kind in _SIZES else (await _exactly(stream, 1))[0]
    await _exactly(stream, size + 2)  # where the proxy connected from


def _address(host: str) -> bytes:
    try:
        literal = ip_address(host)
    except ValueError:
        name = host.encode("ascii")
        return bytes([_NAME, len(name)]) + name
    return bytes([_IPV4 if literal.version == 4 else _IPV6]) + literal.packed


async def _exactly(stream: httpcore.AsyncNetworkStream, size: int) -> bytes:
    """So many bytes. Raises ProxyError where it ends before."""
    said = b""
    while len(said) < size:
        part = await stream.read(size - len(said))
        if not part:
            raise httpcore.ProxyError("it broke off")
        said += part
    return said
