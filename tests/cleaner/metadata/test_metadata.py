"""What a page says of its article, and which witness said it."""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner import metadata
from reader.cleaner.metadata import Metadata, bylines, stated
from reader.cleaner.metadata.claims import LONGEST
from reader.cleaner.metadata.paging import next_page

URL = "https://www.nordhaven-ledger.example/news/2026/11/22/the-ferry"
MORNING = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def read(head: str = "", body: str = "", url: str = URL) -> Metadata:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return metadata.read(LexborHTMLParser(page), url)


def source(found: Metadata, name: str) -> str:
    return dict(found.sources).get(name, "")


def test_believes_json_ld_before_meta_before_the_page() -> None:
    found = read(
        '<meta property="article:published_time" content="2026-11-21"><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "The ferry", "datePublished": "2026-11-22T06:30:00Z", "author": [{"name": "Marit '
        'Oxley"}]}</script>',
        '<p class="byline">By Jon Vale</p><time datetime="2026-11-20">',
    )
    assert found.published == MORNING
    assert found.byline == ("Marit Oxley",)
    assert source(found, "published") == source(found, "byline") == "json-ld"


def test_reads_meta_when_there_is_no_json_ld() -> None:
    found = read(
        '<title>The ferry - Nordhaven Ledger</title><meta property="og:site_name" content="Nordhaven Ledger">'
        '<meta name="Author" content="Marit Oxley">'
        '<meta property="article:published_time" content="2026-11-22T06:30:00Z">'
        '<meta property="article:modified_time" content="2026-11-23T06:30:00Z">'
        '<meta property="article:section" content="Harbour"><meta property="article:tag" content="ferries">'
        '<meta property="article:tag" content="storms">'
        '<meta property="og:image" content="/ferry.jpg"><meta name="description" content="She is  ninety.">'
    )
    assert (found.title, found.site, found.byline) == ("The ferry", "Nordhaven Ledger", ("Marit Oxley",))
    assert (found.published, found.modified) == (MORNING, MORNING.replace(day=23))
    assert (found.section, found.tags) == ("Harbour", ("ferries", "storms"))
    assert found.picture == "https://www.nordhaven-ledger.example/ferry.jpg"
    assert found.description == "She is ninety."


def test_a_sign_that_two_programs_have_escaped_is_that_sign() -> None:
    found = read('<meta property="og:title" content="Fog &amp;amp; the ferry&amp;#8217;s &amp;quot;luck&amp;quot; &amp;copy=1">', url="")
    assert found.title == 'Fog & the ferry’s "luck" &copy=1'


def test_who_wrote_it_stands_on_a_card_of_microformats() -> None:
    for card in ("author vcard", "p-author h-card"):
        assert read(body=f"<h1>The ferry</h1><a class='{card}' href='/oxley'>Marit Oxley</a>").byline == ("Marit Oxley",)


def test_a_catalogue_files_each_name_by_its_family() -> None:
    for name in ("DC.creator", "citation_author"):
        found = read(f'<meta name="{name}" content="Oxley, Marit"><meta name="{name}" content="Vale, Jon">')
        assert found.byline == ("Marit Oxley", "Jon Vale")
    assert read('<meta name="DC.creator" content="Oxley, Marit; Vale, Jon">').byline == ("Marit Oxley", "Jon Vale")
    assert read('<meta name="author" content="Marit, Ida"').byline == ("Marit", "Ida")


def test_a_paper_that_signs_itself_is_not_who_wrote_it_where_the_page_shows_a_name() -> None:
    signed = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Ledger"}}</script>'
    named = '<meta property="og:site_name" content="Ledger">'
    assert read(signed + named, '<h3 class="story-author">Marit Oxley</h3>').byline == ("Marit Oxley",)
    assert read(signed + named, '<p class="byline">Insights from <b>Marit Oxley</b></p><b class="author">Jon Vale</b>').byline == (
        "Jon Vale",
    )
    for other in ("Follow", "The Harbour and Fishery ministries", "Ledger", ""):
        assert read(signed + named, f'<p class="author">{other}</p>').byline == ()


@pytest.mark.parametrize(
    ("credited", "names"),
    [
        ("Marit Oxley, Jon Vale", ("Marit Oxley", "Jon Vale")),
        ("Jon Vale", ("Marit Oxley",)),
        ("4 minutes", ("Marit Oxley",)),
        ("Marit Oxley", ("Marit Oxley",)),
    ],
)
def test_all_who_are_credited_with_the_first_author_wrote_it(credited: str, names: tuple[str, ...]) -> None:
    said = json.dumps({"@type": "Article", "author": {"@type": "Person", "name": "Marit Oxley"}, "contributor": [{"name": "Jon Vale"}]})
    card = f'<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{credited}">'
    assert read(f'{card}<script type="application/ld+json">{said}</script>').byline == names


@pytest.mark.parametrize(
    ("signed", "shown", "names"),
    [
        ("Harbour Media Group", '<p class="byline">By Marit Oxley and Jon Vale</p>', ("Marit Oxley", "Jon Vale")),
        ("Harbour Media Group", '<a rel="author" href="/mo">Marit Oxley</a>', ("Marit Oxley",)),
        ("Harbour Media Group", "<p>By Marit Oxley</p>", ("Marit Oxley",)),
        ("Harbour Media Group", '<p class="author">Share</p>', ("Harbour Media Group",)),
        ("Reuters", '<p class="byline">By Marit Oxley</p>', ("Reuters",)),
    ],
)
def test_an_organisation_signs_for_nobody_whom_the_page_names(signed: str, shown: str, names: tuple[str, ...]) -> None:
    said = json.dumps({"@type": "NewsArticle", "author": {"@type": "Organization", "name": signed}})
    body = f"<h1>The ferry</h1>{shown}"
    assert read(f'<title>The ferry</title><script type="application/ld+json">{said}</script>', body).byline == names


def test_the_section_is_the_first_one_of_the_trail_where_nothing_else_names_it() -> None:
    trail = (
        '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [{"name": "Ledger", "item": "/"}, '
        '{"name": "Harbour", "item": "/harbour"}, {"name": "Ferries", "item": "/harbour/ferries"}, {"name": "The ferry"}]}</script>'
    )
    assert read(trail).section == "Harbour"
    assert source(read(trail), "section") == "json-ld"
    assert read(trail + '<meta property="article:section" content="Storms">').section == "Storms"


def test_what_ends_with_a_small_letter_beside_the_names_on_a_page_is_none() -> None:
    about = '<span class="author-tooltip__more">Learn about our </span><a class="author-tooltip__link">editorial ways</a>'
    assert read(body=f"<h1>The ferry</h1>{about}").byline == ()
    assert read(body=f"{about}<p class='byline'>By Marit Oxley, Ship handling educators and Jon Vale</p>").byline == (
        "Marit Oxley",
        "Jon Vale",
    )


def test_a_trail_in_microdata_names_the_section_as_one_in_json_ld_does() -> None:
    step = '<li itemprop="itemListElement" itemscope><a itemprop="item" href="{1}"><span itemprop="name">{0}</span></a></li>'
    steps = "".join(step.format(*named) for named in (("Home", "/"), ("Harbour", "/harbour"), ("Ferries", "/ferries"), ("The ferry", "/x")))
    trail = f'<ol itemscope itemtype="https://schema.org/BreadcrumbList">{steps}</ol>'
    assert read("<title>The ferry</title>", trail).section == "Harbour"
    assert source(read("", trail), "section") == "microdata"
    assert read('<meta property="article:section" content="Storms">', trail).section == "Storms"
    assert read("", trail.replace("BreadcrumbList", "ItemList")).section == ""


@pytest.mark.parametrize(("by", "name"), [("By AFP", "AFP"), ("Von dpa", "dpa"), ("By FRANCE 24", "FRANCE 24"), ("By MAY 12", "")])
def test_agencies_and_channels_sign_too(by: str, name: str) -> None:
    found = read("<title>The ferry goes on</title>", f"<h1>The ferry goes on</h1><p>{by}</p>", url="")
    assert found.byline == (() if not name else (name,))


@pytest.mark.parametrize("said", ["https://nordhaven-ledger.example/", "@ledger", f"The Ledger, {'which is read at sea, ' * 4}and ashore"])
def test_an_address_an_account_and_a_sentence_are_no_name_of_a_paper(said: str) -> None:
    assert read(f'<meta property="og:site_name" content="{said}">').site == "nordhaven-ledger.example"


