"""Steps yield Cuts; one runner cuts, records and refuses. No step can forget to explain itself.

The runner goes round until no step wants anything more, so that cleaning its result again removes nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.rules import Rules
from reader.models import Kind, Refusal
from reader.text import words
from reader.values import TYPE_CHECKING, NamedTuple, dataclass, field

if TYPE_CHECKING:
    from typing import TypeAlias

MODEST_SHARE = 0.4
"""A step that would take more than this share of the words that are left is refused whole, unless it `may_take` another."""

CLEARLY = 3
"""A rough count is clear when so many times what a step wants is still within its share."""

MOST_ROUNDS = 24
"""Rounds after which the runner stops on a text made to keep it going; newspaper pages settle after two or three."""

MANY, FEW_TIMES = 4_000, 3
"""Passages looked at in all rounds together, and rounds that a text of however many has. Each round of such a text takes two of thousands:
without this bound 160 kB of nothing but pleas took twelve seconds."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A wish to take `target` out, with what it is and the rule that says so."""

    target: Passage
    kind: Kind
    rule: str
    reason: str = ""
    part: tuple[int, int] | None = None
    """Only these characters of the target's text: a head (from 0) or a tail (to the end). None: all of it."""

    @property
    def text(self) -> str:
        """What is taken."""
        return self.target.text if self.part is None else self.target.text[slice(*self.part)].strip()

    @property
    def at(self) -> int:
        """Where it begins in the text of the target's source."""
        return self.target.start + (self.part[0] if self.part else 0)

    @property
    def rest(self) -> Passage | None:
        """What stays of the target: its head or its tail, or nothing."""
        if self.part is None:
            return None
        start, end = self.part
        return self.target.part(end, len(self.target.text)) if start == 0 else self.target.part(0, start)

    @property
    def words(self) -> int:
        """How many words a person would count in what is taken."""
        return self.target.words if self.part is None else words(self.text)


class Box(NamedTuple):
    """A box among the paragraphs of a page that asks, as a field or a button in it tells."""

    says: str
    """All that it says, in normal form without spaces."""
    buttons: tuple[tuple[str, str], ...] = ()
    """The words on each of its buttons, in normal form, and where it leads: "" for nowhere, or where nobody can tell. Empty where the box
    is known by a field for an e-mail address."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a step may know besides the passages. Values only: steps are pure."""

    rules: Rules
    title: str = ""
    site: str = ""
    url: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    """Names of those who wrote it, as the page's byline has them."""
    memory: frozenset[str] = frozenset()
    """Sentences seen verbatim in other articles of the same site, as the library remembers them."""
    given: frozenset[str] = frozenset()
    """Passages in normal form that stay on this site, because the reader gave them back."""
    boxes: tuple[Box, ...] = ()
    """The boxes among the paragraphs that ask, as far as their fields and buttons tell."""
    outside: frozenset[int] = frozenset()
    """Of a page that was copied as text, the places of the lines that are none of the article (`copied_pages`)."""


Step: TypeAlias = Callable[[Passages, Context], Iterator[Cut]]

_SHARES: dict[Step, float] = {}


def may_take(share: float) -> Callable[[Step], Step]:
    """Decorate a step whose evidence is so strong (or so weak) that its share of the words is not MODEST_SHARE but `share`."""

    def register(step: Step) -> Step:
        _SHARES[step] = share
        return step

    return register


@dataclass(slots=True)
class Outcome:
    """What is kept, what was cut (in page order) and which steps were refused."""

    kept: list[Passage]
    cuts: list[Cut] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    """For each cut, how many of the kept passages stand before it; said by `run`, and empty once a later step has cut more."""
    refusals: list[Refusal] = field(default_factory=list)
    spared: frozenset[int] = frozenset()
    """id() of the sources of what stays only because the reader keeps its kind: nobody else may take it either."""
    passages: Passages = field(default_factory=lambda: Passages(()))
    """What is kept, as a further step would be given it; said by `run`."""


