"""One command line, called in a process of its own or in this one."""

import subprocess
import sys

import pytest

from reader.cli import main


def call(*words: str, **more: object) -> subprocess.CompletedProcess[str]:
    """One command line in a process of its own."""
    return subprocess.run([sys.executable, "-m", "reader", *words], capture_output=True, text=True, encoding="utf-8", **more)  # type: ignore[call-overload, no-any-return]


def out(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    """What a command line prints to stdout, and ends with `code`; in this process."""
    assert main(list(words)) == code
    return capfd.readouterr().out
