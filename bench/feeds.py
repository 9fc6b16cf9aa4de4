"""CPU time of reading a feed: our own way, feedparser, and fastfeedparser where it is installed, in turn on the same documents.

    python bench/feeds.py [--entries 100] [--words 400]

Documents are made up from a seed; times compare only within a run. Whether all read the same is a test (tests/feeds/test_differential.py).
"""

from __future__ import annotations

import argparse
import html
import importlib.util
import random
import time
from collections.abc import Callable
from email.utils import formatdate
from statistics import median

from reader import feeds
from reader.feeds import document, forgiving

URL = "https://ledger.example/rss.xml"


def main() -> None:
    """Measure, and print a line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=100)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("-n", "--rounds", type=int, default=5)
    arguments = parser.parse_args()
    data = made_up(arguments.entries, arguments.words)
    ways: dict[str, Callable[[], object]] = {
        "reader": lambda: feeds.parse(data, URL),
        "feedparser": lambda: forgiving.read(document.text(data), URL),
    }
    if importlib.util.find_spec("fastfeedparser"):
        import fastfeedparser

        ways["fastfeedparser"] = lambda: fastfeedparser.parse(data)
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, way in ways.items():
            start = time.process_time()
            way()
            times[name].append(1000 * (time.process_time() - start))
    own = median(times["reader"])
    print(f"{arguments.entries} entries of {arguments.words} words, {len(data) // 1024} KB")
    for name, taken in times.items():
        print(f"{name:15} {median(taken):8.1f} ms  {median(taken) / own:5.1f}")


def made_up(entries: int, size: int) -> bytes:
    """An RSS 2.0 feed of invented entries, newest first."""
    rnd = random.Random(7)
    words = [f"word{number}" for number in range(3000)]

    def item(number: int) -> str:
        body = "".join(f"<p>{' '.join(rnd.choices(words, k=size // 5))}.</p>" for _ in range(5))
        return (
            f"<item><title>Story {number}</title><link>https://ledger.example/{number}</link><guid isPermaLink='false'>urn:{number}</guid>"
            f"<author>desk@ledger.example (The Desk)</author><category>c{number % 7}</category>"
            f"<pubDate>{formatdate(1.79e9 - 3600 * number, usegmt=True)}</pubDate><description>{html.escape(body)}</description></item>"
        )

    items = "".join(map(item, range(entries)))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Ledger</title>{items}</channel></rss>'.encode()


if __name__ == "__main__":
    main()
