"""Text as text: white space, words, and the one gate that makes foreign text safe for a terminal. Nothing here knows HTML."""

from __future__ import annotations

import re
import unicodedata
from codecs import utf_16_le_encode
from collections.abc import Iterable
from functools import cache
from itertools import filterfalse

WORDS_A_MINUTE = 238
"""Silent reading of non-fiction in English: Brysbaert, "How many words do we read per minute?", 2019."""
MARKS_PER_BASE = 8
"""Combining marks kept on one base character; stacked more deeply they paint over neighbouring rows."""

FULL_STOPS = "。！？।؟۔։።។။"
"""Marks that end sentences and do nothing else: of Chinese and Japanese, of India, of Arabic and Urdu, of Armenian, Ethiopic, Khmer and
Burmese."""
SENTENCE_ENDS = ".!?…" + FULL_STOPS
"""Marks that end sentences. The first four stand in names, numbers and addresses too."""
CLOSING = "\"'”’»“‘«)\\]」』"
"""Marks that may stand behind the end of a sentence, as in a class of a regular expression: German and Czech close with “ and «."""
QUESTION_MARKS = "?？؟՞\u037e"
"""Marks that end questions: of Latin letters, Chinese and Japanese, Arabic, Armenian and Greek, where it is written apart from `;`."""
PICTURE = ("[image: ", "]")
"""What stands around the words that stand for a picture, as a line of a plain text."""
UNMARKED = ("\u0e01", "\u0edf")
"""First and last letter of the scripts in which sentences end without a mark: Thai and Lao."""

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 without tab and newline, DEL, C1
    "\u00ad\u180e\u200b\u2060-\u2065\ufeff"  # invisible: soft hyphen, zero-width space, word joiner, byte order mark
    "\u061c\u202a-\u202e\u2066-\u2069"  # bidirectional marks, embeddings, overrides, isolates
    "\u2028\u2029\u206a-\u206f\ufff0-\ufffb\ufffe\uffff"  # line separators, deprecated format controls, annotations, no characters
    "\ud800-\udfff"  # lone surrogates
    "\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # controls of hieroglyphs, shorthand and music
    "\U000e0000-\U000e0fff]"  # tag characters
)
_LINE_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"), "\n")
"""What parts lines or words besides the newline: taken out without one, the words around it would grow together."""
_JOINERS = re.compile("[\u200c-\u200f]+")
"""Zero-width joiners and non-joiners, which letters and emoji are built with, and the two plain direction marks."""
_STACKED = re.compile(f"[^\\w\\s\x00-\u02ff\u2010-\u206f\u3000-\u3029]{{{MARKS_PER_BASE + 1},}}")
"""Where marks may be stacked too deeply: marks, like symbols, are no word characters. Joiners among them do not hide them."""
_INNER = str.maketrans("“”", "‘’")
"""Quotation marks within others."""
_WORD = re.compile(r"\w++(?:[’'\-.]\w++)*")
SPACELESS = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u109f\u1780-\u17ff\U00020000-\U0003ffff]"
"""What `spaceless` finds, as a class of a regular expression."""
TYPESET = "’‘“”„…–—"
"""Marks beyond Latin-1 that stand in every newspaper."""
_SHAPES = bytes(ord("w" if _WORD.match(chr(code)) else "-" if chr(code) in "'-." else " ") for code in range(256))
"""Latin-1 with `w` for all that words are made of, `-` for what joins them and a space for what parts them: counting where words begin
in that takes a small part of the time of `_WORD`."""
_BETWEEN = bytes(code for code in range(256) if not _WORD.match(chr(code)))
"""What Latin-1 has between its letters and digits."""
_SPACED = bytes(set(range(0x2E)) - {0x0E, 0x0F, 0x10, 0x17})
"""High bytes of letters in UTF-16 whose writing has spaces: all below U+2E00 but those of `spaceless`. Ten times as quick as a search."""

_NARROW = bytes(set(range(256)) - set(range(0x30, 0xA0)) - set(range(0xAC, 0xD8)) - {0xF9, 0xFA})
"""High bytes in UTF-16 of all letters but the Chinese, Japanese and Korean ones."""


def safe(text: str) -> str:
    """`text` without anything a terminal would obey or a reader could be fooled by; newlines and tabs stay.

    Line separators become newlines. Joiners (ZWJ, ZWNJ) and direction marks stay only between two visible characters, one at a
    time. At most MARKS_PER_BASE combining marks stay on a base.
    """
    if text.isprintable():  # no control, no format, no separator but the space: marks alone may be too many
        return _STACKED.sub(_unstacked, text) if _may_be_stacked(text) else text
    if _SUSPECT.search(text):
        text = text.replace("\r\n", "\n").translate(_LINE_BREAKS)
        text = _SUSPECT.sub("", text)
    if _STACKED.search(text):
        text = _STACKED.sub(_unstacked, text)
    if _JOINERS.search(text):
        text = _JOINERS.sub(_joiner, text)
    return text


