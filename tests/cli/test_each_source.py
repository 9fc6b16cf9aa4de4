"""One command over many sources."""

import weakref

from reader.cli import each_source


class Story:
    """What is made of a source."""


async def test_what_was_given_out_is_not_held() -> None:
    alive: weakref.WeakSet[Story] = weakref.WeakSet()

    async def work(source: str) -> Story:
        alive.add(story := Story())
        return story

    most = 0
    async for _ in each_source._outcomes([f"page-{number}.html" for number in range(50)], work, jobs=2):
        most = max(most, len(alive))
    assert most < 10
