"""Which pictures and rules belong to the article, and the captions that go with them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.captions import (
    LONGEST_CAPTION,
    captioned,
    is_caption,
    is_named_caption,
    is_way_to_it,
    stands_in_figcaption,
    stands_in_figure,
)
from reader.cleaner.extract.classes import BIT, JUNK, read
from reader.cleaner.extract.containers import containers_of
from reader.cleaner.extract.elements import HEADINGS
from reader.cleaner.extract.leaves import Container, Leaf, Walked
from reader.cleaner.extract.spans import Links
from reader.cleaner.extract.tables import cell_at
from reader.cleaner.extract.witnesses import Witnesses
from reader.cleaner.outward import outward
from reader.cleaner.picture_sources import SMALLEST, Attributes, address_of, file_of, is_drawn, is_furniture, is_logo
from reader.models import Break, Picture
from reader.text import safe_line
from reader.urls import absolute
from reader.values import NamedTuple

Placed = tuple[int, Picture | Break, tuple[Leaf, ...]]
"""Index of the leaf it stands before, what it is, and the leaves of its caption."""

_NEITHER = JUNK & ~BIT["promo"]
_OWN = re.compile(
    r"(?i)(?:article|content|entry|hero|node|post|single|story)[-_]{0,2}(?:full[-_])?head(?:er)?|"
    r"field--?type-(?:image|entity\S*) field--?label-hidden"
)
"""In names of what belongs to the article, where one of their words is furniture elsewhere: the head that holds title and lead picture, and
what Drupal calls a picture without a label."""
_NO_LEAD = re.compile(r"(?i)logo|button|icon|avatar|mug(?:s|shot)?\b|\.svg\Z")
"""In the names of files that stand in such a head and are no lead picture."""
_ROUND = frozenset(("rounded-full", "rounded-circle", "img-circle"))
"""Names of pictures that are cut round: faces."""
_HOME = re.compile(r"(?i)(?:(?:https?:)?//[^/]*)?/?(?:(?:index|home|default)\.\w{3,5})?")
"""The address of a site's first page."""
_FILMED = ("data-video-id", "data-jwp-carousel")
"""Attributes of a box in which a player shows a film, and until then a picture for it: the lead picture once more, or the logo."""
_MOST_CAPTIONS = 4
"""Elements of a figure that are looked at for what it shows beside its captions, of which a few are for screens of other sizes."""
_BEFORE = 12
"""Leaves before the first kept one among which a lead picture may stand."""
_SHORTEST_HEADLINE, _LEADS = 15, 0.8
"""Letters, and share of them linked, of a headline that leads to another story."""
_SOMEWHERE = "https://somewhere.invalid/"
"""Stands for the address of a page that came without one: where its pictures lie nobody knows, but what is said below them stays."""
_NOTHING = Picture("")
"""A picture of which nobody knows where it lies, and nobody says anything."""


class _Shown(NamedTuple):
    """A picture or rule, with the index of the leaf it stands before, its container and the outermost container that is its own."""

    at: int
    what: Picture | Break
    container: Container
    frame: Container
    is_drawn: bool = False
    """It is a drawing, as badges on photographs are."""

    def around(self) -> Iterator[int]:
        """The indexes of its own containers, from the inside out; none for a rule, which has no caption."""
        inner: Container | None = self.container if isinstance(self.what, Picture) else None
        while inner is not None:
            yield inner.index
            inner = inner.parent if inner is not self.frame else None


def pictures(
    walked: Walked, kept: Sequence[int], tables: Sequence[Container | None], links: Links, base: str, witnesses: Witnesses
) -> list[Placed]:
    """The pictures and rules among the kept leaves. kept: indexes in order. tables: the data table of each container. base: the page's
    address. witnesses: what it says; the picture that it calls the article's own is one wherever above the text it stands.

    A `<figcaption>` among them is the caption of its picture, however much it reads like text, unless it is what there is to read. Pictures
    in a table follow it, but for those that only adorn the words of a cell, as a flag does and its empty `alt` says.
    """
    if not kept or not (walked.marks or walked.films):
        return []
    first, last = kept[0], kept[-1]
    text = _without_figcaptions(walked.leaves, kept)
    holding = containers_of(walked.leaves[k] for k in text)
    teasing = _teasing(walked, set(text), range(first, min(last + 1, len(walked.leaves))), holding)
    shown: list[_Shown] = []
    seen: set[str] = set()
    sources: dict[int, str] = {}
    ends: dict[Container | None, int] = {}
    for index, container, node in walked.marks:
        if not first - _BEFORE <= index <= last + 1:
            continue
        if node.tag == "hr":
            if first < index <= last and container.index in holding and tables[container.index] is None:
                shown.append(_Shown(index, Break(), container, container))
            continue
        table = tables[container.index]
        attributes = node.attributes
        address = absolute(base or _SOMEWHERE, address_of(attributes) or _beside(node, sources))
        frame = _frame(container, holding, may_lead=not (_NO_LEAD.search(address.partition("?")[0]) or _is_in_heading(node)))
        if table is not None and not attributes.get("alt", "-") and cell_at(container).index in holding:
            continue
        if frame is None or frame.index in teasing or _is_icon(attributes):
            continue
        if not address or is_furniture(address) or (index <= first and (is_logo(address) or _is_paid_for(node))):
            continue
        if not first < index <= last and _is_round(node):
            continue
        if address not in seen:
            seen.add(address)
            known = "" if address.startswith(_SOMEWHERE) else address
            picture = Picture(known, safe_line(attributes.get("alt") or ""))
            if table is not None and not ends:
                ends = {tables[leaf.container.index]: k + 1 for k, leaf in enumerate(walked.leaves)}
            at = index if table is None else ends.get(table, index)
            shown.append(_Shown(at, picture, container, frame, is_drawn(address)))
    shown += _films(walked, kept, holding)
    named = file_of(witnesses.picture)
    if named and all(_file(one.what) != named for one in shown) and (lead := _lead(walked, first, holding, witnesses, base, sources)):
        shown.append(lead)
    shown.sort(key=attrgetter("at"))
    return _placed(walked, kept, text, shown, links)


