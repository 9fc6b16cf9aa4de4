"""Articles as plain JSON values and back, without loss: the one form in which the library keeps them and exports write them.

A span without style and address is a bare string. `VERSION` rises when a reader of the old form could misread the new one;
unknown keys are ignored and missing ones are at their default, so that adding a field does not need it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from math import inf

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
    Kind,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Refusal,
    Removal,
    Span,
    Spans,
    Style,
    Table,
)
from reader.text import safe
from reader.urls import absolute
from reader.values import TYPE_CHECKING, fields, replace

VERSION = 1

if TYPE_CHECKING:
    from typing import Any, TypeAlias

Json: TypeAlias = "dict[str, Any]"

STYLES = {
    "emphasis": Style.EMPHASIS,
    "strong": Style.STRONG,
    "code": Style.CODE,
    "superscript": Style.SUPERSCRIPT,
    "subscript": Style.SUBSCRIPT,
    "strike": Style.STRIKE,
}
_BITS = {name: int(style) for name, style in STYLES.items()}
_NAMES = [tuple(name for name, bit in _BITS.items() if bits & bit) for bits in range(2 * max(Style))]
"""The names of the styles in every combination, by its bits: asking a flag takes as long as writing a span. A mark has no name: it is not
the article's."""


def encode(article: Article) -> Json:
    """`article` as a JSON object with its `version`: every field is there, unknown ones null or empty; dates in ISO 8601."""
    value: Json = {"version": VERSION}
    for name in _PLAIN:
        item = getattr(article, name)
        value[name] = list(item) if isinstance(item, tuple) else item
    value["published"] = article.published.isoformat() if article.published else None
    value["modified"] = article.modified.isoformat() if article.modified else None
    value["sources"] = dict(article.sources)
    value["access"] = {
        "state": article.access.state.value,
        "evidence": list(article.access.evidence),
        "expected_words": article.access.expected_words,
    }
    value["refusals"] = [{"step": refusal.step, "words": refusal.words, "of": refusal.of} for refusal in article.refusals]
    value["removals"] = [encode_removal(removal) for removal in article.removals]
    value["blocks"] = [encode_block(block) for block in article.blocks]
    return value


def decode(value: Mapping[str, Any]) -> Article:
    """The article that `encode` wrote. Raises ValueError when it is of a newer version or not of this form.

    A value from elsewhere goes through `made_safe` first.
    """
    try:
        if value.get("version", VERSION) > VERSION:
            raise ValueError(f"an article of version {value['version']}, written by a newer program")
        return _article(value)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not an article: {error!r}") from error


def _article(value: Mapping[str, Any]) -> Article:
    access = value.get("access") or {}
    known: Json = {name: _plain(name, value[name]) for name in _PLAIN if value.get(name) is not None}
    blocks = decode_blocks(value.get("blocks", ()))
    removals = map(decode_removal, value.get("removals", ()))
    return Article(
        **known,
        published=_date(value.get("published")),
        modified=_date(value.get("modified")),
        sources=tuple((name, _text(source)) for name, source in value.get("sources", {}).items()),
        access=Access(AccessState(access.get("state", "unknown")), tuple(map(_text, access.get("evidence", ()))), _words(access)),
        refusals=tuple(Refusal(_text(each["step"]), _number(each["words"]), _number(each["of"])) for each in value.get("refusals", ())),
        removals=tuple(each if each.at is None or each.at <= len(blocks) else replace(each, at=len(blocks)) for each in removals),
        blocks=blocks,
    )


def _words(access: Mapping[str, Any]) -> int | None:
    said = access.get("expected_words")
    return None if said is None else _number(said)


def _plain(name: str, item: object) -> object:
    wanted = _PLAIN[name]
    if wanted is tuple and isinstance(item, list) and all(isinstance(each, str) for each in item):
        return tuple(item)
    if not isinstance(item, wanted):
        raise ValueError(f"{name} is not a {wanted.__name__}")
    return item


def made_safe(value: object, key: str = "") -> Any:
    """A JSON value from elsewhere with every text terminal-safe and no address but http(s) and mailto."""
    match value:
        case str() if key in _ADDRESSES:
            return absolute("", value)
        case str():
            return safe(value)
        case list():
            return [made_safe(item, key) for item in value]
        case dict():
            return {safe(name): made_safe(item, "" if key == "sources" else name) for name, item in value.items()}
    return value


def encode_removal(removal: Removal) -> Json:
    """One removal: kind, rule, text, at; links and reason where there are any; the page where it is not the first."""
    value: Json = {"kind": removal.kind.value, "rule": removal.rule, "text": removal.text, "at": removal.at}
    if removal.links:
        value["links"] = list(removal.links)
    if removal.reason:
        value["reason"] = removal.reason
    if removal.page != 1:
        value["page"] = removal.page
    return value


