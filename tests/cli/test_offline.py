"""--offline: nobody is asked, what is stored is there, and the words and the exit code say which of the two it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import main
from tests.services.paper import Answer, Paper, open_paper, page

STORY = [f"The ferry {word} the north pier every hour until nine, and the fare is what it was." for word in ("leaves", "misses", "paints")]


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as opened:
        opened.answers["/story"] = Answer(page(*STORY, title="The ferry"))
        assert main(["add", "-q", "--allow-private", f"{opened.base}/story"]) == 0
        opened.asked.clear()
        yield opened
        assert opened.asked == []


@pytest.mark.parametrize("words", [["clean"], ["clean", "-f", "json"], ["show"], []])
def test_a_stored_address_is_printed_from_the_library(paper: Paper, words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    assert main(["--offline", *words, f"{paper.base}/story"]) == 0
    assert "The ferry leaves the north pier" in capfd.readouterr().out


def test_a_stored_address_is_saved_and_added_from_the_library(paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--format", "ids"]) == 0
    id = capfd.readouterr().out.split()[-1]
    assert main(["add", "--offline", "--tag", "sea", f"{paper.base}/story"]) == 0
    assert capfd.readouterr().out.strip() == id
    assert main(["list", "--tag", "sea", "--format", "ids"]) == 0
    assert capfd.readouterr().out.strip() == id
    assert main(["save", "--offline", "-d", str(tmp_path / "out"), f"{paper.base}/story"]) == 0
    assert "The ferry leaves" in Path(capfd.readouterr().out.strip()).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ["clean", "--allow-private", "{}/other"],
        ["clean", "--allow-private", "-f", "epub", "{}/other"],
        ["add", "--allow-private", "{}/other"],
        ["save", "--allow-private", "{}/other"],
        ["refresh", "@last"],
        ["feeds", "add", "--allow-private", "{}/feed"],
        ["feeds", "preview", "--allow-private", "{}/feed"],
    ],
)
def test_what_would_have_to_be_asked_for_is_5(paper: Paper, words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main([word.format(paper.base) for word in words] + ["--offline"]) == 5
    said = capfd.readouterr().err
    assert "127.0.0.1 was not asked." in said
    assert "--offline" in said


@pytest.mark.parametrize("address", ["ftp://pier.example/story", "http://", "http://pier\x1b.example/", "http://pier.example:99999/"])
def test_what_is_no_address_is_4_with_a_network_or_without(paper: Paper, address: str, capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    assert main(["clean", "--offline", address]) == 4
    assert "was not asked" not in capfd.readouterr().err


def test_a_refresh_of_feeds_is_5_and_counts_as_no_failure(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    assert main(["--offline", "feeds", "refresh"]) == 5
    assert capfd.readouterr().err == "reader: Off line: nobody was asked. (Leave --offline (or network.offline) out to ask)\n"


def test_the_setting_and_the_variable_say_the_same(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_NETWORK_OFFLINE", "1")
    assert main(["clean", f"{paper.base}/other"]) == 5


def test_files_and_the_demo_need_nobody(paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "story.html"
    file.write_text(page(*STORY), encoding="utf-8")
    assert main(["--offline", "clean", str(file)]) == 0
    assert main(["--offline", "demo"]) == 0


@pytest.mark.parametrize("words", [["clean"], ["clean", "-f", "epub"], ["save"], ["add"], []])
def test_asking_for_what_is_not_kept_makes_no_library(home: Path, tmp_path: Path, words: list[str]) -> None:
    folder = ["-d", str(tmp_path / "out")] if words == ["save"] else []
    assert main([*words, *folder, "--offline", "https://pier.example/other"]) == 5
    assert not home.exists()
