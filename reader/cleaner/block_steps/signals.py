"""What a passage shows of itself: is it prose, does it ask, who speaks, where do its links lead. Facts only; steps judge them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Hit
from reader.cleaner.pipeline import Context
from reader.cleaner.rules import Link
from reader.models import Kind
from reader.text import CLOSING, QUESTION_MARKS, SENTENCE_ENDS, UNMARKED
from reader.urls import host, is_within, owner

ASKING = frozenset(
    {
        Kind.DONATION,
        Kind.PAYMENT,
        Kind.PAYWALL,
        Kind.METER,
        Kind.NEWSLETTER,
        Kind.APP,
        Kind.PUSH,
        Kind.CONSENT,
        Kind.ADBLOCK,
        Kind.FOLLOW,
    }
)
"""Kinds of passage that want something of the reader."""

NO_LABELS = frozenset(("lead-in", "heading", "name", "bio", "opener", "poll", "poll-part"))
"""Roles of phrases that other steps know what to do with."""

OF_STORIES = frozenset(("speech", "about", "open-letter", "price", "note", "need"))
"""Roles of words that stories have as well."""

TILLS = frozenset({Kind.DONATION, Kind.PAYMENT, Kind.PAYWALL, Kind.NEWSLETTER, Kind.APP, Kind.FOLLOW})
"""Kinds of link target that take money, an address or a follower."""

AMBIGUOUS = 4
"""Longest word, in letters, that may well be another word in another language."""

PROSE_WORDS = 12
"""Shortest passage, in words, that counts as running text."""

TITLE_WORDS = 30
"""Longest title, in words, of a plain text."""

UNMARKED_WORDS = 40
"""The same in Thai and Lao, in which headlines and sentences end alike: some eighty letters, where headlines have forty to sixty."""

_FILED_AS = {"nb": "no", "nn": "no", "bs": "sh", "hr": "sh", "sr": "sh", "fil": "tl"}
"""Languages whose words are filed under one name: they are the same. Filipino begins like Finnish."""

_WRITES = re.compile(r"(?:has |ha |a |hat )?(?:wr[io]t|schr|escr|[ée]cri|scri|skri|skre|pis|pís|pıs|kirj|rakst|raš|írt?|yaz|пи[сш]|γρ[αά])")
"""The beginning of a verb of writing, in many languages."""

_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}:;][{CLOSING}]*$")
_QUESTION_MARKS = tuple(QUESTION_MARKS)
_NEAR = 4
"""Passages on either side among which an interview has another question."""
_LAST_MARKS = (*SENTENCE_ENDS, ":", ";")
_ATTRIBUTES = re.compile(r"[,:-] (?:(?:s?he|they|the(?: (?:sign|poster|notice|banner|board))?) )?$")
"""What stands before a verb of speech that says whose words went before: "Support our work, begged the chairman", or "he begged"."""
_WIDEST_ATTRIBUTE = 13
"""Characters of that at most."""

_TO_READER = re.compile(r"(?:^|\W)(?:vous|te|ti|vi|os) $")
"""What stands before a verb of speech by which a publisher tells its reader something: « notre correspondante vous raconte »."""

_POST = re.compile(r"bsky\.app/profile/[^/]+/post/")
"""A post of Bluesky lies below the profile of who wrote it, which is a link to follow."""
_FIRST_PATH = re.compile(r"[a-z]*")
SUM = r"[$€£¥₹₽₺₩₴] ?#|# ?(?:[$€£¥₹₽₺₩₴]|(?:eur|usd|chf|kr|zł|kč|ft|lei|euros?|dollars?|руб|грн|円|元|원)(?![^\W_]))"
"""What a sum of money looks like in normal form."""

_PRICE = re.compile(rf"{SUM}|# ?%")


def ends_sentence(passage: Passage) -> bool:
    """It ends as sentences end."""
    return passage.text.endswith(_LAST_MARKS) or _SENTENCE_END.search(passage.text[-6:]) is not None


def is_prose(passage: Passage) -> bool:
    """It is running text: long enough, and ends as sentences end, or is longer than headlines where sentences end without a mark."""
    if passage.size < PROSE_WORDS:
        return False
    return ends_sentence(passage) or (passage.size >= UNMARKED_WORDS and UNMARKED[0] <= passage.text[-1] <= UNMARKED[1])


def is_sentence(passage: Passage) -> bool:
    """A short paragraph: "He died." is one, "Sports" is none."""
    return passage.size >= 3 and ends_sentence(passage) and not passage.text.endswith(":")


def marked(passages: Passages, context: Context) -> list[tuple[int, Passage]]:
    """The passages in which some phrase stands, with their numbers."""
    return passages.marked(context.rules.book)


def label_hits(passage: Passage, context: Context) -> tuple[Hit, ...]:
    """Hits of phrases that may take the passage by their own strength; the headline is taken by a whole label only. In code and in a
    table of data nothing is a label: "Yes" is an answer there, and "Comments" a column."""
    if passage.is_laid_out:
        return ()
    hits = passage.labels(context.rules.book)
    if hits and is_title(passage, context):
        return tuple(hit for hit in hits if hit.phrase.match == "whole")
    return hits


def may_be_title(passage: Passage) -> bool:
    """It can be the title of a plain text: a short line without a full stop, and no row of a table."""
    if passage.is_laid_out or passage.size > TITLE_WORDS or passage.text.endswith((".", ":", ";", ",", "。")):
        return False
    return passage.size > 2 or not ends_sentence(passage)


def is_title(passage: Passage, context: Context) -> bool:
    """It says the article's title and nothing else."""
    return passage.plain == _plain_title(context.title)


