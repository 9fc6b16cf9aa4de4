"""The collector rests while a page is cleaned, and no longer."""

import gc
from collections.abc import Iterator

import pytest

from reader.cleaner.gc_pause import without_gc


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    gc.enable()


@without_gc
def is_collecting(fails: bool = False) -> bool:
    if fails:
        raise ValueError("the page")
    return gc.isenabled()


def test_rests_during_the_call_and_goes_on_behind_it() -> None:
    assert not is_collecting()
    assert gc.isenabled()


def test_goes_on_behind_a_call_that_failed() -> None:
    with pytest.raises(ValueError, match="the page"):
        is_collecting(fails=True)
    assert gc.isenabled()


def test_stays_switched_off_where_somebody_else_switched_it_off() -> None:
    gc.disable()
    assert not is_collecting()
    assert not gc.isenabled()
