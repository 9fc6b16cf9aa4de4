"""The demo paper is a real one: a feed, stories of every markup shape, served over a real socket."""

import re
import urllib.error
import urllib.request
from datetime import UTC, datetime

import pytest

from reader import demo
from reader.demo.paper import Paper

PAPER = Paper("http://127.0.0.1:8900", datetime(2026, 3, 2, 12, 0, tzinfo=UTC))


def test_the_feed_lists_at_least_eight_stories_newest_first() -> None:
    links = re.findall(r"<link>http://127.0.0.1:8900/([a-z-]+)</link>", PAPER.feed())
    assert len(links) >= 8
    assert links[0] == "ferry"


@pytest.mark.parametrize("slug", sorted(PAPER.stories))
def test_every_story_has_its_facts_and_its_headline_on_the_page(slug: str) -> None:
    story = PAPER.stories[slug]
    assert {"title", "author", "section", "summary", "hours"} <= story.facts.keys()
    assert f"<h1>{story.facts['title']}</h1>" in PAPER.page(story)


def test_links_inside_stories_lead_to_stories() -> None:
    for story in PAPER.stories.values():
        for link in re.findall(r'<li><a href="/([a-z-]+)">', "".join(story.pages)):
            assert link in PAPER.stories, f"{story.slug} links to {link}"


def test_it_is_served_over_loopback_and_ends_with_its_context() -> None:
    with demo.serve() as base:
        with urllib.request.urlopen(base + demo.FEED) as answer:
            assert answer.headers["Content-Type"].startswith("application/rss+xml")
        with pytest.raises(urllib.error.HTTPError) as missing:
            urllib.request.urlopen(base + "/nothing")
        missing.value.close()
        assert missing.value.code == 404
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(base)