def test_quotation_marks_around_a_part_of_the_papers_name_stay() -> None:
    for said, name in (("Vale’s “Fog Log”", "Vale’s “Fog Log”"), ("“Fog Log”", "Fog Log"), ("Fog Log”", "Fog Log")):
        assert read(f'<meta property="og:site_name" content="{said}">').site == name


@pytest.mark.parametrize("separator", ["og:{}_time", "article:{}:time", "article:{}_time"])
def test_reads_the_days_by_each_name_that_papers_give_them(separator: str) -> None:
    found = read("".join(f'<meta property="{separator.format(said)}" content="2026-11-22T06:30Z">' for said in ("published", "modified")))
    assert found.published == found.modified == MORNING


def test_a_change_before_the_publication_is_none() -> None:
    modified = '<meta property="article:modified_time" content="2026-11-21">'
    assert read(f'<meta property="article:published_time" content="2026-11-22T06:30:00Z">{modified}').modified is None
    assert read(modified, url="https://ledger.example/ferry").modified == datetime(2026, 11, 21, tzinfo=UTC)


def test_reads_microdata() -> None:
    found = read(
        body='<article itemscope><h1 itemprop="headline">The ferry</h1>'
        '<span itemprop="author" itemscope><b itemprop="name">Marit Oxley</b> reports</span>'
        '<meta itemprop="datePublished" content="2026-11-22T06:30:00Z"></article>',
        url="",
    )
    assert (found.title, found.byline, found.published) == ("The ferry", ("Marit Oxley",), MORNING)
    assert source(found, "byline") == "microdata"


def test_an_abbreviation_in_microdata_is_read_as_it_is_written_out() -> None:
    """Blogger shows the time alone, and the day far above."""
    post = (
        '<h3 itemprop="name">The ferry</h3><abbr class="published" itemprop="datePublished" title="2026-11-22T08:30:00+02:00">8:30</abbr>'
    )
    found = read(body=f'<h2 class="date-header">Sunday, 22 November 2026</h2><div class="post hentry">{post}</div>', url="")
    assert (found.published, source(found, "published")) == (MORNING, "microdata")


def test_reads_what_a_visitor_sees() -> None:
    found = read(
        "<title>The ferry that would not sink | Ledger</title>",
        '<h1>The ferry that would not sink</h1><div class="article-byline">By Marit Oxley and Jon Vale</div>'
        "<time>22 November 2026, 6:30</time>",
        url="",
    )
    assert found.byline == ("Marit Oxley", "Jon Vale")
    assert found.published == MORNING
    assert {source(found, name) for name in ("title", "byline", "published")} == {"page"}


def test_what_is_marked_for_an_author_or_the_next_page_is_seen_far_below_too() -> None:
    told = f"<h1>The ferry</h1>{'<p>The ferry left the harbour at noon and came back before the storm did, all lamps lit.</p>' * 5}"
    author = "<a rel='author' href='/oxley'>Marit Oxley</a>"
    day = "<abbr class='published' title='2026-11-22T06:30:00Z'>yesterday</abbr>"
    found = read(body=f"{told}<p>{author}</p><p>{day} <a rel='next' href='/ferry/2'>On</a></p>", url="https://ledger.example/ferry")
    assert (found.byline, found.published, found.next_page) == (("Marit Oxley",), MORNING, "https://ledger.example/ferry/2")
    assert read(body=f"{told}<aside>{author}{day}</aside>", url="").byline == ()
    assert read(body=f"{told}<div class='author'>Marit Oxley{', who rows' * 20}</div>", url="").byline == ()


def test_the_address_is_the_last_witness_of_the_date() -> None:
    assert read().published == MORNING.replace(hour=0, minute=0)
    assert source(read(), "published") == "address"
    assert read(url="https://ledger.example/world/2026/nov/22/ferry").published == MORNING.replace(hour=0, minute=0)


@pytest.mark.parametrize(
    ("url", "site", "title", "day"),
    [
        ("", "nordhaven-ledger.example", "The ferry", 22),
        ("https://mirror.example/2026/11/21/the-pier", "mirror.example", "The pier", 21),
    ],
    ids=["saved", "fetched"],
)
def test_a_page_that_was_saved_is_of_the_address_that_it_calls_its_own_and_one_that_was_fetched_of_that(
    url: str, site: str, title: str, day: int
) -> None:
    there = {"The ferry": URL, "The pier": "https://mirror.example/2026/11/21/the-pier"}
    stories = [{"@type": "NewsArticle", "headline": name, "url": there[name]} for name in sorted(there, key=lambda name: name == title)]
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"name": "Read this", "item": there[title]}, {"name": "All", "item": "/all"}]}
    head = f'<link rel="canonical" href="{URL}"><script type="application/ld+json">{json.dumps([*stories, trail])}</script>'
    found = read(f'{head}<meta property="og:image" content="/boat.jpg">', url=url)
    assert found.picture == urljoin(there[title], "/boat.jpg")
    assert (found.site, found.title, found.section) == (site, title, "All")
    assert found.published == datetime(2026, 11, day, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "Ledger • 22 November 2026, 6:30",
        "<span>By Marit Oxley</span> <i>Nov 22, 2026 6:30 am</i>",
        "<b>22.11.2026 06:30</b>",
        "Par Marit Oxley – 22 novembre 2026 à 06h30",
    ],
)
def test_a_dated_line_under_the_heading_is_seen(line: str) -> None:
    assert read(body=f"<p>1 January 1990</p><h1>The ferry</h1><p>{line}</p>", url="").published == MORNING


@pytest.mark.parametrize(
    "line", ["By <a href='/oxley'>Marit Oxley</a>", "Written by: <b>Marit Oxley</b>, Nordhaven", "<i>Von</i> Marit Oxley"]
)
def test_a_name_behind_by_is_seen_where_it_is_an_element_of_its_own(line: str) -> None:
    assert read(body=f"<h1>The ferry</h1><p>{line}</p>", url="").byline == ("Marit Oxley",)


@pytest.mark.parametrize("by", ["By", "<span>By</span>", "<i><span>Written by:</span></i>"])
def test_all_names_behind_by_are_seen_where_each_is_an_element_of_its_own(by: str) -> None:
    names = "<a href='/oxley'>Marit Oxley</a>, <a href='/vale'>Jon Vale</a> and <a href='/holm'>Ida Holm</a>"
    found = read(body=f"<h1>The ferry</h1><p>{by} {names} | 22 November 2026, 6:30</p><p>It ran.</p>", url="")
    assert (found.byline, found.published) == (("Marit Oxley", "Jon Vale", "Ida Holm"), MORNING)
    found = read(body=f"<h1>The ferry</h1><p>{by} <a href='/oxley'>Marit Oxley</a> <b>Share comments</b></p>", url="")
    assert found.byline == ("Marit Oxley",)


@pytest.mark.parametrize("code", ["<style>.css-1x{color:#123}</style>", f"<script>show({'1, ' * 40}2)</script>"])
@pytest.mark.parametrize("name", ["", "date"])
def test_styles_and_scripts_between_headline_and_text_say_nothing(code: str, name: str) -> None:
    by = f"<div>By {code}<a>Marit Oxley</a> and {code}<a>Jon Vale</a></div>"
    day = f'<div class="{name}">{code}29 November 2026</div>'
    found = read("<title>Ferry crews vote</title>", f"<h1>{code}Ferry crews vote</h1>{code * 30}{by}{day}<p>Text.</p>", url="")
    assert (found.title, found.byline) == ("Ferry crews vote", ("Marit Oxley", "Jon Vale"))
    assert found.published == datetime(2026, 11, 29, tzinfo=UTC)


@pytest.mark.parametrize(("line", "name"), [("作者：李明", "李明"), ("本报记者 李明", "李明"), ("โดย สมชาย ใจดี", "สมชาย ใจดี")])
def test_a_short_byline_under_the_heading_is_seen_in_scripts_of_few_letters(line: str, name: str) -> None:
    assert read("<title>渔网卖掉了</title>", f"<h1>渔网卖掉了</h1><div><span>{line}</span></div>", url="").byline == (name,)


