"""`clean_part`: the one function that every way of running shares: threads here, tasks on a cluster."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from reader.batch import supervisor
from reader.batch.duplicates import Seen
from reader.batch.folder import Folder, set_mark
from reader.batch.output import article_writer, as_json
from reader.batch.plan import Mark, fingerprint
from reader.batch.values import FAULTS, Options, Outcome, Part, Result, Tally
from reader.files import whole
from reader.text import safe_line
from reader.urls import without_user

Watch: TypeAlias = Callable[[Result], None]
"""Called after each page."""


def clean_part(part: Part, options: Options, root: str, watch: Watch | None = None, stopped: Callable[[], bool] = supervisor.never) -> Mark:
    """Clean one part into the folder `root`: its articles, its errors, and last its mark. When `stopped` says that the run was interrupted,
    StoppedError is raised, and nothing of the part remains.

    Top-level, with picklable arguments, and on its own: it may run in any thread or process, on any machine that sees the same
    folders. Doing it again writes the same bytes. Raises ReaderError when the part cannot be read, OSError when it cannot be written.
    """
    folder, tally, seen = Folder(Path(root)), Tally(), Seen()
    target, faults = folder.output(part.name, options.format), folder.errors(part.name)
    for path in (target, faults):
        path.parent.mkdir(parents=True, exist_ok=True)
    with whole(faults) as errors, whole(target) as file:
        articles = article_writer(file, options.format)
        for result in supervisor.results(part, options, stopped):
            if seen.before(result.sketch):
                result = result._replace(outcome=Outcome.DUPLICATE)
            tally.count(result)
            if result.outcome is Outcome.KEPT:
                articles.add(result.line, result.sums)
            elif result.outcome in FAULTS:
                errors.write(_error(part, result))
            if watch is not None:
                watch(result)
        articles.close()
        size = file.tell()
    mark = Mark(part.name, part.stamp, fingerprint(options), options.format, size, tally, part.origins)
    set_mark(folder, mark)
    return mark


def _error(part: Part, result: Result) -> bytes:
    url, detail = safe_line(without_user(result.url)), safe_line(result.detail)
    row = {"part": part.name, "page": result.number, "url": url or None, "why": str(result.outcome), "detail": detail}
    return as_json(row)
