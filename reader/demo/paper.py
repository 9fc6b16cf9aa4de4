"""The pages and the feed of the demo paper, made from `pages/*.html`: a few `key: value` lines, an empty line, the story's markup.

`<!-- page -->` begins another page of a long story.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cached_property
from html import escape
from importlib.resources import files
from typing import NamedTuple

NAME = "The Tidewater Ledger"
CLAIM = "News from the mouth of the Ose since 1868"
PICTURE = "ferry.png"
"""What every picture of the paper shows: a small ferry with a tall funnel."""
SUPPORT = ("/support", "/subscribe")
"""Where the paper asks to be supported."""
THANKS = "Thank you. The Ledger is invented, and needs nothing; a real paper has its page here."


_PAGE = "<!-- page -->\n"


class Story(NamedTuple):
    """One story as it lies in the folder."""

    slug: str
    facts: dict[str, str]
    pages: tuple[str, ...]
    """The markup of each."""

    @property
    def hours(self) -> int:
        """How many hours old it is."""
        return int(self.facts["hours"])


class Paper:
    """The paper as it is served at `base` at the moment `now`."""

    def __init__(self, base: str, now: datetime) -> None:
        self.base = base
        self.now = now

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """(content type, body) of a path; None when nothing lies there."""
        if path == "/feed.xml":
            return "application/rss+xml; charset=utf-8", self.feed().encode()
        if path == "/":
            return "text/html; charset=utf-8", self.front_page().encode()
        if path in SUPPORT:
            return "text/html; charset=utf-8", self._framed("Support the Ledger", "", f"<main><p>{THANKS}</p></main>").encode()
        if path.startswith("/pictures/"):
            return "image/png", (files("reader.demo") / PICTURE).read_bytes()
        slug, _, number = path.removeprefix("/").partition("/")
        story = self.stories.get(slug)
        if story is None or number not in ("", *map(str, range(2, len(story.pages) + 1))):
            return None
        return "text/html; charset=utf-8", self.page(story, int(number or 1)).encode()

    @cached_property
    def stories(self) -> dict[str, Story]:
        """Every story by its slug, the newest first."""
        return {story.slug: story for story in sorted(_stories(), key=lambda story: story.hours)}

    def page(self, story: Story, number: int = 1) -> str:
        """One page of a story in the paper's frame, with the metadata that real papers give."""
        facts = {key: escape(value) for key, value in story.facts.items()}
        head = (
            f'<link rel="canonical" href="{self.base}/{story.slug}"><meta name="description" content="{facts["summary"]}">'
            f'<meta property="og:site_name" content="{NAME}"><meta property="og:title" content="{facts["title"]}">'
            f'<script type="application/ld+json">{self._linked_data(story)}</script>'
        )
        return self._framed(facts["title"], head, story.pages[number - 1] + _pager(story, number))

    def front_page(self) -> str:
        """The headlines, with a link to the feed."""
        rows = "".join(f'<li><a href="/{story.slug}">{escape(story.facts["title"])}</a></li>' for story in self.stories.values())
        return self._framed(CLAIM, "", f"<main><h1>{CLAIM}</h1><ul>{rows}</ul></main>")

    def feed(self) -> str:
        """RSS 2.0 with a summary for each story."""
        items = "".join(
            f"<item><title>{escape(story.facts['title'])}</title><link>{self.base}/{story.slug}</link>"
            f'<guid isPermaLink="false">ledger-{story.slug}</guid><dc:creator>{escape(story.facts["author"])}</dc:creator>'
            f"<pubDate>{format_datetime(self._published(story))}</pubDate><category>{escape(story.facts['section'])}</category>"
            f"<description>{escape(story.facts['summary'])}</description></item>"
            for story in self.stories.values()
        )
        return (
            '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
            f"<title>{NAME}</title><link>{self.base}/</link><description>{CLAIM}</description><language>en</language>{items}</channel></rss>"
        )

    def _published(self, story: Story) -> datetime:
        return self.now - timedelta(hours=story.hours)

    def _linked_data(self, story: Story) -> str:
        facts = story.facts
        data: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": facts["title"],
            "author": [{"@type": "Person", "name": facts["author"]}],
            "publisher": {"@type": "NewsMediaOrganization", "name": NAME},
            "datePublished": self._published(story).isoformat(),
            "articleSection": facts["section"],
            "keywords": facts["tags"],
            "description": facts["summary"],
            "inLanguage": "en",
            "isAccessibleForFree": facts.get("free") != "no",
        }
        if "words" in facts:
            data["wordCount"] = int(facts["words"])
        return json.dumps(data).replace("</", "<\\/")

    def _framed(self, title: str, head: str, body: str) -> str:
        frame = (files("reader.demo") / "frame.html").read_text(encoding="utf-8")
        for mark, value in (("title", f"{title} | {NAME}"), ("head", head), ("name", NAME), ("body", body)):
            frame = frame.replace("{{" + mark + "}}", value)
        return frame


def _pager(story: Story, number: int) -> str:
    """The links to the other pages of a story."""
    if len(story.pages) == 1:
        return ""
    numbers = range(1, len(story.pages) + 1)
    links = [
        f'<a href="/{story.slug}{f"/{each}" if each > 1 else ""}">{each}</a>' if each != number else f"<b>{each}</b>" for each in numbers
    ]
    return f'<nav class="pages">{" ".join(links)}</nav>'


def _stories() -> Iterator[Story]:
    for file in (files("reader.demo") / "pages").iterdir():
        head, _, markup = file.read_text(encoding="utf-8").partition("\n\n")
        facts = dict(line.split(": ", 1) for line in head.splitlines())
        yield Story(file.name.removesuffix(".html"), facts, tuple(markup.split(_PAGE)))
