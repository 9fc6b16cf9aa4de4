"""Clean a page, a file or stdin, and print the article. Nothing is stored; a file or stdin makes no request at all.

reader clean < page.html
reader clean -f md https://example.org/story > story.md
curl -s URL | reader clean -u URL -f json | jq -r .title
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli import report, sources
from reader.cli.console import Console
from reader.errors import IncompleteError, UsageError
from reader.export.formats import STREAMED

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules
    from reader.export.plain import Look
    from reader.models import Article


def add_arguments(parser: ArgumentParser) -> None:
    """Sources, form, and what is said about it."""
    parser.add_argument("sources", nargs="*", metavar="SRC", help="an address, a file, or - for stdin (the default in a pipe)")
    parser.add_argument("-u", "--url", default="", help="where stdin or the file came from: for links and that site's rules")
    parser.add_argument("--explain", action="store_true", help="tell on stderr what was taken out, by which rule, from where")
    parser.add_argument("--strict", action="store_true", help="exit 7 when the article is not all there (it is printed all the same)")
    add_form(parser)
    sources.add_cleaning(parser)
    sources.add_lists(parser)


def add_form(parser: ArgumentParser) -> None:
    """The flags of everything that prints articles: `clean` and `show`."""
    parser.add_argument("-f", "--format", choices=STREAMED, default="text", help="default: text")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of stdout; never over another file")
    parser.add_argument("-w", "--width", metavar="N", help="columns to wrap text at; 0: not at all (the default in a pipe)")
    parser.add_argument("--header", choices=("auto", "none", "title", "full"), default="auto", help="what stands over the text")
    parser.add_argument("--links", choices=("none", "footnotes"), default="none", help="text: list the addresses of links at the end")
    parser.add_argument("--no-front-matter", action="store_true", help="Markdown without its head")


def run(arguments: Namespace, console: Console) -> int:
    """Clean one source onto stdout; several as lines of JSON."""
    if len(arguments.sources) > 1 or arguments.urls:
        return _several(arguments, console)
    (source,) = sources.chosen(arguments.sources, console, "clean")
    article = cleaned(source, arguments, console, rules_for(console))
    emit(written(article, arguments, console), arguments, console)
    tell(article, arguments, console)
    return _ended([article], arguments)


def _several(arguments: Namespace, console: Console) -> int:
    import asyncio

    from reader.cli import many

    if arguments.format != "jsonl":
        raise UsageError("Several sources need -f jsonl.", hint="or reader save, which writes a file for each")
    return asyncio.run(_stream(many.listed(arguments, console, "clean"), arguments, console))


async def _stream(given: list[str], arguments: Namespace, console: Console) -> int:
    """Each article as a line of JSON as it gets done."""
    from reader.cli import many

    found: list[Article] = []
    async with console.session(allow_private=arguments.allow_private) as session:
        async for _, article in many.each(given, lambda source: sources.article(source, session), arguments, console):
            found.append(article)
            if not arguments.output:
                console.write(written(article, arguments, console))
                console.flush()
            tell(article, arguments, console)
    if arguments.output:
        emit("".join(written(article, arguments, console) for article in found), arguments, console)
    return _ended(found, arguments)


def _ended(articles: list[Article], arguments: Namespace) -> int:
    """0; with --strict an IncompleteError when one of the articles is not all there."""
    for article in articles:
        if arguments.strict and article.access.complete is False:
            raise IncompleteError(f"The article is not all there: {report.missing(article)}.", subject=article.url)
    return 0


def rules_for(console: Console) -> Rules:
    """The rules in force."""
    from reader import paths, rules

    return rules.load(console.settings, paths.rules_dir())


def cleaned(source: str, arguments: Namespace, console: Console, rules: Rules) -> Article:
    """The article of one source. -u says where a file or stdin came from."""
    from reader.services import opening
    from reader.services.confined import confined
    from reader.values import replace

    page = sources.page(source, arguments, console)
    if arguments.url:
        page = replace(page, url=arguments.url)
    settings = console.settings.cleaning
    return confined(lambda: opening.article(page, rules, engine=settings.engine), settings, size=len(page.body))


def written(article: Article, arguments: Namespace, console: Console) -> str:
    """The article in the form the flags ask for."""
    from reader.export import formats

    return formats.written(article, arguments.format, look=look(arguments, console), head=not arguments.no_front_matter)


def look(arguments: Namespace, console: Console) -> Look:
    """How text is laid out: wrapped and with a full header on a terminal, neither in a pipe, unless a flag says so."""
    from reader.export.plain import Look

    screen = console.on_terminal() and not arguments.output
    width = arguments.width if arguments.width is not None else "auto"
    if width == "auto":
        columns = min(console.columns(), 80) if screen else 0
    elif width.isdigit():
        columns = int(width)
    else:
        raise UsageError(f"A width is a number of columns, not {width!r}.")
    header = arguments.header if arguments.header != "auto" else "full" if screen else "title"
    return Look(columns, header, arguments.links == "footnotes", console.colored() and not arguments.output)


def emit(text: str, arguments: Namespace, console: Console) -> None:
    """To the file of -o, or to stdout (through a pager when that is a terminal and the text is longer than it)."""
    if arguments.output and arguments.output != sources.STDIN:
        from reader.services.saving import write_new

        write_new(arguments.output, text.encode())
    elif arguments.format == "text":
        console.page(text)
    else:
        console.write(text)


def tell(article: Article, arguments: Namespace, console: Console) -> None:
    """On stderr: what was taken out, and whether the article is all there."""
    if not arguments.explain and article.removals:
        console.say(report.summary(article))
    tell_again(article, arguments, console)


def tell_again(article: Article, arguments: Namespace, console: Console) -> None:
    """The same for an article that was cleaned before: what was taken out only when it is asked for."""
    if arguments.explain:
        console.complain(report.explained(article))
    if article.access.complete is False:
        console.say(f"reader: not all there: {report.missing(article)}")
