"""Figures of the screen, in one run against an empty Textual app with the same widgets.

    python bench/tui.py [--rows 100000] [--words 30000] [--rounds 7] [--library FILE]

CPU seconds of the process, medians of several rounds; bytes are counted on a real pseudo-terminal. Every measured program is a
process of its own, so that nothing is warm that would be cold for a reader.
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import gc
import json
import os
import pty
import resource
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
SIZE = (120, 36)
COMPILED = os.path.join(tempfile.gettempdir(), "reader-bench-compiled")
_WORDS = (
    "the ferry harbour council winter lamp tide eel counter river boat minutes engine whistle estuary paper morning of and a to".split()
)


def fill(path: Path, rows: int, words: int) -> None:
    """A library of invented articles, the newest with that many words."""
    from reader import library
    from reader.library import articles
    from reader.models import Access, AccessState, Article, Paragraph, Span

    now = datetime.now(UTC)
    with library.open(path) as opened, opened.writing():
        for number in range(rows):
            text = _text(words if number == 0 else 40, number)
            blocks = tuple(Paragraph((Span(part),)) for part in text.split("\n\n"))
            articles.store(
                opened,
                Article(
                    url=f"https://paper{number % 40}.example/{number}",
                    title=f"{_text(9, number).capitalize()} {number}",
                    blocks=blocks,
                    site=f"Paper {number % 40}",
                    published=now - timedelta(minutes=number),
                    word_count=words if number == 0 else 40,
                    access=Access(AccessState.WHOLE),
                ),
            )


def _text(words: int, seed: int) -> str:
    run = [_WORDS[(seed * 7 + index * index + index // 3) % len(_WORDS)] for index in range(words)]
    return "\n\n".join(" ".join(run[start : start + 126]) for start in range(0, words, 126))


# -- programs that are measured in processes of their own


def run_empty() -> None:
    """An empty app with the same widgets."""
    from textual.app import App

    from reader.tui.widgets.screen import ReaderScreen

    class Empty(App[None]):
        CSS_PATH = str(ROOT / "reader" / "tui" / "reader.tcss")
        ENABLE_COMMAND_PALETTE = False

        def get_css_variables(self) -> dict[str, str]:
            return {**super().get_css_variables(), "reader-accent": "ansi_magenta"}

        def get_default_screen(self) -> ReaderScreen:
            return ReaderScreen()

    asyncio.run(_first_paint(Empty(ansi_color=True)))


def run_reader(path: str) -> None:
    """The reader over a library, begun as `tui.run` begins it."""
    gc.disable()
    from reader import tui
    from reader.config import Settings
    from reader.services.session import Session
    from reader.tui.app import ReaderApp

    app = ReaderApp(Session(Settings(), library_file=Path(path)))
    app.call_after_refresh(tui.collect_garbage)
    asyncio.run(_first_paint(app))


async def _first_paint(app) -> None:  # type: ignore[no-untyped-def]
    painted: list[float] = []
    heavy: list[str] = []

    def seen() -> None:
        painted.append(time.process_time())
        heavy.extend(name for name in ("httpx", "feedparser", "lxml") if name in sys.modules)

    app.call_after_refresh(seen)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.pause(0.3)
    print(json.dumps({"paint": painted[0], "memory": _largest(), "heavy": heavy}))


def _largest() -> float:
    """Megabytes of this process at its largest. What getrusage says begins with the size of the process that started this one."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run_keys(path: str) -> None:
    """CPU of keys on the running reader."""
    asyncio.run(_keys(path))


async def _keys(path: str) -> None:
    from reader.config import Settings
    from reader.services.session import Session
    from reader.tui.app import ReaderApp

    app = ReaderApp(Session(Settings(), library_file=Path(path)))
    out: dict[str, float] = {}
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(0.5)

        async def cost(key: str, times: int) -> float:
            spent = []
            for _ in range(times):
                begun = time.process_time()
                app.press(key, key if len(key) == 1 else None)
                await _drained(app)
                spent.append((time.process_time() - begun) * 1000)
            return statistics.median(spent)

        out["j"] = await cost("j", 9)
        out["j that scrolls"] = await cost("j", 30)
        out["page down, list"] = await cost("pagedown", 30)
        out["G"] = await cost("G", 1)
        await cost("g", 1)
        begun = time.process_time()
        app.press("enter", None)
        await _drained(app)
        out["open"] = (time.process_time() - begun) * 1000
        await cost("g", 1)  # the place of an earlier round is resumed
        out["page down, page"] = await cost("pagedown", 40)
        out["j, page"] = await cost("j", 20)
    print(json.dumps(out))


