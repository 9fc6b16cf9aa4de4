"""The values that flow through the pipe. They hold; nothing here fetches, cleans or draws.

Those of feeds and of the library are in `library`, and to be had from here as well.
"""

from __future__ import annotations

from enum import IntFlag

from reader.values import TYPE_CHECKING, StrEnum, dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from typing import TypeAlias


class Style(IntFlag):
    """How a Span looks; flags combine (`Style.STRONG | Style.EMPHASIS`)."""

    PLAIN = 0
    EMPHASIS = 1
    STRONG = 2
    CODE = 4
    SUPERSCRIPT = 8
    SUBSCRIPT = 16
    STRIKE = 32
    MARK = 64
    """A passage that a reader marked. It stands in what is written for people only: no page and no record has it."""


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
    """The beginning, for those who did not pay, register or log in."""
    EXCERPT = "excerpt"
    """The beginning, with a way to the rest: what many feeds give. Also the part that came of a page that broke off on its way."""
    REFUSED = "refused"
    """A demand to pay, register or log in, and hardly a sentence of the text."""
    NEEDS_JAVASCRIPT = "needs-javascript"
    """The text is not in the page: a script would fetch it."""
    CONTINUES = "continues"
    """It goes on on another page (`Article.next_page`)."""
    UNKNOWN = "unknown"
    """Nothing on the page says how long the article is."""


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
    private: bool = False
    """Whether it came by leave to ask private networks: then its host is in one, and asking again needs that leave."""
    cut_short: bool = False
    """The server promised more bytes than it sent."""
    further: tuple[Page, ...] = ()
    """The pages on which its article goes on, in order; their own `further` is empty."""


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
    """Running text, on one line; or lines that are lines on the page as well, as those of a poem, with newlines between them."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the article; the title is none."""

    spans: Spans
    level: int = 2
    """1 to 6, as on the page."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation, or a post that the text embeds."""

    blocks: tuple[Block, ...]
    attribution: str = ""
    """Whose words they are, on one line; "" when the page does not say."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a Listing: its own text first, then nested lists or paragraphs."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list, with bullets or numbers."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1
    """The number of the first item of an ordered list."""
    numbers: tuple[int, ...] = ()
    """The number of each item, where an ordered list does not count up from `start`; () where it does."""
    signs: str = ""
    """How the numbers of an ordered list are shown, as HTML calls it: `a`, `A`, `i` or `I`; "" as numbers."""

    def numbered(self) -> Iterator[tuple[int, Item]]:
        """The items, each with its number."""
        return zip(self.numbers, self.items, strict=True) if self.numbers else enumerate(self.items, self.start)


@dataclass(frozen=True, slots=True)
class Code:
    """Code, or other text whose lines and blanks count."""

    text: str
    """Lines joined by newlines, indentation kept, no trailing newline."""
    language: str = ""
    """As the page calls it, in small letters; "" when it does not say."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a Table."""

    spans: Spans
    heading: bool = False
    columns: int = 1
    """How many columns it spans."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data; what only lays a page out is none."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: Spans = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its address; it is fetched when somebody asks for it."""

    src: str
    """Absolute http(s) address, or ""."""
    alt: str = ""
    caption: Spans = ()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """A thematic break (`<hr>`, `* * *`)."""


Block: TypeAlias = Paragraph | Heading | Quote | Listing | Code | Table | Picture | Break


def listing(items: tuple[Item, ...], numbers: Sequence[int], signs: str = "") -> Listing:
    """A list of these items with these numbers, () for bullets. signs: as in `Listing`."""
    if not numbers:
        return Listing(items)
    start = numbers[0]
    counts_up = all(number == place for place, number in enumerate(numbers, start))
    return Listing(items, True, start, () if counts_up else tuple(numbers), signs)


def spans_text(spans: Spans) -> str:
    """The text of spans, joined as it stands."""
    return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


def blocks_text(blocks: Iterable[Block]) -> str:
    """Blocks as plain text: one blank line between them, list items on lines of their own, cells apart by tabs.

    Only text that stood on the page: no bullets, numbers or bars (they are an export's own). Pictures are silent: a caption
    is not the running text, and every export decides how to show it.
    """
    return "\n\n".join([text for block in blocks if (text := block_text(block))])


def block_text(block: Block) -> str:
    """One block as plain text; "" for a break or a picture."""
    match block:
        case Paragraph(spans) | Heading(spans):
            return spans_text(spans)
        case Quote(blocks, attribution):
            return "\n\n".join(filter(None, [blocks_text(blocks), attribution]))
        case Listing(items):
            return "\n".join(["\n".join(filter(None, map(block_text, item.blocks))) for item in items])
        case Code(text):
            return text
        case Table(rows, caption):
            lines = ["\t".join([spans_text(cell.spans) for cell in row]) for row in rows]
            return "\n".join(filter(None, [*lines, spans_text(caption)]))
        case Picture() | Break():
            return ""


@dataclass(frozen=True, slots=True)
class Removal:
    """One passage that was taken out, with what it was, which rule took it and where it stood."""

    kind: Kind
    rule: str
    """The rule's id, or what else took it: a step by its name, `scorer`, a filter list with its selector, the rules of a site."""
    text: str
    """The passage as it came, terminal-safe; lines joined by newlines."""
    at: int | None = None
    """Index in `Article.blocks` before which it stood (`len(blocks)` behind the last); None outside the article."""
    links: tuple[str, ...] = ()
    """Absolute addresses the passage led to."""
    reason: str = ""
    """Why, in words, where a rule id alone does not say it (the scorer's strongest reasons)."""
    page: int = 1
    """The page of an article of several on which it stood."""


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
    """The address the page gives for itself, absolute; "" when it gives none."""
    picture: str = ""
    """Address of the lead picture, absolute; "" for none."""
    license: str = ""
    """Address or name of the licence; "" when none is named."""
    word_count: int = 0
    """Words of `text`."""
    removals: tuple[Removal, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    access: Access = Access()
    support_url: str = ""
    """Where the publisher can be supported, without trackers: by the link it asked with, else by the page's standing offer; "" for none."""
    next_page: str = ""
    """Address of the page on which the article goes on; "" when it ends here."""
    found_by: str = ""
    """Which engine found the article: `scorer`, `readability`, `text`."""
    sources: tuple[tuple[str, str], ...] = ()
    """Where each piece of metadata came from: (`published`, `json-ld`)."""

    @property
    def text(self) -> str:
        """The body as plain text: one blank line between blocks, no title, no trailing newline."""
        return blocks_text(self.blocks)


if TYPE_CHECKING:
    from reader.models.library import Bookmark as Bookmark
    from reader.models.library import Enclosure as Enclosure
    from reader.models.library import Entry as Entry
    from reader.models.library import Feed as Feed
    from reader.models.library import Headline as Headline
    from reader.models.library import Hit as Hit
    from reader.models.library import Place as Place
    from reader.models.library import Query as Query
    from reader.models.library import SmartFolder as SmartFolder
    from reader.models.library import Sort as Sort
    from reader.models.library import Subscription as Subscription
    from reader.models.library import Visited as Visited
else:

    def __getattr__(name: str) -> object:
        """The values of the library, which one page does not need."""
        import reader.models.library as library  # not "from": that asks here for `library`

        return getattr(library, name)
