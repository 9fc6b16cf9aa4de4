"""A small paper on loopback for tests: pages by path, each answer a value that a test may change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WORDS = "The ferry runs again from the north pier, every hour until nine, and the fare is what it was, the harbour board says. "

TIDE = "The tide came in at six and the harbour filled with boats that had waited outside since Sunday, {}."
LONG = [TIDE.format(word) for word in ("the harbour master said", "as every spring", "and nobody was late", "with fish for the market")]
"""The paragraphs of a story."""


@dataclass
class Answer:
    body: str | bytes = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})


@dataclass
class Paper:
    """What is answered, and what was asked: (path, request headers)."""

    base: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    delay: float = 0
    """Seconds before each answer; the end of the paper cuts them short."""
    slow: set[str] = field(default_factory=set)
    """Paths of which alone an answer does not come."""
    began: threading.Event = field(default_factory=threading.Event)
    """Somebody asked while there was a delay."""
    ended: threading.Event = field(default_factory=threading.Event)


@contextmanager
def open_paper() -> Iterator[Paper]:
    paper = Paper()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            paper.asked.append((self.path, dict(self.headers)))
            if paper.delay or self.path in paper.slow:
                paper.began.set()
                paper.ended.wait(paper.delay or None)
                self.close_connection = True  # nobody need wait for an answer that does not come
                return
            answer = paper.answers.get(self.path) or paper.answers.get(self.path.partition("?")[0], Answer("", 404))
            etag = answer.headers.get("ETag")
            fresh = etag is not None and self.headers.get("If-None-Match") == etag
            text = answer.body.encode() if isinstance(answer.body, str) else answer.body
            body = b"" if fresh else text
            self.send_response(304 if fresh else answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    paper.base = f"http://127.0.0.1:{server.server_port}"
    try:
        yield paper
    finally:
        paper.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def page(*paragraphs: str, title: str = "The tide table") -> str:
    """A news page with a headline and paragraphs."""
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"<!doctype html><html><head><title>{title}</title></head><body><article><h1>{title}</h1>{text}</article></body></html>"


def rss(base: str, *numbers: int, words: str = WORDS) -> str:
    """A feed of entries with these numbers, one a day."""
    day = datetime(2026, 5, 1, tzinfo=UTC)
    items = "".join(
        f"<item><title>Ferry {n}</title><link>{base}/ferry/{n}</link><guid>f{n}</guid>"
        f"<pubDate>{format_datetime(day + timedelta(days=n))}</pubDate><description>&lt;p&gt;{words}{n}&lt;/p&gt;</description></item>"
        for n in numbers
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Pier</title><link>{base}/</link>{items}</channel></rss>'


def answer(body: str, **headers: str) -> Answer:
    """A feed, as it comes over the wire."""
    return Answer(
        body, headers={"Content-Type": "application/rss+xml", **{name.replace("_", "-"): value for name, value in headers.items()}}
    )
