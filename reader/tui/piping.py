"""A command that gets an article's clean text on its stdin. No shell, unless the reader writes `|`, `>` or another sign of one."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from reader import processes
from reader.errors import UsageError
from reader.models import Article
from reader.text import safe

MOST = 200_000
"""Bytes of a command's answer that are kept."""
SHELL_SIGNS = "();<>|&"
"""What stands for itself, outside of quotes, only where a shell reads it."""
DEADLINE = 120.0
"""Seconds a command may take."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said, safe for the terminal, and its exit code."""

    text: str
    code: int


def words(command: str) -> list[str]:
    """The words of a command line: quotes are heard, nothing is expanded. Raises UsageError."""
    try:
        found = shlex.split(command)
    except ValueError as error:
        raise UsageError(f"The command cannot be read: {error}.", hint="Close the quotes.") from error
    if not found:
        raise UsageError("There is no command.")
    return found


def argv(command: str) -> list[str]:
    """What is started for a command line: the command itself, or a shell where the line has work for one. Raises UsageError.

    The line is the reader's own: nothing of an article stands in it.
    """
    found = words(command)
    signs = shlex.shlex(command, posix=True, punctuation_chars=True)
    signs.whitespace_split, signs.commenters = True, ""
    return ["sh", "-c", command] if any(set(sign) <= set(SHELL_SIGNS) for sign in signs if sign) else found


def text_of(article: Article) -> str:
    """What goes to a command: the clean text under its title, as `reader show` prints it."""
    from reader.export import plain

    return plain.text(article, plain.PLAIN)


async def run(command: str, article: Article) -> Answer:
    """Run a command with the clean text on its stdin. Raises UsageError when it cannot be started or takes too long.

    It has no terminal: the screen's own would get half of the keys.
    """
    started = argv(command)
    try:
        given = text_of(article).encode()
        said, code = await processes.answered(started, given=given, most=MOST, seconds=DEADLINE, errors=True, apart=True)
    except TimeoutError as error:
        raise UsageError(f"{words(command)[0]} took longer than {DEADLINE:.0f} seconds.") from error
    except OSError as error:
        raise UsageError(f"{started[0]} cannot be started: {error.strerror}.", hint="Is it installed?") from error
    return Answer(safe(said.decode("utf-8", "replace")), code)
