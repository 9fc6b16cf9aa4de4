"""Boxes that ask: all that they say goes, whatever its words. Nothing here knows HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cleaner.asking_boxes import together
from reader.cleaner.block_steps.appeals import story
from reader.cleaner.block_steps.signals import ASKING, has_speech, is_own, is_title, label_hits
from reader.cleaner.passages import Passage, Passages, shared
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
    if passage.form in ("code", "cell") or is_title(passage, context):
        return False
    plain = together(passage.plain)
    return any(plain in box for box in context.boxes)


def rests_of_boxes(passages: Passages, context: Context) -> Iterator[Cut]:
    """What is left in a container of its own, in which nothing of the story stands, when other steps took much of it because it asks."""
    asked = [(taken, kind) for taken, kind in passages.taken if kind in ASKING and taken.path]
    homes = story(passages, context).homes if asked else frozenset()
    boxes: dict[tuple[int, ...], list[tuple[Passage, Kind]]] = {}
    for taken, kind in asked:
        if box := _box(taken.path, homes):
            boxes.setdefault(box, []).append((taken, kind))
    for box, members in boxes.items():
        rest = [passage for passage in passages if passage.path[: len(box)] == box]
        if _keeps(rest, context):
            continue
        if sum(passage.size for passage in rest) <= MOST_REST * sum(taken.size for taken, _ in members):
            yield from (_with(members[0][1], passage, context) for passage in rest if _goes(passage, context))


def _keeps(rest: Sequence[Passage], context: Context) -> bool:
    """Something is left that the reader keeps, and with it what stands around it."""
    kinds = context.rules.keep
    return bool(kinds) and any(hit.phrase.kind in kinds for passage in rest for hit in label_hits(passage, context))


def _with(kind: Kind, passage: Passage, context: Context) -> Cut:
    """It goes as what it is, where a rule knows, and else as what the box is."""
    own = next((hit.phrase.kind for hit in label_hits(passage, context)), kind)
    return Cut(passage, own, "box", reason="it stands in a box that asks")


def _box(path: tuple[int, ...], homes: frozenset[tuple[int, ...]]) -> tuple[int, ...]:
    """The widest container on the way to a passage in which nothing of the story stands; () where there is none, or no story."""
    depth = max((shared(path, home) for home in homes), default=len(path))
    return path[: depth + 1] if depth < len(path) else ()


def _goes(passage: Passage, context: Context) -> bool:
    """Nobody speaks in it, and it leads nowhere else: a note on how to help somebody else stays."""
    if passage.form in ("code", "cell", "caption") or is_title(passage, context) or has_speech(passage, context):
        return False
    return all(is_own(href, context) for href in passage.links)