def test_a_page_without_headings_has_its_headline_in_bold() -> None:
    cell = "<font size=5><b>The ferry walks out</b></font><br><font size=1>By MARIT OXLEY, Staff Writer<br>Sunday, November 22, 2026</font>"
    found = read("<title>Ledger: The ferry walks out</title>", f"<table><td><b>Weather</b><td>{cell}<p>It walked.</table>", url="")
    assert (found.byline, found.published) == (("Marit Oxley",), MORNING.replace(hour=0, minute=0))


def test_a_by_that_the_heading_says_too_is_seen() -> None:
    assert read(body="<h1>Von Saltby, nach von Nordhaven</h1><p>von <a href='/oxley'>Marit Oxley</a></p>", url="").byline == (
        "Marit Oxley",
    )


def test_looks_for_names_and_date_under_the_heading_that_says_the_title() -> None:
    paper = "<h1>The Ledger</h1>" + "<p>Harbour</p>" * 40
    lines = "<div class='latest-card'><p>By Marit Oxley</p><p>22 November 2026, 6:30</p></div>"
    found = read("<title>Von Saltby to the mole - Ledger</title>", f"{paper}<h2>Von Saltby to the mole</h2>{lines}", url="")
    assert (found.byline, found.published) == (("Marit Oxley",), MORNING)


def test_looks_for_names_under_no_heading_that_says_the_papers_name() -> None:
    paper = "<h1>The Nordhaven Ledger</h1>" + "<p>Weather</p>" * 40
    found = read("<title>Fog over the mole - The Nordhaven Ledger</title>", f"{paper}<h2>Fog over the mole</h2><p>By Marit Oxley</p>")
    assert found.byline == ("Marit Oxley",)


def test_the_papers_logo_is_no_picture_of_the_story() -> None:
    head = '<meta property="og:image" content="/img/ledger-logo.png"><meta name="twitter:image" content="/fog.jpg">'
    assert read(head).picture == "https://www.nordhaven-ledger.example/fog.jpg"


def test_tags_are_words_for_people() -> None:
    said = "ferries, & storms, #fog, channel_other, topic/ferries, PACKAGE:SEA, @desk, /harbour, Race/Ethnicity"
    assert read(f'<meta name="keywords" content="{said}">').tags == ("ferries", "storms", "fog", "Race/Ethnicity")


def test_neither_a_letter_nor_a_sentence_nor_nothing_between_two_commas_is_a_tag() -> None:
    said = f"ferries, , x; {'how the ferry came to be late on that night ' * 2}, fog,"
    assert read(f'<meta name="keywords" content="{said}">').tags == ("ferries", "fog")
    assert read('<meta name="keywords" content="猫, 港, い">').tags == ("猫", "港", "い"), "words"


def test_the_sign_that_ends_an_entity_parts_no_tags() -> None:
    said = json.dumps({"@type": "NewsArticle", "keywords": "Caf&eacute; Noir, bells &amp; buoys; rope"})
    assert read(f'<script type="application/ld+json">{said}</script>').tags == ("Café Noir", "bells & buoys", "rope")


def test_a_list_of_tags_in_json_ld_is_parted_already() -> None:
    for keywords in (["Nordhaven, Westshire", "fog"], ["Nordhaven, Westshire", "fog", "fog"]):
        said = json.dumps({"@type": "NewsArticle", "keywords": keywords})
        assert read(f'<script type="application/ld+json">{said}</script>').tags == ("Nordhaven, Westshire", "fog")
    said = json.dumps({"@type": "NewsArticle", "keywords": ["Nordhaven, fog"]})
    assert read(f'<script type="application/ld+json">{said}</script>').tags == ("Nordhaven", "fog")


@pytest.mark.parametrize("rel", ["category tag", "tag"])
def test_the_first_category_that_an_article_is_filed_under_is_its_section_and_the_others_are_tags(rel: str) -> None:
    filed = f'<p>in <a rel="{rel}" href="/category/harbour/">Harbour</a>, <a rel="{rel}" href="/category/fog/">Fog</a></p>'
    found = read("", f'{filed}<p><a rel="tag" href="/tag/rope">rope</a></p>', url="")
    assert (found.section, found.tags) == ("Harbour", ("rope", "Fog"))
    assert read("", filed.replace("Harbour<", "Uncategorized<"), url="").section == "Fog"
    assert read("", f"<div>{filed}</div><div>{filed}</div>", url="").section == ""
    assert read('<meta property="article:section" content="Ferries">', filed).section == "Ferries"


def test_a_category_that_is_called_as_a_tag_costs_no_tags() -> None:
    filed = "".join(f'<a rel="category tag" href="/category/{n}/">{name}</a>, ' for n, name in enumerate(("Harbour", "Fog", "Tides, Ice")))
    tagged = "".join(f'<a rel="tag" href="/tag/{name}">{name}</a>, ' for name in ("rope", "fog", "ice"))
    assert read("", f"<p>in {filed}</p><p>on {tagged}</p>", url="").tags == ("rope", "fog", "ice", "Tides, Ice")
    assert read("", f"<p>in {filed}</p>", url="").tags == ("Fog", "Tides, Ice")


def test_the_tags_under_a_text_are_its_own_where_no_machine_is_told_of_any() -> None:
    under = '<p>Tags: <a rel="tag" href="/t/fog">fog</a>, <a rel="tag" href="/t/ferries">ferries</a></p>'
    assert read("", under).tags == ("fog", "ferries")
    assert source(read("", under), "tags") == "page"
    assert read('<meta name="keywords" content="storms">', under).tags == ("storms",)
    cards = '<div class="related"><a rel="tag" href="/t/rope">rope</a></div><a rel="category tag" href="/c">Harbour</a>'
    assert read("", under + cards).tags == ("fog", "ferries")


def test_tags_that_stand_twice_or_are_very_many_are_those_of_more_than_one_article() -> None:
    assert read("", 2 * '<a rel="tag" href="/t/fog">fog</a> <a rel="tag" href="/t/rope">rope</a>').tags == ()
    assert read("", "".join(f'<a rel="tag" href="/t/{number}">fog {number}</a>' for number in range(30))).tags == ()


def test_a_tag_stands_once_however_it_is_spelt() -> None:
    assert read('<meta name="keywords" content="Fog, ferries, fog, Ferries, rope">').tags == ("Fog", "ferries", "rope")


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("<span>Reviews</span> <time datetime=2026-11-22T06:30>today</time>", MORNING, None),
        ("<span>Product Updates</span> <time datetime=2026-11-22T06:30>today</time>", MORNING, None),
        ("<span>Güncel</span> <time datetime=2026-11-22T06:30>bugün</time>", MORNING, None),
        ("<span>김수정 기자</span> <time datetime=2026-11-22T06:30>오늘</time>", MORNING, None),
        ("<div class=date>김수정 기자 2026-11-22 06:30</div>", MORNING, None),
        ("<div class=date>Güncel 22.11.2026 06:30</div>", MORNING, None),
        ("<div class=date>Ferry review, 22 November 2026, 6:30</div>", MORNING, None),
        ("<div class=date>김수정 기자 2026-11-22 06:30 | 최종수정 2026-11-23 06:30</div>", MORNING, MORNING.replace(day=23)),
        ("<div class=date>Medically reviewed on 22 November 2026, 6:30</div>", None, MORNING),
    ],
)
def test_a_section_or_a_name_that_looks_like_a_word_for_changing_tells_of_no_change(
    line: str, published: datetime | None, modified: datetime | None
) -> None:
    found = read("<title>The ferry</title>", f"<h1>The ferry</h1>{line}", url="")
    assert (found.published, found.modified) == (published, modified)


@pytest.mark.parametrize("title", ["Ledger.example to cut its fares", "LEDGER.EXAMPLE Pay, and how it came about"])
def test_a_headline_that_begins_with_the_papers_address_is_kept_whole(title: str) -> None:
    found = read(f"<title>{title}</title>", f"<h1>{title}</h1>", "https://ledger.example/n/1")
    assert found.title == title
    assert (
        read("<title>ledger.example to cut its fares</title>", url="https://ledger.example/n/1").title == "ledger.example to cut its fares"
    )


def test_the_article_is_no_section_of_the_paper() -> None:
    named = '<meta property="og:title" content="The old ferry"><meta property="article:section" content="The Old Ferry">'
    assert read(named).section == ""


def test_the_whole_paper_is_no_section_of_it() -> None:
    named = '<meta property="og:site_name" content="Harbour Log"><meta property="article:section" content="Harbour log">'
    assert read(named).section == ""
    assert read(f'{named}<meta name="parsely-section" content="Storms">').section == "Storms"


