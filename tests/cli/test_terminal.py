"""What a terminal gets and a pipe does not: weight, wrapping, a pager. Each in a real pseudo-terminal."""

import os
import pty
import select
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.console import Console, bar
from reader.export import plain
from reader.export.terminal_styles import BOLD, DIM, PLAIN
from tests.cli.site import STORY
from tests.export.articles import full


def on_terminal(folder: Path, *words: str, columns: int = 60, errors: Path | str = os.devnull, **variables: str) -> str:
    """What `reader` with these words writes to a terminal of that width. errors: a file for what it writes on stderr."""
    master, slave = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "PAGER")}
    with open(errors, "w", encoding="utf-8") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", *words], stdin=slave, stdout=slave, stderr=stderr, cwd=folder,
            env=environment | {"COLUMNS": str(columns), "LINES": "20", "TERM": "xterm"} | variables,
        )  # fmt: skip
    os.close(slave)
    shown = b""
    while True:
        if not select.select([master], [], [], 30)[0]:
            process.kill()
            pytest.fail("It waits for somebody at the keyboard.")
        try:
            part = os.read(master, 65536)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        shown += part
    process.wait()
    os.close(master)
    return shown.decode().replace("\r\n", "\n")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text(STORY.format(title="The lamp rooms stay open"), encoding="utf-8")
    return tmp_path


def test_an_empty_library_says_how_something_comes_into_it(tmp_path: Path) -> None:
    said = tmp_path / "said"
    assert on_terminal(tmp_path, "list", errors=said) == ""
    assert said.read_text(encoding="utf-8") == "The library is empty: reader add URL.\n"


@pytest.mark.parametrize("command", ["add", "save"])
def test_no_page_is_waited_for_from_a_keyboard(command: str, tmp_path: Path) -> None:
    said = tmp_path / "said"
    on_terminal(tmp_path, command, "-u", "https://ledger.example/lamps", errors=said)
    assert said.read_text(encoding="utf-8").startswith("reader: Nothing to read.")


def test_an_article_without_copies_says_so(two: list[str], tmp_path: Path) -> None:
    said = tmp_path / "said"
    assert on_terminal(tmp_path, "copies", two[0], errors=said) == ""
    assert said.read_text(encoding="utf-8") == "No other copy of this story is in the library.\n"


def test_what_is_written_and_said_does_not_hang_on_the_line_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    master, slave = pty.openpty()
    shown = ""
    with open(slave, "w", encoding="utf-8") as out, open(os.dup(slave), "w", encoding="utf-8") as err:
        console = Console(None, out, err)
        console.progress("1 of 2")
        console.write("a.md\n")
        console.progress("2 of 2")
        console.complain("reader: b.html: no article")
        while "article\r\n" not in shown:
            shown += os.read(master, 1000).decode()
    os.close(master)
    assert [line.rpartition("\x1b[K")[2] for line in shown.split("\r\n")] == ["a.md", "reader: b.html: no article", ""]


def test_a_terminal_that_can_only_print_is_told_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    master, slave = pty.openpty()
    with open(slave, "w", encoding="utf-8") as err:
        console = Console(None, err, err)
        console.progress("1 of 2")
        console.complain("1 of 2 failed.")
        assert os.read(master, 1000) == b"1 of 2 failed.\r\n"
    os.close(master)


