"""Names out of bylines: "By Marit Oxley and Jon Vale, Staff Writers" → two names. Pure text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.text import safe_line

LONGEST_NAME = 60
MOST_WORDS = 6
"""A name is short: what is longer is a sentence about its author."""
MOST_NAMES = 12

_BY = re.compile(
    r"(?i)^(?:(?:written|posted|published|reported|words|story|text|interview)\s+by|by|von|par|por|di|da|door|av|af|przez|od|автор[ыи]?|текст|"
    r"tekst|texte|text|texto|testo|autore?|autor(?:in|es|as|zy)?|author|authors|auteurs?|oleh|yazan|文|記者|作者|撰文|글)\s*[:：]?\s+|"
    r"^(?:author|autor|auteur|автор|文|作者|記者)\s*[:：]\s*"
)
_BETWEEN = re.compile(
    r"\s{0,9}(?:[,;|•·/、，]|\s[-–—]\s|\b(?:and|AND|und|UND|et|ET)\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b|\bja\b|\bi\b|\bи\b|\bта\b|&|\bwith\b|\bmit\b)\s{0,9}"
)
_TAIL = re.compile(
    r"\s{0,9}\(.*|\s{1,9}(?:for|in|at|from|für|aus|pour|à|para|en|desde|für die)\s{1,9}(?:the\s{1,9})?[A-Z].*|\s{0,9}@.*"
    r"|\s{0,9}\S{1,80}@\S.*|\s{1,9}(?:is|are|was|has)\s.*"
    r"|\s{0,9}(?:updated|published|posted|aktualisiert|veröffentlicht)\b.*$",
    re.I | re.S,
)
_ROLE = re.compile(
    r"(?i)\b(?:staff|writers?|editorials?|reporters?|editors?|correspondents?|contributors?|columnists?|producers?|photographers?|bureau|desk|"
    r"team|newsroom|admin|administrator|webmaster|guest|user|redaktion|redaktionen|redaktör|redakteur(?:in)?|korrespondent(?:in)?|rédaction|"
    r"redacción|redazione|redação|redactie|redakcja|редакция|journalist(?:e|in)?|journaliste|periodista|giornalista|news|online|digital|"
    r"analyst|professor|director|chief|senior|associate|fellow|specialist|min(?:ute)?s?\s+read|january|february|march|april|june|july|august|"
    r"september|october|november|december|unknown|anonymous|none|null|undefined|author|profile|bio|posts?|archive|follow|share|comments?|"
    r"subscribe|copyright|here)\b"
)
_AGENCY = re.compile(
    r"(?i)^(?:(?:the )?associated press|ap|reuters|afp|dpa|ansa|efe|apa|sda|ritzau|tt|ntb|pa media|pti|ani|ians|upi|bloomberg|tass)$"
)
_TITLES = re.compile(r"^(?:Dr|Prof|Sir|Dame|Lord|Lady|Rev|Mr|Mrs|Ms)\.?\s+")


def names(raw: Iterable[str], site: str = "") -> tuple[str, ...]:
    """The names in bylines, in order, each once; agencies count, the paper itself, roles, addresses and sentences do not."""
    found: dict[str, str] = {}
    for line in raw:
        for name in _split(safe_line(line)):
            name = _without_paper(name, site)
            if _is_name(name) and not _is_paper(name, site):
                found.setdefault(_key(name), _cased(name))
    return tuple(found.values())[:MOST_NAMES]


def _split(line: str) -> list[str]:
    if "://" in line or line.startswith(("@", "www.")):
        return []
    line = _BY.sub("", line, count=1)
    return [_TAIL.sub("", part).strip(" .,:;-–—|\"“”„«»'‘’*") for part in _BETWEEN.split(line)]


def _without_paper(name: str, site: str) -> str:
    """ "Kevin Vale The Ledger" without the paper behind it."""
    longer = len(site) > 3 and len(name) > len(site)
    return name[: -len(site)].rstrip(" ,-–—|/") if longer and name.casefold().endswith(site.casefold()) else name


def _is_paper(name: str, site: str) -> bool:
    """Whether a name is the paper's, or the beginning of it ("LBCI" of "LBCI Lebanon"), or begins with it ("CNN Business")."""
    one, other = _key(name), _key(site)
    return bool(other) and (one.startswith(other) or (name.isupper() and other.startswith(one)))


def _is_name(text: str) -> bool:
    if _AGENCY.match(text):
        return True
    if not 2 <= len(text) <= LONGEST_NAME or len(text.split()) > MOST_WORDS or re.search(r"[\d@#<>{}=?!]|\.(?:com|org|net|de)\b", text):
        return False
    return not _ROLE.search(text) and (text[0].isupper() or not text[0].isascii() or any(map(str.isupper, text)))


def _cased(name: str) -> str:
    """A name that is set in capitals as it is written elsewhere; short capitals (AFP) stay."""
    return name.title() if name.isupper() and " " in name and len(name) > 5 else name


def _key(name: str) -> str:
    return re.sub(r"\W+", "", _TITLES.sub("", name)).casefold().removeprefix("the")
