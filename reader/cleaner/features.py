"""Numbers about each leaf for the scorer: its own shape, its words, where it stands, and what stands around it.

Order and meaning are fixed by NAMES, with which the weights were learned: after a change here the weights are learned anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaner.classes import BIT, JUNK
from reader.cleaner.containers import HEADINGS
from reader.cleaner.cues import LONGEST, NONE, Cue, Cues
from reader.cleaner.walk import ARTICLE, ASIDE, FOOTER, FORM, HEADER, HIDDEN, NO_SNIPPET, OUTSIDE, ROLE, Container, Leaf, Walked
from reader.cleaner.witnesses import Witnesses, squeezed

Row = list[float]

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?…。！？।](?:\s|$|[\"”’»'])")
_DIGIT = re.compile("[0-9]")
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d\s?[年月日]|\bago\b|\bvor \d|\bil y a \d|\bhace \d"
)
_COMMENTS = re.compile(
    r"(?i)\b(?:comments?|kommentare?|kommentarer|comentários?|comentarios?|commentaires?|commenti|reacties|responses|replies|discussion"
    r"|komentarze|yorumlar)\b|комментари|コメント|评论|留言|댓글"
)
_ABOUT = re.compile(
    r"(?i)^(?:about|über|à propos|acerca|sobre|om|chi siamo|over) \S"
    r"|^(?:contacts?|media contact|boilerplate|kontakt|pressekontakt|ansprechpartner)\b"
)
_YOU = frozenset(
    """
    you your you're sie ihr ihre ihren ihnen dein deine dich dir euch vous votre vos usted tu tus su te você seu sua jij je jouw uw
    ti tuo voi din dina ditt du deg ty ciebie vám вы вас вам ваш ваши siz sizin kamu anda bạn
    """.split()
)
_WE = frozenset(
    """
    we our us wir uns unser unsere unseren nous notre nos nosotros nuestro nuestra nuestros nós nosso nossa noi nostro nostra wij
    ons onze vi vår vårt våra vores oss my nasz nasze мы нас нам наш наши biz bizim kami
    """.split()
)
_NO_WORDS: frozenset[str] = frozenset()
_ENDS_SENTENCE = frozenset(".!?…。！？।؟")
_ENDS_QUOTED = frozenset(".!?…。！？।؟\"”’»'“)］」")
_OPENS = frozenset("\"“„«‘'–—-•»>")
_BLOCKS = frozenset(("div", "section", "article"))
_BRANCHING = frozenset("ul ol table tbody tr td th dl div section figure header blockquote".split())
_GROUPS = [BIT[name] for name in "caption comment keep box meta standfirst nav promo modal title".split()]
_DOUBTS = ((ASIDE, 1), (FORM, 2), (FOOTER, 4), (HIDDEN, 8), (NO_SNIPPET | ROLE, 16), (HEADER, 32))

NAMES = (
    # shape
    "length words linked links prose end sentences commas capital bold emphasis p heading li block caption_tag "
    # wording
    "you we asks shouts opens cue_in "
    # witnesses
    "witness title_of_it title_in_it described author site copies "
    # standing
    "steps_off lca_height inside branch_share worth_share total_share is_heaviest container_leaves container_linked container_place "
    "doubts keep article same_article repeats heaviest_article from_title title_rise units unit_dated unit_leaves unit_prose unit_linked "
    # signature and container statistics
    "sig_is_body sig_count sig_prose sig_linked sig_share sig_cues sig_hint box_cues box_hint branch_hint "
    # place
    "from_first from_last place prose_before prose_after from_h1 from_heading heading_hint "
    "cues_passed from_cue headings_passed dates_passed from_comments from_about "
    # page
    "page_leaves page_inside page_focus page_body_share page_prose page_sentences page_witness "
    # names
    "group_caption group_comment group_keep group_box group_meta "
    "group_standfirst group_nav group_promo group_modal group_title "
    # neighbours
    "prose-1 linked-1 length-1 heading-1 end-1 hint-1 prose+1 linked+1 length+1 same_box+1 sig_body+1 hint+1 hint+2 "
    # windows
    "hint_near cues_near hint_before hint_after near_before near_after"
).split()


class Scene:
    """One page as the scorer sees it: leaves with their statistics. Built once, asked for a row a leaf."""

    def __init__(self, walked: Walked, body: Container, witnesses: Witnesses, cues: Cues) -> None:
        self.walked = walked
        self.leaves = walked.leaves
        self.containers = walked.containers
        self.body = body
        self.witnesses = witnesses
        self.lowered: dict[int, str] = {}
        self.words: dict[int, list[str]] = {}
        self.different: dict[int, frozenset[str]] = {}
        """The words of the shorter candidates, each once."""
        self._mark_main_line()
        self.candidates = self._candidates()
        self._read(cues)
        self._find_title()
        self._measure()

    # --- containers -----------------------------------------------------------------------------------------------------------

    def _mark_main_line(self) -> None:
        """`inside` for every container; for those off the main line the branch they stand on."""
        main: dict[int, int] = {}
        above: Container | None = self.body
        while above is not None:
            main[above.index] = len(main)
            above = above.parent
        self.main = main
        count = len(self.containers)
        self.steps = [0] * count
        self.branch = list(self.containers)
        self.joins = [0] * count
        self.article = [-1] * count
        self.repeats = [0] * count
        self.unit: list[tuple[int, str, str] | None] = [None] * count
        self.twins = twins = dict[tuple[int, str, str], int]()
        for container in self.containers:
            if container.parent is not None:
                twin = (container.parent.index, container.tag, container.hint.key)
                twins[twin] = twins.get(twin, 0) + 1
        for container in self.containers:
            index, parent = container.index, container.parent
            container.inside = container is self.body or (parent is not None and parent.inside)
            if parent is not None and index not in main:
                twin = (parent.index, container.tag, container.hint.key)
                self.repeats[index] = max(self.repeats[parent.index], twins[twin])
                self.unit[index] = self.unit[parent.index] or (twin if twins[twin] > 1 else None)
            self.article[index] = index if container.tag == "article" else self.article[parent.index] if parent is not None else -1
            if index in main or parent is None:
                self.joins[index] = main.get(index, 99)
            else:
                self.steps[index] = self.steps[parent.index] + 1
                self.joins[index] = self.joins[parent.index]
                if self.steps[parent.index]:
                    self.branch[index] = self.branch[parent.index]

    def _candidates(self) -> list[int]:
        """Leaves worth a score: all inside the body, all prose, and what shares a branch with a little of the page's prose."""
        least = 0.02 * (self.containers[0].total or 1.0)
        worth = [False] * len(self.containers)
        for container in self.containers:
            worth[container.index] = self._is_worth_it(container, worth, least)
        return [k for k, leaf in enumerate(self.leaves) if leaf.prose or leaf.container.inside or worth[leaf.container.index]]

    def _is_worth_it(self, container: Container, worth: list[bool], least: float) -> bool:
        parent = container.parent
        if container.index in self.main or parent is None:
            return True
        if parent.index in self.main:
            return container.total > least
        if not worth[parent.index]:
            return False
        if container.total:
            return True
        return container.tag in _BRANCHING and (container.inside or not container.hint.groups & JUNK)

    # --- leaves ---------------------------------------------------------------------------------------------------------------

    def _read(self, cues: Cues) -> None:
        """Lower case, words and cues of the candidates."""
        self.cues: list[Cue] = [NONE] * len(self.leaves)
        for k in self.candidates:
            leaf = self.leaves[k]
            self.lowered[k] = lowered = leaf.text.lower()
            self.words[k] = words = _WORD.findall(lowered if leaf.length <= 500 else f"{lowered[:60]} . {lowered[-60:]}")
            self.different[k] = frozenset(words) if leaf.length <= 500 else _NO_WORDS
            if leaf.length <= LONGEST:
                self.cues[k] = cues.find(lowered, words)

    def _measure(self) -> None:
        """Hints, and their sums over signatures, containers, branches and the page."""
        leaves, count = self.leaves, len(self.leaves)
        hints, cued = [0] * count, [0] * count
        self.has_date = [leaf.length < 160 and has_date(leaf.text) for leaf in leaves]
        self.dated = [int(has and leaf.length < 80 and not leaf.prose) for has, leaf in zip(self.has_date, leaves, strict=True)]
        signatures: dict[tuple[object, ...], Row] = {}
        self.signature: list[Row] = []
        boxes: list[Row] = [[0, 0, 0, 0, 0] for _ in self.containers]
        branches: list[Row] = [[0, 0] for _ in self.containers]
        self.place_in_box = [0] * count
        self.first_h1 = -1
        inside_prose = [0.0]
        self.sentences: list[int] = []
        for k, leaf in enumerate(leaves):
            container, kept = leaf.container, leaf.prose
            cue = self.cues[k]
            cued[k] = hit = int(cue is not NONE)
            hints[k] = hint = self._hint(leaf, hit)
            key = (leaf.tag, leaf.hint.key, container.tag, container.hint.key)
            row = signatures.get(key)
            if row is None:
                row = signatures[key] = [0, 0, 0, 0, 0, 0]
            self.signature.append(row)
            row[0] += 1
            row[1] += kept
            row[2] += leaf.linked
            row[3] += leaf.length
            row[4] += hit
            row[5] += hint
            box = boxes[container.index]
            self.place_in_box[k] = int(box[0])
            box[0] += 1
            box[1] += hit
            box[2] += hint
            box[3] += leaf.linked
            box[4] += leaf.length
            branch = branches[self.branch[container.index].index]
            branch[0] += 1
            branch[1] += hint
            counted = kept if container.inside else 0.0
            inside_prose.append(inside_prose[-1] + counted)
            if counted > 60:
                self.sentences.append(k)
            if self.first_h1 < 0 and leaf.tag == "h1":
                self.first_h1 = k
        self.hints, self.cued, self.boxes, self.branches, self.inside_prose = hints, cued, boxes, branches, inside_prose
        self._weigh_units()
        self.body_signature = max(self.signature, key=lambda row: row[1], default=[])
        self.heaviest = max((c for c in self.containers if c.inside), key=lambda c: c.worth, default=self.body)
        self.hint_sums = running([float(hint) for hint in hints])
        self.prose_sums = running([leaf.prose for leaf in leaves])
        self.cue_sums = running([float(hit) for hit in cued])

    def _find_title(self) -> None:
        """The heading that says the page's title, and how far up from it each container's common ancestor with it is."""
        title = self.witnesses.title
        self.title_at = -1
        self.title_rise = [-1] * len(self.containers)
        for k, leaf in enumerate(self.leaves):
            if leaf.tag in HEADINGS and leaf.length < 300:
                words = frozenset(_WORD.findall(leaf.text.lower()))
                common = len(words & title)
                if common >= 0.6 * len(words) and common >= 0.6 * len(title) and common:
                    self.title_at = k
                    break
        if self.title_at < 0:
            return
        above: Container | None = self.leaves[self.title_at].container
        height = 0
        while above is not None:
            self.title_rise[above.index] = height
            height += 1
            above = above.parent
        for container in self.containers:
            if self.title_rise[container.index] < 0 and container.parent is not None:
                self.title_rise[container.index] = self.title_rise[container.parent.index]

    def _weigh_units(self) -> None:
        """What cards, comments and other repeated elements hold: [leaves, dates, prose, linked, length] by template."""
        self.units: dict[tuple[int, str, str], Row] = {}
        for k, leaf in enumerate(self.leaves):
            unit = self.unit[leaf.container.index]
            if unit is not None:
                row = self.units.get(unit)
                if row is None:
                    row = self.units[unit] = [0, 0, 0, 0, 0]
                row[0] += 1
                row[1] += self.dated[k]
                row[2] += leaf.prose
                row[3] += leaf.linked
                row[4] += leaf.length

    def _hint(self, leaf: Leaf, cued: int) -> int:
        """A crude hand score: sentences speak for a leaf; links, doubtful containers and cues against it."""
        prose, container = leaf.prose, leaf.container
        hint = 2 if prose > 60 else 1 if prose else -1 if leaf.linked > 0.5 * leaf.length else 0
        if (container.inherited | leaf.hint.groups) & JUNK or (container.inherited_kind | leaf.kind) & OUTSIDE:
            hint -= 2
        return hint - 2 * cued


