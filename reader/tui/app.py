"""The program on the screen: keys become actions, answers become lines. What actions do stands in `acts`."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from textual import events
from textual.app import App
from textual.driver import Driver
from textual.geometry import Offset
from textual.timer import Timer
from textual.worker import Worker

from reader.config import Settings
from reader.errors import ConfigError, ReaderError
from reader.models import Article, Headline
from reader.services.session import Session
from reader.text import safe_line
from reader.tui import acts, ending, keys, stock
from reader.tui.layout import panes
from reader.tui.layout.marks import Marks, marks_for
from reader.tui.layout.panes import Box, Pane
from reader.tui.layout.runs import Run
from reader.tui.layout.spoken import Heard
from reader.tui.layout.status import Hint, Status, status_line
from reader.tui.sheets import SMALL, Sheet
from reader.tui.state import Opened, State
from reader.tui.widgets.columns import Column
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.roll import Roll
from reader.tui.widgets.screen import ReaderScreen
from reader.tui.widgets.text import Text

T = TypeVar("T")
REST = 0.15
"""Seconds after the last key before the page follows the chosen row, and before the place is kept."""

ACCENTS = ("default", *(f"{bright}{name}" for bright in ("", "bright_") for name in
           ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")))  # fmt: skip


def accent(name: str) -> str:
    """The accent as the style sheet says it. Raises ConfigError for what is none of the terminal's colours."""
    wanted = name.strip().lower().replace(" ", "_").replace("-", "_")
    if wanted not in ACCENTS:
        raise ConfigError(f"reading.accent: {safe_line(name)[:40]!r} is none of the terminal’s colours.", hint=", ".join(ACCENTS[:9]))
    return f"ansi_{wanted}"


def _driver(linear: bool) -> type[Driver] | None:
    """What draws: Textual's own choice, or the transcript."""
    if not linear:
        return None
    from reader.tui.transcript import Transcript

    return Transcript


