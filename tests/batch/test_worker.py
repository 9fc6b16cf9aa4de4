"""A worker process by itself."""

import io
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from reader.batch.messages import READY, Assignment, read
from reader.batch.values import Form, Options, Part
from reader.errors import ReaderError
from reader.rules import shipped
from tests.batch.archives import write_jsonl


@pytest.mark.parametrize("told", [b"", pickle.dumps(("half", "an assignment"))[:-9]], ids=["nothing", "half"])
def test_says_nothing_when_its_run_is_gone_before_the_assignment_is_told(told: bytes) -> None:
    done = subprocess.run([sys.executable, "-m", "reader.batch.worker"], input=told, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_note_that_cannot_be_written_is_told_as_such(tmp_path: Path) -> None:
    part = Part("dump", Form.JSONL, (str(write_jsonl(tmp_path / "d.jsonl", ["a"])),))
    (told := tmp_path / "told").write_bytes(pickle.dumps(Assignment(part, Options(shipped()))))
    with told.open("rb") as stdin:
        done = subprocess.run([sys.executable, "-m", "reader.batch.worker"], stdin=stdin, capture_output=True, check=False)
    said = io.BytesIO(done.stdout)
    assert read(said) == READY
    error = read(said)
    assert isinstance(error, ReaderError)
    assert "cannot be noted" in str(error)
    assert "make room" in error.hint
