"""Steps that look at single sentences: asking tails of good paragraphs, and what the site repeats word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaner.block_steps.signals import NO_LABELS, has_speech, marked, with_role
from reader.cleaner.normal_form import normal, rough_words
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind
from reader.text import FULL_STOPS

MEMORABLE_WORDS = 6
"""Shortest sentence, in rough words, that may be remembered as a site's furniture."""

LONGEST_ROW = 160
"""Characters of the longest row of labels."""

_NOT_IN_A_ROW = NO_LABELS | {"among"}

_BOUNDARY = re.compile(rf"[.!?…][\"”’»)\]]* +(?=[^\W\d_a-z]|[\"“„«(¿¡\[])|[{FULL_STOPS}][」』]* *")
"""From the mark that ends a sentence to the next one. It begins with the marks: those are looked for faster than what stands behind one."""


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
    """Short passages of which every sentence is a label: "Not ready to support today? Remind me later"."""
    for passage in passages:
        if len(passage.text) > LONGEST_ROW or passage.is_laid_out or '"' in passage.plain:
            continue
        spans = sentences(passage.text)
        if len(spans) < 2:
            continue
        phrases = (context.rules.book.label(normal(passage.text[start:end])) for start, end in spans)
        first = next(phrases)
        if first is not None and all(phrase is not None and phrase.role not in _NOT_IN_A_ROW for phrase in (first, *phrases)):
            yield Cut(passage, first.kind, first.id)


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
