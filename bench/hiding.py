"""How long a filter list of the size of the public ones takes on a large page: a list and a page of our own making.

    python bench/hiding.py [--selectors 28000] [--kilobytes 500]

Prints CPU milliseconds: indexing the list, keeping and loading the index, hiding by the index, and hiding by one look at the page for
each selector (measured on a sample and reckoned up); and whether both find the same nodes.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from typing import TypeVar

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.cosmetic_filters import HideIndex, selected

T = TypeVar("T")
WORDS = "ask box wall pier tide bell lamp rope gull boat crew moor buoy chart wave".split()


def name(chance: random.Random) -> str:
    return f"{chance.choice(WORDS)}-{chance.choice(WORDS)}-{chance.randrange(4000)}"


def rules(count: int, chance: random.Random) -> list[str]:
    """Selectors in the proportions of the public lists: 95 of 100 a bare class or id."""
    forms: list[Callable[[], str]] = [lambda: f"##.{name(chance)}"] * 66 + [lambda: f"###{name(chance)}"] * 29
    forms += [lambda: f"##div.{name(chance)} > .{name(chance)}", lambda: f'##[data-{name(chance)}="x"]', lambda: f"##aside#{name(chance)}"]
    forms += [lambda: f'##a[href^="https://{name(chance)}.example/"]', lambda: f"##section .{name(chance)}:not(.tide)"]
    return [chance.choice(forms)() for _ in range(count)]


def page(kilobytes: int, chance: random.Random) -> str:
    """A page of that size, of nested boxes with classes and ids."""
    parts, size = [], 0
    while size < kilobytes * 1000:
        link = f'<a href="https://{name(chance)}.example/x">{name(chance)}</a>'
        inner = f'<section><p class="{name(chance)}">The boats go out at five. {link}</p></section>'
        part = f'<div class="{name(chance)} {name(chance)}" id="{name(chance)}">{inner}</div>'
        parts.append(part)
        size += len(part)
    return f"<html><body>{''.join(parts)}</body></html>"


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """(CPU milliseconds, median of five; what came of it)"""
    seconds = []
    for _ in range(5):
        start = time.process_time()
        found = work()
        seconds.append(time.process_time() - start)
    return 1000 * statistics.median(seconds), found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--selectors", type=int, default=28_000)
    parser.add_argument("--kilobytes", type=int, default=500)
    arguments = parser.parse_args()
    chance = random.Random(7)
    lines, html = rules(arguments.selectors, chance), page(arguments.kilobytes, chance)

    def indexed() -> HideIndex:
        index = HideIndex()
        index.add(lines)
        return index

    making, index = timed(indexed)
    kept = json.dumps(index.data())
    loading, _ = timed(lambda: HideIndex.of_data(json.loads(kept)))
    parsing, tree = timed(lambda: LexborHTMLParser(html))
    hiding, found = timed(lambda: {hidden.node.mem_id for hidden in index.hidden(tree, "westhaven-post.example")})
    sample = chance.sample(lines, min(400, len(lines)))
    looking, _ = timed(lambda: [selected(tree, line[2:]) for line in sample])
    small = HideIndex()
    small.add(sample)
    one_by_one = {node.mem_id for line in sample for node in selected(tree, line[2:])}
    same = {hidden.node.mem_id for hidden in small.hidden(tree, "")} == one_by_one
    nodes = sum(1 for _ in tree.root.traverse()) if tree.root else 0
    print(f"{len(lines)} selectors, {len(html) // 1000} KB, {nodes} nodes, {len(found)} hidden")
    print(f"index {making:.0f} ms once, {len(kept) // 1000} KB kept, loads in {loading:.1f} ms; parse {parsing:.1f} ms")
    reckoned = looking * len(lines) / len(sample)
    print(f"hide {hiding:.1f} ms; one look a selector {reckoned:.0f} ms (reckoned); the same nodes: {same}")


if __name__ == "__main__":
    main()
