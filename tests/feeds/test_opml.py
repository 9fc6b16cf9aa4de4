"""Lists of feeds, in and out; nothing in them is ever run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NoArticleError
from reader.feeds import opml
from reader.models import Feed

OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>My papers</title></head><body>
<outline text="World"><outline text="Europe"><outline type="rss" text="The Ledger" xmlUrl="https://ledger.example/rss" htmlUrl="https://ledger.example/"/>
</outline></outline><outline text="Gazette" XMLURL="feed://gazette.example/atom.xml"/></body></opml>"""


def test_reads_feeds_with_their_folders() -> None:
    found = opml.read(OPML.encode())
    assert found.title == "My papers"
    assert found.feeds == (
        Feed("https://ledger.example/rss", "The Ledger", "https://ledger.example/", folder="World/Europe"),
        Feed("http://gazette.example/atom.xml", "Gazette"),
    )


def test_a_feed_that_told_no_title_yet_has_none_when_it_comes_back() -> None:
    feeds = (
        Feed("https://ledger.example/rss?a=1&b=2"),
        Feed("https://pier.example/rss", "The Pier", "https://pier.example/", folder="Sea"),
    )
    assert opml.read(opml.write(feeds).encode()).feeds == feeds


def test_each_folder_is_written_once() -> None:
    folders = ["World", "World/Europe/North", "World-wide", "", "World/Asia", "World/Europe"]
    feeds = [Feed(f"https://ledger.example/{number}", str(number), folder=folder) for number, folder in enumerate(folders)]
    written = opml.write(feeds)
    assert [written.count(f'<outline text="{name}">') for name in ("World", "Europe", "North", "Asia", "World-wide")] == [1] * 5
    assert {(feed.url, feed.folder) for feed in opml.read(written.encode()).feeds} == {(feed.url, feed.folder) for feed in feeds}


@pytest.mark.parametrize(
    "address",
    ["exec:touch /tmp/x", "filter:sed:https://a.example/", "query:unread", "file:///etc/passwd", "javascript:alert(1)", "--help"],
)
def test_refuses_what_is_no_web_address_and_says_why(address: str) -> None:
    found = opml.read(f'<opml><body><outline text="x" xmlUrl="{address}"/></body></opml>'.encode())
    assert found.feeds == ()
    assert found.refused[0].line == address
    assert found.refused[0].reason.endswith(".")


def test_reads_the_address_under_the_name_that_older_programs_gave_it() -> None:
    found = opml.read(
        b'<opml><body><outline text="Sea"><outline type="rss" text="The Pier" url="https://pier.example/rss"/></outline></body></opml>'
    )
    assert found.feeds == (Feed("https://pier.example/rss", "The Pier", folder="Sea"),)


@pytest.mark.parametrize("kind", ["", 'type="link"'])
def test_what_holds_feeds_is_a_folder_though_it_leads_to_a_page(kind: str) -> None:
    within = '<outline text="The Pier" xmlUrl="https://pier.example/rss"/>'
    found = opml.read(f'<opml><body><outline text="Sea" {kind} url="https://sea.example/">{within}</outline></body></opml>'.encode())
    assert (found.feeds, found.refused) == ((Feed("https://pier.example/rss", "The Pier", folder="Sea"),), ())


def test_says_what_a_link_and_another_list_are() -> None:
    outlines = '<outline type="link" url="https://pier.example/"/><outline type="include" text="Sea" url="https://pier.example/sea.opml"/>'
    found = opml.read(f"<opml><body>{outlines}</body></opml>".encode())
    assert found.feeds == ()
    assert [(each.line, "feeds add" in each.reason) for each in found.refused] == [
        ("https://pier.example/", True),
        ("https://pier.example/sea.opml", False),
    ]


def test_without_an_address_it_is_a_folder_or_named_among_what_was_not_taken() -> None:
    outlines = (
        '<outline text="Sea" xmlUrl=""><outline text="The Pier" xmlUrl="https://pier.example/rss"/></outline><outline text="x" xmlUrl=""/>'
    )
    found = opml.read(f"<opml><body>{outlines}</body></opml>".encode())
    assert found.feeds == (Feed("https://pier.example/rss", "The Pier", folder="Sea"),)
    assert [each.line for each in found.refused] == ["x"]


