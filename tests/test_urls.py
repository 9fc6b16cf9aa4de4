"""Addresses that foreign markup names."""

import os
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.urls import (
    absolute,
    asked,
    canonical,
    host,
    in_letters,
    is_within,
    meant,
    of_file,
    owner,
    path,
    printable,
    twins,
    web,
    without_trackers,
    without_user,
)

BASE = "https://paper.example/news/"


def test_resolves_against_the_page() -> None:
    assert absolute(BASE, "story?a=1#top") == "https://paper.example/news/story?a=1#top"
    assert absolute(BASE, "//cdn.example/x") == "https://cdn.example/x"


@pytest.mark.parametrize("base", ["", BASE])
def test_an_address_of_the_web_may_be_written_in_capitals(base: str) -> None:
    assert absolute(base, "HTTPS://Paper.example/Two") == web(base, "HTTPS://Paper.example/Two") == "https://Paper.example/Two"


@pytest.mark.parametrize(
    ("handed_over", "address"),
    [
        ("feed://paper.example/rss", "http://paper.example/rss"),
        ("FEED:https://paper.example/rss", "https://paper.example/rss"),
        ("feed:http://paper.example/rss", "http://paper.example/rss"),
        ("feed://https://paper.example/rss", "https://paper.example/rss"),
        ("feed:it", "feed:it"),
        ("https://paper.example/?to=feed://paper.example", "https://paper.example/?to=feed://paper.example"),
    ],
)
def test_what_browsers_hand_over_for_a_feed_is_its_address(handed_over: str, address: str) -> None:
    assert meant(handed_over) == address


BASES = (
    BASE,
    "https://paper.example",
    "http://paper.example?q",
    "https://u:p@paper.example:8080/a",
    "https://[::1]/a",
    "https://é.example/a;p",
)


@given(st.sampled_from(BASES), st.from_regex(r"/[/a.?#;:%&=@\[é-]{0,9}", fullmatch=True))
def test_resolves_from_the_root_as_the_standard_library_does(base: str, href: str) -> None:
    try:
        expected = printable(urljoin(base, href))
    except ValueError:
        expected = ""
    assert absolute(base, href) == expected


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        " jAvAsCrIpT:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "http://[::1",
        "#top",
        "",
    ],
)
def test_leads_nowhere_but_to_pages_and_letters(href: str) -> None:
    assert absolute(BASE, href) == ""


@pytest.mark.parametrize("path", [Path("/a b/ä?#%.html"), Path(os.fsdecode(b"/\xff")), Path("here.html"), Path("//host/a")])
def test_the_address_of_a_file_is_the_one_of_the_standard_library(path: Path) -> None:
    assert of_file(path) == path.absolute().as_uri()


@pytest.mark.parametrize("href", ["http\n://paper.example/2", "ht\ttp://paper.example/2", "http://paper\r.example/2"])
def test_takes_out_what_browsers_take_out(href: str) -> None:
    assert absolute(BASE, href) == "http://paper.example/2"


@pytest.mark.parametrize(
    "href", ["https://evil.example\\@paper.example/2", "\\\\evil.example\\@paper.example/2", "https:\\\\evil.example/@paper.example/2"]
)
def test_leads_where_a_browser_would_go_that_takes_a_backslash_for_a_slash(href: str) -> None:
    assert absolute(BASE, href) == "https://evil.example/@paper.example/2"


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("http://Bücher.example/ä?ö#ü", "http://xn--bcher-kva.example/%C3%A4?%C3%B6#%C3%BC"),
        ("https://straße.example:8080", "https://xn--strae-oqa.example:8080"),
        ("//bu\u0308cher.example/", "https://xn--bcher-kva.example/"),
        ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://भारत.example?a", "https://xn--h2brj9c.example?a"),
        ("https://me:word@bücher.example/", "https://me:word@xn--bcher-kva.example/"),
        ("https://b%C3%BCcher.example/%C3%A4", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://i\u2764.example/", "https://xn--i-7iq.example/"),
        ("https://harbour\uff0fü.example/", ""),
    ],
    ids=["capitals", "a port", "two signs", "another dot", "marks on letters", "a user", "percent-encoded", "a heart", "no name"],
)
def test_leads_to_a_host_by_the_name_that_name_servers_know(href: str, address: str) -> None:
    assert web(BASE, href) == address
    assert web("", address) == address
    assert web("", in_letters(address)) == address


@pytest.mark.parametrize("address", ["http://127%2E0.0.1/", "http://b%FCcher.example/", "http://b%C3%BC%2Fcher.example/"])
def test_a_host_that_is_percent_encoded_without_need_or_wrongly_stays_as_it_is(address: str) -> None:
    """No program need write so, and where it leads is hidden."""
    assert absolute(BASE, address) == printable(address) == address


