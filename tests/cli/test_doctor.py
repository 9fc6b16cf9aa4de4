"""`reader doctor` finds what is wrong and says what to do."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader import keys
from reader.cli import doctor, main
from reader.cli.topics import TOPICS
from tests.rights import needs_setpriv, plain_python


def findings(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict[str, dict[str, str]]:
    assert main(["doctor", "--json", *words]) == code
    return {finding["about"]: finding for finding in json.loads(capfd.readouterr().out)}


def test_a_fresh_home_is_well(capfd: pytest.CaptureFixture[str]) -> None:
    found = findings(capfd)
    assert found["quiet-reader"]["state"] == "ok"
    assert "made when it is needed" in found["library"]["fact"]
    assert {finding["state"] for finding in found.values()} <= {"ok", "note"}


def test_every_library_that_is_needed_is_looked_at() -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {re.split("[<>=]", each)[0] for each in project["dependencies"]} == {*doctor.LIBRARIES}


def test_says_which_program_keeps_the_clipboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("WAYLAND_DISPLAY", "TMUX", "TERMUX_VERSION"):
        monkeypatch.delenv(name, raising=False)
    keeper = tmp_path / "xclip"
    keeper.write_text("#!/bin/sh\n", encoding="utf-8")
    keeper.chmod(0o755)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert findings(capfd)["clipboard"]["fact"] == f"{keeper} -selection clipboard"
    monkeypatch.delenv("DISPLAY")
    assert findings(capfd)["clipboard"]["state"] == "note"


def test_a_sqlite_that_could_hold_no_library_is_found_before_there_is_one(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 33, 0))
    found = findings(capfd, code=1)["library"]
    assert (found["state"], found["advice"]) == ("bad", "Take a newer Python, or update SQLite.")
    assert not home.exists()


def test_nothing_is_made_by_looking(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    findings(capfd)
    assert not home.exists()


def test_a_library_that_is_out_of_reach_is_a_finding_like_any_other(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    (home / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("READER_LIBRARY", str(home / ("long" * 100) / "library.db"))
    found = findings(capfd, code=1)
    assert found["library"]["state"] == "bad"
    assert "File name too long" in found["library"]["fact"]
    assert found["less"]["about"] == "less"


@needs_setpriv
@pytest.mark.parametrize("locked", ["library.db", "."], ids=["the file", "its folder"])
def test_a_library_that_can_only_be_read_is_found(locked: str, two: list[str], home: Path) -> None:
    (home / "data" / locked).chmod(0o555)
    try:
        command = [*plain_python(), "-m", "reader", "doctor", "--json"]
        done = subprocess.run(command, stdout=subprocess.PIPE, env=os.environ, check=False)
    finally:
        (home / "data" / locked).chmod(0o755)
    found = {finding["about"]: finding for finding in json.loads(done.stdout)}
    assert (done.returncode, found["library"]["state"]) == (1, "bad")
    assert "2 articles" in found["library"]["fact"]
    assert "nothing can be written to it" in found["library"]["fact"]
    assert found["library"]["advice"] == f"chown or chmod {home / 'data' / locked}"


def test_a_library_on_a_full_disk_is_found(two: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=4096))
    found = findings(capfd, code=1)["library"]
    assert (found["state"], found["advice"]) == ("bad", "make room")
    assert "2 articles" in found["fact"]


@needs_setpriv
@pytest.mark.parametrize(
    ("there", "advice"),
    [("", "set HOME, or READER_HOME, to a folder of yours"), (".config", "chown or chmod {}/.config, or set READER_HOME")],
)
def test_nobody_is_told_to_change_the_rights_of_the_systems_folders(there: str, advice: str, tmp_path: Path) -> None:
    home = tmp_path / "homes" / "gone"
    locked = home / there if there else tmp_path / "homes"
    locked.mkdir(parents=True)
    locked.chmod(0o555)
    command = [*plain_python(), "-m", "reader", "doctor", "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, env={"PATH": os.environ["PATH"], "HOME": str(home)}, check=False)
    locked.chmod(0o755)
    (found,) = [each for each in json.loads(done.stdout) if each["about"] == "settings folder"]
    assert found["advice"] == advice.format(home)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("[reading]\nmesure = 3\n", "reading.measure"),
        ('[reading.bindings]\nbokmark = "B"\n', "no action is called 'bokmark'; the nearest is bookmark"),
        ('[reading.bindings]\nbookmark = "B"\nread = "B"\n', "B is given to bookmark and to read"),
    ],
    ids=["a name", "a key for what the screen cannot do", "a key for two actions"],
)
def test_a_wrong_setting_is_found(text: str, fact: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text(text, encoding="utf-8")
    found = findings(capfd, code=1)
    assert found["settings"]["state"] == "bad"
    assert fact in found["settings"]["fact"]


@pytest.mark.parametrize(
    "line", ['[cleaning]\nkeep = ["shares"]', '[saving]\nname = "{tittle}"', '[network.passwords]\npaper = "pass paper"']
)
def test_a_setting_that_cannot_be_used_is_found(line: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text(line, encoding="utf-8")
    assert findings(capfd, code=1)["settings"]["state"] == "bad"


def test_rules_that_cannot_be_read_are_found(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert findings(capfd)["rules"]["state"] == "ok"
    (home / "config" / "rules.d").mkdir(parents=True)
    (home / "config" / "rules.d" / "own.toml").write_text("[[phrase]]\n", encoding="utf-8")
    found = findings(capfd, code=1)
    assert found["settings"]["state"] == "ok"
    assert found["rules"]["state"] == "bad"
    assert "own.toml" in found["rules"]["fact"]


@pytest.mark.parametrize(
    ("text", "mode", "said"), [("", 0o644, "others can read"), ("session=s3cret\n", 0o600, "is no Netscape cookies.txt")]
)
def test_cookies_that_could_not_be_sent_are_found(
    home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str, mode: int, said: str
) -> None:
    cookies = tmp_path / "cookies.txt"
    cookies.write_text(text, encoding="utf-8")
    cookies.chmod(mode)
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text(f'[network]\ncookies = "{cookies}"\n', encoding="utf-8")
    assert said in findings(capfd, code=1)["settings"]["fact"]


def test_a_password_that_could_never_be_sent_is_found(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text('[network.passwords]\n"paper.example" = "pass show paper"\n', encoding="utf-8")
    assert "network.passwords: paper.example" in findings(capfd, code=1)["settings"]["fact"]


def test_a_damaged_library_is_found_and_a_backup_put_back(home: Path, base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "--allow-private", base + "/story"]) == 0
    library = home / "data" / "library.db"
    backup = library.with_name("library.db.backup-1-20260302-063000")
    with sqlite3.connect(library) as source, sqlite3.connect(backup) as target:
        source.backup(target)
    target.close()
    source.close()
    library.write_bytes(b"not a database" * 1000)
    for ending in ("-wal", "-shm"):
        library.with_name(library.name + ending).unlink(missing_ok=True)
    capfd.readouterr()
    found = findings(capfd, code=1)
    assert found["library"]["state"] == "bad"
    assert backup.name in found["backups"]["fact"]
    assert main(["doctor", "--restore", backup.name]) == 0
    capfd.readouterr()
    assert "1 article," in findings(capfd)["library"]["fact"]


def test_a_backup_is_put_where_a_link_to_the_library_leads(two: list[str], home: Path, tmp_path: Path) -> None:
    link, real = home / "data" / "library.db", tmp_path / "synced.db"
    real.write_bytes(b"not a database" * 1000)
    backup = real.with_name("synced.db.backup-1-20260302-063000")
    link.rename(backup)
    link.symlink_to(real)
    assert main(["doctor", "--restore", backup.name]) == 0
    assert link.is_symlink()
    assert real.read_bytes() == backup.read_bytes()
    assert len([*tmp_path.glob("synced.db.damaged-*")]) == 1


@pytest.mark.parametrize("content", [b"my letters\n", b""])
def test_a_backup_that_is_no_library_is_not_put_back(two: list[str], content: bytes, tmp_path: Path, home: Path) -> None:
    (tmp_path / "letters").write_bytes(content)
    before = sorted((home / "data").iterdir())
    assert main(["doctor", "--restore", str(tmp_path / "letters")]) == 1
    assert sorted((home / "data").iterdir()) == before


def test_an_unknown_backup_is_4(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--restore", "nothing"]) == 4


@pytest.mark.parametrize("topic", TOPICS)
def test_topics_of_help(topic: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["help", topic]) == 0
    assert len(capfd.readouterr().out.splitlines()) > 8


def test_help_has_the_name_of_every_deed_of_the_screen(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "keys"]) == 0
    said = capfd.readouterr().out
    assert "    bookmark         f               f ^B e          bookmark\n" in said
    assert all(f"    {row.action} " in said for row in keys.TABLE)


def test_a_library_that_holds_what_no_program_of_ours_writes_is_found(
    two: list[str], home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(home / "data" / "library.db") as db:
        db.execute("UPDATE article SET added = 'in May'")
    db.close()
    assert "article.added holds text for integer" in findings(capfd, code=1)["library"]["fact"]


def test_what_a_damaged_library_without_a_backup_still_holds_goes_out_as_it_is_told(
    two: list[str], home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(home / "data" / "library.db") as db:
        db.execute("DROP TABLE operation")
    db.close()
    assert main(["tag", two[0], "+river"]) == 1
    assert "no backup; what can still be read goes out by reader export > all.jsonl" in capfd.readouterr().err
    assert main(["export"]) == 0
    assert len(capfd.readouterr().out.splitlines()) == len(two)


def test_a_damaged_index_is_found_and_made_anew_by_the_way_it_names(
    two: list[str], home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    library = home / "data" / "library.db"
    with sqlite3.connect(library) as db:
        db.execute("DELETE FROM concordance_data")
    db.close()
    found = findings(capfd, code=1)
    assert (found["library"]["state"], found["search"]["state"]) == ("ok", "bad")
    assert found["search"]["advice"] == f"reader export > all.jsonl; move {library} away; reader import all.jsonl makes it anew"
    assert main(["export"]) == 0
    (tmp_path / "all.jsonl").write_text(capfd.readouterr().out, encoding="utf-8")
    library.rename(tmp_path / "away.db")
    assert main(["import", str(tmp_path / "all.jsonl")]) == 0
    capfd.readouterr()
    assert "search" not in findings(capfd)
    assert main(["list", "--format", "ids"]) == 0
    assert sorted(capfd.readouterr().out.split()) == sorted(two)
