"""Where the article begins and ends: headline, standfirst, copies and dangling headings. Works on what the scorer kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import chain

from reader import dates
from reader.cleaner.extract.captions import is_caption
from reader.cleaner.extract.classes import BIT, CONSENT
from reader.cleaner.extract.containers import is_in
from reader.cleaner.extract.elements import HEADER, HEADINGS, OUTSIDE
from reader.cleaner.extract.insets import inset_around, with_attributions, with_insets
from reader.cleaner.extract.leaves import BREAK, Leaf
from reader.cleaner.extract.menus import without_heads_of_links
from reader.cleaner.extract.notes import with_notes, with_papers
from reader.cleaner.extract.scene import Scene, words_of
from reader.cleaner.extract.units import before_next_article, is_unseen, is_withheld, with_heads
from reader.cleaner.extract.witnesses import words_in
from reader.text import SENTENCE_ENDS

_REPEATED = 80
"""Characters from which a leaf that says the same as one before it is dropped."""
_REFRAIN = 2
"""Stanzas of the longest refrain."""
_SHORTEST_ARTICLE = 300
"""Characters of running text that make an article of what stands above comments."""
_BESIDE = 20
"""Characters beside a heading that are no text: a link to it, a button, the word over an advertisement."""
_STANDFIRST = (30, 600)
"""Shortest and longest standfirst, in characters."""
_ABOVE = 8
"""Leaves above the first kept paragraph among which the standfirst may stand."""
_UNDER = 3
"""Leaves under the headline among which it may stand."""
_SUBTITLE = re.compile(
    r"(?<![a-z])(?:sub-?(?:head(?:line)?|line|titel|titulo)|sottotitolo|sous-?titre|bajada|chapeau|chapo|copete|entradilla|ingress|manchet|"
    r"occhiello|perex|sommario|underrubrik|unterzeile|vorspann|zajawka)(?![a-z])"
)
"""How papers call it in their languages, beside the names that the scorer has learned."""
_LONGEST_BYLINE = 100
"""Characters below which a line of names is one."""
_LONGEST_BY = 12
"""Characters of the longest word before them: "Written by" is "By" in other languages."""
_OF_PICTURES = re.compile("(?:image|photo|figure|picture|media)[-_]*caption")
"""How a caption is called. A mere "caption" may stand under the headline."""
_DESCRIBED = 0.7
"""Share of a leaf's words that stand in a description of the page too, from which it is the standfirst."""


def trimmed(scene: Scene, kept: Sequence[int]) -> list[int]:
    """The kept leaves without headline, byline, unseen labels, copies and headings that head nothing, and with what belongs to them:
    tables, names under quotations, footnotes, papers."""
    leaves = scene.leaves
    own = _without_unseen_labels(scene, _without_byline(scene, _without_title(scene, kept)))
    own = before_next_article(scene, _without_comments(scene, _without_consent(scene, _without_withheld(scene, own))))
    own = with_heads(scene, _without_dangling_headings(scene, _without_copies(leaves, own)))
    own = with_papers(scene, with_attributions(leaves, with_insets(scene, with_notes(scene, own))))
    return without_heads_of_links(scene, own)


def _without_title(scene: Scene, kept: Sequence[int]) -> list[int]:
    """The headline over the text is the article's title, which stands elsewhere; some pages have it there twice. So does the section, of
    which the word over it is the name."""
    text = _first_paragraph(scene, kept)
    return [k for k in kept if not (_is_headline(scene, k, text) or (k < text and _names_section(scene, k)))]


def _first_paragraph(scene: Scene, kept: Sequence[int]) -> int:
    return next((k for k in kept if scene.leaves[k].prose), -1)


def _is_headline(scene: Scene, k: int, text: int) -> bool:
    """It stands over the first paragraph and says the title."""
    return k < text and (k == scene.title_at or scene.says_title(scene.leaves[k]))


def _names_section(scene: Scene, k: int) -> bool:
    return scene.leaves[k].text.strip().lower() == scene.witnesses.section


def _without_byline(scene: Scene, kept: list[int]) -> list[int]:
    """Who wrote it, as the article itself says, over the text or behind its first paragraph, which may be the standfirst: that stands
    elsewhere, as the title does."""
    author, leaves = scene.witnesses.author, scene.leaves
    for k in kept[:_ABOVE] if author else ():
        if _is_byline(leaves[k], author):
            passed = sum([leaves[own].prose > 0 for own in kept if own < k])
            return kept if passed > 1 else [own for own in kept if own != k]
    return kept


