"""Bodies: whole or not at all, within their bound."""

import contextlib
import gzip
import zlib
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NotAvailableError, TryLaterError
from reader.fetcher.body import Gunzip, whole_body

LIMIT = 10_000


async def body(data: bytes, encoding: str = "", step: int = 700, **headers: str) -> bytes:
    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(data), step):
            yield data[start : start + step]

    return await whole_body(chunks(), {"content-encoding": encoding, **headers}, host="paper.example", limit=LIMIT)


async def test_gives_a_plain_body_as_it_came() -> None:
    assert await body(b"news" * 500) == b"news" * 500


async def test_undoes_gzip_of_several_members_and_padding() -> None:
    assert await body(gzip.compress(b"a" * 3000) + gzip.compress(b"b") + b"\0" * 900, "GZIP") == b"a" * 3000 + b"b"


async def test_undoes_gzip_of_which_nothing_is_said() -> None:
    """A file that is packed, as `feed.xml.gz`; or a server that packs what it sends and does not say so."""
    assert await body(gzip.compress(b"news" * 500)) == b"news" * 500
    with pytest.raises(TryLaterError, match="came damaged"):
        await body(gzip.compress(b"news" * 500)[:-9])
    with pytest.raises(NotAvailableError, match="larger"):
        await body(gzip.compress(b"news" * LIMIT))


async def test_takes_an_empty_body_that_says_gzip_for_empty() -> None:
    assert await body(b"", "gzip") == b""


async def test_stops_at_the_bound_of_a_bomb() -> None:
    with pytest.raises(NotAvailableError, match="larger than"):
        await body(gzip.compress(b"\0" * 5_000_000), "gzip")


def test_unpacks_no_more_of_a_bomb_than_a_byte_beyond_the_bound() -> None:
    assert len(Gunzip(LIMIT).feed(gzip.compress(b"\0" * 5_000_000))) == LIMIT + 1


async def test_stops_at_the_bound_of_an_endless_plain_body() -> None:
    with pytest.raises(NotAvailableError, match="larger than"):
        await body(b"x" * (LIMIT + 1))


async def test_stops_at_the_bound_of_a_gzip_that_unpacks_to_nothing() -> None:
    with pytest.raises(NotAvailableError, match="larger than"):
        await body(gzip.compress(b"") * LIMIT, "gzip")


async def test_takes_a_body_of_exactly_the_bound() -> None:
    assert len(await body(gzip.compress(b"\0" * LIMIT), "gzip")) == LIMIT


async def test_refuses_from_the_promised_length_before_reading() -> None:
    with pytest.raises(NotAvailableError, match="larger than"):
        await body(b"", **{"content-length": "1000000000000000"})


@pytest.mark.parametrize("cut", [1, 5, 12, 30])
async def test_a_cut_gzip_is_damaged(cut: int) -> None:
    with pytest.raises(TryLaterError, match="damaged"):
        await body(gzip.compress(b"news of the harbour" * 9)[:-cut], "gzip")


async def test_a_gzip_with_a_wrong_checksum_is_damaged() -> None:
    packed = bytearray(gzip.compress(b"news"))
    packed[-6] ^= 1
    with pytest.raises(TryLaterError, match="damaged"):
        await body(bytes(packed), "gzip")


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "gzip, gzip", "br, \x1b[2J"])
async def test_refuses_packings_nobody_asked_for(encoding: str) -> None:
    with pytest.raises(NotAvailableError, match="not asked for") as caught:
        await body(b"x", encoding)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["UTF-8", "none", "identity", "iso-8859-1"])
async def test_takes_a_word_that_names_no_packing_for_none(encoding: str) -> None:
    assert await body(b"news", encoding) == b"news"
    assert await body(gzip.compress(b"news"), f"{encoding}, gzip") == b"news"


@given(st.lists(st.binary(max_size=300), max_size=4), st.integers(1, 50))
def test_unpacks_the_same_whatever_the_steps(members: list[bytes], step: int) -> None:
    packed = b"".join(map(gzip.compress, members))
    gunzip = Gunzip(LIMIT)
    assert b"".join(gunzip.feed(packed[start : start + step]) for start in range(0, len(packed), step)) == b"".join(members)
    assert gunzip.finished == bool(members)


@given(st.binary(max_size=200))
def test_damaged_bytes_raise_nothing_but_a_damage_error(data: bytes) -> None:
    gunzip = Gunzip(LIMIT)
    with contextlib.suppress(zlib.error):
        assert len(gunzip.feed(b"\x1f\x8b\x08\0" + data)) <= LIMIT + 1
