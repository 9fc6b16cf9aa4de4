"""Look at everything that the program depends on, and say what to do where something is wrong. No request is made.

With --restore it puts a backup in the library's place; the damaged file is kept beside it.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader import paths, rules
from reader.cli import settings_check
from reader.cli.console import Console
from reader.errors import NotAvailableError, ReaderError
from reader.library import ignoring
from reader.text import counted

LIBRARIES = ("textual", "httpx", "httpcore", "selectolax", "readability-lxml", "feedparser", "faust-cchardet", "platformdirs")
TOOLS = {
    "less": "long output on a terminal",
    "pandoc": "any other document format",
    "jq": "JSON on the command line",
    "fzf": "choosing from a list",
    "espeak-ng": "reading aloud",
    "epubcheck": "checking saved books",
}
"""Programs that go well with this one, and what for. None is needed."""

LEAST_ROOM = 1_000_000
"""Bytes that must be free where the library lies: a few articles, and what SQLite writes beside it."""
MOST_NAMED = 10
"""Damaged articles that are named."""


class Finding(NamedTuple):
    """One thing that was looked at."""

    about: str
    state: str
    """ok · note · bad"""
    fact: str
    advice: str = ""
    """What to do; "" when nothing needs doing."""


def add_arguments(parser: ArgumentParser) -> None:
    """A backup to put back."""
    parser.add_argument("--restore", metavar="BACKUP", help="put this backup in the library's place (its name, or a path)")


def run(arguments: Namespace, console: Console) -> int:
    """Print the findings; 1 when one of them is bad."""
    if arguments.restore:
        return _restored(arguments, console)
    found = list(findings(arguments, console))
    if arguments.json:
        console.write(json.dumps([each._asdict() for each in found], ensure_ascii=False, indent=2) + "\n")
    else:
        console.write("".join(map(line, found)))
    return int(any(each.state == "bad" for each in found))


def line(finding: Finding) -> str:
    """A finding as a line, with its advice on a second one."""
    advice = f"{'':7}→ {finding.advice}\n" if finding.advice else ""
    return f"{finding.state:<6} {finding.about}: {finding.fact}\n{advice}"


def findings(arguments: Namespace, console: Console) -> Iterator[Finding]:
    """Everything that is looked at, in order."""
    yield from _versions()
    yield _settings(console)
    yield _rules(console)
    yield from _folders()
    yield from _library(_library_file(arguments))
    yield from _ignored(console, _library_file(arguments))
    yield from _terminal(console)
    yield _clipboard()
    yield from _tools()


def _versions() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    from reader import __version__
    from reader.library.translating import SQLITE

    yield Finding("quiet-reader", "ok", f"{__version__} on Python {sys.version.split()[0]}, {sys.platform}, with SQLite {SQLITE}")
    for name in LIBRARIES:
        try:
            yield Finding(name, "ok", version(name))
        except PackageNotFoundError:
            yield Finding(name, "bad", "not installed", "install the program again: pip install quiet-reader")


def _settings(console: Console) -> Finding:
    from reader.fetcher import cookies

    try:
        settings = console.settings
        settings_check.check(settings)
        if settings.network.cookies:
            cookies.load(settings.network.cookies)
    except ReaderError as error:
        return Finding("settings", "bad", str(error), error.hint)
    return Finding("settings", "ok", "every one is understood")


def _rules(console: Console) -> Finding:
    try:
        settings = console.settings
    except ReaderError:
        return Finding("rules", "note", "not looked at: the settings say which hold")
    from reader.rules import checking

    try:
        rules.load(settings, paths.rules_dir())
        misread = list(checking.misread_in(Path(paths.rules_dir())))
    except ReaderError as error:
        return Finding("rules", "bad", str(error), error.hint)
    if misread:
        more = f", and {len(misread) - 1:,} more" if misread[1:] else ""
        return Finding("rules", "bad", misread[0] + more, "mend it; reader rules check FILE names each")
    return Finding("rules", "ok", f"the shipped ones, and {counted(len(rules.own_files(paths.rules_dir())), 'file')} of yours")


def _folders() -> Iterator[Finding]:
    folders = {"settings folder": paths.config_dir(), "library folder": paths.data_dir(), "cache folder": paths.cache_dir()}
    for about, path in zip(folders, map(Path, folders.values()), strict=True):
        nearest = next(parent for parent in (path, *path.parents) if os.path.exists(parent))
        if os.access(nearest, os.W_OK):
            yield Finding(about, "ok", str(path) if path == nearest else f"{path} (made when it is needed)")
        else:
            yield Finding(about, "bad", f"{path} cannot be written", _made_writable(path, nearest))


def _made_writable(path: Path, nearest: Path) -> str:
    """nearest: what there is of `path`. What is above a home, as where HOME names none, is the system's and stays as it is."""
    home = Path(os.path.expanduser("~"))
    if nearest == path or (nearest.is_relative_to(home) and home != Path(home.root)):
        return f"chown or chmod {nearest}, or set READER_HOME"
    return "set HOME, or READER_HOME, to a folder of yours"


def _library_file(arguments: Namespace) -> Path:
    from reader import library

    return library.file_at(Path(os.path.expanduser(arguments.library) if arguments.library else paths.library_file()))


