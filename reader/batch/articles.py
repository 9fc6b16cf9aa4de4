"""An article as one line of the documented JSON, and the same as a row of Parquet's columns."""

from __future__ import annotations

import json
from typing import Any

from reader.export.record import record
from reader.models import Article, Page

AS_TEXT = ("blocks", "sources", "refusals")
"""Keys whose value nests without a fixed shape: columns of JSON text."""
LISTS = ("byline", "tags")
NUMBERS = ("word_count", "reading_minutes", "removed_words")

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
"""Made once, and without looking for values that contain themselves, which no article does: that would be a tenth of its time."""


def line(article: Article, page: Page) -> bytes:
    """The article as UTF-8 JSON without a newline: the same bytes for the same page, wherever it is made.

    It is the record of `reader.export.record`, and `fetched`: when the archive got the page, in ISO 8601, null when it does not say.
    """
    row = record(article) | {"fetched": page.fetched.isoformat() if page.fetched else None}
    return _COMPACT.encode(row).encode("utf-8", "replace")


def schema() -> Any:
    """The pyarrow schema: one column for each key of the line."""
    import pyarrow as pa

    text, number = pa.string(), pa.int64()
    removal = pa.struct([("kind", text), ("rule", text), ("text", text), ("at", number), ("links", pa.list_(text)), ("reason", text)])
    types = {
        "access": pa.struct([("state", text), ("evidence", pa.list_(text)), ("expected_words", number)]),
        "cleaner": pa.struct([("name", text), ("version", text)]),
        "complete": pa.bool_(),
        "removals": pa.list_(removal),
        **dict.fromkeys(LISTS, pa.list_(text)),
        **dict.fromkeys(NUMBERS, number),
    }
    return pa.schema([(key, types.get(key, text)) for key in (*record(Article()), "fetched")])


def row(line: bytes) -> dict[str, Any]:
    """The values of the columns, from an article's line."""
    values: dict[str, Any] = json.loads(line)
    return values | {key: _COMPACT.encode(values[key]) for key in AS_TEXT}
