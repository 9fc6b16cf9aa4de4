"""The addresses that text browsers list behind a page, by the numbers that they set before its links. They go, the numbers stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut, may_take
from reader.models import Kind

FORM = "address"
"""The form of a passage that is a line of the list, or stands over it."""
RULE = "outline"
MOST_HEADING = 3
"""Words of the longest heading of the list, or of a part of it: `References`, `   Visible links`."""
LEAST, LINKED = 3, 0.1
"""So many addresses, and this share of them, have numbers that stand before words. Others lead from pictures, or from nothing that is
shown."""

_ADDRESS = re.compile(r" {0,3}(\d{1,5})\. *\S*[:/#].*|\[(\d{1,5})\] (?:\S*[:/#].*|-)")
_NAMED, _OF_NAME = re.compile(r" {0,3}(\d{1,5})\. .*"), re.compile(r"\t\S.*")
"""Links that have a name, in elinks: it stands over the address."""
NUMBER = re.compile(r"(?<!\w)\[(\d{1,5})\](?=[^\s.,;:!?)\[\]])")
"""A link's number, as these programs set it before its words: `[12]Harbour`. People set theirs behind a word: `harbour [12].`"""


def start(lines: Sequence[str]) -> int:
    """Where the list at the end of a page begins, with its heading; the number of lines where there is none."""
    numbers: list[str] = []
    under = ""
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at].rstrip()
        if number := _number(line, under):
            numbers.append(number)
        elif line and not _OF_NAME.fullmatch(line):
            if len(line.split()) > MOST_HEADING:
                break
            if not line.startswith(" "):
                return at if _are_linked(numbers, lines[:at]) else len(lines)
        under = line
    return len(lines)


def _number(line: str, under: str) -> str:
    """That of the link whose address the line gives, or, where it gives its name, the line under it; "" for none."""
    address = _ADDRESS.fullmatch(line)
    if address:
        return address[1] or address[2]
    named = _NAMED.fullmatch(line) if _OF_NAME.fullmatch(under) else None
    return named[1] if named else ""


def _are_linked(numbers: Sequence[str], lines: Sequence[str]) -> bool:
    """They are set before words in these lines."""
    links = set(NUMBER.findall("\n".join(lines)))
    return sum(number in links for number in numbers) >= max(LEAST, LINKED * len(numbers))


def without_numbers(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The same lines as they are without the numbers of links, where they have such."""
    return [Passage(NUMBER.sub("", each.text), each.form) if "[" in each.text and NUMBER.search(each.text) else each for each in passages]


@may_take(1)
def addresses(passages: Passages, context: Context) -> Iterator[Cut]:
    """The list, which may be longer than the page."""
    for passage in passages:
        if passage.form == FORM:
            yield Cut(passage, Kind.FURNITURE, RULE, reason="a text browser lists the addresses of the page's links")
