"""What a page shows of its article to a visitor: bylines, dated lines, `<time>`, headings, links of an author or a licence, the date in the
address. Facts only; which of them is believed is decided in `metadata`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import groupby, islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader import dates
from reader.cleaner.metadata.bylines import is_agency
from reader.cleaner.metadata.claims import LONGEST, Claim
from reader.cleaner.metadata.titles import agree
from reader.cleaner.metadata.told import is_said_of_another, is_told, stands_in_a_story
from reader.cleaner.seen import CODES, seen_text, stands_in
from reader.text import safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

Attributes: TypeAlias = Mapping[str, str | None]
Element: TypeAlias = tuple[str, Attributes, LexborNode]
"""An element with its tag and its attributes, which take longer to ask for than most of what is done with them."""

_HEADINGS = 8
"""Headings of the first level that are read, the first of the page."""
_MOST_HEADINGS = 30
"""Headings among which the article's own is looked for."""
_LINES_UNDER = 30
"""Pieces of text under the heading in which a byline and a date are looked for when nothing else names them."""
_CLOSE_UNDER = 8
"""Of those the ones that belong to the headline, whatever the names around them say."""
_LONGEST_UNDER = 80
"""Characters of a byline or a dated line."""
_CLOSE_AROUND = 3
"""Elements in which a "By" may be wrapped before the names beside it."""
_MOST_LONG = 3
"""Longer pieces that stand over them at most: a standfirst, a caption, a word on what is earned by links. Behind them the story has begun,
and tells of other days, and in its notes of others who wrote."""
_MOST_WRAPPERS = 4
"""Elements around a name that are looked at for others beside it."""
_MOST_BESIDE = 8
"""Pieces on each side of a name, or of what wraps it, that are looked at."""
_TIMES = 8
"""`<time>` elements looked at: an article's own stand before those of the articles around it."""

BYLINES = "[class*=byline i], [class*=author i], [class*=submitted i]"
DATELINES = "[class*=date i]:not([class*=birth i], [class*=event i]), [class*=publish i], [class*=timestamp i], [data-testid*=timestamp i]"
"""What shows it by its class name only: asked when names or the date are still missing, since such selectors visit every node."""
_OTHER_WORDS = re.compile("(?i)candidat|mandat|validat|authori[tsz]")
"""Words in which their letters stand too."""
_MOST_IN_A_LINE, _MOST_IN_A_LINK = 300, 20
"""Nodes in a line, and in a link to a subject in it, that are looked at."""
_SUBJECTS = 'a[href*="/tag/"], a[href*="/tags/"], a[href*="/category/"], a[href*="/categories/"], a[href*="/topics/"]'
IN_HEAD = frozenset(["meta", "link", "title", "script"])
_ASIDE = re.compile(
    "comment|related|sidebar|footer|recommend|teaser|promo|c(?<!vc)(?<!h-c)ard|widget(?! blog)|trending|popular|newsletter|aside|more-from|"
    "read-?next|latest"
)
"""Parts of class names and ids of what stands around an article. Blogger's posts stand in its "widget Blog", and who wrote one in a "vcard"
or, in microformats of today, an "h-card"."""
_FAR_ASIDE = re.compile("comment|related|footer|recommend|trending|popular|newsletter|more-from|read-?next")
"""Those of them that no part of a headline bears: it may well stand on a card, among the latest."""
_PERMALINK = re.compile("\\s?[¶\uf0c1🔗]$|\\s#$")
"""How a heading shows that it leads to itself."""
_ANSWERS = frozenset(("Answer", "Comment", "UserComments"))
"""Types of what stands below an article, or a question, as microdata names them."""
_OWN = re.compile("(?:post|entry|article|node|story)[-_]{1,2}(?:footer|meta|info)|author[-_]{0,2}(?:card|widget)")
"""What tells of the article itself, in a `<footer>` or not: who wrote it, and when."""
_BY = (
    "By ",
    "BY ",
    "Von ",
    "VON ",
    "Par ",
    "PAR ",
    "Por ",
    "POR ",
    "Di ",
    "Door ",
    "Av ",
    "Af ",
    "Автор",
    "Autor",
    "Texte",
    "Texto",
    "文",
    "記者",
    "מאת",
    "بقلم",
)
_JOINT = "\0"
"""Stands between two elements; no parsed page has it."""
_CLOSE = re.compile("(?<=[(\\[{“‘«¿¡])\0|\0(?=[,.:;!?)\\]}’”»…]|'[a-z]{1,2}\\b)")
_BEGINS = re.compile(
    r"(?i)(?:(?:written|posted|published|reported|story|words|text|review|reviewed) )?by:?|author:|von|par|por|texte?:|autore?:"
)
"""What stands before a name that is a link, and is a text of its own."""
_BEHIND_NAMES = re.compile(r"[,|·•(]|\s[-–—]\s")
"""What stands between a name and what the person is."""
_UPDATED = tuple("modif update review aktualis actualis actualiz atualiz aggiorna bijgewerkt oppdatert uppdatera обновл 更新".split())
_BARS = re.compile(r"[\d|·•]")
_TILL = re.compile(r"\s*[–—†]\s*|\s-\s|\sto\s")
"""What stands between the first and the last day of a life, a fair or a show."""
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")


