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
    """The text of each line: boxes may stand in boxes, beside others. An empty line is an empty box, or a mere break."""
    lines, begins = [""], True
    ahead: list[LexborNode | None] = [box.first_child]
    while ahead:
        node = ahead.pop()
        if node is None:  # the end of a box
            if not begins:
                lines.append("")
            begins = True
            continue
        if node.next is not None:
            ahead.append(node.next)
        if node.tag == "-text":
            if not _is_between_boxes(node):
                lines[-1] += node.text_content or ""
                begins = False
        elif node.tag == "br" or (node.tag == "div" and node.first_child is None):
            lines.append("")
            begins = True
        elif node.first_child is not None:
            if node.tag == "div":
                if not begins:
                    lines.append("")
                begins = True
                ahead.append(None)
            ahead.append(node.first_child)
    return lines


def _is_between_boxes(text: LexborNode) -> bool:
    """Whether it is the blank that parts two boxes in the page."""
    return text.is_empty_text_node and any(beside is not None and beside.tag == "div" for beside in (text.prev, text.next))


def _listing(text: str) -> LexborNode:
    from html import escape

    listing = LexborHTMLParser(f"<pre>\n{escape(text)}</pre>").css_first("pre")
    if listing is None:
        raise AssertionError("A listing is parsed as one.")
    return listing
