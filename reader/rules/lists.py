"""Cosmetic filter lists that the reader loads at run time (`cleaning.lists`): read, indexed, and the index kept for next time."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from reader import paths
from reader.cleaner.cosmetic_filters import HideIndex
from reader.errors import ConfigError
from reader.files import whole

_FORM = "4"
"""Changes whenever an index of an older program would be read wrongly."""
KEPT = 4
"""Indexes that stay, the newest: lists change every day, and the one of a large list takes half a megabyte."""


def load(files: Sequence[str], cache: Path | None = None) -> HideIndex:
    """The index of the lists in `files`. cache: folder of kept indexes; None takes the reader's own. Raises ConfigError.

    Reading thirty thousand rules takes a fifth of a second; the index kept from the last time loads in some ten milliseconds.
    It is made anew whenever a file's name, size or time changes.
    """
    sources = [Path(os.path.expanduser(file)) for file in files]
    kept = (cache or Path(paths.cache_dir(), "lists")) / f"{_mark(sources)}.json"
    try:
        return HideIndex.of_data(json.loads(kept.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError):
        index = _read(sources)
        _keep(index, kept)
        return index


def _mark(sources: Sequence[Path]) -> str:
    digest = hashlib.sha256(_FORM.encode())
    for path in sources:
        try:
            seen = path.stat()
        except OSError as error:
            raise ConfigError(f"cleaning.lists: {path}: {error.strerror}", subject=str(path)) from error
        digest.update(f"{path.absolute()}\0{seen.st_size}\0{seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:32]


def _read(sources: Sequence[Path]) -> HideIndex:
    index = HideIndex()
    for path in sources:
        try:
            index.add(path.read_text(encoding="utf-8-sig", errors="replace").splitlines())
        except OSError as error:
            raise ConfigError(f"cleaning.lists: {path}: {error.strerror}", subject=str(path)) from error
    return index


def _keep(index: HideIndex, kept: Path) -> None:
    """Written beside and renamed, so that two programs at once do no harm; a cache that cannot be written is none. Old ones go."""
    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        with whole(kept) as file:
            file.write(json.dumps(index.data(), ensure_ascii=False).encode())
        newest = sorted(kept.parent.glob("*.json"), key=lambda each: (each == kept, each.stat().st_mtime_ns), reverse=True)
        for old in newest[KEPT:]:
            old.unlink()
