"""What other tests have done here and now is done in worker processes in the program: every errand that they are sent on, once."""

from reader.library import articles
from reader.models import Query
from reader.services import reading, renewal, rule_editing, subscriptions
from reader.services.session import Session
from tests.services.boxed import BOX, story
from tests.services.here import Here
from tests.services.paper import Paper, answer, rss


async def test_a_feed_a_page_and_a_rule_of_ones_own_are_read_in_processes(session: Session, paper: Paper) -> None:
    del session.__dict__["workers"]
    assert not isinstance(session.workers, Here)
    paper.answers["/feed"] = answer(rss(paper.base, 1))
    paper.answers["/ferry/1"] = story()
    await subscriptions.subscribe(session, f"{paper.base}/feed")
    [row] = articles.headlines(session.library, Query())
    assert row.title == "Ferry 1"
    await reading.open_article(session, row.id)
    assert BOX in articles.article(session.library, row.id).text
    proposal = await rule_editing.propose(session, row.id, BOX)
    assert (proposal.key, proposal.value) == ("drop", "aside.support-box")
    rule_editing.save(session, proposal, row.id)
    await renewal.reclean(session, row.id)
    assert BOX not in articles.article(session.library, row.id).text
