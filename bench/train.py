"""Learn the weights of the scorer from the corpora and the invented pages, and write them to reader/cleaner/extract/weights.py.

    python bench/train.py

Needs numpy and lightgbm in the interpreter that runs it, and the corpora (see bench/README.md). One thread and fixed seeds: the same
pages and the same version of LightGBM give the same weights.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import corpus
import forest
import learning

from reader.cleaner.extract.features import NAMES
from reader.cleaner.extract.neighbourhood import NEIGHBOURHOOD
from reader.cleaner.extract.weights import CUES

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "cleaner" / "extract" / "weights.py"


def main() -> None:
    pages = [*corpus.specimens(), *corpus.invented()]
    looks = learning.learn(list(chain.from_iterable(learning.lessons(pages))))
    functions = [
        forest.function("first", looks.first, len(NAMES)),
        forest.function("second", looks.second, len(NAMES) + len(NEIGHBOURHOOD)),
    ]
    cues = ["", f"CUES: list[tuple[str, int, str]] = {list(CUES)!r}"]
    what = "the trees of the scorer and the cues they were learned with"
    source = forest.module("bench/train.py", what, functions, [*NAMES, *NEIGHBOURHOOD], cues)
    WEIGHTS.write_text(source, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(source.encode()):,} bytes")


if __name__ == "__main__":
    main()
