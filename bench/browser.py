"""Exports of hostile pages in a real browser: `python -m bench.browser FOLDER`; requests, scripts, words on the console: none may be.

Opens the HTML export and the first chapter of the book of every page in FOLDER that has an article.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

import reader
from reader.errors import ReaderError
from reader.export import formats
from tests.hostile import browser, promises


def files(page: Path, folder: Path) -> list[Path]:
    """The exports of one page; none when there is no article in it."""
    try:
        article = reader.clean(page.read_bytes(), url="https://paper.example/story")
    except ReaderError:
        return []
    promises.check_exports(article)
    document = folder / "story.html"
    document.write_text(formats.written(article, "html"), encoding="utf-8")
    with zipfile.ZipFile(BytesIO(formats.filed(article, "epub", promises.MADE))) as book:
        book.extractall(folder)
    return [document, *sorted(folder.rglob("*.xhtml"))[:1]]


def main() -> int:
    """Open all, tell what is not silent."""
    opened = loud = without = 0
    for page in sorted(Path(sys.argv[1]).iterdir()):
        with tempfile.TemporaryDirectory() as folder:
            made = files(page, Path(folder)) if page.stat().st_size < 2_000_000 else []
            without += not made
            for path in made:
                seen = browser.opened(path)
                opened += 1
                if seen.requests or seen.console:
                    loud += 1
                    print(f"{page.name} {path.name}: {seen.requests[:3]} {seen.console[:3]}", flush=True)
    print(f"{opened} files opened, {loud} of them not silent; {without} pages without an article or larger than 2 MB left out")
    return bool(loud)


if __name__ == "__main__":
    sys.exit(main())
