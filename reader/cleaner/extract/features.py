"""Numbers about each leaf for the scorer: its own shape, its words, where it stands, and what stands around it.

Order and meaning are fixed by NAMES, with which the weights were learned: after a change here the weights are learned anew.
Left out is what no tree leaned on: each column costs a little on every leaf of every page. All are floats, without integers and truths
among them: the interpreter compares floats with floats in half of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.containers import HEADINGS
from reader.cleaner.extract.scene import LABEL, Row, Scene, running
from reader.cleaner.extract.walk import HEADER, OUTSIDE, Container, Leaf
from reader.cleaner.extract.witnesses import squeezed

_COMMENTS = re.compile(
    r"c(?<=\bc)(?:omments?|omentários?|omentarios?|ommentaires?|ommenti)\b|k(?<=\bk)(?:ommentare?|ommentarer|omentarze)\b"
    r"|r(?<=\br)(?:eacties|esponses|eplies)\b|d(?<=\bd)iscussion\b|y(?<=\by)orumlar\b|комментари|コメント|评论|留言|댓글"
)
"""In folded case. Each begins with a letter, for which it is looked for at once, and only then looks back for the edge of the word."""
_COMMENTS_HOLD = ("omment", "oment", "eact", "espons", "epl", "iscuss", "orum", "комм", "コメ", "评论", "留言", "댓글")
"""One of these stands in each of them."""
_ABOUT = re.compile(
    r"(?i)^(?:about|über|à propos|acerca|sobre|om|chi siamo|over) \S"
    r"|^(?:contacts?|media contact|boilerplate|kontakt|pressekontakt|ansprechpartner)\b"
)
_ABOUT_BEGINS = ("about", "über", "à p", "acerc", "sobre", "om ", "chi", "over", "cont", "media", "boil", "kont", "press", "anspr")
"""With one of these begins each of them, in folded case."""
_WE = frozenset(
    """
    we our us wir uns unser unsere unseren nous notre nos nosotros nuestro nuestra nuestros nós nosso nossa noi nostro nostra wij
    ons onze vi vår vårt våra vores oss my nasz nasze мы нас нам наш наши biz bizim kami
    """.split()
)
_ENDS = {**dict.fromkeys("\"”’»'“)］」", 3.0), **dict.fromkeys(".!?…。！？।؟", 1.0), ":": 2.0}
_LEVELS = {tag: float(tag[1]) for tag in HEADINGS}
_BLOCKS = frozenset(("div", "section", "article"))
_DOUBTS = OUTSIDE | HEADER
_GROUPS = [BIT[name] for name in "caption comment keep standfirst nav".split()]
_NAMED = BIT["caption"] | BIT["comment"] | BIT["keep"] | BIT["standfirst"] | BIT["nav"]
_NOT_NAMED: Row = [0.0] * len(_GROUPS)
_SHORT = 60
"""Characters of the longest label that says what follows."""
_NEVER, _FAR = -1e6, 1e6
"""In place of a distance to what is not there: before the page, behind the page, and farther than any leaf of a page."""

NAMES = (
    # its own shape
    "length words linked links prose end emphasis heading li block "
    # its own words, and what the page's witnesses say of them
    "we witness title_in_it described author site copies "
    # its own place and names
    "container_place doubts from_title group_caption group_comment group_keep group_standfirst group_nav "
    # its way down the page
    "from_first from_last place prose_before prose_after from_h1 from_heading from_cue headings_passed dates_passed from_comments "
    "from_about "
    # its neighbours
    "length-1 linked+1 length+1 sig_body+1 hint+1 hint_near cues_near "
    # its container
    "steps_off lca_height inside branch_share worth_share total_share is_heaviest container_leaves container_linked repeats "
    "heaviest_article title_rise units unit_dated unit_leaves unit_prose unit_linked box_cues box_hint branch_hint "
    # its like: the leaves of the same signature
    "sig_is_body sig_count sig_prose sig_linked sig_share sig_cues sig_hint "
    # the page
    "page_leaves page_inside page_focus page_body_share page_prose page_sentences"
).split()


def rows(scene: Scene) -> list[Row]:
    """One row for each of `scene.candidates`, in that order. What leaves share, such as the columns of a container, is worked out once."""
    if not scene.candidates:
        return []
    page, near = _Page(scene), _Near(scene)
    leaves, home = scene.leaves, scene.home
    boxes: dict[int, Row] = {}
    alike: dict[int, Row] = {}
    found = []
    for i, (k, worded, passed) in enumerate(zip(scene.candidates, _worded(scene), _passed(scene), strict=True)):
        leaf, signature = leaves[k], scene.signature[k]
        index = home[leaf.container.index]
        box = boxes.get(index) or boxes.setdefault(index, _box(scene.containers[index], scene))
        like = alike.get(id(signature)) or alike.setdefault(id(signature), _like(signature, scene))
        row = _shape(leaf, scene.words[i])
        row += worded
        row += _standing(leaf, scene, k)
        row += page.place(i, k)
        row += passed
        row += near.columns(k)
        row += box
        row += like
        row += page.columns
        found.append(row)
    return found


def _shape(leaf: Leaf, words: Sequence[str]) -> Row:
    length, tag = leaf.length, leaf.tag
    return [
        float(length),
        float(len(words) if length <= 500 else length // 6),
        leaf.linked / length,
        float(leaf.link_count),
        leaf.prose,
        _ENDS.get(leaf.text[-1], 0.0),
        leaf.emphasis / length,
        _LEVELS.get(tag, 0.0),
        1.0 if tag == "li" else 0.0,
        1.0 if tag in _BLOCKS else 0.0,
    ]


def _worded(scene: Scene) -> Iterator[Row]:
    """For each candidate what its words say, and what the page's witnesses say of them."""
    known = scene.witnesses
    whole = "\n".join(scene.lowered)
    authors = _places(known.author, whole) if len(known.author) > 3 else {}
    sites = _places(known.site, whole) if len(known.site) > 2 else {}
    near_start = 400 - len(known.site)
    titled, body, description = len(known.title) or 1, known.body, known.description
    copies: dict[str, float] = {}
    for i, (k, lowered) in enumerate(zip(scene.candidates, scene.lowered, strict=True)):
        length, different = scene.leaves[k].length, scene.different[k]
        we = witness = title_in_it = described = 0.0
        if body and length > 40:
            witness = 1.0 if squeezed(lowered[:120])[:50] in body else -1.0
        if different:
            we = len(different & _WE) / (len(different) + 4)
            title_in_it = len(different & known.title) / titled
            if length > 40 and description:
                described = len(different & description) / len(different)
        times = copies.get(lowered, 0.0)
        copies[lowered] = times + 1.0
        author = 1.0 if i in authors and length < 600 else 0.0
        yield [we, witness, title_in_it, described, author, 1.0 if i in sites and sites[i] <= near_start else 0.0, times]


