"""Steps yield Cuts; one runner cuts, records and refuses. No step can forget to explain itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from reader.cleaner.passages import Passage
from reader.cleaner.rules import Rules
from reader.models import Kind, Refusal
from reader.text import words

MODEST_SHARE = 0.4
"""A step that would take more than this share of the words that are left is refused whole."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A wish to take `target` out, with what it is and the rule that says so."""

    target: Passage
    kind: Kind
    rule: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a step may know besides the passages. Values only: steps are pure."""

    rules: Rules
    title: str = ""
    site: str = ""
    url: str = ""
    language: str = ""
    memory: frozenset[str] = frozenset()
    """Sentences seen verbatim in other articles of the same site, as the library remembers them."""


Step: TypeAlias = Callable[[Sequence[Passage], Context], Iterator[Cut]]


@dataclass(slots=True)
class Outcome:
    """What is kept, what was cut (in page order) and which steps were refused."""

    kept: list[Passage]
    cuts: list[Cut] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


def run(steps: Sequence[Step], passages: Sequence[Passage], context: Context) -> Outcome:
    """Give each step what the ones before it left; refuse a step whole that wants more than MODEST_SHARE of the words."""
    outcome = Outcome(list(passages))
    for step in steps:
        _take(step, outcome, context)
    order = {id(passage): index for index, passage in enumerate(passages)}
    outcome.cuts.sort(key=lambda cut: order[id(cut.target)])
    return outcome


def _take(step: Step, outcome: Outcome, context: Context) -> None:
    cuts = {id(cut.target): cut for cut in step(outcome.kept, context)}
    if not cuts:
        return
    taken = sum(words(cut.target.text) for cut in cuts.values())
    total = sum(words(passage.text) for passage in outcome.kept)
    if taken > MODEST_SHARE * total:
        outcome.refusals.append(Refusal(step.__name__, taken, total))
        return
    outcome.kept = [passage for passage in outcome.kept if id(passage) not in cuts]
    outcome.cuts += cuts.values()
