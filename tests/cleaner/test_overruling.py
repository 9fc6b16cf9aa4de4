"""What stays although the scorer would take it."""

import re

import pytest

from reader import cleaner
from reader.cleaner.extract.scene import Scene
from reader.cleaner.rules import Rules, parse
from reader.models import Kind
from reader.rules import shipped
from reader.values import replace

BELLS = ("harbour", "mole", "fog", "church")
STORY = "".join(f"<p>The {bell} bell rang at six, and every boat came in before the storm did.</p>" for bell in BELLS)


def all_but_the_last(scene: Scene) -> list[float]:
    """As weights score a page whose last line has a word that hints at furniture."""
    return [3.0] * (len(scene.candidates) - 1) + [-2.5]


def told(last: str, rules: Rules | None = None) -> bool:
    """Whether the story's last line stays."""
    page = f"<h1>The bells</h1><article>{STORY}{last}</article>"
    article = cleaner.clean(page, url="https://bells.example/six", rules=rules or shipped(), score=all_but_the_last)
    assert article.text.count("before the storm did") == len(BELLS)
    return re.sub("<[^>]*>", "", last) in article.text


@pytest.mark.parametrize(
    "last",
    [
        "<p>“Become a member of the choir,” said the keeper, and nobody did.</p>",
        "<p>The keeper told the council that nobody had signed up for his newsletter on bells.</p>",
    ],
)
def test_what_somebody_is_quoted_or_reported_to_say_among_the_paragraphs_stays(last: str) -> None:
    assert told(last)


@pytest.mark.parametrize(
    "last",
    [
        "<p>Bells are a good thing to know more about, all the year round.</p>",
        "<div><p>“Become a member of the choir,” said the keeper, and nobody did.</p></div>",
        "<p>The keeper said so.</p>",
        '<p>“Become a member of the choir,” said the keeper, and <a href="/east">nobody did</a>.</p>',
        "<h2>The names have been changed.</h2>",
    ],
    ids=["nobody speaks", "it stands elsewhere", "it says next to nothing", "it leads elsewhere", "it is no paragraph"],
)
def test_the_scorer_is_heard_where(last: str) -> None:
    assert not told(last)


def test_what_somebody_says_among_paragraphs_that_the_scorer_takes_goes_with_them() -> None:
    more = STORY.replace("bell rang", "horn was heard").replace("before", "after")
    page = f"<h1>The bells</h1><article>{STORY}<div>{more}<p>“Become a member of the choir,” said the keeper, and nobody did.</p></div>"
    article = cleaner.clean(page, rules=shipped(), score=lambda scene: [3.0] * len(BELLS) + [-2.5] * (len(scene.candidates) - len(BELLS)))
    assert "bell rang" in article.text
    assert "the keeper" not in article.text


@pytest.mark.parametrize("tag", ["", "div", "section"])
@pytest.mark.parametrize(
    "note", ["<p>An earlier version of this article misspelled the name of the keeper.</p>", "<p>The names have been changed.</p>"]
)
def test_what_an_article_says_of_itself_stays_among_the_paragraphs_or_in_a_box_of_its_own(note: str, tag: str) -> None:
    assert told(f"<{tag}>{note}</{tag}>" if tag else note)


@pytest.mark.parametrize(("given", "stays"), [("More bells", True), ("More boats", False)])
def test_a_heading_at_the_end_stays_where_it_was_given_back(given: str, stays: bool) -> None:
    assert told("<h2>More bells</h2>", shipped() + parse({"site": {"bells.example": {"given": [given]}}}, "own.toml")) is stays


@pytest.mark.parametrize(("given", "stays"), [(["ring(bell)", "wait(six)"], True), (["ring(bell)"], False)])
def test_a_listing_stays_where_each_of_its_lines_was_given_back(given: list[str], stays: bool) -> None:
    rules = shipped() + parse({"site": {"bells.example": {"given": given}}}, "own.toml")
    assert told("<pre>ring(bell)\n\n  wait(six)</pre>", rules) is stays


@pytest.mark.parametrize(("kept", "stays"), [(Kind.RELATED, True), (Kind.SHARE, False)])
def test_what_the_scorer_takes_stays_where_the_reader_keeps_its_kind(kept: Kind, stays: bool) -> None:
    last = '<div class="related"><p><a href="/east">The bells of the east are ringing</a></p></div>'
    assert told(last, replace(shipped(), keep=frozenset((kept,)))) is stays


@pytest.mark.parametrize(("kept", "stays"), [(Kind.DONATION, True), (Kind.SHARE, False)])
def test_what_a_rule_would_take_stays_before_the_scorer_too_where_the_reader_keeps_its_kind(kept: Kind, stays: bool) -> None:
    last = "<p>If you value this work, please consider supporting us from $3 a month.</p>"
    assert told(last, replace(shipped(), keep=frozenset((kept,)))) is stays


def test_what_is_taken_of_a_box_behind_the_story_is_listed() -> None:
    last = "<div><p>Bells are a good thing to know more about, all the year round.</p></div>"
    article = cleaner.clean(f"<h1>The bells</h1><article>{STORY}{last}</article>", rules=shipped(), score=all_but_the_last)
    assert [removal.text for removal in article.removals] == ["Bells are a good thing to know more about, all the year round."]
