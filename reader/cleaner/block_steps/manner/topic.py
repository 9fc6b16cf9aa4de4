"""What a passage has in common with the story around it: asking shares few words with it, and speaks of what it does not speak of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from reader.cleaner.block_steps.manner.meanings import MEANINGS
from reader.cleaner.block_steps.manner.vocabulary import PRONOUNS, Vocabulary, has
from reader.cleaner.passages import Passage, Passages

OF_THE_TOPIC = ("told", "told twice", "untold", "elsewhere")
"""Signs of what they have in common."""
STEM = 5
"""Letters by which words are compared: where words bend they mostly bend behind these."""
_SHORT = 3
"""Letters of the longest word that is none of a topic, and whose stem is asked for by nobody."""
_RUNNING = "\u0e00"
"""With this letter scripts begin whose words run together: of their pairs of letters each may belong to a topic."""
_MOST = 4
"""Words from which more of them say no more."""


class Topic:
    """What a story speaks of: its longer words, each with the number of paragraphs in which it stands, and its meanings.

    prose: which passages are the story's. said: how many words of each meaning each passage has. words: of their language.
    """

    def __init__(self, passages: Passages, prose: Set[int], said: Sequence[int], words: Vocabulary) -> None:
        self._prose, self._said, self._words = prose, said, words
        self._paragraphs = [f" {' '.join(passages[number].keys)} " for number in prose]
        self._spoken: dict[str, int] = {}

    def signs(self, number: int, passage: Passage) -> Iterator[tuple[str, float]]:
        """How much of it the rest of the story has as well. What publishers speak of belongs to no topic: that is counted by meaning."""
        is_own = number in self._prose
        times = [self._times(stem) - is_own for stem in self._stems(passage)]
        if times:
            told = sum(elsewhere > 0 for elsewhere in times)
            yield "told", told / len(times)
            yield "told twice", min(sum(elsewhere > 1 for elsewhere in times), _MOST) / _MOST
            yield "untold", min(len(times) - told, _MOST) / _MOST
        if of := [meaning for meaning in MEANINGS[PRONOUNS:] if has(self._said[number], meaning)]:
            others = max(1, len(self._prose) - is_own)
            yield "elsewhere", sum(self._speaks_of(meaning) - is_own for meaning in of) / (len(of) * others)

    def _stems(self, passage: Passage) -> set[str]:
        return {key[:STEM] for key in passage.keys if (len(key) > _SHORT or key >= _RUNNING) and not self._words[key]}

    def _times(self, stem: str) -> int:
        """In how many paragraphs of the story a word of that stem stands. Few stems are asked for: they are sought, and not all counted."""
        sought = f" {stem}" if len(stem) == STEM else f" {stem} "
        return sum([sought in paragraph for paragraph in self._paragraphs])

    def _speaks_of(self, meaning: str) -> int:
        """In how many paragraphs of the story it is spoken of; counted once."""
        if meaning not in self._spoken:
            self._spoken[meaning] = sum(has(self._said[number], meaning) > 0 for number in self._prose)
        return self._spoken[meaning]
