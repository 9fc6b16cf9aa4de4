"""Programs that keep the clipboard are given what is copied."""

import sys
from pathlib import Path

import pytest

from reader.services import clipboard

KEEPERS = [
    ("WAYLAND_DISPLAY", "wl-copy"),
    ("DISPLAY", "xclip"),
    ("DISPLAY", "xsel"),
    ("TERMUX_VERSION", "termux-clipboard-set"),
    ("TMUX", "tmux"),
]


def program(folder: Path, name: str, does: str = "") -> Path:
    """A program of that name, which writes what it reads beside itself."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{does or 'cat > $0.kept; echo $@ > $0.words'}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(("name", "command"), KEEPERS)
async def test_the_program_of_this_desktop_takes_the_text(name: str, command: str, tmp_path: Path) -> None:
    path = program(tmp_path, command)
    assert await clipboard.keep("“The lamp rooms stay open.”", {name: "0", "PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert path.with_name(f"{command}.kept").read_text(encoding="utf-8") == "“The lamp rooms stay open.”"


async def test_where_no_desktop_is_nothing_is_started(tmp_path: Path) -> None:
    path = program(tmp_path, "wl-copy")
    assert not await clipboard.keep("words", {"PATH": str(tmp_path)})
    assert not path.with_name("wl-copy.kept").exists()


@pytest.mark.parametrize("does", ["exit 1", "cat"])
async def test_a_program_that_fails_is_said_to_have_taken_nothing(does: str, tmp_path: Path) -> None:
    program(tmp_path, "xclip", does)
    assert await clipboard.keep("words", {"DISPLAY": ":0", "PATH": f"{tmp_path}:/usr/bin:/bin"}) is (does == "cat")


async def test_what_one_program_does_not_take_the_next_one_is_given(tmp_path: Path) -> None:
    program(tmp_path, "xclip", "exit 1")  # in a tmux whose desktop has ended meanwhile
    path = program(tmp_path, "tmux")
    assert await clipboard.keep("words", {"DISPLAY": ":0", "TMUX": "/tmp/tmux,1,0", "PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert path.with_name("tmux.kept").read_text(encoding="utf-8") == "words"


def test_the_nearest_clipboard_is_taken_and_what_is_not_installed_passed_over(tmp_path: Path) -> None:
    for name in ("xsel", "tmux"):
        program(tmp_path, name)
    environ = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "TMUX": "/tmp/tmux,1,0", "PATH": str(tmp_path)}
    assert [command[0] for command in clipboard.keepers(environ)] == [str(tmp_path / "xsel"), str(tmp_path / "tmux")]


def test_macos_has_a_program_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = program(tmp_path, "pbcopy")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert [*clipboard.keepers({"PATH": str(tmp_path)})] == [(str(path),)]
