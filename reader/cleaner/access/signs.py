"""Signs that an article was cut off, or that it was not: each one fact with a weight, none believed alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.access.walls import KINDS, LONGEST, Wall, is_still_free
from reader.cleaner.metadata import structured
from reader.cleaner.seen import seen_text
from reader.models import Block, Kind, Paragraph, Removal, blocks_text, spans_text
from reader.text import QUESTION_MARKS, SENTENCE_ENDS, words
from reader.values import TYPE_CHECKING, NamedTuple, dataclass, field

if TYPE_CHECKING:
    from typing import TypeAlias

COMPLETE = 0.8
"""Share of the stated length at which the text is whole: counts differ by captions, boxes and what is called a word."""
HALF = 0.5
"""Share of the stated length below which it is cut short."""
SHORT = 250
"""Words below which a wall behind the text speaks strongly; longer texts have subscription boxes behind them too."""

LONG = 2 * SHORT
"""Words from which boxes of all kinds stand behind a text: a wall among them says nothing."""

FEW_WORDS = 120
"""Words below which a page that says it is something else than an article is believed."""
HARDLY_A_SENTENCE = 25
"""Words below which there is no text to speak of."""
NEEDS_JAVASCRIPT = "This page needs JavaScript to show its text."

_STRONG, _MEDIUM, _WEAK = 2.0, 1.0, 0.5

CUT_MARKS = frozenset(
    "gh-post-upgrade-cta wc-memberships-content-restricted-message pmpro_content_message mepr-unauthorized-message paywall-jump "
    "leaky_paywall_message restrict-content-message".split()
)
"""Classes of what membership software puts in place of the text it withholds (never one that only marks text as paid)."""

_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}‽:;\"”»’」』)\]*](?:\W|\d){{0,8}}$|\.\w{{1,3}}$")
_TAIL = 16
"""Last characters of a paragraph, among which its end is looked for."""
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)\s?[\])]?$")
_LEFT = (
    r"(?i)(?P<percent>\d{1,2}(?:[.,]\d+)?)\s?%[^.]{0,40}?(?:left|remain|reste|à lire|übrig|verbleib|zu lesen|resta|queda|leer|leggere|"
    r"lezen|para ler|tilbage|kvar|igjen|jäljellä)|"
    r"(?:reste|remaining|noch|restano|ti resta|quedan?|nog|restam|faltam|jäljellä|прочитати|прочитать|przeczytania|přečíst)"
    r"\s[^.]{0,20}?(?P<also>\d{1,2}(?:[.,]\d+)?)\s?%|"
    r"残り[^。]{0,12}?(?P<characters>\d{2,5})\s?(?:文字|字)"
)
"""How much the page says is left: a share, or so many characters."""
_ENDS = SENTENCE_ENDS + QUESTION_MARKS
_QUESTION = re.compile(rf"(?<![^{_ENDS}])[^{_ENDS}]*+[{QUESTION_MARKS}]")
_BUTTON = 3
"""Words of the button behind a question: "Log in here". One by itself has fewer."""
_LETTERS = 5
"""Letters of such a button, where each counts for a word: "ログイン"."""
_SIMPLE = re.compile(r"[.#][\w-]{1,80}$")
"""The only selectors that search engines accept in `hasPart`, and the only ones that are asked."""


class Sign(NamedTuple):
    """A fact that speaks for (positive) or against (negative) a cut, in one sentence."""

    weight: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the verdict is made from."""

    blocks: Sequence[Block]
    removals: Sequence[Removal] = ()
    thing: structured.Thing = field(default_factory=dict)
    """The article's JSON-LD object."""
    tier: str = ""
    next_page: str = ""
    tree: LexborHTMLParser | None = None
    """The page, uncut; None for plain text. Only asked, never changed."""
    names: Callable[[], frozenset[str]] = frozenset
    """Gathers the names of its elements that hold text: few pages are asked for them."""
    body: str = ""
    """The article's text as the page states it for machines."""
    count: int | None = None
    """Words of the blocks, where they were counted already."""
    walls: Sequence[Wall] = ()
    """What stands behind the text on its page, beyond what the steps took from it."""


Ask: TypeAlias = Callable[[Evidence, int, int | None], Iterator[Sign]]
"""(evidence, words that are here, words that the page says the article has) → signs."""


def stated_words(evidence: Evidence, count: int) -> int | None:
    """How many words the page says the article has; None when it does not say, or counts characters instead."""
    thing = evidence.thing
    if structured.kind(thing) == "LiveBlogPosting":
        return None
    said = structured.number(thing, "wordCount") or 0
    if said < 20 or (said > 3 * count and _is_characters(said, evidence.blocks)):
        said = 0
    body = words(evidence.body)
    return max(said, body if body >= 40 else 0) or None


def _is_characters(said: int, blocks: Sequence[Block]) -> bool:
    """Whether a stated length is that of the text in characters."""
    characters = len(blocks_text(blocks))
    return 0.8 * characters <= said <= 1.25 * characters


def _length(evidence: Evidence, count: int, stated: int | None) -> Iterator[Sign]:
    """The length that the page states, against what is here; and whether it calls itself free."""
    free = structured.is_free(evidence.thing)
    if stated and count >= COMPLETE * stated:
        if free is not False or count >= SHORT:  # a page that is not free may count the words of its teaser
            yield Sign(-_STRONG, f"The page names {stated:,} words, and they are here.")
    elif stated and count < HALF * stated:
        if free is False:
            yield Sign(_STRONG, f"The page says it is not free, and names {stated:,} words.")
        else:
            yield Sign(_MEDIUM, f"The page names {stated:,} words.")
    elif free is True or evidence.tier == "free":
        yield Sign(-_WEAK, "The page says it is free to read.")
    elif evidence.tier == "locked":
        yield Sign(_WEAK, "The page says it is for subscribers.")


