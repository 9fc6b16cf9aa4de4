"""Where the article is, on pages that the scorer is not sure of."""

import random

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner import clean
from reader.cleaner.extract import find
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.witnesses import Witnesses
from reader.rules import shipped

VERSE = "The lamp is lit, the rope is dry, and nobody has asked the tide to wait for them, so let the ferry go and sing. " * 3
OTHERS = "".join(f"<div class='verse'><p>{other} comes home, {VERSE}</p></div>" for other in ("Summer", "Autumn", "Winter", "Spring"))
TITLE = Witnesses(title=frozenset("the lamp and the tide".split()))


def doubtful(scene: Scene) -> list[float]:
    return [-1.0 - k / 100 for k in scene.candidates]


def kept(markup: str, witnesses: Witnesses = TITLE) -> str:
    found = find(LexborHTMLParser(markup), witnesses, "", doubtful)
    return " ".join(passage.text for passage in found.passages if id(passage.source) in found.kept)


def test_takes_the_text_under_the_page_own_title_where_nothing_is_certain() -> None:
    text = kept(f"{OTHERS}<div class='own'><h1>The lamp and the tide</h1><p>{VERSE}</p></div>{OTHERS}")
    assert text == VERSE.strip()


def test_asks_no_box_that_holds_most_of_the_page() -> None:
    text = kept(f"<div class='own'><h1>The lamp and the tide</h1><p>{VERSE}</p>{OTHERS}</div>")
    assert "Summer comes home" in text


@pytest.mark.parametrize("paragraphs", [130, 900])
def test_a_text_longer_than_any_that_was_learned_from_is_kept_to_its_end(paragraphs: int) -> None:
    rng = random.Random(7)
    words = ["".join(rng.choices("aeioulnrst", k=rng.randint(2, 9))) for _ in range(900)]
    story = "".join(f"<p>{' '.join(rng.choices(words, k=50)).capitalize()} {number}.</p>" for number in range(paragraphs))
    found = clean(f"<title>Ferry</title><nav><a href=/>Home</a></nav><article><h1>Ferry</h1>{story}</article>", rules=shipped())
    assert len(found.blocks) == paragraphs
