"""Lists and data tables stay or go as a whole."""

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.extract import find, survey
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.tables import cell_of
from reader.cleaner.extract.wholes import evened, wholes
from reader.cleaner.extract.witnesses import Witnesses

STORY = "".join(
    f"<p>The {name} ferry left the harbour at noon and came back before the storm did, as it always had.</p>" for name in ("Gull", "Plover")
)
TABLE = "<table><tr><th>Ferry</th><th>Dent</th></tr><tr><td>Grey Gull, the oldest of them all</td><td>8 cm</td></tr></table>"
TOLD = "The Gull ferry left the harbour at noon and came back before the storm did, as it always had. "
LIST = "<ul><li>One lamp for the bow of every ferry</li><li>Rope</li></ul>"


def seen(markup: str) -> Scene:
    return survey(LexborHTMLParser(markup), Witnesses())


def texts(scene: Scene) -> list[list[str]]:
    return [[scene.leaves[scene.candidates[place]].text for place in places] for places in wholes(scene)]


def test_the_items_of_a_list_are_one_whole_and_the_cells_of_a_table_another() -> None:
    found = texts(seen(f"<main>{STORY}{LIST}{STORY}{TABLE}</main>"))
    assert found == [["One lamp for the bow of every ferry", "Rope"], ["Ferry", "Dent", "Grey Gull, the oldest of them all", "8 cm"]]


def test_a_table_that_holds_paragraphs_is_page_layout_and_no_whole() -> None:
    layout = f"<table><tr><td>{STORY * 3}</td><td>{STORY * 3}</td></tr></table>"
    assert texts(seen(layout)) == []


@pytest.mark.parametrize("told", [f"<h3>Boats</h3>{STORY.partition('</p>')[0]}", STORY], ids=["headed", "several"])
def test_a_cell_of_paragraphs_is_page_layout_where_no_cell_heads_others(told: str) -> None:
    table = f"<table><tr>{{}}</tr><tr><td>{told}</td><td>The tide turns.</td></tr></table>"
    assert not any(seen(table.format("")).table)
    assert any(seen(table.format("<th>Ferry</th><th>Time</th>")).table)


@pytest.mark.parametrize(
    ("told", "is_data"),
    [
        (TOLD, True),
        (f"<p>{TOLD}</p>", True),
        (f"<p>{TOLD}</p><p>8 cm</p>", True),
        (f"<p>8 cm</p><p>{TOLD}</p>", True),
        (f"<p>{TOLD}</p><p>{TOLD}</p>", False),
        (TOLD * 6, False),
        (f"<div>{TOLD}</div>" * 6, False),
    ],
    ids=["text", "paragraph", "value behind", "value before", "paragraphs", "long", "many"],
)
def test_a_cell_may_hold_a_paragraph_beside_values_and_no_story(told: str, is_data: bool) -> None:
    assert any(seen(f"<table><tr><td>Gull</td><td>{told}</td></tr></table>").table) == is_data


def test_what_is_said_over_a_table_is_no_cell_however_long() -> None:
    assert any(seen(TABLE.replace("<tr>", f"<caption>{TOLD * 6}</caption><tr>", 1)).table)


def test_a_table_of_one_column_is_page_layout() -> None:
    assert texts(seen(f"<main>{STORY}<table><tr><td>Rope</td></tr><tr><td>Lamp</td></tr></table></main>")) == []


def test_a_cell_is_the_nearest_one_around_a_leaf() -> None:
    scene = seen("<table><tr><td>Outer<table><tr><th>Inner</th><td>Beside</td></tr></table></td><td>8</td></tr></table>")
    assert [cell_of(leaf).tag for leaf in scene.leaves] == ["td", "th", "td", "td"]


def test_the_parts_of_a_whole_take_its_mean_weighed_by_length() -> None:
    scene = seen(f"<main>{STORY}{LIST}</main>")
    scores = evened(scene, [3.0, 3.0, 2.0, -2.0])
    assert scores[:2] == [3.0, 3.0]
    assert scores[2] == scores[3] > 1.0


def test_a_table_half_of_which_scores_badly_is_kept_whole() -> None:
    def half(scene: Scene) -> list[float]:
        return [-1.0 if scene.leaves[k].length < 10 else 3.0 for k in scene.candidates]

    found = find(LexborHTMLParser(f"<main>{STORY * 2}{TABLE}{STORY}</main>"), Witnesses(), "", half)
    kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert [text for text in kept if text in ("Ferry", "Dent", "8 cm")] == ["Ferry", "Dent", "8 cm"]


def test_a_page_of_which_the_text_is_one_cell_of_a_table_gives_the_table_whole() -> None:
    table = f"<table><tr><th>Ferry</th><th>Dent</th></tr><tr><td>Grey Gull</td><td>{STORY[3:-4].replace('</p><p>', ' ')}</td></tr></table>"
    assert texts(seen(table)) == [["Ferry", "Dent", "Grey Gull", STORY[3:-4].replace("</p><p>", " ")]]
    assert reader.clean(table).text.startswith("Ferry\tDent\nGrey Gull\tThe Gull ferry left the harbour")
