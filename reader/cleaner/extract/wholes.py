"""What stays or goes as a whole: the items of one list, the cells of one data table. Half a table tells nothing.

On pages with a known truth 98 of 100 lists are the article from the first item to the last, or not at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.levels import LISTS
from reader.cleaner.extract.scene import Scene

_MOST = 300
"""Characters of a leaf that count towards the score of its whole."""


def wholes(scene: Scene) -> Iterable[list[int]]:
    """The places among the candidates of each list and data table with more than one leaf."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, k in enumerate(scene.candidates):
        leaf = scene.leaves[k]
        table = scene.table[leaf.container.index]
        if table is not None:
            found[table.index].append(place)
        elif leaf.tag == "li" and leaf.container.tag in LISTS:
            found[leaf.container.index].append(place)
    return [places for places in found.values() if len(places) > 1]


def list_of(leaf: Leaf) -> Container | None:
    """The list of which a leaf is an item, by itself or in a box inside the item's element; None for none."""
    around = leaf.container if leaf.container.tag in LISTS else leaf.container.parent if leaf.container.item else None
    return around if around is not None and around.tag in LISTS else None


def evened(scene: Scene, scores: Sequence[float]) -> list[float]:
    """The scores, with the mean of each whole, weighed by length, in place of its parts' own. A list of boxes, which may be a row of
    cards, is only raised to it."""
    even = list(scores)
    for places in wholes(scene):
        mean = _mean(scene, even, places)
        for place in places:
            even[place] = mean
    for places in _wrapped(scene):
        if (mean := _mean(scene, even, places)) > 0:
            for place in places:
                even[place] = max(even[place], mean)
    return even


def _wrapped(scene: Scene) -> Iterable[list[int]]:
    """As `wholes`, of lists with one box or paragraph in each item and one text in it."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, k in enumerate(scene.candidates):
        leaf = scene.leaves[k]
        if leaf.tag != "li" and (leaf.item or leaf.container.item) and _item(leaf) and (around := list_of(leaf)) is not None:
            found[around.index].append(place)
    return [
        places for places in found.values() if 1 < len(places) == len({_item(scene.leaves[scene.candidates[place]]) for place in places})
    ]


def _item(leaf: Leaf) -> int:
    """The number of the list's item in which a leaf stands, by itself or in a box; 0 for none."""
    return leaf.item if leaf.container.tag in LISTS else leaf.container.item


def _mean(scene: Scene, scores: Sequence[float], places: Sequence[int]) -> float:
    weights = [min(scene.leaves[scene.candidates[place]].length, _MOST) for place in places]
    return sum([scores[place] * weight for place, weight in zip(places, weights, strict=True)]) / sum(weights)
