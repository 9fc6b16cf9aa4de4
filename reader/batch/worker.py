"""The process that cleans. A hostile page may take it down: it ends itself by the kernel's timers and limits, and is replaced.

It reads one pickled Assignment from the file that is its stdin and answers with messages on stdout: READY, once more for each page that
is dealt with already, then a Result for each other page, then FINISHED. Before it cleans a page it notes in that file which one. It needs
nobody to watch it: a page that is over its time ends the process even inside C code (the signals keep their default action), and so does
the loss of the process that started it, on Linux at once and elsewhere after the page in hand (nobody reads the pipe). It is watched all
the same, should a page take it over.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Iterator
from typing import BinaryIO

from reader import limits
from reader.batch.articles import line
from reader.batch.duplicates import sketch
from reader.batch.filters import is_opted_out, objection
from reader.batch.messages import ADDRESS, FINISHED, OUT_OF_MEMORY, PATIENCE, PIPE, READY, Answer, Assignment, Begun, Message, written
from reader.batch.packing import Packer
from reader.batch.pages import pages
from reader.batch.values import Options, Outcome, Passed, Result
from reader.errors import NoArticleError, NotAvailableError, ReaderError
from reader.models import Article, Page


def main() -> None:
    """Do the assignment on stdin; nothing at all when the process that gives it ends before it has done so."""
    answers = os.fdopen(os.dup(1), "wb", PIPE)
    os.dup2(2, 1)  # whatever prints must not reach the pipe
    try:
        assignment: Assignment = pickle.load(sys.stdin.buffer)
    except (EOFError, pickle.UnpicklingError):
        return
    if assignment.lifeline >= 0:
        limits.tie(assignment.lifeline)
    limits.confine(assignment.options.memory_mb)
    try:
        for message in work(assignment):
            _arm(0)
            if isinstance(message, Begun):
                _note(message)
            else:
                _send(message, answers)
            _arm(assignment.options.deadline)
    except ReaderError as error:
        _send(error, answers)
    except MemoryError:  # of what holds a page
        os._exit(OUT_OF_MEMORY)
    except OSError as error:
        _send(NotAvailableError(f"It cannot be read: {error.strerror}.", subject=str(error.filename or assignment.part.name)), answers)
    _arm(0)


def work(assignment: Assignment) -> Iterator[Message]:
    """All messages about one part, in order."""
    # Nothing of an article refers back to itself: the collector's frequent looks cost a twentieth of the time and find nothing.
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    from reader import cleaner  # noqa: F401 - loaded before READY: a worker that cannot clean must not say that it can
    from reader.cleaner.envelopes import where_it_was

    part, options, skip, sums, _ = assignment
    packer = Packer(sums) if options.packed_at_once else None
    yield READY
    for number, (found, position) in enumerate(pages(part, options.max_bytes), 1):
        if number <= skip:
            yield READY  # or this would look like a process that hangs
            continue
        if isinstance(found, Passed):
            yield Result(number, found.outcome, position, found.url, found.detail)
        elif is_opted_out(where_it_was(found).url, options.filters.opted_out):
            yield Result(number, Outcome.OPTED_OUT, position, found.url)
        else:
            yield Begun(number, found.url)
            yield _packed(_cleaned(found, options), packer)._replace(number=number, position=position)
    yield FINISHED


def _cleaned(page: Page, options: Options) -> Result:
    from reader import cleaner
    from reader.cleaner.access import as_it_came
    from reader.cleaner.envelopes import where_it_was

    try:
        article = cleaner.clean(page.body, url=where_it_was(page).url, rules=options.rules, content_type=page.content_type)
        return _judged(as_it_came(article, page), page, options)
    except NoArticleError as error:
        return Result(0, Outcome.NO_ARTICLE, url=page.url, detail=str(error))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as error:
        return Result(0, Outcome.FAILED, url=page.url, detail=f"{type(error).__name__}: {error}")


def _judged(article: Article, page: Page, options: Options) -> Result:
    objected = objection(article, options.filters)
    if objected:
        return Result(0, Outcome(objected), url=page.url)
    return Result(
        0,
        Outcome.KEPT,
        url=page.url,
        line=line(article, page),
        access=str(article.access.state),
        words=article.word_count,
        sketch=sketch(article.text) if options.filters.drop_duplicates else (),
    )


def _packed(result: Result, packer: Packer | None) -> Result:
    if packer is None or result.outcome is not Outcome.KEPT:
        return result
    return result._replace(line=packer.piece(result.line), sums=packer.sums)


def _arm(seconds: float) -> None:
    """Have the system end this process after so many seconds of work, or PATIENCE times as many by the clock; 0: never."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds * PATIENCE)


def _note(begun: Begun) -> None:
    """Write over the assignment, or what was noted last. Raises ReaderError when that cannot be."""
    note = written(begun._replace(url=begun.url[:ADDRESS]))
    try:
        os.pwrite(0, b"".join(note), 0)
    except OSError as error:
        message = f"The page that is to be cleaned cannot be noted: {error.strerror}."
        raise ReaderError(message, hint="make room for temporary files; the same command goes on") from error


def _send(message: Answer, answers: BinaryIO) -> None:
    answers.writelines(written(message))
    answers.flush()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, EOFError):
        os._exit(0)
