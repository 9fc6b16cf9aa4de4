"""What an article points to from behind its text: footnotes, and the papers that a report of research tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from reader.cleaner.extract.elements import HEADINGS, INLINE
from reader.cleaner.extract.leaves import LINK, SUPERSCRIPT, Container, Leaf
from reader.cleaner.extract.levels import LISTS
from reader.cleaner.extract.scene import Scene
from reader.cleaner.outward import outward
from reader.text import fold

_NUMBER = re.compile(r"\s*\[?\d{1,3}\]?\s*")
"""The number of a note, alone."""
_BACK = "↩↑↖⤴⏎^\ufe0e\ufe0f"
"""Arrows by which a note leads back, with the signs that say whether one is drawn in colours."""
_LONGEST_WAY = 4
"""Characters of the letter or number of one of several marks, and of the "and" between them."""
_CLOSE = 3
"""Elements in which the mark of a note is wrapped."""
_LONGEST_HEAD = 60
"""Characters of a label that may be a heading."""
_DOI = re.compile(r"(?i)\bdoi\b.{0,8}\b10\.\d{4,9}/\w")
"""A paper's name, with what it is called by, or the address that leads there. (Crossref's expression for the name:
https://www.crossref.org/blog/dois-and-matching-regular-expressions/.)"""
_MOST_PAPERS = 3
"""Papers that a report tells of. More are the references of a paper."""
_CITATION = (40, 800)
"""Shortest and longest citation of a paper, in characters."""
_BEHIND = 8
"""Leaves behind the text among which it is cited: a link or two, whose text it was, who may print it."""


def with_notes(scene: Scene, kept: list[int]) -> list[int]:
    """The footnotes that the text points to, with their heading: behind it, in a list of which an entry leads back into the page, or
    wherever a paragraph leads back to the very mark that points to it."""
    leaves = scene.leaves
    last, places = _pointing(scene, kept)
    if last < 0:
        return kept
    behind = range(last + 1, len(leaves))
    entries = (leaves[k] for k in behind if leaves[k].container.tag in LISTS or _NUMBER.fullmatch(leaves[k].text))
    homes = {leaf.container for leaf in entries if any(map(_stays, _targets(scene, leaf)))}
    own = set(kept)
    notes = [
        k
        for k in behind
        if (not homes.isdisjoint(_boxes(leaves[k])) and (k in own or k > kept[-1])) or not places.isdisjoint(_targets(scene, leaves[k]))
    ]
    heads = [k - 1 for k in notes if k - 1 in behind and leaves[k - 1].container not in homes and _heads(leaves[k - 1])]
    return sorted(own.union(notes, heads))


def _pointing(scene: Scene, kept: list[int]) -> tuple[int, set[str]]:
    """The last of the kept leaves that points to a note, -1 for none, and what the marks by which they point are called, as an address."""
    last, places = -1, set[str]()
    for k in kept:
        leaf = scene.leaves[k]
        if (
            leaf.link_count
            and leaf.container.tag not in LISTS
            and _points_to_note(scene, leaf)
            and places.isdisjoint(_targets(scene, leaf))
        ):
            last = k
            places.update(f"#{place}" for place in _places(scene, leaf))
    return last, places


def _boxes(leaf: Leaf) -> list[Container]:
    """The container of a leaf, and that in which a note may stand in a box of its own beside its number."""
    container = leaf.container
    return [container, container.parent] if container.parent is not None and container.parent.tag not in LISTS else [container]


def with_papers(scene: Scene, kept: list[int]) -> list[int]:
    """The kept, and the papers that are cited right behind the text, each with the label over it. A reader of a report wants to find what
    it reports, and news sites set that apart from the text."""
    if not kept:
        return kept
    leaves = scene.leaves
    behind = range(kept[-1] + 1, min(kept[-1] + 1 + _BEHIND, len(leaves)))
    cited = [k for k in behind if _CITATION[0] <= leaves[k].length <= _CITATION[1] and _DOI.search(leaves[k].text)]
    if len(cited) > _MOST_PAPERS:
        return kept
    heads = [k - 1 for k in cited if k - 1 in behind and _heads(leaves[k - 1])]
    return sorted({*kept, *cited, *heads})


