"""Quiet Reader: clean text of a news page, and what was taken out of it.

import reader
article = reader.clean(html, url="https://example.org/story")
print(article.title, article.text, article.removals)
"""

from __future__ import annotations

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules
    from reader.errors import ReaderError
    from reader.models import Article, Page

__version__ = "0.1.0"
__all__ = ["Article", "Page", "ReaderError", "__version__", "clean"]


def clean(data: str | bytes | bytearray | memoryview, url: str | None = None, rules: Rules | None = None) -> Article:
    """The article in `data`, cleaned: see `reader.cleaner.clean`.

    data: HTML or plain text; bytes are decoded by BOM, meta and detection. url: where it came from, for links and for the
    rules of that site. rules: `None` takes the shipped ones (never the user's own). Raises NoArticleError when `data` is empty
    or binary.
    """
    from reader import cleaner
    from reader.rules import shipped

    if isinstance(data, (bytearray, memoryview)):  # Spark hands over the one, Arrow the other
        data = bytes(data)
    return cleaner.clean(data, url=url or "", rules=shipped() if rules is None else rules)


def __getattr__(name: str) -> object:
    if name in ("Article", "Page"):
        from reader import models

        return getattr(models, name)
    if name == "ReaderError":
        from reader.errors import ReaderError

        return ReaderError
    raise AttributeError(f"module 'reader' has no attribute {name!r}")
