"""Pictures of the screen as a real terminal shows it: the reader runs in tmux, what tmux holds is drawn cell by cell.

    python bench/pictures.py [--out docs/screens] [NAME …]      the kept pictures, or those whose names begin so
    python bench/pictures.py --newsboat --out DIR               newsboat over the same articles, to be held beside ours

Needs tmux, fontconfig and Pillow (the extra `images`). The library is the invented one of the tests and its clock stands still, so
that two runs differ only where the screen does, and in the time of the change that `changes` shows.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.terminals import Tmux, draw, typed

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Shot:
    """One picture: the size of the terminal, the keys that lead there, settings of the screen."""

    width: int
    height: int
    keys: str = ""
    """As tmux names them, apart by spaces."""
    reading: dict[str, object] = field(default_factory=dict)
    environ: dict[str, str] = field(default_factory=dict)
    light: bool = False
    fill: str = "stocked"


EVERYTHING = "h j j j j j Enter"
"""Keys that lead from the first list to that of all articles."""
SHOTS = {
    "library-80x24": Shot(80, 24, f"{EVERYTHING} j"),
    "library-120x36": Shot(120, 36, f"{EVERYTHING} j k"),
    "library-200x50": Shot(200, 50, f"{EVERYTHING} j k"),
    "page-80x24": Shot(80, 24, "Enter"),
    "page-120x36": Shot(120, 36, "Enter"),
    "page-200x50": Shot(200, 50, "Enter"),
    "figures-120x36": Shot(120, 36, "Enter Space Space"),
    "stripped-100x44": Shot(100, 44, "Enter j j j j j j j j j x"),
    "never-again-120x36": Shot(120, 36, "Enter ! j j Enter", fill="lantern"),
    "teaser-100x30": Shot(100, 30, "j j Enter"),
    "changes-120x36": Shot(120, 36, "Enter D", fill="bread"),
    "search-80x24": Shot(80, 24, "/ f e r r * Enter"),
    "contents-80x24": Shot(80, 24, "Enter c"),
    "link-80x24": Shot(80, 24, "Enter Tab"),
    "marks-80x24": Shot(80, 24, "Enter M j a I s Space s h e ? Enter M j j M g }"),
    "keys-80x24": Shot(80, 24, "?"),
    "palette-80x24": Shot(80, 24, ": s t r i p"),
    "first-80x24": Shot(80, 24, fill="nothing"),
    "least-20x5": Shot(20, 5, "Enter"),
    "paper-80x24": Shot(80, 24, "Enter Space Space", {"theme": "paper"}, light=True),
    "ink-80x24": Shot(80, 24, "Enter Space Space", {"theme": "ink"}),
    "contrast-80x24": Shot(80, 24, "Enter x", {"theme": "contrast"}),
    "no-colour-80x24": Shot(80, 24, "j", environ={"NO_COLOR": "1"}),
    "ascii-80x24": Shot(80, 24, "j", {"ascii": True}),
    "linear-80x24": Shot(80, 24, "j k Enter", {"linear": True}),
}


# -- the program in the terminal


def run(home: str, settings: str) -> None:
    """The reader over a library made for pictures, its clock standing still."""
    import json

    from reader.config import Settings
    from reader.services.session import Session
    from reader.tui.app import ReaderApp
    from tests.tui.invented import NOW

    plain = Settings()
    chosen = replace(plain, reading=replace(plain.reading, **json.loads(settings)))
    session = Session(chosen, library_file=Path(home) / "library.db", rules_dir=Path(home) / "rules.d")
    ReaderApp(session, clock=lambda: NOW).run()


def fill(home: Path, what: str) -> None:
    """Make the library of a picture."""
    from reader.config import Settings
    from reader.services.session import Session
    from tests.tui import conftest, lantern

    with Session(Settings(), library_file=home / "library.db", rules_dir=home / "rules.d") as session:
        if what == "stocked":
            conftest.fill(session)
        elif what == "bread":
            conftest.store_bread(session)
        elif what == "lantern":
            lantern.store_pages(session)


def screen_of(shot: Shot) -> tuple[str, tuple[int, int] | None]:
    """What the terminal holds after the keys of a shot, with its styles, and its cursor."""
    import json

    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), shot.fill)
        command = [sys.executable, __file__, "--run", folder, "--settings", json.dumps(shot.reading)]
        return typed(Tmux(shot.width, shot.height, command, shot.environ), shot.keys)


# -- newsboat over the same articles


def newsboat(out: Path) -> None:
    """Newsboat's list and page at the three sizes."""
    from reader.export import html as exported
    from tests.tui.invented import FERRY, ROWS

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        page = exported.text(FERRY)
        items = [
            (FERRY.title, FERRY.site, FERRY.published, page[page.index("<p>For") :]),
            *((t, s, d, f"<p>{t} and what came of it.</p>") for t, s, d in ROWS),
        ]
        rows = "".join(
            f"<item><title>{html.escape(title)}</title><author>{html.escape(site)}</author>"
            f"<pubDate>{when:%a, %d %b %Y %H:%M:00} +0000</pubDate>"
            f"<guid>{number}</guid><link>https://papers.example/{number}</link><description>{html.escape(body)}</description></item>"
            for number, (title, site, when, body) in enumerate(items)
        )
        (home / "feed.xml").write_text(
            f'<rss version="2.0"><channel><title>Today</title><link>https://papers.example/</link>{rows}</channel></rss>'
        )
        (home / "urls").write_text(f"file://{home}/feed.xml\n", encoding="utf-8")
        for width, height in ((80, 24), (120, 36), (200, 50)):
            for name, keys in (("library", "Enter"), ("page", "Enter Enter"), ("figures", "Enter Enter NPage")):
                cache = home / f"{name}-{width}.db"  # a new one each time: newsboat opens what is unread
                command = ["newsboat", "-r", "-u", str(home / "urls"), "-c", str(cache), "-C", os.devnull]
                terminal = Tmux(width, height, command, {"HOME": str(home)})
                time.sleep(1.5)
                draw(*typed(terminal, keys), width, height, out / f"newsboat-{name}-{width}x{height}.png")


def main(out: Path, names: list[str]) -> None:
    for name, shot in SHOTS.items():
        if not names or any(name.startswith(wanted) for wanted in names):
            screen, cursor = screen_of(shot)
            draw(screen, cursor, shot.width, shot.height, out / f"{name}.png", light=shot.light)
            print(out / f"{name}.png")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screens")
    parser.add_argument("--newsboat", action="store_true")
    parser.add_argument("--run", default="", help=argparse.SUPPRESS)
    parser.add_argument("--settings", default="{}", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        run(given.run, given.settings)
    elif given.newsboat:
        newsboat(given.out)
    else:
        main(given.out, given.names)
