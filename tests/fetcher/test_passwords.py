"""Passwords of feeds: from a command of the reader's own, to the feed and to nobody else."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from reader.config import Network
from reader.errors import ConfigError, NotAvailableError
from reader.fetcher import fetch, open_client, passwords
from reader.fetcher.client import Client
from tests.fetcher.conftest import Newsstand, answer, redirect

WORD = "ada:s3cret"
BASIC = "authorization: basic ywrhonmzy3jlda==" + "\r\n"
"""The header for WORD, in small letters."""


def printing(text: str, code: int = 0) -> str:
    return f'{sys.executable} -c "print({text!r}); raise SystemExit({code})"'


@asynccontextmanager
async def opened(passwords: dict[str, str] | None = None, headers: dict[str, str] | None = None) -> AsyncIterator[Client]:
    async with open_client(replace(Network(), passwords=passwords or {}, headers=headers or {})) as client:
        yield client


def heads(newsstand: Newsstand) -> list[bool]:
    return [BASIC in head.lower() for head in newsstand.asked]


async def test_a_feed_gets_the_password_that_its_command_prints(newsstand: Newsstand) -> None:
    url = newsstand.says("/feeds/news", answer())
    async with opened({f"{newsstand.base}/feeds/": printing(WORD)}) as client:
        await fetch(url, client, allow_private=True, secrets=True)
        await fetch(url, client, allow_private=True)
    assert heads(newsstand) == [True, False]


async def test_a_feed_gets_the_header_that_its_command_prints(newsstand: Newsstand) -> None:
    url = newsstand.says("/feed", answer())
    async with opened(headers={url: printing("X-Auth-Token:  t0ken ")}) as client:
        await fetch(url, client, allow_private=True, secrets=True)
    assert "x-auth-token: t0ken\r\n" in newsstand.asked[0].lower()


@pytest.mark.parametrize("ways", [("/feed", "/feed/new"), ("/feed", "/feed/other", "/feed/new")])
async def test_a_redirect_leaves_it_behind_and_says_so(newsstand: Newsstand, ways: tuple[str, ...]) -> None:
    for path, leads_to in pairwise(ways):
        newsstand.says(path, redirect(leads_to))
    newsstand.says("/feed/new", answer(b"", status="401 Unauthorized"))
    async with opened({newsstand.base: printing(WORD)}) as client:
        with pytest.raises(NotAvailableError) as caught:
            await fetch(f"{newsstand.base}/feed", client, allow_private=True, secrets=True)
    assert heads(newsstand) == [True, *[False] * (len(ways) - 1)]
    assert f"follows no redirect: give the setting and the feed the address it leads to, {newsstand.base}/feed/new" in caught.value.hint
    assert f"{newsstand.base}/feed/new" in caught.value.hint


async def test_a_redirect_to_a_feed_with_a_password_does_not_get_it(newsstand: Newsstand) -> None:
    newsstand.says("/secret", answer())
    url = newsstand.says("/feed", redirect("/secret"))
    async with opened({f"{newsstand.base}/secret": printing(WORD)}) as client:
        await fetch(url, client, allow_private=True, secrets=True)
    assert heads(newsstand) == [False, False]


@pytest.mark.parametrize(
    ("beginning", "address", "fits"),
    [
        ("https://paper.example/feed", "https://paper.example/feed", True),
        ("https://paper.example/feed", "https://paper.example/feed?page=2", True),
        ("https://paper.example/feed", "https://paper.example/feed/sport", True),
        ("https://paper.example/feed", "https://paper.example/feeds", False),
        ("https://paper.example/feed/", "https://paper.example/feed", False),
        ("https://paper.example", "https://paper.example/any", True),
        ("https://Paper.example:443/", "https://paper.example/any", True),
        ("https://paper.example/", "http://paper.example/", False),
        ("https://paper.example/", "https://paper.example:8443/", False),
        ("https://paper.example/", "https://paper.example.evil.example/", False),
        ("https://paper.example/", "https://news.paper.example/", False),
        ("https://paper.example/", "https://evil.example/https://paper.example/", False),
    ],
)
async def test_goes_to_the_address_and_what_lies_below_it(beginning: str, address: str, fits: bool) -> None:
    secrets = passwords.configured({beginning: printing(WORD)}, {})
    assert bool(await secrets.headers(httpx.URL(address))) is fits


async def test_the_closest_address_decides() -> None:
    secrets = passwords.configured({"https://a.example/": printing("a:1"), "https://a.example/b/": printing("b:2")}, {})
    far = await secrets.headers(httpx.URL("https://a.example/c"))
    assert await secrets.headers(httpx.URL("https://a.example/b/feed")) != far


async def test_an_address_may_want_both_a_password_and_a_header() -> None:
    secrets = passwords.configured({"https://a.example/": printing(WORD)}, {"https://a.example/feeds/": printing("X-Auth-Token: t0ken")})
    assert await secrets.headers(httpx.URL("https://a.example/feeds/news")) == {
        "Authorization": "Basic YWRhOnMzY3JldA==",
        "X-Auth-Token": "t0ken",
    }


async def test_a_command_runs_once_however_many_feeds_wait_for_it(tmp_path: Path) -> None:
    script = tmp_path / "ask.py"
    script.write_text(f"open({str(tmp_path / 'asked')!r}, 'a').write('x')\nprint('ada:s3cret')\n", encoding="utf-8")
    secrets = passwords.configured({"https://a.example/": f"{sys.executable} {script}"}, {})
    await asyncio.gather(*(secrets.headers(httpx.URL(f"https://a.example/{number}")) for number in range(5)))
    assert (tmp_path / "asked").read_text(encoding="utf-8") == "x"


async def test_a_password_that_was_not_taken_is_asked_for_anew(newsstand: Newsstand) -> None:
    url = newsstand.says("/feed", answer(b"", status="401 Unauthorized"))
    async with opened({url: printing(WORD)}) as client:
        with pytest.raises(NotAvailableError) as caught:
            await fetch(url, client, allow_private=True, secrets=True)
        assert client.secrets._said == {}
    assert "was sent, and not taken" in caught.value.hint
    assert "s3cret" not in f"{caught.value!r} {caught.value} {caught.value.hint} {client.secrets!r}"


@pytest.mark.parametrize("path", ["/feed", "/old"], ids=["at once", "behind a redirect"])
async def test_what_is_not_about_the_password_is_not_told_as_that(newsstand: Newsstand, path: str) -> None:
    newsstand.says("/old", redirect("/feed"))
    newsstand.says("/feed", answer(b"", status="404 Not Found"))
    async with opened({newsstand.base: printing(WORD)}) as client:
        with pytest.raises(NotAvailableError) as caught:
            await fetch(newsstand.base + path, client, allow_private=True, secrets=True)
    assert caught.value.hint == "Check the address."


async def test_a_feed_that_wants_a_password_says_how_to_give_it(newsstand: Newsstand) -> None:
    url = newsstand.says("/feed", answer(b"", status="401 Unauthorized"))
    async with opened() as client:
        with pytest.raises(NotAvailableError) as caught:
            await fetch(url, client, allow_private=True, secrets=True)
    assert "reader help passwords" in caught.value.hint


@pytest.mark.parametrize(
    ("setting", "command"),
    [
        ("passwords", printing("no colon s3cret")),
        ("passwords", printing(WORD, code=3)),
        ("passwords", printing("")),
        ("passwords", printing("ada:\x1bs3cret")),
        ("passwords", "/no/such/program s3cret"),
        ("headers", printing("Host: s3cret.example")),
        ("headers", printing("Cookie: sid=s3cret")),
        ("headers", printing("Content-Length: 3")),
        ("headers", printing("X-Token: s3cret\rX-More: 1")),
        ("headers", printing("X-Token: s3créet")),
        ("headers", printing("just s3cret words")),
    ],
)
async def test_what_cannot_be_sent_is_an_error_that_does_not_show_it(newsstand: Newsstand, setting: str, command: str) -> None:
    url = newsstand.says("/feed", answer())
    async with opened(**{setting: {url: command}}) as client:
        with pytest.raises(ConfigError) as caught:
            await fetch(url, client, allow_private=True, secrets=True)
    assert newsstand.asked == []
    assert f"network.{setting}" in str(caught.value)
    assert "s3cr" not in f"{caught.value} {caught.value.hint}"


async def test_a_command_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "PATIENCE", 0.05)
    secrets = passwords.configured({"https://a.example/": f'{sys.executable} -c "import time; time.sleep(60)"'}, {})
    with pytest.raises(ConfigError, match="took longer"):
        await secrets.headers(httpx.URL("https://a.example/"))


async def test_a_password_is_not_sent_where_it_would_cross_the_network_in_the_open(
    newsstand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", newsstand.base)
    monkeypatch.setenv("no_proxy", "")
    newsstand.says("http://paper.example/feed", answer())
    async with opened({"http://paper.example/feed": printing(WORD)}) as client:
        with pytest.raises(ConfigError, match="unencrypted"):
            await fetch("http://paper.example/feed", client, secrets=True)
    assert newsstand.asked == []


async def test_nothing_secret_crosses_the_network_in_the_open() -> None:
    for hop, pins in (("http://paper.example/", ("93.184.216.34",)), ("http://paper.example/", ())):
        with pytest.raises(ConfigError, match="unencrypted"):
            passwords.check_way(httpx.URL(hop), pins)
    passwords.check_way(httpx.URL("https://paper.example/"), ("93.184.216.34",))
    passwords.check_way(httpx.URL("https://paper.example/"), ())
    passwords.check_way(httpx.URL("http://nas.lan/"), ("192.168.1.5",))


@pytest.mark.parametrize(
    "setting",
    [
        {"paper.example": "pass x"},
        {"ftp://paper.example/": "pass x"},
        {"https:///feed": "pass x"},
        {"https://ada:s3cret@paper.example/": "pass x"},
        {"https://paper.example/": ""},
        {"https://paper.example/": "pass 'x"},
    ],
)
async def test_a_setting_that_cannot_be_meant_is_refused_at_once(setting: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match=r"network\.passwords"):
        async with opened(setting):
            pass
