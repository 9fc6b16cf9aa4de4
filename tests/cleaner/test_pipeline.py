"""The runner asks steps until none wants anything more, and none for nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, Step, run
from reader.cleaner.rules import Rules
from reader.models import Kind

FOG = Passage("Fog lay over the harbour and nobody saw the mole. " * 20)
BUTTON = Passage("Remind me later")


def asked(*steps: Step) -> tuple[Counter[str], list[str]]:
    """How often each step is asked, and which were refused in the end."""
    times: Counter[str] = Counter()

    def counted(step: Step) -> Step:
        def asked_once_more(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
            times[step.__name__] += 1
            return step(passages, context)

        asked_once_more.__name__ = step.__name__
        return asked_once_more

    outcome = run([counted(step) for step in steps], [FOG, BUTTON], Context(Rules()))
    return times, [refusal.step for refusal in outcome.refusals]


def quiet(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from ()


def takes_buttons(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from (Cut(passage, Kind.DONATION, "test") for passage in passages if passage is BUTTON)


def greedy(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from (Cut(passage, Kind.DONATION, "test") for passage in passages if passage is FOG)


def behind(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from ()


def test_asks_a_step_again_only_when_something_was_cut_since() -> None:
    times, _ = asked(quiet, takes_buttons, behind)
    assert times == {"quiet": 2, "takes_buttons": 2, "behind": 1}


def test_a_refusal_stands_though_the_step_is_not_asked_again() -> None:
    times, refused = asked(takes_buttons, greedy)
    assert times["greedy"] == 1
    assert refused == ["greedy"]
