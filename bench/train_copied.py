"""Learn which lines of a copied page are its article, and write that to reader/cleaner/copied_pages/weights.py.

    python bench/train_copied.py

The lessons are the pages of the corpora as a browser copies them (`copies.py`), whole and from the headline on, each with its lines as
they are and with an empty line between all of them. Needs numpy and lightgbm. One thread and fixed seeds: the same pages and the same
version of LightGBM give the same weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import copies
import corpus
import forest
import lightgbm
import numpy as np
from labels import labels
from learning import PARAMETERS, WORTH_OF_INVENTED, Bag, Look
from scoring import squeezed

from reader.cleaner.block_steps.manner.vocabulary import in_its_language
from reader.cleaner.copied_pages import headlines, labels_of
from reader.cleaner.copied_pages.features import NAMES, Page
from reader.cleaner.copied_pages.neighbourhood import NEIGHBOURHOOD, neighbourhood
from reader.cleaner.copied_pages.scorer import SAY
from reader.cleaner.passages import Passages
from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import passages_of
from reader.rules import shipped
from reader.text import safe

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "cleaner" / "copied_pages" / "weights.py"
INNER = 3
"""Folds within the lessons, by which the second look learns from first scores of pages that the first had not seen."""
LINES = Look(1, -99.0, 99.0)
ROUNDS, ROUNDS_OF_HEADLINES = 100, 40
LETTERS = NAMES.index("letters")

Table = Any
"""A numpy array: rows of numbers."""


@dataclass
class Lesson:
    """One copy as numbers."""

    specimen: corpus.Specimen
    text: str
    is_whole: bool
    page: Page
    table: Table
    answers: Table
    weights: Table
    headline: str
    """The headline, without white space; "" where the copy has none."""


@dataclass
class Looks:
    """What was learned."""

    first: lightgbm.Booster
    second: lightgbm.Booster
    headline: lightgbm.Booster

    def scores(self, page: Page) -> list[float]:
        """As `scorer.scores` by these."""
        first = self.first.predict(np.array(page.rows, dtype=np.float32), raw_score=True)
        second = self.second.predict(_second(np.array(page.rows, dtype=np.float32), first), raw_score=True)
        return (first + SAY * (second - first)).tolist()

    def headline_of(self, page: Page, scores: Sequence[float]) -> int | None:
        """As `scorer.headline` by these."""
        places = headlines.candidates(page, scores)
        if not places:
            return None
        said = self.headline.predict(np.array(headlines.rows(page, scores, places), dtype=np.float32), raw_score=True)
        return places[int(said.argmax())]


def forms(text: str) -> Iterator[str]:
    """The copy as it is, and with an empty line between all of its lines."""
    yield text
    yield copies.spaced(text)


def read(text: str, url: str) -> Page:
    """A copy as the cleaner sees it first."""
    passages = Passages(passages_of(safe(text)))
    context = in_its_language(Context(shipped(), url=url), passages)
    passages.marked(context.rules.book)
    return Page(passages, labels_of(passages, context), context.rules.book)


def lessons(pages: Sequence[corpus.Specimen]) -> Iterator[Lesson]:
    """Each page as both copies in both forms."""
    titles = {id(page.html): squeezed(copies.title_of(page)) for page in pages}
    for whole in (True, False):
        for specimen, text in copies.copies(pages, whole=whole):
            title = titles[id(specimen.html)]
            for form in forms(text):
                yield lesson(specimen, form, title, is_whole=whole)


def lesson(specimen: corpus.Specimen, text: str, title: str, *, is_whole: bool) -> Lesson:
    """One copy as numbers."""
    page = read(text, specimen.url)
    texts = [passage.text for passage in page.passages]
    labelled = labels(texts, specimen.truths, specimen.prompts)
    weights = np.array([sure * (0.35 + min(len(line), 400) / 200) for line, (_, sure) in zip(texts, labelled, strict=True)])
    total = weights.sum()
    weights = weights * ((40.0 / max(total, 40.0)) ** 0.5 if total else 1.0) * (WORTH_OF_INVENTED if specimen.is_invented else 1.0)
    headline = title if title in map(squeezed, texts) else ""
    answers = np.array([label for label, _ in labelled], dtype=int)
    return Lesson(specimen, text, is_whole, page, np.array(page.rows, dtype=np.float32), answers, weights, headline)


def learn(found: Sequence[Lesson]) -> Looks:
    """All looks from these lessons; the second and the headline's from first scores out of fold."""
    part = corpus.folds([one.specimen for one in found], INNER, seed=11)
    seconds: list[tuple[Table, Table, Table]] = []
    headline: list[tuple[Table, Table, Table]] = []
    for fold in range(INNER):
        stranger = _fit(_first(one for one, own in zip(found, part, strict=True) if own != fold))
        for one, own in zip(found, part, strict=True):
            if own == fold:
                scores = stranger.predict(one.table, raw_score=True)
                seconds.append((_second(one.table, scores), one.answers, one.weights))
                if one.headline:
                    headline.append(_of_headline(one, scores))
    return Looks(_fit(_first(found)), _fit(seconds), _fit(headline, ROUNDS_OF_HEADLINES))


def _of_headline(one: Lesson, scores: Table) -> tuple[Table, Table, Table]:
    places = headlines.candidates(one.page, scores)
    table = np.array(headlines.rows(one.page, scores, places), dtype=np.float32).reshape(len(places), len(NAMES) + len(headlines.HEADLINES))
    answers = np.array([squeezed(one.page.passages[place].text) == one.headline for place in places], dtype=int)
    return table, answers, np.full(len(places), WORTH_OF_INVENTED if one.specimen.is_invented else 1.0)


def _first(found: Iterable[Lesson]) -> Iterator[tuple[Table, Table, Table]]:
    return ((one.table, one.answers, one.weights) for one in found)


def _second(table: Table, scores: Table) -> Table:
    return np.hstack([table, np.array(neighbourhood(table[:, LETTERS].tolist(), scores.tolist()), dtype=np.float32)])


def _fit(parts: Iterable[tuple[Table, Table, Table]], rounds: int = ROUNDS) -> lightgbm.Booster:
    tables, answers, weights = (list(column) for column in zip(*parts, strict=True))
    known = np.concatenate(weights) > 0
    data = lightgbm.Dataset(np.vstack(tables)[known], np.concatenate(answers)[known], weight=np.concatenate(weights)[known])
    return lightgbm.train(PARAMETERS, data, num_boost_round=rounds)


def main() -> None:
    looks = learn(list(lessons([*corpus.specimens(), *corpus.invented()])))
    columns = (len(NAMES), len(NAMES) + len(NEIGHBOURHOOD), len(NAMES) + len(headlines.HEADLINES))
    bags = (Bag(LINES, [looks.first]), Bag(LINES, [looks.second]), Bag(LINES, [looks.headline]))
    functions = [forest.function(name, bag, count) for name, bag, count in zip(("first", "second", "headline"), bags, columns, strict=True)]
    names = [*NAMES, *NEIGHBOURHOOD, *headlines.HEADLINES]
    source = forest.module("bench/train_copied.py", "the trees that judge the lines of copied pages", functions, names)
    WEIGHTS.write_text(source, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(source.encode()):,} bytes")


if __name__ == "__main__":
    main()
