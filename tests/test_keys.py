"""Every key of the table does what its row says."""

from __future__ import annotations

import inspect
import re

import pytest

from reader import keys
from reader.errors import ConfigError
from reader.tui import actions


def test_every_action_of_the_table_is_carried_out_somewhere() -> None:
    assert {row.action for row in keys.TABLE} == set(actions.actions())
    assert all(map(inspect.isfunction, actions.actions().values()))


@pytest.mark.parametrize("preset", ["vim", "newsboat"])
def test_no_key_means_two_things_in_one_place(preset: str) -> None:
    assert list(keys.clashes(keys.in_force(preset))) == []


def test_the_nearest_context_has_its_keys_first() -> None:
    table = keys.in_force()
    assert table.action("page", "tab") == "next_link"
    assert table.action("stripped", "tab") == "next_passage"
    assert table.action("page", "/") == "find"
    assert table.action("list", "/") == "search"
    assert table.action("list", "z") == ""
    assert table.action("list", "j") == "down"


def test_newsboat_hands_have_their_keys() -> None:
    table = keys.in_force("newsboat")
    assert table.action("list", "j") == "next_paper"
    assert table.action("list", "n") == "next_unread"
    assert table.action("page", ";") == "find_next"
    assert table.action("list", "ctrl+b") == "bookmark"
    assert table.action("list", "Q") == "leave"
    assert table.action("page", "u") == "links"


def test_the_readers_own_keys_come_first() -> None:
    table = keys.in_force("vim", {"bookmark": "B ^F", "back": "x"})
    assert table.action("list", "B") == "bookmark"
    assert table.action("list", "ctrl+f") == "bookmark"
    assert table.action("list", "f") == ""
    assert table.key_of("bookmark") == "B"


def test_a_key_of_the_readers_own_that_holds_everywhere_does_so_where_the_preset_has_it_for_something_else() -> None:
    table = keys.in_force("vim", {"bookmark": "x tab", "search": "enter"})
    assert {table.action(context, key) for context in keys.CONTEXTS for key in ("x", "tab")} == {"bookmark"}
    assert table.key_of("stripped") == ""
    assert [table.action(context, "enter") for context in ("list", "page", "stripped")] == ["search", "open", "why"]


@pytest.mark.parametrize(
    "bindings", [{"bookmark": "^B", "read": "m ctrl+b"}, {"next_paper": "+", "down": "+"}, {"find": "w", "links": "w"}]
)
def test_a_key_that_is_given_to_two_in_one_place_is_refused(bindings: dict[str, str]) -> None:
    first, second = sorted(bindings, key=[row.action for row in keys.TABLE].index)
    with pytest.raises(ConfigError, match=rf"is given to {first} and to {second}\."):
        keys.in_force("vim", bindings)


def test_two_actions_may_change_their_keys_with_each_other() -> None:
    table = keys.in_force("vim", {"bookmark": "m", "read": "f"})
    assert (table.action("list", "m"), table.action("list", "f")) == ("bookmark", "read")


@pytest.mark.parametrize("bindings", [{"bookmark": "x", "give_back": "x"}, {"give_back": "x", "bookmark": "x"}], ids=["first", "last"])
def test_of_two_own_keys_that_are_the_same_the_nearer_one_holds(bindings: dict[str, str]) -> None:
    table = keys.in_force("vim", bindings)
    assert [table.action(context, "x") for context in ("page", "list", "changes")] == ["give_back", "bookmark", "bookmark"]


@pytest.mark.parametrize("key", ["ctrl-b", "C-b", "<C-b>", "F25", "strg+b", "pgdwn", "jj", "shift+1", "ctrl++", ""])
def test_a_key_that_nobody_can_press_is_refused(key: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(f"there is no key '{key}'")):
        keys.in_force("vim", macros={key: "wc"})


@pytest.mark.parametrize("key", ["^C", "ctrl+z"])
def test_a_key_that_never_reaches_an_action_is_refused(key: str) -> None:
    with pytest.raises(ConfigError, match=r"reading\.bindings: \^[CZ] (ends the program|hands the terminal back to the shell), "):
        keys.in_force("vim", {"bookmark": key})


@pytest.mark.parametrize(
    ("key", "sent"), [("^M", "Enter"), ("ctrl+i", "Tab"), ("^[", "Esc"), ("ctrl+left_square_bracket", "Esc"), ("^h", "Backspace")]
)
def test_a_key_that_terminals_send_as_another_is_refused(key: str, sent: str) -> None:
    with pytest.raises(ConfigError, match=rf"reading\.bindings: \^[MI[H] is {sent} to most terminals\."):
        keys.in_force("vim", {"bookmark": key})


def test_keys_are_taken_as_people_write_them() -> None:
    table = keys.in_force("vim", {"bookmark": "B + F5 Ctrl+b alt+X ctrl+right_square_bracket ü 港 SPACE"})
    assert {table.action("list", key) for key in ("B", "+", "f5", "ctrl+b", "alt+x", "ctrl+right_square_bracket", "ü", "港", "space")} == {
        "bookmark"
    }


def test_an_unknown_action_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match="the nearest is bookmark"):
        keys.in_force("vim", {"bookmarks": "f"})


def test_keys_are_written_as_people_write_them() -> None:
    assert [keys.shown(key) for key in ("enter", "ctrl+b", "space", "j", "shift+tab", "f5")] == ["Enter", "^B", "space", "j", "S-Tab", "F5"]
    assert [keys.internal(key) for key in ("Enter", "^B", "S-Tab", "j")] == ["enter", "ctrl+b", "shift+tab", "j"]


def test_a_key_is_the_one_that_the_terminal_sends_however_it_is_written() -> None:
    assert [keys.internal(key) for key in ("shift+j", "Shift+Alt+x", "shift+ctrl+Up", "shift+end", "alt+PgDn", "^]", "ctrl+\\")] == [
        "J", "alt+shift+x", "ctrl+shift+up", "shift+end", "alt+pagedown", "ctrl+right_square_bracket", "ctrl+backslash",
    ]  # fmt: skip
    assert {keys.by_one_name(key) for key in ("ctrl+@", "ctrl+space")} == {*map(keys.internal, ("^@", "^space", "Ctrl+Space"))}
    assert [keys.shown(keys.internal(key)) for key in ("^]", "ctrl+space", "^PgDn")] == ["^]", "^space", "^PgDn"]


def test_the_key_of_a_macro_is_no_longer_that_of_an_action() -> None:
    table = keys.in_force("vim", macros={"m": "wc", "^L": "llm", "PgDn": "say"})
    assert table.macros == {"m": "wc", "ctrl+l": "llm", "pagedown": "say"}
    assert [table.action("page", key) for key in ("m", "pagedown", "space")] == ["", "", "page_down"]


@pytest.mark.parametrize(("macro", "why"), [("B", "B is given to bookmark and to a macro"), ("ctrl-l", "macros: there is no key 'ctrl-l'")])
def test_a_macro_under_a_key_of_the_readers_own_or_none_is_refused(macro: str, why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        keys.in_force("vim", {"bookmark": "B"}, {macro: "wc"})
