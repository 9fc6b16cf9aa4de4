"""Names out of bylines: "By Marit Oxley and Jon Vale, Staff Writers" → two names. Pure text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from reader.dates import MONTHS
from reader.text import letters, safe_line

LONGEST_NAME = 60
"""Characters."""
MOST_WORDS = 6
"""A name is short: what is longer is a sentence about its author."""
MOST_NAMES = 12
_LONGEST_LINE = 1_000
"""Characters of a byline that are read."""

_THROUGH = r"(?i:by|von|par|por|di|da|door|av|af|przez|od|oleh|bởi|(?:บทความ|เขียน)?โดย|द्वारा)"
_GENRES = (
    r"(?i:this\s(?:post|article|story|column|guide|piece)\s(?:was|is)\s)?(?i:(?:an?|eine?|une?)\s{1,9})?"
    r"(?i:written|posted|submitted|published|reported|reporting|compiled|reviewed|words|story|article|column|text|texte|texto|testo|tekst|interview|"
    r"opinion|analysis|analyse|review|comment(?:ary)?|essay|guest\s(?:post|essay)|kommentar|gastbeitrag|kolumne|rezension|reportage|bericht|"
    r"geschrieben|verfasst|propos\srecueillis|publié|écrit|chronique|entretien|entrevista|publicado|escrito|opinión|análisis|scritto|a\scura|"
    r"pubblicato|geschreven|skrevet|skriven|ditulis)"
)
_OF = (
    r"(?i:(?:une?\s|un’)?(?:articol[eo]?|article|artículo|artigo|chronique|crónica|escrito|reportage|reportaje|reportagem|scris|texte?|texto)"
    r"\s)"
)
"""Before a name with a "de", which alone is a part of names."""
_REPORTERS = r"(?:(?:本[报報刊台网網]|[一-鿿]{1,5}[社报報网網台])?(?:特[派约約])?(?:記者|记者|通[讯訊][员員]))"
_LETTER = r"(?:[^\W\d_]|(?!\w)[\u0900-\u109f\u1780-\u17d3])"
"""One of any alphabet, or a sign of a vowel in those of India and Indochina, which is none to a regular expression."""
_BY = (
    rf"(?:{_GENRES}\s{{1,9}})?{_THROUGH}\s*[:：]?\s+(?:unser(?:em|er)\s[^\W\d_]{{1,30}}\s+)?|(?i:from)\s+(?=[^\W\d_a-z])|"
    rf"(?i:as\stold\sto)\s+|{_REPORTERS}\s*(?=[一-鿿])|기자\s+(?=[가-힣])|文(?:字)?\s?[／/｜]\s?|文・(?=[一-鿿])(?!写真|撮影)|"
    rf"{_OF}(?:de\s+|d[’'])(?=[^\W\d_a-z])|"
    r"(?i:автор[ыи]?|текст|tekst|texte|text|texto|testo|autore?|autor(?:in|es|as|zy)?|author|authors|auteurs?|yazan|文|作者|撰文|글|מאת|بقلم)\s+|"
    rf"{_LETTER}{{1,14}}(?:[\s・-]{_LETTER}{{1,14}}){{0,3}}(?<!\b(?:on|in|at))(?<!\bwith)\s*[:：=＝]\s*(?=\S)"
)
"""What stands before a name. No name has a colon, and behind "in association with:" stands nobody who wrote."""
_SINCE = rf"^.*\d\S{{0,3}}\s{{1,9}}{_THROUGH}\s{{1,9}}"
"""The day that stands before that: "Posted on 29 November 2026 by"."""
_PICTURES = (
    r"(?i:photos?|photograph(?:y|s|ies|er)?|pictures?|images?|illustrat\w+|ilustr\w+|video|foto\w*|fot|bilde?r?|beeld|kuvat?|zdjęcia|immagini|"
    r"im[aá]ge(?:n|s|ns|nes)|grafik|gr[aá]fic\w+|infogra\w+|camera|kamera|layout|montage|фото\w*|φωτο\w*|ảnh|写真|撮影|摄影|攝影|圖|图|사진)"
)
_EDITING = (
    r"(?i:edit(?:ed|ing|or)|medically\sreviewed|fact[-\s]checked|translat\w+|übersetz\w+|traduc\w+|traduz\w+|tradott\w+|vertaling|"
    r"перевод\w*)"
)
_PICTURED = rf"(?:{_PICTURES}|{_EDITING})\s*(?:(?:{_THROUGH}|de)\b|[:：=＝／])"
"""Before the name of somebody who did not write."""
_AND = r"\s*(?i:and|und|et|y|e|en|og|och|i|и|&|\+|/|・)\s*"
_WRITINGS = r"(?i:words|story|text|texte|texto|testo|tekst|текст|文|取材)"
_BOTH = rf"^(?:{_WRITINGS}{_AND}{_PICTURES}|{_PICTURES}{_AND}{_WRITINGS})\s*(?:{_THROUGH}\b|[:：=＝])\s*"
"""Before the name of somebody who wrote and took the pictures as well."""
_BEFORE_WRITING = r"(?i)^.{1,120}?[\s.]{2}(?=written\sby\b)"
"""Who did something else, where the line says behind that who wrote."""
_BEHIND = rf"(?s)\s{{1,9}}{_PICTURED}.*"
_IN_BRACKETS = rf"\(\W{{0,9}}{_PICTURES}\W{{0,9}}\)"
"""Behind the name of somebody who did not write."""
_OTHER_WORK = tuple(
    "photo pict imag illust ilust video foto fot bild beeld kuva zdj immag grafi gráfi camera kamera layout montage фото φωτο ảnh 写真 "
    "撮影 摄影 攝影 圖 图 사진 edit medically fact transl übersetz trad vertaling перевод".split()
)
"""Beginnings of the words for their work."""
_TAIL = (
    r"(?s)(?i:\s{0,9}[(（].*|^(?-i:for|in|at|from|für|aus|pour|à|para|en|desde)\s.*"
    r"|\s{1,9}(?:for|in|at|from|für|aus|pour|à|para|en|desde|für die)\s{1,9}(?:the\s{1,9})?[A-Z].*|\s{0,9}@.*"
    r"|\s{0,9}\S{1,80}@\S.*|\s{1,9}(?:is|are|was|has|reports|reported|contributed|covers|writes|joined)\s.*"
    r"|\s{1,9}\d{1,3}\s(?:minute|hour|day|week|month|year)s?\sago.*|\s{1,9}\d{1,3}\s?-?min(?:ute)?s?(?!\w).*|\s{1,9}as\stold\sto\s.*"
    r"|／[一-鿿]{2,9}(?:報導|报道|電|电).*|(?:^[一-鿿]{0,6}|\s)(?:報導|报道|报导)$|\s{1,9}द्वारा$"
    r"|\s{0,9}(?:updated|published|posted|aktualisiert|veröffentlicht)\b.*$|\s{1,9}on\s{1,9}(?:[a-z]{3,6}day|mon|tue|wed|thu|fri|sat|sun)$"
    r"|\s{1,9}(?:on|am|le|el|il|em|op|den|dnia)\s{1,9}(?:[^\W\d_]{2,10},?\s)?\d.*|\s{0,9}(?:기자|특파원|記者|记者)(?!\w).*)"
)
_BETWEEN = (
    r"(\s{0,9}(?:[,;|•·⋅/、，&+]|\s[-–—]\s|"
    r"(?<![^\s(])(?:and|AND|und|UND|et|ET|y|e|en|och|og|ja|i|и|та|a(?=\s[^\W\d_a-z])|és|ve|și|şi|dan|và|και|with|mit|avec|con|com|med)(?!\S)|"
    r"(?<=[一-鿿]{2})・(?=[一-鿿]{2}))\s{0,9})"
)
_DOUBLES = frozenset("yei")
"""Between the two surnames of one person, in Spanish, Portuguese, and Catalan and Polish: between two persons as well."""
_OR_NAMES = frozenset("A E I Y COM CON DAN EN JA MED OG TA VE".split())
"""Words between names that are names themselves, or the first letter of one: in capitals nothing tells that."""
_DATED = r"^((?:[^\W\d_a-z][\w’'.-]*\s){2,4})\d{1,2}(?:st|nd|rd|th)?[./ -]+(?:[^\W\d_]{3,9}|\d{1,2})\.?[./ -]+(?:19|20)\d\d\b.*"
"""A name with a day behind it."""
_AROUND = " .,:;-–—|\"“”„«»'‘’*()⏱⏲⌚🕐🕑🕒🕓🕔🕕📅🗓\ufe0f"
"""Stand around a name: marks, and the clocks before a day."""
_NO_NAME = r"[\d@#<>{}=?!:]|\.(?:com|org|net|de)\b"
_HEADS = r"(?i)(?:head|vp|president|manager|dean|chair|minister) of\b"
"""What the head of something is called before it."""
"""Patterns as text: `re` compiles and keeps them when the first byline is read."""

_ROLES = frozenset(
    "staff writer writers editorial editorials reporter reporters editor editors correspondent correspondents contributor "
    "contributors columnist columnists producer producers photographer photographers bureau desk team newsroom admin administrator "
    "webmaster guest user redaktion redaktionen redaktör redakteur redakteurin korrespondent korrespondentin rédaction redacción "
    "redazione redação redactie redakcja редакция journalist journaliste journalistin periodista giornalista news online digital "
    "analyst professor director founder reviewer lead chief senior associate fellow specialist min mins minute minutes read january "
    "february march july september october november december unknown anonymous none null undefined author profile "
    "bio post posts archive follow share comment comments subscribe copyright here certified licensed consultant edited updated "
    "published".split()
)
"""Words that no name has: what people do, and what stands beside their names."""
_ALONE = frozenset(
    "by von par por di da door av af przez od and und et of the view all more contact email text words story last april june august".split()
)
"""Words that are no name when they stand alone."""
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday montag dienstag mittwoch donnerstag freitag samstag "
    "sonnabend sonntag heute gestern".split()
)
"""Days with a capital, as they stand behind "Updated:". Many Nigerians have one behind their first name."""
_BESIDE = _ALONE | frozenset(
    "texte text texto testo tekst текст автор авторы autor autorin autoren autores autoras autorzy autore author authors auteur auteurs "
    "yazan oleh updated published posted aktualisiert veröffentlicht".split()
)
"""Words that stand before a name, or between it and a day."""
_INTRODUCES = frozenset("by von par por di door av af przez od".split()) | {"posted by", "published by", "reported by", "written by"}
"""What introduces names, where it is an element of its own."""
_AGENCIES = frozenset(
    "ap reuters afp dpa ansa efe apa sda kna epd ritzau tt ntb stt anp belga pap mti lusa cna aap kyodo xinhua yonhap pti ani ians upi "
    "bloomberg tass".split()
) | {
    "associated press",
    "the associated press",
    "pa media",
}
_NUMBERED = frozenset("part page top vol no nr issue chapter photo step day week covid cop euro".split())
"""Stand before the number of what is no channel."""
_ON = frozenset(("on", "am"))
"""Stand before the name of a day; names of people begin with neither, as with "el" and "den"."""
_FILED = r"((?:[a-z]+ )*[^\W\d_][^\s,;]*), ([^\W\d_][^\s,;]*(?: [^\s,;]+){0,2})"
_SUFFIXES = frozenset("Inc Corp Co Ltd Limited Jr Sr Esq GmbH".split())
"""Stand behind a name and a comma, and are no first names."""
_TITLES = re.compile(r"^(?:Dr|Prof|Sir|Dame|Lord|Lady|Rev|Mr|Mrs|Ms)\.?\s+")


def names(raw: Iterable[str], site: str = "") -> tuple[str, ...]:
    """The names in bylines, in order, each once; agencies count, the paper itself, roles, addresses and sentences do not. A single word
    is a name among its like ("By Maria and Katerina"); behind anything else it is a place, a beat or a degree ("Marit Oxley, Nairobi").
    Scripts without capitals write whole names as one word.
    """
    found: dict[str, str] = {}
    for line in islice(raw, 4 * MOST_NAMES):
        first_names = True
        for name in _split(safe_line(line[:_LONGEST_LINE])):
            name = _without_paper(name, site)
            is_name = _is_name(name) and not _is_paper(name, site)
            is_word = " " not in name and name.lower() != name.upper()
            if is_name and (first_names or not is_word or name.lower() in _AGENCIES):
                found.setdefault(_key(name), _cased(name))
            first_names = first_names and is_name and is_word
    return tuple(found.values())[:MOST_NAMES]


def are_full(names: Iterable[str]) -> bool:
    """Whether each is a name of several words that begins and ends as names of people do; so are none at all."""
    return all(len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() for words in (name.split() for name in names))


def ends_as_name(name: str) -> bool:
    """Whether its last word has a capital, or letters that have none: "Learn about our" and "Extension horticulture educators" have not."""
    return " " not in name or not name.rpartition(" ")[2].islower()


@lru_cache(maxsize=64)
def _split(line: str) -> list[str]:
    if "://" in line or line.startswith(("@", "www.")):
        return []
    if _is_name_alone(line):
        return [line]
    names_others = _names_others(line)
    if line.startswith("Por ") and " — " in line:
        line = line.partition(" — ")[0]  # behind it Brazilian papers say where
    line = re.sub(_BOTH, "", re.sub(_BEFORE_WRITING, "", line)) if names_others else line
    pieces = re.split(_BETWEEN, line, flags=re.IGNORECASE if line.isupper() else 0)
    parts = [""]
    for between, piece in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        if names_others:
            piece = re.sub(_BEHIND, "", piece)
            if re.match(_PICTURED, piece) or re.search(_IN_BRACKETS, piece):
                continue
        part, word = _part(piece), between.strip()
        is_role = word in ("and", "&") and re.match(_HEADS, parts[-1])
        if is_role or (word.lower() in _DOUBLES and _is_second_surname(parts[-1], part)):
            parts[-1] += f" {word} {part}"
        elif word in _OR_NAMES and len(parts) > 1 and not (" " in parts[-1] and part):
            parts[-1] = _part(f"{parts[-1]} {word} {part}".strip())
        else:
            parts.append(part)
    return _introduced(parts[1:])


def _names_others(line: str) -> bool:
    """Whether it may say who did something else than write: then it is worth patterns that take long to compile."""
    said = line.lower()
    return any(beginning in said for beginning in _OTHER_WORK)


def _is_name_alone(line: str) -> bool:
    """It is two words with capitals, of which none stands around names: most bylines are. To know that takes no patterns, which are long to
    be compiled."""
    first, _, second = line.partition(" ")
    if not (first.isalpha() and second.isalpha() and first[0].isupper() and second[0].isupper()):
        return False
    return first.lower() not in _BESIDE and second.lower() not in _BESIDE


def _part(piece: str) -> str:
    """A piece of a line without what stands before a name and behind it."""
    is_dated = any(map(str.isdigit, piece))
    name = re.sub(_SINCE, "", piece) if is_dated else piece
    name = re.sub(_TAIL, "", re.sub(_BY, "", name, count=1) if re.match(_BY, name) else name)
    return (re.sub(_DATED, r"\1", name) if is_dated else name).strip(_AROUND)


def _is_second_surname(name: str, part: str) -> bool:
    """Behind a full name one more word is the other half of a surname: a person would have two."""
    return " " in name and " " not in part and part[:1].isupper() and part.lower() not in _AGENCIES


def _introduced(parts: list[str]) -> list[str]:
    """The parts behind a "By" of its own, if there is one: words before it are a label, as in "Guide | by | Marit"; a name is none."""
    at = next((at for at, part in enumerate(parts) if part.lower() in _INTRODUCES), -1)
    return parts if at < 0 or any(" " in part for part in parts[:at]) else list(filter(None, parts[at + 1 :]))


def forwards(name: str) -> str:
    """A name as it is spoken, where libraries would file it ("Oxley, Marit")."""
    filed = re.fullmatch(_FILED, name.strip()[: 2 * LONGEST_NAME])
    if filed is None or filed[2].isupper() or filed[2].rstrip(".") in _SUFFIXES or filed[1].lower() in _AGENCIES:
        return name  # "dpa, Berlin" is filed by nobody
    return f"{filed[2]} {filed[1]}"


def _without_paper(name: str, site: str) -> str:
    """ "Kevin Vale The Ledger" without the paper behind it."""
    longer = len(site) > 3 and len(name) > len(site)
    return name[: -len(site)].rstrip(" ,-–—|/") if longer and name.casefold().endswith(site.casefold()) else name


def _is_paper(name: str, site: str) -> bool:
    """Whether a name is the paper's, or the beginning of it ("LBCI" of "LBCI Lebanon"), or begins with it ("CNN Business")."""
    one, other = _key(name), _key(site)
    return bool(other) and (one.startswith(other) or (name.isupper() and other.startswith(one)))


