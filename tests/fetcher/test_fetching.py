"""From an address to a Page, over real sockets."""

import asyncio
import contextlib
import dataclasses
import gzip
import socket
import ssl
import struct
from base64 import b64encode
from pathlib import Path
from typing import Any

import httpx
import pytest

from reader.config import Network
from reader.errors import ConfigError, NotAvailableError, PrivateAddressError, ReaderError, TryLaterError, UnaskedError
from reader.fetcher import failures, fetch, guard, hops, manners, open_client, resolver, transport
from reader.fetcher.client import Client
from tests.fetcher.conftest import Newsstand, answer, redirect


async def refused(url: str, client: Client, **options: Any) -> ReaderError:
    """The error that fetching `url` ends with."""
    with pytest.raises(ReaderError) as caught:
        await fetch(url, client, allow_private=True, **options)
    return caught.value


async def test_brings_the_page_with_what_the_server_said(newsstand: Newsstand, client: Client) -> None:
    said = answer(b"<p>news</p>", 'ETag: "v1"', "Last-Modified: Wed, 01 Jan 2030 00:00:00 GMT", "Location: /elsewhere")
    url = newsstand.says("/story", said)
    page = await fetch(url + "#comments", client, allow_private=True)
    assert (page.url, page.body, page.content_type, page.status) == (url, b"<p>news</p>", "text/html", 200)
    assert (page.etag, page.last_modified) == ('"v1"', "Wed, 01 Jan 2030 00:00:00 GMT")
    assert page.fetched is not None
    assert page.fetched.tzinfo is not None


@pytest.mark.parametrize("said", ["fähre", f'"{"x" * 500}"'], ids=["letters that no question can have", "longer than any"])
async def test_what_could_not_be_said_again_is_not_kept_to_ask_by(said: str, newsstand: Newsstand, client: Client) -> None:
    url = newsstand.says("/story", answer(b"x", f"ETag: {said}", f"Last-Modified: {said}"))
    page = await fetch(url, client, allow_private=True)
    assert (page.etag, page.last_modified) == ("", "")


async def test_says_no_more_than_it_must(newsstand: Newsstand, client: Client) -> None:
    url = newsstand.says("/story", answer(b"x", "Set-Cookie: sid=1; Path=/"))
    page = await fetch(url.replace("//", "//user:secret@"), client, allow_private=True)
    assert page.url == url
    await fetch(url, client, allow_private=True)
    heads = "\n".join(newsstand.asked).lower()
    assert "accept-encoding: gzip\r" in heads
    assert not any(word in heads for word in ("cookie", "referer", "authorization", "secret", "br", "zstd"))


@pytest.mark.parametrize("place", ["127.0.0.1:1/", "127.1/", "paper.example:99999/", "paper.invalid/", "[::1/"])
async def test_an_error_shows_no_password_that_stands_in_the_address(client: Client, place: str) -> None:
    error = await refused(f"http://user:secret@{place}", client)
    assert error.subject == f"http://{place}"
    assert "secret" not in str(error) + error.hint


async def test_unpacks_gzip(newsstand: Newsstand, client: Client) -> None:
    url = newsstand.says("/", answer(gzip.compress(b"news " * 900), "Content-Encoding: gzip"))
    assert (await fetch(url, client, allow_private=True)).body == b"news " * 900


@pytest.mark.parametrize("body", [b"", b"\r\n \n"])
async def test_says_that_an_answer_is_empty(body: bytes, newsstand: Newsstand, client: Client) -> None:
    """Of the answer, where what is given to `reader clean` would be said to be empty."""
    error = await refused(newsstand.says("/", answer(body)), client)
    assert (str(error), error.exit_code) == ("127.0.0.1 answered, and its answer is empty.", 3)


async def test_refuses_this_machine_unless_asked(newsstand: Newsstand, client: Client) -> None:
    with pytest.raises(NotAvailableError, match="private network"):
        await fetch(newsstand.says("/", answer()), client)
    assert newsstand.asked == []