def test_says_how_a_search_of_newsboats_is_kept_here() -> None:
    (refused,) = opml.read_lines('"query:Sea:unread = \\"yes\\""\nhttps://ledger.example/rss\n').refused
    assert (refused.line, "reader search --keep" in refused.reason) == ('query:Sea:unread = "yes"', True)


def test_takes_each_address_once() -> None:
    outline = '<outline xmlUrl="https://ledger.example/rss" text="a"/>'
    assert len(opml.read(f"<opml><body>{outline * 3}</body></opml>".encode()).feeds) == 1


@pytest.mark.parametrize("data", [b"", b"<html><p>A page</p></html>", b"<rss/>", b"no markup at all", b"{}"])
def test_says_that_it_is_no_opml(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        opml.read(data)


def test_entities_and_outside_files_are_not_read() -> None:
    subset = '<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>'
    found = opml.read(f'{subset}<opml><body><outline text="x &b; y" xmlUrl="https://ledger.example/rss"/></body></opml>'.encode())
    assert found.feeds[0].title == "x y"


def test_reads_an_outline_with_slips() -> None:
    found = opml.read(b'<opml><body><outline text="Fish & Chips" xmlUrl="https://fish.example/?a=1&b=2"/></body></opml>')
    assert found.feeds == (Feed("https://fish.example/?a=1&b=2", "Fish & Chips"),)


def test_very_deep_folders_are_cut_at_a_level() -> None:
    deep = '<outline text="f">' * 5000 + '<outline xmlUrl="https://ledger.example/rss"/>' + "</outline>" * 5000
    found = opml.read(f"<opml><body>{deep}</body></opml>".encode())
    assert found.feeds[0].folder == "/".join("f" * opml.FOLDER_LEVELS)


def test_reads_newsboat_urls_and_plain_lists() -> None:
    found = opml.read_lines(
        '# my feeds\nhttps://ledger.example/rss "~The Ledger" news\n\nhttps://gazette.example/rss ! "local news"\n'
        '"exec:curl evil" news\nhttps://a.example/"broken\n'
    )
    assert [(feed.url, feed.folder, feed.title) for feed in found.feeds[:2]] == [
        ("https://ledger.example/rss", "news", "The Ledger"),
        ("https://gazette.example/rss", "local news", ""),
    ]
    assert [line.line for line in found.refused] == ["exec:curl evil"]


def test_an_apostrophe_is_a_letter() -> None:
    (feed,) = opml.read_lines("https://ledger.example/it's \"Tom's news\" ~Tom's").feeds
    assert (feed.url, feed.folder, feed.title) == ("https://ledger.example/it's", "Tom's news", "Tom's")


def test_a_password_in_an_address_is_not_taken_in() -> None:
    found = opml.read_lines('https://ada:word@ledger.example/rss "news"\nhttps://ledger.example/sea\n')
    assert [feed.url for feed in found.feeds] == ["https://ledger.example/rss", "https://ledger.example/sea"]
    assert found.unlocked == 1


def test_says_how_many_feeds_were_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml, "MOST_FEEDS", 2)
    papers = [Feed(f"https://ledger.example/{number}", f"Paper {number}") for number in range(5)]
    found = opml.read(opml.write(papers).encode())
    assert found.feeds == tuple(papers[:2])
    assert [refused.line for refused in found.refused] == ["3 more feeds"]


def test_says_how_many_lines_were_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml, "MOST_LINES", 2)
    found = opml.read_lines("# papers\nhttps://ledger.example/1\n\nhttps://ledger.example/2\nhttps://ledger.example/3\n# the end\n")
    assert len(found.feeds) == 2
    assert [refused.line for refused in found.refused] == ["1 more line"]


NAME = st.text("abcZ7éж市&<>'\"=;#", min_size=1, max_size=12)
FEEDS = st.builds(
    lambda path, title, folders: Feed(f"https://ledger.example/{path}", title, folder="/".join(folders)),
    st.integers(0, 10**6),
    NAME,
    st.lists(NAME, max_size=3),
)


@given(st.lists(FEEDS, max_size=12, unique_by=lambda feed: feed.url))
def test_what_is_written_is_read_back(feeds: list[Feed]) -> None:
    found = opml.read(opml.write(feeds).encode())
    assert found.refused == ()
    assert set(found.feeds) == set(feeds)


@given(st.text(max_size=300))
def test_any_text_is_a_list_or_none(text: str) -> None:
    opml.read_lines(text)
