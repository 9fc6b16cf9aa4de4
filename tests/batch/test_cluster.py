"""The same parts on a cluster: a scheduler and two workers on this machine, found by their address like any other."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.batch import cluster, local
from reader.batch.progress import Progress
from reader.batch.run import run
from reader.batch.values import Terms
from reader.errors import TryLaterError
from reader.rules import shipped
from tests.batch.archives import snapshot, write_jsonl

distributed = pytest.importorskip("distributed", reason="the extra `dask` is not installed")

TERMS = Terms(shipped())


@pytest.fixture
def scheduler() -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the cluster's own, of ports and of a loop that it closes late
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as processes:
            yield processes.scheduler_address


def test_the_cluster_writes_the_same_bytes_as_this_machine(tmp_path: Path, scheduler: str) -> None:
    (inputs := tmp_path / "in").mkdir()
    for part in range(4):
        write_jsonl(inputs / f"part-{part}.jsonl", [f"story{part}x{number}" for number in range(5)])
    told: list[Progress] = []
    summary = run([str(inputs)], tmp_path / "cluster", TERMS, cluster.engine(scheduler), told.append)
    run([str(inputs)], tmp_path / "here", TERMS, local.engine(2), lambda progress: None)
    assert (summary.done, summary.failures, summary.tally.kept) == (4, [], 20)
    assert snapshot(tmp_path / "cluster") == snapshot(tmp_path / "here")
    assert (told[-1].parts, told[-1].pages) == (4, 20)


def test_a_scheduler_that_is_not_there_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", "0.2s")
    source = write_jsonl(tmp_path / "a.jsonl", ["a"])
    with pytest.raises(TryLaterError, match="does not answer"):
        run([str(source)], tmp_path / "out", TERMS, cluster.engine("tcp://127.0.0.1:9"), lambda progress: None)
