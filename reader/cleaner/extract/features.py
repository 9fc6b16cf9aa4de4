"""Numbers about each leaf for the scorer: its own shape, its words, where it stands, and what stands around it.

Order and meaning are fixed by NAMES, with which the weights were learned: after a change here the weights are learned anew.
Left out is what no tree leaned on: each column costs a little on every leaf of every page. All are floats, without integers and truths
among them: the interpreter compares floats with floats in half of the time.
"""

from __future__ import annotations

import re
from functools import cache

from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.elements import HEADER, HEADINGS, OUTSIDE
from reader.cleaner.extract.leaves import Container
from reader.cleaner.extract.scene import LABEL, Row, Scene, places_of, running
from reader.cleaner.extract.witnesses import squeezed
from reader.cleaner.telling_words import CREDITS, WE
from reader.text import SENTENCE_ENDS, UNMARKED

Columns = tuple[float, ...]

_COMMENTS = re.compile(
    r"c(?<=\bc)(?:omments?|omentários?|omentarios?|ommentaires?|ommenti)\b|k(?<=\bk)(?:ommentare?|ommentarer|omentarze)\b"
    r"|r(?<=\br)(?:eacties|esponses|eplies)\b|d(?<=\bd)iscussion\b|y(?<=\by)orumlar\b|комментари|コメント|评论|留言|댓글"
)
"""In folded case. Each begins with a letter, for which it is looked for at once, and only then looks back for the edge of the word."""
_COMMENTS_HOLD = tuple("omment omentar omentár eacties esponses eplies iscussion orumlar комментари コメント 评论 留言 댓글".split())
"""One of these stands in each of them."""
_ABOUT = re.compile(
    r"(?i)^(?:about|über|à propos|acerca|sobre|om|chi siamo|over) \S"
    r"|^(?:contacts?|media contact|boilerplate|kontakt|pressekontakt|ansprechpartner)\b"
)
_ABOUT_BEGINS = ("about", "über", "à p", "acerc", "sobre", "om ", "chi", "over", "cont", "media", "boil", "kont", "press", "anspr")
"""With one of these begins each of them, in folded case."""
_ENDS = {**dict.fromkeys("\"”’»'“)］」", 3.0), **dict.fromkeys(SENTENCE_ENDS, 1.0), ":": 2.0}
_LEVELS = {tag: float(tag[1]) for tag in HEADINGS}
_BLOCKS = frozenset(("div", "section", "article"))
_DOUBTS = OUTSIDE | HEADER
_GROUPS = [BIT[name] for name in "caption comment keep standfirst nav".split()]
_NAMED = sum(_GROUPS)
_SHORT = 60
"""Characters of the longest label that says what follows."""
_NEIGHBOURS = 2
"""Steps up or down the tree from a container to its neighbour."""
_NEVER, _FAR = -1e6, 1e6
"""In place of a distance to what is not there: before the page, behind the page, and farther than any leaf of a page."""

