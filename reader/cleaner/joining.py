"""An article of several pages as one. PURE: Articles in, one Article out; who fetches them is not known here.

What a page says again that another one says (the headline, the standfirst, the picture over the text, a line on the author behind it)
stands once, and what was left out is listed among the removals. No words are changed, and notes stay behind the text of their page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.cleaner.metadata.paging import NAMES_PAGE, is_numbered, next_page, page_number
from reader.cleaner.normal_form import is_among
from reader.models import (
    Access,
    AccessState,
    Article,
    Block,
    Heading,
    Kind,
    Paragraph,
    Picture,
    Removal,
    Span,
    block_text,
    blocks_text,
    spans_text,
)
from reader.text import breadth, fold, letters, words
from reader.values import replace

REPEATED = "repeated"
"""The rule named by the removal of what another page says as well."""

_LONG = 40
"""Letters from which nobody writes the same passage twice."""
_MOST_AT_THE_END = 40
"""Blocks at the end of a page that are looked for in the next one."""
_MOST_LETTERS = 80
"""Of a line that is the number of a page, without the title."""
_NUMBER = re.compile(r"\W{0,9}(\d{1,3})(?P<of>\W{1,3}(?:[^\W\d]{1,4}\W{1,2})?\d{1,3})?\W{0,9}")
"""What is left of the number of a page without the word for it: `2`, `2/5`, `2 of 5`."""
_NUMBERED = re.compile(r"\0\W{0,3}\d{1,3}(?:\W{1,3}(?:[^\W\d]{1,4}\W{1,2})?\d{1,3})?")
"""`Page 2`, `Page 2 of 5` in a title, with `\\0` for the word."""
_HALF = 0.5
"""Share of the words that its pages say there are, below which an article is not called whole, though all of them were read."""
_WITHHELD = {
    AccessState.TEASER: "Of that page the publisher sent only the beginning.",
    AccessState.REFUSED: "That page was refused.",
    AccessState.NEEDS_JAVASCRIPT: "That page shows nothing without JavaScript.",
}


def joined(pages: Sequence[Article], *, given: frozenset[str] = frozenset(), why: Sequence[str] = ()) -> Article:
    """The article of `pages`, which follow each other; of one page it is that page.

    given: passages in normal form that stay on every page, because the reader gave them back. why: sentences on why the page after the last
    of `pages` was not read. Address, title, names and dates are what the first page says; how much of the article there is follows from all
    of them.
    """
    whole = pages[0]
    if len(pages) == 1:
        return replace(whole, access=_continues(pages, why)) if why else whole
    for before, page in pairwise(pages):
        whole = _with(whole, page, given, 1 if before is pages[0] else page_number(before.url))
    count = words(blocks_text(whole.blocks))
    return replace(whole, word_count=count, next_page=pages[-1].next_page, access=_access(pages, count, why))


def unfit(pages: Sequence[Article], page: Article) -> tuple[str, ...]:
    """Why `page` is not what the article of `pages` goes on with, in sentences; empty where it is.

    Its number is one more than that of the last, wherever redirects led: so no page is read twice.
    """
    if not next_page(pages[-1].url, page.url):
        return (f"That page leads elsewhere: to {page.url}.",)
    if _is_another(pages[0], page):
        return (f"That page is another article: {page.title or page.url}.",)
    if said := _WITHHELD.get(page.access.state):
        return said, *page.access.evidence
    known, page = {_key(block) for each in pages for block in each.blocks}, _with_own_standfirst(page, pages[0])
    more = page.blocks[_head(pages[0], page) :]
    return () if any(_key(block) not in known for block in more) else ("That page says nothing that was not read.",)


def _is_another(first: Article, page: Article) -> bool:
    """Whether `page` is an article of its own, by its day or by its title. The number in the address of `first` may have been its own:
    then the next one is another story's.
    """
    days = [each.published.date() for each in (first, page) if each.published and dict(each.sources).get("published", "page") != "page"]
    if len(days) == 2 and abs((days[0] - days[1]).days) > 1:
        return True
    return is_numbered(first.url) and _name(first) != _name(page)


def _name(page: Article) -> str:
    """The letters of its title, without the number of the page."""
    return letters(_NUMBERED.sub("", NAMES_PAGE.sub("\0", page.title))).casefold()


def _continues(pages: Sequence[Article], why: Sequence[str]) -> Access:
    evidence = (f"It goes on on page {page_number(pages[-1].next_page)}.", *why)
    return Access(AccessState.CONTINUES, evidence, _expected(pages))


def _access(pages: Sequence[Article], count: int, why: Sequence[str]) -> Access:
    """How much of the article of several pages is here, in `count` words. why: as in `joined`."""
    last, expected = pages[-1].access, _expected(pages)
    if pages[-1].next_page:
        return _continues(pages, why)
    if last.state is AccessState.EXCERPT:
        return replace(last, expected_words=expected)
    read = f"All {len(pages)} pages of it were read."
    if expected and count < _HALF * expected:
        return Access(AccessState.UNKNOWN, (read, f"They name {expected:,} words."), expected)
    return Access(AccessState.WHOLE, (read,), expected)


def _expected(pages: Sequence[Article]) -> int | None:
    """How long the pages say the article is."""
    return max((page.access.expected_words or 0 for page in pages), default=0) or None


def _with(whole: Article, page: Article, given: frozenset[str], before: int) -> Article:
    """`whole` and what `page` says beyond it. before: the number of the page that `whole` ends with.

    What both end with stands behind the later one; all else that is said twice stands where it was said first.
    """
    page, number = _with_own_standfirst(page, whole), page_number(page.url)
    blocks, end = whole.blocks, _shared_end(whole.blocks, page.blocks)
    blocks, moved, taken = _without(whole, range(len(blocks) - end, len(blocks)), given, before)
    known, head = {_key(block) for block in blocks}, _head(replace(whole, blocks=blocks), page)
    again = [index for index, block in enumerate(page.blocks) if index < head or (_is_unlike_others(block) and _key(block) in known)]
    more, own, own_taken = _without(page, again, given, number)
    removals = sorted((*own, *own_taken), key=lambda removal: -1 if removal.at is None else removal.at)
    return replace(
        whole,
        blocks=(*blocks, *more),
        removals=(*moved, *taken, *(replace(_behind(each, len(blocks)), page=number) for each in removals)),
        refusals=whole.refusals + page.refusals,
        support_url=whole.support_url or page.support_url,
    )


def _with_own_standfirst(page: Article, whole: Article) -> Article:
    """`page` with what stands apart over its text as a paragraph, unless `whole` says that, too: only one page has a standfirst."""
    own = fold(page.standfirst)
    if not own or own == fold(whole.standfirst) or own in map(_key, page.blocks):
        return page
    paragraph = Paragraph((Span(page.standfirst),))
    return replace(page, blocks=(paragraph, *page.blocks), removals=tuple(_behind(removal, 1) for removal in page.removals))


def _behind(removal: Removal, blocks: int) -> Removal:
    """`removal` with so many blocks more before it."""
    return removal if removal.at is None else replace(removal, at=removal.at + blocks)


def _without(
    page: Article, gone: Iterable[int], given: frozenset[str], number: int
) -> tuple[tuple[Block, ...], list[Removal], list[Removal]]:
    """(the blocks of `page` without those at `gone`, its removals with their places counted anew, a removal for each block that went).

    given: as in `joined`; blocks that say only such passages stay. number: that of the page, for the new removals.
    """
    out = {index for index in gone if not (given and is_among(block_text(page.blocks[index]), given))}
    stay = [index for index in range(len(page.blocks)) if index not in out]
    places, place = list[int](), 0
    for index in range(len(page.blocks) + 1):
        places.append(place)
        place += index not in out
    moved = [removal if removal.at is None else replace(removal, at=places[removal.at]) for removal in page.removals]
    reason = "another page of the article says it, too"
    texts = [(index, text) for index in sorted(out) if (text := block_text(page.blocks[index]))]
    made = [Removal(Kind.FURNITURE, REPEATED, text, places[index], (), reason, number) for index, text in texts]
    return tuple(page.blocks[index] for index in stay), moved, made


def _shared_end(blocks: Sequence[Block], later: Sequence[Block]) -> int:
    """How many of the last `blocks` stand in `later` in the same order; 0 where they may do so by chance."""
    ours = [_key(block) for block in blocks[-_MOST_AT_THE_END:]][::-1]
    theirs = [_key(block) for block in later]
    most = 0
    for last, key in enumerate(theirs):
        if ours and key == ours[0]:
            most = max(most, _alike(ours, theirs[max(0, last + 1 - len(ours)) : last + 1][::-1]))
    return most if any(map(_is_unlike_others, blocks[len(blocks) - most :])) else 0


def _alike(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many of the first of both are the same."""
    return next((at for at, (our, their) in enumerate(zip(ours, theirs, strict=False)) if our != their), min(len(ours), len(theirs)))


