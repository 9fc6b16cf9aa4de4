"""Measure article extractors on any folder of pages, side by side in one run.

    python bench/measure.py FOLDER [--extractors reader,trafilatura] [--worst 10] [--misses 20]

FOLDER holds `truth.jsonl` beside `html/<id>.html` or `html/<id>.html.gz`; bench/README.md says what a line of truth holds. Without
--extractors every one that is installed is measured. CPU time is that of the call alone; times compare only within a run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import corpus
import peers
import scoring

Record = dict[str, Any]


def run(extract: peers.Extractor, folder: Path, records: Sequence[Record]) -> tuple[dict[str, str], list[float], int]:
    """({id: text}, CPU milliseconds a page, errors). An extractor that raises has said nothing. The first page is run twice."""
    texts: dict[str, str] = {}
    times: list[float] = []
    errors = 0
    for index, record in enumerate(records):
        html = corpus.page(folder.name, record["id"], folder.parent)
        if index == 0:
            _attempt(extract, html, record)
        start = time.process_time()
        text, failed = _attempt(extract, html, record)
        times.append(1000 * (time.process_time() - start))
        texts[record["id"]] = text
        errors += failed
    return texts, times, errors


def _attempt(extract: peers.Extractor, html: str, record: Record) -> tuple[str, bool]:
    try:
        return extract(html, record.get("url") or "") or "", False
    except Exception:  # the measure must reach the end
        return "", True


def report(name: str, records: Sequence[Record], texts: dict[str, str], times: Sequence[float], errors: int) -> scoring.PromptCount:
    """Print one extractor's figures for whatever the truth holds: whole texts, snippets, labelled passages."""
    ordered = sorted(times)
    print(
        f"{name:22} pages {len(records)}  errors {errors}  empty {sum(not text.strip() for text in texts.values())}  "
        f"ms p50 {statistics.median(times):.1f}  p95 {ordered[int(0.95 * (len(ordered) - 1))]:.1f}  "
        f"mean {statistics.fmean(times):.1f}  max {ordered[-1]:.0f}"
    )
    whole = [record for record in records if record.get("text")]
    if whole:
        precision, recall, f1 = scoring.summary(scoring.fidelity(record, texts[record["id"]]) for record in whole)
        exact = statistics.fmean(scoring.is_exact(record, texts[record["id"]]) for record in whole)
        print(f"  fidelity  F1 {f1:.4f}  P {precision:.3f}  R {recall:.3f}  exact {exact:.3f}")
    parts = [record for record in records if record.get("with")]
    if parts:
        scoring.print_snippets([(record, texts[record["id"]]) for record in parts], "  snippets ")
    prompts = scoring.PromptCount()
    for record in records:
        if "strip" in record:
            prompts.add(record, texts[record["id"]])
    if prompts.counts["pages"]:
        scoring.print_prompts(prompts)
    return prompts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--extractors", help=f"names with commas, of: {', '.join(peers.EXTRACTORS)}")
    parser.add_argument("--worst", type=int, default=0, help="pages with the lowest F1 to name")
    parser.add_argument("--misses", type=int, default=0, help="missed passages to print")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    records = corpus.truth(folder.name, folder.parent)
    for name in arguments.extractors.split(",") if arguments.extractors else peers.installed():
        texts, times, errors = run(peers.EXTRACTORS[name][1](), folder, records)
        prompts = report(name, records, texts, times, errors)
        scored = [(scoring.f1(*scoring.fidelity(record, texts[record["id"]])), record["id"]) for record in records if record.get("text")]
        for f1, page_id in sorted(scored)[: arguments.worst]:
            print(f"    {f1:.3f}  {page_id}")
        scoring.print_misses(prompts, arguments.misses)


if __name__ == "__main__":
    main()