async def test_the_setting_for_what_is_typed_permits_nothing_that_is_not(newsstand: Newsstand) -> None:
    async with open_client(Network(private_hosts=True)) as client:
        with pytest.raises(NotAvailableError):
            await fetch(newsstand.says("/", answer()), client)


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2:9/",
        "http://[::ffff:127.0.0.1]:9/",
        "http://2130706433:9/",
        "http://0x7f.1:9/",
        "http://0.0.0.0:9/",
        "file:///etc/passwd",
    ],
)
async def test_a_redirect_is_checked_like_an_address(newsstand: Newsstand, client: Client, target: str) -> None:
    error = await refused(newsstand.says("/", redirect(target)), client)
    assert isinstance(error, NotAvailableError)
    assert len(newsstand.asked) == 1


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("/caf\xe9?q=\xe9", "/caf%E9?q=%E9"),
        ("/caf\xc3\xa9", "/caf%C3%A9"),
        ("\\ok\\there?a\\b", "/ok/there?a\\b"),
    ],
    ids=["Latin-1", "UTF-8", "backslashes"],
)
async def test_a_redirect_is_read_as_browsers_do(newsstand: Newsstand, client: Client, location: str, asked: str) -> None:
    newsstand.says("/", redirect(location))
    newsstand.says(asked, answer(b"there"))
    assert (await fetch(newsstand.base + "/", client, allow_private=True)).body == b"there"


@pytest.mark.parametrize(
    ("typed", "said", "hint"),
    [
        ("file:///etc/passwd", "Only http and https addresses are fetched, not file.", "For a file, give its path."),
        ("ftp://ledger.example/tide", "Only http and https addresses are fetched, not ftp.", ""),
        ("ledger.example/tide", "ledger.example/tide is no web address.", "Write it whole: https://ledger.example/tide"),
        ("/tide", "/tide is no web address.", "Write it whole: https://…"),
        ("/" + "tide" * 99, f"/{('tide' * 99)[:199]}… is no web address.", "Write it whole: https://…"),
    ],
)
async def test_what_is_no_web_address_is_shown_as_far_as_it_can_be_read_with_what_to_do(
    client: Client, typed: str, said: str, hint: str
) -> None:
    error = await refused(typed, client)
    assert (str(error), error.hint) == (said, hint)


async def test_a_redirect_to_a_file_gives_no_hint_for_who_typed_one(newsstand: Newsstand, client: Client) -> None:
    error = await refused(newsstand.says("/", redirect("file:///etc/passwd")), client)
    assert (str(error), error.hint) == ("Only http and https addresses are fetched, not file.", "")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://no-such-host.invalid/", "There is no host"),
        ("http://aaaaaaaaaaaaaaaa.onion/", "through Tor alone"),
        ("http://printer.local/", "private network"),
        ("http://db.internal./", "private network"),
        ("http://localhost.localdomain/", "private network"),
    ],
)
async def test_no_resolver_hears_names_that_lead_nowhere_or_into_the_house(
    client: Client, monkeypatch: pytest.MonkeyPatch, url: str, said: str
) -> None:
    asked = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **more: asked.append(args))
    with pytest.raises(NotAvailableError, match=said):
        await fetch(url, client)
    assert not asked


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), (4, "There is no host called paper.example.")),
        (socket.gaierror(socket.EAI_AGAIN, "later"), (5, "The name paper.example could not be looked up.")),
        (UnicodeError("label too long"), (4, "There is no host called paper.example.")),
    ],
    ids=["none", "off line", "no name"],
)
async def test_a_name_that_is_wrong_is_told_from_one_that_nobody_could_look_up(
    client: Client, monkeypatch: pytest.MonkeyPatch, why: Exception, said: tuple[int, str]
) -> None:
    def getaddrinfo(*_: object, **__: object) -> None:
        raise why

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    error = await refused("http://paper.example/", client)
    assert (error.exit_code, str(error)) == said


@pytest.mark.parametrize("url", ["http://127.0.0.1\\@paper.example/", "http://paper.example:\u0668\u0660/", "http://paper.example\\x/"])
async def test_an_address_in_which_programs_read_different_hosts_is_none(client: Client, url: str) -> None:
    with pytest.raises(NotAvailableError, match="not an address"):
        await fetch(url, client)


