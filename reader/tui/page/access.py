"""The honest line under the byline: how much of the article is here, and how that is known."""

from __future__ import annotations

from reader.models import AccessState, Article
from reader.text import counted, safe_line, words
from reader.tui.layout.runs import Line, Look, Run
from reader.tui.page.view import View

_WARNED = {
    AccessState.TEASER: "Teaser:",
    AccessState.EXCERPT: "Excerpt:",
    AccessState.REFUSED: "Refused:",
    AccessState.NEEDS_JAVASCRIPT: "Needs JavaScript:",
    AccessState.CONTINUES: "Goes on elsewhere:",
}


def is_cut_off(article: Article) -> bool:
    """Whether the publisher sent less than the article."""
    return article.access.complete is False


def access_lines(article: Article, view: View) -> list[Line]:
    """The line, then one fact a line; not wrapped yet."""
    state = article.access.state
    if state is AccessState.UNKNOWN and not article.blocks and not article.removals:
        return [(Run("Not fetched yet."), Run(f" {view.keys['open']}", Look.KEY), Run(" fetches it.", Look.DIM))]
    if state is AccessState.WHOLE:
        return [(Run("Complete"), Run(f". {counted(article.word_count, 'word')}.", Look.DIM), *_stripped(article, view))]
    if state is AccessState.UNKNOWN:
        told = " ".join(map(safe_line, article.access.evidence)) or "Nothing on the page says how long it is."
        first = (Run("Unknown if complete"), Run(f". {counted(article.word_count, 'word')}. {told}", Look.DIM))
        return [(*first, *_stripped(article, view))]
    evidence: list[Line] = [(Run(safe_line(fact), Look.DIM),) for fact in article.access.evidence]
    out: Line = tuple(Run(run.text.removeprefix(" "), run.look) for run in _stripped(article, view))
    return [_warned(article), *evidence, *([out] if out else [])]


def stripped_words(article: Article, given: frozenset[int] = frozenset()) -> int:
    """Words of the passages that are out."""
    return sum(words(removal.text) for index, removal in enumerate(article.removals) if index not in given)


def about(number: int) -> str:
    """A count as nobody counted it: 1,894 is about 1,900."""
    return f"{round(number, -2 if number >= 1000 else -1):,}"


def _warned(article: Article) -> Line:
    here = f"{counted(article.word_count, 'word')} of it {'is' if article.word_count == 1 else 'are'} here"
    expected = article.access.expected_words
    rest = f", of about {about(expected)}." if expected and expected > article.word_count else "."
    return (Run(_WARNED[article.access.state], Look.WARNING), Run(" "), Run(here, Look.STRONG), Run(rest))


def _stripped(article: Article, view: View) -> Line:
    number, key = len(article.removals) - len(view.given), view.keys["stripped"]
    if number <= 0:
        return ()
    told = f" {counted(number, 'passage')} stripped, {counted(stripped_words(article, view.given), 'word')}"
    if not key:
        return (Run(f"{told}.", Look.DIM),)
    does = f"{'hides' if view.stripped else 'shows'} {'it' if number == 1 else 'them'}"
    return (Run(f"{told}: ", Look.DIM), Run(key, Look.KEY), Run(f"\u00a0{does}.", Look.DIM))
