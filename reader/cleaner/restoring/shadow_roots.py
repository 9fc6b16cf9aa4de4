"""Shadow roots that a page declares in its markup. A browser shows what stands in one instead of what its host holds, and this in the slots
that the root has for it. They are laid open as they are seen; of a root that a script would make nothing is known. In an element that can
have no root, such a template is seen by nobody."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

SIGN = "template[shadowrootmode]"
_HOSTS = frozenset("article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split())
"""What can have a root, as can each element that a page has named itself: https://dom.spec.whatwg.org/#valid-shadow-host-name"""
_DEEPEST = 12
"""Roots in each other that are opened: no page nests its parts so deep."""


def restore(tree: LexborHTMLParser) -> None:
    """Set the content of each root in `tree` where it is seen."""
    opened: set[int] = set()
    for _ in range(_DEEPEST):
        for root in [root for root in tree.css(SIGN) if not _is_first(root, opened)]:
            root.decompose()
        roots = tree.css(SIGN)
        for root in roots:
            if root.parent is not None and _may_host(root.parent):
                _open(root, root.parent)
            root.decompose()
        if not roots:
            break


def _may_host(node: LexborNode) -> bool:
    return node.tag in _HOSTS or "-" in (node.tag or "")


def _is_first(root: LexborNode, opened: set[int]) -> bool:
    """Of several in one host only the first is its root."""
    host = root.parent.mem_id if root.parent is not None else 0
    is_first = host not in opened
    opened.add(host)
    return is_first


def _open(root: LexborNode, host: LexborNode) -> None:
    """Set before a root what is seen of it, and of its host's own content what it has slots for; the rest of that is not shown."""
    light: defaultdict[str, list[LexborNode]] = defaultdict(list)
    for node in host.iter(include_text=True):
        if node.mem_id != root.mem_id:
            light["" if node.tag == "-text" else node.attributes.get("slot") or ""].append(node)
    for fragment in root.template_fragments()[:1]:
        slots = fragment.css("slot")
        hosts = {inner.parent.mem_id for inner in fragment.css(SIGN) if inner.parent is not None}
        for node in list(fragment.iter(include_text=True)):
            root.insert_before(node, move=True)
        for slot in slots:
            is_handed_on = slot.parent is not None and slot.parent.mem_id in hosts
            _fill(slot, light.pop(slot.attributes.get("name") or "", []), is_handed_on=is_handed_on)
    if light:
        unseen = root.parser.create_node("div")
        unseen.attrs["hidden"] = ""
        for node in chain.from_iterable(light.values()):
            unseen.insert_child(node, move=True)
        root.insert_before(unseen, move=True)


def _fill(slot: LexborNode, nodes: list[LexborNode], *, is_handed_on: bool) -> None:
    """Show these nodes in place of a slot, which without any shows what it holds itself. is_handed_on: it stands in a host with a root of
    its own, where all that it shows is meant for the slot for which it is meant itself."""
    shown = nodes or list(slot.iter(include_text=True))
    for node in shown:
        slot.insert_before(_meant_for(slot.attributes.get("slot") or "", node) if is_handed_on else node, move=True)
    slot.decompose()


def _meant_for(name: str, node: LexborNode) -> LexborNode:
    """A node as what is meant for the slot of that name; a text cannot say so itself."""
    if node.tag == "-text":
        if not name:
            return node
        said, node = node, node.parser.create_node("span")
        node.insert_child(said, move=True)
    if name:
        node.attrs["slot"] = name
    elif "slot" in node.attrs:
        del node.attrs["slot"]
    return node
