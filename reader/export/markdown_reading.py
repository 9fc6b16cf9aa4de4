"""A Markdown file of ours back into its Article: title, text and what the front matter says; removals are not in it.

It reads what `markdown` writes, and small changes by hand to it; it is no reader for all Markdown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from reader.export import codec, list_signs
from reader.export.inline_reading import spans
from reader.export.markdown import GOES_ON
from reader.export.notes import without_notes
from reader.models import (
    Access,
    AccessState,
    Article,
    Block,
    Break,
    Cell,
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Table,
    listing,
    spans_text,
)
from reader.text import safe
from reader.urls import absolute

_HEAD = re.compile(r"---\r?\n(.*?)\r?\n---\r?\n", re.DOTALL)
_FACT = re.compile(r"^(\w+):(?: (.*))?$")
_ITEM = re.compile(r"^ *- (.*)$")
"""An item of a list in the head. We indent it; pandoc and PyYAML do not."""
_GOES_ON = (" ", "\t", "-", "]")
"""How a line begins that continues the fact of the line before it."""
_BLOCK = re.compile(r"[>|][-+\d]{0,2}")
_IN_BRACKETS = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*)""")
"""An entry of a list in brackets, with its quotation marks."""
_MARKER = re.compile(r"(?:- |(\d{1,9})\. )")
_SIGN = re.compile(r"([a-z]{1,15}|[A-Z]{1,15})\.  |([A-Za-z]|[ivxlcdm]{2,15}|[IVXLCDM]{2,15})\.\Z|(\d{1,9})\\\.(?:  |\Z)")
"""Before the text of a bullet: the letter of a list, as `markdown` writes it, or the figure of what has none."""
_HEADING = re.compile(r"(#{1,6}) (.*)\Z")
_FENCE = re.compile(r"(`{3,})([^`]*)\Z")
_PICTURE = re.compile(r"!\[((?:[^\]\\]|\\.)*)\]\((.*)\)\Z|\[image(?:: ((?:[^\]\\]|\\.)*))?\]\Z")
CAPTION = "Table: "
"""How a caption under a table begins; pandoc's word."""
_CELL = re.compile(r"(?<!\\)\|")


def read(document: str) -> Article | None:
    """The article in a document of ours; None for any other."""
    facts, body = front_matter(document)
    if not facts:
        return None
    shown = blocks(safe(body).split("\n"))
    return _article(facts, without_notes(shown) if facts.get("notes") is True else shown)


def front_matter(document: str) -> tuple[dict[str, Any], str]:
    """What stands at the head of a document of ours, and the text below; ({}, "") for any other: ours has `tags` and `word_count`."""
    head = _HEAD.match(document)
    facts = _facts(safe(head[1])) if head else {}
    is_ours = "tags" in facts and isinstance(facts.get("word_count"), int)
    return (facts, document[head.end() :]) if head and is_ours else ({}, "")


def _facts(head: str) -> dict[str, Any]:
    """The front matter: scalars as JSON or as they stand, lists of scalars. Programs that write YAML set it otherwise than we do: lists in
    brackets, and what is long on several lines."""
    found: dict[str, list[str]] = {}
    key = ""
    for line in head.split("\n"):
        if line.startswith(_GOES_ON) and key:
            found[key].append(line)
        else:
            match = _FACT.match(line)
            key = match[1] if match else ""
            if match:
                found[key] = [match[2] or ""]
    return {key: _value(*lines) for key, lines in found.items()}


def _value(first: str, *more: str) -> Any:
    if _BLOCK.fullmatch(first):
        return ("\n" if first[0] == "|" else " ").join(filter(None, map(str.strip, more)))
    if first in ("", "[]"):
        items: list[str] = []
        for line in more:
            if item := _ITEM.match(line):
                items.append(item[1])
            elif items:
                items[-1] += f" {line.strip()}"
        return list(map(_scalar, items))
    text = " ".join([first, *(line.strip() for line in more if not _ITEM.match(line))]).strip()
    if text.startswith("[") and text.endswith("]"):
        return [_scalar(item) for item in map(str.strip, _IN_BRACKETS.findall(text[1:-1])) if item]
    return _scalar(text)


def _scalar(text: str) -> Any:
    if len(text) > 1 and text.startswith("'") and text.endswith("'"):  # YAML's other quotes, which some editors write
        return text[1:-1].replace("''", "'")
    # as it is, and as YAML joins lines that were broken inside quotation marks
    for written in (text, text.replace("\\ \\ ", " ").replace("\\ ", "")):
        with suppress(ValueError):
            return codec.made_safe(json.loads(written))  # escapes in it may stand for what the gate of the document would have taken out
    return text if text.startswith('"') else text.partition(" #")[0].rstrip()


def _article(facts: Mapping[str, Any], found: tuple[Block, ...]) -> Article:
    def text(key: str) -> str:
        return str(facts.get(key) or "")

    def texts(key: str) -> tuple[str, ...]:
        value = facts.get(key) or []
        return tuple(map(str, value)) if isinstance(value, list) else (str(value),)

    source = absolute("", text("source"))
    state = text("access") or ("whole" if facts.get("complete") is True else "unknown")
    return Article(
        url=absolute("", text("url")) or source,
        canonical=source if text("url") else "",
        title=text("title"),
        blocks=found,
        byline=texts("author"),
        site=text("site"),
        published=_date(text("published")),
        modified=_date(text("modified")),
        language=text("lang"),
        standfirst=text("description"),
        section=text("section"),
        tags=texts("tags"),
        picture=absolute("", text("image")),
        license=text("license"),
        word_count=facts["word_count"],
        access=Access(AccessState(state) if state in list(AccessState) else AccessState.UNKNOWN, texts("warnings")),
        support_url=absolute("", text("support")),
    )