def has_date(text: str) -> bool:
    """Whether a date, a time or an age stands in a short text."""
    return _DIGIT.search(text) is not None and _DATE.search(text) is not None


def running(values: Sequence[float]) -> list[float]:
    """Sums of the first 0, 1, 2 … values."""
    sums, total = [0.0], 0.0
    for value in values:
        total += value
        sums.append(total)
    return sums


def rows(scene: Scene) -> list[Row]:
    """One row for each of `scene.candidates`, in that order."""
    if not scene.leaves:
        return []
    page = _page(scene)
    seen: dict[str, int] = {}
    passed = _Passed(scene)
    found = []
    for k in scene.candidates:
        leaf = scene.leaves[k]
        passed.upto(k)
        found.append(
            _shape(leaf, scene.words[k])
            + _wording(leaf, scene, k)
            + _witnessed(leaf, scene, k, seen)
            + _standing(leaf, scene, k)
            + _statistics(leaf, scene, k)
            + _place(leaf, scene, k, passed)
            + page
            + _named(leaf, scene)
            + _neighbours(leaf, scene, k)
        )
    return found


def _shape(leaf: Leaf, words: list[str]) -> Row:
    text, length, tag = leaf.text, leaf.length, leaf.tag
    last = text[-1]
    return [
        length,
        len(words) if length <= 500 else length // 6,
        leaf.linked / length,
        leaf.link_count,
        leaf.prose,
        1 if last in _ENDS_SENTENCE else 2 if last == ":" else 3 if last in _ENDS_QUOTED else 0,
        len(_SENTENCE.findall(text)) if length < 1500 else 15,
        text.count(","),
        text[0].isupper(),
        leaf.bold / length,
        leaf.emphasis / length,
        tag == "p",
        int(tag[1]) if tag in HEADINGS else 0,
        tag == "li",
        tag in _BLOCKS,
        tag == "figcaption",
    ]


