"""What actions work on: the session, what the screen shows and remembers, and the ways to say something. No action is known here."""

from __future__ import annotations

import asyncio
import os
from abc import abstractmethod
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from textual.app import App
from textual.driver import Driver
from textual.geometry import Offset
from textual.timer import Timer
from textual.worker import Worker

from reader import keys
from reader.config import Settings
from reader.errors import LibraryBusyError, ReaderError
from reader.models import Headline
from reader.services.session import Session
from reader.text import safe_line
from reader.tui import catalogue, signals
from reader.tui.layout import panes
from reader.tui.layout.folders import FolderRow
from reader.tui.layout.marks import Marks, marks_for
from reader.tui.layout.panes import Box, Pane
from reader.tui.layout.runs import Run
from reader.tui.layout.spoken import Told
from reader.tui.layout.status import Hint, Status
from reader.tui.outlet import Outlet
from reader.tui.sheets import SMALL, Sheet
from reader.tui.state import Round, State
from reader.tui.unkept import Unkept
from reader.tui.widgets.columns import ListColumn, TextColumn
from reader.tui.widgets.screen import ReaderScreen

T = TypeVar("T")
REST = 0.15
"""Seconds after the last key before the page follows the chosen row, and before the place is kept."""


def _driver(linear: bool) -> type[Driver]:
    """The driver that draws: on the terminal, or as a transcript."""
    if not linear:
        from reader.tui.terminal import Terminal

        return Terminal
    from reader.tui.transcript import Transcript

    return Transcript


