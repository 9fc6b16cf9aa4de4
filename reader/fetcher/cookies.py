"""The reader's own subscriptions: cookies from a Netscape cookies.txt, sent to the hosts they belong to and to nobody else.

They are only read. What a server sets is not kept, and a cookie never stands in an error, a log, the library or an export.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import urlsplit

from reader.errors import ConfigError
from reader.fetcher.guard import is_literal

MAX_BYTES = 5_000_000
"""Of a cookies.txt; a browser's whole store exports to a few hundred kB."""
HTTP_ONLY = "#HttpOnly_"

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}")
_VALUE = re.compile(r"[ -:<-~]{0,4096}")
"""Names as RFC 6265 has them; values as browsers have them, commas and quotes and all, but nothing that can end a value or a header."""


class Session(Enum):
    """What the reader has for a host."""

    NONE = "none"
    EXPIRED = "expired"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Cookie:
    """One line of the file. Its value is in no `repr`."""

    domain: str
    """Lower case, without a leading dot."""
    below: bool
    """Whether it belongs to the hosts below the domain as well."""
    path: str
    secure: bool
    expires: int
    """Seconds since 1970; 0 for a cookie without an end."""
    name: str
    value: str = field(repr=False)

    def belongs_to(self, host: str) -> bool:
        """Whether it may be sent to `host`."""
        return host == self.domain or (self.below and not is_literal(host) and host.endswith(f".{self.domain}"))

    def covers(self, path: str) -> bool:
        """Whether it may be sent for `path`, by RFC 6265 (a prefix that ends where a segment does)."""
        return path == self.path or (path.startswith(self.path) and (self.path.endswith("/") or path[len(self.path)] == "/"))

    def expired(self, now: float) -> bool:
        """Whether its time is over at `now` (seconds since 1970)."""
        return 0 < self.expires <= now


@dataclass(frozen=True, slots=True)
class Cookies:
    """All cookies of the file."""

    all: tuple[Cookie, ...] = field(default=(), repr=False)

    def header(self, *, scheme: str, host: str, path: str, now: float) -> str:
        """The Cookie header for one hop; "" when none belongs there. Longer paths first, as RFC 6265 asks."""
        fit = [c for c in self._of(host) if c.covers(path) and not c.expired(now) and (scheme == "https" or not c.secure)]
        return "; ".join(f"{c.name}={c.value}" for c in sorted(fit, key=lambda c: -len(c.path)))

    def session(self, host: str, now: float) -> Session:
        """Whether the reader has a session for `host`, had one, or never did."""
        mine = list(self._of(host))
        if not mine:
            return Session.NONE
        return Session.OPEN if any(not cookie.expired(now) for cookie in mine) else Session.EXPIRED

    def _of(self, host: str) -> Iterator[Cookie]:
        return (cookie for cookie in self.all if cookie.belongs_to(host))


def load(file: str) -> Cookies:
    """The cookies of a file that nobody but its owner can read. Raises ConfigError; it never shows a line of the file."""
    path = os.path.expanduser(file)
    try:
        with open(path, "rb") as opened:
            mode = stat.S_IMODE(os.fstat(opened.fileno()).st_mode)
            data = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"network.cookies: {path}: {error.strerror}.", subject=path) from error
    if mode & 0o077:
        raise ConfigError(f"network.cookies: others can read {path} (mode {mode:04o}).", hint=f"chmod 600 {path}", subject=path)
    if len(data) > MAX_BYTES:
        raise ConfigError(f"network.cookies: {path} is larger than {MAX_BYTES / 1e6:g} MB.", subject=path)
    text = data.decode("utf-8-sig", "replace")
    cookies = parsed(text)
    if not cookies.all and any(line.strip() and not line.startswith("#") for line in text.split("\n")):
        raise ConfigError(f"network.cookies: {path} is no Netscape cookies.txt.", hint="reader help cookies", subject=path)
    return cookies


def session_for(url: str, file: str, now: float) -> tuple[str, Session]:
    """The host of an address, and what a file of cookies has for it. Raises ConfigError."""
    host = urlsplit(url).hostname or ""
    return host, load(file).session(host, now)


def about_session(host: str, session: Session) -> str:
    """What to do about a host that shows its pages to subscribers only, in one sentence."""
    return {
        Session.NONE: "If you subscribe: reader help cookies.",
        Session.EXPIRED: f"Your session for {host} has expired: log in again and export the cookies anew.",
        Session.OPEN: f"Your session for {host} was sent, and not taken.",
    }[session]


def parsed(text: str) -> Cookies:
    """The cookies in a Netscape cookies.txt; lines that are none are passed over."""
    return Cookies(tuple(filter(None, map(_cookie, text.split("\n")))))


def _cookie(line: str) -> Cookie | None:
    if line.startswith(HTTP_ONLY):
        line = line.removeprefix(HTTP_ONLY)
    elif line.startswith("#"):
        return None
    parts = line.rstrip("\r").split("\t")
    if len(parts) != 7:
        return None
    domain, below, path, secure, expires, name, value = parts
    domain = domain.strip().lower().removeprefix(".")
    end = expires.partition(".")[0] or "0"  # Python's own jar writes nothing for a cookie without an end
    good = (
        _NAME.fullmatch(name) and _VALUE.fullmatch(value) and path.startswith("/") and end.isascii() and end.removeprefix("-").isdecimal()
    )
    if not good or not domain or len(end) > 15:
        return None
    return Cookie(
        domain,
        below=below.upper() == "TRUE" and "." in domain,  # a cookie for all of `.org` is nobody's subscription
        path=path,
        secure=secure.upper() == "TRUE",
        expires=max(int(end), 0),
        name=name,
        value=value.strip(" "),
    )
