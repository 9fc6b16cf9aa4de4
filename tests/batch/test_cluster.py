"""The same parts on a cluster: a scheduler and two workers on this machine, found by their address like any other.

In processes of their own: distributed changes how errors are pickled in the process that imports it.
"""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.batch.archives import snapshot, write_jsonl

pytestmark = pytest.mark.skipif(find_spec("distributed") is None, reason="the extra `dask` is not installed")

CLUSTER = """
import sys
from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1") as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@contextmanager
def cluster(script: Path) -> Iterator[str]:
    """The address of the LocalCluster that a script starts."""
    with subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate("", timeout=60)


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a LocalCluster with two worker processes."""
    (script := tmp_path / "cluster.py").write_text(CLUSTER, encoding="utf-8")
    with cluster(script) as address:
        yield address


READER = ("-m", "reader")
IMPATIENT = (
    "-c",
    "import sys; from reader.batch import cluster; from reader.cli import main; cluster.PATIENCE = '1s'; sys.exit(main(sys.argv[1:]))",
)
"""The same program, which waits a second for a scheduler."""


def batch(inputs: Path, out: Path, *more: str, reader: tuple[str, str] = READER) -> subprocess.CompletedProcess[str]:
    """One command line, as a person would give it."""
    return subprocess.run([sys.executable, *reader, "batch", str(inputs), "-o", str(out), *more], capture_output=True, encoding="utf-8")


def test_the_cluster_writes_the_same_bytes_as_this_machine(tmp_path: Path, scheduler: str) -> None:
    (inputs := tmp_path / "in").mkdir()
    for part in range(4):
        write_jsonl(inputs / f"part-{part}.jsonl", [f"story{part}x{number}" for number in range(5)])
    there, here = batch(inputs, tmp_path / "there", "--dask", scheduler), batch(inputs, tmp_path / "here", "--jobs", "2")
    assert (there.returncode, there.stderr) == (0, here.stderr)
    assert "4 parts done. 20 pages, 20 articles" in there.stderr
    assert snapshot(tmp_path / "there") == snapshot(tmp_path / "here")


def test_ctrl_c_ends_the_parts_in_hand(tmp_path: Path, scheduler: str) -> None:
    source = write_jsonl(tmp_path / "large.jsonl", [f"story{number}" for number in range(3_000)])
    command = [sys.executable, *READER, "batch", source, "-o", tmp_path / "out", "--dask", scheduler]
    with subprocess.Popen(command, stderr=subprocess.PIPE, process_group=0) as process:
        while process.poll() is None and not list((tmp_path / "out").glob(".large*")):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
    while list((tmp_path / "out").glob(".large*")):
        time.sleep(0.02)
    assert snapshot(tmp_path / "out") == {}


LOSES_ITS_WORKER = """
import json, os, signal, sys
from pathlib import Path
from distributed import Client, LocalCluster
from reader.batch import cluster
from reader.batch.run import run
from reader.batch.values import Options
from reader.rules import shipped

if __name__ == "__main__":
    inputs, out = sys.argv[1:]
    early = {}

    def tell(progress):
        if not early:
            early.update((path.name, path.stat().st_ino) for path in Path(out).glob("*.jsonl.gz"))
            os.kill(started.workers[0].pid, signal.SIGKILL)

    alone = {"n_workers": 1, "threads_per_worker": 1, "processes": True, "dashboard_address": None, "host": "127.0.0.1"}
    with LocalCluster(**alone) as started, Client(started) as client:
        summary = run([inputs], Path(out), Options(shipped()), cluster.on(client), tell)
        again = [name for name, number in early.items() if Path(out, name).stat().st_ino != number]
        print(json.dumps([summary.done, len(summary.failures), len(early) > 0, again]))
"""
"""Ends the one worker of a cluster once a part is done, and says what came of the run and which of those parts were done again."""


def test_a_worker_that_is_lost_costs_the_part_in_hand(tmp_path: Path) -> None:
    (inputs := tmp_path / "in").mkdir()
    for part in range(5):
        write_jsonl(inputs / f"part-{part}.jsonl", [f"story{part}"])
    (script := tmp_path / "loses.py").write_text(LOSES_ITS_WORKER, encoding="utf-8")
    told = subprocess.run([sys.executable, script, inputs, tmp_path / "out"], capture_output=True, encoding="utf-8")
    assert told.stdout, told.stderr
    assert json.loads(told.stdout) == [5, 0, True, []]


def test_a_scheduler_that_is_not_there_is_a_plain_error(tmp_path: Path) -> None:
    answer = batch(write_jsonl(tmp_path / "a.jsonl", ["a"]), tmp_path / "out", "--dask", "tcp://127.0.0.1:9", reader=IMPATIENT)
    assert answer.returncode == 5
    assert answer.stderr.splitlines()[-1].startswith("reader: tcp://127.0.0.1:9: The scheduler does not answer.")


def test_a_scheduler_without_workers_is_a_plain_error(tmp_path: Path) -> None:
    (script := tmp_path / "cluster.py").write_text(CLUSTER.replace("n_workers=2", "n_workers=0"), encoding="utf-8")
    with cluster(script) as address:
        answer = batch(write_jsonl(tmp_path / "a.jsonl", ["a"]), tmp_path / "out", "--dask", address, reader=IMPATIENT)
    assert answer.returncode == 5
    assert answer.stderr == f"reader: {address}: The scheduler has no workers. (dask worker starts one)\n"


def test_a_scheduler_that_is_lost_is_a_plain_error(tmp_path: Path) -> None:
    (inputs := tmp_path / "in").mkdir()
    for part in range(20):
        write_jsonl(inputs / f"part-{part}.jsonl", [f"story{part}"])
    (script := tmp_path / "cluster.py").write_text(CLUSTER.replace("n_workers=2", "n_workers=1"), encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        command = [sys.executable, *READER, "batch", inputs, "-o", tmp_path / "out", "--dask", process.stdout.readline().strip()]
        with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as running:
            while running.poll() is None and not list(tmp_path.glob("out/.batch/*.mark")):
                time.sleep(0.01)
            process.kill()
            _, said = running.communicate()
    assert running.returncode == 5, said
    assert "reader: The scheduler was lost, or was started anew. (the same command goes on)" in said.splitlines()
    assert "Traceback" not in said
