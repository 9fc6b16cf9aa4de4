"""From what was named on the command line to the files behind it. Looks at the disk, opens nothing, decides nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from glob import has_magic, iglob
from pathlib import Path

from reader.batch.values import Form
from reader.errors import NotAvailableError, UsageError
from reader.urls import without_user

SUFFIXES = {
    ".warc": Form.WARC,
    ".warc.gz": Form.WARC,
    ".jsonl": Form.JSONL,
    ".jsonl.gz": Form.JSONL,
    ".ndjson": Form.JSONL,
    ".ndjson.gz": Form.JSONL,
    ".html": Form.HTML,
    ".html.gz": Form.HTML,
    ".htm": Form.HTML,
    ".htm.gz": Form.HTML,
    ".xhtml": Form.HTML,
    ".xhtml.gz": Form.HTML,
}
"""What a file is, by the end of its name."""
ERRORS = "errors.jsonl"
"""The list of errors in a folder of results."""
MANIFEST = "manifest.json"
"""What such a folder holds; written before the list."""


@dataclass(frozen=True, slots=True)
class Source:
    """One input file."""

    path: str
    """Absolute."""
    name: str
    """Its path under what was named, without suffix, with `/`: what its output is called."""
    root: str
    """The last part of what was named: what a bundle of its HTML files is called."""
    form: Form
    size: int
    changed: int
    """Time of the last change, in nanoseconds."""
    behind: str = ""
    """The folder or glob that was named; "" for a file that was named itself."""


def sources(named: list[str], results: Path) -> list[Source]:
    """Every file behind the names: files, folders (with all below them) and globs (`**` goes down).

    results: the folder of the results, which is passed over when it lies in one that is named, and so is the list of errors that a run
    wrote there. Sorted by name, each file once. Raises NotAvailableError for a name with nothing behind it, UsageError for an empty name,
    the folder of the results itself, a pipe, and a file of a form that is not known.
    """
    found: dict[str, Source] = {}
    results = results.resolve()
    listed = str(results / ERRORS) if (results / ".batch").is_dir() and (results / MANIFEST).is_file() else ""
    for name in named:
        before = len(found)
        for source in _behind(name, results):
            if source.path != listed:
                found.setdefault(source.path, source)
        if len(found) == before and not any(True for _ in _behind(name, results)):
            raise NotAvailableError("There is nothing to clean there.", subject=name, hint=f"files end in {', '.join(SUFFIXES)}")
    return sorted(found.values(), key=lambda source: (source.form, source.name, source.path))


def form_of(path: Path) -> tuple[Form, str] | None:
    """The form of a file and its name without suffix; None when the suffix is not known."""
    lower = path.name.lower()
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        if lower.endswith(suffix) and len(lower) > len(suffix):
            return SUFFIXES[suffix], path.name[: -len(suffix)]
    return None


def _behind(name: str, results: Path) -> Iterator[Source]:
    path = Path(os.path.expanduser(name))
    if path.is_dir():
        yield from _in_folder(path, results)
    elif path.is_file():
        yield _file(path)
    elif has_magic(name):
        yield from _by_glob(str(path), results)
    elif name == "-" or path.exists():
        hint = "write it into a file first, whose name ends as its form does: dump.jsonl"
        raise UsageError("This is a pipe, not a file: a run that is broken off could not go on with it.", subject=name, hint=hint)
    else:
        raise NotAvailableError("There is no such file or folder.", subject=without_user(name))


def _file(path: Path) -> Source:
    if form_of(path) is None:
        raise UsageError(f"{path.name} is of no known form.", subject=str(path), hint=f"files end in {', '.join(SUFFIXES)}")
    return _source(path, path.parent, "pages")


def _in_folder(folder: Path, results: Path) -> Iterator[Source]:
    if folder.resolve() == results:
        hint = "choose another folder for them, such as one in it"
        raise UsageError("The results would lie among what is cleaned.", subject=str(folder), hint=hint)
    for parent, below, names in os.walk(folder):
        below[:] = [each for each in below if Path(parent, each).resolve() != results]
        for name in names:
            if form_of(path := Path(parent, name)) is not None and path.is_file():
                yield _source(path, folder, folder.resolve().name or "pages", str(folder.resolve()))


def _by_glob(pattern: str, results: Path) -> Iterator[Source]:
    fixed = Path(pattern)
    while has_magic(str(fixed)):
        fixed = fixed.parent
    beside = not fixed.resolve().is_relative_to(results)
    for match in iglob(pattern, recursive=True):
        if (path := Path(match)).is_file() and form_of(path) is not None and not (beside and path.resolve().is_relative_to(results)):
            yield _source(path, fixed, fixed.resolve().name or "pages", os.path.abspath(pattern))


def _source(path: Path, under: Path, root: str, behind: str = "") -> Source:
    form, stem = form_of(path) or (Form.HTML, path.stem)
    facts = path.stat()
    name = (path.parent.relative_to(under) / stem).as_posix()
    return Source(str(path.resolve()), name, root, form, facts.st_size, facts.st_mtime_ns, behind)
