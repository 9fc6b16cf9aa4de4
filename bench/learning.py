"""From pages to tables, from tables to trees: what the scorer is taught, and on what.

Needs numpy and lightgbm; the reader itself needs neither.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from selectolax.lexbor import LexborHTMLParser

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from corpus import Specimen, folds
from labels import labels
from nameless import nameless

from reader.cleaner import metadata
from reader.cleaner.extract import survey
from reader.cleaner.extract.features import NAMES, rows
from reader.cleaner.extract.neighbourhood import HOPELESS, NEIGHBOURHOOD, STRONG, Neighbourhood
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.scorer import Score, both
from reader.cleaner.extract.units import is_unseen
from reader.cleaner.extract.wholes import wholes
from reader.cleaner.extract.witnesses import witnesses
from reader.cleaner.prescan import tame

ROUNDS = 60
"""Trees in each forest; more are within the noise of the folds, and thirty leave more prompts."""
STEP = 20
"""Trees after which a sum is looked at, whether the others could still change what becomes of the leaf."""
INNER = 3
"""Folds within the training pages, by which the second look learns from first scores of pages that the first look had not seen."""
PARAMETERS = {
    "objective": "binary",
    "num_leaves": 15,
    "learning_rate": 0.13,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "num_threads": 1,
    "seed": 1,
    "verbose": -1,
}

DOUBTED = 0.35
"""Share of a page that is left out of its truth and that looks at other pages keep, from which rather the truth is wrong: some end half
way down the article."""
WORTH_OF_DOUBTED = 0.15
"""What such a page counts for."""

WORTH_OF_INVENTED = 0.25
"""What a page of our own invention counts for: it shows what may come, not how often. At 1 general pages gain as much and news pages lose
two thousandths of F1."""

WORTH_OF_NAMELESS = 0.4
"""What the copy of a page counts for whose names say nothing (`nameless.py`)."""

REACH = 40.0
"""Leaves beyond which a distance or a count of leaves counts as just so far: what is learned of the end of a long page then holds for
the end of one that is longer than any here. A distance to what is not there is far greater, and stays."""
NOWHERE = 1e5
"""A distance beyond this leads to nothing."""
COUNTED = (
    "container_place from_title from_first from_last from_h1 from_heading from_cue headings_passed dates_passed from_comments from_about "
    "strong_before weak_between from_top_start from_top_end"
).split()
"""The columns that count leaves up or down the page."""

Table = Any
"""A numpy array: rows of numbers."""


@dataclass
class Lesson:
    """One page as numbers."""

    scene: Scene
    table: Table
    """A row of the first look for each candidate."""
    answers: Table
    """1 where the candidate is the article."""
    weights: Table
    page: Specimen


@dataclass(frozen=True)
class Look:
    """How a look is taken."""

    forests: int
    """Learned with other seeds and averaged: what one of them owes to the chance of its pages and columns, the others do not share."""
    low: float
    """A sum of some trees below this is not added to any more."""
    high: float
    """Nor is one above this."""


FIRST = Look(3, HOPELESS - 0.5, STRONG + 0.5)
"""It says what stands around a leaf, and is taken at every leaf; how hopeless or strong beyond those who get no second look matters little.
Three forests: with one it is chance how many prompts are left. Of five drawings, on pages of publishers not seen and with rules that no
single publisher taught, 3.7 to 8.0 pages in a hundred were dirty and 86.5 to 92.6 perfect; of three with three forests 3.7 to 4.3, and 90.8
to 91.4."""
SECOND = Look(1, -1.25, 1.5)
"""Taken at one leaf in three, and no surer with two forests or four. Of 18,841 leaves of publishers not seen, the trees left out would have
turned none round."""


@dataclass
class Bag:
    """Forests of one look."""

    look: Look
    forests: list[lightgbm.Booster]

    def predict(self, table: Table) -> Table:
        """What the forests say of each row (log odds): the mean, broken off as the program breaks it off."""
        sums, undecided = np.zeros(len(table)), np.ones(len(table), dtype=bool)
        for rounds in range(0, ROUNDS, STEP // self.look.forests):
            heard = rounds + STEP // self.look.forests
            sums[undecided] = np.mean(
                [forest.predict(table[undecided], raw_score=True, num_iteration=heard) for forest in self.forests], axis=0
            )
            undecided &= (sums > self.look.low) & (sums < self.look.high)
            if not undecided.any():
                break
        return sums


@dataclass
class Looks:
    """The trees of both looks."""

    first: Bag
    second: Bag

    def scorer(self) -> Score:
        """What `cleaner.clean` takes in place of the shipped weights."""

        def score(scene: Scene) -> list[float]:
            table = np.array(rows(scene), dtype=np.float32)
            if not len(table):
                return []
            scores = self.first.predict(table)
            again, rest = second_table(scene, table, scores)
            if len(again):
                scores[again] = both(scores[again], self.second.predict(rest))
            return list(scores)

        return score


def lessons(pages: Sequence[Specimen]) -> list[list[Lesson]]:
    """For each page what is learned from it: the page as it is, and the same without names, which counts for less."""
    return [[lesson(page), _at(WORTH_OF_NAMELESS, lesson(nameless(page)))] for page in pages]


def _at(worth: float, lesson: Lesson) -> Lesson:
    return replace(lesson, weights=lesson.weights * worth)


def lesson(page: Specimen) -> Lesson:
    """A page of the corpora as numbers."""
    tree = LexborHTMLParser(tame(page.html))
    scene = survey(tree, witnesses(metadata.read(tree, page.url)))
    texts = [leaf.text for leaf in scene.leaves]
    labelled = labels(texts, page.truths, page.prompts, [[scene.candidates[place] for place in places] for places in wholes(scene)])
    weights = _weights(texts, [weight for _, weight in labelled])
    if page.is_invented:  # that hidden text may be the article is not to be taught: it may be what is to be paid for
        weights *= [
            0.0 if label and is_unseen(leaf) else WORTH_OF_INVENTED for leaf, (label, _) in zip(scene.leaves, labelled, strict=True)
        ]
    table = np.array(rows(scene), dtype=np.float32).reshape(len(scene.candidates), len(NAMES))
    answers = np.array([labelled[k][0] for k in scene.candidates], dtype=int)
    return Lesson(scene, table, answers, weights[scene.candidates], page)


def _weights(texts: Sequence[str], sure: Sequence[float]) -> Table:
    """A long leaf counts for more than a short one, and a long page for less than its length."""
    weights = np.array([weight * (0.35 + min(len(text), 400) / 200) for text, weight in zip(texts, sure, strict=True)])
    total = weights.sum()
    return weights * (40.0 / max(total, 40.0)) ** 0.5 if total else weights


def learn(lessons: Sequence[Lesson], seed: int = 1) -> Looks:
    """Both looks from these pages, of which those with a doubtful truth count for little. The second look learns from first scores out
    of fold: its own pages flatter it otherwise."""
    lessons = [
        one if wrong < DOUBTED else _at(WORTH_OF_DOUBTED, one)
        for one, scores in zip(lessons, _strangers(lessons, seed), strict=True)
        for wrong in [_wrong(one, scores)]
    ]
    seconds = []
    for one, scores in zip(lessons, _strangers(lessons, seed), strict=True):
        if len(scores):
            again, rest = second_table(one.scene, one.table, scores)
            seconds.append((rest, one.answers[again], one.weights[again]))
    return Looks(_fit(map(_asked, lessons), FIRST, seed), _fit(seconds, SECOND, seed))


def _strangers(lessons: Sequence[Lesson], seed: int) -> list[Table]:
    """The first scores of each page by forests that have not seen its publisher."""
    part = folds([lesson.page for lesson in lessons], INNER, seed=11)
    firsts = [_fit((_asked(one) for one, own in zip(lessons, part, strict=True) if own != fold), FIRST, seed) for fold in range(INNER)]
    return [firsts[own].predict(one.table) if len(one.table) else [] for one, own in zip(lessons, part, strict=True)]


def _wrong(lesson: Lesson, scores: Table) -> float:
    """The share of a page, by weight, that these scores keep and its truth leaves out; what people labelled by hand is right."""
    whole = lesson.weights.sum()
    if not whole or lesson.page.prompts:
        return 0.0
    return float((lesson.weights * ((np.asarray(scores) > 0) & (lesson.answers == 0))).sum() / whole)


def _asked(lesson: Lesson) -> tuple[Table, Table, Table]:
    return lesson.table, lesson.answers, lesson.weights


def second_table(scene: Scene, table: Table, scores: Table) -> tuple[Table, Table]:
    """Which candidates get a second look after these first scores, and their rows for it."""
    around = Neighbourhood(scene, scores.tolist()).rows()
    again = np.array([index for index, more in enumerate(around) if more is not None], dtype=int)
    rest = np.array([more for more in around if more is not None], dtype=np.float32).reshape(len(again), len(NEIGHBOURHOOD))
    return again, np.hstack([table[again], rest])


def within_reach(table: Table) -> Table:
    """The table with distances beyond REACH as just so far."""
    names = [*NAMES, *NEIGHBOURHOOD][: table.shape[1]]
    counted = [index for index, name in enumerate(names) if name in COUNTED]
    values = table[:, counted]
    table[:, counted] = np.where(np.abs(values) > NOWHERE, values, np.clip(values, -REACH, REACH))
    return table


def _fit(parts: Iterable[tuple[Table, Table, Table]], look: Look, seed: int) -> Bag:
    """The forests of a look from (rows, answers, weights) of many pages."""
    tables, answers, weights = (list(column) for column in zip(*parts, strict=True))
    known = np.concatenate(weights) > 0
    rows, answers, weights = within_reach(np.vstack(tables)[known]), np.concatenate(answers)[known], np.concatenate(weights)[known]

    def forest(number: int) -> lightgbm.Booster:
        data = lightgbm.Dataset(rows, answers, weight=weights)
        return lightgbm.train({**PARAMETERS, "seed": seed + 100 * number}, data, num_boost_round=ROUNDS)

    return Bag(look, [forest(number) for number in range(look.forests)])
