"""Reloading 100 feeds of 100 entries, side by side with newsboat: `python bench/refresh.py FEEDSERVER [NEWSBOAT]`.

FEEDSERVER is a script that serves `/feed/N.xml` on 50 loopback hosts with 200 ms latency (its flags are below). Each program reloads
three times from nothing, in turn; wall and CPU seconds, and how many answers were 304, by the server's own count. Then a soak of 200
refreshes with slow, failing and moving feeds: `python bench/refresh.py FEEDSERVER --soak`.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PORT, FEEDS, ITEMS, HOSTS = 8931, 100, 100, 50
READER = [sys.executable, "-m", "reader"]
ENVIRON = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""A program that is installed has its bytecode."""


@contextmanager
def served(script: str, *flags: str) -> Iterator[None]:
    """The feed server, listening."""
    words = [sys.executable, script, "--port", str(PORT), "--feeds", str(FEEDS), "--hosts", str(HOSTS), *flags]
    with subprocess.Popen(words, stdout=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        assert "listening" in server.stdout.readline()
        time.sleep(0.5)  # the other hosts begin to listen right after
        try:
            yield
        finally:
            server.kill()


def asked(path: str) -> dict[str, int]:
    """What the server says at `path`: its counters."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}") as answer:
        counters: dict[str, int] = json.load(answer)
        return counters


def addresses() -> str:
    return "".join(f"http://127.0.0.{1 + number % HOSTS}:{PORT}/feed/{number}.xml\n" for number in range(FEEDS))


def timed(name: str, words: list[str], environ: Mapping[str, str]) -> float:
    """Runs a program and prints what it took; returns the wall seconds."""
    asked("/reset")
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(words, env={**ENVIRON, **environ}, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    told = asked("/stats")
    counted = f"{told['feeds']} feeds, {told['not_modified']} times 304, at most {told['max_per_host']} at a time to a host"
    print(f"{name:<24} {wall:6.2f} s wall {cpu:6.2f} s CPU   {counted}", flush=True)
    return wall


def side_by_side(script: str, newsboat: str) -> None:
    with tempfile.TemporaryDirectory() as folder, served(script, "--items", str(ITEMS), "--delay-ms", "200", "--warm"):
        home = Path(folder)
        (home / "urls").write_text(addresses(), encoding="utf-8")
        (home / "config").write_text("reload-threads 16\n", encoding="utf-8")
        theirs = [newsboat, "-q", "-u", f"{home}/urls", "-c", f"{home}/cache.db", "-C", f"{home}/config", "-x", "reload"]
        environ = {"READER_HOME": str(home / "reader")}
        subprocess.run(
            [*READER, "feeds", "import", "-q", "--allow-private", f"{home}/urls"],
            env={**ENVIRON, **environ},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        for reload in (1, 2, 3):
            their = timed(f"newsboat, reload {reload}", theirs, {"HOME": folder})
            our = timed(f"reader, reload {reload}", [*READER, "feeds", "refresh", "-q"], environ)
            print(f"{'':<24} ratio {our / their:.2f}")
        listed = subprocess.run([*READER, "list", "--format", "ids"], env={**ENVIRON, **environ}, capture_output=True, check=True)
        print(f"{len(listed.stdout.split()):,} articles in the library")


def soak(script: str, refreshes: int = 200) -> None:
    """Every fifth refresh each feed has one entry more; at the end every entry must be there once."""
    faults = ("--items", "20", "--words", "60", "--slow-frac", "0.1", "--slow-ms", "60", "--error-frac", "0.1", "--redirect-frac", "0.05")
    with tempfile.TemporaryDirectory() as folder, served(script, *faults):
        environ = {**ENVIRON, "READER_HOME": folder}
        (Path(folder) / "urls").write_text(addresses(), encoding="utf-8")
        subprocess.run(
            [*READER, "feeds", "import", "-q", "--allow-private", f"{folder}/urls"], env=environ, check=True, stdout=subprocess.DEVNULL
        )
        asked("/reset")
        grows = [number for number in range(refreshes - 10) if number % 5 == 4]
        for number in range(refreshes):
            if number in grows:
                asked("/advance?k=1")
            subprocess.run([*READER, "feeds", "refresh", "-q"], env=environ, check=False, capture_output=True)
        told = asked("/stats")
        listed = subprocess.run([*READER, "list", "--format", "urls"], env=environ, capture_output=True, check=True, encoding="utf-8")
        wanted = {f"/article/{feed}/{entry}" for feed in range(FEEDS) for entry in range(20 + len(grows))}
        found = [address.partition(str(PORT))[2] for address in listed.stdout.split()]
        lost, doubled = len(wanted - set(found)), len(found) - len(set(found))
        print(f"{refreshes} refreshes, {told['feeds']} answers, {told['errors']} of them errors")
        print(f"{len(wanted):,} entries: {lost} lost, {doubled} doubled; library: {_checked(environ)}")
        print(f"at most {told['max_per_host']} at a time to a host")


def _checked(environ: Mapping[str, str]) -> str:
    opened = "library.open(Path(paths.library_file()))"
    code = f"from pathlib import Path; from reader import library, paths; print(library.check({opened}) or 'whole')"
    return subprocess.run([sys.executable, "-c", code], env=dict(environ), capture_output=True, check=True, encoding="utf-8").stdout.strip()


if __name__ == "__main__":
    if "--soak" in sys.argv:
        soak(sys.argv[1])
    else:
        side_by_side(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "newsboat")
