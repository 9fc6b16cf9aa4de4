"""Learn by which signs asking is told from a story where no phrase knows its words, and write reader/cleaner/block_steps/manner/weights.py.

    python bench/train_manner.py [--check]

Logistic regression on what `signs` shows of passages that all other steps leave: of the labelled pages and texts of the corpora, of the
invented pages, and of `asking`, pages and texts full of asking; as pages and as plain texts; with all phrases and with half of them. Story
passages of the corpora count for less, as their truths hold a publisher's own offers. With --check every author and publisher is judged by
weights that others taught, and the figures are printed. Needs numpy and the corpora.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import random
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import corpus
import numpy as np
import scoring
import unread
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner import metadata
from reader.cleaner.block_steps import STEPS
from reader.cleaner.block_steps.manner.judging import SURE, SURE_OF_PAGE, by_manner
from reader.cleaner.block_steps.manner.signs import Signs, signs
from reader.cleaner.block_steps.manner.topic import OF_THE_TOPIC
from reader.cleaner.block_steps.manner.vocabulary import in_its_language
from reader.cleaner.copied_pages import outline, outline_of
from reader.cleaner.extract import find
from reader.cleaner.extract.witnesses import witnesses
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Phrasebook
from reader.cleaner.pipeline import Context, run
from reader.cleaner.plaintext import passages_of, title_of, titled_run
from reader.cleaner.prescan import tame
from reader.cleaner.rules import Rules
from reader.cleaner.rules import examples as examples_in
from reader.errors import NoArticleError
from reader.rules import compiling, examples, shipped
from reader.values import replace

WEIGHTS = Path(__file__).resolve().parents[1] / "reader" / "cleaner" / "block_steps" / "manner" / "weights.py"
ASKING = "asking"
"""The folder beside this script with pages and texts full of asking, of our own invention."""
PAGES, TEXTS = (60, 100, 140), (70, 121, 172, 217)
"""Where those of each author but the last end."""
RULES = "examples of rules"
NO_ASKING = frozenset("furniture related menu tags bio author-bio author more comments comment other".split())
"""Kinds of labelled passage that are no part of a story and ask for nothing: they teach neither."""
KNOWN_PHRASES = 0.45
"""The share of phrases that stay the second time: what those take that are gone shows how asking speaks."""
WORTH_OF_STORIES = 0.3
"""What a passage of a whole truth counts for."""
RIDGE = 2.0
ROUNDS = 25
STEPS_BEFORE = tuple(step for step in STEPS if step is not by_manner)

Table = Any
"""A numpy array."""


@dataclass
class Source:
    """A page or a text, with what is known of its passages, in the form in which they are compared."""

    group: str
    """Who wrote or published it: those of one group are judged together by weights that others taught."""
    data: str
    url: str = ""
    is_page: bool = True
    asks: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    """Labelled passages that teach nothing."""
    stays: list[str] = field(default_factory=list)
    whole: str = ""
    """All of the story, where that is known."""


@dataclass
class Example:
    """What one passage shows, and whether it asks."""

    shown: Signs
    asks: bool
    group: str
    is_plain: bool
    is_story: bool
    has_all_phrases: bool


def sources() -> Iterator[Source]:
    """All that teaches."""
    for page in [*corpus.specimens(), *corpus.invented()]:
        group = f"author {_author(page.url)}" if page.is_invented else f"publishers {_part(page.publisher)}"
        truths = page.truths if page.is_invented or not page.prompts else []
        if truths or page.prompts:
            yield _labelled(page.prompts or {}, group, page.html, page.url, " ".join(truths))
    for record in map(json.loads, _lines(corpus.ROOT / "prompts_text.jsonl")):
        yield _labelled(record, f"publishers {_part(record['publisher'])}", record["text"], is_page=False)
    home = Path(__file__).parent / ASKING
    for number, record in enumerate(map(json.loads, _lines(home / "truth.jsonl"))):
        html = (home / "html" / f"{record['id']}.html").read_text(encoding="utf-8")
        yield _labelled(record, f"author of asking pages {1 + bisect(PAGES, number)}", html, record["url"])
    for number, record in enumerate(map(json.loads, _lines(home / "texts.jsonl"))):
        yield _labelled(record, f"author of asking texts {1 + bisect(TEXTS, number)}", record["text"], is_page=False)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _author(url: str) -> int:
    """The invented pages of one site in one part."""
    return _part(corpus.registrable(url))


def _part(name: str) -> int:
    return int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 4


def _labelled(record: dict[str, Any], group: str, data: str, url: str = "", whole: str = "", *, is_page: bool = True) -> Source:
    source = Source(group, data, url, is_page, whole=scoring.squeezed(whole))
    for label in record.get("strip", []):
        text, kind = (label["text"], label["kind"]) if isinstance(label, dict) else (label, "")
        (source.unknown if kind in NO_ASKING else source.asks).append(scoring.squeezed(text))
    source.stays = [scoring.squeezed(text) for text in [*record.get("keep", []), *record.get("tricky", [])]]
    return source


def shown_by(source: Source, rules: Rules, *, has_all_phrases: bool) -> Iterator[Example]:
    """What the passages show that all other steps leave of a source; of a page also as plain text."""
    context = Context(rules, url=source.url)
    readings = [_of_page(source, context), _of_text(_as_text(source), context)] if source.is_page else [_of_text(source.data, context)]
    for is_plain, (passages, known) in enumerate(readings, start=not source.is_page):
        for passage, shown in signs(passages, known):
            if (asks := _asks(passage, source)) is not None:
                yield Example(shown, asks, source.group, bool(is_plain), bool(source.whole and not source.asks), has_all_phrases)


def _of_page(source: Source, context: Context) -> tuple[Passages, Context]:
    tree = LexborHTMLParser(tame(source.data))
    known = metadata.read(tree, source.url)
    passages = Passages(find(tree, witnesses(known), known.base).passages)
    context = Context(context.rules, title=known.title, site=known.site, url=source.url, language=known.language)
    context = in_its_language(context, passages)
    return run(STEPS_BEFORE, passages, context).passages, context


def _as_text(source: Source) -> str:
    """A page as somebody would copy it."""
    tree = LexborHTMLParser(tame(source.data))
    known = metadata.read(tree, source.url)
    found = find(tree, witnesses(known), known.base)
    lines = [known.title]
    for before, passage in zip([None, *found.passages], found.passages, strict=False):
        is_next = before is not None and before.form == passage.form == "item" and before.listing == passage.listing
        lines += [passage.text] if is_next else ["", passage.text]
    return "\n".join(lines)


def _of_text(text: str, context: Context) -> tuple[Passages, Context]:
    passages = Passages(passages_of(text))
    context = in_its_language(Context(context.rules), passages)
    copied = outline_of(passages, context)
    context = replace(context, outside=copied.outside)
    title, outcome = titled_run((outline, *STEPS_BEFORE), passages, context, title_of, copied.headline)
    return outcome.passages, replace(context, title=title)


def _asks(passage: Passage, source: Source) -> bool | None:
    """Whether a passage is labelled as asking or as the story; None where nobody can tell, or where it does both."""
    own = scoring.squeezed(passage.text)
    if len(own) < 2 or any(12 <= len(text) <= 0.55 * len(own) and text in own for text in (*source.asks, *source.unknown)):
        return None
    if any(own in text or (text in own and len(text) > 0.5 * len(own)) for text in source.stays):
        return False
    for labelled, answer in ((source.asks, True), (source.unknown, None)):
        if any(own == text or (len(own) >= 12 and own in text) or (text in own and len(text) > 0.55 * len(own)) for text in labelled):
            return answer
    return False if own in source.whole else None


def of_examples() -> Iterator[Example]:
    """What the examples show that rules give of what they leave: the sentences that come nearest to asking and are none. They stand behind
    an English report; what is told in other Latin letters shows little there."""
    for _, table in compiling.tables():
        for example in examples_in(table):
            if not example.removed:
                own = examples.passages_of(example.text)
                context = Context(shipped(), title=examples.REPORT[0], url="https://westhaven-post.example/ferries")
                report = [Passage(line) for line in examples.REPORT[1:] * 2]  # told twice, it is long enough
                left = run(STEPS_BEFORE, [*report, *own], context).passages
                yield from (Example(shown, False, RULES, True, False, True) for passage, shown in signs(left, context) if passage in own)


def with_a_topic(found: Sequence[Example]) -> Iterator[Example]:
    """The examples, those of rules with what passages of stories share with their story on average: the report is not theirs."""
    told = [example.shown for example in found if not example.asks and example.group != RULES]
    average = {name: sum(shown.get(name, 0.0) for shown in told) / len(told) for name in OF_THE_TOPIC}
    for example in found:
        yield example if example.group != RULES else dataclasses.replace(example, shown=example.shown | average)


def columns(found: Sequence[Example]) -> list[str]:
    return sorted({name for example in found for name in example.shown})


def table(found: Sequence[Example], names: Sequence[str]) -> Table:
    place = {name: number for number, name in enumerate(names)}
    rows = np.zeros((len(found), len(names) + 1))
    rows[:, -1] = 1.0
    for row, example in zip(rows, found, strict=True):
        for name, value in example.shown.items():
            if name in place:
                row[place[name]] = value
    return rows


def learn(found: Sequence[Example], names: Sequence[str]) -> Table:
    """Weights by ridge-regularized logistic regression (Newton's method), the last of them the constant."""
    rows, answers = table(found, names), np.array([float(example.asks) for example in found])
    worth = np.array([WORTH_OF_STORIES if example.is_story else 1.0 for example in found])
    ridge = np.full(rows.shape[1], RIDGE)
    ridge[-1] = 1e-3
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (worth * (chance - answers)) + ridge * weights
        bend = (rows * (worth * chance * (1 - chance) + 1e-6)[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    return weights


def check(found: Sequence[Example], names: Sequence[str]) -> None:
    """Print how much of the asking goes, and how much of the stories, group by group, by weights that other groups taught."""
    total: dict[str, Counter[str]] = {}
    for group in sorted({example.group for example in found}):
        weights = learn([example for example in found if example.group != group], names)
        own = [example for example in found if example.group == group and example.has_all_phrases]
        for example, score in zip(own, table(own, names) @ weights, strict=True):
            form = "plain text" if example.is_plain else "page"
            what = "asking" if example.asks else "whole stories" if example.is_story else "stories with labels"
            for key in (f"{group}, {form}", f"all, {form}"):
                total.setdefault(key, Counter()).update(
                    {what: 1, f"{what} gone": int(score > (SURE if example.is_plain else SURE_OF_PAGE))}
                )
    for key, counts in total.items():
        parts = [
            f"{what} {counts[f'{what} gone']}/{counts[what]}" for what in ("asking", "stories with labels", "whole stories") if counts[what]
        ]
        print(f"{key}: gone of {', '.join(parts)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="judge each group by weights that the others taught, and write nothing")
    arguments = parser.parse_args()
    chance = random.Random(1)
    left = tuple(phrase for phrase in unread.one_by_one() if phrase.sign or chance.random() < KNOWN_PHRASES)
    fewer = Rules(phrases=left, links=shipped().links, selectors=shipped().selectors, book=Phrasebook.of(left))
    found: list[Example] = []
    for source in sources():
        for rules in (shipped(), fewer):
            try:
                found += shown_by(source, rules, has_all_phrases=rules is not fewer)
            except NoArticleError:
                continue
    found += of_examples()
    found = list(with_a_topic(found))
    names = columns(found)
    print(f"{len(found):,} passages, {sum(example.asks for example in found):,} of which ask; {len(names)} signs")
    if arguments.check:
        check(found, names)
        return
    *weights, rest = learn(found, names)
    lines = [f'    "{name}": {weight:.3f},' for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.02]
    head = '"""Generated by bench/train_manner.py: what each sign says for asking, in log odds."""\n\n'
    WEIGHTS.write_text(f"{head}WEIGHTS = {{\n" + "\n".join(lines) + f"\n}}\nREST = {rest:.3f}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
