"""Measure `reader batch` on a web archive made of the development corpora, and against trafilatura in a pool of its own.

  .venv/bin/python bench/batch.py make FOLDER                    the archive: every page three times, under addresses of its own [--parts 6]
  .venv/bin/python bench/batch.py measure FOLDER --peer PYTHON   one and two workers, dask, the peer; in turn, so often; medians
  .venv/bin/python bench/batch.py memory FOLDER                  the largest process of ours
  .venv/bin/python bench/batch.py kills FOLDER [--times 10]      killed at random moments, resumed, compared byte for byte: of --parts 40,
                                                                 for of six none is done between two kills

The corpora lie in ../shared/corpus, or where READER_CORPUS says. PYTHON is that of a virtual environment with trafilatura and
fastwarc. Figures of one run hold only against figures of that run.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import json
import random
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import corpus

from reader.batch import cluster, local
from reader.batch.progress import Progress
from reader.batch.run import Engine, Summary, run
from reader.batch.values import Options
from reader.rules import shipped

COPIES = 3

APART = "two runs side by side"
"""What the machine gives at most: two runs of one worker, each on half of the archives, that know nothing of each other."""

PEER = """
import gzip, json, sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import trafilatura
from fastwarc.warc import ArchiveIterator, WarcRecordType


def clean_part(path, out):
    pages = 0
    with gzip.open(Path(out, Path(path).name + ".jsonl.gz"), "wt", compresslevel=6, encoding="utf-8") as file:
        for record in ArchiveIterator(path, record_types=WarcRecordType.response, parse_http=True):
            url = record.headers.get("WARC-Target-URI")
            text = trafilatura.extract(record.reader.read(), url=url, output_format="json", with_metadata=True)
            pages += 1
            if text:
                file.write(text + chr(10))
    return pages


if __name__ == "__main__":
    out, *paths = sys.argv[1:]
    with ProcessPoolExecutor(2) as pool:
        print(sum(pool.map(clean_part, paths, [out] * len(paths))))
"""
"""Trafilatura in a plain pool of two processes: the same archives in, JSON lines out, no guard against hostile pages."""


def make(folder: Path, parts: int) -> None:
    """Write the archives. Pages are dealt in the order of their names, so the parts are alike in size."""
    pages = sorted(corpus.ROOT.glob("*/html/*.html.gz"))
    folder.mkdir(parents=True, exist_ok=True)
    addresses = dict(_addresses())
    files = [(folder / f"development-{part}.warc.gz").open("wb") for part in range(parts)]
    for number, path in enumerate(pages):
        body = gzip.decompress(path.read_bytes())
        for copy in range(COPIES):
            url = addresses.get(path.name.removesuffix(".html.gz"), f"https://corpus.example/{path.stem}")
            address = url + ("&" if "?" in url else "?") + f"copy={copy}"
            files[(number + copy) % parts].write(gzip.compress(_record(address, body), 1, mtime=0))
    for file in files:
        file.close()
    print(f"{len(pages)} pages, {COPIES} times each, in {parts} archives of {sum(p.stat().st_size for p in folder.iterdir()):,} bytes")


def _addresses() -> Iterator[tuple[str, str]]:
    for truth in corpus.ROOT.glob("*/truth.jsonl"):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["id"], row.get("url") or f"https://corpus.example/{row['id']}"


def _record(url: str, body: bytes) -> bytes:
    """The pages of the corpora are UTF-8 whatever they declare, so the header says it."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{hashlib.md5(url.encode()).hexdigest()}>\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
        f"WARC-Block-Digest: sha1:{base64.b32encode(hashlib.sha1(block).digest()).decode()}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def measure(folder: Path, peer: str, rounds: int) -> None:
    """One table: pages a second and processor time of each way of running, medians of `rounds` turns."""
    with tempfile.TemporaryDirectory() as scratch, _cluster() as address:
        ways: dict[str, Callable[[Path], object]] = {
            "one worker": lambda out: _cleaned(folder, out, local.engine(1)),
            "two workers": lambda out: _cleaned(folder, out, local.engine(2)),
            APART: lambda out: _apart(folder, out),
        }
        if peer:
            ways["trafilatura, two workers"] = lambda out: _peer(peer, folder, out)
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in [*ways, "dask, two workers"]}
        digests: set[str] = set()
        for turn in range(rounds):
            for name, way in ways.items():
                out = Path(scratch, f"{name}-{turn}")
                times[name].append(_timed(lambda way=way, out=out: way(out)))  # type: ignore[misc]
                if not name.startswith("trafilatura") and name != APART:
                    digests.add(digest(out))
            out = Path(scratch, f"dask-{turn}")
            with cluster.connected(address) as client:  # connecting is the start
                times["dask, two workers"].append(_timed(lambda client=client, out=out: _cleaned(folder, out, cluster.on(client))))  # type: ignore[misc]
            digests.add(digest(out))
            print(f"turn {turn + 1}: " + ", ".join(f"{name} {rows[-1][0]:.1f} s" for name, rows in times.items()), file=sys.stderr)
        pages = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["pages"]
        _table(pages, times)
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"the same bytes every time: {'yes' if len(digests) == 1 else 'NO'}")
    print(f"largest process, the peer's and the cluster's among them: {largest} MB; see `memory` for ours alone")


