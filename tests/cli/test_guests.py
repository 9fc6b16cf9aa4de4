"""Quiet Reader as the extractor of other programs: newsboat, hackernews-tui, mutt, w3m, an Obsidian vault, cron."""

import json
import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cli import main
from reader.export import mercury
from tests.cli.calls import needs, sh
from tests.export.articles import full
from tests.services.mail import MAIL

README = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Ledger</title><link>{base}/</link><description>d</description>
<item><title>The lamp rooms</title><link>{base}/story</link><guid>1</guid><description>&lt;p&gt;The council voted on Tuesday night to keep
the lamp rooms open for another winter.&lt;/p&gt;&lt;p&gt;Support us from $2 a month.&lt;/p&gt;&lt;p&gt;Remind me later.&lt;/p&gt;
&lt;p&gt;The money comes from the ferry dues, which rose in March and have not been spent so far.&lt;/p&gt;
&lt;p&gt;The working group will report in May on whether the four lamps can be paid for.&lt;/p&gt;</description></item></channel></rss>"""


def guest(word: str) -> str:
    """The line of the README's table of guests that begins with `word` (behind the guest's name), without the remark behind it."""
    rows = README.partition("### As a guest")[2].split("```")[1].splitlines()[1:]
    line = next(row[12:] for row in rows if word in row.split()[:2])
    return re.split(r" {3,}", line)[0]


class Screen:
    """A terminal of its own in which a program runs and keys are typed."""

    def __init__(self, folder: Path, command: str) -> None:
        self.socket = str(folder / "tmux")
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        home = os.environ["READER_HOME"]
        inner = f"cd {folder}; export PATH='{path}' READER_HOME='{home}' LANG=C.UTF-8 TERM=xterm; {command}"
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", inner)

    def tmux(self, *words: str) -> str:
        return subprocess.run(["tmux", "-S", self.socket, *words], capture_output=True, encoding="utf-8").stdout

    def wait(self, words: str, seconds: float = 20) -> str:
        """The screen, once it shows `words`."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            shown = self.tmux("capture-pane", "-p")
            if words in shown:
                return shown
            time.sleep(0.1)
        raise AssertionError(f"{words!r} never came up:\n{shown}")


@pytest.fixture
def newsboat(base: str, tmp_path: Path) -> Iterator[Screen]:
    """newsboat with one feed, set up as the README says."""
    (tmp_path / "feed.xml").write_text(FEED.format(base=base), encoding="utf-8")
    (tmp_path / "urls").write_text(f"file://{tmp_path}/feed.xml\n", encoding="utf-8")
    bookmark = guest("bookmark-cmd").replace("reader add -q $0", "reader add -q --allow-private $0")
    (tmp_path / "config").write_text(f"{bookmark}\nbookmark-autopilot yes\n{guest('html-renderer')}\n", encoding="utf-8")
    screen = Screen(tmp_path, "newsboat -u urls -C config -c cache.db -l 1")
    screen.wait("Your feeds")
    screen.tmux("send-keys", "R")  # with -r, at the start, the feed was once not loaded in 20 seconds
    yield screen
    screen.tmux("kill-server")


