"""What is pasted is text, whatever is in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual import events

from reader.tui.pasting import END, START, Pastes, Typed


def read(*pieces: str) -> list[str]:
    """The keys and the pastes that are read from what the terminal sends."""
    parser, out = Typed(), list[str]()
    for event in (event for piece in pieces for event in parser.feed(piece)):
        if isinstance(event, events.Key):
            out.append(event.key)
        elif isinstance(event, events.Paste):
            out.append(f"pasted {event.text}")
    return out


def test_no_escape_ends_a_paste() -> None:
    assert read(f"j{START}the ice\x1b, q and what comes of it in another year, Us\x1b{END}k", "k") == [
        "j",
        "pasted the ice, q and what comes of it in another year, Us",
        "k",
        "k",
    ]


def test_no_colours_end_a_paste() -> None:
    assert read(f"{START}\x1b[31mice\x1b[0m floes{END}j") == ["pasted [31mice[0m floes", "j"]


def test_outside_of_a_paste_keys_are_what_they_were() -> None:
    assert read("\x1b[A", "\x1b[200", "~f", f"{END}\x1b[B") == ["up", "pasted f", "down"]


@given(st.lists(st.sampled_from([START, END, "\x1b", "[20", "1~", "ice", "\x1b[A"]), max_size=12).map("".join), st.data())
def test_it_does_not_matter_where_a_piece_ends(sent: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=6)))
    pieces = [sent[start:end] for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    cut, whole = Pastes(), Pastes()
    assert "".join(map(cut.harmless, pieces)) == whole.harmless(sent)
