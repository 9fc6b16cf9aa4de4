"""What some systems cannot do, for tests that need it."""

import sqlite3

import pytest

drops_columns = pytest.mark.skipif(
    sqlite3.sqlite_version_info < (3, 35), reason="SQLite before 3.35 drops no column, as the step to version 7 does"
)
