"""Steps on the page tree, before it is walked: what the rules of this site, the reader's selectors and filter lists take out.

They see markup, not sentences, so each cut is guarded: a node with a large share of the page's prose is never taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.scorer import Score, all_of_it
from reader.cleaner.extract.walk import PLACE
from reader.cleaner.normal_form import normal
from reader.cleaner.outward import outward
from reader.cleaner.rules import Rules, Site, site_name
from reader.cleaner.seen import seen_text
from reader.models import Kind, Refusal, Removal
from reader.text import breadth, fold, safe_line, words
from reader.urls import absolute, host
from reader.values import dataclass

MOST_PROSE = 0.3
"""A node that holds more than this share of the page's prose is not taken, whatever a selector says."""

PROSE_LENGTH = 80
"""Shortest paragraph, in characters, that counts as prose."""

_BOXES = "div, section, article, main, td"
"""What may hold an article's text itself."""

_QUIET = Site()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page after the steps on its tree."""

    tree: LexborHTMLParser
    removals: tuple[Removal, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    kept: tuple[str, ...] = ()
    """Texts, in normal form, whose passages the scorer may not drop."""
    given: frozenset[str] = frozenset()
    """Passages, in normal form, of what stands whatever wants it, because the site's rule keeps it or the reader gave it back whole."""
    named: bool = False
    """The site's rule says where the article is."""

    def scored(self, score: Score) -> Score:
        """`score`, overruled by what the rules say of this page."""
        if self.named:
            return all_of_it
        return _favouring(score, self.kept) if self.kept else score


def prepare(tree: LexborHTMLParser, rules: Rules, url: str, base: str) -> Prepared:
    """`tree` without what the rules take from it; the tree is changed. url: where it came from. base: what its links are relative to.

    A selector that wants a node with much of the prose is refused and the refusal recorded.
    """
    name = host(url)
    site = rules.site(name) or _QUIET
    if site is _QUIET and not rules.selectors and rules.hide is None:
        return Prepared(tree)
    from reader.cleaner.cosmetic_filters import selected  # most pages need it as little as its expressions

    keep = [node for css in site.keep for node in selected(tree, css)]
    kept = tuple(normal(seen_text(node)) for node in keep)
    said = {passage for node in keep for passage in _passages(node)}
    given = frozenset(map(normal, site.given))
    spared = _around(keep)
    removals, refusals, stand = _cut(tree, [want for want in _wanted(tree, rules, site, name) if want[0].mem_id not in spared], base, given)
    content = "".join(node.html or "" for node in _outermost(selected(tree, site.content))) if site.content else ""
    if content:
        tree = LexborHTMLParser(f"<html><body><main>{content}</main></body></html>")
    return Prepared(tree, tuple(removals), tuple(refusals), kept + tuple(given), frozenset(stand | said), bool(content))


def _passages(node: LexborNode) -> Iterator[str]:
    """What it says, in normal form, and what each element in it says."""
    return filter(None, (normal(seen_text(inner, "")) for inner in node.traverse()))


def _around(nodes: Sequence[LexborNode]) -> set[int]:
    """These nodes, what stands in them and what they stand in."""
    return {near.mem_id for node in nodes for near in chain(node.traverse(), outward(node.parent))}


def _outermost(nodes: Sequence[LexborNode]) -> Iterator[LexborNode]:
    """Those of `nodes`, as they stand on the page, that stand in no other of them: an article may stand in several."""
    inside: set[int] = set()
    for node in nodes:
        if node.mem_id not in inside:
            inside.update(inner.mem_id for inner in node.traverse())
            yield node


def given_back(rules: Rules, url: str) -> frozenset[str]:
    """Passages, in normal form, that stay on the site of `url` because the reader gave them back."""
    site = rules.site(host(url))
    return frozenset(map(normal, site.given)) if site else frozenset()


def _wanted(tree: LexborHTMLParser, rules: Rules, site: Site, name: str) -> Iterator[tuple[LexborNode, Kind, str]]:
    """Nodes that the rules want out: (node, kind, rule)."""
    from reader.cleaner.cosmetic_filters import selected

    for css in site.drop:
        yield from ((node, Kind.FURNITURE, f"site.{site_name(name)}") for node in selected(tree, css))
    for rule in rules.selectors:
        if rule.id not in rules.off and rule.kind not in rules.keep:
            yield from ((node, rule.kind, rule.id) for css in rule.css for node in selected(tree, css))
    if rules.hide is not None:
        yield from ((hidden.node, Kind.FURNITURE, f"list {hidden.selector}"[:120]) for hidden in rules.hide.hidden(tree, name))


def _cut(
    tree: LexborHTMLParser, wanted: list[tuple[LexborNode, Kind, str]], base: str, given: frozenset[str]
) -> tuple[list[Removal], list[Refusal], set[str]]:
    """Take out the wanted nodes that may go, and leave a mark where each stood; what was `given` back stands, and its passages are said. A
    node inside one that went is gone with it.
    """
    whole = prose(tree.body) if wanted and tree.body else 0
    removals: list[Removal] = []
    refusals: list[Refusal] = []
    stand: set[str] = set()
    gone: set[int] = set()
    for node, kind, rule in wanted:
        if node.mem_id in gone or node.tag in ("html", "body", "head"):
            continue
        text = safe_line(seen_text(node))
        if given and normal(text) in given:
            stand.update(_passages(node))
            continue
        if prose(node) > MOST_PROSE * whole:
            refusals.append(Refusal(rule, words(text), words(seen_text(tree.body)) if tree.body else 0))
            continue
        if text:
            links = tuple(filter(None, (absolute(base, a.attributes.get("href") or "") for a in node.css("a[href]")[:20])))
            place = tree.create_node("hr")
            place.attrs[PLACE] = str(len(removals))
            node.insert_before(place)
            removals.append(Removal(kind, rule, text, None, links))
        for mark in node.css(f"hr[{PLACE}]"):  # of what went before from inside it
            node.insert_before(mark)
        gone.update(inner.mem_id for inner in node.traverse())
        node.decompose()
    return removals, refusals, stand


def prose(node: LexborNode) -> int:
    """Characters of its longer paragraphs, and of what boxes say without any: some pages part their paragraphs by `<br>` or `<div>`."""
    paragraphs = (paragraph.text().strip() for paragraph in node.css("p"))
    boxes = (fold(box.text(deep=False)) for box in node.css(_BOXES))
    return sum(length for length in map(breadth, (*paragraphs, *boxes)) if length >= PROSE_LENGTH)


def _favouring(score: Score, kept: tuple[str, ...]) -> Score:
    """`score`, but for passages that stand in one of the texts `kept`."""

    def scored(scene: Scene) -> list[float]:
        values = list(score(scene))
        for at, leaf in enumerate(scene.candidates):
            plain = normal(scene.leaves[leaf].text)
            if plain and any(plain in text for text in kept):
                values[at] = 1.0
        return values

    return scored
