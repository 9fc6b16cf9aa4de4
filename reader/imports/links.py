"""Lists of links in HTML: Netscape bookmarks as browsers and Readeck write them, Pocket's and Instapaper's old exports."""

from __future__ import annotations

from html.parser import HTMLParser

from reader.errors import NoArticleError
from reader.imports import fields
from reader.imports.saved import Saved, moment
from reader.text import safe, safe_line
from reader.urls import web, without_trackers

ROOTS = (
    "bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks", "mobile bookmarks", "favorites",
    "favourites", "favorites bar", "other favorites", "reading list",
)  # fmt: skip
"""Headings that are no folder of the reader's own."""
_ROOT_MARKS = ("personal_toolbar_folder", "unfiled_bookmarks_folder", "mobile_bookmarks_folder")
"""Attributes of the folders that every browser has, whatever they are called in its language."""


_PAGE_TAGS = frozenset({"article", "aside", "footer", "form", "header", "main", "nav", "script"})
"""What pages have and no exporter writes."""


def read(text: str) -> list[Saved | None]:
    """The links of the list, in its order; None for each without an address that could be fetched.

    Raises NoArticleError for a page: its links lead to menus and to other people's stories.
    """
    parser = _Links()
    parser.feed(text)
    parser.close()
    parser.end_link()
    if parser.is_page:
        raise NoArticleError("This is a page, not a list of saved articles.", hint="reader add keeps a page")
    return parser.found


class _Links(HTMLParser):
    """Netscape's form nests `<DL>`s, each under its `<H3>`, and closes little; Pocket's and Instapaper's have lists under `<h1>`s.

    The `<H1>` above a `<DL>` is the title of the whole, and no folder.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Saved | None] = []
        self.is_page = False
        self._folders: list[str] = []
        self._heading = ""
        self._is_root = False
        self._title = ""
        self._list = ""
        """The heading over the list at hand, where a list is a folder or a state."""
        self._link: dict[str, str] | None = None
        self._words: list[str] = []
        self._note: list[str] | None = None
        self._is_behind_a_link = False
        """Whether a `<DD>` would be about the last link; behind a heading it is about a folder."""

    @property
    def _is_readecks(self) -> bool:
        """Readeck's folders are states: Favorite, Archived, Uncategorized."""
        return self._title == "Readeck Bookmarks"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_page = self.is_page or tag in _PAGE_TAGS
        if tag in ("dt", "dl", "h1", "h3", "li", "a", "dd"):
            self.end_link()
        if tag == "a":
            self._link, self._words = {name: value or "" for name, value in attrs}, []
        elif tag in ("h1", "h3", "title"):
            self._words, self._is_behind_a_link = [], False
            self._is_root = any(name in _ROOT_MARKS or value == "com.apple.ReadingList" for name, value in attrs)
        elif tag == "dl":
            self._folders.append("" if self._is_readecks else self._heading)
            self._list = self._heading if self._is_readecks else ""
            self._heading = ""
        elif tag == "dd" and self._is_behind_a_link:
            self._note = []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "h3", "title"):
            heading = safe_line("".join(self._words))
            self._words = []
            if tag == "title":
                self._title = heading
            elif tag == "h1":
                self._list = heading
            else:
                self._heading = "" if self._is_root or heading.lower() in ROOTS else heading
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

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """`<![…>` as browsers read it. The parser of older Pythons raises for words in it that it does not know."""
        return self.parse_bogus_comment(i, report)

    def end_link(self) -> None:
        """What was begun, a link or the note on the last one, is whole."""
        if self._note is not None:
            note, last, self._note = safe("".join(self._note)).strip(), self.found[-1], None
            if note and last is not None:
                self.found[-1] = _with_note(last, note)
        if self._link is not None:
            self.found.append(self._saved(self._link, safe_line("".join(self._words))))
            self._link, self._words, self._is_behind_a_link = None, [], True

    def _saved(self, link: dict[str, str], title: str) -> Saved | None:
        url = web("", link.get("href", ""))
        if not url:
            return None
        place = self._list.lower()
        common = (*fields.PUT_AWAY, *fields.STARRED, *fields.UNSORTED)
        own = [self._list] if self._title.startswith("Instapaper") and place not in common else []
        tags = [*self._folders, *own, *link.get("tags", "").split(",")]
        return Saved(
            url=without_trackers(url),
            title=title if title != link.get("href") else "",
            added=moment(link.get("add_date") or link.get("time_added")),
            tags=tuple(dict.fromkeys(filter(None, map(safe_line, tags)))),
            read=place in fields.PUT_AWAY or link.get("toread") == "0",
            archived=place in fields.PUT_AWAY,
            bookmarked=place in fields.STARRED,
        )


def _with_note(saved: Saved, note: str) -> Saved:
    from dataclasses import replace

    return replace(saved, note=note)
