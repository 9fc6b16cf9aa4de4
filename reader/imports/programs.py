"""The programs whose lists are read. Help and screen have their names from here; the README and the changelog are tested against it."""

from __future__ import annotations

PROGRAMS = {
    "Pocket": "CSV, its zip, the older HTML",
    "Instapaper": "CSV, the older HTML",
    "wallabag": "JSON, CSV",
    "Omnivore": "its zip",
    "Readeck": "its zip, CSV, HTML",
    "Pinboard": "JSON",
    "Readwise": "CSV",
    "Raindrop": "CSV",
    "FreshRSS": "starred.json, its zip",
    "Inoreader": "starred.json",
    "Linkwarden": "JSON",
    "Karakeep": "JSON",
    "Chrome": "the file in which it keeps its bookmarks",
    "Firefox": "its backup",
    "Safari": "its zip",
    "every browser": "the HTML of bookmarks that Netscape had",
}
"""What each of them exports, in the forms that are read."""

SOME = "Pocket, Instapaper, wallabag"
"""Some of them, for where there is little room."""


def table() -> str:
    """A line for each program."""
    width = max(map(len, PROGRAMS)) + 2
    return "\n".join(f"    {name:<{width}}{forms}" for name, forms in PROGRAMS.items())
