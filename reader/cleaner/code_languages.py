"""The language of a listing, as a page or its highlighter names it. Of what the code itself looks like nothing is concluded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.leaves import Leaf
from reader.cleaner.outward import outward

_LANGUAGE = re.compile(
    r"\b(?:language|lang|highlight-source)-([\w+#]+)|\bhighlight-([\w+#]+)(?= notranslate)|\bbrush:\s?([\w+#]+)|"
    r"\bsourceCode (?:number\w* )?([\w+#]+)(?![\w-])|\bhljs ([\w+#]+)(?![\w-])|(?<![\w+#-])([\w+#]{1,30}) hljs\b|"
    r"\Ahighlight ([\w+#]+)\Z"
)
"""How highlighters name it, those of GitHub, Sphinx, SyntaxHighlighter, pandoc, highlight.js and Hexo among them."""
_NAMED = ("data-lang", "data-language", "data-code-block-lang")
_NO_LANGUAGES = frozenset("none default nohighlight auto code codeblock highlight numberlines prettyprint snippet".split())
"""What stands where a language would: that there is none, and what themes call a listing."""
_MOST_WRAPPERS = 3
"""Elements around a listing that are asked for its language, not counted the table in which its lines have numbers."""
_OF_A_TABLE = ("td", "tr", "tbody", "table")
_PROSE = "p, h1, h2, h3, h4, ul, ol, pre ~ pre"
"""What no wrapper of one listing holds."""


def language_of(leaf: Leaf) -> str:
    """The language of a listing: as the code in it names it, else its own element, else what a highlighter has set around it alone."""
    if leaf.element is None:
        return ""
    for node in (leaf.element.css_first("code"), leaf.element, *_wrappers(leaf.element)):
        stated = node.attributes if node is not None else {}
        match = _LANGUAGE.search(stated.get("class") or "")
        said = match[match.lastindex or 0] if match else next(filter(None, map(stated.get, _NAMED)), "")
        if re.fullmatch(r"[\w+#-]{1,30}", said) and said.lower() not in _NO_LANGUAGES:
            return said.lower()
    return ""


def _wrappers(listing: LexborNode) -> Iterator[LexborNode]:
    """What stands around a listing and holds no text besides, from within."""
    left = _MOST_WRAPPERS
    for around in outward(listing.parent, _MOST_WRAPPERS + len(_OF_A_TABLE)):
        if not left or around.tag == "body" or around.css_first(_PROSE) is not None:
            return
        yield around
        left -= around.tag not in _OF_A_TABLE
