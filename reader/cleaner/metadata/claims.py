"""What witnesses claim of an article, and how a claim is read. Pure values: nothing here knows where a claim comes from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from reader import dates
from reader.cleaner.metadata import bylines
from reader.text import breadth, safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypeAlias, TypeVar

    T = TypeVar("T")


Claim: TypeAlias = tuple[str, str, str]
"""(what it is of, source, value as it came)."""
Claims: TypeAlias = Mapping[str, Sequence[tuple[str, str]]]
"""What → (source, value), in order of trust."""

LONGEST = 500
"""Characters of a title or a description that are kept."""
MOST_TAGS = 20

_UNFILED = frozenset(
    (
        "uncategorized, uncategorised, unkategorisiert, nicht kategorisiert, non classé, non classe, sin categoría, "
        "sin categoria, sem categoria, senza categoria, sense categoria, geen categorie, niet gecategoriseerd, ukategoriseret, "
        "ikke kategoriseret, ukategorisert, okategoriserade, okategoriserad, luokittelematon, bez kategorii, nezařazené, "
        "nezaradené, fără categorie, nekategorizirano, без рубрики, без категорії, без категория, μη κατηγοριοποιημένο, "
        "χωρίς κατηγορία, kategorilendirilmemiş, kategorisiz, غير مصنف, غیر طبقه‌بندی شده, ללא קטגוריה, 未分类, 未分類, 分類されていない, "
        "미분류, ไม่มีหมวดหมู่, chưa phân loại, tak berkategori"
    ).split(", ")
)
"""How WordPress calls the section of what is filed under none."""
_MONTH_FIRST = ("US", "PH", "PR", "CA")
"""Countries where the month stands first, or where some have it so."""
_DAY_FIRST = ("GB", "AU", "IE", "IN", "NZ", "NG", "KE", "PK", "SG", "HK")
"""Countries that speak English and have the day first."""
_YEAR_FIRST = ("zh", "ja", "ko", "hu", "lt", "mn", "fa")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\b")
_TWO_LETTERS = (
    "afr af alb sq amh am ara ar arm hy aze az baq eu bel be ben bn bos bs bul bg bur my cat ca ces cs chi zh cym cy cze cs dan da deu de "
    "dut nl ell el eng en est et eus eu fas fa fin fi fra fr fre fr geo ka ger de gle ga glg gl gre el guj gu heb he hin hi hrv hr hun hu "
    "hye hy ice is ind id isl is ita it jpn ja kat ka khm km kor ko lao lo lav lv lit lt mac mk mar mr may ms mkd mk msa ms mya my nep ne "
    "nld nl nno nn nob nb nor no pan pa per fa pol pl por pt ron ro rum ro rus ru slk sk slo sk slv sl spa es sqi sq srp sr swa sw swe sv "
    "tam ta tel te tgl tl tha th tur tr ukr uk urd ur vie vi wel cy zho zh"
)
"""Names of languages in three letters, each with the one in two, which BCP 47 wants where there is one."""


def first(claims: Claims, what: str, read: Callable[[str], T]) -> tuple[T, str] | None:
    """The first claim that `read` can read, and its source."""
    for source, value in claims.get(what, ()):
        if found := read(value):
            return found, source
    return None


def moment(claims: Claims, what: str) -> tuple[datetime | None, str] | None:
    """The first day that is claimed, and its source; one in numbers that the language of the page alone can tell, 03/04/2026, where no
    other is: programs write it as in America on pages of any language."""
    found = first(claims, what, dates.parse)
    return found or first(claims, what, partial(dates.parse, day_first=is_day_first(claims)))


def byline(claims: Claims, site: str = "") -> tuple[tuple[str, ...], str]:
    """The names that the most trusted witness gives; the page itself is heard only at its first line that holds a name, and a name ends
    with a capital there: "Learn about our" stands beside them too."""
    for witness in ("json-ld", "meta", "microdata", "page"):
        lines = [value for source, value in claims.get("byline", ()) if source == witness]
        for chosen in [lines] if witness in ("json-ld", "meta") else [[line] for line in lines[:6]]:
            found = bylines.names(chosen, site)
            if witness == "page":
                found = tuple(filter(bylines.ends_as_name, found))
            if found:
                return _all_of(found, claims, site) if witness == "json-ld" else found, witness
    return (), ""


def _all_of(found: tuple[str, ...], claims: Claims, site: str) -> tuple[str, ...]:
    """The authors with those whom the page credits beside all of them: Ghost states the first alone in JSON-LD, and all for cards."""
    credited = bylines.names([value for _, value in claims.get("credited", ())], site)
    return credited if set(found) < set(credited) else found


def house(claims: Claims, site: str = "") -> tuple[tuple[str, ...], str]:
    """The organisation that stands for the authors, where nobody is named who is one."""
    found = bylines.names([value for _, value in claims.get("house", ())], site)
    return found, "json-ld" if found else ""


def tags(claims: Claims) -> tuple[tuple[str, ...], str]:
    """The tags of the most trusted witness that gives any. Those of a list in JSON-LD are parted already. On the page itself a tag that
    stands twice is one of other articles as well, and more of them than an article has are those of the paper; what the article is filed
    under there is added, each of which may be called as a tag."""
    for witness in ("json-ld", "meta", "page"):
        values = [value for source, value in claims.get("tags", ()) if source == witness]
        is_list = witness == "json-ld" and len(values) > 1
        said = values if is_list else [part for value in values for part in re.split("[,;]", value)]
        parts = [tag for part in said if _is_tag(tag := safe_line(part).strip(" &").lstrip("# "))]
        found: dict[str, str] = {}
        for tag in parts:
            found.setdefault(tag.casefold(), tag)
        if found and (witness != "page" or len(parts) == len(found) <= MOST_TAGS):
            break
    else:
        found, witness = {}, "page"
    if witness == "page":
        for _, value in claims.get("filed", ()):
            if _is_tag(tag := safe_line(value).strip()):
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[:MOST_TAGS], witness if found else ""


def is_filed(name: str) -> bool:
    """Whether a section or a tag says more than that an article is filed under none, as WordPress says in each language."""
    return name.casefold() not in _UNFILED


def _is_tag(tag: str) -> bool:
    """Tags are words for people: `Page Type: Article`, `channel_other` and `topic/ferries` are for the paper's own machines."""
    is_word = breadth(tag) > 1 and len(tag) <= 60  # Chinese and Japanese have words of one letter
    return is_filed(tag) and is_word and not re.search(r"(?i)[:@]|[a-z\d]_|_[a-z\d]|^[/.]|^(?-i:[a-z]+)/", tag)


def name(value: str) -> str:
    """A name: short, and no address."""
    text = safe_line(value)
    bare = text.strip('"“”')
    text = text if any(mark in bare for mark in '"“”') else bare  # those around a part of it stay
    return text if len(text) <= 80 and "://" not in text and not text.startswith("@") else ""


def is_day_first(claims: Claims) -> bool:
    """Whether a page in this language has the day before the month: English says it by its country only."""
    tag, _ = first(claims, "language", language) or ("", "")
    name, _, rest = tag.partition("-")
    country = rest.rpartition("-")[2]
    if country in _MONTH_FIRST:
        return False
    return country in _DAY_FIRST if name == "en" else name not in ("", *_YEAR_FIRST)


def language(value: str) -> str:
    """A language tag in the spelling of BCP 47."""
    match = _LANGUAGE.match(value.strip())
    if not match:
        return ""
    language, script, region = match.groups()
    language = language.lower()
    if len(language) == 3:
        codes = _TWO_LETTERS.split()
        language = dict(zip(codes[::2], codes[1::2], strict=True)).get(language, language)
    return "-".join(filter(None, [language, (script or "").title(), (region or "").upper()]))
