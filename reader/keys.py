"""Every key, once: hints, help, command palette and bindings are all made from this table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from reader.errors import ConfigError
from reader.text import nearest, nearest_told
from reader.values import dataclass, field, replace

CONTEXTS = {
    "folders": ("folders", "list", "any"),
    "list": ("list", "any"),
    "first": ("first", "list", "any"),
    "search": ("search", "list", "any"),
    "page": ("page", "any"),
    "stripped": ("stripped", "page", "any"),
    "changes": ("changes", "any"),
    "picking": ("picking", "page", "any"),
    "help": ("help", "any"),
}
"""Where the reader is, and whose keys hold there: the nearest first."""
SECTIONS = ("Move", "Read", "Stripped", "Library", "Folders", "Mark")
_SHOWN = {
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "S-Tab", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home",
    "end": "End", "up": "Up", "down": "Down", "left": "Left", "right": "Right", "backspace": "Backspace", "delete": "Del",
}  # fmt: skip
_NAMED = (*_SHOWN, "space", "insert", *(f"f{number}" for number in range(1, 25)))
_HELD = r"(?:(?:ctrl|alt|shift|super|hyper|meta)\+)"
_PRESSED = re.compile(rf".|(?!shift\+.\Z){_HELD}*(?:[^\W_]|{'|'.join(map(re.escape, _NAMED))})|{_HELD}+[a-z_]+")
"""What can be pressed. With a modifier a sign goes by its name: ctrl+right_square_bracket. Shift alone makes another sign of it."""
_SIGNS = {"\\": "backslash", "[": "left_square_bracket", "]": "right_square_bracket", "^": "circumflex_accent", "_": "underscore"}
"""The names of the signs that every terminal sends with Ctrl."""
_SET = {"ctrl+c": "ends the program", "ctrl+z": "hands the terminal back to the shell"}
"""What these keys do wherever they are pressed, before anything else may take them."""
_SAME = {"ctrl+m": "enter", "ctrl+i": "tab", "ctrl+left_square_bracket": "escape", "ctrl+h": "backspace"}
"""Keys that terminals do not tell from another key. The few terminals that do cannot do it inside tmux."""
_QUIET = frozenset({"up", "down", "left", "right", "pagedown", "pageup", "home", "end"})
"""Keys that every keyboard names; help leaves them out where a letter does the same."""


@dataclass(frozen=True, slots=True)
class Key:
    """One row: an action and the keys that call it."""

    action: str
    keys: tuple[str, ...]
    section: str
    words: str
    """What it does, for help and palette."""
    where: str = "any"
    """The context in which the keys hold: see CONTEXTS."""
    newsboat: tuple[str, ...] | None = None
    """The keys of that preset, where they differ."""


def _row(action: str, keys: str, section: str, words: str, where: str = "any", newsboat: str | None = None) -> Key:
    return Key(action, tuple(keys.split()), section, words, where, None if newsboat is None else tuple(newsboat.split()))


TABLE: tuple[Key, ...] = (
    _row("down", "j down", "Move", "down", newsboat="down"),
    _row("up", "k up", "Move", "up", newsboat="up"),
    _row("page_down", "space pagedown", "Move", "page down"),
    _row("page_up", "b pageup", "Move", "page up"),
    _row("half_down", "d", "Move", "half a page down"),
    _row("half_up", "u", "Move", "half a page up", newsboat=""),
    _row("top", "g home", "Move", "top"),
    _row("end", "G end", "Move", "end"),
    _row("next_article", "J", "Move", "next article"),
    _row("previous_article", "K", "Move", "previous article"),
    _row("next_unread", "]", "Move", "next unread", newsboat="] n"),
    _row("previous_unread", "[", "Move", "previous unread", newsboat="[ p"),
    _row("next_paper", "", "Move", "next paper", newsboat="j"),
    _row("previous_paper", "", "Move", "previous paper", newsboat="k"),
    _row("left", "h left", "Move", "pane left"),
    _row("right", "l right", "Move", "pane right"),
    _row("open", "enter", "Move", "open"),
    _row("back", "q escape", "Move", "back; from the list, quit"),
    _row("leave", "", "Move", "leave the program", newsboat="Q"),
    _row("narrower", "<", "Read", "narrower text"),
    _row("wider", ">", "Read", "wider text"),
    _row("find", "/", "Read", "find in the text", "page"),
    _row("find_next", "n", "Read", "next match", "page", newsboat=";"),
    _row("find_previous", "N", "Read", "previous match", "page", newsboat="z"),
    _row("next_link", "tab", "Read", "next link; digits open one", "page"),
    _row("previous_link", "shift+tab", "Read", "link before", "page"),
    _row("links", "", "Read", "list of links", "page", newsboat="u"),
    _row("contents", "c", "Read", "contents", "page"),
    _row("picture", "i", "Read", "picture", "page"),
    _row("copy", "y", "Read", "copy with its source"),
    _row("changes", "D", "Read", "changes"),
    _row("original", "o", "Read", "original in the browser"),
    _row("support", "$", "Read", "support the paper"),
    _row("cookies", "C", "Read", "cookies of a subscription", "page"),
    _row("shift_left", "H", "Read", "wide block to the left", "page"),
    _row("shift_right", "L", "Read", "wide block to the right", "page"),
    _row("stripped", "x", "Stripped", "show, hide", "page"),
    _row("next_passage", "tab", "Stripped", "next passage", "stripped"),
    _row("previous_passage", "shift+tab", "Stripped", "passage before", "stripped"),
    _row("give_back", "+", "Stripped", "give back", "page"),
    _row("take_out", "-", "Stripped", "take out again", "page"),
    _row("never", "!", "Stripped", "never show me this again", "page"),
    _row("why", "enter", "Stripped", "why it was stripped", "stripped"),
    _row("refresh", "r", "Library", "refresh this"),
    _row("refresh_all", "R", "Library", "refresh all"),
    _row("arrivals", ".", "Library", "show what came in"),
    _row("search", "/", "Library", "search the library", "list"),
    _row("add", "a", "Folders", "add a paper or a page", "folders"),
    _row("add", "a", "Library", "add a paper or a page", "first"),
    _row("bring", "i", "Library", "bring your list", "first"),
    _row("demo", "d", "Library", "read the demo paper", "first"),
    _row("all_read", "A", "Library", "all read"),
    _row("save", "s", "Library", "save as a file"),
    _row("pipe", "|", "Library", "pipe to a command"),
    _row("panes", "v", "Library", "panes"),
    _row("density", "Z", "Library", "one or three lines a row"),
    _row("errors", "E", "Library", "what went wrong"),
    _row("repaint", "ctrl+l", "Library", "paint all anew"),
    _row("command", ":", "Library", "command"),
    _row("help", "?", "Library", "this page"),
    _row("bookmark", "f", "Mark", "bookmark", newsboat="f ctrl+b e"),
    _row("read", "m", "Mark", "read, unread", newsboat="m N"),
    _row("tags", "t", "Mark", "tags"),
    _row("note", "a", "Mark", "note"),
    _row("passage", "M", "Mark", "mark a passage", "page"),
    _row("next_mark", "}", "Mark", "next mark", "page"),
    _row("previous_mark", "{", "Mark", "mark before", "page"),
    _row("undo", "U", "Mark", "undo"),
    _row("theme", "", "Library", "other colours: terminal, paper, ink, contrast"),
    _row("as_set", "", "Library", "width, rows, panes and colours as the settings say"),
    _row("strip_again", "", "Stripped", "strip again with the rules of today", "page"),
    _row("copies", "", "Read", "other copies of this story"),
    _row("archive", "", "Mark", "archive"),
    _row("keep_search", "s", "Library", "keep as a smart folder", "search"),
    _row("file_paper", "t", "Folders", "put the paper into a folder", "folders"),
    _row("remove_paper", "delete", "Folders", "unsubscribe; forget a search", "folders"),
    _row("newest_first", "tab", "Library", "newest or best first", "search"),
    _row("command", "/", "Library", "find a key", "help"),
    _row("next_change", "n", "Read", "next change", "changes"),
    _row("older", "[", "Read", "older version", "changes"),
    _row("newer", "]", "Read", "newer version", "changes"),
    _row("pick", "enter", "Read", "this passage", "picking"),
)


@dataclass(frozen=True, slots=True)
class Keys:
    """The table in force: preset and the reader's own bindings applied."""

    rows: tuple[Key, ...]
    preset: str = "vim"
    macros: Mapping[str, str] = field(default_factory=dict)
    """Commands by key. No action has one of these keys."""

    def action(self, context: str, key: str) -> str:
        """The action that `key` calls there; "" for none."""
        for where in CONTEXTS[context]:
            for row in self.rows:
                if row.where == where and key in row.keys:
                    return row.action
        return ""

    def key_of(self, action: str) -> str:
        """The first key of an action as people write it; "" when it has none."""
        return next((shown(row.keys[0]) for row in self.rows if row.action == action and row.keys), "")

    def written(self) -> dict[str, str]:
        """The first key of each action as people write it; "" when it has none."""
        first = {row.action: shown(row.keys[0]) for row in reversed(self.rows) if row.keys}
        return {row.action: first.get(row.action, "") for row in self.rows}

    def key_in(self, where: str, action: str) -> str:
        """The first key of an action in one context, else anywhere."""
        own = (row for row in self.rows if row.action == action and row.where == where and row.keys)
        return next((shown(row.keys[0]) for row in own), self.key_of(action))


