-- The library, version 20. Times are whole seconds since 1970, UTC. No triggers, no views: what the program does not make, it refuses.

CREATE TABLE feed (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    url           TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL DEFAULT '',
    site_url      TEXT NOT NULL DEFAULT '',
    folder        TEXT NOT NULL DEFAULT '',
    description   TEXT NOT NULL DEFAULT '',
    language      TEXT NOT NULL DEFAULT '',
    text_from     TEXT NOT NULL DEFAULT 'fuller',
    ahead         INTEGER NOT NULL DEFAULT 0,
    private       INTEGER NOT NULL DEFAULT 0,
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    added         INTEGER NOT NULL,
    checked       INTEGER,
    due           INTEGER,                    -- not asked by itself before: pause after failures
    wait          INTEGER,                    -- not asked at all before: the server said so
    digest        BLOB NOT NULL DEFAULT x'',  -- of the last document, for servers without validators
    failures      INTEGER NOT NULL DEFAULT 0,
    error         TEXT NOT NULL DEFAULT '',
    gone          INTEGER NOT NULL DEFAULT 0,
    removed       INTEGER NOT NULL DEFAULT 0,
    told          TEXT NOT NULL DEFAULT ''    -- its title as it said last: another one is the reader's own
);

CREATE TABLE article (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    rank        INTEGER NOT NULL UNIQUE,     -- seconds << 20 | number: newest first, and the row in `concordance`
    url         TEXT NOT NULL,
    title       TEXT NOT NULL DEFAULT '',
    site        TEXT NOT NULL DEFAULT '',
    host        TEXT NOT NULL DEFAULT '',
    byline      TEXT NOT NULL DEFAULT '',    -- one name a line
    published   INTEGER,
    added       INTEGER NOT NULL,
    words       INTEGER NOT NULL DEFAULT 0,
    stripped    INTEGER NOT NULL DEFAULT 0,
    access      TEXT NOT NULL DEFAULT 'unknown',
    feed        INTEGER REFERENCES feed ON DELETE SET NULL,
    story       INTEGER REFERENCES article ON DELETE SET NULL,  -- the copy it is folded under
    private     INTEGER NOT NULL DEFAULT 0,
    read        INTEGER NOT NULL DEFAULT 0,
    bookmarked  INTEGER NOT NULL DEFAULT 0,
    archived    INTEGER NOT NULL DEFAULT 0,
    changed     INTEGER NOT NULL DEFAULT 0,
    removed     INTEGER NOT NULL DEFAULT 0   -- when it was removed; undo gives it back
);
-- What the lists of the screen count is in the index, so that no row is looked up for it.
CREATE INDEX article_unread ON article (rank, archived, story, access, changed) WHERE read = 0 AND removed = 0;
CREATE INDEX article_bookmarked ON article (rank) WHERE bookmarked = 1 AND removed = 0;
CREATE INDEX article_feed ON article (feed, read);
CREATE INDEX article_added ON article (added);
CREATE INDEX article_story ON article (story) WHERE story IS NOT NULL;

CREATE TABLE address (                       -- every address an article is known under, in canonical form
    canonical TEXT PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX address_article ON address (article);

CREATE TABLE entry (                         -- which entry of which feed an article is
    feed    INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    name    TEXT NOT NULL,                   -- guid, id or address
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    digest  BLOB NOT NULL,                   -- of what the feed said, to see a change
    PRIMARY KEY (feed, name)
) WITHOUT ROWID;
CREATE INDEX entry_article ON entry (article);

CREATE TABLE ignored (                       -- entries that a rule of the reader's kept out
    feed  INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    name  TEXT NOT NULL,                     -- guid, id or address
    rule  TEXT NOT NULL,                     -- as it was written then
    title TEXT NOT NULL,
    url   TEXT NOT NULL,
    seen  INTEGER NOT NULL,
    PRIMARY KEY (feed, name)
) WITHOUT ROWID;

CREATE TABLE source (                        -- the page, or the feed's text, as it came
    article       INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    origin        TEXT NOT NULL,             -- page, feed
    url           TEXT NOT NULL DEFAULT '',
    body          BLOB NOT NULL,             -- zlib
    content_type  TEXT NOT NULL DEFAULT '',
    status        INTEGER NOT NULL DEFAULT 200,
    fetched       INTEGER,
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    cut_short     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article, origin)
);

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

CREATE TABLE awaited (                       -- pages that could not be had yet: asked for again from `due` on
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    tries   INTEGER NOT NULL,
    due     INTEGER NOT NULL
);

CREATE TABLE text (                          -- the cleaned article
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    origin  TEXT NOT NULL,                   -- the source it was cleaned from: page, feed
    cleaned INTEGER NOT NULL,
    body    BLOB NOT NULL                    -- zlib of JSON, as reader/export/codec.py writes it
);

CREATE TABLE revision (                      -- clean texts that a newer copy replaced
    key     INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    cleaned INTEGER NOT NULL,
    body    BLOB NOT NULL
);
CREATE INDEX revision_article ON revision (article);

CREATE TABLE bookmark (
    key     INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    created INTEGER NOT NULL,
    block   INTEGER NOT NULL DEFAULT 0,
    quote   TEXT NOT NULL DEFAULT '',        -- '' for the article as a whole
    offset  INTEGER NOT NULL DEFAULT 0,
    note    TEXT NOT NULL DEFAULT '',
    prefix  TEXT NOT NULL DEFAULT '',        -- what stood before the passage: the same words may stand elsewhere
    suffix  TEXT NOT NULL DEFAULT ''         -- and behind it
);
CREATE INDEX bookmark_article ON bookmark (article);

CREATE TABLE enclosure (                     -- files that came with an article in its feed
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number  INTEGER NOT NULL,                -- its place in the feed
    url     TEXT NOT NULL,
    type    TEXT NOT NULL DEFAULT '',
    bytes   INTEGER,
    PRIMARY KEY (article, url)
) WITHOUT ROWID;

CREATE TABLE place (                         -- where reading stopped
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    block   INTEGER NOT NULL,
    quote   TEXT NOT NULL,
    offset  INTEGER NOT NULL
);

CREATE TABLE tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    name    TEXT NOT NULL,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX tag_name ON tag (name);

CREATE TABLE folder (                        -- smart folders: searches kept under a name
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE operation (                     -- what was done, with what there was before: for undo
    key  INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,
    name TEXT NOT NULL,                      -- for a person: "mark 12 read"
    was  TEXT NOT NULL                       -- JSON, see operations.py
);

CREATE TABLE memory (                        -- sentences seen verbatim in articles of one site
    host    TEXT NOT NULL,
    digest  INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (host, digest, article)
) WITHOUT ROWID;
CREATE INDEX memory_article ON memory (article);

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
CREATE INDEX sketch_article ON sketch (article);

CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

-- Keeps no text of its own, and has the reader's notes among the words of an article. A row is found through article.rank; rows of replaced texts are passed over and swept up by search.rebuild.
CREATE VIRTUAL TABLE concordance USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');
