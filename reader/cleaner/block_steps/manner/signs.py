"""What speaks for a passage being addressed to a reader by a publisher, as numbers: the columns of `weights`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from math import exp

from reader.cleaner.block_steps.manner.meanings import MEANINGS
from reader.cleaner.block_steps.manner.topic import Topic
from reader.cleaner.block_steps.manner.vocabulary import BITS, MOST, ONE, POLITE, PRONOUNS, Vocabulary, has, language_of, vocabulary
from reader.cleaner.block_steps.signals import ASKING, ends_sentence, is_among_questions, is_meant, is_prose, label_hits, till
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrase_index import keys_of
from reader.cleaner.phrasebook import AMONG
from reader.cleaner.pipeline import Context
from reader.text import QUESTION_MARKS

Signs = dict[str, float]
"""What a passage shows, by name; what it does not show is left out."""

OF_ASKING = "of asking"
"""The share of the story that tells of asking itself. It was not learned: hardly a story of the corpora does."""
RULE = "manner"
"""What the step is called that weighs these."""
SPARSE, DENSE = 0.06, 0.25
"""Shares of words that publishers use: below the first a passage is not looked at, and below the second only where a pronoun, its first
word or a phrase addresses somebody."""
COMMON = 0.4
"""Share of a story's running text in which a pronoun is common."""
FEWEST = 5
"""Passages of running text that make a story: where there is none, nothing can be told to speak as none does."""
_LEAST = 4
"""Words that a shorter passage counts for: one word of one is no share."""
_SHORT, _LABEL, _LONG, _LONGEST = 12, 4, 60, 80
"""Words."""
_SHORTEST_SITE = 3
"""Letters of a site's name that is no common word."""
_RARE = 4.0
"""How fast a pronoun loses its weight where the rest of the story has it as well."""
_QUOTED = re.compile(r"""\"[^"]{3,400}\"|'(?<![^ (]')[^']{3,400}'(?!\w)""")
"""Each begins with its mark, for which it is looked for at once, and only then looks at what stands before it."""
_ADDRESS = re.compile(
    r"\w@\w|https?://|www\.|(?<![\w-])(?<!pic\.)[a-z0-9-]{2,63}\.(?:com|org|net|info|news|example|[a-z]{2})\b(?:/|$|[ >,.])", re.IGNORECASE
)
"""Of mail or the web; but for that of a picture, with which quoted posts end (`pic.twitter.com/…`)."""
_PRICE = re.compile(
    r"[$€£¥₹₽₺₩₴₪]|\d ?(?:eur|usd|chf|kr|zł|kč|ft|lei|euro?s?|dollars?|руб\w*|грн|円|元|원|tl|лв|din|rupiah|pesos|reais|kroner|kronor|korun"
    r"|forint|franken|pounds?|rs|rupees)(?![^\W_])|(?<![^\W_])(?:rs|rp|r|kr|nok|sek|dkk) ?\d",
    re.IGNORECASE,
)
_QUOTES = ('"', "'")
_MARKS = re.compile(r" [·•|/–—] ")
_TENDER = ("give", "pay", "mail", "net")
"""Meanings of what is asked for."""
_PAIRED = ("press", "period", "free", "hint", "house", "now")
_TOLD_BY_PHRASES = {"asks": "asks", "voice": "voice", "price": "period named", "speech": "speech"}
_ADDRESSING = frozenset(("asks", "voice")) | AMONG
"""Roles of phrases by which somebody is addressed."""

_TOLD = MOST * ONE["do"]
_WORDS_BEHIND = PRONOUNS * BITS
"""Where the other meanings begin."""


def signs(passages: Passages, context: Context, is_worth: Callable[[Signs], bool] = bool) -> Iterator[tuple[Passage, Signs]]:
    """What each passage shows that may address a reader; most do not, and are passed over. is_worth: whether what one shows by itself and
    by its place makes it worth to be compared with its story as well, which takes longest."""
    language = language_of(passages, context.language)
    words, polite = vocabulary(language), POLITE.get(language)
    said = [0 if passage.is_set else _said(passage, language, words, polite) for passage in passages]
    orders = {number for number, passage in enumerate(passages) if said[number] & _TOLD and begins_with(words, passage)}
    story, topic = _Story(passages, said, orders), None
    for number, passage in enumerate(passages):
        begins = number in orders
        if said[number] and story.is_told_besides(number) and _may_address(passage, said[number], story, context, begins=begins):
            shown = dict(_wording(passage, said[number], context, begins=begins, others=story.others(number)))
            shown.update(_standing(number, passages, story, context))
            if is_worth(shown):
                shown[OF_ASKING] = story.of_asking(number)
                topic = topic or Topic(passages, story.prose, said, words)
                shown.update(topic.signs(number, passage))
                yield passage, shown


def begins_with(words: Vocabulary, passage: Passage) -> bool:
    """Its first word tells a reader what to do."""
    return passage.plain[:1] not in _QUOTES and bool(passage.keys) and words[passage.keys[0]] & ONE["do"] > 0


