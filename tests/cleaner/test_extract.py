"""Where the article is, on pages that the scorer is not sure of."""

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract import find
from reader.cleaner.scene import Scene
from reader.cleaner.witnesses import Witnesses

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
