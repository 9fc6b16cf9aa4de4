"""PURE: bytes and rules in, Article out. No clock, disk, network, locale or event loop.

`clean` is the whole way, readable as a list of steps.
"""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader import charset
from reader.cleaner import metadata
from reader.cleaner.access import judge
from reader.cleaner.access.signs import FEW_WORDS, LONG, Evidence
from reader.cleaner.access.walls import walls
from reader.cleaner.block_steps import STEPS
from reader.cleaner.block_steps.advice import mark_all_advice
from reader.cleaner.block_steps.manner.vocabulary import in_its_language
from reader.cleaner.compose import compose
from reader.cleaner.decode import decoded, is_markup
from reader.cleaner.entry_steps import ENTRY_STEPS
from reader.cleaner.extract import find
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.scorer import Score, all_of_it, shipped
from reader.cleaner.extract.witnesses import witnesses
from reader.cleaner.forms import asking_boxes
from reader.cleaner.gc_pause import without_gc
from reader.cleaner.metadata import Metadata
from reader.cleaner.metadata.paging import next_of
from reader.cleaner.overruling import overruled
from reader.cleaner.page_steps import Prepared, given_back, prepare
from reader.cleaner.passages import Passages
from reader.cleaner.picture_buttons import buttons
from reader.cleaner.pipeline import Box, Context, Outcome, run
from reader.cleaner.prescan import check_lines, tame, utf8
from reader.cleaner.restoring import own_places, restore
from reader.cleaner.rules import Rules
from reader.cleaner.settling import settled
from reader.cleaner.support import offered, support_url
from reader.errors import NoArticleError
from reader.models import ENTRY, Article, blocks_text
from reader.text import safe_line, words
from reader.urls import without_user


@without_gc
def clean(
    data: str | bytes,
    *,
    url: str = "",
    rules: Rules,
    content_type: str = "",
    memory: frozenset[str] = frozenset(),
    score: Score = shipped,
    engine: str = "auto",
) -> Article:
    """The article in `data`.

    data: HTML or plain text, as text or as bytes. url: where it came from, for its links and the rules of its site; "" for nowhere.
    rules: what is to be taken out. content_type: the header it came with, for its charset; `ENTRY` for the text of a feed, all of which
    is the article. memory: sentences seen verbatim in other articles of the same site. score: other weights than the shipped ones, for
    cross-validation. engine: `auto` is our own, which asks for a second opinion where it is unsure; `readability` is readability-lxml
    alone. Raises NoArticleError when there is no text to be had.
    """
    url = safe_line(without_user(url))
    text, source = decoded(data, content_type) if isinstance(data, bytes) else (data, data)
    if not text or text.isspace():
        raise NoArticleError("The input is empty.", hint="Give it a page or a text.")
    is_entry = content_type == ENTRY
    if not (is_entry or is_markup(text)):
        return _from_text(text, Context(rules, url=url, memory=memory, given=given_back(rules, url)))
    raw = utf8(source) if isinstance(source, str) else source
    if (tamed := tame(text, raw)) is not text:
        text, raw = tamed, utf8(tamed)
    tree = LexborHTMLParser(raw)
    restore(tree)
    known = metadata.read(tree, url)
    own_places.restore(tree, known.base, () if is_entry else (url, known.canonical))  # from a feed they lead to the page
    page = prepare(tree, rules, url, known.base)
    found, controls = _extracted(page, text, known, all_of_it if is_entry else page.scored(score), engine, is_whole=is_entry)
    if (mended := _mended(found, text)) is not None:
        return clean(mended, url=url, rules=rules, content_type=content_type, memory=memory, score=score, engine=engine)
    given = given_back(rules, url) | page.given
    passages = Passages(found.passages)
    context = in_its_language(_context(known, url, rules, memory, given, asking_boxes(controls, known.base)), passages)
    mark_all_advice(passages, context)
    outcome = run((*ENTRY_STEPS, *STEPS) if is_entry else STEPS, passages, context)
    found = overruled(found, outcome, context)
    outcome = settled(STEPS, outcome, context, found.kept)
    return _article(known, page, tree, found, outcome, context)


