"""An article as a page: the head, the access line, the text with what was stripped from it, the links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.models import AccessState, Article, Picture, Span
from reader.text import safe_line
from reader.tui.layout.dates import long, minutes
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap, line_width
from reader.tui.page.access import access_lines, is_cut_off
from reader.tui.page.blocks import set_block, stacked
from reader.tui.page.inline import from_line, inline
from reader.tui.page.kept import Mark, marked
from reader.tui.page.parts import Drawn, Part, Prose, Stretch, Wide
from reader.tui.page.setter import Group, Setter
from reader.tui.page.stripped import given_group, stripped_group
from reader.tui.page.view import View
from reader.urls import is_web


@dataclass(frozen=True, slots=True)
class Composed:
    """The parts of a page and what its keys need: links by number, headings, pictures."""

    parts: tuple[Part, ...]
    links: tuple[str, ...]
    headings: tuple[str, ...]
    pictures: tuple[Picture, ...]
    marks: tuple[Mark, ...] = ()
    """Where the passages stand that the reader keeps, from the top to the end; one over several parts in each of them."""


def compose(article: Article, view: View) -> Composed:
    """Every part of the page, from the date to the last link."""
    setter = Setter(view)
    groups = [*_head(article, view), *_body(article, setter), *_end(article, setter), *_links(setter)]
    top = () if view.lean or view.preview else (Drawn((EMPTY,)),)
    parts = (*top, *stacked(groups))
    marks = marked(parts, view)
    return Composed(parts, tuple(setter.links.addresses), tuple(setter.headings), tuple(setter.pictures), marks)


def order_of_removals(article: Article) -> list[int]:
    """Indices of `article.removals` as they are met going down the page; those from outside the article come last."""
    end = len(article.blocks) + 1
    return sorted(range(len(article.removals)), key=lambda i: (end if (at := article.removals[i].at) is None else at, i))


def _head(article: Article, view: View) -> Iterator[Group]:
    if view.lean < 2 and not view.preview:
        date = f" {view.marks.dot} ".join(filter(None, [long(article.published), _length(article)]))
        yield Group(0, [Prose(date, (), view.cells, Look.DIM)], 1)
    title = Prose(safe_line(article.title) or safe_line(article.url), (), view.cells, Look.STRONG, even=True, role="title")
    byline = ", ".join(map(safe_line, article.byline))
    names: list[Part] = [Prose(f"By {byline}", (), view.cells, Look.DIM, role="byline")] if byline else []
    if view.lean < 2:
        yield Group(0, [title, *names], 1)
    if view.lean < 2 or not article.blocks:  # in a low terminal the title stands in the head, and the text has the rest
        yield Group(0, list(_access(article, view)), 1)


def _length(article: Article) -> str:
    if not article.blocks:
        return ""
    here, full = minutes(article.word_count), article.access.expected_words
    if is_cut_off(article) and full and minutes(full) > here:
        return f"{minutes(full):,} min in full, {here:,} min here"
    return f"{here:,} min"


def _access(article: Article, view: View) -> Iterator[Part]:
    first, *facts = access_lines(article, view)
    yield Prose(*from_line(first), view.cells, role="access")
    for fact in facts:
        yield Prose(*from_line(fact), view.cells, Look.PLAIN, (gap(2),), (gap(2),))


def _body(article: Article, setter: Setter) -> Iterator[Group]:
    """Blocks, with removals before the block they stood before; those from outside the article after the last."""
    order = order_of_removals(article)
    waiting = list(enumerate(order, 1))
    for index, block in enumerate(article.blocks):
        while waiting and (at := article.removals[waiting[0][1]].at) is not None and at <= index:
            yield from _removed(article, setter.view, *waiting.pop(0))
        setter.block = index
        yield set_block(block, setter)
    for number, index in waiting:
        yield from _removed(article, setter.view, number, index)


def _removed(article: Article, view: View, number: int, index: int) -> Iterator[Group]:
    removal = article.removals[index]
    if index in view.given:
        yield given_group(removal, index, view)
    elif view.stripped:
        yield stripped_group(removal, number, len(article.removals), index, view)


def _end(article: Article, setter: Setter) -> Iterator[Group]:
    if not is_cut_off(article):
        return
    view = setter.view
    words = " the text we have ends here "
    thin = view.marks.thin
    line = (Run(thin * 4 + words + thin * max(0, view.cells - len(words) - 4), Look.DIM),)
    yield Group(1, [Drawn((line,), role="end")], 1)
    ways = [*_next_page(article, setter), *map(from_line, _ways_on(article, view))]
    yield Group(1, [Prose(*way, view.cells, Look.PLAIN, (gap(2),), (gap(4),)) for way in ways], 1)


def _next_page(article: Article, setter: Setter) -> Iterator[tuple[str, tuple[Stretch, ...]]]:
    """The page on which an article goes on, as a link."""
    if article.access.state is AccessState.CONTINUES and is_web(article.next_page):
        yield inline((Span("the next page", href=article.next_page),), setter.links)


def _ways_on(article: Article, view: View) -> Iterator[Line]:
    paper = safe_line(article.site) or "the paper"
    ways = {
        "support": f"support {paper}: {bare(article.support_url)}" if article.support_url else "",
        "original": "open the original in the browser",
        "cookies": "" if article.access.state is AccessState.CONTINUES else "use your own subscription’s cookies",
        "refresh": "fetch it again",
    }
    for action, words in ways.items():
        if words and (key := view.keys[action]):
            yield (Run(key, Look.KEY), Run(f" {words}", Look.DIM))


def _links(setter: Setter) -> Iterator[Group]:
    addresses = setter.links.addresses
    if not addresses:
        return
    size = len(f"[{len(addresses)}]")
    rows = tuple(
        (Run(f"[{number}]".ljust(size), Look.NUMBER), gap(1), Run(bare(address), Look.PLAIN, address))
        for number, address in enumerate(addresses, 1)
    )
    title = Prose("Links", (), setter.view.cells, Look.STRONG, role="links")
    cells = setter.view.cells_for(max(map(line_width, rows)))
    yield Group(1, [title, Wide(rows, role="links", cells=cells, more=setter.view.marks.more, fixed=size + 1)], 1)


def bare(address: str) -> str:
    """An address as people write it, without scheme and last slash."""
    return safe_line(address).removeprefix("https://").removeprefix("http://").removesuffix("/")
