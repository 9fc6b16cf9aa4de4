"""A library with stories in it."""

from pathlib import Path

from reader.models import Article, Paragraph, Span

OLD = Path(__file__).with_name("schema-1.sql")
"""The schema of the first version."""


def story(number: int) -> Article:
    """One of no importance."""
    return Article(f"https://example.org/{number}", f"Story {number}", (Paragraph((Span("The tide came in. " * 50),)),))
