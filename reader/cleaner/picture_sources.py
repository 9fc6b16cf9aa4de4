"""Where a picture's file is, as its element says it, and what the name of the file says of the picture. Pure text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

Attributes: TypeAlias = "Mapping[str, str | None]"

WIDE_ENOUGH = 1000
"""Pixels: of a picture in several widths the narrowest of at least so many is taken. No terminal shows more, and lines are slow."""
SMALLEST = 100
"""Pixels: what a page draws or asks for smaller is an icon, or the blur that stands there until the picture comes."""

_LONGEST_LIST = 20_000
"""Characters of an attribute with several addresses that are read."""
_LONGEST_PATH = 500
"""Characters of a path that are looked at."""
_WIDTH = re.compile(r"[0-9]{1,6}w")
_ASKED_FOR = re.compile(r"[?&](?:w|width|h|height)=([0-9]{1,6})(?![^&#])")
_STANDS_IN = re.compile(
    r"(?:^|[^a-z])(?:placeholder|spacer)(?=[^a-z])[^/]*$"
    r"|(?:^|[^a-z])(?:loading|loader|spinner|blank)(?=[^a-z])[^/]*\.(?:svg|png|gif)$|(?:^|/)(?:loading|blank)\.\w+$"
)
"""Ships are loading and ballots blank, too, but on photographs."""
_STAND_INS = ("placeholder", "spacer", "load", "spinner", "blank")
"""One of these is in each name that stands for a picture: most have none, which is seen in a tenth of the time."""
_NOWHERE = ("data:", "about:", "#")
_LOGOS = ("logo", "masthead")
_LOGO = re.compile(r"(?:^|[^a-z])(?:logos?|masthead)(?![a-z])[^/]*\.(?:svg|png|gif)$")
_FURNITURE = re.compile(
    r"/wp-content/themes/|/themes/(?:custom|contrib)/|/avatars?/|identicon"  # what a theme brings, faces beside names
    r"|/icons?/.*\.(?:svg|gif|png|ico)$|[^a-z]icons?(?![a-z])[^/]*\.(?:svg|gif|ico)$"
)
_SIZED = re.compile(r"(?:(?:\A|[-_])(?:scaled|[0-9]{2,4}x[0-9]{2,4})|@[0-9]x){0,3}(?:\.[a-z]{3,4}){0,2}\Z")
"""What the name of a file says besides: the size of this copy of it, and its format, or two where it was made from another."""
_TELLING_NAME = 8
"""Letters of the shortest name of a file that no other picture of a page has."""
_ANY = re.compile(
    r"(?:article|banner|card|content|cover|crop(?:ped)?|default|display|download|facebook|feature[ds]?|file|full|get|header|hero|image|img|"
    r"landscape|large|lead|main|master|media|medium|og|original|photo|picture|portrait|post|preview|render|screenshot|share|size|small|social|"
    r"square|standard|story|teaser|thumb(?:nail)?|twitter|unnamed|untitled|wide|"
    r"[\W_]|(?<!\d)\d{1,3}(?!\d))+"
)
"""Name of a file that says what any picture is."""
_OF_THE_PAGE = ("/themes/", "/avatar", "icon")
"""One of these is in each of them."""
_SMALL = re.compile(r"[-_](?:2[4-9]|[3-9]\d)x(?:2[4-9]|[3-9]\d)\.\w+$")
"""Sides below SMALLEST; what is smaller still are proportions, as in 16x9."""


def address_of(attributes: Attributes) -> str:
    """The address of a picture as written, in a width that is worth its bytes. Lazily loaded ones keep theirs in another attribute; what
    stands in for them until then is no address. "" where there is none."""
    listed: list[tuple[int, str]] = []
    if "srcset" in attributes or "data-srcset" in attributes:
        listed += [*_candidates(attributes.get("data-srcset") or ""), *_candidates(attributes.get("srcset") or "")]
        width, address = min(listed, key=_worth, default=(0, ""))
        if width >= SMALLEST and _is_picture(address):
            return address
    named = [attributes.get(name) or "" for name in ("data-src", "data-original", "data-lazy-src", "src")]
    return next(filter(_is_picture, [*named, *(address for _, address in listed)]), "")


def _worth(candidate: tuple[int, str]) -> tuple[bool, int]:
    """By which the best of several widths comes first: the narrowest that is wide enough, or the widest."""
    width = candidate[0]
    return (False, width) if width >= WIDE_ENOUGH else (True, -width)


def _candidates(srcset: str) -> Iterator[tuple[int, str]]:
    """Each address behind its width in pixels, 0 where none is said, as the HTML standard reads them: commas may stand in an address, but
    not at its ends, and one that follows a comma may need no space before it."""
    parts = deque(srcset[:_LONGEST_LIST].split())
    while parts:
        address = parts.popleft()
        width = ""
        if not address.endswith(",") and parts:
            width, _, behind = parts.popleft().partition(",")
            if behind:
                parts.appendleft(behind)
        if address := address.strip(","):
            yield int(width[:-1]) if _WIDTH.fullmatch(width) else 0, address


def _is_picture(address: str) -> bool:
    return bool(address) and not address.startswith(_NOWHERE) and not _is_called(address, _STAND_INS, _STANDS_IN)


def is_furniture(address: str) -> bool:
    """Whether the file is a part of the page and not of what it tells, by its name: an icon, a face beside a name, what a theme brings."""
    if _is_called(address, _OF_THE_PAGE, _FURNITURE) or _SMALL.search(_path(address).lower()):
        return True
    return "?" in address and any(0 < int(size) < SMALLEST for size in _ASKED_FOR.findall(address))


def is_logo(address: str) -> bool:
    """Whether the file is called a logo, as that of a paper is, and is no photograph of one, as in the news."""
    return _is_called(address, _LOGOS, _LOGO)


def is_drawn(address: str) -> bool:
    """Whether the file is a drawing by its name, and no photograph."""
    return _path(address).lower().endswith(".svg")


def file_of(address: str) -> str:
    """The name of the file without what sizes add to it, as "pier" of `/2026/pier-1200x630.jpg?w=800`; "" of one that says too little to
    tell it from another, as `3000.jpg` and `original.jpg`."""
    name = _SIZED.sub("", _path(address).rpartition("/")[2].lower())
    return name if len(name) >= _TELLING_NAME and not _ANY.fullmatch(name) else ""


def _is_called(address: str, parts: tuple[str, ...], names: re.Pattern[str]) -> bool:
    """Whether one of such names, each of which has one of these parts, stands in the path of an address, in whatever letters."""
    path = _path(address).lower()
    return any(map(path.__contains__, parts)) and names.search(path) is not None


def _path(address: str) -> str:
    """Where the file lies, without what is asked of it; of a long way the end."""
    return address.partition("?")[0][-_LONGEST_PATH:]
