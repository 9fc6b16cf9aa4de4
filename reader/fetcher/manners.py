"""How we behave towards servers: what we tell them, what an answer's status means, how long to wait. Pure decisions."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import NamedTuple

from reader import __version__
from reader.errors import ConfigError, NotAvailableError, ReaderError, TryLaterError, UnaskedError
from reader.fetcher import proxies
from reader.fetcher.cookies import Session, about_session

MAX_PAUSE = 1.0
"""Seconds: a server that asks for more is tried again by the reader, not by us."""
REST = 0.05
"""Seconds between two requests to one host: by then it is done with the first, and counts one visitor, not two."""
LAST_WORDS = 2.0
"""Seconds that the short body of a refusal may take to come: a visitor who hangs up before that is still counted by the server."""
PATIENCE = 2
"""Addresses of a host that may go unanswered before a run of many asks it for no more: a single one may just be slow."""
SILENCE = 60.0
"""Most seconds for which a host that wants time is asked nothing else: a list of its addresses is done with by then."""
MAX_RETRY_AFTER = 86_400.0
"""Seconds: however long a server asks for, it gets a day at most."""

_LATER = {408, 425, 429}
_CLOSED = {401, 402, 403}
_CRAWLERS = re.compile(r"(?i)googlebot|bingbot|duckduckbot|yandexbot|baiduspider|slurp")


def headers(user_agent: str) -> dict[str, str]:
    """The headers of every request. user_agent: the setting; "" for our own name. Raises ConfigError for a search engine's name, and for
    one that no header can hold."""
    if _CRAWLERS.search(user_agent):
        raise ConfigError("network.user_agent must not pretend to be a search engine.")
    if not (user_agent.isascii() and user_agent.isprintable()):
        raise ConfigError("network.user_agent must be printable ASCII.")
    return {
        "User-Agent": user_agent.strip() or f"quiet-reader/{__version__} (a terminal reader for one person)",
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "Accept-Encoding": "gzip",
    }


def pause(status: int | None, retry_after: float | None) -> float | None:
    """Seconds to wait before the one retry that a 503 may have; None when there is to be none. Never after 429."""
    return retry_after if status == 503 and retry_after is not None and retry_after <= MAX_PAUSE else None


class Refused(NamedTuple):
    """A host's answer by which it wants time."""

    since: float
    """When it came, in seconds of any clock."""
    status: int
    retry_after: float

    def unasked(self, host: str, now: float) -> UnaskedError | None:
        """The error for another address of the host while that is not asked; None once it may be."""
        if now >= self.since + min(self.retry_after, SILENCE):
            return None
        left = self.since + self.retry_after - now
        said = f"{host} was not asked: it answered {self.status}{_phrase(self.status)} before, and asks to wait {_duration(left)}."
        return UnaskedError(said, hint="Try again later.", retry_after=left, status=self.status)


def silent(host: str) -> UnaskedError:
    """The error for another address of a host that did not answer before, and is not asked."""
    return UnaskedError(f"{host} was not asked: it did not answer for {PATIENCE} other addresses before.", hint="Try again later.")


def wants_time(status: int, retry_after: float | None) -> bool:
    """Whether an answer is a host's word to ask it nothing for a while, and not one of the address alone."""
    return status in (429, 503) and retry_after is not None and retry_after > MAX_PAUSE


def retry_after(header: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, 0 to MAX_RETRY_AFTER; None when it asks for nothing that can be read."""
    header = header.strip()
    if header.isascii() and header.isdecimal():
        return min(float(header[:9]), MAX_RETRY_AFTER)
    try:
        then = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return min(max((then - now).total_seconds(), 0.0), MAX_RETRY_AFTER)


def refusal(host: str, status: int, retry_after: float | None = None, session: Session = Session.NONE) -> ReaderError:
    """The error for an answer that is no page. session: whether the reader has a subscription there, for the hint.

    The server's own words for it are not shown: they are a stranger's.
    """
    if status == 407:
        return locked_proxy()
    said = f"{host} answered {status}{_phrase(status)}"
    if status >= 500 or status in _LATER:
        wait = f"; it asks to wait {_duration(retry_after)}" if retry_after else ""
        return TryLaterError(f"{said}{wait}.", hint="Try again later.", retry_after=retry_after, status=status)
    hint = about_session(host, session) if status in _CLOSED else {404: "Check the address.", 410: "It is gone for good."}.get(status, "")
    return NotAvailableError(f"{said}.", hint=hint, status=status)


def locked_proxy() -> ReaderError:
    """The error for a proxy that wants a login."""
    return TryLaterError(
        "The proxy wants a user name and a password, or others.",
        hint=f"{proxies.WHERE} Write them before its name: name:password@",
        status=407,
    )


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min" if seconds < 7_200 else f"{seconds / 3_600:.0f} h"