def run(steps: Sequence[Step], passages: Sequence[Passage], context: Context) -> Outcome:
    """Give each step what the ones before it left, round after round, until no step cuts anything.

    A step is refused whole in a round in which it wants more than its share of the words that are left. Kinds that the
    reader keeps (`Rules.keep`) are not cut. A passage of which a part was taken goes on as a new Passage with its source.
    """
    given = passages if isinstance(passages, Passages) else Passages(passages)  # of which much is known already
    work = _Work(list(enumerate(given)), given)
    for _ in range(times(MOST_ROUNDS, len(passages))):
        taken = len(work.cuts)
        work.refusals = [refusal for step in steps if (refusal := work.asked(step, context))]
        if len(work.cuts) == taken:
            break
    return work.outcome()


def times(most: int, passages: int) -> int:
    """How often so many passages may be gone through: `most` times, but a long text that was made to keep us going only a few."""
    return min(most, max(FEW_TIMES, MANY // max(1, passages)))


@dataclass(slots=True)
class _Work:
    """The runner's desk: what is left and what was cut, each with its place on the page."""

    left: list[tuple[int, Passage]]
    passages: Passages
    """What is left, for the steps."""
    cuts: list[tuple[int, int, Cut]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    spared: set[int] = field(default_factory=set)
    _answers: dict[Step, tuple[int, Refusal | None]] = field(default_factory=dict)
    """What each step said last, and how much was cut by then."""

    def asked(self, step: Step, context: Context) -> Refusal | None:
        """As `take`; a step that was asked already, and since when nothing was cut, would say the same again."""
        cut, refusal = self._answers.get(step, (-1, None))
        if cut != (before := len(self.cuts)):
            refusal = self.take(step, context)
            self._answers[step] = (before, refusal)
        return refusal

    def take(self, step: Step, context: Context) -> Refusal | None:
        """Cut what `step` yields, or nothing at all and say so."""
        cuts = {id(cut.target): cut for cut in step(self.passages, context) if self._may_go(cut, context)}
        if not cuts:
            return None
        if refusal := _refused(step, list(cuts.values()), self.passages):
            return refusal
        rest: list[tuple[int, Passage]] = []
        for index, passage in self.left:
            cut = cuts.get(id(passage))
            if cut is None:
                rest.append((index, passage))
                continue
            self.cuts.append((index, cut.at, cut))
            if (left := cut.rest) is not None:
                rest.append((index, left))
        taken = [*self.passages.taken, *((cut.target, cut.kind) for cut in cuts.values() if cut.part is None)]
        gone = {index: (cut.kind, cut.rule) for index, _, cut in self.cuts}
        self.left, self.passages = rest, Passages((passage for _, passage in rest), taken, [index for index, _ in rest], gone)
        return None

    def _may_go(self, cut: Cut, context: Context) -> bool:
        """The reader did not ask for it to stay: neither its rule, nor its kind nor, on this site, its words. What stays for its kind stays
        whatever else it may be taken for."""
        if cut.rule in context.rules.off or id(cut.target.source) in self.spared:
            return False
        if cut.kind in context.rules.keep:
            self.spared.add(id(cut.target.source))
            return False
        return not context.given or context.given.isdisjoint((cut.target.plain, normal(cut.text)))

    def outcome(self) -> Outcome:
        self.cuts.sort(key=lambda cut: cut[:2])
        starts = [(index, passage.start) for index, passage in self.left]
        return Outcome(
            kept=[passage for _, passage in self.left],
            cuts=[cut for _, _, cut in self.cuts],
            before=[bisect_left(starts, (index, offset)) for index, offset, _ in self.cuts],
            refusals=self.refusals,
            spared=frozenset(self.spared),
            passages=self.passages,
        )


def _refused(step: Step, cuts: Sequence[Cut], passages: Sequence[Passage]) -> Refusal | None:
    """The refusal when `cuts` are more than the step's share of the words. Words are only counted where a rough count is not clear."""
    share = _SHARES.get(step, MODEST_SHARE)
    if CLEARLY * sum(cut.target.size for cut in cuts) <= share * sum(passage.size for passage in passages):
        return None
    taken, total = sum(cut.words for cut in cuts), sum(passage.words for passage in passages)
    return Refusal(step.__name__, taken, total) if taken > share * total else None