def _is_name(text: str) -> bool:
    said = text.lower().split()
    if is_agency(text) or _is_channel(text):
        return True
    if not said or not 2 <= len(text) <= LONGEST_NAME or len(said) > MOST_WORDS or re.search(_NO_NAME, text):
        return False
    if len(said) == 1 and said[0] in _DAYS:
        return False
    if re.match(_HEADS, text) or text.partition(" ")[0] in _ON or said[-1] in _ALONE:  # "on Mon", "By"
        return False
    if not _ROLES.isdisjoint(said) or (text.isupper() and len(text) < 5):  # "Founder", "RN"
        return False
    return text[0].isupper() or not text[0].isascii() or any(map(str.isupper, text.split()[-1]))


def is_agency(name: str) -> bool:
    """Whether it is the name of a news agency."""
    return name.lower() in _AGENCIES


def _is_channel(name: str) -> bool:
    """Whether it is named in capitals and by a number, as television is: "FRANCE 24", "TF1", but for "MAY 12" and "PART 2"."""
    channel = re.fullmatch(r"([A-Z]{2,10}) ?\d{1,2}", name)
    return channel is not None and channel[1].lower() not in MONTHS and channel[1].lower() not in _NUMBERED


def _cased(name: str) -> str:
    """A name that is set in capitals as it is written elsewhere; short capitals (AFP) and those of a channel stay."""
    return name.title() if name.isupper() and " " in name and len(name) > 5 and not _is_channel(name) else name


@lru_cache(maxsize=64)
def _key(name: str) -> str:
    return letters(_TITLES.sub("", name)).casefold().removeprefix("the")
