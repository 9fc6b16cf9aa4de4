"""Lists of other programs are read where they can be killed, by whatever they are asked for."""

import gzip
import os
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from reader import imports
from reader.config import Cleaning, Settings
from reader.errors import NoArticleError
from reader.feeds import opml
from reader.library import search
from reader.library.connection import Library
from reader.models import Page
from reader.services import importing
from reader.services.session import Session

PAPERS = b'<opml version="2.0"><body><outline text="The Pier" xmlUrl="https://pier.example/feed"/></body></opml>'
ARTICLES = b"url,title,tags,time_added\nhttps://pier.example/lamps,The lamp rooms,winter|town,1732233600\nnowhere,Nothing,,\n"


@pytest.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    async with Session(Settings(), library_file=tmp_path / "library.db") as opened:
        yield opened


async def test_what_is_in_a_list_comes_back_whole(session: Session) -> None:
    assert await importing.papers_in(session, Page("", PAPERS)) == opml.read(PAPERS)
    assert await importing.saved_in(session, Page("", ARTICLES)) == imports.read(ARTICLES)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_that_a_spreadsheet_has_written_keeps_its_letters(encoding: str) -> None:
    table = "title;url\r\nÜber die Fähre – „neu“;https://pier.example/lamps\r\n"
    assert importing.saved(table.encode(encoding)) == imports.read(table.encode())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_which_list_it_is_is_known_in_any_encoding(encoding: str) -> None:
    papers, table = PAPERS.decode().encode(encoding), ARTICLES.decode().encode(encoding)
    assert importing.papers(papers) == opml.read(PAPERS)
    assert [importing.is_of_articles(Page("", body)) for body in (papers, table)] == [False, True]


def test_bookmarks_say_in_which_encoding_they_are() -> None:
    page = (
        '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META CHARSET="windows-1251">\n<DL><p>\n<DT><A HREF="https://pier.example/">Паром</A>\n</DL>'
    )
    assert [each.title for each in importing.saved(page.encode("cp1251")).saved] == ["Паром"]


async def test_a_list_that_takes_too_long_is_given_up(session: Session) -> None:
    session.settings = replace(session.settings, cleaning=Cleaning(deadline=0.2 / importing.ROOM))
    endless = b"<!DOCTYPE NETSCAPE-Bookmark-file-1>" + b"<a href=//a>" * 1_000_000
    with pytest.raises(NoArticleError, match="given up"):
        await importing.saved_in(session, Page("", endless))
    with pytest.raises(NoArticleError, match="given up"):
        await importing.papers_in(session, Page("", b"<opml>" + b"<outline>" * 1_000_000))


async def test_a_list_that_takes_too_much_memory_is_given_up(session: Session) -> None:
    session.settings = replace(session.settings, cleaning=Cleaning(memory_mb=400 // importing.ROOM))
    with pytest.raises(NoArticleError, match="given up"):
        await importing.saved_in(session, Page("", b"[" + b"[]," * 6_000_000 + b"[]]"))


async def test_what_is_wrong_with_a_list_is_said(session: Session) -> None:
    with pytest.raises(NoArticleError, match="no saved article"):
        await importing.saved_in(session, Page("", b"title,url\n"))
    with pytest.raises(NoArticleError, match="larger than"):
        await importing.papers_in(session, Page("", b"\n" * (opml.LARGEST + 1)))


async def test_a_list_larger_than_any_is_refused_before_it_is_handed_on(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "LARGEST_LIST", 10)
    with pytest.raises(NoArticleError, match="larger than"):
        await importing.saved_in(session, Page("", ARTICLES))


class Long(BytesIO):
    """A file that is not to be read whole."""

    def read(self, size: int | None = -1) -> bytes:
        raise AssertionError(size)


async def test_what_we_wrote_out_is_read_line_by_line_however_long_it_is(session: Session) -> None:
    folders = "".join(f'{{"schema": "folder/1", "name": "{number}", "query": "tide"}}\n' for number in range(3))
    source = importing.Source(Long(folders.encode()), "")
    assert importing.is_ours(source)
    assert importing.restore(session, source, dry_run=True) == (3, 3)
    assert importing.restore(session, source) == (3, 3)
    assert len(search.kept(session.library)) == 3


async def test_a_dry_run_lets_others_write_between_its_records(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "TRIED", 2)
    folders = "".join(f'{{"schema": "folder/1", "name": "{number}", "query": "tide"}}\n' for number in range(5))
    search.keep(session.library, "mine", "moon")
    kept = []

    class Watched(Library):
        @contextmanager
        def trying(self) -> Iterator[None]:
            with super().trying():
                yield
            with sqlite3.connect(self.path, timeout=0) as other:
                kept.append(other.execute("UPDATE folder SET query = query || ' tide'").rowcount)
            other.close()

    with Watched(session.library_file) as watched:
        monkeypatch.setattr(session, "_library", watched)
        assert importing.restore(session, importing.Source(BytesIO(folders.encode()), ""), dry_run=True) == (5, 5)
    assert kept == [1, 1, 1]


def test_what_comes_through_a_pipe_is_read_from_its_beginning_more_than_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, ARTICLES)
    os.close(writing)
    with importing.opened(f"/dev/fd/{reading}") as source:
        assert not importing.is_ours(source)
        assert importing.page(source).body == ARTICLES
    os.close(reading)


def test_of_another_programs_list_no_more_is_read_than_it_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "LARGEST_LIST", 10)
    assert len(importing.page(importing.Source(BytesIO(ARTICLES), "")).body) == 11


@pytest.mark.parametrize("is_pipe", [False, True])
def test_gzip_is_undone_whatever_the_file_is_called(is_pipe: bool, tmp_path: Path) -> None:
    packed, folder = tmp_path / "everything.jsonl", b'{"schema": "folder/1", "name": "tide", "query": "tide"}\n'
    packed.write_bytes(gzip.compress(folder))
    with packed.open("rb") as file, subprocess.Popen(["cat"], stdin=file, stdout=subprocess.PIPE) as cat:
        assert cat.stdout is not None
        with importing.opened(f"/dev/fd/{cat.stdout.fileno()}" if is_pipe else str(packed)) as source:
            assert importing.is_ours(source)
            assert importing.page(source).body == folder


@pytest.mark.parametrize("is_packed", [False, True])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_what_windows_wrote_down_of_an_export_is_read_as_it_was_printed(encoding: str, is_packed: bool, tmp_path: Path) -> None:
    folders = "".join(f'{{"schema": "folder/1", "name": "Ebbe \u00fc\U0001f30a {number}", "query": "tide"}}\r\n' for number in range(5_000))
    (file := tmp_path / "everything.jsonl").write_bytes((gzip.compress if is_packed else bytes)(f"\ufeff{folders}".encode(encoding)))
    with importing.opened(str(file)) as source:
        assert importing.is_ours(source)
        for _ in range(2):
            assert importing.page(source).body.decode() == folders


async def test_what_gzip_packed_badly_is_said_and_what_came_before_the_damage_is_kept(session: Session, tmp_path: Path) -> None:
    folders = b"".join(b'{"schema": "folder/1", "name": "%d", "query": "tide"}\n' % number for number in range(50))
    (packed := tmp_path / "everything.jsonl.gz").write_bytes(gzip.compress(folders[:1000]) + b"\x1f\x8b and no more")
    with pytest.raises(NoArticleError, match="damaged"), importing.opened(str(packed)) as source:
        importing.restore(session, source)
    assert search.kept(session.library)
