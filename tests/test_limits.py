"""What a process that reads hostile input may use, on systems of several kinds."""

import resource
import sys

import pytest

from reader import limits

MEMORY = 600_000_000


@pytest.fixture
def bounds(monkeypatch: pytest.MonkeyPatch) -> dict[int, int]:
    """What was bound, in the place of binding the process that runs the tests."""
    bound: dict[int, int] = {}
    monkeypatch.setattr(resource, "setrlimit", lambda kind, values: bound.update({kind: values[0]}))
    return bound


def test_memory_is_bound_and_no_core_file_is_left(bounds: dict[int, int]) -> None:
    limits.confine(600)
    assert bounds == {resource.RLIMIT_AS: MEMORY, resource.RLIMIT_CORE: 0}


def test_macos_which_refuses_every_bound_of_memory_is_not_asked_for_one(bounds: dict[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    limits.confine(600)
    assert bounds == {resource.RLIMIT_CORE: 0}


def test_where_address_space_has_no_bound_the_bound_of_data_serves(bounds: dict[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(resource, "RLIMIT_AS")
    limits.confine(600)
    assert bounds[resource.RLIMIT_DATA] == MEMORY
