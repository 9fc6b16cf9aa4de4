"""A story of pilots, passage by passage, and what the steps leave of what stands in it."""

from reader.cleaner.block_steps import STEPS
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, run
from reader.rules import shipped

SHORT = "The bell was rung twice, and nobody came."
STORY = "The pilots of Westhaven went out on Tuesday, and twelve boats came home again before the evening tide."


def left(*passages: Passage, title: str = "The pilots of Westhaven", language: str = "en") -> list[str]:
    """What stays of a page's passages, in order."""
    context = Context(shipped(), title=title, url="https://westhaven-post.example/pilots", language=language)
    return [passage.text for passage in run(STEPS, passages, context).kept]


def body(text: str, **more: object) -> Passage:
    return Passage(text, path=(1, 2), **more)  # type: ignore[arg-type]
