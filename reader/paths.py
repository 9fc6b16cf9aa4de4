"""Where things lie on this machine, as text. READER_HOME moves all of them into one folder.

`pathlib` and `platformdirs` take longer to import than most pages take to clean, and a filter needs neither.
"""

from __future__ import annotations

import os
import sys

APP = "reader"


def config_dir() -> str:
    """The folder of `config.toml` and of the reader's own rules (`rules.d/`)."""
    return _home("config") or _xdg("XDG_CONFIG_HOME", ".config") or _platform("user_config_dir")


def data_dir() -> str:
    """The folder of the library."""
    return _home("data") or _xdg("XDG_DATA_HOME", ".local/share") or _platform("user_data_dir")


def cache_dir() -> str:
    """The folder of what can be fetched again."""
    return _home("cache") or _xdg("XDG_CACHE_HOME", ".cache") or _platform("user_cache_dir")


def config_file() -> str:
    """The configuration: READER_CONFIG, else `config.toml` in the configuration folder."""
    named = os.environ.get("READER_CONFIG")
    return os.path.expanduser(named) if named else os.path.join(config_dir(), "config.toml")


def library_file() -> str:
    """The library: READER_LIBRARY, else `library.db` in the data folder."""
    named = os.environ.get("READER_LIBRARY")
    return os.path.expanduser(named) if named else os.path.join(data_dir(), "library.db")


def rules_dir() -> str:
    """The reader's own rule files (`*.toml`)."""
    return os.path.join(config_dir(), "rules.d")


def rule_files(folder: str | os.PathLike[str]) -> list[str]:
    """The names of the reader's own rule files, in the order in which they are laid; none where there is no folder. Raises OSError."""
    try:
        return sorted(name for name in os.listdir(folder) if name.endswith(".toml"))
    except (FileNotFoundError, NotADirectoryError):
        return []


def _home(part: str) -> str:
    home = os.environ.get("READER_HOME")
    return os.path.join(os.path.expanduser(home), part) if home else ""


def _xdg(variable: str, default: str) -> str:
    """What platformdirs says on Linux, said without it; "" elsewhere."""
    if sys.platform != "linux":
        return ""
    named = os.environ.get(variable, "").strip()
    return os.path.join(named if named.startswith("/") else os.path.expanduser(f"~/{default}"), APP)


def _platform(function: str) -> str:
    import platformdirs

    return str(getattr(platformdirs, function)(APP, appauthor=False))