class ReaderApp(App[None], inherit_bindings=False):
    """Holds the session, the state and the screen."""

    CSS_PATH = "reader.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    TITLE = "Quiet Reader"

    def __init__(self, session: Session, start: str | None = None, *, clock: Callable[[], datetime] = datetime.now) -> None:
        """start: an address, path or id that is opened at once. clock: the time, local."""
        self.session = session
        self.settings: Settings = session.settings
        super().__init__(ansi_color=True, driver_class=_driver(self.settings.reading.linear))
        self.begin_with = start
        self.clock = clock
        reading = self.settings.reading
        self.keys = keys.in_force(reading.keys, reading.bindings)
        self.marks: Marks = marks_for(os.environ, ascii=reading.ascii, linear=reading.linear)
        self.state = State(measure=reading.measure, theme=reading.theme)
        self.pages = ReaderScreen()
        self._rest: Timer | None = None
        self.last_key = ""
        self.arranged = (0, 0)
        """The size for which the panes were laid out last."""
        self.edges = ExitStack()
        """What lasts as long as the program: the demo paper."""
        self.refreshing: Worker[None] | None = None
        self.heard = self.under = Heard()
        """Linear mode: what was said last, and what before a sheet came."""
        self.kept: tuple[str, int, int] = ("", 0, 0)
        """The place that was kept last: article, block, offset."""

    def get_css_variables(self) -> dict[str, str]:
        return {**super().get_css_variables(), "reader-accent": accent(self.settings.reading.accent)}

    # -- beginning and end

    @property
    def fault(self) -> Exception | None:
        """What went wrong inside, when the screen was closed for it."""
        return self._exception

    def _fatal_error(self) -> None:
        """Closes the screen; what went wrong is told in one line, as by every command. Textual would print all it knows."""
        self._close_messages_no_wait()

    def get_default_screen(self) -> ReaderScreen:
        return self.pages

    def on_mount(self) -> None:
        ending.listen(self)
        self.app_resume_signal.subscribe(self, self._resumed)
        self.wear(self.state.theme)
        self.pages.article.view, self.pages.article.clock = acts.read.first_view(self), self.clock
        self.pages.headlines.linear = self.pages.folders.linear = self.settings.reading.linear
        self.begin()
        self.call_after_refresh(lambda: acts.refreshing.keep_refreshing(self))

    def begin(self) -> None:
        """Show the library, and what was asked for; everything heavy waits until that is painted."""
        self.session.library.stay_small()
        self.state.first_run = stock.is_empty(self.session)
        self.arrange()
        acts.lists.show_shelves(self, first=True)
        acts.lists.show_shelf(self, stock.first_shelf(self.session, self.clock()), first=True)
        if self.begin_with and acts.adding.open_stored(self, self.begin_with):
            self.begin_with = None
        self.draw()
        self.call_after_refresh(self.after_first_paint)

    def after_first_paint(self) -> None:
        """What the first screen can do without."""
        if not self._exit:
            acts.lists.settle(self)
            acts.lists.show_shelves(self)
            if self.state.opened is None:
                acts.lists.preview(self)
            if self.begin_with:
                acts.adding.fetch(self, self.begin_with)
            self.draw()

    async def on_unmount(self) -> None:
        self.keep_place()
        await self.session.aclose()
        self.edges.close()

    # -- colours

    def wear(self, theme: str) -> None:
        """Take another theme."""
        for name in ("paper", "ink", "contrast"):
            self.pages.set_class(name == theme, f"-{name}")
        term = os.environ.get("TERM", "")
        self.pages.set_class(term.startswith("screen") and not os.environ.get("TMUX"), "-no-italic")
        self.state.theme = theme
        self.call_after_refresh(self.repaint)
        self.pages.paint_with(self.marks)

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

    def _stop(self) -> None:
        """Hand the terminal back to the shell until it says `fg`."""
        if self._driver is not None and self._driver.can_suspend:
            self.keep_place()
            ending.let_go()
        self.action_suspend_process()

    def _resumed(self, _: App[object]) -> None:
        """The terminal was somebody else's for a while: nothing of what stood there is left."""
        ending.listen(self)
        self.heard = Heard()
        self.repaint()
        self.refresh(layout=True)
        self.draw()

    def on_resize(self) -> None:
        self.call_later(self._resized)  # this message comes here before the app knows its new size

    def _resized(self) -> None:
        if self.size == self.arranged:
            return
        if self.state.picking is not None:
            acts.stripped.stop_picking(self)
        self.arrange()
        if self.state.mode and self.state.plan is not None:
            acts.leaf.resized(self)

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
        if Pane.PAGE in plan.boxes and (before is None or Pane.PAGE not in before.boxes):
            self.rest()
        preview = not plan.single and Pane.PAGE in plan.boxes and plan.boxes[Pane.PAGE].width < state.measure
        acts.read.set_view(self, lean=plan.lean, preview=preview)
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
        self.pages.status.styles.offset = (0, 0)
        self.pages.status.styles.width = width
        self.pages.status.give(width, 1)
        self.state.plan = None
        self.pages.status.show((Run("20×5 is the least."),))

    @property
    def alone(self) -> Column | None:
        """The column that has the whole screen: help, changes, search; None for the panes."""
        return {"": None, "search": self.pages.results}.get(self.state.mode, self.pages.leaf)

    def focus_pane(self, pane: Pane) -> None:
        """Give a pane the keys."""
        if self.state.focus is not pane:
            self.state.focus = pane
            self.arrange()
            self.pages.headlines.body.redraw(self.pages.headlines.body.index)
            self.pages.folders.body.redraw(self.pages.folders.body.index)

    # -- keys

    @property
    def context(self) -> str:
        """Whose keys hold: see keys.CONTEXTS."""
        state = self.state
        if state.mode:
            return state.mode
        if state.picking is not None:
            return "picking"
        if state.focus is Pane.PAGE:
            return "stripped" if self.pages.article.view.stripped else "page"
        if state.first_run:
            return "first"
        return state.focus.value

    def on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        self.press(event.key, event.character if event.is_printable else None)

    def press(self, key: str, character: str | None) -> None:
        """One key: to the sheet when one is open, else to the action that the table names."""
        if key == "ctrl+c":
            self.exit()
            return
        if key == "ctrl+z":
            self._stop()
            return
        self.state.answer = None
        self.last_key = key
        if self.state.plan is None:
            return
        if self.state.sheet is not None:
            sheet = self.state.sheet
            self.guarded(lambda: acts.sheet.key(self, sheet, key, character))
        elif key == "escape" and acts.refreshing.stop(self):
            pass
        else:
            self._act(character if character and character != " " else key, key)
        self.draw()

    def _act(self, name: str, key: str) -> None:
        if name.isdecimal() and self.context in ("page", "stripped"):
            acts.read.digit(self, name)
            return
        action = self.keys.action(self.context, name) or self.keys.action(self.context, key)
        if action:
            self.do(action)
        elif name in self.settings.reading.macros or key in self.settings.reading.macros:
            acts.out.macro(self, self.settings.reading.macros.get(name) or self.settings.reading.macros[key])
        else:
            self.say(f"No key {keys.shown(name)} here.")

    def do(self, action: str) -> None:
        """Carry out an action by its name in the key table."""
        if self.state.picking is not None and action not in acts.stripped.PICKING:
            acts.stripped.stop_picking(self)
        self.guarded(lambda: acts.actions()[action](self))

    def guarded(self, deed: Callable[[], None]) -> None:
        """Do something; an error that a person can meet becomes a quiet line."""
        try:
            deed()
        except ReaderError as error:
            self.fail(error)

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        sheet = self.state.sheet
        if sheet and sheet.prompt:
            sheet.prompt.put(safe_line(event.text))
            acts.sheet.changed(self, sheet)
            self.draw()

    # -- what the widgets tell

    def on_roll_chosen(self, message: Roll.Chosen) -> None:
        self.guarded(lambda: acts.move.clicked(self, message.sender, message.index, again=message.again))
        self.draw()

    def on_text_moved(self, message: Text.Moved) -> None:
        self.pages.article.draw_head()
        if self.alone is self.pages.leaf:
            self.pages.leaf.draw_head()
        self.draw()
        self.rest()

    def on_text_link_clicked(self, message: Text.LinkClicked) -> None:
        self.guarded(lambda: acts.read.follow(self, message.address))
        self.draw()

    def on_lines_clicked(self, message: Lines.Clicked) -> None:
        acts.move.clicked_lines(self, message.sender, message.x, message.y)
        self.draw()

    # -- pages

    def show_article(self, article: Article, row: Headline, opened: Opened) -> None:
        """Show an article to be read."""
        acts.read.show(self, article, row, opened)

    def keep_place(self) -> None:
        """Remember where reading stopped."""
        acts.read.keep_place(self)

    def rest(self) -> None:
        """Do what waits for the reader to pause."""
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self._rested)

    def _rested(self) -> None:
        self.guarded(self.keep_place if self.state.focus is Pane.PAGE else lambda: acts.lists.preview(self))

    # -- what is said

    def say(self, state: str, facts: str = "", *hints: Hint) -> None:
        """Answer the last key; it stays until the next one."""
        self.state.answer = Status(state, facts, hints=(*hints, Hint(self.keys.key_of("help"), "help")))
        self.draw()

    def fail(self, error: ReaderError, subject: str = "") -> None:
        """Say an error as a quiet line, with the way out."""
        self.state.errors.append((str(error), error.hint))
        way = Hint(self.keys.key_of("errors"), "details")
        self.state.answer = Status(subject or safe_line(str(error)), safe_line(error.hint), hints=(way,), error=True)
        self.draw()

    def progress(self, status: Status | None) -> None:
        """Say how far something is; None when it is done."""
        self.state.progress = status
        self.draw()

    def work(self, job: Awaitable[T], then: Callable[[T], None], doing: Status | None = None) -> None:
        """Await a service and hand its answer on; an error becomes a line."""
        if doing:
            self.progress(doing)
        self.run_worker(self._worked(job, then), exit_on_error=True)

    async def _worked(self, job: Awaitable[T], then: Callable[[T], None]) -> None:
        try:
            result = await job
        except ReaderError as error:
            self.progress(None)
            self.fail(error)
            return
        self.progress(None)
        self.guarded(lambda: then(result))
        self.draw()

    def draw(self) -> None:
        """Draw the status line, the sheet and the notice as they now should be."""
        state = self.state
        if state.plan is None:
            return
        box = state.plan.status
        acts.sheet.draw(self, box)
        acts.library.draw_notice(self)
        self.pages.status.show(status_line(acts.says.status(self), box.width, self.marks))
        if self.settings.reading.linear:
            self._tell()

    def _tell(self) -> None:
        """Linear mode: append what is new, and park the cursor on the chosen line."""
        if self.state.sheet is None and self.state.plan is not None:
            self.park(self.state.plan.status.x, self._chosen_row(), shown=True)
        self.call_after_refresh(acts.hearing.tell, self)

    def _chosen_row(self) -> int:
        """The row of the screen on which the chosen line stands: where a screen reader listens."""
        body = acts.move.body(self)
        head = 2 if self.state.plan and self.state.plan.lean < 2 else 0
        return head + ((body.index - body.top) * body.tall if isinstance(body, Roll) else 0)

    def park(self, x: int, y: int, *, shown: bool) -> None:
        """Put the terminal's own cursor where typing happens, or hide it."""
        self.cursor_position = Offset(x, y)
        driver = self._driver
        if driver is not None and not self.is_headless and shown is not self.state.cursor_shown:
            driver.write("\x1b[?25h" if shown else "\x1b[?25l")
            driver.flush()
        self.state.cursor_shown = shown

    def sheet_box(self) -> tuple[Box, int]:
        """Where a sheet may stand: its columns and the rows it may take."""
        assert self.state.plan is not None
        height = self.size.height - 1
        return self.state.plan.status, height if self.size.height < SMALL else height - 3

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a dialog; the one that was open is gone."""
        self.state.sheet = sheet
        self.draw()

    def take(self, session: Session) -> None:
        """Show another library: the demo paper. The one before is closed with the program."""
        self.edges.callback(self.session.close)
        self.session = session
        self.begin()
        self.draw()

    def hint(self, action: str, word: str) -> Hint:
        """An action's key with a word of one's own."""
        return Hint(self.keys.key_of(action), word)
