"""How the schema grows: one step a version, all missing steps in one transaction. `schema.sql` is the sum of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

from reader.library import indexing, rows

APPLICATION_ID = 0x51526472
"""`QRdr` in ASCII, in every library's header."""
VERSION = 20

COLUMNS_ARE_DROPPED = 3, 35
"""The first SQLite that drops a column."""


def _sketches_for_fingerprints(connection: sqlite3.Connection) -> None:
    """Where SQLite drops no column, the one of fingerprints stays: nobody reads it, and it has a default."""
    connection.execute("CREATE INDEX sketch_article ON sketch (article)")
    if sqlite3.sqlite_version_info >= COLUMNS_ARE_DROPPED:
        connection.execute("ALTER TABLE article DROP COLUMN fingerprint")


STEPS: dict[int, str | Callable[[sqlite3.Connection], None]] = {
    2: """
        CREATE TABLE memory (                        -- sentences seen verbatim in articles of one site
            host    TEXT NOT NULL,
            digest  INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            PRIMARY KEY (host, digest, article)
        ) WITHOUT ROWID;
    """,
    3: """
        CREATE TABLE furniture (                     -- sentences that stood in enough articles of one site: no article's own
            host     TEXT NOT NULL,
            sentence TEXT NOT NULL,
            PRIMARY KEY (host, sentence)
        ) WITHOUT ROWID;

        CREATE TABLE sketch (                        -- a few hashes of each text: texts that share most of them are one story
            value   INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            PRIMARY KEY (value, article)
        ) WITHOUT ROWID;
    """,
    4: "DROP INDEX article_host;",
    5: """
        CREATE TABLE enclosure (                     -- files that came with an article in its feed
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number  INTEGER NOT NULL,                -- its place in the feed
            url     TEXT NOT NULL,
            type    TEXT NOT NULL DEFAULT '',
            bytes   INTEGER,
            PRIMARY KEY (article, url)
        ) WITHOUT ROWID;
    """,
    6: """
        CREATE TABLE awaited (                       -- pages that could not be had yet: asked for again from `due` on
            article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
            tries   INTEGER NOT NULL,
            due     INTEGER NOT NULL
        );
    """,
    7: _sketches_for_fingerprints,
    8: indexing.renew_what_is_written_otherwise,
    9: indexing.renew_what_has_accents,
    10: "CREATE INDEX memory_article ON memory (article);",
    11: indexing.renew_what_has_remarks,
    12: """
        CREATE TABLE ignored (                       -- entries that a rule of the reader's kept out
            feed  INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
            name  TEXT NOT NULL,                     -- guid, id or address
            rule  TEXT NOT NULL,                     -- as it was written then
            title TEXT NOT NULL,
            url   TEXT NOT NULL,
            seen  INTEGER NOT NULL,
            PRIMARY KEY (feed, name)
        ) WITHOUT ROWID;
    """,
    13: """
        DROP INDEX article_unread;
        CREATE INDEX article_unread ON article (rank, archived, story, access, changed) WHERE read = 0 AND removed = 0;
    """,
    14: rows.rename_tags,
    15: """
        CREATE TABLE further (                       -- the pages on which a page goes on, as they came: they go with it
            article      INTEGER NOT NULL,
            origin       TEXT NOT NULL,
            number       INTEGER NOT NULL,           -- 2 is the first of them
            url          TEXT NOT NULL,
            body         BLOB NOT NULL,              -- zlib
            content_type TEXT NOT NULL DEFAULT '',
            fetched      INTEGER,
            PRIMARY KEY (article, origin, number),
            FOREIGN KEY (article, origin) REFERENCES source ON DELETE CASCADE
        );
    """,
    16: """
        ALTER TABLE bookmark ADD COLUMN prefix TEXT NOT NULL DEFAULT '';
        ALTER TABLE bookmark ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    """,
    17: indexing.renew_what_is_typed_otherwise,
    18: rows.rename_hosts,
    19: indexing.renew_what_was_taken_apart,
    20: "ALTER TABLE feed ADD COLUMN told TEXT NOT NULL DEFAULT '';",
}
"""What leads to each version from the one before; 1 is `schema.sql` itself."""


def run(connection: sqlite3.Connection) -> None:
    """Makes the schema in an empty file, or takes the missing steps. Another copy that was quicker is no error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        missing = [schema()] if not version else [STEPS[number] for number in range(version + 1, VERSION + 1)]
        for step in missing:
            if isinstance(step, str):
                _execute(connection, step)
            else:
                step(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled back by itself
            connection.execute("ROLLBACK")
        raise


def schema() -> str:
    """The SQL that makes an empty library of this version."""
    from importlib.resources import files  # not needed where the library is there

    return files("reader.library").joinpath("schema.sql").read_text(encoding="utf-8")


def _execute(connection: sqlite3.Connection, script: str) -> None:
    """Runs `script` inside the open transaction, which `executescript` would commit."""
    for statement in statements(script):
        connection.execute(statement)


def statements(script: str) -> Iterator[str]:
    """The single statements of `script`."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
