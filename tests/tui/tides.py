"""A feed of tides, and the pages that it leads to, as a paper on loopback answers with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.services.paper import Answer, Paper
from tests.services.paper import page as news

STORY = [
    f"The ferry {word} the north pier every hour until nine, and the fare is what it was, the harbour board said on Tuesday night."
    for word in ("leaves", "misses", "salutes", "paints")
]


def feed(paper: Paper, *numbers: int, summary: str = "") -> Answer:
    day = datetime(2026, 11, 1, tzinfo=UTC)
    items = "".join(
        f"<item><title>Tide {n}</title><link>{paper.base}/tide/{n}</link><guid>t{n}</guid>"
        f"<pubDate>{format_datetime(day + timedelta(days=n))}</pubDate><description>{summary}</description></item>"
        for n in numbers
    )
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Pier</title><link>{paper.base}/</link>{items}</channel></rss>'
    for n in numbers:
        paper.answers[f"/tide/{n}"] = Answer(news(*STORY, title=f"Tide {n}"))
    return Answer(body, headers={"Content-Type": "application/rss+xml"})
