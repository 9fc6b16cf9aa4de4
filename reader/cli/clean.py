"""Clean a page, a file or stdin, and print the article. Nothing is stored; a file or stdin makes no request at all.

reader clean < page.html
reader clean -f md https://example.org/story > story.md
reader clean --charset windows-1251 -f epub -o old.epub old.html
curl -s URL | reader clean -u URL -f json | jq -r .title
reader clean --show-removed page.html       # what was taken out, in its place
reader clean -a urls.txt > all.txt          # one after the other; -f jsonl: one a line
"""

from __future__ import annotations

from reader.cli import printing, sources
from reader.cli.console import Console
from reader.errors import IncompleteError, ReaderError, UsageError
from reader.export.formats import STREAMED
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Awaitable, Callable
    from typing import TypeVar

    _T = TypeVar("_T")

    from reader.models import Article, Page


def add_arguments(parser: ArgumentParser) -> None:
    """Sources, form, and what is said about it."""
    help = "an address, a file, the id of a stored article, or - for stdin (the default in a pipe)"
    parser.add_argument("sources", nargs="*", metavar="SRC", type=str, help=help)
    sources.add_origin(parser)
    parser.add_argument("--explain", action="store_true", help="tell on stderr what was taken out, by which rule, from where")
    parser.add_argument("--strict", action="store_true", help="exit 7 when the article is not all there (it is printed all the same)")
    printing.add_arguments(parser, (*STREAMED, printing.BOOK))
    sources.add_cleaning(parser)
    sources.add_lists(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Clean one source onto stdout, or several after each other. That -o names a file that is there is told before anything is fetched."""
    if path := printing.destination(arguments):
        from reader.files import is_stream, refuse

        if not is_stream(path):
            refuse(path)
    printing.shows_removals(arguments)
    if len(arguments.sources) > 1 or arguments.urls or (arguments.sources and arguments.failed):
        return _several(arguments, console)
    (source,) = sources.chosen(arguments.sources, console, "clean", flags=bool(arguments.output or arguments.url or arguments.charset))
    if arguments.format == printing.BOOK and not sources.is_stored(source):
        return _bound(source, arguments, console)
    if sources.is_stored(source) or _is_offline(source, console):
        return _several(arguments, console)
    page = sources.page(source, arguments, console)
    outcome = _confined(lambda: _at_once(page, arguments, console), source, page, console)
    text, asked, said, lack, url = outcome or _outcome(_read_on(page, arguments, console), arguments, console, alone=True)
    printing.emit(text, arguments, console)
    printing.tell(asked, said, console)
    return _ended(lack, url or source)


def _at_once(page: Page, arguments: Namespace, console: Console) -> tuple[str, ...]:
    """The `_outcome` of an article on a single page; () for one whose further pages are still to be fetched."""
    article = _article(page, arguments, console)
    return () if _goes_on(page, article, console) else _outcome(article, arguments, console, alone=True)


def _goes_on(page: Page, article: Article, console: Console) -> bool:
    """Whether further pages of an article are to be fetched. The code for that is loaded only where the page names some."""
    from reader.urls import is_web

    if not (article.next_page and is_web(page.url)):
        return False
    from reader.services import next_pages

    return next_pages.goes_on(page, article, console.settings)


def _read_on(page: Page, arguments: Namespace, console: Console) -> Article:
    """The article in a page and in those on which it goes on."""
    import asyncio

    async def read() -> Article:
        async with console.session(allow_private=arguments.allow_private) as session:
            return await sources.read_on(page, session, sources.known(arguments))

    return asyncio.run(read())


def _bound(source: str, arguments: Namespace, console: Console) -> int:
    """One source as a book."""
    from reader.export import formats
    from reader.files import write_out
    from reader.services.saving import made

    path = printing.destination(arguments)
    if console.on_terminal() and not path:
        raise UsageError("A book is nothing for a terminal.", hint="-o story.epub")
    article = cleaned(source, arguments, console)
    book = formats.filed(article, printing.BOOK, made())
    if path:
        write_out(path, book)
    else:
        console.write_bytes(book)
    asked, said, lack = _remarks(article, arguments, console, alone=True)
    printing.tell(asked, said, console)
    return _ended(lack, article.url or source)


def _several(arguments: Namespace, console: Console) -> int:
    import asyncio

    from reader.cli import each_source

    given = each_source.listed(arguments, console, "clean")
    between = printing.separator(len(given), arguments)
    return asyncio.run(_stream(given, between, arguments, console))


async def _stream(given: list[str], between: str, arguments: Namespace, console: Console) -> int:
    """Each article, in the order in which they were named: chapters of one text must not come as they get done."""
    from reader.cli import each_source

    parts, ends = list[str](), list[tuple[str, str]]()
    async with console.session(allow_private=arguments.allow_private) as session:

        async def into_one() -> None:
            printing.emit("".join(parts), arguments, console)

        def cleaned(source: str) -> Awaitable[Article]:
            return sources.article(source, session, sources.known(arguments))

        articles = each_source.each(given, cleaned, arguments, console, together=into_one if arguments.output else None, in_order=True)
        async for source, article in articles:
            text, asked, said, lack, url = _outcome(article, arguments, console, source=source, one_of=len(given))
            text = between * bool(ends) + text
            ends.append((lack, url or source))
            if arguments.output:
                parts.append(text)
            else:
                console.write(text)
                console.flush()
            printing.tell(asked, said, console)
    for lack, url in ends:
        _ended(lack, url)
    return 0


def _ended(lack: str, source: str) -> int:
    """0; an IncompleteError when the article at `source` is to be all there and lacks something."""
    if lack:
        raise IncompleteError(f"The article is not all there: {lack}.", subject="" if source == sources.STDIN else source)
    return 0


def cleaned(source: str, arguments: Namespace, console: Console) -> Article:
    """The article of one source. -u says where a file or stdin came from."""
    if _is_offline(source, console):
        import asyncio

        return asyncio.run(_from_library(source, console))
    page = sources.page(source, arguments, console)
    article = _confined(lambda: _article(page, arguments, console), source, page, console)
    return _read_on(page, arguments, console) if _goes_on(page, article, console) else article


def _is_offline(source: str, console: Console) -> bool:
    """Whether a source is an address that only the library can answer for."""
    return "://" in source and console.settings.network.offline


async def _from_library(address: str, console: Console) -> Article:
    async with console.session() as session:
        return await sources.article(address, session)


def _confined(work: Callable[[], _T], source: str, page: Page, console: Console) -> _T:
    """What `work` makes of a page, within the bounds of the settings.

    For a large page, and where the reader has rules of their own, that is a process of its own. All that reads, cleans and writes is
    loaded there and only there: a fork is cheap as long as little is loaded.
    """
    from reader import paths
    from reader.services.sandbox.confined import confined

    try:
        return confined(work, console.settings.cleaning, body=page.body, rules_dir=paths.rules_dir())
    except ReaderError as error:
        from reader.cli import failure

        failure.concern(source, error)
        raise


def _article(page: Page, arguments: Namespace, console: Console) -> Article:
    from reader.cli import lazy_logging

    with lazy_logging.Logging():
        from reader import paths, rules
        from reader.services import opening

    settings = console.settings
    loaded = rules.load(settings, paths.rules_dir())
    return opening.article(page, loaded, engine=settings.cleaning.engine, known=sources.known(arguments))


def _outcome(
    article: Article, arguments: Namespace, console: Console, *, alone: bool = False, source: str = "", one_of: int = 1
) -> tuple[str, str, str, str, str]:
    """What is printed and said of an article, all of it as text, which a fork can hand back: (the text in the form the flags ask for, the
    three of `_remarks`, its address). one_of: how many articles go onto one stream; remarks on one of several begin with its `source`.
    """
    remarks = _remarks(article, arguments, console, alone=alone, source=source if one_of > 1 else "")
    return printing.written(article, arguments, console, one_of=one_of), *remarks, article.url


def _remarks(article: Article, arguments: Namespace, console: Console, *, alone: bool, source: str = "") -> tuple[str, str, str]:
    """(what is said on stderr because a flag asks for it, what is said unasked, with --strict what the article lacks), "" for nothing.

    alone: the error of --strict follows at once and says what is missing, so the remarks do not. source: which of several it is.
    """
    from reader.cli import report

    strict = alone and arguments.strict
    asked, said = report.remarks(article, explain=arguments.explain, verbose=arguments.verbose, strict=strict, source=source)
    if advice := report.about_cookies(article.access, article.url, console.settings.network):
        said = "\n".join(filter(None, [said, f"reader: {advice}"]))
    return asked, said, report.missing(article.access) if arguments.strict and article.access.complete is False else ""
