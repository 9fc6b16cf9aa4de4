"""Where the article is: the leaves inside its extent as passages, and the scorer's verdict on each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract import drop_caps, edges
from reader.cleaner.extract.containers import body, is_in, weigh
from reader.cleaner.extract.elements import HEADER, HEADINGS
from reader.cleaner.extract.extraction import Extraction, Way
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.levels import DEEPEST, LEVELS, LISTS
from reader.cleaner.extract.neighbourhood import STRONG
from reader.cleaner.extract.notes import begins_note, take_ways_back
from reader.cleaner.extract.pictures import pictures
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.scorer import ALL, Score, cues, shipped
from reader.cleaner.extract.spans import Links, addresses, line, raw
from reader.cleaner.extract.threshold import ENOUGH, above, levelled
from reader.cleaner.extract.units import is_its_own, is_withheld
from reader.cleaner.extract.walk import walk
from reader.cleaner.extract.wholes import evened, list_of
from reader.cleaner.extract.witnesses import Witnesses, spaced, squeezed
from reader.cleaner.passages import Passage

_MOST_OF_IT = 0.5
"""Share of the page's running text from which a box around the title says nothing about what belongs to it."""
_SCRAP = 120
"""Characters below which labels alone are no article."""
_LINES = 6
"""Lines that are a poem."""
_NO_LINES = HEADINGS | {"li", "dt", "dd", "td", "th", "figcaption"}
"""Elements that a poem's lines do not stand in."""
_LEAST_ATTESTED = 0.5
"""Share of a list that must stand in a recipe's JSON-LD: it may say "salt" where the page says "salt, to taste"."""
_ATTESTED = 30
"""Letters of the shortest paragraph that the body in JSON-LD speaks for."""


def find(tree: LexborHTMLParser, witnesses: Witnesses, base: str, score: Score = shipped, *, engine: str = "scorer") -> Extraction:
    """The article in `tree`. witnesses: what the page says of it. base: its address, for links. score: other weights."""
    scene = survey(tree, witnesses)
    walked = scene.walked
    found = Extraction(scene, Links(walked.anchors, base), engine)
    leaves = walked.leaves
    if not leaves:
        return found
    scores = score(scene)
    found.best = max(scores, default=0.0)
    scores = levelled(scene, evened(scene, scores))
    kept = edges.trimmed(scene, above(scene, scores))
    if (own := edges.trimmed(scene, _under_title(scene))) and _is_rather(own, kept, scene, found.best):
        kept, found.best = own, STRONG
    if sum([leaves[k].prose for k in kept]) < _SCRAP and (lines := _lines_under_title(scene)):
        kept, found.best = lines, STRONG
    if found.best < ALL and sum([leaves[k].length for k in kept]) < _SCRAP and not sum([leaves[k].prose for k in kept]):
        kept = []
    if witnesses.body and kept:
        kept = _with_attested(scene, kept)
    if witnesses.recipe and kept:
        kept = _with_recipe(scene, kept)
    apart = edges.standfirst(scene, kept)
    found.standfirst = line(leaves[apart]) if apart >= 0 else ""
    found.prose = sum([leaves[k].prose for k in kept])
    found.pictures = pictures(walked, kept, scene.table, found.links, base, witnesses)
    captions = {id(leaf) for _, _, caption in found.pictures for leaf in caption}
    found.kept = frozenset(captions.union([id(leaves[k]) for k in kept]))
    for k in edges.extent(scene, kept, apart, captions):
        leaf = leaves[k]
        if is_withheld(scene, k) and k not in kept:
            continue
        if id(leaf) in found.kept and begins_note(scene, k, found.kept):
            continue
        take_ways_back(scene, leaf)
        passage = _passage(leaf, found, "caption" if id(leaf) in captions else "")
        if passage.text:
            found.index[id(leaf)] = k
            found.passages.append(passage)
    return found


def _with_attested(scene: Scene, kept: list[int]) -> list[int]:
    """The kept, and the paragraphs beside them that stand word for word in the body as JSON-LD gives it."""
    homes, there = {scene.leaves[k].container for k in kept if scene.leaves[k].prose}, set(kept)
    lost = [k for k in scene.candidates if k not in there and scene.leaves[k].tag == "p" and scene.leaves[k].container in homes]
    texts = [(k, squeezed(scene.leaves[k].text)) for k in lost if not scene.leaves[k].linked]
    return sorted(there.union(k for k, text in texts if len(text) >= _ATTESTED and text in scene.witnesses.body))


