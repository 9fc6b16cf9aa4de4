"""Where a command's input comes from: an address, a file, stdin, a list of them. Local input is read without any network code."""

from __future__ import annotations

import os

from reader.errors import UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader.cli.console import Console
    from reader.models import Article, Page
    from reader.services.opening import Known
    from reader.services.session import Session

STDIN = "-"
MOST = 1_000_000_000
"""The largest number that a person may give, for rows, hosts or processes."""


def add_cleaning(parser: ArgumentParser) -> None:
    """The flags of everything that cleans or fetches."""
    from reader.config import Cleaning, choices
    from reader.models import Kind

    kinds = [kind.value for kind in Kind]
    help = f"leave passages of this kind in (repeatable): {', '.join(kinds)}"
    parser.add_argument("--keep", metavar="KIND", choices=kinds, action="append", default=[], help=help)
    parser.add_argument(
        "--engine",
        choices=choices(Cleaning, "engine"),
        default="",
        help="what finds the article; auto is our own; default: the setting cleaning.engine",
    )
    parser.add_argument("--cookies", metavar="FILE", help="your own subscription's cookies.txt: reader help cookies")
    parser.add_argument("--no-next-pages", action="store_true", help="of an article on several pages fetch only the first")
    add_leave(parser)


def add_leave(parser: ArgumentParser) -> None:
    """The flag that gives leave to ask this machine and private networks: of everything that fetches."""
    parser.add_argument("--allow-private", action="store_true", help="permit addresses of this machine and of private networks")


def add_origin(parser: ArgumentParser) -> None:
    """What is known of a source and not written in it."""
    add_url(parser)
    parser.add_argument("--charset", metavar="NAME", type=encoding, help="the encoding of the page, where it declares a wrong one")


def add_url(parser: ArgumentParser) -> None:
    """The flag that says where a page came from which is read from a file or stdin."""
    parser.add_argument("-u", "--url", default="", type=origin, help="where stdin or the file came from: for links and that site's rules")


def origin(url: str) -> str:
    """The address that somebody knows a page to have come from; "" for none. Raises UsageError for what is no address of a page."""
    from reader.urls import is_web, without_user

    if url and not is_web(url):
        from reader.text import safe_line

        raise UsageError(f"-u: {safe_line(url)[:200]} is no address of a page.", hint="write it whole: https://…")
    return without_user(url)


def encoding(label: str) -> str:
    """Python's codec for the encoding a person calls `label`. Raises UsageError with the nearest one."""
    from reader import charset

    if found := charset.codec(label):
        return found
    from reader.text import did_you_mean, safe_line

    usual = "such as utf-8, windows-1252, windows-1251, iso-8859-2, shift_jis, gb18030, euc-kr"
    hint = did_you_mean(label.lower(), charset.LABELS, otherwise=usual)
    raise UsageError(f"--charset: {safe_line(label)[:60]!r} is no encoding that pages are written in.", hint=hint)


def add_lists(parser: ArgumentParser) -> None:
    """Lists, pace, and a file for what failed."""
    parser.add_argument("-a", "--urls", metavar="FILE", action="append", default=[], help="a list of sources, one a line; - is stdin")
    parser.add_argument("--failed", metavar="FILE", help="a list, for -a, that gets what failed or was not reached, and loses what is done")
    parser.add_argument("-j", "--jobs", metavar="N", type=number, default=0, help="hosts asked at a time; never two requests to one host")


def number(text: str) -> int:
    """A number that a person may give, up to MOST; what 0 means is for its flag to say. Raises ArgumentTypeError for what is none."""
    if text.isdecimal() and len(text) < 20 and int(text) <= MOST:
        return int(text)
    raise unfit(text, f"a whole number from 0 to {MOST:,}")


def unfit(text: str, wanted: str) -> Exception:
    """The ArgumentTypeError that says what a flag wants instead of `text`: argparse names the flag, but not what a ValueError says."""
    from argparse import ArgumentTypeError

    from reader.text import safe_line

    return ArgumentTypeError(f"it must be {wanted}, not {safe_line(text)[:60]!r}")


