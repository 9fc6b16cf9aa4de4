"""Steps on passages of text, in the order in which they run. Nothing here knows HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile

from reader.cleaner.block_steps.appeals import addresses, between, inboxes, runs
from reader.cleaner.block_steps.authors import author_lines
from reader.cleaner.block_steps.boxes import asking_boxes, rests_of_boxes
from reader.cleaner.block_steps.headed_lists import headed_lists, lead_ins
from reader.cleaner.block_steps.manner.judging import by_manner
from reader.cleaner.block_steps.manner.vocabulary import ENGLISH, language_of
from reader.cleaner.block_steps.mixed import narrowed
from reader.cleaner.block_steps.polls import polls
from reader.cleaner.block_steps.sentences import labels_in_a_row, last_sentences, remembered
from reader.cleaner.block_steps.signals import (
    ASKING,
    NO_LABELS,
    ends_sentence,
    is_about_asking,
    is_answered,
    is_note,
    is_of_letter,
    is_reported,
    label_hits,
    link_rule,
    marked,
    tells,
)
from reader.cleaner.block_steps.sums import is_sums, sums_in_a_row
from reader.cleaner.entry_steps import ENTRY_RULES
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Hit
from reader.cleaner.pipeline import Context, Cut, Step
from reader.cleaner.rules import Link, site_name
from reader.models import Kind
from reader.urls import host

_LONGEST_NUMBER = 9
"""Digits of a line's number: a text of thousands of them is none that Python reads."""
_QUOTABLE = ASKING | {Kind.COMMENTS, Kind.FURNITURE, Kind.COPYRIGHT}
"""Kinds of passage whose words an article may quote or report."""

_ENGLISH_TOO = frozenset("cookies del gem in partner photos plus privacy propaganda social".split())
"""Labels of other languages that English has for words, and its stories for headings: "In" in Dutch, "Plus" in Danish."""

SHORT_LABEL = 12
"""Longest passage, in words, that a link's target alone may take."""


def site_lines(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """Whole lines that the rules of this site name."""
    site = context.rules.site(host(context.url))
    if site is None or not site.text:
        return
    lines = {normal(text) for text in site.text}
    for passage in passages:
        if passage.plain in lines:
            yield Cut(passage, Kind.FURNITURE, f"site.{site_name(host(context.url))}")


def labels(passages: Passages, context: Context) -> Iterator[Cut]:
    """Passages that are a known phrase, begin with one or are little more than one."""
    for number, passage in marked(passages, context):
        for hit in label_hits(passage, context):
            says_little = hit.phrase.says_little or _is_english(hit, passage, passages, context)
            stands_so = not says_little or _is_last(hit, number, passages) or _among_its_kind(number, passages, context)
            is_asked = hit.phrase.match != "whole" and is_answered(number, passages, context)
            if _takes(hit, passage, passages, context) and stands_so and not is_asked:
                yield narrowed(Cut(passage, hit.phrase.kind, hit.phrase.id), passages, context)
                break


def _takes(hit: Hit, passage: Passage, passages: Passages, context: Context) -> bool:
    """Whether a label's hit is safe here: nobody is quoted, the article says nothing of itself, and neither is about asking nor begs."""
    if hit.phrase.role in NO_LABELS:
        return False
    if hit.phrase.match == "whole" or hit.phrase.kind not in _QUOTABLE:
        return True
    if is_reported(passage, context) or is_note(passage, context):
        return False
    is_asked_for = is_about_asking(context) or (hit.phrase.kind is Kind.DONATION and is_of_letter(passage, passages, context))
    return not (passage.size > SHORT_LABEL and is_asked_for)


def _is_last(hit: Hit, number: int, passages: Passages) -> bool:
    """It is a label of those that stand behind all else: a story that ends in the word ends in a sentence of it."""
    return hit.phrase.role == "last" and 0 < number == len(passages) - 1 and not ends_sentence(passages[number])


def _is_english(hit: Hit, passage: Passage, passages: Passages, context: Context) -> bool:
    """It is a word of an English text, and a label in another language alone."""
    is_foreign = hit.phrase.language not in ("", ENGLISH) and passage.plain in _ENGLISH_TOO
    return is_foreign and language_of(passages, context.language) == ENGLISH


def _among_its_kind(number: int, passages: Sequence[Passage], context: Context) -> bool:
    """A neighbour is a label of the same kind too: one network's name is a word, two in a row are a share bar. Headings of a story are no
    row: running text stands between them; nor are two answers, for a question does. Nor is what heads sums of money: "Once" and "Monthly"
    are two prices of a bus. The same words say nothing of each other."""
    kinds = {hit.phrase.kind for hit in label_hits(passages[number], context)}
    before, behind = passages[max(0, number - 2) : number][::-1], passages[number + 1 : number + 3]
    row = chain(*(takewhile(lambda passage: not (is_sums(passage) or tells(passage, context)), side) for side in (before, behind)))
    others = (passage for passage in row if passage.plain != passages[number].plain)
    return any(hit.phrase.kind in kinds for passage in others for hit in label_hits(passage, context))


def share_bars(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """Short passages whose links lead to share sheets, app shops, tills or profiles, and longer ones whose links serve nothing else."""
    for passage in passages:
        rule = link_rule(passage.links[0], context) if passage.links else None
        if rule and _serves(rule, passage, context) and all(link_rule(href, context) for href in passage.links):
            yield Cut(passage, rule.kind, rule.id)


def _serves(rule: Link, passage: Passage, context: Context) -> bool:
    """The passage says little besides its link, or little enough for a link that serves nothing else."""
    if passage.link_share >= 0.6 and passage.size <= SHORT_LABEL:
        return True
    return passage.size <= rule.most and not is_reported(passage, context)


def line_numbers(passages: Sequence[Passage], _: Context) -> Iterator[Cut]:
    """The numbers of the lines of a listing, where they stand in a column beside it."""
    for numbers, listing in pairwise(passages):
        if numbers.form == listing.form == "code" and _counts(numbers.text.split(), listing.text.count("\n") + 1):
            yield Cut(numbers, Kind.FURNITURE, "numbers", "they number the lines beside them")


def _counts(numbers: Sequence[str], lines: int) -> bool:
    """Whether they count so many lines, from whichever number: more than one, as the listing's own 1 is no column."""
    if not len(numbers) == lines > 1 or not all(number.isdecimal() and len(number) <= _LONGEST_NUMBER for number in numbers):
        return False
    first = int(numbers[0])
    return list(map(int, numbers)) == list(range(first, first + lines))


STEPS: tuple[Step, ...] = (
    site_lines,
    runs,
    between,
    polls,
    headed_lists,
    lead_ins,
    labels,
    labels_in_a_row,
    sums_in_a_row,
    asking_boxes,
    addresses,
    inboxes,
    author_lines,
    share_bars,
    last_sentences,
    rests_of_boxes,
    by_manner,
    remembered,
    line_numbers,
)
"""Runs come first: they need the labels that the others take. Lists come before lead-ins: a heading may be both."""

STEP_RULES = (
    "address",
    "arrow",
    "author",
    "box",
    "button",
    *ENTRY_RULES,
    "form",
    "inbox",
    "manner",
    "memory",
    "name",
    "numbers",
    "outline",
    "sums",
)
"""Rules that are steps, not data: they too can be switched off by these names."""
