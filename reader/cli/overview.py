"""`reader --help` and `reader --version`: the table of commands as one screen. No parser is built and no command loaded."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reader.cli.commands import COMMANDS

if TYPE_CHECKING:
    from reader.cli.console import Console

HEAD = """\
Quiet Reader: the news without the asking.

  reader                      the library on the screen
  reader URL | PATH | -       read one article; in a pipe: its clean text
  reader COMMAND …            one of these; reader COMMAND --help tells more
"""

FOOT = """
  help cookies · help ignoring · help keys · help names · help passwords · help schema

  -q --quiet   -v --verbose   --offline   --json   --color WHEN   --no-pager   --config FILE   --library FILE
  --debug   --version

Exit codes: 0 done · 1 internal · 2 usage · 3 no article in it · 4 not available · 5 try later · 6 some failed
            7 incomplete (--strict) · 8 not in the library · 9 exists already · 130 interrupted
"""


def run(words: list[str], console: Console) -> int:
    """Print the version, a topic of help, or the overview."""
    if "--version" in words:
        from reader import __version__

        console.write(f"quiet-reader {__version__}\n")
    elif words[:1] == ["help"]:
        from reader.cli import topics

        console.write(topics.text(words[1]))
    else:
        console.write(text())
    return 0


def text() -> str:
    """The overview, about one screen long."""
    lines = [HEAD]
    for group, rows in groupby(COMMANDS, key=lambda command: command.group):
        lines.append(f"{group}\n" + "".join(f"  {command.name:<12} {command.help}\n" for command in rows))
    return "\n".join(lines) + FOOT