def _places(name: str, lines: str) -> dict[int, int]:
    """The numbers of the lines in which a name stands, and where in them it stands first."""
    places: dict[int, int] = {}
    number = start = 0
    at = lines.find(name)
    while at >= 0:
        number += lines.count("\n", start, at)
        start = at
        places.setdefault(number, at - lines.rfind("\n", 0, at) - 1)
        at = lines.find(name, at + 1)
    return places


def _standing(leaf: Leaf, scene: Scene, k: int) -> Row:
    container = leaf.container
    return [
        scene.place_in_box[k],
        float((container.inherited_kind | leaf.kind) & _DOUBTS),
        float(k - scene.title_at) if scene.title_at >= 0 else _NEVER,
        *_named(leaf, scene),
    ]


def _named(leaf: Leaf, scene: Scene) -> Row:
    """By group of names: 3 where the leaf itself bears one, 2 its container, 1 what that stands in."""
    container = leaf.container
    own, inherited = leaf.hint.groups, container.inherited
    box = container.hint.groups if container.total < 0.5 * (scene.containers[0].total or 1.0) else 0
    named = (own | box | inherited) & _NAMED
    if not named:
        return _NOT_NAMED
    return [(3.0 if own & bit else 2.0 if box & bit else 1.0) if named & bit else 0.0 for bit in _GROUPS]


def _box(container: Container, scene: Scene) -> Row:
    """What all leaves of one container share."""
    root, index = scene.containers[0], container.index
    trusted, total = root.trusted or 1.0, root.total or 1.0
    leaves, cues, hints, linked, length = scene.boxes[index]
    branch = scene.branch[index]
    branch_leaves, branch_hints = scene.branches[branch]
    steps, joins, repeats = scene.way_out(index)
    return [
        float(steps),
        float(joins),
        1.0 if container.inside else 0.0,
        scene.containers[branch].trusted / trusted if steps else 1.0,
        container.worth / trusted,
        container.total / total,
        1.0 if container is scene.heaviest else 0.0,
        leaves,
        linked / length,
        float(repeats),
        1.0 if scene.article[index] == scene.article[scene.heaviest.index] else 0.0,
        float(scene.title_rise(index)),
        *_unit(scene.unit[index]),
        cues / leaves,
        hints / leaves,
        branch_hints / branch_leaves,
    ]


def _unit(unit: Row | None) -> Row:
    """What the repeated elements hold, of which a container is or is in one."""
    if unit is None or not unit[1]:
        return [0.0, 0.0, 0.0, 0.0, 0.0]
    times, leaves, dates, prose, linked, length = unit
    return [times, dates / times, leaves / times, prose / times, linked / length]


