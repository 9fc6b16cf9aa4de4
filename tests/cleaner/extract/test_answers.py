"""What a cell of a table answers that shows a sign and no word."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


@pytest.mark.parametrize(
    ("cell", "sign"),
    [
        ("<img src=/y.svg alt=Yes>", "✓"),
        ("<img src=/n.svg alt='Cross icon'>", "✗"),
        ("<div><span><svg aria-label=check><path/></svg></span></div>", "✓"),
        ("<svg><title>No</title></svg>", "✗"),
        ("<i class='fa fa-check-circle'></i>", "✓"),
        ("<span class='fa fa-check-circle'></span>", "✓"),
        ("<span class='glyphicon glyphicon-ok'></span>", "✓"),
        ("<span class='glyphicon glyphicon-remove'></span>", "✗"),
        ("<svg class='bi bi-x-lg'></svg>", "✗"),
        ("<i class='fa-solid fa-xmark fa-2x'></i>", "✗"),
        ("<svg class='lucide lucide-circle-x size-4'></svg>", "✗"),
        ("<i class='fa fa-check fa-2x' aria-hidden=true></i>", "✓"),
        ("<i class='material-icons'>check_circle</i>", "✓"),
        ("<span class='material-symbols-outlined'>close</span>", "✗"),
        ("<svg></svg><span class=sr-only>Included in the berth</span>", "✓"),
        ("<span class=sr-only>Included in the berth</span><svg></svg>", "✓"),
        ("<svg></svg><span class=sr-only>Not included in the berth</span>", "✗"),
    ],
)
def test_a_sign_alone_in_a_cell_is_read(cell: str, sign: str) -> None:
    leaves = walk(LexborHTMLParser(f"<table><tr><td>Water on tap<td>{cell}</table>")).leaves
    assert [leaf.text for leaf in leaves] == ["Water on tap", sign]


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td><i class='fa fa-check'></i> Water on tap</table>",
        "<table><tr><td><img src=/b.jpg alt='Check out the berth'><p>Water on tap</table>",
        "<table><tr><td>Water on tap<td><img src=/b.jpg alt='The berth by the mole'></table>",
        "<table><tr><td>Water on tap<td><svg class=star></svg></table>",
        "<table><tr><td>Water on tap<td><i class='fa fa-star fa-2x'></i></table>",
        "<table><tr><td>Water on tap<td><input type=checkbox><span class=checkmark></span></table>",
        "<table><tr><td>Water on tap<td><span class='circle'></span></table>",
        "<table><tr><td>Water on tap<td><i class='fa fa-check' style='display: none'></i></table>",
        "<ul><li><span class='fa fa-check'></span>Water on tap</ul>",
        "<table><tr><td>Water on tap<td><svg class='star -translate-x-1/2'></svg></table>",
        "<table><tr><td>Water on tap<td><a href=https://x.example/><svg class='bi bi-twitter-x'></svg></a></table>",
        "<table><tr><td>Water on tap<td><img src=/b.jpg class='check-in align-x check'></table>",
        "<ul><li><i class='fa fa-check'></i>Water on tap</ul>",
        "<p><i>Water</i> on tap</p>",
    ],
)
def test_no_sign_is_read_beside_words_or_for_a_picture_of_something(markup: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(markup)).leaves] == ["Water on tap"]
