"""The shipped rules, and the loader that lays the user's own on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial

from reader import paths
from reader.cleaner.phrasebook import MATCHES, Phrase
from reader.cleaner.rules import Rules, parse
from reader.errors import ConfigError
from reader.models import Kind
from reader.text import did_you_mean, safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from reader.config import Settings

ROWS = 100
"""Phrases that are compiled as one text."""


@cache
def shipped() -> Rules:
    """The rules that come with the program."""
    from reader.cleaner.phrase_index import ShippedIndex
    from reader.cleaner.phrasebook import Phrasebook
    from reader.cleaner.rules import Link, Selector
    from reader.rules import compiled

    phrases = ShippedPhrases(compiled.PHRASES)
    return Rules(
        phrases=phrases,
        links=tuple(Link(name, Kind(kind), target, most) for name, kind, target, most in compiled.LINKS),
        selectors=tuple(Selector(name, Kind(kind), css) for name, kind, css in compiled.SELECTORS),
        book=Phrasebook(
            phrases,
            whole=ShippedIndex(compiled.WHOLE, partial(_others, "WHOLE")),
            start=ShippedIndex(compiled.START, partial(_others, "START")),
            contains=ShippedIndex(compiled.CONTAINS, partial(_others, "CONTAINS")),
            patterns=compiled.PATTERNS,
            patterns_beyond=compiled.PATTERNS_BEYOND,
            keys=frozenset(compiled.KEYS.splitlines()),
            beyond=_other_keys,
        ),
    )


def _others(name: str) -> Mapping[str, str]:
    """An index that many pages do not need. A function that has a name goes to worker processes with the rules."""
    from reader.rules import compiled_others

    index: Mapping[str, str] = getattr(compiled_others, name)
    return index


@cache
def _other_keys() -> frozenset[str]:
    from reader.rules import compiled_others

    return frozenset(compiled_others.KEYS.splitlines())


class ShippedPhrases(Sequence[Phrase]):
    """The phrases of the compiled rules, without their words: those are filed. Each is made when somebody asks for it."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._pieces: list[str | list[str]] = list(pieces)
        self._length = ROWS * (len(pieces) - 1) + pieces[-1].count("\n")
        self._made: dict[int, Phrase] = {}
        self._kinds, self._matches = tuple(Kind), {match[0]: match for match in MATCHES}

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, number: Any) -> Any:
        phrase = self._made.get(number)
        if phrase is None:
            phrase = self._made[number] = self._read(self._rows(number // ROWS)[number % ROWS])
        return phrase

    def _rows(self, number: int) -> list[str]:
        """Those of a piece, which is taken apart once: with rules of the reader's own each phrase is asked for."""
        piece = self._pieces[number]
        if isinstance(piece, str):
            piece = self._pieces[number] = piece.splitlines()
        return piece

    def _read(self, row: str) -> Phrase:
        name, form, role, most, *beside = row.split("\t")
        language, dot, _ = name.partition(".")
        language = language if dot and language != "all" else ""
        return Phrase(name, self._kinds[int(form[1:])], self._matches[form[0]], (), language, role, int(most), tuple(beside))


def load(settings: Settings, rules_dir: str | Path) -> Rules:
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


def known_ids(rules: Rules) -> set[str]:
    """The ids of all rules, those that are off as well."""
    from reader.cleaner.block_steps import STEP_RULES

    return {*STEP_RULES, *(p.id for p in rules.phrases), *(link.id for link in rules.links), *(s.id for s in rules.selectors)}


def own_files(rules_dir: str | Path) -> list[Path]:
    """The reader's own rule files, in the order in which they are laid. Raises ConfigError for a folder that cannot be read."""
    try:
        names = paths.rule_files(rules_dir)
    except OSError as error:
        raise ConfigError(f"{rules_dir}: {error.strerror}", subject=str(rules_dir)) from error
    if not names:
        return []  # without `pathlib`, which takes as long as half a page
    from pathlib import Path

    return [Path(rules_dir, name) for name in names]


def read(path: Path) -> dict[str, Any]:
    """The TOML table in a file. Raises ConfigError."""
    from reader.config import parsed

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(f"There is no file {path}.", subject=str(path)) from error
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}", subject=str(path)) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {safe_line(str(error))}", subject=str(path)) from error
    return parsed(text, str(path))


def kinds_kept(settings: Settings) -> frozenset[Kind]:
    """The kinds of passage that `cleaning.keep` names. Raises ConfigError for a kind there is not."""
    known = {kind.value: kind for kind in Kind}
    for name in settings.cleaning.keep:
        if name not in known:
            message = f"cleaning.keep: {safe_line(name)[:60]!r} is no kind of passage; the kinds are {', '.join(known)}."
            raise ConfigError(message, hint=did_you_mean(name, known, otherwise=""))
    return frozenset(known[name] for name in settings.cleaning.keep)
