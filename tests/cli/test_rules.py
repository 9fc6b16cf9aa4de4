"""`reader rules`: what is listed, shown, tried, checked, added and switched."""

import os
from pathlib import Path
from typing import Any

import pytest

from reader.cleaner.block_steps import STEP_RULES
from reader.cli import main
from reader.rules import compiling, user_rules
from tests.cli.calls import call

FOR_EVER = """
[[phrase]]
id = "mine.row"
kind = "donation"
match = "pattern"
text = ["(x+x+)+y"]
removes = ["xxy"]
keeps = ["x"]
"""

STORY = """The lamp rooms stay open

The council voted on Tuesday night to keep the harbour's lamp rooms open for another winter, by one vote only.

Ring the bell

“They are warm and they are lit,” said the harbour master, who had brought a petition with four hundred names.

Remind me later
"""


@pytest.fixture(scope="module")
def tables() -> list[tuple[str, dict[str, Any]]]:
    """The shipped rule files, as they are read."""
    return list(compiling.tables())


@pytest.fixture(autouse=True)
def _read_once(tables: list[tuple[str, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped files are the same for every command: to read them takes as long as all the rest."""
    monkeypatch.setattr(compiling, "tables", lambda: tables)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def said(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    capfd.readouterr()
    assert main(["rules", *words]) == code
    return capfd.readouterr().out


def test_lists_every_rule_with_its_kind(capfd: pytest.CaptureFixture[str]) -> None:
    lines = said(capfd, "list").splitlines()
    assert "en.later\ton\tdonation\twhole closer\ten" in lines
    assert len(lines) > 300


def test_shows_a_rule_as_it_is_written(capfd: pytest.CaptureFixture[str]) -> None:
    shown = said(capfd, "show", "en.later")
    assert shown.startswith("# phrases/en.toml\n[[phrase]]\n")
    assert "Remind me later" in shown
    assert said(capfd, "show", "en.nothing", code=2) == ""


@pytest.mark.parametrize("verb", ["show", "disable", "enable"])
def test_an_unknown_rule_is_told_with_the_nearest(verb: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", verb, "en.latr"]) == 2
    assert capfd.readouterr().err == "reader: There is no rule called en.latr. (did you mean en.later?)\n"
    assert main(["rules", verb, "zzz"]) == 2
    assert capfd.readouterr().err == "reader: There is no rule called zzz. (reader rules list)\n"


@pytest.mark.parametrize("id", STEP_RULES)
def test_a_step_is_switched_off_like_a_rule_and_says_why_it_cannot_be_shown(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    said(capfd, "disable", id)
    assert f"{id}\toff\t\tstep\t\n" in said(capfd, "list")
    assert main(["rules", "show", id]) == 2
    shown = capfd.readouterr().err
    assert shown == f"reader: {id} is a step of the program, and no rule that is written down. (reader rules disable {id})\n"


def test_a_rule_that_has_gone_can_be_switched_on_again(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    from reader import paths

    folder = Path(paths.rules_dir())
    folder.mkdir(parents=True)
    (folder / "learned.toml").write_text('off = ["en.gone"]\n', encoding="utf-8")
    assert main(["rules", "enable", "en.gone"]) == 0
    assert "en.gone" not in (folder / "learned.toml").read_text(encoding="utf-8")


def test_a_rule_file_that_is_not_there_is_one_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "check", "gone.toml"]) == 4
    assert capfd.readouterr().err == "reader: There is no file gone.toml.\n"
    assert main(["rules", "import-ftr", "gone"]) == 4
    assert capfd.readouterr().err == "reader: There is no folder gone.\n"


def test_tries_the_rules_on_a_text(story: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert said(capfd, "test", story) == "donation\ten.later\t3\t3\tRemind me later\n"


def test_a_rule_of_ones_own_is_added_and_switched_off(
    story: str, tables: list[tuple[str, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    said(capfd, "add", "--text", "Ring the bell", "--kind", "related")
    [line] = [line for line in said(capfd, "test", story).splitlines() if "Ring the bell" in line]
    kind, id, *_ = line.split("\t")
    assert kind == "related"
    said(capfd, "disable", id)
    assert "Ring the bell" not in said(capfd, "test", story)
    assert f"{id}\toff" in said(capfd, "list")
    said(capfd, "enable", id)
    assert "Ring the bell" in said(capfd, "test", story)
    monkeypatch.setattr(compiling, "tables", lambda: tables[:3])  # that all of them do as they say is tested where they are
    assert said(capfd, "check") == ""


def test_a_rule_for_one_site_holds_there_only(story: str, capfd: pytest.CaptureFixture[str]) -> None:
    said(capfd, "add", "--text", "Ring the bell", "--host", "www.lamps.example")
    assert "Ring the bell" in said(capfd, "test", story, "-u", "https://lamps.example/a")
    assert "Ring the bell" not in said(capfd, "test", story, "-u", "https://ropes.example/a")
    assert "Ring the bell" in said(capfd, "show", "site.lamps.example")


def test_a_rule_for_one_site_has_no_kind_to_choose(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "add", "--text", "Ring", "--host", "lamps.example", "--kind", "donation"]) == 2
    assert "is always furniture" in capfd.readouterr().err
    assert not (home / "config" / "rules.d").exists()
    said(capfd, "add", "--text", "Ring", "--host", "lamps.example", "--kind", "furniture")


def test_a_site_is_the_same_one_under_each_of_its_names(home: Path, story: str, capfd: pytest.CaptureFixture[str]) -> None:
    said(capfd, "add", "--text", "Ring the bell", "--host", "www.xn--lmpchen-5wa.example")
    for address in ("https://lämpchen.example/a", "https://www.xn--lmpchen-5wa.example/a"):
        assert "site.lämpchen.example" in said(capfd, "test", story, "-u", address)
    (home / "config" / "rules.d" / "own.toml").write_text("[site.'www.xn--tue-qla.example']\ndrop = ['.bell']\n", encoding="utf-8")
    assert "site.täue.example" in said(capfd, "list")
    assert ".bell" in said(capfd, "show", "site.täue.example")


@pytest.mark.parametrize("site", ["https://www.lamps.example/news/", "LAMPS.example"])
def test_a_site_may_be_named_by_an_address(site: str, capfd: pytest.CaptureFixture[str]) -> None:
    said(capfd, "add", "--text", "Ring the bell", "--host", site)
    assert "Ring the bell" in said(capfd, "show", "site.lamps.example")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--text", "Ring", "--host", "lamps example"], "'lamps example' is no site. (such as example.org)"),
        (["--text", "Ring", "--host", "https://"], "'https://' is no site."),
    ],
)
def test_a_rule_that_could_strip_nothing_is_refused(words: list[str], why: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "add", *words]) == 2
    assert why in capfd.readouterr().err


def test_a_selector_must_be_one(capfd: pytest.CaptureFixture[str]) -> None:
    said(capfd, "add", "--css", ":::", code=2)
    said(capfd, "add", "--css", "aside.ask")


def test_one_is_not_told_as_several(story: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", story]) == 0
    assert capfd.readouterr().err.startswith("1 passage stripped, ")
    (tmp_path / "own.toml").write_text(
        '[[phrase]]\nid = "own.a"\nkind = "related"\ntext = ["Ring"]\nremoves = ["Ring!"]\nkeeps = ["Rung."]\n'
    )
    assert main(["rules", "check", str(tmp_path / "own.toml")]) == 0
    assert " of 1 rule in 1 file: none failed" in capfd.readouterr().err


def test_a_selector_that_is_none_is_named(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = home / "config" / "rules.d" / "mine.toml"
    file.parent.mkdir(parents=True)
    sites = '[site."a.example"]\ncontent = "main"\ndrop = [".ask", "p:has(("]\n[site."b.example"]\ncontent = ":::"\n'
    file.write_text(
        '[[selector]]\nid = "x"\nkind = "related"\ncss = ["div["]\nremoves = ["<p>"]\nkeeps = ["<p>"]\n' + sites, encoding="utf-8"
    )
    assert main(["rules", "check", str(file)]) == 2
    said = capfd.readouterr().out
    assert all(f"{name} is no CSS selector\n" in said for name in ("x: 'div['", "site.a.example: 'p:has(('", "site.b.example: ':::'"))
    assert said.count("no CSS selector") == 3
    assert main(["doctor"]) == 1
    assert "mine.toml: x: 'div[' is no CSS selector, and 2 more" in capfd.readouterr().out


@pytest.mark.parametrize("name", ["https://a.example/news", "*.a.example", "a.example b.example"])
def test_a_site_that_is_not_called_by_its_host_is_refused(name: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "config" / "rules.d").mkdir(parents=True)
    (home / "config" / "rules.d" / "mine.toml").write_text(f'[site."{name}"]\ncontent = "main"\n', encoding="utf-8")
    assert main(["rules", "list"]) == 2
    assert "must be a host such as example.org" in capfd.readouterr().err


def test_a_rule_that_is_switched_off_and_that_nobody_knows_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "own.toml"
    file.write_text('off = ["en.latre", "en.later"]\n', encoding="utf-8")
    assert main(["rules", "check", str(file)]) == 2
    assert capfd.readouterr().out == f"{file}: off: there is no rule 'en.latre'; did you mean en.later?\n"


def test_checks_the_examples_of_a_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    good = '[[phrase]]\nid = "own.a"\nkind = "related"\ntext = ["Ring"]\nremoves = ["Ring!"]\nkeeps = ["Ring the bell at noon, said he."]\n'
    (tmp_path / "good.toml").write_text(good, encoding="utf-8")
    assert said(capfd, "check", str(tmp_path / "good.toml")) == ""
    (tmp_path / "bad.toml").write_text(good.replace("Ring!", "Rang!"), encoding="utf-8")
    assert "own.a: not removed: Rang!" in said(capfd, "check", str(tmp_path / "bad.toml"), code=2)
    (tmp_path / "bare.toml").write_text('[[phrase]]\nid = "own.a"\nkind = "related"\ntext = ["Ring"]\n', encoding="utf-8")
    assert "no examples" in said(capfd, "check", str(tmp_path / "bare.toml"), code=2)
    (tmp_path / "one.toml").write_text(good.replace('["Ring!"]', '"Ring!"'), encoding="utf-8")
    assert said(capfd, "check", str(tmp_path / "one.toml")) == ""
    (tmp_path / "odd.toml").write_text(good.replace('["Ring!"]', "5"), encoding="utf-8")
    assert main(["rules", "check", str(tmp_path / "odd.toml")]) == 2
    assert "own.a: removes must be a list of strings" in capfd.readouterr().err


def test_demands_no_examples_of_what_the_program_wrote_wherever_its_file_is_named_from(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said(capfd, "add", "--css", ".buoy-box")
    assert said(capfd, "check", str(home / "config" / "rules.d" / user_rules.FILE)) == ""


def test_imports_site_rules(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lamps.example.txt").write_text("strip: //div[@class='ask']\n", encoding="utf-8")
    said(capfd, "import-ftr", str(tmp_path))
    assert "site.lamps.example" in said(capfd, "list")


def test_an_expression_of_ones_own_that_takes_for_ever_is_given_up(story: str, home: Path) -> None:
    (home / "config" / "rules.d").mkdir(parents=True)
    (home / "config" / "rules.d" / "mine.toml").write_text(FOR_EVER, encoding="utf-8")
    Path(story).write_text(STORY + "\n" + "x" * 60 + "\n", encoding="utf-8")
    done = call("clean", story, env=os.environ | {"READER_CLEANING_DEADLINE": "1"}, timeout=30)
    assert (done.returncode, done.stdout) == (3, "")
    assert "within 1 seconds of work" in done.stderr
