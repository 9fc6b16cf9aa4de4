"""Pictures that are nothing but a button that asks. What a picture shows makes none of it; but where one is all of a link, its alternative
text is the label of the link, and is judged as one."""

from __future__ import annotations

from reader.cleaner.block_steps.signals import ASKING, label_hits
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context
from reader.models import Break, Picture, Removal
from reader.text import safe_line
from reader.values import replace

_LONGEST = 80
"""Characters of a label."""


def buttons(found: Extraction, context: Context) -> dict[int, Removal]:
    """By its place among the pictures of the article, each that is such a button, as what is removed."""
    asking = {number: asked for number, (_, what, caption) in enumerate(found.pictures) if not caption and (asked := _asked(what, context))}
    if not asking:
        return {}
    links = _labels(found)
    return {number: replace(asked, links=links[asked.text]) for number, asked in asking.items() if asked.text in links}


def _asked(what: Picture | Break, context: Context) -> Removal | None:
    """What the words that stand for a picture ask for, where all of them are a label and the reader does not want to keep it: what is
    shown on a photograph may begin as a label does."""
    if isinstance(what, Break) or not 0 < len(what.alt) <= _LONGEST:
        return None
    label, rules = Passage(what.alt), context.rules
    for phrase in (hit.phrase for hit in label_hits(label, context) if (hit.start, hit.end) == (0, len(label.plain))):
        if phrase.kind in ASKING and phrase.kind not in rules.keep and phrase.id not in rules.off and label.plain not in context.given:
            return Removal(phrase.kind, phrase.id, what.alt)
    return None


def _labels(found: Extraction) -> dict[str, tuple[str, ...]]:
    """What stands for a picture that is all of a link, with the address the link leads to."""
    labels: dict[str, tuple[str, ...]] = {}
    for number, anchor in enumerate(found.scene.walked.anchors, 1):
        pictures = anchor.css("img, amp-img")
        if len(pictures) == 1 and not anchor.text(strip=True):
            labels[safe_line(pictures[0].attributes.get("alt") or "")] = tuple(filter(None, [found.links[number]]))
    return labels
