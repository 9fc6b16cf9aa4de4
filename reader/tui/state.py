"""What the screen remembers while it is open."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from reader.models import Hit, Query
from reader.tui.catalogue import Catalogue
from reader.tui.going import Going
from reader.tui.layout.folders import FolderRow
from reader.tui.layout.panes import Pane, Plan
from reader.tui.layout.status import Status
from reader.tui.sheets import Sheet
from reader.values import dataclass, field

if TYPE_CHECKING:
    from textual.worker import Worker

    from reader.tui.page.changes import Versions


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that is being read, and where it was opened from."""

    id: str
    from_list: bool = True
    from_search: bool = False
    """Whether it was chosen among what was found, or is linked, directly or not, from an article that was."""
    sought: str = ""
    """What the search found in it: reading begins there."""
    came_from: Opened | None = None
    """The article that led here, as it was opened."""
    under: Sheet | None = None
    """The sheet over that article that led here, and will stand there again."""

    @staticmethod
    def from_here(here: Opened | None, id: str, under: Sheet | None = None) -> Opened:
        """An article to which the present one leads: the way back from it leads to the present one."""
        return Opened(id, from_list=False, from_search=here is not None and here.from_search, came_from=here, under=under)


class Picked(NamedTuple):
    """A passage that is chosen: characters of what a part of the page says, without signs of ours."""

    part: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a passage of the text is chosen for."""

    action: str
    """The action that asks for a passage; pressed once more, it takes the chosen one."""
    verb: Callable[[Picked], str]
    """What will be done with the chosen passage, in a word: “Strip”."""
    do: Callable[[Picked], None]
    single: bool = False
    """A single sentence will do."""


@dataclass(slots=True, eq=False)
class Round:
    """Papers are asked what is new."""

    feeds: Collection[str] | None
    """Their ids; None for all."""
    by_itself: bool = False
    """A timer began it: papers that rest after failures are left alone."""
    is_awaited: bool = False
    """Whether somebody asked for it: to a timer nothing need be said."""
    new: int = 0
    """Articles that came in by it, and by one that was begun anew with more papers."""
    kept_out: int = 0
    """Entries that rules kept out meanwhile."""
    worker: Worker[None] | None = None

    def asks(self, feeds: Collection[str] | None) -> bool:
        """Whether all of these are among them."""
        return self.feeds is None or (feeds is not None and {*feeds} <= {*self.feeds})


@dataclass(slots=True)
class State:
    """Everything that is neither in the library nor in a widget."""

    measure: int
    """Columns of the text."""
    theme: str
    focus: Pane = Pane.LIST
    one: dict[str, bool] = field(default_factory=dict)
    """By width class: one pane at a time, as `v` chose."""
    whole: bool = False
    """The page has the screen for as long as it is read."""
    swapped: bool = False
    plan: Plan | None = None
    """None while the terminal is too small."""
    mode: str = ""
    """help · changes · search; "" for the panes."""
    under: tuple[str, ...] = ()
    """The modes that help or changes stand over; the last is the one to go back to first."""
    folder_row: FolderRow = FolderRow("Everything", Query())
    unread: int = 0
    catalogue: Catalogue = field(default_factory=Catalogue)
    uncounted: bool = False
    """Articles were read or marked since the folders were counted."""
    opened_folders: set[str] = field(default_factory=set)
    opened: Opened | None = None
    versions: Versions | None = None
    picking: int | None = None
    """The part of the page that is chosen while a passage is looked for; None else."""
    sentence: int = -1
    """Which sentence of it is meant; -1: all of them."""
    purpose: Purpose | None = None
    """What it is looked for."""
    sheet: Sheet | None = None
    answer: Status | None = None
    going: Going = field(default_factory=Going)
    arrived: int = 0
    """Articles that came in and are not in the list yet."""
    errors: list[tuple[str, str]] = field(default_factory=list)
    """What went wrong, with the next step; the last last."""
    first_run: bool = False
    cursor_shown: bool = False
    sought: str = ""
    """What the library was last searched for."""
    newest: bool = True
    """Search results: the newest first."""
    found: list[Hit] = field(default_factory=list)
    in_all: int = 0
    """How many articles the search finds; `found` has the first of them."""
    piped: str = ""
    """The last command that got a text."""
    undo: list[Callable[[], None] | None] = field(default_factory=list)
    """How to undo what was done in this sitting, newest last; None stands for what the library itself can undo."""
    done_before: int | None = None
    """The number of the last operation on this library that was done before this sitting; None until it was looked up."""
    opening: int = 0
    """Counts requests to open something: only the last one is shown."""
    awaited: tuple[str, int, object] | None = None
    """What was last fetched to be read: its id or address, the value of `opening` then, and what stands for it in `going`."""
    renewed: tuple[str, object] | None = None
    """The article whose page was last asked for again, and what stands for that in `going`."""
