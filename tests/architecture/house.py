"""Where the package lies, and its rooms in rows: the map and the rules about it are held to the same."""

from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "reader"
ROWS = [
    {"cli"},
    {"tui"},
    {"services"},
    {"fetcher", "library", "rules", "batch", "demo"},
    {"config"},
    {"cleaner", "feeds", "export", "imports"},
    {"values", "models", "errors", "text", "charset", "dates", "urls", "paths"}
    | {"processes", "sketches", "typed_letters", "anchors", "limits", "keys", "files"},
]
