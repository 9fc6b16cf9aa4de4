"""`reader config`, and the example file that is made from the settings."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader import config
from reader.cli import main


def test_the_example_file_is_current() -> None:
    assert (Path(__file__).parents[2] / "config.example.toml").read_text(encoding="utf-8") == config.example()


def test_the_mark_that_some_editors_put_before_a_text_is_passed_over(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_bytes(b"\xef\xbb\xbf[network]\r\njobs = 2\r\n")
    assert main(["config", "set", "network.deadline", "5"]) == 0
    assert main(["config", "show"]) == 0
    assert {"jobs = 2", "deadline = 5.0"} <= set(capfd.readouterr().out.splitlines())


def test_show_prints_a_file_that_can_be_read_back(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "config.toml"
    mine.write_text("[reading]\nmeasure = 66\n", encoding="utf-8")
    assert main(["--config", str(mine), "config", "show"]) == 0
    (tmp_path / "shown.toml").write_text(capfd.readouterr().out, encoding="utf-8")
    assert config.load(tmp_path / "shown.toml", {}).reading.measure == 66


def test_an_unknown_key_is_2_and_names_the_nearest(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "config.toml"
    mine.write_text("[reading]\nmesure = 66\n", encoding="utf-8")
    assert main(["config", "show", "--config", str(mine)]) == 2
    assert "the nearest is reading.measure" in capfd.readouterr().err


def test_an_unknown_variable_of_a_section_is_2_and_names_the_nearest(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("READER_CORPUS", "of another program")
    assert main(["config", "show"]) == 0
    monkeypatch.setenv("READER_NETWORK_JOB", "3")
    assert main(["config", "show"]) == 2
    assert "READER_NETWORK_JOB; the nearest is READER_NETWORK_JOBS" in capfd.readouterr().err


@pytest.mark.parametrize("name", ["READER_NETWROK_OFFLINE", "READER_NETWORKS_OFFLINE", "READER_READ_MEASURE", "READER_CLEANNG_DEADLINE"])
def test_a_variable_whose_section_is_misspelt_is_2(name: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(name, "66")
    assert main(["config", "show"]) == 2
    assert f"unknown setting {name}; the nearest is READER_" in capfd.readouterr().err


@pytest.mark.parametrize(
    "name", ["READER_DB", "READER_CLI_PLUGIN", "READER_APP_CONFIG", "READER_SAVE_DIR", "READER_OFFLINE", "READER_WIDTH"]
)
def test_a_variable_of_another_program_is_none_of_ours(name: str, tmp_path: Path) -> None:
    assert config.load(str(tmp_path / "none.toml"), {name: "66"}) == config.Settings()


def test_show_says_of_a_value_that_those_who_use_it_refuse_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "config.toml"
    mine.write_text("[cleaning]\nkeep = ['relatd']\n", encoding="utf-8")
    assert main(["--config", str(mine), "config", "show"]) == 2
    shown = capfd.readouterr()
    assert 'keep = ["relatd"]' in shown.out
    assert "cleaning.keep" in shown.err


def test_a_file_that_was_named_and_is_not_there_is_2(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(tmp_path / "confg.toml"), "config", "show"]) == 2
    assert capfd.readouterr().err == f"reader: --config: there is no file {tmp_path}/confg.toml.\n"


def test_a_file_that_the_environment_names_is_there_once_a_setting_is_written_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("READER_CONFIG", str(tmp_path / "mine.toml"))
    assert main(["list"]) == 2
    assert capfd.readouterr().err == f"reader: READER_CONFIG: there is no file {tmp_path}/mine.toml.\n"
    assert main(["config", "set", "reading.measure", "66"]) == main(["list"]) == 0


def test_path_follows_reader_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    assert main(["config", "path"]) == 0
    assert f"library\t{tmp_path}/data/library.db\n" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (".".join(["a"] * 100_000) + " = 1", "more than 50 parts"),
        ("[" + ".".join(["a"] * 3_000) + "]", "more than 50 parts"),
        ("# " + "x" * 1_000_000, "larger than 1 MB"),
        ("[reading]\nmeasure = " + "9" * 400, "between 40 and 120"),
        ("[reading]\nmeasure = " + "9" * 5_000, "not valid TOML"),
        ("[reading]\nmeasure = 0x" + "f" * 5_000, "not an endless number"),
        ("[network]\ndeadline = " + "9" * 400, "not inf"),
        ("[network]\ndeadline = nan", "not nan"),
        ("[network]\nuser_agent = 0x" + "f" * 5_000, "must be a string, not an endless number"),
        ('[network]\nuser_agent = "a\\r\\nX-Evil: 1"', "control characters"),
        ('[network]\nuser_agent = "\\u001b]0;x\\u0007"', "control characters"),
        ('[cleaning]\nkeep = ["a\\u009b31m"]', "control characters"),
        ('[reading.macros]\nx = "a\\u0000b"', "control characters"),
    ],
)
def test_a_hostile_file_is_one_line(tmp_path: Path, capfd: pytest.CaptureFixture[str], written: str, said: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(written, encoding="utf-8")
    assert main(["--config", str(path), "config", "show"]) == 2
    error = capfd.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_command_may_have_several_lines(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[reading.macros]\nx = """llm -s \'three\n\tpoints\'"""', encoding="utf-8")
    assert main(["--config", str(path), "config", "show"]) == 0


def test_an_endless_file_is_not_read_to_its_end() -> None:
    assert main(["--config", "/dev/zero", "config", "show"]) == 2


def test_path_names_the_library_of_the_flag(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("HOME", "/elsewhere")
    assert main(["config", "path", "--library", "~/papers.db"]) == 0
    assert "library\t/elsewhere/papers.db\n" in capfd.readouterr().out


def test_the_example_has_no_headings_where_python_keeps_no_docstrings() -> None:
    command = [sys.executable, "-OO", "-m", "reader", "config", "example"]
    said = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    assert "None" not in said
    assert "\n[reading]\n" in said
