"""Print the manual page, made from the same table as the program itself.

reader man | man -l -
"""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from reader.cli import topics
from reader.cli.console import Console
from reader.cli.parser_shape import Flag, Form, forms

CODES = (
    (0, "done; also when the next program in a pipe has read enough"),
    (1, "a fault inside, a full disk, a library that is damaged"),
    (2, "a wrong flag, setting or rule"),
    (3, "no article in it: empty, binary, JavaScript only"),
    (4, "not available, for good: 404, 410, 401, 403, no such name, no such file, refused address"),
    (5, "try later: timeout, connection refused, 429, 5xx"),
    (6, "some of several failed; --failed writes them down"),
    (7, "the article is not all there, with --strict (it is printed all the same)"),
    (8, "not in the library"),
    (9, "the output exists already"),
    (130, "interrupted"),
)
ENVIRONMENT = (
    ("READER_HOME", "one folder for settings, library and cache"),
    ("READER_CONFIG, READER_LIBRARY", "the configuration file, the library"),
    ("READER_SECTION_KEY", "any setting that is no table, as READER_NETWORK_DEADLINE=5"),
    ("READER_PAGER, PAGER", "what shows long output on a terminal; less -FRX otherwise"),
    ("READER_WIDTH, COLUMNS", "the terminal's width"),
    ("NO_COLOR, CLICOLOR_FORCE", "no colour; colour in pipes too"),
    ("BROWSER", "what reader open --browser starts"),
    ("VISUAL, EDITOR", "what reader config edit starts"),
    ("HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY", "proxies: http, https, socks5"),
    ("SOURCE_DATE_EPOCH", "the moment that saved copies are dated to, to make them again byte for byte"),
)
SUBJECTS = {
    "keys": "KEYS OF THE SCREEN",
    "names": "NAMES OF FILES",
    "ignoring": "WHAT IS KEPT OUT",
    "cookies": "COOKIES",
    "passwords": "PASSWORDS",
    "schema": "JSON",
}
"""Pages of `reader help` that are sections here as well, and how those are called."""


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing: there is one page."""


def run(arguments: Namespace, console: Console) -> int:
    """Print it."""
    console.write_lines(page())
    return 0


def page() -> Iterator[str]:
    """The page as roff, line by line."""
    from reader import __version__

    home, *commands = forms()
    yield f'.TH READER 1 "" "quiet-reader {__version__}" "User Commands"'
    yield ".ad l"
    yield ".SH NAME\nreader \\- read the news without the asking"
    yield ".SH SYNOPSIS\n.B reader\n.br\n.B reader\n.I URL\\fR|\\fIPATH\\fR|\\fB\\-\n.br\n.B reader\n.I COMMAND\n.RI [ ARGUMENT ...]"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(home.text)
    yield "Data goes to stdout, words to stderr. A file or stdin is cleaned without any request."
    yield "An ID is an id in the library, its first four or more characters, @last, or a stored address; \\- reads ids from stdin."
    yield ".SH COMMANDS"
    for form in commands:
        yield from _command(form)
    yield ".SH FLAGS OF EVERY COMMAND"
    for flag in home.common:
        yield from _flag(flag)
    for topic, heading in SUBJECTS.items():
        yield f".SH {heading}"
        yield from _paragraphs(topics.text(topic).rstrip())
    yield ".SH EXIT STATUS"
    for code, meaning in CODES:
        yield f".TP\n.B {code}\n{_safe(meaning)}"
    yield ".SH ENVIRONMENT"
    for name, meaning in ENVIRONMENT:
        yield f".TP\n.B {_safe(name)}\n{_safe(meaning)}"
    yield ".SH FILES\n.B reader config path\nprints where settings, rules, library and cache lie."


def _command(form: Form) -> Iterator[str]:
    shown = " ".join([f"reader {form.name}", *(argument.shown for argument in form.arguments)])
    yield f".SS {_safe(shown)}"
    yield from _paragraphs(form.text if not form.name.count(" ") else form.help or form.text)
    for argument in form.arguments:
        if argument.help:
            yield f".TP\n.I {_safe(argument.shown)}\n{_safe(argument.help)}"
    for flag in form.flags:
        yield from _flag(flag)
    for verb in form.verbs:
        yield from _command(verb)


def _flag(flag: Flag) -> Iterator[str]:
    value = f" \\fI{_safe(flag.value)}\\fR" if flag.value else ""
    names = ", ".join(f"\\fB{_safe(name)}\\fR{value}" for name in flag.names)
    yield f".TP\n{names}\n{_safe(flag.help)}"


def _paragraphs(text: str) -> Iterator[str]:
    """Text as roff: indented lines and rows of columns stand as they are."""
    for part in re.split(r"\n{2,}", text):
        if re.search(r"(?m)^  |\S {3,}\S|\A(?:reader|curl|cat|printf) ", part):
            yield ".PP\n.nf"
            yield from map(_safe, part.split("\n"))
            yield ".fi"
        else:
            yield f".PP\n{_safe(' '.join(part.split()))}"


def _safe(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
