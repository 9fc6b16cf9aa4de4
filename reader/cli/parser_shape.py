"""What the parsers accept, as plain values: completions and the manual are written from these, so they cannot fall behind."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from reader.cli.commands import COMMANDS, HOME, Command
from reader.cli.parser import parser_for


class Flag(NamedTuple):
    """One flag of a command."""

    names: tuple[str, ...]
    help: str
    value: str
    """How its value is called; "" for a switch."""
    choices: tuple[str, ...] = ()


class Argument(NamedTuple):
    """One argument without a flag."""

    shown: str
    """As the usage line has it: `[SRC ...]`."""
    help: str
    choices: tuple[str, ...] = ()


class Form(NamedTuple):
    """One command or one verb of a command."""

    name: str
    """`clean`, `feeds add`; "" for the program without a command."""
    help: str
    text: str
    """What it does, in paragraphs; examples are indented."""
    flags: tuple[Flag, ...]
    common: tuple[Flag, ...]
    """The flags that every command has."""
    arguments: tuple[Argument, ...]
    verbs: tuple[Form, ...]


def forms() -> list[Form]:
    """Every command in the order of the table; the program without one first."""
    return [_form(command) for command in (HOME, *COMMANDS)]


def _form(command: Command) -> Form:
    return _of(parser_for(command), command.name, command.help, (import_module(command.module).__doc__ or "").strip())


def _of(parser: argparse.ArgumentParser, name: str, help: str, text: str) -> Form:
    flags: list[Flag] = []
    common: list[Flag] = []
    arguments: list[Argument] = []
    verbs: list[Form] = []
    for group in parser._action_groups:
        for action in group._group_actions:
            if isinstance(action, argparse._SubParsersAction):
                verbs += list(_verbs(action, name))
            elif not action.option_strings:
                arguments.append(_argument(action))
            else:
                (common if group.title == "everywhere" or action.dest == "help" else flags).append(_flag(action))
    return Form(name, help, text, tuple(flags), tuple(common), tuple(arguments), tuple(verbs))


def _verbs(action: argparse._SubParsersAction[argparse.ArgumentParser], name: str) -> Iterator[Form]:
    helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
    for verb, parser in action.choices.items():
        yield _of(parser, f"{name} {verb}", helps.get(verb, ""), (parser.description or "").strip())


def _flag(action: argparse.Action) -> Flag:
    choices = tuple(map(str, action.choices or ()))
    value = "" if action.nargs == 0 else _metavar(action) or ("|".join(choices) if choices else action.dest.upper())
    return Flag(tuple(action.option_strings), action.help or "", value, choices)


def _argument(action: argparse.Action) -> Argument:
    choices = tuple(map(str, action.choices or ()))
    name = _metavar(action) or ("|".join(choices) if choices else action.dest.upper())
    many = {"*": "[{} ...]", "+": "{} ...", "?": "[{}]"}.get(str(action.nargs), "{}")
    return Argument(many.format(name), action.help or "", choices)


def _metavar(action: argparse.Action) -> str:
    return action.metavar if isinstance(action.metavar, str) else ""
