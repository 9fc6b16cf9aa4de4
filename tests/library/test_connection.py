"""The file is kept whole through kills, full disks, threads and other copies of the program."""

import os
import random
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
from reader.library import Library, articles, connection, search
from reader.models import Page, Query
from tests.library.filled import story
from tests.rights import needs_setpriv, plain_python


def try_to_store(shelf: Library) -> None:
    with shelf.trying():
        articles.store(shelf, story(35))


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


def test_reading_beside_a_writer_sees_what_was_written_just_before(path: Path) -> None:
    with library.open(path) as shelf:
        articles.store(shelf, story(30))
        with another_thread_writing(shelf):
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
