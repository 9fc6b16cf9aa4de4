"""-v: what is fetched and decided, on stderr; stdout stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import main
from tests.cli.calls import call
from tests.services.paper import Answer, Paper, open_paper, page

STORY = [f"The ferry {word} the north pier every hour until nine, and the fare is what it was." for word in ("leaves", "misses", "paints")]


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as opened:
        opened.answers["/story"] = Answer(page(*STORY, title="The ferry"))
        opened.answers["/old"] = Answer("", 301, {"Location": "/story"})
        yield opened


def test_every_hop_and_what_was_found_are_told(paper: Paper) -> None:
    plain = call("clean", "--allow-private", f"{paper.base}/old")
    told = call("clean", "-v", "--allow-private", f"{paper.base.replace('//', '//ada:secret@')}/old")
    assert told.stdout == plain.stdout
    assert plain.stderr == ""
    moved, came, found = told.stderr.splitlines()
    assert moved.startswith(f"reader: {paper.base}/old: moved for good to /story, ")
    assert came.startswith(f"reader: {paper.base}/story: 200, text/html; charset=utf-8, ")
    assert found.startswith("reader: found by scorer: 51 words in 3 blocks, 0 passages taken out; access ")
    assert "secret" not in told.stderr


def test_one_block_is_told_as_one(tmp_path: Path) -> None:
    text = tmp_path / "line.txt"
    text.write_text("The ferry left the harbour at noon and came back before the storm did, the keeper said.\n", encoding="utf-8")
    assert " in 1 block, 0 passages taken out; " in call("clean", "-v", str(text)).stderr


def test_what_is_kept_is_told(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "-v", "--allow-private", f"{paper.base}/story"]) == 0
    assert f"reader: {paper.base}/story: found by scorer: 51 words, taken out: 0, access " in capfd.readouterr().err


def test_each_feed_that_was_asked_or_rests_is_told(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    item = f"<item><title>Tide</title><link>{paper.base}/story</link><guid>t</guid></item>"
    paper.answers["/feed"] = Answer(f"<rss version='2.0'><channel><title>The Pier</title>{item}</channel></rss>", headers={"ETag": '"1"'})
    assert main(["feeds", "add", "-q", "--allow-private", f"{paper.base}/feed"]) == 0
    capfd.readouterr()
    assert main(["feeds", "refresh", "-v"]) == 0
    assert f"reader: {paper.base}/feed: 304, as it was, " in (said := capfd.readouterr().err)
    assert "reader: The Pier: nothing new\n" in said
    paper.answers["/feed"] = Answer("busy", 503)
    assert main(["feeds", "refresh", "-v"]) == 6
    capfd.readouterr()
    assert main(["-v", "feeds", "refresh", "--due"]) == 0
    assert "reader: The Pier: not asked, it rests\n" in capfd.readouterr().err
    assert main(["feeds", "list"]) == 0
    assert capfd.readouterr().err == ""


def test_a_page_that_is_to_be_asked_for_again_says_from_when_on(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    item = f"<item><title>Tide</title><link>{paper.base}/busy</link><guid>t</guid><description>{' '.join(STORY)}</description></item>"
    paper.answers["/feed"] = Answer(f"<rss version='2.0'><channel><title>The Pier</title>{item}</channel></rss>")
    paper.answers["/busy"] = Answer("busy", 500)
    assert main(["feeds", "add", "-q", "--allow-private", f"{paper.base}/feed"]) == 0
    assert main(["clean", "-v", "@last"]) == 0
    assert "It is asked for again from " in capfd.readouterr().err