@lru_cache(maxsize=8)
def _plain_title(title: str) -> str:
    """A title in normal form. A page asks for its own thousands of times."""
    return normal(title)


def with_role(passage: Passage, context: Context, role: str) -> list[Hit]:
    """Hits of phrases with that role."""
    hits = passage.hits(context.rules.book)
    return [hit for hit in hits if hit.phrase.role == role] if hits else []


def has_speech(passage: Passage, context: Context) -> bool:
    """Somebody is quoted in it: such a passage is no prompt."""
    return '"' in passage.plain and _speaks(passage, context)


def is_quoted(passage: Passage) -> bool:
    """It stands in quotation marks from its beginning to its end."""
    plain = passage.plain.rstrip(".,")
    return len(plain) > 1 and plain[0] == plain[-1] == '"'


def is_reported(passage: Passage, context: Context) -> bool:
    """Somebody is quoted in it, or it tells without quotation marks what somebody said; a publisher may say of itself what it told us, and
    what it will tell the reader."""
    said = [hit for hit in _speech(passage, context) if not _TO_READER.search(passage.plain, 0, hit.start)]
    if not said or '"' in passage.plain or not with_role(passage, context, "voice"):
        return bool(said)
    return any(_ATTRIBUTES.search(passage.plain, max(0, hit.start - _WIDEST_ATTRIBUTE), hit.start) for hit in said)


def _speaks(passage: Passage, context: Context) -> bool:
    """A verb of speech stands in it."""
    return bool(_speech(passage, context))


def _speech(passage: Passage, context: Context) -> list[Hit]:
    """Verbs of speech in it. A short one is that in its own language only: `sa` is "said" in Swedish, and "his" in French."""
    return [hit for hit in with_role(passage, context, "speech") if is_meant(hit, context)]


def tells(passage: Passage, context: Context) -> bool:
    """It is running text or a question, without a word that asks for something, speaks as the publisher or labels."""
    return (is_prose(passage) or _questions(passage)) and all(hit.phrase.role in OF_STORIES for hit in passage.hits(context.rules.book))


def is_answered(number: int, passages: Sequence[Passage], context: Context) -> bool:
    """It asks somebody in the story, as in an interview: running text that tells follows it, as it follows another question near it. What
    stands between a question and its answer asks the reader, and so does what leads somewhere."""
    if not _questions(passages[number]) or passages[number].links or (number and _questions(passages[number - 1])):
        return False
    return _has_answer(number, passages, context) and any(_has_answer(at, passages, context) for at in _around(number, passages))


def is_among_questions(number: int, passages: Sequence[Passage]) -> bool:
    """It asks a question as others around it do: in an interview, or in answers to what readers ask."""
    return _questions(passages[number]) and any(_questions(passages[at]) for at in _around(number, passages))


def _around(number: int, passages: Sequence[Passage]) -> Iterator[int]:
    """The numbers of the passages near one of them."""
    return (at for at in range(max(0, number - _NEAR), min(len(passages), number + _NEAR + 1)) if at != number)


def _has_answer(number: int, passages: Sequence[Passage], context: Context) -> bool:
    if not _questions(passages[number]) or number + 1 == len(passages):
        return False
    answer = passages[number + 1]
    return is_prose(answer) and not _questions(answer) and tells(answer, context)


def _questions(passage: Passage) -> bool:
    return passage.text.endswith(_QUESTION_MARKS)


def is_note(passage: Passage, context: Context) -> bool:
    """It says for its readers' sake what was wrong in the article, what it shows, how it was made: that is no asking, though the publisher
    speaks. Or it says whom to call in need, be it behind a question. What asks them for more of that is none."""
    hits = with_role(passage, context, "note")
    is_said = any(not any(mark in passage.plain[hit.start :] for mark in QUESTION_MARKS) for hit in hits)
    return (is_said and not with_role(passage, context, "asks")) or helps(passage, context)


def helps(passage: Passage, context: Context) -> bool:
    """It says whom to call in need, and asks for nothing. Who needs help with a subscription is a customer."""
    if not with_role(passage, context, "need") or with_role(passage, context, "asks"):
        return False
    return not any(is_meant(hit, context) for hit in with_role(passage, context, "about"))


