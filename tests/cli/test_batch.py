"""`reader batch` as a person types it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.batch import local
from reader.batch.run import Failure
from reader.batch.values import Part
from reader.cli import main
from reader.errors import NotAvailableError
from tests.batch.archives import lines, story, write_jsonl
from tests.bounds import largest_file


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    return write_jsonl(tmp_path / "dump.jsonl", ["a", "b", "c"])


def test_stdout_is_silent_and_stderr_counts(tmp_path: Path, dump: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", str(dump), "-o", str(tmp_path / "out")]) == 0
    captured = capfd.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("1 part done. 3 pages, 3 articles (3 ")


def test_nothing_is_run_that_lies_beside_the_archive(tmp_path: Path, dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pickle.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["batch", dump.name, "-o", "out", "-q"]) == 0


def test_filters_reach_the_pages(tmp_path: Path, dump: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (wishes := tmp_path / "wishes.txt").write_text("paper.example\n", encoding="utf-8")
    assert main(["batch", str(dump), "-o", str(tmp_path / "out"), "--opt-out", str(wishes)]) == 0
    assert "passed by: 3 opted-out" in capfd.readouterr().err


def test_a_language_may_be_written_as_a_locale(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (page := tmp_path / "a.html").write_text(story("a").replace('"en"', '"en-GB"'), encoding="utf-8")
    assert main(["batch", str(page), "-o", str(tmp_path / "out"), "--language", "en_GB"]) == 0
    assert "1 page, 1 article" in capfd.readouterr().err


def test_a_part_that_failed_is_an_object_for_programs(
    tmp_path: Path, dump: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def engine(parts: list[Part], *_: object) -> Iterator[Failure]:
        yield Failure(parts[0], NotAvailableError("It went away."))

    monkeypatch.setattr(local, "engine", lambda jobs: engine)
    assert main(["batch", str(dump), "-o", str(tmp_path / "out"), "--json"]) == 6
    failed, told = capfd.readouterr().err.splitlines()
    assert json.loads(failed)["error"] | {"subject": "dump", "code": 4, "message": "It went away."} == json.loads(failed)["error"]
    assert told == "0 parts done. 0 pages, 0 articles"


def test_plain_lines_when_asked(tmp_path: Path, dump: Path) -> None:
    assert main(["batch", str(dump), "-o", str(tmp_path / "out"), "-f", "jsonl", "-q"]) == 0
    assert [row["schema"] for row in lines(tmp_path / "out/dump.jsonl")] == ["article/1"] * 3


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["gone.warc.gz", "-o", "out"], 4, "no such file"),
        (["~nobody-here/gone.warc.gz", "-o", "out"], 4, "no such file"),
        (["dump.jsonl", "-o", "out", "--access", "hole"], 2, "no access state 'hole'"),
        (["dump.jsonl", "-o", "out", "--opt-out", "gone.txt"], 4, "list of hosts cannot be read"),
        (["dump.jsonl", "-o", "out", "--opt-out", "~nobody-here/gone.txt"], 4, "list of hosts cannot be read"),
        (["dump.jsonl", "-o", "out", "--jobs", "-1"], 2, "-j/--jobs: it must be a whole number"),
        (["dump.jsonl", "-o", "out", "--deadline", "1e300"], 2, "cleaning.deadline must be between 0.1 and 600"),
        (["dump.jsonl", "-o", "out", "--memory", "1"], 2, "cleaning.memory_mb must be between 100 and 16,000"),
        (["dump.jsonl", "-o", "out", "--memory", "much"], 2, "cleaning.memory_mb must be a whole number"),
        (["dump.jsonl"], 2, "-o"),
        (["dump.jsonl", "-o", "dump.jsonl"], 4, "dump.jsonl/.batch: Not a directory"),
        (["dump.jsonl", "-o", "~nobody-here"], 4, "~nobody-here/.batch: Not a directory"),
    ],
)
def test_mistakes_are_one_line(
    tmp_path: Path, dump: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "~nobody-here").touch()
    assert main(["batch", *words]) == code
    captured = capfd.readouterr()
    assert said in captured.err
    assert captured.err.count("\n") == 1


def test_a_full_disk_is_one_line_and_the_way_on(tmp_path: Path, dump: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with largest_file(1000):
        assert main(["batch", str(dump), "-o", str(tmp_path / "out")]) == 1
    said = capfd.readouterr().err
    assert said.endswith("File too large. (when that is mended, the same command goes on)\n")
    assert said.count("\n") == 1
    assert main(["batch", str(dump), "-o", str(tmp_path / "out")]) == 0
