"""Completions and the manual are made from the parsers; these tests ask the shells themselves."""

import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli import main
from reader.cli.commands import COMMANDS
from reader.cli.parser_shape import Form, forms
from tests.cli.calls import out


def every(known: list[Form]) -> list[Form]:
    return [form for each in known for form in (each, *each.verbs)]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_verb_and_flag_is_in_it(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    script = out(capfd, "completions", shell)
    for form in every(forms()[1:]):
        assert form.name.split()[-1] in script
        for flag in form.flags:
            for name in flag.names:
                assert name in script or f"-l {name[2:]}" in script or f"-s {name[1:]}" in script


def test_every_command_verb_and_flag_is_in_the_manual(capfd: pytest.CaptureFixture[str]) -> None:
    page = out(capfd, "man").replace("\\-", "-")
    for form in every(forms()[1:]):
        assert f".SS reader {form.name}" in page
        assert all(name in page for flag in form.flags for name in flag.names)


def test_what_the_manual_begins_with_is_wrapped(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["man"]) == 0
    assert ".nf" not in capfd.readouterr().out.partition(".SH COMMANDS")[0]


def test_the_subjects_of_help_are_in_the_manual(capfd: pytest.CaptureFixture[str]) -> None:
    page = out(capfd, "man").replace("\\-", "-")
    for said in ("chmod 600 ~/papers-cookies.txt", "[network.passwords]", "{title_slug:.60}", "half_down", "support_url"):
        assert said in page


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["reader", "cl"], ["clean"]),
        (["reader", "clean", "--format", ""], ["text", "md", "html", "json", "jsonl", "ssml", "mercury", "epub"]),
        (["reader", "clean", "--expl"], ["--explain"]),
        (["reader", "completions", "f"], ["fish"]),
        (["reader", "feeds", "refr"], ["refresh"]),
        (["reader", "list", "--color", "a"], ["auto", "always"]),
        (["reader", "list", "--color", "=", "a"], ["auto", "always"]),  # as the shell cuts --color=a
        (["reader", "--library", "my.db", "cl"], ["clean"]),
        (["reader", "help", "pass"], ["passwords"]),
        (["reader", "--charse"], ["--charset"]),
        (["reader", "clean", ""], []),  # where no word is known, the shell has its files
        (["reader", "add", "list", "--expl"], []),
    ],
)
def test_bash_offers_what_fits(words: list[str], offered: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "reader.bash"
    script.write_text(out(capfd, "completions", "bash"), encoding="utf-8")
    line = " ".join(map(repr, words))
    asked = f'source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _reader; echo "${{COMPREPLY[@]}}"'
    done = subprocess.run(["bash", "-c", asked], capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert (done.stdout.split(), done.stderr) == (offered, "")


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
def test_fish_offers_what_fits(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "reader.fish"
    script.write_text(out(capfd, "completions", "fish"), encoding="utf-8")

    def offered(line: str) -> set[str]:
        words = ["fish", "--no-config", "-c", f"source {script}; complete -C '{line}'"]
        return {row.split("\t")[0] for row in subprocess.run(words, capture_output=True, encoding="utf-8").stdout.splitlines()}

    assert "clean" in offered("reader cl")
    assert "passwords" in offered("reader help pass")
    assert {"skip", "number", "overwrite", "error"} <= offered("reader save --on-conflict ")
    of_another_add = offered("reader feeds add --")
    assert "--folder" in of_another_add
    assert not {"--new", "--title", "--tag"} & of_another_add


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_a_file_with_blanks_in_its_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "The ferry - Ledger.html").touch()
    script = tmp_path / "reader.bash"
    script.write_text(out(capfd, "completions", "bash"), encoding="utf-8")
    master, slave = pty.openpty()
    shell = subprocess.Popen(
        ["bash", "--norc", "--noprofile", "-i"], stdin=slave, stdout=subprocess.PIPE, stderr=slave, cwd=tmp_path,
        start_new_session=True, encoding="utf-8",
    )  # fmt: skip
    os.close(slave)
    os.write(master, f"source {script}; reader() {{ printf '%s|' \"$@\"; exit; }}\nreader clean The\t\n".encode())
    shown, _ = shell.communicate(timeout=60)
    os.close(master)
    assert shown == "clean|The ferry - Ledger.html|"


@pytest.mark.skipif(shutil.which("zsh") is None, reason="needs zsh")
def test_zsh_reads_it_without_a_word(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "_reader"
    script.write_text(out(capfd, "completions", "zsh"), encoding="utf-8")
    done = subprocess.run(
        ["zsh", "-f", "-c", f"autoload -U compinit; compinit -u -D; source {script}; whence -w _reader"],
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.stdout, done.stderr) == ("_reader: function\n", "")


@pytest.mark.skipif(shutil.which("man") is None or shutil.which("groff") is None, reason="needs man and groff")
def test_groff_finds_nothing_wrong_in_the_manual(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "reader.1"
    page.write_text(out(capfd, "man"), encoding="utf-8")
    done = subprocess.run(["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-b", str(page)], capture_output=True, encoding="utf-8")
    assert done.stderr == ""
    assert "what was taken out" in done.stdout


def test_the_table_is_the_list_of_modules() -> None:
    folder = Path(__file__).parents[2] / "reader" / "cli"
    with_run = {path.stem for path in folder.glob("*.py") if "\ndef add_arguments(parser" in path.read_text(encoding="utf-8")}
    used = {command.module.rpartition(".")[2] for command in COMMANDS}
    assert used <= with_run
    assert with_run - used <= {"home", "each_source", "rows", "article_ids", "feed_ids", "feeds_online", "printing"}
