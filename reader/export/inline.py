"""Spans as Markdown: what the text itself contains is escaped, so that only our own marks mean anything.

CommonMark, read alike by pandoc and Obsidian. Where `*` could be misread (inside a word, beside another mark) HTML tags are
written instead, which both understand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from reader.models import Span, Spans, Style
from reader.values import NamedTuple

_SPECIAL = re.compile(
    r"[\\`*\[\]<>~^|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)"
    r"|\$(?=\S[^$\n]*\S\$(?!\d))|(?<=[^\s$])\$(?!\d)"
    r"|\{(?=\s*(?:[.#=-]|[\w:-]+=)[^{}\n]*\})"  # behind code, a link or a heading pandoc takes these for its attributes
)
_SPECIAL_OR_DOLLAR = re.compile(rf"{_SPECIAL.pattern}|\$")
_LINE_START = re.compile(r"(?m)^( *)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+ *$|-[- ]*$|:(?=\s|::))")
_NUMBERED = re.compile(r"(?m)^( *(?:\(?(?:\d+|[a-z]|[ivxlcdm]{2,}|[IVXLCDM]{2,}|#|@[\w-]*)|\(?[A-Z](?=\)|\.$)))([.)])(?=\s|$)")
"""What begins an entry of a numbered list; in pandoc's Markdown `(1)`, `a)`, `iv.`, `(c) 2026` and `(@name)` do as well as `1.`, and a
capital by itself: the `A.` of an interview."""
_DOLLAR = re.compile(r"\$(?!\d)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_PUNCTUATION = re.compile(r"[^\w\s]")


class _Mark(NamedTuple):
    style: Style
    sign: str
    tag: str


_MARKS = (
    _Mark(Style.STRIKE, "~~", "s"),  # with `<del>` pandoc begins a block, and ends the paragraph behind it
    _Mark(Style.STRONG, "**", "strong"),
    _Mark(Style.EMPHASIS, "*", "em"),
    _Mark(Style.SUPERSCRIPT, "", "sup"),
    _Mark(Style.SUBSCRIPT, "", "sub"),
)


class _Line(NamedTuple):
    """What matters to all runs of a block."""

    in_table: bool
    has_dollars: bool
    """Between two of them pandoc would read a formula, marks and all, unless a number follows the second."""


def markdown(spans: Spans, *, in_table: bool = False) -> str:
    """The spans of one block as inline Markdown; a newline in the text becomes a hard break.

    in_table: code with a bar stands in HTML tags, where both readers know an escaped bar; between backticks one ends the cell with it.
    """
    written = ""
    runs = merged(spans)
    dollars = sum(run.text.count("$") for run in runs)
    line = _Line(in_table, has_dollars=dollars > 1 and any(_DOLLAR.search(run.text) for run in runs))
    index = 0
    while index < len(runs):
        href = runs[index].href
        end = index
        while end < len(runs) and runs[end].href == href:
            end += 1
        inner = _styled(runs[index:end], line)
        if href and written.endswith("!") and not inner[0].isspace():
            written = written[:-1] + "\\!"  # or the link would be read as a picture
        written += _linked(inner, href, in_table=in_table) if href else inner
        index = end
    return _line_starts(written).replace("\n", "\\\n")


def _linked(inner: str, href: str, *, in_table: bool) -> str:
    """A link; the white space at its ends stays outside, where pandoc does not take it away.

    in_table: a bar in the address would end the cell.
    """
    core = inner.strip()
    if not core:
        return inner
    left, right = inner[: inner.index(core)], inner[inner.index(core) + len(core) :]
    address = target(href).replace("|", r"\|") if in_table else target(href)
    return f"{left}[{core}]({address}){right}"


def merged(spans: Spans) -> list[Span]:
    """Spans without empty ones, neighbours of one style and address joined. Code is cut at line ends: within it a hard break would be read
    as a backslash."""
    runs: list[Span] = []
    for span in chain.from_iterable(map(_lines, spans)):
        if runs and (runs[-1].style, runs[-1].href) == (span.style, span.href):
            runs[-1] = Span(runs[-1].text + span.text, span.style, span.href)
        elif span.text:
            runs.append(span)
    return runs


def _lines(span: Span) -> Iterator[Span]:
    if not (span.style & Style.CODE and "\n" in span.text):
        yield span
        return
    for number, line in enumerate(span.text.split("\n")):
        if number:
            yield Span("\n", href=span.href)
        yield Span(line, span.style, span.href)


def escaped(text: str) -> str:
    """`text` so that Markdown reads it as text."""
    return _SPECIAL.sub(lambda match: "\\" + match.group(), text)


def _in_line(text: str, line: _Line) -> str:
    """The same for a part of a block."""
    return _SPECIAL_OR_DOLLAR.sub(lambda match: "\\" + match.group(), text) if line.has_dollars else escaped(text)


def _styled(runs: list[Span], line: _Line) -> str:
    """Runs with one address, or with none. Beside the brackets of a link, or the ends of a text, any mark opens and closes."""
    written = ""
    for index, run in enumerate(runs):
        following = runs[index + 1].text[:1] if index + 1 < len(runs) else ""
        beside = index > 0 and bool(runs[index - 1].style)
        written += _one(run, written[-1:], following, beside=beside, line=line)
    return written


def _one(run: Span, before: str, after: str, *, beside: bool, line: _Line) -> str:
    """One run; marks hug its words, the white space at its ends stays outside."""
    if not run.style:
        return _in_line(run.text, line)
    core = run.text.strip()
    if not core:
        return _in_line(run.text, line)
    left, right = run.text[: run.text.index(core)], run.text[run.text.index(core) + len(core) :]
    inner = _code(core, in_table=line.in_table) if run.style & Style.CODE else _in_line(core, line)
    single = bin(run.style & ~Style.CODE).count("1") == 1 and not run.style & Style.CODE
    touches = beside and not (left or before.isspace())
    plain = single and _flanks(core, left or before, right or after) and not touches and "\n" not in core
    for mark in reversed(_MARKS):
        if run.style & mark.style:
            inner = f"{mark.sign}{inner}{mark.sign}" if plain and mark.sign else f"<{mark.tag}>{inner}</{mark.tag}>"
    return left + inner + right


def _flanks(core: str, before: str, after: str) -> bool:
    """CommonMark's rule: whether `*` before and after `core` would open and close."""
    opens = not _PUNCTUATION.match(core[0]) or not before or before[-1].isspace() or bool(_PUNCTUATION.match(before[-1]))
    closes = not _PUNCTUATION.match(core[-1]) or not after or after[0].isspace() or bool(_PUNCTUATION.match(after[0]))
    return opens and closes


def _code(text: str, *, in_table: bool) -> str:
    if in_table and "|" in text:
        return f"<code>{escaped(text)}</code>"
    ticks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def target(href: str) -> str:
    """An address as a link target: paired parentheses stay; others, what would end it and what would name a character are escaped."""
    href = href.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    href = _ENTITY.sub(r"\\&", href)
    depth = 0
    for char in href:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            break
    return href if depth == 0 else href.replace("(", "\\(").replace(")", "\\)")


def _line_starts(text: str) -> str:
    text = _LINE_START.sub(r"\1\\\2", text)
    return _NUMBERED.sub(r"\1\\\2", text)
