"""reader import and export: everything goes out and comes back, and other programs' files come in."""

import json
import re
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from reader.cli import main
from reader.errors import INTERRUPTED
from reader.services import importing
from tests.cli.calls import out
from tests.rights import needs_setpriv, plain_python


@pytest.fixture
def id(base: str, capfd: pytest.CaptureFixture[str]) -> str:
    """The id of a stored, tagged and bookmarked story."""
    id = out(capfd, "add", "-q", "--allow-private", "--tag", "lamps", base + "/story").strip()
    out(capfd, "note", id, "compare")
    return id


def test_jsonl_goes_out_and_comes_back_into_an_empty_library(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out(capfd, "export", "-o", str(tmp_path / "all.jsonl"))
    text, rows = out(capfd, "show", id), out(capfd, "list", "--format", "jsonl")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", "--dry-run", str(tmp_path / "all.jsonl"))
    assert out(capfd, "list") == ""
    out(capfd, "import", str(tmp_path / "all.jsonl"))
    assert (out(capfd, "show", id), out(capfd, "list", "--format", "jsonl")) == (text, rows)
    assert out(capfd, "note", id) == "compare\n"
    assert out(capfd, "export") == (tmp_path / "all.jsonl").read_text(encoding="utf-8")


def _laid_out(records: list[object], layout: str) -> str:
    match layout:
        case "indented":
            return "\n".join(json.dumps(each, indent=2) for each in records)
        case "by name":
            return "".join(json.dumps(each, indent="\t", sort_keys=True, ensure_ascii=False) for each in records)
        case "a list":
            return "\ufeff" + json.dumps(records, indent=2)
        case "a list of lines":
            return "[\n" + ",\n".join(map(json.dumps, records)) + "\n]\n"
    return json.dumps(records)


@pytest.mark.parametrize("piece", [7, 1 << 20])
@pytest.mark.parametrize("layout", ["indented", "by name", "a list", "a list of lines", "a list in a line"])
def test_what_was_written_out_comes_back_in_whatever_layout(
    layout: str, piece: int, id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PIECE", piece)
    out(capfd, "search", "--keep", "Lamps", "lamp")
    exported = list(map(json.loads, out(capfd, "export").splitlines()))
    (tmp_path / "all.json").write_text(_laid_out(exported, layout), encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    assert main(["import", "--dry-run", str(tmp_path / "all.json")]) == 0
    assert "2 of 2 records would be new" in capfd.readouterr().err
    out(capfd, "import", str(tmp_path / "all.json"))
    assert list(map(json.loads, out(capfd, "export").splitlines())) == exported


def test_what_is_broken_in_a_list_of_our_own_is_told_by_its_line_and_the_rest_before_it_is_kept(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    record = json.dumps(json.loads(out(capfd, "export")), indent=2)
    (tmp_path / "broken").write_text(f"[\n{record},\n\n{record[:-9]}", encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    assert main(["import", str(tmp_path / "broken")]) == 3
    assert f"Line {record.count(chr(10)) + 4}: This is no JSON." in capfd.readouterr().err
    assert out(capfd, "list", "--format", "ids").split() == [id]


def test_what_is_damaged_is_left_out_and_all_else_goes_out(
    id: str, home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = out(capfd, "show", id)
    with sqlite3.connect(home / "data" / "library.db") as db:
        db.execute("UPDATE text SET body = substr(body, 1, 20)")
    db.close()
    assert main(["export", "-o", str(tmp_path / "all.jsonl")]) == 6
    assert "A text or a page of 1 article is damaged and was left out; the rest is written." in capfd.readouterr().err
    assert main(["doctor"]) == 1
    assert f"a text or a page of 1 article is damaged: {id}" in capfd.readouterr().out
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "all.jsonl"))
    assert out(capfd, "note", id) == "compare\n"
    monkeypatch.setenv("READER_HOME", str(home))
    assert out(capfd, "reclean", id).startswith(f"{id}\tchanged\t0\t")
    assert out(capfd, "show", id) == text
    out(capfd, "doctor")


@pytest.mark.parametrize("body", ["x'ff00'", "'pages'"])
def test_a_page_that_is_none_is_left_out(body: str, id: str, home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with sqlite3.connect(home / "data" / "library.db") as db:
        db.execute(f"UPDATE source SET body = {body}")
    db.close()
    assert main(["export"]) == 6
    record = json.loads(capfd.readouterr().out)
    assert (record["library"]["id"], record["library"]["sources"], bool(record["text"])) == (id, [], True)


def test_one_undo_takes_back_all_that_an_import_of_our_own_brought(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "papers").write_text("https://example.org/feed\n", encoding="utf-8")
    out(capfd, "feeds", "import", str(tmp_path / "papers"))
    out(capfd, "search", "--keep", "Lamps", "lamp")
    out(capfd, "export", "-o", str(tmp_path / "all.jsonl"))
    url = out(capfd, "list", "--format", "urls")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    (tmp_path / "list").write_text("https://example.org/mine\n", encoding="utf-8")
    out(capfd, "import", str(tmp_path / "list"))
    for _ in range(2):
        out(capfd, "import", str(tmp_path / "all.jsonl"))
        assert url in out(capfd, "list", "--format", "urls")
        assert main(["undo"]) == 0
        assert "take in 1 article, 1 feed, 1 smart folder" in capfd.readouterr().err
        assert out(capfd, "list", "--format", "urls") == "https://example.org/mine\n"
        assert (out(capfd, "feeds", "list"), out(capfd, "search", "--folders")) == ("", "")


@pytest.mark.parametrize("form", ["jsonl", "netscape"])
def test_undo_takes_back_what_an_import_added_to_an_article_that_was_there(
    id: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "all").write_text(out(capfd, "export", "-f", form), encoding="utf-8")
    out(capfd, "tag", id, "--remove", "lamps", "+mine")
    out(capfd, "note", id, "")
    before = out(capfd, "list", "--format", "jsonl")
    out(capfd, "import", str(tmp_path / "all"))
    assert out(capfd, "list", "--tag", "lamps", "--format", "ids").split() == [id]
    assert main(["undo"]) == 0
    assert "take in 1 article" in capfd.readouterr().err
    assert out(capfd, "list", "--format", "jsonl") == before


def test_undo_after_an_import_that_brought_nothing_leaves_what_was_done_before(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out(capfd, "export", "-o", str(tmp_path / "all.jsonl"))
    out(capfd, "import", str(tmp_path / "all.jsonl"))
    assert [main(["undo"]) for _ in range(2)] == [0, 0]
    assert re.findall("taken back: (.*)", capfd.readouterr().err) == ["take in nothing", "change 1 note"]


@pytest.mark.parametrize("form", ["jsonl", "netscape"])
def test_what_was_removed_comes_back_with_a_file_that_has_it(id: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "all").write_text(out(capfd, "export", "-f", form), encoding="utf-8")
    text = out(capfd, "show", id)
    out(capfd, "remove", "--yes", id)
    out(capfd, "import", str(tmp_path / "all"))
    assert out(capfd, "show", id) == text


def test_an_export_never_writes_over_a_file(id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    out(capfd, "export", "-o", str(tmp_path / "mine"), code=9)
    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("form", ["netscape", "csv", "urls"])
def test_lists_for_other_programs_come_back_as_well(
    id: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list").write_text(out(capfd, "export", "-f", form, "is:bookmarked"), encoding="utf-8")
    url = out(capfd, "list", "--format", "urls")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    assert len(out(capfd, "import", str(tmp_path / "list")).split()) == 1
    assert out(capfd, "list", "--format", "urls") == url
    assert out(capfd, "list", "--tag", "lamps", "--format", "urls") == ("" if form == "urls" else url)


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_the_rows_of_a_list_come_back_with_all_that_a_person_did(
    id: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out(capfd, "mark", id, "--read")
    rows = ["list", "--format", form, "--fields", "url,title,byline,published,added,read,bookmarked,archived,tags"]
    (tmp_path / "rows").write_text(before := out(capfd, *rows), encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "rows"))
    assert out(capfd, *rows) == before


@pytest.mark.parametrize("words", ["list --format urls", "export -f urls", "export -f csv", "export -f netscape"])
def test_an_article_without_an_address_is_told_of_where_only_addresses_are_listed(
    id: str, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text(
        "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.", encoding="utf-8"
    )
    out(capfd, "add", str(tmp_path / "letter.txt"))
    assert main(words.split()) == 0
    shown = capfd.readouterr()
    assert "" not in shown.out.splitlines()
    assert shown.err.startswith("1 article without an address")


def test_a_note_goes_out_with_a_bookmark_and_comes_back(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out(capfd, "note", id, "fewer than <three>\nand more")
    (tmp_path / "list").write_text(out(capfd, "export", "-f", "netscape"), encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "list"))
    assert out(capfd, "note", "@last") == "fewer than <three>\nand more\n"


def test_what_is_new_is_fetched_when_it_is_asked_for(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list").write_text("https://nowhere.invalid/story\n", encoding="utf-8")
    assert main(["import", "--fetch", str(tmp_path / "list")]) == 0
    seen = capfd.readouterr()
    assert "0 of 1 have their text" in seen.err


@pytest.mark.parametrize("line", ['{"schema": "article/1", "url": "https://exa', '{"schema": "feed/1"}', '{"schema": "article/9"}', "5"])
def test_a_broken_first_line_of_our_own_is_told_and_nothing_is_made(
    line: str, id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken").write_text(f"\n{line}\n{out(capfd, 'export')}", encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    assert main(["import", str(tmp_path / "broken")]) == 3
    shown = capfd.readouterr()
    assert "Line 2: " in shown.err
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert not (tmp_path / "other").exists()


def test_what_an_editor_put_before_our_own_lines_is_passed_over(
    id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = out(capfd, "show", id)
    (tmp_path / "all.jsonl").write_text(f"\ufeff\n{out(capfd, 'export')}", encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "all.jsonl"))
    assert out(capfd, "show", id) == text


def test_a_broken_file_is_one_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken").write_text('{"schema": "feed/1", "url": "https://example.org/feed"}\n{"schema": "feed/1"}\n', encoding="utf-8")
    assert main(["import", str(tmp_path / "broken")]) == 3
    said = (
        f"reader: {tmp_path}/broken: Line 2: This record has no 'url'. (mend what begins there, or take it out, and import the file again"
    )
    assert capfd.readouterr().err.startswith(said)
    (tmp_path / "broken").write_text('{"schema": "folder/1", "name": "", "query": "tide"}', encoding="utf-8")
    assert main(["import", str(tmp_path / "broken")]) == 3
    assert "Line 1: This JSON is no whole record: a smart folder needs a name. (" in capfd.readouterr().err
    (tmp_path / "empty").write_text("", encoding="utf-8")
    for command in (["import"], ["feeds", "import"]):
        assert main([*command, str(tmp_path / "empty")]) == 3
        assert capfd.readouterr().err.startswith(f"reader: {tmp_path}/empty: There is no ")
    assert main(["import", str(tmp_path / "none")]) == 4


def test_a_dry_run_says_what_would_be_new_and_reads_every_record(id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    exported = tmp_path / "all.jsonl"
    out(capfd, "export", "-o", str(exported))
    with exported.open("a", encoding="utf-8") as file:
        file.write('{"schema": "folder/1", "name": "Sea", "query": "tide"}\n')
    assert main(["import", "--dry-run", str(exported)]) == 0
    assert "1 of 2 records would be new" in capfd.readouterr().err
    assert out(capfd, "search", "--folders") == ""
    with exported.open("a", encoding="utf-8") as file:
        file.write("5\n")
    assert main(["import", "--dry-run", str(exported)]) == 3


def test_a_dry_run_of_another_programs_list_prints_what_would_be_new(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pocket.csv").write_text("title,url\nThe pier,https://pier.example/1\nThe ferry,https://pier.example/2\n", encoding="utf-8")
    first, second = out(capfd, "import", str(tmp_path / "pocket.csv")).split()
    out(capfd, "remove", "--yes", second)
    with (tmp_path / "pocket.csv").open("a", encoding="utf-8") as file:
        file.write("The tide,https://pier.example/3\nThe tide again,https://pier.example/3\n")
    assert main(["import", "--dry-run", str(tmp_path / "pocket.csv")]) == 0
    printed, said = capfd.readouterr()
    assert printed == "The ferry\thttps://pier.example/2\nThe tide\thttps://pier.example/3\n"
    assert said == "2 of 4 would be new\n"
    assert out(capfd, "list", "--format", "ids").split() == [first]
    assert second in out(capfd, "import", str(tmp_path / "pocket.csv"))


def test_ctrl_c_is_heard_while_a_long_list_is_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone_on = []

    def take_in(session: object, found: object) -> list[str]:
        signal.raise_signal(signal.SIGINT)
        gone_on.append(True)
        return []

    monkeypatch.setattr("reader.services.importing.take_in", take_in)
    (given := tmp_path / "list.txt").write_text("https://example.org/a\n", encoding="utf-8")
    assert main(["import", str(given)]) == INTERRUPTED
    assert not gone_on


def test_a_quote_that_is_not_closed_is_told_of_by_its_line(home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list.csv").write_text('url,title\nhttps://example.org/1,"One\nhttps://example.org/2,Two\n', encoding="utf-8")
    assert main(["import", str(tmp_path / "list.csv")]) == 0
    assert "line 2: a quote is not closed" in capfd.readouterr().err
    assert len(out(capfd, "list", "--format", "urls").split()) == 2


@needs_setpriv
def test_what_would_come_into_a_library_that_can_only_be_read_is_told(two: list[str], home: Path, tmp_path: Path) -> None:
    assert main(["export", "-o", str(tmp_path / "all.jsonl")]) == 0
    with (tmp_path / "all.jsonl").open("a", encoding="utf-8") as exported:
        exported.write('{"schema": "folder/1", "name": "Sea", "query": "tide"}\n')
    file = home / "data" / "library.db"
    before = file.read_bytes()
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        command = [*plain_python(), "-m", "reader", "import", "--dry-run", str(tmp_path / "all.jsonl")]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    finally:
        file.parent.chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "1 of 3 records would be new\n")
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_feeds_are_not_written_out_by_a_query_for_articles(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "export", "-f", "opml", "tag:lamps", code=2) == ""
    assert "<opml" in out(capfd, "export", "-f", "opml")
