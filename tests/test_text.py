"""The gate through which foreign text passes."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.topics import SCHEMA
from reader.export.record import json_schema
from reader.text import MARKS_PER_BASE, WORDS_A_MINUTE, breadth, counted, fold, quoted, reading_minutes, safe, safe_line, words


def test_takes_out_what_a_terminal_would_obey() -> None:
    assert safe("a\x1b]0;owned\x07b\x9b31mc\x7f") == "a]0;ownedb31mc"


def test_takes_out_what_turns_the_reading_direction() -> None:
    assert safe("user\u202egpj.exe\u2066x\u2069") == "usergpj.exex"


def test_keeps_joiners_inside_words_and_emoji() -> None:
    assert safe("👩\u200d👧 می\u200cخواهم") == "👩\u200d👧 می\u200cخواهم"


def test_drops_joiners_at_the_edge_and_in_floods() -> None:
    assert safe("a\u200d\u200d\u200db \u200cc\u200d") == "a\u200db c"


def test_caps_combining_marks() -> None:
    assert safe("e" + "\u0301" * 40 + "x") == "e" + "\u0301" * MARKS_PER_BASE + "x"


def test_keeps_newlines_and_makes_old_ones_new() -> None:
    assert safe("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd\te"
    assert safe("nine\x85ten\x0celeven\x1ctwelve") == "nine\nten\neleven\ntwelve"


def test_folds_every_kind_of_space() -> None:
    assert fold("\u00a0 a\n\tb\u3000c ") == "a b c"


def test_counts_cjk_characters_as_words() -> None:
    assert words("It’s a well-known fact, 漢字") == 6


@pytest.mark.parametrize("harbour", ["ท่าเรือ", "ທ່າເຮືອ", "ဆိပ်ကမ်းမြို့", "កំពង់ផែសមុទ្រ", "གྲུ་ཁའི་གྲོང"])
def test_counts_letters_of_scripts_without_spaces_as_words(harbour: str) -> None:
    assert words(harbour) == sum(map(str.isalpha, harbour)) > 4


@given(st.text(alphabet="ab1 \n.,-'’“…_éж漢ไ\u0301/\u00a0²"))
def test_counts_words_as_letters_and_digits_joined_by_hyphens_dots_and_apostrophes(text: str) -> None:
    spaced = re.sub("[\u0e00-\u109f\u4e00-\u9fff]", r" \g<0> ", text)
    assert words(text) == len(re.findall(r"\w+(?:[’'\-.]\w+)*", spaced))


NOISE = st.text(
    st.sampled_from(
        "ab \n\t\x1b\x07\x9b\u0301\u0308\u200b\u200c\u200d\u200e\u200f\u202e\u2066\u2028\r\ufe0f\U0001f469\U000e0041म\u094dא\ud800"
    ),
    max_size=60,
)
"""Text of little but what must not pass, so that it meets itself in every order."""


@given(NOISE)
def test_a_safe_line_is_the_safe_text_folded(text: str) -> None:
    assert safe_line(text) == fold(safe(text))


def visible(text: str) -> str:
    """What a person sees of `text`: everything but white space, controls, formats and marks."""
    return "".join(c for c in text if unicodedata.category(c)[0] in "LNPS")


@given(st.one_of(st.text(), NOISE))
def test_is_safe_after_one_pass_and_stays_so(text: str) -> None:
    once = safe(text)
    assert safe(once) == once
    allowed = "\n\t\u200c\u200d\u200e\u200f\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    assert not [c for c in once if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") and c not in allowed]


@given(st.one_of(st.text(), NOISE))
def test_takes_nothing_that_can_be_seen(text: str) -> None:
    assert visible(safe(text)) == visible(text)


@given(st.one_of(st.text(), NOISE))
def test_never_stacks_marks_higher_than_the_bound(text: str) -> None:
    height = 0
    for char in safe(text):
        height = height + 1 if unicodedata.category(char)[0] == "M" else 0 if char not in "\u200c\u200d\u200e\u200f" else height
        assert height <= MARKS_PER_BASE


@given(st.one_of(st.text(), NOISE))
def test_a_safe_line_is_one_line(text: str) -> None:
    line = safe_line(text)
    assert "\n" not in line
    assert "\t" not in line
    assert line == line.strip()


def test_no_format_control_of_unicode_passes_but_those_that_letters_need() -> None:
    passing = [
        c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") and c in safe(f"a{c}b")
    ]
    assert {unicodedata.name(c, repr(c)) for c in passing if not unicodedata.name(c, "").startswith(("ARABIC", "SYRIAC", "KAITHI"))} == {
        repr("\n"),
        repr("\t"),
        "ZERO WIDTH JOINER",
        "ZERO WIDTH NON-JOINER",
        "LEFT-TO-RIGHT MARK",
        "RIGHT-TO-LEFT MARK",
    }


def test_joiners_do_not_hide_a_stack_of_marks() -> None:
    assert len(safe("e" + "\u0301\u200d" * 500 + "x")) <= MARKS_PER_BASE + 3


@pytest.mark.parametrize("text", ["ความเป็นส่วนตัว", "क्\u200dष", "ﷺ", "e\u0301te\u0301", "🏳️\u200d🌈", "שלום", "Tiếng Việt", "ژ\u200cها"])
def test_leaves_the_worlds_writing_alone(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize("hostile", ["\u200d", "a\u200d", "\u0301", "e\u0301\u200d", "\x1b[31m", "\u202e", "\r", "\u2028", "\u200b "])
def test_the_gate_takes_time_by_length_alone(hostile: str) -> None:
    """By its square this would take half an hour."""
    assert len(safe(hostile * 500_000)) <= 2_000_000


@pytest.mark.parametrize(
    ("text", "letters"), [("tide", 4), ("“Größe”…", 8), ("潮が満ちる", 10), ("밀물 7", 6), ("潮 👍🏽", 5), ("น้ำขึ้น", 7), ("\ud800", 1)]
)
def test_measures_a_text_in_letters_of_an_alphabet(text: str, letters: int) -> None:
    assert breadth(text) == letters


def test_a_number_of_things_says_one_or_many() -> None:
    assert [counted(number, "word") for number in (0, 1, 2, 1312)] == ["0 words", "1 word", "2 words", "1,312 words"]
    assert [counted(number, "match", "matches") for number in (1, 2)] == ["1 match", "2 matches"]


def test_what_is_quoted_within_a_quotation_has_single_marks() -> None:
    assert quoted("“Wait,” she said") == "“‘Wait,’ she said”"


def test_minutes_are_told_at_one_pace_and_in_every_place_that_names_it() -> None:
    assert [reading_minutes(number) for number in (0, 1, WORDS_A_MINUTE, WORDS_A_MINUTE + 1)] == [0, 1, 1, 2]
    assert f"{WORDS_A_MINUTE} words a minute" in SCHEMA
    assert f"{WORDS_A_MINUTE} words a minute" in json_schema()
