"""Lists of links in HTML: Netscape bookmarks as browsers write them, and Pocket's old export."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from reader.imports.saved import Saved, moment
from reader.text import safe, safe_line
from reader.urls import absolute, without_trackers

ROOTS = ("bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks", "pocket export", "unread", "read archive")
"""Headings that are no folder of the reader's own."""


def read(text: str) -> Iterator[Saved | None]:
    """The links of the list, in its order; None for each without an address that could be fetched."""
    parser = _Links()
    parser.feed(text)
    parser.close()
    parser.end_link()
    yield from parser.found


class _Links(HTMLParser):
    """Netscape's form nests `<DL>`s, each under its `<H3>`, and closes little; Pocket's has `<ul>`s under `<h1>`s."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Saved | None] = []
        self._folders: list[str] = []
        self._heading = ""
        self._away = False
        self._link: dict[str, str] | None = None
        self._words: list[str] = []
        self._note: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("dt", "dl", "h1", "h3", "li", "a", "dd"):
            self.end_link()
        if tag == "a":
            self._link, self._words = {name: value or "" for name, value in attrs}, []
        elif tag in ("h1", "h3"):
            self._words = []
        elif tag == "dl":
            self._folders.append(self._heading)
            self._heading = ""
        elif tag == "dd" and self.found:
            self._note = []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "h3"):
            heading = safe_line("".join(self._words))
            self._away = tag == "h1" and heading.lower() == "read archive"
            self._heading = "" if heading.lower() in ROOTS else heading
            self._words = []
        elif tag == "a":
            self.end_link()
        elif tag == "dl":
            self.end_link()
            self._folders = self._folders[:-1]

    def handle_data(self, data: str) -> None:
        if self._note is not None:
            self._note.append(data)
        else:
            self._words.append(data)

    def end_link(self) -> None:
        """What was begun, a link or the note on the last one, is whole."""
        if self._note is not None:
            note, last, self._note = safe("".join(self._note)).strip(), self.found[-1], None
            if note and last is not None:
                self.found[-1] = _with_note(last, note)
        if self._link is not None:
            self.found.append(self._saved(self._link, safe_line("".join(self._words))))
            self._link, self._words = None, []

    def _saved(self, link: dict[str, str], title: str) -> Saved | None:
        url = absolute("", link.get("href", ""))
        if not url.startswith("http"):
            return None
        tags = [*(folder for folder in self._folders if folder), *link.get("tags", "").split(",")]
        return Saved(
            url=without_trackers(url),
            title=title if title != link.get("href") else "",
            added=moment(link.get("add_date") or link.get("time_added")),
            tags=tuple(dict.fromkeys(filter(None, map(safe_line, tags)))),
            read=self._away or link.get("toread") == "0",
            archived=self._away,
        )


def _with_note(saved: Saved, note: str) -> Saved:
    from dataclasses import replace

    return replace(saved, note=note)
