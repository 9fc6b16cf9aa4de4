"""Help as lines, made from the key table in force."""

from __future__ import annotations

from reader.keys import SECTIONS, Key, Keys, shown, shown_keys
from reader.text import safe_line
from reader.tui.layout.cells import cut, width
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap, line_width

_TWO_COLUMNS = 64
"""Cells from which there are two columns."""
_KEY_ROOM = 9
"""Cells for a key."""
_UNCUT = 200
"""Cells of a line where no width is given."""
_MACROS = "Macros"
"""The section of the reader's own commands."""
_ORDER = (("Move", "Library", "Folders"), ("Read", "Stripped", "Mark", _MACROS))
"""What stands in the left and in the right column."""


def help_lines(keys: Keys, cells: int) -> tuple[Line, ...]:
    """Every section: two columns from 64 cells on, one below that."""
    if cells < _TWO_COLUMNS:
        sections = filter(None, (_section(name, keys, cells or _UNCUT) for name in (*SECTIONS, _MACROS)))
        return tuple(line for section in sections for line in (EMPTY, *section))
    half = cells // 2 + 2
    left, right = (
        _stack([*filter(None, (_section(name, keys, room) for name in side))])
        for side, room in zip(_ORDER, (half - 2, cells - half), strict=True)
    )
    rows = max(len(left), len(right))
    left += [EMPTY] * (rows - len(left))
    right += [EMPTY] * (rows - len(right))
    return (EMPTY, *((*one, gap(half - line_width(one)), *other) for one, other in zip(left, right, strict=True)))


def rows_of(section: str, keys: Keys) -> list[tuple[str, str]]:
    """(keys, words) of a section, neighbours of one kind on one line: `j k` `down, up`."""
    if section == _MACROS:
        return [(shown(key), safe_line(command)) for key, command in keys.macros.items()]
    rows = [row for row in keys.rows if row.section == section and row.keys and row.where not in _ELSEWHERE]
    by_action = {row.action: row for row in rows}
    out: dict[tuple[str, str], None] = {}
    for row in rows:
        words = next((words for words, actions in _PAIRS.items() if row.action in actions), "")
        members = [by_action[action] for action in _PAIRS.get(words, ()) if action in by_action]
        written = " ".join(dict.fromkeys(_first(member) for member in members)) if words else shown_keys(row)
        out.setdefault((written, words or row.words))
    return list(out)


_ELSEWHERE = frozenset({"changes", "picking", "first", "search", "help"})
"""Contexts whose own status line names their keys."""
_PAIRS = {
    "down, up": ("down", "up"),
    "page down, up": ("page_down", "page_up"),
    "half a page": ("half_down", "half_up"),
    "top, end": ("top", "end"),
    "next, previous article": ("next_article", "previous_article"),
    "next, previous unread": ("next_unread", "previous_unread"),
    "next, previous paper": ("next_paper", "previous_paper"),
    "pane left, right": ("left", "right"),
    "narrower, wider": ("narrower", "wider"),
    "find, next, previous": ("find", "find_next", "find_previous"),
    "next link; digits open one": ("next_link",),
    "shift a wide block": ("shift_left", "shift_right"),
    "refresh this, all": ("refresh", "refresh_all"),
    "next, previous mark": ("next_mark", "previous_mark"),
}
"""Actions that help says on one line."""


def _first(row: Key) -> str:
    return shown_keys(row).split(" ")[0]


def _section(name: str, keys: Keys, cells: int) -> list[Line]:
    """Its heading and its rows; nothing where there is none."""
    rows = rows_of(name, keys)
    lines: list[Line] = [(Run(name, Look.HEADING),)] if rows else []
    for key, words in rows:
        before = (gap(2), Run(key, Look.KEY), gap(max(1, _KEY_ROOM - width(key))))
        lines.append((*before, Run(cut(words, cells - line_width(before)))))
    return lines


def _stack(sections: list[list[Line]]) -> list[Line]:
    out: list[Line] = []
    for section in sections:
        out += [*([EMPTY] if out else []), *section]
    return out
