"""The step that takes what speaks as no story does, in wordings that no phrase knows."""

from __future__ import annotations

from collections.abc import Iterator

from reader.cleaner.block_steps.manner.others import can_do
from reader.cleaner.block_steps.manner.signs import OF_ASKING, RULE, Signs, signs
from reader.cleaner.block_steps.manner.topic import OF_THE_TOPIC
from reader.cleaner.block_steps.manner.vocabulary import language_of, vocabulary
from reader.cleaner.block_steps.manner.weights import REST, WEIGHTS
from reader.cleaner.block_steps.mixed import narrowed
from reader.cleaner.block_steps.signals import is_about_asking, is_answered, is_note, is_of_letter, is_reported, is_title
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind
from reader.text import QUESTION_MARKS

SURE, SURE_OF_PAGE = 1.4, 2.0
"""Log odds from which a passage goes: of a plain text, and of a page, where the scorer has seen it and let it stay. By weights that others
had taught, two thirds of the asking that phrases leave went of plain texts and half of pages, and of some 40,000 passages of whole stories
7 and 7, most of which praise their publisher's own goods (`bench/train_manner.py --check`)."""
_OF_PAGES = frozenset("page away item site heading linked links".split()) | {
    f"{what} {where}" for what in ("gone", "asked") for where in ("before", "behind", "around")
}
"""What the bare lines of a cleaned text no more show."""
_BY_COMPARING = sum(max(0.0, WEIGHTS.get(name, 0.0)) for name in OF_THE_TOPIC)
"""The most that comparing a passage with its story adds to its score: these signs are shares."""
_BETWEEN_TWO = frozenset(("we", "you", "begins with do", "asks", "voice", "till", "site", "rights"))
"""Signs that somebody is addressed, or that the publisher speaks of itself."""
_LEADING = frozenset(("address", "question", "links", "heading", "item"))
"""Signs that it is no paragraph of a story."""
MUCH = 0.4
"""Share of the running text from which a story tells of asking: of 588 pages of many kinds one had more, and of 19 invented stories of how
papers earn their money 17."""
_OF = {
    "give": (Kind.DONATION, "gifts"),
    "mail": (Kind.NEWSLETTER, "letters"),
    "pay": (Kind.PAYMENT, "subscriptions"),
    "net": (Kind.FOLLOW, "apps and networks"),
    "share": (Kind.SHARE, "sharing"),
    "rights": (Kind.COPYRIGHT, "rights"),
    "more": (Kind.RELATED, "more to read"),
    "ad": (Kind.ADVERTISEMENT, "advertising"),
    "house": (Kind.ADVERTISEMENT, "its shop and its events"),
    "hint": (Kind.FURNITURE, "letters to the desk"),
    "press": (Kind.FURNITURE, "its own work"),
}
"""What a passage is for, and what it speaks of, by the meaning of most of its words; the first where two are equal."""


def by_manner(passages: Passages, context: Context) -> Iterator[Cut]:
    """Passages that speak to a reader as a publisher, of money, letters, apps and itself."""
    for passage, shown in signs(passages, context, _may_ask):
        if _asks(shown) and not (_shares(passage, shown) or is_title(passage, context) or _tells(passage, context)):
            if is_about_asking(context):  # asked for here, because most pages have no such passage
                return
            is_asked = "among questions" in shown and is_answered(passages.index(passage), passages, context)
            is_told = is_asked or _is_told(passage, shown, language_of(passages, context.language))
            if not (is_told or is_of_letter(passage, passages, context)):
                yield narrowed(Cut(passage, _kind(shown), RULE, _reason(shown)), passages, context)


def _shares(passage: Passage, shown: Signs) -> bool:
    """It says "share" once and asks for nothing else: people share bread, water and flats, and the phrases know what a share bar says."""
    asks_more = "share2" in shown or any(mark in passage.text for mark in QUESTION_MARKS)
    return _spoken_of(shown) == ["share"] and not asks_more


def _tells(passage: Passage, context: Context) -> bool:
    """Somebody else speaks in it, or it says something of the article."""
    return is_reported(passage, context) or is_note(passage, context)


def _is_told(passage: Passage, shown: Signs, language: str) -> bool:
    """It speaks to nobody and as nobody, and says what others can do, or is one of many paragraphs of its story that tell of asking."""
    seen = {name for name, value in shown.items() if value}
    if not _BETWEEN_TWO.isdisjoint(seen):
        return False
    if shown[OF_ASKING] >= MUCH and _LEADING.isdisjoint(seen):
        return True
    return "press" not in seen and can_do(passage.plain, language, vocabulary(language))


def _may_ask(shown: Signs) -> bool:
    """It would be sure enough if it had nothing in common with its story."""
    return _asks(shown, _BY_COMPARING)


def _asks(shown: Signs, more: float = 0.0) -> bool:
    """It is sure enough, or would be when the cleaned text comes in again as bare lines: what is left must settle. more: what may still be
    added to its score."""
    if "page" not in shown:
        return score(shown) + more > SURE
    if score(shown) + more > SURE_OF_PAGE:
        return True
    return score({name: value for name, value in shown.items() if name not in _OF_PAGES}) + more > SURE


def score(shown: Signs) -> float:
    """The log odds that a passage which shows this asks."""
    return REST + sum([WEIGHTS.get(name, 0.0) * value for name, value in shown.items()])


def _spoken_of(shown: Signs) -> list[str]:
    """The meanings of its words, those of most words first."""
    return sorted((meaning for meaning in _OF if meaning in shown), key=lambda meaning: f"{meaning}2" not in shown)


def _kind(shown: Signs) -> Kind:
    of = _spoken_of(shown)
    return _OF[of[0]][0] if of else Kind.FURNITURE


def _reason(shown: Signs) -> str:
    whom = " to the reader" if shown["you"] or shown["begins with do"] or "asks" in shown else ""
    by = " as the publisher" if shown["we"] or "voice" in shown else ""
    of = " and ".join(_OF[meaning][1] for meaning in _spoken_of(shown)[:2])
    return f"it speaks{whom}{by}{f' of {of}' if of else ''}, as no story does"
