"""A sheet is every dialog: a rule, a title, lines, rows to choose from, a line of keys. It stands on the status line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.tui.layout.cells import char_cells, head, width
from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, chosen, clip, gap, line_width, spread
from reader.tui.layout.status import Hint, Status, hints_line
from reader.values import dataclass, field

SMALL = 16
"""Below this many rows a sheet takes the whole screen."""

JOINERS = ("\u200c", "\u200d")
"""Invisible characters that are typed between letters of Persian, Sinhala and others."""

_SPACES = str.maketrans("\n\t", "  ")


@dataclass(slots=True)
class Prompt:
    """A line of typing: its sign, what is typed so far, where the cursor stands."""

    sign: str = ":"
    text: str = ""
    at: int = 0
    first: int = 0
    """The first character that was seen, as it was drawn last."""

    def __post_init__(self) -> None:
        self.at = len(self.text)

    @property
    def _drawn(self) -> str:
        """What is typed so far in one line, character for character: a note that was written elsewhere may have several."""
        return self.text.translate(_SPACES)

    def key(self, key: str, character: str | None) -> bool:
        """Take a key; False when it means nothing here."""
        match key:
            case "left" | "ctrl+b":
                self.at = max(0, self.at - 1)
            case "right" | "ctrl+f":
                self.at = min(len(self.text), self.at + 1)
            case "ctrl+left" | "alt+b" | "alt+left":
                self.at = self._word_before()
            case "ctrl+right" | "alt+f" | "alt+right":
                ahead = self._drawn[self.at :].lstrip()
                self.at = len(self.text) - len(ahead) + len(ahead.partition(" ")[0])
            case "home" | "ctrl+a":
                self.at = 0
            case "end" | "ctrl+e":
                self.at = len(self.text)
            case "backspace" | "ctrl+h":
                self._cut(max(0, self.at - 1), self.at)
            case "delete" | "ctrl+d":
                self._cut(self.at, self.at + 1)
            case "ctrl+u":
                self._cut(0, self.at)
            case "ctrl+k":
                self._cut(self.at, len(self.text))
            case "ctrl+w":
                self._cut(self._word_before(), self.at)
            case _:
                if character is None or not (character.isprintable() or character in JOINERS):
                    return False
                self.put(character)
        return True

    def put(self, text: str) -> None:
        """Type or paste text at the cursor."""
        self.text = self.text[: self.at] + text + self.text[self.at :]
        self.at += len(text)

    def set(self, text: str) -> None:
        """Put another text in place of what is typed."""
        self.text, self.at = text, len(text)

    def _word_before(self) -> int:
        """Where the word begins at whose end, or in which, the cursor stands."""
        return self._drawn[: self.at].rstrip().rfind(" ") + 1

    def _cut(self, start: int, end: int) -> None:
        self.text = self.text[:start] + self.text[end:]
        self.at = start

    def line(self, cells: int) -> Line:
        """The line of typing; of a long one a window that holds the cursor, and moves no further than that needs."""
        room = max(1, cells - width(self.sign) - 1)
        return (Run(self.sign, Look.ACCENT), Run(self._seen(room), Look.STRONG))

    def cursor(self, cells: int) -> int:
        """The cell of the cursor."""
        start = self._start(max(1, cells - width(self.sign) - 1))
        return width(self.sign) + width(self._drawn[start : self.at])

    def _seen(self, room: int) -> str:
        return head(self._drawn[self._start(room) :], room)

    def _start(self, room: int) -> int:
        """The first character that is seen: the same as before, if the cursor is seen then and no room is left empty."""
        self.first = max(self._before(self.at, room), min(self.first, self.at, self._before(len(self.text), room)))
        return self.first

    def _before(self, end: int, room: int) -> int:
        """The first of the characters before `end` that have room: found from there, for a whole article may have been pasted."""
        text, start, used = self._drawn, end, 0
        while start and (used := used + char_cells(text[start - 1])) <= room:
            start -= 1
        return start


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of a sheet: what it says, what stands at its right, what it stands for."""

    left: str
    right: str = ""
    value: object = None
    far: str = ""
    """At the right edge, behind `right`: a key, a share."""
    near: str = ""
    """Before `left`, dim: a date."""


