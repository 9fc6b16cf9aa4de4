"""Where things lie on this machine. READER_HOME moves all of them into one folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP = "reader"


def config_dir() -> Path:
    """The folder of `config.toml` and of the reader's own rules (`rules.d/`)."""
    return _home("config") or _xdg("XDG_CONFIG_HOME", ".config") or _platform("user_config_dir")


def data_dir() -> Path:
    """The folder of the library."""
    return _home("data") or _xdg("XDG_DATA_HOME", ".local/share") or _platform("user_data_dir")


def cache_dir() -> Path:
    """The folder of what can be fetched again."""
    return _home("cache") or _xdg("XDG_CACHE_HOME", ".cache") or _platform("user_cache_dir")


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


def _xdg(variable: str, default: str) -> Path | None:
    """What platformdirs says on Linux, said without it: its import takes a quarter of the time of a whole `reader clean`."""
    if sys.platform != "linux":
        return None
    named = os.environ.get(variable, "").strip()
    return Path(named) / APP if named.startswith("/") else Path.home() / default / APP


def _platform(function: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, function)(APP, appauthor=False))
