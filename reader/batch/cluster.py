"""Parts on a cluster that is already there: dask.distributed maps the same function over them. No scheduler of our own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any
from uuid import uuid4

from reader.batch.cleaning import clean_part
from reader.batch.plan import Mark
from reader.batch.progress import Progress
from reader.batch.run import Engine, Failure, Tell
from reader.batch.values import Options, Part
from reader.errors import ReaderError, TryLaterError, UsageError

PATIENCE = "5s"
"""How long the scheduler may take to answer."""


def engine(address: str) -> Engine:
    """An engine that hands the parts to the scheduler at `address` (`tcp://host:8786`).

    Its workers must see the same folders under the same paths and have this version of the program installed. Raises UsageError
    when dask.distributed is missing, TryLaterError when the scheduler does not answer.
    """

    def run(todo: list[Part], options: Options, root: str, progress: Progress, tell: Tell) -> Iterator[Failure]:
        with connected(address) as client:
            yield from on(client)(todo, options, root, progress, tell)

    return run


def on(client: Any) -> Engine:
    """The same on a `distributed.Client` that is connected already. Raises TryLaterError without workers, or a scheduler."""

    def run(todo: list[Part], options: Options, root: str, progress: Progress, tell: Tell) -> Iterator[Failure]:
        from distributed.comm import CommClosedError

        try:
            yield from given_out(todo, options, root, progress, tell)
        except (CancelledError, CommClosedError) as error:
            raise TryLaterError("The scheduler was lost, or was started anew.", hint="the same command goes on") from error

    def given_out(todo: list[Part], options: Options, root: str, progress: Progress, tell: Tell) -> Iterator[Failure]:
        _meet_workers(client)
        # The scheduler takes equal keys for equal work, also of other people's runs.
        this_run = uuid4().hex[:8]
        keys = [f"clean_part-{this_run}-{part.name}" for part in todo]
        # A task, since what is scattered is gone for good with the workers that have it.
        everywhere = client.submit(_given, options, key=f"options-{this_run}")
        futures = client.map(_cleaned, todo, options=everywhere, root=root, key=keys, retries=1)
        yield from _finished(dict(zip(futures, todo, strict=True)), progress, tell)

    return run


def connected(address: str) -> Any:
    """A `distributed.Client` of the scheduler at `address`; raises as `engine` says."""
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError("A cluster needs dask.distributed.", hint="pip install 'quiet-reader[dask]'") from error
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # it logs a traceback for a scheduler that is lost, which is told of here
    try:
        return Client(address, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise TryLaterError("The scheduler does not answer.", subject=address, hint="dask scheduler starts one") from error


def _meet_workers(client: Any) -> None:
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise TryLaterError("The scheduler has no workers.", subject=client.scheduler.address, hint="dask worker starts one") from error


def _cleaned(part: Part, options: Options, root: str) -> Mark:
    """`clean_part` as a task, which ends when nobody waits for it any more: dask itself stops none that has begun."""
    from distributed import get_worker
    from distributed.worker import thread_state

    task = get_worker().state.tasks[thread_state.key]
    return clean_part(part, options, root, stopped=lambda: task.state == "cancelled")


def _given(options: Options) -> Options:
    return options


def _finished(futures: dict[Any, Part], progress: Progress, tell: Tell) -> Iterator[Failure]:
    from distributed import as_completed

    for future in as_completed(futures):
        part = futures[future]
        match _outcome(future, part):
            case Failure() as failure:
                yield failure
            case Mark(tally=tally):
                progress.pages += tally.pages
        future.release()  # else the part is done again when the worker that did it is lost
        progress.parts += 1
        progress.done_bytes += part.size
        tell(progress)


def _outcome(future: Any, part: Part) -> Mark | Failure:
    from distributed.scheduler import KilledWorker

    try:
        mark: Mark = future.result()
        return mark
    except UsageError:  # what is not installed no other part has either
        raise
    except ReaderError as error:
        return Failure(part, error)
    except KilledWorker:
        return Failure(part, ReaderError("Each worker that cleaned it was lost.", subject=part.name, hint="the scheduler's log says how"))