async def test_a_public_page_cannot_lead_into_the_house(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The typed host resolved to one address: a redirect to a name with another private address is refused."""

    async def addresses(host: str, port: int) -> tuple[str, ...]:
        return ("127.0.0.1",) if host == "paper.example" else ("127.0.0.3",)

    monkeypatch.setattr(resolver, "addresses", addresses)
    port = newsstand.base.rpartition(":")[2]
    newsstand.says("/", redirect(f"http://router.example:{port}/secret"))
    assert "router.example" in str(await refused(f"http://paper.example:{port}/", client))
    assert len(newsstand.asked) == 1


async def test_connects_to_the_address_that_was_checked(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: the name leads elsewhere a moment later, but it is looked up once for check and connection."""
    looked_up = []

    def getaddrinfo(host: str, *rest: Any, **more: Any) -> list[Any]:
        looked_up.append(host)
        address = "127.0.0.1" if len(looked_up) <= 2 else "127.0.0.9"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    port = newsstand.base.rpartition(":")[2]
    newsstand.says("/", answer())
    page = await fetch(f"http://paper.example:{port}/", client, allow_private=True)
    assert page.url == f"http://paper.example:{port}/"
    assert looked_up == ["paper.example"] * 2
    assert f"host: paper.example:{port}" in newsstand.asked[0].lower()


async def test_an_address_that_does_not_answer_leaves_time_for_the_next(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(newsstand.base.rpartition(":")[2])
    newsstand.says("/story", answer(b"by the other way"))

    async def two(host: str, port: int) -> tuple[str, ...]:
        return "127.0.0.9", "127.0.0.1"

    monkeypatch.setattr(resolver, "addresses", two)
    monkeypatch.setattr(transport, "EACH", 0.1)
    with contextlib.ExitStack() as full, socket.create_server(("127.0.0.9", port), backlog=0):
        for _ in range(4):  # more than wait to be taken: the next one hears nothing
            waiting = full.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.9", port))
        assert (await fetch(f"http://paper.example:{port}/story", client, allow_private=True)).body == b"by the other way"


async def test_follows_redirects_and_tells_moved_from_lent(newsstand: Newsstand, client: Client) -> None:
    newsstand.says("/new", answer())
    for_good = newsstand.says("/old", redirect("/new", "301 Moved Permanently"))
    assert (await fetch(for_good, client, allow_private=True)).moved_to == newsstand.base + "/new"
    lent = newsstand.says("/lent", redirect("/old"))
    page = await fetch(lent, client, allow_private=True)
    assert (page.url, page.moved_to) == (newsstand.base + "/new", "")
    first = newsstand.says("/first", redirect("/lent", "308 Permanent Redirect"))
    assert (await fetch(first, client, allow_private=True)).moved_to == newsstand.base + "/lent"


@pytest.mark.parametrize(
    ("typed", "status", "private"),
    [("pier.lan", "302 Found", True), ("pier.lan", "301 Moved Permanently", False), ("pier.example", "301 Moved Permanently", False)],
)
async def test_tells_whether_it_was_had_by_leave_alone(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch, typed: str, status: str, private: bool
) -> None:
    async def addresses(host: str, port: int) -> tuple[str, ...]:
        return ("127.0.0.1",)

    monkeypatch.setattr(resolver, "addresses", addresses)
    monkeypatch.setattr(guard, "verdict", lambda address: guard.Verdict.PUBLIC)
    port = newsstand.base.rpartition(":")[2]
    newsstand.says("/", redirect(f"http://paper.example:{port}/new", status))
    newsstand.says("/new", answer())
    assert (await fetch(f"http://{typed}:{port}/", client, allow_private=True)).private == private
    assert (await fetch(f"http://{typed}:{port}/new", client, allow_private=True)).private == (typed == "pier.lan")


async def test_ends_a_circle_and_an_endless_chain(newsstand: Newsstand, client: Client) -> None:
    error = await refused(newsstand.says("/a", redirect("/a")), client)
    assert "circle" in str(error)
    assert "help cookies" in error.hint
    for number in range(12):
        newsstand.says(f"/{number}", redirect(f"/{number + 1}"))
    newsstand.asked.clear()
    assert "more than 10" in str(await refused(newsstand.base + "/0", client))
    assert len(newsstand.asked) == 11


@pytest.mark.parametrize(
    "elsewhere", ["http://other.example:{port}/2", "http://news.paper.example:{port}/2", "http://paper.example:{other}/2"]
)
async def test_what_a_page_names_itself_may_not_lead_to_another_site(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch, elsewhere: str
) -> None:
    async def addresses(host: str, port: int) -> tuple[str, ...]:
        return ("127.0.0.1",)

    monkeypatch.setattr(resolver, "addresses", addresses)
    port = int(newsstand.base.rpartition(":")[2])
    newsstand.says("/2", redirect(elsewhere.format(port=port, other=port - 1)))
    newsstand.says("/3", redirect("/4"))
    newsstand.says("/4", redirect(f"http://www.paper.example:{port}/5"))
    newsstand.says("/5", answer())

    with pytest.raises(NotAvailableError, match="elsewhere"):
        await fetch(f"http://paper.example:{port}/2", client, allow_private=True, stays=True)
    assert len(newsstand.asked) == 1
    assert (await fetch(f"http://paper.example:{port}/3", client, allow_private=True, stays=True)).url.endswith("/5")


@pytest.mark.parametrize("name", ["i\u2764.example", "\u00fc_b.example", "b%C3%BCcher.example"])
@pytest.mark.parametrize("base", [None, hops.parsed("https://paper.example/")])
def test_a_host_is_asked_whose_name_is_more_than_letters(name: str, base: httpx.URL | None) -> None:
    assert hops.host(hops.parsed(f"https://{name}/2", base)).startswith("xn--")


@pytest.mark.parametrize(
    ("here", "there", "stays"),
    [
        ("https://paper.example/2", "http://paper.example/2", False),
        ("http://paper.example/2", "https://paper.example/2", True),
        ("http://paper.example:8080/2", "https://paper.example/2", False),
        ("https://paper.example:8080/2", "http://paper.example:8080/2", False),
        ("https://paper.example/2", "https://www.paper.example/2", True),
    ],
)
def test_a_site_is_not_left_for_what_others_can_read(here: str, there: str, stays: bool) -> None:
    assert hops.stays(hops.parsed(here), hops.parsed(there)) == stays


async def test_never_reads_a_redirects_body(newsstand: Newsstand, client: Client) -> None:
    newsstand.says("/new", answer())
    url = newsstand.says("/", b"HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\n" + b"x" * 5_000_000)
    assert (await fetch(url, client, allow_private=True)).status == 200


async def test_asks_whether_there_is_anything_new(newsstand: Newsstand, client: Client) -> None:
    url = newsstand.says("/feed", answer(b"", status="304 Not Modified"))
    page = await fetch(url, client, etag='"v1"', last_modified="yesterday", allow_private=True)
    assert (page.status, page.body) == (304, b"")
    assert 'if-none-match: "v1"' in newsstand.asked[0].lower()
    assert isinstance(await refused(url, client), TryLaterError)


async def test_tries_a_503_once_more_when_the_wait_is_short(newsstand: Newsstand, client: Client) -> None:
    busy = answer(b"", "Retry-After: 0", status="503 Service Unavailable")
    assert (await fetch(newsstand.says("/", busy, answer()), client, allow_private=True)).status == 200
    newsstand.asked.clear()
    assert (await refused(newsstand.says("/busy", busy), client)).status == 503
    assert len(newsstand.asked) == 2


async def test_one_connection_serves_a_host_as_long_as_nothing_is_left_unread(newsstand: Newsstand, client: Client) -> None:
    newsstand.keeps = True
    newsstand.says("/new", answer(b"", "Retry-After: 0", status="503 Service Unavailable"), answer())
    url = newsstand.says("/", answer(b"", "Location: /new", status="301 Moved Permanently"))
    busy = newsstand.says("/busy", answer(b"too busy", status="429 Too Many Requests"))
    await fetch(url, client, allow_private=True)
    await refused(busy, client)
    await fetch(url, client, allow_private=True)
    assert (len(newsstand.asked), newsstand.connections) == (6, 1)


async def test_a_kept_connection_that_was_given_up_meanwhile_is_no_failure(client: Client) -> None:
    """A server whose patience is over closes it when the next question is on its way."""
    asked = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        if len(asked) == 1:
            writer.write(answer(b"news"))
            asked.append(await reader.readuntil(b"\r\n\r\n"))
        else:
            writer.write(answer(b"news", "Connection: close"))
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        assert [(await fetch(f"{base}/{page}", client, allow_private=True)).body for page in range(2)] == [b"news", b"news"]
    assert [head.split()[1] for head in asked] == [b"/0", b"/1", b"/1"]


async def test_the_body_of_a_304_which_has_none_is_no_answer_to_the_next_question(newsstand: Newsstand, client: Client) -> None:
    newsstand.keeps = True
    url = newsstand.says("/", answer(b"<p>Nothing new.</p>", status="304 Not Modified"))
    assert (await fetch(url, client, etag='"v1"', allow_private=True)).status == 304
    assert (await fetch(newsstand.says("/other", answer(b"news")), client, allow_private=True)).body == b"news"


@pytest.mark.parametrize(("resets", "said"), [(1, "news"), (9, "127.0.0.1")])
async def test_a_connection_that_was_reset_is_tried_once_more(client: Client, resets: int, said: str) -> None:
    asked = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        if len(asked) <= resets:
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            writer.write(answer(b"news", "Connection: close"))
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        try:
            came = (await fetch(url, client, allow_private=True)).body.decode()
        except TryLaterError as error:
            came = str(error)
    assert said in came
    assert len(asked) == 2


async def test_a_new_connection_that_is_closed_without_an_answer_is_not_tried_again(newsstand: Newsstand, client: Client) -> None:
    assert "without an answer" in str(await refused(newsstand.says("/", b""), client))
    assert len(newsstand.asked) == 1


async def test_a_refusal_with_much_to_say_is_cut_off(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "LAST_WORDS", 0.05)
    newsstand.keeps = True
    long = newsstand.says("/", b"HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\nI would like to say")
    assert "404" in str(await refused(long, client))
    await fetch(newsstand.says("/ok", answer()), client, allow_private=True)
    assert newsstand.connections == 2


async def test_a_permitted_connection_serves_nobody_who_may_not_ask_that_address(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    leads_to = ["127.0.0.1"]
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (leads_to[0], 0))])
    newsstand.keeps = True
    newsstand.says("/", answer())
    url = f"http://paper.example:{newsstand.base.rpartition(':')[2]}/"
    await fetch(url, client, allow_private=True)
    leads_to[0] = "127.0.0.99"
    assert "refused the connection" in str(await refused(url, client))
    assert len(newsstand.asked) == 1