def _wording(leaf: Leaf, scene: Scene, k: int) -> Row:
    text, different = leaf.text, scene.different[k]
    you = we = 0.0
    if different:
        you = len(different & _YOU) / (len(different) + 4)
        we = len(different & _WE) / (len(different) + 4)
    return [
        you,
        we,
        "?" in text,
        "!" in text,
        text[0] in _OPENS,
        scene.cues[k].inside,
    ]


def _witnessed(leaf: Leaf, scene: Scene, k: int, seen: dict[str, int]) -> Row:
    lowered, different, known = scene.lowered[k], scene.different[k], scene.witnesses
    witness = title_of_it = title_in_it = described = 0.0
    if known.body and leaf.length > 40:
        witness = 1 if squeezed(lowered[:120])[:50] in known.body else -1
    if different:
        common = len(different & known.title)
        title_of_it, title_in_it = common / len(different), common / (len(known.title) or 1)
        if leaf.length > 40 and known.description:
            described = len(different & known.description) / len(different)
    copies = seen.get(lowered, 0)
    seen[lowered] = copies + 1
    author = leaf.length < 600 and len(known.author) > 3 and known.author in lowered
    return [witness, title_of_it, title_in_it, described, author, len(known.site) > 2 and known.site in lowered[:400], copies]


