"""The shipped rules, and the loader that lays the user's own on top."""

from __future__ import annotations

from functools import cache

from reader.cleaner.rules import Rules, parse
from reader.errors import ConfigError
from reader.models import Kind
from reader.text import safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from reader.config import Settings


@cache
def shipped() -> Rules:
    """The rules that come with the program."""
    from reader.cleaner.phrasebook import Phrase, Phrasebook
    from reader.cleaner.rules import Link, Selector
    from reader.rules import compiled

    kinds = {kind.value: kind for kind in Kind}
    contains = _drawer(compiled.CONTAINS)
    phrases = tuple(
        Phrase(name, kinds[kind], match, (), language, role, int(most))
        for name, kind, match, language, role, most in map(_columns, compiled.PHRASES.splitlines())
    )
    return Rules(
        phrases=phrases,
        links=tuple(Link(name, kinds[kind], target) for name, kind, target in compiled.LINKS),
        selectors=tuple(Selector(name, kinds[kind], css) for name, kind, css in compiled.SELECTORS),
        book=Phrasebook(
            phrases,
            whole=_drawer(compiled.WHOLE),
            start=_drawer(compiled.START),
            contains=contains,
            patterns=compiled.PATTERNS,
            keys=frozenset(contains),
        ),
    )


def _columns(line: str) -> list[str]:
    return line.split("\t")


def _drawer(table: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in table.splitlines())


def load(settings: Settings, rules_dir: Path) -> Rules:
    """The shipped rules with the reader's own on top: every `*.toml` in `rules_dir`, by name, and the kinds they keep.

    Raises ConfigError that names the file and what is wrong in it.
    """
    rules = shipped()
    for path in own_files(rules_dir):
        rules += parse(read(path), path.name)
    if settings.cleaning.keep:
        rules += Rules(keep=kinds_kept(settings))
    if settings.cleaning.lists:
        from reader.rules import lists

        rules += Rules(hide=lists.load(settings.cleaning.lists))
    return rules


def own_files(rules_dir: Path) -> list[Path]:
    """The reader's own rule files, in the order in which they are laid."""
    return sorted(rules_dir.glob("*.toml")) if rules_dir.is_dir() else []


def read(path: Path) -> dict[str, Any]:
    """The TOML table in a file. Raises ConfigError."""
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}", subject=str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: not valid TOML: {safe_line(str(error))}", subject=str(path)) from error


def kinds_kept(settings: Settings) -> frozenset[Kind]:
    """The kinds of passage that `cleaning.keep` names. Raises ConfigError for a kind there is not."""
    known = {kind.value: kind for kind in Kind}
    for name in settings.cleaning.keep:
        if name not in known:
            raise ConfigError(f"cleaning.keep: {safe_line(name)[:60]!r} is no kind of passage; the kinds are {', '.join(known)}")
    return frozenset(known[name] for name in settings.cleaning.keep)
