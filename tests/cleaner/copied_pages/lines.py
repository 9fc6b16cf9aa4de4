"""A copied page, made of its lines."""

from reader.cleaner.copied_pages import labels_of
from reader.cleaner.copied_pages.features import Page
from reader.cleaner.passages import Passages
from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import passages_of
from reader.rules import shipped


def page(*lines: str) -> Page:
    passages, context = Passages(passages_of("\n\n".join(lines))), Context(shipped())
    return Page(passages, labels_of(passages, context), context.rules.book)
