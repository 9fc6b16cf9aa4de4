"""The values of feeds and of the library: what papers say of articles, how articles are listed, found and kept."""

from __future__ import annotations

from reader.models import AccessState
from reader.values import TYPE_CHECKING, StrEnum, dataclass, field

if TYPE_CHECKING:
    from datetime import datetime

    from reader.errors import ReaderError


@dataclass(frozen=True, slots=True)
class Feed:
    """A paper: what its feed says of itself, and what the library keeps of it."""

    url: str
    title: str = ""
    site_url: str = ""
    id: str = ""
    """The library's id; "" before it is stored."""
    folder: str = ""
    description: str = ""
    language: str = ""

    def is_in(self, folder: str) -> bool:
        """Whether it is filed in a folder, or in one inside it."""
        return self.folder == folder or self.folder.startswith(f"{folder}/")


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that came with an entry in its feed: a recording, a film, a document."""

    url: str
    """Absolute http(s) address."""
    type: str = ""
    """Its media type, as the feed says; "" when it does not."""
    length: int | None = None
    """Bytes, as the feed says."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed says of one article."""

    key: str
    """guid or id; the address where there is none."""
    url: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    summary: str = ""
    """HTML as it came."""
    content: str = ""
    """HTML as it came: the fullest content the feed has."""
    tags: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    language: str = ""
    words: str = field(default="", compare=False, repr=False)
    """The words of the content, else of the summary, on one line, once `feeds.worded` has found them; "" before."""


@dataclass(frozen=True, slots=True)
class Headline:
    """One row of a list: what the library knows of an article without its text."""

    id: str
    """Short, unique, stable: base-32, six characters or more."""
    url: str
    title: str
    site: str = ""
    byline: tuple[str, ...] = ()
    published: datetime | None = None
    """Where only the last change has a day, that day."""
    added: datetime | None = None
    words: int = 0
    stripped: int = 0
    """How many passages were taken out."""
    access: AccessState = AccessState.UNKNOWN
    read: bool = False
    bookmarked: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()
    feed_id: str = ""
    has_text: bool = True
    """False for a feed's entry that was never opened, however much of it the feed tells."""
    note: bool = False
    changed: bool = False
    """The page changed since it was read; revisions are kept."""
    same_story: int = 0
    """How many other copies of the same story are folded under this one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text that survives another width, another cleaning and another machine."""

    block: int = 0
    """Index in `Article.blocks` when it was taken; a hint."""
    quote: str = ""
    """The first words of the passage there: what is looked for first. Of a passage that is kept, all of them."""
    offset: int = 0
    """Characters into the passage."""
    prefix: str = ""
    """What stood before a kept passage, to tell it from the same words elsewhere; "" where that is not known, as for passages that another
    program had marked."""
    suffix: str = ""
    """What stood behind it."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A kept article, with the passage and the note if there are any."""

    article_id: str
    created: datetime
    place: Place = field(default_factory=Place)
    note: str = ""


class Sort(StrEnum):
    """What a list is ordered by. Each begins with what is wanted first: the newest, the longest, A."""

    NEWEST = "newest"
    """The earlier of publication and first sight, so that a false date of the future cannot stay on top."""
    ADDED = "added"
    PUBLISHED = "published"
    TITLE = "title"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Query:
    """Which articles a list shows, and in what order. `None` and "" ask for nothing."""

    words: tuple[str, ...] = ()
    """Words or phrases that must all occur in title or text; `harb*` is the beginning of a word."""
    title: tuple[str, ...] = ()
    """Words or phrases that must all occur in the title."""
    without: tuple[str, ...] = ()
    """Words or phrases that must not occur."""
    unread: bool | None = None
    bookmarked: bool | None = None
    marked: bool | None = None
    """True: only articles of which a passage is kept."""
    archived: bool | None = None
    incomplete: bool | None = None
    """True: only what the publisher did not send whole."""
    changed: bool | None = None
    """True: only articles whose page changed since they were read."""
    tag: str = ""
    site: str = ""
    """Part of the site's name, or a host or parent domain."""
    feed_id: str = ""
    folder: str = ""
    since: datetime | None = None
    until: datetime | None = None
    also: tuple[Query, ...] = ()
    """These must hold as well: what a field above has no room for, such as a second tag."""
    excluded: tuple[Query, ...] = ()
    """What any of these finds is left out. Each asks for one thing; their `sort` does not count."""
    sort: Sort = Sort.NEWEST
    reverse: bool = False


NOTHING = Query(words=("",))
"""A query that no article answers: no text has a word without letters."""


@dataclass(frozen=True, slots=True)
class SmartFolder:
    """A search kept under a name."""

    name: str
    text: str
    """The query as it was typed."""
    query: Query = NOTHING
    error: str = ""
    """Why the text says nothing to this version, one sentence; "" when it does."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that a search found, with the place of the first match."""

    headline: Headline
    snippet: tuple[tuple[str, bool], ...] = ()
    """Text around the match, in pieces: (text, whether it is a match)."""
    remark: bool = False
    """Whether the snippet is of a note, or of a kept passage that no longer stands in the text; its own words say which."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed in the library: the paper, how its articles are had, and how the last visits went."""

    feed: Feed
    text_from: str = "fuller"
    """`feed`, `page`, or `fuller`: whichever of the two has more words."""
    ahead: bool = False
    """Pages are fetched with the feed, before anybody opens them."""
    private: bool = False
    """The address was typed with leave to ask private networks."""
    etag: str = ""
    last_modified: str = ""
    checked: datetime | None = None
    due: datetime | None = None
    """Until then, the pause after failures, no timer asks it; whoever wants it may. None: there is no pause."""
    wait: datetime | None = None
    """Until then nobody asks it: the server wants the time. None: it does not."""
    digest: bytes = b""
    """Of the last document that came, to know it again where the server has no ETag."""
    failures: int = 0
    """Visits that failed in a row."""
    error: str = ""
    """What the last visit said, one sentence; "" when it went well."""
    gone: bool = False
    """The server said 410: it is never asked again."""
    entries: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Visited:
    """What one visit to a feed means for the library: decided once, carried out in one transaction."""

    feed_id: str
    feed: Feed | None = None
    """What the document says of the paper; None when there was nothing new."""
    entries: tuple[Entry, ...] = ()
    url: str = ""
    """The address from now on; "" when it has not moved."""
    etag: str = ""
    last_modified: str = ""
    digest: bytes = b""
    failures: int = 0
    error: ReaderError | None = None
    """Why the visit failed."""
    due: datetime | None = None
    wait: datetime | None = None
    gone: bool = False
