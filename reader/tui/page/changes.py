"""What changed between two texts of one article: `~` changed, `-` gone, `+` new, in the margin on every line."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import islice

from reader.models import Article, block_text
from reader.text import counted, safe, safe_line
from reader.tui.layout.dates import local
from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import Line, Look, Run, gap
from reader.tui.page.blocks import stacked
from reader.tui.page.compose import Composed
from reader.tui.page.inline import from_line
from reader.tui.page.parts import Drawn, Prose
from reader.tui.page.setter import Group

_ALIKE = 0.5
"""Two passages that share this much are one passage that changed."""
_AHEAD = 20
"""New passages among which an old one is looked for. All of them would take time by the square of their number."""
_PIECE = re.compile(r"\s+|\w+(?:[.,’']\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Versions:
    """The texts of an article, the oldest first, and which change is looked at: from `texts[index]` to the one after it."""

    texts: tuple[Article, ...]
    times: tuple[datetime, ...]
    """When each but the last was taken."""
    index: int


@dataclass(frozen=True, slots=True)
class Change:
    """One step from the old text to the new one."""

    sign: str
    """`=` as before · `~` changed · `-` gone · `+` new"""
    old: str = ""
    new: str = ""
    count: int = 1
    """Passages, where they are as before."""


def changes(old: Article, new: Article) -> list[Change]:
    """What happened to each passage, in the order of reading; neighbours that did not change are one.

    In a text of many, what stands everywhere is no place to begin a match: it would take time by the square of their number.
    """
    before, after = _passages(old), _passages(new)
    found: list[Change] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            found.append(Change("=", count=i2 - i1))
        else:
            found += _replaced(before[i1:i2], after[j1:j2])
    return found


def compose_changes(versions: Versions, cells: int, marks: Marks) -> Composed:
    """The changes as a page; the signs stand in a margin of two cells inside `cells`."""
    old, new = versions.texts[versions.index : versions.index + 2]
    found = changes(old, new)
    title = Prose(safe_line(new.title), (), cells, Look.STRONG, (gap(2),), (gap(2),), even=True, role="title")
    byline = ", ".join(map(safe_line, new.byline))
    names = [Prose(f"By {byline}", (), cells, Look.DIM, (gap(2),), (gap(2),))] if byline else []
    facts: Line = (Run(f"Changed {_often(versions)}"), Run(f". {_times(versions)}: {summary(found)}.", Look.DIM))
    head = Group(0, [title, *names], 1)
    access = Group(1, [Prose(*from_line(facts), cells, Look.PLAIN, (gap(2),), (gap(2),))], 1)
    groups = [head, access, *(_group(change, number, cells, marks) for number, change in enumerate(found))]
    return Composed((Drawn(((),)), *stacked(groups)), (), (), ())


def summary(found: Sequence[Change]) -> str:
    """`1 passage new, 1 changed, 1 gone`."""
    counts = [(sum(change.sign == sign for change in found), word) for sign, word in (("+", "new"), ("~", "changed"), ("-", "gone"))]
    told = [f"{number:,} {word}" for number, word in counts if number]
    if not told:
        return "nothing in the text"
    number, word = told[0].split(" ")
    return ", ".join([f"{number} {'passage' if number == '1' else 'passages'} {word}", *told[1:]])


def _passages(article: Article) -> list[str]:
    return [safe(text) for block in article.blocks if (text := block_text(block))]


def _replaced(before: list[str], after: list[str]) -> Iterator[Change]:
    """Passages in each other's places: those that are alike have changed, the rest went or came."""
    left = deque(after)
    for old in before:
        alike = next((new for new in islice(left, _AHEAD) if _are_alike(old, new)), None)
        if alike is None:
            yield Change("-", old=old)
            continue
        while left[0] != alike:
            yield Change("+", new=left.popleft())
        left.popleft()
        yield Change("~", old, alike)
    for new in left:
        yield Change("+", new=new)


def _are_alike(old: str, new: str) -> bool:
    """Whether one became the other. Upper bounds of what they share are quick to compute, and rule most pairs out."""
    pair = SequenceMatcher(None, old.split(), new.split())
    return all(share() >= _ALIKE for share in (pair.real_quick_ratio, pair.quick_ratio, pair.ratio))


def _group(change: Change, number: int, cells: int, marks: Marks) -> Group:
    if change.sign == "=":
        fold = marks.fold * 2
        words = f"{fold} {counted(change.count, 'passage')} as before {fold}"
        return Group(1, [Prose(words, (), cells, Look.DIM, (gap(2),), (gap(2),))], 1)
    look = {"~": Look.ACCENT, "-": Look.GONE, "+": Look.NEW}[change.sign]
    margin: Line = (Run(change.sign, look), gap(1))
    if change.sign == "~":
        text, stretches = from_line(tuple(_inside(change.old, change.new)))
        return Group(1, [Prose(text, stretches, cells, Look.PLAIN, margin, margin, role="change", index=number)], 1)
    return Group(1, [Prose(change.old or change.new, (), cells, look, margin, margin, role="change", index=number)], 1)


def _inside(old: str, new: str) -> Iterator[Run]:
    """The words of a changed passage with `[-old-]` and `{+new+}`. In a long one no match begins at what stands everywhere, such as spaces:
    that would take time by the square of its length.
    """
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        gone, came = "".join(before[i1:i2]), "".join(after[j1:j2])
        if tag == "equal":
            yield Run(came)
            continue
        if gone.strip():
            yield Run(f"[-{gone}-]", Look.GONE)
            yield Run(" " if came.strip() else "")
        if came.strip():
            yield Run(f"{{+{came}+}}", Look.NEW)


def _often(versions: Versions) -> str:
    return {1: "once", 2: "twice"}.get(len(versions.times), f"{len(versions.times):,} times")


def _times(versions: Versions) -> str:
    """`09:50 against 07:30`, with days where they differ."""
    times = [local(when) for when in versions.times[versions.index : versions.index + 2]]
    if len(times) == 1:
        return f"Now against {times[0]:%d %b %H:%M}"
    form = "%H:%M" if times[0].date() == times[1].date() else "%d %b %H:%M"
    return f"{times[1]:{form}} against {times[0]:{form}}"
