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
_UNSAID = ("script", "style", "svg")
"""May stand before a label."""


def restore(tree: LexborHTMLParser) -> None:
    """Make a `<blockquote>` of each such box in `tree`."""
    judged: set[int] = set()  # labels: one that is none of an inner box is none of an outer one
    for box in reversed(tree.css(_SOUGHT)):  # one in another is made first
        label = box.css_first(_LABELS)
        if label is None or label.mem_id in judged:
            continue
        said = _said(label)
        if 0 < len(said) <= _LONGEST_LABEL and _is_first(label, box):
            _set(box, label, said)
        else:
            judged.add(label.mem_id)


def _said(label: LexborNode) -> str:
    """What a label says, or the icon in it for those who do not see it."""
    if said := fold(label.text()):
        return said
    icon = label.css_first(_ICON)
    return fold(icon.attributes.get("title") or "") if icon is not None else ""


def _is_first(label: LexborNode, box: LexborNode) -> bool:
    """Nothing is said in the box before it."""
    node: LexborNode | None = label
    while node is not None and node.mem_id != box.mem_id:
        before = node.prev
        while before is not None:
            if before.tag not in _UNSAID and before.text().strip():
                return False
            before = before.prev
        node = node.parent
    return True


def _set(box: LexborNode, label: LexborNode, said: str) -> None:
    """Put a quotation with this label in place of a box: under the box's own name it would be judged as what stands around articles. A
    label that is a paragraph keeps its links and its code; of another, which may hold boxes, and of one with an icon words are taken."""
    made = box.parser.create_node("blockquote")
    head, strong = box.parser.create_node("p"), box.parser.create_node("strong")
    if label.tag == "p" and label.text().strip() and label.css_first("img") is None:
        for inner in list(label.iter(include_text=True)):
            strong.insert_child(inner, move=True)
    else:
        strong.insert_child(said)
    is_cell = label.tag == "td"
    label.decompose()
    head.insert_child(strong, move=True)
    made.insert_child(head, move=True)
    cell = box.css_first("td.content") if is_cell else None
    for inner in list((box if cell is None else cell).iter(include_text=True)):
        made.insert_child(inner, move=True)
    box.replace_with(made, move=True)
