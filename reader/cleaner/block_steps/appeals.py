"""Appeals: passages that address the reader instead of telling the story. Nothing here knows HTML.

A long passage is taken only on two kinds of evidence, or inside a run from an opener ("we have a small favour to ask") to a
closer ("Remind me later"). Quoted and reported speech is never a prompt.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from reader.cleaner.block_steps.manner.signs import meant
from reader.cleaner.block_steps.manner.vocabulary import has, vocabulary
from reader.cleaner.block_steps.mixed import narrowed, tells
from reader.cleaner.block_steps.signals import (
    ASKING,
    PROSE_WORDS,
    ends_sentence,
    has_speech,
    is_about_asking,
    is_letter,
    is_note,
    is_own,
    is_prose,
    is_reported,
    is_title,
    label_hits,
    marked,
    names_of,
    names_price,
    till,
    with_role,
)
from reader.cleaner.normal_form import bare
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Hit
from reader.cleaner.pipeline import Context, Cut, may_take
from reader.models import Kind
from reader.text import QUESTION_MARKS
from reader.urls import host, owner
from reader.values import NamedTuple

LONGEST_RUN = 8
"""Most passages between an opener and its closer."""

BLURB_WORDS = 16
"""Longest line, in words, that says what a newsletter is about."""

LINE_WORDS = 10
"""Longest line, in words, that calls for a paper by its name."""

EDGE_WORDS = 30
"""Longest passage, in words, for which standing first or last is evidence."""

MOST_BEHIND = 2
"""Most passages of running text behind a question to the readers: others of its kind, and who wrote it."""

_MAIL_HOST = re.compile(r"(?<=\w@)[\w-]+(?:\.[\w-]+)+")

MAIN_HOME = 3
"""Fewest paragraphs in one container that make it the one in which a story is told."""

WIDEST_GAP = 3
"""Most passages between two labels that ask."""

FRAGMENT_WORDS = 4
"""A passage of so few words without a sentence's end is a button or a label."""


@may_take(0.7)
def runs(passages: Passages, context: Context) -> Iterator[Cut]:
    """Everything from an opener to its closer, and the lines that call the same name."""
    cuts = list(_run_by_run(passages, context))
    if cuts and not is_about_asking(context):
        yield from cuts


def _run_by_run(passages: Passages, context: Context) -> Iterator[Cut]:
    taken: dict[int, Passage] = {}
    for number, passage in marked(passages, context):
        opener = _opener(passage, context)
        if opener is None or id(passage) in taken:
            continue
        last = _closer_after(number, passages, context)
        for member in passages[number : last + 1] if last else ():
            taken[id(member)] = member
            kind, rule = next(((hit.phrase.kind, hit.phrase.id) for hit in label_hits(member, context) if not hit.phrase.role), opener)
            yield Cut(member, kind, rule)
    yield from _named_lines(passages, taken, context)


def _opener(passage: Passage, context: Context) -> tuple[Kind, str] | None:
    hits = with_role(passage, context, "opener") or _calls_the_site(passage, context)
    return (hits[0].phrase.kind, hits[0].phrase.id) if hits and not has_speech(passage, context) else None


def _calls_the_site(passage: Passage, context: Context) -> list[Hit]:
    """The phrase of a line such as "Support The Harbour Ledger" with the site's own name."""
    if passage.size > LINE_WORDS:
        return []
    names = names_of(context)
    return [hit for hit in with_role(passage, context, "name") if _is_called(bare(passage.plain[hit.end :]), names)]


def _is_called(name: str, names: tuple[str, ...]) -> bool:
    return bool(name) and (name in names or name.replace(" ", "") in names)


def _closer_after(number: int, passages: Sequence[Passage], context: Context) -> int:
    """The number of the last closer that the run reaches; 0 when it reaches none."""
    last = 0
    for at in range(number + 1, min(len(passages), number + 2 + LONGEST_RUN)):
        passage = passages[at]
        if _closes(passage, context):
            last = at
        elif not _belongs(passage, context):
            break
    return last


def _closes(passage: Passage, context: Context) -> bool:
    hits = label_hits(passage, context)
    return any((hit.phrase.says_little or hit.phrase.role in ("", "closer")) and hit.phrase.kind in ASKING for hit in hits)


def _belongs(passage: Passage, context: Context) -> bool:
    """It speaks as the publisher, asks, or is a button between."""
    if passage.size <= FRAGMENT_WORDS and not ends_sentence(passage):
        return True
    return bool(evidence(passage, context)) and not has_speech(passage, context)


