"""Learn the weights of the scorer from the corpora and write them to reader/cleaner/extract/weights.py.

    python bench/train.py

Needs numpy and lightgbm in the interpreter that runs it, and the corpora (see bench/README.md). One thread and fixed seeds: the same
pages and the same version of LightGBM give the same weights.
"""

from __future__ import annotations

from pathlib import Path

import corpus
import forest
import learning

from reader.cleaner.extract.company import COMPANY, HOPELESS
from reader.cleaner.extract.features import NAMES
from reader.cleaner.extract.scorer import ALL
from reader.cleaner.extract.weights import CUES

CERTAINLY_NOT, CERTAINLY = -1.25, 1.5
"""Sums of some trees of the second look that the others do not turn round: of 18,841 leaves of publishers not seen, none."""
WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "cleaner" / "extract" / "weights.py"


def main() -> None:
    looks = learning.learn([learning.lesson(page) for page in corpus.specimens()])
    functions = [
        forest.function("first", looks.first.forests, len(NAMES), low=2 * HOPELESS, high=ALL),
        forest.function("second", looks.second.forests, len(NAMES) + len(COMPANY), low=CERTAINLY_NOT, high=CERTAINLY),
    ]
    source = forest.module(functions, CUES, [*NAMES, *COMPANY])
    WEIGHTS.write_text(source, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(source.encode()):,} bytes")


if __name__ == "__main__":
    main()