def _like(signature: Row, scene: Scene) -> Row:
    """What all leaves of one signature share."""
    count, prose, linked, length, cues, hints = signature
    total = scene.containers[0].total or 1.0
    is_body = 1.0 if signature is scene.body_signature else 0.0
    return [is_body, count, prose / count, linked / length, prose / total, cues / count, hints / count]


class _Page:
    """The page as a whole, and where on it a leaf stands."""

    def __init__(self, scene: Scene) -> None:
        leaves, root, body, candidates = scene.leaves, scene.containers[0], scene.body, scene.candidates
        inside = [k for k in candidates if leaves[k].container.inside]
        sentences = [k for k in inside if leaves[k].prose > 60]
        self._count = len(leaves)
        self._prose = running([leaves[k].prose if leaves[k].container.inside else 0.0 for k in candidates])
        self._total = self._prose[-1] or 1.0
        self._first, self._last = (sentences[0], sentences[-1]) if sentences else (0, len(leaves) - 1)
        self._h1 = next((k for k, leaf in enumerate(leaves) if leaf.tag == "h1"), -1)
        self.columns = [
            float(len(leaves)),
            float(len(inside)),
            body.trusted / (root.trusted or 1.0),
            body.total / (root.total or 1.0),
            self._total,
            float(len(sentences)),
        ]

    def place(self, i: int, k: int) -> Row:
        """Where candidate `i`, which is leaf `k`, stands among the sentences inside the body."""
        prose, total = self._prose, self._total
        return [
            float(k - self._first),
            float(k - self._last),
            k / self._count,
            prose[i] / total,
            (prose[-1] - prose[i + 1]) / total,
            float(k - self._h1) if self._h1 >= 0 else _NEVER,
        ]


def _passed(scene: Scene) -> Iterator[Row]:
    """For each candidate what the reader has passed on the way down to it, and how far back it is: the last heading, cue, label of
    comments, label about the publisher; how many headings and dates."""
    leaves, cued = scene.leaves, scene.cued
    first = next((k for k in scene.candidates if leaves[k].container.inside and leaves[k].prose > 60), 0)
    comments, abouts = _signposts(scene, first)
    dates = running(scene.dated)
    heading = cue = about = -1
    headings = 0.0
    at = 0
    for k in scene.candidates:
        for j in range(at, k):
            leaf = leaves[j]
            if leaf.tag in HEADINGS:
                heading = j
                if j >= first:
                    headings += 1.0
            elif not leaf.prose and leaf.length < LABEL and (leaf.bold > 0.8 * leaf.length or leaf.text[-1] == ":"):
                heading = j
            if cued[j] and j >= first:
                cue = j
        at = k
        while abouts and abouts[0] < k:
            about = abouts.pop(0)
        yield [
            float(k - heading) if heading >= 0 else _FAR,
            float(k - cue) if cue >= 0 else _FAR,
            headings,
            dates[k] - dates[first] if k > first else 0.0,
            float(k - comments) if 0 <= comments < k else _NEVER,
            float(k - about) if about >= 0 else _NEVER,
        ]


def _signposts(scene: Scene, first: int) -> tuple[int, list[int]]:
    """From leaf `first` on the first label of comments, -1 for none, and all labels about the publisher."""
    labels = scene.labels[first : scene.candidates[-1]]
    lines = "\n" + "\n".join(map(str.casefold, labels))
    comments = {number - 1 for part in _COMMENTS_HOLD for number in _places(part, lines)}
    abouts = {number for begin in _ABOUT_BEGINS for number in _places("\n" + begin, lines)}
    return (
        next((first + at for at in sorted(comments) if len(labels[at]) < _SHORT and _COMMENTS.search(labels[at].casefold())), -1),
        [first + at for at in sorted(abouts) if len(labels[at]) < _SHORT and _ABOUT.match(labels[at])],
    )


class _Near:
    """The leaves before and behind one."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._hints = running(scene.hints)
        self._cues = running(scene.cued)

    def columns(self, k: int) -> Row:
        """The neighbours of leaf `k`, and the three leaves on either side."""
        scene, leaves = self._scene, self._scene.leaves
        count = len(leaves)
        start, end = k - 3 if k > 3 else 0, k + 4 if k + 4 < count else count
        before = float(leaves[k - 1].length) if k else -1.0
        hints, cues = (self._hints[end] - self._hints[start]) / (end - start), self._cues[end] - self._cues[start]
        if k + 1 == count:
            return [before, -1.0, -1.0, 0.0, -9.0, hints, cues]
        behind = leaves[k + 1]
        is_body = 1.0 if scene.signature[k + 1] is scene.body_signature else 0.0
        return [before, behind.linked / behind.length, float(behind.length), is_body, scene.hints[k + 1], hints, cues]
