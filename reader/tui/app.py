"""The program on the screen: keys become actions, answers become lines. What they do stands in `actions`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from textual import events
from textual.app import App
from textual.screen import Screen

from reader import keys
from reader.errors import ConfigError, LibraryBusyError, ReaderError
from reader.services.session import Session
from reader.text import safe_line
from reader.tui import actions, catalogue, signals
from reader.tui.layout.panes import Pane
from reader.tui.layout.spoken import Heard
from reader.tui.layout.status import status_line
from reader.tui.sheets import JOINERS
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.screen import ReaderScreen
from reader.tui.widgets.text import Text
from reader.tui.widgets.virtual_list import VirtualList
from reader.tui.workspace import Workspace

ACCENTS = ("default", *(f"{bright}{name}" for bright in ("", "bright_") for name in
           ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")))  # fmt: skip


_NEEDED = {
    "page": ("Nothing is open.", "open", "read"),
    "stripped": ("Nothing that was stripped is shown.", "stripped", "show"),
    "search": ("Nothing is searched for.", "search", "search"),
    "changes": ("No changes are shown.", "changes", "changes"),
    "picking": ("No passage is being chosen.", "passage", "mark one"),
}
"""What actions need, by their context, for the palette offers them everywhere: what is said if it is missing, and the way there."""


def accent(name: str) -> str:
    """The accent as the style sheet calls it. Raises ConfigError for what is none of the terminal's colours."""
    wanted = name.strip().lower().replace(" ", "_").replace("-", "_")
    if wanted not in ACCENTS:
        raise ConfigError(f"reading.accent: {safe_line(name)[:40]!r} is none of the terminal’s colours.", hint=", ".join(ACCENTS[:9]))
    return f"ansi_{wanted}"


