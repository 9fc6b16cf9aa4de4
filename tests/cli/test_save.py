"""`reader save`: files with good names, whole or not at all, never over another, and no download for what is there."""

import os
import socket
import subprocess
import sys
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from reader.cli import main
from reader.config import Saving
from reader.library import articles
from reader.models import Article, Paragraph, Span
from reader.services import reading
from reader.services.session import Session
from tests.cli import site
from tests.cli.calls import call
from tests.rights import needs_setpriv, plain_python


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out"


def saved(capfd: pytest.CaptureFixture[str], folder: Path, *words: str, code: int = 0) -> list[str]:
    return printed(capfd, "save", "--allow-private", "-d", str(folder), *words, code=code)


def printed(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> list[str]:
    assert main(list(words)) == code
    return capfd.readouterr().out.splitlines()


def test_paths_are_printed_and_hold_markdown_with_its_source(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (path,) = saved(capfd, folder, base + "/story")
    assert path == f"{folder}/127-0-0-1/undated-the-lamp-rooms-stay-open.md"
    text = Path(path).read_text(encoding="utf-8")
    assert f'source: "{base}/story"\n' in text
    assert "created: 20" in text


@pytest.fixture
def annotated(two: list[str], capfd: pytest.CaptureFixture[str]) -> str:
    """The id of a story with tags and a note."""
    assert main(["tag", two[0], "+sea"]) == main(["note", two[0], "Compare with *last* year."]) == 0
    capfd.readouterr()
    return two[0]


def test_a_copy_of_a_stored_article_has_its_own_tags_and_the_notes_on_it(
    annotated: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (path,) = saved(capfd, folder, annotated)
    text = Path(path).read_text(encoding="utf-8")
    assert 'tags:\n  - "sea"\n' in text
    assert text.endswith("\n\n* * *\n\n## Notes\n\nCompare with \\*last\\* year.\n")
    (path,) = saved(capfd, folder, "-f", "text", annotated)
    assert Path(path).read_text(encoding="utf-8").endswith("\n\n* * *\n\nNotes\n\nCompare with *last* year.\n")


def test_the_last_article_is_the_same_for_its_text_and_its_notes_though_another_comes_meanwhile(
    annotated: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    open_article = reading.open_article

    async def opened_while_another_comes(session: Session, id: str, *, listed: bool) -> Article:
        article = await open_article(session, id, listed=listed)
        articles.store(session.library, Article("https://example.org/new", "Another", (Paragraph((Span("It came just now."),)),)))
        return article

    assert main(["tag", "@last", "+harbour"]) == 0
    monkeypatch.setattr(reading, "open_article", opened_while_another_comes)
    (path,) = saved(capfd, folder, "@last")
    assert '  - "harbour"\n' in Path(path).read_text(encoding="utf-8")


def test_a_copy_that_stays_as_it_is_is_told(annotated: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = saved(capfd, folder, annotated)
    assert main(["note", annotated, "Another."]) == 0
    assert main(["save", "-d", str(folder), annotated]) == 0
    shown = capfd.readouterr()
    assert (shown.out.splitlines(), shown.err) == (first, f"saved before: {annotated}\n")
    assert saved(capfd, folder, "--on-conflict", "overwrite", annotated) == first
    assert Path(first[0]).read_text(encoding="utf-8").endswith("\n\nAnother.\n")


def test_what_is_read_back_from_a_copy_is_the_article_without_the_notes(
    annotated: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in saved(capfd, folder, "-f", "html", "-f", "md", "-f", "json", annotated):
        assert ("year." in Path(path).read_text(encoding="utf-8")) != path.endswith("json")
        assert main(["clean", "-q", "-f", "md", path]) == 0
        read_back = capfd.readouterr().out
        assert '- "sea"' in read_back
        assert "year" not in read_back


def test_notes_do_not_double_when_a_copy_goes_back_into_the_library(
    annotated: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (path,) = saved(capfd, folder, annotated)
    before = Path(path).read_bytes()
    assert main(["add", "-q", path]) == 0
    assert capfd.readouterr().out.split() == [annotated]
    assert saved(capfd, folder, "--on-conflict", "overwrite", annotated) == [path]
    assert Path(path).read_bytes() == before


def test_a_book_has_the_notes_on_each_article(annotated: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "morning.epub"
    assert main(["save", "-q", "--bundle", str(book), annotated]) == 0
    with zipfile.ZipFile(book) as archive:
        assert "<h2>Notes</h2>" in archive.read("EPUB/1.xhtml").decode()


def test_what_is_there_is_not_asked_for_again(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with site.serve() as gone:
        first = saved(capfd, folder, gone + "/story")
    assert saved(capfd, folder, gone + "/story?utm_source=mail") == first


def test_a_text_without_a_title_says_where_it_came_from_and_is_not_asked_for_again(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with site.serve() as base:
        (path,) = saved(capfd, folder, "-f", "text", base + "/untitled")
    first, second, _ = Path(path).read_text(encoding="utf-8").split("\n", 2)
    assert (first.endswith(" words"), second) == (True, base + "/untitled")
    assert saved(capfd, folder, "-f", "text", base + "/untitled") == [path]  # nobody is there to answer


@pytest.mark.parametrize("words", [["-"], []])
def test_a_page_that_something_else_has_fetched_is_saved_with_its_source(words: list[str], folder: Path) -> None:
    page = site.STORY.format(title="Lamps")
    done = call("save", "-d", str(folder), "-u", "https://ledger.example/lamps", *words, input=page)
    assert done.stdout == f"{folder}/ledger-example/undated-lamps.md\n"
    assert 'source: "https://ledger.example/lamps"\n' in (folder / "ledger-example" / "undated-lamps.md").read_text(encoding="utf-8")
    assert main(["save", "-d", str(folder), "-u", "https://ledger.example/lamps", "a.html", "b.html"]) == 2


@pytest.mark.parametrize("form", ["md", "json", "html"])
def test_an_article_is_known_by_its_canonical_address_and_by_the_one_that_was_asked(
    form: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with site.serve() as gone:
        first = saved(capfd, folder, "-f", form, gone + "/mirror")
    assert saved(capfd, folder, "-f", form, gone + "/mirror") == first
    assert saved(capfd, folder, "-f", form, site.ELSEWHERE) == first


def test_a_note_whose_head_obsidian_has_written_anew_is_known(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (path,) = saved(capfd, folder, base + "/mirror")
    text = Path(path).read_text(encoding="utf-8")
    Path(path).write_text(
        text.replace(f'"{site.ELSEWHERE}"', site.ELSEWHERE).replace(f'"{base}/mirror"', f"{base}/mirror"), encoding="utf-8"
    )
    assert f"\nsource: {site.ELSEWHERE}\n" in Path(path).read_text(encoding="utf-8")
    assert saved(capfd, folder, base + "/mirror", base + "/mirror-again") == [path, path]


@pytest.mark.parametrize("form", ["md", "json", "html", "epub", "text"])
def test_another_address_of_an_article_makes_no_second_copy(form: str, base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = saved(capfd, folder, "-f", form, base + "/mirror")
    assert saved(capfd, folder, "-f", form, base + "/mirror-again") == first


def test_a_list_of_objects_may_hold_line_separators_in_its_texts(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = folder.with_suffix(".jsonl")
    given.write_text(f'{{"title": "The lamp\u2028rooms\x85stay", "url": "{base}/story"}}\r\n{{"url": "{base}/second"}}\n', encoding="utf-8")
    assert len(saved(capfd, folder, "-a", str(given))) == 2


def test_a_name_that_is_no_text_is_read_from_a_pipe_as_well(folder: Path, tmp_path: Path) -> None:
    name = b"caf\xe9.txt"
    with open(os.fsencode(tmp_path) + b"/" + name, "w", encoding="utf-8") as file:
        file.write("The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.")
    words = [sys.executable, "-m", "reader", "save", "-q", "-d", str(folder), "-"]
    done = subprocess.run(words, input=name + b"\n", capture_output=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("to", [["-d"], ["--bundle"]])
def test_the_path_of_a_copy_is_printed_as_the_disk_has_it(to: list[str], tmp_path: Path) -> None:
    (tmp_path / "lamps.txt").write_text("The tide turns at nine, and nobody has ever seen the ferry wait.", encoding="utf-8")
    words = [sys.executable, "-m", "reader", "save", "-q", "lamps.txt", *to, os.fsdecode(b"caf\xe9.md")]
    printed = subprocess.run(words, stdout=subprocess.PIPE, cwd=tmp_path, check=True).stdout.removesuffix(b"\n")
    assert os.path.isfile(os.fsencode(tmp_path) + b"/" + printed)


@pytest.mark.parametrize("words", [["lamp\trooms.txt"], ["-a", "list.txt"], ["-"]])
def test_a_name_may_hold_a_tab(words: list[str], folder: Path, tmp_path: Path) -> None:
    (tmp_path / "lamp\trooms.txt").write_text("The tide turns at nine, and nobody has ever seen the ferry wait.", encoding="utf-8")
    (tmp_path / "list.txt").write_text("lamp\trooms.txt\n", encoding="utf-8")
    done = call("save", "-q", "-d", str(folder), *words, input="lamp\trooms.txt\n", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_another_article_of_the_same_name_gets_a_number(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = saved(capfd, folder, "-n", "same.{ext}", base + "/story")
    second = saved(capfd, folder, "-n", "same.{ext}", base + "/second")
    assert first == [f"{folder}/same.md"]
    assert second == [f"{folder}/same-2.md"]


def test_overwrite_renews_only_the_copy_of_the_same_article(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (path,) = saved(capfd, folder, base + "/story")
    Path(path).write_text(f'---\nsource: "{base}/story"\ntags: []\nword_count: 1\n---\n\nold\n', encoding="utf-8")
    assert saved(capfd, folder, "--on-conflict", "overwrite", base + "/story") == [path]
    assert "old" not in Path(path).read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["md", "json", "html", "epub", "text"])
def test_overwrite_makes_no_second_copy(form: str, base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = saved(capfd, folder, "-f", form, "--on-conflict", "overwrite", base + "/story")
    assert saved(capfd, folder, "-f", form, "--on-conflict", "overwrite", base + "/story") == first


def test_overwrite_makes_no_second_copy_of_a_file_that_came_from_nowhere(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait.\n", encoding="utf-8")
    first = saved(capfd, folder, "--on-conflict", "overwrite", str(note))
    assert saved(capfd, folder, "--on-conflict", "overwrite", str(note)) == first


def test_a_file_that_is_not_ours_is_never_touched(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mine = folder / "same.md"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    saved(capfd, folder, "-n", "same.{ext}", "--on-conflict", "overwrite", base + "/story")
    assert mine.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.md", "# To read\n\nurl: ADDRESS\n"),
        ("clipped.md", '---\nsource: "ADDRESS"\ntags: []\n---\n\nMy own words on it.\n'),
        ("package.json", '{\n  "name": "lamps",\n  "url": "ADDRESS"\n}\n'),
        ("page.html", '<p data-share="{&quot;url&quot;:&quot;ADDRESS&quot;}">My own page.</p>'),
    ],
)
def test_a_file_of_somebody_else_that_names_the_address_is_no_copy_and_stays(
    name: str, text: str, base: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir()
    mine = text.replace("ADDRESS", base + "/story")
    (folder / name).write_text(mine, encoding="utf-8")
    (path,) = saved(capfd, folder, "-f", name.rpartition(".")[2], "--on-conflict", "overwrite", base + "/story")
    assert path != str(folder / name)
    assert (folder / name).read_text(encoding="utf-8") == mine


def test_a_damaged_book_of_somebody_else_is_no_hindrance(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    with zipfile.ZipFile(folder / "theirs.epub", "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("EPUB/package.opf", "<dc:source>https://example.org/</dc:source>" * 100)
    head, name, packed = (folder / "theirs.epub").read_bytes().partition(b"package.opf")
    (folder / "theirs.epub").write_bytes(head + name + b"\xff" * 20 + packed[20:])
    assert len(saved(capfd, folder, "-f", "epub", "-n", "{title_slug}.{ext}", base + "/story")) == 1


def test_a_book_of_somebody_else_in_which_a_name_is_no_text_is_no_hindrance(
    base: str, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir()
    with zipfile.ZipFile(folder / "the-tide.epub", "w") as book:
        book.writestr("é.xhtml", "Theirs.")
    theirs = (folder / "the-tide.epub").read_bytes().replace("é".encode(), b"\xff\xfe")
    (folder / "the-tide.epub").write_bytes(theirs)
    (tmp_path / "tide.txt").write_text("The tide\n\nThe tide turns at nine, and the ferry leaves with it.\n", encoding="utf-8")
    name = ("-f", "epub", "-n", "{title_slug}.{ext}")
    assert saved(capfd, folder, *name, str(tmp_path / "tide.txt")) == [f"{folder}/the-tide-2.epub"]
    assert len(saved(capfd, folder, *name, base + "/story")) == 1
    assert (folder / "the-tide.epub").read_bytes() == theirs


@pytest.mark.parametrize(
    "template",
    [
        "{titel}.{ext}",
        "{index:z}.{ext}",
        "{title",
        "title}.{ext}",
        "{ title }",
        "{title:60}.{ext}",
        "{published:.10}.{ext}",
        "{index:1000000000}",
    ],
)
def test_a_name_that_cannot_be_made_is_told_once_and_before_anything_is_fetched(
    template: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["save", "-d", str(folder), "-n", template, "https://one.example/", "https://two.example/"]) == 2
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_error_is_9_without_a_download(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    saved(capfd, folder, base + "/story")
    saved(capfd, folder, "--on-conflict", "error", base + "/story", code=9)


def test_two_formats_are_two_files(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = saved(capfd, folder, "-f", "text", "-f", "json", base + "/story")
    assert [os.path.splitext(path)[1] for path in paths] == [".txt", ".json"]


@pytest.mark.parametrize("form", ["md", "epub"])
def test_a_file_without_an_address_is_saved_once_however_much_later_it_is_saved_again(
    form: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tide.txt").write_text("The tide\n\nThe tide turns at nine, and the ferry leaves with it.\n", encoding="utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    before = saved(capfd, folder, "-f", form, str(tmp_path / "tide.txt"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767625600")
    assert saved(capfd, folder, "-f", form, str(tmp_path / "tide.txt")) == before
    (tmp_path / "tide.txt").write_text("The tide\n\nThe tide turns at ten, and the ferry leaves with it.\n", encoding="utf-8")
    assert saved(capfd, folder, "-f", form, str(tmp_path / "tide.txt")) != before


def test_a_stored_article_is_saved_by_its_id(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "--allow-private", base + "/story"]) == 0
    capfd.readouterr()
    assert len(saved(capfd, folder, "@last")) == 1


def test_a_symbolic_link_in_the_way_is_not_followed(base: str, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    (folder / "same.md").symlink_to(tmp_path / "elsewhere")
    assert saved(capfd, folder, "-n", "same.{ext}", base + "/story") == [f"{folder}/same-2.md"]
    assert not (tmp_path / "elsewhere").exists()


def test_a_link_that_leads_in_a_circle_is_no_hindrance(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    (folder / "circle.md").symlink_to("circle.md")
    assert len(saved(capfd, folder, base + "/story")) == 1


def test_a_dry_run_prints_the_path_and_writes_nothing(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert saved(capfd, folder, "--dry-run", base + "/story") == [f"{folder}/127-0-0-1/undated-the-lamp-rooms-stay-open.md"]
    assert not folder.exists()


def test_a_dry_run_prints_the_paths_that_would_be_free(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    (folder / "same.md").write_text("mine", encoding="utf-8")
    words = ("-n", "same.{ext}", base + "/story", base + "/second")
    planned = saved(capfd, folder, "--dry-run", *words)
    assert sorted(planned) == [f"{folder}/same-2.md", f"{folder}/same-3.md"]
    assert saved(capfd, folder, "--dry-run", "--on-conflict", "error", *words, code=9) == []
    assert os.listdir(folder) == ["same.md"]
    assert saved(capfd, folder, *words) == planned


def test_nothing_is_left_behind_when_the_site_fails(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    saved(capfd, folder, base + "/broken", code=5)
    assert not folder.exists()


def test_a_closed_port_is_5(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        saved(capfd, folder, f"http://127.0.0.1:{unheard.getsockname()[1]}/a", code=5)


def test_a_bundle_holds_all_in_their_order(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.html"
    assert main(["save", "--allow-private", "--bundle", str(path), base + "/second", base + "/story"]) == 0
    assert capfd.readouterr().out == f"{path}\n"
    text = path.read_text(encoding="utf-8")
    assert text.index('<article id="a1"') < text.index("a year later</h2>") < text.index("stay open</h2>")


def test_a_bundle_of_some_is_written_and_6(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.epub"
    assert main(["save", "--allow-private", "--bundle", str(path), base + "/story", base + "/broken"]) == 6
    assert path.read_bytes().startswith(b"PK")


def test_a_bundle_never_goes_over_a_file(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.md"
    path.write_text("mine", encoding="utf-8")
    assert main(["save", "--allow-private", "--bundle", str(path), base + "/story"]) == 9
    assert path.read_text(encoding="utf-8") == "mine"


TO = [["-d", "{}"], ["--bundle", "{}/morning.md"]]
"""The two ways to say where what is saved goes."""


@pytest.mark.parametrize("to", TO)
def test_a_folder_that_is_not_there_is_made(to: list[str], base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "books" / "march"
    assert main(["save", "--allow-private", *(word.format(folder) for word in to), base + "/story"]) == 0
    path = Path(capfd.readouterr().out.rstrip("\n"))
    assert path.is_file()
    assert path.is_relative_to(folder)


@pytest.mark.parametrize("to", TO)
@pytest.mark.parametrize("words", [["/broken"], ["--dry-run", "/story"]])
def test_no_folder_is_made_for_nothing(to: list[str], words: list[str], base: str, tmp_path: Path) -> None:
    words = [word.replace("/", f"{base}/") for word in words]
    main(["save", "--allow-private", *(word.format(tmp_path / "books") for word in to), *words])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", TO)
@pytest.mark.parametrize("folder", ["file", "file/march", "file/march/1"])
def test_a_file_in_the_way_of_a_folder_is_told_before_anything_is_fetched(
    to: list[str], folder: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert main(["save", *(word.format(tmp_path / folder) for word in to), "http://192.0.2.1/a", "http://192.0.2.1/b"]) == 4
    assert capfd.readouterr() == ("", f"reader: {tmp_path / 'file'}: It cannot be written: Not a directory.\n")


@needs_setpriv
@pytest.mark.parametrize(
    "words", [["save", "-d", "{}/books"], ["save", "--bundle", "{}/books/a.md"], ["save", "--bundle", "{}/a.md"], ["clean", "-o", "{}/a"]]
)
def test_a_folder_that_may_not_be_written_to_is_told_before_anything_is_fetched(words: list[str], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    command = [*plain_python(), "-m", "reader", *(word.format(tmp_path) for word in words), "http://192.0.2.1/a", "http://192.0.2.1/b"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    tmp_path.chmod(0o700)
    assert (done.returncode, done.stdout, done.stderr) == (4, "", f"reader: {tmp_path}: Nothing can be written into this folder.\n")


def test_a_bundle_in_a_dry_run_is_named_and_not_written(base: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.md"
    assert main(["save", "--allow-private", "--dry-run", "--bundle", str(path), base + "/story"]) == 0
    assert capfd.readouterr().out == f"{path}\n"
    assert not path.exists()


def test_a_book_of_nothing_is_not_made(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "unread.txt").write_text("", encoding="utf-8")
    path = tmp_path / "morning.epub"
    assert main(["save", "-a", str(tmp_path / "unread.txt"), "--bundle", str(path)]) == 0
    assert capfd.readouterr() == ("", "Nothing to save: no file was made.\n")
    assert not path.exists()


def test_pictures_are_embedded_only_when_asked_for(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (plain,) = saved(capfd, folder, "-f", "html", "-n", "plain.{ext}", base + "/pictured")
    (whole,) = saved(capfd, folder / "whole", "-f", "html", "-n", "whole.{ext}", "--images", "embed", base + "/pictured")
    assert "<img" not in Path(plain).read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,' in Path(whole).read_text(encoding="utf-8")


def test_pictures_that_cannot_go_in_are_told(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["save", "--allow-private", "-d", str(folder), "-f", "html", "--images", "embed", base + "/drawn"]) == 0
    assert "1 of 2 pictures are told in words" in capfd.readouterr().err


def test_a_copy_can_be_made_again_byte_for_byte(
    base: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    (first,) = saved(capfd, folder, "-f", "epub", base + "/story")
    (second,) = saved(capfd, folder / "again", "-f", "epub", base + "/story")
    assert Path(first).read_bytes() == Path(second).read_bytes()


@pytest.mark.parametrize("moment", ["yesterday", "²", "-1", "99999999999999999999", "99999999999999"])
def test_a_moment_that_is_none_is_2_and_nothing_is_written(
    moment: str, base: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    assert saved(capfd, folder, base + "/story", code=2) == []
    assert not folder.exists()


def test_the_number_in_a_name_is_the_place_in_the_run(base: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = saved(capfd, folder, "-n", "{index:03}.{ext}", base + "/story", base + "/second")
    assert sorted(paths) == [f"{folder}/001.md", f"{folder}/002.md"]


def test_the_help_names_every_setting_that_a_flag_stands_for(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["save", "--help"])
    said = " ".join(capfd.readouterr().out.split())
    for setting in (*(f"saving.{each.name}" for each in fields(Saving)), "cleaning.engine"):
        assert f"default: the setting {setting}" in said
