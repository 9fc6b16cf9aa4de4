"""Pages that hang, eat memory or bring the process down cost themselves and nothing else. Real processes, real limits."""

import gzip
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile, gettempdir

import pytest

from reader.batch.filters import Filters
from reader.batch.messages import ADDRESS, READY, Begun, Message, written
from reader.batch.packing import HEAD, NOTHING, tail
from reader.batch.supervisor import StoppedError, _messages, _noted, never, results
from reader.batch.values import FAULTS, Form, Format, Options, Outcome, Part, Result
from reader.errors import NotAvailableError
from reader.limits import MOST_BYTES
from reader.rules import shipped
from tests.batch.archives import story
from tests.bounds import largest_file


def dump(path: Path, *pages: str) -> Part:
    path.write_text(
        "".join(json.dumps({"url": f"https://paper.example/{n}", "html": page}) + "\n" for n, page in enumerate(pages, 1)), encoding="utf-8"
    )
    return Part("dump", Form.JSONL, (str(path),), path.stat().st_size)


def outcomes(part: Part, options: Options) -> list[tuple[int, Outcome]]:
    return [(result.number, result.outcome) for result in results(part, options)]


SLOW = "<html><body><article>" + "<p>word <b>upon</b> word</p>" * 70_000 + "</article></body></html>"
"""As many tags as a page may have: seconds of work."""
LARGE = "<html><body><article>" + f"<p>{'A word upon a word. ' * 20_000}</p>" * 45 + "</article></body></html>"
"""Eighteen megabytes of running text."""


def test_every_page_gives_an_article(tmp_path: Path) -> None:
    first, second = results(dump(tmp_path / "d.jsonl", story("a"), story("b")), Options(shipped(), format=Format.JSONL))
    assert (first.number, first.outcome, first.url) == (1, Outcome.KEPT, "https://paper.example/1")
    assert json.loads(first.line)["title"] == "Boats of a"
    assert second.position == (tmp_path / "d.jsonl").stat().st_size


