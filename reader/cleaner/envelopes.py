"""Pages that come inside something else: a mail, a page saved as MHTML, a Safari web archive, the answer of a server with its head; and
saved pages that say whence.

Told by their content, never by a name.
"""

from __future__ import annotations

import re
from itertools import islice

from reader import charset
from reader.cleaner.metadata.bylines import forwards, names
from reader.errors import NoArticleError
from reader.text import safe_line
from reader.urls import is_web, web
from reader.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from email.message import EmailMessage, MIMEPart

    from reader.models import Page

_HEADERS = re.compile(rb"(?:From [^\n]*+\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}+:[^\n]*+\n(?:[ \t]++[^\n]*+\n)*){2}")
_MAIL = re.compile(rb"(?im)^(?:mime-version|received|message-id|return-path|snapshot-content-location):")
_NEXT = re.compile(rb"\n\r?\nFrom [^\n]{1,200}\d\d:\d\d:\d\d [^\n]{4,40}\n[A-Za-z][A-Za-z0-9-]{1,60}+:")
"""Where the second mail of a mailbox begins."""
_ANSWER = re.compile(rb"(?:HTTP/\d(?:\.\d)? \d{3}[^\n]{0,200}\r\n(?:[A-Za-z0-9-]{1,60}+:[^\n]*+\n)*\r\n){1,20}")
"""What stands over a page for which a server was asked with `curl -i` or `wget --save-headers`; with `-L` that of each answer before, and
what a proxy answered, often without a header. Its lines end as a server ends them: a text about answers may begin so too, and so may one
that was printed here.
"""
_TYPE = re.compile(rb"(?im)^content-type:[ \t]*+([^\r\n]{1,200})")
_HEAD = 16_384
"""Bytes in which a mail's headers must show what it is."""
_SAVED = re.compile(
    rb"<!--\s*+(?:(?:Page saved with|Archive processed by) SingleFile\s++url:|saved from url=\(\d{4}\))"
    rb"\s*+(https?://[^\s>]{1,2000}+)(?=[\s>])"
)
"""The comment near the top of a page that SingleFile or a browser ("mark of the Web") saved."""
_TOP = 4096
"""Bytes in which a saved page says whence."""
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*+\?=(?:\s++=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*+\?=)*")
"""Words of a header in an encoding that they name."""
_FOR_WHOM = re.compile(r"\s(?:from|via)\s")
"""Stands between a sender and what is sent."""
_BEFORE = b"\xef\xbb\xbf\r\n"
"""What editors and the clipboard set before a mail: the mark of UTF-8, and empty lines."""
_PARTS = 200
"""Parts of a mail that are looked at."""
_LONGEST = 2_000
"""Characters of one header; the email package reads them in time and memory by the square."""


_DAMAGE = (ValueError, IndexError, AttributeError, TypeError, OverflowError, RecursionError)
"""What the email package raises on damaged headers."""


class Wrapped(NamedTuple):
    """What was inside, and what the wrapping says of it."""

    page: Page
    title: str = ""
    byline: tuple[str, ...] = ()
    published: datetime | None = None


def unwrapped(page: Page) -> Wrapped:
    """The page inside `page`; itself when it is no wrapping. Raises NoArticleError for a wrapping without a page in it."""
    body = page.body
    if body.startswith(b"bplist00"):
        return _web_archive(page)
    headers = body[:_HEAD].replace(b"\r\n", b"\n").lstrip(_BEFORE)
    if _HEADERS.match(headers) and _MAIL.search(headers.partition(b"\n\n")[0]):
        return _mail(page)
    if (answer := _ANSWER.match(body, 0, _HEAD)) and (types := _TYPE.findall(answer.group())):
        from reader.values import replace

        return Wrapped(where_it_was(replace(page, body=body[answer.end() :], content_type=types[-1].decode("ascii", "replace"))))
    return Wrapped(where_it_was(page))


def where_it_was(page: Page) -> Page:
    """A page that was saved, at the address that it was saved from when it says so and nobody has said otherwise."""
    saved = None if is_web(page.url) else _SAVED.search(page.body[:_TOP])
    if saved is None:
        return page
    from reader.values import replace

    return replace(page, url=web("", saved[1].decode("utf-8", "replace").removesuffix("--")) or page.url)


def _mail(page: Page) -> Wrapped:
    """The HTML part of a mail, else its text; of MHTML the page that was saved. Raises NoArticleError."""
    from reader.values import replace

    message = _parsed(page.body.lstrip(_BEFORE))
    parts = [_without_long_headers(part) for part in islice(message.walk(), _PARTS)]
    chosen = _chosen(parts)
    saved_from = _header(message, "Snapshot-Content-Location") or _header(chosen, "Content-Location")
    url = web("", saved_from) or page.url
    body, encoding = _payload(chosen), _encoding(chosen)
    if more := _further(chosen, parts):
        whole = "\n\n".join(charset.read(_payload(part), [_encoding(part)]) for part in (chosen, *more))
        body, encoding = whole.encode("utf-8", "replace"), "utf-8"
    kind = f"{chosen.get_content_type()}; charset={encoding}" if encoding else chosen.get_content_type()
    inner = replace(page, body=body, url=url, content_type=kind)
    if saved_from:
        return Wrapped(inner)
    return Wrapped(inner, _header(message, "Subject"), _sender(message), _date(message))


