"""Steps on passages: what they take and, first of all, what they leave to the story."""

import pytest

import reader
from reader.cleaner.block_steps import STEPS
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, run
from reader.rules import shipped

PROSE = "Die Lotsen von Westhafen fuhren am Dienstag hinaus, und zwölf Boote kamen vor dem Abend zurück."
SHORT = "The bell was rung twice, and nobody came."
STORY = "The pilots of Westhaven went out on Tuesday, and twelve boats came home again before the evening tide."


def left(*passages: Passage, title: str = "The pilots of Westhaven", language: str = "en") -> list[str]:
    """What stays of a page's passages, in order."""
    context = Context(shipped(), title=title, url="https://westhaven-post.example/pilots", language=language)
    return [passage.text for passage in run(STEPS, passages, context).kept]


def body(text: str, **more: object) -> Passage:
    return Passage(text, path=(1, 2), **more)  # type: ignore[arg-type]


def test_keeps_a_short_sentence_of_the_story_between_two_boxes_that_ask() -> None:
    boxes = Passage("Sign up for our newsletter.", path=(1, 2, 3)), Passage("Follow us on Instagram.", path=(1, 2, 4))
    assert left(body(STORY), boxes[0], body(SHORT), boxes[1]) == [STORY, SHORT]


def test_takes_what_a_box_says_between_its_two_labels() -> None:
    box = [Passage(text, path=(1, 2, 3)) for text in ("Sign up for our newsletter", SHORT, "Enter your email address")]
    assert left(body(STORY), *box, body(STORY)) == [STORY, STORY]


def test_keeps_the_end_of_a_list_above_a_box() -> None:
    items = [
        Passage(text, "item", 1, path=(1, 2, 5))
        for text in ("three fat leeks, whole", "two spoons of sour cream", "salt and a little nutmeg")
    ]
    box = [Passage(text, path=(1, 2, 3)) for text in ("Sign up for our newsletter", "Enter your email address")]
    assert left(body(STORY), body(STORY), *items, *box, body(STORY))[2:5] == [item.text for item in items]


@pytest.mark.parametrize(
    ("title", "language"),
    [("El reloj vuelve a dar la hora", "es"), ("How Don Amaro sold his boat", "en-GB"), ("The captain gave the bell back", "en")],
)
def test_a_word_that_is_a_gift_in_another_language_does_not_make_an_article_about_gifts(title: str, language: str) -> None:
    appeal = "These pages cost money. Become a member from $5 a month, or give once, and the harbour desk goes on as it is, day and night."
    assert left(body(STORY), body(appeal), body(STORY), title=title, language=language) == [STORY, STORY]


@pytest.mark.parametrize(("title", "language"), [("Velký dar přístavu", "cs"), ("Une vie de don", ""), ("En gave til havna", "nb")])
def test_an_article_about_gifts_keeps_what_it_says_of_them(title: str, language: str) -> None:
    appeal = "These pages cost money. Become a member from $5 a month, or give once, and the harbour desk goes on as it is, day and night."
    assert left(body(STORY), body(appeal), body(STORY), title=title, language=language) == [STORY, appeal, STORY]


def test_keeps_what_stands_in_single_quotation_marks() -> None:
    told = "<p>De vogelclub hing een bordje op met ‘Steun ons met een kleine gift’ en kocht van de opbrengst een bel.</p>"
    page = f"<article><h1>De bel</h1><p>{PROSE}</p>{told}<p>{PROSE}</p></article>"
    assert "Steun ons" in reader.clean(page).text
