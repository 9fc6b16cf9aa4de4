"""What is foreign, newer or damaged is refused untouched; what is older is upgraded."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader import library
from reader.errors import LibraryError
from reader.library import articles, backups, bookmarks, header, migrations, opening
from reader.models import Place, Query
from tests.library.filled import OLD, story


def refused(path: Path) -> str:
    """The sentence and hint with which the file is refused; it is as it was before."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(LibraryError) as error:
        library.open(path)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return f"{error.value} {error.value.hint}"


def test_only_its_owner_may_read_it(path: Path, tmp_path: Path) -> None:
    (empty := tmp_path / "empty.db").touch(0o644)
    library.open(empty).close()
    assert empty.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_text_file_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("dear diary " * 100, encoding="utf-8")
    assert "not a library of this program" in refused(tmp_path / "library.db")


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.db") as db:
        db.execute("CREATE TABLE secrets (name)")
    db.close()
    assert "not a library of this program" in refused(tmp_path / "library.db")


def test_what_is_no_file_is_refused_untouched(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "pipe").chmod(0o644)
    with pytest.raises(LibraryError, match="pipe is no file"):
        library.open(tmp_path / "pipe")
    assert (tmp_path / "pipe").stat().st_mode & 0o777 == 0o644
    with pytest.raises(LibraryError, match="is no file"):
        header.check(Path(os.devnull))


def test_a_newer_library_is_refused_untouched(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    db.close()
    assert "newer version" in refused(path)


def test_a_cut_file_is_refused_with_the_way_back(path: Path) -> None:
    with library.open(path) as shelf:
        backup = backups.make(path, shelf.connection, migrations.VERSION)
        assert backup is not None
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert backup.name in refused(path)
    backups.restore(path, backup)
    with library.open(path) as shelf:
        assert articles.count(shelf, Query()) == 30


def test_overwritten_pages_are_reported_in_one_sentence(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[4096 : len(body)] = b"\xa5" * (len(body) - 4096)
    path.write_bytes(bytes(body))
    with pytest.raises(LibraryError, match="damaged"), library.open(path) as shelf:
        articles.headlines(shelf, Query())


@pytest.mark.parametrize("sql", ["ALTER TABLE article RENAME COLUMN site TO paper", "DROP TABLE tag", "PRAGMA user_version = 0"])
def test_a_library_that_lacks_a_part_is_damaged_and_names_the_way_back(path: Path, sql: str) -> None:
    with sqlite3.connect(path) as db:
        db.execute(sql)
    db.close()
    with pytest.raises(LibraryError, match="damaged") as error, library.open(path) as shelf:
        articles.headlines(shelf, Query())
    assert error.value.hint


def test_a_schema_in_which_a_bit_tipped_is_damaged_and_names_the_way_back(path: Path) -> None:
    body = path.read_bytes()
    at = body.index(b"CREATE TABLE bookmark")
    path.write_bytes(body[:at] + b"\xac" + body[at + 1 :])
    assert "is damaged" in refused(path)


def test_a_sqlite_that_is_too_old_is_named_in_one_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 33, 0))
    monkeypatch.setattr(opening, "SQLITE", "3.33.0")
    with pytest.raises(LibraryError, match=r"wants SQLite 3\.34, and this Python has 3\.33\.0"):
        library.open(path)


def test_a_sqlite_without_full_text_search_is_named_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = migrations.schema()
    monkeypatch.setattr(migrations, "schema", lambda: whole.replace("USING fts5", "USING fts5_that_is_not_there"))
    with pytest.raises(LibraryError, match=r"lacks it\.$") as error:
        library.open(tmp_path / "new.db")
    assert "python.org" in error.value.hint


def test_the_library_speaks_in_words_that_the_oldest_sqlite_knows() -> None:
    newer = re.compile(
        r"\b(?:RETURNING|MATERIALIZED|STRICT|unixepoch|pragma_table_list|(?:FULL|RIGHT) JOIN|NULLS|CONFLICT DO UPDATE)\b|->>?|DROP COLUMN"
    )
    spoken = [path for path in Path(library.__file__).parent.iterdir() if path.suffix in (".py", ".sql") and path.name != "migrations.py"]
    said = {
        path.name: [text for text in re.findall(r'"[^"\n]+"', path.read_text(encoding="utf-8")) if newer.search(text)] for path in spoken
    }
    assert not any(said.values()), said


def test_a_smuggled_trigger_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM article; END")
    db.close()
    with pytest.raises(LibraryError, match="did not make"):
        library.open(path)