def _library(path: Path) -> Iterator[Finding]:
    from reader import library
    from reader.library import articles, backups, integrity
    from reader.models import Query

    if library.is_absent(path):
        yield _possible(path)
        return
    try:
        kept = backups.all_of(path)
    except OSError as error:
        yield Finding("library", "bad", f"{path}: {error.strerror}", "chown or chmod its folder, or name another file with READER_LIBRARY")
        return
    if kept:
        yield Finding("backups", "ok", f"{len(kept)}; the last one is put back by: reader doctor --restore {kept[0].name}")
    try:
        with library.open(path) as opened:
            problems = library.check(opened) or integrity.strange(opened)
            unreadable = integrity.unreadable(opened) if not problems else []
            is_index_damaged = not problems and integrity.is_index_damaged(opened)
            fact = f"{path}, {counted(articles.count(opened, Query()), 'article')}, {path.stat().st_size / 1e6:.1f} MB"
    except ReaderError as error:
        yield Finding("library", "bad", str(error), error.hint)
        return
    yield Finding("library", "bad", f"{path}: {problems[0]}", backups.hint(path)) if problems else _writable(path, fact)
    if unreadable:
        said = f"a text or a page of {counted(len(unreadable), 'article')} is damaged: {' '.join(unreadable[:MOST_NAMED])}"
        yield Finding("texts", "bad", said, "reader reclean ID makes a text anew from the page that is kept, reader refresh ID fetches it")
    if is_index_damaged:
        said = "the index of words is damaged: a search may fail or find too little, and what is new may not be stored"
        yield Finding("search", "bad", said, f"reader export > all.jsonl; move {path} away; reader import all.jsonl makes it anew")


def _writable(path: Path, fact: str) -> Finding:
    """Whether something can be stored in a sound library. fact: what it is."""
    if locked := [each for each in (path, path.parent) if not os.access(each, os.W_OK)]:
        return Finding("library", "bad", f"{fact}: it can be read, and nothing can be written to it", f"chown or chmod {locked[0]}")
    if shutil.disk_usage(path.parent).free < LEAST_ROOM:
        return Finding("library", "bad", f"{fact}: its disk is full; it can be read, and nothing can be written to it", "make room")
    return Finding("library", "ok", fact)


def _possible(path: Path) -> Finding:
    """Whether the SQLite that is here could hold a library."""
    from reader import library

    try:
        library.open(path).close()
    except ReaderError as error:
        return Finding("library", "bad", str(error), error.hint)
    return Finding("library", "ok", f"{path} (made when it is needed)")


def _ignored(console: Console, path: Path) -> Iterator[Finding]:
    """How many entries of feeds each rule kept out."""
    from reader import library
    from reader.library import ignored

    try:
        known = ignoring.rules(console.settings.following.ignore)
        if not known or library.is_absent(path):
            return
        with library.open(path) as opened:
            kept_out = ignored.by_rule(opened)
    except ReaderError:
        return  # told already
    said = ", ".join(f"{rule.text} ({kept_out.get(rule.text, 0):,})" for rule in known)
    yield Finding("following.ignore", "ok", f"kept out by each rule: {said}; reader feeds ignored lists them")


def _terminal(console: Console) -> Iterator[Finding]:
    encoding = getattr(sys.stdout, "encoding", "") or "unknown"
    name = os.environ.get("TERM", "")
    if not console.on_terminal():
        yield Finding("terminal", "note", "stdout is none here; the screen needs one")
        return
    size = shutil.get_terminal_size()
    colour = "24 bit colour" if os.environ.get("COLORTERM") in ("truecolor", "24bit") else f"TERM {name or 'not set'}"
    yield Finding("terminal", "ok", f"{size.columns} columns, {size.lines} lines, {colour}, {encoding}")
    if encoding.lower().replace("-", "") != "utf8":
        yield Finding("terminal", "note", f"writes {encoding}: some letters become ?", "set LANG to a UTF-8 locale, as C.UTF-8")
    if size.columns < 20 or size.lines < 5:
        yield Finding("terminal", "note", "too small for the screen", "20 columns and 5 lines are the least")


def _clipboard() -> Finding:
    from reader.services import clipboard

    if command := next(clipboard.keepers(), ()):
        return Finding("clipboard", "ok", " ".join(command))
    hint = "wl-clipboard, xclip or xsel would hand on what is copied"
    return Finding("clipboard", "note", "what is copied goes to the terminal, and some let it go by", hint)


def _tools() -> Iterator[Finding]:
    for name, purpose in TOOLS.items():
        there = shutil.which(name)
        yield Finding(name, "ok" if there else "note", there or f"not here; it would be for {purpose}")


def _restored(arguments: Namespace, console: Console) -> int:
    from reader.library import backups, header

    path = _library_file(arguments)
    backup = next((each for each in backups.all_of(path) if each.name == arguments.restore), Path(os.path.expanduser(arguments.restore)))
    if not backup.is_file():
        raise NotAvailableError("There is no such backup.", hint="reader doctor lists them", subject=arguments.restore)
    header.check(backup)
    if not backup.stat().st_size:
        raise header.foreign(backup)
    kept = backups.restore(path, backup)
    console.say(f"{path} is {backup.name} again" + (f"; the old file is {kept}" if kept else ""))
    return 0
