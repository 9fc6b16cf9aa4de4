"""Every figure on pages of publishers that the weights had not seen, by the same pipeline that readers use.

    python bench/crossval.py [--seed 3] [--unread] [--nameless] [--worst 10] [--misses 40]

The pages are dealt into five folds by publisher; each fold is cleaned with weights learned on the other four. With --unread the rules too
are none that one publisher alone may have taught (`unread.py`). Needs numpy and lightgbm.
"""

from __future__ import annotations

import argparse
import statistics
from collections import defaultdict
from typing import Any

import corpus
import learning
import scoring
import unread
from nameless import nameless

from reader import cleaner
from reader.cleaner.rules import Rules
from reader.rules import shipped

FOLDS = 5


def texts(pages: list[corpus.Specimen], fold: list[int], rules: Rules, *, without_names: bool) -> list[str]:
    """The cleaned text of each page, or of the same without names, by weights that never saw a page of its fold."""
    lessons = learning.lessons(pages)
    pages = list(map(nameless, pages)) if without_names else pages
    found = [""] * len(pages)
    for held_out in range(FOLDS):
        score = learning.learn([one for both, own in zip(lessons, fold, strict=True) if own != held_out for one in both]).scorer()
        for index, page in enumerate(pages):
            if fold[index] == held_out:
                found[index] = cleaner.clean(page.html, url=page.url, rules=rules, score=score).text
    return found


def report(pages: list[corpus.Specimen], found: list[str], worst: int = 0, misses: int = 0) -> None:
    """Print the table of goals for these texts, then the worst pages of each set and the missed passages."""
    pairs: defaultdict[str, list[tuple[scoring.Pair, str, str]]] = defaultdict(list)
    exact: defaultdict[str, list[bool]] = defaultdict(list)
    snippets: list[tuple[dict[str, Any], str]] = []
    prompts = scoring.PromptCount()
    for page, text in zip(pages, found, strict=True):
        for name, record in page.records:
            if name == corpus.PROMPTS:
                prompts.add(record, text)
                continue
            if "text" not in record:
                continue
            pairs[name].append((scoring.fidelity(record, text), record["id"], page.url))
            exact[name].append(scoring.is_exact(record, text))
            if record.get("with"):
                snippets.append((record, text))
    for name in pairs:
        precision, recall, f1 = scoring.summary(pair for pair, _, _ in pairs[name])
        print(
            f"{name:13} F1 {f1:.4f}  P {precision:.3f}  R {recall:.3f}  exact {statistics.fmean(exact[name]):.3f}  pages {len(pairs[name])}"
        )
    if snippets:
        scoring.print_snippets(snippets, "snippets     ")
    scoring.print_prompts(prompts)
    scoring.print_misses(prompts, misses)
    for name in pairs if worst else ():
        print(f"worst of {name}:")
        for (precision, recall), page_id, url in sorted(pairs[name], key=lambda row: scoring.f1(*row[0]))[:worst]:
            print(f"  {scoring.f1(precision, recall):.3f}  P {precision or 0:.2f}  R {recall or 0:.2f}  {page_id}  {url[:90]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=3, help="how the publishers are dealt into folds")
    parser.add_argument("--unread", action="store_true", help="without the phrases that only one publisher's pages have")
    parser.add_argument("--nameless", action="store_true", help="the same pages when their classes and ids say nothing (`nameless.py`)")
    parser.add_argument("--worst", type=int, default=0, help="pages of each set to name")
    parser.add_argument("--misses", type=int, default=0, help="missed passages to print")
    arguments = parser.parse_args()
    pages, invented = corpus.specimens(), corpus.invented()
    rules = unread.rules(pages) if arguments.unread else shipped()
    fold = [*corpus.folds(pages, FOLDS, arguments.seed), *corpus.folds(invented, FOLDS, arguments.seed)]
    found = texts([*pages, *invented], fold, rules, without_names=arguments.nameless)
    report(pages, found[: len(pages)], arguments.worst, arguments.misses)
    print("\npages of our own invention, by weights that saw others of them")
    report(invented, found[len(pages) :], arguments.worst, arguments.misses)


if __name__ == "__main__":
    main()
