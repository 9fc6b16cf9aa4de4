"""The browser gets one address and no shell."""

from pathlib import Path

import pytest

from reader.services import browser


def test_the_address_is_the_last_word() -> None:
    assert browser.command("https://a.example/x", {"BROWSER": "firefox --new-tab:w3m", "PATH": ""}) == [
        "firefox",
        "--new-tab",
        "https://a.example/x",
    ]


@pytest.mark.parametrize(
    ("there", "environ", "chosen"),
    [
        (["w3m"], {"BROWSER": "firefox --new-tab:w3m -s"}, "w3m -s"),
        (["w3m", "xdg-open"], {"DISPLAY": ":0"}, "xdg-open"),
        (["w3m", "xdg-open"], {}, "w3m"),
        (["xdg-open"], {}, "xdg-open"),
    ],
)
def test_the_first_that_is_there_is_chosen(there: list[str], environ: dict[str, str], chosen: str, tmp_path: Path) -> None:
    for name in there:
        (tmp_path / name).write_text("", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    assert browser.command("https://a.example/x", {**environ, "PATH": str(tmp_path)}) == [*chosen.split(), "https://a.example/x"]


def test_a_place_for_the_address_is_heard() -> None:
    assert browser.command("https://a.example/x", {"BROWSER": "open-it --url=%s --quiet"}) == [
        "open-it",
        "--url=https://a.example/x",
        "--quiet",
    ]


def test_nothing_of_an_address_reaches_a_shell() -> None:
    argv = browser.command("https://a.example/$(touch owned);`id`\n", {"BROWSER": "b"})
    assert argv == ["b", "https://a.example/$(touch%20owned);`id`%0A"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "-oProxyCommand=x", "mailto:a@b.example"])
def test_other_schemes_are_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        browser.command(address, {})


def test_knows_browsers_of_the_terminal() -> None:
    assert browser.needs_terminal(["/usr/bin/w3m", "https://a.example"])
    assert not browser.needs_terminal(["firefox", "https://a.example"])
