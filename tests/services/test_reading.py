"""An address becomes an article in the library; what fails leaves nothing behind; what is fuller stays."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.config import Keeping
from reader.errors import NoArticleError, NotAvailableError, TryLaterError
from reader.export import formats
from reader.imports.saved import Saved
from reader.library import articles, entries, feeds, imported, operations
from reader.models import Article, Entry, Feed, Paragraph, Query, Span, Visited
from reader.services import reading
from reader.services.saving import made
from reader.services.session import Session
from tests.services.paper import LONG, TIDE, Answer, Paper, page


async def test_adds_an_address_under_its_own_name(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    row = await reading.add(session, f"{paper.base}/tide?utm_source=mail", tags=["Sea"])
    assert articles.find(session.library, f"{paper.base}/tide") == row.id
    assert row.tags == ("sea",)
    assert LONG[0] in articles.article(session.library, row.id).text
    kept = articles.page(session.library, row.id)
    assert kept is not None
    assert kept.body == page(*LONG).encode()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer("", 404), NotAvailableError),
        (Answer("busy", 500), TryLaterError),
        (Answer("", 200), NoArticleError),
    ],
)
async def test_stores_nothing_when_a_step_fails(session: Session, paper: Paper, answer: Answer, error: type[Exception]) -> None:
    paper.answers["/tide"] = answer
    with pytest.raises(error):
        await reading.add(session, f"{paper.base}/tide")
    assert articles.count(session.library, Query()) == 0


async def test_an_address_that_is_asked_for_by_itself_is_asked_however_silent_its_host_was(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    paper.answers["/tide"] = Answer(page(*LONG))
    paper.delay = 60
    for _ in range(3):
        with pytest.raises(TryLaterError, match="did not answer within"):
            await reading.add(session, f"{paper.base}/tide")


@pytest.mark.parametrize("form", ["md", "html", "json"])
async def test_a_saved_copy_of_an_article_does_not_take_the_place_of_its_page(
    form: str, session: Session, paper: Paper, tmp_path: Path
) -> None:
    paper.answers["/tide"] = Answer(page(*LONG, "Support us from $2 a month."))
    row = await reading.add(session, f"{paper.base}/tide")
    before = articles.article(session.library, row.id)
    assert before.removals
    copy = tmp_path / f"copy.{form}"
    copy.write_bytes(formats.filed(before, form, made()))
    assert await reading.add(session, str(copy), tags=["sea"]) == replace(row, tags=("sea",))
    assert articles.article(session.library, row.id) == before
    kept = articles.page(session.library, row.id)
    assert kept is not None
    assert kept.url == f"{paper.base}/tide"


async def test_a_saved_copy_is_kept_where_there_is_no_page(session: Session, paper: Paper, tmp_path: Path) -> None:
    copy = tmp_path / "copy.md"
    article = Article(f"{paper.base}/tide", title="The tide", blocks=tuple(Paragraph((Span(text),)) for text in LONG))
    copy.write_bytes(formats.filed(article, "md", made()))
    row = await reading.add(session, str(copy))
    copy.write_bytes(formats.filed(replace(article, byline=("Signe Aalto",)), "md", made()))
    assert (await reading.add(session, str(copy))).byline == ("Signe Aalto",)
    assert articles.article(session.library, row.id).text == article.text


@pytest.mark.parametrize("killed", [False, True])
async def test_what_one_command_added_is_one_deed(session: Session, paper: Paper, killed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("there", "removed", "new", "other"):
        paper.answers[f"/{name}"] = Answer(page(*(TIDE.format(f"said {name} {time}, and {time} {name}") for time in ("once", "twice"))))
    there, removed = [await reading.add(session, f"{paper.base}/{name}") for name in ("there", "removed")]
    articles.remove(session.library, [removed.id])
    before = articles.article(session.library, there.id), articles.headlines(session.library, Query())
    paper.answers["/there"] = paper.answers["/removed"] = Answer(page(*LONG))
    if killed:
        monkeypatch.setattr(operations.Operation, "end", lambda _: None)
    async with reading.adding(session) as operation:
        for name in ("there", "removed", "new", "other"):
            await reading.add_one(session, f"{paper.base}/{name}", operation, tags=["tide"])
    assert articles.count(session.library, Query(tag="tide")) == 4
    assert articles.article(session.library, there.id) != before[0]
    assert operations.undo(session.library) == "add 4 articles"
    assert (articles.article(session.library, there.id), articles.headlines(session.library, Query())) == before
    assert operations.undo(session.library) == "remove 1 article"


async def test_undo_removes_again_what_had_no_text_when_add_brought_it_back(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    saved = Saved(url=f"{paper.base}/tide", title="The tide")
    (row,) = imported.take(session.library, [saved])
    articles.remove(session.library, [row])
    assert (await reading.add(session, saved.url)).id == row
    assert operations.undo(session.library) == "add 1 article"
    assert articles.headlines(session.library, Query()) == []


async def test_an_entry_that_is_added_keeps_the_name_that_its_feed_gave_the_paper(session: Session, paper: Paper) -> None:
    paper.answers["/tide"] = Answer(page(*LONG))
    feed = feeds.subscribe(session.library, Feed(f"{paper.base}/feed"))
    entries.record(session.library, Visited(feed.id, Feed(feed.url, "The Tide Table"), (Entry("one", f"{paper.base}/tide", "The tide"),)))
    for _ in "never opened", "there already":
        row = await reading.add(session, f"{paper.base}/tide")
        assert (row.site, articles.article(session.library, row.id).site) == ("The Tide Table", "The Tide Table")


async def test_undo_after_adding_what_was_there_leaves_what_was_done_before(session: Session, tmp_path: Path) -> None:
    (file := tmp_path / "tide").write_text("\n\n".join(LONG), encoding="utf-8")
    row = await reading.add(session, str(file))
    await reading.add(session, str(file))
    await reading.add(session, str(file))
    assert [operations.undo(session.library) for _ in range(2)] == ["add nothing", "add 1 article"], "one nothing is enough"
    assert articles.headlines(session.library, Query()) == []
    assert (await reading.add(session, str(file))).id == row.id


async def test_what_the_library_lets_go_of_in_time_goes_without_feeds_too(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, keeping=Keeping(days_read=30))
    (old,) = imported.take(session.library, [Saved(url="https://example.org/ebb", added=datetime(2020, 1, 1, tzinfo=UTC), read=True)])
    paper.answers["/tide"] = Answer(page(*LONG))
    await reading.add(session, f"{paper.base}/tide")
    assert articles.headline(session.library, old).archived
    assert [operations.undo(session.library) for _ in range(2)] == ["add 1 article", "archive 1 article"]
    assert articles.ids(session.library, Query()) == [old]


async def test_nothing_is_done_where_nothing_could_be_added(session: Session, paper: Paper) -> None:
    with pytest.raises(NotAvailableError):
        await reading.add(session, f"{paper.base}/none")
    assert not session.library.path.exists()
