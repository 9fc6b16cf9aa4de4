"""Steps on passages of text, in the order in which they run. Nothing here knows HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaner.block_steps.appeals import addresses, between, runs
from reader.cleaner.block_steps.boxes import asking_boxes, rests_of_boxes
from reader.cleaner.block_steps.headed import headed_lists, lead_ins
from reader.cleaner.block_steps.sentences import labels_in_a_row, last_sentences, remembered
from reader.cleaner.block_steps.signals import (
    ASKING,
    NO_LABELS,
    ends_sentence,
    has_speech,
    is_about_asking,
    is_prose,
    is_reported,
    label_hits,
    link_rule,
    marked,
    says_what,
    with_role,
)
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Hit, Phrase, normal
from reader.cleaner.pipeline import Context, Cut, Step
from reader.cleaner.rules import Link
from reader.models import Kind
from reader.urls import host

_IN_NAME = r"[\w\u0900-\u0963\u0966-\u0dff.'’-]{0,30}"
"""The rest of a name's word: the vowel signs of Indian scripts are no letters to `\\w`."""

_SMALL = "a-z" + "".join(filter(str.islower, map(chr, (*range(0xDF, 0x530), *range(0x1E00, 0x2000)))))
"""Small letters of the Latin, Greek and Cyrillic alphabets, with which a word of a sentence may begin, and no name."""

_NAME_FIRST = re.compile(
    rf"[*•–—-]? ?(?:(?:Dr|Prof)\. )?[^\W\d_]{_IN_NAME}(?: (?:de|van|von|der|del|da|la|bin|al))?(?: [^\W\d_{_SMALL}]{_IN_NAME}){{1,3}},? "
)

_QUOTABLE = ASKING | {Kind.COMMENTS, Kind.FURNITURE, Kind.COPYRIGHT}
"""Kinds of passage whose words an article may quote or report."""

LAST_LINES = 4
"""So many passages at the end may say who wrote it."""

SHORTEST_BIO, LONGEST_BIO = 5, 100
"""Shortest and longest passage, in words, that says who wrote it."""

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
            yield Cut(passage, Kind.FURNITURE, f"site.{host(context.url)}")


def labels(passages: Passages, context: Context) -> Iterator[Cut]:
    """Passages that are a known phrase, begin with one or are little more than one."""
    for number, passage in marked(passages, context):
        for hit in label_hits(passage, context):
            if _takes(hit, passage, context) and (hit.phrase.role != "among" or _among_its_kind(number, passages, context)):
                yield Cut(passage, hit.phrase.kind, hit.phrase.id)
                break


def _takes(hit: Hit, passage: Passage, context: Context) -> bool:
    """Whether a label's hit is safe here: nobody is quoted, and the article is not itself about asking."""
    if hit.phrase.role in NO_LABELS:
        return False
    if hit.phrase.match == "whole" or hit.phrase.kind not in _QUOTABLE:
        return True
    return not is_reported(passage, context) and not (passage.size > SHORT_LABEL and is_about_asking(context))


def _among_its_kind(number: int, passages: Sequence[Passage], context: Context) -> bool:
    """A neighbour is a label of the same kind too: one network's name is a word, two in a row are a share bar."""
    kinds = {hit.phrase.kind for hit in label_hits(passages[number], context)}
    neighbours = (*passages[max(0, number - 2) : number], *passages[number + 1 : number + 3])
    return any(hit.phrase.kind in kinds for passage in neighbours for hit in label_hits(passage, context))


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


def author_lines(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """What the page says of its authors behind the last sentence: a name, and what that person is; in any language where it is the
    name in the byline."""
    authors = [normal(name) for name in context.authors if " " in name]
    for passage in reversed(passages[-LAST_LINES:]):
        if _says_who(passage, authors) and not has_speech(passage, context):
            yield Cut(passage, Kind.AUTHOR_BIO, "author", reason="it begins with the author's name, and nothing of the story follows")
            continue
        if bio := _bio(passage, context):
            yield Cut(passage, bio.kind, bio.id)
        elif is_prose(passage):
            return


def _bio(passage: Passage, context: Context) -> Phrase | None:
    """The phrase that says of the name at the head of a passage what that person is, where it does not go on to tell what they said."""
    hits = with_role(passage, context, "bio")
    if not hits or passage.size > hits[0].phrase.reach or not _NAME_FIRST.match(passage.text):
        return None
    return None if says_what(passage, hits[0], context) else hits[0].phrase


def _says_who(passage: Passage, authors: Sequence[str]) -> bool:
    """A sentence that begins with one of these names."""
    if not any(passage.plain.startswith(f"{name} ") for name in authors):
        return False
    return passage.form not in ("code", "cell") and SHORTEST_BIO <= passage.size <= LONGEST_BIO and ends_sentence(passage)


STEPS: tuple[Step, ...] = (
    site_lines,
    runs,
    between,
    headed_lists,
    lead_ins,
    labels,
    labels_in_a_row,
    asking_boxes,
    addresses,
    author_lines,
    share_bars,
    last_sentences,
    rests_of_boxes,
    remembered,
)
"""Runs come first: they need the labels that the others take. Lists come before lead-ins: a heading may be both."""

STEP_RULES = ("address", "arrow", "author", "box", "form", "memory", "name", "outline")
"""Rules that are steps, not data: they too can be switched off by these names."""
