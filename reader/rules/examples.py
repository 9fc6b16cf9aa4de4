"""Rules on trial: each example is put into a small invented report, cleaned, and looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.cleaner.block_steps import STEPS
from reader.cleaner.cosmetic_filters import matches
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, run
from reader.cleaner.rules import Example, Rules
from reader.text import fold
from reader.values import dataclass

REPORT = (
    "Ferry crews in Westhaven voted for the new timetable",
    "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced on Tuesday.",
    "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back shortly before midnight.",
    "Fishermen had feared for their berths in the small basin, where the night boats are to be moored from the first week of May.",
    "The council will look at the figures again in autumn, when the summer guests have left and the schools have opened their doors.",
)
"""Headline and body into which an example is put."""

_LINK = re.compile(r"\[([^][]*)\]\(([^()\s]+)\)")


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that did not come out as its rule promises."""

    example: Example
    why: str

    def __str__(self) -> str:
        return f"{self.example.rule}: {self.why}: {self.example.text}"


def failures(examples: Iterator[Example], rules: Rules) -> Iterator[Failure]:
    """Every example that fails under `rules`.

    A text to be removed must go wholly, and its own rule must have seen it; a text to be kept must stay whole, whichever rule asks.
    """
    selectors = {rule.id: rule.css for rule in rules.selectors}
    for example in examples:
        if example.rule in selectors:
            if _matches(example.text, selectors[example.rule]) != example.removed:
                yield Failure(example, "not matched" if example.removed else "matched, and it must not be")
            continue
        passages = passages_of(example.text)
        cuts = cuts_at_the_end(passages, rules)
        if not example.removed:
            if cuts:
                yield Failure(example, f"taken by {cuts[0].rule}, and it must stay")
        elif len(cuts) < len(passages):
            yield Failure(example, "not removed")
        elif not any(example.rule in rules_seen(cut, rules) for cut in cuts):
            yield Failure(example, f"removed by {cuts[0].rule}, not seen by its own rule")


def _matches(html: str, css: tuple[str, ...]) -> bool:
    return any(matches(html, selector) for selector in css)


def cuts_at_the_end(passages: list[Passage], rules: Rules) -> list[Cut]:
    """What is cut of `passages` when they stand at the end of the report."""
    report = [Passage(line) for line in REPORT[1:]]
    context = Context(rules, title=REPORT[0], url="https://westhaven-post.example/ferries")
    return run(STEPS, [*report, *passages], context).cuts


def rules_seen(cut: Cut, rules: Rules) -> set[str]:
    """The rule that took it, and those whose phrases stand in it."""
    return {cut.rule, *(hit.phrase.id for hit in cut.target.hits(rules.book))}


def passages_of(text: str) -> list[Passage]:
    """The passages of an example: blank lines part them, `[words](address)` is a link."""
    return [_passage(part) for part in text.split("\n\n")]


def _passage(text: str) -> Passage:
    links = tuple(address for _, address in _LINK.findall(text))
    linked = sum(len(words) for words, _ in _LINK.findall(text))
    shown = fold(_LINK.sub(r"\1", text))
    return Passage(shown, links=links, link_share=linked / max(1, len(shown)))