async def test_gives_a_host_a_moment_before_the_next_question(newsstand: Newsstand, client: Client) -> None:
    newsstand.lingers = manners.REST / 2
    newsstand.says("/moved", answer())
    url = newsstand.says("/", redirect("/moved"))
    busy = newsstand.says("/busy", answer(b"", "Retry-After: 0", status="503 Service Unavailable"), answer())
    await asyncio.gather(fetch(url, client, allow_private=True), fetch(busy, client, allow_private=True))
    assert (len(newsstand.asked), newsstand.most_at_once) == (4, 1)


async def test_a_host_that_wants_time_is_asked_for_nothing_else_meanwhile_and_every_other_is(newsstand: Newsstand, client: Client) -> None:
    busy = newsstand.says("/busy", answer(b"", "Retry-After: 3600", status="429 Too Many Requests"))
    url = newsstand.says("/other", answer())
    assert isinstance(await refused(busy, client), TryLaterError)
    assert isinstance(await refused(url, client), UnaskedError)
    assert (await fetch(url.replace("127.0.0.1", "localhost"), client, allow_private=True)).status == 200
    assert len(newsstand.asked) == 2


@pytest.mark.parametrize("status", ["429 Too Many Requests", "500 Internal Server Error"])
async def test_never_presses_a_server_that_says_no(newsstand: Newsstand, client: Client, status: str) -> None:
    error = await refused(newsstand.says("/", answer(b"", "Retry-After: 0", status=status)), client)
    assert isinstance(error, TryLaterError)
    assert len(newsstand.asked) == 1


