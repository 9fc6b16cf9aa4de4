"""How high a leaf must score to stay: one threshold for a page, and one level for a text longer than those the weights were learned on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.cleaner.extract.neighbourhood import HOPELESS
from reader.cleaner.extract.scene import Scene
from reader.text import QUESTION_MARKS

_BENEFIT = 0.3
"""Log odds by which a leaf may fall short and stay: rules stand behind the scorer, and lost text hurts more than a line too many."""
_LONG = 800
"""Characters of certain text from which that benefit is given: on a very short page there is little to lose it among."""
_NEAR_BEST = 0.5
"""How far below the best paragraph a leaf may score and stay, on a page without any good one; at this score a paragraph is good."""
ENOUGH = 200
"""Characters of running text that are worth reading on such a page."""
_LONG_TEXT, _GOOD_OF_IT = 40, 12
"""Paragraphs in one container that make a text longer than most the weights were learned on, and so many good ones that say it is one."""
_SOME_LIKE = 3
"""Paragraphs above the threshold in one container and under one name, among which another of them may fall short of it."""
_FALLS_SHORT = -1.0
"""The score down to which it may: of 85 such leaves of publishers not seen 46 are the article, and one lost hurts more than one left."""
_HARDLY_LINKED = 0.5
"""Share of linked text below which a leaf leads nowhere else."""
_SPEAKS = re.compile(f"@|[{QUESTION_MARKS}](?![\"'”’“‘»«›‹)）」』】]|[ \xa0\u202f][»›])")
"""An address to write to, or a question that is no title and nobody's words."""
_NEARLY_ALL = 0.8
"""Share of the page's running text that makes one container the text, whatever its leaves score."""


def levelled(scene: Scene, scores: list[float]) -> list[float]:
    """The scores, with those of a container that holds a text longer than those the weights were learned on raised to its best.

    Deep in such a text every leaf is farther from title and end than most were, and scores worse for that alone. Nearly all of the
    page's running text in one container is such a text even where no leaf of it is good. A leaf with a cue, or that leads elsewhere,
    is judged by itself.
    """
    if len(scene.candidates) < _LONG_TEXT:
        return scores
    leaves = scene.leaves
    own = [leaves[k].container.index for k in scene.candidates]
    prose = Counter([index for index, k in zip(own, scene.candidates, strict=True) if leaves[k].prose])
    long = [index for index, count in prose.items() if count >= _LONG_TEXT]
    if not long:
        return scores
    good = Counter([index for index, score in zip(own, scores, strict=True) if score > 0])
    most = _NEARLY_ALL * scene.containers[0].total
    texts = {index: 0.0 for index in long if good[index] >= _GOOD_OF_IT or scene.containers[index].prose > most}
    if not texts:
        return scores
    for index, score in zip(own, scores, strict=True):
        if index in texts:
            texts[index] = max(texts[index], score)
    rows = zip(scene.candidates, own, scores, strict=True)
    return [texts[index] if index in texts and score > HOPELESS and _tells(scene, k) else score for k, index, score in rows]


def above(scene: Scene, scores: Sequence[float]) -> list[int]:
    """The candidates above the threshold, and running text a little below it among its like: in one container, under one name.

    A correction behind the last paragraph is unlike the story in its words, and still stands where only the story does. A leaf with a cue,
    or that leads elsewhere, is judged by itself, and so is one with a question or an address to write to: that speaks to the reader.
    """
    leaves, signatures, threshold = scene.leaves, scene.signature, _threshold(scene, scores)
    found = [k for k, score in zip(scene.candidates, scores, strict=True) if score > threshold]
    short = [k for k, score in zip(scene.candidates, scores, strict=True) if _FALLS_SHORT < score <= threshold and leaves[k].prose]
    if not short:
        return found
    like = Counter([(leaves[k].container.index, id(signatures[k])) for k in found if leaves[k].prose])
    among = [
        k
        for k in short
        if like[leaves[k].container.index, id(signatures[k])] >= _SOME_LIKE and _tells(scene, k) and not _SPEAKS.search(leaves[k].text)
    ]
    return sorted(found + among)


def _tells(scene: Scene, k: int) -> bool:
    """Nothing in the leaf says that it asks, and it hardly leads elsewhere."""
    leaf = scene.leaves[k]
    return not scene.cued[k] and leaf.linked < _HARDLY_LINKED * leaf.length


def _threshold(scene: Scene, scores: Sequence[float]) -> float:
    """The score above which a leaf stays: about 0, or a little less than the best paragraph's where that one is not good either."""
    paragraphs = [(score, scene.leaves[k].prose) for k, score in zip(scene.candidates, scores, strict=True) if scene.leaves[k].prose]
    best = max([score for score, _ in paragraphs], default=1.0)
    if best <= _NEAR_BEST:
        near = sum([prose for score, prose in paragraphs if score > best - _NEAR_BEST])
        return best - _NEAR_BEST if near > ENOUGH else 0.0
    return -_BENEFIT if sum([prose for score, prose in paragraphs if score > 0]) > _LONG else 0.0
