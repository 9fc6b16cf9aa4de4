"""From an address to a Page: redirects followed one checked hop at a time, under one deadline for all of it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import httpx

from reader.errors import NoArticleError, NotAvailableError, ReaderError, TryLaterError, UnaskedError
from reader.fetcher import failures, hops, manners, passwords
from reader.fetcher.body import whole_body
from reader.fetcher.client import Client
from reader.fetcher.cookies import Session
from reader.fetcher.transport import PINS, PROXY
from reader.models import Page
from reader.text import safe_line

_log = logging.getLogger(__name__)

MAX_HOPS = 10
_CIRCLE = "It may want a cookie first, and none of its own is kept: reader help cookies."
_MOVED_FOR_GOOD = (301, 308)
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class _Ask:
    """One call of `fetch`: what it wants and what it may."""

    client: Client
    clock: asyncio.Timeout
    headers: dict[str, str]
    allow_private: bool
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    """Headers for the first hop and no other, printed by commands of the reader's own."""
    moved: bool = False
    """Whether there were secrets, and a redirect led away from them."""
    stays: bool = False
    """Whether no redirect may lead to another site."""
    listed: bool = False
    """Whether a host that is silent is passed over."""
    hops: list[httpx.URL] = field(default_factory=list)
    """Who was asked so far: when time is up, the last of them is the one that did not answer."""


@dataclass(frozen=True, slots=True)
class _Redirect:
    location: str
    for_good: bool


async def fetch(
    url: str,
    client: Client,
    *,
    etag: str = "",
    last_modified: str = "",
    allow_private: bool = False,
    secrets: bool = False,
    stays: bool = False,
    listed: bool = False,
) -> Page:
    """The page at `url`, http(s) only; a Page of status 304 without a body when it did not change.

    etag, last_modified: what the last answer said, to ask whether there is anything new. allow_private: permit exactly the
    private addresses that the host of `url` resolves to (a redirect to others is refused all the same); say it only for an
    address that the reader typed. secrets: `url` is a feed's own address, or was typed to become one, and may be given the password
    that the settings have for it. stays: nobody typed `url`, the page before it names it: no redirect may lead to another site, nor out of
    https. listed: `url` is one of many, and no host is waited for by each of them, whether it is theirs or a redirect leads there.
    Raises NotAvailableError, TryLaterError or ConfigError, NoArticleError for an answer in which nothing stands, all with the address as
    their subject; TryLaterError for whatever is asked with the setting `network.offline`.
    """
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    deadline = client.settings.deadline
    clock = asyncio.timeout(deadline)
    try:
        if client.settings.offline:
            raise _off_line(hops.parsed(url))
        own = await client.secrets.headers(hops.parsed(url)) if secrets else {}
        given = {name: value for name, value in headers.items() if value}
        ask = _Ask(client, clock, given, allow_private, own, stays=stays, listed=listed)
        async with clock:
            return await _follow(url, ask)
    except TimeoutError as error:
        silent = ask.hops[-1]
        client.unanswered[hops.server(silent)] += 1
        raise TryLaterError(f"{silent.host} did not answer within {deadline:g} seconds.", subject=hops.shown(url)) from error
    except ReaderError as error:
        error.subject = hops.shown(url)
        raise


def _off_line(url: httpx.URL) -> UnaskedError:
    """The error for `url` when nobody is to be asked."""
    return UnaskedError(f"Off line: {url.host} was not asked.", hint="Leave --offline (or network.offline) out to ask.")


