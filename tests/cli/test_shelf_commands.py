"""search, refresh, reclean, remove, undo, note: what one does with a library, over a real socket and a real database."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader import library
from reader.cli import main
from reader.library import articles, connection
from reader.models import Article, Paragraph, Span
from tests.cli.calls import out


@pytest.fixture
def id(base: str, capfd: pytest.CaptureFixture[str]) -> str:
    """The id of a stored story."""
    return out(capfd, "add", "-q", "--allow-private", base + "/story").strip()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("search --forget Sea", 8),
        ("search --keep Sea since:whenever", 2),
        ("undo", 0),
        ("reclean", 0),
        ("reclean --dry-run", 0),
        ("feeds refresh", 0),
        ("feeds refresh --due", 0),
        ("feeds import nothing.opml", 0),
        ("import --dry-run ours.jsonl", 0),
    ],
)
def test_what_changes_nothing_makes_no_library(words: str, code: int, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nothing.opml").write_text('<opml version="2.0"><body/></opml>', encoding="utf-8")
    (tmp_path / "ours.jsonl").write_text(
        '{"schema": "feed/1", "url": "https://paper.example/feed", "title": "The Paper"}\n', encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    assert main(words.split()) == code
    assert not home.exists()


@pytest.mark.parametrize(("words", "told"), [(["mark", "--read"], 1), (["-q", "mark", "--read"], 0)], ids=["says", "quiet"])
def test_what_is_waited_for_is_said_once(
    id: str, home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str], told: int
) -> None:
    monkeypatch.setattr(connection, "SOON_SECONDS", 0.01)
    monkeypatch.setattr(connection, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    capfd.readouterr()
    with library.open(home / "data" / "library.db") as other, other.writing():
        assert main([*words, id]) == 1
    said = capfd.readouterr().err
    assert said.count("Another program is writing to the library.") == told
    assert "for too long" in said


def test_search_prints_rows_as_list_does(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "search", "lamp").split("\t")[0] == id
    assert out(capfd, "search", "lamp", "is:unread", "--format", "ids").strip() == id


def test_a_line_of_json_has_the_text_around_what_was_found(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    (line,) = out(capfd, "search", "--format", "jsonl", "lamp").splitlines()
    found = json.loads(line)
    assert found["id"] == id
    assert "lamp" in found["snippet"]
    assert json.loads(out(capfd, "search", "--format", "jsonl", "--fields", "snippet", "lamp")) == {"snippet": found["snippet"]}
    assert main(["search", "--fields", "id,snippet", "lamp"]) == 2
    assert "a key of jsonl alone. (--format jsonl)" in capfd.readouterr().err


@pytest.mark.parametrize("command", ["search", "marks", "export"])
def test_unwanted_words_stand_behind_two_dashes_and_that_is_said_by_all_that_take_a_query(
    command: str, id: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "lamp", "-submarine"]) == 2
    assert f"what is unwanted stands behind --: reader {command} -- " in capfd.readouterr().err


def test_unwanted_words_leave_out_what_has_them(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "search", "--format", "ids", "--", "lamp", "-submarine").strip() == id


def test_a_search_without_a_hit_is_8_and_one_that_says_nothing_is_2(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "submarine"]) == 8
    assert main(["search", "since:whenever"]) == 2
    assert main(["search", '"']) == 2
    assert "Traceback" not in capfd.readouterr().err


def test_a_search_is_kept_as_a_smart_folder(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "search", "--keep", "Lamps", "lamp", "is:unread")
    assert out(capfd, "search", "--folders") == "Lamps\tlamp is:unread\t1\n"
    assert out(capfd, "search", "--folder", "Lamps", "--format", "ids").strip() == id
    out(capfd, "search", "--keep", "Others", "lamp -is:unread")
    assert out(capfd, "search", "--folders").startswith("Lamps\tlamp is:unread\t1\nOthers\tlamp -is:unread\t0\n")
    out(capfd, "search", "--forget", "Others")
    out(capfd, "search", "--forget", "Lamps")
    assert out(capfd, "search", "--folders") == ""


def test_words_are_looked_for_in_a_smart_folder_whose_phrase_was_never_closed(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "search", "--keep", "Lamps", 'is:unread "lamp rooms')
    for words in ([], ["council"], ["-tag:sea"]):
        assert out(capfd, "search", "--folder", "Lamps", "--format", "ids", "--", *words).split() == [id]


def test_a_removed_article_comes_back_with_undo(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "remove", id)
    assert out(capfd, "list", "--format", "ids") == ""
    out(capfd, "undo")
    assert out(capfd, "list", "--format", "ids").strip() == id


def test_many_are_removed_only_when_it_is_said_twice(id: str, base: str, capfd: pytest.CaptureFixture[str]) -> None:
    other = out(capfd, "add", "-q", "--allow-private", base + "/second").strip()
    assert main(["remove", id, other]) == 2
    out(capfd, "remove", "--yes", id, other)
    assert out(capfd, "list", "--format", "ids") == ""


def test_a_note_bookmarks_and_is_printed(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "note", id, "compare", "with", "last", "year")
    assert out(capfd, "note", id) == "compare with last year\n"
    assert out(capfd, "note").split("\t")[::3] == [id, "compare with last year\n"]
    assert out(capfd, "list", "--bookmarked", "--format", "ids").strip() == id


def test_a_passage_of_several_lines_is_printed_on_one(id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "note", id, "the code")
    kept = out(capfd, "export").replace('"quote":""', '"quote":"one\\n\\ttwo"')
    (tmp_path / "kept.jsonl").write_text(kept, encoding="utf-8")
    out(capfd, "import", str(tmp_path / "kept.jsonl"))
    assert [line.split("\t")[2:] for line in out(capfd, "note").splitlines()] == [["one two", "the code"], ["", "the code"]]


@pytest.mark.parametrize(
    ("piped", "code"), [(b"", 2), (b" \n", 2), (b"\x89PNG\r\n\x1a\n" + bytes(64), 3)], ids=["nothing", "blanks", "a picture"]
)
def test_a_note_is_not_lost_to_a_program_that_had_nothing_to_say(
    id: str, piped: bytes, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    out(capfd, "note", id, "compare")
    done = subprocess.run([sys.executable, "-m", "reader", "note", id, "-"], input=piped, capture_output=True)
    assert (done.returncode, done.stderr.count(b"\n")) == (code, 1)
    assert out(capfd, "note", id) == "compare\n"


def test_refresh_says_that_nothing_changed(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "refresh", id).split("\t")[:2] == [id, "unchanged"]


def test_reclean_says_of_an_article_that_is_named_that_no_page_of_it_is_kept(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with library.open(home / "data" / "library.db") as opened:
        id = articles.store(opened, Article("https://example.org/ferry", "The ferry", (Paragraph((Span("It left at nine."),)),)))
    assert out(capfd, "reclean", id) == ""
    assert main(["reclean", id]) == 0
    assert f"{id}: no page of it is kept that could be cleaned" in capfd.readouterr().err
    assert main(["reclean"]) == 0
    assert id not in capfd.readouterr().err


def test_reclean_with_the_same_rules_changes_nothing(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["reclean", "--dry-run"]) == 0
    seen = capfd.readouterr()
    assert (seen.out, "0 of 1 would change" in seen.err) == ("", True)


def test_the_history_of_an_article_shows_what_went_and_came(id: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "history", id) == ""
    with library.open(home / "data" / "library.db") as shelf:
        article = articles.article(shelf, id)
        new = replace(article, blocks=(*article.blocks[:-1], Paragraph((Span("A correction."),))))
        articles.store(shelf, new, id=id)
    lines = out(capfd, "history", id).splitlines()
    assert lines[0].startswith("after ")
    assert lines[1].startswith("- ")
    assert lines[2] == "+ A correction."


def test_a_copy_that_was_folded_is_shown_and_can_be_taken_apart(id: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with library.open(home / "data" / "library.db") as shelf:
        words = " ".join(f"word{number}" for number in range(80))
        for name in ("one", "two"):
            article = Article(f"https://{name}.example/", "Story", (Paragraph((Span(words),)),), word_count=80)
            copy = articles.store(shelf, article)
    (first,) = out(capfd, "copies", copy, "--format", "ids").split()
    assert out(capfd, "copies", copy, "-n", "0") == ""
    assert copy not in out(capfd, "list", "--format", "ids").split()
    out(capfd, "copies", "--apart", copy)
    assert {first, copy} <= set(out(capfd, "list", "--format", "ids").split())
