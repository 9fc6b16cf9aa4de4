"""The shipped rules, and the loader that lays the user's own on top."""

from __future__ import annotations

from functools import cache

from reader.cleaner.rules import Rules


@cache
def shipped() -> Rules:
    """The rules that come with the program."""
    return Rules()
