"""A second look at a leaf: how its first score compares with those of the candidates around it and of the page's best.

The first look judges a leaf by itself and its standing; only here does the scorer see that comments score worse than the article above
them, or that nothing good comes any more.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.cleaner.extract.elements import HEADINGS
from reader.cleaner.extract.scene import Row, Scene, running

NOBODY = -4.0
"""The first score of a neighbour that is not there."""
STRONG = 2.0
"""A first score that leaves little doubt (odds of seven to one)."""
HOPELESS = -2.0
"""A first score that no neighbourhood mends, as none spoils one that is STRONG: of 23,569 leaves of publishers not seen, it did so with
none. Only what lies between gets a second look."""

NEIGHBOURHOOD = (
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

    __slots__ = ("best", "mass", "score")

    def __init__(self, places: Iterable[int], scores: Sequence[float], weights: Sequence[float]) -> None:
        total = self.mass = 0.0
        weight = 0.001
        self.best = NOBODY
        for i in places:
            score = scores[i]
            weighed = score * weights[i]
            total += weighed
            weight += weights[i]
            if score > 0:
                self.mass += weighed
            if score > self.best:
                self.best = score
        self.score = total / weight


class _Groups:
    """The candidates by container, signature or branch; each group is summed up when it is asked for. keys: by candidate whose it is."""

    def __init__(self, keys: Sequence[int], scores: Sequence[float], weights: Sequence[float]) -> None:
        self.keys = keys
        self.places = defaultdict[int, list[int]](list)
        for i, key in enumerate(keys):
            self.places[key].append(i)
        self._scores, self._weights = scores, weights
        self._known: dict[int, _Group] = {}

    def __getitem__(self, key: int) -> _Group:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _Group(self.places[key], self._scores, self._weights)
        return known

    def of(self, i: int) -> _Group:
        """The group in which candidate `i` is."""
        return self[self.keys[i]]


class Neighbourhood:
    """One page after the first look. Built once, asked for the rows of those in doubt."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._scene = scene
        self._scores = scores
        leaves, candidates = scene.leaves, scene.candidates
        weights = [float(length) if (length := leaves[k].length) < 300 else 300.0 for k in candidates]
        weighed = [score * weight for score, weight in zip(scores, weights, strict=True)]
        masses = [mass if mass > 0 else 0.0 for mass in weighed]
        self._weighed, self._weight, self._mass = running(weighed), running(weights), running(masses)
        inner = [leaves[k].container.index for k in candidates]
        self._boxes = _Groups([scene.home[index] for index in inner], scores, weights)
        self._signatures = _Groups([id(scene.signature[k]) for k in candidates], scores, weights)
        self._branches = _Groups([scene.branch[index] for index in inner], scores, weights)
        top = _heaviest(self._boxes.keys, masses)
        self._top = self._boxes[top]
        self._first, self._last = self._boxes.places[top][0], self._boxes.places[top][-1]
        positive = [score for score in scores if score > 0]
        self._best, self._mean = max(scores), sum(positive) / len(positive) if positive else 0.0

    def rows(self) -> list[Row | None]:
        """The second row of each candidate, in order; None for those beyond doubt."""
        doubtful = [i for i, score in enumerate(self._scores) if HOPELESS <= score <= STRONG]
        topic = _Topic(self._scene, self._scores, doubtful)
        passed = _Passed(self._scene, self._scores)
        found: list[Row | None] = [None] * len(self._scores)
        for i in doubtful:
            passed.upto(i)
            found[i] = [*self._around(i), *self._among(i, passed), *self._along(i, passed), *topic.of(i)]
        return found

    def _around(self, i: int) -> Row:
        """Its own score, that of the next, and means over wider windows."""
        count = len(self._scores)
        behind = self._scores[i + 1] if i + 1 < count else NOBODY
        return [self._scores[i], behind, self._mean_of(max(0, i - 2), min(count, i + 3)), self._mean_of(i + 1, min(count, i + 21))]

    def _among(self, i: int, passed: _Passed) -> Row:
        """How its container, signature and branch fare beside the page's best container."""
        box, signature, branch, top = self._boxes.of(i), self._signatures.of(i), self._branches.of(i), self._top
        total = self._mass[-1] or 1.0
        return [
            box.score,
            box.best,
            box.mass / total,
            signature.score,
            branch.score,
            branch.mass / total,
            passed.heading_score,
            top.score,
            self._scores[i] - top.score,
            box.score - top.score,
            top.mass / total,
            signature.score - top.score,
            branch.score - top.score,
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
            float(i - self._first),
            float(i - self._last),
        ]

    def _mean_of(self, start: int, end: int) -> float:
        span = self._weight[end] - self._weight[start]
        return (self._weighed[end] - self._weighed[start]) / span if span else NOBODY


def _heaviest(keys: Sequence[int], masses: Sequence[float]) -> int:
    """The key with the largest sum, the first of several."""
    sums: dict[int, float] = {}
    for key, mass in zip(keys, masses, strict=True):
        sums[key] = sums.get(key, 0.0) + mass
    return max(sums, key=sums.__getitem__)


class _Topic:
    """The longer words of the leaves that score well: how much of a leaf in doubt is about the same thing."""

    def __init__(self, scene: Scene, scores: Sequence[float], doubtful: Sequence[int]) -> None:
        self._words = {i: {word for word in _words(scene, i) if len(word) > 4} for i in doubtful}
        sought = set[str]().union(*self._words.values())
        strong = [i for i, score in enumerate(scores) if score > STRONG]
        self._leaves = Counter([word for i in strong for word in sought.intersection(_words(scene, i))])
        """In how many strong leaves a word stands."""

    def of(self, i: int) -> tuple[float, float]:
        """(share of candidate i's longer words that stand in a strong leaf, share of those that stand in two); -1 for no words."""
        words = self._words[i]
        if not words:
            return -1.0, -1.0
        times = [self._leaves[word] for word in words if word in self._leaves]
        return len(times) / len(words), sum(count > 1 for count in times) / len(words)


def _words(scene: Scene, i: int) -> Iterable[str]:
    return scene.different[scene.candidates[i]] or scene.words[i]


class _Passed:
    """What has been passed since the last strong leaf."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._scene, self._scores = scene, scores
        self._next = 0
        self.heading_score = NOBODY
        self.strongs = self.weak = 0.0
        self.worst = 9.0

    def upto(self, i: int) -> None:
        """Pass all candidates before `i`."""
        leaves, candidates = self._scene.leaves, self._scene.candidates
        for j in range(self._next, i):
            score = self._scores[j]
            if leaves[candidates[j]].tag in HEADINGS:
                self.heading_score = score
            if score > STRONG:
                self.strongs += 1.0
                self.weak, self.worst = 0.0, 9.0
                continue
            if score < 0:
                self.weak += 1.0
            if score < self.worst:
                self.worst = score
        self._next = i
