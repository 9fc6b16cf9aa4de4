"""Phrases are found as whole words, outside quotation marks, whatever their case, marks and numbers."""

import pickle

import pytest

from reader.cleaner.normal_form import bare, normal, normals
from reader.cleaner.phrase_index import PATIENCE, ShippedIndex, keys_of, keys_of_each, merged, rare_key
from reader.cleaner.phrasebook import Phrase, Phrasebook
from reader.models import Kind


def book(match: str, *texts: str, beside: tuple[str, ...] = ()) -> Phrasebook:
    return Phrasebook.of([Phrase("r", Kind.DONATION, match, texts, beside=beside)])


def found(phrases: Phrasebook, text: str) -> bool:
    return bool(phrases.hits(normal(text)))


@pytest.mark.parametrize("text", ["Remind me later", "REMIND ME LATER.", "→ remind  me later >", "Remind me later (3)"])
def test_finds_a_whole_line_whatever_its_marks(text: str) -> None:
    assert found(book("whole", "Remind me later"), text)


@pytest.mark.parametrize("text", ["3. Cast your vote", "Cast your vote: 93", "Cast your vote: (0555) 14-23", "12. Cast your vote!"])
def test_takes_the_step_of_a_guide_and_a_row_of_facts_for_no_counted_label(text: str) -> None:
    assert not found(book("whole", "Cast your vote"), text)


@pytest.mark.parametrize("text", ["3 replies", "Replies 3", "(3) Replies", "Replies (3)"])
def test_finds_a_whole_line_with_its_count(text: str) -> None:
    assert found(book("whole", "Replies"), text)


def test_finds_a_fact_where_the_phrase_is_one() -> None:
    assert found(book("whole", "Votes: #"), "Votes: 412")


def test_does_not_find_a_whole_line_in_a_longer_one() -> None:
    assert not found(book("whole", "Remind me later"), "Remind me later about it")


def test_finds_a_start_only_at_the_start_and_as_whole_words() -> None:
    phrases = book("start", "Follow us")
    assert found(phrases, "» Follow us on the wire")
    assert not found(phrases, "Followers came, follow us they said")
    assert not found(phrases, "They follow us")


@pytest.mark.parametrize(
    ("phrase", "text"), [("©", "© Westhaven Post 2031"), ("© #", "© 2031 Westhaven Post"), ("(c) #", "(c) 2031 Westhaven Post")]
)
def test_finds_a_start_that_begins_with_a_mark(phrase: str, text: str) -> None:
    assert found(book("start", phrase), text)
    assert not found(book("start", phrase), f"Sold by {text}")


def test_finds_a_contained_phrase_as_whole_words() -> None:
    phrases = book("contains", "our newsletter")
    assert found(phrases, "Take Our Newsletter home")
    assert not found(phrases, "flour newsletters")


@pytest.mark.parametrize("text", ["“Remind me later”", '"Remind me later," she said', "He said: «remind me later» and left"])
def test_does_not_find_what_is_quoted(text: str) -> None:
    assert not found(book("contains", "remind me later"), text)


@pytest.mark.parametrize("text", ["A board says ‘remind me later’, and no more", "('remind me later' it says)", "‘Now, remind me later.’"])
def test_does_not_find_what_is_quoted_in_single_marks(text: str) -> None:
    assert not found(book("contains", "remind me later"), text)


@pytest.mark.parametrize(
    "text",
    [
        "Don't remind me later",
        "The pilots' boats remind me later",
        "In the '90s they'd remind me later",
        "L'an dit: remind me later, l'ami",
    ],
)
def test_takes_no_apostrophe_for_a_quotation_mark(text: str) -> None:
    assert found(book("contains", "remind me later"), text)


@pytest.mark.parametrize("match", ["contains", "start"])
def test_a_phrase_with_words_beside_it_is_found_where_one_of_each_group_stands(match: str) -> None:
    phrases = book(match, "comments", "replies", beside=("closed|turned off", "story|report*"))
    assert found(phrases, "Comments on this story are closed.")
    assert found(phrases, "Replies to our reports have been turned off.")
    assert not found(phrases, "Comments on this story are welcome.")
    assert not found(phrases, "Comments are closed.")
    assert not found(phrases, "Comments are closed, as are storybooks.")
    assert not found(phrases, "Storms closed the harbour, and a story was told of it.")


def test_a_beginning_of_a_word_is_not_its_middle() -> None:
    assert found(book("contains", "app", beside=("news*",)), "An app for newsrooms")
    assert not found(book("contains", "app", beside=("news*",)), "An app for renewsal")


