"""Pages whose classes and ids say nothing, as programs that make style sheets leave them: `_3kq9x` where people wrote `newsletter`.

Which elements have the same name stays; what it is goes.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from corpus import Specimen

_TAG = re.compile(r"""<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>""")
_NAMES = re.compile(r"""(\s(?:class|id)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)""")


def nameless(page: Specimen) -> Specimen:
    """The page with other names for its classes and ids."""
    return replace(page, html=_TAG.sub(lambda tag: _NAMES.sub(_renamed, tag.group()), page.html))


def _renamed(names: re.Match[str]) -> str:
    said = " ".join(map(_other, names.group(2).strip("\"'").split()))
    return f'{names.group(1)}"{said}"'


def _other(name: str) -> str:
    return "x" + hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()[:6]
