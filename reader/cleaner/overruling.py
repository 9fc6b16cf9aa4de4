"""What stays although the scorer would take it: the reader wants it, or somebody speaks in it."""

from __future__ import annotations

from collections import Counter

from reader.cleaner.block_steps.appeals import MAIN_HOME
from reader.cleaner.block_steps.signals import corrects, is_reported
from reader.cleaner.extract.explain import kind
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.walk import Leaf
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Outcome
from reader.models import Kind
from reader.values import replace

SAID = 5
"""Fewest words of a sentence that says who speaks."""


def overruled(found: Extraction, outcome: Outcome, context: Context) -> Extraction:
    """`found`, of which the scorer takes nothing of the kinds that the reader keeps, and nothing that the story reports as said."""
    taken = [passage for passage in outcome.kept if id(passage.source) not in found.kept]
    own = {id(passage.source) for passage in _reported(found, outcome, taken, context)}
    if kinds := context.rules.keep:
        own |= outcome.spared | _of_kinds(found, taken, kinds)
    return replace(found, kept=found.kept | own) if own else found


def _of_kinds(found: Extraction, taken: list[Passage], kinds: frozenset[Kind]) -> set[int]:
    """What a rule knows of these kinds, and what the scorer calls so."""
    return {id(passage.source) for passage in taken if kind(found.scene, found.index[id(passage.source)]) in kinds}


def _reported(found: Extraction, outcome: Outcome, taken: list[Passage], context: Context) -> list[Passage]:
    """Sentences in quoted or reported speech that stand as paragraphs among the story's own: a word in them that asks is somebody's. And
    what is corrected there."""
    likely = [passage for passage in taken if _is_plain(passage)]
    if not likely:
        return []
    homes = Counter(passage.path for passage in outcome.kept if id(passage.source) in found.kept and _is_plain(passage))
    own = [passage for passage in likely if homes[passage.path] >= MAIN_HOME and is_reported(passage, context)]
    return own + [passage for passage in likely if _is_among(passage, homes) and corrects(passage, context)]


def _is_among(passage: Passage, homes: Counter[tuple[int, ...]]) -> bool:
    """It stands where the story is told, or in a box of its own there."""
    return homes[passage.path] >= MAIN_HOME or homes[passage.path[:-1]] >= MAIN_HOME


def _is_plain(passage: Passage) -> bool:
    leaf = passage.source
    return isinstance(leaf, Leaf) and leaf.tag == "p" and leaf.prose > 0 and not passage.links and passage.size >= SAID
