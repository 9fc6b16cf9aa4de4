"""What a page sets as something else becomes what a reader of it sees, before anything is read of it.

Each module knows one such thing: its `SOUGHT` is the selector that finds it, and its `restore` changes the tree.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.restoring import boxed_lines, inline_notes, pasted_code, role_tables, shadow_roots

_KINDS = (shadow_roots, role_tables, inline_notes, boxed_lines, pasted_code)
"""Shadow roots come first: what stands in them is found by the others then."""
_ANY = ", ".join(kind.SOUGHT for kind in _KINDS)
"""Few pages have any of it. Asked for all at once, a page costs hardly more than for one."""


def restore(tree: LexborHTMLParser) -> None:
    """Restore what there is of it in `tree`, which is changed."""
    if tree.css_first(_ANY) is not None:
        for kind in _KINDS:
            kind.restore(tree)
