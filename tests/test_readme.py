"""What the README shows is what happens: its pipelines run, its sessions print what they say."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import demo

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
SESSIONS = [
    (command, shown)
    for language, block in BLOCKS
    if language == "console"
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]
PIPELINES = next(block for language, block in BLOCKS if language == "sh" and "--serve" in block)
TOOLS = ("curl", "fmt", "less", "jq", "pandoc")


def environment(folder: Path) -> dict[str, str]:
    """This environment with the program under test first on the path and a home in `folder`."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"READER_HOME": str(folder / "home"), "PATH": path}


class Place:
    """A home of its own, in which the sessions of the page are run, each where the one before it ended."""

    def __init__(self, folder: Path, port: str) -> None:
        self._folder, self._port = folder, port
        self._said: list[str] = []

    def said(self, number: int) -> str:
        """What that session prints. Those before it are run first: their tests may stand in another process."""
        while len(self._said) <= number:
            command, _ = SESSIONS[len(self._said)]
            done = subprocess.run(
                ["bash", "-c", command.replace("8900", self._port)],
                cwd=self._folder, env=environment(self._folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                encoding="utf-8",
            )  # fmt: skip
            self._said.append(done.stdout.replace(self._port, "8900"))
        return self._said[number]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """It, with the demo paper, kept over all sessions of the page."""
    with demo.serve() as base:
        yield Place(tmp_path_factory.mktemp("readme"), base.rpartition(":")[2])


@pytest.mark.parametrize("number", range(len(SESSIONS)), ids=[command[:40] for command, _ in SESSIONS])
def test_a_session_prints_what_the_page_says(number: int, place: Place) -> None:
    command, shown = SESSIONS[number]
    missing = [tool for tool in (*TOOLS, "w3m") if re.search(rf"\b{tool} ", command) and shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    said = place.said(number)
    assert re.fullmatch(pattern, said, re.DOTALL), said


@pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}")
def test_the_three_pipelines_run_as_pasted(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    script = "set -eo pipefail\n" + PIPELINES.replace("8900", port).replace(".venv/bin/reader", "reader")
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "READER_HOME": str(tmp_path / "home"),
    }
    process = subprocess.Popen(
        ["bash", "-c", script], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, encoding="utf-8", start_new_session=True
    )
    try:
        shown, _ = process.communicate(timeout=60)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
    assert process.returncode == 0
    assert "For thirty-one winters" in shown
    assert "Remind me later" not in shown.partition("donation\t")[0]
    assert "donation\t" in shown
    assert (tmp_path / "ferry.epub").stat().st_size > 1000


def test_both_set_up_lines_are_there_with_their_twins() -> None:
    assert "python3 -m venv .venv && .venv/bin/pip install -q -e . && .venv/bin/reader demo\n" in README
    assert "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/python -m pytest -q -n auto\n" in README
    assert "uv run reader demo" in README
    assert "uv run --extra test python -m pytest -q -n auto" in README


def test_the_check_script_runs_the_readme_s_test_line() -> None:
    line = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/python -m pytest -q -n auto\n"
    assert line in (ROOT / ".ci/run").read_text(encoding="utf-8")