def test_text_is_wrapped_and_its_title_bold(story: Path) -> None:
    shown = on_terminal(story, "clean", "--no-pager", "a.html")
    assert f"{BOLD}The lamp rooms stay open{PLAIN}\n" in shown
    assert DIM in shown
    assert max(len(line.replace(BOLD, "").replace(DIM, "").replace(PLAIN, "")) for line in shown.split("\n")) <= 60


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""}])
def test_who_wants_no_colour_gets_none(story: Path, variables: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal(story, "clean", "--no-pager", "a.html", **variables)


def test_flags_have_the_last_word(story: Path) -> None:
    assert "\x1b" not in on_terminal(story, "clean", "--no-pager", "--color", "never", "a.html")
    done = subprocess.run(
        [sys.executable, "-m", "reader", "clean", "-q", "--color", "always", "a.html"], cwd=story, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.startswith(f"{BOLD}The lamp rooms stay open{PLAIN}\n\nThe council")


def test_what_is_longer_than_the_screen_goes_to_the_pager(story: Path) -> None:
    shown = on_terminal(story, "clean", "a.html", LINES="5", READER_PAGER="sed 's/^/paged: /'")
    assert {line[:7] for line in shown.splitlines()} == {"paged: "}


@pytest.mark.parametrize("words", [["-f", "md", "--no-front-matter"], ["-f", "json"], ["-w", "0"]])
def test_what_is_not_wrapped_is_measured_as_the_terminal_wraps_it(story: Path, words: list[str]) -> None:
    shown = on_terminal(story, "clean", "a.html", *words, LINES="12", READER_PAGER="sed 's/^/paged: /'")
    assert shown.startswith("paged: ")


def test_what_fits_on_the_screen_does_not(story: Path) -> None:
    assert "paged: " not in on_terminal(story, "clean", "a.html", LINES="50", READER_PAGER="sed 's/^/paged: /'")


@pytest.mark.parametrize(
    "pager", ["sed 's/^/paged: /' | cat", "sed 's/^/paged: /' ; true", 'MARK=paged awk \'{ print ENVIRON["MARK"] ": " $0 }\'']
)
def test_a_pager_may_be_a_line_of_the_shell(story: Path, pager: str) -> None:
    shown = on_terminal(story, "clean", "a.html", LINES="5", PAGER=pager)
    assert {line[:7] for line in shown.splitlines()} == {"paged: "}


@pytest.mark.parametrize("pager", ["no-such-pager -x", "less '", "MARK=1 no-such-pager 2>/dev/null"])
def test_a_pager_that_does_not_start_is_none(story: Path, pager: str) -> None:
    assert "The lamp rooms stay open" in on_terminal(story, "clean", "a.html", LINES="5", READER_PAGER=pager)


def test_a_snippet_is_wrapped_under_its_title_and_what_was_found_is_bold(two: list[str], tmp_path: Path) -> None:
    shown = on_terminal(tmp_path, "search", "--no-pager", "council", columns=40)
    under = [line for line in shown.splitlines() if line.startswith(" " * 9)]
    assert len(under) > 2
    assert f"{BOLD}council{PLAIN}" in shown
    assert all(len(line.replace(BOLD, "").replace(PLAIN, "")) <= 40 for line in under)


def test_a_pager_is_told_what_letters_it_gets(story: Path) -> None:
    shown = on_terminal(story, "clean", "a.html", LINES="5", READER_PAGER='sh -c "echo paged as $LESSCHARSET"', LC_ALL="C")
    assert "paged as utf-8\n" in shown


@pytest.mark.parametrize(("more", "paged"), [({"TERM": "xterm"}, True), ({}, False), ({"TERM": ""}, False), ({"PAGER": "less"}, True)])
def test_a_terminal_that_cannot_page_gets_a_pager_only_by_wish(story: Path, more: dict[str, str], paged: bool) -> None:
    less = story / "less"
    less.write_text("#!/bin/sh\nsed 's/^/paged: /'\n", encoding="utf-8")
    less.chmod(0o755)
    variables = {"LINES": "5", "TERM": "dumb", "PATH": f"{story}:{os.environ['PATH']}"} | more
    assert ("paged: " in on_terminal(story, "clean", "a.html", **variables)) == paged


@pytest.mark.parametrize("words", [["./a.html"], ["demo"]])
def test_a_terminal_without_a_screen_gets_the_text_as_a_pipe_does(story: Path, words: list[str], home: Path) -> None:
    shown = on_terminal(story, *words, TERM="dumb")
    assert shown.startswith("The lamp rooms stay open" if words != ["demo"] else "The ferry that would not sink")
    assert not home.exists()


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (["./a.html", "-o", "b.txt"], ""),
        (["-f", "md", "./a.html"], "---\ntitle"),
        (["--strict", "./a.html"], f"{BOLD}The lamp rooms stay open"),
        (["-a", "list"], f"{BOLD}The lamp rooms stay open"),
        (["--charset", "koi8-r", "./koi8.txt"], "Лампы"),
        (["-u", "https://ledger.example/lamps", "./a.html"], f"{BOLD}The lamp rooms stay open"),
    ],
)
def test_flags_about_the_text_ask_for_text_and_not_for_the_screen(story: Path, words: list[str], printed: str, home: Path) -> None:
    (story / "list").write_text("./a.html\n", encoding="utf-8")
    (story / "koi8.txt").write_text("Лампы в гавани останутся открытыми ещё одну зиму, решил совет во вторник.", encoding="koi8-r")
    shown = on_terminal(story, "--no-pager", *words)
    assert shown.startswith(printed)
    assert "\x1b[?1049h" not in shown
    assert (story / "b.txt").exists() == ("b.txt" in words)
    assert not home.exists()


