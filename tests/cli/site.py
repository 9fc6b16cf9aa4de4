"""A site on loopback that answers in every way a site can: stories, errors, emptiness."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STORY = """<!doctype html><html lang="en"><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p>The council voted on Tuesday night to keep the harbour's lamp rooms open for another winter, by one vote.</p>
<p>“They are warm and they are lit,” said the harbour master, who had brought a petition with four hundred names.</p>
<p>The money comes from the ferry dues, which rose in March and have not been spent on anything else so far.</p>
<p>The working group will report in May on whether the four lamps can be paid for out of the dues alone.</p>
</article></body></html>"""
SECOND = """<!doctype html><html lang="en"><head><title>The lamp rooms, a year later</title></head><body><article>
<h1>The lamp rooms, a year later</h1>
<p>Nobody speaks of closing them any more: forty people a day came to the room in Rope Street last January alone.</p>
<p>The kettle has been replaced twice. The books have been read, by the count of the keeper, eleven hundred times.</p>
<p>In May the working group found that the dues suffice, and dissolved itself over soup, in the room in Quay Parade.</p>
<p>The one vote that had made the difference was cast again, by the same hand, and this time it was not needed at all.</p>
</article></body></html>"""
TEASER = """<!doctype html><html lang="en"><head><title>Under Pier Nine</title><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Under Pier Nine", "isAccessibleForFree": false, "wordCount": 1940}
</script></head><body><article><h1>Under Pier Nine</h1>
<p>The bucket came up at ten past four on a Wednesday afternoon, and there was a safe in it, the size of a bedside table.</p>
<p>Until then the dredging of the basin had produced bicycles, anchor chain, and a great deal of crockery, and then the</p></article>
<div class="paywall"><h2>Subscribe to continue reading</h2><p>This article is for subscribers only.</p>
<p>Already a subscriber? <a href="/login">Log in</a></p></div></body></html>"""
SHELL = '<!doctype html><title>App</title><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
PICTURE = '<figure><img src="/pixel.png" alt="The mole" width="640" height="360"><figcaption>The mole at low water.</figcaption></figure>'
DRAWING = PICTURE.replace("pixel.png", "map.svg")

ELSEWHERE = "https://example.org/lamp-rooms"
MIRROR = STORY.format(title="A mirror").replace("</title>", f'</title><link rel="canonical" href="{ELSEWHERE}">').encode()

WALK = (
    "The walk along the withies begins at the old pier, an hour before low water, with a lamp in each hand.",
    "The first mile is sand that has been crossed since there were people here to cross it, and a church on the other side to go to.",
    "Nobody speaks on it. The sand is loud enough by itself, and whoever has crossed it before is listening for the water.",
    "Where the second mile begins there is a post with a box on it, and in the box a whistle, which has never been blown.",
    "Beyond the wreck the withies stand closer together, because the channel has moved and the keeper has not slept.",
    "She sets them by hand, two hundred and eleven of them, every spring, and writes down where each of them stood before.",
    "The third mile is mud, and is crossed on boards that somebody laid in 1911 and that somebody else has turned since.",
    "At the far end there is a bench, and on it a list of those who came, in pencil, under a tin that holds the pencil.",
)


def walk(path: str, number: int) -> bytes:
    """One of the two pages of a story."""
    text = "".join(f"<p>{line}</p>" for line in WALK[4 * number - 4 : 4 * number])
    onward = f'<a href="{path}/2">Page 2</a>' if number == 1 else f'<a href="{path}">Page 1</a>'
    return f"<title>The walk</title><article><h1>The walk</h1>{text}</article><nav class='pages'>{onward}</nav>".encode()


ANSWERS: dict[str, tuple[int, bytes]] = {
    "/story": (200, STORY.format(title="The lamp rooms stay open").encode()),
    "/second": (200, SECOND.encode()),
    "/walk": (200, walk("/walk", 1)),
    "/walk/2": (200, walk("/walk", 2)),
    "/half": (200, walk("/half", 1)),
    "/mirror": (200, MIRROR),
    "/mirror-again": (200, MIRROR),
    "/pictured": (200, STORY.format(title="The mole").replace("<p>“They", PICTURE + "<p>“They").encode()),
    "/drawn": (200, STORY.format(title="Drawn").replace("<p>“They", PICTURE + DRAWING + "<p>“They").encode()),
    "/pixel.png": (200, PIXEL),
    "/map.svg": (200, b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    "/untitled": (200, STORY.replace("<h1>{title}</h1>", "").replace("<title>{title}</title>", "").encode()),
    "/teaser": (200, TEASER.encode()),
    "/shell": (200, SHELL.encode()),
    "/empty": (200, b""),
    "/binary": (200, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
    "/gone": (410, b"gone"),
    "/broken": (500, b"broken"),
    "/busy": (429, b"slow down"),
    "/locked": (403, b"no"),
}


@contextmanager
def serve() -> Iterator[str]:
    """Gives the base address; everything that is not in ANSWERS is a 404."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, body = ANSWERS.get(self.path, (404, b"nothing here"))
        self.send_response(status)
        self.send_header("Content-Type", "image/png" if self.path in ("/binary", "/pixel.png") else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        return