class ReaderApp(Workspace, inherit_bindings=False):
    """The program: takes keys, and what widgets tell, to the actions."""

    CSS_PATH = "reader.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False

    def __init__(self, session: Session, start: str | None = None, *, clock: Callable[[], datetime] = datetime.now) -> None:
        """start: an address, path or id that is opened at once. clock: the time, local."""
        super().__init__(session, clock)
        self.begin_with = start

    def get_css_variables(self) -> dict[str, str]:
        return {**super().get_css_variables(), "reader-accent": accent(self.settings.reading.accent)}

    # -- beginning and end

    def _fatal_error(self) -> None:
        """Closes the screen; what went wrong is told in one line, as by every command. Textual would print all it knows."""
        self._close_messages_no_wait()

    def get_default_screen(self) -> ReaderScreen:
        return self.pages

    def on_mount(self) -> None:
        signals.listen(self)
        self.app_resume_signal.subscribe(self, self._resumed)
        actions.views.find_again(self)
        actions.views.wear(self, self.state.theme)
        self.pages.article.view, self.pages.article.clock = actions.read.first_view(self), self.clock
        self.pages.headlines.linear = self.pages.folders.linear = self.settings.reading.linear
        self.begin()
        self.call_after_refresh(lambda: actions.refreshing.keep_refreshing(self))

    def begin(self) -> None:
        """Show the library, and what was asked for; everything heavy waits until that is painted."""
        self.session.library.stay_small()
        self.session.library.answer_keys()
        actions.mark.begin_sitting(self)
        self.state.first_run = catalogue.is_empty(self.session)
        self.arrange()
        actions.lists.show_folders(self, first=True)
        actions.lists.show_folder_row(self, catalogue.first_folder_row(self.session, self.clock()), first=True)
        if self.begin_with and actions.adding.open_stored(self, self.begin_with):
            self.begin_with = None
        self.draw()
        self.call_after_refresh(self.after_first_paint)

    def after_first_paint(self) -> None:
        """What the first screen can do without."""
        if not self._exit:
            actions.lists.settle(self)
            actions.lists.show_folders(self)
            if self.state.opened is None:
                actions.lists.preview(self)
            if self.begin_with:
                source, self.begin_with = self.begin_with, None
                actions.adding.fetch(self, source)
            self.draw()

    async def on_unmount(self) -> None:
        try:
            self._store_typed()
            self._write_last()
        except ReaderError as error:  # raised from here it would keep Textual from giving the terminal back first
            self.left_undone = error
        finally:
            for session in (self.session, *self.before):
                await session.aclose()
            self.edges.close()

    def _store_typed(self) -> None:
        """Write down the note that is being typed: Ctrl-C and signals leave no time for Enter. Raises LibraryError and NotInLibraryError,
        which say it word for word.
        """
        sheet = self.state.sheet
        if sheet is None or sheet.store is None:
            return
        try:
            sheet.store(sheet)
        except ReaderError as error:
            raise type(error)(f"The note is not kept. {error}", hint=f"It was: {safe_line(sheet.typed_text)}") from error

    def _write_last(self) -> None:
        """Write down where reading stopped, and what else waits. Raises LibraryError, NotInLibraryError."""
        try:
            actions.read.write_place(self)
        except LibraryBusyError as error:
            lost = "How the screen was left" if actions.views.are_all(self.unkept) else "Where reading stopped"
            raise LibraryBusyError(f"{lost} is not kept: another program is writing to the library.") from error

    # -- where things stand

    def _stop(self) -> None:
        """Hand the terminal back to the shell until it says `fg`."""
        if self._driver is not None and self._driver.can_suspend:
            actions.read.keep_place(self)
            signals.let_go()
        self.action_suspend_process()

    def _resumed(self, _: App[object]) -> None:
        """Paint all anew: another program had the terminal for a while, and nothing of what stood there is left."""
        signals.listen(self)
        self.told.last = Heard()
        self.outlet.glass.forget()
        self.repaint()
        self.refresh(layout=True)
        self.draw()

    def on_resize(self) -> None:
        self.outlet.glass.forget()
        self.call_later(self._resized)  # this message comes here before the app knows its new size

    def _resized(self) -> None:
        if self.size == self.arranged:  # it was another for a moment, and what did not fit in is lost
            self.pages.refresh()
            return
        if self.state.picking is not None:
            actions.picking.stop(self)
        self.arrange()
        if self.state.plan is None:
            return
        if self.state.mode == "search":
            actions.finding.redraw_results(self)
        elif self.state.mode:
            actions.fullscreen.resized(self)
        self.catch_up()

    def _display(self, screen: Screen[Any], renderable: Any) -> None:
        """Textual calls it with what it would send to the terminal; while it holds that back, or there is no terminal, nothing is sent."""
        if not self._batch_count and self._running and not self._closed and not self.is_headless:
            renderable = self.outlet.glass.less(renderable, self.size)
        super()._display(screen, renderable)

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
        self.press(keys.by_one_name(event.key), event.character if event.is_printable or event.character in JOINERS else None)

    def press(self, key: str, character: str | None) -> None:
        """One key: to the sheet when one is open, else to the action that the table names."""
        if key == "ctrl+c":
            self.exit()
            return
        if key == "ctrl+z":
            self._stop()
            return
        is_left = key == "escape" and actions.status_line.is_of_what_is_chosen(self)
        self.state.answer, self.state.going.is_news = None, False
        self.last_key = key
        if self.state.plan is None:
            return
        if self.state.sheet is not None:
            sheet = self.state.sheet
            self.guarded(lambda: actions.sheet.key(self, sheet, key, character))
        elif key == "escape" and not is_left and self.state.going.stop_last():
            pass
        else:
            self._act(character if character and character != " " else key, key)
        self.catch_up()

    def _act(self, name: str, key: str) -> None:
        if name.isdecimal() and self.context in ("page", "stripped"):
            actions.links.digit(self, name)
            return
        action = self.keys.action(self.context, name) or self.keys.action(self.context, key)
        if action:
            self.do(action)
        elif command := self.keys.macros.get(name) or self.keys.macros.get(key):
            actions.external.macro(self, command)
        else:
            self.say(f"No key {keys.shown(name)} here.")

    def do(self, action: str) -> None:
        """Carry out an action by its name in the key table."""
        if needed := self._needed(action):
            said, way, word = _NEEDED[needed]
            self.say(said, "", self.hint(way, word))
            return
        if self.state.picking is not None and action not in actions.picking.LEAVE_IT:
            actions.picking.stop(self)
        before = self.state.sheet
        self.guarded(lambda: actions.actions()[action](self))
        if self.state.sheet is not None and self.state.sheet is not before:
            self.state.sheet.opener = self.last_key

    def _needed(self, action: str) -> str:
        """The context that an action needs and that is not there; "" when it can be carried out. What is of a text needs one in sight."""
        wheres = [row.where for row in self.keys.rows if row.action == action]
        here = {*keys.CONTEXTS[self.context], *(["page"] if self.alone is None and self.pages.article.display else [])}
        return "" if any(where in here or where not in _NEEDED for where in wheres) else wheres[0]

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        sheet = self.state.sheet
        if sheet and sheet.prompt:
            sheet.prompt.put(safe_line(event.text))
            actions.sheet.changed(self, sheet)
            self.draw()

    # -- what the widgets tell

    def _pointed(self, act: Callable[[], None]) -> None:
        """Do what was clicked; no passage is looked for any more, and what the last key was answered is past, as at the next key."""
        self.state.answer, self.state.going.is_news = None, False
        if self.state.picking is not None:
            actions.picking.stop(self)
        self.guarded(act)
        self.catch_up()

    def on_virtual_list_chosen(self, message: VirtualList.Chosen) -> None:
        if self.state.sheet is None:
            self._pointed(lambda: actions.ways.clicked(self, message.sender, message.index, again=message.again))

    def on_virtual_list_turned(self, message: VirtualList.Turned) -> None:
        if self.state.sheet is None:
            self.guarded(lambda: actions.ways.turned(self, message.sender, message.rows))
            self.draw()

    def on_text_moved(self, message: Text.Moved) -> None:
        self.pages.article.draw_head()
        if self.alone is self.pages.fullscreen:
            actions.fullscreen.draw_head(self)
        self.draw()
        self.rest()

    def on_text_clicked(self, message: Text.Clicked) -> None:
        self.guarded(lambda: actions.ways.clicked_text(self, message.sender))
        self.draw()

    def on_text_link_clicked(self, message: Text.LinkClicked) -> None:
        if self.state.sheet is None:
            self._pointed(lambda: actions.links.follow(self, message.address))

    def on_lines_clicked(self, message: Lines.Clicked) -> None:
        sheet = self.state.sheet
        if sheet is None:
            self._pointed(lambda: actions.ways.clicked_lines(self, message.sender, message.x, message.y))
        elif message.sender == "sheet":
            self.guarded(lambda: actions.sheet.clicked(self, sheet, message.y))
            self.catch_up()

    def on_lines_turned(self, message: Lines.Turned) -> None:
        if self.state.sheet is not None and message.sender == "sheet":
            self.state.sheet.step(message.rows)
            self.draw()

    # -- what is drawn

    def rested(self) -> None:
        act = actions.read.keep_place if self.state.focus is Pane.PAGE else actions.lists.preview
        self.guarded(lambda: act(self))
        if self.state.plan is not None and Pane.FOLDERS in self.state.plan.boxes:
            self.guarded(lambda: actions.lists.recount(self))

    def draw(self) -> None:
        """Draw the status line, the sheet and the notice as they now should be."""
        state = self.state
        if state.plan is None:
            return
        box = state.plan.status
        actions.sheet.draw(self, box)
        actions.first_run.draw(self)
        self.pages.status.show(status_line(actions.status_line.status(self), box.width, self.marks))
        if self.settings.reading.linear:
            self._tell()

    def _tell(self) -> None:
        """Linear mode: append what is new, and park the cursor on the chosen line."""
        if self.state.sheet is None and self.state.plan is not None:
            self.park(self.state.plan.status.x, self._chosen_row(), shown=True)
        self.call_after_refresh(actions.linear.tell, self)

    def _chosen_row(self) -> int:
        """The row of the screen on which the chosen line stands: where a screen reader listens."""
        body = self.column.body
        head = 2 if self.state.plan and self.state.plan.lean < 2 else 0
        return head + ((body.index - body.top) * body.tall if isinstance(body, VirtualList) else 0)
