"""Choosing a passage of the text with the moving keys, or a sentence of it, for whatever asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import quoted, safe_line
from reader.tui.layout.cells import cut, width
from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import Look
from reader.tui.layout.status import Hint, Status
from reader.tui.state import Picked, Purpose

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

LEAVE_IT = frozenset("down up page_down page_up half_down half_up pick left right never passage note back help repaint".split())
"""Actions that do not end the choosing of a passage; every other one does."""
_LEAST, _MOST, _WITH_NOTE = 6, 20, 16
"""Cells of the passage in the last row; at most, also where the way to a note stands there."""
_LAST = 11
"""Cells of a gap and the last key, for which the passage leaves room in a narrow row."""


def begin(app: Workspace, purpose: Purpose) -> None:
    """Let a passage be chosen. First that of the current match, or the current mark, be it a sentence; else the first one that begins in
    sight. When called once more for the same purpose, the chosen one is meant.
    """
    column, state = app.pages.article, app.state
    if state.focus is not Pane.PAGE:  # it can be asked for by its words, too
        app.say("Nothing is open.", "", app.hint("open", "read"))
        return
    if state.purpose is not None:
        if state.purpose.action == purpose.action:
            pick(app)
        else:
            state.purpose, state.sentence = purpose, state.sentence if purpose.single else -1
            _show(app)
        return
    found = column.hits[column.hit].part if column.hits else column.mark_part()
    first = found if found in _passages(app) else _first(app)
    if first is None:
        app.say("There is no passage below this.")
        return
    state.picking, state.purpose = first, purpose
    state.sentence = _gone_to(app, first) if purpose.single else -1
    _show(app)


def pick(app: Workspace) -> None:
    """This is the passage."""
    chosen, purpose = picked(app), app.state.purpose
    stop(app)
    if chosen is not None and purpose is not None:
        purpose.do(chosen)


def picked(app: Workspace) -> Picked | None:
    """What is chosen; None while nothing is being chosen."""
    part = app.state.picking
    if part is None:
        return None
    said = words(app, part)
    return Picked(part, *(_sentences(said)[app.state.sentence] if app.state.sentence >= 0 else (0, len(said))))


def step(app: Workspace, by: int) -> None:
    """Choose another passage of the text."""
    passages = _passages(app)
    if app.state.picking in passages:
        at = max(0, min(len(passages) - 1, passages.index(app.state.picking) + by))
        app.state.picking, app.state.sentence = passages[at], -1
        _show(app)


def narrow(app: Workspace, by: int) -> bool:
    """Choose a sentence of the passage, then the next; before the first stands the whole. Whether that is what the key was for."""
    state = app.state
    if state.picking is None or state.mode:
        return False
    if state.purpose is None or not state.purpose.single:
        stop(app)
        return False
    last = len(_sentences(words(app, state.picking))) - 1
    state.sentence = max(-1, min(last, state.sentence + by)) if last else -1
    _show(app)
    return True


def stop(app: Workspace) -> None:
    """Leave the choosing."""
    app.state.picking, app.state.sentence, app.state.purpose = None, -1, None
    app.pages.article.lay_over()


def words(app: Workspace, part: int) -> str:
    """What the page says there, without signs of ours; "" for what is no running text."""
    from reader.tui.page.inline import without_signs
    from reader.tui.page.parts import Prose

    column = app.pages.article
    prose = column.page.parts[part] if column.page is not None else None
    return without_signs(prose.text, prose.stretches) if isinstance(prose, Prose) else ""


def said(app: Workspace, chosen: Picked) -> str:
    """The words of a chosen passage."""
    return words(app, chosen.part)[chosen.start : chosen.end]


def shown(app: Workspace) -> tuple[int, int]:
    """Where what is chosen stands in what its part shows: begin and end, our signs at a whole part's ends among it."""
    from reader.tui.page.inline import all_among_signs
    from reader.tui.page.parts import Prose

    column, chosen = app.pages.article, picked(app)
    if column.page is None or chosen is None:
        return 0, 0
    part = column.page.parts[chosen.part]
    if app.state.sentence < 0 or not isinstance(part, Prose):
        return 0, len(part.text)
    return all_among_signs(chosen.start, chosen.end, part.stretches)


def _gone_to(app: Workspace, part: int) -> int:
    """Which sentence of a part is the current mark; -1 where that is all of the part, or other words than a sentence."""
    from reader.tui.page.inline import all_among_signs
    from reader.tui.page.parts import Prose

    column = app.pages.article
    prose = column.page.parts[part] if column.page is not None else None
    if column.mark_part() != part or not isinstance(prose, Prose):
        return -1
    mark, found = column.kept[column.mark], _sentences(words(app, part))
    stand = [all_among_signs(start, end, prose.stretches) for start, end in found]
    return stand.index((mark.start, mark.end)) if len(found) > 1 and (mark.start, mark.end) in stand else -1


def _sentences(text: str) -> list[tuple[int, int]]:
    from reader.cleaner.block_steps.sentences import sentences

    return sentences(text)


def status(app: Workspace) -> Status:
    """What the last row says meanwhile: how the chosen passage begins, for colour alone must not tell which one it is."""
    key, state = app.keys.written(), app.state
    chosen = picked(app)
    assert chosen is not None
    assert state.purpose is not None
    this = Hint(key[state.purpose.action] or key["pick"], "this one")
    noted = (Hint(key["note"], "note"),) if state.purpose.action == "passage" else ()
    sentence = f" {key['right']}" * state.purpose.single
    hints = (*noted, Hint(f"{key['down']} {key['up']}{sentence}", "choose"), this, Hint("Esc", "leave"))
    verb, box = state.purpose.verb(chosen), app.state.plan.status if app.state.plan else None
    most = _WITH_NOTE if noted else _MOST
    room = max(_LEAST, min(most, box.width - width(f"{verb} “”?") - _LAST)) if box else most
    return Status(f"{verb} {quoted(cut(safe_line(said(app, chosen)), room, app.marks.ellipsis))}?", hints=hints)


def _passages(app: Workspace) -> list[int]:
    """The parts of the page that can be chosen."""
    from reader.tui.page.parts import Prose

    page = app.pages.article.page
    return [at for at, part in enumerate(page.parts) if isinstance(part, Prose) and part.block is not None] if page else []


def _first(app: Workspace) -> int | None:
    """The first passage that begins in sight, else the one that fills the screen, else the next one below."""
    column = app.pages.article
    if column.page is None:
        return None
    starts, top = column.page.starts, column.body.top
    seen = [at for at in _passages(app) if starts[at + 1] > top]
    begins = next((at for at in seen if starts[at] >= top), None)
    return begins if begins is not None and starts[begins] < top + column.body.rows else next(iter(seen), None)


def _show(app: Workspace) -> None:
    from reader.tui.page.parts import Stretch

    column, part = app.pages.article, app.state.picking
    if column.page is not None and part is not None:
        start, end = shown(app)
        column.body.mark({part: [Stretch(start, end, Look.CURRENT)]})
        column.go_to(part, start)
