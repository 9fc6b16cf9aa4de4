"""Days that a page shows: of publication, of a change, or neither, by the words and elements around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from selectolax.lexbor import LexborNode

from reader import dates
from reader.cleaner.metadata.claims import Claim
from reader.cleaner.metadata.elements import Attributes, text_of
from reader.text import fold

_LONGEST_LABEL = 80
"""Characters before a `<time>` that may say what it is of."""
_MOST_BESIDE = 6
"""Nodes before a day, or before a cell, among which a label is looked for: blanks and comments stand between them."""
_LABELS = ("span", "b", "strong", "em", "i", "small")
_COMMENT = "-comment"
_LONGEST_JOINT = 4
"""Letters of a word between a label and the day: "on", "den"."""
_MOST_AROUND = 3
"""Elements in which it may be wrapped behind them."""
PUBLISHED = tuple(
    "publ post filed writ added issued released veröff ersch geplaatst offentligg julkais datum fecha опубл yayın objav megjelen dipubl "
    "公開 입력".split()
)
UPDATED = (
    *"modif update reviewed aktualis aktualiz actualis actualiz actualitz atualiz ažurir azurir aggiorna bijgewerkt gewijzigd".split(),
    *"geändert endret oppdatert opdater uppdatera päivit uuenda atnaujin atjaunin posodob frissít güncel diperbarui".split(),
    *"revised herzien ändrad ændret muokattu módosít изменен изменён змінен τροποποί ajourné".split(),
    *"обновл обновен оновл ενημερώ ενημέρωσ 更新 修改 수정 업데이트 تحديث עודכן अपडेट".split(),
    *("cập nhật", "mis à jour", "mise à jour", "last review", "last edited", "last changed", "last amended", "last checked"),
    *("letzte änderung", "letzte überarbeitung", "letzte überprüfung", "zuletzt geprüft", "zuletzt überprüft", "zuletzt überarbeitet"),
    *("dernière révision", "última revisi", "última revisão", "ultima revision", "darrera revisió", "laatste wijziging"),
    *("laatst gecontroleerd", "sist revidert", "sist gjennomgått", "sidst revideret"),
    *("senast granskad", "senast reviderad", "ostatnia zmiana", "poslední úprava"),
    *("son değişiklik", "последняя редакция", "آخر تعديل", "به‌روزرسانی"),
)
"""Parts of words for publishing, and for changing what is published."""
_NO_CHANGE = re.compile(r"updates\b|güncel\b|(?<![가-힣])[가-힣]수정")
"""What has such a part and tells of no change: what papers call a section, and a name that many Koreans have behind their father's."""
_DIGIT = re.compile(r"\d")
_EVENT = (
    r"(?i)\W{0,5}(?:[^\s-]{1,30}[\s-]){0,3}?((?:deadline|closing[\s-](?:date|day|time)|(?:due|start|end|event|expiry)[\s-]date|"
    r"(?:apply|enter|register|reply|rsvp|submit|vote)\s(?:by|before|until)|"
    r"(?:abgabe|anmelde|annahme|bewerbungs|einsende|melde)?(?:frist|schluss)|termin|veranstaltung|date\slimite|clôture|échéance|"
    r"plazo|fecha\slímite|prazo|data\slimite|scadenza|sluitingsdatum|termín|uzávěrka|määräaika|срок|строк)(?!\w)|"
    r"(?:begins?|closes?|ends|expires|opens?|starts|until|due|beginnt?|endet|aanvang|when|wann|quand|cuándo|quando|entro|wanneer|när|når|"
    r"hvornår|kiedy|kdy|milloin|когда|коли)(?=(?:\s[^\W\d]+,?){0,2}\W*\Z))"
)
"""Words before the day of an event, or the last on which something can be done: close to the beginning, and some of them to the day.
Pattern as text: `re` compiles and keeps it when the first label is read."""
_EVENT_NAMED = re.compile(r"(?i)(?<![a-z])(?:event|deadline|closing|due-?date|(?:start|end)[-_]?date)(?![a-rt-z])")
_LABEL = re.compile(r":(?!\d)")
_BARS = re.compile(r"[\d|·•]")
_TILL = re.compile(r"\s?[–—†]\s?|\s-\s|\sto\s")
"""What stands between the first and the last day of a life, a fair or a show."""
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")


def is_of_an_event(said: str) -> bool:
    """Whether a label, a dated line or a class speaks of a day on which something begins, happens or ends: no article is published then."""
    label = _DIGIT.split(said, maxsplit=1)[0]
    match = re.match(_EVENT, label) if label.strip() else None
    return match is not None and _first((*PUBLISHED, *UPDATED), label[: match.start(1)] + label[match.end() :]) < 0


def is_update(said: str) -> bool:
    """Whether a dated line or its class speaks of a change, not of publication."""
    return _first(UPDATED, said) >= 0


