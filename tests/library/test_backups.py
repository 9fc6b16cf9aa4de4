"""Copies of the library as it was before an upgrade."""

import errno
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from reader import library
from reader.errors import LibraryError
from reader.library import backups, migrations
from tests.library.filled import OLD


def test_a_backup_that_cannot_be_finished_leaves_nothing_behind(path: Path) -> None:
    with library.open(path) as shelf:
        pass
    with pytest.raises(sqlite3.ProgrammingError):
        backups.make(path, shelf.connection, migrations.VERSION)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_backup_that_cannot_be_begun_is_one_sentence(path: Path, tmp_path: Path) -> None:
    with library.open(path) as shelf, pytest.raises(LibraryError, match="cannot be copied before it is upgraded: No such file"):
        backups.make(tmp_path / "gone" / "library.db", shelf.connection, migrations.VERSION)


def test_nobody_else_may_read_a_backup_while_it_is_made(path: Path) -> None:
    modes = []

    class Watched(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection) -> None:  # type: ignore[override]
            super().backup(target)
            modes.extend(each.stat().st_mode & 0o777 for each in path.parent.iterdir())

    shelf = sqlite3.connect(path, factory=Watched)
    assert backups.make(path, shelf, migrations.VERSION)
    shelf.close()
    assert len(modes) > 1
    assert set(modes) == {0o600}


def test_a_backup_that_cannot_be_put_back_leaves_the_library_and_nothing_beside_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path, target: Path) -> None:
        target.write_bytes(b"half of it")
        assert target.stat().st_mode & 0o777 == 0o600
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with library.open(path) as shelf:
        backup = backups.make(path, shelf.connection, migrations.VERSION)
    assert backup is not None
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(LibraryError, match="cannot be put back: No space left on device"):
        backups.restore(path, backup)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


def test_an_upgrade_lets_go_of_all_but_the_last_backups(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
    db.close()
    old = [f"library.db.backup-{version}-2026010{version}-120000" for version in range(1, 6)]
    others = ["library.db.backup-mine", "library.db.backup-1-20260101-120000.gz", "other.db.backup-1-20260101-120000"]
    for name in (*reversed(old), *others):
        (tmp_path / name).touch()
    library.open(path).close()
    left = {each.name for each in tmp_path.iterdir()}
    assert {*old[-2:], *others} <= left
    assert not left & {*old[:-2]}
    assert len(left) == 1 + 3 + len(others)


def test_only_backups_of_the_library_itself_are_found_and_let_go(tmp_path: Path) -> None:
    mine, others = tmp_path / "news [1] *.db", tmp_path / "news [1] of old.db"
    for library_file in (mine, others):
        for day in range(1, 6):
            library_file.with_name(f"{library_file.name}.backup-8-2026010{day}-120000").touch()
    assert len(backups.all_of(mine)) == 5
    backups.let_go(mine)
    assert (len(backups.all_of(mine)), len(backups.all_of(others))) == (backups.KEPT, 5)


def test_the_beginning_of_a_backup_is_let_go_when_nobody_works_on_it_any_more(tmp_path: Path) -> None:
    names = [f"library.db.backup-8-20260101-120000.{number}.part{ending}" for number in (12, 345) for ending in ("", "-journal")]
    for name in (*names, "library.db.backup-mine.part"):
        (tmp_path / name).touch()
        if ".12." in name or "mine" in name:
            os.utime(tmp_path / name, (1_700_000_000, 1_700_000_000))
    backups.let_go(tmp_path / "library.db")
    assert {each.name for each in tmp_path.iterdir()} == {*names[2:], "library.db.backup-mine.part"}


def test_a_backup_that_another_program_lets_go_meanwhile_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "library.db.backup-8-20260101-120000").symlink_to(tmp_path / "gone")  # found, and not there any more
    backups.let_go(tmp_path / "library.db")
    backups.all_of(tmp_path / "library.db")
