"""Formulas in MathML as a row of signs: fractions with a stroke, powers with `^`, roots with `√`."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from reader.text import fold

_BETWEEN = {"mfrac": "/", "msup": "^", "msub": "_", "munder": "_", "mover": "^"}
"""What stands between the two parts of a formula that one sets above the other."""
_BETWEEN_THREE = frozenset(("msubsup", "munderover"))
_NOT_READ = frozenset(("annotation", "annotation-xml", "mphantom", "script", "style"))
_DEEPEST = 40
"""Levels in each other that are read one by one: what stands deeper is read as it comes."""
_MARKS = frozenset("\u2061\u2062\u2063\u2064")
"""Signs that are not seen: of applying a function, of multiplying."""


def in_a_row(formula: LexborNode) -> str:
    """What a `<math>` says, on one line."""
    return fold("".join(char for char in _said(formula, 0) if char not in _MARKS))


def _said(node: LexborNode, depth: int) -> str:
    tag = node.tag or ""
    if tag == "-text":
        return (node.text_content or "").strip()
    if tag in _NOT_READ:
        return ""
    if depth > _DEEPEST:
        return fold(node.text())
    parts = [said for inner in node.iter(include_text=True) if (said := _said(inner, depth + 1))]
    if tag in _BETWEEN and len(parts) == 2:
        return _BETWEEN[tag].join(map(_grouped, parts))
    if tag in _BETWEEN_THREE and len(parts) == 3:
        base, below, above = map(_grouped, parts)
        return f"{base}_{below}^{above}"
    if tag in ("msqrt", "mroot"):
        return _root(parts, is_square=tag == "msqrt")
    return (" " if tag in ("mtable", "mtr") else "").join(parts)


def _root(parts: Sequence[str], *, is_square: bool) -> str:
    if is_square or len(parts) != 2:
        return f"√{_grouped(''.join(parts))}"
    base, degree = map(_grouped, parts)
    return f"{base}^(1/{degree})"


def _grouped(part: str) -> str:
    """In brackets where it is more than one number, name or group."""
    is_one = len(part) == 1 or part.isalnum() or (part[0] == "(" and part.find(")") == len(part) - 1)
    return part if is_one else f"({part})"
