"""Every endpoint of the hostile server, asked by the real commands: outcome, seconds, megabytes, requests, control characters.

    python bench/endpoints.py ../shared/hostile/server.py [--reader .venv/bin/reader]

Prints one line for each endpoint that does not hold, and the sum. Megabytes are the growth of the peak over that of `/ok`.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shlex
import socket
import subprocess
import sys
import tempfile
import time
import unicodedata
import urllib.request
from dataclasses import dataclass
from typing import Any

KINDS = {"article": "clean --allow-private {url}", "feed": "feeds add --allow-private {url}"}


@dataclass(frozen=True)
class Visit:
    """What one command did at one endpoint."""

    code: int
    seconds: float
    megabytes: int
    out: bytes
    err: bytes
    requests: int


def visit(command: list[str], base: str, home: str) -> Visit:
    """Run one command and watch it."""
    get(base, "/__reset")
    start = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=os.environ | {"READER_HOME": home})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        out.seek(0)
        err.seek(0)
        asked = len(json.loads(get(base, "/__log")))
        return Visit(process.returncode, seconds, usage.ru_maxrss // 1024, out.read(), err.read(), asked)


def get(base: str, path: str) -> bytes:
    """The server's own pages."""
    with urllib.request.urlopen(base + path, timeout=10) as answer:
        return bytes(answer.read())


def failures(spec: dict[str, Any], seen: Visit, floor: int) -> list[str]:
    """What does not hold at one endpoint. floor: megabytes of the plain page."""
    found = []
    if spec["outcome"] == "ok" and seen.code != 0:
        found.append(f"code {seen.code}: {seen.err.decode('utf-8', 'replace').strip()[:120]}")
    if spec["outcome"] == "error" and seen.code not in (3, 4, 5):
        found.append(f"code {seen.code}, wanted a clean error")
    if seen.code < 0 or b"Traceback" in seen.err:
        found.append("crashed")
    if seen.seconds > spec["secs"]:
        found.append(f"{seen.seconds:.1f} s > {spec['secs']}")
    if seen.megabytes - floor > spec["rss"]:
        found.append(f"{seen.megabytes - floor} MB > {spec['rss']}")
    if seen.requests > spec["reqs"]:
        found.append(f"{seen.requests} requests > {spec['reqs']}")
    text = (seen.out + seen.err).decode("utf-8", "replace")
    if bad := {c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t\u200c\u200d"}:
        found.append(f"controls {bad!r}")
    if "SECRETSECRET" in text and spec["path"] != "/secret":
        found.append("read what a redirect must not reach")
    if seen.code and len(seen.err.splitlines()) > 1:
        found.append("more than one line of error")
    return found


def main() -> int:
    """Serve, visit, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("server")
    parser.add_argument("--reader", default=f"{sys.executable} -m reader")
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    specs = json.loads(subprocess.run([sys.executable, arguments.server, "--json"], capture_output=True, check=True).stdout)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    server = subprocess.Popen([sys.executable, arguments.server, "--port", str(port)], stdout=subprocess.PIPE)
    assert server.stdout is not None
    server.stdout.readline()
    held, slowest, largest, floor = 0, (0.0, ""), (0, ""), 0
    try:
        with tempfile.TemporaryDirectory() as home:
            for spec in specs:
                command = [part.format(url=base + spec["path"]) for part in shlex.split(KINDS[spec["kind"]])]
                seen = visit([*shlex.split(arguments.reader), *command], base, home)
                floor = floor or seen.megabytes
                slowest = max(slowest, (round(seen.seconds, 1), spec["path"]))
                largest = max(largest, (seen.megabytes - floor, spec["path"]))
                found = failures(spec, seen, floor)
                held += not found
                if found:
                    print(f"{spec['path']:28} {'; '.join(found)}", flush=True)
    finally:
        server.kill()
        server.wait()
    print(f"{held} of {len(specs)} endpoints hold; slowest {slowest[0]} s ({slowest[1]}), largest growth {largest[0]} MB ({largest[1]})")
    return held != len(specs)


if __name__ == "__main__":
    sys.exit(main())
