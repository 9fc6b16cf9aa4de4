"""Parsers made from the table of commands: one for the command that is called, all of them for completions and the manual."""

from __future__ import annotations

import argparse
from importlib import import_module

from reader.cli.commands import Command
from reader.errors import UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, NoReturn


vars(argparse)["_"] = str
"""argparse asks for a translation of each of its words, and looks for catalogues: our help and errors are English, so its are too."""


class Formatter(argparse.RawDescriptionHelpFormatter):
    """argparse makes one for every flag, and asks for the terminal's size each time; that is asked when help is printed."""

    columns = 80

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=self.columns - 2)


class Parser(argparse.ArgumentParser):
    """argparse, but a wrong flag is a UsageError like any other: one line, exit 2."""

    for_dashes = ""
    """What to do with words that begin with a dash and are no flags, where a command has some."""
    _flags_first = False
    """Whether words are read for the second time."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self.color = False  # from Python 3.14 on argparse would colour help, and know nothing of --color

    def print_help(self, file: Any = None) -> None:
        """Help as wide as the terminal, to stdout, or where that is closed to stderr.

        Raises OSError where it has no place, such as on a full disk: argparse, left to print it, would lose it and say nothing.
        """
        import shutil
        import sys

        Formatter.columns = shutil.get_terminal_size().columns
        stream = file or sys.stdout or sys.stderr
        if stream:
            stream.write(self.format_help())
            stream.flush()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """The meaning of words, and those that have none. argparse takes words that are no flags in one run, and leaves the ones behind
        the next flag over: `reader add A --tag sea B`. Then they are read once more, flags first."""
        meant, left = super().parse_known_args(args, namespace)
        if not left or self._subparsers or self._flags_first:
            return meant, left
        self._flags_first = True
        try:
            return self.parse_known_intermixed_args(args)
        finally:
            self._flags_first = False

    def _get_value(self, action: argparse.Action, arg_string: str) -> Any:
        """What a word means. An empty one, probably a variable that is not set, is refused, or a script would take all instead of some
        and write to another place than it says. `type=str` says of a flag that empty means something there."""
        if action.type is None and not action.choices and not arg_string.strip():
            raise UsageError(f"{_called(action)}: An empty word names nothing.", hint="a variable that is not set?")
        return super()._get_value(action, arg_string)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """What is none of an argument's choices: all of them, and the one that was probably meant."""
        if action.choices is None or value in action.choices:
            return
        from reader.text import did_you_mean, safe_line

        choices = list(map(str, action.choices))
        hint = did_you_mean(str(value), choices, otherwise=f"{self.prog} --help")
        raise UsageError(f"{_called(action)}: {safe_line(str(value))[:60]!r} is none of {', '.join(choices)}.", hint=hint)

    def error(self, message: str) -> NoReturn:
        message = message.removeprefix("argument ").replace(": not allowed with argument ", ": not together with ")
        word = message.removeprefix("unrecognized arguments: ")
        hint = self.for_dashes if word != message and word.startswith("-") and not word.startswith("--") else ""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", hint=hint or f"{self.prog} --help")


def _called(action: argparse.Action) -> str:
    """An argument as argparse's own errors call it."""
    return "/".join(action.option_strings) or str(action.metavar or action.dest)


def parser_for(command: Command) -> Parser:
    """The parser of one command, with the flags that every command has."""
    module = import_module(command.module)
    parser = Parser(
        prog=f"reader {command.name}".rstrip(),
        description=module.__doc__ and module.__doc__.strip(),
        formatter_class=Formatter,
        allow_abbrev=False,
    )
    module.add_arguments(parser)
    add_global_flags(parser)
    return parser


def add_global_flags(parser: argparse.ArgumentParser, *, inner: bool = False) -> None:
    """The flags of every command; they may also stand before its name.

    inner: the parser is of a verb (`reader feeds list`): what was said before the verb stays said.
    """
    unsaid: dict[str, Any] = {"default": argparse.SUPPRESS} if inner else {}
    group = parser.add_argument_group("everywhere")
    group.add_argument("-q", "--quiet", action="store_true", help="nothing on stderr but errors", **unsaid)
    group.add_argument("-v", "--verbose", action="store_true", help="tell on stderr what is fetched and decided", **unsaid)
    group.add_argument("--json", action="store_true", help="errors as JSON, for programs", **unsaid)
    color = {"default": "auto"} | unsaid
    group.add_argument("--color", choices=("auto", "always", "never"), help="default: only on a terminal", **color)
    group.add_argument("--offline", action="store_true", help="ask nobody: answer from the library and from files", **unsaid)
    group.add_argument("--no-pager", action="store_true", help="never start a pager", **unsaid)
    group.add_argument("--config", metavar="FILE", help="this configuration file", **unsaid)
    group.add_argument("--library", metavar="FILE", help="this library", **unsaid)
    group.add_argument("--debug", action="store_true", help="show where an error came from", **unsaid)