@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=60))
def test_is_printable_ascii_of_a_harmless_scheme_whatever_it_is_given(base: str, href: str) -> None:
    found = absolute(base, href)
    assert found == "" or (found.isascii() and found.isprintable() and found.split(":")[0] in ("http", "https", "mailto"))


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://ada:word@paper.example/feed?to=a@b", "https://paper.example/feed?to=a@b"),
        ("https://ada@paper.example:8443", "https://paper.example:8443"),
        ("https://a@b@paper.example/", "https://paper.example/"),
        ("https://paper.example/@ada", "https://paper.example/@ada"),
        ("https://paper.example?@", "https://paper.example?@"),
        ("https://paper.example:8443/@ada", "https://paper.example:8443/@ada"),
        ("https://paper.example:/@ada", "https://paper.example:/@ada"),
        ("http://[::1]:80/@ada", "http://[::1]:80/@ada"),
        ("mailto:ada@paper.example", "mailto:ada@paper.example"),
        ("view-source:https://ada:word@paper.example/", "view-source:https://paper.example/"),
    ],
)
def test_takes_user_names_and_passwords_off(url: str, kept: str) -> None:
    assert without_user(url) == kept


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https:///ada:word@paper.example/", "https:///paper.example/"),
        ("HTTPS:ada:word@paper.example/", "HTTPS:paper.example/"),
        ("https:/\\ada:word@paper.example/", "https:/\\paper.example/"),
        ("feed:/ada:word@paper.example/", "feed:/paper.example/"),
        ("https://ada:wo/rd#?@paper.example/", "https://paper.example/"),
    ],
)
def test_takes_them_off_what_is_no_address_as_well(url: str, kept: str) -> None:
    assert without_user(url) == kept
    assert "ada" not in without_trackers(url)


ADDRESSES = st.one_of(
    st.text(max_size=40),
    st.text(st.sampled_from("htps:/.@?#[];=%&aB1-_ \n"), max_size=30).map("http://a.example".__add__),
    st.from_regex(r"(?i)https?://(?:u@)?(?:www\.)?[a-z]{1,5}\.example(?::80)?(?:/[a-z.]{0,3}){0,3}(?:\?a=@?b)?(?:#c[?]?)?", fullmatch=True),
)


def taken_apart(url: str) -> tuple[str, str]:
    """(host, path) as the standard library has them."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")


@given(ADDRESSES)
def test_the_short_way_agrees_with_the_standard_library(url: str) -> None:
    assert (host(url), path(url)) == taken_apart(url)


@pytest.mark.parametrize("query", ["q=%E9t%E9", "20301224", "q=a%20b", "q=a/b,c;d", "a=1&&b=", "t=%C7%D1%B1%DB"])
@pytest.mark.parametrize("tracked", ["{}&utm_source=rss", "utm_source=rss&{}", "utm%5Fmedium=feed&{}&fbclid=1"])
def test_what_is_no_tracker_stays_as_it_is_written(query: str, tracked: str) -> None:
    address = f"https://paper.example/story?{query}"
    assert without_trackers(address.replace(query, tracked.format(query))) == without_trackers(address) == address


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://Paper.Example/a/b/", "https://paper.example/a/b"),
        ("https://paper.example", "https://paper.example/"),
        ("https://paper.example/#top", "https://paper.example/"),
        ("https://paper.example/a;b=1,2", "https://paper.example/a;b=1,2"),
        ("https://paper.example:443/a", "https://paper.example/a"),
        ("https://paper.example:8443/a", "https://paper.example:8443/a"),
        ("https://paper.example/a?b=1&utm_source=x#c", "https://paper.example/a?b=1"),
        ("https://me:secret@paper.example/a", "https://paper.example/a"),
        ("https://paper.example/@ann/a", "https://paper.example/@ann/a"),
        ("http://[::1]:8080/a/", "http://[::1]:8080/a"),
        ("http://[2001:DB8::1]/a", "http://[2001:db8::1]/a"),
        ("", ""),
        ("http://bücher.example/ä?utm_source=a", "http://xn--bcher-kva.example/%C3%A4"),
        ("http://b%C3%BCcher.example/%C3%A4", "http://xn--bcher-kva.example/%C3%A4"),
    ],
)
def test_one_article_has_one_canonical_address(url: str, form: str) -> None:
    assert canonical(url) == form


@pytest.mark.parametrize(
    ("url", "form"),
    [
        (" https://lumen.example/Feed?A=b ", "https://lumen.example/Feed?A=b"),
        ("HTTPS://Lumen.Example/Feed#news", "https://lumen.example/Feed"),
        ("https://ada:word@Lumen.example", "https://lumen.example"),
        ("https://lumen.example:8080?Q", "https://lumen.example:8080?Q"),
        ("https://Bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("lumen", "lumen"),
    ],
)
def test_one_feed_has_one_address(url: str, form: str) -> None:
    assert asked(url) == form
    assert asked(form) == form


def test_a_site_has_one_thing_at_four_addresses() -> None:
    four = {f"{scheme}://{name}paper.example/a?b=1" for scheme in ("http", "https") for name in ("", "www.")}
    assert all({address, *twins(address)} == four and len(twins(address)) == 3 for address in four)
    assert twins("text:0123") == twins("") == ()


@pytest.mark.parametrize(
    ("name", "within"), [("paper.example", True), ("en.paper.example", True), ("newspaper.example", False), ("", False)]
)
def test_knows_the_hosts_below_a_domain(name: str, within: bool) -> None:
    assert is_within(name, "paper.example") is within


@pytest.mark.parametrize(
    ("name", "whose"),
    [
        ("harbour.example", "harbour"),
        ("news.harbour.example", "harbour"),
        ("harbour.co.uk", "harbour"),
        ("news.harbour.com.au", "harbour"),
        ("harbour.substack.com", "harbour"),
        ("substack.com", "substack"),
        ("co.uk", "co"),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_a_host_says_whose_it_is(name: str, whose: str) -> None:
    assert owner(name) == whose
