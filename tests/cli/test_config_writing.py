"""`reader config set` and `edit`: one line changes, everything else stays; what cannot be read changes nothing."""

import contextlib
import os
import socket
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reader import config
from reader.cli import main
from reader.cli.setting import changed
from reader.errors import UsageError
from reader.files import write_new

MINE = """# mine
[network]
deadline = 5  # slow line # here
user_agent = "a # b"

[reading]
# Columns of text.
# measure = 72
macros = { m = "wc" }

[reading.bindings]
open = "o"   # as ever

[cleaning]
keep = [
  "related",  # I like these
]
"""


UNUSABLE = [
    ("cleaning.keep", "shares", "'shares' is no kind of passage"),
    ("saving.name", "{tittle}", "A name has no field {tittle}."),
    ("saving.name", "{index:zz}", "cannot have {index:zz}"),
    ("network.passwords.paper", "pass paper", "paper is no address."),
    ("reading.bindings.bokmark", "f", "no action is called 'bokmark'"),
]
"""What reads well, and makes commands fail that use it."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(MINE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (("network.deadline", "7.5"), "deadline = 5  # slow", "deadline = 7.5  # slow"),
        (("network.user_agent", "it#s me"), '"a # b"', '"it#s me"'),
        (("reading.measure", "66"), "# measure = 72\n", "# measure = 72\nmeasure = 66\n"),
        (("reading.theme", "ink"), '"wc" }\n', '"wc" }\ntheme = "ink"\n'),
        (("reading.bindings.open", "p"), 'open = "o"   # as', 'open = "p"  # as'),
        (("reading.bindings.bookmark", "f"), "# as ever\n", '# as ever\nbookmark = "f"\n'),
        (("reading.macros.ctrl+l", "llm"), '{ m = "wc" }', '{"m" = "wc", "ctrl+l" = "llm"}'),
        (("cleaning.keep", "share,comments"), '[\n  "related",  # I like these\n]', '["share", "comments"]'),
        (("network.passwords.https://a.example/f/", "pass a"), '"a # b"\n', '"a # b"\npasswords = {"https://a.example/f/" = "pass a"}\n'),
        (("saving.format", "epub"), "]\n", ']\n\n[saving]\nformat = "epub"\n'),
    ],
)
def test_one_setting_is_written_over_and_the_rest_stays(file: Path, words: tuple[str, str], old: str, new: str) -> None:
    assert main(["--config", str(file), "config", "set", *words]) == 0
    head, found, tail = MINE.rpartition(old) if old == "]\n" else MINE.partition(old)
    assert file.read_text(encoding="utf-8") == head + new + tail
    assert found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["reading.mesure", "66"], "the nearest is reading.measure"),
        (["reading.measure", "6"], "between 40 and 120"),
        (["reading.measure", "wide"], "must be a whole number"),
        (["reading.theme", "pink"], "must be one of"),
        (["reading.bindings.bokmark", "f"], "no action is called 'bokmark'; the nearest is bookmark"),
        (["reading.bindings", "f"], "is a table: reading.bindings.NAME is one line of it"),
        (["reading.theme.dark", "ink"], "is no table"),
        (["reading"], "Set what to what?"),
        (["network.user_agent", "a\nb"], "control characters"),
    ],
)
def test_what_is_no_setting_changes_nothing(file: Path, words: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(file), "config", "set", *words]) == 2
    assert said in capfd.readouterr().err
    assert file.read_text(encoding="utf-8") == MINE


@pytest.mark.parametrize("text", ["[reading\n", "reading = 3\n", "[reading]\nbindings = 3\n"])
def test_a_file_that_cannot_be_read_is_left_alone(file: Path, text: str, capfd: pytest.CaptureFixture[str]) -> None:
    file.write_text(text, encoding="utf-8")
    assert main(["--config", str(file), "config", "set", "reading.bindings.open", "o"]) == 2
    assert file.read_text(encoding="utf-8") == text


def test_a_file_that_is_written_in_a_way_of_its_own_is_left_to_an_editor(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file.write_text("reading = { measure = 66 }\n", encoding="utf-8")
    assert main(["--config", str(file), "config", "set", "reading.measure", "70"]) == 2
    assert "reader config edit" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a.txt, b.txt", ["a.txt", "b.txt"]),
        ('["a.txt", "b, c.txt"]', ["a.txt", "b, c.txt"]),
        ("[]", []),
        ("[a.txt]", ["[a.txt]"]),
        ("", []),
    ],
)
def test_a_list_is_set_with_commas_or_as_it_stands_in_the_file(said: str, meant: list[str], home: Path) -> None:
    assert main(["config", "set", "following.ignore", said]) == 0
    assert tomllib.loads((home / "config" / "config.toml").read_text(encoding="utf-8"))["following"]["ignore"] == meant


def test_the_first_setting_makes_the_file_and_its_folder(home: Path) -> None:
    assert main(["config", "set", "reading.measure", "66"]) == 0
    assert (home / "config" / "config.toml").read_text(encoding="utf-8") == "[reading]\nmeasure = 66\n"


def test_the_file_keeps_its_mode_and_a_link_stays_one(file: Path, tmp_path: Path) -> None:
    file.chmod(0o600)
    link = tmp_path / "link.toml"
    link.symlink_to(file)
    assert main(["--config", str(link), "config", "set", "reading.measure", "66"]) == 0
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "measure = 66" in file.read_text(encoding="utf-8")


SETTINGS = (
    ("network.deadline", 5.5),
    ("reading.measure", 66),
    ("reading.ascii", True),
    ("cleaning.keep", ["share"]),
    ("saving.name", 'a"#b'),
)


@given(some.lists(some.sampled_from(SETTINGS), max_size=6), some.booleans())
def test_however_many_are_set_the_comments_stay_and_each_is_as_it_was_set_last(chosen: list[tuple[str, object]], in_example: bool) -> None:
    text = before = config.example() if in_example else ""
    for name, value in chosen:
        text = changed(text, name, value, "config.toml")
    kept = iter(text.splitlines())
    assert all(line in kept for line in before.splitlines())
    table = tomllib.loads(text)
    for name, value in dict(chosen).items():
        section, key = name.split(".")
        assert table[section][key] == value


def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let $EDITOR be a program that does this to the text of its file."""
    script = tmp_path / "editor.py"
    script.write_text(f"import sys\npath = sys.argv[-1]\ntext = open(path).read()\n{code}\nopen(path, 'w').write(text)\n", encoding="utf-8")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")


