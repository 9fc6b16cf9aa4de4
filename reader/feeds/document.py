"""A feed's bytes as an XML tree. No document type, no entities of the document's own, no network: they are cut out before any parser looks.

Nothing here knows RSS from Atom.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from xml.etree.ElementTree import Element, ParseError, XMLParser

from reader import charset

DEEPEST = 200
"""Levels of nesting that a feed or an outline may have; real ones stay below 20."""

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_ENCODING = re.compile(rb"<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([\w:.+-]{2,40})")
_BEFORE_ROOT = re.compile(r"(?s)(?:\s++|<\?.*?\?>|<!--.*?-->){1,100}")
"""Blanks, instructions and comments, some at a time: a group that is repeated without end takes memory for each time."""
_DOCTYPE_PART = re.compile(r"""[^"'<>\[\]]++|"[^"]*+"|'[^']*+'|<!--(?s:.*?)(?:-->|\Z)|[<>\[\]"']""")
_ENTITY = re.compile(r"<!ENTITY\s{1,9}(?:%\s{1,9})?(\w{1,64})")
_TAG = re.compile(r"<(?:!\[CDATA\[.*?(?:\]\]>|\Z)|!--.*?(?:-->|\Z)|\?.*?(?:\?>|\Z)|(/?)[A-Za-z_][^<>]*?(/?)>)", re.S)
_CDATA = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))", re.S)
_ROOT = re.compile(r"<([\w:.-]+)")
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)(?:(\w{2,32});)?")
_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]{1,8})|(\d{1,10}));")
_PREFIX = re.compile(r"<([A-Za-z][\w.-]*):[A-Za-z]|\s([A-Za-z][\w.-]*):[\w.-]+\s*=")


def text(data: bytes, content_type: str = "") -> str:
    """`data` as text by mark, header, XML declaration and detection, without its XML declaration and its document type."""
    declared = _ENCODING.search(data[:200])
    labels = [charset.header_charset(content_type), declared.group(1).decode("ascii") if declared else ""]
    return without_doctype(_DECLARATION.sub("", charset.read(data, filter(None, labels)), count=1).lstrip())


def without_doctype(document: str) -> str:
    """`document` without its `<!DOCTYPE …>`, internal subset and all, and without references to the entities that it declared."""
    start = root_at(document)
    if document[start : start + 9].upper() != "<!DOCTYPE":
        return document
    level = 0
    for part in _DOCTYPE_PART.finditer(document, start):
        level += {"<": 1, ">": -1, "[": 1, "]": -1}.get(part.group(), 0)
        if not level:
            return _without_entities(document[part.end() :], set(_ENTITY.findall(document, start, part.end())))
    return ""


def _without_entities(document: str, names: set[str]) -> str:
    return re.sub(r"&(\w{1,64});", lambda match: "" if match.group(1) in names else match.group(), document) if names else document


def root_at(document: str) -> int:
    """Where the root of `document` begins, or its document type: behind instructions and comments that are closed."""
    at = 0
    while found := _BEFORE_ROOT.match(document, at):
        at = found.end()
    return at


def tree(document: str) -> Element | None:
    """The root of `document`; None when it is not well formed, not even after the slips that feeds are known for are mended."""
    for form in (_as_it_is, mended):
        try:
            return _parsed(form(document))
        except (ParseError, ValueError):
            continue
    return None


def mended(document: str) -> str:
    """`document` with bare ampersands escaped, HTML's named characters written out, control characters (those that are written as
    numbers too) and junk around the root dropped, and unknown prefixes declared. CDATA sections stay as they are."""
    document = document[max(document.find("<"), 0) : document.rfind(">") + 1]
    document = _UNFIT.sub("", document)
    parts = _CDATA.split(document)
    parts[::2] = [_AMPERSAND.sub(_named, _REFERENCE.sub(_fitting, part)) for part in parts[::2]]
    return _declared(_cut_behind_root("".join(parts)))


def root_name(document: str) -> str:
    """What the root of `document` is called, well formed or not, in small letters and without its prefix; "" where there is none."""
    found = _ROOT.match(document, root_at(document))
    return found.group(1).rpartition(":")[2].lower() if found else ""


def depth(document: str) -> int:
    """How deeply the tags of `document` nest, well formed or not; linear in its length."""
    level = deepest = 0
    for match in _TAG.finditer(document):
        if match.group(1):
            level -= 1
        elif match.group(2) == "":
            level += 1
            deepest = max(deepest, level)
    return deepest


_as_it_is: Callable[[str], str] = str


def _parsed(document: str) -> Element:
    parser = XMLParser(encoding="utf-8")
    parser.feed(document.encode("utf-8", "replace"))
    root: Element = parser.close()
    return root


def _named(match: re.Match[str]) -> str:
    """`&nbsp;` as the character it names; an ampersand that names nothing as itself."""
    from html.entities import html5

    name = match.group(1)
    character = html5.get(f"{name};") if name else None
    return character.replace("&", "&amp;").replace("<", "&lt;") if character else "&amp;" + match.group()[1:]


def _fitting(match: re.Match[str]) -> str:
    """The reference as it stands when XML has such a character; else ""."""
    code = int(match.group(1), 16) if match.group(1) else int(match.group(2))
    return match.group() if code <= sys.maxunicode and not _UNFIT.match(chr(code)) else ""


def _cut_behind_root(document: str) -> str:
    """`document` up to the end of its root: servers append comments, scripts and second documents."""
    name = _ROOT.match(document, root_at(document))
    end = document.rfind(f"</{name.group(1)}") if name else -1
    return document[: document.find(">", end) + 1] if end > 0 else document


def _declared(document: str) -> str:
    """`document` with a namespace for every prefix that is used and not declared."""
    used = {name for pair in _PREFIX.findall(document) for name in pair if name}
    missing = sorted(name for name in used - {"xml", "xmlns"} if f"xmlns:{name}" not in document)
    known = {
        "content": "http://purl.org/rss/1.0/modules/content/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "atom": "http://www.w3.org/2005/Atom",
    }
    known |= {"media": "http://search.yahoo.com/mrss/", "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd"}
    added = "".join(f' xmlns:{name}="{known.get(name, f"unknown:{name}")}"' for name in missing[:50])
    return re.sub(r"<([A-Za-z_][\w:.-]*)", lambda root: root.group() + added, document, count=1) if added else document
