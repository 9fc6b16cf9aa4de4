"""The table of exit codes, each met for real, each with one clear line; nothing is stored when something failed."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader import errors
from reader.cli import main, man, overview
from tests.cli import site
from tests.cli.calls import call


def test_every_table_has_each_code_and_no_other() -> None:
    codes = {0, errors.INTERRUPTED, *(kind.exit_code for kind in vars(errors).values() if isinstance(kind, type))}
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    rows = re.search(r"(?m)^\| code .*\n\|---.*\n((?:\|.*\n)+)", readme)
    assert {code for code, _ in man.CODES} == codes
    assert set(map(int, re.findall(r"(\d+) [a-z]", overview.FOOT.partition("Exit codes:")[2]))) == codes
    assert rows
    assert set(map(int, re.findall(r"\| (\d+) \|", rows[1]))) == codes - {errors.INTERRUPTED}
    assert set(map(int, re.findall(r"(?m)Error +(\d)\b", errors.__doc__ or ""))) == codes - {0, errors.INTERRUPTED}


def test_every_error_stands_in_the_tree_below_the_one_that_it_is_a_kind_of() -> None:
    kinds = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type)}
    above: dict[int, str] = {}
    drawn = {}
    for indent, name, code in re.findall(r"(?m)^([ │├└─]+)(\w+Error) +(\d)\b", errors.__doc__ or ""):
        drawn[name] = (above.get(len(indent) - 4, "Exception"), int(code))
        above[len(indent)] = name
    assert drawn == {name: (kind.__base__.__name__, kind.exit_code) for name, kind in kinds.items()}


def said(capfd: pytest.CaptureFixture[str]) -> str:
    shown = capfd.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("reader: ")
    assert shown.err.count("\n") == 1
    return shown.err


def stored(capfd: pytest.CaptureFixture[str]) -> int:
    capfd.readouterr()
    assert main(["list", "--format", "ids"]) == 0
    return len(capfd.readouterr().out.split())


@pytest.mark.parametrize("command", [["clean"], ["add"], ["feeds", "preview"]], ids=" ".join)
def test_the_setting_permits_an_address_of_this_machine_that_is_typed(
    command: list[str], base: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, f"{base}/broken"]) == 4
    monkeypatch.setenv("READER_NETWORK_PRIVATE_HOSTS", "1")
    assert main([*command, f"{base}/broken"]) == 5


@pytest.mark.parametrize(
    ("path", "code"),
    [("/nothing", 4), ("/gone", 4), ("/locked", 4), ("/broken", 5), ("/busy", 5), ("/empty", 3), ("/binary", 3), ("/shell", 3)],
)
@pytest.mark.parametrize("command", ["clean", "add"])
def test_what_a_site_answers_becomes_a_code(command: str, path: str, code: int, base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--allow-private", base + path]) == code
    said(capfd)
    assert stored(capfd) == 0


def test_a_refused_connection_is_5(capfd: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        assert main(["add", "--allow-private", f"http://127.0.0.1:{unheard.getsockname()[1]}/"]) == 5
    said(capfd)
    assert stored(capfd) == 0


def test_an_unknown_name_is_4_or_5_when_no_resolver_answers(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "http://no-such-host.invalid/story"]) in (4, 5)
    assert "no-such-host.invalid" in said(capfd)


def test_a_private_address_is_4_unless_allowed(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", base + "/story"]) == 4
    refused = said(capfd)
    assert "--allow-private" in refused
    assert "network.private_hosts" in refused, "on the screen there are no flags"


def test_the_setting_is_not_named_as_leave_for_what_a_list_brought(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """It may be on already: who is told of it alone as of the flag would look in vain for what is wrong with it."""
    links = tmp_path / "links.csv"
    links.write_text(f"title,url,time_added,tags,status\nThe weir,{base}/story,1700000000,,unread\n", encoding="utf-8")
    assert main(["import", str(links)]) == 0
    id = capfd.readouterr().out.strip()
    assert main(["config", "set", "network.private_hosts", "true"]) == 0
    assert main(["refresh", id]) == 4
    assert "--allow-private; for what you type yourself, the setting" in said(capfd)
    assert main(["refresh", "--allow-private", id]) == 0


def test_a_directory_is_2_and_a_missing_file_4(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", str(tmp_path)]) == 2
    said(capfd)
    assert main(["add", str(tmp_path / "missing.html")]) == 4
    said(capfd)
    assert stored(capfd) == 0


@pytest.mark.parametrize("words", [["clean", ""], ["clean", "--links", "none", " "]])
def test_an_empty_word_where_a_page_is_to_be_named_is_2(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "An empty word names nothing to read. (- is stdin)" in said(capfd)


@pytest.mark.parametrize("words", [["tag", "@last", "+"], ["search", "--keep", "Sea", ""]])
def test_nothing_to_tag_with_and_nothing_to_keep_is_2(words: list[str], two: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said(capfd)


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("mark @last --read --unread", "--read", "--unread"),
        ("mark @last --unbookmark --bookmark", "--bookmark", "--unbookmark"),
        ("mark @last --archive --read --unarchive", "--archive", "--unarchive"),
        ("tag @last +sea +tide -r Sea", "+sea", "--remove"),
        ("search --keep Sea --forget Sea tide", "--keep", "--forget"),
        ("search --folder Sea --folders", "--folder", "--folders"),
        ("import --dry-run --fetch list.txt", "--dry-run", "--fetch"),
        ("batch pages -o out -j 2 --dask tcp://127.0.0.1:8786", "-j/--jobs", "--dask"),
        ("save @last --bundle both.epub -d copies", "-d/--dir", "--bundle"),
        ("save @last --bundle both.epub -n {title}.{ext}", "-n/--name", "--bundle"),
        ("save @last --bundle both.epub --on-conflict overwrite", "--on-conflict", "--bundle"),
        ("save @last --bundle both.epub -f md", "-f/--format", "--bundle"),
    ],
)
def test_flags_that_oppose_each_other_are_2_and_change_nothing(
    words: str, first: str, second: str, two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["tag", "-q", "@last", "+harbour"])
    before = sorted(tmp_path.iterdir())
    assert main(words.split()) == 2
    line = said(capfd)
    assert {first, second} <= set(line.replace(":", " ").replace(",", " ").replace(".", " ").split())
    main(["undo"])
    assert "taken back: tag 1 article" in capfd.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_named_in_the_message_is_not_named_before_it_too(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "nowh\x07ere"]) == 8
    assert said(capfd) == "reader: nowhere is not in the library. (reader list shows what is)\n"


@pytest.mark.parametrize(
    "words", ["show {}", "tag {} +sea", "list --feed {}", "feeds remove {}", "import {}", "feeds import {}", "batch {} -o clean"]
)
def test_no_command_says_the_password_of_an_address_that_it_does_not_know(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words.format("https://ann:s3same@paper.example/story").split()) in (4, 8)
    line = said(capfd)
    assert "https://paper.example/story" in line
    assert "s3same" not in line


@pytest.mark.parametrize("command", ["clean", "clean -f epub -o book.epub", "clean page.html", "save -d copies", "add"])
def test_a_word_that_can_be_no_id_is_a_file_that_is_not_there(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """No id has an i, l, o or u in it."""
    monkeypatch.chdir(tmp_path)
    assert main([*command.split(), "story"]) == 4
    assert "There is no file story." in capfd.readouterr().err
    assert main(["clean", "page"]) == 8


def test_a_file_is_named_though_its_name_stands_within_a_word_of_the_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("o").write_text("mine", encoding="utf-8")
    assert main(["clean", "-o", "o", "page.html"]) == 9
    assert said(capfd) == "reader: o: This file exists already.\n"
    Path("i").mkdir()
    assert main(["export", "-o", "i"]) == 2
    assert said(capfd).startswith("reader: i: A folder of this name is there.")


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        (["--library", "", "remove", "@last"], "--library"),
        (["--config", "", "remove", "@last"], "--config"),
        (["--library", "", "list"], "--library"),
        (["clean", "--cookies", "", "page.html"], "--cookies"),
        (["save", "-d", "", "@last"], "-d/--dir"),
        (["save", "--bundle", "", "@last"], "--bundle"),
        (["save", "-n", "", "@last"], "-n/--name"),
        (["show", "-o", "", "@last"], "-o/--output"),
        (["clean", "-o", "", "@last"], "-o/--output"),
        (["export", "--output="], "-o/--output"),
        (["export", ""], "QUERY"),
        (["add", "--failed", "", "page.html"], "--failed"),
        (["add", "--tag", "", "page.html"], "--tag"),
        (["add", " "], "URL|PATH|-"),
        (["doctor", "--restore", ""], "--restore"),
        (["search", "--keep", "", "tide"], "--keep"),
        (["search", "--folder", "", "tide"], "--folder"),
        (["search", "--forget", ""], "--forget"),
        (["list", "--tag", ""], "--tag"),
        (["list", "--site", " "], "--site"),
        (["list", "--feed="], "--feed"),
        (["list", "--since", ""], "--since"),
        (["list", "--until", ""], "--until"),
        (["show", ""], "ID"),
        (["tag", "@last", "+sea", ""], "ID|+TAG"),
        (["tag", "@last", "--remove", " "], "-r/--remove"),
        (["note", "", "Read this again."], "ID"),
        (["import", ""], "FILE"),
        (["batch", "", "-o", "out"], "INPUT"),
        (["batch", "page.html", "-o", ""], "-o/--output"),
        (["batch", "page.html", "-o", "out", "--dask", ""], "--dask"),
        (["batch", "page.html", "-o", "out", "--opt-out", ""], "--opt-out"),
        (["batch", "page.html", "-o", "out", "--access", ""], "--access"),
        (["batch", "page.html", "-o", "out", "--language", ""], "--language"),
        (["rules", "add", "--host", "", "--text", "Lend us a hand."], "--host"),
        (["rules", "add", "--text", " "], "--text"),
        (["rules", "check", ""], "FILE"),
        (["rules", "test", ""], "SRC"),
        (["rules", "import-ftr", ""], "FOLDER"),
        (["feeds", "add", ""], "URL"),
        (["feeds", "find", ""], "URL"),
        (["feeds", "remove", ""], "ID"),
        (["feeds", "import", ""], "FILE"),
        (["feeds", "preview", ""], "URL|FILE"),
    ],
)
def test_an_empty_word_is_not_taken_for_what_there_is_without_the_flag(
    words: list[str], flag: str, two: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert said(capfd) == f"reader: {flag}: An empty word names nothing. (a variable that is not set?)\n"
    assert stored(capfd) == 2


def test_an_empty_word_that_means_something_is_taken(two: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["note", two[0], "compare"]) == main(["note", two[0], ""]) == 0
    assert main(["save", "--title", "", "--bundle", str(tmp_path / "both.md"), *two]) == 0
    assert main(["config", "set", "cleaning.keep", ""]) == 0
    assert main(["note", two[0]]) == 0
    assert capfd.readouterr().out == f"{tmp_path / 'both.md'}\n"


def test_some_of_several_failed_is_6(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    failed = tmp_path / "failed.txt"
    assert main(["add", "--allow-private", "--failed", str(failed), base + "/story", base + "/broken"]) == 6
    assert failed.read_text(encoding="utf-8") == f"{base}/broken\n"
    assert "1 of 2 failed" in capfd.readouterr().err
    assert stored(capfd) == 1


def test_each_of_several_errors_speaks_json_when_asked(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "--json", "--allow-private", base + "/story", base + "/broken", base + "/gone"]) == 6
    errors = [json.loads(line)["error"] for line in capfd.readouterr().err.splitlines()]
    told = {(error["subject"], error["code"], error["http_status"]) for error in errors[:-1]}
    assert told == {(f"{base}/broken", 5, 500), (f"{base}/gone", 4, 410)}
    assert (errors[-1]["code"], errors[-1]["kind"]) == (6, "partial")


def test_all_of_several_failed_is_the_most_frequent_code(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "--allow-private", base + "/broken", base + "/busy", base + "/gone"]) == 5


@pytest.mark.parametrize("words", [[], ["-f", "md"], ["-f", "epub", "-o", "cut.epub"]])
def test_a_file_that_is_not_all_there_is_named(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "teaser.html").write_text(site.TEASER, encoding="utf-8")
    done = call("clean", "-q", "--strict", *words, "teaser.html", cwd=tmp_path)
    assert done.returncode == 7
    assert done.stderr.startswith("reader: teaser.html: The article is not all there: ")


@pytest.mark.parametrize(("ends", "is_told"), [(1_000_000_000, True), (99_000_000_000, False)])
@pytest.mark.parametrize("command", ["clean", "clean -f epub", "add", "save"])
def test_a_teaser_behind_a_session_that_has_expired_says_so(
    command: str, ends: int, is_told: bool, base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cookies = tmp_path / "cookies.txt"
    cookies.write_text(f"127.0.0.1\tFALSE\t/\tFALSE\t{ends}\tsession\topen\n", encoding="utf-8")
    cookies.chmod(0o600)
    words = [*command.split(), "--allow-private", "--cookies", str(cookies)]
    assert main([*words, base + "/teaser"]) == 0
    assert ("reader: Your session for 127.0.0.1 has expired: log in again" in capfd.readouterr().err) is is_told
    assert main([*words, base + "/story"]) == 0
    assert "session" not in capfd.readouterr().err


def test_a_page_asked_for_again_behind_a_session_that_has_expired_says_so(
    base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cookies = tmp_path / "cookies.txt"
    cookies.write_text("127.0.0.1\tFALSE\t/\tFALSE\t1\tsession\topen\n", encoding="utf-8")
    cookies.chmod(0o600)
    assert main(["add", "--allow-private", base + "/teaser"]) == 0
    assert main(["refresh", "@last"]) == 0
    assert "session" not in capfd.readouterr().err
    monkeypatch.setenv("READER_NETWORK_COOKIES", str(cookies))
    assert main(["refresh", "@last"]) == 0
    assert "reader: Your session for 127.0.0.1 has expired: log in again" in capfd.readouterr().err


def test_a_teaser_is_0_and_with_strict_7(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--allow-private", base + "/teaser"]) == 0
    shown = capfd.readouterr()
    assert "The bucket came up" in shown.out
    assert "not all there: teaser" in shown.err
    assert main(["clean", "--strict", "--allow-private", base + "/teaser"]) == 7
    shown = capfd.readouterr()
    assert "The bucket came up" in shown.out
    assert shown.err.count("teaser;") == 1, "it is said once"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_text_that_has_no_place_is_1_whatever_it_lacks(base: str, unbuffered: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    words = [sys.executable, "-m", "reader", "clean", "-q", "--strict", "--allow-private", base + "/teaser"]
    with open("/dev/full", "w", encoding="utf-8") as full:
        env = os.environ | {"PYTHONUNBUFFERED": unbuffered}
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", env=env)
    assert done.returncode == 1
    assert done.stderr.endswith("reader: No space left on device\n")


def test_of_several_articles_it_is_told_which_is_not_all_there(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--allow-private", base + "/teaser", base + "/story"]) == 0
    assert f"reader: {base}/teaser: not all there: teaser;" in capfd.readouterr().err
    assert main(["add", "-q", "--allow-private", base + "/teaser", base + "/story"]) == 0
    capfd.readouterr()
    assert main(["show", base + "/story", base + "/teaser"]) == 0
    assert capfd.readouterr().err.startswith(f"reader: {base}/teaser: not all there: teaser;")


def test_what_is_kept_and_is_not_all_there_is_told(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    kept = (["add"], ["save", "-d", str(tmp_path / "one")], ["save", "--bundle", str(tmp_path / "both.md")])
    for words in kept:
        assert main([*words, "--allow-private", base + "/teaser", base + "/story"]) == 0
        assert capfd.readouterr().err.startswith(f"reader: {base}/teaser: not all there: teaser")
    assert main(["add", "-q", "--allow-private", base + "/teaser"]) == 0
    assert capfd.readouterr().err == ""
    assert main(["list", "--incomplete", "--format", "ids"]) == 0
    id = capfd.readouterr().out.strip()
    assert main(["save", "-d", str(tmp_path / "stored"), id]) == 0
    assert capfd.readouterr().err.startswith(f"reader: {base}/teaser: not all there: teaser")


def test_an_unknown_id_is_8(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "zzzz9999"]) == 8
    said(capfd)


def test_an_output_that_exists_is_9(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "taken.txt"
    taken.write_text("mine", encoding="utf-8")
    assert main(["clean", "--allow-private", "-q", "-o", str(taken), base + "/story"]) == 9
    said(capfd)
    assert taken.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("words", [["clean", "-q"], ["clean", "-q", "-f", "epub"], ["show"], ["export"]])
def test_a_device_or_a_pipe_is_written_into(
    words: list[str], two: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "page.txt").write_text(
        "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.", encoding="utf-8"
    )
    source = {"clean": [str(tmp_path / "page.txt")], "show": two[:1], "export": []}[words[0]]
    assert main([*words, "-o", os.devnull, *source]) == 0
    assert main([*words, "-o", str(tmp_path / "as.file"), *source]) == 0
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert main([*words, "-o", str(tmp_path / "pipe"), *source]) == 0
    assert os.read(reading, 60_000) == (tmp_path / "as.file").read_bytes()
    os.close(reading)
    assert capfd.readouterr() == ("", "")


def test_a_folder_where_a_file_should_go_is_2(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--allow-private", "-o", str(tmp_path), base + "/story"]) == 2
    assert "A folder of this name is there." in said(capfd)


@pytest.mark.parametrize(
    "words", [["clean", "-o", "no/such/x", "page.html"], ["export", "-o", "no/such/x"], ["add", "--failed", "no/such/x", "page.html"]]
)
def test_a_folder_that_is_not_there_is_2_and_the_way_to_make_it(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert re.fullmatch(r"reader: (\S*no/such): There is no such folder\. \(mkdir -p \1 makes it\)\n", said(capfd))
    assert not (tmp_path / "no").exists()


def test_a_tilde_that_the_shell_left_is_home(two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert main(["show", "--output=~/story.txt", two[0]]) == 0
    assert main(["export", "--output=~/all.jsonl"]) == 0
    assert main(["clean", "-q", "--output=~/again.txt", str(tmp_path / "story.txt")]) == 0
    assert (tmp_path / "again.txt").read_text(encoding="utf-8") == (tmp_path / "story.txt").read_text(encoding="utf-8")


def test_a_library_that_is_none_is_1(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"not a database" * 100)
    done = call("--library", str(tmp_path / "library.db"), "list")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1


def test_a_library_out_of_reach_is_1_and_the_way_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.txt").write_text(
        "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.", encoding="utf-8"
    )
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for library, where, why in (
        (tmp_path, tmp_path, "Is a directory"),
        (tmp_path / "page.txt" / "x.db", tmp_path / "page.txt" / "x.db", "Not a directory"),
        (tmp_path / "link" / "x.db", tmp_path / "link", "File exists"),
    ):
        assert main(["add", "--library", str(library), str(tmp_path / "page.txt")]) == 1
        assert said(capfd) == f"reader: {where}: {why}. (Name another file with --library or READER_LIBRARY)\n"


@pytest.mark.parametrize("words", [["add"], ["save"], ["save", "-"], ["show", "-"], ["clean", "-a", "-"]])
def test_a_page_where_a_list_is_wanted_is_told_in_one_line_and_nothing_is_fetched(words: list[str], base: str) -> None:
    page = f"<!doctype html>\n<p>Read on:\n{base}/story\n"
    done = call(*words, input=page)
    assert done.returncode == 2
    assert done.stderr.startswith("reader: This is a page, not a list. (reader clean ")
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.parametrize("words", [["clean"], ["clean", "-q", "other.txt"], ["add"], ["save"], ["rules", "test"]])
@pytest.mark.parametrize(
    ("name", "holds", "why"),
    [
        ("empty.html", b"", "The input is empty."),
        ("mole.png", b"\x89PNG\r\n\x1a\n" + bytes(64), "This is binary (image/png)"),
        ("bare.html", b"<html></html>", "There is no article on this page."),
        ("feed.xml", b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "This is a feed"),
    ],
)
def test_a_file_that_holds_no_article_is_named_once(
    name: str, holds: bytes, why: str, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(holds)
    (tmp_path / "other.txt").write_text(
        "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.", encoding="utf-8"
    )
    assert main([*words, name]) in (2, 3, 6)
    first = capfd.readouterr().err.splitlines()[0]
    assert first.startswith(f"reader: {name}: {why}")


def test_what_is_named_twice_counts_once(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "-q", "--allow-private", base + "/gone", base + "/gone"]) == 4
    said(capfd)


@pytest.mark.parametrize(
    "words",
    [
        ["add", "-j", "-1", "a.html", "b.html"],
        ["batch", "-j", "-1", ".", "-o", "out"],
        ["batch", "--deadline", "nan", ".", "-o", "out"],
        ["clean", "-w", "²", __file__],
        ["save", "-n", "{index:abc}", __file__],
        ["clean", "-u", "https://example.org/a", "a.html", "b.html"],
        ["clean", "-u", "example.org/a", "a.html"],
        ["add", "-u", "https://example.org/a", "https://example.org/b"],
        ["list", "-n", "-1"],
        ["demo", "--serve", "99999"],
    ],
)
def test_a_number_or_flag_that_says_nothing_is_2(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said(capfd)
