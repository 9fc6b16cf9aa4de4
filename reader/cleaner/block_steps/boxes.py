"""Boxes that ask: all that they say goes, whatever its words. Nothing here knows HTML."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.cleaner.block_steps.appeals import evidence, story
from reader.cleaner.block_steps.signals import (
    ASKING,
    TILLS,
    has_speech,
    is_note,
    is_own,
    is_quoted,
    is_title,
    label_hits,
    link_rule,
    names_price,
)
from reader.cleaner.normal_form import together
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Box, Context, Cut
from reader.models import Kind

TELLING_WORDS = 4
"""Shortest passage, in words, that is known again by its words alone."""

_BUTTONS = ASKING - {Kind.CONSENT, Kind.ADBLOCK}
"""What a button asks for; one that says "Got it" sends away what it stands in."""

MOST_CARDS = 2
"""Most boxes of a page with the same words on a button that nobody knows: more are the cards of a list."""

MOST_REST = 2
"""Words that may be left of a box, for each that was taken of it because it asks."""


def asking_boxes(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """What stands in a box that asks. A word or two may stand elsewhere too: they go where they stand beside it."""
    times = Counter(label for box in context.boxes for label, _ in box.buttons)
    for box in context.boxes:
        inside = _inside(box, passages, context)
        if box.buttons:
            kind = _asked_for(box, inside, times, context)
            found = (Cut(passage, kind, "button", reason="it stands in a box that ends in a button") for passage in inside if kind)
        else:
            found = (Cut(passage, Kind.NEWSLETTER, "form", reason="it stands beside a field for an e-mail address") for passage in inside)
        yield from found


def _asked_for(box: Box, inside: Sequence[Passage], times: Mapping[str, int], context: Context) -> Kind | None:
    """What a box with buttons asks for: what one of them leads to, or says; None where it does not ask, or somebody speaks in it.

    times: on how many boxes of the page the words of each button stand.
    """
    if any(is_quoted(passage) or has_speech(passage, context) for passage in inside):
        return None
    tills = [till.kind for _, leads in box.buttons if leads and (till := link_rule(leads, context)) and till.kind in TILLS]
    own = [(label, leads) for label, leads in box.buttons if not leads or is_own(leads, context)]
    known = [hits[0].phrase for label, _ in own if (hits := context.rules.book.hits(label))]
    asking = [phrase.kind for phrase in known if phrase.kind in _BUTTONS and not (phrase.says_little or phrase.role == "closer")]
    if tills or asking:
        return (tills + asking)[0]
    if known:  # it shows more, shares, or sends the box away
        return None
    leads_on = [leads for label, leads in own if times[label] <= MOST_CARDS]
    return Kind.ADVERTISEMENT if leads_on and (not all(leads_on) or _addresses(inside, context)) else None


def _addresses(passages: Sequence[Passage], context: Context) -> bool:
    """Something in these passages asks, names a price or speaks as the publisher; a link alone may lead to more of the story."""
    return any("?" in passage.plain or evidence(passage, context) or names_price(passage, context) for passage in passages)


def _inside(box: Box, passages: Sequence[Passage], context: Context) -> list[Passage]:
    """The passages that stand in the box."""
    inside = [together(passage.plain) in box.says and not (passage.is_laid_out or is_title(passage, context)) for passage in passages]
    told = [there and passage.size >= TELLING_WORDS for there, passage in zip(inside, passages, strict=True)]
    return [passages[number] for number, there in enumerate(inside) if there and any(told[max(0, number - 1) : number + 2])]


def rests_of_boxes(passages: Passages, context: Context) -> Iterator[Cut]:
    """What is left in a container of its own, in which nothing of the story stands, when other steps took much of it because it asks."""
    asked = [(taken, kind) for taken, kind in passages.taken if kind in ASKING and taken.path]
    if not asked:
        return
    told = story(passages, context)
    members: defaultdict[int | None, list[tuple[Passage, Kind]]] = defaultdict(list)
    rests: defaultdict[int | None, list[Passage]] = defaultdict(list)
    for taken, kind in asked:
        members[told.box(taken)].append((taken, kind))
    for passage in passages:
        rests[told.box(passage)].append(passage)
    for box, taken_of_it in members.items():
        if box is not None:
            yield from _rest(rests[box], taken_of_it, context)


def _rest(rest: Sequence[Passage], asked: Sequence[tuple[Passage, Kind]], context: Context) -> Iterator[Cut]:
    """The rest of one box, of which so much is taken already. Of a list most entries ask: one that does says nothing of the others."""
    if sum(passage.form == "item" for passage in rest) > len(asked):
        return
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


def _goes(passage: Passage, context: Context) -> bool:
    """Nobody speaks in it, and it leads nowhere else: a note on how to help somebody else stays."""
    if passage.is_laid_out or passage.form == "caption" or is_title(passage, context):
        return False
    if has_speech(passage, context) or is_note(passage, context):
        return False
    return all(is_own(href, context) for href in passage.links)
