"""What a person names on the command line."""

import gzip
import io
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import NoArticleError, NotAvailableError, UsageError
from reader.fetcher import is_address, read_local
from tests.rights import needs_setpriv, plain_python


def test_reads_a_file_with_its_address(tmp_path: Path) -> None:
    path = tmp_path / "a story.html"
    path.write_bytes(b"<p>news</p>")
    page = read_local(str(path))
    assert page.body == b"<p>news</p>"
    assert page.url == path.as_uri()


def test_reads_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"news"), encoding="utf-8"))
    assert (read_local("-").body, read_local("-").url) == (b"news", "")


@pytest.mark.parametrize(
    "packed", [gzip.compress(b"<p>news</p>"), gzip.compress(b"<p>ne") + gzip.compress(b"ws</p>") + b"\0\0"], ids=["one part", "two parts"]
)
def test_undoes_gzip_whatever_the_file_is_called(packed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.html"
    path.write_bytes(packed)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(packed), encoding="utf-8"))
    assert (read_local(str(path)).body, read_local("-").body) == (b"<p>news</p>", b"<p>news</p>")


@pytest.mark.parametrize(
    ("packed", "said"),
    [(gzip.compress(b"<p>news</p>")[:-9], "damaged"), (b"\x1f\x8bnews", "damaged"), (gzip.compress(bytes(1_000_001)), "larger than 1 MB")],
    ids=["cut off", "not packed", "to no end"],
)
def test_what_gzip_packed_badly_or_to_no_end_is_no_article(packed: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "story.html.gz"
    path.write_bytes(packed)
    with pytest.raises(NoArticleError, match=said):
        read_local(str(path), max_bytes=1_000_000)


def test_a_directory_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="directory"):
        read_local(str(tmp_path))


@pytest.mark.parametrize("name", ["missing.html", "nul\0.html", "x" * 5000])
def test_what_is_not_there_is_not_available(name: str) -> None:
    with pytest.raises(NotAvailableError) as caught:
        read_local(name)
    assert "\0" not in str(caught.value)
    assert len(str(caught.value)) < 300


@needs_setpriv
def test_a_file_one_may_not_read_is_not_available(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.touch(mode=0)
    script = "import sys; from reader.fetcher import read_local; read_local(sys.argv[1])"
    done = subprocess.run([*plain_python(), "-c", script, str(path)], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.endswith(f"NotAvailableError: {path} cannot be read: Permission denied.\n")


def test_offers_the_web_for_a_bare_host() -> None:
    with pytest.raises(NotAvailableError) as caught:
        read_local("example.org/story")
    assert caught.value.hint == "For the page on the web: https://example.org/story"


@pytest.mark.parametrize("name", ["story.html", "my.notes.md", "feeds.opml", "page.mhtml"])
def test_offers_no_web_for_the_name_of_a_file(name: str) -> None:
    with pytest.raises(NotAvailableError) as caught:
        read_local(name)
    assert caught.value.hint == ""


def test_an_endless_file_is_too_large() -> None:
    with pytest.raises(NoArticleError, match="larger"):
        read_local("/dev/zero", max_bytes=1_000)


def test_tells_an_address_from_a_path() -> None:
    assert is_address(" https://example.org/")
    assert is_address("ftp://example.org/")
    assert not is_address("-")
    assert not is_address("notes: the vote.txt")


def test_reading_a_file_loads_no_network() -> None:
    code = "import sys; from reader.fetcher import read_local; read_local('/dev/null'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout.split()
    assert not {"httpx", "httpcore", "asyncio", "ssl", "socket"} & set(loaded)
