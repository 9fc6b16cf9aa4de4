"""Lines that stand behind an article on its page and withhold its rest, or count what may still be read. Nothing here judges how much
of the article there is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Phrasebook
from reader.models import Kind
from reader.text import safe_line
from reader.values import NamedTuple

LONGEST = 300
"""Characters of the longest line that is looked at."""

KINDS = frozenset({Kind.PAYWALL, Kind.METER})

_OTHER_FAVOURS = frozenset({Kind.COMMENTS, Kind.SHARE, Kind.FOLLOW})
"""What one may be asked to log in for besides reading on."""
_FEWEST_SPACES = 2
"""Between the words of the shortest line that withholds something: of two words are buttons, and the marks at other stories."""

_LAST = r"this is your last|(?:dies|das) ist (?:ihr|dein) letzter|c['’]est votre dernier|est[ea] es (?:tu|su) últim"
_COUNTS = re.compile(rf"(?i)\d|{_LAST}")
"""In all that counts what is left."""
_SHARE_LEFT = re.compile(r"\d\s?%|残り")
_OF = re.compile(r"(?<![\d.,$€£¥])(\d{1,3})(?:\s?/\s?|[^\d.!?$€£¥%]{1,20})(\d{1,3})(?![\d.,]?\d|\s?[%$€£¥])")
"""So many of so many, whichever is named first: "3 of 5", "5本中3本"."""
_TIMES = (
    r"(?:days?|hours?|weeks?|months?|minutes?|tagen?|stunden|wochen|monaten?|jours?|heures?|semaines?|mois|d[ií]as?|horas?|semanas?|meses|"
    r"giorni|settimane|mesi|dagen|weken|maanden|dage|dager|dagar|dni|дн)"
)
_LEFT_BEHIND = "(?:left|remain|übrig|verbleib|restant|rimast|tilbage|kvar|jäljellä|igjen)"
_LEFT_BEFORE = "(?:noch|reste|quedan?|restano?|restam?|nog|zostało|осталось|залишилось|残り|あと|남은)"
_LEFT = re.compile(
    rf"(?i)[1-9]\d{{0,2}}(?![\d.,]?\d|\s?%|\s?{_TIMES})(?:(?!\bnone\b)[^\d.!?%]){{0,30}}{_LEFT_BEHIND}|"
    rf"{_LEFT_BEFORE}[^\d.!?%]{{0,20}}[1-9]\d{{0,2}}(?![\d.,]?\d|\s?%|\s?{_TIMES})|"
    rf"{_LAST}"
)
"""So many are left, of which this is one. Days are left until a meter starts anew."""
_NONE_LEFT = re.compile(rf"(?i)(?<![\d.,])0(?![\d.,]?\d)[^.!?%]{{0,30}}{_LEFT_BEHIND}|{_LEFT_BEFORE}[^\d.!?%]{{0,20}}0(?![\d.,]?\d)")
_NUMBERS = {
    word: str(number)
    for number, written in enumerate(
        (
            "one",
            "two zwei deux dos due dois duas twee två kaksi dwa dva два két două iki",
            "three drei trois tres tre três drie tre kolme trzy tři tri три három trei üç",
            "four vier quatre cuatro quattro quatro fyra neljä cztery čtyři štyri четыре чотири négy patru dört",
            "five fünf cinq cinco cinque vijf fem viisi pięć pět päť пять п'ять öt cinci beş",
        ),
        1,
    )
    for word in written.split()
}
"""Of articles that are left, in words: more are told in digits. None that is another word in English: the Danish `to`."""
_WRITTEN = re.compile(rf"(?i)(?<!\d )\b(?:{'|'.join(_NUMBERS)})\b")
"""Behind digits "dos" is Portuguese: "5 dos 5 artigos"."""


class Wall(NamedTuple):
    """One such line."""

    kind: Kind
    text: str


def walls(lines: Iterable[str], book: Phrasebook, *, is_long: bool = False) -> Iterator[Wall]:
    """Those of some lines that are walls and meters. A word on a button ("Subscribe") is none, nor is what asks to log in to comment or to
    save an article; what stands behind the one for comments belongs to it. A line that stands there twice marks other stories.

    is_long: the text that they stand behind is long. Boxes of all kinds stand behind such texts, and only what counts what is
    left is heard.
    """
    passages = Passages([Passage(safe_line(text)) for text in lines if _may_withhold(text, is_long=is_long)])
    for _, passage in passages.marked(book):
        labels = passage.labels(book)
        if any(hit.phrase.kind is Kind.COMMENTS and hit.phrase.match != "whole" for hit in labels):
            return
        kinds = {hit.phrase.kind for hit in labels if hit.phrase.match != "whole"}
        is_wall = not kinds.isdisjoint(KINDS) and kinds.isdisjoint(_OTHER_FAVOURS)
        if is_wall and sum(passage.plain == other.plain for other in passages) == 1:
            yield Wall(Kind.METER if Kind.METER in kinds else Kind.PAYWALL, passage.text)


def _may_withhold(line: str, *, is_long: bool) -> bool:
    """It is short, and long enough: letters beyond ASCII may be words that run together."""
    if len(line) > LONGEST or (line.count(" ") < _FEWEST_SPACES and line.isascii()):
        return False
    if not is_long:
        return True
    counts = _COUNTS.search(line) or _WRITTEN.search(line)
    return counts is not None and (_SHARE_LEFT.search(line) is not None or is_still_free(line))


def is_still_free(line: str) -> bool:
    """Whether a meter says that it has not run down yet: the text that it stands behind was sent."""
    line = _WRITTEN.sub(lambda number: _NUMBERS[number[0].lower()], line)
    counted, left = _OF.search(line), _LEFT.search(line)
    if _NONE_LEFT.search(line):
        return False
    if counted is not None and int(counted[1]) == int(counted[2]):  # of all of them either none is left, or all are
        return left is not None and counted.start() <= left.start() < counted.end()
    return counted is not None or left is not None
