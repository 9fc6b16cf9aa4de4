"""The Harbour Lantern, a paper whose pages ask in a box of their own: the same box on all of them."""

from __future__ import annotations

from reader.library import articles
from reader.models import Page
from reader.services import opening
from reader.services.session import Session

_TOWNS = ("Nordhaven", "Low Marren", "Skerry", "St Brannoc", "Upper Marren")
ASKING = "Keep the lamp lit: the Lantern lives on its readers, and 3 crowns a month carry it over the winter."


def page(number: int) -> str:
    """A page of the Harbour Lantern with its appeal in a box of its own."""
    town = _TOWNS[number]
    story = [
        f"The council of {town} met on Tuesday and heard the harbour master, who had counted every boat since the spring.",
        f"He told the people of {town} that the number had fallen by a third, and that nobody at the table could say why.",
        "The meeting went on until the lamps were lit, and the clerk wrote nine pages that were read aloud to everybody.",
        f"In the end {town} voted to wait for another year, which is what the town has done at every such meeting.",
    ]
    box = f'<aside class="lamp-box"><p>{ASKING}</p></aside>'
    body = "".join(f"<p>{part}</p>" for part in story[:2]) + box + "".join(f"<p>{part}</p>" for part in story[2:])
    date = f'<meta property="article:published_time" content="2026-11-{20 - number}T08:00:00Z">'
    return f"<html><head><title>{town} waits</title>{date}</head><body><article><h1>{town} waits</h1>{body}</article></body></html>"


def store_pages(session: Session) -> list[str]:
    """Five pages of one site, cleaned as they would be. Their ids."""
    ids = []
    for number in range(len(_TOWNS)):
        kept = Page(f"https://lantern.example/{number}", page(number).encode(), "text/html; charset=utf-8")
        ids.append(articles.store(session.library, opening.article(kept, session.rules), kept))
    return ids
