"""What is to be done, and what of it is done already. Pure: decided from lists and marks, without touching the disk."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from os.path import dirname
from typing import Any

from reader import __version__
from reader.batch.inputs import Source
from reader.batch.values import Form, Options, Part, Tally
from reader.errors import OutputExistsError, UsageError

PAGES_IN_A_BUNDLE = 1000
"""HTML files cleaned as one part: enough to forget the start of a process, few enough to lose."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in a folder of results for a part that is done."""

    name: str
    stamp: str
    """The stamp of the input it was made from."""
    options: str
    """The `fingerprint` of the options it was made with."""
    format: str
    size: int
    """Bytes of its output."""
    tally: Tally
    origins: tuple[str, ...] = ()
    """As in `Part`."""


def parts(found: Iterable[Source]) -> list[Part]:
    """The parts of a run, by name: an archive is a part, HTML files are bundled in their order.

    Raises UsageError when two inputs would be written to one output.
    """
    found = list(found)
    archives = [_part(source.name, [source], (source.path,)) for source in found if source.form is not Form.HTML]
    pages = sorted((source for source in found if source.form is Form.HTML), key=lambda source: source.root)
    bundles = [part for root, group in groupby(pages, key=lambda source: source.root) for part in _bundles(root, list(group))]
    planned = sorted(archives + bundles, key=lambda part: part.name)
    for name, times in Counter(part.name for part in planned).items():
        if times > 1:
            first, second, *_ = (part.files[0] for part in planned if part.name == name)
            apart = "clean them into two folders"
            raise UsageError(
                f"{times} inputs would be written to {name}: {first}, {second}{', …' * (times > 2)}.",
                hint=apart if dirname(first) == dirname(second) else f"name the folder that holds them, or {apart}",
            )
    return planned


def left(planned: Sequence[Part], marks: Mapping[str, Mark], options: str) -> list[Part]:
    """The parts that are still to be done: without a mark, or whose input has changed since.

    Raises OutputExistsError when something there was made with other options, or of another input that has the same name: nothing that
    took a night is replaced unasked, and two kinds of result are not mixed.
    """
    if any(mark.options != options for mark in marks.values()):
        raise OutputExistsError(
            "The folder holds results that were made with other options or by another version.", hint="choose another, or remove it first"
        )
    known = _origins(planned)
    todo = [part for part in planned if (mark := marks.get(part.name)) is None or mark.stamp != part.stamp]
    for part in todo:
        if part.name in marks and not known.issuperset(marks[part.name].origins):
            raise OutputExistsError(f"The folder holds the articles of another input called {part.name}.", hint="choose another")
    return todo


def vanished(planned: Sequence[Part], marks: Mapping[str, Mark]) -> list[Mark]:
    """The marks of bundles that are not planned any more, since there are fewer pages now: what is left of theirs is in planned ones."""
    names = {part.name for part in planned}
    known = _origins(part for part in planned if part.form is Form.HTML)
    return [mark for mark in marks.values() if mark.name not in names and mark.origins and known.issuperset(mark.origins)]


def _origins(planned: Iterable[Part]) -> frozenset[str]:
    """What the results may have been made from that this run replaces. Single files count as well: the first one that was named may now
    stand elsewhere among more of them."""
    return frozenset(each for part in planned for each in (*part.origins, *part.files))


def fingerprint(options: Options) -> str:
    """A short digest of all that decides what comes out: the options and this program's version."""
    return _digest(json.dumps([__version__, options.described()], sort_keys=True))


def total(marks: Iterable[Mark]) -> Tally:
    """The counts of all parts together."""
    counts = Tally()
    for mark in marks:
        counts.add(mark.tally)
    return counts


def manifest(marks: Iterable[Mark], options: Options) -> dict[str, Any]:
    """What a folder of results holds, as plain data: the options, counts of all parts together and of each. No clock, no paths."""
    listed = sorted(marks, key=lambda mark: mark.name)
    return {
        "schema": "reader.batch/1",
        "version": __version__,
        "options": options.described(),
        **total(listed).described(),
        "parts": [{"name": mark.name, "bytes": mark.size, **mark.tally.described()} for mark in listed],
    }


def _bundles(root: str, pages: list[Source]) -> list[Part]:
    behind = tuple(sorted({page.behind for page in pages} - {""}))
    bundles = [pages[at : at + PAGES_IN_A_BUNDLE] for at in range(0, len(pages), PAGES_IN_A_BUNDLE)]
    return [_part(f"{root}-{number:05}", bundle, behind or (bundle[0].path,)) for number, bundle in enumerate(bundles)]


def _part(name: str, files: list[Source], origins: tuple[str, ...]) -> Part:
    stamp = _digest(json.dumps([[source.path, source.size, source.changed] for source in files]))
    return Part(name, files[0].form, tuple(source.path for source in files), sum(source.size for source in files), stamp, origins)


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
