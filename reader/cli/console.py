"""The three streams of one command line. stdout is data, stderr is words; both pass one gate that keeps terminals safe."""

from __future__ import annotations

import os
import sys
from functools import cached_property

from reader.errors import ConfigError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import IO, Any, TextIO

    from reader.config import Settings
    from reader.services.session import Session


class Console:
    """stdin, stdout and stderr with the manners of a filter.

    In a pipe text is UTF-8 with plain newlines, whatever the locale says; on a terminal what its encoding lacks becomes `?`.
    """

    def __init__(self, stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None) -> None:
        self.stdin = stdin
        self.out = stdout if stdout is not None else open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        self.err = stderr if stderr is not None else open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        self.quiet = False
        self.color = "auto"
        self.pager = True
        self._config = ""
        self._library = ""
        self._keep: list[str] = []
        self._engine = ""
        self._offline = False
        self._cookies = ""
        self._first_page_alone = False
        self._goes_on = False
        self._tells_progress = False
        self._session: Session | None = None
        for stream in (self.out, self.err):
            _speak_utf8(stream)

    def obey(self, arguments: Namespace) -> None:
        """Take over the flags that every command has."""
        self.quiet, self.color, self.pager = arguments.quiet, arguments.color, not arguments.no_pager
        self._keep, self._cookies = getattr(arguments, "keep", []), getattr(arguments, "cookies", None) or ""
        self._engine, self._first_page_alone = getattr(arguments, "engine", ""), getattr(arguments, "no_next_pages", False)
        self._listen(arguments.verbose)
        self._config, self._library, self._offline = arguments.config or "", arguments.library or "", arguments.offline

    def _listen(self, verbose: bool) -> None:
        """Tell what the rest of the program logs of its doings, or nothing of it."""
        if not verbose and "logging" not in sys.modules:
            return
        from reader.cli import verbose_log

        verbose_log.hear(self.complain if verbose else None)

    def hush(self) -> None:
        """Tell no more of doings: the screen is about to be drawn."""
        self._listen(False)

    @cached_property
    def settings(self) -> Settings:
        """The settings in force, read once. Raises ConfigError."""
        from reader import config, paths

        path = os.path.expanduser(self._config) or paths.config_file()
        by = "--config" if self._config else "READER_CONFIG" if os.environ.get("READER_CONFIG") else ""
        if by and not os.path.exists(path):
            raise ConfigError(f"{by}: there is no file {path}.", subject=path)
        settings = config.load(path)
        if self._keep or self._cookies or self._engine or self._offline or self._first_page_alone:
            settings = self._flagged(settings)
        return settings

    def _flagged(self, settings: Settings) -> Settings:
        """The settings with what flags of this call say instead."""
        from reader.values import replace

        keep = [*settings.cleaning.keep, *self._keep]
        cleaning = replace(settings.cleaning, keep=keep, engine=self._engine or settings.cleaning.engine)
        network = replace(
            settings.network,
            cookies=self._cookies or settings.network.cookies,
            offline=self._offline or settings.network.offline,
            next_pages=settings.network.next_pages and not self._first_page_alone,
        )
        return replace(settings, cleaning=cleaning, network=network)

    def session(self, *, allow_private: bool = False) -> Session:
        """The edges that services need, with what the flags say of them; nothing is opened yet."""
        import gc
        from pathlib import Path

        from reader.services.session import Session

        gc.enable()
        named = self._library or os.environ.get("READER_LIBRARY", "")
        library_file = Path(os.path.expanduser(named)) if named else None
        self._session = Session(self.settings, library_file=library_file, allow_private=allow_private, tell=self.say)
        return self._session

    def library_file(self) -> Path | None:
        """Where the library is that this call may have opened; None when it had nothing to do with one, or there is none."""
        path = self._session.library_file if self._session else None
        return path if path and os.path.exists(path) else None

    def write(self, text: str) -> None:
        """Data, to stdout."""
        if text and self.on_terminal():
            self.progress("")
        self._written(lambda: self.out.write(self._gated(text)))

    def write_path(self, path: str) -> None:
        """The name of a file, on a line. What reads it from a pipe opens the file: it gets the very bytes, which need not be text."""
        if self.on_terminal():
            self.write(f"{path}\n")
        else:
            self._written(lambda: self.write_bytes(os.fsencode(path) + b"\n"))

    def _written(self, write: Callable[[], object]) -> None:
        try:
            write()
        except BrokenPipeError:
            if not self._goes_on:
                raise
            self.mute()

    def write_lines(self, lines: Iterable[str]) -> None:
        """Data, a line for each."""
        self.write("".join(f"{line}\n" for line in lines))

    def write_bytes(self, data: bytes) -> None:
        """Data that is no text (an EPUB), to stdout."""
        self.out.flush()
        self.out.buffer.write(data)

    def say(self, words: str) -> None:
        """A line to the person, on stderr; nothing with --quiet."""
        if not self.quiet:
            self.complain(words)

    def complain(self, words: str) -> None:
        """A line that must be heard, on stderr, after the data that came before it. A stderr that nobody holds open any more loses it
        silently."""
        self._push()
        try:
            self.progress("")
            self.err.write(_safe(words) + "\n")
            self.err.flush()
        except OSError:
            _lead_nowhere(self.err)
        except ValueError:  # closed
            return

    def _push(self) -> None:
        try:
            self.out.flush()
        except (OSError, ValueError, AttributeError):  # full, closed or never there: met again at the end, where it can be told
            return

    def progress(self, words: str) -> None:
        """Overwrite the line at the foot of a terminal; silent in a log, on a terminal that can only print, and with --quiet. For "", and
        before anything else is written there, it is wiped."""
        if (words or self._tells_progress) and not self.quiet and _is_terminal(self.err) and not is_dumb():
            self._tells_progress = bool(words)
            self.err.write(f"\r\x1b[K{words}")
            self.err.flush()

    def piped_in(self) -> bool:
        """Whether something other than a keyboard is on stdin."""
        return self.stdin is not None and not _is_terminal(self.stdin)

    def nothing_in(self) -> bool:
        """Whether stdin is the null device: nobody piped anything in."""
        try:
            return self.stdin is None or os.fstat(self.stdin.fileno()).st_rdev == os.stat(os.devnull).st_rdev
        except (OSError, ValueError):
            return False

    def on_terminal(self) -> bool:
        """Whether stdout is a terminal."""
        return _is_terminal(self.out)

    def has_screen(self) -> bool:
        """Whether this is a terminal to draw on and to be answered from."""
        return self.on_terminal() and not self.piped_in() and not is_dumb()

    def colored(self) -> bool:
        """Whether stdout may carry colour: the flag, then CLICOLOR_FORCE and NO_COLOR, then what the terminal is."""
        if self.color != "auto":
            return self.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        if os.environ.get("CLICOLOR_FORCE", "0") != "0":
            return True
        return self.on_terminal() and not is_dumb()

    def columns(self) -> int:
        """The terminal's width: READER_WIDTH, COLUMNS, what the terminal says, 80."""
        import shutil

        asked = os.environ.get("READER_WIDTH", "")
        return int(asked) if asked.isdecimal() and int(asked) else shutil.get_terminal_size().columns

    def page(self, text: str) -> None:
        """Data that may be longer than the screen: through a pager on a terminal, else like `write`."""
        if self.on_terminal() and self.pager:
            from reader.cli.pager import paged

            if paged(self._gated(text), can_page=not is_dumb()):
                return
        self.write(text)

    def _gated(self, text: str) -> str:
        """What may be written: safe text, and our own bold and dim where there may be any."""
        if "\x1b" not in text or not self.colored():
            return _safe(text)
        import re

        from reader.export.terminal_styles import OURS

        ours = "|".join(map(re.escape, OURS))
        return "".join(part if part in OURS else _safe(part) for part in re.split(f"({ours})", text))

    def flush(self) -> None:
        """Push data out, so that a full disk or a closed pipe is met where it can still be told."""
        try:
            self.out.flush()
        except BrokenPipeError:
            if not self._goes_on:
                raise
            self.mute()

    def go_on_unread(self) -> None:
        """From here on the work does not end when whoever read stdout has gone: what it leaves behind is worth doing."""
        self._goes_on = True

    def mute(self) -> None:
        """Write nothing more to stdout: whoever read it has gone."""
        _lead_nowhere(self.out)


def is_dumb() -> bool:
    """Whether the terminal can only print: TERM says so, or says nothing."""
    return os.environ.get("TERM", "") in ("", "dumb")


def bar(done: int, of: int, *, width: int = 24) -> str:
    """`[======>     ]`: how much is done, in ASCII, `width` columns between the brackets."""
    filled = width * done // max(of, 1)
    head = ">" if filled < width else ""
    return f"[{'=' * filled}{head}{' ' * (width - filled - len(head))}]"


def _safe(text: str) -> str:
    """`text` as `reader.text.safe` makes it. Plain ASCII goes through without loading that."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    from reader.text import safe

    return safe(text)


def _speak_utf8(stream: IO[Any]) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is None:
        return
    if _is_terminal(stream):
        reconfigure(errors="replace")
    else:
        reconfigure(encoding="utf-8", errors="replace", newline="\n")


def _lead_nowhere(stream: IO[Any]) -> None:
    """Drop what is still to be written, or the interpreter fails on it at exit and makes the exit code 120."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _is_terminal(stream: IO[Any]) -> bool:
    try:
        return stream.isatty()
    except ValueError:
        return False
