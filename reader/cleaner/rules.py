"""Rules as values: parsed and checked, ready to be asked."""

from __future__ import annotations

from dataclasses import dataclass

from reader.models import Kind


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mark a prompt, in the form in which they are safe."""

    id: str
    kind: Kind
    match: str
    """whole · start · contains · pattern"""
    text: tuple[str, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything the cleaner is told about what sites do."""

    phrases: tuple[Phrase, ...] = ()
