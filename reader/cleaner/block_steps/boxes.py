"""Boxes that ask: all that they say goes, whatever its words. Nothing here knows HTML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.cleaner.block_steps.appeals import story
from reader.cleaner.block_steps.signals import ASKING, has_speech, is_own, is_title, label_hits
from reader.cleaner.forms import together
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind

TELLING_WORDS = 4
"""Shortest passage, in words, that is known again by its words alone."""

MOST_REST = 2
"""Words that may be left of a box, for each that was taken of it because it asks."""


def asking_boxes(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """What stands in a box that asks for an e-mail address. A word or two may stand elsewhere too: they go where they stand beside it."""
    if not context.boxes:
        return
    inside = [_is_inside(passage, context) for passage in passages]
    told = [there and passage.size >= TELLING_WORDS for there, passage in zip(inside, passages, strict=True)]
    for number, there in enumerate(inside):
        if there and any(told[max(0, number - 1) : number + 2]):
            yield Cut(passages[number], Kind.NEWSLETTER, "form", reason="it stands beside a field for an e-mail address")


def _is_inside(passage: Passage, context: Context) -> bool:
    if passage.is_laid_out or is_title(passage, context):
        return False
    plain = together(passage.plain)
    return any(plain in box for box in context.boxes)


def rests_of_boxes(passages: Passages, context: Context) -> Iterator[Cut]:
    """What is left in a container of its own, in which nothing of the story stands, when other steps took much of it because it asks."""
    asked = [(taken, kind) for taken, kind in passages.taken if kind in ASKING and taken.path]
    told = frozenset(chain.from_iterable(story(passages, context).homes)) if asked else frozenset()
    if not told:
        return
    members: defaultdict[int | None, list[tuple[Passage, Kind]]] = defaultdict(list)
    rests: defaultdict[int | None, list[Passage]] = defaultdict(list)
    for taken, kind in asked:
        members[_box(taken, told)].append((taken, kind))
    for passage in passages:
        rests[_box(passage, told)].append(passage)
    for box, taken_of_it in members.items():
        if box is not None:
            yield from _rest(rests[box], taken_of_it, context)


def _rest(rest: Sequence[Passage], asked: Sequence[tuple[Passage, Kind]], context: Context) -> Iterator[Cut]:
    """The rest of one box, of which so much is taken already."""
    if not _keeps(rest, context) and sum(passage.size for passage in rest) <= MOST_REST * sum(taken.size for taken, _ in asked):
        yield from (_with(asked[0][1], passage, context) for passage in rest if _goes(passage, context))


def _keeps(rest: Sequence[Passage], context: Context) -> bool:
    """Something is left that the reader keeps, and with it what stands around it."""
    kinds = context.rules.keep
    return bool(kinds) and any(hit.phrase.kind in kinds for passage in rest for hit in label_hits(passage, context))


def _with(kind: Kind, passage: Passage, context: Context) -> Cut:
    """It goes as what it is, where a rule knows, and else as what the box is."""
    own = next((hit.phrase.kind for hit in label_hits(passage, context)), kind)
    return Cut(passage, own, "box", reason="it stands in a box that asks")


def _box(passage: Passage, told: frozenset[int]) -> int | None:
    """The number of the widest container around a passage in which nothing of the story stands; None where there is none.

    told: the numbers of all in which something of it stands.
    """
    return next((number for number in passage.path if number not in told), None)


def _goes(passage: Passage, context: Context) -> bool:
    """Nobody speaks in it, and it leads nowhere else: a note on how to help somebody else stays."""
    if passage.is_laid_out or passage.form == "caption" or is_title(passage, context) or has_speech(passage, context):
        return False
    return all(is_own(href, context) for href in passage.links)
