"""Numbers about each leaf for the scorer: its own shape, its words, where it stands, and what stands around it.

Order and meaning are fixed by NAMES, with which the weights were learned: after a change here the weights are learned anew.
Left out is what no tree leaned on: each column costs a little on every leaf of every page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.containers import HEADINGS
from reader.cleaner.extract.scene import Row, Scene, running
from reader.cleaner.extract.walk import HEADER, OUTSIDE, Container, Leaf
from reader.cleaner.extract.witnesses import squeezed

_COMMENTS = re.compile(
    r"c(?<=\bc)(?:omments?|omentários?|omentarios?|ommentaires?|ommenti)\b|k(?<=\bk)(?:ommentare?|ommentarer|omentarze)\b"
    r"|r(?<=\br)(?:eacties|esponses|eplies)\b|d(?<=\bd)iscussion\b|y(?<=\by)orumlar\b|комментари|コメント|评论|留言|댓글"
)
"""In folded case. Each begins with a letter, for which it is looked for at once, and only then looks back for the edge of the word."""
_ABOUT = re.compile(
    r"(?i)^(?:about|über|à propos|acerca|sobre|om|chi siamo|over) \S"
    r"|^(?:contacts?|media contact|boilerplate|kontakt|pressekontakt|ansprechpartner)\b"
)
_WE = frozenset(
    """
    we our us wir uns unser unsere unseren nous notre nos nosotros nuestro nuestra nuestros nós nosso nossa noi nostro nostra wij
    ons onze vi vår vårt våra vores oss my nasz nasze мы нас нам наш наши biz bizim kami
    """.split()
)
_ENDS_SENTENCE = frozenset(".!?…。！？।؟")
_ENDS_QUOTED = frozenset(".!?…。！？।؟\"”’»'“)］」")
_BLOCKS = frozenset(("div", "section", "article"))
_DOUBTS = OUTSIDE | HEADER
_GROUPS = [BIT[name] for name in "caption comment keep standfirst nav".split()]
_NAMED = BIT["caption"] | BIT["comment"] | BIT["keep"] | BIT["standfirst"] | BIT["nav"]
_NOT_NAMED: Row = [0] * len(_GROUPS)
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
    if not scene.leaves:
        return []
    page, passed, near = _Page(scene), _Passed(scene), _Near(scene)
    boxes: dict[int, Row] = {}
    alike: dict[int, Row] = {}
    copies: dict[str, int] = {}
    found = []
    for k in scene.candidates:
        leaf, signature = scene.leaves[k], scene.signature[k]
        container = leaf.container
        home = scene.home[container.index]
        box = boxes.get(home) or boxes.setdefault(home, floats(_box(scene.containers[home], scene)))
        like = alike.get(id(signature)) or alike.setdefault(id(signature), floats(_like(signature, scene)))
        own = _shape(leaf, scene, k) + _wording(leaf, scene, k, copies) + _standing(leaf, scene, k)
        found.append(floats(own + page.place(k) + passed.upto(k) + near.columns(k)) + box + like + page.columns)
    return found


def floats(values: Iterable[float]) -> Row:
    """The values as floats, without integers and truths among them: the interpreter compares floats with floats in half of the time."""
    return [*map(float, values)]


def _shape(leaf: Leaf, scene: Scene, k: int) -> Row:
    length, tag, last = leaf.length, leaf.tag, leaf.text[-1]
    return [
        length,
        len(scene.words[k]) if length <= 500 else length // 6,
        leaf.linked / length,
        leaf.link_count,
        leaf.prose,
        1 if last in _ENDS_SENTENCE else 2 if last == ":" else 3 if last in _ENDS_QUOTED else 0,
        leaf.emphasis / length,
        int(tag[1]) if tag in HEADINGS else 0,
        tag == "li",
        tag in _BLOCKS,
    ]


def _wording(leaf: Leaf, scene: Scene, k: int, copies: dict[str, int]) -> Row:
    lowered, different, known = scene.lowered[k], scene.different[k], scene.witnesses
    we = witness = title_in_it = described = 0.0
    if known.body and leaf.length > 40:
        witness = 1 if squeezed(lowered[:120])[:50] in known.body else -1
    if different:
        we = len(different & _WE) / (len(different) + 4)
        title_in_it = len(different & known.title) / (len(known.title) or 1)
        if leaf.length > 40 and known.description:
            described = len(different & known.description) / len(different)
    times = copies.get(lowered, 0)
    copies[lowered] = times + 1
    author = leaf.length < 600 and len(known.author) > 3 and known.author in lowered
    return [we, witness, title_in_it, described, author, len(known.site) > 2 and known.site in lowered[:400], times]


def _standing(leaf: Leaf, scene: Scene, k: int) -> Row:
    container = leaf.container
    return [
        scene.place_in_box[k],
        (container.inherited_kind | leaf.kind) & _DOUBTS,
        k - scene.title_at if scene.title_at >= 0 else _NEVER,
        *_named(leaf, scene),
    ]


def _named(leaf: Leaf, scene: Scene) -> Row:
    """By group of names: 3 where the leaf itself bears one, 2 its container, 1 what that stands in."""
    container = leaf.container
    own, inherited = leaf.hint.groups, container.inherited
    box = container.hint.groups if container.total < 0.5 * (scene.containers[0].total or 1.0) else 0
    named = own | box | inherited
    if not named & _NAMED:
        return _NOT_NAMED
    return [(3 if own & bit else 2 if box & bit else 1) if named & bit else 0 for bit in _GROUPS]


def _box(container: Container, scene: Scene) -> Row:
    """What all leaves of one container share."""
    root, index = scene.containers[0], container.index
    trusted, total = root.trusted or 1.0, root.total or 1.0
    leaves, cues, hints, linked, length = scene.boxes[index]
    branch = scene.branch[index]
    branch_leaves, branch_hints = scene.branches[branch.index]
    return [
        scene.steps[index],
        scene.joins[index],
        container.inside,
        branch.trusted / trusted if scene.steps[index] else 1.0,
        container.worth / trusted,
        container.total / total,
        container is scene.heaviest,
        leaves,
        linked / length,
        scene.repeats[index],
        scene.article[index] == scene.article[scene.heaviest.index],
        scene.title_rise[index],
        *_unit(scene, index),
        cues / leaves,
        hints / leaves,
        branch_hints / branch_leaves,
    ]


def _unit(scene: Scene, index: int) -> Row:
    """What the repeated elements hold, of which the container `index` is or is in one."""
    unit = scene.unit[index]
    if unit is None or unit not in scene.units:
        return [0, 0, 0, 0, 0]
    leaves, dates, prose, linked, length = scene.units[unit]
    times = scene.twins[unit]
    return [times, dates / times, leaves / times, prose / times, linked / length]


def _like(signature: Row, scene: Scene) -> Row:
    """What all leaves of one signature share."""
    count, prose, linked, length, cues, hints = signature
    total = scene.containers[0].total or 1.0
    return [signature is scene.body_signature, count, prose / count, linked / length, prose / total, cues / count, hints / count]


class _Page:
    """The page as a whole, and where on it a leaf stands."""

    def __init__(self, scene: Scene) -> None:
        leaves, root, body = scene.leaves, scene.containers[0], scene.body
        inside = [leaf.prose if leaf.container.inside else 0.0 for leaf in leaves]
        sentences = [k for k, prose in enumerate(inside) if prose > 60]
        self._count = len(leaves)
        self._prose = running(inside)
        self._first, self._last = (sentences[0], sentences[-1]) if sentences else (0, len(leaves) - 1)
        self._h1 = next((k for k, leaf in enumerate(leaves) if leaf.tag == "h1"), -1)
        self.columns = floats(
            [
                len(leaves),
                sum(leaf.container.inside for leaf in leaves),
                body.trusted / (root.trusted or 1.0),
                body.total / (root.total or 1.0),
                self._prose[-1] or 1.0,
                len(sentences),
            ]
        )

    def place(self, k: int) -> Row:
        """Where leaf `k` stands among the sentences inside the body."""
        prose = self._prose
        total = prose[-1] or 1.0
        return [
            k - self._first,
            k - self._last,
            k / self._count,
            prose[k] / total,
            (prose[-1] - prose[k + 1]) / total,
            k - self._h1 if self._h1 >= 0 else _NEVER,
        ]


class _Passed:
    """What the reader has passed on the way down the page: the last heading, cues, dates."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._next = 0
        self._first = next((k for k, leaf in enumerate(scene.leaves) if leaf.container.inside and leaf.prose > 60), 0)
        self._heading = self._cue = self._comments = self._about = -1
        self._headings = self._dates = 0

    def upto(self, k: int) -> Row:
        """How far leaf `k` is behind each of them, having passed everything before it."""
        for j in range(self._next, k):
            self._pass(j, self._scene.leaves[j])
        self._next = k
        return [
            k - self._heading if self._heading >= 0 else _FAR,
            k - self._cue if self._cue >= 0 else _FAR,
            self._headings,
            self._dates,
            k - self._comments if self._comments >= 0 else _NEVER,
            k - self._about if self._about >= 0 else _NEVER,
        ]

    def _pass(self, j: int, leaf: Leaf) -> None:
        is_heading = leaf.tag in HEADINGS
        is_label = leaf.length < 80 and not leaf.prose
        if is_heading or (is_label and (leaf.bold > 0.8 * leaf.length or leaf.text[-1] == ":")):
            self._heading = j
        if j < self._first:
            return
        self._headings += is_heading
        self._dates += self._scene.dated[j]
        if self._scene.cued[j]:
            self._cue = j
        if is_label and leaf.length < 60:
            if self._comments < 0 and _COMMENTS.search(leaf.text.casefold()):
                self._comments = j
            if _ABOUT.match(leaf.text):
                self._about = j


class _Near:
    """The leaves before and behind one."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._hints = running(scene.hints)
        self._cues = running(scene.cued)

    def columns(self, k: int) -> Row:
        """The neighbours of leaf `k`, and the three leaves on either side."""
        scene, count = self._scene, len(self._scene.leaves)
        start, end = k - 3 if k > 3 else 0, k + 4 if k + 4 < count else count
        return [
            scene.leaves[k - 1].length if k else -1,
            *(self._behind(k + 1) if k + 1 < count else _NOBODY),
            (self._hints[end] - self._hints[start]) / (end - start),
            self._cues[end] - self._cues[start],
        ]

    def _behind(self, k: int) -> Row:
        scene = self._scene
        leaf = scene.leaves[k]
        return [leaf.linked / leaf.length, leaf.length, scene.signature[k] is scene.body_signature, scene.hints[k]]


_NOBODY: Row = [-1, -1, 0, -9]