def _films(walked: Walked, kept: Sequence[int], holding: set[int]) -> Iterator[_Shown]:
    """The films among the text in figures with a caption and neither picture nor quotation, of which nothing is shown but that."""
    met: set[int] = set()
    for index, figure in walked.films:
        container = figure.container
        if container is None or container.index in met or not kept[0] <= index <= kept[-1] + 1:
            continue
        met.add(container.index)
        is_said = figure.node.css_first("img, blockquote") is None and figure.node.css_first("figcaption") is not None
        if is_said and (frame := _frame(container, holding, may_lead=False)) is not None:
            yield _Shown(index, _NOTHING, container, frame)


def _placed(walked: Walked, kept: Sequence[int], text: Sequence[int], shown: Sequence[_Shown], links: Links) -> list[Placed]:
    """The pictures with their captions, and the rules, but for pictures of which nothing is known. text: the kept that are no caption."""
    above = min([kept[0] - _BEFORE, *(one.at for one in shown[:1])])
    captions = _captions(walked, text, range(max(0, above), min(kept[-1] + 4, len(walked.leaves))), shown)
    placed = [(one.at, captioned(one.what, captions[n], links), tuple(captions[n])) for n, one in enumerate(shown)]
    return [one for one in placed if one[1] != _NOTHING]


def _lead(walked: Walked, first: int, holding: set[int], witnesses: Witnesses, base: str, sources: dict[int, str]) -> _Shown | None:
    """The last picture above the text, in whatever box, whose file has the name of the one that the page calls its own; None where there
    is none, or it is a logo: a drawing, a way home, or what is called as the paper. sources: see `_beside`."""
    file = file_of(witnesses.picture)
    for index, container, node in reversed(walked.marks):
        if index > first or node.tag == "hr":
            continue
        attributes = node.attributes
        address = absolute(base or _SOMEWHERE, address_of(attributes) or _beside(node, sources))
        if file_of(address) != file or address.startswith(_SOMEWHERE):
            continue
        alt = safe_line(attributes.get("alt") or "")
        if alt and alt.lower() == witnesses.site:
            continue
        if not (_is_icon(attributes) or is_drawn(address) or is_furniture(address) or is_logo(address) or _leads_home(node)):
            return _Shown(index, Picture(address, alt), container, _own_frame(container, holding))
    return None


def _file(what: Picture | Break) -> str:
    return file_of(what.src) if isinstance(what, Picture) else ""


def _leads_home(node: LexborNode) -> bool:
    """Whether it stands in a link to the beginning of a site."""
    link = _link_around(node)
    return link is not None and _HOME.fullmatch(link.attributes.get("href") or "") is not None


def _is_paid_for(node: LexborNode) -> bool:
    """Whether it stands in a link that somebody pays for, by its own word."""
    link = _link_around(node)
    return link is not None and "sponsored" in (link.attributes.get("rel") or "").lower().split()


def _link_around(node: LexborNode) -> LexborNode | None:
    return next((above for above in outward(node.parent, 4) if above.tag == "a"), None)


def _beside(image: LexborNode, known: dict[int, str]) -> str:
    """The address of a picture that a `<source>` has and its image not. known: the addresses by `<picture>`, each of which is read once."""
    frame = image.parent
    if frame is None or frame.tag != "picture":
        return ""
    if frame.mem_id not in known:
        sources = (address_of(node.attributes) for node in frame.iter() if node.tag == "source")
        known[frame.mem_id] = next(filter(None, sources), "")
    return known[frame.mem_id]


def _teasing(walked: Walked, kept: set[int], near: range, holding: set[int]) -> set[int]:
    """The containers among the text of which a headline was dropped that leads elsewhere: a picture in one leads there too."""
    dropped = (walked.leaves[k] for k in near if k not in kept)
    headlines = (leaf for leaf in dropped if leaf.length >= _SHORTEST_HEADLINE and leaf.linked >= _LEADS * leaf.length)
    return containers_of(leaf for leaf in headlines if not is_caption(leaf)) - holding


