"""Which leaves of a page are the article: labels for training, read off the truths of the corpora."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import scoring

Label = tuple[int, float]
"""1 article, 0 not; and how much that weighs (0: unknown)."""

Tokens = list[str]


def labels(
    texts: Sequence[str], truths: Sequence[str], prompts: dict[str, Any] | None, wholes: Iterable[Sequence[int]] = ()
) -> list[Label]:
    """A label for each leaf of one page.

    texts: the leaves. truths: the article and its alternatives. prompts: labelled passages. wholes: the leaves of each list and table,
    which are the article together or not at all.
    """
    found = _by_truth(texts, truths, wholes) if truths else [(0, 0.0)] * len(texts)
    return _by_passages(texts, found, prompts) if prompts else found


def _by_truth(texts: Sequence[str], truths: Sequence[str], wholes: Iterable[Sequence[int]]) -> list[Label]:
    tokens = [scoring.words(text) for text in texts]
    article = scoring.words(truths[0])
    shingles = set(scoring.shingles(article))
    others = [set(scoring.shingles(scoring.words(text))) for text in truths[1:]]
    found = [_long(own, shingles, others) if len(own) >= 5 else (-1, 0.0) for own in tokens]
    lines = {scoring.squeezed(line) for line in truths[0].split("\n")}
    for k, own in enumerate(tokens):
        if found[k][0] < 0:
            found[k] = _short(k, tokens, found, shingles, scoring.squeezed(texts[k]) in lines) if own else (0, 0.0)
    found = _one_copy(texts, tokens, found, " ".join(article))
    for whole in wholes:
        label = _together([tokens[k] for k in whole], [found[k] for k in whole], shingles)
        for k in whole:
            found[k] = (label, found[k][1])
    return found


def _together(tokens: Sequence[Tokens], found: Sequence[Label], shingles: set[tuple[str, ...]]) -> int:
    """One label for the leaves of a list or table: that of its longer leaves by their words, or of the run of them all."""
    longer = [(label, weight * len(own)) for own, (label, weight) in zip(tokens, found, strict=True) if len(own) >= 5]
    if longer:
        return int(sum(label * weight for label, weight in longer) > 0.5 * sum(weight for _, weight in longer))
    run = [token for own in tokens for token in own]
    grams = [tuple(run[i : i + 4]) for i in range(len(run) - 3)]
    return int(bool(grams) and sum(gram in shingles for gram in grams) > 0.5 * len(grams))


def _long(own: Tokens, shingles: set[tuple[str, ...]], others: Sequence[set[tuple[str, ...]]]) -> Label:
    """A leaf of five words or more: most of its shingles stand in the article."""
    grams = [tuple(own[i : i + 4]) for i in range(len(own) - 3)]
    share = sum(gram in shingles for gram in grams) / len(grams)
    label = int(share >= 0.8 or (share >= 0.5 and len(own) > 40))
    weight = 1.0 if share >= 0.8 or share <= 0.2 else 0.4
    in_others = [sum(gram in other for gram in grams) / len(grams) >= 0.8 for other in others]
    return label, 0.15 if any(known != bool(label) for known in in_others) else weight


def _short(k: int, tokens: list[Tokens], found: list[Label], shingles: set[tuple[str, ...]], is_line: bool) -> Label:
    """A leaf of a few words: it and its neighbour make a shingle of the article, or it is a line of it beside article text."""
    own, reach = tokens[k], 3
    near = range(max(0, k - reach), min(len(tokens), k + reach + 1))
    article = [j for j in near if found[j][0] == 1 and len(tokens[j]) > 3]
    before = next((tokens[j] for j in reversed(article) if j < k), None)
    after = next((tokens[j] for j in article if j > k), None)
    joined = before is not None and tuple((before[-3 if len(own) == 1 else -2 :] + own)[:4]) in shingles
    joined = joined or (after is not None and tuple((own + after[:3])[-4:]) in shingles)
    return int(joined or (is_line and bool(before or after))), 0.8


def _one_copy(texts: Sequence[str], tokens: list[Tokens], found: list[Label], article: str) -> list[Label]:
    """Of text that stands twice on the page only the copy in company of the article is the article."""
    copies: dict[str, list[int]] = defaultdict(list)
    for k, (label, _) in enumerate(found):
        if label == 1:
            copies[" ".join(tokens[k])].append(k)
    for text, places in copies.items():
        if len(places) < 2:
            continue
        times = len(re.findall(re.escape(text), article)) if len(text) < 60 else 1
        company = {
            k: sum(min(len(texts[j]), 300) for j in range(max(0, k - 4), min(len(found), k + 5)) if j != k and found[j][0] == 1)
            for k in places
        }
        for k in sorted(places, key=lambda k: -company[k])[max(1, times) :]:
            found[k] = (0, found[k][1])
    return found


def _by_passages(texts: Sequence[str], found: list[Label], prompts: dict[str, Any]) -> list[Label]:
    """Hand-labelled passages overrule: `strip` is furniture, `keep` and above all `tricky` is the article. Of `either` nothing is known:
    standfirsts and captions, which an article carries beside its text."""
    found = list(found)
    squeezed = [scoring.squeezed(text) for text in texts]
    for passage in filter(None, (scoring.squeezed(entry["text"]) for entry in prompts["strip"])):
        for k, own in enumerate(squeezed):
            if own and _is_the_prompt(own, passage):
                found[k] = (0, max(found[k][1], 2.0))
    for passages, weight in ((prompts["keep"], 1.5), (prompts["tricky"], 4.0)):
        for passage in filter(None, (scoring.squeezed(entry).rstrip(".,:;") for entry in passages)):
            for k, own in enumerate(squeezed):
                if passage in own or (len(own) > 25 and own in passage):
                    found[k] = (1, max(found[k][1], weight))
    either = {scoring.squeezed(entry) for entry in prompts.get("either", ())}
    return [(label, 0.0) if own in either else (label, weight) for own, (label, weight) in zip(squeezed, found, strict=True)]


def _is_the_prompt(own: str, passage: str) -> bool:
    if own == passage:
        return True
    return len(passage) >= 12 and ((passage[:90] in own and len(passage) > 0.4 * len(own)) or (len(own) >= 5 and own in passage))
