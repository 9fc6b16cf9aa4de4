"""From "never show me this again" to a rule of the reader's own: tried on the stored pages, then kept, and undone."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.cleaner.normal_form import normal
from reader.cleaner.rules import Rules, parse, site_name
from reader.errors import NoArticleError, UsageError
from reader.library import articles
from reader.models import Article, Headline, Query, Removal
from reader.rules import ftr, known_ids, user_rules
from reader.services import cleaning, renewal, texts
from reader.services.session import Session
from reader.text import did_you_mean, fold, quoted, safe_line, words
from reader.urls import host, is_within

MOST_PAGES = 300
"""Stored pages of the site that a proposal is tried on, the newest first."""

_HOST = re.compile(r"[\w.:-]+")

FTR_FILE = "ftr-site-config.toml"

MUCH = 0.1
"""A page that loses more than this share of its text is to be looked at first."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule that is proposed and not kept yet, in words and as data."""

    site: str
    """The host it holds for, and no other."""
    says: str
    """What it strips, for a person: `what begins “Remind me later”, in an aside named support-box`."""
    key: str
    """`drop` (a selector) or `text` (a passage's words)."""
    value: str
    refused: str = ""
    """Why no wider rule was proposed; ""."""
    passage: str = ""
    """The words that gave rise to it."""

    @property
    def table(self) -> user_rules.Table:
        """The rule as a table of a rule file."""
        return user_rules.with_site({}, self.site, self.key, [self.value])

    @property
    def toml(self) -> str:
        """The rule as it would stand in the file."""
        return user_rules.emitted(self.table, head="")


