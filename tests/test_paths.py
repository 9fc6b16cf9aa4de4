"""Where things lie: the same places that platformdirs names, and READER_HOME over all of them."""

import sys
from pathlib import Path

import platformdirs
import pytest

from reader import paths


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("named", ["", "/somewhere/else"])
def test_the_short_way_agrees_with_platformdirs(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READER_HOME", raising=False)
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, named)
    assert paths.config_dir() == platformdirs.user_config_dir("reader", appauthor=False)
    assert paths.data_dir() == platformdirs.user_data_dir("reader", appauthor=False)
    assert paths.cache_dir() == platformdirs.user_cache_dir("reader", appauthor=False)


def test_reader_home_holds_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    assert {Path(folder).parent for folder in (paths.config_dir(), paths.data_dir(), paths.cache_dir())} == {tmp_path}
    assert Path(paths.rules_dir()) == tmp_path / "config" / "rules.d"