async def _follow(url: str, ask: _Ask) -> Page:
    hop, moved_to, for_good, private = hops.parsed(url), "", True, False
    _set_out(hop, ask)  # even its name may keep us waiting
    permitted = frozenset(await hops.own_addresses(hop)) if ask.allow_private else frozenset[str]()
    for _ in range(MAX_HOPS + 1):
        began = time.monotonic()
        way = await hops.way(hop, permitted)
        answer = await _visit(hop, ask, way)
        private = hops.is_private(hop, way) if for_good else private
        _log.info("%s: %s, %.2f s", hops.shown(str(hop)), _told(answer), time.monotonic() - began)
        if isinstance(answer, Page):
            return replace(answer, moved_to=moved_to, private=private)
        last, hop = hop, hops.parsed(answer.location, hop)
        if ask.stays and not hops.stays(last, hop):
            raise NotAvailableError(f"{last.host} sends us elsewhere: to {hops.shown(str(hop))}.")
        ask = replace(ask, secrets={}, moved=ask.moved or bool(ask.secrets))
        for_good = for_good and answer.for_good
        moved_to = str(hop) if for_good else moved_to
        if hop in ask.hops:
            raise NotAvailableError(f"{hop.host} sends us round in a circle.", hint=_CIRCLE)
        _set_out(hop, ask)
    raise NotAvailableError(f"{hop.host} sends us on and on: more than {MAX_HOPS} redirects.")


def _set_out(hop: httpx.URL, ask: _Ask) -> None:
    """Notes who is asked next. Raises UnaskedError for a host that is passed over."""
    _check_silence(hop, ask)
    ask.hops.append(hop)


def _check_silence(hop: httpx.URL, ask: _Ask) -> None:
    """Raises UnaskedError for a host that is passed over."""
    if ask.listed and ask.client.unanswered[hops.server(hop)] >= manners.PATIENCE:
        raise manners.silent(hop.host)


def _told(answer: Page | _Redirect) -> str:
    """What came, in a few words."""
    if isinstance(answer, _Redirect):
        return f"moved {'for good' if answer.for_good else 'for now'} to {hops.shown(answer.location)}"
    if answer.status == 304:
        return "304, as it was"
    return f"{answer.status}, {answer.content_type or 'no content type'}, {len(answer.body):,} bytes"


async def _visit(hop: httpx.URL, ask: _Ask, extensions: dict[str, Any]) -> Page | _Redirect:
    """One hop on its checked way, with the one retry that a 503 may have. Nobody else asks this host meanwhile.

    Waiting for the host's turn does not count against the deadline, and a redirect to the same host waits like any other request. A host
    that wants time is given it for all its addresses. One that answers anything at all is not silent.
    """
    if ask.secrets:
        passwords.check_way(hop, extensions.get(PINS, ()))
    now = asyncio.get_running_loop().time
    left = (ask.clock.when() or 0.0) - now()
    ask.clock.reschedule(None)
    host, answered = hops.host(hop), ask.client.answered
    async with ask.client.turns[host]:
        if (refused := ask.client.refused.get(host)) and (unasked := refused.unasked(hop.host, now())):
            raise unasked
        _check_silence(hop, ask)  # others may have waited for it meanwhile
        await asyncio.sleep(answered.get(host, 0.0) + manners.REST - now())
        ask.clock.reschedule(now() + left)
        try:
            return await _request(hop, ask, extensions)
        except TryLaterError as error:
            wait = manners.pause(error.status, error.retry_after)
            if wait is None:
                raise
            _log.info("%s It is asked once more.", error)
            await asyncio.sleep(max(wait, manners.REST))
            return await _request(hop, ask, extensions)
        finally:
            answered[host] = now()
            if not _is_cut_off():
                ask.client.unanswered.pop(hops.server(hop), None)