def take_ways_back(scene: Scene, leaf: Leaf) -> None:
    """Take the arrows at the ends of a note away that lead back to its number: they are buttons, once it is known for a note by them."""
    text = leaf.text
    if not (leaf.link_count and (text[0] in _BACK or text[-1] in _BACK or _BACK[0] in text)):
        return
    pieces, marks = leaf.pieces, leaf.marks
    several = _ways_to_several(scene, leaf)
    del pieces[:several], marks[:several]
    for end in (0, -1):
        while pieces and (pieces[end].isspace() or _leads_back(scene, marks[end])):
            del pieces[end], marks[end]
    leaf.text, leaf.runs = fold("".join(pieces)), None


def begins_note(scene: Scene, k: int, kept: Set[int]) -> bool:
    """Whether a leaf is the number of the note behind it, which stands alone in a box around both; the note begins with it then.

    kept: id() of each leaf that is.
    """
    leaf = scene.leaves[k]
    if leaf.linked < leaf.length or not _NUMBER.fullmatch(leaf.text) or not all(map(_stays, _targets(scene, leaf))):
        return False
    note = scene.leaves[k + 1] if k + 1 < len(scene.leaves) else leaf
    is_beside = leaf.container.tag not in LISTS and leaf.container in _boxes(note)
    if not is_beside or id(note) not in kept or note.tag in HEADINGS or _NUMBER.fullmatch(note.text):
        return False
    note.pieces[:0], note.marks[:0] = [*leaf.pieces, " "], [*leaf.marks, 0]
    note.text, note.runs = fold("".join(note.pieces)), None
    return True


def _ways_to_several(scene: Scene, leaf: Leaf) -> int:
    """How many pieces at its beginning are an arrow that leads nowhere and the letters behind it, each of which leads to another of the
    marks that point to the note: "^ a b"."""
    pieces, marks = leaf.pieces, leaf.marks
    if marks[0] >= LINK or pieces[0].strip() not in _BACK:
        return 0
    ways = 0
    for at in range(1, len(pieces) - 1):
        said = pieces[at].strip()
        if len(said) > _LONGEST_WAY or (len(said) > 1 and said[0].isupper()):  # a name, as "Lee"
            break
        if marks[at] >= LINK and "#" in _href(scene, marks[at]):
            ways = at + 1
    return ways


def _leads_back(scene: Scene, mark: int) -> bool:
    if mark < LINK or "#" not in _href(scene, mark):
        return False
    said = "".join(scene.walked.anchors[mark // LINK - 1].text().split()).rstrip("0123456789")
    return bool(said) and not said.strip(_BACK)


def _heads(leaf: Leaf) -> bool:
    """It stands over what follows: a heading, or a few words that lead nowhere, all in bold or with a colon behind them."""
    if leaf.tag in HEADINGS:
        return True
    return not leaf.linked and leaf.length < _LONGEST_HEAD and (leaf.bold >= leaf.length or leaf.text[-1] in ":：")


def _points_to_note(scene: Scene, leaf: Leaf) -> bool:
    """A raised mark in it leads elsewhere on the page, or a number that a style sheet raises."""
    for piece, mark in zip(leaf.pieces, leaf.marks, strict=True):
        if mark >= LINK and (mark & SUPERSCRIPT or _NUMBER.fullmatch(piece)) and _stays(_href(scene, mark)):
            return True
    return False


def _targets(scene: Scene, leaf: Leaf) -> list[str]:
    return [_href(scene, mark) for mark in leaf.marks if mark >= LINK] if leaf.link_count else []


def _places(scene: Scene, leaf: Leaf) -> Iterator[str]:
    """What the marks in it that lead elsewhere on the page are called themselves: each has its name, or an element close around it."""
    for number in {mark // LINK for mark in leaf.marks if mark >= LINK and _stays(_href(scene, mark))}:
        for node in outward(scene.walked.anchors[number - 1], _CLOSE):
            if node.tag not in INLINE:
                break
            attributes = node.attributes
            yield from filter(None, (attributes.get("id"), attributes.get("name")))


def _href(scene: Scene, mark: int) -> str:
    return scene.walked.anchors[mark // LINK - 1].attributes.get("href") or ""


def _stays(href: str) -> bool:
    """It leads to a place on the same page."""
    return len(href) > 1 and href[0] == "#"