@dataclass(frozen=True, slots=True)
class Change:
    """What the proposal would do to one stored page."""

    headline: Headline
    words: int
    share: float
    """Of the words of the page's text, how many would go, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What the proposal would do to the stored pages of its site."""

    tried: int
    changes: tuple[Change, ...]
    """The page that loses the largest share first."""
    words: int
    share: float
    """Of the words of all pages that were tried."""
    refused: int = 0
    """Pages on which the rule wants too much and is refused."""

    @property
    def heavy(self) -> int:
        """Pages that lose more than MUCH of their text."""
        return sum(change.share > MUCH for change in self.changes)


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take a change of the rules back."""

    changed: user_rules.Changed
    says: str
    article_id: str = ""
    """The article to clean again after that; ""."""


async def propose(session: Session, article_id: str, passage: str | Removal) -> Proposal:
    """A rule for the site of an article that would strip `passage` there and its like. Raises NotInLibraryError, UsageError.

    When the page is kept and the passage stands in a box whose class or id says what it is for, that box is meant; else the very
    words of the passage.
    """
    text = safe_line(passage.text if isinstance(passage, Removal) else passage)
    headline = articles.headline(session.library, article_id)
    site = _site_of(headline.url)
    if not site or not text:
        raise UsageError("A rule needs a site and a passage; this article has no address." if text else "There is no passage chosen.")
    begins = f"what begins {quoted(_head(text))}"
    if selector := await _box(session, article_id, text):
        return Proposal(site, f"{begins} and all in {_in_words(selector)}, on this site only", "drop", selector, passage=text)
    return Proposal(site, f"{begins}, word for word, on this site only", "text", text, passage=text)


def edited(proposal: Proposal, value: str) -> Proposal:
    """The proposal with other words or another selector, where one is given. Raises UsageError for a selector that nothing can match."""
    value = value.strip()
    if value in ("", proposal.value):
        return proposal
    if proposal.key == "drop":
        _check_selector(value)
    return replace(proposal, value=value, says=f"{proposal.key}: {value}")


async def _box(session: Session, id: str, text: str) -> str:
    """The selector of the box that holds a passage of a stored page; "" when there is none, or when the page cannot be read."""
    from reader.cleaner.box_selectors import box_of

    page = await asyncio.to_thread(articles.page, session.library, id)
    try:
        for each in (page, *page.further) if page else ():
            if box := await session.workers.call(box_of, each, text):
                return box
    except NoArticleError:
        pass
    return ""


def _head(text: str) -> str:
    head = text[:48].rpartition(" ")[0] if len(text) > 48 else text
    return head.rstrip(" .,:;") + ("…" if head != text else "")


def _in_words(selector: str) -> str:
    tag, _, name = selector.partition(".")
    return f"an element called {selector[1:]}" if selector.startswith("#") else f"{'an' if tag[0] in 'aeiou' else 'a'} {tag} named {name}"


async def preview(session: Session, proposal: Proposal) -> Preview:
    """What the proposal would do to the stored pages of its site, as many at a time as there are workers. Nothing is changed, no request
    is made."""
    library = session.library
    rows = await asyncio.to_thread(articles.headlines, library, Query(site=proposal.site, archived=None), limit=10 * MOST_PAGES)
    rows = [row for row in rows if is_within(_site_of(row.url), proposal.site)][:MOST_PAGES]
    rules = _with_it(session.rules, proposal)
    changes: list[Change] = []
    tried = total = refused = 0
    for first in range(0, len(rows), renewal.AT_A_TIME):
        some = rows[first : first + renewal.AT_A_TIME]
        for row, found in zip(some, await asyncio.gather(*(_tried(session, row, rules) for row in some)), strict=True):
            if found is None:
                continue
            gone, of, was_refused = found
            tried, total, refused = tried + 1, total + of, refused + was_refused
            if gone:
                changes.append(Change(row, gone, gone / max(1, of)))
    changes.sort(key=lambda change: -change.share)
    lost = sum(change.words for change in changes)
    return Preview(tried, tuple(changes), lost, lost / max(1, total), refused)


async def _tried(session: Session, row: Headline, rules: Rules) -> tuple[int, int, bool] | None:
    """What `rules` would do to one stored page, as `_lost` says it; None where none is kept, or it cannot be read."""
    page = await asyncio.to_thread(articles.page, session.library, row.id)
    if page is None:
        return None
    try:
        cleaned = await cleaning.clean_page(page, session, rules=rules, known=texts.known_of(page, row.url))
    except NoArticleError:  # what stands there today was made of it once, and stays
        return None
    return await asyncio.to_thread(_lost, session, row.id, cleaned)


def _lost(session: Session, id: str, new: Article) -> tuple[int, int, bool]:
    """(words that would go, words of the text as it is, whether the rule was refused there)."""
    old = articles.article(session.library, id)
    known = {removal.text for removal in old.removals}
    gone = [removal.text for removal in new.removals if removal.rule.startswith("site.") and removal.text not in known]
    lost = sum(_words_of(old.text, passage) for passage in gone)
    return lost, old.word_count, any(refusal.step.startswith("site.") for refusal in new.refusals)


def _words_of(text: str, passage: str) -> int:
    """How many words of a passage stand in the text: all of them, or those of its lines that were not stripped before."""
    whole = fold(passage)
    if whole in fold(text):
        return words(passage)
    return sum(words(line) for line in text.splitlines() if line.strip() and fold(line) in whole)


def save(session: Session, proposal: Proposal, article_id: str = "") -> Undo:
    """Keep the rule, in the reader's own rules. Articles are cleaned by it from now on; `renewal.reclean` does it to stored ones."""
    given = _given_before(session.rules, proposal)

    def with_it(rules: user_rules.Table) -> user_rules.Table:
        left = user_rules.without_site(rules, proposal.site, "given", given)
        return user_rules.with_site(left, proposal.site, proposal.key, [proposal.value])

    return _kept(session, with_it, f"Never again on {proposal.site}: {proposal.says}", article_id)


def _with_it(rules: Rules, proposal: Proposal) -> Rules:
    """The rules as they would be were the proposal kept."""
    if given := _given_before(rules, proposal):
        site = rules.sites[proposal.site]
        left = replace(site, given=tuple(passage for passage in site.given if passage not in given))
        rules = replace(rules, sites={**rules.sites, proposal.site: left})
    return rules + parse(proposal.table, "proposal")


def _given_before(rules: Rules, proposal: Proposal) -> list[str]:
    """The passages given back on that site in which this one stands: they would overrule the new rule, and the last wish holds."""
    site, said = rules.sites.get(proposal.site), normal(proposal.passage)
    return [passage for passage in site.given if said in normal(passage)] if site and said else []


