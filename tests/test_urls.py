"""Addresses that foreign markup names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.urls import absolute, without_user

BASE = "https://paper.example/news/"


def test_resolves_against_the_page() -> None:
    assert absolute(BASE, "story?a=1#top") == "https://paper.example/news/story?a=1#top"
    assert absolute(BASE, "//cdn.example/x") == "https://cdn.example/x"


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


@pytest.mark.parametrize("href", ["http\n://paper.example/2", "ht\ttp://paper.example/2", "http://paper\r.example/2"])
def test_takes_out_what_browsers_take_out(href: str) -> None:
    assert absolute(BASE, href) == "http://paper.example/2"


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
    ],
)
def test_takes_user_names_and_passwords_off(url: str, kept: str) -> None:
    assert without_user(url) == kept
