"""Which files stand behind what was named."""

import os
from pathlib import Path

import pytest

from reader.batch.inputs import SUFFIXES, Source, sources
from reader.batch.values import Form
from reader.errors import NotAvailableError, UsageError


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name in ("2026/01/a.warc.gz", "2026/02/a.warc", "dump.jsonl.gz", "saved/one.html", "saved/deep/two.HTM", "notes.txt"):
        path = tmp_path / "crawl" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path / "crawl"


def named(*names: str, results: str = "/nowhere") -> list[Source]:
    return sources([*names], Path(results))


@pytest.mark.parametrize("name", ["{}", "{}/**"])
def test_a_folder_gives_all_it_knows_below_it(archive: Path, name: str) -> None:
    found = [(source.form, source.name) for source in named(name.format(archive))]
    assert found == [
        (Form.HTML, "saved/deep/two"),
        (Form.HTML, "saved/one"),
        (Form.JSONL, "dump"),
        (Form.WARC, "2026/01/a"),
        (Form.WARC, "2026/02/a"),
    ]


def test_every_form_may_be_packed(tmp_path: Path) -> None:
    for name in [suffix for suffix in SUFFIXES if not suffix.endswith(".gz")]:
        (tmp_path / f"one{name}.gz").write_bytes(b"x")
    packed = named(str(tmp_path))
    assert {source.name for source in packed} == {"one"}
    assert len(packed) == len(SUFFIXES) / 2


def test_a_file_is_called_by_its_own_name(archive: Path) -> None:
    assert [source.name for source in named(str(archive / "2026/01/a.warc.gz"))] == ["a"]


def test_a_glob_keeps_the_folders_behind_its_first_star(archive: Path) -> None:
    assert [source.name for source in named(str(archive / "**/*.warc*"))] == ["2026/01/a", "2026/02/a"]


@pytest.mark.parametrize("name", ["saved", "saved/*.html", "saved/../saved"])
def test_pages_are_bundled_under_the_name_of_their_folder(archive: Path, name: str) -> None:
    assert {source.root for source in named(str(archive / name))} == {"saved"}


def test_a_file_named_twice_is_cleaned_once(archive: Path) -> None:
    assert len(named(str(archive / "dump.jsonl.gz"), str(archive / "*.jsonl.gz"))) == 1


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotAvailableError, match="no such file") as caught:
        named(str(tmp_path / "gone.warc"))
    assert caught.value.subject.endswith("gone.warc")


def test_a_pipe_is_no_input_for_a_run_that_may_be_broken_off(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "dump.jsonl")
    for name in ("-", str(tmp_path / "dump.jsonl")):
        with pytest.raises(UsageError, match="a pipe"):
            named(name)


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NotAvailableError, match="nothing to clean"):
        named(str(tmp_path))


def test_a_file_of_an_unknown_form_is_an_error(archive: Path) -> None:
    with pytest.raises(UsageError, match=r"notes\.txt is of no known form"):
        named(str(archive / "notes.txt"))


@pytest.mark.parametrize("name", ["{}", "{}/**", "{}/../*/**/*.html"])
def test_the_results_are_not_cleaned_again(archive: Path, name: str) -> None:
    found = [source.path for source in named(name.format(archive), results=f"{archive}/saved/deep/../deep")]
    assert f"{archive}/saved/one.html" in found
    assert not any("deep" in path for path in found)


def test_the_folder_of_the_results_itself_is_refused(archive: Path) -> None:
    with pytest.raises(UsageError, match="among what is cleaned"):
        named(f"{archive}/.", results=str(archive))


def test_what_is_in_the_folder_of_the_results_may_be_named(archive: Path) -> None:
    assert len(named(f"{archive}/saved", f"{archive}/2026/*/*.gz", f"{archive}/dump.jsonl.gz", results=str(archive))) == 4
