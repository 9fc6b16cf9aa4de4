"""Whatever an address leads to is added with one request."""

import pytest

from reader.errors import NoArticleError
from reader.library import articles, feeds
from reader.models import Query
from reader.services import adding
from reader.services.session import Session
from tests.services.paper import LONG, Answer, Paper, page, rss

NAMING = '<link rel="alternate" type="application/rss+xml" title="All" href="/feed"></head>'


async def test_a_feed_is_subscribed_to(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = Answer(rss(paper.base, 1, 2), headers={"Content-Type": "text/xml"})
    added = await adding.add(session, f"{paper.base}/feed")
    assert added.feed is not None
    assert (added.feed.title, added.new, added.headline) == ("The Pier", 2, None)
    assert len(paper.asked) == 1


async def test_a_feed_that_is_followed_already_says_so(session: Session, paper: Paper) -> None:
    paper.answers["/feed"] = Answer(rss(paper.base, 1, 2), headers={"Content-Type": "text/xml"})
    first = await adding.add(session, f"{paper.base}/feed")
    again = await adding.add(session, f"{paper.base}/feed")
    assert (first.followed, again.followed) == (False, True)
    assert again.feed is not None
    feeds.remove(session.library, [again.feed.id])
    assert not (await adding.add(session, f"{paper.base}/feed")).followed


async def test_so_is_a_json_feed_whatever_the_server_calls_it(session: Session, paper: Paper) -> None:
    body = (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "The Pier", "items": [{"id": "1", "content_text": "High water at six."}]}'
    )
    paper.answers["/feed"] = Answer(body, headers={"Content-Type": "application/json"})
    added = await adding.add(session, f"{paper.base}/feed")
    assert added.feed is not None
    assert (added.feed.title, added.new) == ("The Pier", 1)


async def test_a_page_is_kept_and_says_which_feeds_it_names(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG).replace("</head>", NAMING))
    added = await adding.add(session, f"{paper.base}/tide")
    assert added.headline is not None
    assert [feed.url for feed in added.feeds] == [f"{paper.base}/feed"]
    assert feeds.all(session.library) == []
    assert len(paper.asked) == 1


async def test_a_front_page_without_an_article_only_says_which_feeds_it_names(session: Session, paper: Paper) -> None:
    paper.answers["/"] = Answer(f"<html><head>{NAMING}<body></body></html>")
    added = await adding.add(session, f"{paper.base}/")
    assert (added.headline, [feed.title for feed in added.feeds]) == (None, ["All"])
    assert articles.count(session.library, Query()) == 0


async def test_what_is_neither_is_an_error(session: Session, paper: Paper) -> None:
    paper.answers["/"] = Answer("<html><body></body></html>")
    with pytest.raises(NoArticleError):
        await adding.add(session, f"{paper.base}/")
