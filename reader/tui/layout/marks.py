"""Our own signs, in Unicode and in ASCII. The text of an article is never exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Marks:
    """Every sign the screen draws; all are one cell wide."""

    unread: str = "•"
    star: str = "★"
    bar: str = "▌"
    heavy: str = "━"
    thin: str = "─"
    quote: str = "│"
    stripped: str = "┆"
    ellipsis: str = "…"
    open: str = "▾"
    shut: str = "▸"
    dot: str = "·"
    more: str = "›"
    fold: str = "┄"
    dash: str = "—"


UNICODE = Marks()
ASCII = Marks("*", "+", ">", "=", "-", "|", ":", "~", "v", ">", "-", ">", "-", "-")


def marks_for(environ: Mapping[str, str], *, ascii: bool = False, linear: bool = False) -> Marks:
    """The signs this terminal can draw: ASCII when asked for, in a locale that is not UTF-8, and on TERM `linux`.

    linear: no rules and no bars, which a screen reader would spell out, and a word for the star.
    """
    locale = next((environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(name)), "")
    narrow = bool(locale) and "utf-8" not in locale.lower() and "utf8" not in locale.lower()
    marks = ASCII if ascii or narrow or environ.get("TERM") == "linux" else UNICODE
    if not linear:
        return marks
    return replace(marks, bar=" ", heavy=" ", thin=" ", quote=" ", stripped=" ", fold=" ", star="bookmark")
