"""`reader clean` as a filter: what it reads, what it prints where, how it ends."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader.cli import main
from reader.cli.parser_shape import forms
from tests.cli.calls import call

STORY = """<!doctype html><title>The lamp rooms stay open</title><article><h1>The lamp rooms stay open</h1>
<p>The council voted on Tuesday night to keep the harbour's lamp rooms open for another winter, by one vote.</p>
<p>“They are warm and they are lit,” said the harbour master, who had brought a petition with four hundred names.</p>
<p>The money comes from the ferry dues, which rose in March and have not been spent on anything else so far.</p></article>"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.html"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_a_file_becomes_its_text(story: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(story)]) == 0
    shown = capfd.readouterr().out
    assert shown.startswith("The lamp rooms stay open\n\n")
    assert shown.endswith("so far.\n")


def test_the_origin_of_a_page_may_be_written_in_capitals(story: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "-f", "json", "-u", "HTTPS://Ledger.Example/a", str(story)]) == 0
    assert json.loads(capfd.readouterr().out)["hostname"] == "ledger.example"


@pytest.mark.parametrize("form", ["json", "md", "html"])
def test_a_password_in_the_origin_of_a_page_is_not_written_down(story: Path, capfd: pytest.CaptureFixture[str], form: str) -> None:
    assert main(["clean", "-f", form, "-u", "https://user:secret@ledger.example/a", str(story)]) == 0
    shown = capfd.readouterr().out
    assert "https://ledger.example/a" in shown
    assert "secret" not in shown


def test_of_several_addresses_none_is_told_with_its_password(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "http://user:secret@one.invalid/a", "http://user:secret@two.invalid/b"]) == 4
    assert main(["clean", "--json", "http://user:secret@one.invalid/a", "http://user:secret@two.invalid/b"]) == 4
    said = capfd.readouterr().err
    assert "http://one.invalid/a" in said
    assert "secret" not in said


def test_stdin_is_read_when_something_is_piped_in() -> None:
    done = call("clean", "-f", "md", "--no-front-matter", input=STORY)
    assert done.returncode == 0
    assert "“They are warm and they are lit,”" in done.stdout


def test_markdown_without_its_head_keeps_the_title() -> None:
    bare = ("clean", "-q", "-f", "md", "--no-front-matter")
    assert call(*bare, input=STORY).stdout.startswith("# The lamp rooms stay open\n\nThe council")
    assert call(*bare, "--header", "none", input=STORY).stdout.startswith("The council")
    assert "# The lamp rooms" not in call("clean", "-q", "-f", "md", input=STORY).stdout


def test_output_never_goes_over_a_file(story: Path, capfd: pytest.CaptureFixture[str]) -> None:
    target = story.with_name("out.txt")
    assert main(["clean", "-o", str(target), str(story)]) == 0
    before = target.read_bytes()
    assert main(["clean", "-o", str(target), str(story)]) == 9
    assert main(["clean", "-o", str(target), "http://127.0.0.1:9/nobody-is-asked"]) == 9
    assert target.read_bytes() == before
    assert "exists already" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("prepare", "code", "said"),
    [
        (lambda path: path.write_bytes(b""), 3, "empty"),
        (lambda path: path.mkdir(), 2, "a directory"),
        (lambda path: None, 4, "There is no file"),
    ],
)
def test_bad_input_is_one_clear_line(tmp_path: Path, prepare: object, code: int, said: str) -> None:
    path = tmp_path / "input"
    prepare(path)  # type: ignore[operator]
    done = call("clean", str(path))
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("width", ["wide", "9" * 5000])
def test_a_width_that_is_none_is_told_before_anything_is_fetched(width: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "-w", width, "http://127.0.0.1:9/story"]) == 2
    assert "-w/--width: it must be a whole number" in capfd.readouterr().err


def test_without_input_on_a_terminal_it_is_a_usage_error() -> None:
    script = "import pty, sys; sys.exit(pty.spawn([sys.executable, '-m', 'reader', 'clean']) >> 8)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "Nothing to read" in done.stdout


