"""The frame of the command line: routing, errors, streams. Each test is one call as a person would make it."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main
from reader.cli.commands import COMMANDS, ELSEWHERE, HOME, SWITCHES, VALUED, route
from reader.cli.parser import parser_for
from reader.errors import UsageError
from tests.bounds import largest_file
from tests.cli.calls import call


@pytest.mark.parametrize("word", ["https://example.org/a", "./page.html", "../page.html", "/tmp/page.html", "~/page.html", "-"])
def test_a_source_is_never_taken_for_a_command(word: str) -> None:
    assert route([word, "-q"]) == (HOME, [word, "-q"])


def test_global_flags_may_stand_before_the_command() -> None:
    command, rest = route(["--config", "clean", "-q", "config", "show"])
    assert command is not None
    assert (command.name, rest) == ("config", ["--config", "clean", "-q", "show"])


@pytest.mark.parametrize("words", [["-f", "md"], ["-qf", "json"], ["-o", "list", "./page.html"], ["--width", "70", "-"], ["-fmd", "-"]])
def test_a_flag_s_value_is_no_command(words: list[str]) -> None:
    assert route(words) == (HOME, words)


@pytest.mark.parametrize(
    ("words", "name", "meant"),
    [
        (["add", "a.html", "--tag", "sea", "b.html"], "sources", ["a.html", "b.html"]),
        (["note", "@last", "-q", "Read", "--offline", "again."], "text", ["Read", "again."]),
        (
            ["feeds", "add", "https://a.example", "--folder", "Sea", "https://b.example"],
            "sources",
            ["https://a.example", "https://b.example"],
        ),
        (["save", "a.html", "-d", "out", "--", "-b.html"], "sources", ["a.html", "-b.html"]),
        (["tag", "@last", "+sea", "--remove", "tide", "+ships"], "words", ["@last", "+sea", "+ships"]),
    ],
)
def test_flags_may_stand_among_words(words: list[str], name: str, meant: list[str]) -> None:
    command, rest = route(words)
    assert command is not None
    assert getattr(parser_for(command).parse_args(rest), name) == meant


def test_a_word_that_no_command_takes_is_refused_wherever_it_stands() -> None:
    for words in (["man", "x"], ["man", "-q", "x"], ["clean", "a.html", "-q", "--nope"], ["feeds", "list", "-q", "x"]):
        command, rest = route(words)
        assert command is not None
        with pytest.raises(UsageError, match=rf"Unrecognized arguments: {words[-1]}\."):
            parser_for(command).parse_args(rest)


def test_every_flag_that_takes_a_value_is_known_before_a_parser_is_made() -> None:
    actions = parser_for(HOME)._actions
    assert {flag for action in actions if action.nargs != 0 for flag in action.option_strings} == VALUED
    assert {flag[1] for action in actions if action.nargs == 0 for flag in action.option_strings if len(flag) == 2} == {*SWITCHES, "h"}


def test_an_unknown_word_names_the_nearest_command() -> None:
    with pytest.raises(UsageError, match="no command 'claen'") as caught:
        route(["claen"])
    assert "did you mean clean?" in caught.value.hint


@pytest.mark.parametrize("word", ELSEWHERE)
def test_what_is_called_otherwise_elsewhere_is_found(word: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([word, "story.html"]) == 2
    assert f"(did you mean {ELSEWHERE[word]}?)" in capfd.readouterr().err
    command, *more = ELSEWHERE[word].split()
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert all(each in capfd.readouterr().out for each in more)


def test_an_unknown_word_that_is_a_file_says_how_to_name_it() -> None:
    with pytest.raises(UsageError) as caught:
        route(["page.html"])
    assert "./page.html" in caught.value.hint


@pytest.mark.parametrize("word", ["example.org", "www.example.org/story?id=1"])
def test_an_address_without_its_beginning_says_how_to_write_it(word: str) -> None:
    with pytest.raises(UsageError) as caught:
        route([word])
    assert caught.value.hint == f"for the page on the web: https://{word}; for a file of that name: ./{word}"


def test_names_are_unique() -> None:
    assert len({command.name for command in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("words", ["help --help", "help -q", "help help"])
def test_help_on_help_is_the_overview(words: str) -> None:
    assert route(words.split()) == (None, ["--help"])


def test_help_on_a_verb_is_the_help_of_that_verb(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["help", "feeds", "add"])
    assert capfd.readouterr().out.startswith("usage: reader feeds add ")


def test_help_lists_every_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capfd.readouterr().out
    assert all(f"  {command.name} " in shown for command in COMMANDS)


def test_a_usage_error_is_one_line_and_2() -> None:
    done = call("config", "--nonsense")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "reader: Unrecognized arguments: --nonsense. (reader config --help)\n"


def test_errors_speak_json_when_asked() -> None:
    done = call("--json", "claen")
    assert json.loads(done.stderr)["error"]["code"] == 2
    assert json.loads(done.stderr)["error"]["kind"] == "usage"


def test_a_control_character_in_an_argument_does_not_reach_the_terminal() -> None:
    done = call("cl\x1b]0;owned\x07ean")
    assert "\x1b" not in done.stderr
    assert "\x07" not in done.stderr


def test_a_closed_pipe_is_silent_and_0() -> None:
    script = f"set -o pipefail; {sys.executable} -m reader config example | head -1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")


def test_work_that_stays_goes_on_when_nobody_reads_what_is_said_of_it(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(
            f"The tide turned {number} times on that day, and nobody in the harbour saw it.", encoding="utf-8"
        )
    program = f"{sys.executable} -m reader"
    script = f"set -o pipefail; {program} add -q *.txt | true && {program} save -q -d saved *.txt | true && {program} list | wc -l"
    done = subprocess.run(["bash", "-c", script], capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert (done.returncode, done.stderr, done.stdout.split()) == (0, "", ["6"])
    assert len(list((tmp_path / "saved").rglob("*.md"))) == 6


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [["--help"], ["list", "--help"], ["feeds", "list", "--help"], ["list", "--format", "csv"]])
def test_a_full_disk_is_one_line_and_1(words: list[str], unbuffered: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    env = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([sys.executable, "-m", "reader", *words], stdout=full, stderr=subprocess.PIPE, encoding="utf-8", env=env)
    assert done.returncode == 1
    assert done.stderr == "reader: No space left on device\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [["list", "--help"], ["help", "schema.json"], ["man"]])
def test_a_disk_that_gets_full_in_the_middle_is_one_line_and_1(words: list[str], unbuffered: str, tmp_path: Path) -> None:
    env = os.environ | {"PYTHONUNBUFFERED": unbuffered, "PYTHONDONTWRITEBYTECODE": "1"}  # Python would leave halves of its own files
    with largest_file(1000), (tmp_path / "out").open("w") as out:
        done = subprocess.run([sys.executable, "-m", "reader", *words], stdout=out, stderr=subprocess.PIPE, encoding="utf-8", env=env)
    assert done.returncode == 1
    assert done.stderr == "reader: File too large\n"


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_a_pipe_gets_utf_8_whatever_the_locale(locale: dict[str, str]) -> None:
    done = call("config", "example", env=os.environ | locale)
    assert done.returncode == 0
    assert "…" in done.stdout


def test_no_traceback_without_debug(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("reader.cli.config.run", lambda arguments, console: 1 // 0)
    assert main(["config"]) == 1
    assert capfd.readouterr().err.startswith("reader: Something went wrong inside: ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        main(["config", "--debug"])


def test_ctrl_c_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(arguments: object, console: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.cli.config.run", interrupted)
    assert main(["config"]) == 130


def test_ctrl_c_while_a_server_is_silent_is_130_without_a_word() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        process = subprocess.Popen([sys.executable, "-m", "reader", "clean", "--allow-private", address], stderr=subprocess.PIPE)
        connection, _ = silent.accept()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
        connection.close()
    assert (process.returncode, said) == (130, b"")


def test_a_command_that_ends_while_a_thread_still_writes_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    code = (
        "import threading\n"
        "from reader import cli, files\n"
        "from reader.cli import process\n"
        "begun = threading.Event()\n"
        "def write():\n"
        "    with files.whole('page.html'):\n"
        "        begun.set()\n"
        "        threading.Event().wait()\n"
        "def main():\n"
        "    threading.Thread(target=write).start()\n"
        "    begun.wait()\n"
        "    raise KeyboardInterrupt\n"
        "cli.main = main\n"
        "process.run()\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path).returncode == 130
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("closed", "code"), [(">&-", 0), ("2>&-", 0), ("<&-", 0)])
def test_a_stream_that_was_closed_before_is_no_traceback(closed: str, code: int) -> None:
    done = subprocess.run(["bash", "-c", f"{sys.executable} -m reader config example {closed}"], capture_output=True, encoding="utf-8")
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_an_empty_word_is_a_usage_error() -> None:
    assert main(["clean", ""]) == 2


@pytest.mark.parametrize(
    ("words", "asked", "hint"),
    [
        (["clean", "--keep", "donations", "story.html"], "--keep: 'donations' is none of donation, payment, ", "did you mean donation?"),
        (["clean", "--keep", "zzz", "story.html"], "author-bio", "reader clean --help"),
        (["save", "-f", "mrkdown", "story.html"], "-f/--format: 'mrkdown' is none of md, text, html", "reader save --help"),
        (["feeds", "lst"], "VERB: 'lst' is none of ", "did you mean list?"),
        (["list", "-n", "many"], "-n/--limit: it must be a whole number from 0 to 1,000,000,000, not 'many'.", "reader list --help"),
        (["list", "-n", "-3"], "-n/--limit: it must be a whole number from 0 to 1,000,000,000, not '-3'.", "reader list --help"),
        (
            ["demo", "--serve", "99999"],
            "--serve: it must be a port, 1 to 65535, or 0 for any that is free, not '99999'.",
            "reader demo --help",
        ),
        (["completions", "fsh"], "shell: 'fsh' is none of bash, zsh, fish", "did you mean fish?"),
    ],
)
def test_what_a_flag_cannot_be_is_told_with_what_it_can_be(
    words: list[str], asked: str, hint: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capfd.readouterr().err
    assert asked in said
    assert f"({hint})\n" in said
    assert said.count("\n") == 1
