"""`reader demo` without a terminal: the first story on stdout, a summary on stderr, nothing left behind."""

import socket
from pathlib import Path

from tests.cli.calls import call


def test_the_demo_prints_its_first_story_clean(home: Path) -> None:
    done = call("demo")
    assert done.returncode == 0
    assert done.stdout.startswith("The ferry that would not sink, and the town that tried to retire her")
    assert "For thirty-one winters" in done.stdout
    assert "Remind me later" not in done.stdout
    assert "10 articles" in done.stderr
    assert "donation" in done.stderr
    assert not home.exists()


def test_a_port_that_is_taken_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = call("demo", "--serve", str(port))
    assert (done.returncode, done.stderr) == (2, f"reader: Port {port} cannot be had: Address already in use. (0 takes any that is free)\n")


def test_its_picture_is_one_that_goes_into_a_copy(tmp_path: Path) -> None:
    from reader import demo

    with demo.serve() as base:
        done = call("save", "--allow-private", "--images", "embed", "-f", "html", "-n", "ferry.{ext}", f"{base}/ferry", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "./ferry.html\n", "")
    assert 'src="data:image/png;base64,' in (tmp_path / "ferry.html").read_text(encoding="utf-8")
