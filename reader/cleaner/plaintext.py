"""Plain text in, title and Blocks out: passages are judged by the same steps as those of a page. Nothing here knows HTML.

Laws kept here: a text that was cleaned comes back as it is, title and all; only white space, and a mail's marks, changes in what stays.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from reader.cleaner import text_browsers
from reader.cleaner.block_steps import STEPS
from reader.cleaner.block_steps.advice import mark_all_advice
from reader.cleaner.block_steps.manner.vocabulary import in_its_language
from reader.cleaner.block_steps.signals import ASKING, is_prose, label_hits, may_be_title
from reader.cleaner.copied_pages import addresses, labels_outside, outline, outline_of
from reader.cleaner.layout import are_counted, fullest, in_columns, paragraphs_of
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import FEW_TIMES, MANY, Context, Cut, Outcome, Step, run
from reader.cleaner.quoted_mails import without_marks
from reader.models import Block, Paragraph, Refusal, Removal, Span, blocks_text
from reader.text import PICTURE, fold, safe
from reader.values import TYPE_CHECKING, dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Titled: TypeAlias = Callable[[Sequence[Passage]], str]

TITLE_TRIES = 4
"""The title is what stands first when the prompts are gone, and steps look at the title: so often it is looked for again."""

MOST_READINGS = 12
"""What is left is read again until it stays as it is; texts of people stay so at the second reading."""

_ENTRY = re.compile(r"[-*•–>] |\d{1,3}[.)] ")
_LETTERED = re.compile(r"([a-z]|[ivx]{2,4})[.)] ")
"""How an entry begins that has a letter or a Roman number, and a line that begins with a short word: "p. 12"."""
_FENCE = re.compile(r"\s*(`{3,})([^`]*)\Z")
_FACT = re.compile(r"[\w-]+:(?:\s|\Z)|-? |#")
"""Begins a line of YAML: a fact, an entry of one, a comment."""
_ADDRESS = re.compile(r"[<(]?\w+://\S+")
"""A line that holds nothing else."""
_PAINT = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\]8;[^\x07\x1b\n]*(?:\x07|\x1b\\))")
"""What programs write into a text for a terminal: colours and weights, movements, the two ends of a link."""
_LISTING = 4
"""Blanks before a listing."""
_WRAPPED_AT = range(52, 100)
"""Columns at which text is wrapped by hand or by mail programs."""
_WIDEST = 140
"""Columns of a broad terminal, at which a whole text may be broken."""
_BREAKS, _LONG, _FULL = 6, 0.6, 0.7
"""So many line breaks inside paragraphs where the next word would not have fitted, which are this share of those behind lines of some
length (of the column, the share between), show a wrapped text: where nouns have capitals, and in scripts without small letters, nothing
else does."""
_LONGER = 1 / 3
"""No more of a wrapped text stands in lines that are longer. Of one whose paragraphs were joined more does, and it stays as it is."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """What was found in a plain text."""

    title: str
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    refusals: tuple[Refusal, ...]
    numbers: tuple[int, ...] = ()
    """For each block, which of the text's paragraphs it was."""


def read(text: str, context: Context) -> PlainText:
    """The title, the blocks and the removals of `text`. context: its title is not used, a plain text has its own.

    What is left is read as if it had come in, until nothing more goes: without the lines that were taken a text has another title,
    other edges and other shares, and steps look at all of these. So is what is left as a text browser wrote it down: of other lines another
    column may tell at which they were broken. What counts is how long the rest is, not the text.
    """
    found, lines = _found(safe(_PAINT.sub("", text)), context), 0
    for number in range(MOST_READINGS):
        written = _written(found)
        lines += written.count("\n")
        if lines > MANY and number >= FEW_TIMES:
            break
        if not found.removals and not text_browsers.is_written_down(written.split("\n")):
            break
        again = _found(written, context)
        if _written(again) == written:
            break
        found = replace(again, removals=_both(found, again))
    return found


def _found(text: str, context: Context) -> PlainText:
    """What one reading finds. Its words tell its language."""
    passages = Passages(passages_of(text))
    context = in_its_language(context, passages)
    copied = outline_of([passage for passage in passages if passage.form != addresses.FORM], context)  # addresses stand behind all others
    context = replace(context, outside=copied.outside)
    mark_all_advice(passages, context)
    title, outcome = titled_run((addresses.addresses, outline, *STEPS, labels_outside), passages, context, title_of, copied.headline)
    titled = bool(title)
    groups = _groups(outcome.kept[titled:])
    numbers = tuple(_number(group[0]) for group in groups)
    return PlainText(title, tuple(map(_paragraph, groups)), tuple(_removals(outcome, groups, titled)), tuple(outcome.refusals), numbers)


