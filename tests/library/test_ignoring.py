"""Rules for what never enters a list: what they mean, and which say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ConfigError
from reader.library.ignoring import rule_for, rules
from reader.models import Entry, Feed
from tests.bounds import bounded

PIER = Feed("https://pier.example/news/rss", "The Pier", "https://pier.example/")
ENTRY = Entry(
    "e",
    "https://pier.example/sport/Rowing-42",
    "The Café’s quiz of the week: rowing",
    authors=("Ada Quay", "Star Desk"),
    tags=("Sport", "Water sports"),
)


@pytest.mark.parametrize(
    "rule",
    [
        "quiz",
        "QUIZ",
        "cafe",
        "title:quiz rowing",
        'title:"quiz of the week"',
        "row*",
        "*owing",
        "q*z",
        'title:"* quiz of * week *"',
        'title:"* rowing *"',
        'author:"star desk"',
        "author:quay",
        "tag:sport",
        'tag:"water*"',
        "url:/sport/",
        "url:pier.example*rowing",
        "feed:pier.example",
        'feed:"The Pier"',
        "feed:pier.example/news quiz",
        "quiz -tag:ferries",
        'quiz "week: rowing"',
    ],
)
def test_a_rule_means_an_entry_of_which_all_that_it_says_is_so(rule: str) -> None:
    assert rule_for(ENTRY, PIER, rules([rule])) == rule


@pytest.mark.parametrize(
    "rule",
    [
        "quizzes",
        "qui",
        "row",
        'title:"week of the quiz"',
        "author:sta",
        "tag:water",
        "tag:port",
        "url:/sports/",
        "feed:quay.example",
        "quiz tag:ferries",
        "quiz -tag:sport",
    ],
)
def test_a_rule_does_not_mean_an_entry_of_which_one_thing_is_not_so(rule: str) -> None:
    assert rule_for(ENTRY, PIER, rules([rule])) == ""


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("評議会は運航を決めた", "運航"),
        ("評議会は運航を決めた", "運航*"),
        ("新型iPhoneの発売", "iphone"),
        ("新型iPhoneの発売", "新型iPhone"),
        ("मोदी का मुद्दा", "मोदी"),
        ("रविवार की पहेली।", "पहेली"),
        ("Ο ΆΝΘΡΩΠΟΣ", "ανθρωπος"),
        ("The mate’s log", "mate's"),
        ("Łódź wygrywa", "lodz"),
        ("Schluß mit Quiz", "schluss"),
    ],
)
def test_words_are_found_in_every_writing(title: str, rule: str) -> None:
    assert rule_for(Entry("e", title=title), PIER, rules([rule])) == rule


def test_a_word_of_india_is_no_other_that_begins_with_its_letters() -> None:
    assert rule_for(Entry("e", title="मोदी"), PIER, rules(["म"])) == ""


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("Is the pier open?", '"?"'),
        ("Live:the pier", '"live:"'),
        ("Live:the pier", "live:"),
        ("Tag:the pier", '"tag:"'),
        ("Tag:the pier", "title:tag:"),
        ("Tags at sea", "tags"),
        ("C++ at sea", "c++"),
    ],
)
def test_marks_are_found_beside_words(title: str, rule: str) -> None:
    assert rule_for(Entry("e", title=title), PIER, rules([rule])) == rule


def test_a_mark_that_is_asked_for_has_to_be_there() -> None:
    assert rule_for(Entry("e", title="Vitamin C at sea"), PIER, rules(["c++", '"live:"', '"?"'])) == ""


@pytest.mark.parametrize("rule", ["*ball", "a*a*a*a*ball", "url:a*a*a*a*ball", 'tag:"a*a*a*a*ball"', "author:a*a*ball"])
def test_a_rule_takes_time_by_the_length_of_what_a_stranger_writes(rule: str) -> None:
    long = "a" * 100_000
    with bounded(5):
        assert rule_for(Entry("e", title=long, url=long, tags=(long,), authors=(long,)), PIER, rules([rule])) == ""


@pytest.mark.parametrize("rule", ["url:/größe/", "url:/grosse/", "url:/gr%C3%B6%C3%9Fe/", "url:größe*42"])
def test_an_address_is_known_by_its_letters_however_they_are_written(rule: str) -> None:
    assert rule_for(Entry("e", "https://pier.example/gr%C3%B6%C3%9Fe/42"), PIER, rules([rule])) == rule


@pytest.mark.parametrize("rule", ["url:bücher.example/a", "url:bucher.example", "url:xn--bcher-kva.example", "url:Bücher"])
@pytest.mark.parametrize("address", ["https://xn--bcher-kva.example/a", "https://b%C3%BCcher.example/a"])
def test_a_host_is_known_by_its_letters_however_they_are_written(rule: str, address: str) -> None:
    assert rule_for(Entry("e", address), PIER, rules([rule])) == rule


def test_the_first_rule_that_means_an_entry_is_told() -> None:
    assert rule_for(ENTRY, PIER, rules(["ferry", " tag:sport ", "quiz"])) == "tag:sport"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("titel:quiz", "did you mean title?"),
        ("live:blog", "title, author"),
        ("-tag:sport", "feed:paper.example -tag:sea"),
        ("", "feed:paper.example -tag:sea"),
        ("tag:*", "reader help ignoring"),
        ('title:"* *"', "reader help ignoring"),
        ('title:""', "reader help ignoring"),
        ("tag: sport", "without a space"),
        ("quiz -TAG:", "without a space"),
        ('title:"a, b', "comma"),
    ],
)
def test_a_rule_that_says_nothing_is_told(rule: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        rules([rule])
    assert "following.ignore" in str(caught.value)
    assert said in caught.value.hint


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_written_is_a_rule_or_told(rule: str, title: str) -> None:
    try:
        known = rules([rule])
    except ConfigError:
        return
    assert rule_for(Entry("e", title=title, tags=(title,), url=title), PIER, known) in ("", known[0].text)
