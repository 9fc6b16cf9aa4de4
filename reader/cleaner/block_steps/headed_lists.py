"""Lists with a heading of their own ("Most read") and lead-ins with what they lead to ("Read more: …"). Nothing here knows HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from reader.cleaner.block_steps.mixed import narrowed
from reader.cleaner.block_steps.signals import PROSE_WORDS, ends_sentence, is_prose, is_title, label_hits, marked, names_of
from reader.cleaner.normal_form import bare
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Hit
from reader.cleaner.pipeline import Context, Cut, may_take
from reader.models import Kind

LONGEST_LIST = 60
"""Most passages that a heading takes with it."""

TEASER_WORDS = 28
"""Longest headline of another story, in words."""

BODY_WORDS = 25
"""Longest unlinked sentence, in words, under a heading of headlines."""

LABEL_WORDS = 6
"""Longest label, in words, that says where a linked headline is to be read."""

SHORTEST_NAME = 4
"""Letters of the shortest name of a site that is known again in such a label."""

_ALL_LINKED = 0.8
"""Share of linked text from which a passage is a link and little else."""
_MOSTLY_LINKED = 0.4
"""Share of linked text from which what stands behind a label is a headline to go to."""
_NAMED = "it names the site before a linked headline"
_BETWEEN = re.compile(r"[\W_]+")
_ARROWS = (">>", "»", "►", "▶", "☞")

BESIDE = 2
"""Passages under a heading that tell whether it heads headlines."""
LED_TO = 3
"""Most linked passages that a bare lead-in takes with it."""


@may_take(0.6)
def headed_lists(passages: Passages, context: Context) -> Iterator[Cut]:
    """A known heading and the headlines under it, to the end of their container."""
    end = read = 0
    telling: set[int] = set()
    for number, passage in marked(passages, context):
        hit = _heading(passage, context) if number >= end else None
        if hit is None:
            continue
        telling.update(chain.from_iterable(before.path for before in passages[read:number] if is_prose(before)))
        read = number
        end = _end_of_list(number, passages, telling, hit.phrase.kind)
        end = next((at for at in range(number + 1, end) if is_title(passages[at], context)), end)
        if hit.phrase.kind is not Kind.RELATED or not _leads_nowhere(passages[number + 1 : end]):
            yield from (Cut(member, hit.phrase.kind, hit.phrase.id) for member in passages[number:end])


def _leads_nowhere(members: Sequence[Passage]) -> bool:
    """On a page, running text among them and no link: under words that head headlines elsewhere stand facts of the story."""
    return any(member.path and is_prose(member) for member in members) and not any(member.link_share for member in members)


def _heading(passage: Passage, context: Context) -> Hit | None:
    sentence = ends_sentence(passage) and not passage.text.endswith(":")
    hits = (hit for hit in label_hits(passage, context) if hit.phrase.role == "heading")
    return next((hit for hit in hits if hit.phrase.match == "whole" or not sentence), None)


def _end_of_list(number: int, passages: Passages, telling: set[int], kind: Kind) -> int:
    """The number after the last passage of the list that the heading at `number` opens. telling: the containers of the prose before it."""
    own = _own_container(number, passages, telling)
    if not own and kind is Kind.RELATED and (end := _end_of_teasers(number, passages)):
        return end
    for at in range(number + 1, min(len(passages), number + LONGEST_LIST)):
        passage = passages[at]
        if own and (passage.path[: len(own)] != own or _is_body(passage)):
            return at
        if own and kind is Kind.RELATED and _heads_facts(at, passages) and any(before.links for before in passages[number + 1 : at]):
            return at
        if not own and (not _is_teaser(passage) or _is_parted(at, passages)):
            return at
    return min(len(passages), number + LONGEST_LIST)


def _end_of_teasers(number: int, passages: Sequence[Passage]) -> int:
    """The number after the teasers that stand under the heading at `number` in one container with the text: two or more linked headlines
    with a paragraph under each, or, to the end of the container, paragraphs with a link each. 0 where they are none: what is told under
    such a heading, or goes on behind it, is the story's own."""
    path = passages[number].path
    behind = list(takewhile(lambda passage: path and passage.path[: len(path)] == path, passages[number + 1 : number + LONGEST_LIST]))
    pairs = sum(1 for _ in takewhile(_is_pair, zip(behind[::2], behind[1::2], strict=False)))
    if pairs > 1:
        return number + 1 + 2 * pairs
    is_list = passages[number].form == "heading" and len(behind) > 1 and all(passage.links for passage in behind)
    return number + 1 + len(behind) if is_list else 0


def _is_pair(pair: tuple[Passage, Passage]) -> bool:
    """The headline of another story, and what that says."""
    headline, teaser = pair
    return headline.link_share > _ALL_LINKED and is_prose(teaser) and not teaser.links


