"""Notes, tips and warnings that stand in a box of their own, each under its label: those of Sphinx and Material for MkDocs, of Docusaurus,
VitePress and Starlight, of GitHub and of Asciidoctor. They stand as quotations then, with the label in strong letters at their head."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.text import fold

SIGN = "[class*=admonition], div.markdown-alert, div.custom-block, aside.starlight-aside"
_TABLES = "div.admonitionblock"
"""Asciidoctor sets each as a table of one row: the label or its icon, and what is said."""
_SOUGHT = f"div.admonition, aside.admonition, div.theme-admonition, div.markdown-alert, div.custom-block, aside.starlight-aside, {_TABLES}"
_LABELS = (
    ".admonition-title, [class*=admonitionHeading], [class*=admonition-heading], .markdown-alert-title, .custom-block-title, "
    ".starlight-aside__title, td.icon"
)
_ICON = "[title]"
_LONGEST_LABEL = 120
"""Letters."""


def restore(tree: LexborHTMLParser) -> None:
    """Make a `<blockquote>` of each such box in `tree`."""
    for box in reversed(tree.css(_SOUGHT)):  # one in another is made first
        label = box.css_first(_LABELS)
        said = _said(label) if label is not None else ""
        if label is not None and 0 < len(said) <= _LONGEST_LABEL:
            label.decompose()
            _set(box, said)


def _said(label: LexborNode) -> str:
    """What a label says, or the icon in it for those who do not see it."""
    if said := fold(label.text()):
        return said
    icon = label.css_first(_ICON)
    return fold(icon.attributes.get("title") or "") if icon is not None else ""


def _set(box: LexborNode, said: str) -> None:
    """Put a quotation with this label in place of a box: under the box's own name it would be judged as what stands around articles."""
    made = box.parser.create_node("blockquote")
    head, strong = box.parser.create_node("p"), box.parser.create_node("strong")
    strong.insert_child(said)
    head.insert_child(strong, move=True)
    made.insert_child(head, move=True)
    cell = box.css_first("td.content")
    for inner in list((box if cell is None else cell).iter(include_text=True)):
        made.insert_child(inner, move=True)
    box.replace_with(made, move=True)
