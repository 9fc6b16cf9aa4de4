"""The promises as properties, over whatever hypothesis thinks a stranger might write."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given
from hypothesis import settings as effort

import reader
from reader import config, feeds
from reader.errors import ConfigError, NoArticleError, UsageError
from reader.feeds import opml
from reader.library import search
from reader.models import Article
from tests.hostile import promises, strategies

modest = effort(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@modest
@given(strategies.pages)
def test_the_promises_hold_for_any_page(page: str) -> None:
    try:
        article = reader.clean(page, url="https://paper.example/story")
    except NoArticleError:
        return
    promises.check_article(article)
    promises.check_exports(article)


@modest
@given(strategies.plain_texts)
def test_the_promises_hold_for_any_plain_text(text: str) -> None:
    try:
        article = reader.clean(text)
    except NoArticleError:
        return
    promises.check_article(article)
    promises.check_exports(article)


@modest
@given(strategies.feeds)
def test_the_promises_hold_for_any_feed(document: str) -> None:
    try:
        feed, entries = feeds.parse(document.encode("utf-8", "replace"), "https://paper.example/feed")
    except NoArticleError:
        return
    promises.check_feed(feed, entries)
    assert not any("root:x:0" in text for text in promises.strings([feed, entries]))


@modest
@given(strategies.outlines)
def test_the_promises_hold_for_any_list_of_feeds(document: str) -> None:
    try:
        found = opml.read(document.encode("utf-8", "replace"))
    except NoArticleError:
        return
    for feed in found.feeds:
        promises.check_feed(feed, ())
        assert feed.url.startswith(("http://", "https://"))


@modest
@given(strategies.titles, strategies.titles)
def test_any_title_makes_a_name_for_a_file(title: str, site: str) -> None:
    promises.check_name(Article(title=title, site=site, url="https://paper.example/x"))
    promises.check_name(Article(title=title), "{title}.{ext}")


@modest
@given(strategies.queries)
def test_any_query_is_read_or_refused_in_words(query: str) -> None:
    with suppress(UsageError):
        search.parse(query)


@modest
@given(strategies.settings)
def test_any_setting_is_taken_or_refused_in_words(tables: dict[str, dict[str, object]]) -> None:
    lines = [
        line
        for section, table in tables.items()
        for line in (f"[{section}]", *(f"{key} = {config.toml(value)}" for key, value in table.items()))
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8", errors="replace") as file:
        file.write("\n".join(lines))
        file.flush()
        try:
            config.load(Path(file.name), {})
        except ConfigError as error:
            promises.check_text(str(error))