def _head(whole: Article, page: Article) -> int:
    """How many of the first blocks of `page` are its headline, its number, and what `whole` has over its text as well."""
    over, number = {whole.title, whole.standfirst, page.title, *_over_the_text(whole)}, page_number(page.url)
    known = {fold(text) for text in over if text}
    for index, block in enumerate(page.blocks):
        if _key(block) not in known and not _is_label(block, whole.title, number):
            return index
    return len(page.blocks)


def _over_the_text(whole: Article) -> Iterator[str]:
    """What stands before the first long paragraph, and the heading of the part of the text that comes last."""
    for block in whole.blocks:
        yield _key(block)
        if isinstance(block, Paragraph) and _is_unlike_others(block):
            break
    yield from [_key(block) for block in whole.blocks if isinstance(block, Heading)][-1:]


def _is_label(block: Block, title: str, number: int) -> bool:
    """Whether a line says that here is page `number`, with the title before that or without."""
    if not isinstance(block, Paragraph | Heading):
        return False
    text, name = fold(spans_text(block.spans)), fold(title)
    is_named = bool(name) and text.startswith(name)
    rest = text[len(name) :] if is_named else text
    if len(rest) > _MOST_LETTERS:
        return False
    bare = NAMES_PAGE.sub("", rest)
    found = _NUMBER.fullmatch(bare)
    return bool(found and int(found[1]) == number and (is_named or found["of"] or bare != rest))


def _is_unlike_others(block: Block) -> bool:
    """Whether a block is told from all others by what it says or shows: it is a picture or long."""
    return isinstance(block, Picture) or breadth(block_text(block)) >= _LONG


def _key(block: Block) -> str:
    """What tells a block from others: its text, and of a picture its address."""
    if isinstance(block, Picture):
        return f"\0{block.src or (block.alt, spans_text(block.caption))}"
    return fold(block_text(block))
