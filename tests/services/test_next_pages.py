"""An article of several pages is fetched page by page, whole or as far as it goes; what the library keeps is cleaned anew whole."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader import fetcher
from reader.errors import NoArticleError
from reader.library import articles, entries, feeds, operations
from reader.models import AccessState, Article, Entry, Feed, Page, Query, Visited
from reader.rules import user_rules
from reader.services import next_pages, reading, renewal, rule_editing
from reader.services.session import Session
from reader.text import words
from tests.services.paper import Answer, Paper

TOLD = "In the {} year of the {} captain she crossed the mouth of the river every day, and nobody on board had to swim for it."
YEARS = "first second third fourth".split()
CAPTAINS = "old young tall short loud quiet brave shy fat thin merry grim".split()
LEFT = '<div class="paywall"><h2>Subscribe to read on</h2><p>57 % of this article is left to read.</p></div>'
ASKING = "<p>Support us from $2 a month.</p><p>Remind me later.</p>"


def line(year: int, page: int) -> str:
    """One of the four paragraphs of a page."""
    return TOLD.format(YEARS[year - 1], CAPTAINS[page - 1])


def told(number: int, of: int = 3, behind: str = "") -> str:
    """Page `number` of a story on `of` pages."""
    text = "".join(f"<p>{line(year, number)}</p>" for year in range(1, 5))
    pager = "".join(f'<a href="/ferry?page={each}">{each}</a> ' for each in range(1, of + 1) if each != number)
    head = "<title>The ferry | Ledger</title><meta property='og:title' content='The ferry'>"
    return (
        f"<!doctype html><html><head>{head}</head><body><article><h1>The ferry</h1>"
        f"{text}{behind}</article><nav class='pages'>{pager}</nav></body></html>"
    )


def publish(paper: Paper, of: int = 3, behind: str = "") -> str:
    """Puts the story on that many pages, and returns its address."""
    for number in range(1, of + 1):
        paper.answers[path(number)] = Answer(told(number, of, behind))
    return f"{paper.base}/ferry"


def path(number: int) -> str:
    return "/ferry" if number == 1 else f"/ferry?page={number}"


def read_to(article: Article) -> int:
    """The number of the last page whose text is there."""
    return max(number for number in range(1, 13) if line(1, number) in article.text)


async def read(session: Session, url: str) -> Article:
    return await reading.open_article(session, (await reading.add(session, url)).id)


async def test_is_read_whole_one_page_after_the_other(session: Session, paper: Paper) -> None:
    article = await read(session, publish(paper))

    assert [asked for asked, _ in paper.asked] == ["/ferry", "/ferry?page=2", "/ferry?page=3"]
    assert article.text.split("\n\n") == [line(year, page) for page in (1, 2, 3) for year in (1, 2, 3, 4)]
    assert (article.access.state, article.next_page) == (AccessState.WHOLE, "")
    assert article.access.evidence == ("All 3 pages of it were read.",)
    assert article.url == f"{paper.base}/ferry"


async def test_begins_where_the_reader_came_in(session: Session, paper: Paper) -> None:
    publish(paper)
    article = await read(session, f"{paper.base}/ferry?page=2")

    assert [asked for asked, _ in paper.asked] == ["/ferry?page=2", "/ferry?page=3"]
    assert (read_to(article), line(1, 1) in article.text) == (3, False)


async def test_a_switch_leaves_it_at_the_first_page(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, next_pages=False))
    article = await read(session, publish(paper))

    assert len(paper.asked) == 1
    assert (article.access.state, article.next_page) == (AccessState.CONTINUES, f"{paper.base}/ferry?page=2")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer("", 404), "answered 404 Not Found"),
        (Answer("", 503), "answered 503"),
        (Answer("", 302, {"Location": "/ferry"}), "leads elsewhere"),
        (Answer("", 302, {"Location": "/ferry?page=2"}), "leads elsewhere"),
        (Answer("", 302, {"Location": "http://127.0.0.2:9/ferry?page=3"}), "sends us elsewhere"),
        (Answer("", 302, {"Location": "/ferry?page=3"}), "round in a circle"),
        (Answer(told(1)), "says nothing that was not read"),
        (Answer(told(3, 4, LEFT)), "only the beginning"),
        (Answer("<rss version='2.0'></rss>", headers={"Content-Type": "text/xml"}), "a feed, not an article"),
        (Answer(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, headers={"Content-Type": "image/png"}), ""),
        (Answer('<body><div id="root"></div><noscript>You need to enable JavaScript.</noscript>'), "JavaScript"),
        (Answer("x" * 40_000), "larger than"),
    ],
)
async def test_ends_before_a_page_that_is_none_of_it_and_says_why(session: Session, paper: Paper, answer: Answer, why: str) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, max_bytes=30_000))
    url = publish(paper, of=5)
    paper.answers["/ferry?page=3"] = answer

    article = await read(session, url)

    assert read_to(article) == 2
    assert (article.access.state, article.next_page) == (AccessState.CONTINUES, f"{url}?page=3")
    assert article.access.evidence[0] == "It goes on on page 3."
    assert why in " ".join(article.access.evidence[1:])
    assert "/ferry?page=4" not in [asked for asked, _ in paper.asked], "what lies behind it is not asked for"


async def test_a_first_page_that_asks_for_a_subscription_leads_nowhere(session: Session, paper: Paper) -> None:
    url = publish(paper)
    paper.answers["/ferry"] = Answer(told(1, 3, LEFT))

    assert (await read(session, url)).access.state is AccessState.TEASER
    assert len(paper.asked) == 1


async def test_there_is_a_bound_on_pages(session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(next_pages, "MOST_PAGES", 3)
    article = await read(session, publish(paper, of=5))

    assert (read_to(article), len(paper.asked)) == (3, 3)
    assert article.access.evidence == ("It goes on on page 4.", "More than 3 pages are not read.")


async def test_there_is_a_bound_on_bytes(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, max_bytes=2 * len(told(1)) + 100))
    article = await read(session, publish(paper))

    assert read_to(article) == 2
    assert "larger than" in article.access.evidence[1]


async def test_there_is_a_bound_on_time(session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    """The time is over when the third page is asked for, whenever that is."""
    url, fetch, timeout = publish(paper), fetcher.fetch, asyncio.timeout
    bound: list[asyncio.Timeout] = []

    def noted(seconds: float) -> asyncio.Timeout:
        made = timeout(seconds)
        if seconds == next_pages.SECONDS:
            bound.append(made)
        return made

    async def slow(address: str, *args: Any, **more: Any) -> Page:
        if address.endswith("=3"):
            bound[0].reschedule(0.0)
            await asyncio.Event().wait()
        return await fetch(address, *args, **more)

    monkeypatch.setattr(asyncio, "timeout", noted)
    monkeypatch.setattr(fetcher, "fetch", slow)
    article = await read(session, url)

    assert read_to(article) == 2
    assert article.access.evidence == ("It goes on on page 3.", "It took longer than 60 seconds.")


async def test_a_list_of_headlines_is_read_as_far_as_it_was_asked_for(session: Session, paper: Paper) -> None:
    rows = "".join(f"<li><a href='/{each}'>The captain number {each} tells of her years at sea and ashore</a></li>" for each in range(20))
    about = "<p>Every captain of the ferry has told us of her years, and this is what they have said about them so far, in their order.</p>"
    paper.answers["/captains"] = Answer(
        f"<title>Captains</title><main><h1>Captains</h1>{about}<ul>{rows}</ul></main><nav><a href='/captains/page/2'>2</a></nav>"
    )
    paper.answers["/"] = Answer(told(1).replace("/ferry", "/"))

    assert (await read(session, f"{paper.base}/captains")).next_page
    assert not (await read(session, f"{paper.base}/")).next_page
    assert len(paper.asked) == 2


async def test_a_file_is_one_page(session: Session, paper: Paper, tmp_path: Path) -> None:
    saved = tmp_path / "ferry.html"
    saved.write_text(told(1).replace("<head>", f'<head><link rel="next" href="{publish(paper)}?page=2">'))
    await read(session, str(saved))

    assert paper.asked == []


async def test_each_page_says_what_was_taken_out_of_it(session: Session, paper: Paper) -> None:
    article = await read(session, publish(paper, behind=ASKING))

    asking = [(removal.text, removal.page, removal.at) for removal in article.removals if "Remind" in removal.text]
    assert asking == [("Remind me later.", page, 4 * page) for page in (1, 2, 3)]


async def test_cleaned_anew_it_is_still_whole(session: Session, paper: Paper) -> None:
    row = await reading.add(session, publish(paper))
    before = articles.article(session.library, row.id)
    user_rules.change(session.rules_dir, lambda mine: user_rules.with_site(mine, "127.0.0.1", "text", [line(2, 3)]))
    session.forget_rules()
    paper.asked.clear()

    outcome = await renewal.reclean(session, row.id)

    after = articles.article(session.library, row.id)
    assert outcome is not None
    assert (outcome.changed, outcome.diff) == (True, (f"- {line(2, 3)}",))
    assert (read_to(after), len(after.blocks)) == (3, len(before.blocks) - 1)
    assert paper.asked == [], "nobody was asked"


async def test_cleaned_anew_by_the_same_rules_it_is_the_same(session: Session, paper: Paper) -> None:
    row = await reading.add(session, publish(paper, behind=ASKING))

    outcome = await renewal.reclean(session, row.id)

    assert outcome is not None
    assert not outcome.changed


async def test_an_article_of_which_a_page_can_no_longer_be_read_stays_as_it_is(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await reading.add(session, publish(paper))
    clean = session.workers.call_with

    async def tired(rules: object, function: Any, *args: Any) -> object:
        if line(1, 3).encode() in getattr(args[0], "body", b""):
            raise NoArticleError("It took too long.")
        return await clean(rules, function, *args)

    monkeypatch.setattr(session.workers, "call_with", tired)
    outcomes = [outcome async for _, outcome in renewal.reclean_all(session, [row.id])]

    assert outcomes == [None]
    assert read_to(articles.article(session.library, row.id)) == 3


async def test_a_rule_is_tried_on_all_pages_that_are_kept_and_finds_its_box_on_any(session: Session, paper: Paper) -> None:
    url = publish(paper)
    paper.answers["/ferry?page=2"] = Answer(
        told(2, 3, "<aside class='boat-promo'><p>Come to the boat club on Sunday, all of you.</p></aside>")
    )
    row = await reading.add(session, url)

    proposal = await rule_editing.propose(session, row.id, "Come to the boat club on Sunday, all of you.")
    tried = await rule_editing.preview(session, rule_editing.Proposal("127.0.0.1", "", "text", line(3, 3)))

    assert (proposal.key, proposal.value) == ("drop", "aside.boat-promo")
    assert (tried.tried, tried.words) == (1, words(line(3, 3)))


async def test_asked_for_again_whole_is_compared_with_whole(session: Session, paper: Paper) -> None:
    row = await reading.add(session, publish(paper))
    assert not (await renewal.refresh(session, row.id)).changed

    paper.answers["/ferry?page=3"] = Answer(told(3).replace(line(2, 3), line(2, 3).replace("every day", "in the flood")))
    outcome = await renewal.refresh(session, row.id)

    assert (outcome.stored, len(outcome.diff)) == (True, 2)
    assert "in the flood" in articles.article(session.library, row.id).text


async def test_a_copy_that_ends_earlier_does_not_replace_one_that_was_read_on(session: Session, paper: Paper) -> None:
    row = await reading.add(session, publish(paper, of=12))
    paper.answers[path(12)] = Answer("", 500)

    outcome = await renewal.refresh(session, row.id)
    assert (outcome.stored, read_to(articles.article(session.library, row.id))) == (False, 12)

    paper.answers[path(11)] = Answer("", 500)
    await renewal.refresh(session, row.id, force=True)
    paper.answers[path(10)] = Answer("", 500)
    assert not (await renewal.refresh(session, row.id)).stored
    assert read_to(articles.article(session.library, row.id)) == 10


async def test_one_of_which_a_page_was_missing_is_whole_when_it_is_asked_for_again(session: Session, paper: Paper) -> None:
    url = publish(paper)
    paper.answers["/ferry?page=3"] = Answer("", 503)
    row = await reading.add(session, url)
    publish(paper)

    assert (await renewal.refresh(session, row.id)).stored
    assert articles.headline(session.library, row.id).access is AccessState.WHOLE
    kept = articles.page(session.library, row.id)
    assert kept is not None
    assert len(kept.further) == 2


async def test_the_text_of_an_entry_is_fetched_whole(session: Session, paper: Paper) -> None:
    url = publish(paper)
    feed = feeds.subscribe(session.library, Feed(f"{paper.base}/feed"), private=True)
    entry = Entry("e1", url, "The ferry", summary="<p>A ferry.</p>")
    entries.record(session.library, Visited(feed.id, feed, (entry,)))
    (row,) = articles.headlines(session.library, Query())

    assert read_to(await reading.open_article(session, row.id)) == 3


async def test_undo_gives_the_whole_text_back(session: Session, paper: Paper) -> None:
    row = await reading.add(session, publish(paper))
    before = articles.article(session.library, row.id)
    paper.answers["/ferry?page=2"] = Answer("", 500)
    assert (await renewal.refresh(session, row.id, force=True)).stored

    operations.undo(session.library)

    assert articles.article(session.library, row.id) == before
    assert await renewal.reclean(session, row.id) is None, "the pages are those of the shorter copy"
    assert articles.article(session.library, row.id) == before
