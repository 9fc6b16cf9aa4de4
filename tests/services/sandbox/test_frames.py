"""What crosses between this program and its workers."""

from __future__ import annotations

import pytest

from reader.models import Style
from reader.services.sandbox import frames


@pytest.mark.parametrize("style", [Style.STRONG, Style.STRONG | Style.EMPHASIS, Style.PLAIN])
def test_members_of_enumerations_cross_as_their_values_whatever_their_python_would_do(
    style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python 3.11.2, which is that of Debian 12, names `getattr`, and no answer of a worker may."""
    monkeypatch.setattr(Style, "__reduce_ex__", lambda self, _: (getattr, (Style, self.name)))
    assert frames.value(frames.packed((True, style))[frames.HEAD.size :]) == (True, style)
