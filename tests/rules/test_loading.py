"""The reader's own rules on top of the shipped ones, and lists that are read once and kept."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cleaner.normal_form import normal
from reader.config import Cleaning, Settings
from reader.errors import ConfigError
from reader.models import Kind
from reader.rules import lists, load, own_files, shipped

OWN = """
off = ["en.later"]

[[phrase]]
id = "own.bell"
kind = "related"
text = ["Ring the bell"]
removes = ["Ring the bell!"]
keeps = ["Ring the bell twice at low water."]
"""


@pytest.fixture
def rules_dir(tmp_path: Path) -> Path:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    return tmp_path


def test_the_readers_rules_lie_on_top(rules_dir: Path) -> None:
    rules = load(Settings(), rules_dir)
    assert [hit.phrase.id for hit in rules.book.hits(normal("Ring the bell!"))] == ["own.bell"]
    assert "en.later" not in {hit.phrase.id for hit in rules.book.hits("remind me later")}
    assert "en.later" in {hit.phrase.id for hit in shipped().book.hits("remind me later")}


def test_without_a_folder_the_shipped_rules_stand(tmp_path: Path) -> None:
    assert load(Settings(), tmp_path / "none") is shipped()


def test_a_folder_without_rules_loads_nothing_to_list_them(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no rules", encoding="utf-8")
    code = (
        "import sys; from reader.rules import own_files; sys.modules.pop('pathlib', None);"  # logging has it from Python 3.15 on
        f"print(own_files({str(tmp_path)!r}), 'pathlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8").stdout == "[] False\n"


def test_the_readers_files_are_laid_by_name(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "c.txt"):
        (tmp_path / name).touch()
    assert own_files(tmp_path) == [tmp_path / "a.toml", tmp_path / "b.toml"]
    assert own_files(tmp_path / "a.toml") == []


def test_a_folder_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path) -> None:
    circle = tmp_path / "rules.d"
    circle.symlink_to(circle)
    with pytest.raises(ConfigError, match=r"rules\.d: "):
        own_files(circle)


def test_kinds_can_be_kept(tmp_path: Path) -> None:
    assert load(Settings(cleaning=Cleaning(keep=["related"])), tmp_path).keep == {Kind.RELATED}
    with pytest.raises(ConfigError, match="related"):
        load(Settings(cleaning=Cleaning(keep=["relations"])), tmp_path)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[phrase]]\nid='a'\nkind='donations'\ntext=['x']", "own.toml.*donations.*donation"),
        ("[[phrase]]\nid='a'\nkind='donation'\nmatch='hole'\ntext=['x']", "whole"),
        ("[[phrase]]\nid='a'\nkind='donation'\ntxt=['x']", "txt.*text"),
        ("[[phrase]]\nid='a'\nkind='donation'\nmatch='pattern'\ntext=['(x']", "regular expression"),
        ("[[phrase]]\nid='a'\nkind='donation'\ntext=['x']\nbeside=['y||z']", "beside must be words"),
        ("[[phrase]]\nid='a'\nkind='donation'\ntext=['x']\nbeside=['*y|z']", "\\*y: a \\* may only end a word"),
        ("[[phrase]]\nid='a b'\nkind='donation'\ntext=['x']", "id must be"),
        ("[[phrase]]\nkind='donation'\ntext=['x']\nid='a'\n[[phrase]]\nkind='donation'\ntext=['x']\nid='a'", "two rules are called a"),
        ("site = 3", "sections by host"),
        ("[site.'a.example']\ndorp=['x']", "dorp.*drop"),
        ("x = ", "not valid TOML"),
        (f"x = {'1' * 5000}", "not valid TOML"),
        (".".join(["a"] * 100_000) + " = 1", "more than 50 parts"),
        ("phrase = 'x'", r"\[\[phrase\]\]"),
        ("off = [1]", "off must be a list of strings"),
    ],
)
def test_an_error_names_the_file_and_what_was_meant(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says):
        load(Settings(), tmp_path)


def test_two_that_call_one_site_by_two_of_its_names_add_up(tmp_path: Path) -> None:
    rules = "[site.'www.bücher.example']\ndrop=['.a']\n[site.'xn--bcher-kva.example']\ndrop=['.b']\n[site.'bücher.example']\ntext=['x']"
    (tmp_path / "own.toml").write_text(rules, encoding="utf-8")
    loaded = load(Settings(), tmp_path)
    for host in ("bücher.example", "xn--bcher-kva.example", "news.xn--bcher-kva.example"):
        site = loaded.site(host)
        assert site is not None
        assert (site.drop, site.text) == ((".a", ".b"), ("x",))


def test_a_list_is_indexed_once_and_again_when_it_changes(tmp_path: Path) -> None:
    source, cache = tmp_path / "own.txt", tmp_path / "cache"
    source.write_text("##.ask\nwesthaven-post.example##.box\n", encoding="utf-8")
    first = lists.load([str(source)], cache)
    assert first.classes == {"ask"}
    assert len(list(cache.iterdir())) == 1
    assert lists.load([str(source)], cache) == first
    source.write_text("##.ask\n##.wall\n", encoding="utf-8")
    assert lists.load([str(source)], cache).classes == {"ask", "wall"}


def test_a_list_that_changes_every_day_leaves_a_handful_of_indexes(tmp_path: Path) -> None:
    source, cache = tmp_path / "own.txt", tmp_path / "cache"
    for day in range(20):
        source.write_text(f"##.ask\n##.day-{'x' * day}\n", encoding="utf-8")
        assert len(lists.load([str(source)], cache).classes) == 2
    assert len(list(cache.iterdir())) == lists.KEPT
    used = {each.name for each in cache.iterdir()}
    lists.load([str(source)], cache)
    assert {each.name for each in cache.iterdir()} == used


def test_a_mark_of_its_bytes_before_a_list_hides_no_rule(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("##.ask\n", encoding="utf-8-sig")
    assert lists.load([str(tmp_path / "own.txt")], tmp_path / "cache").classes == {"ask"}


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    source, cache = tmp_path / "own.txt", tmp_path / "cache"
    source.write_text("##.ask\n", encoding="utf-8")
    lists.load([str(source)], cache)
    for kept in cache.iterdir():
        kept.write_text("{", encoding="utf-8")
    assert lists.load([str(source)], cache).classes == {"ask"}


def test_a_list_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.txt"):
        lists.load([str(tmp_path / "gone.txt")], tmp_path)


def test_a_list_of_somebody_who_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="~nobody-of-that-name"):
        lists.load(["~nobody-of-that-name/own.txt"], tmp_path)


def test_the_shipped_rules_go_to_another_process_whole() -> None:
    sent = pickle.loads(pickle.dumps(shipped()))
    assert [phrase.id for phrase in sent.phrases] == [phrase.id for phrase in shipped().phrases]
    assert dict(sent.book.whole) == dict(shipped().book.whole)
