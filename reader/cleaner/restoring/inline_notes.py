"""Notes that stand in the midst of a sentence and are shown in the margin or by a press on their number: those of LaTeXML, of Tufte's style
sheet and of plugins for WordPress. They stand in brackets then, and their number once."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

_NAMES = ("ltx_note_outer", "sidenote", "marginnote", "modern-footnotes-footnote__note", "footnote_tooltip")
SIGN = "span[class*=note]"
_SOUGHT = ", ".join(f"span.{name}" for name in _NAMES)
_NUMBERS = ".ltx_note_mark, .ltx_tag_note"
"""LaTeXML writes the number of a note before it, and twice in it."""

_BRACKETS = ("()", "[]")

_MOST_BETWEEN = 6
"""Nodes between a word and its note: a blank, the label and the box that show it on small screens."""


def restore(tree: LexborHTMLParser) -> None:
    """Set such notes in `tree` in brackets."""
    for note in tree.css(_SOUGHT):
        for number in note.css(_NUMBERS):
            number.decompose()
        first, last = note.first_child, note.last_child
        said = note.text().strip()
        if first is not None and last is not None and said and _follows_text(note):
            has_brackets = said[0] + said[-1] in _BRACKETS
            first.insert_before(" " if has_brackets else " (")
            last.insert_after("" if has_brackets else ")")


def _follows_text(note: LexborNode) -> bool:
    """It has a line in common with the word to which it is a note."""
    before = note.prev
    for _ in range(_MOST_BETWEEN):
        if before is None or before.text().strip():
            break
        before = before.prev
    return before is not None and bool(before.text().strip())