def in_force(preset: str = "vim", bindings: Mapping[str, str] | None = None, macros: Mapping[str, str] | None = None) -> Keys:
    """The key table of a preset under the reader's own bindings (action → keys, apart by spaces) and macros (key → command).

    Raises ConfigError for an action that does not exist, naming the nearest, and for a key that is none, or is given to two in one place.
    """
    rows = [replace(row, keys=row.newsboat) if preset == "newsboat" and row.newsboat is not None else row for row in TABLE]
    own = {action: tuple(_key(key, "bindings") for key in keys.split()) for action, keys in (bindings or {}).items()}
    commands = {_key(key, "macros"): command for key, command in (macros or {}).items()}
    for action, new in own.items():
        _known(action, rows)
        places = {row.where for row in rows if row.action == action}
        nearer = set().union(*map(_nearer, places))
        rows = [_bound(row, action, new, places if row.action in own else places | nearer) for row in rows]
    _given_once(own, commands)
    free = (replace(row, keys=tuple(key for key in row.keys if key not in commands)) for row in rows)
    return Keys(tuple(free), preset, commands)


def shown(key: str) -> str:
    """A key as people write it: `Enter`, `^B`, `space`, `j`."""
    if key.startswith("ctrl+"):
        held = key[5:]
        return "^" + next((sign for sign, name in _SIGNS.items() if name == held), held.upper() if len(held) == 1 else shown(held))
    if key[:1] == "f" and key in _NAMED:
        return key.upper()
    return _SHOWN.get(key, key)


