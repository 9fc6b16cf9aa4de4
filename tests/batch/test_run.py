"""Whole runs: resumed, broken off, killed. Whatever happened on the way, the folder ends with the same bytes."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.batch import local, plan
from reader.batch.filters import Filters
from reader.batch.folder import Folder, claimed
from reader.batch.progress import Progress
from reader.batch.run import Failure, Summary, run
from reader.batch.values import Format, Options, Outcome
from reader.errors import OutputExistsError, UsageError
from reader.rules import shipped
from tests.batch.archives import lines, packed, record, snapshot, story, write_jsonl

TERMS = Options(shipped())


def quiet(progress: Progress) -> None:
    """Tell nobody."""


def cleaned(inputs: Path, out: Path, options: Options = TERMS, jobs: int = 2) -> Summary:
    return run([str(inputs)], out, options, local.engine(jobs), quiet)


def four_parts(folder: Path) -> Path:
    """A folder of inputs: four with five stories each."""
    folder.mkdir()
    for part in range(4):
        write_jsonl(folder / f"part-{part}.jsonl", [f"story{part}x{number}" for number in range(5)])
    return folder


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Inputs that a test may change."""
    return four_parts(tmp_path / "in")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(inputs, out) of a run that came to its end, made once: not to be written to."""
    folder = tmp_path_factory.mktemp("whole")
    inputs = four_parts(folder / "in")
    cleaned(inputs, folder / "out")
    return inputs, folder / "out"


@pytest.fixture
def done(whole: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path]:
    """(inputs, out): the same inputs, and a copy of what came of them."""
    return whole[0], shutil.copytree(whole[1], tmp_path / "out")


def test_gives_one_output_for_each_input_and_counts_them(tmp_path: Path, inputs: Path) -> None:
    summary = cleaned(inputs, tmp_path / "out")
    assert (summary.done, summary.before, summary.tally.kept) == (4, 0, 20)
    assert sorted(snapshot(tmp_path / "out")) == ["errors.jsonl", "manifest.json", *(f"part-{part}.jsonl.gz" for part in range(4))]
    assert [row["url"] for row in lines(tmp_path / "out/part-2.jsonl.gz")] == [f"https://paper.example/story2x{n}" for n in range(5)]


def test_a_second_run_does_nothing_and_writes_nothing(done: tuple[Path, Path]) -> None:
    inputs, out = done
    before = {path: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert len(before) == 4
    summary = cleaned(inputs, out)
    assert (summary.done, summary.before, summary.tally.kept) == (0, 4, 20)
    assert {path: path.stat().st_mtime_ns for path in out.glob("part-*")} == before


def test_only_a_changed_input_is_done_again(tmp_path: Path, inputs: Path) -> None:
    cleaned(inputs, tmp_path / "out")
    write_jsonl(inputs / "part-1.jsonl", ["another"])
    summary = cleaned(inputs, tmp_path / "out")
    assert (summary.done, summary.before, summary.tally.kept) == (1, 3, 16)


@pytest.mark.parametrize("name", ["news.jsonl", "news.html"])
def test_the_articles_of_another_input_are_not_written_over(tmp_path: Path, name: str) -> None:
    for year in ("2025", "2026"):
        (tmp_path / year).mkdir()
        write_jsonl(tmp_path / year / "news.jsonl", [year])
        (tmp_path / year / "news.html").write_text(story(year), encoding="utf-8")
    cleaned(tmp_path / "2025" / name, out := tmp_path / "out")
    before = snapshot(out)
    with pytest.raises(OutputExistsError, match="of another input"):
        cleaned(tmp_path / "2026" / name, out)
    assert snapshot(out) == before


def pages_in(folder: Path, names: str) -> Path:
    """A folder of saved pages, one for each letter."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.html").write_text(story(name), encoding="utf-8")
    return folder


def titles(out: Path) -> list[object]:
    """Those of all articles in a folder of results."""
    return [row["title"] for path in sorted(out.glob("*.jsonl.gz")) for row in lines(path)]


@pytest.mark.parametrize("by_folder", [True, False], ids=["a folder", "files"])
def test_pages_that_come_to_those_that_are_done_are_cleaned_with_them(
    tmp_path: Path, by_folder: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "PAGES_IN_A_BUNDLE", 2)
    out = tmp_path / "out"
    for names in ("ce", "abd"):
        folder = pages_in(tmp_path / "saved", names)
        named = [folder] if by_folder else sorted(folder.iterdir())
        run([str(each) for each in named], out, TERMS, local.engine(2), quiet)
    assert titles(out) == [f"Boats of {name}" for name in "abcde"]


