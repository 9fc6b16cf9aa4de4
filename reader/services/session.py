"""The edges that the verbs need, made once by CLI or TUI: settings, rules, library, network. It has no verbs of its own."""

from __future__ import annotations

import os
from contextlib import AsyncExitStack
from functools import cached_property
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader import paths
from reader.config import Settings
from reader.errors import NotInLibraryError
from reader.text import safe_line

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from reader.cleaner.rules import Rules
    from reader.fetcher import Client
    from reader.library import Library
    from reader.services.sandbox.workers import Workers


class Session:
    """Each edge is opened when it is first asked for and closed by `aclose` (or `close`, when the network was not asked)."""

    def __init__(
        self,
        settings: Settings,
        *,
        library_file: Path | None = None,
        rules_dir: Path | None = None,
        allow_private: bool = False,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        """library_file, rules_dir: None for the reader's own. allow_private: private addresses may be asked. tell: whom to tell what is
        waited for, and that a library which was named is not there.
        """
        self.settings = settings
        self.allow_private = allow_private or settings.network.private_hosts
        """Whether private addresses that are typed may be asked."""
        self.allow_listed = allow_private
        """Whether those on a list may be that is taken in: the setting speaks of what is typed alone."""
        self.library_file = library_file or Path(paths.library_file())
        """Where the library is, or will be."""
        self.rules_dir = rules_dir or Path(paths.rules_dir())
        self._tell = tell
        self._named = library_file is not None
        self._lock = RLock()
        """Held while the library or the rules are had for the first time: threads may ask for them at once."""
        self._library: Library | None = None
        self._rules: Rules | None = None
        self._edges = AsyncExitStack()
        self._client: Client | None = None
        self._opening: asyncio.Lock | None = None

    @property
    def library(self) -> Library:
        """The reader's library, made by the first writing when there is none. Raises LibraryError."""
        from reader import library

        with self._lock:
            if self._library is None:
                self._library = library.open(self.library_file)
                if self._tell:
                    self._library.tell_of_waiting(self._tell)
            return self._library

    @property
    def rules(self) -> Rules:
        """The shipped rules with the reader's own on top. Raises ConfigError for a malformed rule file."""
        from reader import rules

        with self._lock:
            self._rules = self._rules or rules.load(self.settings, self.rules_dir)
            return self._rules

    def forget_rules(self) -> None:
        """They changed: they are read again when they are next asked for."""
        self._rules = None

    @cached_property
    def workers(self) -> Workers:
        """The processes in which hostile input is read. For use within a running event loop."""
        from reader.services.sandbox.workers import Workers

        workers = Workers(self.settings.cleaning)
        self._edges.push_async_callback(workers.close)
        return workers

    async def client(self) -> Client:
        """The one client of the process. Raises ConfigError when a network setting cannot be used."""
        import asyncio

        from reader import fetcher

        self._opening = self._opening or asyncio.Lock()
        async with self._opening:
            if self._client is None:
                self._client = await self._edges.enter_async_context(fetcher.open_client(self.settings.network))
        return self._client

    def close(self) -> None:
        """Closes the library, when nobody writes any more: whoever does may ask for it, and so for the lock, until the end."""
        with self._lock:
            library = self._library
        if library is not None:
            library.close()
            self._library = None

    async def aclose(self) -> None:
        """Closes the network and the library, and ends the workers."""
        self._client = None
        self.__dict__.pop("workers", None)
        await self._edges.aclose()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._miss(error)
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._miss(error)
        await self.aclose()

    def _miss(self, error: BaseException | None) -> None:
        """Tells that a library which was named is not there, where it was looked into and nothing was written, and nothing went wrong but
        that it does not hold what was asked for.
        """
        is_missed = self._library is not None and not os.path.lexists(self.library_file) and isinstance(error, NotInLibraryError | None)
        if self._tell and self._named and is_missed:
            self._tell(f"There is no library {safe_line(str(self.library_file))} yet.")
