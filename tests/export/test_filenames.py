"""File names: readable, and safe on every file system whatever an article calls itself."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ConfigError
from reader.export.filenames import MOST_BYTES, name, slug
from reader.models import Article
from reader.text import MARKS_PER_BASE
from tests.export.articles import full

TODAY = date(2026, 3, 4)
TEMPLATE = "{site_slug}/{date}-{title_slug:.60}.{ext}"


def named(template: str, article: Article | None = None) -> str:
    return name(template, article or full(), ext="md", created=TODAY, index=7)


@pytest.mark.parametrize(
    ("template", "path"),
    [
        (TEMPLATE, "tidewater-ledger/2026-03-02-the-ferry-that-would-not-sink.md"),
        ("{title_slug:.12}.{ext}", "the-ferry.md"),
        ("{published:%Y}/{month}/{index:03}-{hash8}.{ext}", "2026/03/007-d1aa59cd.md"),
        ("{created} {title}.{ext}", "2026-03-04 The ferry that would not sink.md"),
        ("{section|none}/{lang}.{ext}", "none/en.md"),
        ("{section}/./{title_slug:.9}", "the-ferry"),
    ],
)
def test_a_template_becomes_a_path(template: str, path: str) -> None:
    assert named(template) == path


def test_a_title_has_nothing_in_a_name_by_which_a_note_could_not_be_linked() -> None:
    assert named("[{site}] {title}.{ext}", Article(title="[Live] The #3 pier ^", site="Quay #1")) == "[Quay 1] Live The 3 pier.md"


def test_an_article_about_which_nothing_is_known_has_a_name_too() -> None:
    assert named(TEMPLATE, Article()) == "no-site/undated.md"
    assert named("{year|no-year}/{month}{day}{author|nobody}.{ext}", Article()) == "no-year/nobody.md"


def test_an_article_that_says_nothing_of_itself_is_named_by_its_address() -> None:
    article = Article(url="https://www.ledger.example/amp/ferry", canonical="https://ledger.example/ferry/")
    assert named("{site}/{site_slug}-{title_slug}.{ext}", article) == "ledger.example/ledger-example-ferry.md"


def test_articles_without_an_address_differ_by_their_titles() -> None:
    assert len({named("{hash8}", Article(title=title)) for title in ("Ebb", "Flood")}) == 2


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Là-bas, l’été", "la-bas-lete"),
        ("Новый паром: 10 лет", "новый-паром-10-лет"),
        ("港町が沈む", "港町が沈む"),
        ("../../etc/passwd", "etc-passwd"),
        ("", ""),
    ],
)
def test_slugs_keep_their_script(title: str, expected: str) -> None:
    assert slug(title) == expected


@pytest.mark.parametrize(
    "title", ["CON", "con.md", "a\x00b", "..", ".hidden", "-rf", "x" * 400, "é" * 300, 'a<b>:"c|?*', "trailing. ", "a/b\\c"]
)
def test_a_hostile_title_stays_one_safe_part(title: str) -> None:
    path = named("{title}.{ext}", Article(title=title))
    assert "/" not in path
    assert path not in (".md", "..md", "CON.md", "con.md.md")
    assert not path.startswith((".", "-"))
    assert len(path.encode()) <= MOST_BYTES


@given(st.text(), st.text())
def test_no_title_leads_out_of_the_folder(title: str, site: str) -> None:
    article = Article(title=title, site=site, published=datetime(2026, 1, 2, tzinfo=UTC))
    parts = named("{site}/{title}.{ext}", article).split("/")
    assert 1 <= len(parts) <= 2
    assert not {"", ".", ".."} & set(parts)
    assert all(len(part.encode()) <= MOST_BYTES and part.isprintable() for part in parts)


def test_an_unknown_field_names_the_nearest() -> None:
    with pytest.raises(ConfigError) as caught:
        named("{titel}.{ext}")
    assert caught.value.hint == "did you mean {title}?"


@pytest.mark.parametrize("template", ["{title", "{date}-{title_slug:.60.{ext}", "title}", "{}", "{title:60}", "{date:.x}", "{created:.10}"])
def test_a_broken_template_says_how_fields_are_written(template: str) -> None:
    with pytest.raises(ConfigError) as caught:
        named(template)
    assert "{title_slug:.60}" in caught.value.hint


@pytest.mark.parametrize("title", ["é" * 300, "a" * 5_000, "📰" * 200, "..", ".", "   ", "\U000e0041", "/", "con", "a.", "-"])
@pytest.mark.parametrize("template", ["{title}.{ext}", "{site}/{author|nobody}-{title}.{ext}"])
def test_the_ending_stays_whatever_the_title(title: str, template: str) -> None:
    made = named(template, Article(title=title, site=title, byline=(title,)))
    stem, dot, ending = made.rpartition("/")[2].rpartition(".")
    assert (dot, ending) == (".", "md")
    assert 1 <= len(stem.encode()) <= MOST_BYTES - 3
    assert stem.lower() not in ("con", "-", ".")


def test_taking_characters_out_stacks_no_marks() -> None:
    title = "Fe" + "\u0301" * 8 + '"' + "\u0301" * 8 + "?" + "\u0301" * 8 + "ry"
    assert named("{title}.{ext}", Article(title=title)).count("\u0301") < MARKS_PER_BASE + 1
