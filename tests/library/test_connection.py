"""The file: kept whole through kills and upgrades; what is foreign, newer or damaged is refused untouched."""

import errno
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from bench import kills
from reader import library
from reader.errors import LibraryBusyError, LibraryError, ReaderError
from reader.library import Library, articles, backups, bookmarks, connection, header, migrations, search
from reader.models import Article, Page, Paragraph, Place, Query, Span
from tests.rights import needs_setpriv, plain_python

OLD = Path(__file__).with_name("schema-1.sql")


def story(number: int) -> Article:
    return Article(f"https://example.org/{number}", f"Story {number}", (Paragraph((Span("The tide came in. " * 50),)),))


def try_to_store(shelf: Library) -> None:
    with shelf.trying():
        articles.store(shelf, story(35))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with library.open(tmp_path / "library.db") as shelf:
        for number in range(30):
            articles.store(shelf, story(number))
    return tmp_path / "library.db"


def refused(path: Path) -> str:
    """The sentence and hint with which the file is refused; it is as it was before."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(LibraryError) as error:
        library.open(path)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return f"{error.value} {error.value.hint}"


def test_only_its_owner_may_read_it(path: Path) -> None:
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
    monkeypatch.setattr(connection, "SQLITE", "3.33.0")
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


def test_a_failed_write_leaves_nothing_behind(path: Path) -> None:
    with library.open(path) as shelf:
        with suppress(RuntimeError), shelf.writing():
            articles.store(shelf, story(99))
            raise RuntimeError
        assert articles.count(shelf, Query()) == 30


def test_a_full_disk_is_one_sentence_and_loses_nothing(path: Path) -> None:
    with library.open(path) as shelf:
        shelf.connection.execute(f"PRAGMA max_page_count = {shelf.connection.execute('PRAGMA page_count').fetchone()[0]}")
        big = Page("https://example.org/big", random.Random(1).randbytes(2_000_000))
        with pytest.raises(LibraryError, match="the disk is full"):
            articles.store(shelf, story(100), big)
        assert articles.count(shelf, Query()) == 30
        assert library.check(shelf) == []


def test_a_library_is_read_where_not_even_the_files_beside_it_have_room(path: Path) -> None:
    script = (
        "import resource, sys; from pathlib import Path; from reader import library; from reader.library import articles\n"
        "from reader.models import Query\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))\n"
        "with library.open(Path(sys.argv[1])) as shelf:\n"
        "    print(articles.count(shelf, Query()))"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=True, capture_output=True, encoding="utf-8").stdout == "30\n"


def test_who_keeps_all_others_out_waits_to_read_until_a_thread_of_its_own_has_written(path: Path) -> None:
    shelf = Library(path)
    shelf._has_no_others = True
    seen: list[int] = []
    with shelf:
        with shelf.writing():
            articles.store(shelf, story(31))
            reader = threading.Thread(target=lambda: seen.append(articles.count(shelf, Query())))
            reader.start()
        reader.join()
    assert seen == [31]


def test_two_programs_write_at_once(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from reader import library; from reader.library import articles\n"
        "from reader.models import Article, Paragraph, Span\n"
        "with library.open(Path(sys.argv[1])) as shelf:\n"
        "    for n in range(40):\n"
        "        articles.store(shelf, Article(f'https://{sys.argv[2]}.example/{n}', 'T', (Paragraph((Span('w ' * 300),)),)))\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", script, str(path), name]) for name in ("one", "two")]
    assert [process.wait() for process in both] == [0, 0]
    with library.open(path) as shelf:
        assert articles.count(shelf, Query()) == 30 + 80
        assert library.check(shelf) == []


def test_programs_that_start_at_once_make_one_library(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from reader import library; from reader.library import search; sys.stdin.readline()\n"
        "with library.open(Path(sys.argv[1])) as shelf: search.keep(shelf, sys.argv[2], 'tide')\n"
    )
    words = [sys.executable, "-c", script, str(tmp_path / "library.db")]
    for _ in range(3):
        (tmp_path / "library.db").unlink(missing_ok=True)
        all_of_them = [subprocess.Popen([*words, str(number)], stdin=subprocess.PIPE) for number in range(4)]
        for process in all_of_them:
            assert process.stdin is not None
            process.stdin.close()
        assert [process.wait() for process in all_of_them] == [0] * 4
        with library.open(tmp_path / "library.db") as shelf:
            assert len(search.kept(shelf)) == 4


@pytest.mark.parametrize("linked", [False, True])
def test_a_log_that_was_not_folded_in_makes_the_file_whole(tmp_path: Path, linked: bool) -> None:
    path, crashed = tmp_path / "library.db", tmp_path / "crashed.db"
    with library.open(path) as shelf:
        with shelf.writing():
            short = path.read_bytes()
        for number in range(30):
            articles.store(shelf, story(number))
        log = path.with_name("library.db-wal").read_bytes()
        shelf.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        with path.open("rb") as file:
            first_page = file.read(4096)
    crashed.write_bytes(first_page + short[4096:])
    crashed.with_name("crashed.db-wal").write_bytes(log)
    (tmp_path / "elsewhere").mkdir()
    if linked:
        (tmp_path / "elsewhere" / "library.db").symlink_to(crashed)
    with library.open(tmp_path / "elsewhere" / "library.db" if linked else crashed) as shelf:
        assert articles.count(shelf, Query()) == 30
        assert library.check(shelf) == []


def test_nothing_committed_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    committed, wrong = kills.run(tmp_path / "library.db", 20, random.Random(1))
    assert wrong == []
    assert committed > 20


def test_a_copy_of_the_file_is_a_library(path: Path, tmp_path: Path) -> None:
    shutil.copy(path, tmp_path / "copy.db")
    with library.open(tmp_path / "copy.db") as shelf:
        assert articles.count(shelf, Query()) == 30


def test_whoever_only_reads_leaves_nothing_behind(tmp_path: Path) -> None:
    with library.open(tmp_path / "data" / "library.db") as shelf:
        assert articles.headlines(shelf, Query()) == []
        assert library.check(shelf) == []
    assert list(tmp_path.iterdir()) == []


READING = """
import sys
import threading
from pathlib import Path
from reader import library
from reader.errors import LibraryError
from reader.library import articles
from reader.models import Query

