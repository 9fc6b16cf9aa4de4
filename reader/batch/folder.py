"""A folder of results: where its files lie, which parts are done, who is writing.

NAME.jsonl.gz          the articles of a part
manifest.json          what the folder holds: options and counts
errors.jsonl           pages that could not be cleaned, with the reason
.batch/NAME.mark       a part that is done: written last, so what has a mark is whole
.batch/NAME.errors     its lines of errors.jsonl
.batch/lock            held while a run is writing
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.batch.inputs import ERRORS, MANIFEST
from reader.batch.output import write_json
from reader.batch.plan import Mark, manifest, total
from reader.batch.values import Options, Tally
from reader.errors import OutputExistsError
from reader.files import is_half, whole


@dataclass(frozen=True, slots=True)
class Folder:
    """Paths in a folder of results."""

    root: Path

    def output(self, name: str, format: str) -> Path:
        """The articles of a part."""
        return self.root / f"{name}.{format}"

    def errors(self, name: str) -> Path:
        """The errors of a part."""
        return self.root / ".batch" / f"{name}.errors"

    def mark(self, name: str) -> Path:
        """The mark of a part that is done."""
        return self.root / ".batch" / f"{name}.mark"

    @property
    def listed(self) -> Path:
        """The errors of all parts."""
        return self.root / ERRORS


@contextmanager
def claimed(folder: Folder) -> Iterator[None]:
    """Hold the folder for one run; half files of a run that was killed are swept out. Raises OutputExistsError when it is held."""
    state = folder.root / ".batch"
    state.mkdir(parents=True, exist_ok=True)
    with (state / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputExistsError("Another batch is writing there.", subject=str(folder.root), hint="wait for it") from error
        for half in _half_files(folder.root):
            half.unlink(missing_ok=True)
        yield


def _half_files(root: Path) -> Iterator[Path]:
    """Half files of runs into this folder; what lies below another folder of results is left to runs into that one."""
    for parent, below, names in os.walk(root):
        below[:] = [each for each in below if not Path(parent, each, ".batch").is_dir()]
        yield from (Path(parent, name) for name in names if is_half(name))


def marks(folder: Folder) -> dict[str, Mark]:
    """The parts that are done, by name: those whose mark stands there, with all its errors and an output as long as it was written."""
    found = (_read(path) for path in sorted((folder.root / ".batch").rglob("*.mark")))
    return {mark.name: mark for mark in found if mark is not None and _is_there(folder, mark)}


def set_mark(folder: Folder, mark: Mark) -> None:
    """Say that a part is done."""
    write_json(folder.mark(mark.name), asdict(mark) | {"tally": mark.tally.described()})


def forget(folder: Folder, mark: Mark) -> None:
    """Remove all files of a part. Its mark goes last: if that is not reached, it is a mark without an output, which does not count."""
    for path in (folder.output(mark.name, mark.format), folder.errors(mark.name), folder.mark(mark.name)):
        path.unlink(missing_ok=True)


def finish(folder: Folder, options: Options) -> Tally:
    """Write the manifest and the errors file from the marks; returns the counts of the whole folder."""
    done = marks(folder)
    write_json(folder.root / MANIFEST, manifest(done.values(), options))
    with whole(folder.listed) as file:
        for name in done:
            file.write(folder.errors(name).read_bytes())
    return total(done.values())


def _read(path: Path) -> Mark | None:
    """A mark; None for what is none (another program's file, or a damaged one): the part is then done again."""
    try:
        data = json.loads(path.read_bytes())
        tally = Tally.from_described(data["tally"])
        return Mark(data["name"], data["stamp"], data["options"], data["format"], data["size"], tally, tuple(data["origins"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_there(folder: Folder, mark: Mark) -> bool:
    """Whether nothing of a part was lost since."""
    return _length(folder.output(mark.name, mark.format)) == mark.size and folder.errors(mark.name).is_file()


def _length(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
