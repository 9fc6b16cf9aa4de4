"""An article of two pages is read whole by whatever takes an address, and as one page where nobody is to be asked."""

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from reader.cli import main
from tests.cli.site import WALK, walk


def printed(capfd: pytest.CaptureFixture[str], *words: str, ends: int = 0) -> tuple[str, str]:
    capfd.readouterr()
    assert main([*words, "--allow-private"]) == ends
    shown = capfd.readouterr()
    return shown.out, shown.err


def test_clean_prints_all_of_it(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    out, said = printed(capfd, "clean", "--strict", f"{base}/walk")

    assert out == "\n\n".join(["The walk", *WALK]) + "\n"
    assert said == ""


def test_several_sources_are_printed_whole(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    out, _ = printed(capfd, "clean", "-q", "-f", "jsonl", f"{base}/walk", f"{base}/story")

    first, second = map(json.loads, out.splitlines())
    assert (first["text"], first["next_page"], first["access"]["state"]) == ("\n\n".join(WALK), None, "whole")
    assert second["title"] == "The lamp rooms stay open"


def test_a_book_has_all_of_it(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    printed(capfd, "clean", "-q", "-f", "epub", "-o", str(tmp_path / "walk.epub"), f"{base}/walk")

    with zipfile.ZipFile(tmp_path / "walk.epub") as book:
        text = "".join(book.read(name).decode() for name in book.namelist() if name.endswith("html"))
    assert all(line in text for line in WALK)


def test_a_copy_has_all_of_it(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out, _ = printed(capfd, "save", "-d", str(tmp_path), f"{base}/walk")

    assert all(line in Path(out.strip()).read_text(encoding="utf-8") for line in WALK)


def test_the_library_has_all_of_it_and_exports_its_pages(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    printed(capfd, "add", f"{base}/walk")
    capfd.readouterr()

    assert main(["show", "@last"]) == main(["export", "-f", "jsonl"]) == 0
    *text, record = capfd.readouterr().out.strip().split("\n")
    assert "\n".join(text) == "\n\n".join(["The walk", *WALK])
    (source,) = json.loads(record)["library"]["sources"]
    assert [page["url"] for page in source["further"]] == [f"{base}/walk/2"]


def test_a_missing_page_is_told_in_one_line_and_by_the_exit_code(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    why = "continues; It goes on on page 2; 127.0.0.1 answered 404 Not Found"

    out, said = printed(capfd, "clean", f"{base}/half")
    assert out == "\n\n".join(["The walk", *WALK[:4]]) + "\n"
    assert said == f"reader: not all there: {why}\n"
    _, said = printed(capfd, "clean", "--strict", f"{base}/half", ends=7)
    assert said == f"reader: {base}/half: The article is not all there: {why}.\n"
    _, said = printed(capfd, "add", f"{base}/half")
    assert said == f"reader: {base}/half: not all there: {why}\n"


def test_a_switch_leaves_it_at_the_first_page(base: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    first = "\n\n".join(["The walk", *WALK[:4]]) + "\n"

    assert printed(capfd, "clean", "--no-next-pages", f"{base}/walk")[0] == first
    monkeypatch.setenv("READER_NETWORK_NEXT_PAGES", "no")
    out, said = printed(capfd, "clean", f"{base}/walk")
    assert (out, said) == (first, "reader: not all there: continues; The page names a next page of the article\n")


def test_a_file_and_stdin_ask_nobody(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "walk.html").write_bytes(walk("/walk", 1))
    first = "\n\n".join(["The walk", *WALK[:4]]) + "\n"

    assert printed(capfd, "clean", "-q", "-u", f"{base}/walk", str(tmp_path / "walk.html"))[0] == first
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(walk("/walk", 1))))
    out, said = printed(capfd, "clean", "-u", f"{base}/walk", "-")
    assert (out, said) == (first, "reader: not all there: continues; The page names a next page of the article\n")