def test_pages_that_moved_up_where_others_went_are_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "PAGES_IN_A_BUNDLE", 2)
    folder, other, out = pages_in(tmp_path / "saved", "abcde"), pages_in(tmp_path / "other", "xyz"), tmp_path / "out"
    cleaned(folder, out)
    cleaned(other, out)
    for gone in "ab":
        (folder / f"{gone}.html").unlink()
    assert cleaned(folder, out).tally.kept == 6
    assert titles(out) == [f"Boats of {name}" for name in "xyzcde"]
    assert not list((out / ".batch").glob("saved-00002*"))


def test_a_lost_list_of_errors_is_made_again(done: tuple[Path, Path]) -> None:
    inputs, out = done
    Folder(out).errors("part-2").unlink()
    summary = cleaned(inputs, out)
    assert (summary.done, summary.before, summary.tally.kept) == (1, 3, 20)


def test_a_lost_output_is_made_again(done: tuple[Path, Path]) -> None:
    inputs, out = done
    before = snapshot(out)
    (out / "part-3.jsonl.gz").unlink()
    assert cleaned(inputs, out).done == 1
    assert snapshot(out) == before


def test_the_bytes_do_not_depend_on_how_many_work(tmp_path: Path, whole: tuple[Path, Path]) -> None:
    inputs, by_two = whole
    for jobs in (1, 3):
        cleaned(inputs, tmp_path / f"{jobs}", jobs=jobs)
        assert snapshot(tmp_path / f"{jobs}") == snapshot(by_two)


def test_other_terms_want_another_folder(done: tuple[Path, Path]) -> None:
    inputs, out = done
    with pytest.raises(OutputExistsError):
        cleaned(inputs, out, Options(shipped(), format=Format.JSONL))


def test_two_runs_do_not_write_in_one_folder(tmp_path: Path, inputs: Path) -> None:
    with claimed(Folder(tmp_path / "out")), pytest.raises(OutputExistsError, match="Another batch"):
        cleaned(inputs, tmp_path / "out")


def test_half_files_of_a_run_that_was_killed_are_swept_out_and_no_others(tmp_path: Path) -> None:
    half = ".part-1.jsonl.gz.0123456789abcdef.partial"
    swept = [tmp_path / half, tmp_path / "2026" / half, tmp_path / ".batch" / "2026" / half]
    left = [tmp_path / ".film.mkv.partial", tmp_path / "another" / half, tmp_path / "another" / ".batch" / half]
    for path in (*swept, *left):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    with claimed(Folder(tmp_path)):
        assert [path.exists() for path in swept] == [False] * 3
        assert [path.exists() for path in left] == [True] * 3


def test_a_run_into_a_folder_among_its_inputs_goes_on_too(inputs: Path) -> None:
    cleaned(inputs, inputs / "out")
    assert (cleaned(inputs, inputs / "out").done, len(lines(inputs / "out/part-0.jsonl.gz"))) == (0, 5)


@pytest.mark.parametrize(("name", "format"), [("part-0.jsonl", Format.JSONL), ("errors.jsonl", Format.JSONL_GZ)])
def test_no_input_is_written_over(inputs: Path, name: str, format: Format) -> None:
    (inputs / "errors.jsonl").write_bytes((inputs / "part-0.jsonl").read_bytes())
    before = (inputs / name).read_bytes()
    with pytest.raises(UsageError, match="written over"):
        cleaned(inputs / name, inputs, Options(shipped(), format=format))
    assert (inputs / name).read_bytes() == before
    assert sorted(path.name for path in inputs.iterdir()) == ["errors.jsonl", *(f"part-{number}.jsonl" for number in range(4))]


def test_the_list_of_errors_that_a_run_wrote_among_its_inputs_is_not_cleaned(inputs: Path) -> None:
    for before in (0, 4):
        summary = run([str(inputs / "*.jsonl")], inputs, TERMS, local.engine(2), quiet)
        assert (summary.done, summary.before, summary.tally.pages) == (4 - before, before, 20)


def test_a_part_that_is_called_like_the_list_of_errors_is_refused(tmp_path: Path) -> None:
    inputs = write_jsonl(tmp_path / "errors.jsonl", ["a"])
    with pytest.raises(UsageError, match="list of errors"):
        cleaned(inputs, tmp_path / "out", Options(shipped(), format=Format.JSONL))
    assert cleaned(inputs, tmp_path / "out").done == 1


