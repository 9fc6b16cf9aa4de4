"""What of the asking is left, by kind and by language, on labelled pages and plain texts; with --misses each of them.

    python bench/residue.py [--what pages|text] [--misses 40]

`asked` are labelled passages, `left` those that are still in the text; `kept` are passages that must stay, `lost` those that went.
Pages are the development half on which weights and rules were made: read `crossval.py` for publishers that were not seen.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import corpus
import scoring

import reader
from reader.errors import ReaderError


def cases(what: str) -> Iterator[tuple[dict[str, Any], str]]:
    """(labels, source) of each page or text."""
    if what == "pages":
        yield from ((record, corpus.page(corpus.PROMPTS, record["id"])) for record in corpus.truth(corpus.PROMPTS))
        return
    with open(corpus.ROOT / "prompts_text.jsonl", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            yield record, record["text"]


def cleaned(source: str, url: str) -> str:
    """The text, "" where no article was found."""
    try:
        return reader.clean(source, url=url or None).text
    except ReaderError:
        return ""


def main() -> None:
    """Count, and print two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--what", choices=("pages", "text"), default="pages")
    parser.add_argument("--misses", type=int, default=0)
    arguments = parser.parse_args()
    kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    languages: defaultdict[str, Counter[str]] = defaultdict(Counter)
    misses = []
    for record, source in cases(arguments.what):
        output, language = scoring.Output(cleaned(source, record.get("url", ""))), record.get("lang", "")
        for label in record["strip"]:
            text, kind = (label["text"], label["kind"]) if isinstance(label, dict) else (label, "any")
            left = output.leaves(text)
            for table, key in ((kinds, kind), (languages, language)):
                table[key].update(asked=1, left=int(left))
            misses += [("left", record["id"], kind, text)] if left else []
        for text in [*record["keep"], *record.get("tricky", [])]:
            lost = not output.keeps(text)
            languages[language].update(kept=1, lost=int(lost))
            misses += [("lost", record["id"], language, text)] if lost else []
    show("kind", kinds)
    show("language", languages)
    for row in misses[: arguments.misses]:
        print(*(part[:110] for part in row), sep=" | ")


def show(name: str, table: dict[str, Counter[str]]) -> None:
    """One table, the most asked first, and its sum."""
    print(f"{name:14}{'asked':>7}{'left':>6}{'%':>7}{'kept':>7}{'lost':>6}{'%':>7}")
    rows = sorted(table.items(), key=lambda item: -item[1]["asked"])
    for key, n in [*rows, ("all", sum(table.values(), Counter()))]:
        left = f"{100 * n['left'] / n['asked']:.1f}" if n["asked"] else "-"
        lost = f"{100 * n['lost'] / n['kept']:.1f}" if n["kept"] else "-"
        print(f"{key:14}{n['asked']:7}{n['left']:6}{left:>7}{n['kept']:7}{n['lost']:6}{lost:>7}")
    print()


if __name__ == "__main__":
    main()