def _withheld(evidence: Evidence, count: int, stated: int | None) -> Iterator[Sign]:
    """The part that the page marks as not free: there or not there."""
    if structured.is_free(evidence.thing) is not False or evidence.tree is None:
        return
    selectors = [structured.text(part, "cssSelector") for part in structured.parts(evidence.thing)]
    selectors = [selector for selector in selectors if _SIMPLE.match(selector)]
    if not selectors or count >= 2 * SHORT:
        return
    nodes = evidence.tree.css(", ".join(selectors))
    if sum(words(seen_text(node)) for node in nodes) < 50:
        yield Sign(_MEDIUM, "The page says it is not free, and the part it marks so is not here.")


def _walls(evidence: Evidence, count: int, stated: int | None) -> Iterator[Sign]:
    """What stood right behind the text: how much is left behind it, a meter that has not run down, or a wall."""
    end = len(evidence.blocks)
    taken = [removal for removal in evidence.removals if removal.at is not None and removal.at >= end - 1]
    behind = [Wall(removal.kind, removal.text) for removal in _without_menus([removal for removal in taken if removal.at == end])]
    lines = [*(removal.text for removal in taken), *(wall.text for wall in evidence.walls)]
    if sentence := next(filter(None, map(_left, lines)), ""):
        yield Sign(_STRONG, sentence)
    elif free := next((wall for wall in (*behind, *evidence.walls) if wall.kind is Kind.METER and is_still_free(wall.text)), None):
        yield Sign(-_MEDIUM, f"It is one of those that a meter lets through: “{quoted(free.text)}”.")
    elif (walls := [*behind, *evidence.walls]) and all(map(_is_question, walls)) and count < LONG:
        yield Sign(_MEDIUM, f"Behind it stands: “{quoted(walls[0].text)}”.")
    elif behind:
        yield Sign(_STRONG if count < SHORT else _MEDIUM, f"Behind it stands: “{quoted(behind[0].text)}”.")
    elif evidence.walls and count < LONG:
        is_sure = count < FEW_WORDS or (count < SHORT and len(evidence.walls) > 1)
        yield Sign(_STRONG if is_sure else _MEDIUM, f"Behind it stands: “{quoted(evidence.walls[0].text)}”.")


def _without_menus(behind: Sequence[Removal]) -> Iterator[Removal]:
    """Of what stood behind the text its walls and meters. A button among other things is that of a newsletter ("Enter your email",
    "Sign up") or an entry of a menu, and withholds nothing."""
    withholds = True
    for removal in behind:
        is_button = words(removal.text) < _BUTTON or len(removal.text) <= _LETTERS
        withholds = removal.kind in KINDS and (withholds or not is_button)
        if withholds:
            yield removal


def _is_question(wall: Wall) -> bool:
    """It asks who reads ("Already a subscriber? Log in"), and withholds nothing: that stands behind whole texts as well. What asks and says
    more ("Want to read on? Subscribe to read the rest") may withhold something."""
    if len(wall.text) > LONGEST or set(QUESTION_MARKS).isdisjoint(wall.text):
        return False
    return words(_QUESTION.sub("", wall.text)) <= _BUTTON


def _left(text: str) -> str:
    match = re.search(_LEFT, text) if "%" in text or "残り" in text else None
    if not match:
        return ""
    if match["characters"]:
        return f"The page says that {match['characters']} characters of it are left."
    return f"The page says that {match['percent'] or match['also']} % of it is left to read."


def _marks(evidence: Evidence, count: int, stated: int | None) -> Iterator[Sign]:
    """The notice of membership software."""
    if count >= 2 * SHORT or (stated and count >= COMPLETE * stated):
        return
    if not CUT_MARKS.isdisjoint(evidence.names()):
        yield Sign(_STRONG, "Where the text ends stands the notice of a membership.")


def _ending(evidence: Evidence, count: int, stated: int | None) -> Iterator[Sign]:
    """Whether the last paragraph ends as the others do."""
    if not evidence.blocks or not isinstance(evidence.blocks[-1], Paragraph):
        return
    last = spans_text(evidence.blocks[-1].spans).strip()
    if _ELLIPSIS.search(last[-_TAIL:]):
        names_a_part = any(structured.parts(evidence.thing))
        if count < SHORT and not names_a_part and structured.is_free(evidence.thing) is False:
            yield Sign(_STRONG, "The page says it is not free, and the text ends with an ellipsis.")
        else:
            yield Sign(_MEDIUM, "The text ends with an ellipsis.")
    elif count < 2 * SHORT and not _ends_well(last) and words(last) >= 5 and _most_end_well(evidence.blocks[:-1]):
        yield Sign(_MEDIUM, "The text stops inside a sentence.")


def _ends_well(paragraph: str) -> bool:
    """Whether a paragraph ends with the end of a sentence."""
    return _SENTENCE_END.search(paragraph[-_TAIL:]) is not None


def _most_end_well(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs end with the end of a sentence: those of poems and lists do not."""
    ends = [_ends_well(spans_text(block.spans).strip()) for block in blocks if isinstance(block, Paragraph)]
    return sum(ends) >= 0.8 * len(ends)


def quoted(text: str) -> str:
    """The beginning of a passage on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:70].rsplit(" ", 1)[0] + " …"


ASKED: tuple[Ask, ...] = (_length, _withheld, _walls, _marks, _ending)