def _named_lines(passages: Passages, taken: Mapping[int, Passage], context: Context) -> Iterator[Cut]:
    """Lines such as "Support The Harbour Ledger!" where that name stands in an appeal, or is the site's."""
    for _, passage in marked(passages, context):
        if passage.size > LINE_WORDS or passage.is_laid_out or id(passage) in taken:
            continue
        for hit in with_role(passage, context, "name"):
            name = bare(passage.plain[hit.end :])
            if name and (any(name in member.plain for member in taken.values()) or _is_called(name, names_of(context))):
                yield Cut(passage, hit.phrase.kind, hit.phrase.id)
                break


def between(passages: Passages, context: Context) -> Iterator[Cut]:
    """What stands between two labels that ask: "Sign up to The Tide", [what The Tide is], "Enter your e-mail"."""
    told: Story | None = None
    last = -1
    for number, passage in marked(passages, context):
        if not _is_asking_label(passage, context):
            continue
        gap = passages[last + 1 : number] if last >= 0 else ()
        if 0 < len(gap) <= WIDEST_GAP and all(_fills(member, context) and not _goes_on(member, passages, context) for member in gap):
            kind, rule = _kind(passage, context), label_hits(passage, context)[0].phrase.id
            yield from (Cut(member, kind, rule, reason="it stands between two labels that ask") for member in gap)
        if number - last > WIDEST_GAP and number + 1 < len(passages) and _is_asking_label(passages[number + 1], context):
            told = told or story(passages, context)
            yield from (Cut(member, _kind(passage, context), "box") for member in _box_head(number, passages, told, context))
        last = number


def _is_asking_label(passage: Passage, context: Context) -> bool:
    hits = label_hits(passage, context)
    return any(hit.phrase.kind in ASKING and not (hit.phrase.says_little or hit.phrase.role == "name") for hit in hits)


def _box_head(number: int, passages: Sequence[Passage], told: Story, context: Context) -> Sequence[Passage]:
    """Name and description of what two labels in a row ask to sign up for: a few words without a full stop, then a short line, in the box
    of the labels where they have one."""
    head = passages[number - 2 : number]
    if number < 4 or ends_sentence(head[0]) or head[0].size > PROSE_WORDS // 2 or head[1].size > BLURB_WORDS:
        return ()
    if all(member.form == "item" for member in head) and passages[number].form != "item":
        return ()  # the end of a list that stands before the box
    box = told.box(passages[number])
    if head[0].form == "caption" or (box is not None and not all(box in member.path for member in head)):
        return ()
    return head if not any(member.is_laid_out or has_speech(member, context) or is_title(member, context) for member in head) else ()


def _fills(passage: Passage, context: Context) -> bool:
    if passage.form == "heading" or passage.is_laid_out or is_title(passage, context):
        return False
    if has_speech(passage, context) or is_note(passage, context):
        return False
    return not is_prose(passage) or bool(evidence(passage, context))


def _goes_on(passage: Passage, passages: Passages, context: Context) -> bool:
    """It is a sentence of the story, however short: on a page, it stands in the very container in which running text stands. Plain text has
    no containers: there it has no word that publishers use."""
    if passage.size <= FRAGMENT_WORDS or not ends_sentence(passage):
        return False
    if not passage.path:
        return tells(passage, passages, context)
    if evidence(passage, context):
        return False
    return any(other.path == passage.path and is_prose(other) and not evidence(other, context) for other in passages)


@may_take(0.5)
def addresses(passages: Passages, context: Context) -> Iterator[Cut]:
    """Passages of any length with two kinds of evidence that they address the reader; with three, where the article is about asking
    or asks itself."""
    told: Story | None = None
    around: Mapping[tuple[int, ...], Counter[Kind]] = {}
    for number, passage in marked(passages, context):
        signs = evidence(passage, context)
        if not ("asks" in signs or {"gives", "voice"} <= signs) or passage.is_laid_out:
            continue
        if is_reported(passage, context) or is_note(passage, context):
            continue
        if told is None:
            told, around = story(passages, context), _kinds_around(passages, context)
        signs.update(_standing(number, passage, told, context))
        if len(signs) >= 2 and (len(signs) > 2 or not (is_about_asking(context) or is_letter(context))):
            reason = "it " + ", ".join(_WORDS[sign] for sign in sorted(signs))
            yield narrowed(Cut(passage, _kind(passage, context, around.get(passage.path)), "address", reason=reason), passages, context)


def inboxes(passages: Passages, context: Context) -> Iterator[Cut]:
    """Short passages at the end that ask a question and name an address of the paper's own: the reader is to write to it."""
    paper = owner(host(context.url))
    behind = 0
    for passage in reversed(passages) if paper else ():
        if behind > MOST_BEHIND:
            break
        if "@" in passage.text and _asks_back(passage, paper) and not (passage.is_laid_out or has_speech(passage, context)):
            yield Cut(passage, Kind.FOLLOW, "inbox", "it asks a question and names the paper's own address")
        behind += is_prose(passage)


