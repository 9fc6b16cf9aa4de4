"""EPUB 3: right by epubcheck, the same bytes from the same articles."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from reader.export import UNTITLED
from reader.export.epub import Image, Making, book, identifier
from reader.models import Article, Code, Paragraph, Picture, Span
from tests.export.articles import ARTICLES, full, paragraph

MADE = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_type_comes_first_and_plain() -> None:
    with zipfile.ZipFile(io.BytesIO(book([full()], Making(MADE)))) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_the_package_names_source_author_date_language_and_subjects() -> None:
    package = parts(book([full()], Making(MADE)))["EPUB/package.opf"].decode()
    for row in (
        "<dc:title>The ferry that would not sink</dc:title>",
        "<dc:publisher>Tidewater Ledger</dc:publisher>",
        "<dc:description>A boat, a bell, and a town.</dc:description>",
        "<dc:source>https://ledger.example/ferry</dc:source>",
        "<dc:creator>Mara Lindqvist</dc:creator>",
        "<dc:date>2026-03-02T06:30:00+00:00</dc:date>",
        "<dc:language>en</dc:language>",
        "<dc:subject>ferries</dc:subject>",
        '<meta property="dcterms:modified">2026-03-04T05:06:07Z</meta>',
    ):
        assert row in package


def test_the_same_articles_make_the_same_bytes_and_keep_their_identifier() -> None:
    assert book([full()], Making(MADE)) == book([full()], Making(MADE))
    assert identifier([full()]) == identifier([full()]) != identifier([Article(title="Second")])
    shared = replace(full(), url="https://ledger.example/ferry?from=letter", canonical="https://ledger.example/ferry")
    assert identifier([shared]) == identifier([replace(shared, url="https://ledger.example/ferry")])
    files = parts(book([shared], Making(MADE)))
    assert b"<dc:source>https://ledger.example/ferry</dc:source>" in files["EPUB/package.opf"]
    assert b'<a href="https://ledger.example/ferry">' in files["EPUB/1.xhtml"]


def test_a_picture_that_is_there_lies_in_the_book_and_any_other_is_told_in_words() -> None:
    gull, mole, fog = (Picture(f"https://ledger.example/{name}.jpg", alt=f"The {name}") for name in ("gull", "mole", "fog"))
    article = Article(title="Ferry", blocks=(gull, mole, paragraph("She left at dawn."), fog))
    files = parts(book([article], Making(MADE), {gull.src: Image("image/jpeg", b"GULL"), fog.src: Image("image/png", PIXEL)}))
    assert {name: data for name, data in files.items() if "images" in name} == {"EPUB/images/1.jpg": b"GULL", "EPUB/images/2.png": PIXEL}
    chapter, package = files["EPUB/1.xhtml"].decode(), files["EPUB/package.opf"].decode()
    assert re.findall('<img src="(.*?)" alt="(.*?)"', chapter) == [("images/1.jpg", "The gull"), ("images/2.png", "The fog")]
    assert "The mole" in chapter
    assert re.findall('href="(images.*?)" media-type="(.*?)"', package) == [("images/1.jpg", "image/jpeg"), ("images/2.png", "image/png")]


def test_two_texts_without_an_address_are_two_books() -> None:
    mails = [Article(title="The Morning Tide", blocks=(paragraph(text),)) for text in ("The lamps are lit.", "The lamps are out.")]
    assert identifier(mails[:1]) == identifier(mails[:1]) != identifier(mails[1:])


def test_a_bundle_lists_each_article_in_both_contents() -> None:
    files = parts(book([full(), Article(title="Second", blocks=(paragraph("Two."),))], Making(MADE, "Morning")))
    for contents in ("EPUB/nav.xhtml", "EPUB/toc.ncx"):
        assert b"1.xhtml" in files[contents]
        assert b"2.xhtml" in files[contents]
        assert b"Second" in files[contents]


def test_a_bundle_is_by_its_papers_and_in_no_language_where_it_has_several() -> None:
    def package(*more: Article, title: str = "") -> str:
        return parts(book([full(), *more], Making(MADE, title)))["EPUB/package.opf"].decode()

    two = package(Article(title="To", site="Aften", language="nb"), Article(title="Three", site="Aften"), title="Morning")
    assert re.findall("<dc:(title|language|creator)>(.*?)<", two) == [
        ("title", "Morning"),
        ("language", "und"),
        ("creator", "Aften"),
        ("creator", "Tidewater Ledger"),
    ]
    assert not re.search("dc:(source|publisher|date|description|subject)", two)
    assert '<itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/>' in two
    untitled = package(Article(title="Two"))
    assert f"<dc:title>{UNTITLED}</dc:title>\n<dc:language>en</dc:language>" in untitled


@settings(max_examples=30)
@given(ARTICLES)
def test_every_part_is_well_formed_xml(article: Article) -> None:
    for name, data in parts(book([article, full()], Making(MADE))).items():
        if name.endswith((".xhtml", ".opf", ".ncx", ".xml")):
            ElementTree.fromstring(data)


def test_pages_turn_from_the_right_where_every_article_is_written_so() -> None:
    hebrew = Article(title="חדרי המנורות", blocks=(paragraph("המועצה החליטה בלילה."), Code("if tide:")))
    alone, mixed = parts(book([hebrew], Making(MADE))), parts(book([hebrew, full()], Making(MADE)))
    assert b'page-progression-direction="rtl"' in alone["EPUB/package.opf"]
    assert b"page-progression" not in mixed["EPUB/package.opf"]
    assert b' dir="rtl">' in alone["EPUB/nav.xhtml"]
    assert [b' dir="rtl">' in mixed[f"EPUB/{number}.xhtml"] for number in (1, 2)] == [True, False]


def epubcheck() -> list[str] | None:
    """The checker's command. Debian installs a jar whose shebang needs a helper that is not always there."""
    found = shutil.which("epubcheck")
    if found is None or shutil.which("java") is None:
        return None
    return ["java", "-jar", found] if Path(found).resolve().suffix == ".jar" else [found]


@pytest.mark.skipif(epubcheck() is None, reason="needs epubcheck")
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    odd = Paragraph(tuple(Span("x", href=f"https://e.example/{sign}?{sign}#{sign}") for sign in (*'"%#[]|^`{}<>\\', "%zz", "%2")))
    strange = Article(title="", url="https://e.example/a|b#c#d", blocks=(paragraph("]]> & <b> \ufffe \u0085"), odd, *full().blocks))
    path = tmp_path / "book.epub"
    images = {"https://ledger.example/mole.jpg": Image("image/png", PIXEL)}
    hebrew = Article(title="חדרי המנורות", language="he", blocks=(paragraph("המועצה החליטה בלילה."), Code("if tide:")))
    path.write_bytes(book([full(), strange, hebrew], Making(MADE, "Morning & evening"), images))
    quick = os.environ | {"JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1"}  # what runs once is not worth compiling well
    done = subprocess.run([*(epubcheck() or []), str(path)], capture_output=True, encoding="utf-8", env=quick)
    assert "0 fatals / 0 errors / 0 warnings" in done.stdout + done.stderr, done.stdout + done.stderr
