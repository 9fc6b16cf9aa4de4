"""Pictures of an article, fetched when somebody asked for them."""

from dataclasses import replace

from reader.models import Article, Picture
from reader.services import pictures
from reader.services.session import Session
from tests.services.paper import Paper


async def test_a_silent_host_is_not_waited_for_by_each_picture(session: Session, paper: Paper) -> None:
    session.settings = replace(session.settings, network=replace(session.settings.network, deadline=0.2))
    paper.delay = 60
    article = Article(url=f"{paper.base}/tide", blocks=tuple(Picture(f"{paper.base}/{number}.png") for number in range(5)))
    assert await pictures.fetched([article], session) == {}
    assert [path for path, _ in paper.asked] == ["/0.png", "/1.png"]