def _asks_back(passage: Passage, paper: str) -> bool:
    return (
        passage.size <= EDGE_WORDS
        and any(mark in passage.text for mark in QUESTION_MARKS)
        and any(owner(name.lower()) == paper for name in _MAIL_HOST.findall(passage.text))
    )


_WORDS = {
    "apart": "stands in a box of its own",
    "asks": "asks the reader",
    "edge": "stands first or last",
    "gives": "links to giving, subscribing or following",
    "mail": "names an address to write to",
    "price": "names a price or a period",
    "voice": "speaks as the publisher",
}


def evidence(passage: Passage, context: Context) -> set[str]:
    """Which kinds of evidence the passage itself shows: asks, voice, price, gives, mail."""
    hits = passage.hits(context.rules.book)
    if not hits and not passage.links:
        return set()
    signs = {hit.phrase.role for hit in hits if hit.phrase.role in ("asks", "voice")}
    if _is_asking_label(passage, context):
        signs.add("asks")
    if passage.size >= PROSE_WORDS // 2 and till(passage, context):
        signs.add("gives")
    if signs and names_price(passage, context):
        signs.add("price")
    if signs and "@" in passage.plain:
        signs.add("mail")
    return signs


class Story(NamedTuple):
    """Where the story is told."""

    first: int
    """Number of the first passage of running text; the last is `last`."""
    last: int
    homes: frozenset[tuple[int, ...]]
    """The ways to the containers in which it stands; none where no one of them holds most of it."""
    containers: frozenset[int]
    """The numbers of those on these ways."""

    def box(self, passage: Passage) -> int | None:
        """The number of the widest container around a passage in which nothing of the story stands; None where there is none, and where
        nobody knows where the story stands."""
        return next((number for number in passage.path if number not in self.containers), None) if self.containers else None


def story(passages: Sequence[Passage], context: Context) -> Story:
    """Where the running text among these passages stands that addresses nobody."""
    prose = [number for number, passage in enumerate(passages) if is_prose(passage)]
    first, last = (prose[0], prose[-1]) if prose else (-1, len(passages))
    homes = Counter(passage.path for passage in map(passages.__getitem__, prose) if passage.path and not evidence(passage, context))
    most = max(homes.values(), default=0)
    ways = frozenset(homes) if most >= MAIN_HOME and 2 * most >= homes.total() else frozenset()
    return Story(first, last, ways, frozenset(chain.from_iterable(ways)))


def _standing(number: int, passage: Passage, told: Story, context: Context) -> Iterator[str]:
    """What the place of a passage says for its being no part of the story: edge, apart."""
    if passage.size <= EDGE_WORDS and not told.first < number < told.last and not _only_opens(passage, context):
        yield "edge"
    if told.homes and passage.path not in told.homes and _may_be_a_box(passage, context):
        yield "apart"


def _only_opens(passage: Passage, context: Context) -> bool:
    """It begins as pleas begin, but asks by no other word, does not cry, and nobody says "we": a story of a journey ends with what to see
    to before you go."""
    asking = [hit for hit in label_hits(passage, context) if hit.phrase.kind in ASKING and hit.phrase.role not in ("name", "among")]
    if not asking or any(hit.phrase.role != "opener" for hit in asking) or with_role(passage, context, "asks") or "!" in passage.text:
        return False
    return not has(meant(passage.plain, vocabulary(asking[0].phrase.language)), "we")


def _may_be_a_box(passage: Passage, context: Context) -> bool:
    """Lists and quotations have containers of their own in a story too, and so has a note on how to help somebody else: it leads there."""
    return passage.form in ("paragraph", "heading") and all(is_own(href, context) for href in passage.links)


def _kinds_around(passages: Passages, context: Context) -> dict[tuple[int, ...], Counter[Kind]]:
    """What is asked for in each container, by what stands in it, or did; nothing in plain text."""
    found: defaultdict[tuple[int, ...], Counter[Kind]] = defaultdict(Counter)
    for passage in (*passages, *(taken for taken, _ in passages.taken)):
        if passage.path:
            found[passage.path].update(_kinds(passage, context))
    return found


def _kind(passage: Passage, context: Context, around: Counter[Kind] | None = None) -> Kind:
    """What the passage asks for: the kind that most of its phrases and links have, or else those of what stands around it."""
    kinds = Counter(_kinds(passage, context))
    if link := till(passage, context):
        kinds[link.kind] += 1
    return (kinds or around or Counter([Kind.DONATION])).most_common(1)[0][0]


def _kinds(passage: Passage, context: Context) -> list[Kind]:
    hits = passage.hits(context.rules.book)
    return [hit.phrase.kind for hit in hits if not hit.phrase.sign and hit.phrase.kind in ASKING]
