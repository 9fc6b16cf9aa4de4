"""Pages out of web archives, and what damage does not do."""

import base64
import gzip
import hashlib
import io
import random
import re
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.batch.values import Outcome, Passed
from reader.models import Page
from tests.batch.archives import packed, record, story

pytest.importorskip("fastwarc", reason="the extra `batch` is not installed")

from reader.batch import warc
from reader.batch.warc import pages

A, B, C = (record(f"https://paper.example/{name}", story(name)) for name in "abc")


def read(tmp_path: Path, data: bytes, limit: int = 100_000) -> list[tuple[str, str]]:
    """(last letter of the address, outcome) of everything in an archive; `page` for a page."""
    (archive := tmp_path / "a.warc").write_bytes(data)
    return [(found.url[-1:], found.outcome if isinstance(found, Passed) else "page") for found, _ in pages(str(archive), limit)]


GOOD = [("a", "page"), ("b", "page"), ("c", "page")]


@pytest.mark.parametrize("data", [A + B + C, packed(A, B, C), gzip.compress(A + B + C)], ids=["plain", "packed", "packed as one"])
def test_reads_every_response(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == GOOD


def test_a_page_has_its_address_its_type_and_its_time(tmp_path: Path) -> None:
    (archive := tmp_path / "a.warc").write_bytes(A)
    page = next(pages(str(archive), 100_000))[0]
    assert not isinstance(page, Passed)
    assert (page.url, page.content_type) == ("https://paper.example/a", "text/html; charset=utf-8")
    assert page.fetched == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert page.body == story("a").encode()


def test_an_answer_that_does_not_say_what_it_is_may_be_a_page(tmp_path: Path) -> None:
    assert read(tmp_path, record("https://paper.example/a", story("a"), head="Server: harbour\r\n")) == [("a", "page")]


def test_an_answer_is_one_however_its_type_is_written(tmp_path: Path) -> None:
    assert read(tmp_path, A.replace(b"application/http", b"Application/HTTP") + B + C) == GOOD


def test_a_page_is_at_no_address_that_opens_something(tmp_path: Path) -> None:
    (path := tmp_path / "a.warc").write_bytes(record("file:///etc/hostname", "<p>x") + record("javascript:x", "<p>x"))
    assert [found.url for found, _ in pages(str(path), 1000)] == ["", ""]


def test_requests_and_metadata_are_no_pages(tmp_path: Path) -> None:
    others = [record("https://paper.example/x", "", kind=kind) for kind in ("request", "metadata", "warcinfo", "revisit")]
    assert read(tmp_path, packed(others[0], A, others[1], others[2], B, others[3], C)) == GOOD


@pytest.mark.parametrize(("kind", "outcome"), [("text/html; charset=utf-8", "page"), ("image/gif", Outcome.NOT_HTML)])
def test_a_resource_is_a_page_without_an_answer_around_it(tmp_path: Path, kind: str, outcome: str) -> None:
    body = story("x").encode()
    header = "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://paper.example/x\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
    resource = f"{header}Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"
    assert read(tmp_path, packed(A, resource, B)) == [("a", "page"), ("x", outcome), ("b", "page")]


@pytest.mark.parametrize(
    ("bad", "outcome"),
    [
        (record("https://paper.example/x", ""), Outcome.EMPTY),
        (record("https://paper.example/x", "GIF89a", head="Content-Type: image/gif\r\n"), Outcome.NOT_HTML),
        (record("https://paper.example/x", "gone", status="404 Not Found"), Outcome.STATUS),
        (record("https://paper.example/x", "what?", status="who knows"), Outcome.DAMAGED),
        (record("https://paper.example/x", "y" * 200_000), Outcome.TOO_LARGE),
        (record("https://paper.example/x", "y" * 200_000, head="Content-Type: image/gif\r\n"), Outcome.TOO_LARGE),
        (record("https://paper.example/x", "text", claimed=90_000), Outcome.WRONG_LENGTH),
        (record("https://paper.example/x", story("x"), claimed=300), Outcome.DAMAGED),
        (record("https://paper.example/x", story("x"), claimed="many"), Outcome.WRONG_LENGTH),
        (record("https://paper.example/x", story("x"), claimed=-5), Outcome.WRONG_LENGTH),
        (record("https://paper.example/x", story("x"), claimed="²"), Outcome.WRONG_LENGTH),
        (record("https://paper.example/x", story("x"), claimed="9" * 5000), Outcome.WRONG_LENGTH),
        (record("https://paper.example/x", story("x")).replace(b"harbour", b"harbbur"), Outcome.DAMAGED),
        (record("https://paper.example/x", "no gzip", head="Content-Type: text/html\r\nContent-Encoding: gzip\r\n"), Outcome.DAMAGED),
        (
            record("https://paper.example/x", "no chunk", head="Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"),
            Outcome.DAMAGED,
        ),
    ],
    ids=[
        "empty",
        "picture",
        "404",
        "no answer",
        "large",
        "large picture",
        "too long",
        "too short",
        "no number",
        "negative",
        "no digit",
        "endless",
        "altered",
        "no gzip",
        "no chunks",
    ],
)
@pytest.mark.parametrize("pack", [packed, lambda *records: b"".join(records)], ids=["packed", "plain"])
def test_a_bad_record_is_named_and_its_neighbours_are_read(tmp_path: Path, pack: object, bad: bytes, outcome: Outcome) -> None:
    assert callable(pack)
    assert read(tmp_path, pack(A, bad, B, C)) == [("a", "page"), ("x", outcome), ("b", "page"), ("c", "page")]


@pytest.mark.parametrize("head", ["Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Transfer-Encoding: chunked\r\n"])
def test_a_page_that_cannot_be_unpacked_costs_an_archive_of_one_piece_nothing_else(tmp_path: Path, head: str) -> None:
    bad = record("https://paper.example/x", "as it is", head=f"Content-Type: text/html\r\n{head}")
    assert read(tmp_path, gzip.compress(A + bad + B + C)) == [("a", "page"), ("x", Outcome.DAMAGED), ("b", "page"), ("c", "page")]


def in_two(*records: bytes) -> bytes:
    """An archive of two pieces, the last record being the second."""
    return packed(b"".join(records[:-1]), records[-1])


def described(*records: bytes) -> bytes:
    """An archive of two pieces, the first being what it says of itself."""
    return packed(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n", b"".join(records))


@pytest.mark.parametrize("claimed", [300, 90_000, "many"], ids=["too short", "too long", "no number"])
@pytest.mark.parametrize("pack", [lambda *records: gzip.compress(b"".join(records)), in_two, described], ids=["one", "two", "described"])
def test_a_wrong_length_costs_an_archive_of_one_piece_or_of_few_nothing_else(tmp_path: Path, pack: object, claimed: object) -> None:
    assert callable(pack)
    outcomes = read(tmp_path, pack(A, record("https://paper.example/x", story("x"), claimed=claimed), B, C))
    assert [name for name, _ in outcomes] == ["a", "x", "b", "c"]
    assert [outcome for _, outcome in outcomes].count("page") == 3


def test_a_wrong_length_behind_a_large_record_costs_an_archive_of_one_piece_nothing_else(tmp_path: Path) -> None:
    large = record("https://paper.example/l", random.Random(7).randbytes(600_000).hex())
    archive = gzip.compress(large + record("https://paper.example/x", story("x"), claimed=300) + B + C)
    assert read(tmp_path, archive, 2_000_000)[-2:] == [("b", "page"), ("c", "page")]


def test_an_archive_of_one_piece_is_not_unpacked_anew_for_each_wrong_length(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sought = []
    seek = gzip.GzipFile.seek

    def noted(file: gzip.GzipFile, offset: int, whence: int = 0) -> int:
        sought.extend([offset] * (whence == 0))  # what asks where it stands seeks nothing
        return seek(file, offset, whence)

    monkeypatch.setattr(gzip.GzipFile, "seek", noted)
    bad = [record(f"https://paper.example/{name}", story(name), claimed=90_000) for name in "abcdefgh"]
    outcomes = read(tmp_path, gzip.compress(b"".join(bad)))
    assert [name for name, _ in outcomes] == [*"abcdefgh"]
    assert sought == []


def test_what_is_unpacked_is_read_from_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "HELD", 300)
    dice = random.Random(5)
    data = dice.randbytes(5_000)
    unpacked, plain = warc._Unpacked(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(data)))), io.BytesIO(data)
    for _ in range(400):
        if dice.random() < 0.6:
            place = min(len(data), max(0, plain.tell() + dice.choice([-900, -290, -7, 0, 5, 600])))
            assert unpacked.seek(place) == plain.seek(place)
        size = dice.choice([0, 1, 50, 400])
        assert unpacked.read(size) == plain.read(size)
        assert unpacked.tell() == plain.tell()


