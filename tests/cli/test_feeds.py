"""reader feeds: subscribe, refresh, file, take in and write out, from the command line."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader import library
from reader.cli import main, screen
from reader.cli.console import Console
from reader.config import Settings
from reader.library import feeds
from reader.models import Feed
from reader.services import subscriptions
from reader.services.session import Session
from tests.cli.calls import call, out
from tests.services.paper import Answer, Paper, open_paper, page

ITEM = "<item><title>Ferry {0}</title><link>{1}/ferry/{0}</link><guid>{0}</guid><description>The ferry runs at {0}.</description></item>"


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as opened:
        opened.answers["/feed"] = feed(opened.base, 1)
        opened.answers["/"] = Answer(
            page("Welcome.").replace("</head>", '<link rel="alternate" type="application/rss+xml" href="/feed"></head>')
        )
        yield opened


def feed(base: str, *numbers: int) -> Answer:
    items = "".join(ITEM.format(number, base) for number in numbers)
    return Answer(f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Pier</title>{items}</channel></rss>')


def bring_in(capfd: pytest.CaptureFixture[str], tmp_path: Path, feed: str) -> Path:
    """Follow a feed by a list of feeds, which asks it nothing yet; the list."""
    listed = tmp_path / "urls"
    listed.write_text(f"{feed}\n", encoding="utf-8")
    out(capfd, "feeds", "import", str(listed))
    return listed


@pytest.fixture
def id(paper: Paper, capfd: pytest.CaptureFixture[str]) -> str:
    return out(capfd, "feeds", "add", "--allow-private", f"{paper.base}/feed").strip()


def test_add_follows_the_one_feed_that_a_site_names(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    id = out(capfd, "feeds", "add", "--allow-private", f"{paper.base}/").strip()
    assert out(capfd, "feeds", "list") == f"{id}\t1\t1\tThe Pier\t{paper.base}/feed\n"


def test_a_feed_that_is_followed_is_filed_in_the_folder_in_which_it_is_added_again(
    id: str, paper: Paper, capfd: pytest.CaptureFixture[str]
) -> None:
    again = ["feeds", "add", "--allow-private", f"{paper.base}/feed"]
    for folder in (["--folder", "Coast"], []):
        out(capfd, *again, *folder)
        assert out(capfd, "feeds", "list") == f"{id}\t1\t1\tCoast/The Pier\t{paper.base}/feed\n"


def test_the_history_of_what_was_never_opened_does_not_say_that_it_has_not_changed(
    id: str, paper: Paper, capfd: pytest.CaptureFixture[str]
) -> None:
    out(capfd, "mark", "@last", "--read")
    paper.answers["/feed"] = Answer(feed(paper.base, 1).body.replace("runs at 1", "lies at the quay for repairs"))
    out(capfd, "feeds", "refresh")
    assert "Ferry 1" in out(capfd, "search", "is:changed")
    assert main(["history", "@last"]) == 0
    assert "it was never opened, and no older text of it was kept" in capfd.readouterr().err


def test_find_shows_the_feeds_of_a_site(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    assert out(capfd, "feeds", "find", "--allow-private", f"{paper.base}/") == f"{paper.base}/feed\t1\tThe Pier\n"


@pytest.mark.parametrize("scheme", ["feed:", "feed:http:"])
def test_an_address_as_browsers_hand_it_over_is_that_of_the_feed(scheme: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    handed_over = f"{paper.base}/feed".replace("http:", scheme, 1)
    assert "Ferry 1" in out(capfd, "feeds", "preview", "--allow-private", handed_over)
    assert out(capfd, "feeds", "find", "--allow-private", handed_over) == f"{paper.base}/feed\t1\tThe Pier\n"
    id = out(capfd, "feeds", "add", "--allow-private", handed_over).strip()
    assert out(capfd, "feeds", "list") == f"{id}\t1\t1\tThe Pier\t{paper.base}/feed\n"
    assert main(["clean", "--allow-private", handed_over]) == 2
    assert "reader feeds add URL follows it" in capfd.readouterr().err
    out(capfd, "feeds", "remove", handed_over)
    assert out(capfd, "feeds", "list") == ""


def test_a_feed_with_a_password_is_followed_and_the_password_kept_nowhere(
    paper: Paper, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    address = f"{paper.base}/feed"
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text(
        f"""[network.passwords]\n"{address}" = '{sys.executable} -c "print(\\"ada:s3cret\\")"'\n"""
    )
    id = out(capfd, "feeds", "add", "--allow-private", address.replace("://", "://ada:w0rd@")).strip()
    assert out(capfd, "feeds", "refresh", id) == ""
    assert [headers.get("Authorization") for _, headers in paper.asked] == ["Basic YWRhOnMzY3JldA=="] * 2
    kept = (
        (home / "data" / "library.db").read_bytes() + out(capfd, "feeds", "export").encode() + out(capfd, "export", "-f", "jsonl").encode()
    )
    assert not any(word in kept for word in (b"s3cret", b"w0rd", b"YWRhOn"))


def test_show_prints_what_the_feed_gave_before_anybody_opens_it(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    article = out(capfd, "list", "--format", "ids").strip()
    assert out(capfd, "show", article) == "Ferry 1\n\nThe ferry runs at 1.\n"


def test_show_knows_where_what_nobody_opened_comes_from(id: str, tmp_path: Path, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    known = json.loads(out(capfd, "show", "-f", "json", "@last"))["library"]
    assert known["text"] == {"origin": "feed", "cleaned": None}
    assert [(entry["feed"], entry["key"]) for entry in known["entries"]] == [(f"{paper.base}/feed", "1")]


def test_files_that_came_with_an_article_are_kept(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    recording = '<enclosure url="/1.mp3" type="audio/mpeg" length="9"/></item>'
    paper.answers["/pod"] = Answer(feed(paper.base, 1).body.replace("</item>", recording))
    out(capfd, "feeds", "add", "--allow-private", f"{paper.base}/pod")
    article = out(capfd, "list", "--format", "ids").strip()
    assert out(capfd, "show", "--enclosures", article) == f"{paper.base}/1.mp3\taudio/mpeg\t9\n"


def test_several_feeds_are_shown_and_none_is_taken(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/more"] = feed(paper.base, 2)
    home = paper.answers["/"]
    home.body = home.body.replace("</head>", '<link rel="alternate" type="application/rss+xml" href="/more"></head>')
    assert main(["feeds", "add", "--allow-private", f"{paper.base}/"]) == 2
    assert f"{paper.base}/more" in capfd.readouterr().err
    assert out(capfd, "feeds", "list") == ""


def test_of_several_addresses_those_that_are_feeds_are_followed(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/more"] = feed(paper.base, 2)
    assert main(["feeds", "add", "--allow-private", f"{paper.base}/nowhere", f"{paper.base}/feed", f"{paper.base}/more"]) == 6
    captured = capfd.readouterr()
    assert len(captured.out.split()) == 2
    assert captured.err.startswith(f"reader: {paper.base}/nowhere: ")
    assert captured.err.endswith("1 of 3 failed.\n")
    assert out(capfd, "feeds", "list").count("\n") == 2


def test_refresh_prints_the_ids_of_what_is_new(id: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/feed"] = feed(paper.base, 1, 2, 3)
    assert len(out(capfd, "feeds", "refresh").split()) == 2
    assert out(capfd, "feeds", "refresh", id) == ""
    assert len(out(capfd, "list", "--format", "ids").split()) == 3


@pytest.fixture
def ignoring(home: Path) -> Callable[[str], None]:
    """Sets the rules for what is kept out."""

    def written(rules: str) -> None:
        (home / "config").mkdir(parents=True, exist_ok=True)
        (home / "config" / "config.toml").write_text(f"[following]\nignore = {rules}\n", encoding="utf-8")

    return written


def test_what_a_rule_keeps_out_is_told_and_comes_when_the_rule_is_gone(
    id: str, paper: Paper, ignoring: Callable[[str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    paper.answers["/feed"] = feed(paper.base, 1, 2, 30, 31)
    ignoring("""['"ferry 3*"', 'tag:sport']""")
    assert main(["feeds", "refresh"]) == 0
    shown = capfd.readouterr()
    assert (len(shown.out.split()), shown.err) == (1, "1 new in 1 feed, 2 kept out by your rules (reader feeds ignored)\n")
    rows = [row.split("\t")[1:] for row in out(capfd, "feeds", "ignored").splitlines()]
    assert sorted(rows) == [['"ferry 3*"', "The Pier", f"Ferry {number}", f"{paper.base}/ferry/{number}"] for number in (30, 31)]
    assert main(["doctor"]) == 0
    assert 'following.ignore: kept out by each rule: "ferry 3*" (2), tag:sport (0); reader feeds ignored' in capfd.readouterr().out
    assert main(["feeds", "refresh"]) == 0
    assert capfd.readouterr().err == "0 new in 1 feed\n"
    ignoring("[]")
    assert len(out(capfd, "feeds", "refresh").split()) == 2
    assert out(capfd, "feeds", "ignored") == ""


def test_a_paper_is_followed_without_what_a_rule_keeps_out(
    paper: Paper, ignoring: Callable[[str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    ignoring("['ferry']")
    assert main(["feeds", "add", "--allow-private", f"{paper.base}/feed"]) == 0
    assert "The Pier: 0 new, 1 kept out by your rules" in capfd.readouterr().err
    assert out(capfd, "list") == ""


def test_a_rule_that_says_nothing_is_told_before_anybody_is_asked(
    id: str, paper: Paper, ignoring: Callable[[str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    ignoring("['titel:quiz']")
    before = len(paper.asked)
    assert main(["feeds", "refresh"]) == 2
    assert "did you mean title?" in capfd.readouterr().err
    assert len(paper.asked) == before
    assert main(["doctor"]) == 1


def test_a_feed_that_fails_is_told_and_counts_in_the_exit_code(id: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/feed"] = Answer("", 500)
    assert main(["feeds", "refresh"]) == 6
    assert "The Pier" in capfd.readouterr().err
    assert "500" in out(capfd, "feeds", "list")


def test_set_and_remove_can_be_undone(id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "feeds", "set", id, "--folder", "Sea", "--title", "Pier & Quay", "--ahead", "yes")
    assert "\tSea/Pier & Quay\t" in out(capfd, "feeds", "list")
    out(capfd, "feeds", "remove", id[:4])
    assert out(capfd, "feeds", "list") == ""
    out(capfd, "undo")
    out(capfd, "undo")
    assert "\tThe Pier\t" in out(capfd, "feeds", "list")


@pytest.fixture
def many(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> list[str]:
    """The ids of three feeds that were never asked."""
    (tmp_path / "many").write_text("".join(f"https://{name}.example/feed\n" for name in ("lamp", "pier", "quay")), encoding="utf-8")
    return [row.split("\t")[0] for row in out(capfd, "feeds", "import", str(tmp_path / "many")).splitlines()]


def test_feeds_are_removed_by_the_rows_of_their_list_and_come_back_by_one_undo(many: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    listed = out(capfd, "feeds", "list")
    done = call("feeds", "remove", "-", input="".join(listed.splitlines(keepends=True)[:2]))
    assert (done.returncode, done.stderr) == (0, "2 feeds removed; reader undo gives them back\n")
    assert out(capfd, "feeds", "list") == listed.splitlines(keepends=True)[2]
    out(capfd, "undo")
    assert out(capfd, "feeds", "list") == listed


def test_a_list_of_feeds_may_be_a_file(many: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list").write_text(f"# of the coast\n{many[0]}\nhttps://pier.example/feed\n", encoding="utf-8")
    out(capfd, "feeds", "set", "-a", str(tmp_path / "list"), "--folder", "Coast")
    assert out(capfd, "feeds", "list").count("\tCoast/") == 2
    out(capfd, "undo")
    assert "Coast/" not in out(capfd, "feeds", "list")
    out(capfd, "feeds", "remove", "-a", str(tmp_path / "list"))
    assert out(capfd, "feeds", "list").count("\n") == 1


@pytest.mark.parametrize("verb", ["remove", "refresh", "set --ahead yes"])
def test_a_list_that_names_no_feed_does_not_mean_all(verb: str, many: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    done = call("feeds", *verb.split(), "-", input="# none\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert "names no feed" in done.stderr


@pytest.mark.parametrize("verb", ["remove", "set --ahead yes"])
def test_what_is_done_to_feeds_wants_some_named(verb: str, many: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["feeds", *verb.split()]) == 2


def test_feeds_to_ask_come_from_a_list(id: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/feed"] = feed(paper.base, 1, 2)
    done = call("feeds", "refresh", "-", input=out(capfd, "feeds", "list"))
    assert (done.returncode, len(done.stdout.split())) == (0, 1)


@pytest.mark.parametrize("words", [("-",), (), ("-a", "-")])
def test_feeds_to_follow_come_from_a_list_and_what_failed_is_on_another(
    words: tuple[str, ...], paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    listed = f"{paper.base}/feed\n{paper.base}/nowhere\n".replace("http:", "feed:", 1)
    left = tmp_path / "left"
    done = call("feeds", "add", "--allow-private", "--failed", str(left), *words, input=listed)
    assert (done.returncode, len(done.stdout.split())) == (6, 1)
    assert left.read_text(encoding="utf-8") == f"{paper.base}/nowhere\n"


@pytest.mark.parametrize("named", ["Sea/North/", "/Sea/North", "Sea // North"])
def test_slashes_around_a_folder_make_no_other_one(named: str, id: str, capfd: pytest.CaptureFixture[str]) -> None:
    out(capfd, "feeds", "set", id, "--folder", named)
    assert "\tSea/North/The Pier\t" in out(capfd, "feeds", "list")


def test_opml_goes_out_and_comes_back(id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    out(capfd, "feeds", "set", id, "--folder", "Sea/North")
    (tmp_path / "feeds.opml").write_text(out(capfd, "feeds", "export"), encoding="utf-8")
    before = out(capfd, "feeds", "list").split("\t")[3:]
    monkeypatch.setenv("READER_HOME", str(tmp_path / "other"))
    assert out(capfd, "feeds", "import", "--dry-run", str(tmp_path / "feeds.opml")).split("\t")[0] == "Sea/North"
    assert out(capfd, "feeds", "list") == ""
    out(capfd, "feeds", "import", str(tmp_path / "feeds.opml"))
    assert out(capfd, "feeds", "list").split("\t")[3:] == before


@pytest.mark.parametrize(("named", "what"), [("The Pier", "id The Pier"), ("https://pier.example/", "address https://pier.example/")])
def test_says_by_what_a_feed_is_not_known(named: str, what: str, id: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--feed", named]) == 8
    assert f"No feed has the {what}. (reader feeds list prints them)" in capfd.readouterr().err


@pytest.mark.parametrize("form", [" {} ", "{}#news", "HTTP{}"])
def test_a_feed_is_followed_once_however_its_address_is_written(
    form: str, id: str, paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    address = f"{paper.base}/feed"
    written = form.format(address.removeprefix("http") if "HTTP" in form else address)
    assert out(capfd, "feeds", "add", "--allow-private", written).split() == [id]
    (tmp_path / "urls").write_text(f"{written}\n", encoding="utf-8")
    assert out(capfd, "feeds", "import", str(tmp_path / "urls")) == ""
    assert len(out(capfd, "feeds", "list").splitlines()) == 1


def test_a_dry_run_prints_the_feeds_that_would_be_new_each_in_its_columns(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "urls").write_text("https://example.org/feed\n", encoding="utf-8")
    out(capfd, "feeds", "import", str(tmp_path / "urls"))
    with (tmp_path / "urls").open("a", encoding="utf-8") as urls:
        urls.write('https://example.org/pier "~The Pier"\nhttps://example.org/sea coast\n')
    assert main(["feeds", "import", "--dry-run", str(tmp_path / "urls")]) == 0
    printed, said = capfd.readouterr()
    assert printed == "\tThe Pier\thttps://example.org/pier\ncoast\t\thttps://example.org/sea\n"
    assert said == "2 of 3 would be taken in\n"


def test_newsboats_urls_come_in_without_what_they_would_run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "urls").write_text('https://example.org/feed news "~The Example"\n"exec:touch /tmp/x"\n# no\n', encoding="utf-8")
    assert main(["feeds", "import", str(tmp_path / "urls")]) == 0
    assert "exec:" in capfd.readouterr().err
    assert out(capfd, "feeds", "list").split("\t")[3:] == ["news/The Example", "https://example.org/feed\n"]


def test_says_of_a_list_that_passwords_were_taken_off_its_addresses(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "urls").write_text("https://ada:s3cret@example.org/feed\nhttps://example.org/sea\n", encoding="utf-8")
    assert main(["feeds", "import", str(tmp_path / "urls")]) == 0
    said = capfd.readouterr()
    assert "user name and password were taken off 1 address: see reader help passwords" in said.err
    assert "s3cret" not in said.out + said.err


def test_prose_is_no_list_of_feeds(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter").write_text("Dear reader,\nhttps://example.org/feed\nis our feed.\nYours\n", encoding="utf-8")
    assert main(["feeds", "import", str(tmp_path / "letter")]) == 3
    said = capfd.readouterr().err
    assert "no list of addresses" in said
    assert said.count("\n") == 1
    assert out(capfd, "feeds", "list") == ""


def test_preview_prints_the_entries_and_stores_nothing(paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "feed.xml").write_text(paper.answers["/feed"].body, encoding="utf-8")
    assert out(capfd, "feeds", "preview", str(tmp_path / "feed.xml")) == f"\tFerry 1\t{paper.base}/ferry/1\n"
    assert out(capfd, "feeds", "preview", "--allow-private", f"{paper.base}/feed") == f"\tFerry 1\t{paper.base}/ferry/1\n"
    assert out(capfd, "feeds") == ""


def test_preview_shows_the_beginning_of_an_entry_without_a_title(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    remark = "<item><link>https://pier.example/9</link><description>&lt;p>The ferry left at nine.&lt;/p></description></item>"
    (tmp_path / "feed.xml").write_text(f"<rss><channel><title>The Pier</title>{remark}</channel></rss>", encoding="utf-8")
    assert main(["feeds", "preview", str(tmp_path / "feed.xml")]) == 0
    assert capfd.readouterr() == ("\tThe ferry left at nine.\thttps://pier.example/9\n", "The Pier: 1 entry\n")


def test_an_address_without_its_beginning_is_told_whole(capfd: pytest.CaptureFixture[str]) -> None:
    for verb in ("add", "find"):
        assert main(["feeds", verb, "ledger.example/sea"]) == 4
        assert capfd.readouterr().err == "reader: ledger.example/sea is no web address. (Write it whole: https://ledger.example/sea)\n"


def test_an_unknown_feed_is_8(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "urls").write_text("https://paper.example/feed\n", encoding="utf-8")
    assert main(["feeds", "import", str(tmp_path / "urls")]) == 0
    for selector in ("nowhere", "/", "//", "?/"):
        assert main(["feeds", "remove", selector]) == 8
    assert main(["feeds", "set", "nowhere", "--title", "x"]) == 8
    assert main(["feeds", "refresh", "nowhere"]) == 8


def test_the_flags_of_every_command_stand_before_and_behind_the_verb(id: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = str(tmp_path / "other.db")
    for words in (
        ["feeds", "list", "--library", other],
        ["feeds", "--library", other, "list"],
        ["--library", other, "feeds", "list", "-q"],
    ):
        assert out(capfd, *words) == ""


def test_a_list_is_of_a_feed_by_any_of_its_names(id: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    for name in (id, id[:4], f"{paper.base}/feed"):
        assert len(out(capfd, "list", "--format", "ids", "--feed", name).splitlines()) == 1
    assert main(["list", "--feed", "zzzz"]) == 8


def test_a_feed_that_failed_rests_when_a_timer_asks(id: str, paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/feed"] = Answer("", 500)
    assert main(["feeds", "refresh", "--due"]) == 6
    asked = len(paper.asked)
    assert main(["feeds", "refresh", "--due"]) == 0
    assert len(paper.asked) == asked
    capfd.readouterr()
    assert main(["feeds", "refresh", "--json"]) == 6
    failed, ended = [json.loads(line)["error"] for line in capfd.readouterr().err.splitlines() if line.startswith("{")]
    assert (failed["subject"], failed["http_status"], failed["code"], ended["code"]) == (f"{paper.base}/feed", 500, 5, 6)


def test_ctrl_c_stops_a_refresh_and_leaves_everything_whole(id: str, paper: Paper, home: Path) -> None:
    paper.answers["/feed"] = feed(paper.base, *range(1, 50))
    paper.delay = 30
    words = [sys.executable, "-m", "reader", "feeds", "refresh"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        paper.began.wait(20)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert (process.returncode, b"Traceback" in said) == (130, False)
    with library.open(home / "data" / "library.db") as shelf:
        assert library.check(shelf) == []
        assert feeds.subscriptions(shelf)[0].entries == 1


def test_leave_to_ask_a_private_network_can_be_given_when_a_feed_is_asked_again_and_is_kept(
    paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bring_in(capfd, tmp_path, f"{paper.base}/feed")
    assert main(["feeds", "refresh"]) == 6
    assert (step := "for a list of your own: reader feeds import --allow-private FILE") in capfd.readouterr().err
    assert main(["feeds", "refresh", "--json"]) == 6
    assert step in json.loads(capfd.readouterr().err.splitlines()[0])["error"]["hint"]
    assert len(out(capfd, "feeds", "refresh", "--allow-private", f"{paper.base}/feed").splitlines()) == 1
    paper.answers["/feed"] = feed(paper.base, 2)
    assert len(out(capfd, "feeds", "refresh").splitlines()) == 1


def test_leave_is_kept_from_a_feed_that_was_named_with_it_and_had_a_fault_then(
    paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bring_in(capfd, tmp_path, f"{paper.base}/feed")
    answer, paper.answers["/feed"] = paper.answers["/feed"], Answer("", 500)
    assert main(["feeds", "refresh", "--allow-private", f"{paper.base}/feed"]) == 6
    paper.answers["/feed"] = answer
    assert len(out(capfd, "feeds", "refresh").splitlines()) == 1


def test_a_list_that_is_taken_in_again_with_leave_gives_it_to_feeds_that_never_answered(
    paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    listed = bring_in(capfd, tmp_path, f"{paper.base}/feed")
    assert main(["feeds", "refresh"]) == 6
    assert out(capfd, "feeds", "import", "--allow-private", str(listed)) == ""
    assert len(out(capfd, "feeds", "refresh").splitlines()) == 1


def test_leave_for_a_feed_is_none_for_where_it_leads(paper: Paper, home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paper.answers["/moved"] = Answer("", 302, {"Location": f"{paper.base.replace('127.0.0.1', '127.0.0.2')}/feed"})
    bring_in(capfd, tmp_path, f"{paper.base}/moved")
    assert main(["feeds", "refresh", "--allow-private", f"{paper.base}/moved"]) == 6
    with library.open(home / "data" / "library.db") as shelf:
        assert not feeds.subscriptions(shelf)[0].private


def test_leave_is_for_feeds_and_articles_that_are_named_with_it(
    paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    bring_in(capfd, tmp_path, f"{paper.base}/feed")
    pages = tmp_path / "pages"
    pages.write_text(f"{paper.base}/ferry/1\n", encoding="utf-8")
    out(capfd, "import", str(pages))
    assert main(["feeds", "refresh", "--allow-private"]) == 2
    assert "Which feeds" in capfd.readouterr().err
    monkeypatch.setenv("READER_NETWORK_PRIVATE_HOSTS", "1")
    assert main(["feeds", "refresh", f"{paper.base}/feed"]) == 6, "nobody typed its address"
    assert main(["refresh", "@last"]) == 4
    assert paper.asked == []


async def test_the_leave_of_a_screen_is_none_for_what_is_asked_again_in_it(paper: Paper, tmp_path: Path) -> None:
    async with Session(Settings(), library_file=tmp_path / "library.db", allow_private=True) as session:
        feeds.subscribe_all(session.library, [Feed(f"{paper.base}/feed")])
        assert [bool(each.error) async for each in subscriptions.refresh(session)] == [True]
    assert paper.asked == []


def test_leave_can_be_given_for_an_article_that_is_fetched_again_and_is_kept(
    paper: Paper, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "urls.txt"
    listed.write_text(f"{paper.base}/ferry/1\n", encoding="utf-8")
    paper.answers["/ferry/1"] = Answer(page(*(f"The ferry runs again from the north pier, every hour until {n}. " * 3 for n in (8, 9, 10))))
    out(capfd, "import", str(listed))
    assert main(["refresh", "@last"]) == 4
    assert "--allow-private" in capfd.readouterr().err
    assert "renewed" in out(capfd, "refresh", "--allow-private", "@last")
    assert "unchanged" in out(capfd, "refresh", "@last")


def test_leave_holds_for_the_screen_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Session] = []
    monkeypatch.setattr(screen, "show", lambda session, console: shown.append(session) or 0)
    monkeypatch.setattr(Console, "on_terminal", lambda self: True)
    monkeypatch.setattr(Console, "piped_in", lambda self: False)
    assert main(["--allow-private"]) == 0
    assert shown[0].allow_private


def test_an_entry_that_leads_nowhere_is_told_as_that(paper: Paper, capfd: pytest.CaptureFixture[str]) -> None:
    item = "<item><title>Ebb</title><link>file:///etc/hosts</link><guid>1</guid></item>"
    paper.answers["/feed"] = Answer(f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Pier</title>{item}</channel></rss>')
    assert main(["feeds", "add", "-q", "--allow-private", f"{paper.base}/feed"]) == 0
    assert main(["show", "@last"]) == 4
    assert capfd.readouterr().err == "reader: Ebb came without a text and without an address.\n"
