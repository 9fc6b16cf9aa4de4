"""The gate through which foreign text passes."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text import MARKS_PER_BASE, fold, safe, words


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


def test_folds_every_kind_of_space() -> None:
    assert fold("\u00a0 a\n\tb\u3000c ") == "a b c"


def test_counts_cjk_characters_as_words() -> None:
    assert words("It’s a well-known fact, 漢字") == 6


@given(st.text())
def test_is_safe_after_one_pass_and_stays_so(text: str) -> None:
    once = safe(text)
    assert safe(once) == once
    assert not any((ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) <= 0x9F or 0xD800 <= ord(c) <= 0xDFFF for c in once)
