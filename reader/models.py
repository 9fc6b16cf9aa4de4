"""The values that flow through the pipe. They hold; nothing here fetches, cleans or draws."""

from __future__ import annotations

from enum import IntFlag, StrEnum

from reader.values import TYPE_CHECKING, dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import TypeAlias

    from reader.errors import ReaderError


class Style(IntFlag):
    """How a Span looks; flags combine (`Style.STRONG | Style.EMPHASIS`)."""

    PLAIN = 0
    EMPHASIS = 1
    STRONG = 2
    CODE = 4
    SUPERSCRIPT = 8
    SUBSCRIPT = 16
    STRIKE = 32


class Kind(StrEnum):
    """What a removed passage was for. The same word everywhere: in code, JSON, rules and help."""

    DONATION = "donation"
    PAYMENT = "payment"
    PAYWALL = "paywall"
    METER = "meter"
    NEWSLETTER = "newsletter"
    APP = "app"
    PUSH = "push"
    CONSENT = "consent"
    ADBLOCK = "adblock"
    ADVERTISEMENT = "advertisement"
    SHARE = "share"
    RELATED = "related"
    COMMENTS = "comments"
    FOLLOW = "follow"
    AUTHOR_BIO = "author-bio"
    COPYRIGHT = "copyright"
    FURNITURE = "furniture"
    """Page furniture that asks for nothing: the scorer's removals that no rule can name better."""


class AccessState(StrEnum):
    """How much of the article the publisher sent."""

    WHOLE = "whole"
    TEASER = "teaser"
    EXCERPT = "excerpt"
    REFUSED = "refused"
    NEEDS_JAVASCRIPT = "needs-javascript"
    CONTINUES = "continues"
    UNKNOWN = "unknown"


ENTRY = "text/html; charset=utf-8; profile=entry"
"""The content type of a feed's own text, kept as a Page: all of it is the article, however short, and nothing stands around it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes with an address, as they came over the wire (content encoding undone)."""

    url: str
    """The address that answered, after redirects; "" for stdin, a `file:` address for a file."""
    body: bytes
    content_type: str = ""
    """The whole Content-Type header, charset included; "" when unknown."""
    status: int = 200
    fetched: datetime | None = None
    """When it came, in UTC."""
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""
    """The address that 301 and 308 hops alone lead to; "" when the page has not moved for good."""
    cut_short: bool = False
    """The server promised more bytes than it sent."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. `text` is terminal-safe: made so where the span is born."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    """An absolute http(s) or mailto address, or ""."""


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: Spans


@dataclass(frozen=True, slots=True)
class Heading:
    spans: Spans
    level: int = 2
    """1 to 6, as on the page."""


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple[Block, ...]
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a Listing: its own text first, then nested lists or paragraphs."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    """Lines joined by newlines, indentation kept, no trailing newline."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    spans: Spans
    heading: bool = False
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[Cell, ...], ...]
    caption: Spans = ()


@dataclass(frozen=True, slots=True)
class Picture:
    src: str
    """Absolute http(s) address, or ""."""
    alt: str = ""
    caption: Spans = ()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """A thematic break (`<hr>`, `* * *`)."""


Block: TypeAlias = Paragraph | Heading | Quote | Listing | Code | Table | Picture | Break


def spans_text(spans: Spans) -> str:
    """The text of spans, joined as it stands."""
    return "".join(span.text for span in spans)


def blocks_text(blocks: Iterable[Block]) -> str:
    """Blocks as plain text: one blank line between them, list items on lines of their own, cells apart by tabs.

    Only text that stood on the page: no bullets, numbers or bars (they are an export's own). Pictures are silent: a caption
    is not the running text, and every export decides how to show it.
    """
    return "\n\n".join(filter(None, map(block_text, blocks)))


