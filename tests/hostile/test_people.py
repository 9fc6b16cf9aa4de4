"""What people do to a program: close its streams, interrupt it, end it, fill its disk, run it twice, set the clock back."""

import os
import random
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader import library
from reader.library import articles
from reader.models import Article, Feed, Page, Paragraph, Query, Span, Subscription
from reader.services import visits
from tests.cli import site

READER = [sys.executable, "-m", "reader"]
KILLS = 20


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with site.serve() as address:
        yield address


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def shell(script: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which `reader` is the program."""
    line = script.replace("reader", shlex.join(READER), 1)
    environment = os.environ | {"READER_HOME": str(home)} | more
    return subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", timeout=60, env=environment, errors="replace")


def stocked(home: Path, count: int = 40) -> None:
    """A library with so many articles."""
    with library.open(home / "data" / "library.db") as shelf:
        for number in range(count):
            text = f"The council kept the ferry running in winter {number}. " * 60
            articles.store(
                shelf, Article(f"https://paper.example/{number}", f"Ferry {number}", (Paragraph((Span(text),)),)), Page("", b"<p>x")
            )


def intact(home: Path) -> int:
    """How many articles the library holds; it must be whole."""
    path = home / "data" / "library.db"
    if not path.exists():
        return 0
    import sqlite3

    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    with library.open(path) as shelf:
        return articles.count(shelf, Query())


@pytest.mark.parametrize(
    "script",
    ["reader list | head -1", "reader list --format jsonl | head -c 20", "reader show @last | head -c 1", "reader search ferry | true"],
)
def test_a_reader_downstream_that_has_enough_is_no_error(home: Path, script: str) -> None:
    stocked(home)
    done = shell(f"set -o pipefail; {script}", home)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("closed", ["2>&-", ">&-", "<&- >&- 2>&-"])
def test_closed_streams_raise_nothing(home: Path, closed: str) -> None:
    stocked(home, 2)
    done = shell(f"reader list {closed}", home)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    done = shell(f"reader show none-such {closed}", home)
    assert done.returncode == 8
    assert "Traceback" not in done.stderr


def test_a_stderr_that_takes_nothing_changes_no_exit_code(home: Path) -> None:
    assert shell("reader add none-such 2>/dev/full", home).returncode == 4
    assert shell("set -o pipefail; reader clean none.html other.html 2>&1 | true", home).returncode == 4


@pytest.mark.parametrize("command", ["clean -", "show -", "save -", "note @last -"])
def test_a_closed_stdin_and_one_that_is_no_text_are_one_line(home: Path, command: str) -> None:
    stocked(home, 1)
    closed = shell(f"reader {command} <&-", home)
    assert (closed.returncode, closed.stderr) == (2, "reader: Nothing comes in: stdin is closed.\n")
    odd = shell(f"printf '\\377\\n' | reader {command}", home, PYTHONIOENCODING="utf-8:strict")
    assert "went wrong inside" not in odd.stderr


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}]
)
def test_a_poor_locale_raises_nothing(home: Path, locale: dict[str, str]) -> None:
    with library.open(home / "data" / "library.db") as shelf:
        articles.store(
            shelf,
            Article("https://paper.example/1", "Fähre 港 “x”", (Paragraph((Span("Die Fähre 港 fährt – “doch”."),)),)),
            Page("", b"<p>x"),
        )
    for command in ("list", "show @last"):
        done = shell(f"reader {command}", home, **locale)
        assert done.returncode == 0
        assert "Fähre 港" in done.stdout
        assert "Traceback" not in done.stderr


def test_a_copy_has_a_name_where_the_locale_lacks_letters_of_its_title(home: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<title>Fähre 港</title><article><h1>Fähre 港</h1>" + "<p>The ferry left. " * 30, encoding="utf-8")
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = shell(f"reader save -q {tmp_path}/page.html -d {tmp_path} -n '{{title}}.{{ext}}'", home, **poor)
    assert (done.returncode, done.stdout) == (0, f"{tmp_path}/F_hre _.md\n")
    assert (tmp_path / "F_hre _.md").read_text(encoding="utf-8").startswith('---\ntitle: "Fähre 港"')


@pytest.mark.parametrize("command", ["reader", "reader open @last"])
def test_without_a_terminal_the_screen_is_a_clear_error(home: Path, command: str) -> None:
    stocked(home, 1)
    done = shell(f"{command} </dev/null", home)
    assert done.returncode in (0, 2, 3)
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def adding(home: Path, base: str) -> subprocess.Popen[str]:
    """A program that begins to add three stories."""
    return subprocess.Popen(
        [*READER, "add", "--allow-private", *[f"{base}/{path}" for path in ("story", "second", "pictured")]],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"READER_HOME": str(home)},
        encoding="utf-8",
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_ended_at_any_moment_the_library_stays_whole(home: Path, base: str, number: signal.Signals) -> None:
    """KILLS seeded moments of its life over the three; `python bench/kills.py` has the full count."""
    moments, printed, started = random.Random(f"{number}"), 0, time.monotonic()
    adding(home.with_name("left to live"), base).communicate(timeout=30)
    life = time.monotonic() - started
    for _ in range(KILLS // 3 + 1):
        process = adding(home, base)
        time.sleep(moments.uniform(0.1, 0.9) * life)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
        printed += len(out.splitlines())
        assert process.returncode in (0, -number, 130, 128 + number, 4)
        if ", in main\n" in err or "Traceback" not in err:  # before our main is reached the interpreter answers, in its own way
            assert "Traceback" not in err
            assert len(err.splitlines()) <= 3
    assert intact(home) >= min(printed, 1)


def test_two_copies_at_once_lose_nothing(home: Path, base: str) -> None:
    stocked(home, 1)
    both = [
        subprocess.Popen(
            [*READER, "add", "--allow-private", f"{base}/{path}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"READER_HOME": str(home)},
        )
        for path in ("story", "second", "pictured")
    ]
    for process in both:
        _, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert intact(home) == 4


def small_disk(script: str, folder: Path, size: str = "200k") -> subprocess.CompletedProcess[str]:
    """Run a line of shell with `folder` on a disk of that size, in a namespace of its own; skips where that is not allowed."""
    folder.mkdir(exist_ok=True)
    probe = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=9k", "tmpfs", str(folder)], capture_output=True)
    if probe.returncode:
        pytest.skip("no small disk can be made here")
    line = f"mount -t tmpfs -o size={size} tmpfs {shlex.quote(str(folder))} && {script.replace('reader', shlex.join(READER))}"
    return subprocess.run(["unshare", "-rm", "bash", "-c", line], capture_output=True, encoding="utf-8", timeout=60)


def test_a_full_disk_is_one_line_and_leaves_what_was_there(tmp_path: Path) -> None:
    disk, page = tmp_path / "disk", tmp_path / "page.html"
    words = "".join(
        f"<p>The council voted on Tuesday night on lamp room {n} and {n * 7919 % 10007} of {n * 104729 % 99991}.</p>" for n in range(9_000)
    )
    page.write_text(f"<title>Long</title><article>{words}</article>", encoding="utf-8")
    script = (
        f"cd {disk} && printf old > kept.md; reader clean -o new.md -f md {page}; echo new $?; reader save -d . {page}; echo save $?; "
        f"READER_HOME={disk}/home reader add {page}; echo add $?; cat kept.md; ls -A {disk}"
    )
    done = small_disk(script, disk)
    assert ("new 1" in done.stdout, "save 1" in done.stdout, "add 1" in done.stdout) == (True, True, True)
    assert "old" in done.stdout
    assert ".md" not in done.stdout.replace("kept.md", "")
    assert done.stderr.count("\n") == 3
    assert all("No space left" in line or "full" in line for line in done.stderr.splitlines())


def test_a_home_that_cannot_be_written_is_one_line(base: str) -> None:
    for command in (f"add --allow-private {base}/story", "list"):
        done = shell(f"reader {command}", Path("/proc/no-home"))
        assert done.returncode in (0, 1)
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) <= 1


def test_a_link_where_a_file_should_be_is_not_followed(tmp_path: Path, home: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "precious"
    page.write_text(site.STORY.format(title="The lamp rooms stay open"), encoding="utf-8")
    target.write_text("precious", encoding="utf-8")
    (tmp_path / "out.md").symlink_to(target)
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere")
    for name in ("out.md", "gone.md"):
        assert shell(f"reader clean -o {tmp_path / name} -f md {page}", home).returncode == 9
    assert target.read_text(encoding="utf-8") == "precious"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("command", ["clean -o out.md -f md page.html", "save -n out.md page.html", "export -o out.md"])
def test_a_command_that_is_ended_leaves_no_half_of_a_file(tmp_path: Path, home: Path, number: signal.Signals, command: str) -> None:
    """Ended when all is written and the file has no name yet: a thread may still give it that."""
    stocked(home, 1)
    (tmp_path / "page.html").write_text(site.STORY.format(title="The lamp rooms stay open"), encoding="utf-8")
    code = (
        "import os, runpy, signal, sys\n"
        f"signal.signal({int(number)}, signal.SIG_DFL)\n"  # nohup has it ignored, in all that is started from it
        f"sys.addaudithook(lambda event, args: event == 'os.link' and os.kill(os.getpid(), {int(number)}))\n"
        f"sys.argv[1:] = {command.split()!r}\n"
        "runpy.run_module('reader', run_name='__main__')"
    )
    environment = os.environ | {"READER_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (-number, b"", b"")
    assert {file.name for file in tmp_path.iterdir()} <= {"page.html", "home", "out.md"}


def test_a_clock_that_was_set_back_does_not_silence_a_feed() -> None:
    """A pause was stored when the clock stood years ahead: a server may ask for a day, so more than that is nonsense."""
    now = datetime(2030, 5, 1, tzinfo=UTC)
    feed = Feed("https://paper.example/feed")
    assert not visits.may_ask(Subscription(feed, wait=now + timedelta(hours=5)), now)
    assert visits.may_ask(Subscription(feed, wait=now + timedelta(days=900), due=now + timedelta(days=900)), now, by_itself=True)


@pytest.mark.parametrize(
    "module", ["reader.cli", "reader.cli.process", "reader.cli.startup_cache", "reader.cli.commands", "reader.cli.parser"]
)
def test_ctrl_c_while_modules_are_loaded_is_silent(tmp_path: Path, module: str) -> None:
    code = (
        "import os, runpy, signal, sys\n"
        "sys.argv[1:] = ['clean', '--width', '71']\n"  # a line that nobody keeps parsed
        f"sys.addaudithook(lambda event, args: event == 'import' and args[0] == {module!r} and os.kill(os.getpid(), signal.SIGINT))\n"
        "runpy.run_module('reader', run_name='__main__')"
    )
    environment = os.environ | {"READER_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, stdin=subprocess.PIPE)
    assert done.returncode in (130, -signal.SIGINT)
    assert (done.stdout, done.stderr) == (b"", b"")
