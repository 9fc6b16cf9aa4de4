"""Where one page holds several texts: the posts of a running report and the entries of a guide belong together, other stories do not."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.cleaner.extract.classes import BIT, CONSENT
from reader.cleaner.extract.containers import is_in
from reader.cleaner.extract.elements import HEADINGS, HIDDEN, UNSEEN
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.scene import Scene
from reader.cleaner.outward import outward

_UNITS = 3
"""Headings of one kind that make a text of units."""
_SOON = 4
"""Leaves from a heading down to the text of its unit: a name and a moment may stand between."""
_NUMBER = re.compile(r"\d+")
_NAMED = 0.5
"""Share of linked text below which a moment with a name beside it leads nowhere else."""
_KICKER = 40
"""Letters of the longest line above the head of a unit: "Part 1", "Day two"."""


def before_next_article(scene: Scene, kept: list[int]) -> list[int]:
    """What stands in the `<article>` of the text or in none; other articles further down are other stories.

    The text begins with its first paragraph, unless that stands alone in its article: then it may be the lead to what the next one holds,
    as long as neither bears a moment of its own.
    """
    leaves = scene.leaves
    nearest = [scene.article[leaves[k].container.index] for k in kept]
    if len(set(nearest)) < 2:
        return kept
    paragraphs = Counter([index for k, index in zip(kept, nearest, strict=True) if leaves[k].prose])
    dated = {scene.article[leaves[k].container.index] for k, moment in enumerate(scene.dated) if moment}
    dated |= {index for index in paragraphs.keys() - dated if index >= 0 and _has_moment(scene.containers[index])}
    at = next((at for at, k in enumerate(kept) if leaves[k].prose), -1)
    if at < 0:
        return kept
    if paragraphs[nearest[at]] == 1 and nearest[at] not in dated:
        at = next((at for at, k in enumerate(kept) if leaves[k].prose and paragraphs[nearest[at]] > 1 and nearest[at] not in dated), at)
    own = _articles(scene, nearest[at])
    if not own:
        return kept
    posts = _posts(scene, paragraphs, own, dated)
    others = {index for index in set(nearest) - posts if not _belongs(_articles(scene, index), own)}
    return [k for place, (k, index) in enumerate(zip(kept, nearest, strict=True)) if place < at or index not in others]


def _has_moment(article: Container) -> bool:
    """A moment stands in it for machines, of which a script tells readers how long ago it was."""
    return article.node.css_first("time[datetime]") is not None


def _posts(scene: Scene, paragraphs: Counter[int], own: list[int], dated: set[int]) -> set[int]:
    """The articles that are posts of one running report: each has its moment, and several of them stand with the text in the article that
    holds the title, where none holds most of the text; or the page calls itself such a report.
    """
    posts = {index for index in paragraphs if index in dated}
    if scene.witnesses.is_live:
        return posts
    if len(posts) < _UNITS or 2 * paragraphs[own[0]] > paragraphs.total():
        return set()
    titled = scene.article[scene.leaves[scene.title_at].container.index] if scene.title_at >= 0 else -1
    around = set(own[1:]).intersection(_articles(scene, titled)) if titled >= 0 else set(own[1:])
    return {index for index in posts if not around.isdisjoint(_articles(scene, index))}


def _belongs(articles: list[int], own: list[int]) -> bool:
    """One stands in the other, or in no article at all. Both from the inside out."""
    return not articles or articles[0] in own or own[0] in articles


def _articles(scene: Scene, index: int) -> list[int]:
    """The `<article>` element of that index and those that it stands in, from the inside out; none for -1."""
    found = []
    while index >= 0:
        found.append(index)
        above = scene.containers[index].parent
        index = scene.article[above.index] if above is not None else -1
    return found


def with_heads(scene: Scene, kept: list[int]) -> list[int]:
    """The kept, and the headings or moments of one kind with which most units of the text begin, with the moment or the short line beside
    each: the posts of a running report, the entries of a guide, the days of a programme. One by one they look like other stories; only
    what stands under them shows that they are not."""
    if not kept:
        return kept
    leaves, tags, dated = scene.leaves, scene.tags, scene.dated
    first = max(scene.title_at + 1, kept[0] - _SOON)
    heads = [k for k in range(first, kept[-1]) if (dated[k] or (tags[k] in HEADINGS and k >= kept[0])) and _may_head(leaves[k])]
    if len(heads) < _UNITS:
        return kept
    alike = defaultdict[tuple[str, ...], list[int]](list)
    for k in heads:
        alike[_look(leaves[k])].append(k)
    found: list[int] = []
    for group in alike.values():
        if len(group) >= _UNITS and sum([_begins_unit(scene, kept, k) for k in group]) > len(group) / 2:
            found += group
    beside = [at for k in found for at in (k - 1, k + 1) if at >= 0 and _tells_of(scene, at, k)]
    return sorted({*kept, *found, *beside}) if found else kept


def _may_head(leaf: Leaf) -> bool:
    """A heading leads nowhere; the name beside a moment may lead to what else somebody wrote. A moment among facts is one of them."""
    leads = leaf.linked > 0 if leaf.tag in HEADINGS else leaf.linked >= _NAMED * leaf.length
    return not leads and leaf.tag != "dd" and is_its_own(leaf)


def _look(leaf: Leaf) -> tuple[str, ...]:
    """What leaves of one kind have in common; the names of some boxes bear their number."""
    return leaf.tag, leaf.hint.key, leaf.container.tag, _NUMBER.sub("", leaf.container.hint.key)


def is_its_own(leaf: Leaf) -> bool:
    """Whether a leaf may be the text's own: it is not hidden, and nothing that readers or lawyers say."""
    container = leaf.container
    return not ((container.inherited_kind | leaf.kind) & HIDDEN or container.inherited & (BIT["comment"] | CONSENT))


