"""HTML inside feeds: XHTML children written out, plain text escaped, relative addresses made absolute, titles as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.text import safe_line
from reader.urls import absolute

XML = "{http://www.w3.org/XML/1998/namespace}"

_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
_INLINE = re.compile(
    r"(?i)</?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|u|wbr)\b[^<>]*>"
)
_ADDRESS = re.compile(r"""(?i)(<[a-z][^<>]*?\s(?:href|src|poster|cite)\s*=\s*)("[^"]*"|'[^']*')""")
_BEGINS_ESCAPED = re.compile(r"(?i)&lt;(p|div|h[1-6]|ul|ol|blockquote|figure|section|article|table)(?:\s|&gt;)")
_BREAKS = re.compile(r"\n\s*\n")


def inner(element: Element) -> str:
    """What stands in `element` as HTML: its text as it is (escaped HTML comes out as HTML), its children written out."""
    if len(element) == 0:
        return element.text or ""
    return "".join(_written(element))


def escaped(text: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, single line ends become breaks."""
    text = _escape(text).strip()
    if "\n" not in text:
        return text
    return "".join(f"<p>{part.strip().replace(chr(10), '<br>')}</p>" for part in _BREAKS.split(text) if part.strip())


def once(html: str) -> str:
    """`html` as it was meant, where two programs have escaped it: it has no tag, and begins and ends with one that can be read."""
    begun = _BEGINS_ESCAPED.match(html.lstrip()) if "<" not in html else None
    if not begun or not html.rstrip().endswith("&gt;") or f"&lt;/{begun[1].lower()}" not in html.lower():
        return html
    from html import unescape

    return unescape(html)


def resolved(html: str, base: str) -> str:
    """`html` with the relative addresses of its links and pictures resolved against `base`."""

    def resolve(match: re.Match[str]) -> str:
        address = absolute(base, match.group(2)[1:-1].replace("&amp;", "&"))
        return f'{match.group(1)}"{address.replace("&", "&amp;")}"' if address else match.group()

    return _ADDRESS.sub(resolve, html) if base and "=" in html else html


def title(html: str) -> str:
    """A title as one safe line: HTML's inline tags taken off, entities read; a `<T>` that is no tag stays."""
    if "<" in html:
        html = _INLINE.sub("", html)
    if "&" in html:
        from html import unescape

        html = unescape(html)
    return safe_line(html)


def _written(element: Element) -> Iterator[str]:
    """The inside of `element` as HTML, without recursion: feeds may nest as deeply as they like."""
    yield _escape(element.text)
    stack: list[tuple[Element, Iterator[Element]]] = [(element, iter(element))]
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is not None:
            name = _name(child)
            yield f"<{name}{_attributes(child)}>{_escape(child.text)}"
            stack.append((child, iter(child)))
            continue
        stack.pop()
        if stack:
            name = _name(parent)
            yield ("" if name in _VOID else f"</{name}>") + _escape(parent.tail)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attributes(element: Element) -> str:
    pairs = ((name.rpartition("}")[2], value) for name, value in element.items())
    return "".join(f' {name}="{_escape(value).replace(chr(34), "&quot;")}"' for name, value in pairs)


def _escape(text: str | None) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") if text else ""
