"""The words of a feed's HTML, for counting and finding them. Not for reading: that text goes through the cleaner. Pure."""

from __future__ import annotations

import re
from html import unescape

from reader.text import safe

_SILENT = re.compile(r"<(script|style|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def plain(html: str) -> str:
    """The text between the tags of `html`, on one line."""
    if "<" in html:
        if "<s" in html or "<!" in html or "<t" in html or "<S" in html or "<T" in html:
            html = _SILENT.sub(" ", html)
        html = _TAG.sub(" ", html)
    if "&" in html:
        html = unescape(html)
    return " ".join(safe(html).split())