async def test_an_error_page_is_never_the_article(newsstand: Newsstand, client: Client) -> None:
    error = await refused(newsstand.says("/gone", answer(b"<p>Sorry</p>", status="404 Not Found")), client)
    assert str(error) == "127.0.0.1 answered 404 Not Found."
    assert (error.exit_code, error.subject, error.status) == (4, newsstand.base + "/gone", 404)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "without an answer"),
        (b"WAT 200 maybe\r\n\r\n", "not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf", "broke off"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "not HTTP"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "not HTTP"),
        (b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 300_000, "not HTTP"),
        (b"HTTP/1.1 500 \x1b]0;owned\x07\r\nContent-Length: 0\r\n\r\n", "500 Internal Server Error"),
        (redirect("http://[::1"), "not an address"),
        (redirect("/" + "a" * 50_000), "characters long"),
        (redirect(""), "302"),
    ],
)
async def test_a_broken_answer_is_one_clean_sentence(newsstand: Newsstand, client: Client, raw: bytes, words: str) -> None:
    error = await refused(newsstand.says("/", raw), client)
    assert words in str(error)
    assert str(error).isprintable()
    assert len(str(error)) < 300
    assert len(newsstand.asked) == 1


async def test_one_deadline_over_everything(newsstand: Newsstand) -> None:
    newsstand.delay = 0.3
    for number in range(9):
        newsstand.says(f"/{number}", redirect(f"/{number + 1}"))
    async with open_client(dataclasses.replace(Network(), deadline=0.5)) as client:
        error = await refused(f" {newsstand.base}/0", client)  # a space is easily pasted along
    assert (str(error), error.exit_code) == ("127.0.0.1 did not answer within 0.5 seconds.", 5)
    assert len(newsstand.asked) <= 2  # no hop took all the time; a third one would have begun after it


