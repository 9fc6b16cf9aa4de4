"""The folders pane: what it lists, and one row of it as a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.models import Feed, Query
from reader.tui.layout.cells import width
from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, chosen, clip, gap


@dataclass(frozen=True, slots=True)
class FolderRow:
    """One row of the folders pane; it leads to a list of articles."""

    name: str
    query: Query = Query()
    count: int = 0
    kind: str = "smart"
    """group · smart · search · folder · feed · tag · space"""
    open: bool = False
    depth: int = 0
    error: str = ""
    """Why a kept search cannot be read and finds nothing, one sentence; "" for all others."""

    @property
    def leads(self) -> bool:
        """Whether it can be chosen."""
        return self.kind not in ("group", "space")

    @property
    def key(self) -> tuple[str, str, str]:
        """What a row is known again by when the rows are counted anew: two papers may have one name, and Today is another day tomorrow."""
        return self.kind, self.name, self.query.feed_id


@dataclass(frozen=True, slots=True)
class Unread:
    """How many unread articles there are, in all and by paper, folder and tag."""

    papers: Mapping[str, int] = field(default_factory=dict)
    """By id."""
    folders: Mapping[str, int] = field(default_factory=dict)
    """By name, with those of the folders inside them."""
    tags: Mapping[str, int] = field(default_factory=dict)
    """By name, all that are in use."""


_NOTHING = {
    "Today": "Nothing came in today.",
    "Unread": "Everything is read.",
    "Bookmarks": "No bookmarks yet: {bookmark} puts one on an article.",
    "Teasers": "No article here was cut short.",
    "Changed": "No paper has changed what you read.",
}


def nothing_in(folder_row: FolderRow, keys: Mapping[str, str]) -> str:
    """What is said of a list without articles. keys: the key of each action."""
    if folder_row.error:
        return folder_row.error
    if folder_row.kind == "feed":
        return f"Nothing has come from this paper yet: {keys['refresh']} asks again."
    return _NOTHING.get(folder_row.name, "Nothing here.").format_map(keys) if folder_row.kind == "smart" else "Nothing here."


def folder_rows(smart: Iterable[FolderRow], feeds: Iterable[Feed], unread: Unread, opened: frozenset[str]) -> tuple[FolderRow, ...]:
    """Every row of the pane: the library, the papers by folder, the tags; an empty row between groups.

    opened: names of the folders that show their papers.
    """
    papers, labels = (
        _papers(feeds, unread, opened),
        [FolderRow(tag, Query(tag=tag, archived=False), count, "tag") for tag, count in unread.tags.items()],
    )
    groups = (("Library", list(smart)), ("Papers", papers), ("Tags", labels))
    rows: list[FolderRow] = []
    for name, members in groups:
        if members:
            rows += [*([FolderRow("", kind="space")] if rows else []), FolderRow(name, kind="group"), *members]
    return tuple(rows)


def folder_line(folder_row: FolderRow, cells: int, marks: Marks, *, is_chosen: bool = False, focused: bool = False) -> Line:
    """`▌ Today             12`: bar, sign, name, count flush right; a zero is left empty."""
    if folder_row.kind == "space":
        return EMPTY
    if folder_row.kind == "group":
        return (gap(2), Run(folder_row.name, Look.DIM))
    sign = {"folder": marks.open if folder_row.open else marks.shut, "tag": "#"}.get(folder_row.kind, " ")
    count = f"{folder_row.count:,}" if folder_row.count else ""
    room = cells - 3 - folder_row.depth - (len(count) + 1 if count else 0)
    name = clip((Run(folder_row.name, Look.STRONG if is_chosen else Look.PLAIN),), room, marks.ellipsis)
    taken = 2 + 1 + folder_row.depth - 1 + sum(width(run.text) for run in name)
    body: Line = (Run(sign, Look.DIM), gap(1 + folder_row.depth), *name, gap(cells - 1 - taken - len(count)), Run(count, Look.DIM))
    if not is_chosen:
        return (gap(1), *body)
    return (Run(marks.bar, Look.ACCENT), *(chosen(body, cells - 1) if focused else body))


def folder_words(folder_row: FolderRow) -> str:
    """The row in words, for screen readers."""
    if not folder_row.leads:
        return folder_row.name
    kinds = {"folder": "open folder" if folder_row.open else "folder", "tag": "tag", "feed": "paper", "search": "search"}
    state = kinds.get(folder_row.kind, "")
    return ", ".join(filter(None, [folder_row.name, state, f"{folder_row.count:,} unread" if folder_row.count else ""]))


def _papers(feeds: Iterable[Feed], unread: Unread, opened: frozenset[str]) -> list[FolderRow]:
    by_folder: dict[str, list[Feed]] = {}
    for feed in feeds:
        by_folder.setdefault(feed.folder, []).append(feed)
    rows: list[FolderRow] = []
    for folder in sorted(by_folder, key=lambda name: (name == "", name.casefold())):
        members = sorted(by_folder[folder], key=lambda feed: feed.title.casefold())
        if folder:
            total = unread.folders.get(folder, 0)
            rows.append(FolderRow(folder, Query(folder=folder, archived=False), total, "folder", open=folder in opened))
        if not folder or folder in opened:
            rows += [_paper(feed, unread.papers.get(feed.id, 0), depth=1 if folder else 0) for feed in members]
    return rows


def _paper(feed: Feed, count: int, depth: int) -> FolderRow:
    return FolderRow(feed.title or feed.url, Query(feed_id=feed.id, archived=False), count, "feed", depth=depth)
