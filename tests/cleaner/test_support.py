"""The link that was asked with, kept for a reader who wants to give."""

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.support import offered, support_url
from reader.models import Kind, Removal

URL = "https://www.ledger.example/news/ferry"


def taken(kind: Kind, *links: str) -> Removal:
    return Removal(kind, "rule", "Please.", 3, links)


def test_the_link_of_the_appeal_is_kept_without_trackers() -> None:
    link = "https://support.ledger.example/contribute?acquisitionData=%7B%22a%22%3A1%7D&INTCMP=epic&amount=5"
    assert support_url([taken(Kind.DONATION, link)], URL) == "https://support.ledger.example/contribute?amount=5"


def test_giving_comes_before_joining() -> None:
    removals = [taken(Kind.PAYWALL, "https://ledger.example/subscribe"), taken(Kind.DONATION, "https://www.patreon.com/ledger")]
    assert support_url(removals, URL) == "https://www.patreon.com/ledger"
    assert support_url(removals[:1], URL) == "https://ledger.example/subscribe"


def test_what_the_page_states_comes_before_joining() -> None:
    assert (
        support_url([taken(Kind.PAYMENT, "https://ledger.example/abo")], URL, ["https://pay.example/ledger"])
        == "https://pay.example/ledger"
    )
    assert support_url([], URL, ["https://pay.example/ledger"]) == "https://pay.example/ledger"


def test_a_giving_link_among_furniture_counts_when_it_is_the_publishers() -> None:
    assert support_url([taken(Kind.FURNITURE, "https://ledger.example/donate")], URL) == "https://ledger.example/donate"
    assert support_url([taken(Kind.RELATED, "https://elsewhere.example/donate")], "https://ledger.test/") == ""
    assert support_url([taken(Kind.FURNITURE, "https://ledger.example/donate")]) == "https://ledger.example/donate", "nobody knows whose"


@pytest.mark.parametrize("link", ["https://github.com/sponsors/ledger", "https://www.paypal.com/donate/?hosted_button_id=X1"])
def test_a_place_for_giving_on_a_host_for_other_things_is_one_wherever_it_stands(link: str) -> None:
    assert support_url([taken(Kind.FURNITURE, link)], URL) == link
    assert offer(link) == link
    assert offer(link.replace("donate", "uk").replace("sponsors/", "")) == ""


@pytest.mark.parametrize(
    "link",
    [
        "https://www.ledger.example/news/support-for-the-ferry-grows",
        "https://www.ledger.example/news/give-and-take",
        "https://www.ledger.example/members-of-parliament-vote",
        "https://www.paypal.com/uk/business",
        "https://github.com/ledger/support",
        "mailto:desk@ledger.example",
        "https://[broken",
        "",
    ],
)
def test_a_link_that_only_sounds_like_giving_is_none(link: str) -> None:
    assert support_url([taken(Kind.DONATION, link)], URL) == ""
    assert support_url([taken(Kind.RELATED, link)], URL) == ""


@pytest.mark.parametrize(
    "link", ["https://www.paypal.com/donate?hosted_button_id=X1", "https://github.com/sponsors/ledger", "https://ko-fi.com/ledger"]
)
def test_knows_the_houses_of_giving(link: str) -> None:
    assert support_url([taken(Kind.DONATION, link)], URL) == link


def test_joining_counts_among_furniture_too_where_it_is_the_publishers() -> None:
    assert support_url([taken(Kind.RELATED, "https://abo.ledger.example/")], URL) == "https://abo.ledger.example/"
    assert support_url([taken(Kind.RELATED, "https://elsewhere.example/subscribe")], URL) == ""


def test_nothing_asked_nothing_kept() -> None:
    assert support_url([], URL) == ""


def test_what_a_page_states_is_an_address_of_the_web() -> None:
    assert support_url([], URL, ("bitcoin:ledger", "https://ledger.example/pay")) == "https://ledger.example/pay"


