"""The disk: the only importer of sqlite3. `open` gives a Library; functions of the modules here take it first."""

from __future__ import annotations

from reader.library.connection import Library, check, open
from reader.library.opening import file_at, is_absent

__all__ = ["Library", "check", "file_at", "is_absent", "open"]
