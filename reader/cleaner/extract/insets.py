"""What stands in the midst of an article and is of another form: tables, quotations, posts of networks, listings, and the names under them.
The scorer takes their lines for labels; they are the article as wholes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.cleaner.extract.captions import stands_in_figcaption
from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.elements import FIGURE, OUTSIDE, QUOTE
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.units import is_unseen
from reader.cleaner.outward import outward

_LINKED = 0.4
"""Share of linked text from which a table or a quotation is a list of links."""
_POST = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-xfbml-parse-ignore|text-post-media"
    r"|reddit-(?:embed|card)|truthsocial-embed|telegram-post)\b"
)
"""What networks call the quotation that a page shows of a post before their script draws it: the names in the code they give out."""
_QUOTATION_MARKS = " \"'“”„‘’«»"
_AROUND = 60
"""Leaves before a quotation, and behind it, of which its own may say some again."""


def with_insets(scene: Scene, kept: list[int]) -> list[int]:
    """Data tables, quotations, embedded posts and listings that stand between two kept paragraphs, whole: line by line they look like
    labels. So do the quotations with which a text begins or ends; a post behind it may be the paper's own."""
    if not kept:
        return kept
    leaves = scene.leaves
    homes = {leaves[k].container.index for k in kept}
    insets: dict[int, list[int]] = {}
    start, end = _with_quotation(scene, kept[0], -1), _with_quotation(scene, kept[-1], 1)
    for k in range(start, end + 1):
        inset = inset_around(scene, leaves[k].container)
        if inset is not None:
            insets.setdefault(inset.index, []).append(k)
    own = set(kept)
    own.update(k for k in range(kept[0], kept[-1]) if leaves[k].tag == "pre" and _is_listing_among(leaves[k], homes))
    for index, inner in insets.items():
        inset, lines = scene.containers[index], [leaves[k] for k in inner]
        if not _stands_among(inset, homes) or (inner[-1] >= kept[-1] and not inset.kind & QUOTE):
            continue
        if not kept[0] <= inner[0] <= kept[-1] and _is_post(inset):
            continue
        at = bisect_left(kept, inner[0])
        around = [leaves[k] for k in kept[max(0, at - _AROUND) : at + _AROUND]]
        if _is_post(inset) or (_is_unlinked(lines) and not (inset.kind & QUOTE and _repeats(lines, around))):
            own.update(inner)
    return sorted(own)


def _with_quotation(scene: Scene, edge: int, step: int) -> int:
    """The outer end of the quotation that stands right before (`step` -1) or behind (1) the text of which this paragraph is the edge; the
    paragraph where none stands there, or one that asks."""
    leaves, at = scene.leaves, edge
    if leaves[edge].prose:
        while 0 <= at + step < len(leaves) and _is_quoted(leaves[at + step]) and not scene.cued[at + step]:
            at += step
    return at


def _is_quoted(leaf: Leaf) -> bool:
    kinds = leaf.container.inherited_kind
    return bool(kinds & QUOTE) and not kinds & OUTSIDE


def inset_around(scene: Scene, container: Container) -> Container | None:
    """The data table or the quotation, of a post or not, that a container is or stands in."""
    table = scene.table[container.index]
    if table is not None:
        return table
    return next((above for above in outward(container) if above.kind & QUOTE), None) if container.inherited_kind & QUOTE else None


def _is_listing_among(leaf: Leaf, homes: set[int]) -> bool:
    """A listing that is seen and leads nowhere stands among kept text, by itself or in a box with what copies it."""
    return not (leaf.linked or is_unseen(leaf)) and (leaf.container.index in homes or _stands_among(leaf.container, homes))


def _is_post(inset: Container) -> bool:
    return bool(inset.kind & QUOTE) and _POST.search(inset.hint.key) is not None


def _repeats(lines: Sequence[Leaf], around: Sequence[Leaf]) -> bool:
    """A quotation says again what the text around it says: it was set there for the eye."""
    said = "\n".join([leaf.text for leaf in around if not leaf.container.inherited_kind & QUOTE])
    return len(lines) <= _AROUND and all(leaf.text.strip(_QUOTATION_MARKS) in said for leaf in lines)


def _is_unlinked(lines: Sequence[Leaf]) -> bool:
    """A table or a quotation does not lead elsewhere."""
    return sum([leaf.linked for leaf in lines]) < _LINKED * sum([leaf.length for leaf in lines])


def _stands_among(inset: Container, homes: set[int]) -> bool:
    """One of the few containers around it holds kept text of its own. Sites wrap a post in boxes of their own."""
    return any(above.index in homes for above in outward(inset.parent, 3 if inset.tag == "table" else 5))


def with_attributions(leaves: Sequence[Leaf], kept: list[int]) -> list[int]:
    """Who is quoted stands in the `<footer>` of a quotation and belongs to it, or right behind it under an author's name; and what a table
    shows stands in the caption of its figure."""
    homes = {leaves[k].container for k in kept}
    quotes = {quote.index for home in homes if home.inherited_kind & QUOTE and (quote := _quote(home))}
    in_figures = (leaves[k] for k in kept if leaves[k].container.inherited_kind & FIGURE)
    figures = {figure.index for leaf in in_figures if not stands_in_figcaption(leaf) and (figure := _figure(leaf.container))}
    if not (quotes or figures):
        return kept
    own = set(kept)
    for k in range(kept[0], min(kept[-1] + 3, len(leaves))):
        container = leaves[k].container
        quote = _quote(container) if container.tag == "footer" else None
        figure = _figure(container) if figures and stands_in_figcaption(leaves[k]) else None
        is_behind = k - 1 in own and k < kept[-1] and _is_quoted_author(leaves, k)
        if is_behind or (quote is not None and quote.index in quotes) or (figure is not None and figure.index in figures):
            own.add(k)
    return sorted(own)


def _is_quoted_author(leaves: Sequence[Leaf], k: int) -> bool:
    """A label named for an author stands right behind a quotation, and leads nowhere."""
    leaf = leaves[k]
    is_named = (leaf.hint.groups | leaf.container.hint.groups) & BIT["author"]
    if not is_named or leaf.prose or leaf.linked or leaf.container is leaves[k - 1].container:
        return False
    return _quote(leaves[k - 1].container) is not None


def _figure(container: Container) -> Container | None:
    """The figure that a container is or stands in."""
    return next((above for above in outward(container) if above.tag == "figure"), None)


def _quote(container: Container) -> Container | None:
    """The quotation that a container is or stands in, at most two levels up."""
    return next((above for above in outward(container, 3) if above.kind & QUOTE), None)