@pytest.mark.parametrize("words", [["clean", "--help"], ["feeds", "--help"], ["feeds", "add", "--color", "never", "--help"]])
def test_help_is_plain_with_every_python(words: list[str], tmp_path: Path) -> None:
    shown = on_terminal(tmp_path, *words, FORCE_COLOR="1")
    assert shown.startswith("usage: reader")
    assert "\x1b" not in shown


@pytest.mark.parametrize("words", [["list", "--tag", "none"], ["feeds"], ["copies", "@last"]])
def test_an_empty_list_says_so_on_a_terminal_only(two: list[str], words: list[str], tmp_path: Path) -> None:
    errors = tmp_path / "errors.txt"
    assert on_terminal(tmp_path, *words, errors=errors) == ""
    assert errors.read_text(encoding="utf-8").count("\n") == 1
    done = subprocess.run([sys.executable, "-m", "reader", *words], capture_output=True, encoding="utf-8")
    assert (done.stdout, done.stderr) == ("", "")


def test_a_list_of_which_nothing_was_asked_says_nothing(two: list[str], tmp_path: Path) -> None:
    errors = tmp_path / "errors.txt"
    assert on_terminal(tmp_path, "list", "-n", "0", errors=errors) == ""
    assert errors.read_text(encoding="utf-8") == ""


def test_the_screen_tells_a_damaged_library_in_one_line(two: list[str], home: Path, tmp_path: Path) -> None:
    library = home / "data" / "library.db"
    with sqlite3.connect(library) as db:
        db.execute("UPDATE article SET title = x'ff00'")
    db.close()
    errors = tmp_path / "errors.txt"
    on_terminal(tmp_path, columns=100, errors=errors)
    _, _, said = errors.read_text(encoding="utf-8").partition("reader: ")
    assert said.startswith(f"{library} is damaged (article.title holds blob for text).")
    assert said.count("\n") == 1


GATED = f"{BOLD}title{PLAIN} \x1b]0;owned\x07 \x1b[31mred\u202e é\n"


def test_the_gate_lets_our_weight_through_and_nothing_else(capfd: pytest.CaptureFixture[str]) -> None:
    console = Console(None, sys.stdout, sys.stderr)
    console.color = "always"
    console.write(GATED)
    assert capfd.readouterr().out == f"{BOLD}title{PLAIN} ]0;owned [31mred é\n"


def test_where_there_is_no_weight_the_gate_lets_none_through(capfd: pytest.CaptureFixture[str]) -> None:
    """A library that somebody else has written to may hold the same signs."""
    console = Console(None, sys.stdout, sys.stderr)
    console.write(GATED)
    console.complain(GATED)
    shown = "[1mtitle[0m ]0;owned [31mred é\n"
    assert capfd.readouterr() == (shown, f"{shown}\n")


@pytest.mark.parametrize("command", ["add", "save -d copies", "clean"])
def test_how_far_a_list_has_come_stands_in_no_line_of_what_is_printed(command: str, story: Path) -> None:
    (story / "b.html").write_text(STORY.format(title="The ferry is late"), encoding="utf-8")
    script = "import pty, sys; pty.spawn([sys.executable, '-m', 'reader', *sys.argv[1:]])"
    words = [sys.executable, "-c", script, *command.split(), "a.html", "none.html", "b.html"]
    done = subprocess.run(words, cwd=story, capture_output=True, stdin=subprocess.DEVNULL, env=os.environ | {"TERM": "xterm"})
    told = [line.rpartition("\r\x1b[K") for line in done.stdout.decode().replace("\r\n", "\n").split("\n")]
    assert any("1 of 3" in wiped for wiped, _, _ in told)
    assert [left for _, _, left in told if " of 3" in left] == ["reader: 1 of 3 failed."]


@pytest.mark.parametrize(
    ("done", "of", "drawn"), [(0, 4, "[>       ]"), (1, 4, "[==>     ]"), (3, 4, "[======> ]"), (4, 4, "[========]"), (0, 0, "[>       ]")]
)
def test_a_bar_says_how_much_is_done(done: int, of: int, drawn: str) -> None:
    assert bar(done, of, width=8) == drawn


def test_paint_does_not_change_the_words() -> None:
    painted = plain.text(full(), plain.Look(painted=True))
    for sequence in (BOLD, DIM, PLAIN):
        painted = painted.replace(sequence, "")
    assert painted == plain.text(full())
