"""Programs that are started beside this one: heard within bounds, and ended whatever they still say."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import processes
from reader.batch import supervisor as batch
from reader.services.sandbox import workers as sandbox

ENDLESS = [sys.executable, "-c", "while True: print('and on and on')"]


def python(source: str) -> list[str]:
    return [sys.executable, "-c", source]


async def test_what_a_program_says_and_its_exit_code_come_back() -> None:
    assert await processes.answered(python("print('a word'); raise SystemExit(3)"), most=100, seconds=10) == (b"a word\n", 3)


WORKERS = pytest.mark.parametrize("worker", [batch.WORKER, (*sandbox.WORKER, "300", "5")], ids=["of a batch", "of pages"])
"""What the interpreter is given to run them: they end when nothing comes."""


@WORKERS
def test_a_module_of_ours_is_run_and_nothing_that_lies_where_the_reader_works(worker: tuple[str, ...], tmp_path: Path) -> None:
    """An unpacked archive may hold a file with the name of any module."""
    for name in ("runpy", "pickle", "json", "reader"):
        (tmp_path / f"{name}.py").write_text("print('run'); raise SystemExit(3)\n", encoding="utf-8")
    ended = subprocess.run([sys.executable, *worker], cwd=tmp_path, input=b"", capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


@WORKERS
def test_what_lies_beside_the_package_is_taken_for_no_module_of_pythons_own(worker: tuple[str, ...], tmp_path: Path) -> None:
    """Where packages are installed may be an old pathlib of somebody else's."""
    (tmp_path / "reader").symlink_to(Path(processes.__file__).parent)
    (tmp_path / "pickle.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    root = str(Path(processes.__file__).parents[1])
    command = [sys.executable, *(str(tmp_path) if word == root else word for word in worker)]
    ended = subprocess.run(command, input=b"", capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


async def test_a_program_gets_what_it_is_given_and_the_end_of_it() -> None:
    echo = python("import sys; sys.stdout.write(sys.stdin.read().upper())")
    assert await processes.answered(echo, given=b"low water", most=100, seconds=10) == (b"LOW WATER", 0)


async def test_a_program_that_is_given_nothing_waits_for_nothing() -> None:
    assert await processes.answered(python("import sys; print(len(sys.stdin.read()))"), most=100, seconds=10) == (b"0\n", 0)


async def test_a_program_that_does_not_read_what_it_is_given_is_no_error() -> None:
    assert await processes.answered(python("print('done')"), given=bytes(1_000_000), most=100, seconds=10) == (b"done\n", 0)


async def test_errors_are_heard_when_they_are_asked_for() -> None:
    says = python("import sys; sys.stderr.write('no')")
    assert await processes.answered(says, most=100, seconds=10) == (b"", 0)
    assert await processes.answered(says, most=100, seconds=10, errors=True) == (b"no", 0)


async def test_what_is_said_beyond_the_bound_is_let_go_by() -> None:
    assert await processes.answered(python("print('x' * 300_000)"), most=5, seconds=10) == (b"xxxxx", 0)


async def test_a_program_that_talks_without_end_is_ended() -> None:
    async with asyncio.timeout(10):
        with pytest.raises(TimeoutError):
            await processes.answered(ENDLESS, most=1000, seconds=0.3)


async def test_so_is_one_that_has_started_another_which_goes_on_talking() -> None:
    async with asyncio.timeout(10):
        with pytest.raises(TimeoutError):
            await processes.answered(["sh", "-c", "yes & wait"], most=1000, seconds=0.3)


async def test_a_program_has_ended_though_another_goes_on_in_the_background() -> None:
    said = b""
    try:
        async with asyncio.timeout(10):
            said, code = await processes.answered(["sh", "-c", "cat; sleep 1000 & echo $!"], given=b"low water\n", most=100, seconds=10)
        assert (said.splitlines()[0], code) == (b"low water", 0)
    finally:
        if said:
            os.kill(int(said.splitlines()[1]), signal.SIGKILL)


async def test_what_a_program_without_a_terminal_has_started_ends_with_it(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    os.mkfifo(trace)
    with pytest.raises(TimeoutError):
        await processes.answered(["sh", "-c", f"(exec 3<>{trace}; sleep 1000) & wait"], most=100, seconds=0.5, apart=True)
    async with asyncio.timeout(10):
        while is_read(trace):
            await asyncio.sleep(0.01)


def is_read(fifo: Path) -> bool:
    """Whether anybody holds the reading end of it."""
    try:
        os.close(os.open(fifo, os.O_WRONLY | os.O_NONBLOCK))
    except OSError:
        return False
    return True


@pytest.mark.skipif(sys.version_info < (3, 11, 5), reason="asyncio itself complains there of what a cancelled program did not read")
async def test_a_program_that_is_no_longer_wanted_ends_without_complaint(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(10):
        task = asyncio.create_task(processes.answered(["sleep", "1000"], given=bytes(1_000_000), most=100, seconds=10))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    gc.collect()
    assert caplog.messages == []


STARTING = """
import asyncio, sys
from reader import processes

async def start_and_end(rounds, rounds_given_up):
    starting = asyncio.ensure_future(processes.answered(["sleep", "1000"], given=b"low water", most=100, seconds=1000))
    for _ in range(rounds):
        await asyncio.sleep(0)
    if rounds_given_up:
        starting.cancel()
    for _ in range(rounds_given_up):
        await asyncio.sleep(0)

asyncio.run(start_and_end(int(sys.argv[1]), int(sys.argv[2])))
"""


@pytest.mark.parametrize("given_up", range(3), ids=["by the end of the loop", "just before", "before that"])
@pytest.mark.parametrize("rounds", range(1, 8))
def test_a_loop_ends_though_a_program_is_just_being_started(rounds: int, given_up: int) -> None:
    ended = subprocess.run([sys.executable, "-c", STARTING, str(rounds), str(given_up)], capture_output=True, timeout=20, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


async def test_a_program_that_is_not_there_cannot_be_started() -> None:
    with pytest.raises(OSError, match="No such file"):
        await processes.answered(["/no/such/program"], most=10, seconds=1)


async def test_a_program_that_is_gone_before_anybody_noticed_is_ended_without_a_word(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """asyncio's watcher is slow here; who asks after the program before it takes the exit code from under it."""
    waitpid = os.waitpid

    def slowly(pid: int, options: int) -> tuple[int, int]:
        time.sleep(0.2)
        return waitpid(pid, options)

    monkeypatch.setattr(os, "waitpid", slowly)
    process = await asyncio.create_subprocess_exec(*python("pass"), stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    await process.stdout.read()  # to the end: it is about to be gone
    time.sleep(0.05)
    await processes.end(process)
    assert caplog.messages == []
    assert process.returncode is not None
