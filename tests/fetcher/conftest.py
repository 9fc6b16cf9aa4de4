"""A real server on loopback that answers with exactly the bytes a test wrote down."""

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from reader.config import Network
from reader.fetcher.client import Client, open_client


def answer(body: bytes = b"<p>news</p>", *headers: str, status: str = "200 OK") -> bytes:
    """An honest HTTP/1.1 answer with its length."""
    head = [f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(head).encode("latin-1") + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return answer(b"", f"Location: {location}", status=status)


@dataclass
class Newsstand:
    """What it answers by path, and what it was asked."""

    base: str = ""
    answers: dict[str, list[bytes]] = field(default_factory=dict)
    """The answers of a path in their order; the last one repeats."""
    asked: list[str] = field(default_factory=list)
    """Heads of the requests, in order."""
    delay: float = 0.0
    lingers: float = 0.0
    """Seconds for which a visitor counts as being there after the answer."""
    keeps: bool = False
    """Whether a connection serves more than one question."""
    connections: int = 0
    at_once: int = 0
    most_at_once: int = 0

    def says(self, path: str, *answers: bytes) -> str:
        """Have `path` answer so; returns its address."""
        self.answers[path] = list(answers)
        return self.base + path

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    await self.reply(head, writer)
                finally:
                    self.at_once -= 1
                if not self.keeps:
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def reply(self, head: str, writer: asyncio.StreamWriter) -> None:
        self.asked.append(head)
        left = self.answers.get(head.split(" ")[1], [answer(b"", status="404 Not Found")])
        await asyncio.sleep(self.delay)
        words = left.pop(0) if len(left) > 1 else left[0]
        writer.write(words if self.keeps else words.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        await writer.drain()
        await asyncio.sleep(self.lingers)


@pytest.fixture
async def newsstand() -> AsyncIterator[Newsstand]:
    stand = Newsstand()
    server = await asyncio.start_server(stand.serve, "127.0.0.1", 0)
    async with server:
        stand.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield stand


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    async with open_client(dataclasses.replace(Network(), deadline=2.0, max_bytes=100_000)) as client:
        yield client
