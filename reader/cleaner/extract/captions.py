"""What a caption is, and what it says: of its picture, and whose that is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.elements import FIGURE
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.spans import Links, clipped, spans
from reader.cleaner.outward import outward
from reader.models import Break, Picture, Span, Spans, spans_text
from reader.text import SENTENCE_ENDS, safe_line
from reader.values import replace

LONGEST_CAPTION = 600
"""Letters."""
_CREDIT = re.compile(r"(?i)credit|copyright|photographer|(?<!re)source\b|quelle|agency")
_CREDITS = "[class*=credit i], [class*=copyright i], [class*=photographer i], [class*=agency i], [class*=source i], [class*=quelle i]"
_WHOSE = re.compile(
    r"(?i)©|\(c\)\s|(?:photo|foto|bild|image|picture|credit|fotó|zdjęcie|фото)\w{0,10}\s?[:/]|"
    r"(?-i:(?:Getty|GETTY|Reuters|REUTERS|AFP|EPA|AP|PA|dpa|DPA|Imago|IMAGO|imago|Alamy|Shutterstock|iStock|Unsplash|EFE|ANSA)\b(?!\s[a-z]))"
)
"""How a line says whose a picture is that stands beside its caption: the name of an agency, or what it is."""
_GOES_ON = tuple(":/|,;–—-(")
_BUTTON = re.compile(r"(?i) (?:hide|show|toggle|close) caption$")
_LINES = frozenset(("figure", "div", "p"))


def stands_in_figcaption(leaf: Leaf) -> bool:
    """Whether a leaf is a `<figcaption>` or stands inside a figure's."""
    return leaf.tag == "figcaption" or bool(leaf.kind & FIGURE)


def stands_in_figure(leaf: Leaf) -> bool:
    """Whether a leaf is text of a figure or of boxes in it: no heading, and of nothing else that it may show, as tables and quotations.
    In a box that is not called a caption running text is what the picture stands beside."""
    if leaf.tag not in _LINES or not leaf.container.inherited_kind & FIGURE:
        return False
    above: Container | None = leaf.container
    while above is not None and above.tag == "div":
        around = above.node.parent
        if around is not None and around.tag == "figcaption":
            return True
        above = above.parent
    return above is not None and above.tag == "figure" and (above is leaf.container or not leaf.prose or is_named_caption(leaf))


def is_caption(leaf: Leaf) -> bool:
    """Whether a leaf is a caption or a credit by its element or name, inside a figure or not."""
    if stands_in_figcaption(leaf):
        return True
    return bool(leaf.container.inherited_kind & FIGURE) or (is_named_caption(leaf) and not leaf.prose)


def is_named_caption(leaf: Leaf) -> bool:
    """Whether a leaf or its container is called a caption, as now and then running text is: beside a picture it is one."""
    return bool((leaf.hint.groups | leaf.container.hint.groups) & BIT["caption"])


def is_way_to_it(leaf: Leaf, captioned: dict[int, bool]) -> bool:
    """Whether a leaf is a link that stands in a figure beside its caption, and does not say whose the picture is: it opens that.
    captioned: whether figures have a caption, by their index, as far as it is known."""
    if leaf.linked < leaf.length or stands_in_figcaption(leaf) or is_named_caption(leaf) or _WHOSE.match(leaf.text):
        return False
    figure = next((around for around in outward(leaf.container, 7) if around.tag == "figure"), None)
    if figure is None:
        return False
    if figure.index not in captioned:
        captioned[figure.index] = figure.node.css_first("figcaption") is not None
    return captioned[figure.index]


def captioned(what: Picture | Break, caption: Sequence[Leaf], links: Links) -> Picture | Break:
    """The picture with the caption and credit that stand in the given leaves, and no other. A rule has none."""
    if isinstance(what, Break):
        return what
    said: list[Span] = []
    credit: list[str] = []
    heard: set[str] = set()
    has_figcaption = any(map(stands_in_figcaption, caption))
    for leaf in caption:
        text = _once(spans(leaf, links))
        if (words := spans_text(text)) in heard:
            continue
        heard.add(words)
        is_beside = has_figcaption and not stands_in_figcaption(leaf)
        own = _credit_behind(leaf, words)
        is_credit = _CREDIT.search(f"{leaf.hint.key} {leaf.container.hint.key}") or (is_beside and _WHOSE.match(words))
        if is_credit and not (own and is_named_caption(leaf)):  # what is called by both names is around both
            own = words
        if own:
            credit.append(own)
            text = clipped(text, 0, len(words.removesuffix(own).rstrip()))
        said += [Span(" "), *text] if said and text else text
    return replace(what, caption=_without_credit(tuple(said), " ".join(credit)), credit=" ".join(credit))


def _credit_behind(caption: Leaf, words: str) -> str:
    """What the element says that is called a credit, where it ends a caption; "" for any other, and where it is one of several."""
    node = caption.element or (caption.container.node if caption.tag == caption.container.tag else None)
    for inner in node.css(_CREDITS) if node is not None else ():
        said = safe_line(inner.text(separator=" "))
        named = (inner.attributes.get("class") or "").lower()
        if (said == words and "caption" in named) or ("resource" in named and not _CREDIT.search(named)):
            continue  # it is around both, or no source
        is_behind = words.endswith(f" {said}") and words[: -len(said)].rstrip()[-1:] not in _GOES_ON
        return said if said == words or is_behind else ""
    return ""


def _once(said: Spans) -> Spans:
    """A caption without the button that hides it, and once where it stands there for small screens and again for large ones. Some names are
    the same word twice."""
    words = spans_text(said)
    end = len(_BUTTON.sub("", words))
    half = end // 2
    if words[half : half + 1] == " " in words[:half] and words[:half] == words[half + 1 : end]:
        end = half
    return clipped(said, 0, end)


def _without_credit(said: Spans, credit: str) -> Spans:
    """A caption whose last sentence is not the credit that stands beside it as well."""
    rest = spans_text(said).removesuffix(credit).rstrip() if credit else ""
    return clipped(said, 0, len(rest)) if rest.endswith(tuple(SENTENCE_ENDS)) else said