async def leaves_unanswered(newsstand: Newsstand, urls: list[str], client: Client) -> None:
    """The paper falls silent, and each of these addresses is waited for in vain."""
    newsstand.delay = 5
    for url in urls:
        with pytest.raises(TryLaterError, match="did not answer within"):
            await fetch(url, client, allow_private=True, listed=True)


async def test_a_silent_host_is_not_waited_for_by_each_address_of_a_list(newsstand: Newsstand) -> None:
    urls = [newsstand.says(f"/{number}", answer()) for number in range(5)]
    async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
        await leaves_unanswered(newsstand, urls[:2], client)
        with pytest.raises(UnaskedError, match=r"127\.0\.0\.1 was not asked: it did not answer for 2 other addresses before\."):
            await fetch(urls[2], client, allow_private=True, listed=True)
        assert len(newsstand.asked) == 2
        newsstand.delay = 0
        await fetch(urls[3], client, allow_private=True)  # which somebody asks for by itself
        await fetch(urls[4], client, allow_private=True, listed=True)


async def test_a_silent_host_has_not_answered_where_somebody_waits_for_it_no_longer(newsstand: Newsstand) -> None:
    urls = [newsstand.says(f"/{number}", answer()) for number in range(4)]
    async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
        await leaves_unanswered(newsstand, urls[:2], client)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(fetch(urls[2], client, allow_private=True), 0.15)
        assert len(newsstand.asked) == 3
        with pytest.raises(UnaskedError):
            await fetch(urls[3], client, allow_private=True, listed=True)


async def test_a_name_that_nobody_looks_up_is_not_waited_for_by_each_address_of_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up = list[str]()

    async def never(host: str, port: int) -> tuple[str, ...]:
        looked_up.append(host)
        return await asyncio.get_running_loop().create_future()

    monkeypatch.setattr(resolver, "addresses", never)
    async with open_client(dataclasses.replace(Network(), deadline=0.1)) as client:
        for _ in range(3):
            with pytest.raises(TryLaterError):
                await fetch("http://paper.example/", client, listed=True)
    assert looked_up == ["paper.example"] * 2


async def test_a_host_that_answers_anything_at_all_is_not_silent(newsstand: Newsstand) -> None:
    urls = [newsstand.says(f"/{number}", answer(b"", status="404 Not Found")) for number in range(5)]
    async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
        for url, newsstand.delay, said in zip(urls, (5, 0, 5, 0), ["did not answer within", "answered 404"] * 2, strict=False):
            with pytest.raises(ReaderError, match=said):
                await fetch(url, client, allow_private=True, listed=True)


async def test_who_leads_elsewhere_is_not_silent_where_that_host_is(newsstand: Newsstand) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        there = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        base = newsstand.base.replace("127.0.0.1", "localhost")
        for number in range(3):
            newsstand.says(f"/{number}", redirect(there))
        newsstand.says("/here", answer())
        async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
            for number in range(2):
                with pytest.raises(TryLaterError, match=r"^127\.0\.0\.1 did not answer within 0\.3 seconds") as caught:
                    await fetch(f"{base}/{number}", client, allow_private=True, listed=True)
                assert caught.value.subject == f"{base}/{number}"
            with pytest.raises(UnaskedError, match=r"127\.0\.0\.1 was not asked"):
                await fetch(f"{base}/2", client, allow_private=True, listed=True)
            await fetch(f"{base}/here", client, allow_private=True, listed=True)