def _with_recipe(scene: Scene, kept: list[int]) -> list[int]:
    """The kept, and what stands in the recipe as JSON-LD gives it, whole lists of which half or more does, and the heading before each.

    What a recipe takes is a row of labels, which many pages set beside the text, as they do with rows of links.
    """
    leaves, recipe = scene.leaves, scene.witnesses.recipe
    beginnings = tuple(f"{entry} " for entry in recipe if " " in entry)
    said = {spaced(leaves[k].text) for k in kept}
    attested: set[int] = set()
    lists: defaultdict[int, list[int]] = defaultdict(list)
    for k, leaf in enumerate(leaves):
        if leaf.linked or not is_its_own(leaf):
            continue
        text, around = spaced(leaf.text), list_of(leaf)
        if around is not None:
            lists[around.index].append(k)
        if text not in said and (text in recipe or (around is not None and text.startswith(beginnings))):
            said.add(text)
            attested.add(k)
    for items in lists.values():
        if len(attested.intersection(items)) >= max(_LEAST_ATTESTED * len(items), 1):
            attested.update(items)
    heads = {k - 1 for k in attested if k and leaves[k - 1].tag in HEADINGS}
    return sorted(attested | heads | set(kept))


def _under_title(scene: Scene) -> list[int]:
    """The running text that shares a box with the page's own title and with little else: on a page such as one verse above a dozen
    others that is the article. A `<header>` holds title and standfirst, and is no such box. Empty where no box says so."""
    box: Container | None = scene.leaves[scene.title_at].container if scene.title_at >= 0 else None
    while box is not None and (not box.total or box.kind & HEADER):
        box = box.parent
    if box is None or not ENOUGH < box.total < _MOST_OF_IT * scene.containers[0].total:
        return []
    text = [k for k in scene.candidates if k > scene.title_at and scene.leaves[k].prose]
    homes = {container for container in {scene.leaves[k].container for k in text} if is_in(container, box)}
    return [k for k in text if scene.leaves[k].container in homes]


def _lines_under_title(scene: Scene) -> list[int]:
    """The lines under the page's own title, of the kind that there are most of: where hardly anything reads like running text they are the
    article. Poems are set so, each line a paragraph. Empty where they are few."""
    if scene.title_at < 0:
        return []
    leaves, article = scene.leaves, scene.article
    here = article[leaves[scene.title_at].container.index]
    alike: defaultdict[int, list[int]] = defaultdict(list)
    for k in range(scene.title_at + 1, len(leaves)):
        leaf = leaves[k]
        is_line = leaf.tag not in _NO_LINES and not (leaf.linked or leaf.container.doubted) and is_its_own(leaf)
        if is_line and article[leaf.container.index] == here:
            alike[id(scene.signature[k])].append(k)
    lines = max(alike.values(), key=len, default=[])
    return lines if len(lines) >= _LINES and sum([leaves[k].length for k in lines]) >= _SCRAP else []


def _is_rather(own: Sequence[int], kept: Sequence[int], scene: Scene, best: float) -> bool:
    """Whether the text under the title is rather the article than what was kept: nothing good was, or less, and elsewhere."""
    if best <= 0:
        return True
    return set(own).isdisjoint(kept) and sum([scene.leaves[k].prose for k in own]) > sum([scene.leaves[k].prose for k in kept])


def survey(tree: LexborHTMLParser, witnesses: Witnesses) -> Scene:
    """The page as the scorer sees it."""
    walked = walk(tree, with_labels=bool(witnesses.recipe))
    drop_caps.join(walked)
    weigh(walked)
    return Scene(walked, body(walked), witnesses, cues())


def _passage(leaf: Leaf, found: Extraction, form: str = "") -> Passage:
    path, stands_in, listing = found.ways.get(leaf.container.index) or _way(leaf.container, found.ways)
    return Passage(
        raw(leaf) if leaf.tag == "pre" else line(leaf),
        form or _form(leaf, stands_in, found.scene.table[leaf.container.index] is not None),
        addresses(leaf, found.links),
        leaf.linked / leaf.length,
        path,
        leaf,
        listing=listing,
        entry=leaf.item if stands_in[-1:] == ("ol",) else 0,
    )


def _form(leaf: Leaf, stands_in: Sequence[str], is_data: bool) -> str:
    tag = leaf.tag
    if is_data:
        return "cell"
    if tag in HEADINGS:
        return "heading"
    if tag == "pre":
        return "code"
    if tag == "li" or (stands_in and stands_in[-1] in LISTS):
        return "item"
    return "quote" if "blockquote" in stands_in else "paragraph"


def _way(container: Container, known: dict[int, Way]) -> Way:
    """The way to a container, from the innermost that is known already."""
    climbed: list[Container] = []
    above: Container | None = container
    while above is not None and above.index not in known:
        climbed.append(above)
        above = above.parent
    way: Way = known[above.index] if above is not None else ((), (), 0)
    for inner in reversed(climbed):
        path, levels, listing = way
        if inner.tag in LEVELS:
            levels = (*levels, inner.tag)[-DEEPEST:]
        if inner.tag in LISTS:
            listing = listing or inner.index
        way = known[inner.index] = (*path, inner.index), levels, listing
    return way