def element(node: LexborNode) -> Element:
    """`node` as an element."""
    return node.tag or "", node.attributes, node


def page_claims(elements: Sequence[Element]) -> Iterator[Claim]:
    """What a visitor sees of an article: an author's link, a `<time>`, tags, a licence, the way to the next page."""
    times = 0
    authors = [node for tag, said, node in elements if tag == "a" and "author" in (said.get("rel") or "").lower().split()]
    yield from (("byline", "page", line) for line in together([(node, text_of(node)) for node in authors if not is_aside(node)]))
    for tag, attributes, node in elements:
        if tag == "time":
            times += 1
            if times <= _TIMES and not (is_aside(node) or stands_in_a_story(node) or _is_one_of_a_span(node)):
                yield _time_field(node, attributes), "page", attributes.get("datetime") or text_of(node)
        elif tag == "a" and (rel := attributes.get("rel")):
            yield from _anchor(node, rel.lower().split(), attributes)


def together(named: Sequence[tuple[LexborNode, str]], *, alike: bool = False) -> Iterator[str]:
    """The names that stand beside one another in one element as one line: those who wrote one article do. alike: whose elements are also
    of one class."""
    for _, group in groupby(named, key=lambda one: (_around(one[0]), alike and one[0].attributes.get("class"))):
        yield "; ".join([name for _, name in group])


def _around(node: LexborNode) -> int:
    """Which element holds it and others like it. An entry or a `<span>` that has nothing but it is none."""
    around = node.parent
    for _ in range(_MOST_WRAPPERS):
        if around is None or around.tag not in ("li", "span") or not _is_alone(node):
            break
        node, around = around, around.parent
    return around.mem_id if around is not None else 0


def _is_alone(node: LexborNode) -> bool:
    """Whether nothing but commas and empty elements stands beside it, of which few are looked at: some pages have very many."""
    before, behind = node.prev, node.next
    for _ in range(_MOST_BESIDE):
        if _says_anything(before) or _says_anything(behind):
            return False
        before, behind = before.prev if before is not None else None, behind.next if behind is not None else None
    return before is None and behind is None


def _says_anything(node: LexborNode | None) -> bool:
    return node is not None and bool(node.text(strip=True).strip(","))


def is_update(said: str) -> bool:
    """Whether a dated line or its class speaks of a change, not of publication."""
    said = said.lower()
    return any(word in said for word in _UPDATED)


def dated(said: str) -> Iterator[tuple[str, str]]:
    """(field, text) of a dated line, which may say both days: "Published 9 March 2025 | Updated 10 March 2025". From one day to another
    something lasts, and nothing is published."""
    at = min((at for at in map(said.lower().find, _UPDATED) if at >= 0), default=-1)
    if at > 0 and dates.parse(said[:at]) and dates.parse(said[at:]):
        yield "published", said[:at]
        yield "modified", said[at:]
    elif at >= 0 or not _is_span(said):
        yield ("modified" if at >= 0 else "published"), said


def _is_span(said: str) -> bool:
    """Whether a line says a day, a dash and another day: "12 March 1931 – 2 November 2026"."""
    days = _TILL.split(said)
    return len(days) == 2 and all(map(dates.parse, days))


def _is_one_of_a_span(node: LexborNode) -> bool:
    """Whether a dash and nothing else stands between an element and another one like it, with another day, of which neither tells of a
    change."""
    for between, other in ((node.prev, node.prev and node.prev.prev), (node.next, node.next and node.next.next)):
        if between is not None and other is not None and other.tag == node.tag and _TILL.fullmatch(between.text_content or ""):
            said = [(each, each.attributes) for each in (node, other)]
            days = {day.date() for each, stated in said if (day := dates.parse(stated.get("datetime") or text_of(each)))}
            if len(days) == 2 and all(_time_field(each, stated) == "published" for each, stated in said):
                return True
    return False


def _anchor(node: LexborNode, rel: Sequence[str], attributes: Attributes) -> Iterator[Claim]:
    if "license" in rel or "next" in rel:
        yield ("license" if "license" in rel else "next_page"), "page", attributes.get("href") or ""
    elif "tag" in rel and "category" not in rel and not is_aside(node):
        yield "tags", "page", text_of(node)


