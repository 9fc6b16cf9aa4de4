"""Pictures: one request when one is asked for, none when they are set to never; drawn as the terminal says that it can."""

from __future__ import annotations

import asyncio
import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import articles
from reader.models import Article, Picture, Span
from reader.services.session import Session
from reader.tui import pictures
from reader.tui.actions.pictures import nearest
from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import line_text
from reader.tui.page.compose import compose
from reader.tui.page.page import PageLines
from reader.tui.page.view import View
from tests.services.paper import Answer, Paper
from tests.services.paper import page as news
from tests.tui.conftest import Screen, reading
from tests.tui.hands import app_of, last_line, press, settled
from tests.tui.invented import article
from tests.tui.terminal import PATIENCE, Terminal
from tests.tui.tides import STORY


def png(width: int, height: int) -> bytes:
    """A picture: red above, blue below."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + (b"\xff\x00\x00" if row < height // 2 else b"\x00\x00\xff") * width for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def drawn(file: Path, answers: dict[bytes, bytes]) -> tuple[bytes, int]:
    """What the drawing program sends to a terminal that gives these answers, and its exit code; a key is pressed at the end."""
    pid, terminal = pty.fork()
    if pid == 0:
        kept = {name: value for name, value in os.environ.items() if name not in ("LINES", "COLUMNS")}
        os.execve(sys.executable, [sys.executable, "-m", "reader.tui.pictures", str(file), "40", "20"], kept | {"TERM": "xterm-256color"})
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 40, 0, 0))
    said, unanswered, stop = b"", dict(answers), time.monotonic() + PATIENCE
    while time.monotonic() < stop:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            piece = os.read(terminal, 65_536)
        except OSError:
            break
        said += piece
        for asked in sorted([asked for asked in unanswered if asked in said], key=said.find):  # as a terminal does
            os.write(terminal, unanswered.pop(asked).replace(b"ID", _asked_for(said)))
        if said.endswith(b"Any key goes back."):
            os.write(terminal, b"q")
    os.close(terminal)
    return said, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _asked_for(said: bytes) -> bytes:
    """The number of the picture that kitty is asked whether it could draw; each version of textual-image takes one of its own."""
    found = re.search(rb"\x1b_Gi=(\d+)", said)
    return found[1] if found else b""


_SIZE = {b"\x1b[16t": b"\x1b[6;20;10t"}
SIXEL = {b"\x1b[c": b"\x1b[?62;4;22c", **_SIZE}
"""Terminals that say they can draw sixels (attribute 4) …"""
KITTY = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b_Gi=": b"\x1b_Gi=ID;OK\x1b\\", **_SIZE}
"""… or speak kitty's protocol …"""
PLAIN = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b_Gi=": b"\x1b[?62;22c", **_SIZE}
"""… or neither."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "picture"
    path.write_bytes(png(60, 40))
    return path


def drawn_with(sign: bytes, file: Path, answers: dict[bytes, bytes]) -> bytes:
    """What is sent when the answers came in time: textual-image waits a tenth of a second, which a busy machine may miss."""
    for _ in range(5):
        said, code = drawn(file, answers)
        assert code == 0
        if sign in said:
            return said
    raise AssertionError(said)


def test_a_terminal_with_sixels_gets_sixels(file: Path) -> None:
    said = drawn_with(b"\x1bP", file, SIXEL)
    assert b"f=100" not in said


def test_kitty_gets_its_own_protocol(file: Path) -> None:
    said = drawn_with(b"f=100", file, KITTY)
    assert b"U=1" in said
    assert "\U0010eeee".encode() in said
    assert b"\x1bP" not in said


def test_any_other_terminal_gets_half_blocks(file: Path) -> None:
    said, code = drawn(file, PLAIN)
    assert code == 0
    assert "▀".encode() in said or "▄".encode() in said
    assert b"\x1bP" not in said
    assert b"f=100" not in said


def test_a_tall_picture_fits_into_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "tall"
    path.write_bytes(png(10, 400))
    assert drawn(path, PLAIN)[0].count(b"\n") <= 20


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\nnot really", png(60, 40)[:60], b""])
def test_what_is_no_picture_is_a_line_of_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken"
    path.write_bytes(data)
    said, code = drawn(path, PLAIN)
    assert code == 1
    assert b"This picture cannot be drawn." in said
    assert b"Traceback" not in said


def test_a_picture_of_too_many_pixels_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = struct.pack(">IIBBBBB", 9_000, 9_000, 8, 2, 0, 0, 0)
    bomb = png(1, 1)
    path = tmp_path / "bomb"
    path.write_bytes(bomb[:16] + head + struct.pack(">I", zlib.crc32(b"IHDR" + head)) + bomb[33:])
    assert b"This picture cannot be drawn." in drawn(path, PLAIN)[0]


def story(paper: Paper) -> str:
    """A page with a picture and its caption."""
    figure = f'<figure><img src="{paper.base}/belle.png" alt="A grey ferry"><figcaption>The Belle.</figcaption></figure>'
    return news(*STORY, title="The whistle stays").replace(f"<p>{STORY[1]}</p>", f"{figure}<p>{STORY[1]}</p>")


async def read_a_page_with_a_picture(session: Session, screen: Screen, paper: Paper, *keys: str) -> tuple[str, list[str]]:
    """The screen after keys on that page, and the addresses that were asked meanwhile."""
    paper.answers["/story"] = Answer(story(paper))
    async with screen(session, start=f"{paper.base}/story") as pilot:
        await app_of(pilot).workers.wait_for_complete()
        shown = await press(pilot)
        assert "Picture: A grey ferry" in shown
        assert "The Belle." in shown
        paper.asked.clear()
        await press(pilot, *keys)
        await app_of(pilot).workers.wait_for_complete()
        return await press(pilot), [path for path, _ in paper.asked]


@pytest.mark.parametrize(
    ("alt", "caption", "said"),
    [
        ("The Grey Gull", "The Grey Gull", ["Picture", "The Grey Gull"]),
        ("The Grey  Gull", "The Grey Gull, at the mole", ["Picture", "The Grey Gull, at the mole"]),
        ("The Grey", "The Greyhound at the mole", ["Picture: The Grey", "The Greyhound at the mole"]),
        ("A ferry", "The Grey Gull", ["Picture: A ferry", "The Grey Gull"]),
        ("The Grey Gull", "", ["Picture: The Grey Gull"]),
        ("", "The Grey Gull", ["Picture: without a description", "The Grey Gull"]),
    ],
)
def test_a_description_that_the_caption_says_too_is_not_said_twice(alt: str, caption: str, said: list[str]) -> None:
    picture = Picture("", alt, (Span(caption),) if caption else ())
    page = PageLines(compose(Article(blocks=(picture,)), View(cells=72, marks=UNICODE)))
    rows = [line_text(page.line(row)).strip() for row in range(page.height)]
    assert list(filter(None, rows))[-len(said) :] == said


async def test_a_page_with_pictures_asks_for_none(session: Session, screen: Screen, paper: Paper) -> None:
    _, asked = await read_a_page_with_a_picture(session, screen, paper, "j", "G", "g")
    assert asked == []


async def test_never_means_never(session: Session, screen: Screen, paper: Paper) -> None:
    reading(session, pictures="never")
    shown, asked = await read_a_page_with_a_picture(session, screen, paper, "i")
    assert "Pictures are set to never." in last_line(shown)
    assert "shows it" not in shown.replace("\u00a0", " ")
    assert asked == []


@pytest.mark.parametrize(
    ("sent", "cause"),
    [
        (Answer("", 404), "127.0.0.1 answered 404"),
        (Answer("<svg/>", headers={"Content-Type": "image/svg+xml"}), "127.0.0.1 sent image/svg+xml: only JPEG, PNG, GIF and WebP"),
        (Answer(png(1, 1) + bytes(5_100_000), headers={"Content-Type": "image/png"}), "127.0.0.1 sent 5.1 MB: at most 5 MB are shown."),
    ],
    ids=["missing", "of another kind", "too large"],
)
async def test_the_key_asks_for_one_picture_and_says_why_there_is_none(
    session: Session, screen: Screen, paper: Paper, sent: Answer, cause: str
) -> None:
    paper.answers["/belle.png"] = sent
    shown, asked = await read_a_page_with_a_picture(session, screen, paper, "i")
    assert asked == ["/belle.png"]
    assert f"No picture: {cause}" in last_line(shown)


async def test_the_picture_is_meant_that_was_passed_and_not_one_that_is_far_below(session: Session, screen: Screen) -> None:
    text = article(*["The tide comes in twice. " * 90] * 2).blocks
    both = [Picture(f"https://pier.example/{name}.png", name) for name in ("pier", "mole")]
    articles.store(session.library, replace(article("", title="The pier"), blocks=(text[0], both[0], *text, both[1])))
    async with screen(session) as pilot:
        await press(pilot, "enter")
        assert nearest(app_of(pilot)) == both[0]
        while "Picture: pier" not in await press(pilot, "space"):
            pass
        assert nearest(app_of(pilot)) == both[0]
        await press(pilot, "space", "space")
        assert nearest(app_of(pilot)) == both[0]
        await press(pilot, "G")
        assert nearest(app_of(pilot)) == both[1]


async def test_a_picture_that_is_slow_is_waited_for_no_longer_than_it_is_wanted(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/story"] = Answer(story(paper))
    paper.slow.add("/belle.png")
    async with screen(session, start=f"{paper.base}/story") as pilot:
        await settled(pilot)
        assert "Esc stop" in last_line(await press(pilot, "i"))
        await asyncio.to_thread(paper.began.wait)
        assert "Stopped." in last_line(await press(pilot, "escape"))
        assert "Stopped." in last_line(await settled(pilot))


def test_in_the_program_a_picture_takes_the_screen_until_a_key_comes(tmp_path: Path, paper: Paper) -> None:
    paper.answers["/story"] = Answer(story(paper))
    paper.answers["/belle.png"] = Answer(png(60, 40), headers={"Content-Type": "image/png"})
    with Terminal(tmp_path, "--allow-private", f"{paper.base}/story") as terminal:
        terminal.wait_for("A grey ferry")
        terminal.type("i")
        terminal.wait_for("Any key goes back.")
        assert "▀".encode() in terminal.raw
        terminal.type("x")
        terminal.wait_for("A grey ferry", "shows")
        terminal.type("qqq")
        assert terminal.leave() == 0
    assert [path for path, _ in paper.asked] == ["/story", "/belle.png"]


def test_the_extra_is_installed_with_the_tests() -> None:
    assert pictures.can_draw()
