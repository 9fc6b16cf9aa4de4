"""What the steps refuse on a page they are asked once more of the bare text, so that cleaning the result again removes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Outcome, Step, run
from reader.values import replace

SHORT = 600
"""Characters below which a line more or less decides what is modest."""

_TITLE = object()
"""The source of the line that is the title: it is not the steps' to take here."""


def settled(steps: Sequence[Step], outcome: Outcome, context: Context, stays: frozenset[int]) -> Outcome:
    """`outcome`, and what the steps want of the passages that stay when those stand alone, as lines of plain text.

    stays: id() of the sources that the scorer keeps. Only a refusal or a very short text makes the two differ: a step that may not
    take a whole container may well take the one line it knows, and what is too much among dropped passages may be little among
    the kept, or the reverse.
    """
    text = [passage for passage in outcome.kept if id(passage.source) in stays and passage.form != "caption"]
    if not outcome.refusals and sum(len(passage.text) for passage in text) > SHORT:
        return outcome
    own = {id(passage) for passage in text}
    again = run(steps, [*_title(context), *map(_bare, text)], context)
    rest = [passage for passage in outcome.kept if id(passage) not in own]
    kept = [passage for passage in again.kept if passage.source is not _TITLE]
    cuts = [cut for cut in again.cuts if cut.target.source is not _TITLE]
    return Outcome(kept=kept + rest, cuts=outcome.cuts + cuts, refusals=outcome.refusals + again.refusals)


def _title(context: Context) -> list[Passage]:
    """The title as the first line of the text, where it counts among the words of which a step may take a share."""
    return [Passage(context.title, source=_TITLE)] if context.title else []


def _bare(passage: Passage) -> Passage:
    """It as a line of plain text, in which code and tables stand indented."""
    form = "code" if passage.form in ("code", "cell") else "paragraph"
    return replace(passage, form=form, level=0, path=(), links=(), link_share=0.0)