def internal(key: str) -> str:
    """A key as the program knows it, from what people write."""
    if len(key) == 1:
        return key
    if key[:1] == "^":
        key = f"ctrl+{key[1:]}"
    held, _, pressed = key[:-1].lower().rpartition("+")
    pressed += key[-1:].lower()
    pressed = next((name for name, written in _SHOWN.items() if written.lower() == pressed), pressed)
    if held == "shift" and len(pressed) == 1 and pressed.isalpha():
        return pressed.upper()
    return by_one_name("+".join([*sorted(filter(None, held.split("+"))), _SIGNS.get(pressed, pressed)]))


def by_one_name(key: str) -> str:
    """A key by the name that it has here, whichever terminal sent it: to most Ctrl with the space bar is ^@."""
    return "ctrl+space" if key == "ctrl+@" else key


def shown_keys(row: Key) -> str:
    """The keys of a row for help, without the arrows where a letter does the same."""
    letters = [key for key in row.keys if key not in _QUIET] or list(row.keys)
    return " ".join(map(shown, letters))


def clashes(keys: Keys) -> Iterable[tuple[str, str, str]]:
    """Two actions on one key in one context: (key, first, second)."""
    seen: dict[tuple[str, str], str] = {}
    for row in keys.rows:
        for key in row.keys:
            first = seen.setdefault((row.where, key), row.action)
            if first != row.action:
                yield key, first, row.action


def _bound(row: Key, action: str, keys: tuple[str, ...], places: set[str]) -> Key:
    """The row with these keys when it is that action's; without them when it holds in one of these contexts; else as it is."""
    if row.action == action:
        return replace(row, keys=keys)
    return replace(row, keys=tuple(key for key in row.keys if key not in keys)) if row.where in places else row


def _nearer(place: str) -> set[str]:
    """The contexts whose keys win over those of `place` where both hold: a preset's key there would hide the reader's own."""
    return {where for order in CONTEXTS.values() if place in order for where in order[: order.index(place)]}


def _given_once(own: Mapping[str, tuple[str, ...]], commands: Collection[str]) -> None:
    """Raises ConfigError for a key that is given to two actions in one place, or to a macro and an action."""
    as_given = Keys(tuple(replace(row, keys=own[row.action]) for row in TABLE if row.action in own))
    with_macros = ((key, action, "a macro") for action, keys in own.items() for key in keys if key in commands)
    for key, first, second in (*clashes(as_given), *with_macros):
        hint = "Give one of them another: reader config edit opens the file."
        raise ConfigError(f"reading.bindings: {shown(key)} is given to {first} and to {second}.", hint=hint)


def _key(written: str, setting: str) -> str:
    """The key as the program knows it. Raises ConfigError for one that nobody could press, and for one that is not to be had."""
    key = internal(written)
    if key in _SET:
        raise ConfigError(f"reading.{setting}: {shown(key)} {_SET[key]}, whatever else it is given to.", hint="Give it another key.")
    if key in _SAME:
        raise ConfigError(f"reading.{setting}: {shown(key)} is {shown(_SAME[key])} to most terminals.", hint="Give it another key.")
    if not _PRESSED.fullmatch(key):
        near = nearest(key, _NAMED)
        meant = f"; the nearest is {shown(near)}" if near else ""
        hint = "A letter or a sign by itself, else as in: space Enter S-Tab PgDn F5 ^B alt+x"
        raise ConfigError(f"reading.{setting}: there is no key {written[:40]!r}{meant}", hint=hint)
    return key


def _known(action: str, rows: Iterable[Key]) -> None:
    names = sorted({row.action for row in rows})
    if action not in names:
        meant = nearest_told(action, names)
        raise ConfigError(f"reading.bindings: no action is called {action[:40]!r}{meant}", hint="reader help keys lists them")
