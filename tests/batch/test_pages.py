"""Pages out of HTML files and JSON lines: what cannot be a page is named, and the rest goes on."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.batch.pages import pages
from reader.batch.values import Form, Outcome, Part, Passed
from reader.models import Page


def seen(form: Form, *files: Path, limit: int = 1000) -> list[tuple[str, str]]:
    """(url, body or outcome) of everything in a part."""
    part = Part("p", form, tuple(map(str, files)))
    return [(found.url, found.outcome if isinstance(found, Passed) else found.body.decode()) for found, _ in pages(part, limit)]


def test_html_files_are_pages_at_their_file_address(tmp_path: Path) -> None:
    (one := tmp_path / "one.html").write_bytes(b"<p>One</p>")
    (two := tmp_path / "two.html.gz").write_bytes(gzip.compress(b"<p>Two</p>"))
    assert seen(Form.HTML, one, two) == [(one.as_uri(), "<p>One</p>"), (two.as_uri(), "<p>Two</p>")]


def test_a_bad_file_does_not_end_the_bundle(tmp_path: Path) -> None:
    (cut := tmp_path / "cut.html.gz").write_bytes(gzip.compress(b"<p>Cut short</p>" * 50)[:-12])
    (empty := tmp_path / "empty.html").write_bytes(b" \n")
    (large := tmp_path / "large.html").write_bytes(b"x" * 2000)
    (good := tmp_path / "good.html").write_bytes(b"<p>Good</p>")
    outcomes = [outcome for _, outcome in seen(Form.HTML, tmp_path / "gone.html", cut, empty, large, good)]
    assert outcomes == [Outcome.DAMAGED, Outcome.DAMAGED, Outcome.EMPTY, Outcome.TOO_LARGE, "<p>Good</p>"]


@pytest.mark.parametrize("suffix", ["", ".gz"])
@pytest.mark.parametrize("pack", [gzip.compress, bytes])
def test_what_is_packed_its_bytes_say_and_not_its_name(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    (page := tmp_path / f"page.html{suffix}").write_bytes(pack(b"<p>One</p>"))
    (dump := tmp_path / f"dump.jsonl{suffix}").write_bytes(pack(b'{"html": "<p>Two</p>"}'))
    assert [*seen(Form.HTML, page), *seen(Form.JSONL, dump)] == [(page.as_uri(), "<p>One</p>"), ("", "<p>Two</p>")]


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz"])
def test_json_lines_are_pages_with_their_address(tmp_path: Path, suffix: str) -> None:
    data = json.dumps({"url": "https://a.example/1", "html": "<p>Één</p>", "id": 7}).encode() + b"\n\n" + b'{"html": "<p>Two</p>"}'
    (dump := tmp_path / f"dump.{suffix}").write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    assert seen(Form.JSONL, dump) == [("https://a.example/1", "<p>Één</p>"), ("", "<p>Two</p>")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("pack", [gzip.compress, bytes])
def test_json_lines_of_a_windows_shell_are_read(tmp_path: Path, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    marked = "\ufeff" if encoding == "utf-16-be" else ""
    (dump := tmp_path / "dump.jsonl").write_bytes(
        pack(f'{marked}{{"html": "<p>Één Ċ</p>"}}\r\n{{"html": "<p>Two</p>"}}\r\n'.encode(encoding))
    )
    assert seen(Form.JSONL, dump) == [("", "<p>Één Ċ</p>"), ("", "<p>Two</p>")]


def test_a_line_as_long_as_may_be_takes_no_other_with_it(tmp_path: Path) -> None:
    line = json.dumps({"html": "<p>" + "x" * 60})
    (dump := tmp_path / "dump.jsonl").write_text(f'{line}\n{line}y\n{{"html": "<p>Two</p>"}}\n', encoding="utf-8")
    assert seen(Form.JSONL, dump, limit=len(line)) == [("", "<p>" + "x" * 60), ("", Outcome.TOO_LARGE), ("", "<p>Two</p>")]


@pytest.mark.parametrize(
    ("said", "url"),
    [
        (" HTTPS://paper.example/a:b ", "HTTPS://paper.example/a:b"),
        ("page-17", "page-17"),
        ("paper.example/a:b", "paper.example/a:b"),
        *((name, name) for name in ("crawl-3:17", "crawl-3:17:2", "urn:uuid:1c-9", "doi:10.1/ab", "paper.example:8080/a", "localhost:80")),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("javascript:1/alert(1)", ""),
        ("java.script:x", ""),
        ("data:text/html,<p>x", ""),
        ("file:///etc/hostname", ""),
    ],
)
def test_a_line_gives_its_page_no_address_that_runs_or_opens_something(tmp_path: Path, said: str, url: str) -> None:
    (dump := tmp_path / "dump.jsonl").write_text(json.dumps({"url": said, "html": "fine"}), encoding="utf-8")
    assert seen(Form.JSONL, dump) == [(url, "fine")]


def test_bad_lines_are_counted_and_passed_by(tmp_path: Path) -> None:
    rows = [b"{", b"[]", b'{"url": "u"}', b'{"html": 5}', b'{"url": 5, "html": "x"}', b'{"html": ""}', b"y" * 3000, b'{"html": "fine"}']
    (dump := tmp_path / "dump.jsonl").write_bytes(b"\n".join(rows))
    assert [outcome for _, outcome in seen(Form.JSONL, dump)] == [*[Outcome.DAMAGED] * 5, Outcome.EMPTY, Outcome.TOO_LARGE, "fine"]


@pytest.mark.parametrize(
    ("row", "outcome", "detail"),
    [
        ({"html": 5}, Outcome.DAMAGED, "the html is no text"),
        ({"content": "x"}, Outcome.DAMAGED, "there is no html"),
        ({"html": None}, Outcome.EMPTY, ""),
    ],
    ids=["no text", "no html", "null"],
)
def test_a_line_without_a_page_is_told_by_its_address(tmp_path: Path, row: dict[str, object], outcome: Outcome, detail: str) -> None:
    (dump := tmp_path / "dump.jsonl").write_text(json.dumps({"url": "https://paper.example/a"} | row), encoding="utf-8")
    ((found, _),) = pages(Part("p", Form.JSONL, (str(dump),)), 1000)
    assert found == Passed(outcome, "https://paper.example/a", detail)


def test_a_damaged_gzip_keeps_what_came_before_the_damage(tmp_path: Path) -> None:
    data = b"".join(json.dumps({"html": f"page {number}"}).encode() + b"\n" for number in range(2000))
    (dump := tmp_path / "dump.jsonl.gz").write_bytes(gzip.compress(data, mtime=0)[:-200])
    outcomes = [outcome for _, outcome in seen(Form.JSONL, dump)]
    assert outcomes[0] == "page 0"
    assert outcomes[-1] == Outcome.DAMAGED
    assert outcomes.count(Outcome.DAMAGED) == 1


def test_text_becomes_utf8_whatever_stands_in_it(tmp_path: Path) -> None:
    (dump := tmp_path / "dump.jsonl").write_bytes(b'{"html": "a \\ud800 b"}')
    (page, _), *_ = pages(Part("p", Form.JSONL, (str(dump),)), 1000)
    assert isinstance(page, Page)
    assert page.content_type == "text/html; charset=utf-8"
    assert page.body == b"a ? b"