def _date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def blocks(lines: Sequence[str]) -> tuple[Block, ...]:
    """The blocks that `markdown.blocks` wrote on these lines."""
    found: list[Block] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip() or line == "<!-- -->":
            at += 1
            continue
        end = _end(lines, at)
        block = _block(lines[at:end])
        last = found[-1] if found else None
        if isinstance(last, Table) and not last.caption and line.startswith(CAPTION):
            found[-1] = Table(last.rows, spans(line.removeprefix(CAPTION)))
        elif block is not None:
            found.append(block)
        at = end
    return tuple(found)


def _end(lines: Sequence[str], at: int) -> int:
    """Index behind the last line of the block that begins at `at`."""
    first = lines[at]
    if fence := _FENCE.match(first):
        closing = (index for index in range(at + 1, len(lines)) if lines[index] == fence[1])
        return next(closing, len(lines) - 1) + 1
    if first.startswith(">"):
        return next((index for index in range(at, len(lines)) if not lines[index].startswith(">")), len(lines))
    if marker := _MARKER.match(first):
        return _list_end(lines, at, ordered=marker[1] is not None)
    if _HEADING.match(first):
        return at + 1
    return next((index for index in range(at, len(lines)) if not lines[index].strip()), len(lines))


def _list_end(lines: Sequence[str], at: int, *, ordered: bool) -> int:
    """The index behind a list: it goes on over lines that are indented or begin an item of its kind, and over blank lines between those."""
    end = at
    for index in range(at, len(lines)):
        line = lines[index]
        marker = _MARKER.match(line)
        if line.startswith("  ") or (marker and (marker[1] is not None) == ordered) or (ordered and line == GOES_ON):
            end = index + 1
        elif line.strip():
            break
    return end


def _block(lines: Sequence[str]) -> Block | None:
    first = lines[0]
    if heading := _HEADING.match(first):
        return Heading(spans(heading[2]), len(heading[1]))
    if fence := _FENCE.match(first):
        return Code("\n".join(lines[1:-1]), fence[2])
    if first.startswith(">"):
        return _quote([line[2:] if line.startswith("> ") else line[1:] for line in lines])
    if marker := _MARKER.match(first):
        return _listing(lines, ordered=marker[1] is not None)
    if first.startswith("|"):
        return _table(lines)
    if first == "* * *":
        return Break()
    if picture := _PICTURE.match(first):
        return _picture(picture, lines[1:])
    return Paragraph(spans("\n".join(lines)))


def _quote(lines: Sequence[str]) -> Quote:
    said = re.match(r"— <cite>(.*)</cite>\Z", lines[-1])
    inner = blocks(lines[:-1] if said else lines)
    return Quote(inner, spans_text(spans(said[1])) if said else "")


def _listing(lines: Sequence[str], *, ordered: bool) -> Listing:
    items: list[list[str]] = []
    numbers: list[int] = []
    width = 2
    leaps = True
    for line in lines:
        if line == GOES_ON:
            leaps = True
        elif (marker := _MARKER.match(line)) and not line.startswith(" "):
            width = marker.end()
            items.append([line[width:]])
            numbers.append(int(marker[1] or 1) if leaps else numbers[-1] + 1)
            leaps = False
        elif items:
            items[-1].append(line[width:] if line[:width].strip() == "" else line)
    signs, counted = ("", tuple(numbers)) if ordered else _unsigned(items)
    return listing(tuple(Item(blocks(_loosened(item))) for item in items), counted, signs)


def _unsigned(items: Sequence[list[str]]) -> tuple[str, tuple[int, ...]]:
    """Takes the signs of a list with letters off the texts of bullets. Which signs they are, and their numbers; ("", ()) for none."""
    found = [_SIGN.match(item[0]) for item in items]
    said = [match[match.lastindex or 0] for match in found if match]
    known = list_signs.read(said) if len(said) == len(items) else None
    if known is None:
        return "", ()
    for item, match in zip(items, found, strict=True):
        item[0] = item[0][match.end() :] if match else item[0]
    return known


def _loosened(lines: list[str]) -> list[str]:
    """An item's lines with its nested list, which follows tightly, set apart from the text before it. Code is let be."""
    loose: list[str] = []
    fence = ""
    for index, line in enumerate(lines):
        if fence:
            fence = "" if line == fence else fence
        elif opening := _FENCE.match(line):
            fence = opening[1]
        elif index and _MARKER.match(line) and lines[index - 1].strip() and not re.match(r" |(?:- |\d{1,9}\. )", lines[index - 1]):
            loose.append("")
        loose.append(line)
    return loose


def _table(lines: Sequence[str]) -> Table:
    grid = [line for line in lines if line.startswith("|")]
    rows = [
        tuple(Cell(spans(part.strip()), heading=number == 0) for part in _CELL.split(line)[1:-1])
        for number, line in enumerate(grid)
        if number != 1
    ]
    return Table(tuple(rows))


def _picture(match: re.Match[str], rest: Sequence[str]) -> Picture:
    credit = re.match(r"<small>(.*)</small>\Z", rest[-1]) if rest else None
    caption = "\n".join(rest[:-1] if credit else rest)
    alt = spans_text(spans(match[1] or match[3] or ""))
    src = absolute("", re.sub(r"\\([()&])", r"\1", match[2] or ""))
    return Picture(src, alt, spans(caption), spans_text(spans(credit[1])) if credit else "")
