"""Files that are there whole or not at all, and never where something else would be lost."""

import errno
import os
import stat
from pathlib import Path

import pytest

from reader.errors import NotAvailableError, OutputExistsError, ReaderError, UsageError
from reader.files import PARTIAL, let_go, make_folder, refuse, refuse_folder, whole, write_new, write_out
from tests.bounds import largest_file


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    with whole(tmp_path / "a.txt") as file:
        file.write(b"text")
        assert not (tmp_path / "a.txt").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_goes_wrong_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"before")
    with pytest.raises(TypeError), whole(tmp_path / "a.txt") as file:
        file.writelines([b"half", None])  # type: ignore[list-item]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"before"}


def test_a_process_that_a_signal_ends_leaves_nothing_half_written(tmp_path: Path) -> None:
    writing = whole(tmp_path / "a.txt")
    writing.__enter__().write(b"half")
    let_go()
    assert not list(tmp_path.iterdir())


def test_a_full_disk_names_the_file_that_was_to_be(tmp_path: Path) -> None:
    with largest_file(100), pytest.raises(OSError, match="File too large") as error, whole(tmp_path / "a.txt") as file:
        file.write(b"text" * 10_000)
    assert error.value.filename == str(tmp_path / "a.txt")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("replace", [True, False])
def test_it_lies_on_the_disk_before_it_has_its_name_and_its_name_after(
    replace: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without that a power cut may leave an empty file where a whole one was."""
    synced: list[tuple[bool, bool, int]] = []

    def sync(descriptor: int) -> None:
        found = os.fstat(descriptor)
        synced.append((stat.S_ISDIR(found.st_mode), (tmp_path / "a").exists(), 0 if stat.S_ISDIR(found.st_mode) else found.st_size))

    monkeypatch.setattr(os, "fsync", sync)
    with whole(tmp_path / "a", replace=replace) as file:
        file.write(b"text")
    assert synced == [(False, False, 4), (True, True, 0)]


def test_two_writers_of_one_file_do_not_meet(tmp_path: Path) -> None:
    with whole(tmp_path / "a") as one, whole(tmp_path / "a") as other:
        one.write(b"same")
        other.write(b"same")
    assert (tmp_path / "a").read_bytes() == b"same"


@pytest.mark.parametrize("mode", [0o600, 0o666])
def test_who_may_read_a_file_that_is_replaced_stays_as_it_was(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    path.chmod(mode)
    with whole(path) as file:
        (partial,) = tmp_path.glob(f".*{PARTIAL}")
        assert stat.S_IMODE(partial.stat().st_mode) & ~mode == 0
        file.write(b"after")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"after", mode)


def test_a_file_that_may_not_be_replaced_stays_even_when_it_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with pytest.raises(FileExistsError), whole(path, replace=False):
        path.write_bytes(b"first")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a": b"first"}
    with pytest.raises(OutputExistsError):
        write_new(str(path), b"late")


def test_nothing_is_left_where_there_are_no_links_and_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "link", refused)
    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(ReaderError, match="No space left"):
        write_new(str(tmp_path / "a"), b"text")
    assert list(tmp_path.iterdir()) == []


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"kept")
    (tmp_path / "a").symlink_to(tmp_path / "kept")
    write_new(str(tmp_path / "a"), [b"ne", b"w"], replace=True)
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "kept").read_bytes()) == (b"new", b"kept")


def test_a_name_of_the_longest_kind_can_be_written(tmp_path: Path) -> None:
    name = "ü" * 127
    write_new(str(tmp_path / name), b"text")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_stands_in_the_way_is_told_before_there_is_work(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="A folder"):
        refuse(str(tmp_path / "folder"))
    with pytest.raises(UsageError, match="no such folder"):
        refuse(str(tmp_path / "none" / "a"))
    with pytest.raises(OutputExistsError):
        refuse(str(tmp_path / "file"))
    with pytest.raises(NotAvailableError, match="Not a directory"):
        refuse_folder(str(tmp_path / "file" / "deep"))
    with pytest.raises(NotAvailableError):
        make_folder(str(tmp_path / "file" / "deep"))


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_out(str(tmp_path / "pipe"), b"text")
    assert os.read(reader, 10) == b"text"
    os.close(reader)
    assert (tmp_path / "pipe").is_fifo()
