"""Where the article is: the leaves inside its extent as passages, and the scorer's verdict on each.

The only importer of readability and lxml.
"""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.blocks import levels
from reader.cleaner.containers import HEADINGS, body, weigh
from reader.cleaner.features import Scene
from reader.cleaner.passages import Passage
from reader.cleaner.pictures import Placed, pictures
from reader.cleaner.scorer import Score, cues, shipped
from reader.cleaner.spans import addresses, line, raw
from reader.cleaner.walk import Container, Leaf, walk
from reader.cleaner.witnesses import Witnesses
from reader.values import dataclass, field

_REPEATED = 80
"""Characters from which a leaf that says the same as one before it is dropped."""


@dataclass(slots=True)
class Found:
    """The article on one page: every passage inside its extent, and which of them the scorer keeps."""

    scene: Scene
    base: str
    """The address that links are relative to."""
    passages: list[Passage] = field(default_factory=list)
    """Kept, captions and dropped, in page order; `source` is the Leaf."""
    kept: frozenset[int] = frozenset()
    """id() of each Leaf that stays, captions included."""
    index: dict[int, int] = field(default_factory=dict)
    """Where each leaf stands on the page, by its id()."""
    pictures: list[Placed] = field(default_factory=list)


def find(tree: LexborHTMLParser, witnesses: Witnesses, base: str, score: Score = shipped) -> Found:
    """The article in `tree`. witnesses: what the page says of it. base: its address, for links. score: other weights."""
    scene = survey(tree, witnesses)
    walked = scene.walked
    found = Found(scene, base)
    leaves = walked.leaves
    if not leaves:
        return found
    scores = zip(scene.candidates, score(scene), strict=True)
    kept = _without_dangling_headings(leaves, _without_copies(leaves, [k for k, s in scores if s > 0]))
    found.pictures = pictures(walked, kept, base)
    captions = {id(leaf) for _, _, caption in found.pictures for leaf in caption}
    found.kept = frozenset(captions.union(id(leaves[k]) for k in kept))
    for k in _extent(leaves, kept):
        leaf = leaves[k]
        passage = _passage(leaf, found, "caption" if id(leaf) in captions else "")
        if passage.text:
            found.index[id(leaf)] = k
            found.passages.append(passage)
    return found


def survey(tree: LexborHTMLParser, witnesses: Witnesses) -> Scene:
    """The page as the scorer sees it."""
    walked = walk(tree)
    weigh(walked)
    return Scene(walked, body(walked), witnesses, cues())


def _without_copies(leaves: Sequence[Leaf], kept: Sequence[int]) -> list[int]:
    """Each long leaf once."""
    seen: set[str] = set()
    found = []
    for k in kept:
        text = leaves[k].text
        if len(text) > _REPEATED:
            if text in seen:
                continue
            seen.add(text)
        found.append(k)
    return found


def _without_dangling_headings(leaves: Sequence[Leaf], kept: list[int]) -> list[int]:
    """A heading with nothing under it leads out of the article."""
    end = len(kept)
    while end > 1 and leaves[kept[end - 1]].tag in HEADINGS:
        end -= 1
    return kept[:end]


def _extent(leaves: Sequence[Leaf], kept: Sequence[int]) -> list[int]:
    """The leaves between the first and the last kept one, and those that share a container with one of them."""
    if not kept:
        return []
    homes = {leaves[k].container.index for k in kept}
    return [k for k, leaf in enumerate(leaves) if kept[0] <= k <= kept[-1] or leaf.container.index in homes]


def _passage(leaf: Leaf, found: Found, form: str = "") -> Passage:
    stands_in = levels(leaf)
    return Passage(
        raw(leaf) if leaf.tag == "pre" else line(leaf),
        form or _form(leaf, [level.tag for level, _ in stands_in]),
        int(leaf.tag[1]) if leaf.tag in HEADINGS else sum(level.tag in ("ul", "ol") for level, _ in stands_in),
        addresses(leaf, found.scene.walked.anchors, found.base),
        leaf.linked / leaf.length,
        _path(leaf.container),
        leaf,
    )


def _form(leaf: Leaf, stands_in: Sequence[str]) -> str:
    tag = leaf.tag
    if tag in HEADINGS:
        return "heading"
    if tag == "pre":
        return "code"
    if tag == "li" or (stands_in and stands_in[-1] in ("ul", "ol")):
        return "item"
    if tag in ("td", "th"):
        return "cell"
    return "quote" if "blockquote" in stands_in else "paragraph"


def _path(container: Container) -> tuple[int, ...]:
    path = []
    above: Container | None = container
    while above is not None:
        path.append(above.index)
        above = above.parent
    return tuple(reversed(path))
