"""What all tests share."""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no fault of the program, and what was green stays green: the same examples for everybody. `pytest
# --hypothesis-profile=chance` looks for others.
settings.register_profile("reader", deadline=None, derandomize=True)
settings.register_profile("chance", deadline=None)
settings.load_profile("reader")

# What runs in the background is born deaf to Ctrl-C, and so would be every program that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

MEMORY, ROOM = Path("/dev/shm"), 2_000_000_000
"""A file system in memory, and the bytes that must be free there."""

# Hundreds of libraries are made and every one is written through to its disk: in memory there is nothing to wait for. Whoever says where
# the files are to lie is obeyed, and so is a system on which programs may not be run from there.
if os.access(MEMORY, os.W_OK) and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_finish() -> None:
    _leave_alone()


@pytest.fixture(autouse=True, scope="module")
def _looked_through_once() -> Iterator[None]:
    yield
    _leave_alone()


def _leave_alone() -> None:
    """What is held by now stays: the garbage collector need not look through all of it again and again."""
    gc.collect()
    gc.freeze()
