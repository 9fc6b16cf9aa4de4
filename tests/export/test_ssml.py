"""Speech: valid XML, sentence by sentence, without what nobody wants read aloud."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from reader.export.ssml import text
from reader.models import Article, Break, Cell, Code, Heading, Item, Listing, Picture, Quote, Span, Table
from tests.export.articles import ARTICLES, full, paragraph

SPEECH = "{http://www.w3.org/2001/10/synthesis}"


@settings(max_examples=40)
@given(ARTICLES)
def test_it_is_well_formed(article: Article) -> None:
    assert ElementTree.fromstring(text(article).encode()).tag == f"{SPEECH}speak"


def test_sentences_and_pauses() -> None:
    said = text(Article(title="Ferry", blocks=(paragraph("She left at 6.40. “Late,” he said. It was dark."),)))
    assert "<p><s>Ferry</s></p><break" in said
    assert "<s>She left at 6.40.</s><s>“Late,” he said.</s><s>It was dark.</s>" in said


@pytest.mark.parametrize(
    "sentences",
    [
        ("“The ferry is late.”", "Nobody was surprised."),
        ("„Die Fähre kommt.“", "Niemand staunte.", "„Nein!“"),
        ("»Die Fähre kommt.«", "Niemand staunte.", "»Nein!«"),
        ("« Le bac arrive. »", "Personne ne s’étonna.", "« Non ! »"),
        ("«Паром идёт.»", "Никто не удивился."),
    ],
)
def test_what_closes_a_sentence_stays_with_it(sentences: tuple[str, ...]) -> None:
    said = text(Article(blocks=(paragraph(" ".join(sentences)),)))
    assert re.findall("<s>(.*?)</s>", said) == [*sentences]


@pytest.mark.parametrize(
    "sentences",
    [
        ("渡轮晚点了。", "“没有人感到意外。”", "港口很安静！"),
        ("नाव देर से आई।", " किसी को आश्चर्य नहीं हुआ।"),
        ("هل تأخرت العبارة؟", " لم يفاجأ أحد."),
        ("کشتی دیر سے آئی۔", " کوئی حیران نہیں ہوا۔"),
    ],
)
def test_marks_of_other_scripts_end_sentences_too(sentences: tuple[str, ...]) -> None:
    said = text(Article(blocks=(paragraph("".join(sentences)),)))
    assert re.findall("<s>(.*?)</s>", said) == [sentence.strip() for sentence in sentences]


@pytest.mark.parametrize(
    "sentences",
    [
        ("Mr. Oxley met Dr. Vall of the U.S. Navy.", "They spoke of J. K. Roe."),
        ("Hr. Amsel kam um 6.40 Uhr.", "Prof. Eide schwieg."),
        ("The ferry is the SS Mar.", "So is the pier.", "I saw the Dr.!", "She waved."),
    ],
)
def test_no_sentence_ends_behind_a_title_or_an_initial(sentences: tuple[str, ...]) -> None:
    said = text(Article(blocks=(paragraph(" ".join(sentences)),)))
    assert re.findall("<s>(.*?)</s>", said) == [*sentences]


def test_a_line_of_a_poem_is_said_by_itself() -> None:
    said = text(Article(blocks=(paragraph("Grey is the gull,\ncold is the hull."),)))
    assert "<p><s>Grey is the gull,</s><s>cold is the hull.</s></p>" in said


def test_every_block_that_can_be_said_is_said_in_its_order() -> None:
    blocks = (
        Heading((Span("The hulls"),)),
        Quote((paragraph("She floats."),), "Captain Roe"),
        Listing((Item((paragraph("Rope"),)), Item((paragraph("Lamp"),)))),
        Table((cells("Tern", "none"),), (Span("Ferries and dents"),)),
        Picture("https://ledger.example/gull.jpg", "The Grey Gull", credit="Ada Finch"),
        Break(),
        paragraph("It was dark."),
    )
    assert text(Article(title="Ferry", blocks=blocks)).splitlines()[2:-1] == [
        '<p><s>Ferry</s></p><break time="800ms"/>',
        '<break time="600ms"/>',
        '<p><s>The hulls</s></p><break time="400ms"/>',
        "<p><s>She floats.</s></p>",
        "<p><s>Captain Roe</s></p>",
        "<p><s>Rope</s></p>",
        "<p><s>Lamp</s></p>",
        "<p><s>Ferries and dents</s></p>",
        "<p><s>Tern, none.</s></p>",
        "<p><s>The Grey Gull Ada Finch</s></p>",
        '<break time="800ms"/>',
        "<p><s>It was dark.</s></p>",
    ]


def test_addresses_and_code_stay_silent() -> None:
    said = text(Article(blocks=(paragraph("See https://ledger.example/a?b=c for more."), Code("x = 1"))))
    assert "ledger.example" not in said
    assert "x = 1" not in said


def test_the_language_is_named() -> None:
    assert 'xml:lang="en"' in text(full())


def test_an_unknown_language_is_left_to_the_voice() -> None:
    assert "lang" not in text(Article(blocks=(paragraph("Die Flut kommt um neun."),)))


def spoken(*rows: tuple[Cell, ...]) -> list[str]:
    return re.findall("<s>(.*?)</s>", text(Article(blocks=(Table(rows),))))


def cells(*words: str, heading: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(word),) if word else (), heading) for word in words)


def test_a_value_is_said_under_its_heading() -> None:
    said = spoken(cells("Ferry", "Dent", "Crew", heading=True), cells("Grey Gull", "8 cm", ""), cells("Tern", "none", "12"))
    assert said == ["Ferry: Grey Gull, Dent: 8 cm.", "Ferry: Tern, Dent: none, Crew: 12."]


def test_a_row_is_said_under_its_name() -> None:
    named = (*cells("Grey Gull", heading=True), *cells("8 cm", "", "12"))
    assert spoken(named) == ["Grey Gull: 8 cm, 12."]


def test_a_table_without_headings_is_said_row_by_row() -> None:
    assert spoken(cells("Grey Gull", "8 cm"), cells("Tern", "none")) == ["Grey Gull, 8 cm.", "Tern, none."]


def test_a_dash_that_holds_a_place_is_not_said() -> None:
    said = spoken(cells("Ferry", "Dent", heading=True), cells("Grey Gull", "–"), cells("–", "–"), cells("Tern", "8 cm"))
    assert said == ["Ferry: Grey Gull.", "Ferry: Tern, Dent: 8 cm."]
