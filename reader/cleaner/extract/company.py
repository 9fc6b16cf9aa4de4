"""A second look at a leaf: how its first score compares with those of the candidates around it and of the page's best.

The first look judges a leaf by itself and its standing; only here does the scorer see that comments score worse than the article above
them, or that nothing good comes any more.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.cleaner.extract.containers import HEADINGS
from reader.cleaner.extract.features import floats
from reader.cleaner.extract.scene import Row, Scene, running

NOBODY = -4.0
"""The first score of a neighbour that is not there."""
STRONG = 2.0
"""A first score that leaves little doubt (odds of seven to one)."""
HOPELESS = -2.0
"""A first score that no company mends, as it spoils none that is STRONG: of 23,569 leaves of publishers not seen, it did so with none.
Only what lies between gets a second look."""

COMPANY = (
    # around it
    "score score+1 near after20 "
    # among the leaves of its container, its signature, its branch
    "box_score box_best box_mass sig_score branch_score branch_mass heading_score "
    "top_score over_top box_over_top top_share sig_over_top branch_over_top "
    # along the page
    "mass_before strong_before best mean weak_between worst_between from_top_start from_top_end "
    # about the same thing
    "topical topical_strong"
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
        weights = [float(min(scene.leaves[k].length, 300)) for k in scene.candidates]
        weighed = [score * weight for score, weight in zip(scores, weights, strict=True)]
        self._members = self._grouped(weights)
        self._weighed, self._weight = running(weighed), running(weights)
        self._mass = running([mass if mass > 0 else 0.0 for mass in weighed])
        self._top = max((box for box, _, _ in self._members), key=lambda box: box.mass)
        places = [i for i, (box, _, _) in enumerate(self._members) if box is self._top]
        self._first, self._last = places[0], places[-1]
        positive = [score for score in scores if score > 0]
        self._best, self._mean = max(scores), sum(positive) / len(positive) if positive else 0.0
        self._topic = _Topic(scene, scores)

    def _grouped(self, weights: Sequence[float]) -> list[tuple[_Group, _Group, _Group]]:
        """For each candidate the groups of its container, its signature and its branch."""
        scene = self._scene
        boxes, signatures, branches = defaultdict[int, _Group](_Group), defaultdict[int, _Group](_Group), defaultdict[int, _Group](_Group)
        members = []
        for k, score, weight in zip(scene.candidates, self._scores, weights, strict=True):
            index = scene.leaves[k].container.index
            groups = boxes[scene.home[index]], signatures[id(scene.signature[k])], branches[scene.branch[index].index]
            for group in groups:
                group.add(score, weight)
            members.append(groups)
        return members

    def rows(self) -> list[Row | None]:
        """The second row of each candidate, in order; None for those beyond doubt."""
        passed = _Passed(self._scene, self._scores)
        found: list[Row | None] = []
        for i, score in enumerate(self._scores):
            row = floats(self._around(i) + self._among(i, passed) + self._along(i, passed)) if HOPELESS <= score <= STRONG else None
            found.append(row)
            passed.step(i)
        return found

    def _around(self, i: int) -> Row:
        """Its own score, that of the next, and means over wider windows."""
        count = len(self._scores)
        behind = self._scores[i + 1] if i + 1 < count else NOBODY
        return [self._scores[i], behind, self._mean_of(max(0, i - 2), min(count, i + 3)), self._mean_of(i + 1, min(count, i + 21))]

    def _among(self, i: int, passed: _Passed) -> Row:
        """How its container, signature and branch fare beside the page's best container."""
        box, signature, branch = self._members[i]
        total = self._mass[-1] or 1.0
        top = self._top.score / self._top.weight
        of_box, of_signature, of_branch = box.score / box.weight, signature.score / signature.weight, branch.score / branch.weight
        return [
            of_box,
            box.best,
            box.mass / total,
            of_signature,
            of_branch,
            branch.mass / total,
            passed.heading_score,
            top,
            self._scores[i] - top,
            of_box - top,
            self._top.mass / total,
            of_signature - top,
            of_branch - top,
        ]

    def _along(self, i: int, passed: _Passed) -> Row:
        """What came before it on the page and what is still to come."""
        return [
            self._mass[i] / (self._mass[-1] or 1.0),
            passed.strongs,
            self._best,
            self._mean,
            passed.weak,
            passed.worst,
            i - self._first,
            i - self._last,
            *self._topic.of(self._scene.candidates[i]),
        ]

    def _mean_of(self, start: int, end: int) -> float:
        span = self._weight[end] - self._weight[start]
        return (self._weighed[end] - self._weighed[start]) / span if span else NOBODY


class _Topic:
    """The longer words of the leaves that score well: how much of a leaf is about the same thing."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._words: dict[int, set[str]] = {}
        self._leaves = Counter[str]()
        """In how many strong leaves a word stands."""
        self._strong = set()
        for k, score in zip(scene.candidates, scores, strict=True):
            if score >= HOPELESS:
                self._words[k] = words = {word for word in scene.different[k] or scene.words[k] if len(word) > 4}
                if score > STRONG:
                    self._strong.add(k)
                    self._leaves.update(words)

    def of(self, k: int) -> tuple[float, float]:
        """(share of leaf k's longer words that stand in another strong leaf, share of those that stand in two); -1 for no words."""
        words = self._words[k]
        if not words:
            return -1.0, -1.0
        least = 1 + (k in self._strong)
        counted = self._leaves
        times = [counted[word] for word in words if word in counted]
        once = sum(count >= least for count in times) if least > 1 else len(times)
        return once / len(words), sum(count > least for count in times) / len(words)


class _Passed:
    """What has been passed since the last strong leaf."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._scores = scores
        self._is_heading = [scene.leaves[k].tag in HEADINGS for k in scene.candidates]
        self.heading_score = NOBODY
        self.strongs = 0
        self._forget()

    def _forget(self) -> None:
        self.weak = 0
        self.worst = 9.0

    def step(self, i: int) -> None:
        """Pass candidate `i`."""
        score = self._scores[i]
        if self._is_heading[i]:
            self.heading_score = score
        if score > STRONG:
            self.strongs += 1
            self._forget()
            return
        self.weak += score < 0
        self.worst = min(self.worst, score)
