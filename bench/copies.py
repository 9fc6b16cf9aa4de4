"""Pages of the corpora as plain text: as a browser puts them on the clipboard, or as a text browser writes them down."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any

import corpus
import scoring
from selectolax.lexbor import LexborHTMLParser, LexborNode

import reader
from reader.errors import ReaderError

UNSEEN = frozenset(
    "script style noscript template svg iframe object embed canvas video audio head select datalist input textarea img picture".split()
)
"""Elements of which nothing is copied as text."""
LINES = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split()
)
"""Elements that begin on a line of their own."""
APART = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl figure table".split())
"""Those with a margin, which is copied as an empty line."""
BROWSERS = {
    "w3m": ("-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "80"),
    "lynx": ("-dump", "-stdin", "-nolist", "-assume_charset=utf-8", "-display_charset=utf-8"),
    "elinks": ("-dump", "-no-numbering", "-no-references", "-dump-charset", "utf-8"),
}
"""Text browsers, and how each writes down what comes in by stdin."""
LEAST = 400
"""Characters of the shortest copy that is measured."""


def text_of(html: str) -> str:
    """The page as a browser copies it: a line a block, an empty line where a margin is. After `innerText` of the HTML standard, whose
    blocks ask for one or two line breaks around them; of style sheets only `hidden` is known."""
    body = LexborHTMLParser(html).body
    written: list[str] = []
    breaks = 0
    for piece in _pieces(body) if body is not None else ():
        if isinstance(piece, int):
            breaks = max(breaks, piece)
            continue
        text = re.sub(r"[ \n\r\f\t]+", " ", piece) if piece not in ("\n", "\t") else piece
        at_start = breaks or not written or written[-1].endswith(("\n", " ", "\t"))
        text = text.lstrip(" ") if at_start else text
        if text:
            written += ["\n" * breaks if written else "", text]
            breaks = 0
    return "\n".join(line.strip(" ") for line in "".join(written).split("\n")).strip()


def _pieces(body: LexborNode) -> Iterator[str | int]:
    """Texts in page order, and between them how many line breaks a block asks for."""
    stack: list[LexborNode | int | str] = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, int | str):
            yield node
            continue
        tag = node.tag or ""
        if tag == "-text":
            yield node.text_content or ""
        elif tag == "br":
            yield "\n"
        elif not (tag in UNSEEN or tag.startswith(("-", "_")) or _is_hidden(node)):
            breaks = 2 if tag in APART else 1 if tag in LINES else 0
            if breaks:
                yield breaks
                stack.append(breaks)
            elif tag in ("td", "th"):
                stack.append("\t")
            stack += reversed(list(node.iter(include_text=True)))


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or "display:none" in (attributes.get("style") or "").replace(" ", "")


def marked(text: str, specimen: corpus.Specimen) -> str:
    """The copy from the headline, or from the first passage that is known of, to the last one."""
    lines = text.split("\n")
    plain = list(map(scoring.squeezed, lines))
    known = _known(specimen)
    there = [
        number
        for number, line in enumerate(plain)
        if len(line) > 3 and any(line in passage or (len(passage) > 20 and passage in line) for passage in known)
    ]
    return "\n".join(lines[there[0] : there[-1] + 1]) if there else text


def _known(specimen: corpus.Specimen) -> list[str]:
    """What truth and labels say of a page, each passage without white space."""
    prompts: dict[str, Any] = specimen.prompts or {}
    labelled = [*(entry["text"] for entry in prompts.get("strip", ())), *prompts.get("keep", ()), *prompts.get("tricky", ())]
    told = [line for truth in specimen.truths for line in truth.split("\n")]
    return [passage for passage in map(scoring.squeezed, [*labelled, *told]) if passage]


def within(specimen: corpus.Specimen, text: str) -> corpus.Specimen:
    """The specimen with those labels only that stand in the copy."""
    whole = scoring.squeezed(text)
    records = []
    for name, record in specimen.records:
        if name == corpus.PROMPTS:
            record = {**record, "strip": [entry for entry in record["strip"] if scoring.squeezed(entry["text"]) in whole]}
            record.update({key: [each for each in record.get(key, []) if scoring.squeezed(each) in whole] for key in ("keep", "tricky")})
        records.append((name, record))
    return corpus.Specimen(specimen.html, specimen.url, records)


def copies(pages: Sequence[corpus.Specimen], *, whole: bool, browser: str = "") -> Iterator[tuple[corpus.Specimen, str]]:
    """Each page with its copy, where that is long enough to measure. browser: a text browser that writes all of it down."""
    for page in pages:
        text = written_down(page.html, browser) if browser else text_of(page.html)
        text = text if whole or browser else marked(text, page)
        if len(text) >= LEAST:
            yield within(page, text), text


def written_down(html: str, browser: str) -> str:
    """The page as a text browser writes it down; one of BROWSERS, which must be installed."""
    done = subprocess.run((browser, *BROWSERS[browser]), input=html.encode(), capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def spaced(text: str) -> str:
    """The copy with an empty line between all of its lines, as other programs write a page down."""
    return "\n\n".join(line for line in text.split("\n") if line.strip())


def title_of(page: corpus.Specimen) -> str:
    """The headline, as the page itself gives it; "" where nothing is found in it."""
    try:
        return reader.clean(page.html, url=page.url).title
    except ReaderError:
        return ""
