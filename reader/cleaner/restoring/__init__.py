"""What a page sets as something else becomes what a reader of it sees, before anything is read of it.

Each module knows one such thing: its `restore` changes the tree, and where its `SIGN` selects nothing, there is none to restore.
`own_places` alone is asked later and by itself: it needs the addresses that the page says are its own.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.restoring import admonitions, boxed_lines, inline_notes, pasted_code, role_tables, shadow_roots

_KINDS = (shadow_roots, role_tables, inline_notes, boxed_lines, pasted_code, admonitions)
"""Shadow roots come first: what stands in them is found by the others then."""
_ANY = ", ".join(kind.SIGN for kind in _KINDS)
"""Few pages have any of it. A page is asked once for all of them, and each selector less is felt: signs are wider than what is sought."""


def restore(tree: LexborHTMLParser) -> None:
    """Restore what there is of it in `tree`, which is changed."""
    if tree.css_first(_ANY) is not None:
        for kind in _KINDS:
            kind.restore(tree)
