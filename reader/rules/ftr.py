"""Site rules from a folder of ftr-site-config (public domain, one `HOST.txt` a site), as far as they can be said in CSS.

Understood are `body`, `strip` and `strip_id_or_class`. What XPath can say and CSS cannot (axes, positions, text conditions) is
counted and left out: a rule half understood would take too much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import NotAvailableError, UsageError
from reader.rules.user_rules import Table

_STEP = re.compile(r"(?P<axis>//?)(?P<tag>\*|[a-zA-Z][\w-]*)(?P<tests>(?:\[[^\[\]]+\])*)")
_TEST = re.compile(r"\[([^\[\]]+)\]")
_EQUALS = re.compile(r"@([a-zA-Z-]+)\s*=\s*['\"]([^'\"\\]*)['\"]")
_CONTAINS = re.compile(r"contains\(\s*@([a-zA-Z-]+)\s*,\s*['\"]([^'\"\\]*)['\"]\s*\)")
_WORD = re.compile(r"contains\(\s*concat\(\s*' '\s*,\s*(?:normalize-space\(\s*)?@class\s*\)?\s*,\s*' '\s*\)\s*,\s*' ([\w-]+) '\s*\)")
_STARTS = re.compile(r"starts-with\(\s*@([a-zA-Z-]+)\s*,\s*['\"]([^'\"\\]*)['\"]\s*\)")
_HAS = re.compile(r"@([a-zA-Z-]+)")
_HOST = re.compile(r"\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+")


@dataclass(slots=True)
class Imported:
    """What came of a folder."""

    sites: dict[str, Table] = field(default_factory=dict)
    rules: int = 0
    left_out: int = 0
    """Rules that CSS cannot say, and places of the article behind the first that it can."""


def read_folder(folder: Path) -> Imported:
    """The site rules in `folder`. Raises NotAvailableError when nothing is there, UsageError when it is no folder or no site is in it."""
    if not folder.exists():
        raise NotAvailableError(f"There is no folder {folder}.", subject=str(folder))
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder.", hint="Give the folder that holds the HOST.txt files.", subject=str(folder))
    imported = Imported()
    for path in sorted(folder.glob("*.txt")):
        name = path.stem.lower().removeprefix("www.")
        if _HOST.fullmatch(name) and path.is_file():
            _read(path.read_text(encoding="utf-8-sig", errors="replace"), name.lstrip("."), imported)
    if not imported.sites:
        raise UsageError(f"There is no site rule in {folder}.", hint="The files are called after their host: example.org.txt")
    return imported


def _read(text: str, host: str, imported: Imported) -> None:
    site: Table = {}
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon or not value or key not in ("body", "strip", "strip_id_or_class"):
            continue
        selectors = _class_or_id(value) if key == "strip_id_or_class" else css_of(value)
        if not selectors or (key == "body" and "content" in site):
            imported.left_out += 1
            continue
        imported.rules += 1
        if key == "body":
            site["content"] = selectors
        else:
            site.setdefault("drop", []).append(selectors)
    if site:
        imported.sites[host] = site


def _class_or_id(value: str) -> str:
    value = value.strip("'\"")
    return f'[class*="{value}"], [id*="{value}"]' if re.fullmatch(r"[\w-]+", value) else ""


def css_of(xpath: str) -> str:
    """The CSS that says the same as `xpath`; "" when none does."""
    parts = [_path(part.strip()) for part in xpath.split("|")]
    return ", ".join(parts) if all(parts) else ""


def _path(xpath: str) -> str:
    steps: list[str] = []
    at = 0
    while at < len(xpath):
        step = _STEP.match(xpath, at)
        if step is None:
            return ""
        tests = [_condition(test) for test in _TEST.findall(step["tests"])]
        if not all(tests):
            return ""
        tag = "" if step["tag"] == "*" and tests else step["tag"].lower()
        between = "" if not steps else (" " if step["axis"] == "//" else " > ")
        steps.append(f"{between}{tag}{''.join(tests)}")
        at = step.end()
    return "".join(steps)


def _condition(test: str) -> str:
    """One predicate as a CSS condition; `and` joins several; "" for what CSS cannot say."""
    said = []
    for part in re.split(r"\s{1,9}and\s{1,9}", test.strip()):
        if match := _EQUALS.fullmatch(part):
            said.append(f'[{match[1]}="{match[2]}"]')
        elif match := _CONTAINS.fullmatch(part):
            said.append(f'[{match[1]}*="{match[2]}"]')
        elif match := _WORD.fullmatch(part):
            said.append(f".{match[1]}")
        elif match := _STARTS.fullmatch(part):
            said.append(f'[{match[1]}^="{match[2]}"]')
        elif match := _HAS.fullmatch(part):
            said.append(f"[{match[1]}]")
        else:
            return ""
    return "".join(said)
