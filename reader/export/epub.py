"""One article or many as an EPUB 3 book, with contents, that old readers open as well.

The same articles at the same moment give the same bytes. The book's identifier comes from the articles' addresses, so a reading
app keeps its place when a book is made again.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from reader.export import UNTITLED, byline
from reader.export.markup import address, escaped, is_from_the_right, markup
from reader.models import Article
from reader.urls import is_web

STYLE = """\
body{margin:1em;line-height:1.5}h1{line-height:1.2}.about{opacity:.7}img{max-width:100%}
figcaption p{margin:.4em 0 0}blockquote{margin-left:1em;margin-right:1em}pre{white-space:pre-wrap}
mark{text-decoration:underline}
"""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest moment that a zip archive can hold."""
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
_SUFFIX = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}


class Image(NamedTuple):
    """A picture that goes into the book."""

    media_type: str
    """image/jpeg, image/png, image/gif or image/webp."""
    data: bytes


class Making(NamedTuple):
    """What a book says of its own making."""

    modified: datetime
    """When it was made, in UTC."""
    title: str = ""
    """Of a bundle; a single article brings its own."""


def book(articles: Sequence[Article], making: Making, images: Mapping[str, Image] | None = None) -> bytes:
    """The book. images: address → picture, for those that go in; the others are told in words."""
    images = images or {}
    title = making.title or (articles[0].title if len(articles) == 1 else "") or UNTITLED
    names = {src: f"images/{number}.{_SUFFIX[image.media_type]}" for number, (src, image) in enumerate(images.items(), 1)}
    files = {
        "META-INF/container.xml": _CONTAINER.encode(),
        "EPUB/package.opf": _package(articles, Making(making.modified, title), images, names).encode(),
        "EPUB/nav.xhtml": _nav(articles, title).encode(),
        "EPUB/toc.ncx": _ncx(articles, title).encode(),
        "EPUB/style.css": STYLE.encode(),
    }
    for number, article in enumerate(articles, 1):
        files[f"EPUB/{number}.xhtml"] = _chapter(article, names).encode()
    for src, image in images.items():
        files[f"EPUB/{names[src]}"] = image.data
    return _zipped(files, making.modified)


def identifier(articles: Sequence[Article]) -> str:
    """`urn:uuid:…`, from the addresses of the articles (their words where there is none)."""
    known = "\n".join(article.canonical or article.url or f"{article.title}\n{article.text}" for article in articles)
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, known)}"


def _package(articles: Sequence[Article], making: Making, images: Mapping[str, Image], names: Mapping[str, str]) -> str:
    numbers = range(1, len(articles) + 1)
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(f'<item id="c{number}" href="{number}.xhtml" media-type="application/xhtml+xml"/>' for number in numbers),
        *(f'<item id="i{number}" href="{names[src]}" media-type="{images[src].media_type}"/>' for number, src in enumerate(images, 1)),
    ]
    spine = "".join(f'<itemref idref="c{number}"/>' for number in numbers)
    turned = ' page-progression-direction="rtl"' if articles and all(map(is_from_the_right, articles)) else ""
    first = '<itemref idref="nav"/>' if len(articles) > 1 else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{_metadata(articles, making)}
</metadata>
<manifest>{"".join(items)}</manifest>
<spine toc="ncx"{turned}>{first}{spine}</spine>
</package>
"""


def _metadata(articles: Sequence[Article], making: Making) -> str:
    one = articles[0] if len(articles) == 1 else Article()
    languages = {article.language for article in articles if article.language}
    creators = list(one.byline) or sorted({article.site for article in articles if article.site})
    rows = [
        f'<dc:identifier id="id">{identifier(articles)}</dc:identifier>',
        f"<dc:title>{escaped(making.title)}</dc:title>",
        f"<dc:language>{escaped(languages.pop() if len(languages) == 1 else 'und')}</dc:language>",
        *(f"<dc:creator>{escaped(name)}</dc:creator>" for name in creators),
        f"<dc:source>{escaped(one.canonical or one.url)}</dc:source>" if one.canonical or one.url else "",
        f"<dc:publisher>{escaped(one.site)}</dc:publisher>" if one.site else "",
        f"<dc:date>{one.published.isoformat()}</dc:date>" if one.published else "",
        f"<dc:description>{escaped(one.standfirst)}</dc:description>" if one.standfirst else "",
        *(f"<dc:subject>{escaped(tag)}</dc:subject>" for tag in one.tags),
        f'<meta property="dcterms:modified">{making.modified.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</meta>',
    ]
    return "\n".join(filter(None, rows))


def _chapter(article: Article, names: Mapping[str, str]) -> str:
    source = article.canonical or article.url
    about = f'<p class="about">{escaped(byline(article))}</p>' if byline(article) else ""
    foot = f'<p class="about"><a href="{address(source)}">{escaped(source)}</a></p>' if is_web(source) else ""
    title = escaped(article.title) or UNTITLED
    body = f"<h1>{title}</h1>\n{about}\n{markup(article.blocks, names)}\n{foot}"
    return _page(title, body, article.language, from_the_right=is_from_the_right(article))


def _nav(articles: Sequence[Article], title: str) -> str:
    rows = "".join(f'<li><a href="{number}.xhtml">{escaped(each.title) or UNTITLED}</a></li>' for number, each in enumerate(articles, 1))
    name = escaped(title)
    contents = f'<nav epub:type="toc"><h1>{name}</h1><ol>{rows}</ol></nav>'
    return _page(name, contents, "", from_the_right=all(map(is_from_the_right, articles)))


def _page(title: str, body: str, language: str, *, from_the_right: bool = False) -> str:
    named = f' lang="{escaped(language)}" xml:lang="{escaped(language)}"' if language else ""
    named += ' dir="rtl"' if from_the_right else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{named}>
<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
{body}
</body>
</html>
"""


def _ncx(articles: Sequence[Article], title: str) -> str:
    points = "".join(
        f'<navPoint id="p{number}" playOrder="{number}"><navLabel><text>{escaped(each.title) or UNTITLED}</text></navLabel>'
        f'<content src="{number}.xhtml"/></navPoint>'
        for number, each in enumerate(articles, 1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="{identifier(articles)}"/></head>
<docTitle><text>{escaped(title)}</text></docTitle>
<navMap>{points}</navMap>
</ncx>
"""


def _zipped(files: Mapping[str, bytes], modified: datetime) -> bytes:
    """The archive: `mimetype` first and uncompressed, as the format demands."""
    moment = max(modified.astimezone(UTC), _EPOCH).timetuple()[:6]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", moment), b"application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            kind = zipfile.ZIP_STORED if name.startswith("EPUB/images/") else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, moment), data, kind)
    return buffer.getvalue()
