"""One command over many sources: lists, several hosts at a time, progress, what failed, and one exit code for all."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

from reader.cli import failure, lists, retry_list, sources
from reader.cli.console import Console
from reader.errors import PartialError, ReaderError, UnaskedError, UnwritableLibraryError, UsageError
from reader.urls import host, meant

Result = TypeVar("Result")
KEYS = ("url", "id")
"""The keys that name a source in a JSON object of a list: its address, else its id in the library, for what came from no address."""


def listed(arguments: Namespace, console: Console, command: str) -> list[str]:
    """Every source of a command: given ones, those in -a files, and lines of stdin when there are neither, or with -u the page there.
    Raises UsageError, also for -u with several.
    """
    url = getattr(arguments, "url", "")
    given = list(arguments.sources)
    for name in arguments.urls:
        given += lists.words_in(name, keys=KEYS)
    if not given and not arguments.urls and console.piped_in():
        given = [sources.STDIN] if url else lists.words_in(sources.STDIN, keys=KEYS)
    if not given and not arguments.urls:
        raise UsageError("Nothing to read.", hint=f"reader {command} URL, or a list: reader {command} -a FILE")
    if url and len(given) > 1:
        raise UsageError("-u says where one source came from, and here are several.")
    return list(map(meant, given))


async def each(
    given: list[str],
    work: Callable[[str], Awaitable[Result]],
    arguments: Namespace,
    console: Console,
    *,
    together: Callable[[], Awaitable[None]] | None = None,
    in_order: bool = False,
    host_of: Callable[[str], str] = host,
) -> AsyncIterator[tuple[str, Result]]:
    """(source, what `work` made of it) as it gets done; one source at a time for a host, `--jobs` hosts at once. One that is named twice
    is worked on once.

    A single source's error is raised as it is. Of several, each error is told in its line, and at the end PartialError is raised,
    or the most frequent error when all failed. What failed or was not reached is on the list of `--failed` by then (`retry_list`).

    together: writes the one file that all of them go into. It is called at the end, unless all failed, and no source leaves the list of
    `--failed` before it has returned. in_order: give the results in the order of `given`. host_of: the host that a source is asked of, for
    sources that are no addresses.
    """
    given = list(dict.fromkeys(given))
    with retry_list.to_try_again(arguments.failed, given) as left:
        if len(given) == 1:
            yield given[0], await _alone(given[0], work)
            if together:
                await together()
            left.clear()
            return
        errors: list[ReaderError] = []
        made: list[str] = []
        outcomes = _outcomes(given, work, arguments.jobs or console.settings.network.jobs, host_of)
        async for source, outcome in _in_order(given, outcomes) if in_order else outcomes:
            if isinstance(outcome, ReaderError):
                errors.append(outcome)
                console.complain(failure.about(source, outcome, as_json=arguments.json))
                if not isinstance(outcome, UnaskedError):
                    left[source] = left.pop(source)  # behind those for which nobody was asked: these come next
            else:
                yield source, outcome
                made.append(source)
                if not together:
                    del left[source]
            console.progress(f"{len(errors) + len(made)} of {len(given)}")
        console.progress("")
        if together and made:
            await together()
        for source in made:
            left.pop(source, None)
        if errors:
            raise of_all(errors, len(given))


async def _alone(source: str, work: Callable[[str], Awaitable[Result]]) -> Result:
    try:
        return await work(source)
    except ReaderError as error:
        failure.concern(source, error)
        raise


async def _outcomes(
    given: list[str], work: Callable[[str], Awaitable[Result]], jobs: int, host_of: Callable[[str], str] = host
) -> AsyncIterator[tuple[str, Result | ReaderError]]:
    """(source, result or ReaderError) of each source, as it gets done. Any other exception stops all of them and is raised; so is an
    UnwritableLibraryError, since no other source could be stored either. A result that was handed out is not kept: articles are large."""
    hosts: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
    slots = asyncio.Semaphore(jobs)
    done: asyncio.Queue[tuple[str, Result | Exception]] = asyncio.Queue(jobs)

    async def one(source: str) -> None:
        async with hosts[host_of(source) or source], slots:
            try:
                outcome: Result | Exception = await work(source)
            except Exception as error:
                outcome = error
            await done.put((source, outcome))

    tasks = [asyncio.ensure_future(one(source)) for source in given]
    try:
        for _ in tasks:
            source, outcome = await done.get()
            if isinstance(outcome, UnwritableLibraryError):
                raise outcome
            if isinstance(outcome, Exception) and not isinstance(outcome, ReaderError):
                raise outcome
            yield source, outcome
    finally:
        for unfinished in tasks:
            unfinished.cancel()


async def _in_order(
    given: list[str], outcomes: AsyncIterator[tuple[str, Result | ReaderError]]
) -> AsyncIterator[tuple[str, Result | ReaderError]]:
    """The outcomes in the order of `given`; early ones are held back."""
    early: dict[str, Result | ReaderError] = {}
    turn = 0
    async for source, outcome in outcomes:
        early[source] = outcome
        while turn < len(given) and given[turn] in early:
            yield given[turn], early.pop(given[turn])
            turn += 1


def of_all(errors: list[ReaderError], count: int) -> ReaderError:
    """The error with which a command ends when these of `count` sources failed, each of which was told."""
    if len(errors) < count:
        return PartialError(f"{len(errors)} of {count} failed.")
    code, _ = Counter(error.exit_code for error in errors).most_common(1)[0]
    first = next(error for error in errors if error.exit_code == code)
    return type(first)(f"All {count} failed.", hint="each has its line above")