@pytest.mark.parametrize(
    "names",
    [
        '<p>Text by <a rel="author" href="/m">Marit Oxley</a> and <a rel="author" href="/j">Jon Vale</a></p>',
        '<p><span itemprop="author">Marit Oxley</span>, <span itemprop="author">Jon Vale</span></p>',
        '<ul><li><b itemprop="author">Marit Oxley</b></li><li><b itemprop="author">Jon Vale</b></li></ul>',
        '<div><span class="author-name">Marit Oxley</span><span class="author-name">Jon Vale</span><p class="bio">Olu Adeyemi</p></div>',
    ],
)
def test_all_who_are_marked_as_authors_in_one_place_wrote_it(names: str) -> None:
    other = '<div><h3>The fog</h3><b class="author-name">Olu Adeyemi</b></div>'
    assert read("", f"<h1>The ferry</h1>{names}<p>It sank.</p>{other}").byline == ("Marit Oxley", "Jon Vale")


@pytest.mark.parametrize(
    "crowd",
    [
        lambda count: f"<span>{'<b itemprop=author>Marit Oxley</b>' * count}</span>",
        lambda count: f"<span>{'<b itemprop=author></b>' * count}</span>",
        lambda count: f"{'<span itemprop=author>' * (count // 8)}Marit Oxley",
    ],
    ids=["beside", "empty", "inside"],
)
def test_many_authors_take_time_by_their_number_and_not_by_its_square(crowd: Callable[[int], str]) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        read("", f"<h1>The ferry</h1>{crowd(count)}")
        return time.process_time() - started

    assert any(seconds(3200) < 8 * seconds(800) for _ in range(5)), "sixteen times as long, each time"


def test_boxes_around_a_whole_page_that_are_called_after_its_author_are_not_read_whole() -> None:
    story = "<p>It sank. <a href='/tag/fog'>Fog</a></p>" * 1000

    def steps(boxes: int) -> int:
        counted = Counter[str]()
        sys.setprofile(lambda _frame, event, _: counted.update([event]))
        try:
            read("", f"<h1>The ferry</h1>{'<div class=author>' * boxes}{story}")
        finally:
            sys.setprofile(None)
        return counted.total()

    assert steps(32) < 2 * steps(1)


def test_portuguese_says_when_a_story_was_changed() -> None:
    found = read("", "<h1>A balsa</h1><p>Atualizado na terça-feira, 12 de março de 2019, pela redação</p>", url="")
    assert (found.published, found.modified) == (None, datetime(2019, 3, 12, tzinfo=UTC))


@pytest.mark.parametrize("none", ["Uncategorized", "Non classé", "Sin categoría", "未分類"])
def test_what_is_filed_under_no_section_has_none(none: str) -> None:
    found = read(f'<meta property="article:section" content="{none}"><meta name="keywords" content="{none}, Ferries">')
    assert (found.section, found.tags) == ("", ("Ferries",))


def test_a_tag_may_end_with_a_sharp() -> None:
    assert read('<meta name="keywords" content="C#, #F#, bells & buoys &">').tags == ("C#", "F#", "bells & buoys")


def test_a_date_in_a_sentence_is_no_dateline() -> None:
    sentence = "It was on 22 November 2026 that the ferry, which had been laid up since the spring, left the harbour of Nordhaven again."
    assert read(body=f"<h1>The ferry</h1><p>{sentence}</p>", url="").published is None


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<a href='/f'><time datetime=2026-11-22>Nov <b>22</b> 2026</time> The ferry is late</a>", "The ferry is late"),
        ("<time>22 November 2026</time> was the day of the ferry", "22 November 2026 was the day of the ferry"),
        ("The ferry was late on <time>22 November 2026</time>", "The ferry was late on 22 November 2026"),
    ],
)
def test_a_day_that_stands_in_a_heading_before_the_headline_is_no_part_of_it(heading: str, title: str) -> None:
    assert read(f"<title>{title} | The Ledger</title>", f"<h1>{heading}</h1>").title == title


def test_the_papers_name_over_the_headline_is_not_the_title() -> None:
    found = read("<title>Left burner smokes - The Stove Corner</title>", "<h1>The Stove Corner</h1><h2><a>Left burner smokes</a></h2>")
    assert (found.title, found.site) == ("Left burner smokes", "The Stove Corner")
    stated = '<meta property="og:site_name" content="Stoves"><title>Left burner smokes - The Stove Corner</title>'
    assert read(stated, "<h1>The Stove Corner</h1><h2>Left burner smokes</h2>").site == "Stoves"
    footer = "<footer><h3>The Stove Corner</h3></footer>"
    found = read("<title>The Stove Corner: Left burner smokes</title>", f"<h1>Left burner smokes</h1>{footer}")
    assert found.title == "Left burner smokes"
    found = read("<title>Left burner smokes - The Stove Corner</title>", "<h1>Left burner smokes</h1><h3>The Stove Corner</h3>")
    assert found.title.startswith("Left burner smokes")
    headings = "<h1>The Stove Corner</h1><h3>Why the left burner smokes in the morning</h3>"
    found = read("<title>The Stove Corner: Why the left burner smokes in the morning</title>", headings)
    assert (found.title, found.site) == ("Why the left burner smokes in the morning", "The Stove Corner")


@pytest.mark.parametrize("feed", ["Driftwood", "Driftwood &raquo; Feed", "Driftwood - Atom", "RSS | Driftwood"])
@pytest.mark.parametrize("title", ["How to mend a net - Driftwood", "Driftwood: How to mend a net"])
def test_a_single_word_is_the_papers_name_where_its_feed_is_called_so(title: str, feed: str) -> None:
    feeds = f'<link rel="alternate" type="application/rss+xml" title="{feed}" href="/feed">'
    found = read(f"<title>{title}</title>{feeds}", "<h1>How to mend a net</h1>")
    assert (found.title, found.site) == ("How to mend a net", "Driftwood")


@pytest.mark.parametrize("feed", ["Driftwood &raquo; Nets Comments Feed", "How to mend a net", "Comments", ""])
def test_a_feed_of_something_else_names_no_paper(feed: str) -> None:
    feeds = f'<link rel="alternate" type="application/rss+xml" title="{feed}" href="/feed">'
    assert read(f"<title>How to mend a net - Nets</title>{feeds}").site == read().site


@pytest.mark.parametrize(
    ("behind", "site"),
    [
        (" – The Nordhaven Ledger", "The Nordhaven Ledger"),
        (" | Nordhaven Ledger | Nordhaven Ledger", "Nordhaven Ledger"),
        (" - Nordhaven Ledger - nordhaven-ledger.example", "Nordhaven Ledger"),
        (" | The Harbour", "nordhaven-ledger.example"),
        ("", "nordhaven-ledger.example"),
    ],
)
def test_the_paper_is_called_as_the_title_ends_where_its_address_agrees_and_once(behind: str, site: str) -> None:
    assert read(f"<title>The ferry is back{behind}</title>").site == site
    assert read(f'<title>The ferry is back{behind}</title><meta property="og:site_name" content="Ledger">').site == "Ledger"


def test_a_feed_of_the_comments_below_a_title_names_no_paper() -> None:
    feeds = '<link rel="alternate" type="application/rss+xml" title="Driftwood &raquo; Kommentar-Feed zu Das Netz – der Fang" href="/feed">'
    assert read(f"<title>Das Netz – der Fang</title>{feeds}").title == "Das Netz – der Fang"


def test_a_word_before_a_title_is_no_name_of_a_paper() -> None:
    for title in ("Opinion | Mind the fog on the mole", "Fog: What we know about the harbour"):
        word, rest = re.split(r" ?[|:] ", title)
        found = read(f"<title>{title}</title>", f"<h1>{word}</h1><h2>{rest}</h2>")
        assert (found.title, found.site) == (title, read("<title>The ferry</title>").site)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Nordhaven Ledger</title>", "<h1>The ferry is back</h1>", "The ferry is back"),
        ("<title>Nordhaven Ledger</title>", "<h1>The Nordhaven Ledger</h1><h1>The ferry is back</h1>", "The ferry is back"),
        ("<title>Nordhaven Ledger</title>", "<h1>The Nordhaven Ledger</h1>", "The Nordhaven Ledger"),
        ("<title>Nordhaven Ledger</title>", "<h1>The ferry is back</h1><h1>Ropes</h1>", "Nordhaven Ledger"),
        (
            '<meta property="og:title" content="Nordhaven Ledger"><title>The ferry @ Nordhaven Ledger</title>',
            "",
            "The ferry @ Nordhaven Ledger",
        ),
    ],
)
def test_the_papers_name_alone_is_the_title_where_nothing_else_is(head: str, body: str, title: str) -> None:
    assert read(head, body).title == title