def _time_field(node: LexborNode, attributes: Attributes) -> str:
    above = node.parent.attributes if node.parent else {}
    named = " ".join(filter(None, [attributes.get("class"), attributes.get("itemprop"), above.get("class")]))
    return "modified" if is_update(named) or is_update(text_of(node)) or is_update(_label_before(node)) else "published"


def _label_before(time: LexborNode) -> str:
    """What stands right before a `<time>` in its line, behind the last number or bar in it; ""."""
    node = time
    for _ in range(_CLOSE_AROUND):
        before = node.prev
        while before is not None and before.is_empty_text_node:
            before = before.prev
        if before is not None:
            is_label = before.tag in ("-text", "span", "b", "strong", "em", "i", "small")
            return _BARS.split(text_of(before)[-_LONGEST_UNDER:])[-1] if is_label else ""
        if node.parent is None or node.parent.tag != "span":
            break
        node = node.parent
    return ""


def classed(tree: LexborHTMLParser, selector: str, between: str = " ") -> list[tuple[LexborNode, str]]:
    """Short lines whose class name calls them a byline or a date, each with its element. between: what parts the elements in them (names
    have one each)."""
    found: list[tuple[LexborNode, str]] = []
    for node in tree.css(selector)[:40]:
        attributes = node.attributes
        if node.tag in IN_HEAD or _OTHER_WORDS.search(attributes.get("class") or ""):
            continue
        text = safe_line((attributes.get("title") or "")[:LONGEST]) if node.tag == "abbr" else _without_subjects(node, between)
        is_told_of = is_said_of_another(node) or (selector is DATELINES and is_told(text))
        if 3 <= len(text) <= 120 and not is_told_of and not is_aside(node):
            found.append((node, text))
    return found


def _without_subjects(node: LexborNode, between: str) -> str:
    """The text of a line without the links in it that lead to a part of the paper or to all on a subject: they are named as people are.
    What is longer than a line is left as it is: a whole page may be called so.
    """
    whole = text_of(node, between)
    if len(whole) > LONGEST or node.css_first(_SUBJECTS) is None:
        return whole
    inside = list(islice(node.traverse(include_text=True), _MOST_IN_A_LINE))
    links = (link for link in inside if link.tag == "a" and link.css_matches(_SUBJECTS))
    leaders = {text.mem_id for link in links for text in islice(link.traverse(include_text=True), _MOST_IN_A_LINK)}
    texts = (inner for inner in inside if inner.tag == "-text" and inner.mem_id not in leaders)
    return safe_line(between.join(text.text_content or "" for text in texts if stands_in(text) not in CODES)[: 4 * LONGEST])


def claims_under_heading(tree: LexborHTMLParser, title: str, site: str, wanted: Container[str]) -> Iterator[Claim]:
    """Short lines under the heading that begin as bylines do or hold a date: "By Marit Oxley", "Ledger • 22 November 2026".

    title, site: the page's own title and the paper's name, by which the article's heading is told from the paper's. wanted: what of
    `byline` and `published` is looked for.
    """
    heading = _heading(tree, title, site)
    lines = long = 0
    begun = ""
    for node in _following(heading) if heading is not None else ():
        text = safe_line((node.text_content or "")[:200])
        if not text or stands_in(node) in CODES:
            continue
        lines += 1
        long += len(text) > _LONGEST_UNDER
        if lines > _LINES_UNDER or long > _MOST_LONG:
            return
        if _BEGINS.fullmatch(text):  # the name behind it is a link
            begun = "" if stands_in_a_story(node) else "By "
            if begun and "byline" in wanted and (several := _line_around(node, text)) and not is_aside(node, _FAR_ASIDE):
                yield "byline", "page", f"By {several}"
            continue
        text, begun = begun + text, ""
        if not (len(text) >= 8 or is_agency(text.partition(" ")[2])) or len(text) > _LONGEST_UNDER:
            continue
        found = [("byline", text)] if "byline" in wanted and text.startswith(_BY) and not is_told(_BEHIND_NAMES.split(text)[0]) else []
        if "published" in wanted and any(map(str.isdigit, text)) and dates.parse(text) and not is_told(text):
            is_one_of_two = node.parent is not None and _is_one_of_a_span(node.parent)
            found += () if is_one_of_two else dated(text)
        if found and not is_aside(node, _ASIDE if lines > _CLOSE_UNDER else _FAR_ASIDE) and not stands_in_a_story(node):
            yield from ((what, "page", said) for what, said in found)


