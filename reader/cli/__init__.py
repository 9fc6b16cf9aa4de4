"""The command line: argparse, stdin, stdout, exit codes. One module per command, imported only when it is called."""

from __future__ import annotations


def main(arguments: list[str] | None = None) -> int:
    """Run one command line; returns the exit code of the table in `reader.errors`."""
    raise NotImplementedError
