"""One command line, called in a process of its own or in this one, or with other programs in a pipeline."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main


def call(*words: str, **more: object) -> subprocess.CompletedProcess[str]:
    """One command line in a process of its own."""
    return subprocess.run([sys.executable, "-m", "reader", *words], capture_output=True, text=True, encoding="utf-8", **more)  # type: ignore[call-overload, no-any-return]


def out(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    """What a command line prints to stdout, and ends with `code`; in this process."""
    assert main(list(words)) == code
    return capfd.readouterr().out


def sh(script: str, folder: Path, **variables: str) -> str:
    """stdout of a bash pipeline that must succeed in every part."""
    environment = os.environ | variables | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", f"set -euo pipefail\n{script}"], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def needs(*tools: str) -> pytest.MarkDecorator:
    """Passes a test by where one of the programs is not installed."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")
