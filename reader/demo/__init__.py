"""The demo paper: a small newspaper of our own, served from this machine, so that everything can be tried without the internet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from reader.errors import UsageError

FEED = "/feed.xml"
"""Where the demo paper's feed lies."""


@contextmanager
def serve(port: int = 0) -> Iterator[str]:
    """Publish the paper on loopback while the context lasts; gives its base address, without a slash at the end.

    port: 0 takes any free one. The stories are dated to the last three days, so that the paper is always of today.
    Raises UsageError for a port that cannot be had.
    """
    from datetime import UTC, datetime

    from reader.demo.paper import Paper

    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
    except OSError as error:
        raise UsageError(f"Port {port} cannot be had: {error.strerror}.", hint="0 takes any that is free") from error
    base = f"http://127.0.0.1:{server.server_address[1]}"
    server.paper = Paper(base, datetime.now(UTC).replace(microsecond=0))  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield base
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    """Answers for the paper in the server's hand; says nothing on stderr."""

    def do_GET(self) -> None:
        answer = self.server.paper.answer(self.path.partition("?")[0])  # type: ignore[attr-defined]
        self.send_response(200 if answer else 404)
        content_type, body = answer or ("text/plain; charset=utf-8", b"There is no such page in this paper.\n")
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        return