def _may_quote(plain: str) -> bool:
    return '"' in plain or " '" in plain or plain.startswith("'")


def _said(passage: Passage, language: str, words: Vocabulary, polite: re.Pattern[str] | None) -> int:
    """How many words of each meaning a passage has, as one number; worked out once. polite: what says you with a capital."""
    if passage.said is None or passage.said[0] != language:
        if _may_quote(passage.plain):
            told = unquoted(passage.plain)
            said = words.counts(told, passage.keys if told == passage.plain else keys_of(told))
        else:
            said = words.counts(passage.plain, passage.keys)
            if polite is not None and polite.search(passage.text):
                said |= ONE["you"]
        passage.said = language, said
    return passage.said[1]


def unquoted(plain: str) -> str:
    """A normal text without what stands in quotation marks."""
    return _QUOTED.sub(" ", plain)


def meant(plain: str, words: Vocabulary) -> int:
    """How many words of each meaning a normal text has outside of quotation marks, as one number."""
    plain = unquoted(plain)
    return words.counts(plain, keys_of(plain))


def publishers_share(passage: Passage, said: int) -> float:
    """The share of words that publishers use. The digits of a number add up to its rest when it is divided by one less than its base."""
    return min((said >> _WORDS_BEHIND) % MOST / max(_LEAST, passage.size), 1.0)


def _may_address(passage: Passage, said: int, story: _Story, context: Context, *, begins: bool) -> bool:
    """Somebody speaks in it or is spoken to, and of what publishers speak of: a story tells of newsletters, too, but not to anybody."""
    share = publishers_share(passage, said)
    if share < SPARSE or passage.is_advice:
        return False
    if said & story.rare or begins or any(hit.phrase.role in _ADDRESSING for hit in passage.hits(context.rules.book)):
        return True
    return share >= DENSE and bool(said & _TOLD or _ADDRESS.search(passage.text) or _MARKS.search(passage.text))


class _Story:
    """What the running text of the page is like."""

    def __init__(self, passages: Passages, said: Sequence[int], orders: Set[int]) -> None:
        self.said, self.orders = said, orders
        self.prose = {number for number, passage in enumerate(passages) if is_prose(passage)}
        self.we = sum(has(said[number], "we") > 0 for number in self.prose)
        self.you = sum(has(said[number], "you") > 0 for number in self.prose)
        common = COMMON * max(1, len(self.prose))
        self.rare = sum(MOST * ONE[meaning] for meaning, times in (("we", self.we), ("you", self.you)) if times <= common)
        """Where the pronouns are counted that most of it does without: elsewhere they say little."""
        ways: dict[tuple[int, ...], int] = {}
        for number in self.prose:
            way = passages[number].path
            ways[way] = ways.get(way, 0) + 1
        self.home = max(ways, key=lambda way: ways[way], default=())
        """The way to the container in which most of it stands."""

    @cached_property
    def telling(self) -> set[int]:
        """The running text that tells of asking: few stories are asked for it."""
        return {number for number in self.prose if _tells_of_asking(self.said[number])}

    def is_told_besides(self, number: int) -> bool:
        """Whether there is enough of it without this passage."""
        return len(self.prose) - (number in self.prose) >= FEWEST

    def of_asking(self, number: int) -> float:
        """The share of the running text besides this passage that tells of what publishers ask for, and asks nobody for it."""
        return len(self.telling - {number}) / max(1, len(self.prose) - (number in self.prose))

    def others(self, number: int) -> tuple[float, float, float]:
        """The shares of the running text besides this passage that say we, that say you, and that begin by telling what to do."""
        own = number in self.prose
        most = max(1, len(self.prose) - own)
        we, you = (own and has(self.said[number], meaning) > 0 for meaning in ("we", "you"))
        told = len(self.prose & self.orders) - (own and number in self.orders)
        return (self.we - we) / most, (self.you - you) / most, told / most


def _tells_of_asking(said: int) -> bool:
    """Two of its words are of gifts, subscriptions, letters, apps or papers, and nobody says we or you."""
    of_asking = sum(has(said, meaning) for meaning in (*_TENDER, "press"))
    return of_asking > 1 and not (has(said, "we") or has(said, "you"))


def _wording(
    passage: Passage, said: int, context: Context, *, begins: bool, others: tuple[float, float, float]
) -> Iterator[tuple[str, float]]:
    """What its own words and marks show. begins, others: as in `_speaking`."""
    heard = {meaning: times for meaning in MEANINGS if (times := has(said, meaning))}
    for meaning, times in heard.items():
        if meaning not in ("we", "you"):
            yield meaning, 1.0
            if times > 1:
                yield f"{meaning}2", 1.0
    yield from _length(passage.size, publishers_share(passage, said))
    roles = {hit.phrase.role for hit in passage.hits(context.rules.book) if is_meant(hit, context)}
    written = {"price": _PRICE.search(passage.text) is not None, "address": _ADDRESS.search(passage.text) is not None}
    yield from _speaking(heard, roles, written, begins=begins, others=others)
    yield from ((name, 1.0) for role, name in _TOLD_BY_PHRASES.items() if role in roles)
    yield from ((name, 1.0) for name, is_so in (written | _looks(passage, context)).items() if is_so)
    if marks := len(_MARKS.findall(passage.text)):
        yield "marks", min(marks, 3) / 3
    if passage.links:
        yield "linked", passage.link_share
        yield "links", min(len(passage.links), 3) / 3


