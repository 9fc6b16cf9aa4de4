"""What a page shows of its article to a visitor: bylines, dated lines, `<time>`, headings, links of an author or a licence. Facts only;
which of them is believed is decided in `metadata`."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import islice
from operator import attrgetter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader import dates
from reader.cleaner.metadata.bylines import is_agency
from reader.cleaner.metadata.claims import LONGEST, Claim
from reader.cleaner.metadata.days import dated, is_one_of_a_span, label_before, time_field
from reader.cleaner.metadata.elements import ASIDE, FAR_ASIDE, IN_HEAD, Attributes, Element, is_aside, text_of, together
from reader.cleaner.metadata.titles import agree
from reader.cleaner.metadata.told import IN_A_LINE, is_said_of_another, is_told, stands_in_a_story
from reader.cleaner.outward import outward
from reader.cleaner.seen import CODES, stands_in
from reader.text import breadth, safe_line

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
_TIMES = 8
"""`<time>` elements looked at: an article's own stand before those of the articles around it."""
BYLINES = "[class*=byline i], [class*=author i], [class*=submitted i], [data-testid*=byline i]"
DATELINES = "[class*=date i]:not([class*=birth i], [class*=event i]), [class*=publish i], [class*=timestamp i], [data-testid*=timestamp i]"
"""What shows it by its class name only: asked when names or the date are still missing, since such selectors visit every node."""
_OTHER_WORDS = re.compile("(?i)candidat|mandat|validat|authori[tsz]")
"""Words in which their letters stand too."""
_MOST_IN_A_LINE, _MOST_IN_A_LINK = 300, 20
"""Nodes in a line, and in a link to a subject in it, that are looked at."""
_SUBJECTS = 'a[href*="/tag/"], a[href*="/tags/"], a[href*="/category/"], a[href*="/categories/"], a[href*="/topics/"]'
_LICENCES = "creativecommons.org/licenses/", "creativecommons.org/publicdomain/"
_MOST_LICENCES = 20
_MOST_BESIDE = 6
"""Nodes beside a line among which the next element is looked for: blanks and comments stand between them."""
_SHORTEST_RUNNING = 80
"""Characters of a paragraph of running text."""
_LICENSED = (
    r"(?i)\b(?:articles?|blog|content|pages?|posts?|(?:web)?site|stor(?:y|ies)|texts?|works?|artikel|beitr[aä]ge?|inhalte?|werk|texte[ns]?|"
    r"contenus?|œuvre|contenidos?|obras?|textos?|artículos?|contenuti|opera|testi?|articol[oi]|conteúdos?|artigos?|inhoud|teksten?|"
    r"innehåll\w*|innhold\w*|indhold\w*|tekst\w*|treś\w+|текст\w*|материал\w*|содержи\w+)\b|コンテンツ|内容|本文|文章|作品|記事"
)
"""Words for what an article is, beside a licence. Patterns as text: `re` compiles and keeps them on pages that link to one."""
_PICTURES = (
    r"(?i)photo|image|picture|illustrat|graphic|wikimedia|flickr|foto|bild|imag[eé]n|imagem|immagin|зображ|фото|изображ|写真|图片|画像"
)
_PERMALINK = re.compile("\\s?[¶\uf0c1🔗]$|\\s#$")
"""How a heading shows that it leads to itself."""
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
    "Penulis",
    "Tác giả",
    "โดย",
    "文",
    "記者",
    "记者",
    "本报记者",
    "作者",
    "撰文",
    "מאת",
    "بقلم",
)
_BEGINS = re.compile(
    r"(?i)(?:(?:written|posted|published|reported|story|words|text|review|reviewed) )?by:?|author:|von|par|por|texte?:|autore?:"
)
"""What stands before a name that is a link, and is a text of its own."""
_BEHIND_NAMES = re.compile(r"[,|·•(]|\s[-–—]\s")
"""What stands between a name and what the person is."""


def page_claims(elements: Sequence[Element]) -> Iterator[Claim]:
    """What a visitor sees of an article: an author's link, a `<time>`, tags, a licence, the way to the next page."""
    times = 0
    authors = [node for tag, said, node in elements if tag == "a" and "author" in (said.get("rel") or "").lower().split()]
    yield from (("byline", "page", line) for line in together([(node, text_of(node)) for node in authors if not is_aside(node)]))
    for tag, attributes, node in elements:
        if tag == "time":
            times += 1
            is_told_of = times > _TIMES or is_aside(node) or stands_in_a_story(node) or is_one_of_a_span(node)
            if not is_told_of and (what := time_field(node, attributes)):
                yield what, "page", attributes.get("datetime") or text_of(node)
        elif tag == "a" and (rel := attributes.get("rel")):
            yield from _anchor(node, rel.lower().split(), attributes)
    filed = [node for tag, said, node in elements if tag == "a" and _is_category(said) and not is_aside(node)]
    if len(list(together([(node, "") for node in filed]))) == 1:  # several boxes of them are those of several articles
        yield from (("section", "page", text_of(node)) for node in filed)
        yield from (("filed", "page", text_of(node)) for node in filed[1:])


