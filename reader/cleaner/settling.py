"""What the steps refuse on a page they are asked once more of the bare text, so that cleaning the result again removes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reader.cleaner.block_steps.appeals import evidence, inboxes
from reader.cleaner.block_steps.authors import author_lines
from reader.cleaner.block_steps.manner.judging import by_manner
from reader.cleaner.block_steps.manner.vocabulary import language_of
from reader.cleaner.block_steps.signals import filed_as, is_prose, label_hits
from reader.cleaner.block_steps.sums import sums_in_a_row
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Outcome, Step, times
from reader.models import Refusal
from reader.values import replace

MOST_READINGS = 8
"""Times that the text is read, as far as each reading takes something: without it another line may be the title, or one left alone."""

SHORT = 600
"""Characters below which a line more or less decides what is modest."""

_TITLE = object()
"""The source of the line that is the title: it is not the steps' to take here."""
_LINE = object()
"""The source of a line of code or of a table: what is laid out stays."""


def settled(steps: Sequence[Step], outcome: Outcome, context: Context, stays: frozenset[int]) -> Outcome:
    """`outcome`, and what the steps want of the passages that stay when those stand alone, as lines of plain text.

    stays: id() of the sources that the scorer keeps. The steps run again only where they may say something else of the bare text than of
    the page: where the page tells another language; where a step was refused, for its share of the kept passages may be another; where the
    text is very short; and where something may be taken for what stands beside it (`_differs`), since dropped passages stand beside it on
    the page, and none in the bare text.
    """
    stay = [passage for passage in outcome.kept if id(passage.source) in stays and passage.form != "caption"]
    text, stood = _in_lines(stay)
    alone = Passages(_printed(_bare(text), context))
    known = filed_as(context.language)
    told = alone.language = language_of(alone, declared="") or known
    if not (told != known or outcome.refusals or sum(len(passage.text) for passage in text) <= SHORT or _differs(text, alone, context)):
        return outcome
    context = replace(context, language=told)
    own = {id(passage) for passage in stay}
    rest = [passage for passage in outcome.kept if id(passage) not in own]
    kept, cuts, refusals = text, outcome.cuts, list[Refusal]()
    for _ in range(times(MOST_READINGS, len(kept))):
        again = _read(steps, _bare(kept), context)
        new = [cut for cut in again.cuts if cut.target.source not in (_TITLE, _LINE)]
        kept = [passage for passage in again.kept if passage.source is not _TITLE]
        cuts, refusals = cuts + new, again.refusals
        if not new:
            break
    kept = [passage for passage in kept if passage.source is not _LINE]
    return Outcome(kept=kept + stood + rest, cuts=cuts, refusals=outcome.refusals + refusals)


def _in_lines(text: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """It with each row of cells as the one line that it is in a plain text, and each listing as its lines; and what these stand for."""
    lines: list[Passage] = []
    row: tuple[int, ...] | None = None
    for passage in text:
        if passage.form == "cell" and passage.path[:-1] == row:
            lines[-1] = Passage(f"{lines[-1].text}\t{passage.text}", "cell", source=_LINE)
        elif passage.is_set:
            lines += [Passage(line, passage.form, source=_LINE) for line in passage.text.split("\n") if line.strip()]
        else:
            lines.append(passage)
        row = passage.path[:-1] if passage.form == "cell" else None
    return lines, [passage for passage in text if passage.is_set]


def _differs(text: Sequence[Passage], alone: Passages, context: Context) -> bool:
    """Without the dropped passages something stands at an edge of the text, or has other neighbours, and may be taken for that; or there is
    a label, which only its container on the page may have spared. text: what stays. alone: the same as it is printed, under its title.
    """
    if _differs_at_an_edge(text, context) or any(label_hits(passage, context) for passage in text):
        return True
    return any(cut.target.source not in (_TITLE, _LINE) for step in (by_manner, sums_in_a_row) for cut in step(alone, context))


def _printed(text: Sequence[Passage], context: Context) -> list[Passage]:
    """It under its title, where it has one."""
    return [Passage(context.title, source=_TITLE), *text] if context.title else [*text]


def _differs_at_an_edge(text: Sequence[Passage], context: Context) -> bool:
    """Something addresses the reader there, where less is enough, or says who wrote it or where to write to."""
    first = next((number for number, passage in enumerate(text) if is_prose(passage)), len(text) - 1)
    last = next((number for number in range(len(text) - 1, first, -1) if is_prose(text[number])), first)
    asks = any(evidence(passage, context) for passage in (*text[: first + 1], *text[last:]))
    return asks or any(author_lines(text, context)) or any(inboxes(Passages(text), context))


def _read(steps: Sequence[Step], text: Sequence[Passage], context: Context) -> Outcome:
    """What the steps make of the text as it is printed, with the title as its first line: its words count for the share that a step may
    take. Where the page has no title, or one that a plain text cannot have, the text's own first line may be taken for it.
    """
    from reader.cleaner.plaintext import first_line, titled_run  # what it takes is seldom needed

    return titled_run(steps, _printed(text, context), context, first_line)[1]


def _bare(text: Sequence[Passage]) -> list[Passage]:
    """It as lines of plain text, in which code and tables stand indented and the entries of a list together: one that is left alone of
    its list is a paragraph like others."""
    entries = Counter(passage.listing for passage in text if passage.form == "item")
    return [passage.bare(_bare_form(passage, entries)) for passage in text]


def _bare_form(passage: Passage, entries: Mapping[int, int]) -> str:
    if passage.is_set:
        return "code"
    return "item" if passage.form == "item" and entries[passage.listing] > 1 else "paragraph"
