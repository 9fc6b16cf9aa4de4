"""What we say to servers and how we take their answers."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ConfigError, NotAvailableError, TryLaterError
from reader.fetcher import manners

NOW = datetime(2030, 5, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("99999999999999999999", manners.MAX_RETRY_AFTER),
        ("Wed, 01 May 2030 12:01:00 GMT", 60),
        ("Wed, 01 May 2030 11:00:00 GMT", 0),
        ("Wed, 01 May 9999 12:00:00 GMT", manners.MAX_RETRY_AFTER),
    ],
)
def test_hears_retry_after_in_both_forms(header: str, seconds: float) -> None:
    assert manners.retry_after(header, NOW) == seconds


@pytest.mark.parametrize("header", ["", "-5", "soon", "1.5", "٣", "Wed, 99 Foo"])
def test_hears_nothing_in_nonsense(header: str) -> None:
    assert manners.retry_after(header, NOW) is None


@given(st.text())
def test_no_retry_after_raises(header: str) -> None:
    assert 0 <= (manners.retry_after(header, NOW) or 0) <= manners.MAX_RETRY_AFTER


def test_waits_only_after_503_and_only_briefly() -> None:
    assert manners.pause(503, 1.0) == 1.0
    assert manners.pause(503, 2.0) is None
    assert manners.pause(503, None) is None
    assert manners.pause(429, 0.0) is None


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451, 418])
def test_some_answers_are_for_good(status: int) -> None:
    assert isinstance(manners.refusal("paper.example", status), NotAvailableError)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 503, 599])
def test_others_may_be_better_later(status: int) -> None:
    assert isinstance(manners.refusal("paper.example", status), TryLaterError)


def test_says_how_long_a_server_asks_to_wait() -> None:
    error = manners.refusal("paper.example", 429, 7_200)
    assert str(error) == "paper.example answered 429 Too Many Requests; it asks to wait 2 h."
    assert error.retry_after == 7_200


def test_says_who_we_are_and_asks_for_gzip_only() -> None:
    headers = manners.headers("")
    assert headers["User-Agent"].startswith("quiet-reader/")
    assert headers["Accept-Encoding"] == "gzip"
    assert "Referer" not in headers


@pytest.mark.parametrize("given", ["A reader of Nordhaven/2", " A reader of Nordhaven/2 "])
def test_bears_the_name_that_the_reader_gives_it(given: str) -> None:
    """No request can be made with blanks at an end of a header."""
    assert manners.headers(given)["User-Agent"] == "A reader of Nordhaven/2"


@pytest.mark.parametrize("name", ["Googlebot/2.1", "a\r\nX-Evil: 1", "nävne"])
def test_refuses_a_name_that_is_not_ours_to_bear(name: str) -> None:
    with pytest.raises(ConfigError):
        manners.headers(name)


@pytest.mark.parametrize(("asked", "silent"), [(90.0, manners.SILENCE), (5.0, 5.0)])
def test_a_host_that_wants_time_is_asked_nothing_meanwhile_for_a_minute_at_most(asked: float, silent: float) -> None:
    refused = manners.Refused(100.0, 429, asked)
    error = refused.unasked("pier.example", 101.0)
    assert error is not None
    said = f"pier.example was not asked: it answered 429 Too Many Requests before, and asks to wait {asked - 1:.0f} s."
    assert (str(error), error.retry_after) == (said, asked - 1)
    assert refused.unasked("pier.example", 100.0 + silent) is None


@pytest.mark.parametrize(
    ("status", "wait", "wants"), [(429, 5, True), (503, 5, True), (429, None, False), (503, 1, False), (404, 5, False)]
)
def test_who_names_a_time_wants_it_for_all_of_the_host(status: int, wait: float | None, wants: bool) -> None:
    assert manners.wants_time(status, wait) is wants