def test_an_archive_of_one_piece_that_breaks_off_keeps_its_beginning_and_says_so(tmp_path: Path) -> None:
    records = [record(f"https://paper.example/{name}", story(name)) for name in "abcdefgh"]
    outcomes = read(tmp_path, gzip.compress(b"".join(records))[:-100])
    assert outcomes[:3] == GOOD
    assert outcomes[-1] == ("", Outcome.DAMAGED)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("gzip", gzip.compress(b"<p>Packed.</p>", mtime=0)), ("br", b"\x8b\x06\x80<p>Packed.</p>\x03"), ("utf-8", b"<p>Packed.</p>")],
)
def test_encoded_bodies_are_unpacked(tmp_path: Path, encoding: str, body: bytes) -> None:
    head = f"Content-Type: text/html\r\nContent-Encoding: {encoding}\r\n"
    (archive := tmp_path / "a.warc.gz").write_bytes(packed(record("https://paper.example/x", body, head=head)))
    page = next(pages(str(archive), 100_000))[0]
    assert not isinstance(page, Passed)
    assert page.body == b"<p>Packed.</p>"


def deflated(body: bytes) -> bytes:
    """Without a head, as some servers understand `deflate`."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


def in_two(body: bytes) -> bytes:
    """As servers do that pack what they send piece by piece."""
    return gzip.compress(body[:5]) + gzip.compress(body[5:])


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("X-GZip", gzip.compress), ("gzip", in_two), ("deflate", zlib.compress), ("deflate", deflated)],
)
def test_what_is_called_gzip_or_deflate_is_unpacked_in_all_its_forms(tmp_path: Path, encoding: str, pack: object) -> None:
    assert callable(pack)
    head = f"Content-Type: text/html\r\nContent-Encoding: {encoding}\r\n"
    assert body_of(tmp_path, record("https://paper.example/x", pack(b"<p>Packed."), head=head)) == b"<p>Packed."


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_body_that_breaks_off_within_its_packing_says_so(tmp_path: Path, encoding: str) -> None:
    whole = gzip.compress(story("x", 4_000).encode()) if encoding == "gzip" else zlib.compress(story("x", 4_000).encode())
    head = f"Content-Type: text/html\r\nContent-Encoding: {encoding}\r\n"
    for packed_body, cut in ((whole, False), (whole + bytes(8), False), (whole[: len(whole) // 2], True), (whole[:-2], True)):
        (archive := tmp_path / "a.warc").write_bytes(record("https://paper.example/x", packed_body, head=head))
        ((page, _),) = pages(str(archive), 100_000)
        assert not isinstance(page, Passed)
        assert page.cut_short == cut
        assert page.body.startswith(b"<html")


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["all", "some"])
def test_a_head_with_bare_line_feeds_is_read(tmp_path: Path, end: str) -> None:
    body = gzip.compress(b"<p>Packed.\n\n<p>Twice.")
    block = f"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip{end}\n".encode() + body
    header = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
    assert body_of(tmp_path, header.encode() + block + b"\r\n\r\n") == b"<p>Packed.\n\n<p>Twice."


def digested(digest: str, body: str) -> bytes:
    """A record with this digest of its block, whatever that is."""
    return re.sub(rb"sha1:\w+", digest.encode(), record("https://paper.example/x", body))


BLOCK = record("https://paper.example/x", story("x")).partition(b"\r\n\r\n")[2][:-4]
SHA1, SHA256 = hashlib.sha1(BLOCK), hashlib.sha256(BLOCK)
KNOWN = [f"sha1:{SHA1.hexdigest()}", f"SHA1:{base64.b32encode(SHA1.digest()).decode()}", f"sha256:{SHA256.hexdigest()}"]
UNKNOWN = [
    f"sha-256:{SHA256.hexdigest()}",
    f"sha256:{base64.b32encode(SHA256.digest()).decode()}",
    f"sha1:{base64.b32encode(SHA1.digest()).decode().lower()}",
    f"blake3:{SHA256.hexdigest()}",
    SHA1.hexdigest(),
    "",
]


@pytest.mark.parametrize("digest", [*KNOWN, *UNKNOWN])
def test_a_page_is_read_in_whichever_form_its_digest_is_written(tmp_path: Path, digest: str) -> None:
    assert body_of(tmp_path, digested(digest, story("x"))) == story("x").encode()


@pytest.mark.parametrize("digest", KNOWN)
def test_an_altered_page_is_damaged_in_each_form_that_is_known(tmp_path: Path, digest: str) -> None:
    assert read(tmp_path, digested(digest, story("y"))) == [("x", Outcome.DAMAGED)]


PACKED = ["Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Encoding: zstd\r\n", "Content-Encoding: none\r\n"]
CHUNKED = "Transfer-Encoding: chunked\r\n"


@pytest.mark.parametrize("head", [*PACKED, CHUNKED, CHUNKED + PACKED[0]])
def test_a_page_that_was_stored_unpacked_under_the_header_of_the_packed_one_is_read(tmp_path: Path, head: str) -> None:
    body = b"\xef\xbb\xbf\n<!doctype html><p>As it was shown."
    assert body_of(tmp_path, record("https://paper.example/x", body, head=f"Content-Type: text/html\r\n{head}")) == body


def test_chunks_that_were_put_together_are_unpacked_all_the_same(tmp_path: Path) -> None:
    head = f"Content-Type: text/html\r\n{CHUNKED}{PACKED[0]}"
    assert body_of(tmp_path, record("https://paper.example/x", gzip.compress(b"<p>Packed."), head=head)) == b"<p>Packed."


def test_chunks_that_break_off_are_not_taken_for_the_page(tmp_path: Path) -> None:
    bad = record("https://paper.example/x", b"40\r\n<p>Half a page", head=f"Content-Type: text/html\r\n{CHUNKED}")
    assert read(tmp_path, packed(bad, A)) == [("x", Outcome.DAMAGED), ("a", "page")]


def test_what_is_no_page_need_not_be_unpacked_to_be_called_so(tmp_path: Path) -> None:
    picture = record("https://paper.example/p", "GIF89a", head=f"Content-Type: image/gif\r\n{PACKED[1]}")
    gone = record("https://paper.example/g", "gone", head=f"Content-Type: text/html\r\n{PACKED[1]}", status="404 Not Found")
    assert read(tmp_path, packed(picture, gone)) == [("p", Outcome.NOT_HTML), ("g", Outcome.STATUS)]


def body_of(tmp_path: Path, data: bytes) -> bytes:
    """That of the one page in an archive."""
    (archive := tmp_path / "a.warc").write_bytes(data)
    ((page, _),) = pages(str(archive), 100_000)
    assert not isinstance(page, Passed)
    return page.body


def test_a_bomb_is_too_large_and_its_neighbours_are_read(tmp_path: Path) -> None:
    head = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"
    bomb = record("https://paper.example/x", gzip.compress(b"\0" * 30_000_000), head=head)
    assert read(tmp_path, packed(A, bomb, B)) == [("a", "page"), ("x", Outcome.TOO_LARGE), ("b", "page")]


def test_damage_in_the_middle_costs_one_record(tmp_path: Path) -> None:
    data = bytearray(packed(A, B, C))
    at = len(packed(A)) + 60
    data[at : at + 30] = b"\0" * 30
    outcomes = read(tmp_path, bytes(data))
    assert ("a", "page") in outcomes
    assert ("c", "page") in outcomes
    assert [outcome for _, outcome in outcomes].count(Outcome.DAMAGED) == 1


@pytest.mark.parametrize("window", [warc.WINDOW, 70])
def test_garbage_between_records_is_skipped_and_told_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    monkeypatch.setattr(warc, "WINDOW", window)
    garbage = b"neither here nor there\r\n\r\n" * 9
    assert read(tmp_path, A + garbage + B + garbage + C) == [
        ("a", "page"),
        ("", Outcome.DAMAGED),
        ("b", "page"),
        ("", Outcome.DAMAGED),
        ("c", "page"),
    ]


def test_an_archive_that_breaks_off_keeps_its_beginning(tmp_path: Path) -> None:
    outcomes = read(tmp_path, packed(A, B, C)[:-60])
    assert outcomes[:2] == GOOD[:2]
    assert outcomes[2][1] in (Outcome.DAMAGED, Outcome.WRONG_LENGTH)


def test_what_is_no_archive_is_damage(tmp_path: Path) -> None:
    assert [outcome for _, outcome in read(tmp_path, b"<html>just a page</html>" * 50)] == [Outcome.DAMAGED]
    assert read(tmp_path, b"") == []


def test_a_page_that_the_crawler_cut_says_so(tmp_path: Path) -> None:
    (archive := tmp_path / "a.warc").write_bytes(record("https://paper.example/a", story("a"), more="WARC-Truncated: length\r\n") + B)
    cut, whole = (found for found, _ in pages(str(archive), 100_000))
    assert isinstance(cut, Page)
    assert isinstance(whole, Page)
    assert (cut.cut_short, whole.cut_short) == (True, False)


@pytest.mark.parametrize("seed", range(25))
def test_random_damage_is_never_fatal_and_never_endless(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    clean = b"".join([A, B, C] * 4) if seed % 2 else packed(*[A, B, C] * 4)
    data = bytearray(clean)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(data)), chance.randint(1, 40)
        data[at : at + length] = chance.randbytes(chance.randint(0, 40))
    outcomes = read(tmp_path, bytes(data))
    assert len(outcomes) <= 30
    assert sum(outcome == "page" for _, outcome in outcomes) >= 3