@pytest.mark.parametrize("text", ["K", "the k = Kelvin", "a KEY = a key"])
def test_what_is_filed_under_a_key_is_found_whatever_marks_it_has(text: str) -> None:
    assert found(book("contains", text), f"Of {text} it is said")
    assert found(book("start", text), f"{text} it is said")


def test_numbers_are_equal_to_each_other() -> None:
    assert found(book("contains", "57 % left to read"), "You have 3.5 % left to read")


@pytest.mark.parametrize("script", ["", "ö", "“", "ж"])
def test_every_number_is_one_mark_in_any_script(script: str) -> None:
    assert normal(f"{script} 1,894.50 at 12:30, No. 7 of 2026") == normal(f"{script} # at #, no. # of #")
    assert normal(f"{script} #1 of 10\t#") == normal(f"{script} ## of # #")


@pytest.mark.parametrize("text", ["the harbour`s tide", "harbour`s", "das Café`s", "no. #1`s"])
def test_every_mark_of_its_kind_is_the_same_in_any_script(text: str) -> None:
    assert normal(text) == normal(text.replace("`", "’"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("اقرأ أيضًا", "اقرا ايضا"),
        ("فعّل الإشعارات", "فعل الاشعارات"),
        ("مشتركی", "مشترکي"),
        ("ख़बरें पढ़ें", "खबरें पढें"),
        ("बताएँ", "बताएं"),
        ("আরও পড়ুন", "আরও প\u09a1\u09bcুন"),
    ],
)
def test_one_letter_written_in_two_ways_is_the_same(one: str, other: str) -> None:
    assert normal(one) == normal(other)


def test_a_word_ends_where_a_script_without_spaces_begins() -> None:
    assert found(book("contains", "line"), "加入本報LINE官方帳號")
    assert found(book("start", "ai"), "AIによる要約")
    assert not found(book("contains", "line"), "加入online官方")


def test_a_vowel_sign_ends_no_word() -> None:
    assert found(book("contains", "कहा"), "उसने कहा।")
    assert not found(book("contains", "कहा"), "अपनी कहानी भेजें")


def test_words_of_india_are_parted_where_they_end() -> None:
    assert keys_of(normal("हमारे पाठक हमेशा। আমাদের পাঠক।")) == ["हमारे", "पाठक", "हमेशा", "আমাদের", "পাঠক"]


def test_finds_what_ends_in_a_particle() -> None:
    assert found(book("contains", "무료 기사"), "이번 달 무료 기사가 남았습니다")
    assert found(book("start", "이 요약은 AI"), "이 요약은 AI가 작성했습니다")


@pytest.mark.parametrize("wide", ["延伸阅读：", "（作者）", "有用吗？"])
def test_a_wide_mark_is_the_narrow_one(wide: str) -> None:
    assert normal(wide) == normal(wide.translate(str.maketrans("：（）？", ":()?")))


@pytest.mark.parametrize("odd", ["plain", "ж", "会員登録", "two\nlines", "#1", "“a \xa0b”"])
def test_what_is_read_together_is_read_as_if_alone(odd: str) -> None:
    texts = ["Donate now", "", odd, "At 12:30", "Every £ counts, donate now"]
    plains = normals(texts)
    assert plains == [normal(text) for text in texts]
    assert keys_of_each(plains) == list(map(keys_of, plains))


def test_a_phrase_is_filed_under_a_word_that_few_passages_have() -> None:
    assert rare_key("tip your driver") == "driver"
    assert rare_key("tip your") == "tip"
    assert rare_key("for this") == "this"


def test_finds_phrases_in_scripts_without_spaces() -> None:
    assert found(book("contains", "会員登録"), "紙面の方は無料で会員登録できます。")
    assert found(book("start", "あわせて読みたい"), "あわせて読みたい記事")
    assert found(book("whole", "続きを読む"), "続きを読む＞")


def test_a_book_laid_on_top_adds_phrases_and_takes_some_out_of_force() -> None:
    lower = book("whole", "Donate")
    upper = Phrasebook.of([Phrase("own", Kind.RELATED, "whole", ("Also in this bay",))])
    both = lower.under(upper, frozenset({"r"}))
    assert not found(both, "Donate")
    assert [hit.phrase.id for hit in both.hits("also in this bay")] == ["own"]


def test_a_bare_text_has_no_marks_at_its_ends() -> None:
    assert bare(normal("→ “More”… ")) == "more"