def _length(size: int, density: float) -> Iterator[tuple[str, float]]:
    """How long it is, and how much of it has a meaning."""
    yield "density", density
    if size <= _SHORT:
        yield "short", 1.0
        yield "short density", density
        if size <= _LABEL:
            yield "label", 1.0
    elif size > _LONG:
        yield "long", 1.0
    yield "size", min(size, _LONGEST) / _LONGEST


def _speaking(
    heard: Mapping[str, int], roles: Set[str], written: Mapping[str, bool], *, begins: bool, others: tuple[float, float, float]
) -> Iterator[tuple[str, float]]:
    """Whether it speaks to somebody, and of what: meanings say more together. heard: how often each meaning stands in it. roles: of the
    phrases in it. written: whether it names a price, an address. begins: its first word tells a reader what to do. others: the shares of
    the other running text that say we, that say you, and that begin so.
    """
    we, you = (exp(-_RARE * other) if meaning in heard else 0.0 for meaning, other in zip(("we", "you"), others[:2], strict=True))
    told = exp(-_RARE * others[2]) if begins else 0.0
    speaks = max(we, you, told, 1.0 if "asks" in roles else 0.0)
    tender = sum(heard.get(meaning, 0) for meaning in _TENDER)
    yield from (("we", we), ("you", you), ("we and you", we * you), ("begins with do", told))
    if speaks:
        yield from ((f"speaks {meaning}", speaks) for meaning in _PAIRED if meaning in heard)
        paired = {"tender": tender > 0, "tender2": tender > 1, **written}
        yield from ((f"speaks {name}", speaks) for name, is_so in paired.items() if is_so)
    if tender:
        yield from ((f"tender {meaning}", 1.0) for meaning in ("press", "period", "free") if meaning in heard)
        if written["price"]:
            yield "tender price", 1.0


def _looks(passage: Passage, context: Context) -> dict[str, bool]:
    """What is seen of it before it is read."""
    text, labels = passage.text, label_hits(passage, context)
    return {
        "quotes": '"' in passage.plain,
        "sentence": ends_sentence(passage),
        "question": any(mark in text for mark in QUESTION_MARKS),
        "cry": "!" in text or "！" in text,
        "colon": text.endswith((":", "：")),
        "capitals": text.isupper(),
        "starred": text[:1] in "*!→>•[",
        "label known": any(hit.phrase.kind in ASKING and hit.phrase.role in ("", "opener", "closer") for hit in labels),
        "label among": any(hit.phrase.says_little for hit in labels),
        "till": till(passage, context) is not None,
        "heading": passage.form == "heading",
    }


def _standing(number: int, passages: Passages, story: _Story, context: Context) -> Iterator[tuple[str, float]]:
    """What its place shows. What went by its manner alone is no sign for the next: one mistake would bring on another, and the weights were
    learned where nothing had gone so."""
    last = len(passages) - 1
    before, behind = (passages.gone_before(at, but_by=RULE) for at in (number, number + 1))
    for name, gone in (("before", before), ("behind", behind)):
        if gone:
            yield f"gone {name}", 1.0
            if gone & ASKING:
                yield f"asked {name}", 1.0
    if before & ASKING and behind & ASKING:
        yield "asked around", 1.0
    if number <= 1:
        yield "first", 1.0
    if number >= last - 2:
        yield "last", 1.0
    if passages[number].path:
        yield "page", 1.0  # the scorer has seen it already
        if passages[number].path != story.home:
            yield "away", 1.0
        if passages[number].form == "item":
            yield "item", 1.0  # one that stands alone comes in again as a line like others
        if len(context.site) >= _SHORTEST_SITE and context.site.casefold() in passages[number].text.casefold():
            yield "site", 1.0
    if is_among_questions(number, passages):
        yield "among questions", 1.0
    neighbours = [(name, at) for name, at in (("before", number - 1), ("behind", number + 1)) if 0 <= at <= last]
    if passages[number].form == "item" and any(_are_of_one_list(passages[at], passages[number]) for _, at in neighbours):
        yield "listed", 1.0
    for name, neighbour in neighbours:
        near = story.said[neighbour]
        yield f"tender {name}", min(sum(has(near, meaning) for meaning in ("do", *_TENDER)), 4) / 4
        yield f"spoken {name}", sum(has(near, meaning) > 0 for meaning in ("we", "you", "do")) / 3


def _are_of_one_list(one: Passage, other: Passage) -> bool:
    return one.form == other.form == "item" and one.listing == other.listing