def test_the_previous_version_is_upgraded_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
        db.execute("INSERT INTO article (id, rank, url, title, added) VALUES ('kept00', 1, 'https://example.org/1', 'Kept', 1)")
    db.close()
    with library.open(path) as shelf:
        assert [row.title for row in articles.headlines(shelf, Query())] == ["Kept"]
        assert library.check(shelf) == []
    (backup,) = backups.all_of(path)
    with sqlite3.connect(backup) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
        assert db.execute("SELECT title FROM article").fetchone() == ("Kept",)
    db.close()


def test_programs_that_upgrade_at_once_leave_backups_of_the_old_version_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    script = (
        "import sys; from pathlib import Path; from reader import library; sys.stdin.readline(); library.open(Path(sys.argv[1])).close()"
    )
    for _ in range(3):
        for old in tmp_path.iterdir():
            old.unlink()
        with sqlite3.connect(path) as db:
            db.executescript(OLD.read_text(encoding="utf-8"))
            rows = [(f"kept{number}", number, "T" * 20_000) for number in range(200)]
            db.executemany("INSERT INTO article (id, rank, url, title, added) VALUES (?, ?, '', ?, 1)", rows)
        db.close()
        together = [subprocess.Popen([sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE) for _ in range(4)]
        for process in together:
            assert process.stdin is not None
            process.stdin.close()
        assert [process.wait() for process in together] == [0] * 4
        for backup in (found := backups.all_of(path)):
            with sqlite3.connect(backup) as db:
                assert db.execute("PRAGMA user_version").fetchone() == (1,)
                assert db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            db.close()
        # When several close at one moment none may be the last, and SQLite's own two files stay for the next that opens it.
        own = {path.name, f"{path.name}-wal", f"{path.name}-shm"}
        assert {each.name for each in tmp_path.iterdir()} - own == {each.name for each in found}


def test_a_library_that_another_program_upgraded_meanwhile_is_no_backup_of_the_old_version(path: Path) -> None:
    with library.open(path) as shelf:
        assert backups.make(path, shelf.connection, migrations.VERSION - 1) is None
    assert backups.all_of(path) == []


def test_an_upgrade_that_fails_again_and_again_leaves_no_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
    db.close()
    with monkeypatch.context() as full:
        full.setitem(migrations.STEPS, migrations.VERSION, "SELECT no_such_function();")
        for _ in range(2):
            with pytest.raises(LibraryError, match="no_such_function"):
                library.open(path)
        assert backups.all_of(path) == []
    library.open(path).close()
    assert len(backups.all_of(path)) == 1


@pytest.mark.skipif(sqlite3.sqlite_version_info < migrations.COLUMNS_ARE_DROPPED, reason="one column more stays there")
def test_an_upgraded_library_is_as_a_new_one(tmp_path: Path) -> None:
    def shape(db: sqlite3.Connection) -> set[tuple[str, str]]:
        """Without comments and white space: a column that was added has its comma elsewhere."""
        return {(name, "".join(re.sub("--.*", "", sql or "").split())) for name, sql in db.execute("SELECT name, sql FROM sqlite_schema")}

    with sqlite3.connect(tmp_path / "library.db") as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
    db.close()
    with library.open(tmp_path / "library.db") as old, library.open(tmp_path / "new.db") as new:
        assert shape(old.connection) == shape(new.connection)


def test_what_was_marked_before_an_upgrade_is_marked_after_it(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.db") as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
        db.execute("INSERT INTO article (key, id, rank, url, added, bookmarked) VALUES (1, 'kept00', 1, 'https://example.org/1', 1, 1)")
        db.execute("INSERT INTO bookmark (article, created, block, quote, note) VALUES (1, 1, 3, 'The tide', 'look it up')")
    db.close()
    with library.open(tmp_path / "library.db") as shelf:
        assert [(mark.place, mark.note) for mark in bookmarks.of(shelf, "kept00")] == [(Place(3, "The tide"), "look it up")]


def test_a_library_is_upgraded_where_sqlite_drops_no_column(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with sqlite3.connect(tmp_path / "library.db") as db:
        db.executescript(OLD.read_text(encoding="utf-8"))
    db.close()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 0))
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, story(1))
        assert [row.title for row in articles.headlines(shelf, Query())] == ["Story 1"]
        assert "fingerprint" in {row[1] for row in shelf.connection.execute("PRAGMA table_info(article)")}
