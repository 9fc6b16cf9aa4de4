"""One spelling for all: the form in which phrases and passages are compared, and where words begin and end in it.

Case, kinds of quotation mark and dash, and the digits of numbers do not count; nor do vowel signs and the ways of writing one letter
that papers of one language differ in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLAIN = {
    **dict.fromkeys("“”„‟″«»「」『』", '"'),
    **dict.fromkeys("‘’‚‛`´′‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    **dict(zip("：（）！？，／｜", ":()!?,/|", strict=True)),
    "ı": "i",
    "\u00a0": " ",
    "\u202f": " ",
    "\u3000": " ",
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u0307\ufeff", ""),
    **dict.fromkeys("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670", ""),  # Arabic vowel signs, and the stroke that widens
    **dict.fromkeys("\u0622\u0623\u0625\u0671", "\u0627"),  # alef, whatever stands on it or below
    **dict.fromkeys("\u0649\u06cc", "\u064a"),  # ye, Arabic or Persian
    "\u06a9": "\u0643",  # kaf
    "\u06c0": "\u0647",
    **dict.fromkeys("\u093c\u09bc", ""),  # the dot below, of which half of the newspapers think little
    **dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "\u0915\u0916\u0917\u091c\u0921\u0922\u092b\u092f", strict=True)),
    **dict(zip("\u09dc\u09dd\u09df", "\u09a1\u09a2\u09af", strict=True)),
    "\u0901": "\u0902",  # the nasal sign, with its moon or without
}
_TYPESET = [(mark, _PLAIN[mark]) for mark in "’‘“”–—"]
"""Marks of every newspaper, and most often the only ones beyond Latin-1, but for `…` and `„`."""
_UNPLAIN = re.compile(f"[{''.join(_PLAIN)}]")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_RUNNING = (("\u0e00", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"))
"""First and last letters of the scripts whose words run together: from Thai over Lao and Tibetan to Burmese, Khmer, kana, Chinese."""
_RUNNING_LETTERS = "".join(map("-".join, _RUNNING))
_INDIAN = "\u0900-\u0963\u0966-\u0dff"
"""Letters and vowel signs of the scripts from Devanagari to Sinhala, without the strokes that end a sentence: signs are no letters by
themselves, and end no word."""
_LETTERS = rf"[^\W_{_RUNNING_LETTERS}]"
WORD = re.compile(rf"{_LETTERS}+(?:[{_INDIAN}]{_LETTERS}*)*|#")
"""A word of the others, or a number."""
RUN = re.compile(f"[{_RUNNING_LETTERS}]{{2,}}")
"""Letters of those, more than one."""
_SOUGHT = b"\0"
"""Stands for what has no normal form of one character: a `#` of the text is no number, white space and what is invisible may go."""


def _translation(char: str) -> bytes:
    if char == "#" or not (char.isprintable() or char in "\n\xa0"):
        return _SOUGHT
    return b"#" if char in "0123456789" else (_PLAIN.get(char) or char.lower()).encode("latin-1")


_NORMAL = b"".join(map(_translation, bytes(range(256)).decode("latin-1")))
"""Latin-1 in normal form, but for line breaks."""
_DIGITS = re.compile("#(?:[.,:]?#)+")
"""One number, when each of its digits is a `#`."""
EDGES = " \t\n.,:;!?…→←↓↑➜➔►▶◄»›>|/\\-_•·*+=~()[]{}\"'¡¿。、！？：；・「」『』【】（）〈〉《》［］▼▲◆■□▪▫●○◦☆★※☞▷◇◎✕✖×✓✉️#؟،؛।＞＜｜＋＆"
"""What may stand around a phrase, numbers included: "3 comments"."""
MARKS = EDGES.replace("#", "")
"""The same without numbers."""


def normal(text: str) -> str:
    """`text` in the form in which phrases are compared: lower case, plain marks, every number as `#`, single spaces."""
    plain = _translated(text)
    if plain is None:
        return _searched(text)
    return plain.strip(" ") if "  " not in plain and "\n" not in plain else " ".join(plain.split())


def is_among(text: str, known: frozenset[str]) -> bool:
    """Whether `text`, or each line of it that says something, is one of `known`, which are in normal form: a listing is given back line by
    line, as it is shown."""
    return normal(text) in known or ("\n" in text and known.issuperset(filter(None, map(normal, text.split("\n")))))


def normals(texts: Sequence[str]) -> list[str]:
    """`normal` of each, worked out of all of them as one text where that is possible."""
    plain = _translated("\n".join(texts))
    lines = plain.split("\n") if plain is not None else []
    if plain is None or len(lines) != len(texts):
        return [normal(text) for text in texts]
    return [line.strip(" ") for line in lines] if "  " not in plain else [" ".join(line.split()) for line in lines]


def _translated(text: str) -> str | None:
    """`text` in normal form but for its white space; None where marks and numbers must be searched for."""
    if not text.isascii():
        for mark, plain in _TYPESET:
            text = text.replace(mark, plain)
    try:
        raw = text.replace("…", "...").replace("„", '"').encode("latin-1")
    except UnicodeEncodeError:  # other letters
        return None
    raw = raw.translate(_NORMAL)
    return None if _SOUGHT in raw else _DIGITS.sub("#", raw.decode("latin-1"))


def _searched(text: str) -> str:
    """As `normal`, for text in which marks and numbers must be searched for: that takes ten times as long."""
    return " ".join(_NUMBER.sub("#", _UNPLAIN.sub(_plain, text.lower())).split())


def _plain(mark: re.Match[str]) -> str:
    return _PLAIN[mark.group()]


def together(plain: str) -> str:
    """A normal text without its spaces: markup says where words end, not where the eye sees it."""
    return plain.replace(" ", "")


def rough_words(plain: str) -> int:
    """About how many words a normal text has; two characters of a script without spaces count as one word."""
    count = plain.count(" ") + 1
    return count if plain.isascii() or is_latin(plain) else count + sum(map(len, RUN.findall(plain))) // 2


def is_latin(text: str) -> bool:
    """Whether all letters are of Latin-1."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def bare(text: str) -> str:
    """A normal text without the marks at its ends: what a `whole` phrase is compared with."""
    return text.strip(MARKS)


def standing(text: str, plain: str) -> int:
    """Where `plain` stands in `text` as whole words, or -1."""
    at = text.find(plain)
    while at >= 0:
        if ends_word(text, at + len(plain)) and begins_word(text, at):
            return at
        at = text.find(plain, at + 1)
    return -1


def begins_word(text: str, at: int) -> bool:
    """A word begins at `at`; any letter of a script without spaces may."""
    return at == 0 or not _in_word(text[at - 1]) or not _in_word(text[at]) or is_running(text[at]) or is_running(text[at - 1])


def ends_word(text: str, at: int) -> bool:
    """A word ends before `at`; behind any a Korean particle may follow, and a letter of a script without spaces."""
    if at >= len(text) or not _in_word(text[at]):
        return True
    return not _in_word(text[at - 1]) or is_running(text[at - 1]) or is_running(text[at]) or is_hangul(text[at - 1]) or is_hangul(text[at])


def is_running(char: str) -> bool:
    """Whether it is a letter of a script whose words run together."""
    return char >= _RUNNING[0][0] and any(first <= char <= last for first, last in _RUNNING)


def _in_word(char: str) -> bool:
    """It is a letter, a digit or a vowel sign of India."""
    return char.isalnum() or ("\u0900" <= char <= "\u0dff" and char not in "।॥")


def is_hangul(char: str) -> bool:
    """Whether it is a Korean syllable."""
    return "\uac00" <= char <= "\ud7af"
