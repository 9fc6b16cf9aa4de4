"""Stripped passages in their places: a broken bar and dim, or chosen, with a thick bar and at full strength."""

from __future__ import annotations

from reader.models import Removal
from reader.text import counted, safe, safe_line, words
from reader.tui.layout.runs import Line, Look, Run, gap, line_width
from reader.tui.layout.status import Hint, hints_line
from reader.tui.page.inline import from_line
from reader.tui.page.parts import Drawn, Prose
from reader.tui.page.setter import Group
from reader.tui.page.view import View

_WAYS = {"give_back": "give back", "never": "never show me this again", "why": "why"}
"""What can be done with the chosen passage, by action."""


def stripped_group(removal: Removal, number: int, of: int, index: int, view: View) -> Group:
    """One passage: what it is, its text exactly as it came, and the keys when it is chosen."""
    chosen = view.chosen == number - 1
    if view.linear:
        return Group(1, [_spoken(removal, number, view)], 1)
    bar: Line = (Run(view.marks.bar, Look.ACCENT) if chosen else Run(view.marks.stripped, Look.DIM), gap(1))
    top = Drawn(((*bar, *_tag(removal, number, of, chosen, view)),), role="stripped", index=number - 1, block=None)
    text = Prose(safe(removal.text).strip(), (), view.cells, Look.PLAIN if chosen else Look.DIM, bar, bar, role="passage", index=index)
    if not chosen:
        return Group(1, [top, text], 1)
    ways = tuple(Hint(key, words) for action, words in _WAYS.items() if (key := view.keys[action]))
    keys = Prose(*from_line(hints_line(ways)), view.cells, Look.PLAIN, bar, bar)
    return Group(1, [top, text, keys], 1)


def given_group(removal: Removal, index: int, view: View) -> Group:
    """A passage that was given back: ordinary text, with the way to undo that after it."""
    text = safe(removal.text).strip()
    key = view.keys["take_out"]
    tail = "given back" + (f" {view.marks.dot} {key} takes it out" if key else "")
    return Group(1, [Prose(text, (), view.cells, role="given", index=index), Prose(tail, (), view.cells, Look.DIM)], 1)


def _tag(removal: Removal, number: int, of: int, chosen: bool, view: View) -> Line:
    """Kind, facts and place on one line: where it is narrow the facts give way, first the length, then the rule, which Enter tells."""
    kind = Run(removal.kind.value, Look.ACCENT if chosen else Look.DIM)
    place = Run(f"{number} of {of}", Look.DIM)
    rule, length = f"rule {safe_line(removal.rule)}", counted(words(removal.text), "word")
    for facts in ((rule, length), (rule,), (length,), ()):
        left: Line = (kind, Run("".join(f" {view.marks.dot} {fact}" for fact in facts), Look.DIM))
        room = view.cells - 2 - line_width((*left, place))
        if room > 1:
            return (*left, gap(room), place)
    return (kind,)


def _spoken(removal: Removal, number: int, view: View) -> Prose:
    text = f"stripped, {removal.kind.value}: {safe(removal.text).strip()}"
    return Prose(text, (), view.cells, Look.DIM, role="stripped", index=number - 1)
