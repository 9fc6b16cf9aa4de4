"""How an article is printed: the flags that say it, the form they ask for, and where it goes. For the commands `clean` and `show`."""

from __future__ import annotations

from reader.cli import sources
from reader.errors import UsageError
from reader.export.formats import STREAMED
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Mapping
    from typing import Any

    from reader.cli.console import Console
    from reader.export.plain import Look
    from reader.models import Article

BETWEEN = {"text": "\n* * *\n\n", "md": "\n* * *\n\n", "jsonl": ""}
"""What stands between two articles on one stream, by form; in other forms only one article can stand on a stream."""

TEXTS = ("text", "md", "html")
"""The forms in which removals can be shown in their places: JSON has them anyway, and nobody wants to hear them."""

RECORDS = ("json", "jsonl")
"""The forms for programs: they have all that the library knows of a stored article."""

BOOK = "epub"
"""The one form that is no text: for a file or a pipe, with one article."""


def add_arguments(parser: ArgumentParser, forms: tuple[str, ...] = STREAMED) -> None:
    """Form, place and layout. forms: those that the command can print."""
    parser.add_argument(
        "-f", "--format", choices=forms, default="text", help="default: text; ssml is for speech, mercury for hackernews-tui"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of stdout; never over another file")
    parser.add_argument(
        "-w", "--width", metavar="N", type=width, default="auto", help="columns to wrap text at; 0: not at all (the default in a pipe)"
    )
    parser.add_argument("--header", choices=("auto", "none", "title", "full"), default="auto", help="what stands over the text")
    parser.add_argument("--links", choices=("none", "footnotes"), default="none", help="text: list the addresses of links at the end")
    parser.add_argument("--no-front-matter", action="store_true", help="Markdown without its head: the title stands over the text then")
    help = f"{', '.join(TEXTS)}: print what was taken out in its place as well, as «donation: …»"
    parser.add_argument("--show-removed", action="store_true", help=help)


def width(text: str) -> int | str:
    """What -w says: a number of columns, or `auto`. Raises ArgumentTypeError for what is neither."""
    return text if text == "auto" else sources.number(text)


INSTEAD = {"json": "-f jsonl prints one a line", "html": "reader save --bundle FILE.html has all in one, reader save a file for each"}
"""The hint for several articles that cannot stand on one stream."""


def separator(count: int, arguments: Namespace) -> str:
    """What stands between articles on one stream. Raises UsageError for a form of which there can be only one."""
    if arguments.format == BOOK:
        raise UsageError("Here one page or file becomes a book.", hint="reader save -f epub, or --bundle for several in one")
    if count > 1 and arguments.format not in BETWEEN:
        hint = INSTEAD.get(arguments.format, "print them one by one")
        raise UsageError(f"Several articles are printed as {', '.join(BETWEEN)}, not as {arguments.format}.", hint=hint)
    return BETWEEN.get(arguments.format, "")


def shows_removals(arguments: Namespace) -> bool:
    """Whether --show-removed is asked for. Raises UsageError when the form cannot show it."""
    if arguments.show_removed and arguments.format not in TEXTS:
        raise UsageError(f"--show-removed is for {', '.join(TEXTS)}, not for {arguments.format}.", hint="json has removals by itself")
    return bool(arguments.show_removed)


def written(article: Article, arguments: Namespace, console: Console, *, one_of: int = 1, about: Mapping[str, Any] | None = None) -> str:
    """The article in the form the flags ask for. one_of: how many go onto one stream. about: what a library knows of it, where the form is
    a record. Raises UsageError for --show-removed with a form that cannot show it.
    """
    from reader.export import formats

    shown = article
    if shows_removals(arguments):
        from reader.cli import report

        shown = report.with_removals(article)
    if one_of > 1 and arguments.format == "md":
        from reader.export import markdown

        return markdown.section(shown, about=not arguments.no_front_matter, title=arguments.header != "none")
    laid_out, head = look(arguments, console), not arguments.no_front_matter
    return formats.written(shown, arguments.format, look=laid_out, head=head, itself=article, about=about)


def look(arguments: Namespace, console: Console) -> Look:
    """How text is laid out: wrapped and with a full header on a terminal, neither in a pipe, unless a flag says so."""
    from reader.export.plain import Look

    screen = console.on_terminal() and not arguments.output
    columns = arguments.width
    if columns == "auto":
        columns = min(console.columns(), 80) if screen else 0
    header = arguments.header if arguments.header != "auto" else "full" if screen else "title"
    return Look(columns, header, arguments.links == "footnotes", console.colored() and not arguments.output)


def destination(arguments: Namespace) -> str:
    """The file of -o, with `~` written out: the shell leaves it in `--output=~/story.txt`. "" for stdout."""
    return "" if arguments.output in (None, sources.STDIN) else sources.local(arguments.output)


def emit(text: str, arguments: Namespace, console: Console) -> None:
    """To the file of -o, or to stdout (through a pager when that is a terminal and the text is longer than it)."""
    if path := destination(arguments):
        from reader.files import write_out

        write_out(path, text.encode())
    else:
        console.page(text)


def tell(asked: str, said: str, console: Console) -> None:
    """On stderr: what was asked for; the rest unless --quiet."""
    if asked:
        console.complain(asked)
    if said:
        console.say(said)
