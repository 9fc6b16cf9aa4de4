"""Clean whole archives: web archives (WARC), folders of saved pages, JSON lines with url and html.

reader batch CC-NEWS-*.warc.gz -o clean/            all cores of this machine
reader batch saved/ dump.jsonl.gz -o clean/ --language en,und --min-words 100
reader batch '/data/**/*.warc.gz' -o /data/clean/ --dask tcp://scheduler:8786

One output for each input: articles as JSON lines (the schema of `reader clean -f json`) or Parquet; manifest.json counts them,
errors.jsonl names the pages that could not be cleaned. Ctrl-C, or worse, loses at most the parts in hand: the same command goes on.
"""

from __future__ import annotations

import os
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import failure, sources
from reader.cli.console import Console
from reader.errors import NotAvailableError, ReaderError, UsageError
from reader.files import is_for_good
from reader.models import AccessState
from reader.text import counted

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from reader.batch.filters import Filters
    from reader.batch.progress import Progress
    from reader.batch.run import Engine, Summary
    from reader.batch.values import Options

LOG_INTERVAL = 30.0
"""Seconds between two lines of progress where stderr is no terminal."""


def add_arguments(parser: ArgumentParser) -> None:
    """Inputs, the folder of results, filters, and where to run."""
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files, folders or quoted globs: .warc .jsonl .html, also .gz")
    parser.add_argument(
        "-o", "--output", required=True, metavar="FOLDER", help="where the results go; a run that was broken off goes on there"
    )
    parser.add_argument("-f", "--format", choices=("jsonl", "jsonl.gz", "parquet"), default="jsonl.gz", help="default: jsonl.gz")
    keep = parser.add_argument_group("keep only")
    keep.add_argument("--language", metavar="LIST", help="languages the page says it is in: en,de; und: pages that do not say")
    keep.add_argument("--min-words", metavar="N", type=sources.number, default=0, help="articles with at least so many words")
    keep.add_argument("--access", metavar="LIST", help=f"access states: {', '.join(AccessState)}")
    keep.add_argument("--unique", action="store_true", help="the first of near-duplicates within a part")
    keep.add_argument("--opt-out", metavar="FILE", help="leave alone the hosts of this list, one a line, and their subdomains")
    where = parser.add_argument_group("where and how")
    here = where.add_mutually_exclusive_group()
    here.add_argument("-j", "--jobs", metavar="N", type=sources.number, default=0, help="processes at a time; default: one for each core")
    here.add_argument("--dask", metavar="ADDRESS", help="run on the cluster of this dask scheduler; its workers see the same folders")
    for flag, metavar, setting, help in (
        ("--deadline", "S", "cleaning.deadline", "seconds of processor time a page may take"),
        ("--memory", "MB", "cleaning.memory_mb", "megabytes a process may take"),
    ):
        where.add_argument(flag, metavar=metavar, type=bounded(setting), default=0, help=f"{help}; default: the setting {setting}")


def bounded(setting: str) -> Callable[[str], Any]:
    """How a flag is read that says something else than a setting: within the bounds of that, or 0 for what it says.

    Raises ConfigError for anything else.
    """
    from reader import config

    return lambda text: 0 if text == "0" else config.given(setting, text)


def run(arguments: Namespace, console: Console) -> int:
    """Run or go on; 0 when every part is done, 6 when some could not be."""
    from reader.batch.run import run as run_batch

    where, options = Path(os.path.expanduser(arguments.output)), _terms(arguments, console)
    try:
        summary = run_batch(arguments.inputs, where, options, _engine(arguments), _Teller(console).tell)
    except KeyboardInterrupt:
        console.progress("")
        console.say("Broken off. The same command goes on.")
        raise
    except OSError as error:
        raise _broken_off(error, arguments.output) from error
    finally:
        console.progress("")
    _report(summary, console, as_json=arguments.json)
    return 6 if summary.failures else 0


def _broken_off(error: OSError, output: str) -> ReaderError:
    """What the system had against the run."""
    kind, hint = (NotAvailableError, "") if is_for_good(error) else (ReaderError, "when that is mended, the same command goes on")
    return kind(f"{error.strerror or error}.", hint=hint, subject=str(error.filename or output))


def _terms(arguments: Namespace, console: Console) -> Options:
    from reader.batch.values import Format, Options
    from reader.rules import shipped

    settings = console.settings
    return Options(
        rules=shipped(),
        format=Format(arguments.format),
        filters=_filters(arguments),
        deadline=arguments.deadline or settings.cleaning.deadline,
        memory_mb=arguments.memory or settings.cleaning.memory_mb,
        max_bytes=settings.network.max_bytes,
    )


def _filters(arguments: Namespace) -> Filters:
    from reader.batch.filters import Filters

    states = _listed(arguments.access)
    for state in states:
        if state not in set(AccessState):
            raise UsageError(f"There is no access state {state!r}.", hint=f"one of {', '.join(AccessState)}")
    return Filters(
        languages=tuple(language.lower().replace("_", "-") for language in _listed(arguments.language)),
        min_words=arguments.min_words,
        access=states,
        opted_out=_opted_out(arguments.opt_out),
        drop_duplicates=arguments.unique,
    )


def _opted_out(name: str | None) -> frozenset[str]:
    from reader.batch.filters import hosts_in

    if name is None:
        return frozenset()
    try:
        return hosts_in(Path(os.path.expanduser(name)).read_text(encoding="utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError) as error:
        raise NotAvailableError("The list of hosts cannot be read.", subject=name) from error


def _listed(words: str | None) -> tuple[str, ...]:
    return tuple(word.strip() for word in (words or "").split(",") if word.strip())


def _engine(arguments: Namespace) -> Engine:
    if arguments.dask:
        from reader.batch import cluster

        return cluster.engine(arguments.dask)
    from reader.batch import local

    return local.engine(arguments.jobs or _cores())


def _cores() -> int:
    """The cores that this process may use; not every system says which."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _report(summary: Summary, console: Console, *, as_json: bool) -> None:
    for failed in summary.failures:
        console.complain(failure.about(failed.error.subject or failed.part.name, failed.error, as_json=as_json))
    tally, before = summary.tally, f", {summary.before} before" if summary.before else ""
    access = ", ".join(f"{number:,} {state}" for state, number in sorted(tally.access.items()))
    passed = ", ".join(f"{number:,} {outcome}" for outcome, number in sorted(tally.passed_by.items()))
    counts = f"{counted(summary.done, 'part')} done{before}. {counted(tally.pages, 'page')}, {counted(tally.kept, 'article')}"
    console.say(counts + (f" ({access})" if access else ""))
    if passed:
        console.say(f"passed by: {passed}")


class _Teller:
    """Tells the progress on stderr: at the foot of a terminal, and in a log now and then a line."""

    def __init__(self, console: Console) -> None:
        self._console, self._start = console, time.monotonic()
        self._last = self._start

    def tell(self, progress: Progress) -> None:
        """One telling; in a log most of them are passed over."""
        from reader.batch.progress import line

        now = time.monotonic()
        text = line(progress, now - self._start)
        if self._console.err.isatty():
            self._console.progress(text)
        elif now - self._last >= LOG_INTERVAL:
            self._last = now
            self._console.say(text)
