"""What is known of the pages of a folder: metadata found and by which witness, verdicts on access, CPU time of reading metadata.

    python bench/facts.py FOLDER [--pages 20]

FOLDER holds `truth.jsonl` beside `html/<id>.html.gz`. --pages prints what was found on so many pages, drawn with a fixed seed, to be
read beside the page itself: a rate says how often something was found, only reading says how often it was right.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections import Counter
from pathlib import Path

import corpus
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner import metadata
from reader.errors import ReaderError
from reader.models import AccessState, Article

NAMES = ("title", "byline", "site", "published", "modified", "language", "section", "tags", "canonical", "picture", "license", "next_page")
CALM = (AccessState.UNKNOWN, AccessState.WHOLE)


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=0)
    arguments = parser.parse_args()
    records = corpus.truth(arguments.folder.name, arguments.folder.parent)
    articles: dict[str, Article] = {}
    times, refused = [], []
    for record in records:
        html, url = corpus.page(arguments.folder.name, record["id"], arguments.folder.parent), record.get("url") or ""
        tree = LexborHTMLParser(html)
        start = time.process_time()
        metadata.read(tree, url)
        times.append(1000 * (time.process_time() - start))
        try:
            articles[record["id"]] = reader.clean(html, url)
        except ReaderError as error:
            refused.append(f"{record['id']}: {error}")
    _print_rates(list(articles.values()))
    _print_verdicts(articles, refused)
    print(f"metadata: {statistics.fmean(times):.2f} ms CPU a page, median {statistics.median(times):.2f}, longest {max(times):.1f}")
    for name in random.Random(7).sample(sorted(articles), min(arguments.pages, len(articles))):
        _print_page(name, articles[name])


def _print_rates(articles: list[Article]) -> None:
    print(f"{'':10} of {len(articles)}  by")
    for name in NAMES:
        sources = Counter(dict(article.sources).get(name) for article in articles)
        del sources[None]
        print(f"{name:10} {sum(sources.values()):6}  {', '.join(f'{source} {count}' for source, count in sources.most_common())}")


def _print_verdicts(articles: dict[str, Article], refused: list[str]) -> None:
    print(
        "access:",
        ", ".join(f"{state} {count}" for state, count in Counter(article.access.state for article in articles.values()).most_common()),
    )
    for name, article in articles.items():
        if article.access.state not in CALM:
            print(f"  {name}: {article.access.state}, {article.word_count} words. {' '.join(article.access.evidence)}")
    print(f"no article: {len(refused)}", *refused, sep="\n  ")


def _print_page(name: str, article: Article) -> None:
    print(f"\n{name}  {article.url}\n  {article.title}\n  {', '.join(article.byline) or '-'} | {article.published or '-'} | {article.site}")


if __name__ == "__main__":
    main()
