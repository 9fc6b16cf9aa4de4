"""Where things lie on this machine. READER_HOME moves all of them into one folder."""

from __future__ import annotations

import os
from pathlib import Path

APP = "reader"


def config_dir() -> Path:
    """The folder of `config.toml` and of the reader's own rules (`rules.d/`)."""
    return _home("config") or _platform("user_config_dir")


def data_dir() -> Path:
    """The folder of the library."""
    return _home("data") or _platform("user_data_dir")


def cache_dir() -> Path:
    """The folder of what can be fetched again."""
    return _home("cache") or _platform("user_cache_dir")


def config_file() -> Path:
    """The configuration: READER_CONFIG, else `config.toml` in the configuration folder."""
    named = os.environ.get("READER_CONFIG")
    return Path(named).expanduser() if named else config_dir() / "config.toml"


def library_file() -> Path:
    """The library: READER_LIBRARY, else `library.db` in the data folder."""
    named = os.environ.get("READER_LIBRARY")
    return Path(named).expanduser() if named else data_dir() / "library.db"


def rules_dir() -> Path:
    """The reader's own rule files (`*.toml`)."""
    return config_dir() / "rules.d"


def _home(part: str) -> Path | None:
    home = os.environ.get("READER_HOME")
    return Path(home).expanduser() / part if home else None


def _platform(function: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, function)(APP, appauthor=False))