@needs("newsboat", "tmux")
def test_newsboat_bookmarks_renders_and_pipes_through_us(newsboat: Screen, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    newsboat.wait("Ledger")
    newsboat.tmux("send-keys", "Enter")
    newsboat.wait("The lamp rooms")
    newsboat.tmux("send-keys", "C-b")
    newsboat.wait("Saved bookmark.")  # whatever the command says on stdout is an error to it
    assert main(["show", "-q", "@last"]) == 0
    assert "The council voted" in capfd.readouterr().out
    newsboat.tmux("send-keys", "Enter")
    shown = newsboat.wait("The council voted")
    assert "Remind me later" not in shown
    newsboat.tmux("send-keys", "|", "reader clean -q > piped; touch done", "Enter")
    for _ in range(100):
        if (tmp_path / "done").exists():
            break
        time.sleep(0.1)
    assert "The council voted" in (tmp_path / "piped").read_text(encoding="utf-8")


def as_hackernews_tui(address: str) -> subprocess.CompletedProcess[bytes]:
    """The command of the README, run as hackernews-tui runs it: its options, then the address; no shell, no stdin of its own."""
    command = tomllib.loads(guest("hn-tui"))["article_parse_command"]
    options = [*command["options"], "--allow-private", address]
    return subprocess.run([str(Path(sys.executable).with_name(command["command"])), *options], capture_output=True)


def test_hackernews_tui_gets_the_object_it_wants(base: str) -> None:
    """Its documented schema: title, url and content are strings, author and date_published strings or null; word_count in old versions."""
    done = as_hackernews_tui(base + "/story")
    article = json.loads(done.stdout.decode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert {key: type(article[key]) for key in ("title", "url", "content", "word_count")} == {
        "title": str, "url": str, "content": str, "word_count": int
    }  # fmt: skip
    assert all(article[key] is None or isinstance(article[key], str) for key in ("author", "date_published"))
    assert article["url"].startswith("http")
    assert article["content"].startswith("<p>The council voted")


def test_hackernews_tui_can_show_every_block() -> None:
    """It knows these tags, looks at cells within rows only, and joins what stands outside a paragraph to what is before it."""
    content = json.loads(mercury.text(full()))["content"]
    tree = LexborHTMLParser(content)
    tags = {node.tag for node in tree.body.traverse()} - {"body"}
    known = set("h2 p code pre blockquote table thead tbody tr th td ul ol li img a strong em".split())
    assert tags - known <= {"cite", "figure", "figcaption", "small", "hr", "sup", "sub", "s"}
    assert [node.attributes["href"] for node in tree.css("a")] == ["https://ledger.example/log"]
    assert [node.attributes["alt"] for node in tree.css("img")] == ["The mole"]
    assert [cell.text() for cell in tree.css("table > thead > tr > th")] == ["Boat", "Year"]
    assert [cell.text() for cell in tree.css("table > tbody > tr > td")] == ["Constance", "1921"]
    assert tree.css_first("figcaption > p").text().startswith("The mole at low water.")


def test_hackernews_tui_is_told_in_one_line_why_there_is_none(base: str) -> None:
    done = as_hackernews_tui(base + "/nowhere")
    assert done.returncode == 4
    assert done.stderr.decode().count("\n") == 1


@pytest.fixture
def mutt(tmp_path: Path) -> Iterator[Screen]:
    """mutt with one newsletter in its box, set up with the line of the README."""
    settings = ["set folder=.", "set spoolfile=box", "set quit=yes", "unset help", "unset wait_key", guest("mutt")]
    (tmp_path / "muttrc").write_text("\n".join(settings) + "\n", encoding="utf-8")
    (tmp_path / "box").write_bytes(b"From morning@ledger.example Mon Mar  2 06:30:00 2026\n" + MAIL.replace(b"\r\n", b"\n") + b"\n")
    screen = Screen(tmp_path, "mutt -n -F muttrc -f box")
    yield screen
    screen.tmux("kill-server")


@needs("mutt", "tmux", "less")
def test_mutt_shows_a_newsletter_without_the_asking(mutt: Screen) -> None:
    mutt.wait("Lamps")
    mutt.tmux("send-keys", "Enter")
    mutt.wait("Subject: Lamps")
    mutt.tmux("send-keys", "R")
    shown = mutt.wait("The council voted on Tuesday night")
    assert shown.startswith("Lamps – and soup\n")
    assert max(map(len, shown.splitlines())) <= 80  # less breaks longer lines in the middle of a word
    assert "Remind me later" not in shown
    mutt.tmux("send-keys", "q")
    mutt.wait("Subject: Lamps")


def run(line: str, base: str, folder: Path) -> str:
    """stdout of a line of the README, with the story's address in the place of URL and leave to ask this machine."""
    for command in ("reader clean", "reader save"):
        line = line.replace(command, f"{command} --allow-private")
    return sh(line.replace("URL", base + "/story"), folder, HOME=str(folder))


@needs("w3m")
def test_w3m_reads_pages_through_us(base: str, tmp_path: Path) -> None:
    assert "harbour master" in run(guest("w3m").replace("w3m -T", "w3m -dump -T"), base, tmp_path)


@needs("espeak-ng")
def test_a_story_is_read_aloud(base: str, tmp_path: Path) -> None:
    run(guest("speech").replace("--stdin", "--stdin -w story.wav"), base, tmp_path)
    assert (tmp_path / "story.wav").stat().st_size > 10_000


def test_a_language_model_gets_markdown(base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program `llm` reads stdin and takes the task by -s; here one of our own shows what it was given."""
    (tmp_path / "llm").write_text('#!/bin/sh\necho "task: $2"; cat\n', encoding="utf-8")
    (tmp_path / "llm").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    task, fence, title, *_ = run(guest("LLMs"), base, tmp_path).splitlines()
    assert (task, fence, title) == ("task: three points, with what is left open", "---", 'title: "The lamp rooms stay open"')


def test_an_obsidian_vault_gets_a_note_with_properties(base: str, tmp_path: Path) -> None:
    vault = tmp_path / "Vault"
    run(guest("Obsidian"), base, tmp_path)
    note = (vault / "Clippings" / "The lamp rooms stay open.md").read_text(encoding="utf-8")
    head = note.split("---\n")[1]
    assert [line.split(":")[0] for line in head.splitlines() if not line.startswith(" ")][:2] == ["title", "source"]
    assert "\ntags:" in head


def test_cron_puts_the_morning_s_book_into_a_folder_once_a_day(two: list[str], tmp_path: Path) -> None:
    job = guest("cron").replace("\\%", "%")
    assert sh(f"mkdir -p Books; {job}", tmp_path, HOME=str(tmp_path)).startswith(f"{tmp_path}/Books/20")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    again = subprocess.run(["bash", "-c", job], cwd=tmp_path, capture_output=True, env=os.environ | {"PATH": path, "HOME": str(tmp_path)})
    assert again.returncode == 9
