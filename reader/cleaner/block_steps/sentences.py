"""Steps that look at single sentences: asking tails of good paragraphs, and what the site repeats word for word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.cleaner.block_steps.signals import NO_LABELS, has_speech, marked, with_role
from reader.cleaner.normal_form import normal, rough_words
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import AMONG, Phrase
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind
from reader.text import CLOSING, FULL_STOPS

MEMORABLE_WORDS = 6
"""Shortest sentence, in rough words, that may be remembered as a site's furniture."""

LONGEST_ROW = 160
"""Characters of the longest row of labels."""

FEWEST_IN_A_ROW = 2
"""Parts of the shortest row that marks part."""

FEWEST_NETWORKS = 3
"""The same where all that is known of them are names of networks."""

FEWEST_WORDS_IN_A_ROW, MOST_WORDS_IN_A_ROW = 3, 8
"""Words of a row in which nothing parts them."""

MOST_IN_A_PART = 5
"""Words from which on what stands between two marks is no label."""

BETWEEN = re.compile(r"(?<! ) *(?: [·•|/–—] |[|•]) *")
"""A mark between two labels of a row."""
_MARK = re.compile(r"[·•|/–—]")

_NOT_IN_A_ROW = NO_LABELS | AMONG

_BOUNDARY = re.compile(rf"[.!?…{FULL_STOPS}](?:(?<=[.!?…])[{CLOSING}]* +(?=[^\W\d_a-z]|[\"“„«»‚‘(¿¡\[])|(?<=[{FULL_STOPS}])[」』]* *)")
"""From the mark that ends a sentence to the next one. It begins with all the marks: those are looked for at once, and only then what stands
behind one."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a folded text stand: (start, end), without the spaces between."""
    spans, start = [], 0
    for match in _BOUNDARY.finditer(text):
        end = match.end()
        spans.append((start, start + len(text[start:end].rstrip())))
        start = end
    if start < len(text):
        spans.append((start, len(text)))
    return spans


def memorable(text: str) -> list[str]:
    """The sentences of a folded text that are long enough to be known again."""
    found = [text[start:end] for start, end in sentences(text)]
    return [sentence for sentence in found if rough_words(sentence) >= MEMORABLE_WORDS]


def labels_in_a_row(passages: Passages, context: Context) -> Iterator[Cut]:
    """Short passages of which every sentence is a label: "Not ready to support today? Remind me later"; and rows of labels with marks
    between them, of which half are known: "Share · Print · Write to us"."""
    for passage in passages:
        if len(passage.text) > LONGEST_ROW or passage.is_laid_out or '"' in passage.plain:
            continue
        phrase = _label_of_all(passage, context) or _label_of_most(passage, context)
        if phrase is not None:
            yield Cut(passage, phrase.kind, phrase.id)


def _label_of_all(passage: Passage, context: Context) -> Phrase | None:
    """The first of the labels that its sentences are; None where one of them is none."""
    spans = sentences(passage.text)
    if len(spans) < 2:
        return None
    phrases = (context.rules.book.label(normal(passage.text[start:end])) for start, end in spans)
    first = next(phrases)
    if first is None or any(phrase is None or phrase.role in _NOT_IN_A_ROW for phrase in (first, *phrases)):
        return None
    return first


def _label_of_most(passage: Passage, context: Context) -> Phrase | None:
    """The label that most of the parts of a row are of the kind of; None where no row stands, or fewer than half of it are labels. Single
    words without a mark between them are a row where all have capitals and are labels: "Share Print Save". A heading of a story may name
    two networks: three make a row."""
    if _MARK.search(passage.text):
        parts, least = BETWEEN.split(passage.text), 0.5
    elif FEWEST_WORDS_IN_A_ROW <= passage.text.count(" ") + 1 <= MOST_WORDS_IN_A_ROW:
        parts, least = passage.text.split(), 1.0
        if not all(part[0].isupper() for part in parts):
            return None
    else:
        return None
    if len(parts) < FEWEST_IN_A_ROW or any(part.count(" ") >= MOST_IN_A_PART for part in parts):
        return None
    labels = [label for part in parts if (label := context.rules.book.label(normal(part))) and label.role not in NO_LABELS]
    if len(labels) < 2 or len(labels) < least * len(parts):
        return None
    if len(labels) < FEWEST_NETWORKS and all(label.says_little for label in labels):
        return None
    kinds = Counter(label.kind for label in labels)
    return max(labels, key=lambda label: (kinds[label.kind], not label.says_little))


def last_sentences(passages: Passages, context: Context) -> Iterator[Cut]:
    """The last sentence of a paragraph that goes on, where that sentence is a prompt of its own."""
    for _, passage in marked(passages, context):
        if passage.is_laid_out or not with_role(passage, context, "tail"):
            continue
        if has_speech(passage, context):
            continue
        spans = sentences(passage.text)
        if len(spans) < 2:
            continue
        start = spans[-1][0]
        last = normal(passage.text[start:])
        for hit in context.rules.book.hits(last):
            if hit.phrase.role == "tail" and last.count(" ") < hit.phrase.reach:
                yield Cut(passage, hit.phrase.kind, hit.phrase.id, part=(start, len(passage.text)))
                break


def remembered(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """Passages of which every longer sentence stood word for word in other articles of the site."""
    if not context.memory:
        return
    for passage in passages:
        lasting = memorable(passage.text)
        if lasting and all(sentence in context.memory for sentence in lasting):
            yield Cut(passage, Kind.FURNITURE, "memory", reason="it stood word for word in other articles of this site")
