"""The stand-in for `logging`: nobody who logs can tell."""

import subprocess
import sys

import pytest

BEGIN = "import sys; from reader.cli import lazy_logging; from selectolax import __version__\n"


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", BEGIN + code], capture_output=True, encoding="utf-8", check=True)


def test_the_parser_is_imported_without_logging() -> None:
    done = run("with lazy_logging.Logging(): import selectolax.lexbor\nprint('logging' in sys.modules, 'threading' in sys.modules)")
    assert done.stdout == "False False\n"


def test_the_parser_can_still_say_its_word() -> None:
    code = "with lazy_logging.Logging(): import selectolax.lexbor\nselectolax.lexbor.logger.error('low water')"
    assert run(code).stderr == "low water\n"


@pytest.mark.parametrize(
    "use",
    [
        "logging.getLogger('a').warning('low water')",
        "logging.warning('low water')",
        "from logging import getLogger; getLogger('a').warning('low water')",
        "import logging.handlers; logging.getLogger('a').warning('low water')",
        "class Shout(logging.Handler): pass\nlogging.getLogger('a').warning('low water')",
    ],
)
@pytest.mark.parametrize("when", ["while it stands in", "afterwards"])
def test_who_logs_is_heard(use: str, when: str) -> None:
    inner = "with lazy_logging.Logging(): import logging\n"
    code = f"{inner}{use}" if when == "afterwards" else f"{inner.strip()}; exec({use!r})"
    assert "low water" in run(code).stderr


def test_what_was_there_before_stays() -> None:
    code = "import logging as before\nwith lazy_logging.Logging(): import logging\n"
    done = run(f"{code}print(logging is before, sys.modules['logging'] is before)")
    assert done.stdout == "True True\n"
