"""Names to addresses, without holding up the end of the program: a lookup that hangs is left behind."""

from __future__ import annotations

import asyncio
import socket
import threading

from reader.errors import NotAvailableError, ReaderError, TryLaterError
from reader.fetcher.guard import is_literal, is_nowhere, is_this_machine

_LOOPBACK = ("127.0.0.1", "::1")
"""What `localhost` and every name below it mean."""

_TOR = "Where it runs, name its proxy: ALL_PROXY=socks5h://127.0.0.1:9050."


async def addresses(host: str, port: int) -> tuple[str, ...]:
    """The addresses of `host` in the order of preference. Raises NotAvailableError (no such name) or TryLaterError.

    A thread of its own, not the loop's pool: the C library's lookup cannot be cancelled, and the pool would be waited for.
    """
    if is_literal(host):
        return (host,)
    if is_this_machine(host):
        return _LOOPBACK
    if is_nowhere(host):
        raise _unknown(host)
    loop = asyncio.get_running_loop()
    found: asyncio.Future[tuple[str, ...]] = loop.create_future()

    def tell(result: tuple[str, ...] | Exception) -> None:
        if found.done():
            return
        if isinstance(result, Exception):
            found.set_exception(result)
        else:
            found.set_result(result)

    def look_up() -> None:
        result: tuple[str, ...] | Exception
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            result = tuple(dict.fromkeys(str(answer[4][0]) for answer in answers))
        except (OSError, UnicodeError) as error:
            result = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell, result)

    threading.Thread(target=look_up, name=f"look up {host}", daemon=True).start()
    try:
        return await found
    except (OSError, UnicodeError) as error:
        raise _translated(host, error) from error


def _translated(host: str, error: Exception) -> ReaderError:
    if isinstance(error, socket.gaierror) and error.errno in (socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_SYSTEM):
        return TryLaterError(f"The name {host} could not be looked up.", hint="Are you on line?", subject=host)
    return _unknown(host)


def _unknown(host: str) -> ReaderError:
    if host.removesuffix(".").endswith(".onion"):
        return NotAvailableError(f"{host} can be reached through Tor alone.", hint=_TOR, subject=host)
    return NotAvailableError(f"There is no host called {host}.", hint="Check the spelling.", subject=host)
