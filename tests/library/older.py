"""Libraries as older versions had them, made of new ones."""

import sqlite3

import pytest

from reader.library import Library, migrations

_BOOKMARKS = """
    DROP TABLE further;
    DROP TABLE bookmark;
    CREATE TABLE bookmark (
        key     INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        created INTEGER NOT NULL,
        block   INTEGER NOT NULL DEFAULT 0,
        quote   TEXT NOT NULL DEFAULT '',
        offset  INTEGER NOT NULL DEFAULT 0,
        note    TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX bookmark_article ON bookmark (article);
"""
"""As before version 15, and empty."""
_WITHOUT = {20: "ALTER TABLE feed DROP COLUMN told;", 15: _BOOKMARKS, 12: "DROP TABLE ignored;", 10: "DROP INDEX memory_article;"}
"""What takes away what a version has brought."""


def go_back(shelf: Library, version: int) -> None:
    """Makes the library one of `version`, 7 or later; one of before 15 loses its bookmarks."""
    if sqlite3.sqlite_version_info < migrations.COLUMNS_ARE_DROPPED:
        pytest.skip("this SQLite drops no column")
    for brought, sql in _WITHOUT.items():
        if version < brought:
            shelf.connection.executescript(sql)
    shelf.connection.execute(f"PRAGMA user_version = {version}")
