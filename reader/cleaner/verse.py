"""What stands where a page breaks a line: the end of one in a poem, a song, an address, and beside what is set in bold, such as a question;
a blank in running text, and in that of Chinese and Japanese nothing.

A plain text of the same lines is read line by line, a paragraph as a whole. What is printed here is to be cleaned to itself: so only lines
in which no phrase stands, but for words that stories have as well, stay lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise, takewhile

from reader.cleaner.block_steps.signals import OF_STORIES
from reader.cleaner.extract.leaves import BREAK, STRONG, Leaf
from reader.cleaner.passages import Passage
from reader.cleaner.phrasebook import Phrasebook
from reader.text import CLOSING, QUESTION_MARKS, SENTENCE_ENDS, breadth, fold, safe
from reader.values import NamedTuple

LONGEST_LINE = 80
"""Letters of the longest line. A longer one is a paragraph that somebody has set without a gap, and is broken wherever it is shown."""
_NARROWEST = 52
"""Columns at which the narrowest texts are wrapped by hand or by mail programs."""
_ENDS = tuple(SENTENCE_ENDS + QUESTION_MARKS + ":" + CLOSING)
"""Stand at the end of a line behind which something new may begin."""
_GOES_ON = tuple("、，；：。！？…「『“」』”")
"""Stand in Chinese and Japanese at the end of a line, or at the head of the next, where the two are one text."""
_DENSE = (("\u3001", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\uff01", "\uff65"), ("\U00020000", "\U0003ffff"))
"""First and last of the letters and marks of Chinese and Japanese. Korean sets blanks between its words, and Thai between its phrases."""


class _Line(NamedTuple):
    """A line as the page sets it."""

    text: str
    bold: str
    """What is set in bold at its head."""


def joints(passage: Passage, book: Phrasebook) -> Mapping[int, str]:
    """By the place of each blank in the text of a passage's leaf for which the page breaks the line, what stands there instead: the end of
    a line, or nothing. Empty where all are blanks, and for what is no paragraph."""
    leaf = passage.source
    if not isinstance(leaf, Leaf) or passage.form not in ("paragraph", "item", "quote"):
        return {}
    lines = _lines(leaf)
    texts = [line.text for line in lines]
    places = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=-1))[1:]
    if max(map(breadth, texts)) <= LONGEST_LINE and _are_lines(texts, book):
        return dict.fromkeys(places, "\n")
    ends = [at for at, pair in enumerate(pairwise(lines)) if _is_marked(*pair)]
    parts = [" ".join(texts[start:end]) for start, end in pairwise([0, *(at + 1 for at in ends), len(texts)])]
    marked = dict.fromkeys([places[at] for at in ends], "\n") if ends and _are_lines(parts, book) else {}
    is_text = texts[-1].endswith(_GOES_ON)
    glued = [place for place, pair in zip(places, pairwise(texts), strict=True) if _runs_on(*pair, is_text=is_text)]
    return dict.fromkeys(glued, "") | marked


def _lines(leaf: Leaf) -> list[_Line]:
    """The lines of a leaf that say something."""
    lines: list[list[tuple[str, int]]] = [[]]
    for piece, mark in zip(leaf.pieces, leaf.marks, strict=True):
        first, *others = piece.split(BREAK)
        lines[-1].append((first, mark))
        lines += [[(part, mark)] for part in others]
    found = [_Line(_folded(text for text, _ in line), _folded(text for text, mark in takewhile(_is_bold, line))) for line in lines]
    return [line for line in found if line.text]


def _folded(pieces: Iterable[str]) -> str:
    return fold(safe("".join(pieces)))


def _is_bold(piece: tuple[str, int]) -> bool:
    text, mark = piece
    return bool(mark & STRONG) or not text.strip()


def _is_marked(line: _Line, after: _Line) -> bool:
    """A question, a name or a word over what follows: one of two lines is set in bold, or opens with what is."""
    is_bold = line.bold == line.text
    if not after.bold or (is_bold and after.bold == after.text):
        return is_bold and not after.bold
    return line.text.endswith(_ENDS) or after.bold.endswith(_ENDS)


def _runs_on(text: str, after: str, *, is_text: bool) -> bool:
    """Nothing stands between two lines of Chinese or Japanese where the sentence goes on, or another begins; facts without a mark behind
    them may be told apart by nothing else. is_text: the last line ends a sentence."""
    return _is_dense(text[-1]) and _is_dense(after[0]) and (is_text or text.endswith(_GOES_ON) or after.startswith(_GOES_ON))


def _is_dense(char: str) -> bool:
    return char in "“”‘’…—" or any(first <= char <= last for first, last in _DENSE)


def _are_lines(lines: Sequence[str], book: Phrasebook) -> bool:
    """They stay what they are where they are read again."""
    return not (_is_wrapped(lines) or any(_has_phrase(line, book) for line in lines))


def _has_phrase(line: str, book: Phrasebook) -> bool:
    return any(hit.phrase.role not in OF_STORIES for hit in Passage(line).hits(book))


def _is_wrapped(lines: Sequence[str]) -> bool:
    """They are running text cut at a column: no next word would have fitted."""
    column = max(_NARROWEST, *map(len, lines))
    return all(len(line) + 1 + len(after.split(maxsplit=1)[0]) > column for line, after in pairwise(lines))