def _parsed(body: bytes) -> EmailMessage:
    """The one mail in `body`. Raises NoArticleError for several, and for one whose parts are nested too deeply."""
    from email import message_from_bytes, policy
    from email.message import EmailMessage

    if body.startswith(b"From "):
        if _NEXT.search(body):
            raise NoArticleError("There are several mails in this file.", hint="give them one by one, as `formail -s` does")
        body = body.partition(b"\n")[2]
    try:
        message = message_from_bytes(body, EmailMessage, policy=policy.compat32)  # the other policies raise on damaged headers
    except RecursionError as error:
        raise NoArticleError("The parts of this mail are nested too deeply.") from error
    assert isinstance(message, EmailMessage)
    return message


def _without_long_headers(part: EmailMessage) -> EmailMessage:
    """`part` without those headers on its content that are longer than _LONGEST: the email package reads them whenever it is asked."""
    for name in {name for name, value in part.raw_items() if len(value) > _LONGEST and name.lower().startswith("content-")}:
        del part[name]
    return part


def _chosen(parts: Sequence[EmailMessage]) -> EmailMessage:
    """The first part that is HTML, else the first that is plain text; one that is attached where no other is. Raises NoArticleError."""
    written = [part for part in parts if part.get_content_disposition() != "attachment"]
    for group in (written, parts):
        for kind in ("text/html", "text/plain"):
            for part in group:
                if part.get_content_type() == kind:
                    return part
    raise NoArticleError("This mail has no text in it.")


def _payload(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _encoding(part: MIMEPart) -> str:
    """What a part says that it is in; "" where it does not, or its header is damaged."""
    try:
        return part.get_content_charset() or ""
    except _DAMAGE:
        return ""


def _further(chosen: EmailMessage, parts: Sequence[EmailMessage]) -> list[MIMEPart]:
    """What is written behind `chosen` in the same mail: some programs set each piece of text between two pictures as a part of its own."""
    for part in parts:
        if part.get_content_type() == "multipart/mixed" and chosen in (beside := list(part.iter_parts())):
            behind = beside[beside.index(chosen) + 1 :]
            return [each for each in behind if each.get_content_type() == chosen.get_content_type() and not _is_file(each)]
    return []


def _is_file(part: MIMEPart) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or part.get_filename() is not None
    except _DAMAGE:
        return False


def _header(message: EmailMessage, name: str) -> str:
    from email import policy

    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    try:
        return safe_line(str(policy.default.header_fetch_parse(name, _in_unicode(raw[:_LONGEST]))))
    except _DAMAGE:
        return ""


def _in_unicode(raw: str) -> str:
    """A header whose words are read by the list of encodings that pages are read by: the email package knows its own names for Python's
    codecs, and not what Windows added to them."""
    return _ENCODED.sub(_as_utf8, charset.read(raw.encode("utf-8", "surrogateescape")))


def _as_utf8(words: re.Match[str]) -> str:
    """Encoded words that follow each other (RFC 2047), as one in UTF-8."""
    from base64 import b64encode
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        parts = decode_header(words.group())
    except HeaderParseError:
        return words.group()
    said = "".join(charset.read_word(data, label or "") if isinstance(data, bytes) else data for data, label in parts)
    return f"=?utf-8?b?{b64encode(said.encode()).decode()}?="


def _sender(message: EmailMessage) -> tuple[str, ...]:
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "From"))
    person = _FOR_WHOM.split(name, maxsplit=1)[0]
    name = person if " " in person and names([person]) else name
    return (forwards(name) or address,) if name or address else ()


def _date(message: EmailMessage) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "Date"))
    except _DAMAGE:
        return None


def _web_archive(page: Page) -> Wrapped:
    """The main resource of a Safari web archive, which is a binary property list."""
    import plistlib

    from reader.values import replace

    try:
        main = plistlib.loads(page.body)["WebMainResource"]
        data, url, encoding = main["WebResourceData"], main.get("WebResourceURL", ""), main.get("WebResourceTextEncodingName", "")
    except (plistlib.InvalidFileException, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise NoArticleError("This property list is no web archive.") from error
    if not isinstance(data, bytes):
        raise NoArticleError("This web archive has no page in it.")
    kind = f"text/html; charset={encoding}" if isinstance(encoding, str) and encoding else "text/html"
    return Wrapped(replace(page, body=data, url=web("", str(url)) or page.url, content_type=kind))