def offer(*links: str, told: tuple[str, ...] = (), url: str = URL) -> str:
    page = LexborHTMLParser("".join(f'<a href="{link}">Here</a>' for link in links))
    return offered(page.css("a"), url, url, told)


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("/subscribe?from=head#top", "https://www.ledger.example/subscribe"),
        ("/Donate#form", "https://www.ledger.example/Donate"),
        ("/subscribe?back=/service/help", "https://www.ledger.example/subscribe"),
        ("https://ines:moon@www.ledger.example/donate", "https://www.ledger.example/donate"),
        ("//abo.ledger.example/", "https://abo.ledger.example/"),
        ("https://donate.ledger.example", "https://donate.ledger.example"),
        ("https://ledger.givebutter.com", "https://ledger.givebutter.com"),
        ("https://ko-fi.com/ledger", "https://ko-fi.com/ledger"),
        ("https://www.paypal.com/donate?hosted_button_id=7", "https://www.paypal.com/donate?hosted_button_id=7"),
        ("/support", ""),
        ("/news/2026/05/07/donate", ""),
        ("/newsletters/subscribe", ""),
        ("https://service.ledger.example/abo", ""),
        ("/news/how-to-subscribe", ""),
        ("https://pilots.test/donate", ""),
        ("https://pilots.test\\@www.ledger.example/donate", ""),
        ("https://ko-fi.com@pilots.test/donate", ""),
        ("https://www.patreon.com/", ""),
        ("javascript:go('/donate/')", ""),
        ("mailto:ines/donate", ""),
    ],
)
def test_finds_the_standing_offer_of_the_paper(link: str, found: str) -> None:
    assert offer("/", "/news", link) == found


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://www.ledger.co.uk/news/ferry", "https://pilots.co.uk/donate"),
        ("https://ledger.substack.com/p/ferry", "https://pilots.substack.com/subscribe"),
        ("", "https://pilots.test/donate"),
        ("", "mailto:ines/donate"),
    ],
)
def test_who_only_shares_the_end_of_the_address_is_not_the_paper(url: str, link: str) -> None:
    assert offer(link, url=url) == ""


def test_a_name_in_the_papers_own_address_does_not_speak_against_its_offer() -> None:
    url = "https://newsletter-ledger.example/ferry"
    assert offer("https://newsletter-ledger.example/donate", url=url) == "https://newsletter-ledger.example/donate"


def test_what_readers_and_advertisers_link_to_is_no_offer_of_the_paper() -> None:
    page = LexborHTMLParser('<a rel="nofollow ugc" href="https://ko-fi.com/a">A</a><a rel="sponsored" href="https://ko-fi.com/b">B</a>')
    assert offered(page.css("a"), URL, URL) == ""


def test_offers_giving_before_joining_and_the_door_before_the_rooms() -> None:
    links = "/abo/for-schools", "/abo", "/donate/now"
    assert offer(*links) == "https://www.ledger.example/donate/now"
    assert offer(*links[:2]) == "https://www.ledger.example/abo"


def test_whom_a_story_leads_to_is_not_its_paper() -> None:
    story = (
        "<p>The pilot of the harbour has brought in four thousand ships, and has written down each of them with its captain.</p>"
        "<p>He reads from his book <a href='https://ko-fi.com/pilot'>on a page of his own</a>, to whoever comes by on a Tuesday night.</p>"
        "<p>Nobody in the town knows how the book ends, and he himself has not decided it, as he told the Ledger on the mole.</p>"
    )
    assert reader.clean(f"<article><h1>The pilot</h1>{story}</article>", url=URL).support_url == ""
    page = f"<article><h1>The pilot</h1>{story}</article><footer><a href='https://ledger.example/donate'>Give</a></footer>"
    assert reader.clean(page, url=URL).support_url == "https://ledger.example/donate"


def test_whom_the_story_tells_of_is_not_the_paper() -> None:
    assert offer("https://www.patreon.com/pilots", told=("https://www.patreon.com/pilots",)) == ""
