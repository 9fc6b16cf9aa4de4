"""Site rules from a folder of ftr-site-config: what CSS can say is taken, what it cannot is counted."""

from pathlib import Path

import pytest

from reader.cleaner.rules import parse
from reader.errors import NotAvailableError, UsageError
from reader.rules import user_rules
from reader.rules.ftr import css_of, read_folder

INVENTED = """# a paper of our own
body: //div[@id='story']
strip: //div[contains(@class, 'ask')] | //aside
strip: //p[position() = 1]
strip_id_or_class: tide-box
title: //h1
test_url: https://westhaven-post.example/ferries
"""


@pytest.mark.parametrize(
    ("xpath", "css"),
    [
        ("//div", "div"),
        ("//div[@class='ask']", 'div[class="ask"]'),
        ("//div[@id='a']//p", 'div[id="a"] p'),
        ("//ul[@class='x']/li", 'ul[class="x"] > li'),
        ("//*[contains(@class,'ask')]", '[class*="ask"]'),
        ("//div[contains(concat(' ',normalize-space(@class),' '),' ask ')]", "div.ask"),
        ("//a[starts-with(@href, 'https://give.')]", 'a[href^="https://give."]'),
        ("//div[@class='a' and @data-x]", 'div[class="a"][data-x]'),
        ("//aside | //nav", "aside, nav"),
    ],
)
def test_says_the_same_in_css(xpath: str, css: str) -> None:
    assert css_of(xpath) == css


@pytest.mark.parametrize(
    "xpath",
    ["//p[1]", "//div[last()]", "//p[contains(text(), 'x')]", "//div/following-sibling::p", "id('x')", "//div/@class", "//a[.='x']"],
)
def test_says_nothing_where_css_cannot(xpath: str) -> None:
    assert css_of(xpath) == ""


def test_reads_a_folder(tmp_path: Path) -> None:
    (tmp_path / "westhaven-post.example.txt").write_text(INVENTED, encoding="utf-8")
    (tmp_path / "LICENSE.txt").write_text("public domain", encoding="utf-8")
    imported = read_folder(tmp_path)
    assert (imported.rules, imported.left_out) == (3, 1)
    site = parse({"site": imported.sites}, "ftr.toml").sites["westhaven-post.example"]
    assert site.content == 'div[id="story"]'
    assert site.drop == ('div[class*="ask"], aside', '[class*="tide-box"], [id*="tide-box"]')


def test_a_second_place_for_the_article_is_counted_as_left_out(tmp_path: Path) -> None:
    (tmp_path / "paper.example.txt").write_text("body: //p[1]\nbody: //article\nbody: //main\n", encoding="utf-8")
    imported = read_folder(tmp_path)
    assert (imported.rules, imported.left_out, imported.sites) == (1, 2, {"paper.example": {"content": "article"}})


def test_what_is_no_file_and_a_mark_of_its_bytes_spoil_no_folder(tmp_path: Path) -> None:
    (tmp_path / "gone.example.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder.example.txt").mkdir()
    (tmp_path / "westhaven-post.example.txt").write_text("body: //main\n", encoding="utf-8-sig")
    assert read_folder(tmp_path).sites == {"westhaven-post.example": {"content": "main"}}


def test_what_was_imported_can_be_written_and_read(tmp_path: Path) -> None:
    (tmp_path / "westhaven-post.example.txt").write_text(INVENTED, encoding="utf-8")
    imported = read_folder(tmp_path)
    user_rules.put(tmp_path / "rules.d", {"site": imported.sites})
    assert user_rules.table(tmp_path / "rules.d") == {"site": imported.sites}


def test_says_when_there_is_nothing_to_import(tmp_path: Path) -> None:
    with pytest.raises(NotAvailableError, match="There is no folder"):
        read_folder(tmp_path / "gone")
    with pytest.raises(UsageError, match="no site rule"):
        read_folder(tmp_path)