@pytest.mark.parametrize("attributes", ["", "class='post-dates'"])
def test_a_dated_line_may_say_both_days(attributes: str) -> None:
    line = f"<p {attributes}>Published: Sunday, 22 November 2026, 6:30 | Updated: 23 November 2026</p>"
    found = read(body=f"<h1>The ferry</h1>{line}", url="")
    assert (found.published, found.modified) == (MORNING, datetime(2026, 11, 23, tzinfo=UTC))
    found = read(body=f"<h1>The ferry</h1><p {attributes}>Updated 22 November 2026, 6:30</p>", url="")
    assert (found.published, found.modified) == (None, MORNING)


def test_what_the_story_itself_tells_under_its_heading_is_neither_its_date_nor_who_wrote_it() -> None:
    lead = "<p>Whoever painted the line on the bridge was told at the time that nobody would ever have to look at it again.</p>"
    told = "<p>Ada Fenwick, painter, born 4 May 1924; died 1 March 2025</p><p>By Edith Marlow, who was looking for a ring.</p>"
    found = read("<title>Who painted the line</title>", f"<h1>Who painted the line</h1>{lead * 4}{told}", url="")
    assert (found.byline, found.published) == ((), None)


@pytest.mark.parametrize("words", ["Von Anfang an <b>war klar</b>", "By Monday <i>it was known</i>", 'By <a href="/town">Nordhaven</a>'])
def test_a_paragraph_that_begins_as_a_byline_does_names_nobody(words: str) -> None:
    said = "that nobody would wait at the pier any more when the ferry came back in the evening."
    assert read(body=f"<h1>The ferry</h1><p>{words}, {said}</p>").byline == ()
    assert read(
        body='<h1>The ferry</h1><p>By <a href="/jon">Jon Vale</a> | Filed under boats, ferries, harbour and ropes | 12 replies'
    ).byline


@pytest.mark.parametrize("name", ["candidate", "list__Candidates", "mandate-of", "authority"])
def test_a_class_that_has_the_letters_of_a_date_or_an_author_in_another_word_names_neither(name: str) -> None:
    found = read(body=f"<div class='{name}'>Jon Vale</div><div class='{name}'>6 May 1937</div><h1>The vote</h1>", url="")
    assert (found.byline, found.published) == ((), None)
    assert read(body="<h1>The vote</h1><p class='authors'>Jon Vale</p>").byline == ("Jon Vale",)


def test_the_day_that_a_paragraph_tells_of_is_no_dateline_but_one_in_bold_before_it_is() -> None:
    said = "<i>the ferry</i> burned at the pier, and nobody who was there has spoken of it since."
    assert read(body=f"<h1>The ferry</h1><p>On 6 May 1937 {said}</p>", url="").published is None
    assert read(body=f"<h1>The ferry</h1><p><b>Nordhaven, 22 November 2026, 6:30</b> – On that day {said}</p>", url="").published == MORNING


@pytest.mark.parametrize(
    "told",
    [
        "<p>By Thursday <a>the council</a> had heard all of them.</p>",
        "<p>By <em>Harbour</em> standards it was a small affair, and nobody in the town speaks of it now.</p>",
        "<p>By Christmas the boats were gone.</p>",
        "<p>Von seinem Vorgänger unterscheidet <i>Marigold</i> sich durch ihre rasante Fahrt.</p>",
        "<p>On 12 March 2019 <a>the mayor</a> resigned, and the ferry went on.</p>",
        "<p>The old mayor resigned on 12 March 2019.</p>",
        "<h2>What the council has decided since 12 March 2019</h2>",
        '<p>It opened on <time datetime="1950-01-01">1 January 1950</time>.</p>',
        '<p class="update">The mayor, who was born on 12 March 1959, resigned</p>',
        "<figure><figcaption>The harbour on 12 March 2019</figcaption></figure>",
    ],
)
def test_a_sentence_under_the_heading_is_no_line_of_names_and_days(told: str) -> None:
    found = read("<title>The ferry goes on</title>", f"<h1>The ferry goes on</h1>{told}", url="")
    assert (found.byline, found.published) == ((), None)


@pytest.mark.parametrize(
    "line",
    [
        "<p>By <a>Marit Oxley</a>, senior correspondent · <time>12 March 2019</time></p>",
        "<p>By Marit Oxley, the senior culture writer of the Ledger</p><p>12 March 2019</p>",
        "<p>By Marit Oxley <a>@marit</a><br>Published on 12 March 2019.<br>The ferry crosses the river every hour, and will for years.</p>",
        "<p>This story was first posted on <time>12 March 2019</time>.</p><p>By Marit Oxley</p>",
        "<p>Par Marit Oxley le 12 mars 2019</p>",
    ],
)
def test_what_a_line_says_of_its_writer_makes_no_sentence_of_it(line: str) -> None:
    found = read("<title>The ferry goes on</title>", f"<h1>The ferry goes on</h1>{line}", url="")
    assert found.byline == ("Marit Oxley",)
    assert found.published == datetime(2019, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "terça-feira, 12 de março de 2019 (horário de Brasília)",
        "martes, 12 de marzo de 2019 - 5 minutos de lectura",
        "mardi 12 mars 2019 – temps de lecture 3 minutes",
        "úterý 12. března 2019, doba čtení 3 minuty",
        "12 марта 2019, вторник, время чтения 5 минут",
        "12 March 2019 · reading time five minutes",
    ],
)
def test_what_a_line_says_behind_the_day_with_which_it_begins_makes_no_sentence_of_it(line: str) -> None:
    for shown in (f"<p>{line}</p>", f'<div class="date">{line}</div>'):
        assert read("<title>The ferry</title>", f"<h1>The ferry</h1>{shown}", url="").published == datetime(2019, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "<p>12 March 1931 – 2 November 2026</p>",
        '<p class="dates">March 12, 1931 - November 2, 2026</p>',
        '<p class="lifespan">12. März 1931 † 2. November 2026</p>',
        '<div class="dates">12 November 2026 to 14 November 2026</div>',
        "<p><time datetime=2026-11-12>12 November 2026</time> – <time>14 November 2026</time></p>",
        "<p><span>12 November 2026</span>–<span>14 November 2026</span></p>",
    ],
)
def test_the_days_from_which_and_till_which_something_lasts_are_no_day_of_publication(line: str) -> None:
    assert (
        read("<title>Josiah Bell</title>", f"<h1>Josiah Bell</h1>{line}<p>He mended the clocks of four counties.</p>", url="").published
        is None
    )


@pytest.mark.parametrize(
    ("line", "modified"),
    [
        ("<p>22 November 2026 – 6:30</p>", None),
        ("<p>22 November 2026, 6:30 – 4 min read</p>", None),
        ("<p><time datetime=2026-11-22T06:30>22 November</time> – <time datetime=2026-11-22T06:30>6:30</time></p>", None),
        ("<p><time datetime=2026-11-22T06:30></time> – <time class=updated datetime=2026-11-23T06:30></time></p>", MORNING.replace(day=23)),
        ("<p>22 November 2026, 6:30 – updated 23 November 2026, 6:30</p>", MORNING.replace(day=23)),
    ],
)
def test_a_day_with_a_dash_behind_it_is_the_day_of_publication(line: str, modified: datetime | None) -> None:
    found = read("<title>The ferry</title>", f"<h1>The ferry</h1>{line}", url="")
    assert (found.published, found.modified) == (MORNING, modified)


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline"><a href="/category/local-news">Local News</a></p>',
        '<p class="byline"><a href="/tag/old-harbour">Old Harbour</a></p>',
        '<p class="quote-author">Olu Adeyemi</p>',
        '<blockquote><p>The sea is wide.</p><p class="author">Olu Adeyemi</p></blockquote>',
        '<figcaption>The harbour <span class="photo-author">Olu Adeyemi</span></figcaption>',
        '<span class="author-more">Learn about our</span>',
        '<span class="birth-date">12 March 1959</span>',
        '<span class="event-date">12 March 2029</span>',
        '<li class="candidate">Olu Adeyemi, 12 March 1959</li>',
    ],
)
def test_a_line_called_after_authors_or_dates_may_be_of_others(line: str) -> None:
    story = "<p>The ferry crossed the river every hour that winter, and nobody in the town could remember it had ever been late.</p>"
    found = read("", f"<h1>The ferry</h1>{4 * story}{line}", url="")
    assert (found.byline, found.published) == ((), None)