def titled_run(
    steps: Sequence[Step], passages: Sequence[Passage], context: Context, titled: Titled, title: str = ""
) -> tuple[str, Outcome]:
    """The title, and what the steps make of a text of its own that may have one. The title is what stands first when the prompts are
    gone. titled: gives the title of passages. title: what it probably is."""
    title = title or titled([passage for passage in passages if not _asks(passage, context)])
    for _ in range(TITLE_TRIES):
        outcome = run(steps, passages, replace(context, title=title))
        found = titled(outcome.kept)
        if found == title:
            break
        title = found
    return title, outcome


def _written(found: PlainText) -> str:
    """Title and body as they would come in again."""
    return "\n\n".join(filter(None, [found.title, blocks_text(found.blocks)]))


def _both(first: PlainText, again: PlainText) -> tuple[Removal, ...]:
    """The removals of two readings, the second of what the first left, each before the block of the second where it stood."""
    titled = bool(first.title)
    moved = [replace(removal, at=bisect_left(again.numbers, (removal.at or 0) + titled)) for removal in first.removals]
    return tuple(sorted([*moved, *again.removals], key=lambda removal: removal.at or 0))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a passage stood: its paragraph, and the line as it is shown again."""

    paragraph: int
    shown: str


def passages_of(text: str) -> Iterator[Passage]:
    """One passage a line, or a paragraph where its lines were wrapped."""
    lines = without_marks(text.split("\n"))
    end = addresses.start(lines)
    lines, listed = lines[:end], lines[end:]
    if text_browsers.is_written_down(lines):
        lines = text_browsers.unbroken(lines)
    lines = _dedented(lines)
    column = _column(lines)
    number, in_listing = -1, False
    paragraphs = list(paragraphs_of(lines))
    for (blanks, paragraph), is_set_off in zip(paragraphs, _listings([paragraph for _, paragraph in paragraphs]), strict=True):
        paragraph = (not is_set_off and _unhung(paragraph, column)) or paragraph
        was_listing, in_listing = in_listing, is_set_off or _is_listing(paragraph)
        goes_on = was_listing and in_listing
        number += not goes_on
        gap = "\n" * blanks if goes_on else ""
        for line, passage in _of_paragraph(paragraph, column, is_code=is_set_off or _is_code(paragraph)):
            passage.source = _Place(number, gap + line)
            gap = ""
            yield passage
    for line in filter(None, map(str.strip, listed)):
        yield Passage(line, form=addresses.FORM, source=_Place(number + 1, line))


def _of_paragraph(paragraph: Sequence[str], column: int | None, *, is_code: bool) -> Iterator[tuple[str, Passage]]:
    """Its passages, each with the line as it is shown again. column: as `_column`.

    Lines that mail quotes stay as they are, as code does: two together at least, for before a single one `>` may be an arrow. So does what
    stands for a picture: it says what is seen.
    """
    folded = [fold(line) for line in paragraph]
    if is_code:
        yield from ((line, Passage(line.strip(), form="code")) for line in paragraph)
    elif _is_table(paragraph):
        yield from ((line, Passage(plain, form="cell")) for line, plain in zip(paragraph, folded, strict=True))
    elif column is not None and _is_wrapped(folded, column):
        yield " ".join(folded), Passage(" ".join(folded))
    else:
        quoted = [line.startswith(">") for line in paragraph]
        rows = in_columns(paragraph)
        for at, (line, plain) in enumerate(zip(paragraph, folded, strict=True)):
            is_quoted = quoted[at] and any((*quoted[max(0, at - 1) : at], *quoted[at + 1 : at + 2]))
            is_shown = plain.startswith(PICTURE[0]) and plain.endswith(PICTURE[1])
            form = "code" if is_quoted or is_shown else "cell" if rows[at] else "item" if len(paragraph) > 1 else "paragraph"
            passage = Passage(plain, form=form, entry=at + 1 if form == "item" else 0)
            yield line if is_quoted or _is_laid_out(line, is_prose(passage)) else plain, passage


def _dedented(lines: list[str]) -> list[str]:
    """`lines` without the margin that all of them share."""
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return [line[margin:] for line in lines]


def _is_code(lines: Sequence[str]) -> bool:
    """Lines behind the first stand deeper than others: a listing, or something else whose layout says something."""
    depths = [len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) for line in lines]
    return len(lines) > 1 and max(depths[1:]) >= min(depths) + 2


def _is_listing(lines: Sequence[str]) -> bool:
    """They are code, or may be a part of it that an empty line sets off: those between two such parts stay as many as they are. Running
    text may be indented as well, as typewriters set it."""
    return _is_code(lines) or (_is_indented(lines) and not any(is_prose(Passage(fold(line))) for line in lines))


def _is_indented(lines: Sequence[str]) -> bool:
    return all(line.startswith(("    ", "\t")) for line in lines)


def _listings(paragraphs: Sequence[Sequence[str]]) -> list[bool]:
    """For each whether it belongs to a listing, by its layout or by what stands around it; the facts at the head of a note are one."""
    head = _front_matter(paragraphs)
    return [at < head or any(either) for at, either in enumerate(zip(_set_off(paragraphs), _fenced(paragraphs), strict=True))]


def _front_matter(paragraphs: Sequence[Sequence[str]]) -> int:
    """How many paragraphs the front matter of a text in Markdown takes."""
    lines = [(number, line.rstrip()) for number, lines in enumerate(paragraphs, 1) for line in lines]
    if not lines or lines[0][1] != "---":
        return 0
    number, line = next(((number, line) for number, line in lines[1:] if not _FACT.match(line)), (0, ""))
    return number if line == "---" else 0


def _fenced(paragraphs: Sequence[Sequence[str]]) -> list[bool]:
    """For each whether it stands between two fences of Markdown. Tildes are none here: lines of them part the letters of mailing lists."""
    found = [False] * len(paragraphs)
    fence, first = "", 0
    for number, lines in enumerate(paragraphs):
        for match in filter(None, map(_FENCE.match, lines)):
            if not fence:
                fence, first = match[1], number
            elif match[1].startswith(fence) and not match[2].strip():
                found[first : number + 1] = [True] * (number + 1 - first)
                fence = ""
    return found


def _set_off(paragraphs: Sequence[Sequence[str]]) -> list[bool]:
    """For each whether it belongs to a listing: all that is indented in a row, where some of it is code, or lines that are no running text.
    A line between two empty ones shows nothing of that itself. Running text stands around it, or it is indented as listings are: what is
    indented otherwise may be the whole text, as a page of print is laid out. Where both hold, the row may be mostly running text, as a
    letter is: its other lines belong to it, and it is read as text."""
    found = [False] * len(paragraphs)
    indented = list(map(_is_indented, paragraphs))
    if not any(indented):
        return found
    is_within = any(_is_running(lines) for lines, is_in in zip(paragraphs, indented, strict=True) if not is_in)
    for is_in, row in groupby(range(len(paragraphs)), key=indented.__getitem__):
        numbers = list(row)
        if not is_in or not any(len(paragraphs[at]) > 1 and _is_listing(paragraphs[at]) for at in numbers):
            continue
        running = [at for at in numbers if _is_running(paragraphs[at])]
        is_letter = 2 * len(running) > len(numbers)
        is_deep = min(len(line) - len(line.lstrip(" ")) for at in numbers for line in paragraphs[at]) == _LISTING
        if (all if is_letter else any)((is_within, is_deep)):
            for at in numbers:
                found[at] = not (is_letter and at in running)
    return found


def _is_running(lines: Sequence[str]) -> bool:
    return is_prose(Passage(" ".join(map(fold, lines))))


def _is_table(lines: Sequence[str]) -> bool:
    """Half of the lines or more have cells, as a table is printed: a line of one cell among them is a row like the others."""
    return 2 * sum("\t" in line.strip() for line in lines) >= len(lines)


def _is_laid_out(line: str, prose: bool) -> bool:
    """White space in it means something: it has cells, is indented deeply, or has columns and is no sentence."""
    return "\t" in line.strip() or line.startswith(("    ", "\t")) or (not prose and "  " in line.rstrip())


def _column(lines: Sequence[str]) -> int | None:
    """The column at which the text was wrapped; 0 where nothing but the cases of its letters can tell, and None where lines are longer and
    nothing shows one: nobody wrapped it. A title, a caption or an address of a wrapped text may be longer than the rest."""
    pairs = [
        pair
        for _, paragraph in paragraphs_of(lines)
        for pair in pairwise(paragraph)
        if " " in pair[0] and not text_browsers.depth_of_entry(pair[1]) and not are_counted(pair)
    ]
    breaks = [(len(line), len(after.split(maxsplit=1)[0])) for line, after in pairs]
    column, full = fullest(breaks, range(_WRAPPED_AT.start, _WIDEST))
    longer = sum(len(line) for line in lines if len(line) > column and " " in line and not are_counted([line]))
    if full >= max(_BREAKS, _FULL * sum(length >= _LONG * column for length, _ in breaks)) and longer <= _LONGER * sum(map(len, lines)):
        return column
    return None if any(len(line) >= _WRAPPED_AT.stop for line in lines if " " in line) else 0


def _is_full(line: str, after: str, column: int) -> bool:
    """The first word of the line after it would not have fitted."""
    return len(line) <= column < len(line) + 1 + len(after.split(maxsplit=1)[0])


def _is_wrapped(lines: Sequence[str], column: int) -> bool:
    """The lines are one paragraph cut at a column, that of the whole text or one of its own: no next word would have fitted, and where
    the column is its own they go on in the middle of a sentence."""
    if len(lines) < 2 or any(map(_ENTRY.match, lines[1:])) or _have_letters(lines) or are_counted(lines):
        return False
    if not column:
        if sum(line.lstrip()[0].islower() for line in lines[1:]) * 3 < len(lines) - 1 or not all(
            len(line) in _WRAPPED_AT for line in lines[:-1]
        ):
            return False
        column = max(map(len, lines))
    return all(_is_full(line, after, column) for line, after in pairwise(lines))


def _unhung(lines: Sequence[str], column: int | None) -> list[str]:
    """The entries of a list, each on one line, and the line above them; none where no line hangs under the text of its entry, or one hangs
    there that was not broken because it was full: so do code, the facts of YAML, and addresses, each under what it leads to. column: as
    `_column`."""
    entries: list[list[str]] = []
    depth = 0
    for line in lines:
        if begins := text_browsers.depth_of_entry(line):
            depth = begins
            entries.append([line])
        elif depth and len(line) - len(line.lstrip()) == depth:
            entries[-1].append(line)
        elif not entries:
            entries.append([line])
        else:
            return []
    broken = [entry for entry in entries if len(entry) > 1]
    if not broken or column is None or not all(_is_wrapped(entry, column) for entry in broken):
        return []
    if all(_ADDRESS.fullmatch(entry[-1].strip()) for entry in broken) or any(map(_has_facts, broken)):
        return []
    return [" ".join([entry[0], *map(str.strip, entry[1:])]) for entry in entries]


def _has_facts(entry: Sequence[str]) -> bool:
    """It begins with a fact, and another hangs under it."""
    first, *others = entry
    return bool(_FACT.match(first[text_browsers.depth_of_entry(first) :]) and any(_FACT.match(line.strip()) for line in others))


def _have_letters(lines: Sequence[str]) -> bool:
    """Two of them have, and not the same: a list counts."""
    return len({match[1] for match in map(_LETTERED.match, lines) if match}) > 1


def _asks(passage: Passage, context: Context) -> bool:
    return any(hit.phrase.kind in ASKING for hit in label_hits(passage, context))


def title_of(passages: Sequence[Passage]) -> str:
    """The first passage where it can be a title: short, without a full stop, and text follows."""
    return first_line(passages) if len(passages) > 1 and _number(passages[0]) != _number(passages[1]) else ""


def first_line(passages: Sequence[Passage]) -> str:
    """The title of paragraphs of one line: the first, where it can be one, and others follow."""
    return passages[0].text if len(passages) > 1 and may_be_title(passages[0]) else ""


def _groups(passages: Sequence[Passage]) -> list[list[Passage]]:
    """Passages by the paragraph whose lines they are."""
    groups: list[list[Passage]] = []
    for passage in passages:
        if groups and _number(groups[-1][0]) == _number(passage):
            groups[-1].append(passage)
        else:
            groups.append([passage])
    return groups


def _paragraph(lines: Sequence[Passage]) -> Paragraph:
    return Paragraph((Span("\n".join(map(_shown, lines))),))


def _number(passage: Passage) -> int:
    return passage.source.paragraph if isinstance(passage.source, _Place) else -1


def _shown(passage: Passage) -> str:
    return passage.source.shown if isinstance(passage.source, _Place) and passage.clip is None else passage.text


def _removals(outcome: Outcome, groups: Sequence[Sequence[Passage]], titled: bool) -> Iterator[Removal]:
    """Removals with their places: the index of the block before which each stood."""
    block_of = [number for number, group in enumerate(groups) for _ in group]
    for cut, before in zip(outcome.cuts, outcome.before, strict=True):
        place = max(0, before - titled)
        yield _removal(cut, block_of[place] if place < len(block_of) else len(groups))


def _removal(cut: Cut, at: int) -> Removal:
    return Removal(cut.kind, cut.rule, cut.text, at, cut.target.links, cut.reason)
