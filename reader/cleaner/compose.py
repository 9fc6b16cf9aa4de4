"""What the steps left and what was taken, as the blocks and removals of an Article. Nothing here judges."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from reader.cleaner.blocks import Assembler, Clipped, Part
from reader.cleaner.extract.captions import captioned
from reader.cleaner.extract.explain import kind, reasons
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.leaves import BREAK, Leaf
from reader.cleaner.extract.pictures import Placed
from reader.cleaner.passages import Passage
from reader.cleaner.phrasebook import Phrasebook
from reader.cleaner.pipeline import Outcome
from reader.cleaner.verse import joints
from reader.models import Block, Kind, Picture, Removal
from reader.values import replace

SCORER = "scorer"
"""The rule named by a removal that the learned scorer made."""


def compose(
    found: Extraction, outcome: Outcome, book: Phrasebook, buttons: Mapping[int, Removal], before: Sequence[Removal]
) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks of what is kept, and every removal with the block before which it stood. buttons: the pictures that do not stay, by their
    place among all, as removals. before: what was taken out before the walk."""
    stays = [passage for passage in outcome.kept if id(passage.source) in found.kept]
    pictures = [placed for number, placed in enumerate(found.pictures) if number not in buttons]
    indexes, parts = _parts(found, pictures, stays, book)
    blocks, places = Assembler(found.links, found.scene.table, found.scene.walked.items).blocks(parts)
    places.append(len(blocks))

    def at(index: int, after: int = 0) -> int:
        return places[bisect_left(indexes, (index, after))]

    taken = [(_index(found, cut.target), bool(cut.part and cut.part[0]), cut) for cut in outcome.cuts]
    removals = [
        (index, Removal(cut.kind, cut.rule, cut.text, at(index, 2 if is_tail else 0), cut.target.links, cut.reason))
        for index, is_tail, cut in taken
    ]
    removals += [(index, replace(removal, at=at(index))) for index, removal in _dropped(found, outcome.kept)]
    removals += [(index := found.pictures[number][0], replace(removal, at=at(index))) for number, removal in buttons.items()]
    removals += [
        (index := found.place(number), replace(removal, at=at(index) if index >= 0 else None)) for number, removal in enumerate(before)
    ]
    removals.sort(key=lambda entry: entry[0])
    return blocks, tuple(removal for _, removal in removals)


def _parts(
    found: Extraction, pictures: Sequence[Placed], stays: Sequence[Passage], book: Phrasebook
) -> tuple[list[tuple[int, int]], list[Part]]:
    """Leaves and pictures that stay, in page order, each with its place: the leaf it is (1) or stands before (0)."""
    entries: list[tuple[tuple[int, int], Part]] = [
        (
            (_index(found, passage), 1),
            Clipped(passage.source, passage.clip, joints(passage, book) if BREAK in passage.source.pieces else {}),
        )
        for passage in stays
        if passage.form != "caption" and isinstance(passage.source, Leaf)
    ]
    ids = {id(passage.source) for passage in stays}
    entries += [((placed[0], 0), _with_caption(placed, ids, found)) for placed in pictures]
    entries.sort(key=lambda entry: entry[0])
    return [place for place, _ in entries], [part for _, part in entries]


def _with_caption(placed: Placed, stays: set[int], found: Extraction) -> Part:
    """The picture with as much of its caption as the steps left."""
    _, part, caption = placed
    if isinstance(part, Picture) and not all(id(leaf) in stays for leaf in caption):
        return captioned(part, [leaf for leaf in caption if id(leaf) in stays], found.links)
    return part


def _dropped(found: Extraction, left: Sequence[Passage]) -> Iterator[tuple[int, Removal]]:
    """What the scorer takes of the passages that no rule took; neighbours of one kind as one removal."""
    dropped = sorted(((_index(found, passage), passage) for passage in left if id(passage.source) not in found.kept), key=itemgetter(0))
    run: list[Passage] = []
    start = last = -2
    what = Kind.FURNITURE
    for index, passage in dropped:
        own = kind(found.scene, index)
        if run and (index != last + 1 or own is not what):
            yield start, _of_run(found, start, what, run)
            run = []
        if not run:
            start, what = index, own
        run.append(passage)
        last = index
    if run:
        yield start, _of_run(found, start, what, run)


def _of_run(found: Extraction, start: int, what: Kind, run: Sequence[Passage]) -> Removal:
    links = tuple(dict.fromkeys(link for passage in run for link in passage.links))
    return Removal(what, SCORER, "\n".join(passage.text for passage in run), None, links, reasons(found.scene, start))


def _index(found: Extraction, passage: Passage) -> int:
    return found.index[id(passage.source)]
