"""What starting costs, in processor time, as ratios within one run: `python bench/startup.py [PAGE.html …] [--trafilatura COMMAND]`.

    reader --help          ≤ 1.6 times  python -c 'import argparse, tomllib'
    reader clean < PAGE    ≤ 2.5 times  python -c 'import selectolax.lexbor'
    reader clean < PAGE    ≥ 5 times as fast as the trafilatura command on the same file

Medians of several rounds, in which the commands take turns, so that a busy machine is unfair to all of them alike. Without a page, the
lead story of the demo paper is cleaned.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from reader.demo.paper import Paper

PYTHON = sys.executable
READER = str(Path(PYTHON).with_name("reader"))


def main() -> None:
    """Measure, and print a table for each page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", help="HTML pages")
    parser.add_argument("--trafilatura", default="", help="the command of another environment")
    parser.add_argument("-n", "--rounds", type=int, default=15)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        for page in arguments.pages or [demo_page(folder)]:
            taken = measured(commands(arguments.trafilatura), page, arguments.rounds, folder)
            print(f"{page}, {os.path.getsize(page):,} bytes")
            for name, seconds in taken.items():
                print(f"  {name:<28} {seconds * 1000:7.1f} ms")
            tell_ratios(taken)


def demo_page(folder: str) -> str:
    """Path of the demo paper's lead story, written into `folder`."""
    paper = Paper("http://127.0.0.1", datetime.now(UTC))
    page = Path(folder, "lead-story.html")
    page.write_text(paper.page(next(iter(paper.stories.values()))), encoding="utf-8")
    return str(page)


def commands(trafilatura: str) -> dict[str, list[str]]:
    """What is measured, by name."""
    compared = {
        "python -c pass": [PYTHON, "-c", "pass"],
        "import argparse, tomllib": [PYTHON, "-c", "import argparse, tomllib"],
        "reader --help": [READER, "--help"],
        "import selectolax.lexbor": [PYTHON, "-c", "import selectolax.lexbor"],
        "reader clean": [READER, "clean", "-q"],
    }
    return {**compared, "trafilatura": [trafilatura]} if trafilatura else compared


def tell_ratios(taken: dict[str, float]) -> None:
    """Print what is promised beside what was found."""
    print(f"  {'help / argparse, tomllib':<28} {taken['reader --help'] / taken['import argparse, tomllib']:7.2f}   (goal: at most 1.6)")
    print(f"  {'clean / selectolax':<28} {taken['reader clean'] / taken['import selectolax.lexbor']:7.2f}   (goal: at most 2.5)")
    if "trafilatura" in taken:
        print(f"  {'trafilatura / clean':<28} {taken['trafilatura'] / taken['reader clean']:7.2f}   (goal: at least 5)")


def measured(commands: dict[str, list[str]], page: str, rounds: int, home: str) -> dict[str, float]:
    """Median processor seconds of each command with `page` on its stdin; one round goes before, to write compiled files.

    home: a folder without settings or rules, so that nobody's own are measured.
    """
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds = spent(command, page, home)
            if number:
                taken[name].append(seconds)
    return {name: median(seconds) for name, seconds in taken.items()}


def spent(command: list[str], page: str, home: str) -> float:
    """Processor seconds of one run, user and system."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"READER_HOME": home}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(page, "rb") as stdin:
        subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
