"""Commands without root's right to read and write everywhere: tests may be run by root."""

import os
import shutil
import sys

import pytest

RIGHTS = "-dac_override,-dac_read_search"
needs_setpriv = pytest.mark.skipif(os.geteuid() == 0 and shutil.which("setpriv") is None, reason="root may do everything; needs setpriv")


def plain_python() -> list[str]:
    """What begins a command line of Python's as anybody's."""
    return [*(["setpriv", f"--bounding-set={RIGHTS}", f"--inh-caps={RIGHTS}", "--"] if os.geteuid() == 0 else []), sys.executable]
