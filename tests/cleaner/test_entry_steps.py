"""The text of a feed: all of it is the article, but for the tail that blog software hangs on it."""

import pytest

from reader.cleaner import clean
from reader.cleaner.entry_steps import ENTRY_RULES
from reader.models import ENTRY, AccessState, Article
from reader.rules import shipped
from reader.values import replace

URL = "https://ledger.example/ferry"
STORY = "<p>She floats, the owner said on Monday. The town had tried to retire her twice.</p>"
TEXT = "She floats, the owner said on Monday. The town had tried to retire her twice."


def entry(html: str) -> Article:
    return clean(html, url=URL, rules=shipped(), content_type=ENTRY)


@pytest.mark.parametrize(
    "html", ["She floats.", "<p>She floats.</p>", "<b>She</b> <a href='/x'>floats</a>.", "<div><div>She floats.</div></div>"]
)
def test_all_of_it_is_the_article_however_short(html: str) -> None:
    assert entry(html).text == "She floats."


@pytest.mark.parametrize(
    "tail",
    [
        "The post <a href='{0}'>The ferry</a> appeared first on <a href='https://ledger.example'>The Ledger</a>.",
        "Der Beitrag <a href='{0}'>Die Fähre</a> erschien zuerst auf <a href='https://ledger.example/'>Blatt</a>.",
        "記事<a href='{0}/?utm_source=rss'>船</a>は<a href='https://ledger.example'>新聞</a>に最初に表示されました。",
        "<a href='{0}'>Continue reading <b>The ferry</b></a>",
        "<a href='{0}#more-7'>Les videre</a>",
        "<a href='{0}#comments'>3 comments</a>",
    ],
)
def test_the_way_back_to_the_entry_is_taken_off_in_any_language(tail: str) -> None:
    found = entry(f"{STORY}<p>{tail.format(URL)}</p>")
    assert found.text == TEXT
    assert found.removals[0].rule.startswith(("entry.", "en."))


def test_what_the_steps_take_stays_where_their_rule_is_off() -> None:
    tail = f"<p><a href='{URL}#comments'>Trois voix</a></p>"
    rules = replace(shipped(), off=frozenset(ENTRY_RULES))
    assert clean(STORY + tail, url=URL, rules=rules, content_type=ENTRY).text == f"{TEXT}\n\nTrois voix"
    assert clean(STORY + tail, url=URL, rules=shipped(), content_type=ENTRY).text == TEXT


def test_the_label_behind_the_last_sentence_is_taken_off() -> None:
    found = entry(f"{TEXT} <a href='{URL}'>Continue reading…</a>")
    assert found.text == TEXT
    assert found.access.state is AccessState.EXCERPT
    assert found.access.evidence == ("Behind it stands: “Continue reading…”.",)


def test_the_label_behind_a_last_sentence_that_ends_with_another_mark_is_taken_off() -> None:
    assert entry(f"<p>नाव शाम को लौट आई। <a href='{URL}'>और पढ़ें</a></p>").text == "नाव शाम को लौट आई।"


@pytest.mark.parametrize(
    "html",
    [
        "<p>See <a href='https://ledger.example/ferry'>the first report</a>, which we printed on Monday.</p>",
        "<p>She liked to <a href='https://ledger.example/x'>read more</a></p>",
    ],
)
def test_a_last_sentence_with_a_link_stays(html: str) -> None:
    assert len(entry(f"{STORY}{html}").blocks) == 2


def test_a_shortened_entry_is_an_excerpt() -> None:
    assert entry("<p>She floats, the owner said […]</p>").access.state is AccessState.EXCERPT


def test_a_whole_entry_is_none() -> None:
    assert entry(STORY).access.state is AccessState.UNKNOWN