def test_a_line_is_called_a_byline_for_those_who_test_the_page_as_well() -> None:
    line = '<div class="x-1"><div data-testid="byline-contributors"><span>Marit Oxley</span><span>Harbour reporter</span></div></div>'
    assert read("", line).byline == ("Marit Oxley",)


def test_the_part_of_the_paper_beside_a_name_is_no_name() -> None:
    line = '<p class="byline">By <a href="/author/mo">Marit Oxley</a> in <a href="/category/local-news">Local News</a></p>'
    assert read("", line).byline == ("Marit Oxley",)
    assert read("", '<p class="byline">Marit Oxley and Jon Vale, Extension ferry educators</p>').byline == ("Marit Oxley", "Jon Vale")


def test_a_line_under_a_heading_may_stand_behind_standfirst_and_caption() -> None:
    lead = "<p>Whoever painted the line on the bridge was told at the time that nobody would ever have to look at it again.</p>"
    found = read(body=f"<h1>The ferry</h1>{lead * 3}<p>By Marit Oxley</p><p>22 November 2026, 6:30</p>", url="")
    assert (found.byline, found.published) == (("Marit Oxley",), MORNING)


def test_comments_and_teasers_have_other_authors_and_dates() -> None:
    found = read(
        body='<h1>The ferry</h1><div class="related-stories"><span class="author">Jon Vale</span><time datetime="2020-01-01"></time></div>'
        '<footer><p class="byline">By Ana Sørby</p></footer><ol id="comments"><li class="comment-author">Rude Person</li></ol>',
        url="",
    )
    assert found.byline == ()
    assert found.published is None


def test_what_an_answer_says_is_not_the_articles() -> None:
    by = '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">%s</b></span>'
    answer = (
        f'<div itemprop="comment" itemscope itemtype="http://schema.org/Comment">{by % "Jon Vale"}<time itemprop="datePublished">1990-01-01'
    )
    question = f'<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><i itemprop="headline">The ferry</i>%s{answer}'
    assert read(body=question % "", url="").byline == ()
    found = read(body=question % (by % "Marit Oxley"), url="")
    assert (found.byline, found.published) == (("Marit Oxley",), None)


def test_a_time_in_a_sentence_with_terms_and_quotations_in_it_is_the_storys() -> None:
    told = "<p>Nobody at the <dfn>mole</dfn> remembered <time datetime=1990-01-01>that day</time> <q>as it had been</q> on the river.</p>"
    assert read("<title>The ferry</title>", f"<h1>The ferry</h1>{told}", url="").published is None


def test_an_updated_time_is_not_the_time_of_publication() -> None:
    found = read(
        body='<time class="updated" datetime="2026-11-23T06:30:00Z"></time>'
        '<time class="entry-date" datetime="2026-11-22T06:30:00Z"></time>',
        url="",
    )
    assert (found.published, found.modified) == (MORNING, MORNING.replace(day=23))


@pytest.mark.parametrize(
    "line",
    [
        "Updated 23 November 2026, 6:30 | Published 22 November 2026, 6:30",
        "Last updated on 23 November 2026, 6:30; first posted on 22 November 2026, 6:30",
        "Yayınlanma: 22 Kasım 2026 06:30 - Güncelleme: 23 Kasım 2026 06:30",
        "Güncelleme: 23 Kasım 2026 06:30 | Yayınlanma: 22 Kasım 2026 06:30",
        "입력 2026-11-22 06:30 | 수정 2026-11-23 06:30",
        "Opublikowano: 22 listopada 2026 6:30, aktualizacja: 23 listopada 2026 6:30",
        "Julkaistu 22.11.2026 6:30 Päivitetty 23.11.2026 6:30",
        "Publié le 22 novembre 2026 à 6:30, mis à jour le 23 novembre 2026 à 6:30",
        "Опубліковано 22 листопада 2026 6:30, оновлено 23 листопада 2026 6:30",
        "نشر 22 نوفمبر 2026 6:30، آخر تحديث 23 نوفمبر 2026 6:30",
        "פורסם 22.11.2026 6:30, עודכן 23.11.2026 6:30",
    ],
)
def test_a_line_names_both_days_in_either_order_and_in_many_languages(line: str) -> None:
    for shown in (f"<p>{line}</p>", f'<div class="date">{line}</div>'):
        found = read("<title>The ferry</title>", f"<h1>The ferry</h1>{shown}", url="")
        assert (found.published, found.modified) == (MORNING, MORNING.replace(day=23))


@pytest.mark.parametrize(
    ("lang", "is_read"),
    [("fr", True), ("es-MX", True), ("en-GB", True), ("en", False), ("en-US", False), ("es-US", False), ("ja", False), ("", False)],
)
@pytest.mark.parametrize(
    "line", ["<p>Publié le 11/12/2026 à 6:30</p>", "<div class=date>11/12/2026 6:30</div>", "<time>11/12/2026 6:30</time>"]
)
def test_the_language_tells_whether_the_day_stands_before_the_month(line: str, lang: str, is_read: bool) -> None:
    page = f"<html lang='{lang}'><head><title>The ferry</title></head><body><h1>The ferry</h1>{line}</body></html>"
    published = metadata.read(LexborHTMLParser(page), "").published
    assert published == (MORNING.replace(month=12, day=11) if is_read else None)


@pytest.mark.parametrize(
    "line", ["<time datetime='2026-11-12T06:30Z'>", "<p class=date>12. November 2026, 6:30</p>", "<p>12. 11. 2026 6:30</p>"]
)
def test_a_day_that_any_page_tells_is_believed_before_one_that_the_language_tells(line: str) -> None:
    stated = "<meta name=date content='11/12/2026 6:30:00 AM'>"
    page = f"<html lang=de><head><title>The ferry</title>{stated}</head><body><h1>The ferry</h1>{line}</body></html>"
    assert metadata.read(LexborHTMLParser(page), "").published == MORNING.replace(month=11, day=12)


@pytest.mark.parametrize(
    "line",
    [
        "Last review: 22 November 2026, 6:30",
        "Page last edited on 22 November 2026, 6:30",
        "Revised 22 November 2026, 6:30",
        "Mis à jour le 22 novembre 2026, 6:30",
        "Dernière mise à jour : 22 novembre 2026, 6:30",
        "Letzte Änderung: 22. November 2026, 6:30",
        "Zuletzt geprüft: 22. November 2026, 6:30",
        "Última revisión: 22 de noviembre de 2026, 6:30",
        "Laatste wijziging: 22 november 2026, 6:30",
        "Senest ændret 22. november 2026, 6:30",
        "Muokattu 22.11.2026 6:30",
    ],
)
def test_the_day_of_a_change_or_a_review_is_not_that_of_publication(line: str) -> None:
    for shown in (f"<p>{line}</p>", f'<div class="date">{line}</div>'):
        found = read("<title>The ferry</title>", f"<h1>The ferry</h1>{shown}", url="")
        assert (found.published, found.modified) == (None, MORNING)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Deadline: <time datetime=2026-11-22T06:30>22 November</time></p>",
        "<p><strong>Register by</strong> <time>22 November 2026</time></p>",
        "<p><strong>When:</strong> 22 November 2026, 6:30</p>",
        "<p>Applications close on Sunday, 22 November 2026</p>",
        "<p>Fecha límite: 22 de noviembre de 2026</p>",
        "<dl><dt>Anmeldeschluss</dt><dd><time datetime=2026-11-22>22.11.2026</time></dd></dl>",
        "<table><tr><th>Einsendeschluss</th> <td>22.11.2026</td></tr></table>",
        "<div class=event-date><time datetime=2026-11-22>22 November 2026</time></div>",
        "<p class=date>Begins 22 November 2026</p>",
    ],
)
def test_the_day_of_an_event_or_the_last_for_something_is_not_that_of_publication(line: str) -> None:
    assert read("<title>The ferry</title>", f"<h1>The ferry</h1>{line}", url="").published is None
    published = "<p>Posted <time datetime=2026-11-22T06:30></time></p>"
    assert read("<title>The ferry</title>", f"<h1>The ferry</h1>{line}{published}", url="").published == MORNING


