"""A seeded sample of `bench/fuzz.py`: whatever a stranger wrote, the promises hold. The full run is made by hand."""

from pathlib import Path

import pytest

from bench.fuzz import TARGETS, broken, made

NOWHERE = Path("/nonexistent/corpus")
"""No corpus: the sample wounds our own small inputs only, so that it is the same everywhere."""
SAMPLE = 40


@pytest.mark.parametrize("kind", TARGETS)
def test_the_promises_hold_for_wounded_input(kind: str) -> None:
    findings = {number: found for number in range(SAMPLE) if (found := broken(kind, made(kind, number, 7, NOWHERE)))}
    assert findings == {}
