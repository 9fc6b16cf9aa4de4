"""When a page that could not be had is asked for again."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from reader.errors import NotAvailableError, TryLaterError
from reader.services import retry_policy

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
BUSY = TryLaterError("Busy.")


def test_each_pause_is_longer_than_the_one_before_and_the_last_try_is_the_last() -> None:
    pauses = [due - NOW for tries in range(1, 9) if (due := retry_policy.again(BUSY, tries, NOW))]
    assert pauses[:2] == [timedelta(minutes=5), timedelta(minutes=20)]
    assert pauses == sorted(pauses)
    assert len(pauses) == retry_policy.MOST_TRIES - 1


def test_what_is_gone_for_good_is_not_asked_again() -> None:
    assert retry_policy.again(NotAvailableError("Gone."), 1, NOW) is None


@given(some.floats(0, 1e9), some.integers(1, 4))
def test_a_server_that_asks_for_time_is_given_it_up_to_a_day(asked: float, tries: int) -> None:
    due = retry_policy.again(TryLaterError("Busy.", retry_after=asked), tries, NOW)
    assert due is not None
    assert due - NOW >= min(timedelta(seconds=asked), timedelta(days=1))
    assert due - NOW <= timedelta(days=1)