def _standing(leaf: Leaf, scene: Scene, k: int) -> Row:
    container, root = leaf.container, scene.containers[0]
    index = container.index
    trusted, total = root.trusted or 1.0, root.total or 1.0
    box = scene.boxes[index]
    kinds = container.inherited_kind | leaf.kind
    doubts = 0
    if kinds:
        for bits, doubt in _DOUBTS:
            if kinds & bits:
                doubts |= doubt
    return [
        scene.steps[index],
        scene.joins[index],
        container.inside,
        scene.branch[index].trusted / trusted if scene.steps[index] else 1.0,
        container.worth / trusted,
        container.total / total,
        container is scene.heaviest,
        box[0],
        box[3] / box[4],
        scene.place_in_box[k],
        doubts,
        container.hint.body,
        1 if kinds & ARTICLE else 0,
        scene.article[index] == scene.article[scene.body.index],
        scene.repeats[index],
        scene.article[index] == scene.article[scene.heaviest.index],
        k - scene.title_at if scene.title_at >= 0 else -99,
        scene.title_rise[index],
        *_unit(scene, index),
    ]


def _unit(scene: Scene, index: int) -> Row:
    """What the repeated elements hold, of which the container `index` is or is in one."""
    unit = scene.unit[index]
    if unit is None or unit not in scene.units:
        return [0, 0, 0, 0, 0]
    leaves, dates, prose, linked, length = scene.units[unit]
    times = scene.twins[unit]
    return [times, dates / times, leaves / times, prose / times, linked / length]


def _statistics(leaf: Leaf, scene: Scene, k: int) -> Row:
    signature, box = scene.signature[k], scene.boxes[leaf.container.index]
    branch = scene.branches[scene.branch[leaf.container.index].index]
    count = signature[0]
    return [
        signature is scene.body_signature,
        count,
        signature[1] / count,
        signature[2] / signature[3],
        signature[1] / (scene.containers[0].total or 1.0),
        signature[4] / count,
        signature[5] / count,
        box[1] / box[0],
        box[2] / box[0],
        branch[1] / branch[0],
    ]