@dataclass(slots=True)
class Sheet:
    """One sheet. The callbacks are its verbs; the app closes it before it calls `enter`."""

    title: str = ""
    subject: str = ""
    prompt: Prompt | None = None
    text: Sequence[Line] = ()
    """Lines above the rows; they wrap."""
    rows: Sequence[Choice] = ()
    at_once: int = 0
    """Rows that are seen at once at most; 0: as many as there is room for."""
    index: int = 0
    hints: tuple[Hint, ...] = ()
    status: Status = field(default_factory=Status)
    enter: Callable[[Sheet], None] | None = None
    leave: Callable[[Sheet], None] | None = None
    """What Esc does besides taking the sheet away."""
    store: Callable[[Sheet], None] | None = None
    """Writes down what is typed if the program ends meanwhile, when nothing is drawn any more; None where that is not worth it."""
    opener: str = ""
    """The key that opened it: in a sheet without a line of typing it also closes it."""
    typed: Callable[[Sheet], None] | None = None
    """Called after each change of the prompt: it may set `rows`."""
    keys: dict[str, Callable[[Sheet], None]] = field(default_factory=dict)
    complete: Callable[[Sheet], None] | None = None
    """What Tab does."""
    top: int = 0
    prompt_at: int = 0
    """The line of typing, as it was drawn last."""
    length: int = 0
    """Lines of text and rows in all, as it was drawn last."""
    seen: int = 1
    """How many of them were seen."""
    begin: int = 0
    """The line on which the first row would stand if all could be seen, as it was drawn last."""
    end: int = 0
    """The line behind the last row that is seen."""

    @property
    def chosen(self) -> Choice | None:
        """The chosen row."""
        return self.rows[self.index] if 0 <= self.index < len(self.rows) else None

    @property
    def typed_text(self) -> str:
        """What is typed so far."""
        return self.prompt.text if self.prompt else ""

    def step(self, step: int) -> None:
        """Choose another row, or move the text when there are none."""
        if self.rows:
            self.index = max(0, min(len(self.rows) - 1, self.index + step))
        else:
            self.top = max(0, self.top + step)

    def move(self, action: str) -> None:
        """Move as a moving action of the key table says; other actions move nothing."""
        page, half = max(1, self.seen - 1), max(1, self.seen // 2)
        self.step(
            {
                "down": 1, "up": -1, "page_down": page, "page_up": -page, "half_down": half, "half_up": -half,
                "top": -self.length, "end": self.length,
            }.get(action, 0)
        )  # fmt: skip

    def lines(self, cells: int, most: int, marks: Marks) -> tuple[Line, ...]:
        """The sheet in at most `most` rows of `cells` cells."""
        top: list[Line] = [(Run(marks.heavy * cells, Look.ACCENT),)]
        if self.title:
            right: Line = (Run(self.subject, Look.DIM),) if self.subject else EMPTY
            top.append(spread((Run(self.title, Look.STRONG),), right, cells, marks.ellipsis))
        if self.prompt:
            top.append(self.prompt.line(cells))
        body = self._body(cells, marks)
        apart: list[Line] = [EMPTY] if len(top) + bool(body) + 3 <= most else []  # else the line of keys would have to go for an empty one
        top = [*apart, *top]
        self.prompt_at = len(top) - 1
        goes_on = not self.rows and len(top) + len(body) + len(apart) + 1 > most
        hints = (Hint("Down Up" if self.prompt else "j k", "more"), *self.hints) if goes_on else self.hints
        foot: list[Line] = [*apart, _fitted(hints, cells, marks)] if hints else []
        wanted = len(body) - max(0, len(self.rows) - self.at_once if self.at_once else 0)
        air: list[Line] = [EMPTY] if body and len(top) + len(foot) + wanted < most else []
        room = max(1, min(wanted, most - len(top) - len(foot) - len(air)))
        window = self._window(body, room)
        self.begin = len(top) + len(air) - self.top + len(body) - len(self.rows)
        self.end = len(top) + len(air) + len(window)
        self.length, self.seen = len(body), len(window)
        return (*(*top, *air, *window)[: most - len(foot)], *foot)

    def row_at(self, line: int) -> int | None:
        """The row that is drawn on a line of the sheet; None where none is."""
        row = line - self.begin
        return row if 0 <= row < len(self.rows) and line < self.end else None

    def _body(self, cells: int, marks: Marks) -> list[Line]:
        lines = [piece for line in self.text for piece in wrapped(line, cells)]
        if lines and self.rows:
            lines.append(EMPTY)
        return [*lines, *(self._row(choice, number == self.index, cells, marks) for number, choice in enumerate(self.rows))]

    def _window(self, body: list[Line], room: int) -> list[Line]:
        if self.rows:
            at = len(body) - len(self.rows) + self.index
            taken = room > 2 and at + 1 < len(body)  # the last row says that there are more
            self.top = max(0, min(self.top, at))
            if at >= self.top + room - taken:
                self.top = at - room + 1 + taken
        self.top = max(0, min(self.top, len(body) - room))
        shown, below = body[self.top : self.top + room], len(body) - self.top - room
        if self.rows and below > 0 and room > 2:
            shown[-1] = (gap(3), Run(f"and {below + 1:,} more", Look.DIM))
        return shown

    @staticmethod
    def _row(choice: Choice, is_chosen: bool, cells: int, marks: Marks) -> Line:
        far = f"  {choice.far:>3}" if choice.far else ""
        right: Line = (Run(choice.right, Look.DIM), Run(far, Look.DIM))
        near = (Run(f"{choice.near}  ", Look.DIM),) if choice.near else EMPTY
        body = spread((gap(1), *near, Run(choice.left)), right if choice.right or far else EMPTY, cells - 1, marks.ellipsis)
        if not is_chosen:
            return (gap(1), *body)
        return (Run(marks.bar, Look.ACCENT), *chosen(body, cells - 1))


def _fitted(hints: tuple[Hint, ...], cells: int, marks: Marks) -> Line:
    """The line of keys. Too narrow: those before the way out make way for it, the last of them first."""
    while len(hints) > 1 and hints[-1].key == "Esc" and line_width(hints_line(hints)) > cells:
        hints = (*hints[:-2], hints[-1])
    return clip(hints_line(hints), cells, marks.ellipsis)


def wrapped(line: Line, cells: int) -> list[Line]:
    """A line in as many rows as it needs; behind a label or an indent the next rows hang under the text."""
    if line_width(line) <= cells:
        return [line]
    from reader.tui.page.inline import from_line
    from reader.tui.page.parts import Prose

    first, lead, rest = line[0], EMPTY, line
    if (first.look is Look.DIM and first.text.endswith("  ")) or not first.text.strip():
        lead, rest = (first,), line[1:]
    prose = Prose(*from_line(rest), cells, lead=lead, hang=(gap(line_width(lead)),) if lead else EMPTY)
    return [prose.line(row) for row in range(prose.height)]
