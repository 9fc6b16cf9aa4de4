"""How long a search takes in a library of 100,000 articles: `python bench/search.py [DIR]`.

30,000 invented words are drawn by Zipf's law into articles of 400 words; 200 seeded queries of one to three words drawn the same
way, a few of them phrases, ask for the newest first 50 with snippets. CPU time of the process, in milliseconds.
"""

from __future__ import annotations

import itertools
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader import library
from reader.library import entries, feeds, search
from reader.models import Entry, Feed, Visited

ARTICLES, LENGTH, WORDS, QUERIES = 100_000, 400, 30_000, 200
FEEDS, BATCH = 200, 100


def vocabulary(draw: random.Random) -> list[str]:
    """WORDS different words of two to five syllables."""
    syllables = ["".join(pair) for pair in itertools.product("bdfgklmnprstv", "aeiou")]
    words: dict[str, None] = {}
    while len(words) < WORDS:
        words["".join(draw.choices(syllables, k=draw.randint(2, 5)))] = None
    return list(words)


def fill(shelf: library.Library, draw: random.Random, words: list[str], weights: list[float]) -> None:
    """Stores ARTICLES articles as they come from FEEDS feeds, BATCH in a visit."""
    start = datetime(2016, 1, 1, tzinfo=UTC)
    papers = [feeds.subscribe(shelf, Feed(f"https://paper-{number}.example/feed", f"Paper {number}")) for number in range(FEEDS)]
    for first in range(0, ARTICLES, BATCH):
        found = []
        for number in range(first, first + BATCH):
            text = draw.choices(words, cum_weights=weights, k=LENGTH)
            html = "".join(f"<p>{' '.join(text[at : at + 80])}</p>" for at in range(0, LENGTH, 80))
            published = start + timedelta(minutes=draw.randrange(5_000_000))
            found.append(Entry(str(number), f"https://paper.example/{number}", " ".join(text[:7]), published=published, content=html))
        paper = papers[first // BATCH % FEEDS]
        entries.record(shelf, Visited(paper.id, paper, tuple(found)))


def queries(draw: random.Random, words: list[str], weights: list[float]) -> list[str]:
    """QUERIES queries: nine in ten are one to three words, one in ten is a phrase of two."""
    found = []
    for number in range(QUERIES):
        drawn = draw.choices(words, cum_weights=weights, k=2 if number % 10 == 9 else draw.randint(1, 3))
        found.append(f'"{" ".join(drawn)}"' if number % 10 == 9 else " ".join(drawn))
    return found


def main() -> None:
    draw = random.Random(20260501)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    path = folder / "search.db"
    words = vocabulary(draw)
    weights = list(itertools.accumulate(1 / rank for rank in range(1, WORDS + 1)))
    with library.open(path) as shelf:
        if not shelf.connection.execute("SELECT 1 FROM article LIMIT 1").fetchone():
            began = time.process_time()
            fill(shelf, draw, words, weights)
            print(f"filled in {time.process_time() - began:.0f} s CPU, {path.stat().st_size / 1e6:.0f} MB")
        spent, hits = [], 0
        for text in queries(random.Random(7), words, weights):
            began = time.process_time()
            hits += len(search.hits(shelf, search.parse(text)))
            spent.append((time.process_time() - began) * 1000)
    spent.sort()
    shown = f"median {statistics.median(spent):.1f}, 95th percentile {spent[int(len(spent) * 0.95)]:.1f}, slowest {spent[-1]:.1f} ms CPU"
    print(f"{QUERIES} queries, {hits} hits: {shown}")


if __name__ == "__main__":
    main()
