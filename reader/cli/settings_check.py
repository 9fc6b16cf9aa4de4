"""Settings that are well-formed and still cannot be used: the modules that use them are asked, before one is written and by the doctor."""

from __future__ import annotations

from datetime import date

from reader import keys, rules
from reader.config import Settings
from reader.export import filenames
from reader.fetcher import passwords
from reader.library import ignoring
from reader.models import Article


def check(settings: Settings) -> None:
    """Raises ConfigError for a setting that the module which uses it refuses. Files that a setting names need not be there yet."""
    passwords.configured(settings.network.passwords, settings.network.headers)
    keys.in_force(settings.reading.keys, settings.reading.bindings, settings.reading.macros)
    rules.kinds_kept(settings)
    ignoring.rules(settings.following.ignore)
    filenames.name(settings.saving.name, Article("", "", ()), ext="md", created=date.today())