def test_a_file_whose_name_is_no_text_is_cleaned_once(tmp_path: Path) -> None:
    name = os.fsdecode(b"f\xe4hre")
    inputs = write_jsonl(tmp_path / f"{name}.jsonl", ["a"])
    assert cleaned(inputs, tmp_path / name).done == 1
    assert cleaned(inputs, tmp_path / name).done == 0
    assert len(lines(tmp_path / name / f"{name}.jsonl.gz")) == 1


def test_near_duplicates_within_a_part_are_dropped(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "twice.jsonl", ["a", "b", "a", "b", "c"])
    summary = cleaned(source, tmp_path / "out", Options(shipped(), filters=Filters(drop_duplicates=True)))
    assert (summary.tally.kept, summary.tally.passed_by) == (3, {Outcome.DUPLICATE: 2})


def test_a_bad_archive_is_counted_page_by_page_and_its_errors_are_listed(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc", reason="the extra `batch` is not installed")
    bad = [record("https://paper.example/e", ""), record("https://paper.example/l", "text", claimed=90_000)]
    good = [record(f"https://paper.example/{name}", story(name)) for name in "abc"]
    picture = record("https://paper.example/g", "GIF89a", head="Content-Type: image/gif\r\n")
    (tmp_path / "crawl.warc.gz").write_bytes(packed(good[0], bad[0], good[1], bad[1], picture, good[2]))
    tally = cleaned(tmp_path / "crawl.warc.gz", tmp_path / "out").tally
    assert (tally.pages, tally.kept, tally.passed_by) == (6, 3, {Outcome.EMPTY: 1, Outcome.NOT_HTML: 1, Outcome.WRONG_LENGTH: 1})
    assert [(row["page"], row["why"]) for row in lines(tmp_path / "out/errors.jsonl")] == [(4, "wrong-length")]


def test_an_address_says_no_password_and_nothing_a_terminal_obeys(tmp_path: Path) -> None:
    addresses = ["https://mara:tide@paper.example/bell", "https://paper.example/\u202ebell\x9b2J\x7f"]
    rows = [{"url": url, "html": html} for url in addresses for html in (story("bell"), 5)]
    (tmp_path / "dump.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    cleaned(tmp_path / "dump.jsonl", tmp_path / "out")
    for name in ("dump.jsonl.gz", "errors.jsonl"):
        assert [row["url"] for row in lines(tmp_path / "out" / name)] == ["https://paper.example/bell", "https://paper.example/bell2J"]


def test_an_input_that_vanishes_leaves_the_others_be(tmp_path: Path, inputs: Path) -> None:
    def engine(*given: Any) -> Iterator[Failure]:
        (inputs / "part-1.jsonl").unlink()
        return local.engine(2)(*given)

    summary = run([str(inputs)], tmp_path / "out", TERMS, engine, quiet)
    assert [(failure.part.name, failure.error.exit_code) for failure in summary.failures] == [("part-1", 4)]
    assert (summary.done, summary.tally.kept) == (3, 15)


def test_what_is_not_installed_is_said_once_and_not_of_each_part(tmp_path: Path, inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match="Parquet needs pyarrow"):
        cleaned(inputs, tmp_path / "out", Options(shipped(), format=Format.PARQUET))


def start(inputs: Path, out: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "batch", str(inputs), "-o", str(out), "-j", "2"], stderr=subprocess.PIPE, process_group=0
    )


@pytest.mark.parametrize("signal_number", [signal.SIGKILL, signal.SIGINT], ids=["SIGKILL", "Ctrl-C"])
def test_a_run_that_is_broken_off_again_and_again_ends_with_the_same_bytes(
    tmp_path: Path, whole: tuple[Path, Path], signal_number: int
) -> None:
    inputs, unbroken = whole
    for pause in (0.25, 0.4, 0.5):
        with start(inputs, tmp_path / "out") as process:
            time.sleep(pause)
            process.send_signal(signal_number)
    assert cleaned(inputs, tmp_path / "out").tally.kept == 20
    assert snapshot(tmp_path / "out") == snapshot(unbroken)
    assert not list((tmp_path / "out").rglob("*.partial"))


def test_ctrl_c_answers_with_130_and_leaves_no_half_file(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "large.jsonl", [f"story{number}" for number in range(8000)])
    with start(source, tmp_path / "out") as process:
        while process.poll() is None and not list((tmp_path / "out").glob(".large*")):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr is not None
        assert process.stderr.read() == b"Broken off. The same command goes on.\n"
    assert snapshot(tmp_path / "out") == {}
