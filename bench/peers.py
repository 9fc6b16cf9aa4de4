"""Other article extractors behind one form: markup and address in, text out. Each is used where it is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

Extractor = Callable[[str, str], str]


def reader() -> Extractor:
    import reader

    return lambda html, url: reader.clean(html, url=url or None).text


def second_opinion() -> Extractor:
    """The reader with readability-lxml in place of its own scorer."""
    from reader import cleaner
    from reader.rules import shipped

    rules = shipped()
    return lambda html, url: cleaner.clean(html, url=url, rules=rules, engine="readability").text


def trafilatura(**options: Any) -> Extractor:
    import trafilatura as peer

    return lambda html, url: peer.extract(html, url=url or None, include_comments=False, **options) or ""


def readability() -> Extractor:
    """readability-lxml's summary, a line for each block element."""
    import lxml.html
    import readability as peer

    blocks = frozenset("p div li h1 h2 h3 h4 h5 h6 blockquote pre br tr td section article ul ol".split())

    def extract(html: str, url: str) -> str:
        summary = peer.Document(html, url=url or None).summary(html_partial=True)
        tree = lxml.html.fromstring(summary or "<p></p>")
        for node in tree.iter():
            if node.tag in blocks:
                node.text, node.tail = "\n" + (node.text or ""), "\n" + (node.tail or "")
        lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
        return "\n".join(filter(None, lines))

    return extract


EXTRACTORS: dict[str, tuple[str, Callable[[], Extractor]]] = {
    "reader": ("reader", reader),
    "reader-readability": ("reader", second_opinion),
    "trafilatura": ("trafilatura", trafilatura),
    "trafilatura-precision": ("trafilatura", lambda: trafilatura(favor_precision=True)),
    "readability": ("readability", readability),
}
"""Name → (module it needs, how it is made)."""


def installed() -> list[str]:
    """The extractors that the running interpreter can load."""
    return [name for name, (module, _) in EXTRACTORS.items() if find_spec(module) is not None]
