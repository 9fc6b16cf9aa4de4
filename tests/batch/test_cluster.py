"""The same parts on a cluster: a scheduler and two workers on this machine, found by their address like any other.

In processes of their own: distributed changes how errors are pickled in the process that imports it.
"""

import subprocess
import sys
from collections.abc import Iterator
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


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a LocalCluster with two worker processes."""
    (script := tmp_path / "cluster.py").write_text(CLUSTER, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate("", timeout=60)


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


def test_a_scheduler_that_is_not_there_is_a_plain_error(tmp_path: Path) -> None:
    answer = batch(write_jsonl(tmp_path / "a.jsonl", ["a"]), tmp_path / "out", "--dask", "tcp://127.0.0.1:9", reader=IMPATIENT)
    assert answer.returncode == 5
    assert answer.stderr.splitlines()[-1].startswith("reader: tcp://127.0.0.1:9: The scheduler does not answer.")
