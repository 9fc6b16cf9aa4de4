"""Code that was pasted from an editor: boxes in its style, one for the listing and one for each line. They become the `<pre>` that they
look like; of nothing else is a style read so."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

SIGN = 'div[style*="white-space:"]'
_SOUGHT = ", ".join(f'div[style*="{style}"]' for style in ("white-space: pre;", "white-space:pre;"))
_MONOSPACED = ("monospace", "courier", "menlo", "consolas")
_NO_CODE = "p, h1, h2, h3, h4, ul, ol, table, img, pre, blockquote"
"""What no line of code holds."""


def restore(tree: LexborHTMLParser) -> None:
    """Make a `<pre>` of each such listing in `tree`."""
    for box in reversed(tree.css(_SOUGHT)):  # one in another is made first, and the other then is more than a listing
        style = (box.attributes.get("style") or "").lower()
        if any(name in style for name in _MONOSPACED) and box.css_first(_NO_CODE) is None:
            box.replace_with(_listing("\n".join(_lines(box))))


def _lines(box: LexborNode) -> list[str]:
    """The text of each line; one that is empty may be a mere break."""
    lines = [""]
    begins = True
    for part in _parts(box):
        if part.tag == "div" and not begins:
            lines.append("")
        if part.tag != "br":
            lines[-1] += part.text()
        begins = part.tag in ("div", "br")
        if begins:
            lines.append("")
    return lines


def _parts(box: LexborNode) -> list[LexborNode]:
    """What stands in a box, or in the one box that holds its lines."""
    while True:
        parts = [part for part in box.iter(include_text=True) if not part.is_empty_text_node]
        if len(parts) != 1 or parts[0].tag != "div":
            return list(box.iter(include_text=True))
        box = parts[0]


def _listing(text: str) -> LexborNode:
    from html import escape

    listing = LexborHTMLParser(f"<pre>\n{escape(text)}</pre>").css_first("pre")
    if listing is None:
        raise AssertionError("A listing is parsed as one.")
    return listing
