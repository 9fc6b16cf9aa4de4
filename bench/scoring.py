"""The measures: how near a cleaned text is to the truth, and which labelled passages were left or lost. Standard library only.

Fidelity is the 4-gram measure of the public article extraction benchmark of Scrapinghub: the multisets of four-word shingles of
truth and text are compared page by page, precision and recall are averaged over pages, F1 is taken of the two means.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

Pair = tuple[float | None, float | None]
"""Precision and recall of one page; None where there is no text or no truth."""

_WORD = re.compile(r"\w+")
_ONE_WORD_EACH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PLAIN = str.maketrans({**dict.fromkeys("“”„«»‟″", '"'), **dict.fromkeys("’‘‚`´′‹›", "'"), **dict.fromkeys("–—‐‑−", "-"), "…": "..."})
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060))


def words(text: str) -> list[str]:
    """Words as the measure counts them: a CJK or Thai character is one."""
    return _WORD.findall(_ONE_WORD_EACH.sub(r" \g<0> ", text))


def shingles(tokens: Sequence[str], size: int = 4) -> Counter[tuple[str, ...]]:
    """The multiset of runs of `size` tokens; a shorter text is one shingle, an empty one none."""
    if not tokens:
        return Counter()
    return Counter(tuple(tokens[i : i + size]) for i in range(max(1, len(tokens) - size + 1)))


def precision_recall(truth: str, text: str) -> Pair:
    """How much of `text` stands in `truth`, and how much of `truth` in `text`."""
    expected, given = shingles(words(truth)), shingles(words(text))
    common = (expected & given).total()
    return (common / given.total() if given else None), (common / expected.total() if expected else None)


def f1(precision: float | None, recall: float | None) -> float:
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def squeezed(text: str) -> str:
    """The form in which snippets are compared: NFKC, plain quotes and dashes, no white space."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).translate(_PLAIN).translate(_INVISIBLE))


def single_spaced(text: str) -> str:
    """`text` with all white space as single spaces."""
    return " ".join(text.split())


def truths(record: Mapping[str, Any]) -> list[str]:
    """The truth of a page and its alternatives, which may leave optional paragraphs out."""
    return [record["text"], *record.get("alts", [])]


def fidelity(record: Mapping[str, Any], text: str) -> Pair:
    """One page against its truth or the best of its `alts`."""
    pairs = [precision_recall(truth, text) for truth in truths(record)]
    return max(pairs, key=lambda pair: f1(*pair))


def snippets(record: Mapping[str, Any], text: str, form: Callable[[str], str] = single_spaced) -> Pair:
    """The same by the labelled snippets of a page: `with` must stand in the text, `without` must not. form: in which both are compared;
    as they are, a straight quotation mark in a snippet is another than the round one of its page."""
    flat = form(text)
    have = sum(form(snippet) in flat for snippet in record["with"])
    junk = sum(form(snippet) in flat for snippet in record["without"])
    return (have / (have + junk) if have + junk else None), (have / len(record["with"]) if record["with"] else None)


def print_snippets(found: Sequence[tuple[Mapping[str, Any], str]], head: str) -> None:
    """One line: the snippets' F1 of these records and texts, to the letter and with all kinds of mark alike."""
    exact, alike = (summary(snippets(record, text, form) for record, text in found)[2] for form in (single_spaced, squeezed))
    print(f"{head} F1 {exact:.4f}  {alike:.4f} where marks and spaces count for nothing")


def is_exact(record: Mapping[str, Any], text: str) -> bool:
    """Word for word the truth or one of its alternatives."""
    return any(truth and words(truth) == words(text) for truth in truths(record))


def summary(pairs: Iterable[Pair]) -> tuple[float, float, float]:
    """(mean precision, mean recall, F1 of the two)."""
    pairs = list(pairs)
    precisions = [p for p, _ in pairs if p is not None]
    recalls = [r for _, r in pairs if r is not None]
    precision = statistics.fmean(precisions) if precisions else 0.0
    recall = statistics.fmean(recalls) if recalls else 0.0
    return precision, recall, f1(precision, recall)