def decode_removal(value: Mapping[str, Any]) -> Removal:
    """The removal that `encode_removal` wrote."""
    at, links = value.get("at"), tuple(map(_text, value.get("links", ())))
    place, page = None if at is None else _number(at, 0), _number(value.get("page", 1), 1)
    return Removal(Kind(value["kind"]), _text(value["rule"]), _text(value["text"]), place, links, _text(value.get("reason", "")), page)


def encode_block(block: Block) -> Json:
    """One block as an object whose `type` names its class."""
    match block:
        case Paragraph(spans):
            return {"type": "paragraph", "spans": _spans(spans)}
        case Heading(spans, level):
            return {"type": "heading", "level": level, "spans": _spans(spans)}
        case Quote(blocks, attribution):
            return {"type": "quote", "blocks": [encode_block(each) for each in blocks], "attribution": attribution}
        case Listing(items, ordered, start, numbers, signs):
            inner = [[encode_block(each) for each in item.blocks] for item in items]
            counted = {name: value for name, value in (("numbers", list(numbers)), ("signs", signs)) if value}
            return {"type": "listing", "ordered": ordered, "start": start, **counted, "items": inner}
        case Code(text, language):
            return {"type": "code", "text": text, "language": language}
        case Table(rows, caption):
            return {"type": "table", "rows": [[_cell(cell) for cell in row] for row in rows], "caption": _spans(caption)}
        case Picture(src, alt, caption, credit):
            return {"type": "picture", "src": src, "alt": alt, "caption": _spans(caption), "credit": credit}
        case Break():
            return {"type": "break"}


def decode_blocks(values: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """The blocks that `encode_block` wrote."""
    return tuple(map(_block, values))


def _block(value: Mapping[str, Any]) -> Block:
    match value["type"]:
        case "paragraph":
            return Paragraph(_decoded_spans(value["spans"]))
        case "heading":
            return Heading(_decoded_spans(value["spans"]), _number(value["level"], 1, 6))
        case "quote":
            return Quote(decode_blocks(value["blocks"]), _text(value["attribution"]))
        case "listing":
            items = tuple(Item(decode_blocks(each)) for each in value["items"])
            numbers = tuple(map(_number, value.get("numbers", ())))
            if numbers and len(numbers) != len(items):
                raise ValueError("a list has not as many numbers as items")
            signs = _text(value.get("signs", ""))
            return Listing(items, bool(value["ordered"]), _number(value["start"]), numbers, signs if signs in SIGNS else "")
        case "code":
            return Code(_text(value["text"]), _text(value["language"]))
        case "table":
            return Table(tuple(tuple(map(_decoded_cell, row)) for row in value["rows"]), _decoded_spans(value["caption"]))
        case "picture":
            return Picture(_text(value["src"]), _text(value["alt"]), _decoded_spans(value["caption"]), _text(value["credit"]))
        case "break":
            return Break()
        case other:
            raise ValueError(f"unknown block {other!r}")


def _spans(spans: Spans) -> list[str | Json]:
    return [_span(span) for span in spans]


def _span(span: Span) -> str | Json:
    names = _NAMES[span.style]
    if not names and not span.href:
        return span.text
    value: Json = {"text": span.text}
    if names:
        value["style"] = list(names)
    if span.href:
        value["href"] = span.href
    return value


def _decoded_spans(values: Iterable[str | Mapping[str, Any]]) -> Spans:
    return tuple(Span(value) if isinstance(value, str) else _styled(value) for value in values)


def _styled(value: Mapping[str, Any]) -> Span:
    style = Style.PLAIN
    for name in value.get("style", ()):
        style |= STYLES[name]
    return Span(_text(value["text"]), style, _text(value.get("href", "")))


def _cell(cell: Cell) -> Json:
    return {"spans": _spans(cell.spans), "heading": cell.heading, "columns": cell.columns}


def _decoded_cell(value: Mapping[str, Any]) -> Cell:
    return Cell(_decoded_spans(value["spans"]), bool(value["heading"]), _number(value["columns"], 1, MOST_COLUMNS))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _number(value: object, least: float = -inf, most: float = inf) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise ValueError(f"{value!r} is no number that can stand there")
    return value


def _date(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


MOST_COLUMNS = 99
"""Most columns that one cell spans; nor is a page believed that says more."""
SIGNS = ("a", "A", "i", "I")
"""How the numbers of a list may be shown; signs that only a later version knows are shown as numbers."""
_TREATED = {"published", "modified", "sources", "access", "refusals", "removals", "blocks"}
_PLAIN = {field.name: type(field.default) for field in fields(Article) if field.name not in _TREATED}
"""Fields that are a text, a number or a tuple of texts, and the type of each: they are written as they are."""
_ADDRESSES = {"href", "src", "url", "canonical", "picture", "support_url", "next_page", "links"}
