"""Spans as one text with stretches, links numbered as they come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.models import Span, Style
from reader.text import safe
from reader.tui.layout.runs import Line, Look, line_text
from reader.tui.page.parts import Stretch
from reader.urls import printable

NO_BREAK = "\u00a0"
_LOOKS = ((Style.EMPHASIS, Look.EMPHASIS), (Style.STRONG, Look.STRONG), (Style.CODE, Look.CODE), (Style.STRIKE, Look.STRIKE))


class Links:
    """The addresses of a page in the order in which they are first met; a number is an index plus one."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, address: str) -> int:
        """The number of an address; a new one when it is first asked for."""
        if address not in self._numbers:
            self.addresses.append(address)
            self._numbers[address] = len(self.addresses)
        return self._numbers[address]


def inline(spans: Sequence[Span], links: Links) -> tuple[str, tuple[Stretch, ...]]:
    """The text of spans, with ` [3]` glued behind each link, and where its looks begin and end."""
    text: list[str] = []
    stretches: list[Stretch] = []
    at = 0
    for index, span in enumerate(spans):
        words, href = safe(span.text), printable(span.href)
        look = _look(span.style, bool(href))
        number = links.number(href) if href else 0
        if look or number or span.style:
            stretches.append(Stretch(at, at + len(words), look, href, number, span.style))
        text.append(words)
        at += len(words)
        if number and (index + 1 == len(spans) or spans[index + 1].href != span.href):
            sign = f"{NO_BREAK}[{number}]"
            stretches.append(Stretch(at + 1, at + len(sign), Look.NUMBER, href))
            text.append(sign)
            at += len(sign)
    return "".join(text), tuple(stretches)


def from_line(line: Line) -> tuple[str, tuple[Stretch, ...]]:
    """A line of runs as a text that can be wrapped."""
    stretches, at = [], 0
    for run in line:
        if run.look or run.href:
            stretches.append(Stretch(at, at + len(run.text), run.look, run.href))
        at += len(run.text)
    return line_text(line), tuple(stretches)


def without_signs(text: str, stretches: Iterable[Stretch]) -> str:
    """The text as it stood on the page, without our own signs."""
    kept, at = [], 0
    for start, end in signs(stretches):
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])


def signs(stretches: Iterable[Stretch]) -> Iterator[tuple[int, int]]:
    """Where our own signs stand among the words of a page, each with the space that parts it from them: the numbers of links, the stars of
    marked passages.
    """
    for stretch in stretches:
        if stretch.look in (Look.NUMBER, Look.ACCENT):
            yield stretch.start - (stretch.look is Look.NUMBER), stretch.end


def among_signs(at: int, stretches: Iterable[Stretch]) -> int:
    """Where a character of the page's own text stands once our signs are in it; signs right before it come before it."""
    for start, end in signs(stretches):
        if start <= at:
            at += end - start
    return at


def all_among_signs(start: int, end: int, stretches: Iterable[Stretch]) -> tuple[int, int]:
    """Where some characters of the page's own text begin and end once our signs are in it: `end` is behind the last of them."""
    return among_signs(start, stretches), among_signs(end - 1, stretches) + 1


def _look(style: Style, link: bool) -> Look:
    look = Look.LINK if link else Look.PLAIN
    if style is Style.PLAIN:
        return look
    for flag, meaning in _LOOKS:
        if style & flag:
            look |= meaning
    return look
