"""Pages with their truths, each page once, with the publisher that decides its fold."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scoring import truths

ROOT = Path(os.environ.get("READER_CORPUS", Path(__file__).resolve().parents[2] / "shared" / "corpus"))
"""Where the corpora stand: a folder a set, `truth.jsonl` beside `html/<id>.html.gz` (or `.html`)."""

SETS = ("aeb", "fundus_eval", "fundus_news", "wcxb_article")
"""The sets with a whole truth."""
PROMPTS = "prompts"
"""The set with labelled passages."""
INVENTED = "invented"
"""Pages of our own invention, beside this script: structures and ways of asking of which the corpora show few."""

_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne", "go", "in"])


@dataclass
class Specimen:
    """One page of the corpora with everything that is known of it; a page may stand in two sets."""

    html: str
    url: str
    records: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """(set, its line of truth.jsonl)"""

    @property
    def publisher(self) -> str:
        return registrable(self.url)

    @property
    def is_invented(self) -> bool:
        return any(name == INVENTED for name, _ in self.records)

    @property
    def truths(self) -> list[str]:
        """The truth and its alternatives; empty when only passages are labelled."""
        for name, record in self.records:
            if name != PROMPTS and "text" in record:
                return truths(record)
        return []

    @property
    def prompts(self) -> dict[str, Any] | None:
        return next((record for name, record in self.records if name == PROMPTS), None)


def truth(name: str, root: Path = ROOT) -> list[dict[str, Any]]:
    """The lines of one set's truth.jsonl."""
    with open(root / name / "truth.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def page(name: str, page_id: str, root: Path = ROOT) -> str:
    """The source of one page."""
    packed = root / name / "html" / f"{page_id}.html.gz"
    if packed.exists():
        return gzip.decompress(packed.read_bytes()).decode()
    return packed.with_suffix("").read_text(encoding="utf-8")


def specimens() -> list[Specimen]:
    """Every page of every set once."""
    found: dict[bytes, Specimen] = {}
    for name in (*SETS, PROMPTS):
        for record in truth(name):
            html = page(name, record["id"])
            key = hashlib.md5(html.encode(), usedforsecurity=False).digest()
            found.setdefault(key, Specimen(html, record["url"])).records.append((name, record))
    return list(found.values())


def invented() -> list[Specimen]:
    """The pages of our own invention: each has labelled passages, and most a whole truth too."""
    root = Path(__file__).parent
    records = truth(INVENTED, root)
    return [Specimen(page(INVENTED, record["id"], root), record["url"], [(INVENTED, record), (PROMPTS, record)]) for record in records]


def registrable(url: str) -> str:
    """The name a publisher registered: the unit that must not stand in two folds."""
    labels = (urlsplit(url).hostname or url).split(".")
    deep = len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2
    return ".".join(labels[-3:] if deep else labels[-2:])


def folds(pages: list[Specimen], count: int = 5, seed: int = 3) -> list[int]:
    """The fold of each page: all pages of one publisher in one."""
    fold = fold_of_each(pages, count, seed)
    return [fold[page.publisher] for page in pages]


def fold_of_each(pages: Iterable[Specimen], count: int, seed: int) -> dict[str, int]:
    """The fold of each publisher of these pages."""
    publishers = sorted({page.publisher for page in pages})
    random.Random(seed).shuffle(publishers)
    return {publisher: index % count for index, publisher in enumerate(publishers)}