def chosen(given: list[str], console: Console, command: str, *, flags: bool = False) -> list[str]:
    """The sources of a command: the given ones; stdin when there are none and something is piped in. Raises UsageError.

    flags: whether flags say what is to become of the source. Then the null device is no source either: where an address of a
    stranger's begins with a dash, it is read as a flag, and nothing names what to read.
    """
    if given:
        from reader.urls import meant

        return list(map(meant, given))
    if console.piped_in() and not (flags and console.nothing_in()):
        return [STDIN]
    raise UsageError("Nothing to read.", hint=f"give an address, a file or - ; reader {command} --help")


def is_path_or_address(word: str) -> bool:
    """Whether a word names something to read, not a stored article: an address, a path with a slash or a dot, a file that is there."""
    return "/" in word or "." in word or word.startswith("~") or (not word.startswith("@") and os.path.exists(word))


def is_stored(word: str) -> bool:
    """Whether a word names a stored article: as `@last` or by its id. `javascript:…` and `story` can be no ids, and files at most."""
    if word == STDIN or is_path_or_address(word):
        return False  # and nothing of the library is loaded
    from reader.library.ids import may_mean_one

    return word.startswith("@") or may_mean_one(word)


def local(source: str) -> str:
    """A source with `~` in a path written out."""
    return source if "://" in source else os.path.expanduser(source)


def page(source: str, arguments: Namespace, console: Console) -> Page:
    """The bytes of one source: a file or stdin as they are, an address fetched. Raises the errors of reading and fetching."""
    from reader import fetcher

    if not fetcher.is_address(source):
        return fetcher.read_local(local(source))
    import asyncio

    return asyncio.run(_fetched(source, arguments, console))


async def _fetched(source: str, arguments: Namespace, console: Console) -> Page:
    from reader import fetcher

    settings = console.settings.network
    async with fetcher.open_client(settings) as client:
        return await fetcher.fetch(source, client, allow_private=arguments.allow_private or settings.private_hosts)


def known(arguments: Namespace) -> Known:
    """What the flags of `add_origin` say."""
    from reader.services.opening import Known

    return Known(arguments.url, arguments.charset or "")


async def article(source: str, session: Session, known: Known | None = None) -> Article:
    """The article of a source: an address, a file or stdin is cleaned, anything else is a stored article's name."""
    from reader.services import reading

    if id := await stored(source, session):
        return await reading.open_article(session, id, listed=True)
    return await read_anew(source, session, known)


async def read_anew(source: str, session: Session, known: Known | None = None) -> Article:
    """The article of an address, a file or stdin, whatever the library has of it."""
    from reader.services import reading

    return await read_on(await reading.page_of(session, local(source), listed=True), session, known)


async def read_on(page: Page, session: Session, known: Known | None = None) -> Article:
    """The article in `page` and in those on which it goes on, which are fetched."""
    from functools import partial

    from reader.services import next_pages
    from reader.services.cleaning import clean_page
    from reader.services.opening import NOTHING

    _, article = await next_pages.whole(session, page, partial(clean_page, session=session, known=known or NOTHING))
    return article


async def stored(source: str, session: Session) -> str:
    """The id of the stored article that a source names; "" for one that is to be read anew. Raises NotInLibraryError."""
    import asyncio

    from reader.library import articles

    if is_stored(source):
        return await asyncio.to_thread(articles.find, session.library, source)
    return await asyncio.to_thread(_stored, session, source) if session.settings.network.offline else ""


def _stored(session: Session, address: str) -> str:
    """The id under which the library has an address; "" when it has it not."""
    from reader import fetcher
    from reader.errors import NotInLibraryError
    from reader.library import articles

    try:
        return articles.find(session.library, address) if fetcher.is_address(address) else ""
    except NotInLibraryError:
        return ""