async def test_silence_at_one_port_of_a_host_is_none_at_another(newsstand: Newsstand) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        for number in range(3):
            newsstand.says(f"/{number}", redirect(f"http://127.0.0.1:{silent.getsockname()[1]}/"))
        here = newsstand.says("/here", answer())
        async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
            for base in (newsstand.base, newsstand.base.replace("127.0.0.1", "localhost")):  # as others may lead to it
                with pytest.raises(TryLaterError, match="did not answer within"):
                    await fetch(f"{base}/0", client, allow_private=True, listed=True)
            with pytest.raises(UnaskedError):
                await fetch(f"{newsstand.base}/2", client, allow_private=True, listed=True)
            await fetch(here, client, allow_private=True, listed=True)


async def test_a_silent_host_is_not_waited_for_by_each_that_stands_in_line_for_it(newsstand: Newsstand) -> None:
    urls = [newsstand.says(f"/{number}", answer()) for number in range(5)]
    newsstand.delay = 5
    async with open_client(dataclasses.replace(Network(), deadline=0.3)) as client:
        asked = (fetch(url, client, allow_private=True, listed=True) for url in urls)
        errors = await asyncio.gather(*asked, return_exceptions=True)
    assert [isinstance(error, UnaskedError) for error in errors] == [False, False, True, True, True]
    assert len(newsstand.asked) == 2


async def test_asks_a_host_one_thing_at_a_time_and_does_not_hold_the_wait_against_it(newsstand: Newsstand) -> None:
    newsstand.delay = 0.1
    urls = [newsstand.says(f"/{number}", answer()) for number in range(9)]
    async with open_client(dataclasses.replace(Network(), deadline=0.8)) as client:
        pages = await asyncio.gather(*(fetch(url, client, allow_private=True) for url in urls))
    assert [page.url for page in pages] == urls
    assert newsstand.most_at_once == 1


async def test_a_closed_port_may_answer_later(client: Client) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = await refused(f"http://127.0.0.1:{taken.getsockname()[1]}/", client)
    assert (str(error), error.exit_code) == ("127.0.0.1 refused the connection.", 5)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/",
        "javascript:alert(1)",
        "http:///etc/passwd",
        "http://example.org:99999/",
        "http://a\nb/",
        "http://[bad/",
        "https://",
        "",
    ],
)
async def test_what_is_no_web_address_is_refused(client: Client, url: str) -> None:
    assert isinstance(await refused(url, client), NotAvailableError)


