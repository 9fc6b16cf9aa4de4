"""One command over many sources."""

import asyncio
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


async def test_in_order_what_is_early_waits_for_those_before_it() -> None:
    last_is_done = asyncio.Event()

    async def work(source: str) -> str:
        if source == "three":
            last_is_done.set()
        await last_is_done.wait()
        return source.upper()

    given = ["one", "two", "three"]
    outcomes = each_source._in_order(given, each_source._outcomes(given, work, jobs=3))
    assert [each async for each in outcomes] == [("one", "ONE"), ("two", "TWO"), ("three", "THREE")]


async def test_many_of_one_host_keep_no_other_host_waiting() -> None:
    other_begun = asyncio.Event()
    hosts = {"one": "pier.example", "two": "pier.example", "three": "pier.example", "four": "quay.example"}

    async def work(source: str) -> str:
        if source == "four":
            other_begun.set()
        await other_begun.wait()
        return source

    async with asyncio.timeout(10):
        outcomes = each_source._outcomes([*hosts], work, 2, hosts.__getitem__)
        assert sorted([source async for source, _ in outcomes]) == sorted(hosts)
