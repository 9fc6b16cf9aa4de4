"""An Extraction is the article as it was found on one page, with what else stands there that later steps ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.elements import HIDDEN
from reader.cleaner.extract.leaves import LINK, Leaf
from reader.cleaner.extract.pictures import Placed
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.spans import Links
from reader.cleaner.passages import Passage
from reader.values import dataclass, field

_CERTAIN = 1.0
"""A page whose best score is below this has no leaf that the scorer is sure of."""
_LITTLE = 0.04
"""Share of the page's running text below which what is kept is next to nothing."""
_BUTTON = 40
"""Letters of the longest link that may look like a button."""

BEHIND = 8
"""Leaves behind the text among which what withholds its rest is looked for."""

LAST_MENUS = 3
"""Menus of the page, counted from its end, among which that of the article's pages may be."""

MOST_PAGES = 30
"""Links of a menu that may lead to an article's pages: one of more is the site's own."""

Way = tuple[tuple[int, ...], tuple[str, ...], int]
"""From the root to a container: the indexes of what it stands in and its own, the tags of the lists and quotes among them, and the index of
the outermost list; 0 for none."""


@dataclass(slots=True)
class Extraction:
    """The article on one page: every passage inside its extent, and which of them the scorer keeps."""

    scene: Scene
    links: Links
    engine: str = "scorer"
    """Who found it: `scorer` or `readability`."""
    best: float = 0.0
    """The highest score on the page."""
    prose: float = 0.0
    """Characters of running text kept."""
    standfirst: str = ""
    """The paragraph under the headline, where it stands apart from the text."""
    passages: list[Passage] = field(default_factory=list)
    """Kept, captions and dropped, in page order; `source` is the Leaf."""
    kept: frozenset[int] = frozenset()
    """id() of each Leaf that stays, captions included."""
    index: dict[int, int] = field(default_factory=dict)
    """Where each leaf stands on the page, by its id()."""
    pictures: list[Placed] = field(default_factory=list)
    ways: dict[int, Way] = field(default_factory=dict)
    """The ways to the containers that were asked for."""

    def is_unsure(self) -> bool:
        """Nothing the scorer is certain of, or next to nothing kept of a page full of prose."""
        return self.best < _CERTAIN or self.prose < _LITTLE * self.scene.containers[0].total

    def controls(self) -> list[LexborNode]:
        """The fields and buttons among its passages, and the links that stand alone there, of which some look like buttons."""
        walked = self.scene.walked
        if not self.index:
            return []
        places = self.index.values()
        first, last = min(places), max(places) + 1
        fields = [node for at, node in walked.fields if first <= at <= last]
        return fields + [walked.anchors[max(leaf.marks) // LINK - 1] for leaf in walked.leaves[first : last + 1] if _is_one_link(leaf)]

    def place(self, number: int) -> int:
        """The leaf before which stood what was taken out before the walk, by its number; -1 outside the article."""
        at = self.scene.walked.places.get(str(number), -1)
        places = self.index.values()
        return at if at >= 0 and places and min(places) <= at <= max(places) + 1 else -1

    def behind(self, stays: Iterable[Passage]) -> list[Leaf]:
        """The few leaves that stand next behind the last passage that stays, and are seen."""
        last = max([self.index[id(passage.source)] for passage in stays if id(passage.source) in self.kept], default=-1)
        next_ones = self.scene.leaves[last + 1 : last + 1 + BEHIND]
        return [leaf for leaf in next_ones if not (leaf.kind | leaf.container.inherited_kind) & HIDDEN]

    def pager(self, behind: Iterable[Leaf]) -> Iterator[LexborNode]:
        """The `<a>` elements among which those to the article's other pages stand: in these leaves, or in one of the last menus."""
        walked = self.scene.walked
        numbers = (mark // LINK for leaf in behind if leaf.link_count for mark in leaf.marks if mark >= LINK)
        yield from (walked.anchors[number - 1] for number in dict.fromkeys(numbers))
        for _, menu in walked.menus[-LAST_MENUS:]:
            links = menu.css("a")
            if len(links) <= MOST_PAGES:
                yield from links

    def names(self) -> frozenset[str]:
        """The names of all elements that hold text."""
        scene = self.scene
        keys = {key for _, _, key in scene.twins} | {leaf.hint.key for leaf in scene.leaves}
        return frozenset(" ".join(keys).split())

    def own_links(self) -> list[LexborNode]:
        """The `<a>` elements that the page has of its own and not of its readers' comments, those in its menus last."""
        walked = self.scene.walked
        comments = (leaf for leaf in walked.leaves if leaf.link_count and leaf.container.inherited & BIT["comment"])
        theirs = {mark // LINK for leaf in comments for mark in leaf.marks}
        links = [anchor for number, anchor in enumerate(walked.anchors, 1) if number not in theirs]
        for _, menu in walked.menus:
            links += menu.css("a")
        return links

    def as_written(self) -> str:
        """What was kept, character for character as the page has it."""
        return "\n".join([leaf.text for leaf in self.scene.leaves if id(leaf) in self.kept])


def _is_one_link(leaf: Leaf) -> bool:
    return leaf.link_count == 1 and leaf.linked == leaf.length <= _BUTTON