NAMES = (
    # its own shape
    "length words linked links prose end emphasis heading li block dated "
    # its own words, and what the page's witnesses say of them
    "we credits witness title_in_it described author site copies "
    # its own place and names
    "container_place doubts from_title group_caption group_comment group_keep group_standfirst group_nav "
    # its way down the page
    "from_first from_last place prose_before prose_after from_h1 from_heading from_cue headings_passed dates_passed from_comments "
    "from_about "
    # its neighbours
    "length-1 linked+1 length+1 sig_body+1 hint+1 hint_near cues_near picture-1 picture+1 "
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
    leaves, signatures, home = scene.leaves, scene.signature, scene.home
    boxes: dict[int, Columns] = {}
    alike: dict[int, Columns] = {}
    page = _page(scene)
    found = []
    own = zip(_shape(scene), _wording(scene), _standing(scene), _place(scene), _passed(scene), _near(scene), strict=True)
    for k, (shape, wording, standing, place, passed, near) in zip(scene.candidates, own, strict=True):
        signature = signatures[k]
        index = home[leaves[k].container.index]
        box = boxes.get(index) or boxes.setdefault(index, _box(scene.containers[index], scene))
        like = alike.get(id(signature)) or alike.setdefault(id(signature), _like(signature, scene))
        found.append([*shape, *wording, *standing, *place, *passed, *near, *box, *like, *page])
    return found


def _shape(scene: Scene) -> list[Columns]:
    """For each candidate its own shape."""
    found: list[Columns] = []
    for k, words in zip(scene.candidates, scene.words, strict=True):
        leaf = scene.leaves[k]
        length, tag = leaf.length, leaf.tag
        found.append(
            (
                float(length),
                float(len(words) if length <= 500 else length // 6),
                leaf.linked / length,
                float(leaf.link_count),
                leaf.prose,
                _ENDS.get(leaf.text[-1], 1.0 if leaf.prose and UNMARKED[0] <= leaf.text[-1] <= UNMARKED[1] else 0.0),
                leaf.emphasis / length,
                _LEVELS[tag] if tag in HEADINGS else 0.0,
                1.0 if tag == "li" else 0.0,
                1.0 if tag in _BLOCKS else 0.0,
                scene.dated[k],
            )
        )
    return found


def _wording(scene: Scene) -> list[Columns]:
    """For each candidate what its words say, and what the page's witnesses say of them."""
    known = scene.witnesses
    whole = "\n".join(scene.lowered)
    authors = places_of(known.author, whole) if len(known.author) > 3 else {}
    sites = places_of(known.site, whole) if len(known.site) > 2 else {}
    near_start = 400 - len(known.site)
    telling = WE.union(CREDITS, known.title, known.description)
    titled, body = len(known.title) or 1, known.body
    copies: dict[str, float] = {}
    found: list[Columns] = []
    for i, (k, lowered) in enumerate(zip(scene.candidates, scene.lowered, strict=True)):
        length, different = scene.leaves[k].length, scene.different[k]
        we = credits = witness = title_in_it = described = 0.0
        if body and length > 40:
            witness = 1.0 if squeezed(lowered[:120])[:50] in body else -1.0
        if told := different & telling:
            we = len(told & WE) / (len(different) + 4)
            credits = len(told & CREDITS) / (len(different) + 2)
            title_in_it = len(told & known.title) / titled
            if length > 40:
                described = len(told & known.description) / len(different)
        times = copies.get(lowered, 0.0)
        copies[lowered] = times + 1.0
        author = 1.0 if i in authors and length < 600 else 0.0
        site = 1.0 if i in sites and sites[i] <= near_start else 0.0
        found.append((we, credits, witness, title_in_it, described, author, site, times))
    return found


def _standing(scene: Scene) -> list[Columns]:
    """For each candidate its place in its container, what speaks against it, how far it is behind the title, what names it bears."""
    leaves, places, title_at = scene.leaves, scene.place_in_box, scene.title_at
    half = 0.5 * (scene.containers[0].total or 1.0)
    found: list[Columns] = []
    for k in scene.candidates:
        leaf = leaves[k]
        container = leaf.container
        doubts = (container.inherited_kind | leaf.kind) & _DOUBTS
        box = container.hint.groups & _NAMED if container.total < half else 0
        named = _named(leaf.hint.groups & _NAMED, box, container.inherited & _NAMED)
        found.append((places[k], float(doubts) if doubts else 0.0, float(k - title_at) if title_at >= 0 else _NEVER, *named))
    return found


@cache
def _named(own: int, box: int, inherited: int) -> Columns:
    """By group of names: 3 where the leaf itself bears one, 2 its container, 1 what that stands in."""
    return tuple(3.0 if own & bit else 2.0 if box & bit else 1.0 if inherited & bit else 0.0 for bit in _GROUPS)


def _box(container: Container, scene: Scene) -> Columns:
    """What all leaves of one container share."""
    root, index = scene.containers[0], container.index
    trusted, total = root.trusted or 1.0, root.total or 1.0
    leaves, cues, hints, linked, length = scene.boxes[index]
    branch = scene.branch[index]
    branch_leaves, branch_hints = scene.branches[branch]
    steps, joins, repeats = scene.way_out(index)
    return (
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
    )


def _unit(unit: Row | None) -> Columns:
    """What the repeated elements hold, of which a container is or is in one."""
    if unit is None or not unit[1]:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    times, leaves, dates, prose, linked, length = unit
    return times, dates / times, leaves / times, prose / times, linked / length


def _like(signature: Row, scene: Scene) -> Columns:
    """What all leaves of one signature share."""
    count, prose, linked, length, cues, hints = signature
    total = scene.containers[0].total or 1.0
    is_body = 1.0 if signature is scene.body_signature else 0.0
    return is_body, count, prose / count, linked / length, prose / total, cues / count, hints / count


def _page(scene: Scene) -> Columns:
    """The page as a whole."""
    root, body = scene.containers[0], scene.body
    return (
        float(len(scene.leaves)),
        float(len(scene.inside)),
        body.trusted / (root.trusted or 1.0),
        body.total / (root.total or 1.0),
        sum([scene.leaves[k].prose for k in scene.inside]) or 1.0,
        float(len(scene.sentences)),
    )


def _place(scene: Scene) -> list[Columns]:
    """For each candidate where it stands on the page and among the sentences inside the body."""
    leaves, count = scene.leaves, len(scene.leaves)
    first, last = (scene.sentences[0], scene.sentences[-1]) if scene.sentences else (0, count - 1)
    h1 = scene.tags.index("h1") if "h1" in scene.tags else -1
    whole = sum([leaves[k].prose for k in scene.inside])
    total = whole or 1.0
    before = 0.0
    found: list[Columns] = []
    for k in scene.candidates:
        leaf = leaves[k]
        behind = before + leaf.prose if leaf.container.inside else before
        from_h1 = float(k - h1) if h1 >= 0 else _NEVER
        found.append((float(k - first), float(k - last), k / count, before / total, (whole - behind) / total, from_h1))
        before = behind
    return found


def _passed(scene: Scene) -> list[Columns]:
    """For each candidate what the reader has passed on the way down to it, and how far back it is: the last heading, cue, label of
    comments, label about the publisher; how many headings and dates."""
    leaves, tags, cued = scene.leaves, scene.tags, scene.cued
    first = scene.sentences[0] if scene.sentences else 0
    comments, abouts = _signposts(scene, first)
    dates = running(scene.dated)
    heading = cue = about = -1
    headings = 0.0
    at = 0
    found: list[Columns] = []
    for k in scene.candidates:
        for j in range(at, k):
            leaf = leaves[j]
            if tags[j] in HEADINGS:
                heading = j
                if j >= first:
                    headings += 1.0
            elif not leaf.prose and leaf.length < LABEL and (leaf.bold > 0.8 * leaf.length or leaf.text[-1] == ":"):
                heading = j
            if cued[j] and j >= first:
                cue = j
        at = k
        while abouts and abouts[-1] < k:
            about = abouts.pop()
        found.append(
            (
                float(k - heading) if heading >= 0 else _FAR,
                float(k - cue) if cue >= 0 else _FAR,
                headings,
                dates[k] - dates[first] if k > first else 0.0,
                float(k - comments) if 0 <= comments < k else _NEVER,
                float(k - about) if about >= 0 else _NEVER,
            )
        )
    return found


def _signposts(scene: Scene, first: int) -> tuple[int, list[int]]:
    """From leaf `first` on the first label of comments, -1 for none, and all labels about the publisher, the last before the others."""
    labels = scene.labels[first : scene.candidates[-1]]
    lines = "\n" + "\n".join(map(str.casefold, labels))
    comments = {number - 1 for part in _COMMENTS_HOLD for number in places_of(part, lines)}
    abouts = {number for begin in _ABOUT_BEGINS for number in places_of("\n" + begin, lines)}
    return (
        next((first + at for at in sorted(comments) if len(labels[at]) < _SHORT and _COMMENTS.search(labels[at].casefold())), -1),
        [first + at for at in sorted(abouts, reverse=True) if len(labels[at]) < _SHORT and _ABOUT.match(labels[at])],
    )


def _near(scene: Scene) -> list[Columns]:
    """For each candidate its neighbours, the three leaves on either side, and the pictures over and under it."""
    leaves, signatures, hints, count = scene.leaves, scene.signature, scene.hints, len(scene.leaves)
    hinted, cued = running(hints), running(scene.cued)
    over, under = _pictures(scene)
    found: list[Columns] = []
    for k in scene.candidates:
        start, end = k - 3 if k > 3 else 0, k + 4 if k + 4 < count else count
        before = float(leaves[k - 1].length) if k else -1.0
        hint_near, cues_near = (hinted[end] - hinted[start]) / (end - start), cued[end] - cued[start]
        pictures = over.get(k, 0.0), under.get(k, 0.0)
        if k + 1 == count:
            found.append((before, -1.0, -1.0, 0.0, -9.0, hint_near, cues_near, *pictures))
        else:
            behind = leaves[k + 1]
            is_body = 1.0 if signatures[k + 1] is scene.body_signature else 0.0
            found.append(
                (before, behind.linked / behind.length, float(behind.length), is_body, hints[k + 1], hint_near, cues_near, *pictures)
            )
    return found


def _pictures(scene: Scene) -> tuple[dict[int, float], dict[int, float]]:
    """By candidate how near it is to a picture right over it, and to one right under it, where there is any."""
    over: dict[int, float] = {}
    under: dict[int, float] = {}
    wanted = frozenset(scene.candidates)
    for at, container, node in scene.walked.marks:
        if node.tag != "hr":
            for k, side in ((at, over), (at - 1, under)):
                if k in wanted:
                    side[k] = max(side.get(k, 0.0), _nearness(scene.leaves[k].container.index, container.index, scene.walked.outers))
    return over, under


def _nearness(one: int, other: int, outers: list[int]) -> float:
    """3 for one and the same container, 2 for neighbours in the tree, 1 for all others. A container comes behind the one it stands in."""
    for steps in range(_NEIGHBOURS + 1):
        if one == other:
            return 2.0 if steps else 3.0
        if one > other:
            one = outers[one]
        else:
            other = outers[other]
    return 1.0
