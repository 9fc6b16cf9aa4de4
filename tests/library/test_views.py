"""How the screen was left is kept by name."""

from pathlib import Path

from reader import library
from reader.library import articles, views
from reader.models import Article


def test_keeps_and_forgets_by_name(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article(url="https://harbour.example/1", title="The tide"))
        views.keep(shelf, "measure 72", 80)
        views.keep(shelf, "open Küste/Fluß", 1)
        views.keep(shelf, "measure 72", 84)
        assert views.kept(shelf) == {"measure 72": 84, "open Küste/Fluß": 1}
        views.keep(shelf, "measure 72", None)
        assert views.kept(shelf) == {"open Küste/Fluß": 1}


def test_makes_no_library_for_it(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        views.keep(shelf, "swapped", 1)
        assert views.kept(shelf) == {}
    assert not (tmp_path / "library.db").exists()
