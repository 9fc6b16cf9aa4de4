"""What went wrong on the wire, in one sentence: httpcore's, ssl's and the system's exceptions as ReaderErrors."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Iterator

import httpcore
import httpx

from reader.errors import NotAvailableError, ReaderError, TryLaterError
from reader.fetcher import manners, proxies
from reader.fetcher.socks import LockedProxyError
from reader.fetcher.transport import InsecureProxyError

WIRE_ERRORS = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    httpx.InvalidURL,
    ssl.SSLError,
    OSError,
)
"""Everything that a request may raise once its address was found good."""

_SAY_HTTP = "If it speaks no TLS, write http:// before its name."
_CHECK = "Check the clock, or the setting network.ca_bundle."


def translated(error: Exception, host: str, proxy: str = "") -> ReaderError:
    """`error` as a ReaderError about `host`, or about the proxy on the way there."""
    if isinstance(error, InsecureProxyError):
        return _of_insecure_proxy(error, proxies.name(proxy))
    for cause in _causes(error):
        match cause:
            case ssl.SSLCertVerificationError():
                return NotAvailableError(_of_certificate(host, cause), hint=_CHECK)
            case ssl.SSLError():
                return NotAvailableError(f"No secure connection to {host} could be made.")
            case httpcore.ConnectError() | httpcore.ConnectTimeout() if proxy and not _is_about_tls(cause):
                return TryLaterError(f"No connection to {proxies.name(proxy)} could be made.", hint=proxies.WHERE)
            case OSError(errno=errno.ECONNREFUSED):
                return TryLaterError(f"{host} refused the connection.", hint="Is it running?")
            case OSError(errno=errno.ENETUNREACH | errno.EHOSTUNREACH | errno.ENETDOWN):
                return TryLaterError(f"{host} cannot be reached from here.", hint="Are you on line?")
            case LockedProxyError():
                return manners.locked_proxy()
            case httpcore.ProxyError() if str(cause).startswith("407"):
                return manners.locked_proxy()
            case httpcore.ProxyError():
                return TryLaterError(f"The proxy did not pass the request on to {host}.", hint=proxies.WHERE)
            case httpcore.LocalProtocolError() | httpcore.UnsupportedProtocol() | httpx.InvalidURL():
                return NotAvailableError(f"{host} cannot be asked for that address.")
            case httpcore.RemoteProtocolError() if "complete message" in str(cause):
                return TryLaterError(f"The answer of {host} broke off before its end.")
            case httpcore.RemoteProtocolError() if "without sending" in str(cause):
                return TryLaterError(f"{host} closed the connection without an answer.")
            case httpcore.RemoteProtocolError():
                return TryLaterError(f"{host} sent something that is not HTTP.")
    if isinstance(error, httpcore.ConnectError | httpcore.ConnectTimeout):
        return TryLaterError(f"No connection to {host} could be made.")
    return TryLaterError(f"The connection to {host} broke off.")


def _of_insecure_proxy(error: InsecureProxyError, name: str) -> TryLaterError:
    """The error of a proxy with an https address. To try http would show its password to everybody on the way, so that is advised only
    where it is not a certificate that failed.
    """
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TryLaterError(_of_certificate(name, cause), hint=_CHECK)
    return TryLaterError(f"No secure connection to {name} could be made.", hint=f"{_SAY_HTTP} {proxies.WHERE}")


def _of_certificate(name: str, error: ssl.SSLCertVerificationError) -> str:
    return f"The certificate of {name} does not hold: {error.verify_message.rstrip('.')}."


def was_reset(error: Exception) -> bool:
    """Whether the other side tore the connection down: the one failure besides 503 that is tried again."""
    return any(isinstance(cause, ConnectionResetError) for cause in _causes(error))


def _is_about_tls(error: BaseException) -> bool:
    """Whether the connection was made, and what failed is what makes it secure: that concerns the host at its end."""
    return any(isinstance(cause, ssl.SSLError) for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
