"""What a screen reader hears: the screen as words, and what is new in it. Nothing is said twice, nothing is repainted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from reader.tui.layout.cells import width
from reader.tui.layout.wrap import breaks
from reader.values import dataclass, replace

_NUMBER = re.compile(r"\d[\d,]*")


@dataclass(frozen=True, slots=True)
class Heard:
    """The screen in words, at one moment."""

    place: str = ""
    """Name and facts of the pane or sheet that has the keys: a list, an article, a dialog."""
    rows: tuple[str, ...] = ()
    """The lines of text in sight; none for a list, where only the chosen row is spoken."""
    chosen: str = ""
    """The chosen row, link, match or passage."""
    answer: str = ""
    """The answer to the last key."""
    given: object = None
    """The number of the answer: the same words in a new answer are news."""
    going: str = ""
    """How far work in progress is: new numbers alone are no news."""
    state: str = ""
    """What the status line says of where one is."""
    prompt: str | None = None
    """What is typed so far, after its sign; None when nothing is asked."""
    over: bool = False
    """Whether it is a sheet, under which everything stays as it was."""


@dataclass(slots=True)
class Told:
    """What was spoken last, and what was spoken before a sheet came."""

    last: Heard = Heard()
    under: Heard = Heard()

    def before(self, now: Heard) -> Heard:
        """What was spoken before `now`, which is noted as spoken. When a sheet goes, that is what was spoken before the sheet came, but as
        if the place were new, so that it and the chosen row are spoken again.
        """
        before, self.last = self.last, now
        if now.over and not before.over:
            self.under = before
        return replace(self.under, place="", chosen="") if before.over and not now.over else before


def news(before: Heard, after: Heard) -> list[str]:
    """The lines that are new, in the order in which they are said; the chosen one last, or the line of typing, which goes on there."""
    elsewhere = before.place != after.place
    lines = [after.place] if elsewhere and after.place else []
    lines += _rows(before.rows, after.rows)
    if after.going and _NUMBER.sub("", before.going) != _NUMBER.sub("", after.going):
        lines.append(after.going)
    if after.answer and (before.answer != after.answer or before.given is not after.given):
        lines.append(after.answer)
    if after.state and before.state != after.state:
        lines.append(after.state)
    if after.chosen and (elsewhere or before.chosen != after.chosen) and after.prompt in (None, before.prompt):
        lines.append(after.chosen)  # not while words are typed: then it is only the first row that fits them
    if after.prompt is not None and (before.prompt is None or lines):
        lines.append(after.prompt)
    return lines


def echo(before: Heard, after: Heard) -> str:
    """What to write behind the line of typing, where `news` has none; "" when nothing was typed. A line that became another one is written
    anew.
    """
    if before.prompt is None or after.prompt is None or before.prompt == after.prompt:
        return ""
    if after.prompt.startswith(before.prompt):
        return after.prompt[len(before.prompt) :]
    return f"\n{after.prompt}"


def listed(*parts: str) -> str:
    """Parts as one line with commas, empty ones left out."""
    return ", ".join(filter(None, (part.strip() for part in parts)))


def folded(lines: Iterable[str], cells: int) -> list[str]:
    """Lines in as many rows as they need, broken between words; a terminal breaks inside them."""
    return [line[start:end] for line in lines for start, end in (breaks(line, cells) if width(line) > cells else [(0, len(line))])]


def _rows(before: Iterable[str], after: Iterable[str]) -> list[str]:
    """The rows that were not in sight; empty ones only between two that are said."""
    left = Counter(before)
    new: list[str] = []
    for row in after:
        if not row:
            new.append(row)
        elif left[row]:
            left[row] -= 1
            new.append("")
        else:
            new.append(row)
    return list(_without_runs_of_nothing(new))


def _without_runs_of_nothing(rows: Iterable[str]) -> Iterator[str]:
    waiting = said = False
    for row in rows:
        if row:
            if waiting and said:
                yield ""
            yield row
            waiting, said = False, True
        else:
            waiting = True