def test_edit_takes_what_was_written(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    editor(tmp_path, monkeypatch, "text = text.replace('deadline = 5', 'deadline = 6')")
    assert main(["--config", str(file), "config", "edit"]) == 0
    assert file.read_text(encoding="utf-8") == MINE.replace("deadline = 5", "deadline = 6")
    assert capfd.readouterr().err == "The settings are changed.\n"


def test_what_is_being_edited_can_be_read_by_nobody_else_either(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.chmod(0o600)
    editor(tmp_path, monkeypatch, "import os\ntext += f'# {os.stat(path).st_mode & 0o777:o}\\n'")
    assert main(["--config", str(file), "config", "edit"]) == 0
    assert file.read_text(encoding="utf-8") == f"{MINE}# 600\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("words", [["set", "reading.measure", "66"], ["edit"]])
@pytest.mark.parametrize("is_there", [True, False])
def test_nobody_else_can_read_what_is_written_even_for_a_moment(
    file: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], is_there: bool
) -> None:
    editor(tmp_path, monkeypatch, "text += '# mine'")
    file.chmod(0o600)
    born = list[int]()

    def open_and_see(path: str, flags: int, mode: int = 0o777, **more: Any) -> int:
        descriptor = opened(path, flags, mode, **more)
        if flags & os.O_CREAT:
            born.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return descriptor

    opened = os.open
    monkeypatch.setattr(os, "open", open_and_see)
    assert main(["--config", str(file), "config", *words] if is_there else ["config", *words]) == 0
    assert set(born) == {0o600}
    assert stat.S_IMODE((file if is_there else home / "config" / "config.toml").stat().st_mode) == 0o600


@pytest.mark.parametrize(("name", "value", "why"), UNUSABLE)
def test_what_cannot_be_used_is_not_set(name: str, value: str, why: str, file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(file), "config", "set", name, value]) == 2
    said = capfd.readouterr().err
    assert why in said
    assert said.count("\n") == 1
    assert file.read_text(encoding="utf-8") == MINE


def test_edit_begins_with_the_example_and_keeps_nothing_that_was_not_written(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, "assert 'measure' in text")
    assert main(["config", "edit"]) == 0
    assert os.listdir(home / "config") == []


