"""Steps on the text of a feed: the tail that blog software hangs on every entry. Structure first, so that no language is forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, Step, may_take
from reader.models import Kind
from reader.text import SENTENCE_ENDS, words
from reader.urls import canonical, host

APPEARED_FIRST, COMMENTS, MORE = ENTRY_RULES = ("entry.appeared-first", "entry.comments", "entry.more")
"""What these steps call themselves. MORE takes the way to the rest of the text: where it stood, the feed gave only the beginning."""
_LONGEST = 40
"""Words of the longest passage that may be such a tail."""
_MOST_WORDS = 6
"""Words at the end of a passage among which a way to the rest of the text begins."""

_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}\])”\"»]\s*$")


@may_take(1.0)
def tails(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """Last passages that lead back to the entry itself: "The post X appeared first on Y.", "Continue reading X", "3 comments"."""
    for passage in reversed(passages):
        rule = _led_home(passage, context.url)
        if not rule:
            return
        yield Cut(passage, Kind.COMMENTS if rule == COMMENTS else Kind.FURNITURE, rule)


def more_links(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """The label behind the last sentence of the last passage, where it leads on: "… twice. Continue reading"."""
    if not passages or not passages[-1].links:
        return
    last = passages[-1]
    starts = [match.start() for match in re.finditer(r"(?<=\s)\S", last.text)][-_MOST_WORDS:]
    for start in starts:
        if _SENTENCE_END.search(last.text[:start]) and _is_label(last.text[start:], context):
            yield Cut(last, Kind.RELATED, MORE, part=(start, len(last.text)))
            return


def _led_home(passage: Passage, url: str) -> str:
    """The rule for a passage whose links lead to the entry at `url`, or to it and to the front page; "" for others."""
    if not url or not passage.links or words(passage.text) > _LONGEST:
        return ""
    home = canonical(url)
    to_entry = [link for link in passage.links if canonical(link) == home]
    if not to_entry:
        return ""
    if passage.link_share > 0.8:
        return COMMENTS if all("#" in link and "#more" not in link for link in to_entry) else MORE
    to_front = [
        link for link in passage.links if host(link) == host(url) and canonical(link).count("/") == 3 and canonical(link).endswith("/")
    ]
    return APPEARED_FIRST if to_front and len(passage.links) == len(to_entry) + len(to_front) and passage.link_share > 0.1 else ""


def _is_label(text: str, context: Context) -> bool:
    """Whether `text` is a label by which pages lead on, in any language of the rules."""
    return any(hit.phrase.kind is Kind.RELATED for hit in context.rules.book.hits(normal(text)) if hit.phrase.match == "whole")


ENTRY_STEPS: tuple[Step, ...] = (tails, more_links)