def test_an_index_finds_the_same_when_it_was_asked_often() -> None:
    plain = {"am": "\namount\t1\n", "su": "\nsupper\t5\nsupport\t2 support us\t3\n"}
    index = ShippedIndex(plain, lambda: {"s": "\nspende für\t4\n"})
    asked = ["amount", "support", "spende für", "spende", "zeal", ""]
    first = [index.get(key) for key in asked]
    for _ in range(PATIENCE):
        index.get("nothing")
    assert [index.get(key) for key in asked] == first == ["1", "2 support us\t3", "4", None, None, None]
    assert list(index) == ["amount", "supper", "support", "spende für"]
    assert len(index) == 4


def test_an_index_laid_on_a_shipped_one_gives_what_both_have() -> None:
    shelf = ShippedIndex({"am": "\namount\t1\n"}, lambda: {"s": "\nspende für\t4\n"})
    laid = merged(merged(shelf, {"amount": "0 K due", "zeal": "2"}, 5), {"zeal": "0"}, 8)
    assert dict(laid) == {"amount": "1\t5 K due", "spende für": "4", "zeal": "7\t8"}
    assert (laid.get("amount"), laid.get("nothing"), len(laid)) == ("1\t5 K due", None, 3)
    assert merged(shelf, {}, 5) is shelf


def test_a_pattern_in_other_letters_is_found_where_such_letters_are() -> None:
    phrases = book("pattern", "기자 [a-z]+@", "^from .?# a month")
    assert found(phrases, "김하늘 기자 sky@westhaven.example")
    assert found(phrases, "From €3 a month")
    assert found(phrases, "From $3 a month")


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(a) (on|up) \2 it",
        "^(?P<one>sign) on (?P=one)",
        "^(?P<one>sign)(?= on)",
        "^(?i:SIGN) on",
        "(?x)^sign [ ] on",
        r"^\(?sign on|^off",
    ],
)
def test_a_pattern_means_the_same_among_others(pattern: str) -> None:
    others = ["^(?P<one>give) (?P=one)", "^(give) \\1", "^from (?!nobody)", "log on$"]
    texts = ["sign on sign", "a on on it", "sign on", "(sign on", "off we go", "log on", "give give", "from us", "from nobody"]
    alone = [[text for text in texts if found(book("pattern", each), text)] for each in (pattern, *others)]
    together = book("pattern", *others, pattern)
    assert [text for text in texts if found(together, text)] == [text for text in texts if any(text in each for each in alone)]
    assert any(alone[0])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^(?:wesprzyj|dołącz do) nas", "wesprzyj nas"),
        ("^(?:drogi )?czytelniku(?: ąę)?, pomóż", "czytelniku, pomóż"),
        ("pomó[zż] nam", "pomóz nam"),
        ("prosz[eęą]* o wsparcie", "prosz o wsparcie"),
        ("wesprzyj(?! są)", "wesprzyj nas"),
        ("wesprzyj nas|dołącz", "wesprzyj nas"),
        (r"[\]ż]? nas (?:[^ż]|ż)", "x nas y"),
        ("pomó(?:ż|(?:ć|c)) nam", "pomóc nam"),
        ("(?x) nas # są", "my nas"),
        ("ż{0,2}nas", "nas"),
    ],
)
def test_a_pattern_that_can_do_without_its_other_letters_is_found_without_them(pattern: str, text: str) -> None:
    assert found(book("pattern", pattern), text)


@pytest.mark.parametrize(
    "pattern", ["기자 [a-z]+@", "^(?:저|本)?(?:下载|下載)[^,]{0,10}(?:客户端|app)$", "^[가-힣]{2,4} [a-z]", "(?:(?:ż|ł)+ a|ą)"]
)
def test_a_pattern_that_needs_other_letters_is_not_tried_without_them(pattern: str) -> None:
    assert [text for text, _ in book("pattern", pattern).patterns_beyond] == [pattern]


@pytest.mark.parametrize(("match", "text"), [("pattern", "^tide (?:table|clock) of"), ("contains", "the tide table of march")])
def test_a_book_goes_to_another_process_without_what_was_worked_out_here(match: str, text: str) -> None:
    phrases = book(match, text)
    packed = pickle.dumps(phrases)
    assert found(phrases, "The tide table of March" if match == "contains" else "Tide table of March")
    assert not found(phrases, "Прилив")
    assert pickle.dumps(phrases) == packed
    assert pickle.loads(packed).hits(normal(text)) == phrases.hits(normal(text))


def test_an_index_goes_to_another_process_as_it_is_shipped() -> None:
    index = ShippedIndex({"ti": "\ntide\t1\n"}, dict)
    packed = pickle.dumps(index)
    assert [index.get("tide") for _ in range(PATIENCE + 2)][-1] == index.get("tide") == "1"
    assert pickle.dumps(index) == packed
    assert pickle.loads(packed).get("tide") == "1"
