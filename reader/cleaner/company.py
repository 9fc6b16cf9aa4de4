"""A second look at each leaf: how its first score compares with those of the leaves around it and of the page's best.

The first look judges a leaf by itself and its standing; only here does the scorer see that comments score worse than the article above
them, or that nothing good comes any more.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaner.features import Row, Scene

UNASKED = -4.0
"""The first score of a leaf that was no candidate."""
STRONG = 2.0
"""A first score that leaves little doubt (odds of seven to one)."""

COMPANY = (
    "score score-1 score+1 score-2 score+2 score-3 score+3 near before8 after8 before20 after20 "
    "box_score box_best box_mass sig_score branch_score branch_mass heading_score "
    "top_score over_top box_over_top in_top top_share sig_over_top branch_over_top "
    "mass_before mass_after since_strong until_strong strong_before strong_after best mean "
    "weak_between worst_between dates_between cues_between "
    "from_top_start from_top_end headings_between length_between topical topical_strong"
).split()
"""The columns of a second look, which stand behind those of the first."""


class _Group:
    """Leaves of one container, signature or branch: their scores weighed by length."""

    __slots__ = ("best", "mass", "mean", "score", "weight")

    def __init__(self) -> None:
        self.score = self.weight = self.mass = self.mean = 0.0
        self.best = UNASKED

    def add(self, score: float, weight: float) -> None:
        self.score += score * weight
        self.weight += weight
        if score > 0:
            self.mass += score * weight
        if score > self.best:
            self.best = score


def company(scene: Scene, first: Sequence[float]) -> list[Row]:
    """The second row of each candidate. first: their first scores, in order."""
    count = len(scene.leaves)
    scores = [UNASKED] * count
    for k, score in zip(scene.candidates, first, strict=True):
        scores[k] = score
    topical = _Topic(scene, scores)
    weights = [float(min(leaf.length, 300)) for leaf in scene.leaves]
    boxes: dict[int, _Group] = {}
    signatures: dict[int, _Group] = {}
    branches: dict[int, _Group] = {}
    members = []
    for k, leaf in enumerate(scene.leaves):
        index = leaf.container.index
        group = (
            boxes.setdefault(index, _Group()),
            signatures.setdefault(id(scene.signature[k]), _Group()),
            branches.setdefault(scene.branch[index].index, _Group()),
        )
        for one in group:
            one.add(scores[k], weights[k])
        members.append(group)
    for groups in (boxes, signatures, branches):
        for one in groups.values():
            one.mean = one.score / one.weight
    return _rows(scene, scores, weights, members, topical)


def _rows(
    scene: Scene, scores: list[float], weights: list[float], members: list[tuple[_Group, _Group, _Group]], topic: _Topic
) -> list[Row]:
    count = len(scores)
    top = max((box for box, _, _ in members), key=lambda box: box.mass)
    in_top = [k for k in range(count) if members[k][0] is top]
    top_start, top_end = in_top[0], in_top[-1]
    weighed = _running([s * w for s, w in zip(scores, weights, strict=True)])
    weight = _running(weights)
    mass = _running([max(s, 0.0) * w for s, w in zip(scores, weights, strict=True)])
    strong = [k for k in range(count) if scores[k] > STRONG]
    until = _until(strong, count)
    positive = [s for s in scores if s > 0]
    best, mean = max(scores), sum(positive) / len(positive) if positive else 0.0
    padded = [UNASKED] * 3 + scores + [UNASKED] * 3
    total = mass[-1] or 1.0
    walked = _Between(scene, scores)
    rows = []
    wanted = set(scene.candidates)
    for k in range(count):
        if k in wanted:
            box, signature, branch = members[k]
            s = scores[k]
            rows.append(
                [
                    s,
                    padded[k + 2],
                    padded[k + 4],
                    padded[k + 1],
                    padded[k + 5],
                    padded[k],
                    padded[k + 6],
                    _mean(weighed, weight, max(0, k - 2), min(count, k + 3)),
                    _mean(weighed, weight, max(0, k - 8), k),
                    _mean(weighed, weight, k + 1, min(count, k + 9)),
                    _mean(weighed, weight, max(0, k - 20), k),
                    _mean(weighed, weight, k + 1, min(count, k + 21)),
                    box.mean,
                    box.best,
                    box.mass / total,
                    signature.mean,
                    branch.mean,
                    branch.mass / total,
                    scores[walked.heading] if walked.heading >= 0 else UNASKED,
                    top.mean,
                    s - top.mean,
                    box.mean - top.mean,
                    box is top,
                    top.mass / total,
                    signature.mean - top.mean,
                    branch.mean - top.mean,
                    mass[k] / total,
                    (total - mass[k + 1]) / total,
                    k - walked.strong if walked.strong >= 0 else 99,
                    until[k] - k if until[k] < count else 99,
                    walked.strongs,
                    len(strong) - walked.strongs,
                    best,
                    mean,
                    walked.weak,
                    walked.worst,
                    walked.dates,
                    walked.cues,
                    k - top_start,
                    k - top_end,
                    walked.headings,
                    walked.length,
                    *topic.of(k),
                ]
            )
        walked.step(k)
    return rows


class _Topic:
    """The longer words of the leaves that score well: how much of a leaf is about the same thing."""

    def __init__(self, scene: Scene, scores: Sequence[float]) -> None:
        self._words = {k: frozenset(word for word in words if len(word) > 4) for k, words in scene.words.items()}
        self._strong = {k for k in self._words if scores[k] > STRONG}
        self._pages: dict[str, int] = {}
        for k in self._strong:
            for word in self._words[k]:
                self._pages[word] = self._pages.get(word, 0) + 1

    def of(self, k: int) -> tuple[float, float]:
        """(share of leaf k's longer words that stand in another strong leaf, share of those that stand in two); -1 for no words."""
        words = self._words[k]
        if not words:
            return -1.0, -1.0
        own = k in self._strong
        times = [self._pages.get(word, 0) - own for word in words]
        return sum(n > 0 for n in times) / len(words), sum(n > 1 for n in times) / len(words)


class _Between:
    """What has been passed since the last strong leaf."""

    def __init__(self, scene: Scene, scores: list[float]) -> None:
        self._scene = scene
        self._scores = scores
        self.heading = self.strong = -1
        self.strongs = 0
        self._forget()

    def _forget(self) -> None:
        self.weak = self.dates = self.cues = self.headings = self.length = 0
        self.worst = 9.0

    def step(self, k: int) -> None:
        """Pass leaf `k`."""
        score, leaf = self._scores[k], self._scene.leaves[k]
        if leaf.tag[0] == "h" and leaf.tag[1:].isdigit():
            self.heading = k
            self.headings += 1
        if score > STRONG:
            self.strong = k
            self.strongs += 1
            self._forget()
            return
        self.length += leaf.length
        self.weak += score < 0
        self.worst = min(self.worst, score)
        self.dates += self._scene.dated[k]
        self.cues += self._scene.cued[k]


def _until(strong: Sequence[int], count: int) -> list[int]:
    """For each leaf the next strong one after it; `count` where none comes."""
    until, after = [count] * count, count
    waiting = list(strong)
    for k in range(count - 1, -1, -1):
        until[k] = after
        if waiting and waiting[-1] == k:
            after = waiting.pop()
    return until


def _mean(weighed: Sequence[float], weight: Sequence[float], start: int, end: int) -> float:
    span = weight[end] - weight[start]
    return (weighed[end] - weighed[start]) / span if span else UNASKED


def _running(values: Sequence[float]) -> list[float]:
    """Sums of the first 0, 1, 2 … values."""
    sums, total = [0.0], 0.0
    for value in values:
        total += value
        sums.append(total)
    return sums
