"""The rules as they might be, had nobody read these pages.

Who writes phrases has read the pages that they are measured on. A phrase that the pages of only one publisher show may have been written
for that publisher; without all of those, every page is cleaned by rules that other publishers teach. That is less than fair: many of them
are common words that chance brought once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from corpus import Specimen

from reader import cleaner
from reader.cleaner.normal_form import normal
from reader.cleaner.phrasebook import Phrase, Phrasebook
from reader.cleaner.rules import Rules, parse
from reader.rules import compiling, shipped


def rules(pages: Sequence[Specimen]) -> Rules:
    """The shipped rules without the phrases that stand on the pages of exactly one publisher, be it in what is kept or in what is taken."""
    phrases = list(one_by_one())
    book = Phrasebook.of(phrases)
    publishers: defaultdict[int, set[str]] = defaultdict(set)
    for page in pages:
        article = cleaner.clean(page.html, url=page.url, rules=shipped())
        for line in (*article.text.split("\n"), *(removal.text for removal in article.removals)):
            for hit in book.hits(normal(line)):
                publishers[id(hit.phrase)].add(page.publisher)
    left = tuple(phrase for phrase in phrases if len(publishers[id(phrase)]) != 1)
    return replace(shipped(), phrases=left, book=Phrasebook.of(left))


def one_by_one() -> list[Phrase]:
    """The shipped phrases with one wording each."""
    tables = (parse(table, name) for name, table in compiling.tables())
    return [replace(phrase, text=(wording,)) for table in tables for phrase in table.phrases for wording in phrase.text]