async def test_goes_through_the_proxy_and_checks_the_name(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", newsstand.base)
    monkeypatch.setenv("no_proxy", "")
    newsstand.says("http://paper.example/story", answer(b"by proxy"))
    assert (await fetch("http://paper.example/story", client)).body == b"by proxy"
    with pytest.raises(NotAvailableError, match="Refused"):
        await fetch("http://router.local/", client)


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "a.localhost."])
async def test_this_machine_is_asked_past_the_proxy(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    url = newsstand.says("/story", answer(b"from here")).replace("127.0.0.1", name)
    with pytest.raises(PrivateAddressError):
        await fetch(url, client)
    assert (await fetch(url, client, allow_private=True)).body == b"from here"


@pytest.mark.parametrize(("address", "proxy"), [("93.184.216.34", "http://127.0.0.1:1"), ("10.1.2.3", None)])
async def test_leave_to_ask_private_networks_leads_no_public_address_past_the_proxy(
    monkeypatch: pytest.MonkeyPatch, address: str, proxy: str | None
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    typed = hops.parsed(f"http://{address}/story")
    assert (await hops.way(typed, frozenset(await hops.own_addresses(typed)))).get(transport.PROXY) == proxy


async def test_a_name_of_the_house_that_would_go_to_the_proxy_says_what_is_missing(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    error = await refused("http://shelf.lan/", client)
    assert isinstance(error, PrivateAddressError)
    assert "NO_PROXY" in error.hint


async def test_tells_the_proxy_who_asks_and_nobody_else(newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", newsstand.base.replace("://", "://clerk:low%40tide@"))
    monkeypatch.setenv("no_proxy", "")
    newsstand.says("http://paper.example/story", answer(b"by proxy"))
    assert (await fetch("http://paper.example/story", client)).body == b"by proxy"
    (head,) = newsstand.asked
    assert f"\r\nProxy-Authorization: Basic {b64encode(b'clerk:low@tide').decode()}\r\n" in head
    assert head.count("Authorization") == 1


@pytest.mark.parametrize("url", ["http://paper.example/", "https://paper.example/"])
async def test_a_proxy_that_wants_a_password_says_so(
    newsstand: Newsstand, client: Client, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("all_proxy", newsstand.base)
    monkeypatch.setenv("no_proxy", "")
    for asked in (url, "paper.example:443"):
        newsstand.says(asked, answer(b"", status="407 Proxy Authentication Required"))
    error = await refused(url, client)
    assert str(error).startswith("The proxy wants a user name")
    assert "name:password@" in error.hint


@pytest.mark.parametrize("url", ["http://paper.example/", "https://paper.example/"])
async def test_a_proxy_that_is_not_there_is_no_fault_of_the_paper(client: Client, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("all_proxy", "http://clerk:secret@127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    error = await refused(url, client)
    assert str(error) == "No connection to the proxy 127.0.0.1:1 could be made."
    assert "HTTPS_PROXY" in error.hint


@pytest.mark.parametrize("url", ["http://paper.example/", "https://paper.example/"])
@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"], ids=["silent", "in plain text"])
async def test_a_proxy_that_speaks_no_tls_is_told_as_that(client: Client, monkeypatch: pytest.MonkeyPatch, said: bytes, url: str) -> None:
    monkeypatch.setattr(transport, "SECURED", 0.1)
    monkeypatch.setenv("no_proxy", "")

    async def answer_plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        await reader.read()
        writer.close()

    async with await asyncio.start_server(answer_plainly, "127.0.0.1", 0) as server:
        where = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        monkeypatch.setenv("all_proxy", f"https://clerk:secret@{where}")
        error = await refused(url, client)
    assert str(error) == f"No secure connection to the proxy {where} could be made."
    assert "write http:// before its name" in error.hint


def test_a_proxy_whose_certificate_does_not_hold_is_not_to_be_asked_in_the_clear() -> None:
    refused = ssl.SSLCertVerificationError()
    refused.verify_message = "self-signed certificate"
    insecure = transport.InsecureProxyError()
    insecure.__cause__ = refused
    error = failures.translated(insecure, "paper.example", "https://clerk:secret@proxy.example:3128")
    assert str(error) == "The certificate of the proxy proxy.example:3128 does not hold: self-signed certificate."
    assert "network.ca_bundle" in error.hint
    assert "http://" not in error.hint


@pytest.mark.parametrize("proxy", ["http://clerk:secret@[::1", "http://clerk:secret@127.0.0.1:99999", "http://", "http://a b"])
async def test_a_proxy_that_is_no_address_is_a_clear_error(client: Client, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(ConfigError, match="is not an address") as caught:
        await fetch("http://paper.example/", client)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("path", ["none.pem", "~nobody-here/none.pem"])
async def test_a_missing_bundle_of_certificates_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="is not a file"):
        async with open_client(Network(ca_bundle=path)):
            pass


async def test_a_bundle_without_certificates_is_no_fault_of_the_paper(tmp_path: Path) -> None:
    bundle = tmp_path / "notes.pem"
    bundle.write_text("Ask for the certificates.\n", encoding="utf-8")
    async with open_client(Network(ca_bundle=str(bundle))) as client:
        error = await refused("https://127.0.0.1:1/", client)
    assert isinstance(error, ConfigError)
    assert str(error) == f"network.ca_bundle: {bundle} is no file of certificates."


async def test_certificates_that_the_environment_names_and_that_are_not_there_are_no_fault_of_the_paper(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/none/of/these.pem")
    error = await refused("https://127.0.0.1:1/", client)
    assert isinstance(error, ConfigError)
    assert str(error).startswith("SSL_CERT_FILE: /none/of/these.pem")


def test_what_is_wrong_with_a_certificate_is_one_sentence() -> None:
    wrong = ssl.SSLCertVerificationError()
    wrong.verify_message = "Hostname mismatch, certificate is not valid for 'paper.example'."
    said = str(failures.translated(wrong, "paper.example"))
    assert said == f"The certificate of paper.example does not hold: {wrong.verify_message}"


@pytest.mark.parametrize("name", ["localhost", "localhost.", "paper.localhost"])
async def test_localhost_is_this_machine_and_nobody_is_asked(client: Client, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", None)
    with pytest.raises(NotAvailableError, match="this machine"):
        await fetch(f"http://{name}:9/", client)
