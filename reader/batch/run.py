"""A whole run: what is left of the plan is done, here or on a cluster, and the folder is finished."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from reader.batch.folder import Folder, claimed, finish, forget, marks
from reader.batch.inputs import sources
from reader.batch.plan import fingerprint, left, parts, vanished
from reader.batch.progress import Progress
from reader.batch.values import Options, Part, Tally
from reader.errors import ReaderError, UsageError

Tell: TypeAlias = Callable[[Progress], None]
"""Called now and then while a run is under way, and once at its end."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A part that could not be done."""

    part: Part
    error: ReaderError


Engine: TypeAlias = Callable[[list[Part], Options, str, Progress, Tell], Iterator[Failure]]
"""What does the parts: `local.engine(jobs)` or `cluster.engine(address)`. It gives back the parts that failed."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of a run."""

    tally: Tally
    """Counts of all that the folder holds now."""
    done: int
    """Parts done by this run."""
    before: int
    """Parts that were done already."""
    failures: list[Failure] = field(default_factory=list)


def run(named: list[str], root: Path, options: Options, engine: Engine, tell: Tell) -> Summary:
    """Clean everything behind the names into the folder `root`, going on where an earlier run was broken off.

    Raises what `sources`, `parts`, `left` and `claimed` raise, and UsageError when a result would be written over what is cleaned, or over
    another one, or when what reads or writes them is not installed. Any other part that cannot be done is a Failure in the summary and
    leaves the others be.
    """
    planned = parts(sources(named, root))
    folder = Folder(root)
    _spare(planned, folder, options)
    with claimed(folder):
        done = marks(folder)
        todo = left(planned, done, fingerprint(options))
        for mark in vanished(planned, done):
            forget(folder, mark)
        progress = Progress(total_bytes=sum(part.size for part in todo), total_parts=len(todo))
        failures = list(engine(todo, options, str(root.resolve()), progress, tell))
        tally = finish(folder, options)
    return Summary(tally, len(todo) - len(failures), len(planned) - len(todo), failures)


def _spare(planned: list[Part], folder: Folder, options: Options) -> None:
    """Raises UsageError when a result would be written over what is to be cleaned, or over another one."""
    inputs = {file for part in planned for file in part.files}
    outputs = [folder.output(part.name, options.format) for part in planned]
    for path in (folder.listed, *outputs):
        if str(path.resolve()) in inputs:
            hint = "choose another folder for them"
            raise UsageError("The results would be written over what is to be cleaned.", subject=str(path), hint=hint)
    if folder.listed in outputs:
        raise UsageError("This is the name of the list of errors.", subject=str(folder.listed), hint="call that input otherwise")
