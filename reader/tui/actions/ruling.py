"""Rules from the screen: a passage given back to its site, and never show me this again, tried before it is saved."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.errors import ReaderError
from reader.models import Removal
from reader.text import counted, safe_line
from reader.tui.actions import read
from reader.tui.layout.dates import short
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap
from reader.tui.layout.status import Hint, Status
from reader.tui.sheets import Choice, Prompt, Sheet
from reader.tui.state import Opened

if TYPE_CHECKING:
    from reader.services.rule_editing import Preview, Proposal, Undo
    from reader.tui.workspace import Workspace

T = TypeVar("T")


def propose(app: Workspace, passage: str | Removal) -> None:
    """Make a rule from a passage, try it on the stored pages of its site, and show what it would do."""
    row = app.pages.article.row
    if row is not None:
        app.work(lambda: _proposed(app, row.id, passage), lambda found: _show(app, *found), Status("Trying it on the stored pages."))


def settle_passage(app: Workspace, removal: Removal, index: int, *, stands: bool) -> None:
    """Settle for the whole site whether a passage stays or goes from now on; undo takes that back."""
    from reader.services import renewal, rule_editing

    column = app.pages.article
    row, article, before = column.row, column.article, column.view.given
    if row is None:
        return

    def seen_before() -> None:
        if column.article is article:
            column.change(replace(column.view, given=before))
        elif column.shows(row.id):  # opened again, or cleaned: the passage is in its text
            _shown_again(app)

    token = rule_editing.give_back(app.session, row.id, removal, back=stands)
    column.change(replace(column.view, given=before | {index} if stands else before - {index}))
    app.state.undo.append(lambda: _undone(app, token, seen_before))
    said = "Given back, here and on this site from now on." if stands else "Taken out again, here and on this site."
    app.say(said, "", app.hint("undo", "undo"))
    app.work(_in_turn(app, lambda: renewal.reclean(app.session, row.id)), lambda _: None)


def strip_again(app: Workspace) -> None:
    """Clean the article again, with the rules of today."""
    from reader.services import renewal

    row = app.pages.article.row
    if row is None:
        return

    def came(answer: renewal.Refreshed | None) -> None:
        if answer is None:
            app.say("Its page is not stored.", "", app.hint("refresh", "fetch it"))
            return
        _shown_again(app)
        app.say("Stripped again." if answer.changed else "As before.")

    app.work(lambda: renewal.reclean(app.session, row.id), came, Status("Stripping again."))


async def _proposed(app: Workspace, id: str, passage: str | Removal) -> tuple[Proposal, Preview]:
    from reader.services import rule_editing

    return await _tried(app, await rule_editing.propose(app.session, id, passage))


def _show(app: Workspace, proposal: Proposal, preview: Preview) -> None:
    """The sheet: what the rule strips, what it would do, and the pages it would change, the worst chosen."""
    rows = [_row(app, change) for change in preview.changes]
    keys = (
        Hint("s", "save the rule"),
        *((Hint("Enter", "see the page"),) if rows else ()),
        Hint("e", "edit"),
        app.hint("undo", "undo later"),
    )
    app.open_sheet(
        Sheet(
            "Never show me this again",
            proposal.site,
            text=tuple(_told(proposal, preview)),
            rows=rows,
            hints=keys,
            status=Status("Rule 1 of 1", hints=(Hint("Esc", "leave it as it is"),)),
            enter=lambda sheet: _see(app, sheet),
            keys={"s": lambda sheet: _save(app, proposal, preview), "e": lambda sheet: _edit(app, proposal)},
        )
    )


def _row(app: Workspace, change: object) -> Choice:
    from reader.services.rule_editing import MUCH, Change

    assert isinstance(change, Change)
    row = change.headline
    date = short(row.published or row.added, app.clock()).rjust(6)
    share = f"{change.share:.0%}" if change.share > MUCH else ""
    return Choice(safe_line(row.title), counted(change.words, "word"), row.id, share or " ", near=date)


def _told(proposal: Proposal, preview: Preview) -> list[Line]:
    lines: list[Line] = [(Run("Strips  ", Look.DIM), Run(safe_line(proposal.says)))]
    if proposal.refused:
        lines.append((Run("        "), Run(safe_line(proposal.refused), Look.DIM)))
    lines.append(EMPTY)
    if not preview.tried:
        return [*lines, (Run("No other page of this site is stored. It will be tried on new ones.", Look.DIM),)]
    pages = counted(preview.tried, "stored page")
    lines.append((Run("Tried on ", Look.DIM), Run(pages), Run(" of this site:", Look.DIM)))
    many = len(preview.changes)
    first = f"{counted(many, 'page')}"
    facts = f"{counted(preview.words, 'word')} go, {preview.share:.0%} of their text"
    lines.append((gap(2), Run(first, Look.STRONG), Run(" change" if many != 1 else " changes"), gap(5), Run(facts, Look.DIM)))
    if preview.heavy:
        heavy = counted(preview.heavy, "page").rjust(len(first))
        verb = " loses" if preview.heavy == 1 else " lose"
        rest = f"{verb} more than a tenth of its text" if preview.heavy == 1 else f"{verb} more than a tenth of their text"
        lines.append((gap(2), Run(heavy, Look.STRONG), Run(rest), gap(3), Run("look first", Look.WARNING)))
    if preview.refused:
        lines.append((gap(2), Run(f"On {counted(preview.refused, 'page')} it wants too much and is refused.", Look.DIM)))
    return lines


def _see(app: Workspace, sheet: Sheet) -> None:
    """Enter looks: the page opens as it is now, with the passages that went shown. The way back leads to the sheet."""
    from reader.library import articles

    if sheet.chosen:
        row = articles.headline(app.session.library, str(sheet.chosen.value))
        read.open_id(app, row, Opened.from_here(app.state.opened, row.id, sheet), whole=app.state.whole)


def _edit(app: Workspace, proposal: Proposal) -> None:
    """Change the words or the selector of the rule, and try it again."""
    from reader.services import rule_editing

    def enter(sheet: Sheet) -> None:
        changed = rule_editing.edited(proposal, sheet.typed_text)
        app.work(lambda: _tried(app, changed), lambda found: _show(app, *found), Status("Trying it on the stored pages."))

    hints = (Hint("Enter", "try it"), Hint("Esc", "leave"))
    app.open_sheet(Sheet("Edit the rule", proposal.site, Prompt(f"{proposal.key} ", proposal.value), hints=hints, enter=enter))


async def _tried(app: Workspace, proposal: Proposal) -> tuple[Proposal, Preview]:
    from reader.services import rule_editing

    return proposal, await rule_editing.preview(app.session, proposal)


def _save(app: Workspace, proposal: Proposal, preview: Preview) -> None:
    """Keep the rule and clean the pages again that it changes."""
    from reader.services import rule_editing

    app.state.sheet = None
    row = app.pages.article.row
    try:
        token = rule_editing.save(app.session, proposal, row.id if row else "")
    except ReaderError as error:
        app.fail(error)
        return
    ids = [change.headline.id for change in preview.changes]
    app.state.undo.append(lambda: _unsaved(app, token, ids))
    job = _in_turn(app, lambda: _recleaned(app, ids))
    app.work(job, lambda count: _saved(app, count), Status("Cleaning pages again."))


async def _recleaned(app: Workspace, ids: list[str]) -> int:
    from reader.services import renewal

    results = renewal.reclean_all(app.session, ids, undoable=False)
    return len([id async for id, result in results if result is not None and result.stored])


def _in_turn(app: Workspace, job: Callable[[], Awaitable[T]]) -> Callable[[], Awaitable[T]]:
    """Clean by the changed rules only once what was cleaned by the rules before is stored: that must not come last."""

    async def cleaned() -> T:
        async with app.cleaning:
            return await job()

    return cleaned


def _saved(app: Workspace, count: int) -> None:
    _shown_again(app)
    app.say(f"Rule saved. {counted(count, 'page')} cleaned again.", "", app.hint("undo", "undo"))


def _unsaved(app: Workspace, token: Undo, ids: list[str]) -> None:
    from reader.services import rule_editing

    async def back() -> int:
        is_cleaned = await rule_editing.undo(app.session, token)
        return is_cleaned + await _recleaned(app, ids)

    def told(count: int) -> None:
        _shown_again(app)
        app.say(f"The rule is gone. {counted(count, 'page')} cleaned again.")

    app.work(_in_turn(app, back), told, Status("Cleaning pages again."))


def _undone(app: Workspace, token: Undo, seen_before: Callable[[], None]) -> None:
    from reader.services import rule_editing

    def told(_: bool) -> None:
        seen_before()
        app.say("Undone, here and on this site.")

    app.work(_in_turn(app, lambda: rule_editing.undo(app.session, token)), told)


def _shown_again(app: Workspace) -> None:
    """Show the article that is read in its newest cleaning, at the same passage."""
    from reader.library import articles

    column = app.pages.article
    if column.row is not None and column.article is not None:
        column.renew(articles.article(app.session.library, column.row.id))
