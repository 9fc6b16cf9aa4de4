"""What a feed wants from its subscribers: a user name and password, or a header, from a command that the reader configured.

What a command prints is kept in memory while the program runs, goes to the address that was asked for and to nothing that it redirects
to, and stands in no error, log, library or export.
"""

from __future__ import annotations

import asyncio
import base64
import re
import shlex
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import httpx

from reader import processes
from reader.errors import ConfigError, ReaderError
from reader.fetcher.guard import Verdict, verdict
from reader.text import safe_line

PATIENCE = 60.0
"""Seconds a command may take: a store of passwords may ask its owner first."""
MOST = 8_192
"""Bytes of what a command prints that are read."""
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]*([!-~](?:[ -~]*[!-~])?)")
_NOT_OURS = frozenset(
    "host cookie user-agent accept-encoding content-length transfer-encoding connection keep-alive te trailer upgrade".split()
)
"""Headers that no command may set: they would change whom the request is for or where it ends, or have a setting of their own."""


@dataclass(frozen=True, slots=True)
class Secret:
    """One entry of a setting."""

    setting: str
    """`network.passwords` or `network.headers`."""
    beginning: str
    """Of the addresses it is for, as it was written."""
    words: tuple[str, ...] = field(repr=False)
    """The command and its arguments; no shell."""

    @property
    def name(self) -> str:
        """How an error speaks of it; the command's arguments may hold what nobody should see."""
        return f"The command of {self.setting} for {safe_line(self.beginning)[:120]}"

    def is_for(self, hop: httpx.URL) -> bool:
        """Whether `hop` is the address, or one below it: same scheme, host and port, and a path that goes on where a part ends."""
        own = httpx.URL(self.beginning)
        if (own.scheme, own.raw_host.lower(), own.port) != (hop.scheme, hop.raw_host.lower(), hop.port):
            return False
        path, below = hop.raw_path, own.raw_path
        return path == below or (path.startswith(below) and (below.endswith(b"/") or path[len(below) :][:1] in (b"/", b"?")))


@dataclass(frozen=True, slots=True)
class Secrets:
    """All of them, and what their commands have printed so far."""

    all: tuple[Secret, ...] = ()
    _said: dict[Secret, dict[str, str]] = field(default_factory=dict, repr=False)
    _turns: defaultdict[Secret, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock), repr=False)
    """One run of a command at a time: many feeds of one host ask for the same password."""

    async def headers(self, hop: httpx.URL) -> dict[str, str]:
        """The headers for a request to `hop`; {} when no setting names it. Raises ConfigError when the command gives none."""
        found: dict[str, str] = {}
        for secret in self._for(hop):
            async with self._turns[secret]:
                if secret not in self._said:
                    self._said[secret] = _understood(secret, await _printed(secret))
            found |= self._said[secret]
        return found

    def forget(self, hop: httpx.URL) -> None:
        """Forget what commands printed that the server did not take: next time they are run anew."""
        for secret in self._for(hop):
            self._said.pop(secret, None)

    def _for(self, hop: httpx.URL) -> Iterator[Secret]:
        """Of each setting, the secret whose address is nearest to the hop's."""
        for setting in ("network.passwords", "network.headers"):
            fit = [secret for secret in self.all if secret.setting == setting and secret.is_for(hop)]
            yield from sorted(fit, key=lambda secret: -len(secret.beginning))[:1]


def configured(passwords: Mapping[str, str], headers: Mapping[str, str]) -> Secrets:
    """The secrets that two settings name. Raises ConfigError for an address or a command that cannot be meant."""
    lines = [("network.passwords", *each) for each in passwords.items()] + [("network.headers", *each) for each in headers.items()]
    return Secrets(tuple(_checked(*line) for line in lines))


def check_way(hop: httpx.URL, pins: tuple[str, ...]) -> None:
    """Raises ConfigError when a secret would cross the network for all to read: by http to anything but a private address.

    pins: the addresses that are connected to; none behind a proxy.
    """
    if hop.scheme == "https" or (pins and all(verdict(pin) is Verdict.PRIVATE for pin in pins)):
        return
    raise ConfigError(
        f"A password for {hop.host} would go out unencrypted.", hint="Name its https address, in the setting and in the feed."
    )


def _checked(setting: str, beginning: str, command: str) -> Secret:
    where = f"{setting}: {safe_line(beginning)[:120]}"
    try:
        url = httpx.URL(beginning)
        words = tuple(shlex.split(command))
    except (httpx.InvalidURL, ValueError) as error:
        raise ConfigError(f"{where} cannot be read.", hint='"https://paper.example/feeds/" = "pass show paper"') from error
    if url.scheme not in ("http", "https") or not url.host or url.userinfo:
        raise ConfigError(f"{where} is no address.", hint="Write the whole address of the feed, or how it begins: https://…")
    if not words:
        raise ConfigError(f"{where} has no command.", hint="The command prints the secret; it does not stand here itself.")
    return Secret(setting, beginning, words)


async def _printed(secret: Secret) -> str:
    """The first line that a command prints. It has no stdin and no terminal to ask on."""
    try:
        said, code = await processes.answered(secret.words, most=MOST, seconds=PATIENCE, apart=True)
    except TimeoutError as error:
        raise ConfigError(f"{secret.name} took longer than {PATIENCE:.0f} seconds.") from error
    except (OSError, ValueError) as error:
        raise ConfigError(f"{secret.name} cannot be started.", hint="Is it installed?") from error
    if code:
        raise ConfigError(f"{secret.name} ended with {code}.", hint="Run it in a shell to see why.")
    return said.decode("utf-8", "replace").partition("\n")[0].rstrip("\r")


def _understood(secret: Secret, line: str) -> dict[str, str]:
    """What was printed as a header. Raises ConfigError, which does not show it."""
    if secret.setting == "network.passwords":
        if ":" not in line or not line.isprintable():
            raise _unreadable(secret, "name:password")
        return {"Authorization": "Basic " + base64.b64encode(line.encode()).decode("ascii")}
    header = _HEADER.fullmatch(line.strip())
    if header is None or header[1].lower() in _NOT_OURS:
        raise _unreadable(secret, "a header, as Authorization: Bearer …")
    return {header[1]: header[2]}


def _unreadable(secret: Secret, form: str) -> ReaderError:
    return ConfigError(f"{secret.name} did not print {form}.", hint="reader help passwords")
