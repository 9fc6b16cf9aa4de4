"""Tables that are made of other elements, which say by their roles what they are."""

import pytest

import reader
from reader.models import Table, spans_text

TOLD = "<p>The lamp rooms stay open for another winter, and the pilot of the ferry has brought her own chair to one of them.</p>"
FERRIES = [["Ferry", "Leaves"], ["Gudrun", "9:15"], ["", "11:40"]]


def found(box: str) -> list[Table]:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    article = reader.clean(f"<html><body><article><h1>Lamps</h1>{TOLD}{box}{told}</article></body></html>")
    return [block for block in article.blocks if isinstance(block, Table)]


def tables(box: str) -> list[list[list[str]]]:
    return [[[spans_text(cell.spans) for cell in row] for row in table.rows] for table in found(box)]


def row(*cells: str, tag: str = "div", role: str = "cell") -> str:
    return f'<{tag} role="row">{"".join(f"<span role={role}>{cell}</span>" for cell in cells)}</{tag}>'


def rows(tag: str = "div") -> str:
    head, *body = FERRIES
    return row(*head, tag=tag, role="columnheader") + "".join(row(*cells, tag=tag) for cells in body)


@pytest.mark.parametrize(
    "box",
    [
        f"<div role=table>{rows()}</div>",
        f"<div role=table><p role=caption>From quay three</p><div role=rowgroup>{rows()}</div></div>",
        f"<ul role=table>{rows('li')}</ul>",
        f"<div role=table>{rows().replace('span', 'div')}</div>",
    ],
)
def test_boxes_with_the_roles_of_a_table_are_one(box: str) -> None:
    assert tables(box) == [FERRIES]


def test_its_caption_its_heads_and_how_far_they_reach_are_kept() -> None:
    wide = "<div role=row><span role=columnheader aria-colspan=2>Summer</span></div>"
    named = row("Gudrun", role="rowheader").replace("</div>", "<span role=cell>9:15</span></div>")
    (table,) = found(f"<div role=table><p role=caption>From quay three</p>{wide}{row(*FERRIES[0])}{named}</div>")
    assert spans_text(table.caption) == "From quay three"
    assert [[cell.heading for cell in row] for row in table.rows] == [[True], [False, False], [True, False]]
    assert table.rows[0][0].columns == 2


def test_the_inner_one_of_two_is_a_table() -> None:
    assert tables(f"<div role=table><div role=row><div role=cell><div role=table>{rows()}</div></div></div></div>") == [FERRIES]


@pytest.mark.parametrize(
    "box",
    [
        f"<div role=table>The tide allows no more. {rows()}</div>",
        f"<div role=table>{row('Gudrun <b role=cell>9:15</b>')}{row('Solveig', '11:40')}</div>",
        f"<div role=table><div role=row><span role=cell>Ferry</span>{rows()}</div></div>",
        f"<div role=grid>{rows()}</div>",
    ],
)
def test_what_says_something_beside_its_cells_or_in_one_in_another_is_none(box: str) -> None:
    assert tables(box) == []
