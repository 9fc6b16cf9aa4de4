"""Write clean copies to files, and print their paths. An article that the folder holds already is not even fetched. The copy of one
that you name by its id in the library has your tags, and your notes and marked passages behind the text; html and epub
also show the passages in their places.

reader save https://example.org/story
reader save -d ~/Vault/Clippings -f md -f epub @last
reader list --unread --format ids | reader save - --bundle morning.epub
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING

from reader.cli import article_ids, each_source, lists, report, sources
from reader.cli.console import Console
from reader.config import Saving, choices
from reader.errors import OutputExistsError, UsageError

if TYPE_CHECKING:
    from reader.models import Article, Bookmark
    from reader.services.saving import Folder
    from reader.services.session import Session


def add_arguments(parser: ArgumentParser) -> None:
    """What, where to, under which name, in which form."""
    parser.add_argument(
        "sources", nargs="*", metavar="SRC|ID", help="addresses, files, ids of stored articles, @last; - for a list of them on stdin"
    )
    parser.add_argument("-d", "--dir", metavar="DIR", help="the folder they go to; default: the setting saving.directory")
    parser.add_argument("-n", "--name", metavar="TEMPLATE", help="how they are called: reader help names; default: the setting saving.name")
    parser.add_argument(
        "-f",
        "--format",
        choices=choices(Saving, "format"),
        action="append",
        default=[],
        help="in which form (repeatable); default: the setting saving.format",
    )
    parser.add_argument(
        "--on-conflict",
        choices=choices(Saving, "on_conflict"),
        help="what happens to one saved before; default: the setting saving.on_conflict",
    )
    parser.add_argument("--images", choices=("none", "embed"), default="none", help="html and epub: fetch the pictures and put them in")
    parser.add_argument("--dry-run", action="store_true", help="print the paths and write nothing")
    bundle = parser.add_argument_group("all in one file")
    bundle.add_argument("--bundle", metavar="FILE", help="one .epub, .html or .md with contents; never over another file")
    bundle.add_argument("--title", type=str, default="", help="of the bundle; default: the file's name")
    sources.add_url(parser)
    sources.add_cleaning(parser)
    sources.add_lists(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Save each source in each format, or all of them in one file."""
    if not arguments.dry_run:
        console.go_on_unread()
    if arguments.bundle:
        _about_one_file(arguments)
    listed = each_source.listed(arguments, console, "save")
    given = [word for source in listed for word in _named(source, is_page=bool(arguments.url))]
    return asyncio.run(_bundled(given, arguments, console) if arguments.bundle else _saved(given, arguments, console))


def _about_one_file(arguments: Namespace) -> None:
    """Raises UsageError for a flag about single copies, unless it is the -f that the bundle's own ending names."""
    form = arguments.bundle.rpartition(".")[2]
    said = {
        "-d/--dir": arguments.dir,
        "-n/--name": arguments.name,
        "-f/--format": any(each != form for each in arguments.format),
        "--on-conflict": arguments.on_conflict,
    }
    if opposed := [flag for flag, is_said in said.items() if is_said]:
        raise UsageError(f"{opposed[0]}: not together with --bundle, which names its one file.", hint="reader save --help")


def _named(source: str, *, is_page: bool) -> list[str]:
    """The sources that a word on the command line names: itself, or the ids on stdin for `-`. is_page: a page is on stdin, and no list."""
    return [lists.first_column(source)] if source != sources.STDIN or is_page else article_ids.piped()


async def _saved(given: list[str], arguments: Namespace, console: Console) -> int:
    from reader.export import formats
    from reader.services.saving import made

    folder, forms = _folder(arguments, console), arguments.format or [console.settings.saving.format]
    places = {source: place for place, source in enumerate(dict.fromkeys(given), 1)}
    async with console.session(allow_private=arguments.allow_private) as session:

        async def copies(source: str) -> list[str]:
            if (there := _all_there(source, forms, folder)) is not None:
                console.say(f"saved before: {source}")
                return there
            article, marks = await _annotated(source, session, arguments.url)
            report.tell_lack(article.access, article.url or source, console)
            there = await asyncio.to_thread(lambda: [folder.kept(article, formats.EXTENSIONS[form]) for form in forms])
            if all(there):
                console.say(f"saved before: {source}")
                return there
            pictures = await _pictures([article], forms, arguments, session, console)
            filed = partial(formats.filed, article, made=made(), pictures=pictures, marks=marks)
            return await asyncio.to_thread(
                lambda: [folder.put(article, formats.EXTENSIONS[form], filed(form), places[source]) for form in forms]
            )

        async for _, paths in each_source.each(given, copies, arguments, console):
            for path in paths:
                console.write_path(path)
            console.flush()
    return 0


