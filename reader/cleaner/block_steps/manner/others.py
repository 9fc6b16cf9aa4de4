"""Whether a sentence says what others can do: residents sign up, fans follow, viewers see. A publisher says that of readers and members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.cleaner.block_steps.manner.meanings import MEANINGS
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, has
from reader.cleaner.phrase_index import keys_of

_MAY = {
    "en": "can|may|could|must|should|have to|(?:will|would) be able to|are (?:asked|invited|urged|advised|encouraged|allowed)(?: not)? to",
    "de": "können|konnten|dürfen|sollen|sollten|müssen",
    "nl": "kunnen|konden|mogen|moeten",
    "sv": "kan|kunde|får|ska",
    "da": "kan|kunne|må|skal",
    "no": "kan|kunne|får|skal",
    "fi": "voivat|saavat|voitiin",
    "fr": "peuvent|pourront|pouvaient|pourraient|doivent|devront",
    "es": "pueden|podrán|podían|podrían|deben|deberán",
    "ca": "poden|podran|podien|podrien|han de",
    "gl": "poden|poderán|podían",
    "it": "possono|potranno|potevano|potrebbero|devono|dovranno",
    "pt": "podem|poderão|podiam|poderiam|devem|deverão",
    "ro": "pot|puteau|vor putea|trebuie să",
    "pl": "mogą|mogli|mogły|powinni|powinny|muszą",
    "cs": "mohou|můžou|mohli|mohly|musí|musejí",
    "sk": "môžu|mohli|musia",
    "sl": "lahko|morajo",
    "sh": "mogu|mogli|mogle|moraju",
    "bg": "могат|можеха|трябва да",
    "mk": "можат|можеа|треба да",
    "ru": "могут|могли|смогут|должны",
    "uk": "можуть|могли|зможуть|мають|повинні",
    "be": "могуць|маглі|змогуць",
    "lt": "gali|galės|galėjo",
    "lv": "var|varēs|varēja",
    "et": "saavad|võivad|said",
    "el": "μπορούν να|μπορούσαν να|θα μπορούν|πρέπει να",
    "he": "יכולים|יכלו|יוכלו",
    "id": "dapat|bisa",
    "ms": "boleh|dapat",
    "zh": "可以|能够|能夠",
}
"""By language what stands behind those who can, may or must. Where verbs name nobody (`kan`), a reader is told by a pronoun."""
_TURNED = frozenset(("de", "nl", "sv", "da", "no"))
"""Languages in which those who can stand behind the verb, too: on Thursday can the fans follow it."""
_BEHIND = 3
"""Words of that."""
_IDLE = frozenset(("give", "free", "period", "now", "rights"))
"""Meanings of words that may stand with them. With any other it is a newsletter, a reader or a member of whom is told what can be done."""
_OWN = tuple(meaning for meaning in MEANINGS if meaning not in _IDLE)
_OWN_BEHIND = tuple(meaning for meaning in _OWN if meaning != "do")
_ANYBODY = frozenset(("man", "en", "ein"))
"""Who, among the Nordic words, is as good as a reader: one can write to the newsroom."""


def can_do(plain: str, language: str, words: Vocabulary) -> bool:
    """Whether a normal text begins with others and what they can do."""
    verb = _stands(language).search(plain) if language in _MAY else None
    if verb is None:
        return False
    before = plain[: verb.start()]
    behind = " ".join(plain[verb.end() :].split()[:_BEHIND]) if language in _TURNED else ""
    who = keys_of(before)
    if not who or not _ANYBODY.isdisjoint(who[-1:] + keys_of(behind)[:1]):
        return False
    return not (_is_any(before, who, _OWN, words) or _is_any(behind, keys_of(behind), _OWN_BEHIND, words))


@cache
def _stands(language: str) -> re.Pattern[str]:
    """What finds one of the words for it in a language."""
    return re.compile(_MAY[language] if language == "zh" else rf"(?<![^\W_])(?:{_MAY[language]})(?![^\W_])")


def _is_any(text: str, keys: Sequence[str], meanings: Sequence[str], words: Vocabulary) -> bool:
    """Whether one of its words has one of these meanings."""
    said = words.counts(text, keys)
    return any(has(said, meaning) for meaning in meanings)
