"""Pages copied as text and cleaned as plain text: nothing tells any more what a line was on the page.

    python bench/copied.py [--whole | --browser w3m] [--lines] [--unseen] [--seed 3] [--worst 10] [--misses 40]

Each page of the corpora becomes what a browser puts on the clipboard (`copies.py`). By default it begins at the headline and ends with the
last passage that is known of, as people mark what they copy; with --whole it is all of the page, menus and footer too; with --browser it is
what `w3m -dump` or another text browser makes of it, which must be installed. With --unseen each page is judged by weights that never saw a
page of its publisher: that needs numpy and lightgbm.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from unittest import mock

import copies
import corpus
import crossval
import scoring

import reader
from reader.cleaner.copied_pages import scorer
from reader.errors import ReaderError
from reader.models import Article

Copy = tuple[corpus.Specimen, str]


def cleaned(text: str, url: str) -> Article | None:
    """The article in a copy; None where there is none."""
    try:
        return reader.clean(text, url=url)
    except ReaderError:
        return None


def by_shipped(found: Sequence[Copy]) -> list[Article | None]:
    """Every copy cleaned by the weights that come with the program."""
    return [cleaned(text, page.url) for page, text in found]


def by_strangers(found: Sequence[Copy], seed: int) -> list[Article | None]:
    """Every copy cleaned by weights that never saw its publisher."""
    import train_copied

    lessons = list(train_copied.lessons([*corpus.specimens(), *corpus.invented()]))
    publishers = corpus.fold_of_each([lesson.specimen for lesson in lessons], crossval.FOLDS, seed)
    texts: list[Article | None] = [None] * len(found)
    for fold in range(crossval.FOLDS):
        looks = train_copied.learn([lesson for lesson in lessons if publishers[lesson.specimen.publisher] != fold])
        with mock.patch.multiple(scorer, scores=looks.scores, headline=looks.headline_of):
            for number, (page, text) in enumerate(found):
                if publishers.get(page.publisher, 0) == fold:  # one without lessons is a stranger to all
                    texts[number] = cleaned(text, page.url)
    return texts


def report(found: Sequence[Copy], articles: Sequence[Article | None], worst: int, misses: int) -> None:
    """The table of goals, and how often the headline is the one that the page gives."""
    crossval.report([page for page, _ in found], [article.text if article else "" for article in articles], worst, misses)
    there = right = 0
    for (page, text), article in zip(found, articles, strict=True):
        title = scoring.squeezed(copies.title_of(page))
        if title and title in map(scoring.squeezed, text.split("\n")):
            there += 1
            right += article is not None and scoring.squeezed(article.title) == title
    print(f"headlines     {right} of {there}")


def main() -> None:
    """Clean the copies and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--whole", action="store_true", help="copy all of each page")
    parser.add_argument("--browser", default="", choices=copies.BROWSERS, help="as this text browser writes it down")
    parser.add_argument("--lines", action="store_true", help="with an empty line between all lines")
    parser.add_argument("--unseen", action="store_true", help="by weights that never saw the publisher")
    parser.add_argument("--seed", type=int, default=3, help="how the publishers are dealt into folds")
    parser.add_argument("--worst", type=int, default=0, help="pages of each set to name")
    parser.add_argument("--misses", type=int, default=0, help="missed passages to print")
    arguments = parser.parse_args()
    spaced: Callable[[str], str] = copies.spaced if arguments.lines else str
    found = [(page, spaced(text)) for page, text in copies.copies(corpus.specimens(), whole=arguments.whole, browser=arguments.browser)]
    articles = by_strangers(found, arguments.seed) if arguments.unseen else by_shipped(found)
    report(found, articles, arguments.worst, arguments.misses)


if __name__ == "__main__":
    main()