class Workspace(App[None], inherit_bindings=False):
    """Holds the session, the state and the screen. What keys and widgets set going stands in `app`, which is the program."""

    TITLE = "Quiet Reader"

    def __init__(self, session: Session, clock: Callable[[], datetime]) -> None:
        """clock: the time, local."""
        self.session = session
        self.settings: Settings = session.settings
        super().__init__(ansi_color=True, driver_class=_driver(self.settings.reading.linear))
        self.clock = clock
        reading = self.settings.reading
        self.keys = keys.in_force(reading.keys, reading.bindings, reading.macros)
        self.marks: Marks = marks_for(os.environ, ascii=reading.ascii, linear=reading.linear)
        self.state = State(measure=reading.measure, theme=reading.theme)
        self.pages = ReaderScreen()
        self.outlet = Outlet(self, self.pages)
        self._rest: Timer | None = None
        self.last_key = ""
        self.arranged = (0, 0)
        """The size for which the panes were laid out last."""
        self.before: list[Session] = []
        """What was shown before the demo paper: somebody may still be at work in it."""
        self.edges = ExitStack()
        """What lasts as long as the program: the demo paper."""
        self.refreshing: Round | None = None
        """What is said to be going on while papers are asked; None while none is."""
        self.told = Told()
        """Linear mode: what was said last."""
        self.unkept = Unkept()
        self.left_undone: ReaderError | None = None
        """Why something could not be written down when the reader left."""
        self.cleaning = asyncio.Lock()
        """Held while stored pages are cleaned by changed rules."""
        self.lent = asyncio.Lock()
        """Held while another program has the terminal."""
        self.waiting: list[Callable[[], None]] = []
        """What came while a sheet had the keys: it may take neither the sheet away nor the text from under it."""

    @property
    def fault(self) -> Exception | None:
        """What went wrong inside, when the screen was closed for it, or in leaving."""
        return self._exception or self.left_undone

    @abstractmethod
    def begin(self) -> None:
        """Show the library, and what was asked for."""

    @abstractmethod
    def do(self, action: str) -> None:
        """Carry out an action by its name in the key table."""

    @abstractmethod
    def draw(self) -> None:
        """Draw the status line, the sheet and the notice as they now should be."""

    @abstractmethod
    def rested(self) -> None:
        """Do what waits for the reader to pause."""

    def repaint(self) -> None:
        """Paint everything anew: colours, signs or widths changed."""
        self.pages.paint_with(self.marks)
        self.pages.headlines.body.redraw_all()
        self.pages.folders.body.redraw_all()
        self.pages.article.change(self.pages.article.view)
        for column in self.pages.columns:
            column.head.refresh()
        for lines in (self.pages.status, self.pages.sheet, self.pages.notice):
            lines.refresh()

    # -- where things stand

    def arrange(self) -> None:
        """Put the panes where they stand at this size, and draw what that changes."""
        self.arranged = width, height = self.size
        state, screen = self.state, self.pages
        if not panes.fits(width, height):
            self._too_small(width, height)
            return
        one = self.settings.reading.linear or state.first_run or state.whole or state.one.get(panes.width_class(width), False)
        plan = panes.plan(width, height, state.focus, one=one, measure=state.measure, swapped=state.swapped)
        if self.alone is not None:
            plan = replace(plan, status=panes.alone(width, state.measure if state.mode == "changes" else panes.LIST_ALONE))
        before, state.plan = state.plan, plan
        if before is None or not plan.boxes.keys() <= before.boxes.keys():
            self.rest()
        preview = not plan.single and Pane.PAGE in plan.boxes and plan.boxes[Pane.PAGE].width < state.measure
        self._set_view(lean=plan.lean, preview=preview)
        for pane, column in screen.by_pane().items():
            column.focused = pane is state.focus and state.sheet is None
        screen.article.being_read = state.focus is Pane.PAGE
        screen.put(plan, height, self.alone)
        screen.headlines.set_rows(tall=plan.tall and not self.settings.reading.linear, columns=plan.marks)
        self.call_after_refresh(self._heads)
        self._heads()
        self.draw()

    def _heads(self) -> None:
        for column in self.pages.columns:
            if column.display:
                column.draw_head()

    def _too_small(self, width: int, height: int) -> None:
        for column in self.pages.columns:
            column.place(None, 0, 0)
        for lines in (self.pages.sheet, self.pages.notice):
            self.pages.stand(lines, None)
        self.park(0, 0, shown=False)
        self.pages.status.styles.offset = (0, 0)
        self.pages.status.styles.width = width
        self.pages.status.give(width, 1)
        self.state.plan = None
        self.pages.status.show((Run("20×5 is the least."),))

    def _set_view(self, *, lean: int, preview: bool) -> None:
        """Let the page save rows, or stand in a narrow pane."""
        column = self.pages.article
        if (column.view.lean, column.view.preview) != (lean, preview):
            column.change(replace(column.view, lean=lean, preview=preview))

    @property
    def alone(self) -> ListColumn | TextColumn | None:
        """The column that has the whole screen: help, changes, search; None for the panes."""
        return {"": None, "search": self.pages.results}.get(self.state.mode, self.pages.fullscreen)

    @property
    def column(self) -> ListColumn | TextColumn:
        """The column that has the keys: its body is what the moving keys move."""
        return self.alone or self.pages.by_pane()[self.state.focus]

    @property
    def among_found(self) -> bool:
        """Whether what was found is shown, or help or changes over it: the lists have no say there."""
        return "search" in (self.state.mode, *self.state.under)

    @property
    def current(self) -> Headline | None:
        """The article that actions are about: the one that is read, else the chosen row, as it is by now. None where no row is seen."""
        if self.among_found:
            found, index = self.state.found, self.pages.results.body.index
            return catalogue.row(self.session.library, found[index].headline.id) if index < len(found) else None
        if self.state.focus is Pane.FOLDERS and self.state.plan is not None and Pane.LIST not in self.state.plan.boxes:
            return None
        return self.pages.article.row if self.state.focus is Pane.PAGE else self.pages.headlines.chosen

    @property
    def chosen_list(self) -> FolderRow:
        """The list that actions on a whole list are about: the chosen folder, where the folders have the keys, else what is shown."""
        chosen = self.pages.folders.chosen if self.state.focus is Pane.FOLDERS else None
        return chosen or self.state.folder_row

    def focus_pane(self, pane: Pane) -> None:
        """Give a pane the keys."""
        if self.state.focus is not pane:
            self.state.focus = pane
            self.arrange()
            self.pages.headlines.body.redraw(self.pages.headlines.body.index)
            self.pages.folders.body.redraw(self.pages.folders.body.index)

    def rest(self) -> None:
        """Do what waits for the reader to pause."""
        if self._rest is not None:
            self._rest.stop()
        if not self._exit:
            self._rest = self.set_timer(REST, self.rested)

    # -- what is said and asked

    def meant(self) -> Headline | None:
        """The article that actions are about; None, and it is said, where there is none."""
        row = self.current
        if row is None:
            self.say("There is no article here.")
        return row

    def say(self, state: str, facts: str = "", *hints: Hint) -> None:
        """Answer the last key; it stays until the next one."""
        self.state.answer = Status(state, facts, hints=(*hints, Hint(self.keys.key_of("help"), "help")))
        self.draw()

    def forget_answer_since(self, before: Status | None) -> None:
        """Take away an answer that was given while a page was waited for: it was about another article. An error stays, and so does an
        answer that was there before.
        """
        if self.state.answer is not None and self.state.answer is not before and not self.state.answer.error:
            self.state.answer = None

    def fail(self, error: ReaderError, *ways: Hint) -> None:
        """Say an error as a quiet line, with the ways out."""
        self.state.errors.append((str(error), error.hint))
        way = Hint(self.keys.key_of("errors"), "details")
        said, path = safe_line(str(error)), f"{safe_line(error.subject)}: "
        if said.startswith(path):  # that of the library fills a line by itself
            said = said[len(path) :]
            said = said[:1].upper() + said[1:]
        self.state.answer = Status(said, safe_line(error.hint), hints=(*ways, way), error=True)
        self.draw()

    def progress(self, what: object, status: Status | None) -> None:
        """Say how far something is; None when it is done: then how far the rest is."""
        if status is None:
            self.state.going.end(what)
        else:
            self.state.going.say(what, status)
        self.draw()

    def hint(self, action: str, word: str) -> Hint:
        """An action's key with a word of one's own."""
        return Hint(self.keys.key_of(action), word)

    def stopping(self) -> tuple[Hint, ...]:
        """What may be pressed while something goes on that Esc stops."""
        return Hint("Esc", "stop"), self.hint("help", "help")

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a dialog; the one that was open is gone."""
        self.state.sheet = sheet
        self.draw()

    def sheet_box(self) -> tuple[Box, int]:
        """Where a sheet may stand: its columns and the rows it may take."""
        assert self.state.plan is not None
        height = self.size.height - 1
        return self.state.plan.status, height if self.size.height < SMALL else height - 3

    def park(self, x: int, y: int, *, shown: bool) -> None:
        """Put the terminal's own cursor where typing happens, or hide it."""
        moved, self.cursor_position = self.cursor_position != (x, y), Offset(x, y)
        if shown is not self.state.cursor_shown:
            self.outlet.show_cursor(shown)
        self.state.cursor_shown = shown
        if moved and shown:
            self.outlet.set_cursor()

    # -- what is done

    def guarded(self, act: Callable[[], None]) -> None:
        """Do something; an error that a person can meet becomes a quiet line."""
        try:
            act()
        except ReaderError as error:
            self.fail(error)

    def quietly(self, write: Callable[[], None]) -> None:
        """Write down what comes of reading. If somebody else is writing, nothing is said: it is done when the reader next pauses, moves on
        or leaves.
        """

        def written() -> None:
            with suppress(LibraryBusyError):
                write()

        self.guarded(written)

    def work(
        self,
        job: Callable[[], Awaitable[T]],
        then: Callable[[T], None],
        doing: Status | None = None,
        *,
        instead: str = "",
        stopped: str = "",
    ) -> object:
        """Await a service and hand its answer on, when nothing is being asked; an error becomes a line. What stands for it in `going`.

        instead: a name; what goes on under the same name is no longer wanted, and ends. stopped: what is said when Esc stops it; "" where
        Esc may not.
        """
        what = object()

        def stop() -> None:
            worker.cancel()
            self.progress(what, None)
            self.say(stopped)

        async def worked() -> None:
            self.progress(what, doing)
            if stopped:
                self.state.going.let_stop(what, stop)
            try:
                result = await job()
            except ReaderError as error:
                row = self.current
                unread = bool(instead) and row is not None and not row.has_text  # its page is not here, and may be had elsewhere
                self.fail(error, *(self.hint("original", "original"),) * unread)
                return
            finally:
                self.progress(what, None)
            self.waiting.append(lambda: then(result))
            self.catch_up()

        worker: Worker[None] = self.run_worker(worked, exit_on_error=True, group=instead or "default", exclusive=bool(instead))
        return what

    async def lend(self, act: Callable[[], object]) -> None:
        """Let another program have the terminal while `act` lasts. What is under way goes on and is painted afterwards: what Textual
        paints meanwhile would be waited for until there is a screen again, which would never come.
        """
        async with self.lent:
            with signals.lent(self), self.batch_update(), self.suspend():
                await asyncio.to_thread(act)

    def post_display_hook(self) -> None:
        """Textual calls it when it has painted."""
        self.outlet.painted()

    def catch_up(self) -> None:
        """Show what came, as soon as no sheet is open and no passage is looked for."""
        while self.waiting and self.state.sheet is None and self.state.picking is None:
            self.guarded(self.waiting.pop(0))
        self.draw()

    def take(self, session: Session) -> None:
        """Show another library: the demo paper. The one before is closed with the program."""
        self.before.append(self.session)
        self.session = session
        self.state.done_before = None
        self.begin_anew()
        self.draw()

    def begin_anew(self) -> None:
        """Show the library from its beginning; what was read is left."""
        self.state.opened, self.state.focus = None, Pane.LIST
        self.state.mode, self.state.under = "", ()
        self.begin()
