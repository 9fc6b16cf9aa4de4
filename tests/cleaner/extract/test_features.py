"""The numbers that the scorer is given about a leaf."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract import survey
from reader.cleaner.extract.features import NAMES, rows
from reader.cleaner.extract.witnesses import Witnesses

STORY = "The ferry left the harbour at noon and came back before the storm did, as it always had, the keeper of the mole said."


def column(markup: str, name: str) -> dict[str, float]:
    """Each candidate's text with its number in column `name`."""
    scene = survey(LexborHTMLParser(markup), Witnesses())
    at = NAMES.index(name)
    return {scene.leaves[k].text: row[at] for k, row in zip(scene.candidates, rows(scene), strict=True)}


@pytest.mark.parametrize(
    ("markup", "near"),
    [
        ("<div><img src=a.jpg><p>The mole.</p></div>", 3.0),
        ("<div><div><img src=a.jpg></div><div><p>The mole.</p></div></div>", 2.0),
        ("<div><div><div><div><img src=a.jpg></div></div></div><div><div><p>The mole.</p></div></div></div>", 1.0),
        ("<div><hr><p>The mole.</p></div>", 0.0),
    ],
)
def test_says_how_near_the_picture_over_a_leaf_is(markup: str, near: float) -> None:
    found = column(f"<article><p>{STORY}</p>{markup}<p>{STORY} Again.</p></article>", "picture-1")
    assert found["The mole."] == near
    assert found[STORY] == 0.0


def test_says_that_a_picture_stands_under_a_leaf() -> None:
    found = column(f"<article><p>{STORY}</p><img src=a.jpg><p>{STORY} Again.</p></article>", "picture+1")
    assert (found[STORY], found[f"{STORY} Again."]) == (3.0, 0.0)


def test_says_that_a_leaf_is_a_date_and_that_it_speaks_of_whose_a_picture_is() -> None:
    page = f"<article><p>{STORY}</p><p>15 May 2031</p><p>Photo: Marit Oxley</p><p>{STORY} Again.</p></article>"
    assert column(page, "dated") == {STORY: 0.0, "15 May 2031": 1.0, "Photo: Marit Oxley": 0.0, f"{STORY} Again.": 0.0}
    credits = column(page, "credits")
    assert credits["Photo: Marit Oxley"] > 0.0 == credits[STORY]


def test_counts_the_leaves_of_a_table_of_which_one_cell_is_the_body_of_the_page() -> None:
    table = f"<table><tr><th>Boat</th><th>What she does</th></tr><tr><td>Ferry</td><td>{STORY}</td></tr></table>"
    assert column(table, "container_leaves") == {"Boat": 4.0, "What she does": 4.0, "Ferry": 4.0, STORY: 4.0}
    assert set(column(table, "branch_hint").values()) == {0.25}