def give_back(session: Session, article_id: str, removal: Removal, *, back: bool = True) -> Undo:
    """Let the passage of `removal` stand on this site from now on (or, with back=False, take it out again). `renewal.reclean` does it to
    the stored article.

    Raises UsageError for an article without an address.
    """
    site = _site_of(articles.headline(session.library, article_id).url)
    if not site:
        raise UsageError("A passage is given back to a site; this article has no address.")
    change = user_rules.with_site if back else user_rules.without_site
    lines = [line for line in map(safe_line, removal.text.split("\n")) if line]
    return _kept(
        session,
        partial(change, host=site, key="given", values=lines),
        f"{'Given back' if back else 'Taken out again'} on {site}",
        article_id,
    )


async def undo(session: Session, token: Undo) -> bool:
    """Take a change of the reader's rules back, and clean the article again that it was about. Whether that changed its text. Other
    changes made since then stay.
    """
    user_rules.restore(session.rules_dir, token.changed)
    session.forget_rules()
    again = await renewal.reclean(session, token.article_id) if token.article_id else None
    return again is not None and again.stored


def switch(session: Session, id: str, *, on: bool) -> Undo:
    """Switch a rule on or off by its id. Raises UsageError when there is no such rule.

    A rule that was switched off and no longer exists may be switched on again, which removes the last trace of it.
    """
    if id not in known_ids(session.rules) and not (on and id in session.rules.off):
        raise unknown(id, session.rules)
    return _kept(session, partial(user_rules.switched, id=id, on=on), f"{id} is {'on' if on else 'off'}")


def add(session: Session, *, text: str | None, css: str | None, site: str, kind: str) -> Undo:
    """Keep a rule of the reader's own: for passages that are the words `text`, or for what the selector `css` names; site "": everywhere.

    Raises UsageError for a selector that nothing can match, and for no words at all; for a site that is none.
    """
    if not (text or css or "").strip():
        raise UsageError("A rule needs the words or the selector that it strips.")
    if css:
        _check_selector(css)
    value = text or css or ""
    if site:
        name = _site(site)
        return _kept(
            session, partial(user_rules.with_site, host=name, key="text" if text else "drop", values=[value]), f"On {name}: {value}"
        )
    id = f"own.{hashlib.sha256(value.encode()).hexdigest()[:8]}"
    row: user_rules.Table = {"id": id, "kind": kind, "css": [value]}
    if text:
        row = {"id": id, "kind": kind, "match": "whole", "text": [value], "removes": [value], "keeps": [f"“{value}”, said the board."]}
    return _kept(session, partial(user_rules.with_rule, section="phrase" if text else "selector", row=row), f"{id}: {value}")


def _check_selector(css: str) -> None:
    from reader.cleaner.cosmetic_filters import is_selector

    if not is_selector(css):
        raise UsageError(f"{safe_line(css)[:80]!r} is no CSS selector.", subject=css)


def _site(named: str) -> str:
    """The host that somebody names, as itself or by an address. Raises UsageError for what is none."""
    name = _site_of(named if "//" in named else f"//{named}")
    if not _HOST.fullmatch(name):
        raise UsageError(f"{safe_line(named)[:80]!r} is no site.", hint="such as example.org")
    return name


def _site_of(url: str) -> str:
    """By what the rules call the site of an address; "" for none."""
    return site_name(host(url))


def import_ftr(session: Session, folder: Path) -> ftr.Imported:
    """Take the site rules of an ftr-site-config folder into the reader's own, in place of those imported before. Raises UsageError."""
    imported = ftr.read_folder(folder)
    user_rules.put(session.rules_dir, {"site": imported.sites}, FTR_FILE)
    session.forget_rules()
    return imported


def unknown(id: str, rules: Rules) -> UsageError:
    """The error for an id that no rule has, with the nearest one."""
    hint = did_you_mean(id, known_ids(rules), otherwise="reader rules list")
    return UsageError(f"There is no rule called {safe_line(id)[:80]}.", hint=hint)


def unwritten(id: str, rules: Rules) -> UsageError:
    """Why the rule of this id cannot be shown: it is a step of the program, or there is none."""
    from reader.cleaner.block_steps import STEP_RULES

    if id in STEP_RULES:
        return UsageError(f"{id} is a step of the program, and no rule that is written down.", hint=f"reader rules disable {id}")
    return unknown(id, rules)


def _kept(session: Session, change: Callable[[user_rules.Table], user_rules.Table], says: str, article_id: str = "") -> Undo:
    changed = user_rules.change(session.rules_dir, change)
    session.forget_rules()
    return Undo(changed, says, article_id)
