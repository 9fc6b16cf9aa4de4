"""Proxies that speak SOCKS, by one that does; the others are met in `test_fetching`."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from reader.errors import ConfigError, NotAvailableError, ReaderError, TryLaterError
from reader.fetcher import proxies
from reader.fetcher.client import Client
from reader.fetcher.fetching import fetch
from tests.fetcher.conftest import Newsstand, answer

NOTHING, PASSWORD, NEITHER = 0, 2, 255
"""What a SOCKS proxy wants to know of who asks (RFC 1928, section 3)."""


@dataclass
class Socks:
    """A SOCKS proxy that leads everybody to one place, whatever host they name."""

    place: str
    wants: int = NOTHING
    lets_in: bool = True
    answers: int = 0
    """What it says to the wish to be connected; 0: granted."""
    asked: list[str] = field(default_factory=list)
    """The hosts it was asked for."""
    told: list[bytes] = field(default_factory=list)
    """Names and passwords."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._greet(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        methods = await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(bytes([5, self.wants if self.wants in methods else NEITHER]))
        if self.wants not in methods:
            return
        if self.wants == PASSWORD:
            self.told += [await reader.readexactly(size) for size in [(await reader.readexactly(2))[1]]]
            self.told.append(await reader.readexactly((await reader.readexactly(1))[0]))
            writer.write(bytes([1, 0 if self.lets_in else 1]))
        _, _, _, kind = await reader.readexactly(4)
        assert kind == 3, "the name itself is to be sent"
        self.asked.append((await reader.readexactly((await reader.readexactly(1))[0])).decode())
        await reader.readexactly(2)
        writer.write(bytes([5, self.answers, 0, 1, 127, 0, 0, 1, 0, 80]))
        if not self.answers:
            await self._pass_on(reader, writer)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, _, port = self.place.rpartition("//")[2].partition(":")
        there, onward = await asyncio.open_connection(host, int(port))
        onward.write(await reader.readuntil(b"\r\n\r\n"))
        writer.write(await there.read())
        await writer.drain()
        onward.close()


@asynccontextmanager
async def serving(socks: Socks, monkeypatch: pytest.MonkeyPatch, who: str = "") -> AsyncIterator[None]:
    """The proxy, named by the environment."""
    async with await asyncio.start_server(socks.serve, "127.0.0.1", 0) as server:
        monkeypatch.setenv("all_proxy", f"socks5h://{who}127.0.0.1:{server.sockets[0].getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        yield


async def refused(url: str, client: Client) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        await fetch(url, client)
    return caught.value


async def test_a_socks_proxy_is_told_the_name_and_nobody_looks_it_up(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsstand.says("/story", answer(b"by socks"))
    socks = Socks(newsstand.base)
    async with serving(socks, monkeypatch):
        assert (await fetch("http://tides.onion/story", client)).body == b"by socks"
        with pytest.raises(NotAvailableError, match="Refused"):
            await fetch("http://router.local/", client)
    assert socks.asked == ["tides.onion"]


async def test_a_socks_proxy_is_told_who_asks(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    newsstand.says("/story", answer(b"by socks"))
    socks = Socks(newsstand.base, wants=PASSWORD)
    async with serving(socks, monkeypatch, "clerk:low%40tide@"):
        assert (await fetch("http://paper.example/story", client)).body == b"by socks"
    assert socks.told == [b"clerk", b"low@tide"]


@pytest.mark.parametrize(
    ("socks", "who"), [(Socks("", wants=PASSWORD), ""), (Socks("", wants=PASSWORD, lets_in=False), "clerk:wrong@")], ids=["none", "wrong"]
)
async def test_a_socks_proxy_that_wants_a_password_says_so(socks: Socks, who: str, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(socks, monkeypatch, who):
        error = await refused("http://paper.example/", client)
    assert str(error) == "The proxy wants a user name and a password, or others."
    assert "name:password@" in error.hint


@pytest.mark.parametrize("url", ["http://paper.example/", "https://paper.example/"])
async def test_a_host_that_a_socks_proxy_does_not_reach_is_worth_another_try(
    url: str, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(Socks("", answers=4), monkeypatch):
        error = await refused(url, client)
    assert isinstance(error, TryLaterError)
    assert str(error) == "The proxy did not pass the request on to paper.example."


@pytest.mark.parametrize(
    "said", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05", b"\x05\x00\x05"], ids=["silent", "http", "half", "odd"]
)
async def test_what_is_no_socks_proxy_is_told_as_one_that_does_not_pass_on(
    said: bytes, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(3)
        writer.write(said)
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        monkeypatch.setenv("all_proxy", f"socks5://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        error = await refused("http://paper.example/", client)
    assert isinstance(error, TryLaterError)


async def test_a_socks_proxy_that_is_not_there_is_no_fault_of_the_paper(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5h://clerk:secret@127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    assert str(await refused("http://paper.example/", client)) == "No connection to the proxy 127.0.0.1:1 could be made."


def test_a_socks_proxy_is_known_as_gnome_writes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks://127.0.0.1:1080/")
    monkeypatch.setenv("no_proxy", "")
    assert proxies.proxy_for("https", "paper.example", 443) == "socks5h://127.0.0.1:1080/"


async def test_an_older_kind_of_proxy_is_a_clear_error(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks4://user:secret@127.0.0.1:1080")
    with pytest.raises(ConfigError, match="only http, https and socks5") as caught:
        await fetch("http://paper.example/", client)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "proxy"),
    [("10.1.2.3", ""), ("11.1.2.3", "http://127.0.0.1:1"), ("fd00::7", ""), ("10.paper.example", "http://127.0.0.1:1")],
)
def test_a_range_of_addresses_is_asked_past_the_proxy(monkeypatch: pytest.MonkeyPatch, host: str, proxy: str) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "localhost, 10.0.0.0/8,fd00::/8, of/no/form")
    assert proxies.proxy_for("http", host, 80) == proxy


@pytest.mark.parametrize(
    ("exempt", "host", "proxy"),
    [
        ("paper.example", "paper.example", ""),
        ("pier.example, .paper.example", "news.paper.example", ""),
        ("paper.example:8080", "paper.example", ""),
        ("paper.example:80", "paper.example", "http://127.0.0.1:1"),
        ("paper.example", "newspaper.example", "http://127.0.0.1:1"),
        ("::1", "::1", ""),
        ("*", "paper.example", ""),
    ],
)
def test_a_host_that_is_exempt_is_asked_past_the_proxy(monkeypatch: pytest.MonkeyPatch, exempt: str, host: str, proxy: str) -> None:
    monkeypatch.setenv("http_proxy", "127.0.0.1:1")
    monkeypatch.setenv("no_proxy", exempt)
    assert proxies.proxy_for("http", host, 8080) == proxy
