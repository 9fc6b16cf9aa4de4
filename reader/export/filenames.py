"""File names made from an article, safe on every file system. A template says how: `{site_slug}/{date}-{title_slug:.60}.{ext}`.

`{field:.60}` cuts at 60 characters, at a word; `{published:%Y}` is a date by strftime; `{author|unknown}` says what stands for
nothing. A name never leads out of its folder: whatever the fields hold, a slash comes from the template alone.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime

from reader.errors import ConfigError
from reader.models import Article
from reader.text import fold, nearest, safe_line
from reader.urls import canonical, host

MOST_BYTES = 120
"""Of one part of a name, its extension included: ext4 and NTFS take 255, encrypted home folders 143."""

_FIELD = re.compile(r"\{(\w+)(?:\|([^{}:|]*))?(?::([^{}]*))?\}")
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f\x7f/]')
_UNLINKED = re.compile(r"[#^\[\]]")
"""What the name of a note must not have if it is to be linked to in Obsidian, besides what no file has: https://help.obsidian.md/links"""
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\Z")

_FIELDS: dict[str, Callable[[Article], object]] = {
    "title": lambda article: article.title,
    "title_slug": lambda article: slug(article.title) or slug(canonical(identity(article)).rpartition("/")[2]),
    "site": lambda article: article.site or host(identity(article)),
    "site_slug": lambda article: slug(article.site) or slug(host(identity(article))) or "no-site",
    "host": lambda article: host(identity(article)),
    "date": lambda article: article.published.strftime("%Y-%m-%d") if article.published else "undated",
    "published": lambda article: article.published,
    "year": lambda article: article.published and article.published.strftime("%Y"),
    "month": lambda article: article.published and article.published.strftime("%m"),
    "day": lambda article: article.published and article.published.strftime("%d"),
    "author": lambda article: ", ".join(article.byline),
    "author_slug": lambda article: slug(" ".join(article.byline)),
    "lang": lambda article: article.language,
    "section": lambda article: article.section,
    "hash8": lambda article: hashlib.sha256((canonical(identity(article)) or article.title).encode()).hexdigest()[:8],
}
"""Every field and how it is had; `ext`, `created` and `index` are given by the one who saves."""
GIVEN = ("ext", "created", "index")
_DATES = ("published", "created")
_FORMS = "fields are written {title}, {title_slug:.60}, {published:%Y}, {index:03}, {author|unknown}: reader help names"


def identity(article: Article) -> str:
    """The address by which an article is known: its canonical one, else where it was read; "" for a file or stdin."""
    return article.canonical or article.url


def name(template: str, article: Article, *, ext: str, created: date, index: int = 1) -> str:
    """The path, relative, with `/` between its parts, that `template` gives this article. Raises ConfigError for what cannot be written,
    whatever the article is.
    """
    if broken := re.search(r"[{}].*", _FIELD.sub("", template)):
        raise ConfigError(f"A name is broken at {safe_line(broken[0])[:40]!r}.", hint=_FORMS)
    given = {"ext": ext, "created": created, "index": index}

    def value(match: re.Match[str]) -> str:
        field, otherwise, form = match.groups()
        if field not in _FIELDS and field not in given:
            raise _unknown(field)
        if form and not _fits(field, form):
            raise ConfigError(f"A name cannot have {{{field}:{safe_line(form)[:40]}}}.", hint=_FORMS)
        found = given[field] if field in given else _FIELDS[field](article)
        said = found if not isinstance(found, str) else fold(_UNLINKED.sub("", found))
        return _formed(said, form or "", otherwise or "").replace("/", "-").replace("\\", "-")

    parts = [part for part in _FIELD.sub(value, template).split("/") if part not in ("", ".", "..")]
    *folders, last = parts or ["untitled"]
    return "/".join([*map(_safe_part, folders), _with_ending(last, f".{ext}")])


def slug(text: str) -> str:
    """`text` in small letters, digits and hyphens: without accents where Latin letters remain, else in its own script."""
    plain = unicodedata.normalize("NFKD", text)
    latin = (
        "".join(char for char in plain if not unicodedata.combining(char)) if _mostly_latin(plain) else unicodedata.normalize("NFC", text)
    )
    return re.sub(r"[\W_]+", "-", latin.replace("’", "").replace("'", "").lower()).strip("-")


def _mostly_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(char.isascii() for char in letters) * 2 >= len(letters)


def _fits(field: str, form: str) -> bool:
    """Whether a field can have this format: strftime for a date, a number of digits for a number, a length for a text."""
    if field in _DATES:
        return "%" in form
    return bool(re.fullmatch(r"0?[0-9]{0,2}d?" if field == "index" else r"\.[0-9]{1,4}", form))


def _formed(value: object, form: str, otherwise: str) -> str:
    if value in (None, ""):
        return otherwise
    if isinstance(value, (datetime, date)):
        return value.strftime(form or "%Y-%m-%d")
    if isinstance(value, int):
        return format(value, form)
    text = safe_line(str(value))
    return cut(text, int(form[1:])) if form else text


def cut(text: str, most: int) -> str:
    """`text` in at most `most` characters, cut at a word where one ends in the second half."""
    if len(text) <= most:
        return text
    head = text[:most]
    end = max(head.rfind("-"), head.rfind(" "))
    at_word = text[most] in "- " or end < most // 2
    return (head if at_word else head[:end]).rstrip("- ")


def _with_ending(part: str, ending: str) -> str:
    """`part` made safe, with its ending, which says what is in the file, as it is."""
    if not part.endswith(ending):
        return _safe_part(part)
    return _short(_safe_part(part.removesuffix(ending).rstrip("-. ")) + ending, keep=ending)


def _safe_part(part: str) -> str:
    part = safe_line(unicodedata.normalize("NFC", _FORBIDDEN.sub("", part)))  # marks may now stand on a base that had its own
    part = "".join(char for char in part if char.isprintable())
    part = re.sub(r"(?<![-. ])[-. ]+(\.\w+)\Z", r"\1", part.lstrip(".-~ ").rstrip(". "))
    if _RESERVED.match(part):
        part = f"_{part}"
    return _short(part or "untitled")


def _short(part: str, keep: str = "") -> str:
    """`part` in at most MOST_BYTES; an ending `keep` stays."""
    if len(part.encode()) <= MOST_BYTES:
        return part
    end = keep if keep and part.endswith(keep) else ""
    room = MOST_BYTES - len(end.encode())
    return part.removesuffix(end).encode()[:room].decode(errors="ignore").rstrip("-. ") + end


def _unknown(field: str) -> ConfigError:
    known = [*_FIELDS, *GIVEN]
    near = nearest(field, known)
    hint = f"did you mean {{{near}}}?" if near else ", ".join(known)
    return ConfigError(f"A name has no field {{{safe_line(field)[:40]}}}.", hint=hint)
