"""`reader demo` without a terminal: the first story on stdout, a summary on stderr, nothing left behind."""

from pathlib import Path

from tests.cli.test_main import call


def test_the_demo_prints_its_first_story_clean(home: Path) -> None:
    done = call("demo")
    assert done.returncode == 0
    assert done.stdout.startswith("The ferry that would not sink, and the town that tried to retire her")
    assert "For thirty-one winters" in done.stdout
    assert "Remind me later" not in done.stdout
    assert "9 articles" in done.stderr
    assert "donation" in done.stderr
    assert not home.exists()