def is_unseen(leaf: Leaf) -> bool:
    """Whether neither the page nor a press of the reader's shows it."""
    return bool((leaf.container.inherited_kind | leaf.kind) & UNSEEN)


def is_withheld(scene: Scene, k: int) -> bool:
    """Whether a leaf stands in what a page hides whose article is to be paid for, however large a part that is: it may be there for those
    who paid, and nobody un-hides it. What other pages hide their scripts show."""
    if not scene.witnesses.is_paid:
        return False
    kind, box = scene.leaves[k].kind, scene.leaves[k].container
    while box.parent is not None:
        kind, box = kind | box.kind, box.parent
    return bool(kind & UNSEEN)


def _tells_of(scene: Scene, at: int, head: int) -> bool:
    """The leaf next to the head of a unit stands in its box, and is its moment, or a short line above it that leads nowhere."""
    leaf = scene.leaves[at]
    if leaf.container is not scene.leaves[head].container or not is_its_own(leaf):
        return False
    return scene.dated[at] > 0 or (at < head and not leaf.linked and leaf.length < _KICKER)


def _begins_unit(scene: Scene, kept: Sequence[int], k: int) -> bool:
    """The first box that holds the head `k` and kept text soon after it holds nothing kept before it but beside it, and not all of the
    text."""
    leaves, behind, here = scene.leaves, bisect_right(kept, k), bisect_left(kept, k)
    text = kept[behind]
    if text - k > _SOON or (scene.tags[k] in HEADINGS and any(tag in HEADINGS for tag in scene.tags[k + 1 : text + 1])):
        return False
    unit = next((box for box in outward(leaves[k].container) if is_in(leaves[text].container, box)), None)
    elsewhere = (at for at in kept[max(0, here - _SOON) : here][::-1] if leaves[at].container is not leaves[k].container)
    before = next(elsewhere, kept[-1])
    return unit is not None and not is_in(leaves[before].container, unit)