def _line_around(node: LexborNode, by: str) -> str:
    """What stands behind a "By" in the innermost element around it that holds more: several names may, each a link; "" where it is long."""
    above = node.parent
    for _ in range(_CLOSE_AROUND):
        said = _beginning(above) if above is not None else ""
        if above is None or len(said) > _LONGEST_UNDER or not said.startswith(by):
            break
        if said != by:
            return said[len(by) :]
        above = above.parent
    return ""


def _beginning(node: LexborNode) -> str:
    """Its text as a safe line, as far as it may be a line under a heading: around a "By" may stand a page without end."""
    pieces: list[str] = []
    length = 0
    for inner in node.traverse(include_text=True, skip_empty=True):
        if inner.tag == "-text" and stands_in(inner) not in CODES:
            pieces.append((inner.text_content or "")[: 2 * _LONGEST_UNDER].strip())
            length += len(pieces[-1]) + 1
            if length > 2 * _LONGEST_UNDER:
                break
    return safe_line(" ".join(pieces))


def _heading(tree: LexborHTMLParser, title: str, site: str) -> LexborNode | None:
    """The heading that says the title, and not only the paper's name in it; where none does, the first. On pages without headings, as they
    were once written, it is what is set in bold or in large letters."""
    headings = tree.css("h1, h2")[:_MOST_HEADINGS] or tree.css("b, strong, font")[:_MOST_HEADINGS]
    told = (node for node in headings if agree(said := text_of(node), title) and not agree(said, site))
    return next(told, None) or next((node for node in headings if node.tag == "h1"), None)


def _following(node: LexborNode) -> Iterator[LexborNode]:
    """What stands behind a node, in page order, without blanks: a page is not walked up to its heading."""
    above: LexborNode | None = node
    while above is not None:
        beside = above.next
        while beside is not None:
            yield from beside.traverse(include_text=True, skip_empty=True)
            beside = beside.next
        above = above.parent


def address_claims(url: str) -> Iterator[Claim]:
    """The date that stands in the address, as papers file their articles."""
    if match := _URL_DATE.search(url.lower()):
        year, month, day = match.groups()
        number = dates.MONTHS.get(month) if month.isalpha() else int(month)
        if number:
            yield "published", "address", f"{year}-{number:02}-{day}"


def headings(elements: Sequence[Element]) -> Iterator[str]:
    """The page's first-level headings."""
    first = islice((node for tag, _, node in elements if tag == "h1"), _HEADINGS)
    return (text for node in first if 3 < len(text := _PERMALINK.sub("", text_of(node))) <= LONGEST)


def heads(tree: LexborHTMLParser) -> Iterator[str]:
    """The headings among which those of the paper and of the article are, whatever their level."""
    return (text_of(node) for node in tree.css("h1, h2, h3")[:_MOST_HEADINGS] if not is_aside(node, _FAR_ASIDE))


def is_aside(node: LexborNode, names: re.Pattern[str] = _ASIDE) -> bool:
    """Whether the node stands in a part of the page that is about other articles, or that others have written: by the names and types of
    its containers, five levels up."""
    above: LexborNode | None = node
    for _ in range(6):
        if above is None or above.tag in ("main", "body"):
            return False
        attributes = above.attributes
        said = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        if above.tag in ("aside", "footer", "nav") or names.search(said):
            rest, owned = _OWN.subn("", said)
            if (not owned or names.search(rest)) and not _is_foot_of_article(above, said):
                return True
        if (attributes.get("itemtype") or "").rpartition("/")[2] in _ANSWERS:
            return True
        above = above.parent
    return False


def _is_foot_of_article(node: LexborNode, named: str) -> bool:
    """It is called a footer and nothing else, and stands right in what microdata calls an article: TYPO3 has the day and the name there."""
    around = node.parent.attributes if named.strip() == "footer" and node.parent is not None else {}
    return (around.get("itemtype") or "").endswith(("Article", "BlogPosting"))


def text_of(node: LexborNode | None, between: str = " ") -> str:
    """The first characters of a node's text as a safe line, with `between` between its elements, but none before a mark that ends what
    stands before it, nor behind one that opens; "" for None."""
    if node is None:
        return ""
    text = _CLOSE.sub("", seen_text(node, _JOINT)[: 4 * LONGEST]).replace(_JOINT, between)
    if not text.isascii() and node.css_first("rt") is not None:
        text = _without_readings(node)
    return safe_line(text[: 4 * LONGEST])


def _without_readings(node: LexborNode) -> str:
    """Its text without what stands above the words to tell how they are read: that breaks no word, and no title has it."""
    texts = (inner for inner in node.traverse(include_text=True) if inner.tag == "-text")
    return "".join(text.text_content or "" for text in texts if stands_in(text) not in ("rt", "rp", *CODES))
