"""The reader's own subscriptions."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.config import Network
from reader.errors import ConfigError, NotAvailableError
from reader.fetcher import cookies, fetch, open_client
from reader.fetcher.cookies import Cookies, Session, load, parsed, session_for
from tests.fetcher.conftest import Newsstand, answer, redirect

NOW = 1_900_000_000
LATER, BEFORE = NOW + 1_000, NOW - 1_000


def line(
    domain: str = "paper.example",
    below: str = "FALSE",
    path: str = "/",
    secure: str = "FALSE",
    expires: object = LATER,
    name: str = "sid",
    value: str = "s3cret",
) -> str:
    """One line of a cookies.txt."""
    return "\t".join([domain, below, path, secure, str(expires), name, value])


def header(text: str, scheme: str = "https", host: str = "paper.example", path: str = "/story") -> str:
    return parsed(text).header(scheme=scheme, host=host, path=path, now=NOW)


def test_sends_a_cookie_to_its_host() -> None:
    assert header("# Netscape HTTP Cookie File\n\n" + line() + "\n#HttpOnly_" + line(name="b", value="2")) == "sid=s3cret; b=2"


@pytest.mark.parametrize("host", ["other.example", "paper.example.evil.example", "evilpaper.example", "www.paper.example", "example", ""])
def test_sends_it_to_nobody_else(host: str) -> None:
    assert header(line(), host=host) == ""


def test_sends_it_below_its_domain_only_when_it_says_so() -> None:
    assert header(line(".paper.example", "TRUE"), host="www.paper.example") == "sid=s3cret"
    assert header(line(".paper.example", "TRUE"), host="evilpaper.example") == ""
    assert header(line(".example", "TRUE"), host="paper.example") == ""
    assert header(line("0.0.1", "TRUE"), host="127.0.0.1") == ""


def test_keeps_a_secure_cookie_off_plain_http() -> None:
    assert header(line(secure="TRUE"), scheme="http") == ""
    assert header(line(secure="TRUE")) == "sid=s3cret"


def test_a_file_with_line_ends_of_windows_is_read_and_a_cookie_that_was_commented_out_is_not() -> None:
    assert header(f"# Netscape HTTP Cookie File\r\n{line()}\r\n") == "sid=s3cret"
    assert header(f"#{line()}") == header(f"# {line()}") == ""
    assert header(f"#HttpOnly_{line()}") == "sid=s3cret"


@pytest.mark.parametrize(("path", "sent"), [("/news", True), ("/news/1", True), ("/newsroom", False), ("/", False)])
def test_keeps_to_its_path(path: str, sent: bool) -> None:
    assert bool(header(line(path="/news"), path=path)) is sent


def test_sends_nothing_that_has_expired_and_knows_the_difference() -> None:
    expired, open_ended = parsed(line(expires=BEFORE)), parsed(line(expires=0))
    assert expired.header(scheme="https", host="paper.example", path="/", now=NOW) == ""
    assert expired.session("paper.example", NOW) is Session.EXPIRED
    assert open_ended.session("paper.example", NOW) is Session.OPEN
    assert parsed(f"{line(expires=BEFORE)}\n{line(expires=0)}").session("paper.example", NOW) is Session.OPEN
    assert expired.session("other.example", NOW) is Session.NONE


def test_a_cookie_without_an_end_may_say_nothing_of_it() -> None:
    assert header(line(expires="")) == "sid=s3cret"


def test_blanks_around_a_value_are_none_of_it() -> None:
    """No request can be made with a header that ends in one; browsers take them off."""
    assert header(line(value=" s3cret ")) == "sid=s3cret"


@pytest.mark.parametrize("bad", ["a\rX: y", "a;b", "é", "a\x1bb", "a\0b", "x" * 5_000])
def test_passes_over_a_line_that_could_end_a_header(bad: str) -> None:
    assert parsed(line(value=bad)) == parsed(line(name=bad)) == Cookies()


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_no_file_breaks_it(text: str) -> None:
    assert "\n" not in header(text + "\n" + line(domain=text) + "\n" + line(expires=text) + "\n" + line(value=text))


def test_a_cookie_is_in_no_repr() -> None:
    assert "s3cret" not in repr(parsed(line())) + repr(parsed(line()).all[0])


@pytest.fixture
def jar(tmp_path: Path) -> Path:
    path = tmp_path / "cookies.txt"
    path.touch(mode=0o600)
    return path


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666, 0o644])
def test_demands_that_nobody_else_can_read_it(jar: Path, mode: int) -> None:
    jar.write_text(line(), encoding="utf-8")
    jar.chmod(mode)
    with pytest.raises(ConfigError, match="others can read") as caught:
        load(str(jar))
    assert caught.value.hint == f"chmod 600 {jar}"


@pytest.mark.parametrize("text", ['[{"domain": "paper.example", "value": "s3cret"}]\n', line().replace("\t", "    "), line(value="\x1b")])
def test_a_file_of_another_kind_is_a_clear_error_that_shows_none_of_it(jar: Path, text: str) -> None:
    jar.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"no Netscape cookies\.txt") as caught:
        load(str(jar))
    assert "s3cret" not in f"{caught.value} {caught.value.hint}"


def test_a_file_in_which_no_cookie_is_left_is_none_of_another_kind(jar: Path) -> None:
    jar.write_text("# Netscape HTTP Cookie File\n\n", encoding="utf-8")
    assert load(str(jar)) == Cookies()


def test_a_file_may_begin_with_a_byte_order_mark(jar: Path) -> None:
    jar.write_text(line(), encoding="utf-8-sig")
    assert load(str(jar)) == parsed(line())


def test_a_file_that_is_far_too_large_is_refused_before_it_is_read(jar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jar.write_text(line(), encoding="utf-8")
    monkeypatch.setattr(cookies, "MAX_BYTES", 20)
    with pytest.raises(ConfigError, match="larger than"):
        load(str(jar))


def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load(str(tmp_path / "none.txt"))


async def test_a_file_in_the_home_of_nobody_is_a_clear_error() -> None:
    with pytest.raises(ConfigError, match="No such file"):
        session_for("https://paper.example/", "~nobody-here/cookies.txt", 0)
    with pytest.raises(ConfigError, match="No such file"):
        async with open_client(Network(cookies="~nobody-here/cookies.txt")):
            pass


async def test_a_redirect_carries_no_cookie_to_another_host(newsstand: Newsstand, jar: Path) -> None:
    jar.write_text(line("127.0.0.1", expires=0), encoding="utf-8")
    elsewhere = newsstand.base.replace("127.0.0.1", "localhost")
    newsstand.says("/there", redirect(newsstand.says("/back", answer())))
    url = newsstand.says("/", redirect(f"{elsewhere}/there"))
    async with open_client(replace(Network(), cookies=str(jar))) as client:
        await fetch(url, client, allow_private=True)
    assert ["s3cret" in head for head in newsstand.asked] == [True, False, True]


@pytest.mark.parametrize(("expires", "words"), [(0, "was sent, and not taken"), (1, "has expired"), (None, "If you subscribe")])
async def test_tells_an_expired_session_from_none(newsstand: Newsstand, jar: Path, expires: int | None, words: str) -> None:
    jar.write_text("" if expires is None else line("127.0.0.1", expires=expires), encoding="utf-8")
    url = newsstand.says("/", answer(b"", status="403 Forbidden"))
    async with open_client(replace(Network(), cookies=str(jar))) as client:
        with pytest.raises(NotAvailableError) as caught:
            await fetch(url, client, allow_private=True)
    assert words in caught.value.hint
    assert "s3cret" not in f"{caught.value} {caught.value.hint}"