def _is_cut_off() -> bool:
    """Whether time is up, or nobody waits any longer."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _request(hop: httpx.URL, ask: _Ask, extensions: dict[str, Any]) -> Page | _Redirect:
    response = await _send(hop, ask, extensions)
    try:
        return await _judged(response, hop, ask)
    except failures.WIRE_ERRORS as error:
        raise failures.translated(error, hop.host) from error
    finally:
        await _let_go(response)


async def _let_go(response: httpx.Response) -> None:
    """Gives the connection back for the next request. If a body is still to come the connection is cut, unless it is the short one of a
    refusal."""
    status, length = response.status_code, response.headers.get("content-length", "")
    few = status >= 400 and length.isascii() and length.isdecimal() and len(length) < 4
    if (few or length == "0" or status == 304) and not response.is_stream_consumed:
        with contextlib.suppress(*failures.WIRE_ERRORS):
            async with asyncio.timeout(manners.LAST_WORDS):
                async for _ in response.aiter_raw():
                    pass
    await response.aclose()


async def _send(hop: httpx.URL, ask: _Ask, extensions: dict[str, Any]) -> httpx.Response:
    """The head of the answer. A connection that was reset before any of it came is tried once more."""
    headers = ask.client.headers | ask.headers | _cookie(hop, ask.client) | ask.secrets
    request = httpx.Request("GET", hop, headers=headers, extensions=extensions)
    tries = 0
    while True:
        tries += 1
        try:
            return await ask.client.transport.handle_async_request(request)
        except failures.WIRE_ERRORS as error:
            if tries == 1 and failures.was_reset(error):
                continue
            raise failures.translated(error, hop.host, extensions.get(PROXY, "")) from error


def _cookie(hop: httpx.URL, client: Client) -> dict[str, str]:
    """The reader's own cookies for this hop and no other."""
    header = client.cookies.header(scheme=hop.scheme, host=hops.host(hop), path=hop.path, now=time.time())
    return {"Cookie": header} if header else {}


async def _judged(response: httpx.Response, hop: httpx.URL, ask: _Ask) -> Page | _Redirect:
    """What an answer means. The body of anything but a page is never read."""
    status, headers, now = response.status_code, response.headers, datetime.now(UTC)
    if status in _MOVED and headers.get("location"):
        return _Redirect(_location(headers), status in _MOVED_FOR_GOOD)
    if status == 304 and not ask.headers:
        raise TryLaterError(f"{hop.host} answered 304 Not Modified, though it was not asked to compare.", status=status)
    if status not in (200, 203, 304):
        raise _refusal(hop, status, headers, ask)
    page = Page(
        str(hop),
        b"",
        content_type=safe_line(headers.get("content-type", ""))[: hops.SHOWN],
        status=status,
        fetched=now,
        etag=_token(headers.get("etag", "")),
        last_modified=_token(headers.get("last-modified", "")),
    )
    if status == 304:
        return page
    body = await whole_body(response.aiter_raw(), headers, host=hop.host, limit=ask.client.settings.max_bytes)
    if not body or body.isspace():
        raise NoArticleError(f"{hop.host} answered, and its answer is empty.", hint="Try again later, or look at it in a browser.")
    return replace(page, body=body)


def _location(headers: httpx.Headers) -> str:
    """Where a redirect leads. Bytes that are no UTF-8 go back to the server as they came, as browsers send them."""
    first = next(value for name, value in headers.raw if name.lower() == b"location")
    try:
        return first.decode()
    except UnicodeDecodeError:
        return "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in first)


def _refusal(hop: httpx.URL, status: int, headers: httpx.Headers, ask: _Ask) -> ReaderError:
    now, host = datetime.now(UTC), hops.host(hop)
    session, wait = ask.client.cookies.session(host, now.timestamp()), manners.retry_after(headers.get("retry-after", ""), now)
    error = manners.refusal(hop.host, status, wait, session)
    if manners.wants_time(status, wait):
        ask.client.refused[host] = manners.Refused(asyncio.get_running_loop().time(), status, wait or 0.0)
    if status in (401, 403) and ask.secrets:
        ask.client.secrets.forget(hop)
        error.hint = f"Your password for {hop.host} was sent, and not taken: see what its command prints."
    elif status in (401, 403) and ask.moved:
        error.hint = f"A password follows no redirect: give the setting and the feed the address it leads to, {hops.shown(str(hop))}."
    elif status == 401 and session is Session.NONE:
        error.hint = "If it is a feed with a password: reader help passwords. If you subscribe: reader help cookies."
    return error


def _token(header: str) -> str:
    """A validator that may be sent back: printable ASCII of sane length, or ""."""
    return header if header.isascii() and header.isprintable() and len(header) <= 500 else ""