class Output:
    """One cleaned text, ready to be asked for snippets."""

    def __init__(self, text: str) -> None:
        self.whole = squeezed(text)
        self.lines = [line for line in map(squeezed, text.split("\n")) if line]

    def keeps(self, snippet: str) -> bool:
        return squeezed(snippet).rstrip(".,:;") in self.whole

    def leaves(self, snippet: str) -> bool:
        """A long snippet counts anywhere; a short label as a line, or at an end of a short line."""
        key = squeezed(snippet)
        if len(key) >= (12 if _CJK.search(key) else 24):
            return key[:90] in self.whole
        if key in self.lines:
            return True
        return len(key) >= 3 and any(len(x) <= len(key) + 24 and (x.startswith(key) or x.endswith(key)) for x in self.lines)


class PromptCount:
    """Labelled passages counted over pages; `left` and `lost` name the misses."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.left: list[tuple[str, str, str]] = []
        """(page, kind, passage)"""
        self.lost: list[tuple[str, str]] = []
        """(page, passage)"""
        self.by_kind: dict[str, Counter[str]] = {}
        self.by_language: dict[str, Counter[str]] = {}

    def add(self, case: Mapping[str, Any], text: str) -> None:
        """Count one page: `strip` must be gone, `keep` and `tricky` must be there."""
        output = Output(text)
        strip = [(s["text"], s["kind"]) if isinstance(s, dict) else (s, "any") for s in case["strip"]]
        left = [(passage, kind) for passage, kind in strip if output.leaves(passage)]
        lost = [passage for passage in case["keep"] if not output.keeps(passage)]
        tricky_lost = [passage for passage in case.get("tricky", []) if not output.keeps(passage)]
        self.counts.update(pages=1, strip=len(strip), left=len(left), keep=len(case["keep"]), lost=len(lost))
        self.counts.update(tricky=len(case.get("tricky", [])), tricky_lost=len(tricky_lost), with_prompts=bool(strip), dirty=bool(left))
        if strip and case["keep"]:
            self.counts.update(both=1, perfect=not (left or lost or tricky_lost))
        language = self.by_language.setdefault(case.get("lang") or "?", Counter())
        language.update(strip=len(strip), left=len(left), keep=len(case["keep"]), lost=len(lost))
        for passage, kind in strip:
            self.by_kind.setdefault(kind, Counter()).update(strip=1, left=int((passage, kind) in left))
        self.left += [(case["id"], kind, passage) for passage, kind in left]
        self.lost += [(case["id"], passage) for passage in lost + tricky_lost]

    def share(self, part: str, whole: str) -> float:
        """Per cent; 0 where there is nothing to count."""
        return 100 * self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0


def print_prompts(prompts: PromptCount) -> None:
    """The figures of the labelled passages, whole, by kind and by language."""
    print(
        f"prompts       residue {prompts.share('left', 'strip'):.1f} %  dirty {prompts.share('dirty', 'with_prompts'):.1f} %  "
        f"kept {100 - prompts.share('lost', 'keep'):.1f} %  tricky lost {prompts.counts['tricky_lost']} of {prompts.counts['tricky']}  "
        f"perfect {prompts.share('perfect', 'both'):.1f} %"
    )
    kinds = sorted(prompts.by_kind.items(), key=lambda item: -item[1]["left"])
    print("  left by kind:", ", ".join(f"{kind} {count['left']}/{count['strip']}" for kind, count in kinds))
    languages = sorted(prompts.by_language.items(), key=lambda item: -item[1]["strip"])
    print("  by language: ", ", ".join(f"{name} left {n['left']}/{n['strip']} lost {n['lost']}/{n['keep']}" for name, n in languages))


def print_misses(prompts: PromptCount, most: int) -> None:
    """The first passages left and lost, one a line."""
    for misses in (prompts.left[:most], prompts.lost[:most]):
        for row in misses:
            print("   ", *(str(part)[:110] for part in row), sep=" | ")
