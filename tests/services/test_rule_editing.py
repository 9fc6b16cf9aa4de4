"""Never show me this again: a rule is proposed, tried on the stored pages, kept, and taken back."""

import asyncio
import pathlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest

from reader.errors import UsageError
from reader.library import articles
from reader.models import Article, Page, Paragraph, Removal, Span
from reader.services import reading, renewal, rule_editing
from reader.services.sandbox.workers import Workers
from reader.services.session import Session
from tests.services.boxed import BOX, story
from tests.services.here import Here
from tests.services.paper import Answer, Paper

T = TypeVar("T")


async def kept(session: Session, paper: Paper, *pages: Answer) -> list[str]:
    ids = []
    for number, answer in enumerate(pages):
        paper.answers[f"/tide{number}"] = answer
        ids.append((await reading.add(session, f"{paper.base}/tide{number}")).id)
    return ids


async def test_proposes_the_box_that_says_what_it_is_for(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story())
    proposal = await rule_editing.propose(session, id, BOX)
    assert (proposal.key, proposal.value) == ("drop", "aside.support-box")
    assert "aside named support-box" in proposal.says
    assert 'drop = ["aside.support-box"]' in proposal.toml


async def test_proposes_the_words_where_no_box_speaks(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story(f"<p>{BOX}</p>"))
    proposal = await rule_editing.propose(session, id, BOX)
    assert (proposal.key, proposal.value) == ("text", BOX)


async def test_a_preview_counts_pages_and_words_and_changes_nothing(session: Session, paper: Paper) -> None:
    ids = await kept(session, paper, story(f"<p>{BOX}</p>"), story(f"<p>{BOX}</p>", 2), story("", 3))
    proposal = await rule_editing.propose(session, ids[0], BOX)
    preview = await rule_editing.preview(session, proposal)
    assert (preview.tried, len(preview.changes), preview.words) == (3, 2, 20)
    assert preview.heavy == 0
    assert 0 < preview.share < 0.1
    assert [change.share for change in preview.changes] == sorted((change.share for change in preview.changes), reverse=True)
    assert BOX in articles.article(session.library, ids[0]).text


async def test_a_preview_counts_what_of_a_box_is_in_the_text_whatever_of_it_is_stripped_already(session: Session, paper: Paper) -> None:
    inside = f"<p>Sign up for our newsletter.</p><p>{BOX}</p><p>Support us from $3 a month.</p>"
    [id] = await kept(session, paper, story(f'<aside class="support-box">{inside}</aside>'))
    stripped = next(removal for removal in articles.article(session.library, id).removals if removal.text == BOX)
    rule_editing.give_back(session, id, stripped)
    await renewal.reclean(session, id)
    preview = await rule_editing.preview(session, await rule_editing.propose(session, id, BOX))
    assert [(change.headline.id, change.words) for change in preview.changes] == [(id, 10)]


async def test_a_preview_tries_a_page_that_something_else_has_fetched_as_one_of_its_address(
    session: Session, tmp_path: pathlib.Path
) -> None:
    file = tmp_path / "tide.html"
    file.write_text(str(story().body), encoding="utf-8")
    async with reading.adding(session) as operation:
        row = await reading.add_one(session, str(file), operation, url="https://pier.example/tide")
    preview = await rule_editing.preview(session, await rule_editing.propose(session, row.id, BOX))
    assert [(change.headline.id, change.words) for change in preview.changes] == [(row.id, 10)]


class Slow(Here):
    """Takes its time over each page, and counts how many are read at once."""

    now = most = 0

    async def call_with(self, value: object, function: Callable[..., T], *args: object) -> T:
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0.01)
        self.now -= 1
        return await super().call_with(value, function, *args)


async def test_a_proposal_is_tried_on_several_pages_at_a_time_and_never_on_all(session: Session, paper: Paper) -> None:
    ids = await kept(session, paper, story(f"<p>{BOX}</p>"))
    page = articles.page(session.library, ids[0])
    assert page is not None
    for number in range(20):
        known = Article(f"{paper.base}/more{number}", f"More {number}", (Paragraph((Span(BOX), Span(str(number)))),))
        articles.store(session.library, known, replace(page, url=known.url))
    proposal = await rule_editing.propose(session, ids[0], BOX)
    slow = Slow()
    session.__dict__["workers"] = slow
    assert (await rule_editing.preview(session, proposal)).tried == 21
    assert 2 <= slow.most <= renewal.AT_A_TIME


async def test_a_page_that_cannot_be_read_any_more_is_passed_over(session: Session, paper: Paper) -> None:
    ids = await kept(session, paper, story(f"<p>{BOX}</p>"), story(f"<p>{BOX}</p>", 2))
    proposal = await rule_editing.propose(session, ids[0], BOX)
    articles.keep_page(session.library, ids[1], Page(f"{paper.base}/tide1", b"%PDF-1.4"))
    assert (await rule_editing.preview(session, proposal)).tried == 1
    assert (await rule_editing.propose(session, ids[1], BOX)).key == "text"