@pytest.mark.parametrize("word", ["--output=PWNED", "-oPWNED", "--url=http://127.0.0.1/"])
def test_an_address_that_is_read_as_a_flag_names_nothing_to_read(tmp_path: Path, word: str) -> None:
    done = subprocess.run([sys.executable, "-m", "reader", "clean", word], capture_output=True, stdin=subprocess.DEVNULL, cwd=tmp_path)
    assert done.returncode == 2
    assert b"Nothing to read" in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "word", ["javascript:alert(1)", "mailto:a@b", "about:blank", "data:text/html,x", "abc", "$(x)", "../no-such-page", "nul:"]
)
def test_what_is_neither_address_nor_id_is_a_file_that_is_not_there(word: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", word]) == 4
    assert capfd.readouterr().err.count("\n") == 1


def test_the_null_device_alone_is_an_empty_input() -> None:
    done = subprocess.run([sys.executable, "-m", "reader", "clean"], capture_output=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 3


def test_nothing_heavy_is_loaded(story: Path) -> None:
    code = (
        "import argparse, sys; argparse.HelpFormatter(''); before = set(sys.modules);"  # Python 3.14 takes much for that
        "from reader.cli import main; main(['clean', '-q', sys.argv[1]]);"
        "heavy = {'httpx', 'textual', 'rich', 'asyncio', 'sqlite3', 'lxml', 'readability', 'feedparser', 'tomllib', 'platformdirs',"
        " 'dataclasses', 'inspect', 'typing', 'email', 'logging', 'threading'};"
        "print(sorted(heavy & set(sys.modules) - before), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(story)], capture_output=True, encoding="utf-8")
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["claen"]])
def test_the_overview_loads_the_table_and_no_command(words: list[str]) -> None:
    code = (
        f"import sys; from reader.cli import main; main({words});"
        "print(sorted(name for name in sys.modules if name.startswith('reader.') or name in ('argparse', 'dataclasses', 'pathlib')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    light = {"cli", "cli.commands", "cli.console", "cli.overview", "cli.failure", "errors", "text", "models", "values"}
    assert set(eval(done.stdout.splitlines()[-1])) <= {f"reader.{name}" for name in light}


def test_the_overview_names_every_flag_that_every_command_has(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capfd.readouterr().out
    assert [flag.names for flag in forms()[0].common if not set(flag.names) & set(said.split())] == []
    assert max(map(len, said.splitlines())) <= 110


JETTY = """<!doctype html><meta charset="windows-1252"><title>La jetée</title><article>
<p>La jetée a été fermée au début de la soirée, et le café de la criée est resté allumé pour ceux qui attendaient.</p>
<p>Le maire, arrivé le dernier, a demandé un thé et promis que les lampes seraient gardées toute l'année.</p></article>"""


def test_a_page_that_declares_the_wrong_encoding_is_read_as_it_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "jetty.html"
    path.write_bytes(JETTY.encode("mac-roman"))
    assert main(["clean", "-q", str(path)]) == 0
    assert capfd.readouterr().out.startswith("La jetŽe\n")
    assert main(["clean", "-q", "--charset", "Macintosh", str(path)]) == 0
    assert capfd.readouterr().out.startswith("La jetée\n\nLa jetée a été fermée")
    assert main(["clean", "-q", "--charset", "mac", str(path), f"{path.parent}/./jetty.html"]) == 0
    assert capfd.readouterr().out.count("arrivé") == 2
    path.write_bytes(JETTY.encode("utf-16"))
    assert main(["clean", "-q", "--charset", "utf-16", str(path)]) == 0
    assert capfd.readouterr().out.startswith("La jetée\n\nLa jetée")


@pytest.mark.parametrize(("name", "hint"), [("mac-romano", "did you mean x-mac-roman?"), ("%%%", "such as utf-8, "), ("zlib_codec", "")])
def test_an_encoding_that_there_is_not_is_2(name: str, hint: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--charset", name, "no-such-file.html"]) == 2
    said = capfd.readouterr().err
    assert said.startswith(f"reader: --charset: {name!r} is no encoding that pages are written in. (")
    assert hint in said


def test_a_page_from_a_pipe_becomes_a_book(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    piped = subprocess.run([sys.executable, "-m", "reader", "clean", "-f", "epub"], input=story.read_bytes(), capture_output=True)
    assert piped.returncode == 0
    book = story.with_name("story.epub")
    assert main(["clean", "-q", "-f", "epub", "-o", str(book), str(story)]) == 0
    assert zipfile.ZipFile(book).read("mimetype") == b"application/epub+zip"
    with zipfile.ZipFile(io.BytesIO(piped.stdout)) as epub:
        assert any(b"four hundred names" in epub.read(name) for name in epub.namelist())
    assert main(["clean", "-q", "-f", "epub", "-o", str(book), str(story)]) == 9


def test_a_book_is_of_one_page_and_for_no_terminal(story: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "-f", "epub", str(story), "other.html"]) == 2
    assert "--bundle" in capfd.readouterr().err
    monkeypatch.setattr("reader.cli.console.Console.on_terminal", lambda console: True)
    assert main(["clean", "-f", "epub", str(story)]) == 2
    assert capfd.readouterr() == ("", "reader: A book is nothing for a terminal. (-o story.epub)\n")


def test_stdin_and_its_address_may_stand_on_a_list_too(tmp_path: Path) -> None:
    done = call("clean", "-q", "-f", "json", "-u", "https://example.org/a", "-", "--failed", str(tmp_path / "failed.txt"), input=STORY)
    assert (done.returncode, json.loads(done.stdout)["url"]) == (0, "https://example.org/a")


ASKING = STORY.replace("<p>“They", "<p>If you value our reporting, please consider a donation today.</p><p>“They")


def test_what_was_taken_out_can_be_shown_in_its_place(capfd: pytest.CaptureFixture[str]) -> None:
    for form in ("text", "md", "html"):
        shown = call("clean", "-f", form, "--show-removed", input=ASKING).stdout.rpartition("<body>")[2]
        assert shown.index("by one vote.") < shown.index("«donation: If you value our") < shown.index("“They are warm")
    assert "If you value" not in call("clean", input=ASKING).stdout


def test_what_shows_removals_anyway_or_cannot_says_so() -> None:
    for form in ("json", "ssml", "epub"):
        done = call("clean", "-f", form, "--show-removed", input=ASKING)
        assert (done.returncode, done.stdout) == (2, "")
        assert "--show-removed is for text, md, html" in done.stderr


def test_a_page_that_shows_what_was_taken_out_is_read_back_as_the_article_itself() -> None:
    shown = call("clean", "-f", "html", "--show-removed", input=ASKING).stdout
    assert "«donation:" in shown
    back, plain = (json.loads(call("clean", "-f", "json", input=page).stdout) for page in (shown, ASKING))
    assert (back["blocks"], back["removals"]) == (plain["blocks"], plain["removals"])
    assert call("clean", "--show-removed", input=shown).stdout == call("clean", "--show-removed", input=ASKING).stdout
