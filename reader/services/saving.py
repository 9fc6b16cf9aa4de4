"""Copies in a folder: what they are called, and what happens to an article that was saved before."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from reader.errors import ConfigError, OutputExistsError
from reader.export import filenames
from reader.export.formats import Made
from reader.files import make_folder, write_new
from reader.models import Article
from reader.services import saved_copies
from reader.text import safe_line
from reader.urls import canonical

MOST_TWINS = 1_000
"""Numbers tried behind a name that is taken."""


@dataclass(slots=True)
class Folder:
    """Where copies go, how they are called, and what happens to an article that was saved before."""

    path: str
    template: str
    on_conflict: str = "skip"
    """skip · number · overwrite · error"""
    dry: bool = False
    """Nothing is written: `put` only says where it would be."""
    created: date = field(default_factory=date.today)
    _planned: set[str] = field(default_factory=set)
    _known: dict[str, dict[str, str]] = field(default_factory=dict)

    def before(self, url: str, ext: str) -> str:
        """The file with `.ext` in the folder that holds the article of this address; "" when none does. Nothing is fetched for that."""
        if not url:
            return ""
        if ext not in self._known:
            self._known[ext] = saved_copies.sources(self.path, ext, self.template.count("/"))
        return self._known[ext].get(canonical(url), "")

    def kept(self, article: Article, ext: str) -> str:
        """The copy of an article that is in the folder and stays as it is; "" where one is to be written."""
        return self._there(article, ext) if self.on_conflict == "skip" else ""

    def put(self, article: Article, ext: str, data: bytes, index: int = 1) -> str:
        """Write one copy, by the folder's rules; returns its path, or the path of the copy that was there and stays.

        Raises OutputExistsError when there is one and `on_conflict` says error, and what `write_new` raises.
        """
        there = self._there(article, ext)
        if there and self.on_conflict == "skip":
            return there
        if there and self.on_conflict == "error":
            raise OutputExistsError("This article was saved before.", subject=there)
        if there and self.on_conflict == "overwrite":
            self._write(there, data, replace=True)
            return there
        wanted = self.name(article, ext, index)
        path = self._write_beside(wanted, data)
        for source in filter(None, (filenames.identity(article), article.url)):
            self._known.setdefault(ext, {}).setdefault(canonical(source), path)
        return path

    def name(self, article: Article, ext: str, index: int = 1) -> str:
        """The path that the template gives this article, free or not. Raises ConfigError for an unknown field."""
        name = filenames.name(self.template, article, ext=ext, created=self.created, index=index)
        return os.path.join(self.path, _spelled(name, sys.getfilesystemencoding()))

    def _there(self, article: Article, ext: str) -> str:
        return self.before(filenames.identity(article), ext) or self.before(article.url, ext)

    def _write_beside(self, wanted: str, data: bytes) -> str:
        """Write under the first name that is free (as wanted, then with -2, -3 …) and return it; or the name of a file that says the same
        already, which stays. Raises OutputExistsError when all are taken, or the first where `on_conflict` says error."""
        stem, ext = os.path.splitext(wanted)
        for number in range(1, MOST_TWINS):
            path = wanted if number == 1 else f"{stem}-{number}{ext}"
            try:
                self._write(path, data)
                return path
            except OutputExistsError:
                if self.on_conflict == "error":
                    raise
                if self.on_conflict in ("skip", "overwrite") and saved_copies.is_same(path, data):
                    return path
        raise OutputExistsError(f"{MOST_TWINS} files have this name already.", subject=wanted)

    def _write(self, path: str, data: bytes, *, replace: bool = False) -> None:
        if not self.dry:
            make_folder(os.path.dirname(path))
            write_new(path, data, replace=replace)
        elif not replace:
            if path in self._planned or os.path.lexists(path):
                raise OutputExistsError("This file exists already.", subject=path)
            self._planned.add(path)


def _spelled(name: str, encoding: str) -> str:
    """The name with _ for each letter that file names cannot have in the locale of this process. No name has a ? of its own."""
    return name.encode(encoding, "replace").decode(encoding).replace("?", "_")


def made() -> Made:
    """When a copy is made: now, or the moment that SOURCE_DATE_EPOCH names, so that the copy can be made again byte for byte. Raises
    ConfigError when that names none.
    """
    if epoch := os.environ.get("SOURCE_DATE_EPOCH", ""):
        moment = _moment(epoch)
        return Made(moment.date(), moment)
    moment = datetime.now(UTC).replace(microsecond=0)
    return Made(moment.astimezone().date(), moment)


def _moment(epoch: str) -> datetime:
    try:
        if not (epoch.isascii() and epoch.isdigit()):
            raise ValueError(epoch)
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        message = f"SOURCE_DATE_EPOCH names no moment: {safe_line(epoch)[:60]!r}."
        raise ConfigError(message, hint="seconds since 1970, as date +%s prints them") from error
