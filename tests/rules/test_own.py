"""The file that the program writes for the reader: it says what was put, and nothing is lost on the way."""

import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import ConfigError
from reader.rules import own, read

LINES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)


@given(st.lists(LINES, min_size=1, max_size=4))
@example(["Ring\x7f the bell"])
def test_words_survive_being_written(lines: list[str]) -> None:
    import tomllib

    rules = own.with_site({"off": ["en.later"]}, "westhaven-post.example", "text", lines)
    assert tomllib.loads(own.emitted(rules)) == rules


def test_a_change_is_taken_back_to_the_letter(tmp_path: Path) -> None:
    first = own.put(tmp_path, {"off": ["a"]})
    (tmp_path / own.FILE).write_text(by_hand := "off = ['a']  # never\n", encoding="utf-8")
    second = own.put(tmp_path, {"off": ["a", "b"]})
    own.restore(tmp_path, second)
    assert (tmp_path / own.FILE).read_text(encoding="utf-8") == by_hand
    (tmp_path / own.FILE).write_text(first.after, encoding="utf-8")
    own.restore(tmp_path, first)
    assert not (tmp_path / own.FILE).exists()


def test_a_change_is_taken_back_out_of_what_another_program_changed_since(tmp_path: Path) -> None:
    bell, rope = ({"id": f"own.{word}", "kind": "related", "text": [word]} for word in ("bell", "rope"))
    own.put(tmp_path, {"off": ["a", "b"]})
    ours = own.change(
        tmp_path, lambda _: {"off": ["b"], "phrase": [bell], "site": {"a.example": {"text": ["x"]}, "b.example": {"drop": ["y"]}}}
    )
    theirs = own.with_site(own.with_rule(own.table(tmp_path), "phrase", rope), "a.example", "text", ["z"])
    own.put(tmp_path, own.switched(theirs, "c", on=False))
    own.restore(tmp_path, ours)
    assert own.table(tmp_path) == {"off": ["b", "c", "a"], "phrase": [rope], "site": {"a.example": {"text": ["z"]}}}


def test_a_change_of_a_file_that_is_gone_since_is_taken_back(tmp_path: Path) -> None:
    changed = own.put(tmp_path, {"off": ["a"]})
    (tmp_path / own.FILE).unlink()
    own.restore(tmp_path, changed)
    assert own.table(tmp_path) == {}


def test_two_who_change_the_rules_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    def off(id: str) -> None:
        def slowly(rules: own.Table) -> own.Table:
            time.sleep(0.02)
            return own.switched(rules, id, on=False)

        own.change(tmp_path, slowly)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(off, "abcd"))
    assert sorted(own.table(tmp_path)["off"]) == ["a", "b", "c", "d"]


def test_what_is_malformed_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        own.put(tmp_path, {"phrase": [{"id": "x", "kind": "nothing", "text": ["y"]}]})
    assert not (tmp_path / own.FILE).exists()


def test_a_file_that_is_kept_elsewhere_is_changed_there_and_who_may_read_it_stays(tmp_path: Path) -> None:
    kept, rules = tmp_path / "kept", tmp_path / "rules.d"
    kept.mkdir()
    rules.mkdir()
    (rules / own.FILE).symlink_to(Path("..", "kept", "mine.toml"))
    first = own.put(rules, {"off": ["a"]})
    (kept / "mine.toml").chmod(0o640)
    second = own.put(rules, {"off": ["b"]})
    assert own.table(rules) == {"off": ["b"]}
    own.restore(rules, second)
    assert "a" in (kept / "mine.toml").read_text(encoding="utf-8")
    assert (kept / "mine.toml").stat().st_mode & 0o777 == 0o640
    own.restore(rules, first)
    assert (rules / own.FILE).is_symlink()
    assert [*kept.iterdir()] == []


def test_what_cannot_be_written_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / own.FILE).symlink_to(tmp_path / "gone" / "mine.toml")
    with pytest.raises(ConfigError, match="It cannot be written: No such file or directory"):
        own.put(tmp_path, {"off": []})
    assert list(tmp_path.iterdir()) == [tmp_path / own.FILE]


def test_a_device_in_the_place_of_the_file_stays_one(tmp_path: Path) -> None:
    place = tmp_path / own.FILE
    try:
        os.mknod(place, stat.S_IFCHR | 0o666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("only root makes devices")
    with pytest.raises(ConfigError, match="It cannot be written: it is no file"):
        own.put(tmp_path, {"off": []})
    assert stat.S_ISCHR(place.stat().st_mode)


def test_values_come_and_go() -> None:
    rules = own.with_site({}, "a.example", "given", ["x", "y", "x"])
    assert rules == {"site": {"a.example": {"given": ["x", "y"]}}}
    assert own.without_site(rules, "a.example", "given", ["x", "y"]) == {"site": {}}
    assert own.switched({"off": ["a"]}, "b", on=False) == {"off": ["a", "b"]}
    assert own.switched({"off": ["a", "b"]}, "b", on=True) == {"off": ["a"]}


def test_a_value_that_was_written_without_brackets_stays_whole() -> None:
    by_hand: own.Table = {"off": "a", "site": {"a.example": {"drop": ".ask"}}}
    assert own.with_site(by_hand, "a.example", "drop", [".box"])["site"] == {"a.example": {"drop": [".ask", ".box"]}}
    assert own.without_site(by_hand, "a.example", "drop", [".box"])["site"] == {"a.example": {"drop": [".ask"]}}
    assert own.switched(by_hand, "b", on=False)["off"] == ["a", "b"]


def test_a_change_of_a_file_that_begins_with_a_mark_of_its_bytes_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / own.FILE).write_text("off = ['a']\n", encoding="utf-8-sig")
    own.restore(tmp_path, own.put(tmp_path, {"off": ["b"]}))
    assert own.table(tmp_path) == {"off": ["a"]}


def test_a_rule_of_the_same_id_is_replaced(tmp_path: Path) -> None:
    row = {"id": "own.x", "kind": "related", "text": ["Ring"]}
    rules = own.with_rule(own.with_rule({}, "phrase", row), "phrase", {**row, "text": ["Ring twice"]})
    own.put(tmp_path, rules)
    assert read(tmp_path / own.FILE)["phrase"] == [{**row, "text": ["Ring twice"]}]
