"""The large letter that opens a text: put to its word where the page sets it apart, left alone where it is a word."""

import pytest

import reader

REST = (
    "<p>The harbour of Port Lumen was closed on Tuesday, and when the fog went she was the first to sail, after two hours in the dark.</p>"
    "<p>Nobody was hurt. It was long before noon that divers looked at both hulls, and all of them found the dent, along the keel.</p>"
)


def first(opening: str, lang: str = "en") -> str:
    """The first paragraph of a page that opens so."""
    page = f"<html lang='{lang}'><body><article><p>{opening}</p>{REST}</article></body></html>"
    return reader.clean(page).text.partition("\n\n")[0]


STORM = "the storm took the roof of the customs house, and nobody has seen it since, though the whole town went out to look for it."


@pytest.mark.parametrize(
    "cap",
    [
        "<span class='dropcap'>T</span> ",
        "<span class='drop-cap'>T </span>",
        "<span class='o-first-letter'><b>T</b></span>\n",
        "<span class='lettrine'>T</span> <b>",
        "<big class='initial'>“T</big> ",
        "<b>T</b> ",
    ],
)
def test_a_letter_that_opens_the_text_is_put_to_its_word(cap: str) -> None:
    said = first(f"{cap}{STORM[1:]}")
    assert said.lstrip("“") == f"T{STORM[1:]}"


@pytest.mark.parametrize(
    ("cap", "rest", "word"), [("W", "hen", "When"), ("S", "he", "She"), ("I", "t", "It"), ("I", "n", "In"), ("A", "ll", "All")]
)
def test_what_may_be_a_word_elsewhere_is_put_to_its_word_where_page_and_language_say_so(cap: str, rest: str, word: str) -> None:
    assert first(f"<span class='dropcap'>{cap}</span> {rest} {STORM}") == f"{word} {STORM}"


@pytest.mark.parametrize(("cap", "rest", "lang"), [("D", "redgers", "en"), ("T", "ento", "cs"), ("Z", "wischen", "de")])
def test_a_letter_that_is_no_word_is_put_to_one_that_stands_nowhere_else(cap: str, rest: str, lang: str) -> None:
    assert first(f"<span class='dropcap'>{cap}</span> {rest} {STORM}", lang) == f"{cap}{rest} {STORM}"


@pytest.mark.parametrize(
    ("opening", "lang"),
    [
        ("<span class='dropcap'>A</span> storm took the roof", "en"),
        ("<span class='dropcap'>A</span> long night", "en"),
        ("<span class='dropcap'>I</span> went to the mole", "en"),
        ("<span class='dropcap'>O</span> mar levou o telhado", "pt"),
        ("<span class='dropcap'>Y</span> así fue", "es"),
        ("<span class='dropcap'>É</span> tarde", "pt"),
        ("<span class='dropcap'>W</span> domu", "pl"),
        ("<span class='dropcap'>W</span> domu", "PL-pl"),
        ("<span class='dropcap'>W</span> domu", ""),
        ("<span class='dropcap'>В</span> доме", "ru"),
        ("<span class='dropcap'>Η</span> θάλασσα", "el"),
        ("<span class='dropcap'>I</span> v noci", "cs"),
        ("<span class='js-initialized'>P</span> values below five in a hundred", "en"),
        ("<b>P</b> values below five in a hundred", "en"),
        ("<span class='dropcap'>T</span> hulls of that kind", "en"),
        ("<span class='dropcap'>T</span> HE storm", "en"),
        ("T he storm", "en"),
    ],
)
def test_a_word_of_one_letter_stays_one(opening: str, lang: str) -> None:
    said = first(f"{opening}, and {STORM}", lang)
    assert said.split()[0] == opening.replace("</", ">").split(">")[1 if "<" in opening else 0].split()[0]


def test_the_letter_keeps_its_style_and_the_word_its_link() -> None:
    said = reader.clean(f"<article><p><b class='dropcap'>T</b> <a href='https://a.example/'>he</a> {STORM}</p>{REST}</article>")
    assert [span.text for span in said.blocks[0].spans[:2]] == ["T", "he"]  # type: ignore[union-attr]
