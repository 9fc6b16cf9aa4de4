"""Write clean copies to files, and print their paths. An article that the folder holds already is not even fetched.

reader save https://example.org/story
reader save -d ~/Vault/Clippings -f md -f epub @last
reader list --unread --format ids | reader save - -d out
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli import many, selectors, sources
from reader.cli.console import Console
from reader.errors import OutputExistsError

if TYPE_CHECKING:
    from reader.models import Article
    from reader.services.saving import Folder
    from reader.services.session import Session

FORMATS = ("md", "text", "html", "json", "epub")


def add_arguments(parser: ArgumentParser) -> None:
    """What, where to, under which name, in which form."""
    parser.add_argument("sources", nargs="*", metavar="SRC|ID", help="addresses, files, ids of stored articles, @last; - for ids on stdin")
    parser.add_argument("-d", "--dir", metavar="DIR", help="default: the setting saving.directory")
    parser.add_argument(
        "-n", "--name", metavar="TEMPLATE", help="default: the setting saving.name, {site_slug}/{date}-{title_slug:.60}.{ext}"
    )
    parser.add_argument(
        "-f", "--format", metavar="FORMAT", choices=FORMATS, action="append", default=[], help=" ".join(FORMATS) + " (repeatable)"
    )
    parser.add_argument("--on-conflict", choices=("skip", "number", "overwrite", "error"), help="an article saved before; default: skip")
    parser.add_argument("--dry-run", action="store_true", help="print the paths and write nothing")
    sources.add_cleaning(parser)
    many.add_arguments(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Save each source in each format."""
    given = _ids(many.listed(arguments, console, "save"))
    return asyncio.run(_saved(given, arguments, console))


def _ids(given: list[str]) -> list[str]:
    return [word for source in given for word in (selectors.piped() if source == sources.STDIN else [source])]


async def _saved(given: list[str], arguments: Namespace, console: Console) -> int:
    folder, forms = _folder(arguments, console), arguments.format or [console.settings.saving.format]
    async with console.session(allow_private=arguments.allow_private) as session:

        async def copies(source: str) -> list[str]:
            if (there := _all_there(source, forms, folder)) is not None:
                console.say(f"saved before: {source}")
                return there
            article = await _article(source, session)
            return [await asyncio.to_thread(_copy, article, form, folder, arguments) for form in forms]

        async for _, paths in many.each(given, copies, arguments, console):
            console.write("".join(f"{path}\n" for path in paths))
            console.flush()
    return 0


def _folder(arguments: Namespace, console: Console) -> Folder:
    import os

    from reader.services.saving import Folder

    saving = console.settings.saving
    path = os.path.expanduser(arguments.dir or saving.directory)
    return Folder(path, arguments.name or saving.name, arguments.on_conflict or saving.on_conflict)


def _all_there(source: str, forms: list[str], folder: Folder) -> list[str] | None:
    """The copies of an address when the folder holds all of them and they are to stay; None when there is something to do."""
    from reader.export.formats import EXTENSIONS

    if "://" not in source or folder.on_conflict not in ("skip", "error"):
        return None
    there = [folder.before(source, EXTENSIONS[form]) for form in forms]
    if folder.on_conflict == "error" and any(there):
        raise OutputExistsError("This article was saved before.", subject=next(filter(None, there)))
    return there if all(there) else None


async def _article(source: str, session: Session) -> Article:
    """The article of a source: an address or a file is cleaned, anything else is a stored article's name."""
    from reader import fetcher
    from reader.library import articles
    from reader.services.cleaning import clean_page

    if not sources.is_path_or_address(source):
        id = await asyncio.to_thread(articles.find, session.library, source)
        return await asyncio.to_thread(articles.article, session.library, id)
    client = await session.client() if fetcher.is_address(source) else None
    page = await fetcher.read_source(sources.local(source), client, allow_private=session.allow_private)
    return await clean_page(page, session)


def _copy(article: Article, form: str, folder: Folder, arguments: Namespace) -> str:
    from reader.export import formats, names

    ext = formats.EXTENSIONS[form]
    if arguments.dry_run:
        return folder.before(names.identity(article), ext) or folder.name(article, ext)
    return folder.put(article, ext, formats.filed(article, form, created=folder.created))