def _is_byline(leaf: Leaf, author: str) -> bool:
    """A line that says "By" and that name; where its element is named for authors it may go on, though to no sentence."""
    before, name, behind = leaf.text[:_LONGEST_BYLINE].lower().partition(author)
    before, behind = before.strip(" ,:"), behind.strip(" .,")
    if not name or len(before) > _LONGEST_BY or " " in before or leaf.tag in HEADINGS:
        return False
    is_named = (leaf.hint.groups | leaf.container.hint.groups) & BIT["author"]
    if before and behind:
        return bool(is_named) and leaf.length < _LONGEST_BYLINE and leaf.text.rstrip()[-1] not in SENTENCE_ENDS
    return not behind and bool(before or is_named)


def _without_unseen_labels(scene: Scene, kept: list[int]) -> list[int]:
    """Labels that no press of the reader's shows stay only where running text does that is no more to be seen: what they head."""
    unseen = {k for k in kept if is_unseen(scene.leaves[k])}
    return kept if any(scene.leaves[k].prose for k in unseen) else [k for k in kept if k not in unseen]


def _without_withheld(scene: Scene, kept: list[int]) -> list[int]:
    """What is not withheld, where that is anything: a page that shows nothing is shown by its scripts."""
    return [k for k in kept if not is_withheld(scene, k)] or kept


def _without_consent(scene: Scene, kept: list[int]) -> list[int]:
    """What stands in no dialog that asks for consent, where that is anything."""
    return [k for k in kept if not scene.leaves[k].container.inherited & CONSENT] or kept


def _without_comments(scene: Scene, kept: list[int]) -> list[int]:
    """What stands in an element that is named for comments, where an article stands above it.

    Comments are sentences in the article's own style; only the whole page shows what they are.
    """
    comments = _comments(scene.leaves, kept)
    text = [k for k in kept if scene.leaves[k].prose] if comments else []
    if not text or text[0] in comments:
        return kept
    if sum([scene.leaves[k].prose for k in text if k not in comments]) < _SHORTEST_ARTICLE:
        return kept
    return [k for k in kept if k not in comments]


def _comments(leaves: Sequence[Leaf], kept: Sequence[int]) -> set[int]:
    named = BIT["comment"]
    return {k for k in kept if leaves[k].container.inherited & named or leaves[k].hint.groups & named}


def _without_copies(leaves: Sequence[Leaf], kept: Sequence[int]) -> list[int]:
    """Each long leaf once, and what stands beside its copy as it stood beside the leaf: some pages have the text once for each width of
    screen, headings and all. A short heading over what is no copy stays, and so does what recurs with other text between."""
    texts = [leaves[k].text for k in kept]
    first: dict[str, int] = {}
    copied = {i: first[text] for i, text in enumerate(texts) if len(text) > _REPEATED and first.setdefault(text, i) != i}
    if not copied:
        return list(kept)
    for i in range(1, len(texts)):
        _copy_beside(i, i - 1, texts, copied)
    for i in range(len(texts) - 2, -1, -1):
        _copy_beside(i, i + 1, texts, copied)
        if i + 1 not in copied and len(texts[i]) <= _REPEATED and leaves[kept[i]].tag in HEADINGS:
            copied.pop(i, None)
    runs = [run for run in _runs(sorted(copied)) if run[0] - copied[run[0]] > len(run)]
    recurring = {i for run in runs if _recurs([leaves[kept[i]] for i in run]) for i in run}
    return [k for i, k in enumerate(kept) if i not in copied or i in recurring]


