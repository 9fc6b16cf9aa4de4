"""An Article as speech: SSML with paragraphs, sentences and pauses, without addresses, that `espeak-ng -m` and others read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.export.grids import NOTHING, Saying, grid
from reader.export.markup import escaped
from reader.export.plain import picture_line
from reader.models import Article, Block, Break, Code, Heading, Listing, Paragraph, Picture, Quote, Table, block_text, spans_text
from reader.text import CLOSING, FULL_STOPS, PICTURE, fold

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+")
_SENTENCE_END = re.compile(
    rf"([.!?…](?:[{CLOSING}]| »)*)\s+(?=(?:« |[\"'“‘„‚«»(\[])?[^\W\d_a-z])"  # these stand in names and numbers, too
    rf"|([{FULL_STOPS}]++[”’\"')\]」』）]*+)\s*+(?=.)"  # behind these, many scripts write no space, and “ and « open what follows
)

_SHORT = re.compile(
    r"(?<![^\W\d_])(?:[^\W\d_a-z]|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Col|Maj|Capt|Lt|Sgt|St|Mt|Mme|Mlle|Sr|Sra|Dott|Sig|Hr|Fr)\.\Z"
)
"""Initials, and titles before a name: no sentence ends with their full stop."""
_SHORT_ROOM = 8
"""Characters in which one of them is looked for: longer than any."""


def text(article: Article) -> str:
    """The article as an SSML document: the title, a pause, then everything that can be said aloud. Code is left out."""
    body = [*_spoken(article.title, after="800ms"), *(line for block in article.blocks for line in _block(block))]
    language = f' xml:lang="{escaped(article.language)}"' if article.language else ""  # else the voice that was chosen speaks its own
    head = f'<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis"{language}>'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *body, "</speak>", ""])


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield from _spoken(block_text(block))
        case Heading(spans):
            yield '<break time="600ms"/>'
            yield from _spoken(spans_text(spans), after="400ms")
        case Quote(blocks, attribution):
            for each in blocks:
                yield from _block(each)
            yield from _spoken(attribution)
        case Listing(items):
            for item in items:
                for each in item.blocks:
                    yield from _block(each)
        case Table(_, caption):
            yield from _spoken(spans_text(caption))
            for row in grid(block, spans_text).sayings():
                yield from _spoken(", ".join(filter(None, map(_said, row))) + ".")
        case Picture():
            yield from _spoken(picture_line(block).removeprefix(PICTURE[0]).removesuffix(PICTURE[1]))
        case Break():
            yield '<break time="800ms"/>'
        case Code():
            return


def _said(saying: Saying) -> str:
    """Values of a table under their heading, "" for none; what holds them apart for the eye are pauses."""
    value = ", ".join(each for each in saying.cells if each not in ("", NOTHING))
    return f"{saying.head.rstrip(': ')}: {value}" if saying.head and value else value


def _spoken(words: str, after: str = "") -> Iterator[str]:
    """A paragraph: its sentences, and its lines where it has some, as those of a poem."""
    said = [line for line in map(fold, _ADDRESS.sub("", words).split("\n")) if line.strip(" ,.;:")]
    if said:
        sentences = "".join(f"<s>{escaped(sentence)}</s>" for line in said for sentence in _sentences(line))
        yield f"<p>{sentences}</p>" + (f'<break time="{after}"/>' if after else "")


def _sentences(line: str) -> list[str]:
    def parted(end: re.Match[str]) -> str:
        is_short = end[1] == "." and _SHORT.search(line, max(0, end.start() - _SHORT_ROOM), end.end(1))
        return end[0] if is_short else f"{end[1] or end[2]}\n"

    return _SENTENCE_END.sub(parted, line).split("\n")
