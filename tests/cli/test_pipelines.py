"""Pipelines that people will paste, with the real tool at the other end."""

import json
import sys
import wave
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.calls import needs, sh
from tests.cli.site import STORY, TEASER

ARTICLE = """The lamp rooms stay open

The council voted on Tuesday night to keep the harbour's lamp rooms open for another winter, by one vote.

If you can, please support us monthly starting from just $2.

Remind me later.

“They are warm and they are lit,” said the harbour master, who had brought a petition with four hundred names.

The money comes from the ferry dues, which rose in March and have not been spent on anything else so far.

The working group will report in May on whether the four lamps can be paid for out of the dues alone.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that the pipelines read."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "a.html").write_text(STORY.format(title="The lamp rooms stay open"), encoding="utf-8")
    (tmp_path / "teaser.html").write_text(TEASER, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("flags", ["", "-o all.txt"])
def test_chapters_come_in_the_order_in_which_they_are_named(flags: str, folder: Path) -> None:
    for number, paragraphs in enumerate((900, 3, 60, 3)):
        said = "".join(
            f"<p>On day {day} of chapter {number} the tide was late, and nobody in the harbour said a word.</p>"
            for day in range(paragraphs)
        )
        page = f"<title>Chapter {number}</title><article><h1>Chapter {number}</h1>{said}</article>"
        (folder / f"{number}.html").write_text(page, encoding="utf-8")
    text = sh(f"reader clean -q [0-3].html {flags}; cat all.txt || true", folder)
    assert [line for line in text.splitlines() if line.startswith("Chapter")] == [f"Chapter {number}" for number in range(4)]


def test_cleaning_what_is_clean_changes_nothing(folder: Path) -> None:
    sh("reader clean -q < a.txt | reader clean -q | cmp - <(reader clean -q < a.txt)", folder)
    sh("reader clean -q < a.html | reader clean -q | cmp - <(reader clean -q < a.html)", folder)


@pytest.mark.parametrize("form", ["html", "json", "jsonl", "md"])
def test_every_form_of_ours_is_read_back_to_the_same_text(form: str, folder: Path) -> None:
    sh(f"reader clean -qf {form} a.html | reader clean -q | cmp - <(reader clean -q a.html)", folder)


def test_diff_shows_what_went(folder: Path) -> None:
    gone = sh("diff a.txt <(reader clean -q < a.txt) || true", folder)
    assert [line for line in gone.splitlines() if line.startswith(("< ", "> ")) and line[2:]] == [
        "< If you can, please support us monthly starting from just $2.",
        "< Remind me later.",
    ]


@needs("jq")
def test_jq_lists_the_removals(folder: Path) -> None:
    rows = sh("reader clean -qf json < a.txt | jq -r '.removals[] | [.kind, .rule, .text[0:50]] | @tsv'", folder)
    assert [row.split("\t")[2] for row in rows.splitlines()] == ["If you can, please support us monthly starting fro", "Remind me later."]


@needs("fzf")
def test_fzf_picks_from_the_list_and_show_prints_it(two: list[str], folder: Path) -> None:
    text = sh("reader list --format tsv | fzf -d '\\t' --nth 4 --filter 'year later' | cut -f1 | reader show -", folder)
    assert text.startswith("The lamp rooms, a year later\n")


@needs("jq", "less")
def test_jq_selects_and_less_shows(two: list[str], folder: Path) -> None:
    script = "reader list --format jsonl | jq -r 'select(.title | contains(\"stay open\")).id' | reader show - | less -FRX"
    assert sh(script, folder).startswith("The lamp rooms stay open\n")


def test_head_may_stop_reading_at_any_time(two: list[str], folder: Path) -> None:
    assert sh("reader list | head -1", folder).count("\n") == 1
    assert sh("reader clean -q a.html | head -1", folder) == "The lamp rooms stay open\n"


@needs("espeak-ng")
@pytest.mark.parametrize(("form", "flags"), [("text", ""), ("ssml", "-m")])
def test_espeak_reads_it_aloud(form: str, flags: str, folder: Path) -> None:
    sh(f"reader clean -qf {form} < a.txt | espeak-ng {flags} --stdin -w a.wav", folder)
    with wave.open(str(folder / "a.wav")) as sound:
        assert 15 < sound.getnframes() / sound.getframerate() < 90


@needs("pandoc", "unzip")
def test_pandoc_takes_the_front_matter(folder: Path) -> None:
    known = '<meta property="article:published_time" content="2026-03-02T06:30:00Z"><meta name="author" content="Mara Lindqvist"></head>'
    (folder / "a.html").write_text((folder / "a.html").read_text(encoding="utf-8").replace("</head>", known))
    package = sh("reader clean -qf md a.html | pandoc -f markdown -t epub3 -o a.epub; unzip -p a.epub EPUB/content.opf", folder)
    assert ">The lamp rooms stay open</dc:title>" in package
    assert "<dc:language>en</dc:language>" in package
    assert ">Mara Lindqvist</dc:creator>" in package
    assert ">2026-03-02</dc:date>" in package


@needs("pandoc")
def test_pandoc_runs_nothing_that_a_title_says(folder: Path) -> None:
    title = r"<script>x</script> \input{x} [x](javascript:x) [x]{onclick=x}"
    (folder / "a.html").write_text(STORY.format(title=title.replace("<", "&lt;")), encoding="utf-8")
    made = [sh(f"reader clean -qf md a.html | pandoc -s -f markdown -t {form}", folder) for form in ("html", "latex")]
    assert not [run for run in ("<script", r"\input", 'href="javascript', "href{javascript", "onclick=x>") for form in made if run in form]


@needs("pandoc")
def test_pandoc_and_we_see_the_same_text(folder: Path) -> None:
    ours = sh("reader clean -q --header none a.html", folder)
    theirs = sh("reader clean -qf md --no-front-matter --header none a.html | pandoc -f commonmark -t plain --wrap=none", folder)
    assert theirs.split() == ours.split()


@needs("fmt")
def test_fmt_wraps_it(folder: Path) -> None:
    assert max(map(len, sh("reader clean -q < a.txt | fmt -w 72", folder).splitlines())) <= 72


@needs("w3m")
def test_w3m_shows_our_html(folder: Path) -> None:
    assert "harbour master" in sh("reader clean -qf html < a.html | w3m -dump -T text/html", folder)


@needs("chromium")
def test_chromium_hands_over_a_page_it_has_run(folder: Path) -> None:
    flags = "--headless --no-sandbox --disable-gpu --user-data-dir=profile --dump-dom"
    page = sh(f"chromium {flags} file://$PWD/a.html 2>/dev/null | reader clean -q -u https://ledger.example/a", folder)
    assert "harbour master" in page


@needs("xargs")
def test_addresses_go_on_to_other_programs(two: list[str], base: str, folder: Path) -> None:
    assert sh("reader list --format urls | sort | xargs -n1 echo saving", folder) == f"saving {base}/second\nsaving {base}/story\n"


def test_what_failed_is_tried_again_from_its_list(base: str, folder: Path) -> None:
    (folder / "urls.txt").write_text(f"{base}/story\n{base}/broken\n", encoding="utf-8")
    code = sh("cat urls.txt | reader add --allow-private --failed failed.txt 2>/dev/null >ids || echo $?", folder)
    assert code == "6\n"
    assert (folder / "failed.txt").read_text(encoding="utf-8") == f"{base}/broken\n"
    assert sh("reader add -a failed.txt --allow-private 2>/dev/null || echo $?", folder) == "5\n"


def test_the_morning_s_book_is_made_from_what_is_unread(two: list[str], folder: Path) -> None:
    assert sh("reader list --unread --format ids | reader save - --bundle news.epub", folder) == "news.epub\n"
    assert (folder / "news.epub").read_bytes().startswith(b"PK")


def test_a_list_becomes_one_line_of_json_each(base: str, folder: Path) -> None:
    (folder / "urls.txt").write_text(f"# two\n{base}/story\n\n{base}/second\n", encoding="utf-8")
    lines = sh("reader clean -q --allow-private -f jsonl -a urls.txt", folder).splitlines()
    assert sorted(json.loads(line)["title"] for line in lines) == ["The lamp rooms stay open", "The lamp rooms, a year later"]


def test_nothing_is_asked_of_the_network_for_a_file(folder: Path) -> None:
    guard = "import socket, sys; socket.socket = socket.create_connection = None; from reader.cli import main; sys.exit(main(sys.argv[1:]))"
    for name in ("a.html", "a.txt", "teaser.html"):
        sh(f"{sys.executable} -c '{guard}' clean -q {name}", folder)


@needs("strace")
def test_the_kernel_sees_no_socket_either(folder: Path) -> None:
    assert "socket(" not in sh("strace -f -e trace=network -o calls reader clean -q a.html >/dev/null; cat calls", folder)


def test_speech_is_xml(folder: Path) -> None:
    ElementTree.fromstring(sh("reader clean -qf ssml a.html", folder).encode())


@needs("curl")
def test_a_story_that_curl_brings_comes_back_as_it_is(folder: Path) -> None:
    from reader import demo

    with demo.serve() as base:
        sh(f"curl -s {base}/ferry | reader clean -q > once; reader clean -q once | cmp - once; grep -q thirty-one once", folder)
