"""Asking again, and cleaning anew: what takes the place of what was there."""

import zlib
from dataclasses import replace

import pytest

from reader.errors import LibraryError, TryLaterError
from reader.imports import Saved
from reader.library import articles, entries, feeds, imported, operations
from reader.models import Entry, Feed, Paragraph, Query, Span, Visited, block_text
from reader.services import reading, renewal, rule_editing
from reader.services.session import Session
from tests.services.paper import LONG, TIDE, Answer, Paper, page


async def test_a_shorter_copy_does_not_replace_a_fuller_one(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    paper.answers["/tide"] = Answer(page(LONG[0]))
    assert (await reading.add(session, f"{paper.base}/tide")).words == row.words
    refreshed = await renewal.refresh(session, row.id)
    assert (refreshed.stored, refreshed.words < refreshed.before) == (False, True)
    assert (await renewal.refresh(session, row.id, force=True)).stored


async def test_undo_gives_the_text_back_that_a_forced_copy_replaced(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    before = articles.article(session.library, row.id)
    paper.answers["/tide"] = Answer(page(LONG[0]))
    await renewal.refresh(session, row.id, force=True)
    assert operations.undo(session.library) == "renew 1 article"
    assert articles.article(session.library, row.id) == before
    assert articles.headline(session.library, row.id) == row
    assert articles.revisions(session.library, row.id) == []
    assert operations.undo(session.library) == "add 1 article"
    assert articles.headlines(session.library, Query()) == []
    await reading.add(session, f"{paper.base}/tide")
    assert articles.headlines(session.library, Query()) == [row]  # the copy is shorter, but the article was asked for


async def test_a_page_that_is_as_before_is_nothing_to_undo(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    assert (await renewal.refresh(session, row.id)).stored
    assert operations.undo(session.library) == "add 1 article"


async def test_of_many_a_silent_host_is_not_waited_for_by_each_and_one_alone_is_always_asked(session: Session, paper: Paper) -> None:
    ids = imported.take(session.library, [Saved(f"{paper.base}/{number}") for number in range(4)])
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    paper.delay = 60
    async with renewal.renewing(session) as operation:
        for id in ids:
            with pytest.raises(TryLaterError):
                await renewal.refresh_one(session, id, operation, allow_private=True)
    with pytest.raises(TryLaterError):
        await renewal.refresh(session, ids[3], allow_private=True)
    assert [path for path, _ in paper.asked] == ["/0", "/1", "/3"]


@pytest.mark.parametrize("killed", [False, True])
async def test_what_one_command_renewed_is_one_deed(session: Session, paper: Paper, killed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "other"):
        paper.answers[f"/{name}"] = Answer(page(TIDE.format(name)))
    rows = [await reading.add(session, f"{paper.base}/{name}") for name in ("one", "other")]
    before = [articles.article(session.library, row.id) for row in rows]
    for name in ("one", "other"):
        paper.answers[f"/{name}"] = Answer(page(*LONG, name))
    if killed:
        monkeypatch.setattr(operations.Operation, "end", lambda _: None)
    async with renewal.renewing(session) as operation:
        assert [(await renewal.refresh_one(session, row.id, operation)).changed for row in rows] == [True, True]
    assert operations.undo(session.library) == "renew 2 articles"
    assert [articles.article(session.library, row.id) for row in rows] == before


@pytest.mark.parametrize("killed", [False, True])
async def test_what_was_cleaned_anew_is_one_deed(session: Session, paper: Paper, killed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if killed:
        monkeypatch.setattr(operations.Operation, "end", lambda _: None)
    ids = []
    for number in (1, 2):
        paper.answers[f"/{number}"] = Answer(page(*LONG, str(number) * 40))
        ids.append((await reading.add(session, f"{paper.base}/{number}")).id)
        old = articles.article(session.library, ids[-1])
        articles.store(session.library, replace(old, blocks=old.blocks[:1]), id=ids[-1])
    articles.mark(session.library, ids, read=True)
    before = [(articles.article(session.library, id), articles.headline(session.library, id)) for id in ids]
    assert [each[0] async for each in renewal.reclean_all(session, ids)] == ids
    assert [articles.article(session.library, id) for id in ids] != [article for article, _ in before]
    assert operations.undo(session.library) == "clean anew 2 articles"
    assert [(articles.article(session.library, id), articles.headline(session.library, id)) for id in ids] == before


async def test_an_edited_copy_becomes_the_text_and_the_old_one_a_revision(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    articles.mark(session.library, [row.id], read=True)
    paper.answers["/tide"] = Answer(page(*LONG[:3], TIDE.format("which was wrong before")))
    assert (await renewal.refresh(session, row.id)).stored
    ((_, before),) = articles.revisions(session.library, row.id)
    assert LONG[3] in before.text
    assert "wrong before" in articles.article(session.library, row.id).text
    assert articles.headline(session.library, row.id).changed
    ((_, changes),) = renewal.history(session, row.id)
    assert changes == (f"- {LONG[3]}", f"+ {TIDE.format('which was wrong before')}")


async def test_the_history_of_what_its_feed_told_anew_compares_it_before_it_is_opened(session: Session, paper: Paper) -> None:
    feed = feeds.subscribe(session.library, Feed("https://tide.example/feed", "The Tide Table"))
    told = Entry("one", "", "The tide", content="".join(f"<p>{line}</p>" for line in LONG))
    entries.record(session.library, Visited(feed.id, feed, (told,)))
    (row,) = articles.headlines(session.library, Query())
    await reading.open_article(session, row.id)
    again = replace(told, title="The tides", content=f"{told.content}<p>{TIDE.format('which was wrong before')}</p>")
    entries.record(session.library, Visited(feed.id, feed, (again,)))
    ((_, changes),) = renewal.history(session, row.id)
    assert changes == ("- The tide", "+ The tides", f"+ {TIDE.format('which was wrong before')}")
    assert not articles.headline(session.library, row.id).has_text


async def test_recleaning_says_what_would_change_and_changes_it_only_when_asked(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    article = articles.article(session.library, row.id)
    articles.store(session.library, type(article)(url=article.url, title="Old", blocks=article.blocks[:1], word_count=5), id=row.id)
    tried = await renewal.reclean(session, row.id, dry_run=True)
    assert tried is not None
    assert (tried.changed, tried.stored) == (True, False)
    assert len(articles.article(session.library, row.id).blocks) == 1
    done = await renewal.reclean(session, row.id)
    assert done is not None
    assert done.stored
    assert articles.article(session.library, row.id).text == article.text


async def test_rules_change_no_page(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    articles.mark(session.library, [row.id], read=True)
    rule_editing.add(session, text=LONG[1], css=None, site="", kind="donation")
    done = await renewal.reclean(session, row.id)
    assert done is not None
    assert done.stored
    assert not articles.headline(session.library, row.id).changed


async def test_recleaning_mends_a_link_in_words_that_stay_the_same(session: Session, paper: Paper) -> None:
    linked = f'<a href="{paper.base}/table">The whole table</a> hangs at the pier.'
    paper.answers["/tide"] = Answer(page(linked, *LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    article = articles.article(session.library, row.id)
    bare = tuple(Paragraph((Span(block_text(block)),)) for block in article.blocks)
    articles.store(session.library, replace(article, blocks=bare), id=row.id)
    for changed in (True, False):
        done = await renewal.reclean(session, row.id)
        assert done is not None
        assert (done.changed, done.stored, done.diff) == (changed, changed, ())
        assert articles.article(session.library, row.id).blocks == article.blocks


async def test_a_damaged_text_is_fetched_again(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide")
    with session.library.writing() as db:
        db.execute("UPDATE text SET body = ?", (zlib.compress(b"[1]"),))
    with pytest.raises(LibraryError, match="cannot be read"):
        articles.article(session.library, row.id)
    assert (await renewal.refresh(session, row.id)).stored
    assert LONG[0] in articles.article(session.library, row.id).text
    assert articles.revisions(session.library, row.id) == []
