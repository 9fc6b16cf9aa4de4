"""What says over a menu or a list of links what that is, "Table of contents", and is left over when the links are gone."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.containers import is_in
from reader.cleaner.extract.elements import HEADINGS
from reader.cleaner.extract.leaves import LINK, Container, Leaf
from reader.cleaner.extract.scene import Scene
from reader.cleaner.outward import outward

_BESIDE = 20
"""Characters beside links that are no text: a button, a mark between them."""
_AROUND = 2
"""Boxes of its own around a label over a menu."""


def without_heads_of_links(scene: Scene, kept: list[int]) -> list[int]:
    """The kept without what heads a menu of places in the text, or links to such places that were left out, and nothing else. Over a menu
    that leads elsewhere may stand anything: a standfirst over the buttons to share it."""
    menus = {place - 1: menu for place, menu in reversed(scene.walked.menus)}
    found = []
    for at, k in enumerate(kept):
        if k in menus and (box := _box_of(menus[k], scene.leaves[k])):
            beside = (*kept[max(0, at - 1) : at], *kept[at + 1 : at + 2])
            if not any(is_in(scene.leaves[other].container, box) for other in beside):
                continue
        if at + 1 == len(kept) or not _heads_contents(scene, k, kept[at + 1], menus.get(k)):
            found.append(k)
    return found


def _box_of(menu: LexborNode, label: Leaf) -> Container | None:
    """The box that holds a menu of places in the text and the label over it; None where they are none, or share none."""
    if menu.parent is None or label.prose or not _lead_to_places(menu.css("a")):
        return None
    place = menu.parent.mem_id
    return next((box for box in outward(label.container, _AROUND + 1) if box.node.mem_id == place), None)


def _heads_contents(scene: Scene, k: int, behind: int, menu: LexborNode | None) -> bool:
    """Between the heading `k` and the next that was kept, of its level or one above, stood nothing but links to places in the text; or
    so between a line that ends in a colon and whatever follows. Over links to elsewhere may stand the name of what is sold there."""
    leaves, anchors = scene.leaves, scene.walked.anchors
    if leaves[k].tag in HEADINGS:
        if leaves[behind].tag not in HEADINGS or leaves[behind].tag > leaves[k].tag:
            return False
    elif leaves[k].prose or not leaves[k].text.endswith(":"):
        return False
    left_out = leaves[k + 1 : behind]
    if sum([leaf.length - leaf.linked for leaf in left_out]) > _BESIDE:
        return False
    links = [anchors[mark // LINK - 1] for leaf in left_out for mark in set(leaf.marks) if mark >= LINK]
    links += menu.css("a") if menu is not None else ()
    return _lead_to_places(links)


def _lead_to_places(links: list[LexborNode]) -> bool:
    return bool(links) and all((link.attributes.get("href") or "").startswith("#") for link in links)
