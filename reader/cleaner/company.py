"""A second look at a leaf: how its first score compares with those of the candidates around it and of the page's best.

The first look judges a leaf by itself and its standing; only here does the scorer see that comments score worse than the article above
them, or that nothing good comes any more.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaner.containers import HEADINGS
from reader.cleaner.features import Row, Scene, running

NOBODY = -4.0
"""The first score of a neighbour that is not there."""
STRONG = 2.0
"""A first score that leaves little doubt (odds of seven to one)."""
HOPELESS = -3.0
"""A first score that no company can mend (odds of one to twenty): such a leaf gets no second look."""

COMPANY = (
    "score score-1 score+1 score-2 score+2 score-3 near before8 after8 before20 after20 "
    "box_score box_best box_mass sig_score branch_score branch_mass heading_score "
    "top_score over_top box_over_top top_share sig_over_top branch_over_top "
    "mass_before mass_after since_strong strong_before best mean "
    "weak_between worst_between cues_between "
    "from_top_start from_top_end headings_between length_between topical topical_strong"
).split()
"""The columns of a second look, which stand behind those of the first."""


class _Group:
    """Candidates of one container, signature or branch: their scores weighed by length."""

    __slots__ = ("best", "mass", "score", "weight")

    def __init__(self) -> None:
        self.score = self.mass = 0.0
        self.weight = 0.001
        self.best = NOBODY

    def add(self, score: float, weight: float) -> None:
        self.score += score * weight
        self.weight += weight
        if score > 0:
            self.mass += score * weight
        if score > self.best:
            self.best = score


class Company:
    """One page after the first look. Built once, asked for a row a candidate."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._scene = scene
        self._scores = scores
        self._members: list[tuple[_Group, _Group, _Group]] = []
        weights = [float(min(scene.leaves[k].length, 300)) for k in scene.candidates]
        self._group(weights)
        self._weighed = running([score * weight for score, weight in zip(scores, weights, strict=True)])
        self._weight = running(weights)
        self._mass = running([score * weight if score > 0 else 0.0 for score, weight in zip(scores, weights, strict=True)])
        self._top = max((box for box, _, _ in self._members), key=lambda box: box.mass)
        places = [i for i, (box, _, _) in enumerate(self._members) if box is self._top]
        self._first, self._last = places[0], places[-1]
        positive = [score for score in scores if score > 0]
        self._best, self._mean = max(scores), sum(positive) / len(positive) if positive else 0.0
        self._topic = _Topic(scene, scores)

    def _group(self, weights: Sequence[float]) -> None:
        scene = self._scene
        boxes: dict[int, _Group] = {}
        signatures: dict[int, _Group] = {}
        branches: dict[int, _Group] = {}
        for k, score, weight in zip(scene.candidates, self._scores, weights, strict=True):
            index = scene.leaves[k].container.index
            groups = (
                boxes.get(index) or boxes.setdefault(index, _Group()),
                signatures.get(id(scene.signature[k])) or signatures.setdefault(id(scene.signature[k]), _Group()),
                branches.get(scene.branch[index].index) or branches.setdefault(scene.branch[index].index, _Group()),
            )
            for group in groups:
                group.add(score, weight)
            self._members.append(groups)

    def rows(self) -> list[Row | None]:
        """The second row of each candidate, in order; None for the hopeless."""
        passed = _Passed(self._scene, self._scores)
        padded = [NOBODY] * 3 + list(self._scores) + [NOBODY] * 3
        found: list[Row | None] = []
        for i, score in enumerate(self._scores):
            if score < HOPELESS:
                found.append(None)
            else:
                found.append([*self._around(i, padded), *self._among(i, score, passed), *self._along(i, passed)])
            passed.step(i)
        return found

    def _around(self, i: int, padded: Sequence[float]) -> Row:
        """Its own score, those of three neighbours on either side, and means over wider windows."""
        count = len(self._scores)
        return [
            padded[i + 3],
            padded[i + 2],
            padded[i + 4],
            padded[i + 1],
            padded[i + 5],
            padded[i],
            self._mean_of(max(0, i - 2), min(count, i + 3)),
            self._mean_of(max(0, i - 8), i),
            self._mean_of(i + 1, min(count, i + 9)),
            self._mean_of(max(0, i - 20), i),
            self._mean_of(i + 1, min(count, i + 21)),
        ]

    def _among(self, i: int, score: float, passed: _Passed) -> Row:
        """How its container, signature and branch fare beside the page's best container."""
        box, signature, branch = self._members[i]
        total = self._mass[-1] or 1.0
        top = self._top.score / self._top.weight
        of_box, of_signature, of_branch = (group.score / group.weight for group in (box, signature, branch))
        return [
            of_box,
            box.best,
            box.mass / total,
            of_signature,
            of_branch,
            branch.mass / total,
            passed.heading_score,
            top,
            score - top,
            of_box - top,
            self._top.mass / total,
            of_signature - top,
            of_branch - top,
        ]

    def _along(self, i: int, passed: _Passed) -> Row:
        """What came before it on the page and what is still to come."""
        total = self._mass[-1] or 1.0
        return [
            self._mass[i] / total,
            (total - self._mass[i + 1]) / total,
            i - passed.strong if passed.strong >= 0 else 99,
            passed.strongs,
            self._best,
            self._mean,
            passed.weak,
            passed.worst,
            passed.cues,
            i - self._first,
            i - self._last,
            passed.headings,
            passed.length,
            *self._topic.of(self._scene.candidates[i]),
        ]

    def _mean_of(self, start: int, end: int) -> float:
        span = self._weight[end] - self._weight[start]
        return (self._weighed[end] - self._weighed[start]) / span if span else NOBODY


class _Topic:
    """The longer words of the leaves that score well: how much of a leaf is about the same thing."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._words: dict[int, frozenset[str]] = {}
        self._pages: dict[str, int] = {}
        self._strong = set()
        for k, score in zip(scene.candidates, scores, strict=True):
            if score >= HOPELESS:
                self._words[k] = words = frozenset(word for word in scene.words[k] if len(word) > 4)
                if score > STRONG:
                    self._strong.add(k)
                    for word in words:
                        self._pages[word] = self._pages.get(word, 0) + 1

    def of(self, k: int) -> tuple[float, float]:
        """(share of leaf k's longer words that stand in another strong leaf, share of those that stand in two); -1 for no words."""
        words = self._words[k]
        if not words:
            return -1.0, -1.0
        own = k in self._strong
        pages = self._pages
        once = twice = 0
        for word in words:
            times = pages.get(word, 0) - own
            if times > 0:
                once += 1
                if times > 1:
                    twice += 1
        return once / len(words), twice / len(words)


class _Passed:
    """What has been passed since the last strong leaf."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._scene = scene
        self._scores = scores
        self.strong = -1
        self.heading_score = NOBODY
        self.strongs = 0
        self._forget()

    def _forget(self) -> None:
        self.weak = self.cues = self.headings = self.length = 0
        self.worst = 9.0

    def step(self, i: int) -> None:
        """Pass candidate `i`."""
        score, k = self._scores[i], self._scene.candidates[i]
        leaf = self._scene.leaves[k]
        if leaf.tag in HEADINGS:
            self.heading_score = score
            self.headings += 1
        if score > STRONG:
            self.strong = i
            self.strongs += 1
            self._forget()
            return
        self.length += leaf.length
        self.weak += score < 0
        self.worst = min(self.worst, score)
        self.cues += self._scene.cued[k]
