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


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str], str]]:
    """(folder, environment, port): a home of its own and the demo paper, kept over all sessions of the page."""
    folder = tmp_path_factory.mktemp("readme")
    with demo.serve() as base:
        yield folder, environment(folder), base.rpartition(":")[2]


@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[command[:40] for command, _ in SESSIONS])
def test_a_session_prints_what_the_page_says(command: str, shown: str, place: tuple[Path, dict[str, str], str]) -> None:
    missing = [tool for tool in (*TOOLS, "w3m") if re.search(rf"\b{tool} ", command) and shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    folder, around, port = place
    done = subprocess.run(
        ["bash", "-c", command.replace("8900", port)],
        cwd=folder, env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
    )  # fmt: skip
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    assert re.fullmatch(pattern, done.stdout.replace(port, "8900"), re.DOTALL), done.stdout


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
