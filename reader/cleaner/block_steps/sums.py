"""Sums of money that one may choose to give: "Once / £5 / £10 / £25 / Monthly / £3 …". Nothing here knows HTML."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from math import inf

from reader.cleaner.block_steps.appeals import evidence
from reader.cleaner.block_steps.sentences import BETWEEN, LONGEST_ROW
from reader.cleaner.block_steps.signals import SUM, ends_sentence, is_prose, is_title, label_hits, with_role
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind

FEWEST = 3
"""Sums that one may choose from: of two, one is what something costs once, and the other what it costs each month."""

LONGEST_HEAD = 3
"""Longest name of some sums, in words: "One-time", "Tous les mois"."""

_CHOICE = rf"(?:[a-z]{{0,2}}(?:{SUM}|# ?tl\b)(?: ?/ ?\w+)?)"
"""A sum of money to choose, in normal form: a dollar of some country, and each month or year."""
_SUM, _CHOOSE = re.compile(SUM), re.compile(_CHOICE)
_ROW = re.compile(rf"{_CHOICE}(?: ?[·•|/] ?{_CHOICE}){{2,}}(?: ?[·•|/] ?[^#·•|/]{{1,20}})?|{_CHOICE}(?: {_CHOICE}){{2,}}(?: [^#]{{1,20}})?")
"""Three or more of them in a row, behind which one may choose another: "£5 | £10 | £25 | Another sum"."""
_NUMBER = re.compile(r"(?<![\d.,:])\d++(?:[.,:]\d++)*")
_WRITTEN = re.compile(SUM.replace("#", _NUMBER.pattern))
_TOLD = 2
"""Sums that a story about prices names; one of those to give may stand in any story."""
_NEAR = 2
"""Passages on either side among which another row makes both a table of prices: a heading may stand between."""

_GROUPS = re.compile(r"[atn]?s{3,}(?:[atn]{1,2}s{3,})*[atn]?|ssa")
"""Rows and columns of sums in the letters of `_letters`: each may have a head, and behind each "Other" may stand. Two are enough where
what stands behind them asks: "Another amount"."""
_GROUP = re.compile("s+")
_GIVEN = frozenset({Kind.DONATION, Kind.PAYMENT})


def sums_in_a_row(passages: Passages, context: Context) -> Iterator[Cut]:
    """Sums of money that one may choose to give: a row of them, and several rows or columns of which one is headed by a period, or by
    what asks. Under other heads, or near another row, they are a table of prices."""
    named = [number for number, passage in enumerate(passages) if _sums(passage) for letter in _letters(passage, context) if letter == "s"]
    if all(behind - before > 1 for before, behind in pairwise(named)):  # sums that stand apart are no choice
        return
    found = set(_given(passages, context))
    rows = [number for number in dict.fromkeys(named) if _is_row(passages[number])]
    for before, number, behind in zip([-inf, *rows], rows, [*rows[1:], inf], strict=False):
        if number - before > _NEAR < behind - number and not _is_named(number, passages, context):
            found.add(number)
    if found and _tells_of(found, passages, context):
        return
    for number in sorted(found):
        yield Cut(passages[number], Kind.DONATION, "sums", reason="it gives sums of money to choose from")


def _tells_of(found: Collection[int], passages: Passages, context: Context) -> bool:
    """Running text tells of some of these sums: it is about what something costs."""
    told = (
        passage for number, passage in enumerate(passages) if number not in found and is_prose(passage) and not evidence(passage, context)
    )
    named = {amount for passage in told for amount in _amounts(passage)}
    return len(named.intersection(amount for number in found for amount in _amounts(passages[number]))) >= _TOLD


def _amounts(passage: Passage) -> Iterator[str]:
    """The numbers of the sums in a passage."""
    return (_NUMBER.findall(match.group())[0] for match in _WRITTEN.finditer(passage.text.lower()))


def is_sums(passage: Passage) -> bool:
    """It is a sum of money, or a row of them, and nothing else."""
    return _is_row(passage) or (_sums(passage) == 1 and _CHOOSE.fullmatch(passage.plain) is not None)


def _sums(passage: Passage) -> int:
    """How many sums a short passage names."""
    is_short = len(passage.text) <= LONGEST_ROW and "#" in passage.plain and not passage.is_laid_out
    return len(_SUM.findall(passage.plain)) if is_short else 0


def _is_row(passage: Passage) -> bool:
    return _sums(passage) >= FEWEST and _ROW.fullmatch(passage.plain) is not None


def _given(passages: Passages, context: Context) -> Iterator[int]:
    """The numbers of passages that are rows and columns of sums to give, with their heads and "Other"."""
    spelled = list(_spelled(passages, context))
    line = "".join(letter for letter, _ in spelled)
    for match in _GROUPS.finditer(line):
        start, end = match.span()
        several = len(_GROUP.findall(match.group())) > 1
        start += line[start] == "n" and not several
        is_asked_behind = line[end : end + 1] == "a"
        own = [number for _, number in spelled[start:end] if number >= 0]
        end -= line[end - 1] == "n" and not (_is_other(own, passages) or (is_asked_behind and passages[own[-1]].form != "heading"))
        numbers = {number for _, number in spelled[start:end] if number >= 0}
        is_whole = numbers.isdisjoint(number for _, number in (*spelled[:start][-1:], *spelled[end : end + 1]))
        is_free = start == 0 or line[start - 1] == "a" or _ends(passages[min(numbers) - 1], context)
        said = line[start : end - several]  # what asks behind several is something else
        is_asked = "a" in said or ("t" in said and (several or line[:start].endswith("a")))
        if is_whole and is_free and is_asked:
            yield from numbers


def _is_named(number: int, passages: Passages, context: Context) -> bool:
    """A name stands right before the row that neither asks nor is a period: it says what has these prices."""
    if not number or not _GIVEN.isdisjoint(passages.gone_before(number, but_by="sums")):
        return False
    return _head(passages[number - 1], context) in "n-" and not _ends(passages[number - 1], context)


def _is_other(numbers: Sequence[int], passages: Sequence[Passage]) -> bool:
    """What stands behind the sums is one more to choose: it is a line of theirs, or stood behind others before."""
    *rest, last = numbers
    if rest[-1] == last:
        return True
    passage, before = passages[last], passages[rest[-1]]
    is_line = passage.form == before.form == "item" and passage.listing == before.listing
    return is_line or any(passage.plain == passages[number].plain for number in rest)


def _ends(passage: Passage, context: Context) -> bool:
    """It is no name of what follows, nor of a column: a sentence or the title."""
    return is_title(passage, context) or (ends_sentence(passage) and not passage.text.endswith((":", "：")))


def _spelled(passages: Passages, context: Context) -> Iterator[tuple[str, int]]:
    """The letters of all passages, each with the number of the passage; where something that asked for money is gone, an a, with -1."""
    for number in range(len(passages) + 1):
        if not _GIVEN.isdisjoint(passages.gone_before(number, but_by="sums")):
            yield "a", -1
        if number < len(passages):
            yield from ((letter, number) for letter in _letters(passages[number], context))


def _letters(passage: Passage, context: Context) -> str:
    """A letter for each sum in a passage that names nothing else but heads: s; for a head that asks: a; that is a period: t; for another
    short name: n. Of other passages a dash."""
    if _is_row(passage):
        return "s" * _sums(passage)
    if not _sums(passage):
        return _head(passage, context)
    letters = "".join(_letter(Passage(part), context) for part in BETWEEN.split(passage.text))
    return "-" if "-" in letters else letters


def _head(passage: Passage, context: Context) -> str:
    """The letter of a passage without sums. Periods in a row, from which one may choose as well, are one: "Once | Monthly"."""
    parts = BETWEEN.split(passage.text) if len(passage.text) <= LONGEST_ROW and not passage.is_laid_out else []
    if len(parts) < 2:
        return _letter(passage, context)
    rest = [part for part in map(Passage, parts) if _letter(part, context) not in "at"]
    is_choice = len(rest) < len(parts) and all(any(hit.phrase.kind in _GIVEN for hit in label_hits(part, context)) for part in rest)
    return "t" if is_choice else _letter(passage, context)


def _letter(passage: Passage, context: Context) -> str:
    if is_sums(passage):
        return "s"
    if passage.is_laid_out or passage.size > LONGEST_HEAD or "#" in passage.plain or ends_sentence(passage) or is_title(passage, context):
        return "-"
    if any(hit.phrase.kind in _GIVEN and not hit.phrase.says_little for hit in label_hits(passage, context)):
        return "a"
    return "t" if any(hit.end - hit.start == len(passage.plain) for hit in with_role(passage, context, "price")) else "n"
