"""PURE: bytes and rules in, Article out. No clock, disk, network, locale or event loop.

`clean` is the whole way, readable as a list of steps.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner import plaintext
from reader.cleaner.block_steps import STEPS
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, run
from reader.cleaner.rules import Rules
from reader.errors import NoArticleError
from reader.models import Article, Heading, Paragraph, Removal, Span
from reader.text import blocks_text, safe_line, words


def clean(data: str | bytes, *, url: str = "", rules: Rules, content_type: str = "", memory: frozenset[str] = frozenset()) -> Article:
    """The article in `data`.

    data: HTML or plain text, as text or as bytes. content_type: the header it came with, for its charset. memory: sentences
    seen verbatim in other articles of the same site. Raises NoArticleError when there is no text to be had.
    """
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if not text.strip():
        raise NoArticleError("The input is empty.", hint="Give it a page or a text.")
    if not plaintext.is_markup(text):
        return _from_text(text, Context(rules, url=url, memory=memory))
    tree = LexborHTMLParser(text)
    title = safe_line(node.text()) if (node := tree.css_first("title")) else ""
    root = tree.css_first("article") or tree.css_first("main") or tree.body
    if root is None:
        raise NoArticleError("There is no article in it.")
    passages = [
        Passage(safe_line(node.text()), "heading" if (node.tag or "").startswith("h") else "paragraph", source=node)
        for node in root.css("p, h2, h3")
    ] or [Passage(safe_line(part)) for part in root.text().split("\n\n")]
    outcome = run(STEPS, [passage for passage in passages if passage.text], Context(rules, title=title, url=url))
    blocks = tuple(Heading((Span(p.text),)) if p.form == "heading" else Paragraph((Span(p.text),)) for p in outcome.kept)
    removals = tuple(Removal(cut.kind, cut.rule, cut.target.text) for cut in outcome.cuts)
    return Article(
        url=url, title=title, blocks=blocks, removals=removals, word_count=sum(words(p.text) for p in outcome.kept), found_by="stand-in"
    )


def _from_text(text: str, context: Context) -> Article:
    """The article in a plain text."""
    found = plaintext.read(text, context)
    return Article(
        url=context.url,
        title=found.title,
        blocks=found.blocks,
        removals=found.removals,
        refusals=found.refusals,
        word_count=words(blocks_text(found.blocks)),
        found_by="text",
    )
