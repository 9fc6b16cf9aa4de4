"""Libraries as older versions had them, made of new ones."""

WITHOUT_NEWEST = """
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
"""Takes away what the versions from 15 on have brought, and with it all bookmarks."""