with library.open(Path(sys.argv[1])) as shelf:
    print(articles.count(shelf, Query()), len(articles.headlines(shelf, Query())))
    with shelf.reading():
        thread = threading.Thread(target=lambda: print(articles.count(shelf, Query())))
        thread.start()
        thread.join()
    try:
        articles.mark(shelf, articles.ids(shelf, Query()), read=True)
    except LibraryError as error:
        print(error)
"""


@needs_setpriv
def test_a_library_in_a_folder_that_may_not_be_written_to_is_read(path: Path) -> None:
    """As a backup is that somebody looks into."""
    path.parent.chmod(0o555)
    try:
        done = subprocess.run([*plain_python(), "-c", READING, str(path)], capture_output=True, encoding="utf-8", check=False)
    finally:
        path.parent.chmod(0o755)
    assert done.stdout == f"30 30\n30\n{path}: the library may not be written to.\n"
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_trial_leaves_nothing_behind(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        with shelf.trying():
            id = articles.store(shelf, story(1))
            assert articles.find(shelf, id) == id
        assert articles.count(shelf, Query()) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_trial_changes_nothing_that_is_there(path: Path) -> None:
    with library.open(path) as shelf:
        before = articles.count(shelf, Query())
        with suppress(ReaderError), shelf.trying():
            articles.store(shelf, story(31))
            raise ReaderError("no more")
        assert articles.count(shelf, Query()) == before


def test_the_first_writing_makes_the_file(tmp_path: Path) -> None:
    with library.open(tmp_path / "data" / "library.db") as shelf, shelf.reading() as before:
        shelf.stay_small()
        id = articles.store(shelf, story(1))
        assert before.execute("SELECT count(*) FROM article").fetchone() == (0,)
        assert articles.headline(shelf, id).title == "Story 1"
        assert shelf.connection.execute("PRAGMA cache_size").fetchone() == (-6144,)
    with library.open(tmp_path / "data" / "library.db") as shelf:
        assert articles.count(shelf, Query()) == 1


def test_a_library_that_another_program_makes_meanwhile_is_seen(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as early:
        assert articles.count(early, Query()) == 0
        with library.open(tmp_path / "library.db") as other:
            articles.store(other, story(1))
        assert articles.count(early, Query()) == 1
        articles.store(early, story(2))
        assert articles.count(early, Query()) == 2


def test_a_library_that_cannot_be_made_is_one_sentence_and_still_empty(tmp_path: Path) -> None:
    with library.open(tmp_path / "data" / "library.db") as shelf:
        (tmp_path / "data").write_text("a file where the folder would be", encoding="utf-8")
        with pytest.raises(LibraryError, match=r"/data"):
            articles.store(shelf, story(1))
    with pytest.raises(LibraryError, match="Not a directory"):
        library.open(tmp_path / "data" / "library.db")


@contextmanager
def another_thread_writing(shelf: Library) -> Iterator[threading.Event]:
    """While a thread stores story 31 and has not finished; setting the event lets it, which the end does too."""
    begun, may_end = threading.Event(), threading.Event()

    def write() -> None:
        with shelf.writing():
            articles.store(shelf, story(31))
            begun.set()
            may_end.wait(30)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        assert begun.wait(30)
        yield may_end
    finally:
        may_end.set()
        thread.join(30)


def test_reading_does_not_wait_for_another_threads_writing_and_sees_none_of_it(path: Path) -> None:
    with library.open(path) as shelf:
        with another_thread_writing(shelf) as may_end:
            assert articles.count(shelf, Query()) == 30
            assert not may_end.is_set()
            assert shelf.lock.acquire(blocking=False) is False
        assert articles.count(shelf, Query()) == 31


def test_reading_does_not_wait_for_another_threads_reading(path: Path) -> None:
    with library.open(path) as shelf, shelf.reading():
        counts: list[int] = []
        thread = threading.Thread(target=lambda: counts.append(articles.count(shelf, Query())))
        thread.start()
        thread.join(30)
        assert counts == [30]


def test_what_is_read_beside_a_writer_is_of_one_moment(path: Path) -> None:
    with library.open(path) as shelf, another_thread_writing(shelf) as may_end, shelf.reading() as db:
        count = "SELECT count(*) FROM article"
        assert db.execute(count).fetchone() == (30,)
        may_end.set()
        with shelf.lock:  # it has finished
            assert db.execute(count).fetchone() == (30,)
            assert shelf.connection.execute(count).fetchone() == (31,)


def test_no_connection_trusts_what_the_schema_of_a_file_calls(path: Path) -> None:
    with library.open(path) as shelf, another_thread_writing(shelf), shelf.reading() as beside:
        assert beside is not shelf.connection
        for db in (shelf.connection, beside):
            assert db.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_nothing_is_written_by_what_reads_beside_a_writer(path: Path) -> None:
    with (
        library.open(path) as shelf,
        another_thread_writing(shelf),
        pytest.raises(LibraryError, match="may not be written"),
        shelf.reading() as db,
    ):
        db.execute("DELETE FROM article")


@pytest.mark.parametrize("come", ["another", "none"])
@pytest.mark.parametrize("write", [lambda shelf: articles.store(shelf, story(35)), try_to_store], ids=["writing", "trying"])
def test_nothing_is_written_into_a_file_that_was_put_away_while_it_was_open(
    path: Path, come: str, write: Callable[[Library], object]
) -> None:
    away = path.with_name("away.db")
    with library.open(path) as shelf:
        os.rename(path, away)
        if come == "another":
            shutil.copy(away, path)
        with pytest.raises(LibraryError, match="no longer the file that was opened") as error:
            write(shelf)
        assert "start it again" in error.value.hint
        assert articles.count(shelf, Query()) == 30, "and what it holds can be read"


def test_a_thread_sees_what_it_is_writing_itself(path: Path) -> None:
    with library.open(path) as shelf, shelf.writing():
        articles.store(shelf, story(31))
        assert articles.count(shelf, Query()) == 31


def test_the_first_story_of_a_library_is_waited_for(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf, another_thread_writing(shelf) as may_end:
        threading.Timer(0.05, may_end.set).start()
        assert articles.count(shelf, Query()) <= 1


def test_closing_gives_back_every_connection_however_many_threads_read(path: Path) -> None:
    with library.open(path) as shelf, another_thread_writing(shelf):
        with shelf.reading() as one, shelf.reading() as other:
            assert one is not other
        assert articles.count(shelf, Query()) == 30
    assert not path.with_name("library.db-wal").exists()


def test_a_reader_that_outlasts_the_library_gives_its_connection_back(path: Path) -> None:
    shelf = library.open(path)
    with another_thread_writing(shelf) as may_end:
        with shelf.reading() as db:
            assert db.execute("SELECT count(*) FROM article").fetchone() == (30,)
            may_end.set()
            closing = threading.Thread(target=shelf.close)
            closing.start()
            closing.join(30)
            assert db.execute("SELECT count(*) FROM article").fetchone() == (30,)
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            db.execute("SELECT 1")


def test_a_thread_with_keys_to_answer_does_not_wait_for_the_writing_of_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SOON_SECONDS", 0.01)
    with library.open(path) as shelf:
        shelf.answer_keys()
        with another_thread_writing(shelf), pytest.raises(LibraryBusyError, match="still being written to"):
            articles.store(shelf, story(32))
        articles.store(shelf, story(32))
        assert articles.count(shelf, Query()) == 32


def test_a_thread_without_keys_to_answer_waits_for_its_turn(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SOON_SECONDS", 0.01)
    with library.open(path) as shelf, library.open(path) as other:
        shelf.answer_keys()
        begun = threading.Event()

        def store() -> None:
            begun.set()
            articles.store(shelf, story(33))

        thread = threading.Thread(target=store)
        with other.writing():
            thread.start()
            assert begun.wait(30)
            articles.store(other, story(34))
        thread.join(30)
        assert articles.count(shelf, Query()) == 32


@pytest.mark.parametrize("write", [lambda shelf: articles.store(shelf, story(35)), try_to_store], ids=["writing", "trying"])
def test_closing_waits_for_no_thread_that_waits_for_its_turn(
    path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Library], object]
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 1e6)
    errors = []

    def store() -> None:
        try:
            write(shelf)
        except LibraryError as error:
            errors.append(str(error))

    shelf = library.open(path)
    with library.open(path) as other, other.writing():
        thread = threading.Thread(target=store)
        thread.start()
        while shelf.lock.acquire(blocking=False):  # it has not come that far
            shelf.lock.release()
        shelf.close()
        thread.join(30)
        assert not thread.is_alive()
    assert len(errors) == 1
