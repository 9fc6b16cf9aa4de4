"""The transport: connects to the addresses it is handed and to nothing else, under the name that was asked for.

The check and the connection see the same address, so that a name which resolves otherwise a moment later (DNS rebinding)
gains nothing. Certificates and Host headers still speak of the name.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterator, Iterable
from contextvars import ContextVar
from functools import cached_property
from typing import Any

import httpcore
import httpx

from reader.errors import ConfigError
from reader.fetcher import proxies
from reader.fetcher.socks import SocksBackend

PINS = "reader.addresses"
"""The request extension that holds the addresses to connect to: a tuple of str; empty behind a proxy."""
TRUSTED = "reader.private"
"""The request extension that says that private addresses were permitted: such connections serve only who may ask the same addresses."""
PROXY = "reader.proxy"
"""The request extension that holds the proxy's address, or ""."""
MOST = 100
"""Connections of a pool; httpcore's own default of 10 would hold up whoever asks many hosts at a time."""

EACH = 1.0
"""Seconds in which an address has to take the connection when there is another one to try. Networks whose IPv6 leads nowhere are common,
and let an attempt hang."""
SECURED = 4.0
"""Seconds in which a proxy with an https address has to answer in TLS. One that does not know TLS is often silent, waiting for more."""
KEPT = 5.0
"""Seconds for which a connection is kept: the next feed of a host, or the target of a redirect, needs no new one."""

_pinned: ContextVar[tuple[str, ...]] = ContextVar("_pinned", default=())


class PinnedBackend(httpcore.AnyIOBackend):
    """Opens connections to the pinned addresses of the request at hand, in order, whatever the host is called."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """As in httpcore; `host` is only a name here. Raises httpcore.ConnectError when no pinned address answers."""
        failure: Exception = httpcore.ConnectError(f"{host} has no address that may be asked")
        pins = _pinned.get()
        for number, address in enumerate(pins, 1):
            patience = EACH if number < len(pins) else timeout
            try:
                return await super().connect_tcp(address, port, patience, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


class InsecureProxyError(httpcore.ProxyError):
    """No secure connection to the proxy itself could be made."""


class _ToProxy(httpcore.AnyIOBackend):
    """Connects to a proxy with an https address."""

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _NotYetSecure(await super().connect_tcp(*args, **options))


class _NotYetSecure(httpcore.AsyncNetworkStream):
    """A connection to a proxy that is about to be made secure: what goes wrong in that is the proxy's fault and no paper's."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """As in httpcore. Raises InsecureProxyError."""
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, min(SECURED, timeout or SECURED))
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            raise InsecureProxyError(str(error)) from error

    async def aclose(self) -> None:
        await self._stream.aclose()


class PinnedTransport(httpx.AsyncBaseTransport):
    """Pools of connections that are kept a while: one for public addresses, one for each set of permitted ones, and one per proxy.

    A name that leads elsewhere a moment later must not be answered over a connection that was permitted before.
    """

    def __init__(self, *, ca_bundle: str = "") -> None:
        self._ca_bundle = ca_bundle
        self._pools: dict[tuple[str, bool, tuple[str, ...]], httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; raises httpcore's exceptions, which `failures` translates, and ConfigError."""
        pool = self._pool(request.url.scheme, request.extensions)
        token = _pinned.set(request.extensions.get(PINS, ()))
        try:
            answer = await _answer(pool, request)
        finally:
            _pinned.reset(token)
        return httpx.Response(status_code=answer.status, headers=answer.headers, stream=_Body(answer))

    async def aclose(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            await pool.aclose()

    def _pool(self, scheme: str, extensions: Any) -> httpcore.AsyncConnectionPool:
        proxy = extensions.get(PROXY, "")
        permitted = extensions.get(PINS, ()) if extensions.get(TRUSTED, False) else ()
        key = (proxy, scheme == "https", permitted)
        if key not in self._pools:
            tls = self._tls if scheme == "https" else None
            self._pools[key] = (
                self._through(httpx.Proxy(proxy), tls)
                if proxy
                else httpcore.AsyncConnectionPool(
                    ssl_context=tls, max_connections=MOST, keepalive_expiry=KEPT, network_backend=PinnedBackend()
                )
            )
        return self._pools[key]

    def _through(self, proxy: httpx.Proxy, tls: ssl.SSLContext | None) -> httpcore.AsyncConnectionPool:
        """A pool of connections through a proxy, logged in with the user name and password in its address."""
        if proxies.is_socks(str(proxy.url)):
            return httpcore.AsyncConnectionPool(
                ssl_context=tls, max_connections=MOST, keepalive_expiry=KEPT, network_backend=SocksBackend(proxy)
            )
        is_secure = proxy.url.scheme == "https"
        return httpcore.AsyncHTTPProxy(
            proxy_url=str(proxy.url),
            proxy_auth=proxy.raw_auth,
            proxy_ssl_context=self._tls if is_secure else None,
            ssl_context=tls,
            max_connections=MOST,
            keepalive_expiry=KEPT,
            network_backend=_ToProxy() if is_secure else None,
        )

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        """Raises ConfigError when the reader names certificates that cannot be read: no host can be blamed for that."""
        name, file = ("network.ca_bundle", self._ca_bundle) if self._ca_bundle else ("SSL_CERT_FILE", os.environ.get("SSL_CERT_FILE", ""))
        try:
            if self._ca_bundle:
                return httpx.create_ssl_context(verify=ssl.create_default_context(cafile=self._ca_bundle))
            return httpx.create_ssl_context()
        except OSError as error:
            if not file:
                raise
            raise ConfigError(f"{name}: {file} is no file of certificates.") from error


async def _answer(pool: httpcore.AsyncConnectionPool, request: httpx.Request) -> httpcore.Response:
    """The head of the answer. When the other side gives up a kept connection while the request is on its way, that says nothing of the
    request, which is sent once more (RFC 9112, section 9.3.1); when it closes one that was opened for the request, that is the answer.
    Nor does what comes of the answer before it, such as the body of a 304, which has none.
    """
    is_new = False

    async def watch(event: str, _: dict[str, Any]) -> None:
        nonlocal is_new
        is_new = is_new or event == "connection.connect_tcp.started"

    url = httpcore.URL(scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path)
    while True:
        question = httpcore.Request(request.method, url, headers=request.headers.raw, extensions={"timeout": {}, "trace": watch})
        try:
            return await pool.handle_async_request(question)
        except (httpcore.NetworkError, httpcore.RemoteProtocolError):
            if is_new:
                raise


class _Body(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._answer.aiter_stream():
            yield chunk

    async def aclose(self) -> None:
        await self._answer.aclose()