def test_a_page_over_its_time_is_passed_by(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"), SLOW, story("b"), SLOW)
    assert outcomes(part, Options(shipped(), deadline=0.4)) == [
        (1, Outcome.KEPT),
        (2, Outcome.DEADLINE),
        (3, Outcome.KEPT),
        (4, Outcome.DEADLINE),
    ]


def test_what_was_packed_before_a_page_that_ends_its_process_goes_on_behind_it(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"), story("b"), SLOW, "", story("c"))
    kept = [result for result in results(part, Options(shipped(), deadline=0.4)) if result.outcome is Outcome.KEPT]
    packed = HEAD + b"".join(result.line for result in kept) + tail(kept[-1].sums)
    assert [json.loads(line)["title"] for line in gzip.decompress(packed).splitlines()] == ["Boats of a", "Boats of b", "Boats of c"]


def test_what_may_yet_be_dropped_comes_unpacked(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"))
    (first,) = results(part, Options(shipped(), filters=Filters(drop_duplicates=True)))
    assert (json.loads(first.line)["title"], first.sums) == ("Boats of a", NOTHING)


def test_a_page_that_eats_memory_is_passed_by(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"), LARGE, story("b"))
    (first, second, third) = results(part, Options(shipped(), memory_mb=160))
    assert (first.outcome, third.outcome) == (Outcome.KEPT, Outcome.KEPT)
    assert second.outcome in FAULTS
    assert (second.number, second.url) == (2, "https://paper.example/2")


def test_a_line_that_eats_memory_before_it_is_a_page_is_passed_by(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"), f"<p>{'e' * 60_000_000}</p>", story("b"))
    assert outcomes(part, Options(shipped(), memory_mb=160, max_bytes=100_000_000)) == [
        (1, Outcome.KEPT),
        (2, Outcome.MEMORY),
        (3, Outcome.KEPT),
    ]
    assert capfd.readouterr().err == ""


def test_a_page_without_an_article_is_passed_by(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", "\x01\x02", story("a"))
    assert [outcome for _, outcome in outcomes(part, Options(shipped()))][1] == Outcome.KEPT


WORKER = f"""
import sys, struct, time
sys.stdout.buffer.write({b"".join(written(READY))!r})
sys.stdout.buffer.write(%s)
sys.stdout.buffer.flush()
time.sleep(60)
"""
"""A process in a worker's place that says that it is ready, and then something else."""


@pytest.mark.parametrize("said", [r"b'\x80\x04\x8c\x01\xff.' * 9", f"struct.pack('>QQ', 2, {MOST_BYTES + 1}) + b'[]'"])
def test_what_is_too_much_or_no_message_is_the_last_thing_that_is_heard(said: str) -> None:
    with subprocess.Popen([sys.executable, "-c", WORKER % said], stdout=subprocess.PIPE) as process:
        assert list(_messages(process, 1_000, 60.0, never)) == [READY, None]
        process.kill()


def test_the_page_of_a_process_that_says_too_much_is_passed_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = dump(tmp_path / "d.jsonl", *(story(name, words=4000 if name in "be" else 40) for name in "abcdef"))
    monkeypatch.setattr("reader.limits.MOST_BYTES", 9_000)
    found = list(results(part, Options(shipped(), format=Format.JSONL)))
    outcomes = [Outcome.KEPT, Outcome.CRASHED, Outcome.KEPT, Outcome.KEPT, Outcome.CRASHED, Outcome.KEPT]
    assert [(result.number, result.outcome) for result in found] == list(enumerate(outcomes, 1))
    assert {result.detail for result in found if result.detail} == {
        "took the process down: SIGKILL; it said too much, too little, or what is no message"
    }


CAPTURED = """
import os, signal, sys, time
from reader import cleaner
from reader.batch import worker
from reader.batch.messages import FINISHED, READY, Begun
from reader.batch.values import Outcome, Result

clean, send, pipes = cleaner.clean, worker._send, []


def remembering(message, pipe):
    pipes.append(pipe)
    send(message, pipe)


def taken_over(body, **more):
    if body.startswith(b"take over:"):
        worker._arm(0)
        exec(body.removeprefix(b"take over:"), globals() | {"say": lambda message: send(message, pipes[0])})
    return clean(body, **more)


cleaner.clean, worker._send = taken_over, remembering
worker.main()
"""
"""A worker in which a page that begins with `take over:` does what it says, and no clock of the worker's own stops it."""


@pytest.fixture
def captured() -> Iterator[None]:
    """Workers can be taken over. What is said in a test is little, and quickly."""
    with workers_that_can_be_taken_over():
        yield


@contextmanager
def workers_that_can_be_taken_over() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.batch.supervisor.WORKER", ("-c", CAPTURED))
        patch.setattr("reader.batch.supervisor.MOST_SAID", 3_000_000)
        patch.setattr("reader.batch.supervisor.PATIENCE", 4)
        patch.setattr("reader.batch.supervisor.MOMENT", 3.0)
        yield


TAKEN_OVER = {
    "says half a message": "os.write(pipes[0].fileno(), b'1' * 9); time.sleep(600)",
    "says a message in drops": "while True: os.write(pipes[0].fileno(), b'\\0\\0\\0\\0\\0\\1\\0\\0'); time.sleep(0.1)",
    "says nothing": "time.sleep(600)",
    "closes its mouth and lives on": "os.close(pipes[0].fileno()); time.sleep(600)",
    "says the same without end": "while True: say(Result(1, Outcome.KEPT, line=b'{}'))",
    "says what stands far behind": "say(Result(1 << 60, Outcome.KEPT, line=b'{}')); time.sleep(600)",
    "says words without end": "while True: say(READY)",
    "says notes without end": "while True: say(Begun(2, ''))",
    "notes what stands far behind": "worker._note(Begun(1 << 60, '')); os._exit(0)",
}
"""What a page does to its process. Those that are waited for come first."""


@pytest.fixture(scope="module")
def taken_over(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[list[Result]]]:
    """What came of each such page between two others: some at a time, for there is more waiting in it than work."""

    def supervised(what: str) -> list[Result]:
        part = dump(tmp_path_factory.mktemp("part") / "d.jsonl", story("a"), f"take over:{what}", story("b"))
        return list(results(part, Options(shipped(), deadline=0.5)))

    with workers_that_can_be_taken_over(), ThreadPoolExecutor(4) as pool:
        return {name: pool.submit(supervised, what) for name, what in TAKEN_OVER.items()}


@pytest.mark.parametrize("name", TAKEN_OVER)
def test_a_page_that_takes_its_process_over_costs_itself(taken_over: dict[str, Future[list[Result]]], name: str) -> None:
    found = taken_over[name].result()
    assert [(result.number, result.outcome) for result in found] == [(1, Outcome.KEPT), (2, Outcome.CRASHED), (3, Outcome.KEPT)]
    assert "took the process down" in found[1].detail


@pytest.mark.usefixtures("captured")
def test_a_page_that_reports_others_without_end_is_ended(tmp_path: Path) -> None:
    endless = "from itertools import count\nfor number in count(2): say(Result(number, Outcome.KEPT, line=b'{}' * 1000))"
    *reported, last = results(dump(tmp_path / "d.jsonl", story("a"), f"take over:{endless}"), Options(shipped()))
    assert {result.outcome for result in reported} == {Outcome.KEPT}
    assert (last.number, last.outcome) == (len(reported) + 1, Outcome.CRASHED)
    assert len(reported) < 1500


@pytest.mark.usefixtures("captured")
def test_nothing_is_heard_behind_the_last_word(tmp_path: Path) -> None:
    last_word = "say(Result(2, Outcome.EMPTY)); say(FINISHED); say(Result(3, Outcome.EMPTY)); time.sleep(600)"
    part = dump(tmp_path / "d.jsonl", story("a"), f"take over:{last_word}")
    assert outcomes(part, Options(shipped())) == [(1, Outcome.KEPT), (2, Outcome.EMPTY)]


SLOW_TO_SKIP = """
import time
from reader.batch import worker

pages, work = worker.pages, worker.work


def slow(assignment):
    pause = 0.5 * bool(assignment.skip)
    worker.pages = lambda *given: (time.sleep(pause) or each for each in pages(*given))
    return work(assignment)


worker.work = slow
worker.main()
"""
"""A worker that takes longer over what is dealt with already than it may say nothing."""


def test_a_worker_that_has_much_to_pass_by_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.batch.supervisor.WORKER", ("-c", SLOW_TO_SKIP))
    monkeypatch.setattr("reader.batch.supervisor.MOMENT", 0.1)
    monkeypatch.setattr("reader.batch.supervisor.PATIENCE", 4)
    part = dump(tmp_path / "d.jsonl", *[story("a")] * 4, SLOW, story("b"))
    assert [outcome for _, outcome in outcomes(part, Options(shipped(), deadline=0.5))] == [
        *[Outcome.KEPT] * 4,
        Outcome.DEADLINE,
        Outcome.KEPT,
    ]


def test_the_page_in_hand_is_not_waited_for_when_the_run_is_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.batch.supervisor.WORKER", ("-c", "import time; time.sleep(600)"))
    looks = iter([False, False, True])
    with pytest.raises(StoppedError):
        list(results(dump(tmp_path / "d.jsonl", story("a")), Options(shipped()), lambda: next(looks)))


_HELD = """
import os, time
from reader.batch import worker

def work(assignment):
    os.write(2, b"at work\\n")
    time.sleep(25)
    os.write(2, b"still there")
    yield "ready"

worker.work = work
worker.main()
"""
_RUN = f"""
from reader.batch import supervisor
from reader.batch.values import Form, Options, Part
from reader.rules import shipped

supervisor.WORKER = ("-c", {_HELD!r})
list(supervisor.results(Part("p", Form.HTML, ()), Options(shipped())))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells who writes to a pipe that nobody is left to read it")
def test_a_worker_ends_with_a_run_that_was_killed() -> None:
    run = subprocess.Popen([sys.executable, "-c", _RUN], stderr=subprocess.PIPE)
    assert run.stderr is not None
    with run.stderr as said:  # which the worker holds open as well
        assert said.readline() == b"at work\n"
        run.kill()
        run.wait()
        assert said.read() == b""


def note(message: Message) -> bytes:
    return b"".join(written(message))


def noted(data: bytes, done: int) -> Begun:
    with TemporaryFile(buffering=0) as paper:
        paper.write(data)
        return _noted(paper, done)


def test_the_page_that_was_noted_last_was_under_way() -> None:
    last = Begun(4, "https://paper.example/4")
    assert noted(note(last) + b"the end of a longer note", 3) == last


@pytest.mark.parametrize(
    "data",
    [
        note(Begun(3, "https://paper.example/3")),
        note(Begun("4", "https://paper.example/4")),  # type: ignore[arg-type]
        note(Begun(4, None)),  # type: ignore[arg-type]
        note("four"),
        pickle.dumps(Path()),
        note(Begun(4, "https://paper.example/" + "4" * 1_000_000)),
        b"\x80\x04\x8c",
        b"",
    ],
)
def test_after_a_note_that_says_nothing_the_next_page_was_under_way(data: bytes) -> None:
    assert noted(data, 3) == Begun(4, "")


def test_of_a_long_address_the_beginning_is_noted(tmp_path: Path) -> None:
    page = {"url": "https://paper.example/" + "\U0001d7d2" * 100_000, "html": SLOW}
    (tmp_path / "d.jsonl").write_text(json.dumps(page) + "\n", encoding="utf-8")
    (only,) = results(Part("dump", Form.JSONL, (str(tmp_path / "d.jsonl"),)), Options(shipped(), deadline=0.2))
    assert (only.number, only.outcome, only.url) == (1, Outcome.DEADLINE, page["url"][:ADDRESS])


def test_without_room_for_what_the_process_is_told_the_folder_is_named(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a"))
    for room in (0, 1000):
        with largest_file(room), pytest.raises(OSError, match="File too large") as error:
            outcomes(part, Options(shipped()))
        assert error.value.filename == gettempdir()


def test_an_opted_out_host_is_not_even_cleaned(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", SLOW)
    options = Options(shipped(), deadline=0.2, filters=Filters(opted_out=frozenset({"paper.example"})))
    assert outcomes(part, options) == [(1, Outcome.OPTED_OUT)]


def test_a_saved_page_is_of_the_address_that_it_was_saved_from(tmp_path: Path) -> None:
    saved = "<!-- saved from url=(0028)https://ledger.example/lamps -->" + story("a")
    (page := tmp_path / "a.html").write_text(saved, encoding="utf-8")
    part = Part("a", Form.HTML, (str(page),))
    (kept,) = results(part, Options(shipped(), format=Format.JSONL))
    assert json.loads(kept.line)["url"] == "https://ledger.example/lamps"
    assert outcomes(part, Options(shipped(), filters=Filters(opted_out=frozenset({"ledger.example"})))) == [(1, Outcome.OPTED_OUT)]


@pytest.mark.parametrize(("opted_out", "outcome"), [("ledger.example", Outcome.KEPT), ("paper.example", Outcome.OPTED_OUT)])
def test_a_page_from_the_web_is_of_its_own_host_whatever_it_says_of_another(tmp_path: Path, opted_out: str, outcome: Outcome) -> None:
    part = dump(tmp_path / "d.jsonl", "<!-- saved from url=(0028)https://ledger.example/lamps -->" + story("a"))
    assert outcomes(part, Options(shipped(), filters=Filters(opted_out=frozenset({opted_out})))) == [(1, outcome)]


def test_a_page_of_an_opted_out_host_is_left_alone_wherever_it_lies(tmp_path: Path) -> None:
    (page := tmp_path / "a.html").write_text(
        story("a").replace("<article>", '<link rel="canonical" href="https://www.ledger.example/lamps"><article>', 1), encoding="utf-8"
    )
    part = Part("a", Form.HTML, (str(page),))
    (kept,) = results(part, Options(shipped(), format=Format.JSONL))
    assert json.loads(kept.line)["hostname"] == "ledger.example"
    assert outcomes(part, Options(shipped(), filters=Filters(opted_out=frozenset({"ledger.example"})))) == [(1, Outcome.OPTED_OUT)]


def test_a_filter_objects_by_name(tmp_path: Path) -> None:
    part = dump(tmp_path / "d.jsonl", story("a", words=400), story("b", words=40))
    assert outcomes(part, Options(shipped(), filters=Filters(min_words=200))) == [(1, Outcome.KEPT), (2, Outcome.SHORT)]


def test_a_part_that_cannot_be_opened_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NotAvailableError, match="cannot be read"):
        outcomes(Part("gone", Form.JSONL, (str(tmp_path / "gone.jsonl"),)), Options(shipped()))