class _Passed:
    """What the reader has passed on the way down the page: the last heading, cues, dates."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._next = 0
        self.heading = -1
        self.cue = -1
        self.cues = self.headings = self.dates = 0
        self.comments = self.about = -1
        self._first = scene.sentences[0] if scene.sentences else 0

    def upto(self, k: int) -> None:
        """Pass everything before leaf `k`."""
        scene = self._scene
        for j in range(self._next, k):
            leaf = scene.leaves[j]
            tag = leaf.tag
            is_heading = tag in HEADINGS
            if is_heading or (leaf.length < 80 and not leaf.prose and (leaf.bold > 0.8 * leaf.length or leaf.text[-1] == ":")):
                self.heading = j
            if j >= self._first:
                self.headings += is_heading
                if scene.cued[j]:
                    self.cues += 1
                    self.cue = j
                self.dates += scene.dated[j]
                if leaf.length < 60 and not leaf.prose:
                    if self.comments < 0 and _COMMENTS.search(leaf.text):
                        self.comments = j
                    if _ABOUT.search(leaf.text):
                        self.about = j
        self._next = max(self._next, k)


def _place(leaf: Leaf, scene: Scene, k: int, passed: _Passed) -> Row:
    count = len(scene.leaves)
    before = scene.inside_prose
    total = before[-1] or 1.0
    first, last = (scene.sentences[0], scene.sentences[-1]) if scene.sentences else (0, count - 1)
    heading = passed.heading
    under = [k - heading, scene.hints[heading]] if heading >= 0 else [99, -9]
    return [
        k - first,
        k - last,
        k / count,
        before[k] / total,
        (before[-1] - before[k + 1]) / total,
        k - scene.first_h1 if scene.first_h1 >= 0 else -99,
        *under,
        passed.cues,
        k - passed.cue if passed.cue >= 0 else 99,
        passed.headings,
        passed.dates,
        k - passed.comments if passed.comments >= 0 else -99,
        k - passed.about if passed.about >= 0 else -99,
    ]


def _page(scene: Scene) -> Row:
    root, body = scene.containers[0], scene.body
    total = scene.inside_prose[-1] or 1.0
    return [
        len(scene.leaves),
        sum(leaf.container.inside for leaf in scene.leaves),
        body.trusted / (root.trusted or 1.0),
        body.total / (root.total or 1.0),
        total,
        len(scene.sentences),
        len(scene.witnesses.body) / (total + 1),
    ]


def _named(leaf: Leaf, scene: Scene) -> Row:
    container = leaf.container
    own, inherited = leaf.hint.groups, container.inherited
    box = container.hint.groups if container.total < 0.5 * (scene.containers[0].total or 1.0) else 0
    named = own | box | inherited
    return [(3 if own & bit else 2 if box & bit else 1) if named & bit else 0 for bit in _GROUPS]


def _neighbours(leaf: Leaf, scene: Scene, k: int) -> Row:
    leaves, hints, count = scene.leaves, scene.hints, len(scene.leaves)
    row: Row = []
    if k:
        before = leaves[k - 1]
        last = before.text[-1]
        end = 1 if last in _ENDS_QUOTED else 2 if last == ":" else 0
        row += [before.prose, before.linked / before.length, before.length, before.tag in HEADINGS, end, hints[k - 1]]
    else:
        row += _NOBODY_BEFORE
    if k + 1 < count:
        after = leaves[k + 1]
        is_body = scene.signature[k + 1] is scene.body_signature
        in_box = after.container is leaf.container
        row += [
            after.prose,
            after.linked / after.length,
            after.length,
            in_box,
            is_body,
            hints[k + 1],
            hints[k + 2] if k + 2 < count else -9,
        ]
    else:
        row += _NOBODY_AFTER
    near_a, near_z, far_a, far_z = max(0, k - 3), min(count, k + 4), max(0, k - 6), min(count, k + 7)
    hint_sums, prose_sums, cue_sums = scene.hint_sums, scene.prose_sums, scene.cue_sums
    row += [
        (hint_sums[near_z] - hint_sums[near_a]) / (near_z - near_a),
        cue_sums[near_z] - cue_sums[near_a],
        (hint_sums[k] - hint_sums[far_a]) / 6,
        (hint_sums[far_z] - hint_sums[k + 1]) / 6,
        prose_sums[k] - prose_sums[far_a],
        prose_sums[far_z] - prose_sums[k + 1],
    ]
    return row


_NOBODY_BEFORE: Row = [-1, -1, -1, 0, 0, -9]
_NOBODY_AFTER: Row = [-1, -1, -1, 0, 0, -9, -9]
