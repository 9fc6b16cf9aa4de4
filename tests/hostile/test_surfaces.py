"""Every surface on a real terminal, with a library full of titles that would take it over: not one byte of theirs is obeyed.

The titles are put into the library past the gate where text is born, so that it is the gate at the exit that is tried here.
"""

import os
import re
import signal
import sqlite3
from pathlib import Path

import pytest

from reader import library
from reader.library import articles, feeds
from reader.models import Article, Feed, Heading, Kind, Page, Paragraph, Query, Removal, Span
from tests.tui.terminal import Terminal

ATTACKS = {
    "window title": "\x1b]0;PWNED\x07",
    "clipboard": "\x1b]52;c;UFdORUQ=\x07",
    "screen": "\x1b[2J\x1b[1;31m",
    "device": "\x1bP1$r\x1b\\",
    "one-byte escape": "\x9b31m\x9d0;PWNED\x9c",
    "link": "\x1b]8;;file:///etc/passwd\x1b\\",
    "direction": "\u202eDEWNP\u2066",
    "tags": "\U000e0050\U000e0057",
    "bell": "\x07\x08\x7f\x00",
    "markup": "[@click=app.quit]PWNED[/] [/] [bold",
}
EVIL = "Ferry " + "".join(ATTACKS.values()) + " vote"
FORBIDDEN = [
    b"\x1b]0;PWNED",
    b"\x1b]52;",
    b"\x1b[1;31m",
    b"\x1bP1$r",
    b"\xc2\x9b",
    b"\xc2\x9d",
    b"\xc2\x9c",
    b"\x1b]8;;file",
    b"\x07",
    b"\x08\x7f",
    b"\x00",
]
FORBIDDEN += ["\u202e".encode(), "\u2066".encode(), "\U000e0050".encode()]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose library holds hostile strings wherever a string can be."""
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    from reader import paths

    with library.open(Path(paths.library_file())) as shelf:
        feeds.subscribe(shelf, Feed("https://paper.example/feed", EVIL, folder="Evil"))
        for number in range(3):
            blocks = (
                Heading((Span(EVIL),)),
                Paragraph((Span(f"{EVIL} {number}. " * 6),)),
                Paragraph((Span("a link", href="https://paper.example/\x1b"),)),
            )
            article = Article(
                f"https://paper.example/{number}",
                f"{EVIL} {number}",
                blocks,
                byline=(EVIL,),
                site=EVIL,
                removals=(Removal(Kind.DONATION, EVIL, EVIL, 1),),
                word_count=60,
            )
            id = articles.store(shelf, article, Page("", b"<p>x"))
            articles.tag(shelf, [id], ["evil"])
    with sqlite3.connect(paths.library_file()) as raw:
        raw.execute("UPDATE article SET title = ? || title, site = ?", (EVIL, EVIL))
        raw.execute("UPDATE feed SET title = ?, folder = ?", (EVIL, EVIL))
    raw.close()
    return tmp_path


def scan(raw: bytes) -> list[bytes]:
    """Which of the attacks came through, with what stood before them."""
    raw = re.sub(rb"\x1b\]22;[a-z-]*\x07", b"", raw)  # the shape of the pointer, which Textual sets
    return [raw[max(0, raw.index(attack) - 60) :][:80] for attack in FORBIDDEN if attack in raw]


def test_the_attacks_are_in_the_library(home: Path) -> None:
    from reader import paths

    with library.open(Path(paths.library_file())) as shelf:
        assert any("\x1b" in row.title for row in articles.headlines(shelf, Query()))


WORDS = EVIL.replace("\0", "")
"""What can be an argument."""


@pytest.mark.parametrize(
    "command",
    [["list"], ["show", "@last"], ["search", "ferry"], ["feeds", "list"], ["clean", WORDS], ["show", WORDS], [WORDS]],
    ids=["list", "show", "search", "feeds", "no such file", "no such article", "no such command"],
)
def test_a_command_sends_nothing_of_theirs(home: Path, command: list[str]) -> None:
    with Terminal(home, *command, PAGER="cat", READER_PAGER="cat") as terminal:
        assert terminal.leave() in (0, 2, 3, 4, 8)
        assert scan(terminal.raw) == []
        assert terminal.raw.strip()


WALK = (
    ("j", "vote 1"),
    ("\r", "1 stripped"),
    ("x", "Stripped 1 of 1"),
    ("h", "2 of 3"),
    ("l", "1 stripped"),
    ("?", "refresh this"),
    ("q", "1 stripped"),
    ("/", "Enter find"),
    ("ferry\r", "1 of 9 matches"),
    ("q", "1 stripped"),
    ("q", "2 of 3"),
)
"""Keys, and words that stand on the screen when it shows what they ask for."""


def test_the_screen_sends_nothing_of_theirs(home: Path) -> None:
    with Terminal(home, width=100) as terminal:
        terminal.wait_for("Ferry")
        for keys, shown in WALK:
            terminal.type(keys)
            terminal.wait_for(shown, anew=keys != "/")  # in the line for what is searched for that is no key
        assert scan(terminal.raw) == []
        assert len(terminal.raw) > 3_000


def test_a_terminal_that_is_gone_ends_the_program(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("Ferry")
        os.close(terminal._file)
        terminal._file = os.open(os.devnull, os.O_RDONLY)
        assert os.waitpid(terminal._pid, 0)
        terminal.code = 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_given_back_when_the_program_is_ended(home: Path, number: signal.Signals) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("Ferry")
        os.kill(terminal._pid, number)
        terminal.leave()
        assert terminal.raw.rfind(b"\x1b[?1049l") > terminal.raw.rfind(b"\x1b[?1049h")
        assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")
        assert b"Traceback" not in terminal.raw
