"""A linear look at raw input before it is read: trees that are too deep, tags that are too long, more tags or lines than a story has.

Parsers take time by the square of depth and of attributes. Markup beyond the bounds is flattened, never refused, so that the
story in it is read all the same; only a page of too many tags is refused. This is the first line, not the last: it counts, it does
not build a tree, and work on hostile pages is bound by time and memory besides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from reader.errors import NoArticleError

MAX_DEPTH = 1_000
"""Elements inside each other. Real pages stay below 100; 2,000 cost a parser a quarter of a second, 40,000 sixteen."""
MAX_ATTRIBUTES = 500
"""Attributes of one tag: 20,000 cost a parser three seconds."""
MAX_TAGS = 300_000
"""Tags of a page: ten times what the largest articles have."""
FEW = 8_000
"""Tags, end tags included, that are not worth a scan: were all of them open, a page would cost about a second."""
LONG = 10_000
"""Characters from one `<` to the next that may hold attributes enough to matter: some 3,000 cost a parser a tenth of a second."""
MAX_LINES = 200_000
"""Lines of a plain text: three times a long novel's."""

_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?)?"""
_TAG = re.compile(
    r"<(?:!--(?s:.*?)(?:-->|\Z)"
    r"|(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])(?s:.*?)(?=</(?P=raw)|\Z)"
    rf"|(?P<name>/?[a-z][^\s/>]*+)(?P<attributes>(?:{_ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}})"
    rf"(?P<more>(?:(?=(?P<some>(?:{_ATTRIBUTE}){{1,500}}))(?P=some))*)[\s/]*+>?)",
    re.IGNORECASE,
)
"""Comments, elements whose content is no markup, and tags with their attributes as the HTML standard reads them. Each alternative
runs to the end of the text when what it opened is never closed, so that nothing is read twice. Looked ahead at some at a time, attributes
without end take no memory for each. No repeated group is possessive: Python up to 3.11.4 goes on behind half of what it tried last."""

_NO_TEXT = re.compile(
    r"<!--(?P<comment>(?s:.*?))(?:(?P<ended>-->)|\Z)"
    r"|<(?P<raw>script|style)(?=[\s/>])(?P<code>(?s:.*?))(?:(?P<closed></(?P=raw)[^<>]*+>?)|\Z)"
    r"|<[^<>]*+>|\s++",
    re.IGNORECASE,
)
"""White space, tags up to the next `>`, and comments and code, which run to the end of the text when they are never closed."""
_TAG_OR_SPACE = re.compile(r"<[^<>]*+>|\s++")

_FLAT = frozenset(
    "a area base basefont bgsound body br button caption col colgroup dd dt embed form frame head hr html image img input keygen li link "
    "meta nobr option p param source tbody td tfoot th thead tr track wbr".split()
)
"""Elements that stand alone or end each other: they never nest by themselves."""
_DRAWN = frozenset("circle ellipse line path polygon polyline rect stop use".split())
"""Elements that stand alone in drawings. Outside of one they are like any that HTML does not know: they nest where nothing ends them."""

_ENDED_BY = {"ruby": ("rb", "rp", "rt", "rtc"), "select": ("optgroup",)}
"""Elements whose end tags people leave out because the end of another ends them too; anywhere else they nest."""

_LONG_TAG = re.compile(rf"<(?!script|style|textarea)[a-zA-Z][^\s/<>]{{0,99}}+[\s/][^<]{{{LONG}}}")
"""A tag with attributes, and LONG characters in which no other begins."""
_READ = 10 * LONG
"""Characters of such a tag that are read by themselves. A longer one is worth a scan of the page: a page full of them is read once."""
_PIECE = 4_096
"""Characters that are encoded at once."""


def utf8(markup: str) -> bytes:
    """`markup` as a parser takes it, which works on UTF-8 and passes over lone surrogates. Of a page's pieces most are ASCII, whatever its
    letters: those take a small part of the time of the others."""
    pieces = [markup[at : at + _PIECE] for at in range(0, len(markup), _PIECE)]
    return b"".join([piece.encode("utf-8", "ignore") for piece in pieces])


def tame(markup: str, raw: bytes | None = None) -> str:
    """`markup` as it is, when it stays within the bounds, or flattened: tags beyond MAX_DEPTH and attributes beyond MAX_ATTRIBUTES
    are left out, every word of text stays. raw: the same in UTF-8, where that is known. Raises NoArticleError for more than MAX_TAGS tags.
    """
    if not (_may_be_deep(utf8(markup) if raw is None else raw) or _may_be_long(markup)):
        return markup
    tags = [(tag["name"], tag["more"]) for tag in _TAG.finditer(markup) if tag["name"]]
    if len(tags) > MAX_TAGS:
        raise NoArticleError(f"The page consists of {len(tags):,} tags, more than an article has.")
    if any(more for _, more in tags) or _deepest(name for name, _ in tags) > MAX_DEPTH:
        return _flattened(markup)
    return markup


def _may_be_deep(raw: bytes) -> bool:
    """Whether there are tags enough to be too deep. Taking their marks out of the bytes takes a third of the time of counting them."""
    return len(raw) - len(raw.replace(b"<", b"")) > FEW


def _may_be_long(markup: str) -> bool:
    """Whether some tag may have so many attributes that they cost time.

    Where no `<` stands in LONG characters, none stands in one of the half as long blocks that lie among them: most pages need no look
    at their tags at all.
    """
    half = LONG // 2
    at = 0
    while at + half <= len(markup):
        if markup.find("<", at, at + half) < 0:
            if _is_crowded(markup, max(0, markup.rfind("<", 0, at))):
                return True
            at = markup.find("<", at + half)
            if at < 0:
                return False
        else:
            at += half
    return False


def _is_crowded(markup: str, at: int) -> bool:
    """Whether the tag at `at` is long and has too many attributes, or is too long to be read by itself."""
    long = _LONG_TAG.match(markup, at)
    if long is None or not _may_be_crowded(long.group()):
        return False
    tag = _TAG.match(markup, at, at + _READ)
    return tag is not None and bool(tag["more"] or tag.end() == at + _READ)


def _may_be_crowded(tag: str) -> bool:
    """Whether a tag has marks enough for too many attributes: most that have are long values, such as data for a script."""
    return tag.count("=") > MAX_ATTRIBUTES or len(tag.split(None, MAX_ATTRIBUTES + 1)) > MAX_ATTRIBUTES


def letters(markup: str) -> int:
    """How many characters of `markup` are text and no white space: an upper bound on what a parser sees.

    Each tag ends at the next `>`, and what stands in a comment or script that is never closed counts as text; a parser may take the
    rest of the page for the inside of either.
    """
    return len(_NO_TEXT.sub(_text_inside, markup))


def _text_inside(mark: re.Match[str]) -> str:
    """Nothing, or what stands in a comment or in code that is never closed."""
    if mark["ended"] or mark["closed"]:
        return ""
    return _TAG_OR_SPACE.sub("", mark["comment"] or mark["code"] or "")


def check_lines(text: str) -> None:
    """Raise NoArticleError for a plain text of more than MAX_LINES lines: each is judged by itself."""
    lines = text.count("\n")
    if lines > MAX_LINES:
        raise NoArticleError(f"The text has {lines:,} lines, more than an article has.")


def _deepest(names: Iterable[str]) -> int:
    """As Depth has it, written out: it runs over every tag of the largest pages."""
    now = most = 0
    unclosed: dict[str, int] = {}
    outside: defaultdict[str, list[int]] = defaultdict(list)
    for name in map(str.lower, names):
        if name in _FLAT or (name in _DRAWN and unclosed.get("svg")):
            continue
        if name[0] != "/":
            for ended in _ENDED_BY.get(name, ()):
                outside[ended].append(unclosed.get(ended, 0))
            unclosed[name] = unclosed.get(name, 0) + 1
            now += 1
            most = now if now > most else most
        elif unclosed.get(name := name[1:]):
            unclosed[name] -= 1
            now -= 1
            for ended in _ENDED_BY.get(name, ()):
                left = min(unclosed.get(ended, 0), outside[ended].pop())
                now -= unclosed.get(ended, 0) - left
                unclosed[ended] = left
    return most


class Depth:
    """How deep markup goes, tag by tag: open tags less closed ones, counted by name, so that no stray end tag hides another."""

    def __init__(self) -> None:
        self.now = 0
        self._open: defaultdict[str, int] = defaultdict(int)
        self._outside: defaultdict[str, list[int]] = defaultdict(list)
        """Of what the end of another ends: how many were open before each of those others."""

    def after(self, name: str) -> int:
        """The depth after the tag `name` (with its slash, if it is an end tag)."""
        if name.startswith("/"):
            self._close(name[1:].lower())
        elif (name := name.lower()) not in _FLAT and not (name in _DRAWN and self._open["svg"]):
            for ended in _ENDED_BY.get(name, ()):
                self._outside[ended].append(self._open[ended])
            self._open[name] += 1
            self.now += 1
        return self.now

    def _close(self, name: str) -> None:
        if self._open[name]:
            self._less(name, 1)
            for ended in _ENDED_BY.get(name, ()):
                self._less(ended, self._open[ended] - min(self._open[ended], self._outside[ended].pop()))

    def _less(self, name: str, many: int) -> None:
        self._open[name] -= many
        self.now -= many


def _flattened(markup: str) -> str:
    depth = Depth()

    def kept(tag: re.Match[str]) -> str:
        name = tag["name"]
        if not name:
            return tag.group()
        before, after = depth.now, depth.after(name)
        if max(before, after) > MAX_DEPTH and name.removeprefix("/").lower() not in _FLAT:
            return " "
        return f"<{name}{tag['attributes']}>" if tag["more"] else tag.group()

    return _TAG.sub(kept, markup)
