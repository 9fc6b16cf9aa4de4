"""The large letter that opens a text, where the page sets it apart: `<span class="dropcap">T</span> he storm` says "The storm".

A letter that may be a word of its own stays one. Nothing here knows a language but for which of its words have one letter. It is the
one place where a word comes out that did not stand on the page as one: what is taken is a blank, no letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.elements import INLINE
from reader.cleaner.extract.leaves import Leaf, Walked
from reader.text import breadth

MOST = 8
"""Letters of one page that are looked at: one for each of its parts."""

_HEAD = 40
"""Characters by which a paragraph is known again."""

_APART = re.compile(r"[\"“”„‘’'«»¿¡]?([^\W\d_]) ([^\W\d_]+)")
"""A letter and the word behind it, at the start of a text."""
_NAMED = re.compile(r"drop-?_?cap|first-?_?letter|initial(?!i[sz])|lettrine", re.I)
_VOWELS = frozenset("aeiouyаеиоуыэюяєіїαεηιουω")
"""Letters that are words in one language or the other: a, à, e, é, i, o, ó, u, y, и, о, у, я, η, ο."""
_PREPOSITIONS = frozenset("ksvzwвкзсжбй")
"""Consonants that are words where they speak Slavic languages, and in Hungarian."""
_HAVE_THEM = frozenset("be bg bs cs dsb hr hsb hu mk pl ru sk sl sr uk".split())


def join(walked: Walked) -> None:
    """Takes out the blank behind letters that were set large at the start of a paragraph."""
    alone = [leaf for leaf in walked.leaves if leaf.tag == "p" and leaf.text.find(" ", 1, 3) > 0 and _is_apart(leaf)][:MOST]
    if not alone:
        return
    body = walked.containers[0].node
    language = _language(body)
    named = _set_apart(body)
    for leaf in alone:
        by_name = named.get(leaf.text[:_HEAD])
        if by_name is not None and _is_one_word(leaf, walked.leaves, language, by_name=by_name):
            _without_blank(leaf)


def _is_apart(leaf: Leaf) -> bool:
    """Whether a letter and lower-case letters behind it stand in pieces of their own."""
    found = _APART.match(leaf.text)
    return bool(found and found[1].isupper() and found[2].islower() and len(leaf.pieces) > 1 and len(leaf.pieces[0].strip()) < 3)


def _set_apart(body: LexborNode) -> dict[str, bool]:
    """The paragraphs that begin with an inline element of one letter, by their first characters: whether a name says what it is."""
    found: dict[str, bool] = {}
    for node in body.css("p > :first-child"):
        letter = node.text().strip()
        if node.tag in INLINE and 0 < len(letter) < 3 and node.parent is not None:
            text = " ".join(node.parent.text().split())
            if text.startswith(letter):
                found.setdefault(text[:_HEAD], _is_named(node))
    return found


def _is_named(node: LexborNode) -> bool:
    inner: LexborNode | None = node
    while inner is not None and inner.tag != "-text":
        if _NAMED.search(inner.attributes.get("class") or ""):
            return True
        inner = inner.first_child
    return False


def _language(body: LexborNode) -> str:
    root = body.parent
    return ((root.attributes.get("lang") or "") if root is not None else "").lower().partition("-")[0]


def _is_one_word(leaf: Leaf, leaves: Sequence[Leaf], language: str, *, by_name: bool) -> bool:
    """Whether the letter and what stands behind it are one word, as far as name, language and the rest of the page can tell.

    by_name: the element is called a large letter.
    """
    found = _APART.match(leaf.text)
    assert found is not None
    letter, rest = found[1].lower(), found[2]
    others = [other.text for other in leaves if other is not leaf]
    is_word, is_rest = _stands(letter + rest, others), _stands(rest, others)
    has_prepositions = not language or language in _HAVE_THEM
    if _plain(letter) in _VOWELS:
        return by_name and is_word and not has_prepositions and not any(_plain(each) in _VOWELS for each in rest)
    if not by_name or (letter in _PREPOSITIONS and has_prepositions):
        return is_word and not is_rest
    return is_word or not is_rest


def _plain(letter: str) -> str:
    """A letter without its accents."""
    return unicodedata.normalize("NFD", letter)[0]


def _stands(word: str, texts: Iterable[str]) -> bool:
    """Whether a word stands in one of the texts."""
    whole = re.compile(rf"(?<![\w’']){re.escape(word)}(?![\w’'])", re.IGNORECASE)
    return any(whole.search(text) for text in texts)


def _without_blank(leaf: Leaf) -> None:
    """Puts the letter to the piece that it belongs to."""
    pieces, marks = leaf.pieces, leaf.marks
    pieces[0] = pieces[0].rstrip()
    while not pieces[1].strip():
        del pieces[1], marks[1]
    pieces[1] = pieces[1].lstrip()
    leaf.text = leaf.text.replace(" ", "", 1)
    leaf.length = breadth(leaf.text)