async def test_stored_pages_are_read_where_they_can_be_killed(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story())
    deep = f"<p>{BOX}</p>".join(("<div>" * 20_000, "</div>" * 20_000))
    articles.keep_page(session.library, id, Page(f"{paper.base}/tide0", deep.encode()))
    started = time.monotonic()
    assert (await rule_editing.propose(session, id, BOX)).key == "text"
    assert time.monotonic() - started < 10
    session.workers = Workers(replace(session.settings.cleaning, deadline=0.01))
    assert (await rule_editing.preview(session, await rule_editing.propose(session, id, BOX))).tried == 0


async def test_a_rule_is_kept_and_undone(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story(f"<p>{BOX}</p>"))
    token = rule_editing.save(session, await rule_editing.propose(session, id, BOX), id)
    await renewal.reclean(session, id)
    assert BOX not in articles.article(session.library, id).text
    await rule_editing.undo(session, token)
    assert BOX in articles.article(session.library, id).text
    assert not (session.rules_dir / "learned.toml").exists()


async def test_a_passage_given_back_stays_on_its_site(session: Session, paper: Paper) -> None:
    asking = "Sign up for our newsletter today."
    first, second = await kept(session, paper, story(f"<p>{asking}</p>"), story(f"<p>{asking}</p>", 2))
    removal = next(removal for removal in articles.article(session.library, first).removals if removal.text == asking)
    token = rule_editing.give_back(session, first, removal)
    await renewal.reclean(session, first)
    assert asking in articles.article(session.library, first).text
    await renewal.reclean(session, second)
    assert asking in articles.article(session.library, second).text
    rule_editing.give_back(session, first, removal, back=False)
    await renewal.reclean(session, first)
    assert asking not in articles.article(session.library, first).text
    await rule_editing.undo(session, token)
    assert not (session.rules_dir / "learned.toml").exists()


async def test_what_a_rule_of_the_readers_own_took_can_be_given_back(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story(f'<aside class="support-box"><p>{BOX}</p><p>They are cast in Saltby.</p></aside>'))
    rule_editing.save(session, await rule_editing.propose(session, id, BOX))
    await renewal.reclean(session, id)
    removal = next(removal for removal in articles.article(session.library, id).removals if BOX in removal.text)
    rule_editing.give_back(session, id, removal)
    await renewal.reclean(session, id)
    assert f"{BOX}\n\nThey are cast in Saltby." in articles.article(session.library, id).text


@pytest.mark.parametrize("box", ['<aside class="support-box"><p>{}</p></aside>', "<p>{}</p>"])
async def test_of_a_passage_given_back_and_never_wanted_again_the_last_word_holds(box: str, session: Session, paper: Paper) -> None:
    asking = "Sign up for our newsletter today."
    [id] = await kept(session, paper, story(box.format(asking)))
    removal = next(removal for removal in articles.article(session.library, id).removals if removal.text == asking)
    rule_editing.give_back(session, id, removal)
    await renewal.reclean(session, id)
    proposal = await rule_editing.propose(session, id, asking)
    assert [change.words for change in (await rule_editing.preview(session, proposal)).changes] == [6]
    token = rule_editing.save(session, proposal)
    await renewal.reclean(session, id)
    assert asking not in articles.article(session.library, id).text
    await rule_editing.undo(session, token)
    await renewal.reclean(session, id)
    assert asking in articles.article(session.library, id).text


async def test_what_else_was_given_back_on_a_site_stays_given_back(session: Session, paper: Paper) -> None:
    asking, other = "Sign up for our newsletter today.", "Support us from $2 a month."
    [id] = await kept(session, paper, story(f"<p>{asking}</p><p>{other}</p>"))
    for removal in articles.article(session.library, id).removals:
        rule_editing.give_back(session, id, removal)
    await renewal.reclean(session, id)
    proposal = await rule_editing.propose(session, id, asking)
    assert [change.words for change in (await rule_editing.preview(session, proposal)).changes] == [6]
    rule_editing.save(session, proposal)
    await renewal.reclean(session, id)
    text = articles.article(session.library, id).text
    assert (asking in text, other in text) == (False, True)


async def test_a_rule_is_switched_off_by_its_id(session: Session) -> None:
    assert session.rules.book.hits("donate now")
    rule_editing.switch(session, "en.donation.button", on=False)
    assert "en.donation.button" not in {hit.phrase.id for hit in session.rules.book.hits("donate now")}
    rule_editing.switch(session, "en.donation.button", on=True)
    assert "en.donation.button" in {hit.phrase.id for hit in session.rules.book.hits("donate now")}


async def test_a_step_is_switched_off_like_a_rule(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story("<p>» Another story of the tide</p>"))
    assert "Another story" not in articles.article(session.library, id).text
    rule_editing.switch(session, "arrow", on=False)
    await renewal.reclean(session, id)
    assert "arrow" not in {removal.rule for removal in articles.article(session.library, id).removals}


async def test_says_when_there_is_no_such_rule(session: Session) -> None:
    with pytest.raises(UsageError, match=r"en\.nothing"):
        rule_editing.switch(session, "en.nothing", on=False)


async def test_a_passage_must_be_chosen(session: Session, paper: Paper) -> None:
    [id] = await kept(session, paper, story())
    with pytest.raises(UsageError):
        await rule_editing.propose(session, id, Removal("furniture", "x", " "))  # type: ignore[arg-type]
