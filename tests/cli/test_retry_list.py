"""The list of --failed: what is to be tried again, and nothing but that; nothing is lost from it."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import files
from reader.cli import main
from reader.errors import ReaderError
from tests.cli.calls import call


@pytest.fixture
def failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "failed.txt"


def add(failed: Path, *words: str) -> int:
    return main(["add", "-q", "--allow-private", "--failed", str(failed), *words])


def test_a_list_goes_on_with_itself_until_it_is_empty(base: str, failed: Path) -> None:
    failed.write_text(f"{base}/story\n{base}/busy\n{base}/second\n{base}/broken\n", encoding="utf-8")
    assert add(failed, "-a", str(failed)) == 6
    assert failed.read_text(encoding="utf-8") == f"{base}/busy\n{base}/broken\n"
    failed.write_text(f"{base}/story\n{base}/second\n", encoding="utf-8")
    assert add(failed, "-a", str(failed)) == 0
    assert failed.read_text(encoding="utf-8") == ""
    assert add(failed, "-a", str(failed)) == 0  # nothing is left, which is no mistake


@pytest.mark.parametrize("command", [["add"], ["save"], ["clean"]])
def test_what_was_not_asked_of_a_silent_host_stays_on_the_list(
    command: list[str], failed: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("READER_NETWORK_DEADLINE", "0.2")
    with socket.create_server(("127.0.0.1", 0)) as mute:
        urls = [f"http://127.0.0.1:{mute.getsockname()[1]}/{number}" for number in range(4)]
        assert main([*command, "-q", "--allow-private", "--failed", str(failed), *urls]) == 5
    said = capfd.readouterr().err
    assert said.count("did not answer within 0.2 seconds") == said.count("was not asked: it did not answer for 2 other addresses") == 2
    assert failed.read_text(encoding="utf-8").split() == urls[2:] + urls[:2], "what was not asked for is next"


def test_a_list_at_home_is_found_where_the_shell_leaves_the_tilde(failed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(failed.parent))
    failed.write_text("no-such-page.html\n", encoding="utf-8")
    assert main(["add", "-q", "--failed=~/failed.txt", "--urls=~/failed.txt"]) == 4
    assert failed.read_text(encoding="utf-8") == "no-such-page.html\n"
    failed.write_text("", encoding="utf-8")
    assert main(["add", "-q", "--failed=~/failed.txt", "--urls=~/failed.txt"]) == 0


def test_a_list_goes_on_whatever_mark_an_editor_has_put_before_it(base: str, failed: Path) -> None:
    failed.write_text(f"\ufeff{base}/yesterday\n{base}/busy\n", encoding="utf-8")
    assert add(failed, f"{base}/busy") == 5
    assert failed.read_text(encoding="utf-8") == f"{base}/yesterday\n{base}/busy\n"


def test_what_came_in_by_a_pipe_is_on_no_list(failed: Path) -> None:
    call("add", "--failed", str(failed), "-", input="")
    assert failed.read_text(encoding="utf-8") == ""


def test_one_source_alone_is_noted_and_taken_off_as_well(base: str, failed: Path) -> None:
    assert add(failed, f"{base}/busy") == 5
    assert failed.read_text(encoding="utf-8") == f"{base}/busy\n"
    assert main(["clean", "--allow-private", "--failed", str(failed), f"{base}/gone"]) == 4
    assert failed.read_text(encoding="utf-8") == f"{base}/busy\n{base}/gone\n"
    failed.write_text(f"{base}/story\n", encoding="utf-8")
    assert add(failed, "-a", str(failed)) == 0
    assert failed.read_text(encoding="utf-8") == ""


def test_what_failed_yesterday_stays_on_the_list(base: str, failed: Path) -> None:
    failed.write_text(f"{base}/yesterday\nno-such-page.html\n{base}/story\n", encoding="utf-8")
    assert add(failed, f"{base}/story", f"{base}/broken") == 6
    assert failed.read_text(encoding="utf-8") == f"{base}/yesterday\nno-such-page.html\n{base}/broken\n"


@pytest.mark.parametrize(
    "text",
    [
        "# my papers\nhttps://example.org/a\n",
        '{"url": "https://example.org/a"}\n',
        "<!doctype html><title>A page</title>\n<p>that took long to write.</p>\n",
        "A letter. To somebody.\n",
        "https://example.org/a\thow it was\n",
    ],
)
def test_a_file_of_another_kind_is_9_and_stays_as_it_is(text: str, base: str, failed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    failed.write_text(text, encoding="utf-8")
    assert add(failed, f"{base}/story", f"{base}/broken") == 9
    assert failed.read_text(encoding="utf-8") == text
    assert "--failed" in capfd.readouterr().err
    assert main(["list"]) == 0
    assert capfd.readouterr().out == ""  # it was told before anything was fetched


def test_a_binary_and_an_input_stay_as_they_are(base: str, failed: Path) -> None:
    failed.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    assert add(failed, f"{base}/broken", f"{base}/gone") == 9
    assert failed.read_bytes() == b"\x89PNG\r\n\x1a\n\xff\xfe"
    page = failed.with_name("page.html")
    page.write_text("<p>A page of one's own, which is no list.</p>", encoding="utf-8")
    assert main(["clean", "--failed", str(page), str(page), "missing.html"]) == 9
    assert page.read_text(encoding="utf-8") == "<p>A page of one's own, which is no list.</p>"


def test_what_can_be_no_list_is_told_before_anything_is_fetched(base: str, failed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert add(failed / "no" / "folder", f"{base}/story", f"{base}/broken") == 2
    assert add(failed.parent, f"{base}/story", f"{base}/broken") == 2
    assert add(Path("-"), f"{base}/story", f"{base}/broken") == 2
    assert not Path("-").exists()
    capfd.readouterr()
    assert main(["list"]) == 0
    assert capfd.readouterr().out == ""


def test_a_list_behind_a_link_is_written_where_it_lies(base: str, failed: Path) -> None:
    place = failed.with_name("place.txt")
    place.write_text(f"{base}/yesterday\n", encoding="utf-8")
    failed.symlink_to(place)
    assert add(failed, f"{base}/story", f"{base}/broken") == 6
    assert failed.is_symlink()
    assert place.read_text(encoding="utf-8") == f"{base}/yesterday\n{base}/broken\n"


def test_the_null_device_stays_one(base: str, failed: Path) -> None:
    assert add(Path(os.devnull), f"{base}/story", f"{base}/broken") == 6
    assert Path(os.devnull).is_char_device()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no disk that is always full")
def test_a_device_that_takes_no_list_is_named(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert add(Path("/dev/full"), f"{base}/story", f"{base}/broken") == 1
    assert "reader: /dev/full: It cannot be written: No space left on device." in capfd.readouterr().err


def test_a_pipe_is_given_what_failed(base: str) -> None:
    """As `--failed >(mail me)` names one."""
    reading, writing = os.pipe()
    assert add(Path(f"/dev/fd/{writing}"), f"{base}/story", f"{base}/broken") == 6
    os.close(writing)
    with open(reading, encoding="utf-8") as heard:
        assert heard.read() == f"{base}/broken\n"


@pytest.mark.parametrize("name", ["{braces.html", "#hash.html"])
def test_a_name_that_a_list_would_read_otherwise_comes_back(name: str, failed: Path) -> None:
    assert add(failed, name) == 4
    Path(name).write_text(
        "<article><p>" + "The tide turns at nine, and the ferry leaves with it. " * 9 + "</p></article>", encoding="utf-8"
    )
    assert add(failed, "-a", str(failed)) == 0
    assert failed.read_text(encoding="utf-8") == ""


def test_a_name_that_no_line_can_hold_is_refused_before_anything_is_done(failed: Path) -> None:
    assert add(failed, "lamp\nrooms.html") == 2
    assert not failed.exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_all_of_it_is_on_the_list_when_the_program_is_killed(number: signal.Signals, failed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        waiting = f"http://127.0.0.1:{silent.getsockname()[1]}/never"
        failed.write_text("https://example.org/yesterday\n", encoding="utf-8")
        command = [sys.executable, "-m", "reader", "add", "--allow-private", "--failed", str(failed), waiting, "#hash.html"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        asking, _ = silent.accept()
        with asking:
            process.send_signal(number)
            process.communicate()
    assert failed.read_text(encoding="utf-8") == f"https://example.org/yesterday\n{waiting}\n./#hash.html\n"


def test_ctrl_c_leaves_what_was_not_done(base: str, failed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        waiting = f"http://127.0.0.1:{silent.getsockname()[1]}/never"
        failed.write_text(f"{base}/yesterday\n{base}/story\n", encoding="utf-8")
        command = [sys.executable, "-m", "reader", "add", "--allow-private", "--failed", str(failed)]
        process = subprocess.Popen([*command, f"{base}/story", f"{base}/broken", waiting], stdout=subprocess.PIPE, encoding="utf-8")
        assert process.stdout is not None
        process.stdout.readline()  # the id of the story
        asking, _ = silent.accept()
        with asking, process.stdout:
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            assert process.wait() == 130
    assert failed.read_text(encoding="utf-8") == f"{base}/yesterday\n{waiting}\n{base}/broken\n"


def test_a_book_that_was_not_written_takes_nothing_off_the_list(base: str, failed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        waiting = f"http://127.0.0.1:{silent.getsockname()[1]}/never"
        failed.write_text(f"{base}/story\n{waiting}\n", encoding="utf-8")
        command = [sys.executable, "-m", "reader", "save", "--allow-private", "-a", str(failed), "--failed", str(failed)]
        process = subprocess.Popen([*command, "--bundle", "morning.epub"])
        asking, _ = silent.accept()
        with asking:
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            assert process.wait() == 130
    assert failed.read_text(encoding="utf-8") == f"{base}/story\n{waiting}\n"


ONE_FILE = [["clean", "-o", "morning.txt"], ["save", "--bundle", "morning.md"]]


@pytest.mark.parametrize("command", ONE_FILE)
def test_one_file_holds_what_could_be_had_and_the_list_the_rest(base: str, failed: Path, command: list[str]) -> None:
    failed.write_text(f"{base}/story\n{base}/gone\n{base}/second\n", encoding="utf-8")
    assert main([*command, "--allow-private", "-a", str(failed), "--failed", str(failed)]) == 6
    text = Path(command[-1]).read_text(encoding="utf-8")
    assert "The lamp rooms stay open" in text
    assert "The lamp rooms, a year later" in text
    assert failed.read_text(encoding="utf-8") == f"{base}/gone\n"


@pytest.mark.parametrize("command", ONE_FILE)
@pytest.mark.parametrize("names", [["story", "second"], ["story"], ["gone", "busy"]], ids=["several", "one", "none to be had"])
def test_one_file_that_was_not_written_takes_nothing_off_the_list(
    base: str, failed: Path, command: list[str], names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: str, data: bytes, **_: object) -> None:
        if path != str(failed):
            raise ReaderError("It cannot be written: No space left on device.", subject=path)
        failed.write_bytes(data)

    monkeypatch.setattr(files, "write_new", full)
    failed.write_text(before := "".join(f"{base}/{name}\n" for name in names), encoding="utf-8")
    assert main([*command, "--allow-private", "-a", str(failed), "--failed", str(failed)]) != 0
    assert failed.read_text(encoding="utf-8") == before
    assert not Path(command[-1]).exists()


def test_a_folder_that_is_not_there_is_told_before_anything_is_fetched(base: str, failed: Path) -> None:
    assert main(["clean", "-o", "nowhere/morning.txt", "--allow-private", "--failed", str(failed), f"{base}/story"]) == 2
    assert not failed.exists()


def test_a_file_whose_name_is_no_text_stays_on_the_list(failed: Path) -> None:
    name = os.fsdecode(b"f\xe4hre.html")
    for _ in range(2):
        assert main(["clean", "-q", "--failed", str(failed), name, "no-such-page.html"]) == 4
        assert failed.read_bytes() == b"f\xe4hre.html\nno-such-page.html\n"
    Path(name).write_text("The tide turns at nine, and the ferry leaves with it.", encoding="utf-8")
    assert main(["clean", "-q", "-a", str(failed), "--failed", str(failed)]) == 6
    assert failed.read_bytes() == b"no-such-page.html\n"


def test_a_file_that_is_called_like_a_page_is_no_page_on_the_list(failed: Path) -> None:
    assert main(["clean", "-q", "--failed", str(failed), "<b>.html"]) == 4
    assert failed.read_text(encoding="utf-8") == "./<b>.html\n"
    assert main(["clean", "-q", "-a", str(failed), "--failed", str(failed)]) == 4
    assert failed.read_text(encoding="utf-8") == "./<b>.html\n"
