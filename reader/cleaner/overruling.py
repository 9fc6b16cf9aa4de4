"""What stays although the scorer would take it: the reader wants it or gave it back, or somebody speaks in it."""

from __future__ import annotations

from collections import Counter

from reader.cleaner.block_steps.appeals import MAIN_HOME
from reader.cleaner.block_steps.signals import is_note, is_reported
from reader.cleaner.extract.explain import kind
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.leaves import Leaf
from reader.cleaner.normal_form import is_among
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Outcome
from reader.models import Kind
from reader.values import replace

SAID = 5
"""Fewest words of a sentence that says who speaks."""


def overruled(found: Extraction, outcome: Outcome, context: Context) -> Extraction:
    """`found`, of which the scorer takes nothing of the kinds that the reader keeps, nothing that was given back, and nothing that the
    story reports as said."""
    taken = [passage for passage in outcome.kept if id(passage.source) not in found.kept]
    own = {id(passage.source) for passage in _reported(found, outcome, taken, context)}
    if context.given:
        own |= {id(passage.source) for passage in taken if is_among(passage.text, context.given)}
    if kinds := context.rules.keep:
        own |= outcome.spared | _of_kinds(found, taken, kinds)
    return replace(found, kept=found.kept | own) if own else found


def _of_kinds(found: Extraction, taken: list[Passage], kinds: frozenset[Kind]) -> set[int]:
    """What a rule knows of these kinds, and what the scorer calls so."""
    return {id(passage.source) for passage in taken if kind(found.scene, found.index[id(passage.source)]) in kinds}


def _reported(found: Extraction, outcome: Outcome, taken: list[Passage], context: Context) -> list[Passage]:
    """Sentences in quoted or reported speech that stand as paragraphs among the story's own: a word in them that asks is somebody's. And
    what the article says there of itself, in a box of its own or not: it is unlike the story in its words."""
    likely = [passage for passage in taken if passage.is_advice or _is_sentence(passage)]
    if not likely:
        return []
    homes = Counter(passage.path for passage in outcome.kept if id(passage.source) in found.kept and _is_paragraph(passage))
    reported = [
        passage for passage in likely if _is_paragraph(passage) and homes[passage.path] >= MAIN_HOME and is_reported(passage, context)
    ]
    among = (passage for passage in likely if max(homes[passage.path], homes[passage.path[:-1]]) >= MAIN_HOME)
    advice = (passage for passage in likely if passage.is_advice and any(homes[way] >= MAIN_HOME for way in _ways(passage)))
    return [*reported, *(passage for passage in among if is_note(passage, context)), *advice]


def _ways(passage: Passage) -> list[tuple[int, ...]]:
    """The ways to what may be the story's container: a list stands in it, maybe in a box of its own."""
    return [passage.path[: len(passage.path) - up] for up in range(3)]


def _is_sentence(passage: Passage) -> bool:
    leaf = passage.source
    return isinstance(leaf, Leaf) and leaf.tag == "p" and not passage.links and passage.size >= SAID


def _is_paragraph(passage: Passage) -> bool:
    """It is a sentence as long as those of stories are."""
    return _is_sentence(passage) and isinstance(passage.source, Leaf) and passage.source.prose > 0