def is_safe_line(text: str) -> bool:
    """Whether `text`, folded already, is what `safe_line` would make of it."""
    return text.isprintable() and (text.isascii() or not (_may_be_stacked(text) and _STACKED.search(text)))


def _may_be_stacked(text: str) -> bool:
    """Whether it has marks enough: they stand far behind Latin-1."""
    return not text.isascii() and len(text) - len(text.encode("latin-1", "ignore")) > MARKS_PER_BASE


def _joiner(match: re.Match[str]) -> str:
    start, end = match.span()
    before, after = match.string[start - 1 : start], match.string[end : end + 1]
    return match.group()[0] if before and after and not before.isspace() and not after.isspace() else ""


def _unstacked(match: re.Match[str]) -> str:
    kept, marks = [], 0
    for char in match.group():
        marks = marks + 1 if unicodedata.category(char)[0] == "M" or "\u200c" <= char <= "\u200f" else 0
        if marks <= MARKS_PER_BASE:
            kept.append(char)
    return "".join(kept)


def safe_line(text: str) -> str:
    """`text` made safe and folded to one line: for titles, names, errors, table cells."""
    line = fold(text)
    return line if is_safe_line(line) else fold(safe(text))


def folder_path(text: str) -> str:
    """The folder that somebody names, as it is kept: `World/Europe`, without slashes at the ends and without two in a row."""
    return "/".join(filter(None, map(safe_line, text.split("/"))))


def fold(text: str) -> str:
    """`text` with every run of white space as one space and none at the ends. Most texts have nothing to fold: seeing that takes a third of
    the time of taking them apart."""
    text = text.strip()
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def letters(text: str) -> str:
    """`text` without anything but letters, digits and `_`: two titles or names are the same when this is."""
    if not text.isascii():
        for mark in TYPESET:
            text = text.replace(mark, "")
    try:
        return text.encode("latin-1").translate(None, _BETWEEN).decode("latin-1")
    except UnicodeEncodeError:  # other letters
        return re.sub(r"\W+", "", text)


def breadth(text: str) -> int:
    """How long a text is in letters of an alphabet: a Chinese, Japanese or Korean one says as much as two, and is as broad on a screen."""
    if text.isascii():
        return len(text)
    return len(text) + len(utf_16_le_encode(text, "surrogatepass")[0][1::2].translate(None, _NARROW))


def words(text: str) -> int:
    """How many words a person would count; a letter of `spaceless` counts as one."""
    if not text.isascii() and utf_16_le_encode(text, "surrogatepass")[0][1::2].translate(None, _SPACED):
        dense = "".join(spaceless().findall(text))
        return sum(map(str.isalnum, dense)) + _spaced_words(spaceless().sub(" ", text) if dense else text)
    return _spaced_words(text)


def _spaced_words(text: str) -> int:
    """How many words there are in a writing that has spaces between them."""
    for mark in TYPESET:
        text = text.replace(mark, "'" if mark == "’" else " ")
    try:
        shapes = b" " + text.encode("latin-1").translate(_SHAPES)
    except UnicodeEncodeError:  # other letters
        tokens = text.split()
        mixed = list(filterfalse(str.isalnum, tokens))  # what is letters and digits throughout is one word
        return len(tokens) - len(mixed) + len(_WORD.findall(" ".join(mixed)))
    return shapes.replace(b"--", b" ").translate(None, b"-").count(b" w")  # one mark joins two parts of a word, two do not


def reading_minutes(number: int) -> int:
    """Minutes that so many words take to read, rounded up; 0 for none."""
    return -(-number // WORDS_A_MINUTE)


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 word`, `1,312 words`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def quoted(text: str) -> str:
    """Text in double quotation marks; those inside it become single ones."""
    return f"“{text.translate(_INNER)}”"


def nearest(word: str, known: Iterable[str], *, cutoff: float = 0.5) -> str:
    """The one of `known` that somebody probably meant by `word`, which is none of them; "" when none is near. cutoff: how near, up to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), n=1, cutoff=cutoff)), "")


def nearest_told(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """The end of a sentence about a word that is none of `known`: which is the nearest one, or `otherwise` when none is near."""
    near = nearest(word, known)
    return f"; the nearest is {near}" if near else otherwise


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """The hint of an error about a word that is none of `known`: the nearest one, or `otherwise` when none is near."""
    near = nearest(word, known)
    return f"did you mean {near}?" if near else otherwise


@cache
def spaceless() -> re.Pattern[str]:
    """Finds letters that are words by themselves, and those of scripts that set no spaces between words: Chinese, Japanese, Korean; Thai,
    Lao, Tibetan, Burmese, Khmer. Compiled when one is met, because their table costs 3 ms."""
    return re.compile(f"{SPACELESS}+")
