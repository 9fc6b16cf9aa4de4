"""A worker process by itself."""

import pickle
import subprocess
import sys

import pytest


@pytest.mark.parametrize("told", [b"", pickle.dumps(("half", "an assignment"))[:-9]], ids=["nothing", "half"])
def test_says_nothing_when_its_run_is_gone_before_the_assignment_is_told(told: bytes) -> None:
    done = subprocess.run([sys.executable, "-m", "reader.batch.worker"], input=told, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
