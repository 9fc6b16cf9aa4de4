"""add, list, show, mark, tag: the library from the command line, over a real socket and a real database."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.cli.console import Console
from reader.errors import LibraryError, UnwritableLibraryError
from reader.library import articles, bookmarks, rows
from reader.library.connection import Library
from reader.models import Article, Place
from reader.services import stored_text
from reader.services.session import Session
from tests.cli import site
from tests.cli.calls import call, out
from tests.export.schemas import faults


def test_add_prints_ids_that_show_takes(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "show", two[0]).startswith("The lamp rooms stay open\n\n")
    assert out(capfd, "show", "@last").startswith("The lamp rooms, a year later\n")


@pytest.mark.parametrize("words", [["-"], []])
def test_a_page_that_something_else_has_fetched_is_kept_under_its_address(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    page = site.STORY.format(title="Lamps").replace("dues, which", '<a href="/dues">dues</a>, which')
    (id,) = call("add", "-u", "https://ledger.example/lamps", *words, input=page).stdout.split()
    assert out(capfd, "list", "--format", "urls") == "https://ledger.example/lamps\n"
    assert "https://ledger.example/dues" in out(capfd, "show", "-f", "json", "https://ledger.example/lamps")
    assert main(["rules", "add", "-q", "--host", "ledger.example", "--css", "article p:nth-of-type(4)"]) == 0
    assert out(capfd, "reclean", "-q").startswith(f"{id}\tchanged\t")
    assert "https://ledger.example/dues" in out(capfd, "show", "-f", "json", id)
    assert main(["add", "-u", "https://ledger.example/lamps", "a.html", "b.html"]) == 2


def test_a_library_that_was_named_and_only_looked_into_is_told_to_be_missing(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    typo, told = str(tmp_path / "typo.db"), f"There is no library {tmp_path}/typo.db yet.\n"
    assert main(["list"]) == main(["-q", "--library", typo, "list"]) == 0
    assert capfd.readouterr() == ("", "")
    assert main(["--library", typo, "search", "tide"]) == 8
    assert capfd.readouterr().err.startswith(told)
    monkeypatch.setenv("READER_LIBRARY", typo)
    assert main(["list"]) == 0
    assert capfd.readouterr() == ("", told)
    assert main(["add", "--allow-private", f"{base}/gone"]) == 4
    assert capfd.readouterr().err.startswith("reader: ")
    assert main(["add", "-q", "--allow-private", f"{base}/story"]) == main(["list"]) == 0
    assert capfd.readouterr().err == ""


def test_show_knows_the_tags_that_were_given(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "tag", two[0], "+sea")
    assert json.loads(out(capfd, "show", "-f", "json", two[0]))["tags"] == ["sea"]


@pytest.fixture
def annotated(two: list[str], home: Path) -> str:
    """The id of a story with everything that a reader can give it."""
    assert main(["tag", two[0], "+sea"]) == main(["mark", two[0], "--read"]) == main(["note", two[0], "Compare.\n\nTwice."]) == 0
    library = Library(home / "data" / "library.db")
    articles.keep_place(library, two[0], Place(1, "“They are warm", 4))
    with library.writing() as db:
        (key,) = rows.keys(db, [two[0]])
        bookmarks.bring(db, key, 1_772_000_000, Place(2, "The money comes from the ferry dues"), "Really?")
    library.close()
    return two[0]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_show_has_for_programs_what_the_library_knows(form: str, annotated: str, capfd: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(out(capfd, "show", "-f", form, annotated))
    assert faults(shown) == []
    known = shown["library"]
    assert [known[name] for name in ("id", "read", "archived", "tags")] == [annotated, True, False, ["sea"]]
    assert known["place"] == {"block": 1, "quote": "“They are warm", "offset": 4}
    assert [(mark["quote"], mark["note"]) for mark in known["bookmarks"]] == [
        ("", "Compare.\n\nTwice."),
        ("The money comes from the ferry dues", "Really?"),
    ]


def test_what_show_prints_for_programs_goes_into_another_library_as_it_is(
    annotated: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    shown = out(capfd, "show", "-f", "jsonl", annotated)
    (tmp_path / "shown.jsonl").write_text(shown, encoding="utf-8")
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    out(capfd, "import", str(tmp_path / "shown.jsonl"))
    assert out(capfd, "show", "-f", "jsonl", annotated) == shown


def test_a_file_that_has_changed_is_added_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file, ids = tmp_path / "note.txt", set[str]()
    for hour in ("nine", "ten", "ten"):
        file.write_text(f"The tide turns at {hour}, and the ferry leaves with it, full or not.", encoding="utf-8")
        ids.add(out(capfd, "add", str(file)))
    assert len(ids) == 1
    assert "turns at ten" in out(capfd, "show", "@last")
    assert "- The tide turns at nine" in out(capfd, "history", "@last")


def test_list_in_a_pipe_is_five_columns_without_a_header(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    lines = [line.split("\t") for line in out(capfd, "list").splitlines()]
    assert sorted(line[0] for line in lines) == sorted(two)
    assert {len(line) for line in lines} == {5}
    assert {line[4] for line in lines} == {base + "/story", base + "/second"}


def test_list_speaks_jsonl_csv_and_urls(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    records = [json.loads(line) for line in out(capfd, "list", "--format", "jsonl").splitlines()]
    assert {record["id"] for record in records} == set(two)
    assert out(capfd, "list", "--format", "csv").splitlines()[0] == "id,published,site,title,url"
    assert '"The lamp rooms, a year later"' in out(capfd, "list", "--format", "csv")
    assert base + "/story" in out(capfd, "list", "--format", "urls").splitlines()


def test_list_prints_the_fields_that_are_named_in_their_order(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "mark", two[0], "--read")
    out(capfd, "tag", two[0], "+sea", "+harbour")
    last = out(capfd, "list", "--fields", "tags,read,id").splitlines()
    assert sorted(last) == sorted([f"harbour, sea\ttrue\t{two[0]}", f"\tfalse\t{two[1]}"])
    assert out(capfd, "list", "--format", "csv", "--fields", "tags,id", "--tag", "sea") == f'tags,id\n"harbour, sea",{two[0]}\n'
    line = out(capfd, "list", "--format", "jsonl", "--fields", "url,read", "--tag", "sea")
    assert line == f'{{"url": "{base}/story", "read": true}}\n'
    assert out(capfd, "search", "lamp", "--fields", "id,words").count("\t") == 2


@pytest.mark.parametrize(
    ("words", "said"), [(["--fields", "titel"], "did you mean title?"), (["--fields", "id", "--format", "urls"], "--fields is for tsv")]
)
def test_a_field_that_is_none_is_2(two: list[str], words: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["list", *words]) == 2
    assert said in capfd.readouterr().err


@pytest.mark.parametrize("command", [["list"], ["search", "lamp"]])
def test_of_no_rows_none_is_printed_and_of_one_one(command: list[str], two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert [out(capfd, *command, "-n", number).count("\n") for number in "012"] == [0, 1, 2]
    assert out(capfd, *command, "-n", "0", "--format", "csv") == "id,published,site,title,url\n"


def test_a_search_for_no_rows_says_by_its_exit_code_whether_there_are_any(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "-n", "0", "lamp"]) == 0
    assert main(["search", "-n", "0", "submarine"]) == 8
    assert capfd.readouterr().out == ""


def test_marks_and_tags_are_what_list_finds(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "mark", two[0], "--read", "--bookmark")
    out(capfd, "tag", two[1], "+harbour")
    assert out(capfd, "list", "--unread", "--format", "ids").split() == [two[1]]
    assert out(capfd, "list", "--bookmarked", "--format", "ids").split() == [two[0]]
    assert out(capfd, "list", "--tag", "harbour", "--format", "ids").split() == [two[1]]
    out(capfd, "tag", two[1], "--remove", "harbour")
    assert out(capfd, "list", "--tag", "harbour", "--format", "ids") == ""


def test_of_several_tags_all_are_asked_for(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "tag", two[0], "+harbour", "+sea")
    out(capfd, "tag", two[1], "+sea")
    assert out(capfd, "list", "--tag", "harbour", "--tag", "sea", "--format", "ids").split() == [two[0]]
    assert out(capfd, "list", "--tag", "sea", "--tag", "harbour", "--format", "ids").split() == [two[0]]


def test_an_archived_article_leaves_the_list(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "mark", two[0], "--archive")
    assert out(capfd, "list", "--format", "ids").split() == [two[1]]
    assert out(capfd, "list", "--archived", "--format", "ids").split() == [two[0]]


@pytest.mark.parametrize("form", ["tsv", "ids", "jsonl"])
def test_show_reads_what_list_prints(form: str, two: list[str]) -> None:
    listed = call("list", "--format", form)
    shown = call("show", "-q", "-", input=listed.stdout)
    assert shown.returncode == 0
    assert "The lamp rooms stay open" in shown.stdout
    assert "\n* * *\n" in shown.stdout


def test_a_shown_article_is_what_clean_gives(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "show", two[0]) == out(capfd, "clean", "--allow-private", base + "/story")


def test_addresses_come_from_stdin(base: str) -> None:
    done = call("add", "--allow-private", input=f"# today\n\n{base}/story\n" + json.dumps({"url": f"{base}/second"}) + "\n")
    assert done.returncode == 0
    assert len(done.stdout.split()) == 2


def test_what_has_no_text_yet_does_not_keep_the_others_back(two: list[str], tmp_path: Path) -> None:
    (tmp_path / "list").write_text("https://pier.example/one\nhttps://pier.example/two\n", encoding="utf-8")
    assert main(["import", "-q", str(tmp_path / "list")]) == 0
    done = call("show", "-q", "-", input=call("list").stdout)
    assert done.returncode == 6
    assert "The lamp rooms stay open" in done.stdout
    assert "The lamp rooms, a year later" in done.stdout
    assert done.stderr.count(" has no text yet. (reader add https://pier.example/") == 2
    assert done.stderr.endswith("reader: 2 of 4 failed.\n")


def test_articles_go_into_a_pipe_one_by_one(two: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    read = stored_text.text

    def text(session: Session, id: str) -> Article:
        if id == two[1]:
            raise LibraryError("It is damaged.")
        return read(session, id)

    monkeypatch.setattr(stored_text, "text", text)
    assert main(["show", *two]) == 1
    assert capfd.readouterr().out.startswith("The lamp rooms stay open\n")


def test_what_has_no_text_yet_is_4(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list").write_text("https://pier.example/one\n", encoding="utf-8")
    assert main(["import", "-q", str(tmp_path / "list")]) == 0
    capfd.readouterr()
    assert main(["show", "@last"]) == 4
    assert capfd.readouterr() == ("", "reader: https://pier.example/one has no text yet. (reader add https://pier.example/one)\n")


def test_what_is_to_be_pasted_into_a_shell_holds_nothing_that_it_would_run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list").write_text("https://pier.example/?one=1;two&three$(four)\n", encoding="utf-8")
    assert main(["import", "-q", str(tmp_path / "list")]) == 0
    assert main(["show", "@last"]) == 4
    assert "(reader add 'https://pier.example/?one=1;two&three$(four)')" in capfd.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("words", [["show", "-q", "-"], ["save", "-q", "-"], ["clean", "-q", "-a", "-"], ["mark", "--read", "-"]])
def test_a_list_is_read_in_the_encoding_in_which_windows_writes_it(
    words: list[str], encoding: str, two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = subprocess.run([sys.executable, "-m", "reader", *words], input=f"{two[0]}\r\n".encode(encoding), capture_output=True)
    assert done.returncode == 0, done.stderr


def test_a_list_may_be_larger_than_a_page(two: list[str], tmp_path: Path) -> None:
    row = json.dumps({"id": two[0], "title": "The lamp rooms stay open " * 2000})
    (tmp_path / "rows.jsonl").write_text(f"{row}\n" * 450, encoding="utf-8")
    with (tmp_path / "rows.jsonl").open() as rows:
        done = call("show", "-q", "-", stdin=rows)
    assert done.stdout.startswith("The lamp rooms stay open")


def test_a_stored_article_without_an_address_is_named_by_its_id_in_a_list(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text(
        "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.", encoding="utf-8"
    )
    (id,) = out(capfd, "add", str(tmp_path / "letter.txt")).split()
    (tmp_path / "rows.jsonl").write_text(out(capfd, "list", "--format", "jsonl"), encoding="utf-8")
    assert json.loads((tmp_path / "rows.jsonl").read_text(encoding="utf-8"))["id"] == id
    assert "The tide turns" in out(capfd, "clean", "-q", "-a", str(tmp_path / "rows.jsonl"))


@pytest.mark.parametrize("words", [["add"], ["show", "-"], ["save", "-"]])
def test_an_object_that_names_nothing_is_not_passed_over(words: list[str], two: list[str]) -> None:
    done = call(*words, input=json.dumps({"id": two[0]}) + '\n{"link": "https://example.org/story"}\n')
    assert (done.returncode, done.stdout) == (2, "")
    assert "names nothing" in done.stderr


def test_the_screen_needs_a_terminal(two: list[str]) -> None:
    done = call("open", two[0])
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr


def test_open_in_the_browser_hands_over_the_address(two: list[str], base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the command that BROWSER is, with all of its words."""
    (tmp_path / "browser").write_text(f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/opened\n', encoding="utf-8")
    (tmp_path / "browser").chmod(0o755)
    monkeypatch.setenv("BROWSER", f"{tmp_path}/browser --private-window")
    assert main(["open", "--browser", two[0]]) == 0
    assert (tmp_path / "opened").read_text(encoding="utf-8") == f"--private-window {base}/story "


@pytest.mark.parametrize(("browser", "said"), [("false", "false could not open "), ("/no/browser", "No browser "), ('"', "No browser ")])
def test_a_browser_that_does_not_open_is_told(
    browser: str, said: str, two: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BROWSER", browser)
    assert main(["open", "--browser", two[0]]) == 4
    assert capfd.readouterr().err.startswith(f"reader: {said}")


@pytest.mark.parametrize("form", ["text", "md", "html", "ssml"])
def test_clean_takes_a_stored_article_by_its_id_and_as_the_last(form: str, two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    shown = out(capfd, "show", "-f", form, "@last")
    assert out(capfd, "clean", "-q", "-f", form, "@last") == shown
    assert shown in (out(capfd, "clean", "-q", "-f", form, id) for id in two)


def test_clean_prints_a_stored_article_for_programs_without_what_the_library_knows(
    two: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    shown = json.loads(out(capfd, "show", "-f", "json", two[0]))
    assert shown.pop("library")
    assert json.loads(out(capfd, "clean", "-q", "-f", "json", two[0])) == shown


def test_clean_tells_an_unknown_id_from_a_missing_file(two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "zzzz9999"]) == 8
    assert main(["clean", "zzzz9999.html"]) == 4


@pytest.mark.parametrize("command", [["show"], ["clean", "-q"]])
def test_several_articles_follow_each_other_where_the_form_allows_it(
    command: list[str], two: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    singly = [out(capfd, *command, id) for id in two]
    assert out(capfd, *command, *two) in ("\n* * *\n\n".join(order) for order in (singly, singly[::-1]))
    assert len(out(capfd, *command, "-f", "jsonl", *two).splitlines()) == 2


@pytest.mark.parametrize("command", [["show"], ["clean", "-q"]])
@pytest.mark.parametrize(
    ("form", "instead"), [("html", "--bundle"), ("json", "-f jsonl"), ("ssml", "one by one"), ("mercury", "one by one")]
)
def test_a_form_in_which_there_is_one_article_names_what_holds_several(
    command: list[str], form: str, instead: str, two: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, "-f", form, *two]) == 2
    said = capfd.readouterr().err
    assert f"Several articles are printed as text, md, jsonl, not as {form}." in said
    assert instead in said


@pytest.mark.parametrize("command", [["show"], ["clean", "-q"]])
def test_several_articles_are_one_markdown_document(
    command: list[str], two: list[str], base: str, capfd: pytest.CaptureFixture[str]
) -> None:
    text = out(capfd, *command, "-f", "md", *two)
    assert "---\n" not in text
    assert [line for line in text.splitlines() if line.startswith("# ")] == ["# The lamp rooms stay open", "# The lamp rooms, a year later"]
    assert text.count("\n* * *\n") == 1
    assert f"\n[{base}/story]({base}/story)\n" in text
    bare = out(capfd, *command, "-f", "md", "--no-front-matter", *two)
    assert bare.startswith("# The lamp rooms stay open\n\nThe council voted")
    assert base not in bare
    assert "# The lamp rooms" not in out(capfd, *command, "-f", "md", "--header", "none", *two)


def test_what_was_removed_is_new_again_and_what_is_there_gets_its_tag(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    gone, _ = two
    assert main(["remove", "-q", gone]) == 0
    assert sorted(out(capfd, "add", "--new", "--allow-private", "--tag", "Sea", base + "/story", base + "/second").split()) == sorted(two)
    assert sorted(out(capfd, "list", "--tag", "sea", "--format", "ids").split()) == sorted(two)


def test_a_list_that_was_broken_off_goes_on_with_what_is_new(two: list[str], base: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Without leave to ask this machine, every request would be refused: what is there is not asked for."""
    assert sorted(out(capfd, "add", "--new", base + "/story", base + "/second").split()) == sorted(two)
    assert main(["add", "--new", base + "/story", base + "/pictured"]) == 6
    assert "/pictured" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE article SET title = x'ff00'", ["list"]),
        ("UPDATE article SET published = 'in May'", ["list", "--format", "jsonl"]),
        ("UPDATE article SET access = 'garbage'", ["search", "lamp"]),
        ("UPDATE source SET url = x'ff00'", ["reclean", "--dry-run"]),
    ],
)
def test_a_library_of_a_stranger_s_values_is_damaged_in_one_line(
    change: str, words: list[str], two: list[str], home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    library = home / "data" / "library.db"
    with sqlite3.connect(library) as db:
        db.execute(change)
    db.close()
    capfd.readouterr()
    assert main(words) == 1
    said = capfd.readouterr().err
    assert said.startswith(f"reader: {library} is damaged (")
    assert "backup" in said
    assert said.count("\n") == 1


def test_a_fault_of_ours_is_not_put_on_a_sound_library(
    two: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(arguments: object, console: Console) -> int:
        with console.session() as session:
            return len(session.library.path.parts) // 0

    monkeypatch.setattr("reader.cli.list_.run", broken)
    assert main(["list"]) == 1
    assert capfd.readouterr().err.startswith("reader: Something went wrong inside: ZeroDivisionError")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("list", 0),
        ("list --feed abcd", 8),
        ("search tide", 8),
        ("search --folders", 0),
        ("show @last", 8),
        ("history @last", 8),
        ("copies @last", 8),
        ("note @last", 8),
        ("open @last", 8),
        ("export", 0),
        ("clean @last", 8),
        ("feeds", 0),
        ("feeds export", 0),
    ],
)
def test_reading_makes_no_library(home: Path, words: str, code: int) -> None:
    assert main(words.split()) == code
    assert not home.exists()


@pytest.mark.parametrize("words", [["list", "-n", "9" * 20], ["search", "tide", "-n", "9" * 20]])
def test_a_number_beyond_all_bounds_is_2(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "-n/--limit: it must be a whole number from 0 to 1,000,000,000, not" in capfd.readouterr().err


@pytest.mark.parametrize(
    "words", ["list --site {}", "search --keep name {}", "search --forget {}", "rules add --text {}", "rules add --host {} --text Ring"]
)
def test_a_word_that_is_no_text_is_2(two: list[str], words: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words.format("caf\udce9").split()) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_list_that_is_nested_without_end_is_2(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (deep := tmp_path / "deep").write_text('{"a":' * 100_000, encoding="utf-8")
    assert main(["add", "-a", str(deep)]) == 2
    assert "is no JSON" in capfd.readouterr().err
    with deep.open() as stdin:
        done = call("show", "-", stdin=stdin)
    assert (done.returncode, done.stderr.partition(" (")[0]) == (2, "reader: A line of the list is no JSON object.")


def test_a_library_that_takes_nothing_is_told_once_and_nothing_more_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    store = articles.store

    def full(library: Library, *given: Any, **more: Any) -> str:
        asked.append("")
        if len(asked) >= 3:
            raise UnwritableLibraryError("the disk is full", hint="Make room.")
        return store(library, *given, **more)

    monkeypatch.setattr(articles, "store", full)
    files = [tmp_path / f"{number}.txt" for number in range(9)]
    for file in files:
        file.write_text(f"The tide of day {file.stem} came in at six and went out again at noon. " * 5, encoding="utf-8")
    assert main(["add", "--jobs", "1", "--failed", str(tmp_path / "failed"), *map(str, files)]) == 1
    seen = capfd.readouterr()
    assert (len(seen.out.split()), seen.err.count("the disk is full")) == (2, 1)
    assert len(asked) < 6
    assert (tmp_path / "failed").read_text(encoding="utf-8").split() == list(map(str, files[2:]))
