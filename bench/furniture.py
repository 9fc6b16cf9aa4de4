"""What is left of the furniture that papers print between and behind paragraphs, and what is lost of lines that only look like it.

    python bench/furniture.py [first|second|notes ...] [--left 40]

`furniture/*.jsonl` holds groups of lines, written blind by three authors who knew none of our rules: labels, boxes and appeals in 28
languages as papers, their players, their walls and their consent managers print them (`first`; `second` is of other kinds of house), with
lines of stories that resemble them (`keep`), and what articles say of themselves (`notes`). Each group is put into a story of `asking` in
its language, as plain text and as bare paragraphs of a page, where no class and no address tells anything: the hardest there is.
"""

from __future__ import annotations

import argparse
import html
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import scoring

import reader

HERE = Path(__file__).resolve().parent
SETS = ("first", "second", "notes")
LEAST_TOLD = 5
"""Paragraphs of a story into which a group may be put."""
BEHIND = 3
"""Paragraphs of it that a group in its midst stands behind."""
AT_THE_END = frozenset(("author-bio", "comments", "contact", "copyright"))
"""Kinds that stand behind a story; of the others every third does."""
STAYS = frozenset(("keep", "note"))
"""Kinds of lines that are the article."""
ENGLISH = "en"

Story = tuple[str, list[str]]
Group = dict[str, Any]


def stories() -> dict[str, list[Story]]:
    """By language: the title and the paragraphs of each story, without what asks in it."""
    found: defaultdict[str, list[Story]] = defaultdict(list)
    for line in (HERE / "asking" / "texts.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        asked = [scoring.squeezed(label["text"]) for label in record["strip"]]
        title, *rest = (" ".join(passage.split()) for passage in record["text"].split("\n\n"))
        told = [passage for passage in rest if len(passage) > 40 and not _is_among(scoring.squeezed(passage), asked)]
        if len(told) >= LEAST_TOLD:
            found[record["lang"]].append((title, told))
    return found


def _is_among(passage: str, asked: Sequence[str]) -> bool:
    return any(passage in each or each in passage for each in asked)


def documents(group: Group, number: int, story: Story) -> Iterator[tuple[str, str]]:
    """(what it is, source): the group in the story as a plain text, and as a page."""
    title, told = story
    at = len(told) if group["kind"] in AT_THE_END or number % 3 == 0 else BEHIND
    lines = group["lines"]
    yield "text", "\n\n".join([title, *told[:at], ("\n\n" if number % 2 else "\n").join(lines), *told[at:]])
    body = "".join(map(_paragraph, told[:at])) + "".join(_of_page(group)) + "".join(map(_paragraph, told[at:]))
    head = f"<html lang={group['lang']}><head><title>{html.escape(title)}</title></head>"
    yield "page", f"{head}<body><article><h1>{html.escape(title)}</h1>{body}</article></body></html>"


def _of_page(group: Group) -> Iterator[str]:
    """Its lines as paragraphs; headlines of other stories lead there, as everywhere."""
    for number, line in enumerate(group["lines"]):
        leads = group["kind"] == "related" and (number > 0 or len(group["lines"]) == 1)
        yield f"<p><a href='/{number}'>{html.escape(line)}</a></p>" if leads else _paragraph(line)


def _paragraph(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def main() -> None:
    """Count, and print a line a set and form, with the kinds of which most is left."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=SETS, metavar="SET")
    parser.add_argument("--left", type=int, default=0, help="print so many of what is left, and all that is lost")
    arguments = parser.parse_args()
    told = stories()
    for name in arguments.sets:
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        misses: list[tuple[str, ...]] = []
        lines = (HERE / "furniture" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for number, group in enumerate(map(json.loads, lines)):
            own = told.get(group["lang"]) or told[ENGLISH]
            for form, source in documents(group, number, own[number % len(own)]):
                article = reader.clean(source)
                output = scoring.Output(f"{article.title}\n\n{article.text}")
                for line in group["lines"]:
                    is_wrong = not output.keeps(line) if group["kind"] in STAYS else output.leaves(line)
                    counts[form].update({group["kind"]: 1, f"{group['kind']} wrong": is_wrong})
                    misses += [(form, "lost" if group["kind"] in STAYS else "left", group["lang"], group["kind"], line)] * is_wrong
        for form, count in counts.items():
            print(f"{name:7}{form:5} {_summary(count)}")
        shown = arguments.left
        for miss in misses if shown else ():
            if miss[1] == "lost" or (shown := shown - 1) >= 0:
                print("   ", *miss)


def _summary(count: Counter[str]) -> str:
    kinds = sorted((kind for kind in count if f"{kind} wrong" in count), key=lambda kind: -count[f"{kind} wrong"] / count[kind])
    furniture = [kind for kind in kinds if kind not in STAYS]
    of_both = (("left", furniture), ("lost", [kind for kind in kinds if kind in STAYS]))
    parts = [f"{what} {_share(count, of)}" for what, of in of_both if of]
    return "  ".join([*parts, *(f"{kind} {_share(count, [kind])}" for kind in furniture)])


def _share(count: Counter[str], kinds: Sequence[str]) -> str:
    wrong, every = (sum(count[f"{kind}{end}"] for kind in kinds) for end in (" wrong", ""))
    return f"{100 * wrong / every:.1f} % of {every}"


if __name__ == "__main__":
    main()
