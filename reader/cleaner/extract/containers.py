"""Where the prose stands: how much of it each container holds, and which container is the article's body.

Nothing here drops anything; it gives the scorer its statistics.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.cleaner.extract.classes import BIT, CONSENT, JUNK
from reader.cleaner.extract.elements import ARTICLE, HEADINGS, OUTSIDE
from reader.cleaner.extract.leaves import Container, Leaf, Walked
from reader.cleaner.outward import outward
from reader.text import SENTENCE_ENDS, UNMARKED

_PROSE_TAGS = frozenset(("p", "blockquote", "pre"))
_TELLS = re.compile(f'[{SENTENCE_ENDS},،;:»”"{"-".join(UNMARKED)}]')
"""Marks one of which stands in nearly all sentences, and letters of those who write none."""
_ENDS = frozenset('.!?:”"')
"""Those with which nearly all sentences end."""
_SHORTEST_PROSE = 40
"""Letters from which a leaf may be running text."""
_NO_CARD = 400
"""Characters from which an `<article>` is more than the card of one in a list."""
_MOST_ARTICLES = 59
"""Articles that are compared, each with each; of more the first is taken for the page's."""


def prose(leaf: Leaf) -> float:
    """How many of a leaf's characters read like running text: 0 for labels, headings, captions and link lists."""
    length, tag = leaf.length, leaf.tag
    if length < _SHORTEST_PROSE or tag in HEADINGS or tag == "figcaption":
        return 0.0
    linked = leaf.linked / length
    if linked > 0.5 or not (leaf.text[-1] in _ENDS or _TELLS.search(leaf.text)):
        return 0.0
    if tag == "li" and length < 120:
        return length * 0.3 * (1 - linked)
    trust = 1 if tag in _PROSE_TAGS else 0.75 if length > 120 else 0.3
    return min(length, 1200) * (1 - linked) * trust


def weigh(walked: Walked) -> None:
    """Give every leaf and container its prose, and every container the groups and kinds that it inherits.

    A name that speaks against a container is not believed when the container holds half of the page's prose; comments may outgrow
    their article, so theirs is believed up to nine tenths, but never of what holds the headline: there it names a column. Dialogs for
    consent may outgrow everything.
    """
    containers, outers = walked.containers, walked.outers
    own = [0.0] * len(containers)
    for leaf in walked.leaves:
        leaf.prose = found = prose(leaf) if leaf.length >= _SHORTEST_PROSE else 0.0
        if found:
            own[leaf.container.index] += found
    totals = _added_up(outers, own)
    root = containers[0]
    root.inherited = root.inherited_kind = 0
    root.doubted = False
    root.prose = root.worth = own[0]
    root.total = totals[0]
    half = 0.5 * (root.total or 1.0)
    headed = containers_of(leaf for leaf in walked.leaves if leaf.tag == "h1")
    worth = own[:]
    for index in range(1, len(containers)):
        container, outer, total = containers[index], containers[outers[index]], totals[index]
        believed, kind = container.hint.groups, container.kind
        if total >= half:
            believed &= CONSENT | BIT["comment"] if total < 1.8 * half else CONSENT
            kind &= ARTICLE
        if index in headed:
            believed &= ~BIT["comment"]
        container.inherited = inherited = outer.inherited | believed
        container.inherited_kind = kind = outer.inherited_kind | kind
        container.doubted = doubted = (inherited & JUNK or kind & OUTSIDE) != 0
        container.prose, container.total = own[index], total
        if doubted:
            worth[index] *= 0.2
        container.worth = worth[index]
    for container, trusted in zip(containers, _added_up(outers, worth), strict=True):
        container.trusted = trusted


def containers_of(leaves: Iterable[Leaf]) -> set[int]:
    """The indexes of the containers in which some leaf stands, at any depth."""
    found: set[int] = set()
    for leaf in leaves:
        for container in outward(leaf.container):
            if container.index in found:
                break
            found.add(container.index)
    return found


def _added_up(outers: Sequence[int], own: Sequence[float]) -> list[float]:
    """The sums of what each container has of its `own` and everything in it. outers: by container the one it stands in."""
    sums = [*own]
    for index in range(len(sums) - 1, 0, -1):
        if own_sum := sums[index]:
            sums[outers[index]] += own_sum
    return sums


def body(walked: Walked) -> Container:
    """The container that most likely holds the article: named so, or the first of several articles, or found by descent."""
    root = walked.containers[0]
    if not root.trusted:
        return root
    return _descend(_first_article(walked.containers, _named_body(walked.containers)), walked)


def _named_body(containers: list[Container]) -> Container:
    """The deepest container that calls itself the body and holds half of the page's prose."""
    root = best = containers[0]
    half = 0.5 * root.trusted
    for container in containers[1:]:
        if container.trusted >= half and container.hint.body:
            deeper = container.trusted >= 0.8 * best.trusted and stands_in(container, best)
            if best is root or deeper:
                best = container
    return best


def _first_article(containers: list[Container], within: Container) -> Container:
    """The first big one of several `<article>` elements side by side, or `within` itself."""
    articles = [c for c in containers[within.index + 1 :] if c.tag == "article" and c.trusted > _NO_CARD and stands_in(c, within)]
    if len(articles) > _MOST_ARTICLES:
        articles = articles[:1]
    top = [c for c in articles if not any(stands_in(c, other) for other in articles if other is not c)]
    if not top:
        return within
    largest = max(c.trusted for c in top)
    first = next(c for c in top if c.trusted >= 0.3 * largest)
    if sum(c.trusted for c in top) >= 0.6 * within.trusted and first.trusted >= 0.2 * within.trusted:
        return first
    return within


def _descend(container: Container, walked: Walked) -> Container:
    """Go down while one child covers nearly all, or clearly the most, of the prose."""
    children: dict[int, list[Container]] = {}
    for inner, outer in zip(walked.containers, walked.outers, strict=True):
        if inner.trusted:
            children.setdefault(outer, []).append(inner)
    while telling := children.get(container.index):
        main = max(telling, key=lambda c: c.trusted)
        covers = 0.95 if container.hint.body else 0.9 if container.tag == "article" else 0.8
        if main.trusted < covers * container.trusted:
            has_others = walked.outers.count(container.index) > 1
            if not (has_others and _stands_out(main, telling, container)):
                break
        container = main
    return container


def _stands_out(main: Container, siblings: list[Container], parent: Container) -> bool:
    """`main` holds more than half, its parent nothing itself, and none of the other `siblings` that hold any prose comes near."""
    if main.trusted < 0.55 * parent.trusted or parent.worth >= 0.1 * parent.trusted:
        return False
    return all(other.trusted < 0.22 * main.trusted for other in siblings if other is not main)


def is_in(container: Container, box: Container) -> bool:
    """Whether `container` is `box` or stands in it."""
    return container is box or stands_in(container, box)


def stands_in(container: Container, outer: Container) -> bool:
    """Whether `outer` is a true ancestor of `container`."""
    above = container.parent
    while above is not None:
        if above is outer:
            return True
        above = above.parent
    return False
