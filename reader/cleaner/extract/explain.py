"""What a passage the scorer dropped was for, and why it was dropped, in words."""

from __future__ import annotations

from reader.cleaner.extract.captions import is_caption
from reader.cleaner.extract.classes import BIT
from reader.cleaner.extract.cues import ASK, RELATED, SOCIAL
from reader.cleaner.extract.elements import ASIDE, FOOTER, FORM, HIDDEN, NO_SNIPPET, ROLE
from reader.cleaner.extract.scene import Scene
from reader.models import Kind

_KIND_OF_GROUP = (
    ("consent", Kind.CONSENT),
    ("newsletter", Kind.NEWSLETTER),
    ("share", Kind.SHARE),
    ("comment", Kind.COMMENTS),
    ("ad", Kind.ADVERTISEMENT),
    ("related", Kind.RELATED),
    ("author", Kind.AUTHOR_BIO),
    ("promo", Kind.RELATED),
)
_PLACES = (
    (ASIDE, "in an aside"),
    (FORM, "in a form"),
    (FOOTER, "in a footer"),
    (HIDDEN, "hidden"),
    (NO_SNIPPET | ROLE, "marked as not the article"),
)


def kind(scene: Scene, k: int) -> Kind:
    """The best guess at what leaf `k` was for; `furniture` where nothing names it."""
    leaf, cue = scene.leaves[k], scene.cues[k]
    cued = cue.whole | cue.start | cue.inside
    groups = leaf.hint.groups | leaf.container.inherited
    if cued & ASK or groups & BIT["newsletter"]:
        return Kind.NEWSLETTER
    if cued & RELATED:
        return Kind.RELATED
    if cued & SOCIAL and not groups & BIT["comment"]:
        return Kind.SHARE
    for group, found in _KIND_OF_GROUP:
        if groups & BIT[group]:
            return found
    if leaf.linked > 0.6 * leaf.length and not is_caption(leaf):
        return Kind.RELATED
    return Kind.FURNITURE


def reasons(scene: Scene, k: int) -> str:
    """What speaks against leaf `k`, the strongest first, as one line."""
    return ", ".join(_reasons(scene, k)[:3]) or "unlike the text around it"


def _reasons(scene: Scene, k: int) -> list[str]:
    leaf, cue = scene.leaves[k], scene.cues[k]
    container = leaf.container
    found = []
    if any(cue):
        found.append("a phrase of furniture")
    if names := [group for group, _ in _KIND_OF_GROUP if (leaf.hint.groups | container.inherited) & BIT[group]]:
        found.append(f"in an element named for {names[0]}")
    found += [words for bits, words in _PLACES if (container.inherited_kind | leaf.kind) & bits]
    if leaf.linked > 0.5 * leaf.length:
        found.append("mostly links")
    if is_caption(leaf):
        found.append("a caption")
    if not container.inside:
        found.append("outside the article's element")
    if scene.signature[k][0] > 3 and not scene.signature[k][1]:
        found.append("one of many alike without sentences")
    if not leaf.prose:
        found.append("no sentence")
    return found
