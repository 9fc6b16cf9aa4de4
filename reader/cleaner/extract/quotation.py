"""The quotation marks around `<q>`, which no page writes and every browser shows: those of the language that stands around it."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.outward import outward

_OF_LANGUAGES = (
    ("“”‘’", ""),
    ("„“‚‘", "bg cs de et hr is ka lt mk sk sl sq"),
    ("«»‹›", "de-ch de-li fa fr-ch it-ch"),
    ("«»“”", "ca el es eu hy it pt-pt"),
    ("«»„“", "be ru uk"),
    ("«»‘’", "nb nn no"),
    ("„”«»", "bs hu pl ro sr"),
    ("””’’", "fi he sv"),
    ("”“’‘", "ar"),
    ("「」『』", "ja yue zh-hant zh-hk zh-tw"),
)
"""Opening and closing mark, and both inside a quotation, as CLDR has them; "" for all languages that are not named."""
_MARKS = {language: marks for marks, languages in _OF_LANGUAGES for language in (languages.split() or [""])}
_SPACED = ("« ", " »", "“", "”")
"""The marks of French."""
_DEEPEST, _HIGHEST = 8, 100
"""Quotations inside each other that get marks, and elements around one that are asked for its language: real pages have fewer."""
_BLOCKS = "p, div, ul, ol, blockquote, pre, table"
_WRITTEN = "\"'“”„‟‘’‚‛«»‹›「」『』"
"""What stands there where the page has marks of its own."""


def quotation_marks(quotation: LexborNode, before: str, depth: int) -> tuple[str, str] | None:
    """The marks for a `<q>`: the opening and the closing one; None where it says nothing or holds paragraphs, or where the page has written
    its own. before: what stands before it. depth: in how many others it stands."""
    said = quotation.text().lstrip() if depth < _DEEPEST else ""
    if not said or said[0] in _WRITTEN or before.rstrip()[-1:] in tuple(_WRITTEN) or quotation.css_first(_BLOCKS) is not None:
        return None
    marks = _of(_language_around(quotation))
    return marks[depth % 2 * 2], marks[depth % 2 * 2 + 1]


def _language_around(node: LexborNode) -> str:
    """The language of what stands around a node, in small letters; "" where nobody says."""
    languages = (above.attributes.get("lang") for above in outward(node.parent, _HIGHEST))
    return next(filter(None, languages), "").lower().replace("_", "-")


def _of(language: str) -> tuple[str, ...]:
    """The four marks of a language, as a page names it."""
    base = language.partition("-")[0]
    if base == "fr" and language not in _MARKS:
        return _SPACED
    return tuple(_MARKS.get("-".join(language.split("-")[:2])) or _MARKS.get(base) or _MARKS[""])
