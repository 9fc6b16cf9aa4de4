"""Leaves and containers of a page's tree."""

from importlib import import_module

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


def test_reads_the_first_of_pieces_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("reader.cleaner.extract.walk"), "MOST_LEAVES", 3)
    found = walk(LexborHTMLParser("<h1>Ferry</h1><p>It runs.</p><ul><li>one<li>two</ul><p>three"))
    assert [leaf.text for leaf in found.leaves] == ["Ferry", "It runs.", "one"]