@pytest.mark.parametrize(
    "line",
    [
        "<dl><dt>Last updated:</dt> <dd>23 November 2026, 6:30</dd><dt>Published:</dt> <dd>22 November 2026, 6:30</dd></dl>",
        "<table><tr><th>Published<td><time>22 November 2026, 6:30</time><tr><th>Updated<td><time>23 November 2026, 6:30</time></table>",
        "<p><b>Updated:</b> 23 November 2026, 6:30</p><p><b>Posted:</b> 22 November 2026, 6:30</p>",
        "<p>Last reviewed: <time>23 November 2026, 6:30</time></p><p>Posted until noon on <time>22 November 2026, 6:30</time></p>",
    ],
)
def test_what_stands_before_a_day_tells_what_it_is_of_in_lists_and_tables_too(line: str) -> None:
    found = read("<title>The ferry</title>", f"<h1>The ferry</h1>{line}", url="")
    assert (found.published, found.modified) == (MORNING, MORNING.replace(day=23))


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("Updated 22 November 2026, 6:30 by the publisher", None, MORNING),
        ("Updated by a publisher on 22 November 2026, 6:30", None, MORNING),
        ("Updated from 21 November 2026 to 22 November 2026", None, MORNING.replace(day=21, hour=0, minute=0)),
        ("Aanmaak: 22 november 2026, 6:30 - Wijziging: 23 november 2026, 6:30", MORNING, None),
    ],
)
def test_one_word_for_publishing_or_changing_makes_no_second_day(line: str, published: datetime | None, modified: datetime | None) -> None:
    found = read("<title>The ferry</title>", f'<h1>The ferry</h1><div class="date">{line}</div>', url="")
    assert (found.published, found.modified) == (published, modified)


@pytest.mark.parametrize(
    "line",
    [
        "Updated <time datetime=2026-11-23T06:30></time> Published <time datetime=2026-11-22T06:30></time>",
        "<b>Last updated:</b> <span><time datetime=2026-11-23T06:30></time></span><p><i>Posted</i> <time datetime=2026-11-22T06:30></time>",
        "<time datetime=2026-11-23T06:30>Aktualisiert am 23.11.</time> <time datetime=2026-11-22T06:30>22.11.</time>",
        "Publié le <time datetime=2026-11-22T06:30></time>, modifié le <time datetime=2026-11-23T06:30></time>",
        "Posted<!-- --> <time datetime=2026-11-22T06:30></time><p>Updated<!-- --> on <b><time datetime=2026-11-23T06:30></time></b></p>",
        "<b>Updated</b> on <time datetime=2026-11-23T06:30></time><p>First seen <time datetime=2026-11-22T06:30></time>",
        "<span>Ann, last modified on <a><time datetime=2026-11-23T06:30></time></a></span> <p><time datetime=2026-11-22T06:30></time></p>",
        "<a>Product update</a> <time datetime=2026-11-22T06:30></time> <p>Updated: <time datetime=2026-11-23T06:30></time></p>",
        "Updated 23 times | <time datetime=2026-11-22T06:30></time> <i>Updated</i> <time datetime=2026-11-23T06:30></time>",
    ],
)
def test_the_words_before_a_time_tell_whether_it_is_that_of_a_change(line: str) -> None:
    found = read(body=line, url="")
    assert (found.published, found.modified) == (MORNING, MORNING.replace(day=23))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("en", "en"),
        ("en_US", "en-US"),
        ("pt-br", "pt-BR"),
        ("zh-hans-CN", "zh-Hans-CN"),
        ("sr_latn", "sr-Latn"),
        ("ENG", "en"),
        ("ger-AT", "de-AT"),
        ("deu", "de"),
        ("fil", "fil"),
        ("", ""),
        ("42", ""),
    ],
)
def test_spells_languages_as_bcp_47_does(said: str, language: str) -> None:
    page = f'<html lang="{said}"><p>The ferry.</p></html>'
    assert metadata.read(LexborHTMLParser(page)).language == language


def test_canonical_is_absolute_and_without_trackers() -> None:
    assert (
        read('<link rel="canonical" href="/news/ferry?utm_source=mail&id=7">').canonical
        == "https://www.nordhaven-ledger.example/news/ferry?id=7"
    )


@pytest.mark.parametrize("href", ["https://www.nordhaven-ledger.example/", "javascript:alert(1)", "", "#top", "file:///etc/passwd"])
def test_a_canonical_that_cannot_be_the_article_is_not_believed(href: str) -> None:
    assert read(f'<link rel="canonical" href="{href}">').canonical == ""


def test_finds_the_licence() -> None:
    found = read(body='<p>Under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>.</p>')
    assert found.license == "https://creativecommons.org/licenses/by/4.0/"


_BY = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    "line",
    [
        f"<footer><p>© 2026. Except where otherwise noted, content on this site is under <a href='{_BY}'>CC BY 4.0</a>.</p></footer>",
        f"<p>This work is licensed under <b>a</b> <span><a href='{_BY}'><i>Creative Commons</i></a></span> licence.</p>",
        f"<li>Die Inhalte stehen unter der Lizenz <a href='{_BY}'>Creative Commons BY</a>",
    ],
)
def test_a_licence_that_a_line_gives_to_the_text_is_found_without_a_mark(line: str) -> None:
    assert read(body=f"<h1>The ferry</h1>{line}").license == _BY


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Photo in this article: Jon Vale, <a href='{_BY}'>CC BY 4.0</a></p>",
        f"<figure><img src=/a.jpg><figcaption>The ferry at work, <a href='{_BY}'>CC BY</a></figcaption></figure>",
        f"<p>Ida Holm, <a href='{_BY}'>CC BY 4.0</a></p>",
    ],
)
def test_a_licence_of_something_else_is_not_that_of_the_text(line: str) -> None:
    assert read(body=f"<h1>The ferry</h1>{line}").license == ""


def test_a_licence_of_which_a_story_tells_is_not_that_of_the_text() -> None:
    told = "<p>The council met on Tuesday, and by the evening most of the town had heard of it from the lamp keeper.</p>"
    line = f"<p>The museum has put its works under <a href='{_BY}'>CC BY</a>, and the painters complained.</p>"
    assert read(body=f"<h1>The ferry</h1>{told}\n{line}\n{told}").license == ""
    assert read(body=f"<h1>The ferry</h1>{told}\n{told}\n{line}\n<p>Share</p>").license == _BY


def test_a_licence_that_is_only_named_has_no_address() -> None:
    for named in ("CC BY 4.0", "All rights reserved", "Fog/Rope 2.0", "MIT"):
        stated = f'<meta name="dcterms.license" content="{named}">'
        assert read(stated).license == ""
        assert read(f"{stated}<link rel=license href='/licence'>").license == "https://www.nordhaven-ledger.example/licence"


@pytest.mark.parametrize(
    ("url", "href", "following"),
    [
        ("https://a.example/news/ferry", "/news/ferry/2", True),
        ("https://a.example/news/ferry/", "https://a.example/news/ferry/page/2/", True),
        ("https://a.example/news/ferry/2", "/news/ferry/3", True),
        ("https://a.example/news/ferry.html", "ferry-2.html", True),
        ("https://a.example/news/ferry", "?page=2", True),
        ("https://a.example/news/ferry?page=2", "?page=3", True),
        ("https://a.example/news/ferry?utm_source=feed", "/news/ferry?page=2", True),
        ("https://a.example/news/ferry?page=2&fbclid=x", "/news/ferry?page=3", True),
        ("https://a.example/best-ferries-of-99", "?page=2", True),
        ("https://a.example/top-10/", "/top-10/2/", True),
        ("https://a.example/2026/11/29", "https://a.example/2026/11/29?p=2", True),
        ("https://a.example/news/ferry/2", "/news/ferry/5", False),
        ("https://a.example/2026/11/29", "/2026/11/29/2", True),
        ("https://a.example/2026/11/29", "/2026/11/30", False),
        ("https://a.example/2026/11", "/2026/11/02", False),
        ("https://a.example/2024", "/2025", False),
        ("https://a.example/top-10", "/top-10?page=3", False),
        ("https://a.example/top-10", "/top-12", False),
        ("https://a.example/news/ferry", "/news/rain", False),
        ("https://a.example/news/ferry", "/news/ferry", False),
        ("https://a.example/news/ferry", "https://b.example/news/ferry/2", False),
        ("https://a.example/news/ferry", "/news/ferry/1", False),
        ("https://a.example", "?p=2", False),
        ("https://a.example/", "/page/2/", False),
        ("https://a.example/?p=1", "/?p=2", False),
        ("https://a.example/14/", "/15/", False),
        ("https://a.example/?id=ferry", "/?id=ferry&page=2", True),
        ("", "/news/ferry/2", False),
    ],
)
def test_the_next_page_is_the_same_address_one_further(url: str, href: str, following: bool) -> None:
    assert bool(next_page(url, href)) is following
    assert bool(read(f'<link rel="next" href="{href}">', url=url).next_page) is following