def block_text(block: Block) -> str:
    """One block as plain text; "" for a break or a picture."""
    match block:
        case Paragraph(spans) | Heading(spans):
            return spans_text(spans)
        case Quote(blocks, attribution):
            return "\n\n".join(filter(None, [blocks_text(blocks), attribution]))
        case Listing(items):
            return "\n".join("\n".join(filter(None, map(block_text, item.blocks))) for item in items)
        case Code(text):
            return text
        case Table(rows, caption):
            lines = ["\t".join(spans_text(cell.spans) for cell in row) for row in rows]
            return "\n".join(filter(None, [*lines, spans_text(caption)]))
        case Picture() | Break():
            return ""


@dataclass(frozen=True, slots=True)
class Removal:
    """One passage that was taken out, with what it was, which rule took it and where it stood."""

    kind: Kind
    rule: str
    """The rule's id, or `scorer` for the learned block scorer."""
    text: str
    """The passage as it came, terminal-safe; lines joined by newlines."""
    at: int | None = None
    """Index in `Article.blocks` before which it stood (`len(blocks)` behind the last); None outside the article."""
    links: tuple[str, ...] = ()
    """Absolute addresses the passage led to."""
    reason: str = ""
    """Why, in words, where a rule id alone does not say it (the scorer's strongest reasons)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that wanted more than its share of the text and was refused whole."""

    step: str
    words: int
    of: int


@dataclass(frozen=True, slots=True)
class Access:
    """A verdict on completeness and the facts it rests on, each one short sentence."""

    state: AccessState = AccessState.UNKNOWN
    evidence: tuple[str, ...] = ()
    expected_words: int | None = None
    """How long the page says the article is."""

    @property
    def complete(self) -> bool | None:
        """Whether the article is all there; None when nothing is known either way."""
        return None if self.state is AccessState.UNKNOWN else self.state is AccessState.WHOLE


@dataclass(frozen=True, slots=True)
class Article:
    """A title and a tuple of blocks, and what is known about them."""

    url: str = ""
    title: str = ""
    blocks: tuple[Block, ...] = ()
    byline: tuple[str, ...] = ()
    """Names of the authors, without "By"."""
    site: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    language: str = ""
    """BCP 47, as the page says; "" when it does not."""
    standfirst: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    canonical: str = ""
    picture: str = ""
    license: str = ""
    word_count: int = 0
    """Words of `text`."""
    removals: tuple[Removal, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    access: Access = Access()
    support_url: str = ""
    """Where the publisher asked to be supported, without trackers."""
    next_page: str = ""
    """Address of the page on which the article goes on; ""."""
    found_by: str = ""
    """Which engine found the article: `scorer`, `readability`, `text`."""
    sources: tuple[tuple[str, str], ...] = ()
    """Where each piece of metadata came from: (`published`, `json-ld`)."""

    @property
    def text(self) -> str:
        """The body as plain text: one blank line between blocks, no title, no trailing newline."""
        return blocks_text(self.blocks)


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
    support_url: str = ""
    """Where the feed asks to be supported (`podcast:funding`, `rel="payment"`)."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    url: str
    type: str = ""
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
    """The words of the content, else of the summary, on one line (`feeds.plain`), where they were looked for already; "" elsewhere."""


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
    """The first words of the passage there: what is looked for first."""
    offset: int = 0
    """Characters into the passage."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A kept article, with the passage and the note if there are any."""

    article_id: str
    created: datetime
    place: Place = field(default_factory=Place)
    note: str = ""
    key: int = 0
    """The library's number for it; 0 before it is stored."""


class Sort(StrEnum):
    """What a list is ordered by; each begins with what one wants first (newest, longest, A)."""

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
    sort: Sort = Sort.NEWEST
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that a search found, with the place of the first match."""

    headline: Headline
    snippet: tuple[tuple[str, bool], ...] = ()
    """Text around the match, in pieces: (text, whether it is a match)."""


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
    """Not asked by itself before: the pause after failures. None: at any time."""
    wait: datetime | None = None
    """Not asked at all before, because the server said so."""
    digest: bytes = b""
    """Of the last document that came, for servers that know no ETag."""
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
