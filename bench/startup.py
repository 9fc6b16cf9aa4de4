"""What starting costs, in processor time, as ratios within one run: `python bench/startup.py PAGE.html [--trafilatura COMMAND]`.

    reader --help          ≤ 1.6 times  python -c 'import argparse, tomllib'
    reader clean < PAGE    ≤ 2.5 times  python -c 'import selectolax.lexbor'
    reader clean < PAGE    ≥ 5 times as fast as the trafilatura command on the same file

Medians of several rounds, in which the commands take turns, so that a busy machine is unfair to all of them alike.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

READER = str(Path(sys.executable).with_name("reader"))
PYTHON = sys.executable


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", help="an HTML page")
    parser.add_argument("--trafilatura", default="", help="the command of another environment")
    parser.add_argument("-n", "--rounds", type=int, default=15)
    arguments = parser.parse_args()
    commands = {
        "python -c pass": [PYTHON, "-c", "pass"],
        "import argparse, tomllib": [PYTHON, "-c", "import argparse, tomllib"],
        "reader --help": [READER, "--help"],
        "import selectolax.lexbor": [PYTHON, "-c", "import selectolax.lexbor"],
        "reader clean": [READER, "clean", "-q"],
    }
    if arguments.trafilatura:
        commands["trafilatura"] = [arguments.trafilatura]
    taken = measured(commands, arguments.page, arguments.rounds)
    for name, seconds in taken.items():
        print(f"{name:<28} {seconds * 1000:7.1f} ms")
    print(f"{'help / argparse, tomllib':<28} {taken['reader --help'] / taken['import argparse, tomllib']:7.2f}   (goal: at most 1.6)")
    print(f"{'clean / selectolax':<28} {taken['reader clean'] / taken['import selectolax.lexbor']:7.2f}   (goal: at most 2.5)")
    if arguments.trafilatura:
        print(f"{'trafilatura / clean':<28} {taken['trafilatura'] / taken['reader clean']:7.2f}   (goal: at least 5)")


def measured(commands: dict[str, list[str]], page: str, rounds: int) -> dict[str, float]:
    """Median processor seconds of each command with `page` on its stdin; one round goes before, to write compiled files."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds = spent(command, page)
            if number:
                taken[name].append(seconds)
    return {name: median(seconds) for name, seconds in taken.items()}


def spent(command: list[str], page: str) -> float:
    """Processor seconds of one run, user and system."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(page, "rb") as stdin:
        subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