def says_what(passage: Passage, bio: Hit, context: Context) -> bool:
    """It tells what somebody said; without quotation marks, in the language of `bio`, and more than that they write: all do."""
    if '"' in passage.plain:
        return _speaks(passage, context)
    spoken = (hit for hit in with_role(passage, context, "speech") if hit.phrase.language == bio.phrase.language)
    return any(not _meet(hit, bio) and not _WRITES.match(passage.plain, hit.start) for hit in spoken)


def _meet(hit: Hit, other: Hit) -> bool:
    return hit.start < other.end and other.start < hit.end


def names_price(passage: Passage, context: Context) -> bool:
    """It names a price or a period to pay for."""
    return _PRICE.search(passage.plain) is not None or bool(with_role(passage, context, "price"))


def link_rule(href: str, context: Context) -> Link | None:
    """The rule that knows where `href` leads."""
    address = href.partition("://")[2].removeprefix("www.").lower()
    name, _, path = address.partition("/")
    rules = _by_start(context.rules.links)
    for start in _starts_of(name):
        for target, rule in rules.get(start, ()):
            if f"{start}/{path}".startswith(target) and rule.id not in context.rules.off:
                return None if _POST.match(f"{start}/{path}") else rule
    for target, rule in rules.get(_first_path(path), ()):
        if rule.id not in context.rules.off and _is_path(f"/{path}", target):
            return rule
    return None


_filed: dict[int, tuple[tuple[Link, ...], dict[str, list[tuple[str, Link]]]]] = {}
"""The link rules that were asked last, filed; kept by identity, for hashing them costs more than the look-up."""


def _by_start(links: tuple[Link, ...]) -> dict[str, list[tuple[str, Link]]]:
    """Link rules by the host that their target begins with, or by the first word of their path."""
    kept = _filed.get(id(links))
    if kept is None or kept[0] is not links:
        _filed.clear()
        kept = _filed[id(links)] = (links, {})
        for rule in links:
            for target in rule.target:
                start = _first_path(target[1:]) if target.startswith("/") else target.partition("/")[0]
                kept[1].setdefault(start, []).append((target, rule))
    return kept[1]


def _first_path(path: str) -> str:
    word = _FIRST_PATH.match(path)
    return f"/{word.group() if word else ''}"


def _starts_of(name: str) -> Iterator[str]:
    while "." in name:
        yield name
        name = name.partition(".")[2]


def _is_path(path: str, target: str) -> bool:
    return path.startswith(target) and not path[len(target) :][:1].isalpha()


def till(passage: Passage, context: Context) -> Link | None:
    """The rule for the first of its links that leads to giving, paying, signing up or following."""
    return next((rule for href in passage.links if (rule := link_rule(href, context)) and rule.kind in TILLS), None)


def names_of(context: Context) -> tuple[str, ...]:
    """The site's name as far as it is known, in normal form."""
    return tuple(filter(None, (normal(context.site), owner(host(context.url)))))


def is_own(href: str, context: Context) -> bool:
    """Whether an address is one of the site's own."""
    own, name = host(context.url), host(href)
    return is_within(name, own) or is_within(own, name)


def is_about_asking(context: Context) -> bool:
    """The article itself is about appeals, subscriptions or newsletters: its title says so, be it in quotation marks.

    A short word says so in its own language only: `dar` is a gift in Czech and "to give" in Spanish, `don` a gift in French.
    """
    return _is_titled(context, "about")


def is_letter(context: Context) -> bool:
    """The article is an open letter: its title says so. Who wrote it says "we" in it and asks somebody for something, as publishers do."""
    return _is_titled(context, "open-letter")


def is_of_letter(passage: Passage, passages: Sequence[Passage], context: Context) -> bool:
    """It is a paragraph of an open letter, which goes on behind it. What stands behind the letter is the publisher's."""
    if not (is_letter(context) and is_prose(passage)):
        return False
    last = next(other for other in reversed(passages) if is_prose(other) and other.path == passage.path)
    return last is not passage


def _is_titled(context: Context, role: str) -> bool:
    title = _plain_title(context.title).replace('"', "")
    hits = (hit for hit in context.rules.book.hits(title) if hit.phrase.role == role)
    return any(is_meant(hit, context) for hit in hits)


def is_meant(hit: Hit, context: Context) -> bool:
    """Whether the words of a hit mean what they mean in its language."""
    return hit.end - hit.start > AMBIGUOUS or _may_speak(hit.phrase.language, context)


def _may_speak(language: str, context: Context) -> bool:
    """Whether the page may be in `language`: it says so, or says nothing."""
    declared = filed_as(context.language)
    return not declared or declared == language


def filed_as(declared: str) -> str:
    """The name under which words of the language are filed that a page says it is in; "" where it says none."""
    name = declared[:3].lower()
    return _FILED_AS.get(name) or _FILED_AS.get(name[:2], name[:2])
