"""The documented article as columns of Parquet. What nests without end (blocks) is a column of JSON text."""

from __future__ import annotations

import json
from typing import Any

from reader.export.codec import encode
from reader.models import Article

AS_TEXT = ("blocks", "sources", "refusals")
"""Keys whose value is written as JSON text."""
NUMBERS = ("version", "word_count")
LISTS = ("byline", "tags")


def schema() -> Any:
    """The pyarrow schema: one column for each key of the JSON article."""
    import pyarrow as pa

    text, number = pa.string(), pa.int64()
    removal = pa.struct([("kind", text), ("rule", text), ("text", text), ("at", number), ("links", pa.list_(text)), ("reason", text)])
    types = {
        "access": pa.struct([("state", text), ("evidence", pa.list_(text)), ("expected_words", number)]),
        "removals": pa.list_(removal),
        **dict.fromkeys(LISTS, pa.list_(text)),
        **dict.fromkeys(NUMBERS, number),
    }
    return pa.schema([(key, types.get(key, text)) for key in (*encode(Article()), "text", "fetched")])


def row(line: bytes) -> dict[str, Any]:
    """One article, from its line of JSON to values of the columns."""
    values: dict[str, Any] = json.loads(line)
    return values | {key: json.dumps(values[key], ensure_ascii=False, separators=(",", ":")) for key in AS_TEXT}