def _extracted(
    page: Prepared, text: str, known: Metadata, score: Score, engine: str, *, is_whole: bool
) -> tuple[Extraction, Sequence[LexborNode]]:
    """The article as `engine` finds it, and the controls in it. text: the page as it came. is_whole: all of it is the article."""
    if engine == "readability":
        from reader.cleaner.extract.second import by_readability

        return by_readability(text, known.base), page.tree.css("input, button")
    said = witnesses(known)
    found = find(page.tree, said, known.base, score)
    controls = found.controls()
    if found.is_unsure() and not (is_whole or said.is_paid):  # another engine sees nothing of what a page hides from those who did not pay
        from reader.cleaner.extract.second import second_opinion

        found = second_opinion(text, known.base, found)
    return found, controls


def _mended(found: Extraction, text: str) -> str | None:
    """The page as it was before somebody took its UTF-8 for another encoding; None where nobody did."""
    if not charset.is_garbled(found.as_written()):
        return None
    spelled = charset.spelled_out(text)
    mended = charset.mended(spelled)
    return None if mended == spelled else mended


def _context(known: Metadata, url: str, rules: Rules, memory: frozenset[str], given: frozenset[str], boxes: tuple[Box, ...]) -> Context:
    return Context(
        rules,
        title=known.title,
        site=known.site,
        url=url,
        language=known.language,
        authors=known.byline,
        memory=memory,
        given=given,
        boxes=boxes,
    )


def _article(known: Metadata, page: Prepared, tree: LexborHTMLParser, found: Extraction, outcome: Outcome, context: Context) -> Article:
    """What is known of the article and what was left of its text, as one value. Raises NoArticleError where nothing was."""
    url = context.url
    blocks, removals = compose(found, outcome, context.rules.book, buttons(found, context), page.removals)
    count = words(blocks_text(blocks))
    behind = found.behind(outcome.kept)
    withheld = tuple(walls([leaf.text for leaf in behind], context.rules.book, is_long=count >= LONG))
    if count < FEW_WORDS:
        from reader.cleaner.access.absence import check

        is_dated = dict(known.sources).get("published", "page") != "page"
        check(count, page.tree, url, known.titles, withheld, is_dated=is_dated)
    goes_on = known.next_page or next_of(found.pager(behind), url, known.base)
    support = support_url(removals, url, known.payment) or _offered(found, outcome, known, url)
    return Article(
        url=url,
        title=known.title,
        blocks=blocks,
        byline=known.byline,
        site=known.site,
        published=known.published,
        modified=known.modified,
        language=known.language,
        standfirst=found.standfirst,
        section=known.section,
        tags=known.tags,
        canonical=known.canonical,
        picture=known.picture,
        license=known.license,
        word_count=count,
        removals=removals,
        refusals=page.refusals + tuple(outcome.refusals),
        access=judge(Evidence(blocks, removals, known.thing, known.tier, goes_on, tree, found.names, known.body, count, withheld)),
        support_url=support,
        next_page=goes_on,
        found_by=found.engine,
        sources=known.sources,
    )


def _offered(found: Extraction, outcome: Outcome, known: Metadata, url: str) -> str:
    """Where the paper can be supported by what the page offers beside the article; the article's own links lead elsewhere."""
    stays = {id(passage.source) for passage in outcome.kept}  # of what was settled the links are no longer known
    told = {link for passage in found.passages if id(passage.source) in stays for link in passage.links}
    return offered(found.own_links(), url or known.canonical, known.base, told)


def _from_text(text: str, context: Context) -> Article:
    """The article in a plain text. What it takes is loaded where there is one: most of what is read is pages."""
    from reader.cleaner import plaintext

    check_lines(text)
    while charset.is_garbled(text):
        text = charset.mended(text)
    found = plaintext.read(text, context)
    return Article(
        url=context.url,
        title=found.title,
        blocks=found.blocks,
        removals=found.removals,
        refusals=found.refusals,
        access=judge(Evidence(found.blocks, found.removals)),
        support_url=support_url(found.removals, context.url),
        word_count=words(blocks_text(found.blocks)),
        found_by="text",
    )
