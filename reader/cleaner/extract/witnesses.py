"""What the page says of its own article, in the form in which leaves are compared with it: witnesses, never a source of text."""

from __future__ import annotations

import re

from reader.cleaner.metadata import Metadata, structured
from reader.text import letters
from reader.values import dataclass

_WORD = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"\w+")
_SHORTEST_BODY = 200
"""Characters below which an `articleBody` is a teaser and witnesses nothing."""


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Words of the title and of the description, names, and the body as JSON-LD gives it; all in lower case."""

    title: frozenset[str] = frozenset()
    description: frozenset[str] = frozenset()
    descriptions: tuple[str, ...] = ()
    """Each that is stated, as it stands there: few pages are asked for its words."""
    author: str = ""
    """The first author's name."""
    site: str = ""
    """The site's name."""
    section: str = ""
    """The part of the paper in which it stands."""
    body: str = ""
    """`articleBody` without anything but letters and digits; "" when short or absent."""
    recipe: frozenset[str] = frozenset()
    """Ingredients and steps of a recipe, each as `spaced` gives it."""
    picture: str = ""
    """The address of the picture that it calls its own."""
    is_live: bool = False
    """It calls itself a running report: its posts are one article."""
    is_paid: bool = False
    """It says that it is to be paid for."""


def witnesses(known: Metadata) -> Witnesses:
    """What `known` says that a leaf can be compared with."""
    return Witnesses(
        words_in(known.title),
        words_in(known.description),
        known.descriptions,
        known.byline[0].lower() if known.byline else "",
        known.site.lower(),
        known.section.lower(),
        squeezed(known.body) if len(known.body) > _SHORTEST_BODY else "",
        frozenset(filter(None, map(spaced, known.recipe))),
        known.picture,
        structured.kind(known.thing) == "LiveBlogPosting",
        structured.is_free(known.thing) is False or known.tier == "locked",
    )


def words_in(text: str) -> frozenset[str]:
    """The words of `text` in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def spaced(text: str) -> str:
    """The words and numbers of `text` in lower case, a blank between them."""
    return " ".join(_RUN.findall(text.lower()))


def squeezed(text: str) -> str:
    """Letters and digits of `text` in lower case."""
    return letters(text).lower()