def test_the_address_of_a_next_page_has_no_password() -> None:
    assert next_page("https://a.example/ferry", "https://b:c@a.example/ferry/2") == "https://a.example/ferry/2"


def test_knows_every_title_the_page_bears() -> None:
    found = read(
        '<title>Ferry saved - Nordhaven Ledger</title><meta property="og:title" content="She floats!">',
        "<h1>The ferry that would not sink, saved</h1>",
    )
    assert set(found.titles) >= {"Ferry saved", "She floats!"}


def test_a_page_that_says_nothing_is_read_too() -> None:
    assert read(url="") == Metadata()
    assert metadata.read(LexborHTMLParser("")) == Metadata()


def test_a_flood_of_statements_is_heard_to_a_limit() -> None:
    found = read("<meta name=date content='soon'>" * 5000 + "<meta name=author content='Marit Oxley'><title>" + "long " * 5000 + "</title>")
    assert found.byline == ()
    assert len(found.title) <= LONGEST
    names = ", ".join(f"Person Number{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(600))
    assert len(read(f"<meta name=author content='{names}'>").byline) == bylines.MOST_NAMES


CONTROL = "\x1b\x07\x9b\u202e\u200b"


def test_every_text_is_safe_for_a_terminal() -> None:
    found = read(
        f'<title>Fer{CONTROL}ry</title><meta name=author content="Marit{CONTROL} Oxley">'
        f'<meta name=keywords content="a{CONTROL}b,c{CONTROL}d">'
        f'<meta property="og:image" content="/a{CONTROL}.jpg"><meta property="og:site_name" content="Led{CONTROL}ger">'
        f'<meta name=description content="{CONTROL}x">'
        f'<meta property="article:content_tier" content="fr{CONTROL}ee"><link rel=canonical href="/x{CONTROL}">'
    )
    everything = [
        found.title,
        found.site,
        found.description,
        found.picture,
        found.canonical,
        found.tier,
        *found.byline,
        *found.tags,
        *found.titles,
    ]
    assert all(text.isprintable() and "\u202e" not in text for text in everything)
    assert found.byline == ("Marit Oxley",)


@settings(max_examples=150)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(sorted(stated._FIELD_OF)), st.text(max_size=40))
def test_never_fails_and_is_always_safe(value: str, body: str, name: str, url: str) -> None:
    found = read(
        f"<title>{value}</title><meta name='{name}' content='{value}'><link rel=next href='{value}'>",
        f"<h1>{body}</h1><time>{body}</time>",
        url,
    )
    for text in (found.title, found.site, found.section, found.description, found.canonical, found.picture, *found.byline, *found.tags):
        assert not any(char < " " or "\x7f" <= char <= "\x9f" or char in "\u202e\u2066\u200b" for char in text)


@pytest.mark.parametrize("rt", ["<rt>みなと</rt>", "<rp>（</rp><rt>みなと</rt><rp>）</rp>"])
def test_a_title_has_no_readings_above_its_words(rt: str) -> None:
    told = "".join(
        f"<p>港の壁は、{when}に建てられたと市長は語った。町の人々は、昔の大きな洪水を覚えている。</p>" for when in ("明治", "大正")
    )
    found = reader.clean(f"<html lang=ja><title>港の壁</title><article><h1><ruby>港{rt}</ruby>の壁</h1>{told}</article>")
    assert found.title == "港の壁"
    assert "みなと" not in found.text


SUBMITTED = '<div class="node__submitted">Verfasst von <span>Marit Oxley</span> am <time datetime="2026-11-22">22.</time></div>'
ATOM = 'By <span class="fn">Marit Oxley</span></span> <abbr class="published" title="2026-11-22T06:30:00Z">06:30</abbr>'
CARD = '<time datetime="2026-11-22">22 Nov</time> <span class="author vcard"><a class="url fn n" href="/m">Marit Oxley</a></span>'


@pytest.mark.parametrize(
    "shown",
    [
        f'<footer class="node__meta">{SUBMITTED}</footer>',
        f'<aside class="gh-article-meta">{CARD}</aside>',
        f'<div class="post-footer"><span class="post-author vcard">{ATOM}</div>',
        f'<p class="posted-on">{CARD}</p>',
        '<div class="author-card"><b class="author-card__name">Marit Oxley</b><time datetime="2026-11-22">22 Nov</time></div>',
    ],
)
def test_what_a_footer_or_a_card_of_the_article_itself_tells_is_its_own(shown: str) -> None:
    page = f'<div class="widget Blog"><article><h1>The ferry that would not sink</h1>{shown}<p>It sank.</p></article></div>'
    page += '<footer class="site-footer"><span class="author">Jon Vale</span><time datetime="2020-01-01"></time></footer>'
    found = read(page)
    assert (found.byline, found.published and found.published.date().isoformat()) == (("Marit Oxley",), "2026-11-22")


@pytest.mark.parametrize(("type_", "day"), [("https://schema.org/Article", 22), ("http://schema.org/Comment", 0), ("", 0)])
def test_the_footer_of_what_microdata_calls_an_article_tells_of_it(type_: str, day: int) -> None:
    footer = '<div class="footer"><p><time itemprop="datePublished" datetime="2026-11-22">22.11.2026</time></p></div>'
    found = read(body=f'<div itemscope itemtype="{type_}"><h1>The ferry</h1>{footer}<p>It sank.</p></div>', url="")
    assert (found.published.day if found.published else 0) == day


@pytest.mark.parametrize("name", ["related-article-meta", "recommended-story-info", "entry-meta related", "comment-entry-meta"])
def test_what_the_card_of_another_article_tells_is_not(name: str) -> None:
    card = f'<div class="{name}"><span class="author">Jon Vale</span><time datetime="2020-01-01"></time></div>'
    found = read(body=f"<article><h1>The ferry that would not sink</h1><p>It sank.</p></article>{card}", url="")
    assert (found.byline, found.published) == ((), None)


@pytest.mark.parametrize("sign", ["¶", "\uf0c1", " #", "\n🔗"])
def test_a_title_has_no_sign_that_its_heading_leads_to_itself(sign: str) -> None:
    heading = f'<h1 id=stations>Stations of the tide<a class=headerlink href="#stations">{sign}</a></h1>'
    assert read("<title>Stations of the tide - Tide</title>", heading).title == "Stations of the tide"
    assert read("<title>A ferry in C# - Tide</title>", "<h1>A ferry in C#</h1>").title == "A ferry in C#"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The <em>Halcyon</em>, lost and found again", "The Halcyon, lost and found again"),
        ("The <em>Halcyon</em>'s last winter", "The Halcyon's last winter"),
        ("Who owns the “<i>Halcyon</i>”?", "Who owns the “Halcyon”?"),
        ("<span>Harbour</span><span>:</span> <span>A ferry is found</span>", "Harbour: A ferry is found"),
        ("<span>Harbour</span><span>A ferry is found</span>", "Harbour A ferry is found"),
    ],
)
def test_a_part_of_a_heading_in_other_letters_has_no_spaces_around_it_that_nobody_sees(heading: str, title: str) -> None:
    assert read(body=f"<h1>{heading}</h1>").title == title


def test_where_the_words_of_a_heading_end_the_title_of_the_page_tells() -> None:
    assert read("<title>CO2 over the harbour of Nordhaven</title>", "<h1>CO<sub>2</sub> over the harbour of Nordhaven</h1>").title == (
        "CO2 over the harbour of Nordhaven"
    )