def dated(said: str, label: str = "", *, day_first: bool = False) -> Iterator[tuple[str, str]]:
    """(field, text) of a dated line, which may say both days: "Published 9 March 2025 | Updated 10 March 2025", or the other way round.
    From one day to another something lasts, and nothing is published. label: what stands before it. day_first:
    as dates are read (`dates.parse`)."""
    parse = partial(dates.parse, day_first=day_first)
    at = _first(UPDATED, said)
    behind = _first(PUBLISHED, said, at) if at >= 0 else -1
    if at >= 0 and parse(said[:at]) and parse(said[at:]):
        yield "published", said[:at]
        yield "modified", said[at:]
    elif behind >= 0 and parse(said[:behind]) and parse(said[behind:]):
        yield "modified", said[:behind]
        yield "published", said[behind:]
    elif at >= 0 or is_update(label):
        yield "modified", said
    elif not (_is_span(said) or is_of_an_event(said) or is_of_an_event(label)):
        yield "published", said


def _first(words: Iterable[str], said: str, start: int = 0) -> int:
    """Where the first of some words stands from `start` on; -1 for none."""
    said = _NO_CHANGE.sub(lambda match: " " * len(match.group()), said.lower())
    return min((at for word in words if (at := said.find(word, start)) >= 0), default=-1)


def _is_span(said: str) -> bool:
    """Whether a line says a day, a dash and another day, and what neither is: "12 March 1931 – 2 November 2026"."""
    days = _TILL.split(said)
    is_named = _LABEL.search(said) is not None or _first(PUBLISHED, said) >= 0
    return len(days) == 2 and not is_named and all(map(dates.parse, days))


def is_one_of_a_span(node: LexborNode) -> bool:
    """Whether a dash and nothing else stands between an element and another one like it, with another day, of which neither tells of a
    change."""
    for between, other in ((node.prev, node.prev and node.prev.prev), (node.next, node.next and node.next.next)):
        if between is None or other is None or other.tag != node.tag or between.tag != "-text":
            continue
        if _TILL.fullmatch(f" {(between.text_content or '').strip()} "):
            said = [(each, each.attributes) for each in (node, other)]
            days = {day.date() for each, stated in said if (day := dates.parse(stated.get("datetime") or text_of(each)))}
            if len(days) == 2 and all(time_field(each, stated) == "published" for each, stated in said):
                return True
    return False


def time_field(node: LexborNode, attributes: Attributes) -> str:
    """The field that a `<time>` is of; "" where something else happens then."""
    above = node.parent.attributes if node.parent else {}
    named = " ".join(filter(None, [attributes.get("class"), attributes.get("itemprop"), above.get("class")]))
    label = label_before(node)
    if is_update(named) or is_update(text_of(node)) or is_update(label):
        return "modified"
    return "" if is_of_an_event(label) or _EVENT_NAMED.search(named) else "published"


def label_before(day: LexborNode) -> str:
    """What stands right before a `<time>` or a text in its line, behind the last number or bar in it, or over it as the term or the head of
    its row; ""."""
    node = day
    for _ in range(_MOST_AROUND):
        if any(before.tag != _COMMENT and not before.is_empty_text_node for before in _before(node)):
            return _BARS.split(_line_before(node)[-_LONGEST_LABEL:])[-1]
        if node.parent is None or node.parent.tag not in (*_LABELS, "a"):
            return _heads(node.parent)
        node = node.parent
    return ""


def _line_before(node: LexborNode) -> str:
    """What stands before a node in its line: the texts, between which some programs write comments, or the element that is a label; both
    where the texts are a word such as "on"."""
    said = ""
    for before in _before(node):
        if before.tag in _LABELS and len(said.strip()) <= _LONGEST_JOINT:
            return f"{text_of(before)} {said}"
        if before.tag not in ("-text", _COMMENT):
            break
        if before.tag == "-text":
            said = (before.text_content or "")[-2 * _LONGEST_LABEL :] + said
    return fold(said)


def _before(node: LexborNode) -> Iterator[LexborNode]:
    """The nearest nodes before one, from it on."""
    before = node.prev
    for _ in range(_MOST_BESIDE):
        if before is None:
            break
        yield before
        before = before.prev


def _heads(cell: LexborNode | None) -> str:
    """What a meaning or a cell stands under: its term, the head of its row; ""."""
    head = {"dd": "dt", "td": "th"}.get(cell.tag or "", "") if cell is not None else ""
    heads = (before for before in _before(cell) if before.tag == head) if cell is not None and head else ()
    return text_of(next(iter(heads), None))[-_LONGEST_LABEL:]


def address_claims(url: str) -> Iterator[Claim]:
    """The date that stands in the address, as papers file their articles."""
    if match := _URL_DATE.search(url.lower()):
        year, month, day = match.groups()
        number = dates.MONTHS.get(month) if month.isalpha() else int(month)
        if number:
            yield "published", "address", f"{year}-{number:02}-{day}"
