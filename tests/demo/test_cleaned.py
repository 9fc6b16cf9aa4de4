"""The demo paper through the cleaner: every asking goes, every story stays whole."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

import reader
from reader import cleaner
from reader.cleaner.joining import joined
from reader.cleaner.rules import Rules, parse
from reader.demo.paper import Paper
from reader.export import formats
from reader.models import AccessState, Article
from reader.rules import shipped

PAPER = Paper("https://ledger.example", datetime(2026, 3, 2, 12, 0, tzinfo=UTC))

GONE = {
    "ferry": [
        "Before you go on",
        "Support the Ledger from",
        "Remind me later",
        "Accepted payment methods",
        "Share on Flock",
        "Related stories",
        "Save for later",
    ],
    "lamp-rooms": ["Get The Morning Tide", "Your email address", "Follow the Ledger", "Topics:"],
    "pilot": ["Register for free", "Already have an account"],
    "dredgers": ["Subscribe to continue", "$1 a week", "Log in"],
    "appeals": ["Since you're here", "Remind me in December", "It only takes a minute"],
    "tide-table": ["We value your privacy", "812 partners", "Enable notifications", "Manage preferences"],
    "letters": ["Comments (3)", "saltby_sid", "to join the conversation"],
    "fog": ["Advertisement", "Boots that keep their word", "Download the app", "About the author"],
    "clock": ["2 free articles left", "ad blocker", "All rights reserved"],
    "withies": ["Support the Ledger from", "Remind me later"],
}
KEPT = {
    "ferry": [
        "For thirty-one winters",
        "“Yellow is for boats they want to sell,”",
        "She is a safe boat because",
        "to sound the whistle himself.",
    ],
    "lamp-rooms": ["The four lamp rooms", "“We counted,” said Hanne Dahl", "Harbour List", "paid for out of the ferry dues."],
    "pilot": ["a noise like somebody folding a newspaper", "but you were talking.”", "The Sunday edition."],
    "dredgers": ["there was a safe in it", "There is the keel of a"],
    "appeals": [
        "“Support us from $2 a month” earned nine times",
        "“Remind me later”, which promises",
        "“We have a small favour to ask,” begins",
    ],
    "tide-table": ["for about two hours", "06:12", "Take the line of withies", "assume that it is ringing."],
    "letters": ["the price on the front, and after that, silence", "I was the clerk.", "With regard to the swans"],
    "fog": ["sounds for four seconds every fifty-six", "Somebody out there has dropped a cup.", "whistling for the quay."],
    "withies": ["since 1604", "“There is no path.", "and by custom with a goose."],
    "clock": ["exact account of its debt", "wait_for_next_minute()", "“for a long time.”"],
}


@pytest.fixture(scope="module")
def cleaned() -> dict[str, Article]:
    return {slug: reader.clean(PAPER.page(story), url=f"https://ledger.example/{slug}") for slug, story in PAPER.stories.items()}


@pytest.mark.parametrize("slug", sorted(PAPER.stories))
def test_the_asking_goes_and_the_story_stays(slug: str, cleaned: dict[str, Article]) -> None:
    text = cleaned[slug].text
    assert [words for words in GONE[slug] if words in text] == []
    assert [words for words in KEPT[slug] if words not in text] == []


@pytest.mark.parametrize("slug", sorted(PAPER.stories))
def test_a_story_that_was_cleaned_comes_back_as_it_is(slug: str, cleaned: dict[str, Article]) -> None:
    once = formats.written(cleaned[slug], "text")
    assert formats.written(reader.clean(once), "text") == once


def test_where_the_paper_can_be_supported_a_page_lies(cleaned: dict[str, Article]) -> None:
    for slug, article in cleaned.items():
        assert article.support_url.startswith("https://ledger.example/"), slug
        assert PAPER.answer(urlsplit(article.support_url).path) is not None, article.support_url


def test_each_story_knows_its_title_author_and_paper(cleaned: dict[str, Article]) -> None:
    for slug, article in cleaned.items():
        facts = PAPER.stories[slug].facts
        assert (article.title, article.site) == (facts["title"], "The Tidewater Ledger")
        assert article.byline


@pytest.mark.parametrize("slug", sorted(PAPER.stories))
def test_whatever_was_taken_can_be_given_back(slug: str, cleaned: dict[str, Article]) -> None:
    for removal in cleaned[slug].removals:
        lines = removal.text.split("\n")
        given = parse({"site": {"ledger.example": {"given": lines}}}, "learned.toml")
        again = cleaner.clean(PAPER.page(PAPER.stories[slug]), url=f"https://ledger.example/{slug}", rules=shipped() + given)
        assert [line for line in lines if line not in again.text] == []


def test_only_the_teaser_is_told_as_one_and_only_the_story_on_three_pages_goes_on(cleaned: dict[str, Article]) -> None:
    lacking = {slug: article.access.state for slug, article in cleaned.items() if article.access.complete is False}
    assert lacking == {"dredgers": AccessState.TEASER, "withies": AccessState.CONTINUES}


def test_the_pages_of_a_story_are_one() -> None:
    story, base = PAPER.stories["withies"], "https://ledger.example/withies"
    urls = [base, f"{base}/2", f"{base}/3"]
    pages = [reader.clean(PAPER.page(story, number), url=url) for number, url in enumerate(urls, 1)]
    assert [page.next_page for page in pages] == [*urls[1:], ""]

    whole = joined(pages)
    assert whole.access.state is AccessState.WHOLE
    assert whole.text.count("Two hundred and eleven saplings") == 1
    assert [words for words in ("Remind me later", "Marit Oxley") if words in whole.text] == []
    assert whole.text.startswith("Two hundred and eleven")
    assert "“It was right until Thursday.”\n\nThree people" in whole.text
    assert whole.text.endswith("You must look at the one after that.")


def test_the_article_about_appeals_loses_nothing_of_its_body(cleaned: dict[str, Article]) -> None:
    assert [removal.text for removal in cleaned["appeals"].removals if removal.text != "By Jonas Feld"] == []


@pytest.mark.parametrize("slug", sorted(PAPER.stories))
def test_a_kind_that_is_kept_is_taken_by_nobody(slug: str, cleaned: dict[str, Article]) -> None:
    for kind in {removal.kind for removal in cleaned[slug].removals}:
        kept = cleaner.clean(PAPER.page(PAPER.stories[slug]), rules=shipped() + Rules(keep=frozenset({kind})))
        taken = [line for removal in cleaned[slug].removals if removal.kind is kind for line in removal.text.split("\n")]
        assert [line for line in taken if line not in kept.text] == []
        assert kind not in {removal.kind for removal in kept.removals}
