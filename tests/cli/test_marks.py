"""reader marks: what was marked, for people and for programs; and lists of the articles in which something is."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import main
from reader.library import articles, bookmarks
from reader.library.connection import Library
from reader.models import Article, Paragraph, Place, Span
from tests.cli.calls import out

LIT, DUES = "“They are warm and they are lit,” said the harbour master", "which rose in March"


@pytest.fixture
def library(two: list[str], home: Path) -> Iterator[Library]:
    """Two passages of the first story are marked, one of them with a note, and one of the second."""
    with Library(home / "data" / "library.db") as opened:
        bookmarks.keep_passage(opened, two[0], Place(1, LIT), "Ask *him*.")
        bookmarks.keep_passage(opened, two[0], Place(2, DUES))
        bookmarks.keep_passage(opened, two[1], Place(0, "Nobody speaks of closing them"))
        yield opened


def quotes(capfd: pytest.CaptureFixture[str], *words: str) -> list[str]:
    return [json.loads(line)["quote"] for line in out(capfd, "marks", "-f", "jsonl", *words).splitlines()]


def test_marks_are_quotations_under_the_title_of_their_article(library: Library, base: str, capfd: pytest.CaptureFixture[str]) -> None:
    shown = out(capfd, "marks")
    story = shown[shown.index("# The lamp rooms stay open") :]
    assert f"\n> {LIT}\n\nAsk \\*him\\*.\n\n> {DUES}\n\n[{base}/story]({base}/story)\n" in story
    assert shown.count("\n# ") + shown.startswith("# ") == 2


def test_for_programs_each_is_a_line_with_what_stood_around_it(library: Library, two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    bookmarks.keep_passage(library, two[0], Place(3, "in May", prefix="The working group will report", suffix="on whether"), "When?")
    (line,) = out(capfd, "marks", "-f", "jsonl", "when").splitlines()
    told = json.loads(line)
    assert [told[name] for name in ("schema", "article", "quote", "prefix", "suffix", "note", "in_text")] == [
        "mark/1", two[0], "in May", "The working group will report", "on whether", "When?", True
    ]  # fmt: skip
    assert told["title"] == "The lamp rooms stay open"


def test_words_are_looked_for_in_passages_and_notes_and_not_in_the_article(library: Library, capfd: pytest.CaptureFixture[str]) -> None:
    assert quotes(capfd, "warm") == quotes(capfd, "ask") == quotes(capfd, "ask", "warm", "site:127.0.0.1") == [LIT]
    assert quotes(capfd, "warm", "–", "lit") == quotes(capfd, "--", "warm", "-…") == [LIT]  # a dash is no word, as in a search
    assert set(quotes(capfd, "--", "-warm")) == {DUES, "Nobody speaks of closing them"}
    assert main(["marks", "petition"]) == main(["marks", "–"]) == 8
    assert "No passage is marked that is like that." in capfd.readouterr().err


def test_fields_choose_the_articles(library: Library, two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    articles.tag(library, [two[1]], ["sea"])
    articles.mark(library, [two[1]], archived=True)
    assert quotes(capfd, "tag:sea") == ["Nobody speaks of closing them"]
    assert quotes(capfd, "--", "-tag:sea") == [LIT, DUES]
    assert quotes(capfd, "--of", two[0]) == [LIT, DUES]
    assert main(["marks", "--of", "zzzz"]) == 8


def test_what_is_no_longer_in_the_text_says_so(library: Library, two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    article = Article(f"{base}/story", "Closed", (Paragraph((Span("They are " + DUES + "."),)),))
    articles.store(library, article)
    assert f"> {LIT}\n\n*No longer in the text.*\n\nAsk" in out(capfd, "marks", "--of", two[0])
    told = [json.loads(line) for line in out(capfd, "marks", "-f", "jsonl", "--of", two[0]).splitlines()]
    assert [each["in_text"] for each in told] == [False, True]


def test_of_a_damaged_text_the_marks_are_told(library: Library, two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with library.writing() as db:
        db.execute("UPDATE text SET body = x'00' WHERE article = (SELECT key FROM article WHERE id = ?)", (two[0],))
    told = [json.loads(line) for line in out(capfd, "marks", "-f", "jsonl", "--of", two[0]).splitlines()]
    assert [(each["quote"], each["in_text"]) for each in told] == [(LIT, None), (DUES, None)]


def test_where_nothing_is_marked_it_is_said_how(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["marks"]) == 0
    shown = capfd.readouterr()
    assert (shown.out, shown.err) == ("", "No passage is marked yet: M does it on the screen.\n")


def test_articles_with_marks_are_listed(library: Library, two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    bookmarks.let_go(library, two[1], [Place(0, "Nobody speaks of closing them")])
    bookmarks.keep_note(library, two[1], "all of it")
    assert out(capfd, "list", "--marked", "--format", "ids").split() == [two[0]]
    assert out(capfd, "search", "is:marked", "--format", "ids").split() == [two[0]]


def test_a_copy_for_the_eye_shows_marks_where_they_stand(
    library: Library, two: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (page,) = out(capfd, "save", "-q", "-d", str(tmp_path), "-f", "html", two[0]).splitlines()
    assert f"ferry dues, <mark>{DUES}</mark> and have not" in Path(page).read_text(encoding="utf-8")
    bundle = tmp_path / "all.html"
    out(capfd, "save", "-q", "--bundle", str(bundle), *two)
    shown = bundle.read_text(encoding="utf-8")
    assert "<mark>Nobody speaks of closing them</mark> any more" in shown
    assert "<p>Ask *him*.</p>" in shown


def test_marks_come_back_with_what_was_written_out(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    before = out(capfd, "marks", "-f", "jsonl")
    out(capfd, "export", "-o", str(tmp_path / "library.jsonl"))
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "library.jsonl"))
    assert out(capfd, "marks", "-f", "jsonl") == before
    out(capfd, "undo")
    assert out(capfd, "marks", "-f", "jsonl") == ""