def _heads_facts(at: int, passages: Sequence[Passage]) -> bool:
    """It is a heading, and neither it nor what stands next under it leads anywhere: it is about something else than other stories."""
    return passages[at].form == "heading" and not any(passage.links for passage in passages[at : at + 1 + BESIDE])


def _is_body(passage: Passage) -> bool:
    """It is a paragraph of some length without links: no list of headlines holds that."""
    return passage.size > BODY_WORDS and is_prose(passage) and passage.link_share < 0.3


def _own_container(number: int, passages: Sequence[Passage], telling: set[int]) -> tuple[int, ...]:
    """The way to the container that the heading shares with none of the prose before it, but with the passage beside it; () for none."""
    path = passages[number].path
    depth = next((depth for depth, container in enumerate(path) if container not in telling), len(path))
    own = path[: depth + 1]
    beside = (*passages[max(0, number - 1) : number], *passages[number + 1 : number + 2])
    return own if depth < len(path) and any(other.path[: len(own)] == own for other in beside) else ()


def _is_teaser(passage: Passage) -> bool:
    """It could be the headline of another story: linked, or short and without a sentence's end."""
    if passage.links and passage.link_share > 0.6:
        return True
    if passage.path or passage.is_laid_out:
        return False  # on a page the headline of another story is a link
    return passage.size <= TEASER_WORDS and (not ends_sentence(passage) or passage.size < PROSE_WORDS // 2)


def _is_parted(at: int, passages: Passages) -> bool:
    """In a plain text, where nothing but nearness tells what is of a list, more stood between this passage and the one before it."""
    return not passages[at].path and passages.places[at] > passages.places[at - 1] + 1


def lead_ins(passages: Passages, context: Context) -> Iterator[Cut]:
    """Lines that begin with a lead-in, and what a lead-in that stands alone leads to."""
    for number, passage in marked(passages, context):
        hit = _lead_in(passage, context)
        if hit is None:
            continue
        rest = bare(passage.plain[hit.end :])
        if rest and not _leads(passage, hit):
            continue
        yield narrowed(Cut(passage, hit.phrase.kind, hit.phrase.id), passages, context)
        if not rest:
            yield from (Cut(member, hit.phrase.kind, hit.phrase.id) for member in _led_to(number, passages))
    yield from (Cut(passage, Kind.RELATED, "arrow") for passage in passages if passage.text.startswith(_ARROWS) and _is_arrow(passage))
    yield from (Cut(passage, Kind.RELATED, "name", reason=_NAMED) for passage in passages if passage.links and _is_named(passage, context))


def _lead_in(passage: Passage, context: Context) -> Hit | None:
    return next((hit for hit in label_hits(passage, context) if hit.phrase.role == "lead-in"), None)


def _leads(passage: Passage, hit: Hit) -> bool:
    """What follows the phrase is a headline, not the rest of a sentence: a mark between, a link, or no sentence's end."""
    after = passage.plain[hit.end :].lstrip()[:1]
    return after in ":|>-»›–" or passage.plain[hit.end - 1] == ":" or passage.link_share > _MOSTLY_LINKED or not ends_sentence(passage)


def _led_to(number: int, passages: Sequence[Passage]) -> Iterator[Passage]:
    """The linked passages, or else the one headline, after a lead-in that stands alone. One that is a link leads to no heading that leads
    elsewhere: it ends a card, and the heading begins the next."""
    links = set(passages[number].links)
    for count, passage in enumerate(passages[number + 1 : number + 1 + LED_TO]):
        linked = bool(passage.links) and passage.link_share > _ALL_LINKED
        if passage.form == "heading" and links and links.isdisjoint(passage.links):
            return
        if not linked and (count or not _is_teaser(passage) or passage.form == "heading" or passage.links):
            return
        yield passage


def _is_arrow(passage: Passage) -> bool:
    """`>> Another story` and its like, where an arrow stands first."""
    if not 2 < passage.size <= TEASER_WORDS or "«" in passage.text or passage.is_laid_out:
        return False
    return not ends_sentence(passage) or passage.link_share > 0.3


def _is_named(passage: Passage, context: Context) -> bool:
    """`On HarbourLedger.example: Another story`, in any language: the site's own name in a short label, and a link behind it."""
    if passage.link_share <= _MOSTLY_LINKED or passage.size > LABEL_WORDS + TEASER_WORDS or passage.is_laid_out:
        return False
    label, colon, headline = passage.plain.partition(": ")
    if not colon or not headline or label.count(" ") >= LABEL_WORDS:
        return False
    words = _BETWEEN.sub(" ", label).split()
    return any(len(name) >= SHORTEST_NAME and _stands_in(name, words) for name in names_of(context))


def _stands_in(name: str, words: Sequence[str]) -> bool:
    """Some words in a row say the name, in one word or in several."""
    name = name.replace(" ", "")
    return any("".join(words[start:end]) == name for start in range(len(words)) for end in range(start + 1, len(words) + 1))
