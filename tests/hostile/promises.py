"""What must hold for whatever a stranger wrote: checks that name what does not. Used by the tests and by `bench/fuzz.py`."""

import io
import json
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

from selectolax.lexbor import LexborHTMLParser

from reader.export import filenames, formats
from reader.models import Article, Entry, Feed
from reader.text import MARKS_PER_BASE

MADE = formats.Made(date(2030, 5, 1), datetime(2030, 5, 1, tzinfo=UTC))
ALLOWED_FORMATS = set("\n\t\u200c\u200d\u200e\u200f\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Controls and formats that may pass: line ends, joiners, the plain direction marks, signs of number that can be seen."""
ACTIVE_TAGS = set(
    "script iframe object embed base form input button link frame frameset applet audio video source track svg math template portal".split()
)
HARMLESS = {("script", "type", "application/ld+json"), ("link", "rel", "canonical")}
"""Data, and an address that no browser asks."""
ADDRESSES = ("http", "https", "mailto")


def strings(value: object) -> Iterator[str]:
    """Every string in a value of ours, however deep."""
    match value:
        case str():
            yield value
        case bytes() | None:
            return
        case dict():
            for key, item in value.items():
                yield from strings(key)
                yield from strings(item)
        case tuple() | list() | frozenset() | set():
            for item in value:
                yield from strings(item)
        case _ if is_dataclass(value):
            for item in fields(value):
                yield from strings(getattr(value, item.name))


def check_text(text: str, what: str = "text") -> None:
    """No control, no override, no stack of marks. Each character that occurs is looked at once: texts are long and checked often."""
    there = set(text)
    for char in there:
        assert unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp") or char in ALLOWED_FORMATS, f"{what}: {char!r} passed"
    marks = {char for char in there if unicodedata.category(char)[0] == "M"}
    stacked = 0
    for char in text if marks else ():
        stacked = stacked + 1 if char in marks else stacked if char in "\u200c\u200d" else 0
        assert stacked <= MARKS_PER_BASE, f"{what}: {stacked} marks on one base"


def check_address(address: str, what: str = "address") -> None:
    """Printable ASCII, and of a scheme that does nothing but lead to a page."""
    if address:
        assert address.isascii(), f"{what}: {address[:80]!r}"
        assert address.isprintable(), f"{what}: {address[:80]!r}"
        assert urlsplit(address).scheme in ADDRESSES, f"{what}: {address[:80]!r}"


def check_article(article: Article) -> None:
    """Every string of an article is safe, and its addresses lead to pages."""
    for text in strings(article):
        check_text(text, "article")
    for name in ("canonical", "picture", "support_url", "next_page"):
        check_address(getattr(article, name), name)
    for removal in article.removals:
        assert removal.at is None or 0 <= removal.at <= len(article.blocks), f"removal at {removal.at} of {len(article.blocks)}"
        for link in removal.links:
            check_address(link, "removal")
    assert len(article.title) < 100_000


def check_exports(article: Article) -> None:
    """Each format can be read by its reader and does nothing when it is opened."""
    for form in formats.STREAMED:
        check_text(formats.written(article, form), form)
    check_html(formats.written(article, "html"))
    ElementTree.fromstring(formats.written(article, "ssml").encode())
    json.loads(formats.written(article, "json"))
    check_epub(formats.filed(article, "epub", MADE))


def check_html(document: str) -> None:
    """Nothing that runs, loads, submits or leads where only a page should."""
    assert "default-src 'none'" in document, "html: no content security policy"
    for node in LexborHTMLParser(document).css("*"):
        tag = node.tag or ""
        harmless = any((tag, name, value) in HARMLESS for name, value in node.attributes.items())
        assert tag not in ACTIVE_TAGS or harmless, f"html: <{tag}>"
        for name, value in node.attributes.items():
            assert not name.startswith("on"), f"html: {name}"
            assert name not in ("srcset", "srcdoc", "style", "action", "formaction", "background", "ping"), f"html: {name}"
            if name == "src":
                assert (value or "").startswith("data:"), f"html: src={value!r}"
            if name in ("href", "cite") and not (value or "").startswith("#"):
                check_address(value or "", "html")
            assert (tag, name, (value or "").lower()) != ("meta", "http-equiv", "refresh"), "html: refresh"


def check_epub(book: bytes) -> None:
    """Every part is in its archive under a plain name, and an XML parser reads it."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            assert not name.startswith("/"), f"epub: {name}"
            assert ".." not in name.split("/"), f"epub: {name}"
            if name.endswith((".xhtml", ".opf", ".ncx", ".xml")):
                root = ElementTree.fromstring(archive.read(name))
                found = {node.tag.rpartition("}")[2].lower() for node in root.iter() if isinstance(node.tag, str)}
                assert not found & {"script", "iframe", "object", "embed", "form"}, f"epub: {name}: {found}"


def check_name(article: Article, template: str = "{site_slug}/{date}-{title_slug:.60}.{ext}") -> None:
    """A file name of safe parts, inside its folder, shown, not reserved."""
    name = filenames.name(template, article, ext="md", created=MADE.created)
    parts = name.split("/")
    assert len(parts) == template.count("/") + 1, f"name: {name!r}"
    for part in parts:
        assert part not in ("", ".", ".."), f"name: {name!r}"
        assert 1 <= len(part.encode()) <= 255, f"name: {len(part.encode())} bytes"
        assert part[0] not in ".- ~", f"name: {name!r}"
        assert part[-1] not in ". ", f"name: {name!r}"
        assert not set(part) & set('\\:*?"<>|\x00\n\t'), f"name: {name!r}"
        assert part.partition(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}, f"name: {name!r}"
        check_text(part, "name")


def check_feed(feed: Feed, entries: Iterable[Entry]) -> None:
    """Titles and names are safe lines, addresses lead to pages; summaries are HTML for the cleaner, which makes them safe."""
    for text in strings(feed):
        check_text(text, "feed")
    for entry in entries:
        for text in strings([entry.title, entry.authors, entry.tags, entry.language, entry.url]):
            check_text(text, "entry")
            assert "\n" not in text, "entry: more than one line"
        check_address(entry.url, "entry")
        for enclosure in entry.enclosures:
            check_address(enclosure.url, "enclosure")
