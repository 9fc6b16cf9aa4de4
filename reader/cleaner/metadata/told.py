"""Running text, told from the lines around an article: what it says of days and names is the story's. Judges words, believes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from reader.cleaner.metadata.days import PUBLISHED, UPDATED
from reader.dates import MONTHS
from reader.text import SENTENCE_ENDS, fold

IN_A_LINE = frozenset("-text a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s small span strong sub sup time u".split())
"""What breaks no line, and the text between."""
_LONGEST_BESIDE = 80
"""Characters that stand in a line beside a name or a day, not counted what is a link or a `<span>` of its own."""
_MOST_WORDS = 2
"""Long words in small letters beside a name or a day, without a word for publishing: a role has two, a sentence more."""
_PUBLISHES = (*PUBLISHED, *UPDATED)
"""Parts of words that say when something was published, in a sentence or not."""
_ROLE = tuple(",|·•–—-(")
"""Stand behind a name before what the person is."""
_DAY = re.compile(r"\A((?:\S+\s){0,3}\d.*?\b(?:19|20)\d\d\b(?:[^,|·•–—(\s]|\s(?![-,|·•–—(]))*)[,|·•–—(\s].*")
"""A line that begins with a day, up to what parts it from the words behind it, which may say how long the story takes to read."""
_OTHERS = ("figcaption", "blockquote")
_QUOTES = re.compile("(?i)quote|testimonial")
_WORD = re.compile(r"[^\W\d_]{4,}")


def is_told(line: str) -> bool:
    """Whether a line tells something, as a sentence does: "The mayor resigned on 12 March 2019." What begins with a comma tells of the one
    who is named before it."""
    said = line.lower()
    if any(part in said for part in _PUBLISHES):
        return False
    words = sum(word.islower() and word not in MONTHS for word in _WORD.findall(_DAY.sub(r"\1", line)))
    return (words > _MOST_WORDS and line[0] not in _ROLE) or (words > 0 and line.endswith(tuple(SENTENCE_ENDS)))


def stands_in_a_story(node: LexborNode) -> bool:
    """Whether a text or an element stands in the midst of running text, or is said of something else than the article."""
    beside = fold("".join(_beside(node.parent if node.parent is not None and node.parent.tag == "time" else node)))
    return len(beside) > _LONGEST_BESIDE or is_told(beside) or is_said_of_another(node)


def _beside(node: LexborNode) -> Iterator[str]:
    """The texts before and behind it in its own line, with a blank for itself and for each element, as far as they count."""
    first = node
    for _ in range(_LONGEST_BESIDE):
        before = first.prev
        if before is None or before.tag not in IN_A_LINE:
            break
        first = before
    length = 0
    beside: LexborNode | None = first
    while beside is not None and beside.tag in IN_A_LINE and length <= _LONGEST_BESIDE:
        text = (beside.text_content or "") if beside.tag == "-text" and beside.mem_id != node.mem_id else " "
        length += len(text)
        yield text
        beside = beside.next


def is_said_of_another(node: LexborNode) -> bool:
    """Whether it stands in the words below a picture, or in a quotation: who took the one and who said the other wrote no article."""
    above: LexborNode | None = node
    for _ in range(4):
        if above is None:
            break
        if above.tag in _OTHERS or (above is node and _QUOTES.search(above.attributes.get("class") or "")):
            return True
        above = above.parent
    return False
