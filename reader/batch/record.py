"""An article as one line of the documented JSON."""

from __future__ import annotations

import json

from reader.export.codec import encode
from reader.models import Article, Page


def line(article: Article, page: Page) -> bytes:
    """The article as UTF-8 JSON without a newline: the same bytes for the same page, wherever it is made."""
    row = encode(article) | {"text": article.text, "fetched": page.fetched.isoformat() if page.fetched else None}
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
