"""Names out of bylines: "By Marit Oxley and Jon Vale, Staff Writers" → two names. Pure text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from reader.text import letters, safe_line

LONGEST_NAME = 60
MOST_WORDS = 6
"""A name is short: what is longer is a sentence about its author."""
MOST_NAMES = 12
_LONGEST_LINE = 1_000

_BY = (
    r"(?i)(?:(?:written|posted|published|reported|reporting|words|story|text|interview)\s+by|by|von|par|por|di|da|door|av|af|przez|od|автор[ыи]?|текст|"
    r"tekst|texte|text|texto|testo|autore?|autor(?:in|es|as|zy)?|author|authors|auteurs?|oleh|yazan|文|記者|作者|撰文|글)\s*[:：]?\s+|"
    r"(?:author|autor|auteur|автор|words|story|reporting|بقلم|كتب|文|文・写真|写真・文|取材・文|作者|記者)\s*[:：=＝]\s*"
)
_PICTURED = (
    r"(?i)(?:edit(?:ed|ing)|photos?|photograph(?:y|s|er)?|pictures?|images?|illustrations?|video|fotos?|fotografie|fotografía|bilder?|foto[gk]raf|фото|写真|撮影|"
    r"摄影|攝影|사진)\s*(?:by|von|par|por|di|[:：=＝])"
)
"""Before the name of somebody who did not write."""
_TAIL = (
    r"(?is)\s{0,9}\(.*|^(?-i:for|in|at|from|für|aus|pour|à|para|en|desde)\s.*"
    r"|\s{1,9}(?:for|in|at|from|für|aus|pour|à|para|en|desde|für die)\s{1,9}(?:the\s{1,9})?[A-Z].*|\s{0,9}@.*"
    r"|\s{1,9}(?:photo(?:graph)?s?|pictures?|illustrations?|video)\s{1,9}by\s.*|\s{0,9}\S{1,80}@\S.*|\s{1,9}(?:is|are|was|has)\s.*|\s{0,9}(?:updated|published|posted|aktualisiert|veröffentlicht)\b.*$"
)
_BETWEEN = (
    r"\s{0,9}(?:[,;|•·⋅/、，&]|\s[-–—]\s|\b(?:and|AND|und|UND|et|ET|y|e|en|och|og|ja|i|и|та|with|mit)\b|(?<=[一-鿿]{2})・(?=[一-鿿]{2}))"
    r"\s{0,9}"
)
_NO_NAME = r"[\d@#<>{}=?!]|\.(?:com|org|net|de)\b"
"""Patterns as text: `re` compiles and keeps them when the first byline is read."""

_ROLES = frozenset(
    "staff writer writers editorial editorials reporter reporters editor editors correspondent correspondents contributor "
    "contributors columnist columnists producer producers photographer photographers bureau desk team newsroom admin administrator "
    "webmaster guest user redaktion redaktionen redaktör redakteur redakteurin korrespondent korrespondentin rédaction redacción "
    "redazione redação redactie redakcja редакция journalist journaliste journalistin periodista giornalista news online digital "
    "analyst professor director founder reviewer lead chief senior associate fellow specialist min mins minute minutes read january "
    "february march april june july august september october november december unknown anonymous none null undefined author profile "
    "bio post posts archive follow share comment comments subscribe copyright here certified licensed consultant edited".split()
)
"""Words that no name has: what people do, and what stands beside their names."""
_ALONE = frozenset("by von par por di da door av af przez od and und et of the view all more contact email text words story".split())
"""Words that are no name when they stand alone."""
_INTRODUCES = frozenset("by von par por di door av af przez od".split()) | {"posted by", "published by", "reported by", "written by"}
"""What introduces names, where it is an element of its own."""
_AGENCIES = frozenset("ap reuters afp dpa ansa efe apa sda ritzau tt ntb pti ani ians upi bloomberg tass".split()) | {
    "associated press",
    "the associated press",
    "pa media",
}
_FILED = r"((?:[a-z]+ )*[^\W\d_][^\s,;]*), ([^\W\d_][^\s,;]*(?: [^\s,;]+){0,2})"
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


@lru_cache(maxsize=64)
def _split(line: str) -> list[str]:
    if "://" in line or line.startswith(("@", "www.")):
        return []
    parts = (
        re.sub(_BY, "", part, count=1) if re.match(_BY, part) else part
        for part in re.split(_BETWEEN, line)
        if not re.match(_PICTURED, part)
    )
    return _introduced([re.sub(_TAIL, "", part).strip(" .,:;-–—|\"“”„«»'‘’*()") for part in parts])


def _introduced(parts: list[str]) -> list[str]:
    """The parts behind a "By" of its own, if there is one: words before it are a label, as in "Guide | by | Marit"; a name is none."""
    at = next((at for at, part in enumerate(parts) if part.lower() in _INTRODUCES), -1)
    return parts if at < 0 or any(" " in part for part in parts[:at]) else list(filter(None, parts[at + 1 :]))


def forwards(name: str) -> str:
    """A name as it is spoken, where libraries would file it ("Oxley, Marit")."""
    filed = re.fullmatch(_FILED, name.strip()[: 2 * LONGEST_NAME])
    is_person = filed is not None and not filed[2].isupper() and filed[1].lower() not in _AGENCIES  # "dpa, Berlin" is filed by nobody
    return f"{filed[2]} {filed[1]}" if filed and is_person else name


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
    if text.lower() in _AGENCIES:
        return True
    if not said or not 2 <= len(text) <= LONGEST_NAME or len(said) > MOST_WORDS or re.search(_NO_NAME, text):
        return False
    if said[-1] in _ALONE or not _ROLES.isdisjoint(said) or (text.isupper() and len(text) < 5):  # "By", "Founder", "RN"
        return False
    return text[0].isupper() or not text[0].isascii() or any(map(str.isupper, text))


def _cased(name: str) -> str:
    """A name that is set in capitals as it is written elsewhere; short capitals (AFP) stay."""
    return name.title() if name.isupper() and " " in name and len(name) > 5 else name


@lru_cache(maxsize=64)
def _key(name: str) -> str:
    return letters(_TITLES.sub("", name)).casefold().removeprefix("the")