def _table(pages: int, times: dict[str, list[tuple[float, float]]]) -> None:
    wall = {name: statistics.median(row[0] for row in rows) for name, rows in times.items()}
    print(f"| {pages} pages | pages a second | ms of wall clock a page | ms of processor a page |\n|---|---|---|---|")
    for name, rows in times.items():
        cpu = statistics.median(row[1] for row in rows)
        shown = f"{1000 * cpu / pages:.1f}" if cpu else "–"
        print(f"| {name} | {pages / wall[name]:.0f} | {1000 * wall[name] / pages:.1f} | {shown} |")
    two = wall["two workers"]
    print(f"two workers against one: {wall['one worker'] / two:.2f} times")
    print(f"{APART} against one worker: {wall['one worker'] / wall[APART]:.2f} times")
    print(f"dask against the plain pool: {100 * (wall['dask, two workers'] / two - 1):+.0f} %")
    if "trafilatura, two workers" in wall:
        print(f"against trafilatura: {wall['trafilatura, two workers'] / two:.2f} times the pages a second")


def memory(folder: Path) -> None:
    """The largest process of a run with two workers."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, "-m", "reader", "batch", str(folder), "-o", scratch, "-j", "2"], check=True)
    print(f"largest process of ours: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB")


def kills(folder: Path, times: int, seed: int) -> None:
    """Kill a run so often at random moments, let it end, and compare with one that was let be."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as scratch:
        whole, broken = Path(scratch, "whole"), Path(scratch, "broken")
        seconds, _ = _timed(lambda: _cleaned(folder, whole, local.engine(2)))
        done: set[str] = set()
        for kill in range(1, times + 1):
            command = [sys.executable, "-m", "reader", "batch", str(folder), "-o", str(broken), "-j", "2", "-q"]
            with subprocess.Popen(command) as process:
                time.sleep(chance.uniform(0.1, 2.5 * seconds / times))
                process.send_signal(signal.SIGKILL)
            now = {path.stem for path in broken.rglob("*.mark")}
            assert done <= now, f"lost: {done - now}"
            done = now
            print(f"kill {kill}: {len(done)} parts are done", file=sys.stderr)
        summary = _summary(folder, broken, local.engine(2))
        print(f"{times} kills; then {summary.before} parts were done before, {summary.done} at last")
        print(f"the same bytes: {'yes' if digest(whole) == digest(broken) else 'NO'}; half files: {len(list(broken.rglob('*.partial')))}")


def digest(out: Path) -> str:
    """One digest of all that a folder of results holds for people."""
    found = hashlib.blake2b()
    for path in sorted(path for path in out.rglob("*") if path.is_file() and ".batch" not in path.parts):
        found.update(path.relative_to(out).as_posix().encode() + path.read_bytes())
    return found.hexdigest()


def _summary(folder: Path, out: Path, engine: Engine) -> Summary:
    return run([str(folder)], out, Options(shipped()), engine, _quiet)


def _cleaned(folder: Path, out: Path, engine: Engine) -> int:
    return _summary(folder, out, engine).tally.pages


def _quiet(progress: Progress) -> None:
    pass


def _apart(folder: Path, out: Path) -> None:
    """Clean half of the archives in one run of one worker and the other half in another, both at once."""
    archives = sorted(map(str, folder.glob("*.warc.gz")))
    command = [sys.executable, "-m", "reader", "batch", "-q", "-j", "1", "-o"]
    runs = [subprocess.Popen([*command, str(out / str(half)), *archives[half::2]]) for half in range(2)]
    failed = [process.args for process in runs if process.wait()]
    if failed:
        raise RuntimeError(f"failed: {failed}")


def _peer(python: str, folder: Path, out: Path) -> int:
    out.mkdir()
    (script := out / "peer.py").write_text(PEER, encoding="utf-8")
    paths = [str(path) for path in sorted(folder.glob("*.warc.gz"))]
    return int(subprocess.run([python, script, str(out), *paths], check=True, capture_output=True, encoding="utf-8").stdout)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of wall clock and of processor time, of this process and of the children it waited for."""
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return time.perf_counter() - wall, _cpu() - cpu


def _cpu() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


@contextmanager
def _cluster() -> Iterator[str]:
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1") as started:
        yield started.scheduler_address


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("make", "measure", "memory", "kills"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--parts", type=int, default=6, help="web archives that the pages are dealt to")
    parser.add_argument("--peer", default="", metavar="PYTHON")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--seed", type=int, default=8)
    arguments = parser.parse_args()
    match arguments.what:
        case "make":
            shutil.rmtree(arguments.folder, ignore_errors=True)
            make(arguments.folder, arguments.parts)
        case "measure":
            measure(arguments.folder, arguments.peer, arguments.rounds)
        case "memory":
            memory(arguments.folder)
        case "kills":
            kills(arguments.folder, arguments.times, arguments.seed)


if __name__ == "__main__":
    main()
