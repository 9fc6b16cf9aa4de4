"""How many headlines are cut, at 80 columns and in three panes: every different headline of the corpora at the widths of the look.

    python bench/headlines.py [CORPUS …]

`READER_CORPUS` names the corpora's folder (by default ../shared/corpus).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import corpus
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner import metadata
from reader.models import Headline
from reader.tui.layout.headlines import ListLook, one_line, three_lines, title_of
from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import Line, line_text
from reader.urls import host

NOW = datetime(2026, 11, 22, 15, 30)
OLDER = datetime(2026, 10, 14, 8, 0)
"""Gives the longest date, six cells."""


def headlines(name: str) -> Iterator[Headline]:
    """The headline of every page of a corpus, with its paper's name."""
    for truth in corpus.truth(name):
        said = metadata.read(LexborHTMLParser(corpus.page(name, truth["id"])), truth["url"])
        if said.title:
            yield Headline(truth["id"], truth["url"], said.title, site=said.site or host(truth["url"]), published=OLDER)


def is_cut(item: Headline, lines: tuple[Line, ...]) -> bool:
    """Whether the headline is not all there."""
    return "".join(title_of(item).split()) not in "".join("".join(map(line_text, lines)).split())


def main(corpora: list[str]) -> None:
    found = {item.title: item for name in corpora for item in headlines(name)}.values()
    narrow, pane = ListLook(78, NOW, UNICODE), ListLook(45, NOW, UNICODE)
    one = sum(is_cut(item, (one_line(item, narrow),)) for item in found)
    three = sum(is_cut(item, three_lines(item, pane)[1:]) for item in found)
    print(f"{len(found):,} headlines of {', '.join(corpora)}")
    print(f"80 columns   {one / len(found):.1%} cut   (≤ 31 %)")
    print(f"three panes  {three / len(found):.1%} cut   (≤ 13 %)")


if __name__ == "__main__":
    main(sys.argv[1:] or sorted(path.parent.name for path in corpus.ROOT.glob("*/truth.jsonl")))
