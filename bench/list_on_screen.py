"""From the command to the list on the screen, with 10,000 entries, side by side with newsboat: `python bench/list_on_screen.py FEEDSERVER`.

Both programs hold the same feeds (100 of 100 entries, from the feed server of `bench/refresh.py`). Each is started in turn in a
pseudo-terminal of 120 by 40; the clock stops when a title that only the list can show has been written. Medians of RUNS, in seconds.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Mapping
from pathlib import Path

from bench.refresh import ENVIRON, READER, addresses, served

RUNS = 7
GIVE_UP = 60.0


def shown(words: list[str], environ: Mapping[str, str], sign: re.Pattern[bytes]) -> tuple[float, float]:
    """(wall, CPU) seconds from the start of a program until `sign` stands in what it writes to its terminal."""
    began = time.monotonic()
    child, screen = pty.fork()
    if not child:
        os.execvpe(words[0], words, {**ENVIRON, "TERM": "xterm-256color", "LINES": "40", "COLUMNS": "120", **environ})
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    written = b""
    while not sign.search(written):
        ready, _, _ = select.select([screen], [], [], GIVE_UP)
        if not ready or time.monotonic() - began > GIVE_UP:
            raise SystemExit(f"{words[0]} showed no list within {GIVE_UP:g} s")
        written += os.read(screen, 65_536)
    wall = time.monotonic() - began
    ticks = Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(screen)
    return wall, (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")


def main(script: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        theirs = ["newsboat", "-u", f"{home}/urls", "-c", f"{home}/cache.db", "-C", f"{home}/config"]
        environ = {"READER_HOME": str(home / "reader"), "HOME": folder}
        with served(script, "--items", "100", "--warm"):
            (home / "urls").write_text(addresses(), encoding="utf-8")
            (home / "config").write_text("reload-threads 16\n", encoding="utf-8")
            quiet = {"env": {**ENVIRON, **environ}, "check": True, "stdout": subprocess.DEVNULL}
            subprocess.run([*theirs, "-q", "-x", "reload"], **quiet)  # type: ignore[call-overload]
            subprocess.run([*READER, "feeds", "import", "-q", "--allow-private", f"{home}/urls"], **quiet)  # type: ignore[call-overload]
            subprocess.run([*READER, "feeds", "refresh", "-q"], **quiet)  # type: ignore[call-overload]
        times: dict[str, list[tuple[float, float]]] = {"newsboat": [], "reader": []}
        for _ in range(RUNS):
            times["newsboat"].append(shown(theirs, environ, re.compile(rb"Example feed 0\d\d")))
            times["reader"].append(shown(READER, environ, re.compile(rb"\[9\d-99\]")))
    walls = {name: statistics.median(wall for wall, _ in taken) for name, taken in times.items()}
    for name, taken in times.items():
        print(f"{name:<10} {walls[name]:5.2f} s wall {statistics.median(cpu for _, cpu in taken):5.2f} s CPU")
    print(f"ratio {walls['reader'] / walls['newsboat']:.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