async def _drained(app) -> None:  # type: ignore[no-untyped-def]
    """Until the screen is painted."""
    from textual._wait import wait_for_idle

    done = asyncio.Event()
    app.call_after_refresh(done.set)
    await done.wait()
    await wait_for_idle(0)


# -- the runner


def measured(*arguments: str) -> dict[str, float]:
    """One program in a process of its own, its modules compiled by an earlier one, as in every installation."""
    environment = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PYTHONPYCACHEPREFIX": COMPILED}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    said = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, encoding="utf-8", env=environment)
    return dict(json.loads(said.stdout.strip().splitlines()[-1]))


def bytes_sent(path: Path) -> dict[str, int]:
    """Bytes on a real pseudo-terminal for single keys."""
    pid, file = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", READER_LIBRARY=str(path))
        os.execv(sys.executable, [sys.executable, "-m", "reader"])
    fcntl.ioctl(file, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))

    def drain(quiet: float) -> bytes:
        got = b""
        while select.select([file], [], [], quiet)[0]:
            try:
                got += os.read(file, 1 << 16)
            except OSError:  # the program has ended
                break
        return got

    first = drain(3.0)
    out = {"first screen": len(first)}
    os.write(file, b"j")
    out["j, before the page follows"] = len(_until_quiet(file, 0.1))
    out["the page follows"] = len(drain(1.0))
    os.write(file, b"w")
    drain(1.0)
    os.write(file, b"w")
    out["a key that changes nothing"] = len(drain(1.0))
    os.write(file, b"v")
    drain(1.5)
    os.write(file, b"j")
    out["j, list alone"] = len(drain(1.0))
    os.write(file, b" ")
    out["page down, list alone"] = len(drain(1.0))
    os.write(file, b"g\r")
    drain(2.0)
    os.write(file, b"g")
    drain(1.0)
    os.write(file, b" ")
    out["page down, page"] = len(drain(1.0))
    os.write(file, b"qqq")
    drain(1.0)
    os.close(file)
    os.waitpid(pid, 0)
    return out


def _until_quiet(file: int, quiet: float) -> bytes:
    got = b""
    while select.select([file], [], [], quiet if got else 2.0)[0]:
        got += os.read(file, 1 << 16)
        if len(got) and not select.select([file], [], [], 0.06)[0]:
            break
    return got


def main(rows: int, words: int, rounds: int, kept: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = kept or Path(folder) / "library.db"
        if not path.exists():
            fill(path, rows, words)
        measured("--run", "empty"), measured("--run", "reader", "--path", str(path))  # compiles
        empty, full = [], []
        for _ in range(rounds):  # by turns, so that what else runs on the machine weighs on both
            empty.append(measured("--run", "empty"))
            full.append(measured("--run", "reader", "--path", str(path)))
        paint = statistics.median(each["paint"] for each in full), statistics.median(each["paint"] for each in empty)
        memory = statistics.median(each["memory"] for each in full), statistics.median(each["memory"] for each in empty)
        print(f"rows {rows:,}, longest article {words:,} words, {SIZE[0]}x{SIZE[1]}, medians of {rounds}")
        print(f"first paint   {paint[0] * 1000:6.0f} ms CPU, empty {paint[1] * 1000:6.0f}   {paint[0] / paint[1]:.2f} times   (≤ 1.15)")
        print(f"memory        {memory[0]:6.0f} MB,     empty {memory[1]:6.0f}   {memory[0] / memory[1]:.2f} times   (≤ 1.5)")
        print(f"heavy imports before first paint: {full[0]['heavy'] or 'none'}")
        keys = [measured("--run", "keys", "--path", str(path)) for _ in range(rounds)]
        for name in keys[0]:
            print(f"{name:18} {statistics.median(each[name] for each in keys):6.1f} ms CPU")
        for name, count in bytes_sent(path).items():
            print(f"{name:28} {count:7,} bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=30_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--library", type=Path, help="keep the library there, and use it again when it is there")
    parser.add_argument("--run", choices=("empty", "reader", "keys"), help=argparse.SUPPRESS)
    parser.add_argument("--path", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run == "empty":
        run_empty()
    elif given.run == "reader":
        run_reader(given.path)
    elif given.run == "keys":
        run_keys(given.path)
    else:
        main(given.rows, given.words, given.rounds, given.library)
