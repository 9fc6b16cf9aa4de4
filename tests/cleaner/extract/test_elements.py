"""What the elements of a page are."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ("<div role=heading aria-level=3>Low <i>tide</i></div>", "h3"),
        ("<div role=heading><span>Low tide</span></div>", "h2"),
        ("<section role=heading aria-level=12>Low tide</section>", "h2"),
        ("<div role=note>Low tide</div>", "div"),
        ("<h4 role=heading aria-level=2>Low tide</h4>", "h4"),
    ],
)
def test_an_element_is_a_heading_by_its_role(markup: str, tag: str) -> None:
    heading, text = walk(LexborHTMLParser(f"{markup}<p>The ferry waits.</p>")).leaves
    assert (heading.tag, heading.text, text.tag) == (tag, "Low tide", "p")