def _runs(places: Sequence[int]) -> Iterator[range]:
    """Places in order, as ranges without a gap."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] > places[at - 1] + 1:
            yield range(places[start], places[at - 1] + 1)
            start = at


def _recurs(lines: Sequence[Leaf]) -> bool:
    """The text itself says them again: the same step of several lists, the refrain of a song. Of 27 such items of lists all were the
    article each time, and of paragraphs hardly half."""
    return all(leaf.tag == "li" for leaf in lines) or (len(lines) <= _REFRAIN and all(BREAK in leaf.pieces for leaf in lines))


def _copy_beside(i: int, neighbour: int, texts: Sequence[str], copied: dict[int, int]) -> None:
    """Note of a text of any length which one it repeats, where its neighbour repeats the one beside that."""
    if i not in copied and neighbour in copied:
        original = copied[neighbour] + i - neighbour
        if 0 <= original < min(i, neighbour) and texts[original] == texts[i]:
            copied[i] = original


def _without_dangling_headings(scene: Scene, kept: list[int]) -> list[int]:
    """A heading with nothing under it leads out of the article, at the end and in a box of which nothing else was kept."""
    found: list[int] = []
    for k in reversed(kept):
        if scene.leaves[k].tag not in HEADINGS or (_heads_its_box(scene, k, found[-1]) if found else k == kept[0]):
            found.append(k)
    return found[::-1]


def _heads_its_box(scene: Scene, k: int, following: int) -> bool:
    """Whether a heading's own box holds the kept leaf that follows, or no text behind the heading that was left out: a link to the
    heading is none, and captions, tables and posts are still to come back. A `<header>` is no box, it stands on one."""
    leaves = scene.leaves
    box = leaves[k].container
    if box.kind & HEADER:
        box = box.parent or box
    if is_in(leaves[following].container, box):
        return True
    left_out = 0
    for leaf in map(leaves.__getitem__, range(k + 1, following)):
        if not is_in(leaf.container, box):
            break
        if leaf.tag in HEADINGS or not (is_caption(leaf) or inset_around(scene, leaf.container)):
            left_out += leaf.length
            if left_out > _BESIDE:
                return False
    return True


def standfirst(scene: Scene, kept: Sequence[int]) -> int:
    """The leaf between headline and text that is the standfirst by its name, which may be a teaser's, or by a description of the page;
    -1 where none stands apart. It stands right under the headline, however many buttons follow it, or close above the text."""
    first = _first_paragraph(scene, kept)
    own = set(kept)
    under = range(scene.title_at + 1, min(scene.title_at + 1 + _UNDER, first)) if scene.title_at >= 0 else range(0)
    for k in chain(under, range(max(0, scene.title_at, first - _ABOVE), max(first, 0))):
        leaf = scene.leaves[k]
        if k not in own and _STANDFIRST[0] <= leaf.length <= _STANDFIRST[1] and leaf.tag not in ("h1", "li") and _is_standfirst(scene, k):
            return k
    return -1


def _is_standfirst(scene: Scene, k: int) -> bool:
    leaf = scene.leaves[k]
    named = f"{leaf.hint.key} {leaf.container.hint.key}".lower()
    if leaf.linked > 0.5 * leaf.length or is_caption(leaf) or _OF_PICTURES.search(named) or _says_title_again(scene, leaf):
        return False
    if (leaf.hint.groups | leaf.container.hint.groups) & BIT["standfirst"]:
        return True
    if _SUBTITLE.search(leaf.hint.key.lower()) and not dates.parse(leaf.text):
        return True
    if "teaser" in named and leaf.prose and not (leaf.linked or scene.cued[k]):
        return True
    words = scene.different.get(k, frozenset())
    return bool(words) and any(len(words & words_in(text)) >= _DESCRIBED * len(words) for text in scene.witnesses.descriptions)


def _says_title_again(scene: Scene, leaf: Leaf) -> bool:
    """Each of its words stands in the title, but for one, as the first of a trail to it does."""
    (found,), _ = words_of([leaf.text.lower()])
    words = frozenset(found)
    return len(words & scene.witnesses.title) > 2 and len(words - scene.witnesses.title) < 2


def extent(scene: Scene, kept: Sequence[int], apart: int, captions: Set[int]) -> list[int]:
    """The leaves between the first and the last kept one, those that share a container with one of them, those under the title and those
    behind that stand in a box of their own there, and the captions beyond.

    apart: the standfirst, which is neither kept nor taken, like the headline above the text. captions: id() of each caption of a picture
    of the article; that of a lead picture may stand over the headline.
    """
    if not kept:
        return []
    leaves, start, end = scene.leaves, kept[0], kept[-1] + 1
    homes = {leaves[k].container.index for k in kept}

    def is_near(k: int) -> bool:
        return leaves[k].container.index in homes or id(leaves[k]) in captions

    def is_boxed(k: int) -> bool:
        box = leaves[k].container
        if box.parent is None or box.parent.index not in homes or box.parent.tag == "body":
            return False
        return not ((leaves[k].kind | box.inherited_kind) & OUTSIDE or box.inherited & BIT["comment"])

    before = [k for k in range(start) if is_near(k) or (k > scene.title_at and is_boxed(k))]
    behind = [k for k in range(end, len(leaves)) if is_near(k) or is_boxed(k)]
    text = _first_paragraph(scene, kept)
    headlines = [k for k in (*before, *range(start, text)) if _is_headline(scene, k, text)]
    left_out = {apart, scene.title_at, *headlines}.difference(kept)
    return [k for k in (*before, *range(start, end), *behind) if k not in left_out]
