"""Formulas as a row of signs: of MathML, fractions with a stroke, powers with `^`, roots with `√`; of a picture and a script of MathJax,
the TeX it was made of."""

from __future__ import annotations

from itertools import islice

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.folds import element_before, element_behind
from reader.text import fold

_BEFORE = {
    "mfrac": ("", "/"),
    "msup": ("", "^"),
    "msub": ("", "_"),
    "munder": ("", "_"),
    "mover": ("", "^"),
    "msubsup": ("", "_", "^"),
    "munderover": ("", "_", "^"),
}
"""What stands before each part of a formula whose parts are set above each other."""
_TOKENS = frozenset(("mi", "mn", "mtext", "ms"))
_NOT_READ = frozenset(("annotation", "annotation-xml", "mphantom", "script", "style"))
_DEEPEST = 40
"""Levels in each other that are read one by one: what stands deeper is read as it comes."""
_MARKS = frozenset("\u2061\u2062\u2063\u2064")
"""Signs that are not seen: of applying a function, of multiplying."""
_PICTURES = frozenset("latex mwe-math-fallback-image-inline mwe-math-fallback-image-display".split())
"""Names of pictures of a formula whose alternative text is TeX."""
_DISPLAY = "{\\displaystyle "
"""What MediaWiki writes before the TeX of each."""


def in_a_row(formula: LexborNode) -> str:
    """What a `<math>` says, on one line; of a script that MathJax sets as a formula, the TeX in it, unless that stands there already."""
    if formula.tag == "script":
        is_tex = (formula.attributes.get("type") or "").startswith("math/tex")
        return _bare_tex(formula.text()) if is_tex and not _is_set_before(formula) else ""
    return fold("".join(char for char in _said(formula, 0) if char not in _MARKS))


def _is_set_before(script: LexborNode) -> bool:
    """The formula stands in letters before its script: as a browser has set it, or as it is shown until then."""
    before = element_before(script)
    names = (before.attributes.get("class") or "").split() if before is not None else []
    return before is not None and any(name.startswith("MathJax") for name in names) and bool(before.text().strip())


def is_written_out(drawn: LexborNode) -> bool:
    """A formula that MathJax draws has its MathML beside it."""
    behind = element_behind(drawn)
    return behind is not None and behind.tag == "mjx-assistive-mml"


def tex_of_picture(picture: LexborNode) -> str:
    """The TeX of a formula that is a picture in the midst of a text; ""."""
    attributes = picture.attributes
    return "" if _PICTURES.isdisjoint((attributes.get("class") or "").split()) else _bare_tex(attributes.get("alt") or "")


def _bare_tex(tex: str) -> str:
    """TeX on one line, without the marks that say how large it is set."""
    tex = fold(tex).strip("$ ")
    return tex[len(_DISPLAY) : -1].strip() if tex.startswith(_DISPLAY) and tex.endswith("}") else tex


def _said(node: LexborNode, depth: int) -> str:
    tag = node.tag or ""
    if tag == "-text":
        return (node.text_content or "").strip()
    if tag in _NOT_READ:
        return ""
    if depth > _DEEPEST:
        return fold(node.text())
    all_ = [(inner, _said(inner, depth + 1)) for inner in node.iter(include_text=True)]
    if tag in _BEFORE:
        places = [(inner, said) for inner, said in all_ if said or _is_element(inner)]  # the 5 of 10^5 may be raised behind an empty one
        if len(places) == len(_BEFORE[tag]):
            return "".join(f"{sign}{_grouped(*place)}" for sign, place in zip(_BEFORE[tag], places, strict=True) if place[1])
    inners = [(inner, said) for inner, said in all_ if said]
    parts = [said for _, said in inners]
    if tag == "mroot" and len(parts) == 2:
        base, degree = (_grouped(*inner) for inner in inners)
        return f"{base}^(1/{degree})"
    if tag in ("msqrt", "mroot") and parts:
        return f"√{_grouped(inners[0][0], parts[0])}" if len(parts) == 1 else f"√({''.join(parts)})"
    return (" " if tag in ("mtable", "mtr") else "").join(parts)


def _grouped(node: LexborNode, said: str) -> str:
    """What a part says, in brackets where it is more than one number, name or group."""
    is_one = len(said) == 1 or said.isdecimal() or _is_token(node) or (said[0] == "(" and said.find(")") == len(said) - 1)
    return said if is_one else f"({said})"


def _is_element(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")  # a text is called "-text"


def _is_token(node: LexborNode) -> bool:
    """It is one number or name, however many elements stand around it."""
    for _ in range(_DEEPEST):
        inner = list(islice(node.iter(), 2))
        if len(inner) != 1:
            break
        node = inner[0]
    return node.tag in _TOKENS
