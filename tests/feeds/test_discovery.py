"""Feeds that a page names, and where one may stand that it does not name."""

import pytest

from reader.feeds.discovery import MOST_LINKS, claims, guesses, named

URL = "https://ledger.example/news/"


def test_link_tags_come_first_with_their_titles() -> None:
    page = """<head><link rel="alternate" type="application/rss+xml" title="All &amp; everything" href="/rss.xml">
    <link type='application/atom+xml' rel='alternate home' href='atom.xml'><link rel=feed href=/feed.json>
    <link rel="alternate" hreflang="de" href="/de/"><link rel=stylesheet href=/feed.css>
    <link rel=alternate type=application/json href=/wp-json/posts/7><link rel=alternate type=text/xml href=/pier.xml>
    <link rel=prefetch type=application/rss+xml href=/next.rss><link rel=feed></head>
    <a href="/about">About</a><a href="/feeds/sport">Sport</a>"""
    found = named(page, URL)
    assert [(feed.url, feed.title, feed.named) for feed in found] == [
        ("https://ledger.example/rss.xml", "All & everything", True),
        ("https://ledger.example/news/atom.xml", "", True),
        ("https://ledger.example/feed.json", "", True),
        ("https://ledger.example/pier.xml", "", True),
        ("https://ledger.example/feeds/sport", "", False),
    ]


@pytest.mark.parametrize("title", ['"News > Harbour"', "'News > Harbour'"])
def test_a_title_may_hold_what_ends_a_tag(title: str) -> None:
    page = f'<link rel="alternate" type="application/rss+xml" title={title} href="/rss"><a title={title} href="/feed">RSS</a>'
    found = [(feed.url, feed.title) for feed in named(page, URL)]
    assert found == [("https://ledger.example/rss", "News > Harbour"), ("https://ledger.example/feed", "News > Harbour")]


def test_a_quote_too_many_hides_no_feed() -> None:
    assert [feed.url for feed in named('<a title="The "pier"s" href="/feed">He said "yes"</a>', URL)] == ["https://ledger.example/feed"]


def test_each_feed_is_shown_once() -> None:
    assert (
        len(
            named(
                '<link rel=alternate type=application/rss+xml href=/rss><a href="/rss">RSS</a><a href="https://ledger.example/rss">RSS</a>',
                URL,
            )
        )
        == 1
    )


def test_the_base_of_the_page_is_heard() -> None:
    assert (
        named('<base href="https://cdn.example/x/"><link rel=alternate type=application/rss+xml href=rss>', URL)[0].url
        == "https://cdn.example/x/rss"
    )


@pytest.mark.parametrize("hidden", ["<!-- {} -->", "<script>var x = '{}'</script>", "<template>{}</template>"])
def test_what_is_hidden_is_not_named(hidden: str) -> None:
    assert named(hidden.format("<link rel=alternate type=application/rss+xml href=/rss>"), URL) == ()


@pytest.mark.parametrize("href", ["javascript:feed()", "file:///feed.xml", "", "data:application/rss+xml,x"])
def test_only_web_addresses_are_feeds(href: str) -> None:
    assert named(f'<link rel=alternate type="application/rss+xml" href="{href}">', URL) == ()


def test_a_feed_may_be_named_as_browsers_hand_it_over() -> None:
    page = (
        '<link rel=alternate type="application/rss+xml" href="feed://ledger.example/rss"><a href="feed:https://ledger.example/feed">RSS</a>'
    )
    assert [feed.url for feed in named(page, URL)] == ["http://ledger.example/rss", "https://ledger.example/feed"]


@pytest.mark.parametrize(
    "link", ['href="/rss.xml"', 'title="All news (RSS)" href="/export?id=3" type="text/xml"', 'href="/feed" type="application/rss"']
)
def test_a_link_that_says_little_of_its_type_is_known_by_its_address_or_its_title(link: str) -> None:
    assert [feed.named for feed in named(f'<link rel="alternate" {link}>', URL)] == [True]


@pytest.mark.parametrize(
    "link",
    [
        'href="/de/rss" hreflang="de"',
        'title="The feeding of gulls" href="/gulls" type="text/xml"',
        'href="/m/"',
        'title="Six programs that read RSS" href="/m/six" media="only screen and (max-width: 640px)"',
    ],
)
def test_another_form_of_the_page_is_no_feed(link: str) -> None:
    assert named(f'<link rel="alternate" {link}>', URL) == ()


def test_another_style_or_icon_of_the_page_is_no_feed() -> None:
    page = '<link rel="alternate stylesheet" title="Atom, dark" href="/dark.css"><link rel="alternate icon" title="Feed" href="/i.png">'
    assert named(page, URL) == ()


def test_a_link_that_browsers_hand_over_is_a_feed_whatever_its_address() -> None:
    assert [feed.url for feed in named('<a href="feed:https://ledger.example/all">All</a>', URL)] == ["https://ledger.example/all"]


def test_guesses_the_section_before_the_root() -> None:
    found = [feed.url for feed in guesses("https://ledger.example/news")]
    assert found[:2] == ["https://ledger.example/news/feed", "https://ledger.example/feed"]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("page", ["https://ledger.example", "https://ledger.example/", "https://ledger.example/news/tide.html"])
def test_a_page_is_no_section(page: str) -> None:
    assert guesses(page)[0].url == "https://ledger.example/feed"


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("https://www.reddit.com/r/ferries/", "https://www.reddit.com/r/ferries/.rss"),
        ("https://github.com/ledger/press", "https://github.com/ledger/press/releases.atom"),
        ("https://www.youtube.com/channel/UCabc-1", "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-1"),
        ("https://social.example/@marit", "https://social.example/@marit.rss"),
    ],
)
def test_knows_where_platforms_keep_their_feeds(page: str, feed: str) -> None:
    assert guesses(page)[0].url == feed


def test_looks_at_so_many_links_and_no_more() -> None:
    feeds = '<link rel=feed href="/first.xml">' + "<a href=/tides>Tides</a>" * (MOST_LINKS - 1) + "<a href=/feed>Feed</a>"
    assert [feed.url for feed in named(feeds, URL)] == ["https://ledger.example/first.xml"]


@pytest.mark.parametrize(
    ("url", "content_type", "claimed"),
    [
        ("https://ledger.example/feed", "text/html", True),
        ("https://ledger.example/news.rss", "text/html", True),
        ("https://ledger.example/?feed=rss2", "text/html", True),
        ("https://ledger.example/news", "application/rss+xml", True),
        ("https://ledger.example/news", "text/xml; charset=utf-8", True),
        ("https://feeds.example/news", "text/html", False),
        ("https://ledger.example/feeding-the-gulls-in-brass", "text/html", False),
        ("https://ledger.example/embrasse", "application/xhtml+xml", False),
        ("https://ledger.example", "", False),
    ],
)
def test_knows_what_claims_to_be_a_feed(url: str, content_type: str, claimed: bool) -> None:
    assert claims(url, content_type) is claimed


@pytest.mark.parametrize("url", ["", "file:///etc", "not an address", "http://[broken"])
def test_guesses_nothing_for_what_is_no_site(url: str) -> None:
    assert guesses(url) == ()
