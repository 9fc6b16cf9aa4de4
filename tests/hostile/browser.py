"""A real browser without a screen, whose every request ends at a counter of ours and whose console we read."""

import contextlib
import re
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --disable-default-apps --disable-extensions --enable-logging=stderr --v=0 --virtual-time-budget=1500 --dump-dom"
).split()
_CONSOLE = re.compile(r"CONSOLE[:(].*")


@dataclass(frozen=True)
class Opened:
    """What came of opening one file."""

    dom: str
    console: tuple[str, ...]
    requests: tuple[str, ...]


@contextlib.contextmanager
def counter() -> Iterator[tuple[int, list[str]]]:
    """A proxy on loopback that answers nothing and remembers the first line of whatever it is asked."""
    asked: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        done = threading.Event()

        def count() -> None:
            while not done.is_set():
                with contextlib.suppress(TimeoutError, OSError):
                    caller, _ = server.accept()
                    with caller:
                        caller.settimeout(1)
                        asked.append(caller.recv(300).decode("latin-1").split("\r\n")[0])

        thread = threading.Thread(target=count)
        thread.start()
        try:
            yield server.getsockname()[1], asked
        finally:
            done.set()
            thread.join()


def opened(path: Path) -> Opened:
    """Open a file; everything it asks for, loopback included, goes to the counter."""
    with counter() as (port, asked), tempfile.TemporaryDirectory() as profile:
        proxy = [f"--proxy-server=http://127.0.0.1:{port}", "--proxy-bypass-list=<-loopback>", f"--user-data-dir={profile}"]
        done = subprocess.run(
            [CHROMIUM, *FLAGS, *proxy, path.as_uri()], capture_output=True, encoding="utf-8", timeout=60, errors="replace"
        )
        own = ("google", "gstatic", "gvt1", "chromium.org", "msftconnecttest")
        mine = tuple(line for line in asked if not any(name in line for name in own))
        return Opened(done.stdout, tuple(_CONSOLE.findall(done.stderr)), mine)