def _is_category(attributes: Attributes) -> bool:
    """Whether a link marked as a tag leads to what WordPress files the article under, which is one part of the paper or several."""
    rel = (attributes.get("rel") or "").lower().split()
    return "tag" in rel and ("category" in rel or "/category/" in (attributes.get("href") or ""))


def _anchor(node: LexborNode, rel: Sequence[str], attributes: Attributes) -> Iterator[Claim]:
    if "license" in rel or "next" in rel:
        yield ("license" if "license" in rel else "next_page"), "page", attributes.get("href") or ""
    elif "tag" in rel and not (_is_category(attributes) or is_aside(node)):
        yield "tags", "page", text_of(node)


def licences(elements: Sequence[Element]) -> Iterator[str]:
    """Addresses of the licences of Creative Commons that the page names in a line on its text, and on no picture."""
    addressed = [(said.get("href") or "", node) for tag, said, node in elements if tag == "a"]
    licensed = [(address, node) for address, node in addressed if any(map(address.__contains__, _LICENCES))]
    for address, node in licensed[:_MOST_LICENCES]:
        line = node
        while line.parent is not None and line.tag in IN_A_LINE:
            line = line.parent
        said = text_of(line)
        is_of_the_text = re.search(_LICENSED, said) and not re.search(_PICTURES, said)
        if len(said) <= 2 * LONGEST and is_of_the_text and not (is_said_of_another(node) or _is_told_on(line)):
            yield address


def _is_told_on(line: LexborNode) -> bool:
    """Whether it stands between two paragraphs of running text: a licence of which a story tells is not its own."""
    return _is_running(line.prev, attrgetter("prev")) and _is_running(line.next, attrgetter("next"))


def _is_running(beside: LexborNode | None, further: Callable[[LexborNode], LexborNode | None]) -> bool:
    """Whether the nearest element, from a node on, is a paragraph that is no label."""
    for _ in range(_MOST_BESIDE):
        if beside is None or beside.tag not in ("-text", "-comment"):
            break
        beside = further(beside)
    return beside is not None and beside.tag == "p" and len(text_of(beside)) >= _SHORTEST_RUNNING


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


def claims_under_heading(tree: LexborHTMLParser, title: str, site: str, wanted: Container[str], *, day_first: bool) -> Iterator[Claim]:
    """Short lines under the heading that begin as bylines do or hold a date: "By Marit Oxley", "Ledger • 22 November 2026".

    title, site: the page's own title and the paper's name, by which the article's heading is told from the paper's. wanted: what of
    `byline` and `published` is looked for. day_first: as dates are read (`dates.parse`).
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
            if begun and "byline" in wanted and (several := _line_around(node, text)) and not is_aside(node, FAR_ASIDE):
                yield "byline", "page", f"By {several}"
            continue
        text, begun = begun + text, ""
        if not (breadth(text) >= 8 or is_agency(text.partition(" ")[2])) or len(text) > _LONGEST_UNDER:
            continue
        found = [("byline", text)] if "byline" in wanted and text.startswith(_BY) and not is_told(_BEHIND_NAMES.split(text)[0]) else []
        if "published" in wanted and any(map(str.isdigit, text)) and dates.parse(text, day_first=day_first) and not is_told(text):
            found += _dated(node, text, day_first=day_first)
        if found and not is_aside(node, ASIDE if lines > _CLOSE_UNDER else FAR_ASIDE) and not stands_in_a_story(node):
            yield from ((what, "page", said) for what, said in found)


def _dated(node: LexborNode, text: str, *, day_first: bool) -> Iterator[tuple[str, str]]:
    """(field, text) of a dated text under the heading, as far as what stands around it leaves it that."""
    above = node.parent
    if above is None or is_one_of_a_span(above):
        return
    if above.tag != "time":
        yield from dated(text, label_before(node), day_first=day_first)
    elif what := time_field(above, above.attributes):
        yield what, text


def _line_around(node: LexborNode, by: str) -> str:
    """What stands behind a "By" in the innermost element around it that holds more: several names may, each a link; "" where it is long."""
    for above in outward(node.parent, _CLOSE_AROUND):
        said = _beginning(above)
        if len(said) > _LONGEST_UNDER or not said.startswith(by):
            break
        if said != by:
            return said[len(by) :]
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
    for above in outward(node):
        beside = above.next
        while beside is not None:
            yield from beside.traverse(include_text=True, skip_empty=True)
            beside = beside.next


def headings(elements: Sequence[Element]) -> Iterator[str]:
    """The page's first-level headings."""
    first = islice((node for tag, _, node in elements if tag == "h1"), _HEADINGS)
    return (text for node in first if 3 < len(text := _PERMALINK.sub("", _without_day(node))) <= LONGEST)


def _without_day(heading: LexborNode) -> str:
    """Its text without the day that some blogs set before the headline in it."""
    said = text_of(heading)
    day = text_of(heading.css_first("time"))
    headline = said.removeprefix(day).strip()
    return headline if day and dates.parse(day) and not headline[:1].islower() else said


def heads(tree: LexborHTMLParser) -> Iterator[str]:
    """The headings among which those of the paper and of the article are, whatever their level."""
    return (text_of(node) for node in tree.css("h1, h2, h3")[:_MOST_HEADINGS] if not is_aside(node, FAR_ASIDE))
