"""Steps on passages: what they take and, first of all, what they leave to the story."""

from reader.cleaner.block_steps import STEPS
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, run
from reader.rules import shipped

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
