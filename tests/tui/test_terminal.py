"""The whole program in a real pseudo-terminal."""

from __future__ import annotations

import re
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from reader import paths
from reader.config import Settings
from reader.library import articles
from reader.models import Query
from reader.services.session import Session
from tests.tui.conftest import fill
from tests.tui.invented import FERRY
from tests.tui.terminal import Terminal

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    with Session(Settings(), library_file=Path(paths.library_file())) as session:
        fill(session)
        for row in articles.headlines(session.library, Query()):
            articles.mark(session.library, [row.id], bookmarked=False)
    return tmp_path


def ferry(home: Path) -> Session:
    return Session(Settings(), library_file=Path(paths.library_file()))


def test_a_bookmark_and_the_place_are_there_after_closing(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.type("/")
        terminal.wait_for("leave")
        terminal.type("ferry\r")
        terminal.wait_for("read there")
        terminal.type("\r")
        terminal.wait_for("Marit Oxley")
        terminal.type("f")
        terminal.wait_for("Bookmarked.")
        terminal.type("  ")
        terminal.wait_for("Days lost")
        terminal.type("qqqq")
        assert terminal.leave() == 0
    with ferry(home) as session:
        row = next(row for row in articles.headlines(session.library, Query()) if row.title == FERRY.title)
        assert row.bookmarked
        assert row.read
        place = articles.place(session.library, row.id)
        assert place.block > 5
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("h")
        terminal.wait_for("Bookmarks")
        terminal.type("j\r")
        terminal.wait_for("★")
        terminal.type("\r")
        terminal.wait_for("Days lost", "Osprey Belle     1985")


def test_what_is_pasted_is_no_key_whatever_is_in_it(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.type("\x1b[200~the ice\x1b, fast, and what is left of it in the spring f\x1b[201~")
        terminal.type("/")
        terminal.wait_for("leave")
        terminal.type("\x1b[200~fer\x1bry\x1b[201~\r")
        terminal.wait_for("/ferry", "read there")
        terminal.type("qq")
        assert terminal.leave() == 0
    with ferry(home) as session:
        assert not any(row.bookmarked for row in articles.headlines(session.library, Query()))


def test_the_cursor_goes_where_typing_would(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.type("/tide")
        terminal.wait_for("tide")
        terminal.read()
        terminal.type("\x1b[D")
        (left,) = re.findall(rb"\x1b\[(\d+);(\d+)H", terminal.read())
        terminal.type("\x1b[H")
        (first,) = re.findall(rb"\x1b\[(\d+);(\d+)H", terminal.read())
        assert (left[0], int(left[1]) - 3) == (first[0], int(first[1]))


def test_all_is_painted_anew_when_the_terminal_was_made_smaller_for_a_moment(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.read()
        terminal.send(signal.SIGSTOP)
        terminal.resize(60, 20)
        terminal.resize(80, 24)
        terminal.go_on()
        terminal.wait_for("The ferry that would not sink")


def test_the_terminal_is_given_back_as_it_was(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("q")
        assert terminal.leave() == 0
        assert terminal.raw.count(b"\x1b[?1049h") == terminal.raw.count(b"\x1b[?1049l") == 1
        assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")


def test_the_screen_is_wiped_before_it_is_left(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("The ferry")
        terminal.resize(100, 40)
        terminal.wait_for("The ferry")
        terminal.type("q")
        assert terminal.leave() == 0
        shown = terminal.raw[: terminal.raw.rindex(b"\x1b[?1049l")]
        assert shown.rindex(b"\x1b[J") > shown.rindex(b"The ferry")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT])
def test_a_signal_gives_the_terminal_back_and_keeps_the_place(home: Path, number: signal.Signals) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("\r")
        terminal.wait_for("Marit Oxley")
        terminal.type("  ")
        terminal.wait_for("Days lost")
        terminal.send(number)
        assert terminal.leave() == -number
        assert terminal.is_sane()
    with ferry(home) as session:
        row = next(row for row in articles.headlines(session.library, Query()) if row.title == FERRY.title)
        assert articles.place(session.library, row.id).block > 5


FAILING = """
from reader.cli import main
from reader.tui.actions import views

def density(app):
    raise RuntimeError("the tide went out")

density.__module__ = views.__name__
views.density = density
raise SystemExit(main([]))
"""
"""The program, of which one key has a fault."""


def test_a_fault_inside_gives_the_terminal_back(home: Path) -> None:
    with Terminal(home, "-c", FAILING, shell=sys.executable, PYTHONPATH=str(ROOT)) as terminal:
        terminal.wait_for("unread of")
        terminal.type("Z")
        assert terminal.leave() == 1
        assert terminal.is_sane()
    assert b"the tide went out" in terminal.raw.rpartition(b"\x1b[?1049l")[2]


def test_what_is_overtaken_on_a_slow_line_is_never_sent(home: Path) -> None:
    with Terminal(home, width=120, height=36) as terminal:
        terminal.wait_for("unread of", "Everything")
        before = len(terminal.raw)
        for _ in range(80):  # the line takes nothing, while every key changes most of the list
            terminal.type("Z")
            time.sleep(0.02)
        terminal.type(":")
        terminal.wait_for("Enter run")
        assert len(terminal.raw) - before < 100_000, "it was 180,000 bytes when all was sent"
        terminal.type("\x1b")
        terminal.wait_for("of 5")
        terminal.type("q")
        assert terminal.leave() == 0


def test_what_went_wrong_in_leaving_is_said_on_the_terminal_that_was_given_back(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("\r")
        terminal.wait_for("0%")
        with ferry(home) as session, session.library.writing():
            terminal.type(" qqqq")
            assert terminal.leave() == 1
    assert b"Where reading stopped is not kept" in terminal.raw.rpartition(b"\x1b[?1049l")[2]


def test_a_wider_terminal_gets_more_panes(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.resize(120, 36)
        terminal.wait_for("For thirty-one winters", "Coast and river")
        terminal.type("q")
        assert terminal.leave() == 0


def test_the_mouse_chooses_opens_and_scrolls(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("\x1b[<0;12;4M\x1b[<0;12;4m")
        terminal.wait_for("2 of")
        terminal.type("\x1b[<0;12;3M\x1b[<0;12;3m")
        terminal.wait_for("1 of")
        terminal.type("\x1b[<0;12;3M\x1b[<0;12;3m")
        terminal.wait_for("Marit Oxley")
        terminal.type("\x1b[<65;12;9M" * 6)
        terminal.wait_for("What the engineers found")
        terminal.type("qq")
        assert terminal.leave() == 0


def test_ctrl_z_stays_with_the_shell(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("\x1a")
        assert terminal.is_stopped()
        assert terminal.raw.count(b"\x1b[?1049h") == terminal.raw.count(b"\x1b[?1049l") == 1
        terminal.go_on()
        terminal.wait_for("unread of")
        terminal.type("q")
        assert terminal.leave() == 0


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
def test_kill_ends_what_ctrl_z_has_stopped(home: Path) -> None:
    with Terminal(home, "--norc", "--noprofile", "-i", shell=str(shutil.which("bash")), PYTHONPATH=str(ROOT), PS1="ready ") as terminal:
        terminal.type(f"{sys.executable} -m reader\r")
        terminal.wait_for("unread of")
        terminal.type("\x1a")
        terminal.wait_for("Stopped")
        terminal.type("kill %1; while jobs %1 | grep -q Stopped; do sleep 0.1; done; jobs %1\r")
        terminal.wait_for("Terminated")
        terminal.type("exit 0\r")
        assert terminal.leave() == 0


def test_draws_on_the_terminals_own_ground(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("unread of")
        terminal.type("\r")
        terminal.wait_for("Marit Oxley")
        terminal.type("q")
        terminal.wait_for("unread of")
        assert b"\x1b[48" not in terminal.raw
        assert b";48;" not in terminal.raw


def test_a_dumb_terminal_is_refused_kindly(home: Path) -> None:
    with Terminal(home, TERM="dumb") as terminal:
        terminal.wait_for("reader show")
        assert terminal.leave() == 2


@pytest.mark.parametrize("elsewhere", ["2> /dev/null", "2>&-"])
@pytest.mark.parametrize("linear", ["false", "true"])
def test_is_drawn_on_the_terminal_also_where_errors_go_elsewhere(home: Path, elsewhere: str, linear: str) -> None:
    command = f"'{sys.executable}' -m reader {elsewhere}"
    with Terminal(home, "-c", command, shell="/bin/sh", PYTHONPATH=str(ROOT), READER_READING_LINEAR=linear) as terminal:
        terminal.wait_for("The ferry")
        terminal.type("q")
        assert terminal.leave() == 0


@pytest.mark.parametrize(("width", "height", "seen"), [(20, 5, "2 min left"), (300, 100, "committee’s dissent")])
def test_works_from_the_least_to_the_greatest(home: Path, width: int, height: int, seen: str) -> None:
    with Terminal(home, width=width, height=height) as terminal:
        terminal.wait_for("The ferry")
        terminal.type("\r")
        terminal.wait_for(seen)
        terminal.type("qq")
        assert terminal.leave() == 0


def test_a_terminal_that_says_no_size_is_taken_for_a_usual_one(home: Path) -> None:
    with Terminal(home, width=0, height=0) as terminal:
        terminal.wait_for("The ferry")
        terminal.type("\r")
        terminal.wait_for("Marit Oxley")
        terminal.type("qq")
        assert terminal.leave() == 0


VISIT = """
import time
from textual._context import active_app
from reader.cli import main
from reader.services import browser

def visit(argv):
    print("A browser of the terminal.", flush=True)
    app = active_app.get()
    for number in range(60):
        app.call_from_thread(app.say, f"Meanwhile {number}.")
        time.sleep(0.03)

browser.visit = visit
main([])
"""
"""The program, in which much happens while another has the terminal."""


def test_what_happens_while_another_program_has_the_terminal_is_painted_afterwards(home: Path) -> None:
    with Terminal(home, "-c", VISIT, shell=sys.executable, PYTHONPATH=str(ROOT), BROWSER="w3m") as terminal:
        terminal.wait_for("unread of")
        terminal.type("o")
        terminal.wait_for("A browser of the terminal.")
        terminal.wait_for("Opened in the browser.")
        assert b"Meanwhile" not in terminal.raw
        terminal.type("q")
        assert terminal.leave() == 0


WAITS = """
import time
try:
    print('It waits.', flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    print('It is stopped.')
"""
STOPPED = f"""
import subprocess, sys
from reader.cli import main
from reader.services import browser

browser.visit = lambda argv: subprocess.run([sys.executable, "-c", {WAITS!r}])
main([])
"""
"""The program, which waits for a browser of the terminal."""


def test_ctrl_c_in_another_program_stops_that_program_alone(home: Path) -> None:
    with Terminal(home, "-c", STOPPED, shell=sys.executable, PYTHONPATH=str(ROOT), BROWSER="w3m") as terminal:
        terminal.wait_for("unread of")
        terminal.type("o")
        terminal.wait_for("It waits.")
        terminal.type("\x03")
        terminal.wait_for("It is stopped.", "Opened in the browser.")
        terminal.type("q")
        assert terminal.leave() == 0


COLLECTED = """
import gc
from reader.cli import main
from reader.tui.app import ReaderApp

begin, after = ReaderApp.begin, ReaderApp.after_first_paint
states = []
ReaderApp.begin = lambda app: (states.append(gc.isenabled()), begin(app))
ReaderApp.after_first_paint = lambda app: (after(app), states.append(gc.isenabled()))
main([])
print("Collects:", *states)
"""
"""The program, which tells at its end whether garbage was collected while it began, and afterwards."""


def test_garbage_is_collected_once_the_first_screen_is_there(home: Path) -> None:
    with Terminal(home, "-c", COLLECTED, shell=sys.executable, PYTHONPATH=str(ROOT)) as terminal:
        terminal.wait_for("unread of")
        terminal.type("q")
        terminal.wait_for("Collects: False True")
        assert terminal.leave() == 0