async def _bundled(given: list[str], arguments: Namespace, console: Console) -> int:
    """All sources in one file, in their order. What cannot be had is told and left out."""
    import os

    from reader.export import formats
    from reader.files import make_folder, refuse, refuse_folder, write_new
    from reader.services.saving import made
    from reader.text import safe_line

    path = os.path.expanduser(arguments.bundle)
    stem, ext = os.path.splitext(os.path.basename(path))
    form = ext.removeprefix(".")
    if form not in formats.BUNDLED:
        raise UsageError("A bundle is an .epub, .html or .md file.", subject=path)
    refuse(path, folder=False)
    refuse_folder(os.path.dirname(path))
    if not given:
        console.say("Nothing to save: no file was made.")
        return 0
    found: dict[str, Article] = {}
    async with console.session(allow_private=arguments.allow_private) as session:

        async def bound() -> None:
            ordered = [found[source] for source in dict.fromkeys(given) if source in found]
            if not arguments.dry_run:
                pictures = await _pictures(ordered, [form], arguments, session, console)
                make_folder(os.path.dirname(path))
                title = arguments.title or safe_line(stem)
                await asyncio.to_thread(write_new, path, formats.bundled(ordered, form, title, made(), pictures))
            console.write_path(path)

        async for source, (article, marks) in each_source.each(
            given, lambda source: _annotated(source, session, arguments.url), arguments, console, together=bound
        ):
            found[source] = formats.annotated(article, form, marks)
            report.tell_lack(article.access, article.url or source, console)
    return 0


async def _annotated(source: str, session: Session, url: str) -> tuple[Article, list[Bookmark]]:
    """The article of a source; of one that is stored, with the reader's own tags, and with the notes and passages.

    url: where a file or stdin came from.
    """
    from reader.library import bookmarks
    from reader.services import annotating, reading
    from reader.services.opening import Known

    if not (id := await sources.stored(source, session)):
        return await sources.read_anew(source, session, Known(url)), []
    tagged = await asyncio.to_thread(annotating.tagged, session.library, id, await reading.open_article(session, id, listed=True))
    return tagged, await asyncio.to_thread(bookmarks.of, session.library, id)


def _folder(arguments: Namespace, console: Console) -> Folder:
    """Where the copies go. What is wrong with the place or with the template is told now, before anything is fetched."""
    import os

    from reader.files import refuse_folder
    from reader.models import Article
    from reader.services.saving import Folder

    saving = console.settings.saving
    path = os.path.expanduser(arguments.dir or saving.directory)
    refuse_folder(path)
    folder = Folder(path, arguments.name or saving.name, arguments.on_conflict or saving.on_conflict, arguments.dry_run)
    folder.name(Article(), "md")
    return folder


def _all_there(source: str, forms: list[str], folder: Folder) -> list[str] | None:
    """The copies of an address when the folder holds all of them and they are to stay; None when there is something to do."""
    from reader.export.formats import EXTENSIONS

    if "://" not in source or folder.on_conflict not in ("skip", "error"):
        return None
    there = [folder.before(source, EXTENSIONS[form]) for form in forms]
    if folder.on_conflict == "error" and any(there):
        raise OutputExistsError("This article was saved before.", subject=next(filter(None, there)))
    return there if all(there) else None


async def _pictures(
    articles: list[Article], forms: list[str], arguments: Namespace, session: Session, console: Console
) -> dict[str, tuple[str, bytes]]:
    if arguments.images == "none" or not {"html", "epub"} & set(forms):
        return {}
    from reader.services import pictures

    wanted, found = pictures.addresses(articles), await pictures.fetched(articles, session)
    if missing := [src for src in wanted if src not in found]:
        console.say(f"{len(missing)} of {len(wanted)} pictures are told in words: not to be had, too large, or no JPEG, PNG, GIF or WebP")
    return found
