"""Stories of the same few words, by which two papers are found to tell the same one."""

import random
from datetime import UTC, datetime

from reader.models import Article, Paragraph, Span

NOW = datetime(2026, 3, 1, tzinfo=UTC)
WORDS = "the harbour board said on a cold morning that ferries would run again from every pier while crews mend boats and gates".split()


def text(seed: int, length: int = 200) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def story(name: str, words: str, **more: object) -> Article:
    known = {"url": f"https://{name}.example/story", "title": name, "published": NOW, "word_count": len(words.split())}
    return Article(**{**known, "blocks": (Paragraph((Span(words),)),), **more})  # type: ignore[arg-type]
