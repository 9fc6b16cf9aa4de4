"""One article of the list as lines: the headline has the right of way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reader.models import AccessState, Headline
from reader.tui.layout.cells import cut, width
from reader.tui.layout.dates import short
from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, chosen, clip, gap, line_width
from reader.tui.layout.wrap import balanced

_TEXT = 3
"""Bar, unread mark, gap."""
_TAIL = 9
"""Gap, star, gap, date (6)."""
_BEFORE_SOURCE = 3
"""Cells between a title and the name of its paper."""
_BEFORE_DATE = 2
"""Cells between a title and the date."""


@dataclass(frozen=True, slots=True)
class ListLook:
    """What all rows of a list share."""

    width: int
    now: datetime
    marks: Marks
    columns: bool = True
    """Mark columns and dates are drawn."""
    focused: bool = True


def one_line(item: Headline, look: ListLook, *, is_chosen: bool = False) -> Line:
    """`▌• headline … source ★  date`; the source only where the headline leaves room, which takes the star's columns when it has none."""
    if not look.columns:
        return _narrow(item, look, is_chosen)
    room = look.width - _TEXT
    date = Run(short(item.published or item.added, look.now), Look.DIM)
    title = cut(title_of(item), room - (_TAIL if item.bookmarked else _BEFORE_DATE + width(date.text)), look.marks.ellipsis)
    source = item.site if width(title) + _BEFORE_SOURCE + width(item.site) <= room - _TAIL else ""
    right: Line = (gap(6 - width(date.text)), date)
    if source or item.bookmarked:
        right = (Run(source, Look.DIM), gap(1), _star(item, look), gap(1), *right)
    between = room - width(title) - line_width(right)
    body = (_unread(item, look), gap(1), Run(title, _weight(item, is_chosen)), *_apart(between, right))
    return _barred(body, look, is_chosen, reverse=look.focused)


def _apart(cells: int, right: Line) -> Line:
    """`right` so many cells further right; the empty cells before a short date are left to a headline that needs them."""
    return (gap(cells), *right) if cells >= 0 else (gap(_BEFORE_DATE), *right[1:])


def three_lines(item: Headline, look: ListLook, *, is_chosen: bool = False) -> tuple[Line, Line, Line]:
    """Source, note, star and date above a balanced headline of at most two lines; always three lines."""
    marks, room = look.marks, look.width - _TEXT
    first, second = _two(title_of(item), room, marks.ellipsis)
    weight = _weight(item, is_chosen)
    return (
        _barred(_kicker(item, look, is_chosen), look, is_chosen),
        _barred((_unread(item, look), gap(1), Run(first, weight)), look, is_chosen, reverse=look.focused),
        _barred((gap(2), Run(second, weight)) if second else EMPTY, look, is_chosen, reverse=look.focused and bool(second)),
    )


def title_of(item: Headline) -> str:
    """The headline without its paper's own name at the end; the address where there is no title."""
    title = item.title or item.url
    for sign in (" | ", " - ", " – ", " — ", " · ", " :: "):
        before, found, after = title.rpartition(sign)
        if found and before and after.casefold() == item.site.casefold():
            return before
    return title


def notes(item: Headline) -> tuple[str, ...]:
    """What a row says in words besides its source."""
    said = []
    if item.access in (AccessState.TEASER, AccessState.EXCERPT):
        said.append("teaser")
    if item.changed:
        said.append("changed")
    if item.same_story:
        said.append(f"+{item.same_story} same story")
    if item.note:
        said.append("note")
    return tuple(said)


def spoken(item: Headline, now: datetime) -> str:
    """The row in words, for screen readers: its state comes before its title."""
    states = [word for word, holds in (("unread", not item.read), ("bookmark", item.bookmarked)) if holds]
    facts = [*states, *notes(item), title_of(item), item.site, short(item.published or item.added, now)]
    return ", ".join(filter(None, facts))


def _narrow(item: Headline, look: ListLook, is_chosen: bool) -> Line:
    line: Line = (Run(cut(title_of(item), look.width, look.marks.ellipsis), _weight(item, is_chosen)),)
    return chosen(line, look.width) if is_chosen and look.focused else line


def _kicker(item: Headline, look: ListLook, is_chosen: bool) -> Line:
    dim = Look.PLAIN if is_chosen else Look.DIM
    date = short(item.published or item.added, look.now)
    right: Line = ((_star(item, look), gap(1)) if item.bookmarked else ()) + ((Run(date, dim),) if look.columns else ())
    left: Line = (gap(2), Run(f" {look.marks.dot} ".join((item.site, *notes(item))), dim))
    left = clip(left, look.width - 1 - line_width(right) - 1, look.marks.ellipsis)
    return (*left, gap(look.width - 1 - line_width(left) - line_width(right)), *right)


def _two(title: str, room: int, ellipsis: str) -> tuple[str, str]:
    lines = balanced(title, room)
    if len(lines) == 1:
        return title, ""
    if len(lines) == 2:
        (start, end), (second, stop) = lines
        return title[start:end], title[second:stop]
    from reader.tui.layout.wrap import breaks

    (start, end), (second, _), *_ = breaks(title, room)
    return title[start:end], cut(title[second:], room, ellipsis)


def _barred(body: Line, look: ListLook, is_chosen: bool, *, reverse: bool = False) -> Line:
    if not is_chosen:
        return (gap(1), *body)
    return (Run(look.marks.bar, Look.ACCENT), *(chosen(body, look.width - 1) if reverse else body))


def _weight(item: Headline, is_chosen: bool) -> Look:
    return Look.PLAIN if item.read and not is_chosen else Look.STRONG


def _unread(item: Headline, look: ListLook) -> Run:
    return gap(1) if item.read else Run(look.marks.unread, Look.ACCENT)


def _star(item: Headline, look: ListLook) -> Run:
    return Run(look.marks.star, Look.ACCENT) if item.bookmarked else gap(1)