def _is_in_heading(node: LexborNode) -> bool:
    """Whether it stands in a heading, as a sign before its words or the face of its author do."""
    return any(above.tag in HEADINGS for above in outward(node.parent, 4))


def _frame(container: Container, holding: set[int], *, may_lead: bool) -> Container | None:
    """The outermost container that holds the picture and no article text; None where that is furniture, or shows a film. may_lead: whether
    the head of the article is none, as it is where the picture may be the one that leads it."""
    frame = container
    for _ in range(6):
        above = frame.parent
        if frame.index in holding:
            return frame
        if frame.hint.groups & _NEITHER and not (may_lead and _is_own(frame)):
            return None
        if not frame.node.attributes.keys().isdisjoint(_FILMED):
            return None
        if above is None or above.index in holding:
            return frame
        frame = above
    return None


def _own_frame(container: Container, holding: set[int]) -> Container:
    """The outermost box around a picture, a few levels up, that says no more than a caption and holds no article text."""
    frame = container
    for _ in range(4):
        above = frame.parent
        if above is None or above.index in holding or above.total > LONGEST_CAPTION:
            break
        frame = above
    return frame


def _is_own(frame: Container) -> bool:
    """Whether nothing calls it furniture but the name of the article's own head, or of a field of it."""
    others = _OWN.sub(" ", frame.hint.key)
    return others != frame.hint.key and not read(others, "").groups & _NEITHER


def _captions(walked: Walked, text: Sequence[int], near: range, shown: Sequence[_Shown]) -> defaultdict[int, list[Leaf]]:
    """The captions among the leaves `near` the article, by the number of the picture they belong to: of those in the innermost container
    around a caption the one before it, or the first. What tells of a film or of a picture that did not come belongs to none: `text`
    stands between it and the nearest."""
    kept = set(text)
    first: dict[int, int] = {}
    for number, one in enumerate(shown):
        for index in one.around():
            first.setdefault(index, number)
    told: dict[int, int] = {}
    ahead = deque(range(len(shown)))
    found: defaultdict[int, list[Leaf]] = defaultdict(list)
    captioned: dict[int, bool] = {}
    for k in near:
        while ahead and shown[ahead[0]].at <= k:
            _meet(ahead.popleft(), told, shown)
        leaf = walked.leaves[k]
        if k in kept or leaf.length > LONGEST_CAPTION or not (is_named_caption(leaf) or is_caption(leaf)):
            continue
        if is_way_to_it(leaf, captioned):
            continue
        box = _box_of_pictures(leaf.container, first)
        number = told.get(box, first[box]) if box >= 0 else -1
        if number >= 0 and bisect_left(text, shown[number].at) == bisect_left(text, k):
            found[number].append(leaf)
    return found


def _meet(number: int, told: dict[int, int], shown: Sequence[_Shown]) -> None:
    """Note in each container of a picture that a caption behind it tells of this one. Of a badge on a photograph none does."""
    one = shown[number]
    for index in one.around():
        if index not in told or shown[told[index]].is_drawn or not one.is_drawn:
            told[index] = number


def _box_of_pictures(container: Container, holding: Mapping[int, int]) -> int:
    """The index of the innermost container at or above this one that holds a picture, a few levels up; -1 where none does. A figure that
    holds none shows something else, unless it is a caption alone."""
    for above in outward(container, 6):
        if above.index in holding:
            return above.index
        if above.tag == "figure" and any(inner.tag != "figcaption" for inner in islice(above.node.iter(), _MOST_CAPTIONS)):
            break
    return -1


def _without_figcaptions(leaves: Sequence[Leaf], kept: Sequence[int]) -> Sequence[int]:
    """The kept leaves that stand in no `<figcaption>` and beside no picture in its `<figure>`; all of them where those are most of the
    text, as in a story told in pictures. What is too long for a caption is the story, in a figure that the page never closes."""
    beside: Counter[Container] = Counter()
    for k in kept:
        if leaves[k].container.tag == "figure" and not stands_in_figcaption(leaves[k]):
            beside[leaves[k].container] += leaves[k].length
    stories = {figure for figure, length in beside.items() if length > LONGEST_CAPTION}
    text = [
        k for k in kept if not (stands_in_figcaption(leaves[k]) or (leaves[k].container not in stories and stands_in_figure(leaves[k])))
    ]
    if len(text) == len(kept) or 2 * sum([leaves[k].length for k in text]) < sum([leaves[k].length for k in kept]):
        return kept
    return text


def _is_round(image: LexborNode) -> bool:
    """Whether it is cut to a circle, as Tailwind and Bootstrap name it. Above a text and behind it that is the face of its author, or a
    sign of the paper."""
    around = (image, image.parent)
    return any(not _ROUND.isdisjoint((node.attributes.get("class") or "").split()) for node in around if node is not None)


def _is_icon(attributes: Attributes) -> bool:
    for side in ("width", "height"):
        size = (attributes.get(side) or "").removesuffix("px")
        if size.isascii() and size.isdigit() and int(size[:6]) < SMALLEST:
            return True
    return False
