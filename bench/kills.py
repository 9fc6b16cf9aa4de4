"""Kills the program with SIGKILL while it writes, and looks whether anything committed was lost: `python bench/kills.py [KILLS]`.

A child stores articles, renews, marks, tags and bookmarks them and records visits to a feed; after each transaction it says so on a
pipe. The parent kills it at a random moment, opens the library, runs `PRAGMA integrity_check` and compares with what was said.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

from reader import library
from reader.library import Library, articles, bookmarks, entries, feeds
from reader.models import Article, Entry, Feed, Page, Paragraph, Query, Span, Visited

FEED = "https://paper.example/feed"


def url(number: int) -> str:
    return f"https://paper.example/{number}"


def story(number: int, text: str) -> Article:
    return Article(url(number), f"Story {number}", (Paragraph((Span(f"{text} {number} " + "and more of it " * 40),)),), word_count=4 * 40)


def write(path: Path, first: int, pipe: int) -> None:
    """Writes without end from story number `first` on; says on `pipe` what is committed."""
    with library.open(path) as shelf:
        feed = feeds.subscribe(shelf, Feed(FEED))
        number = first
        while True:
            id = articles.store(shelf, story(number, "first"), Page(url(number), b"<p>page</p>" * 200))
            os.write(pipe, f"stored {number}\n".encode())
            articles.store(shelf, story(number, "second"))
            articles.tag(shelf, [id], [f"t{number}"])
            bookmarks.keep_note(shelf, id, f"note {number}")
            articles.mark(shelf, [id], read=True)
            os.write(pipe, f"marked {number}\n".encode())
            found = tuple(
                Entry(f"e{number}-{each}", f"{url(number)}/{each}", "Entry", content="<p>words of it</p>" * 30) for each in range(5)
            )
            entries.record(shelf, Visited(feed.id, Feed(FEED, "Paper"), found, etag=f'"{number}"'))
            os.write(pipe, f"visited {number}\n".encode())
            number += 1


def killed(path: Path, first: int, seconds: float) -> list[str]:
    """Lets a child write for about `seconds` after its first word, kills it, and returns what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            write(path, first, writing)
        finally:
            os._exit(1)
    os.close(writing)
    select.select([reading], [], [], 30)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode().splitlines()


def lost(shelf: Library, said: list[str]) -> list[str]:
    """What was said to be committed and is not there."""
    missing = []
    for line in said:
        deed, _, number = line.partition(" ")
        id = articles.known(shelf, [url(int(number))])
        if id is None or not articles.article(shelf, id).text or articles.page(shelf, id) is None:
            missing.append(line)
        elif deed == "marked":
            row, marks = articles.headline(shelf, id), bookmarks.of(shelf, id)
            whole = row.read and row.bookmarked and row.tags == (f"t{number}",) and [mark.note for mark in marks] == [f"note {number}"]
            missing += [] if whole and articles.article(shelf, id).text.startswith("second") else [line]
        elif deed == "visited":
            there = [articles.known(shelf, [f"{url(int(number))}/{each}"]) for each in range(5)]
            missing += [] if all(there) else [line]
    return missing


def half_visits(shelf: Library) -> int:
    """How many visits are there in part: five entries come together or not at all."""
    found = articles.count(shelf, Query(feed_id=feeds.find(shelf, FEED))) if feeds.all(shelf) else 0
    return found % 5


def run(path: Path, kills: int, draw: random.Random) -> tuple[int, list[str]]:
    """Kills `kills` times; returns how many transactions were said to be committed, and what was wrong."""
    committed, wrong, first = 0, [], 0
    for kill in range(kills):
        said = killed(path, first, draw.uniform(0, 0.03))
        with library.open(path) as shelf:
            wrong += [f"kill {kill}: {problem}" for problem in library.check(shelf)]
            wrong += [f"kill {kill}: lost {line}" for line in lost(shelf, said)]
            wrong += [f"kill {kill}: half a visit"] if half_visits(shelf) else []
        committed += len(said)
        first += 1000
    return committed, wrong


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        said, problems = run(Path(folder) / "library.db", many, random.Random(20260501))
    print("\n".join(problems[:20]))
    print(f"{many} kills, {said} transactions said to be committed, {len(problems)} problems")
    sys.exit(bool(problems))
