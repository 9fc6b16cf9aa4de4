"""Hostile work in processes that can be killed."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import limits, processes
from reader.config import Cleaning
from reader.errors import NoArticleError, NotAvailableError
from reader.models import Article, Kind, Paragraph, Removal, Span
from reader.services.sandbox import frames
from reader.services.sandbox.confined import FEW, SMALL, confined, is_plain
from reader.services.sandbox.forked import _unpacked
from reader.services.sandbox.workers import WORKER, Workers
from tests.services import hostile_work

BOUNDS = replace(Cleaning(), deadline=0.5, memory_mb=300)
WIDE = replace(BOUNDS, deadline=30)
"""For what must come out well, however busy the machine is."""
HOSTILE = [hostile_work.hangs, hostile_work.sleeps, hostile_work.eats, hostile_work.crashes, hostile_work.stumbles, hostile_work.leaves]


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers(WIDE) as workers:
        await workers.call(hostile_work.fine, "warm")
        yield workers


async def test_does_the_work_and_keeps_the_worker_warm(workers: Workers) -> None:
    first = await workers.call(hostile_work.who)
    assert first == await workers.call(hostile_work.who)
    assert first.title != str(os.getpid())


async def test_a_worker_takes_no_module_from_where_the_reader_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pickle.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    async with Workers(WIDE) as workers:
        assert (await workers.call(hostile_work.fine, "well")).title == "well"


async def test_a_large_value_is_told_once_to_a_worker(workers: Workers) -> None:
    value, other = ["told"], ["more"]
    assert (await workers.call_with(value, hostile_work.tells, "one")).title == "told one"
    assert (await workers.call_with(value, hostile_work.tells, "two")).title == "told one two"
    assert (await workers.call_with(other, hostile_work.tells, "three")).title == "more three"
    assert (await workers.call_with(value, hostile_work.tells, "four")).title == "told four"
    with pytest.raises(NoArticleError):
        await workers.call(hostile_work.crashes)
    assert (await workers.call_with(value, hostile_work.tells, "five")).title == "told five"
    assert value == ["told"]


@pytest.mark.parametrize("work", HOSTILE)
async def test_hostile_work_costs_a_worker_and_nothing_else(work: Callable[[], Article], workers: Workers) -> None:
    workers._settings = BOUNDS
    with pytest.raises(NoArticleError, match="given up"):
        await workers.call(work)
    workers._settings = WIDE
    assert (await workers.call(hostile_work.fine, "next")).title == "next"


async def test_what_lies_beside_the_package_is_taken_for_no_module_of_pythons_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where packages are installed may be an old pathlib of somebody else's."""
    (tmp_path / "reader").symlink_to(Path(processes.__file__).parent)
    (tmp_path / "tests").symlink_to(Path(__file__).parents[2])
    (tmp_path / "pickle.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    *flags, _ = processes.of_ours("reader.services.sandbox.worker")
    monkeypatch.setattr("reader.services.sandbox.workers.WORKER", (*flags, str(tmp_path)))
    async with Workers(WIDE) as started:
        assert (await started.call(hostile_work.fine, "well")).title == "well"


async def test_an_error_comes_back_whole(workers: Workers) -> None:
    with pytest.raises(NotAvailableError) as caught:
        await workers.call(hostile_work.refuses)
    assert (str(caught.value), caught.value.hint, caught.value.subject, caught.value.status) == ("No.", "Never.", "it", 404)


async def test_what_a_library_prints_does_not_mix_with_answers(workers: Workers) -> None:
    assert (await workers.call(hostile_work.babbles)).title == "quiet"


async def test_a_captured_worker_that_answers_without_end_is_ended_all_the_same(workers: Workers) -> None:
    workers._settings = BOUNDS
    async with asyncio.timeout(10):
        with pytest.raises(NoArticleError, match="given up"):
            await workers.call(hostile_work.floods)


async def test_cancelling_kills_the_work(workers: Workers) -> None:
    work = asyncio.create_task(workers.call(hostile_work.sleeps))
    await asyncio.sleep(0.05)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert (await workers.call(hostile_work.fine, "next")).title == "next"


async def test_a_captured_worker_cannot_run_anything_here(workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoArticleError):
        await workers.call(hostile_work.takes_over)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("work", HOSTILE)
def test_a_fork_is_as_good_for_one_page(work: Callable[[], Article]) -> None:
    with pytest.raises(NoArticleError, match="given up"):
        confined(work, BOUNDS)


def test_a_fork_gives_back_values_and_errors() -> None:
    article = Article(
        title="Ferry vote",
        blocks=(Paragraph((Span("The council met."),)),),
        removals=(Removal(Kind.DONATION, "later", "Remind me later", 1),),
        published=datetime(2030, 5, 1, tzinfo=UTC),
    )
    assert confined(lambda: article, WIDE) == article
    with pytest.raises(NotAvailableError, match=r"No\."):
        confined(hostile_work.refuses, WIDE)


def test_a_fork_that_was_captured_cannot_run_anything_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoArticleError):
        confined(hostile_work.takes_over, BOUNDS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("value", [hostile_work.Trap(), Path("x"), os.system, eval, Workers, [replace], frames.packed])
def test_only_values_come_out_of_a_frame(value: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(pickle.UnpicklingError):
        frames.value(frames.packed(value)[frames.HEAD.size :])
    assert not list(tmp_path.iterdir())


REACHED = (("reader.feeds.document", "re.enum.bltns.map"), ("reader.models", "Article.__class__"), ("reader.feeds.document", "XMLParser"))


@pytest.mark.parametrize(("module", "name"), REACHED)
def test_nothing_is_reached_through_a_value(module: str, name: str) -> None:
    asked = b"".join(b"\x8c" + bytes([len(word)]) + word.encode() for word in (module, name))
    with pytest.raises(pickle.UnpicklingError):
        frames.value(b"\x80\x04" + asked + b"\x93.")


@pytest.mark.parametrize("few", [b"Nr\xff\xff\xff\x0b.", b"Np200000000\n.", b"\x96\xff\xff\xff\xff\x0f\x00\x00\x00."])
def test_a_few_bytes_cannot_ask_for_gigabytes(few: bytes) -> None:
    with pytest.raises((pickle.UnpicklingError, ValueError)):
        frames.value(b"\x80\x05" + few)


TEXTS = ("", "plain", "Zürich\n", "lone \ud800", "null \0 inside")
LONG = {"paragraphs": "<p>word", "lines": "a\n", "tags": "<b><p>"}
"""Shapes that take as long as they are long: in a fork, whatever their size."""
PLEA = "… we have a small favour to ask. Please consider supporting us."
PLAIN = {"pleas on a page": f"<p>{PLEA}</p>", "lines of pleas": f"{PLEA}\n", "paragraphs of pleas": f"{PLEA}\n\n"}
"""The shapes that take longest, of those that are known, among what is read without one."""


TIMED = """
import sys, time
from reader.cleaner import clean
from reader.errors import NoArticleError
from reader.rules import shipped

page, started = sys.stdin.buffer.read(), time.process_time()
try:
    clean(page, rules=shipped())
except NoArticleError:
    pass
print(time.process_time() - started)
"""
"""Seconds of work for the page on stdin, in a process of its own: a fork of one that holds all the tests needs up to thrice as many."""


def test_a_fork_gives_back_texts() -> None:
    assert confined(lambda: TEXTS, WIDE) == TEXTS


def test_a_fork_that_talks_without_end_is_not_heard_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 1_000_000)
    with pytest.raises(NoArticleError, match="given up"):
        confined(lambda: ("x" * 2_000_000,), BOUNDS)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells who writes to a pipe that nobody is left to read it")
def test_a_worker_ends_with_whoever_asked() -> None:
    worker = subprocess.Popen([sys.executable, *WORKER, "300", "30"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    requests, answers, said = worker.stdin, worker.stdout, worker.stderr
    assert requests is not None
    assert answers is not None
    assert said is not None
    with requests, answers, said:
        requests.write(frames.packed((hostile_work.fine, ("x" * 1_000_000,), {}, False)))
        requests.flush()
        assert len(frames.read(answers)) > 1_000_000  # it wrote on and on into a pipe that was full
        requests.write(frames.packed((hostile_work.says_that_it_sleeps, (), {}, False)))
        requests.flush()
        assert said.readline() == b"at work\n"
        answers.close()
        assert worker.wait() == -signal.SIGIO


_HELD = """
import os, time
from reader.config import Cleaning
from reader.services.sandbox.forked import forked

def work():
    print("at work", flush=True)
    time.sleep(25)
    os.write(1, b"still there")

forked(work, Cleaning())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells who writes to a pipe that nobody is left to read it")
@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGKILL])
def test_a_fork_ends_with_whoever_asked(ended_by: signal.Signals) -> None:
    asking = subprocess.Popen([sys.executable, "-c", _HELD], stdout=subprocess.PIPE)
    assert asking.stdout is not None
    with asking.stdout as said:  # which the fork holds open as well
        assert said.readline() == b"at work\n"
        asking.send_signal(ended_by)
        assert asking.wait() == -ended_by
        assert said.read() == b""


@pytest.mark.parametrize("answer", [b"", b"t", b"t9 9\nonly half", b"t-1\nx", b"tx\nx"])
def test_half_an_answer_is_none(answer: bytes) -> None:
    with pytest.raises((EOFError, ValueError)):
        _unpacked(answer)


@pytest.mark.parametrize("shape", LONG.values(), ids=LONG)
def test_a_small_page_of_many_parts_is_read_in_a_fork(shape: str) -> None:
    page = (shape * SMALL)[: SMALL - 1].encode()
    assert not is_plain(page)
    assert is_plain(page[: SMALL // 64])
    assert not is_plain(b"MIME-Version: 1.0\r\n")
    assert not is_plain(b"x" * SMALL)


@pytest.mark.parametrize("shape", PLAIN.values(), ids=PLAIN)
def test_what_is_read_without_a_fork_stays_within_the_bounds_of_one(shape: str) -> None:
    most = min((FEW - 1) // max(shape.count("<"), shape.count("\n")), (SMALL - 1) // len(shape.encode()))
    page = (shape * most).encode()
    assert is_plain(page)
    done = subprocess.run([sys.executable, "-c", TIMED], input=page, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert float(done.stdout) < Cleaning().deadline / 2