def test_what_cannot_be_read_changes_nothing_and_is_not_lost(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    editor(tmp_path, monkeypatch, "text = text.replace('deadline = 5', 'deadline = -6')")
    assert main(["--config", str(file), "config", "edit"]) == 2
    assert "between 0.1 and 600" in (said := capfd.readouterr().err)
    assert "goes on with what you wrote" in said
    assert file.read_text(encoding="utf-8") == MINE
    editor(tmp_path, monkeypatch, "text = text.replace('-6', '6')")
    assert main(["--config", str(file), "config", "edit"]) == 0
    assert "deadline = 6 " in file.read_text(encoding="utf-8")
    assert sorted(os.listdir(tmp_path)) == ["config.toml", "editor.py"]


def test_an_editor_that_fails_changes_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for named, said in ((f"{sys.executable} -c 'raise SystemExit(3)'", "ended with 3"), ("/nowhere/vi", "does not start")):
        monkeypatch.setenv("VISUAL", named)
        assert main(["--config", str(file), "config", "edit"]) == 2
        assert said in capfd.readouterr().err
        assert file.read_text(encoding="utf-8") == MINE


def test_a_file_that_is_too_large_is_left_whole(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = "#" * (config.LARGEST + 1) + "\n" + MINE
    file.write_text(text, encoding="utf-8")
    assert main(["--config", str(file), "config", "set", "reading.measure", "66"]) == 2
    assert "larger than" in capfd.readouterr().err
    assert file.read_text(encoding="utf-8") == text


def test_settings_that_two_programs_write_at_once_are_both_there(file: Path) -> None:
    settings = ("reading.measure=66", "network.jobs=3", "saving.format=epub", "reading.theme=ink")
    asked = [[sys.executable, "-m", "reader", "--config", str(file), "config", "set", *each.split("=")] for each in settings]
    with contextlib.ExitStack() as running:
        started = [running.enter_context(subprocess.Popen(command)) for command in asked]
    assert [each.returncode for each in started] == [0] * len(asked)
    found = config.load(str(file), {})
    assert (found.reading.measure, found.network.jobs, found.saving.format, found.reading.theme) == (66, 3, "epub", "ink")


def test_a_file_that_became_another_while_it_was_edited_is_not_written_over(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    editor(tmp_path, monkeypatch, f"text = text.replace('deadline = 5', 'deadline = 6'); open({str(file)!r}, 'a').write('# theirs')")
    assert main(["--config", str(file), "config", "edit"]) == 2
    assert "somebody else" in capfd.readouterr().err
    assert file.read_text(encoding="utf-8") == f"{MINE}# theirs"
    assert "deadline = 6" in Path(f"{file}.draft").read_text(encoding="utf-8")


def test_a_draft_that_is_gone_changes_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    editor(tmp_path, monkeypatch, "import os, sys; os.unlink(path); sys.exit()")
    assert main(["--config", str(file), "config", "edit"]) == 0
    assert "Nothing was changed." in capfd.readouterr().err
    assert file.read_text(encoding="utf-8") == MINE


def test_a_draft_that_nobody_wrote_in_is_not_gone_on_with(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "/nowhere/vi")
    assert main(["--config", str(file), "config", "edit"]) == 2
    assert main(["--config", str(file), "config", "set", "network.deadline", "7.5"]) == 0
    editor(tmp_path, monkeypatch, "")
    assert main(["--config", str(file), "config", "edit"]) == 0
    assert "deadline = 7.5 " in file.read_text(encoding="utf-8")


def test_what_was_set_after_a_draft_was_written_is_not_lost_to_it(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    editor(tmp_path, monkeypatch, "text = text.replace('deadline = 5', 'deadline = -6')")
    assert main(["--config", str(file), "config", "edit"]) == 2
    assert main(["--config", str(file), "config", "set", "network.deadline", "7.5"]) == 0
    editor(tmp_path, monkeypatch, "text = text.replace('-6', '6')")
    assert main(["--config", str(file), "config", "edit"]) == 2
    assert "is newer than what you wrote in" in capfd.readouterr().err
    assert "deadline = 7.5 " in file.read_text(encoding="utf-8")


def test_lines_end_as_they_did(file: Path) -> None:
    file.write_bytes(MINE.replace("\n", "\r\n").encode())
    assert main(["--config", str(file), "config", "set", "network.deadline", "7.5"]) == 0
    assert file.read_bytes() == MINE.replace("deadline = 5", "deadline = 7.5").replace("\n", "\r\n").encode()


def test_settings_that_are_nowhere_stay_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as nowhere:
        monkeypatch.chdir(tmp_path)  # the path of a socket is short
        nowhere.bind("nowhere")
        with pytest.raises(UsageError, match="no file"):
            write_new(str(tmp_path / "nowhere"), b"", replace=True)
    assert stat.S_ISSOCK((tmp_path / "nowhere").stat().st_mode)


def test_a_setting_that_does_not_go_with_the_others_is_refused_unless_they_are_out_of_order_already(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = home / "config" / "config.toml"
    assert main(["config", "set", "reading.bindings.bookmark", "B"]) == 0
    before = file.read_bytes()
    assert main(["config", "set", "reading.bindings.read", "B"]) == 2
    assert "B is given to bookmark and to read" in capfd.readouterr().err
    assert file.read_bytes() == before
    file.write_text('[reading.bindings]\nbookmark = "B"\nread = "B"\nbokmark = "f"\n', encoding="utf-8")
    assert main(["config", "set", "reading.bindings.read", "m"]) == 0
    assert 'read = "m"' in file.read_text(encoding="utf-8")
