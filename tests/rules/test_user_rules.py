"""The file that the program writes for the reader: it says what was put, and nothing is lost on the way."""

import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import ConfigError, ReaderError
from reader.rules import read, user_rules
from tests.bounds import largest_file

LINES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)


@given(st.lists(LINES, min_size=1, max_size=4))
@example(["Ring\x7f the bell"])
def test_words_survive_being_written(lines: list[str]) -> None:
    import tomllib

    rules = user_rules.with_site({"off": ["en.later"]}, "westhaven-post.example", "text", lines)
    assert tomllib.loads(user_rules.emitted(rules)) == rules


def test_a_change_is_taken_back_to_the_letter(tmp_path: Path) -> None:
    first = user_rules.put(tmp_path, {"off": ["a"]})
    (tmp_path / user_rules.FILE).write_text(by_hand := "off = ['a']  # never\n", encoding="utf-8")
    second = user_rules.put(tmp_path, {"off": ["a", "b"]})
    user_rules.restore(tmp_path, second)
    assert (tmp_path / user_rules.FILE).read_text(encoding="utf-8") == by_hand
    (tmp_path / user_rules.FILE).write_text(first.after, encoding="utf-8")
    user_rules.restore(tmp_path, first)
    assert not (tmp_path / user_rules.FILE).exists()


def test_a_change_is_taken_back_out_of_what_another_program_changed_since(tmp_path: Path) -> None:
    bell, rope = ({"id": f"own.{word}", "kind": "related", "text": [word]} for word in ("bell", "rope"))
    user_rules.put(tmp_path, {"off": ["a", "b"]})
    ours = user_rules.change(
        tmp_path, lambda _: {"off": ["b"], "phrase": [bell], "site": {"a.example": {"text": ["x"]}, "b.example": {"drop": ["y"]}}}
    )
    theirs = user_rules.with_site(user_rules.with_rule(user_rules.table(tmp_path), "phrase", rope), "a.example", "text", ["z"])
    user_rules.put(tmp_path, user_rules.switched(theirs, "c", on=False))
    user_rules.restore(tmp_path, ours)
    assert user_rules.table(tmp_path) == {"off": ["b", "c", "a"], "phrase": [rope], "site": {"a.example": {"text": ["z"]}}}


def test_a_change_of_a_file_that_is_gone_since_is_taken_back(tmp_path: Path) -> None:
    changed = user_rules.put(tmp_path, {"off": ["a"]})
    (tmp_path / user_rules.FILE).unlink()
    user_rules.restore(tmp_path, changed)
    assert user_rules.table(tmp_path) == {}


def test_two_who_change_the_rules_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    def off(id: str) -> None:
        def slowly(rules: user_rules.Table) -> user_rules.Table:
            time.sleep(0.02)
            return user_rules.switched(rules, id, on=False)

        user_rules.change(tmp_path, slowly)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(off, "abcd"))
    assert sorted(user_rules.table(tmp_path)["off"]) == ["a", "b", "c", "d"]


def test_what_is_malformed_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        user_rules.put(tmp_path, {"phrase": [{"id": "x", "kind": "nothing", "text": ["y"]}]})
    assert not (tmp_path / user_rules.FILE).exists()


def test_a_file_that_is_kept_elsewhere_is_changed_there_and_who_may_read_it_stays(tmp_path: Path) -> None:
    kept, rules = tmp_path / "kept", tmp_path / "rules.d"
    kept.mkdir()
    rules.mkdir()
    (rules / user_rules.FILE).symlink_to(Path("..", "kept", "mine.toml"))
    first = user_rules.put(rules, {"off": ["a"]})
    (kept / "mine.toml").chmod(0o640)
    second = user_rules.put(rules, {"off": ["b"]})
    assert user_rules.table(rules) == {"off": ["b"]}
    user_rules.restore(rules, second)
    assert "a" in (kept / "mine.toml").read_text(encoding="utf-8")
    assert (kept / "mine.toml").stat().st_mode & 0o777 == 0o640
    user_rules.restore(rules, first)
    assert (rules / user_rules.FILE).is_symlink()
    assert [*kept.iterdir()] == []


def test_what_cannot_be_written_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / user_rules.FILE).symlink_to(tmp_path / "gone" / "mine.toml")
    with pytest.raises(ConfigError, match="It cannot be written: No such file or directory"):
        user_rules.put(tmp_path, {"off": []})
    assert list(tmp_path.iterdir()) == [tmp_path / user_rules.FILE]


def test_a_full_disk_is_no_mistake_in_a_rule(tmp_path: Path) -> None:
    with largest_file(10), pytest.raises(ReaderError, match=r"It cannot be written: File too large\.") as caught:
        user_rules.put(tmp_path, {"off": ["en.later"]})
    assert caught.value.exit_code == 1
    assert list(tmp_path.iterdir()) == []


def test_a_device_in_the_place_of_the_file_stays_one(tmp_path: Path) -> None:
    place = tmp_path / user_rules.FILE
    try:
        os.mknod(place, stat.S_IFCHR | 0o666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("only root makes devices")
    with pytest.raises(ConfigError, match="It cannot be written: it is no file"):
        user_rules.put(tmp_path, {"off": []})
    assert stat.S_ISCHR(place.stat().st_mode)


def test_values_come_and_go() -> None:
    rules = user_rules.with_site({}, "a.example", "given", ["x", "y", "x"])
    assert rules == {"site": {"a.example": {"given": ["x", "y"]}}}
    assert user_rules.without_site(rules, "a.example", "given", ["x", "y"]) == {"site": {}}
    assert user_rules.switched({"off": ["a"]}, "b", on=False) == {"off": ["a", "b"]}
    assert user_rules.switched({"off": ["a", "b"]}, "b", on=True) == {"off": ["a"]}


def test_a_value_that_was_written_without_brackets_stays_whole() -> None:
    by_hand: user_rules.Table = {"off": "a", "site": {"a.example": {"drop": ".ask"}}}
    assert user_rules.with_site(by_hand, "a.example", "drop", [".box"])["site"] == {"a.example": {"drop": [".ask", ".box"]}}
    assert user_rules.without_site(by_hand, "a.example", "drop", [".box"])["site"] == {"a.example": {"drop": [".ask"]}}
    assert user_rules.switched(by_hand, "b", on=False)["off"] == ["a", "b"]


def test_a_change_of_a_file_that_begins_with_a_mark_of_its_bytes_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / user_rules.FILE).write_text("off = ['a']\n", encoding="utf-8-sig")
    user_rules.restore(tmp_path, user_rules.put(tmp_path, {"off": ["b"]}))
    assert user_rules.table(tmp_path) == {"off": ["a"]}


def test_a_rule_of_the_same_id_is_replaced(tmp_path: Path) -> None:
    row = {"id": "user_rules.x", "kind": "related", "text": ["Ring"]}
    rules = user_rules.with_rule(user_rules.with_rule({}, "phrase", row), "phrase", {**row, "text": ["Ring twice"]})
    user_rules.put(tmp_path, rules)
    assert read(tmp_path / user_rules.FILE)["phrase"] == [{**row, "text": ["Ring twice"]}]
