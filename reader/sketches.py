"""A few numbers of a text, by which it is compared with others. Pure, the same on every machine.

A. Broder, "On the resemblance and containment of documents" (1997): the smallest hashes of all runs of words are a fair sample of them, so
the share of them that two texts have in common estimates the share of runs they have in common.
"""

from __future__ import annotations

import re
from heapq import nsmallest
from zlib import crc32

_WORD = re.compile(r"\w+")


def sketch(text: str, *, run: int, size: int, fewest: int = 1) -> tuple[int, ...]:
    """The `size` smallest hashes of the runs of so many words, in order; case and punctuation do not count.

    () for a text of fewer words than `fewest`.
    """
    words = _WORD.findall(text.lower())
    if len(words) < fewest:
        return ()
    runs = {" ".join(words[at : at + run]) for at in range(max(1, len(words) - run + 1))}
    return tuple(nsmallest(size, {crc32(each.encode("utf-8", "replace")) for each in runs}))
