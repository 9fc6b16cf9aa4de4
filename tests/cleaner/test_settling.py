"""What was refused on a page is asked again of its bare text."""

from collections.abc import Iterator, Sequence

import pytest

import reader
from reader.cleaner.block_steps.appeals import MOST_BEHIND, addresses, inboxes
from reader.cleaner.block_steps.authors import LAST_LINES, author_lines
from reader.cleaner.block_steps.manner import judging
from reader.cleaner.block_steps.sums import sums_in_a_row
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, Outcome, run
from reader.cleaner.rules import Rules
from reader.cleaner.settling import SHORT, settled
from reader.models import Kind
from reader.rules import shipped
from reader.values import replace
from tests.cleaner.crossings import ENGLISH

FOG = Passage("Fog lay over the harbour and nobody saw the mole. " * 20)
BUTTON = Passage("Remind me later", path=(0, 3), links=("https://lumen.example/later",))


def takes_lines_in_no_container(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from (Cut(p, Kind.DONATION, "test") for p in passages if not p.path and p.text == BUTTON.text)


def outcome(*refusals: object) -> Outcome:
    return Outcome([FOG, BUTTON], refusals=list(refusals))  # type: ignore[arg-type]


def stays() -> frozenset[int]:
    return frozenset({id(FOG.source), id(BUTTON.source)})


def test_asks_again_of_the_bare_text_when_something_was_refused() -> None:
    again = settled([takes_lines_in_no_container], outcome("labels"), Context(Rules()), stays())
    assert [passage.text for passage in again.kept] == [FOG.text]
    assert [cut.rule for cut in again.cuts] == ["test"]


def wants_all_that_stands_in_no_container(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from (Cut(p, Kind.DONATION, "test") for p in passages if not p.path)


def test_what_is_refused_then_is_told_behind_what_was_refused_before() -> None:
    again = settled([wants_all_that_stands_in_no_container], outcome("labels"), Context(Rules()), stays())
    assert [passage.text for passage in again.kept] == [FOG.text, BUTTON.text]
    assert [getattr(refusal, "step", refusal) for refusal in again.refusals] == ["labels", "wants_all_that_stands_in_no_container"]


def test_leaves_a_long_text_alone_when_nothing_was_refused() -> None:
    assert len(FOG.text) > SHORT
    before = outcome()
    assert settled([takes_lines_in_no_container], before, Context(Rules()), stays()) is before


def takes_the_button_of_a_text_of_three(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    yield from (Cut(p, Kind.DONATION, "test") for p in passages if len(passages) == 3 and p.text in (BUTTON.text, passages[0].text))


def test_the_title_counts_as_a_line_of_the_text_and_is_not_taken() -> None:
    again = settled([takes_the_button_of_a_text_of_three], outcome("labels"), Context(Rules(), title="Fog"), stays())
    assert [passage.text for passage in again.kept] == [FOG.text]
    assert [cut.target.text for cut in again.cuts] == [BUTTON.text]


def test_without_a_title_the_first_line_is_taken_for_one_as_when_it_is_read_again() -> None:
    """`steps` may take what is no title: a page of little but labels settles at once."""
    lines = [Passage("Reading time: 4 minutes"), Passage("Reading time: 4 minutes"), BUTTON, FOG]

    def takes_all_but_the_title(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
        yield from (Cut(p, Kind.DONATION, "test") for p in passages if context.title and p.text == BUTTON.text)

    outcome = Outcome(lines, refusals=["labels"])  # type: ignore[list-item]
    kept = settled([takes_all_but_the_title], outcome, Context(Rules()), frozenset(id(line.source) for line in lines)).kept
    assert [passage.text for passage in kept] == [lines[0].text, lines[1].text, FOG.text]


def test_the_line_about_the_author_goes_where_only_dropped_lines_stand_behind_it() -> None:
    fog = replace(FOG, source="fog")
    bio = Passage("Marit Oxley writes of all that floats.", source="bio")
    teasers = [Passage(f"The lamp of pier {number} is lit", source="teaser") for number in range(LAST_LINES)]
    context = Context(Rules(), authors=("Marit Oxley",))
    again = settled([author_lines], Outcome([fog, bio, *teasers]), context, frozenset({id(fog.source), id(bio.source)}))
    assert [cut.target.text for cut in again.cuts] == [bio.text]
    assert [passage.text for passage in again.kept] == [fog.text, *(teaser.text for teaser in teasers)]


def test_a_question_to_the_readers_goes_where_only_dropped_text_stands_behind_it() -> None:
    fog = replace(FOG, source="fog")
    question = Passage("Did you see the mole? The desk is at desk@lumen.example.", source="question")
    dropped = [
        Passage(f"Lamp {number} was lit at noon by nobody who had ever lit a lamp.", source="lamp") for number in range(MOST_BEHIND + 1)
    ]
    context = Context(Rules(), title="Fog", url="https://lumen.example/fog")
    again = settled([inboxes], Outcome([fog, question, *dropped]), context, frozenset({id(fog.source), id(question.source)}))
    assert [cut.target.text for cut in again.cuts] == [question.text]


@pytest.mark.parametrize("beside", [[], ["High water at noon"]], ids=["alone", "beside a short line"])
@pytest.mark.parametrize("way", [1, -1], ids=["behind", "before"])
def test_what_asks_the_readers_goes_where_only_dropped_text_parts_it_from_the_edge(
    way: int, beside: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "WEIGHTS", {})  # so that it is not known by its manner as well
    asks = "Will you help us to keep the ferry in the news for another year?"
    kept = [Passage(line, source=object()) for line in (*ENGLISH, asks, *beside)][::way]
    dropped = [Passage(f"Lamp {number} was lit at noon by nobody who had ever lit a lamp.", source=object()) for number in range(2)]
    context = Context(shipped(), title="The ferry is back", language="en")
    before = run([addresses], [*kept, *dropped] if way > 0 else [*dropped, *kept], context)
    again = settled([addresses], before, context, frozenset(id(passage.source) for passage in kept))
    assert not before.cuts
    assert [cut.target.text for cut in again.cuts] == [asks]


def test_takes_what_speaks_as_a_publisher_only_where_it_stands_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Among dropped teasers it stands in the middle; in the cleaned text it is the end."""
    monkeypatch.setattr(judging, "WEIGHTS", {"last": 2 * judging.SURE - judging.REST})  # so that nothing but its place decides
    story = [Passage(line, source=object()) for line in (*ENGLISH, "You will have our letter about the goat by Monday at the latest.")]
    teasers = [Passage(f"Story {number} about the tide", source=object()) for number in range(4)]
    context = Context(shipped(), title="The ferry is back", url="https://westhaven-post.example/ferry")
    before = run([judging.by_manner], [*story, *teasers], context)
    again = settled([judging.by_manner], before, context, frozenset(id(passage.source) for passage in story))
    assert not before.cuts
    assert [cut.target.text for cut in again.cuts] == [story[-1].text]


@pytest.mark.parametrize(("gone", "forms"), [("", ["paragraph", "item", "item"]), ("Tide 1", ["paragraph", "paragraph"])])
def test_what_is_left_alone_of_a_list_is_a_line_like_others(gone: str, forms: list[str]) -> None:
    """In a plain text each list stands apart, whatever stands beside it on the page."""
    seen: list[str] = []

    def takes_one(passages: Sequence[Passage], _: Context) -> Iterator[Cut]:
        seen[:] = [passage.form for passage in passages[1:]]
        yield from (Cut(passage, Kind.RELATED, "test") for passage in passages if passage.text == gone)

    lines = [Passage(f"Tide {number}", "item", listing=listing) for number, listing in enumerate((3, 4, 4))]
    settled([takes_one], Outcome(lines), Context(Rules(), title="Tides"), frozenset(id(line.source) for line in lines))
    assert seen == forms


def test_a_row_of_sums_beside_those_of_a_caption_is_the_only_one_of_the_text() -> None:
    story = [Passage(line, source=object()) for line in ENGLISH]
    sums, caption = Passage("$5 | $10 | $25", source=object()), Passage("$6 | $12 | $30", "caption", source=object())
    before = run([sums_in_a_row], [*story, sums, caption], Context(Rules(), title="The ferry is back"))
    again = settled(
        [sums_in_a_row], before, Context(Rules(), title="The ferry is back"), frozenset(id(line.source) for line in before.kept)
    )
    assert not before.cuts
    assert [cut.target.text for cut in again.cuts] == [sums.text]


def test_a_text_in_another_language_than_its_page_says_is_read_again_in_its_own() -> None:
    """A template says Danish, or text that was dropped was; in the cleaned text nothing but its words tell."""

    def takes_the_button_in_english(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
        yield from (Cut(p, Kind.DONATION, "test") for p in passages if p.text == BUTTON.text and context.language == "en")

    lines = [*(Passage(line, source=object()) for line in ENGLISH), BUTTON]
    in_danish, in_english = (
        settled([takes_the_button_in_english], Outcome(lines), Context(Rules(), language=language), frozenset(id(p.source) for p in lines))
        for language in ("da", "en-GB")
    )
    assert [cut.target.text for cut in in_danish.cuts] == [BUTTON.text]
    assert in_english.kept is lines, "it was asked in its own language already"


@pytest.mark.parametrize("language", ["ga", "te", "und"])
def test_a_long_text_whose_page_declares_a_language_without_a_word_list_is_read(language: str) -> None:
    told = [f"D’fhan bád uimhir {n} ag an gcé an oíche ar fad, agus ní fhaca aon duine an solas ar an gcnoc thall." for n in range(9)]
    assert len("".join(told)) > SHORT
    article = reader.clean(f"<html lang={language}><title>Bád</title><article>{''.join(f'<p>{line}</p>' for line in told)}</article>")
    assert article.text == "\n\n".join(told)


def test_a_label_that_only_its_container_spared_is_asked_again_of_the_bare_text() -> None:
    """On the page running text stands under it, which no link leads on from; as a line of plain text it heads nothing."""
    told = "".join(f"<p>{line}</p>" for line in ENGLISH)
    first = "Nobody at the yard would say what had taken so long, and the invoice did not say it either."
    article = reader.clean(f"<article><h1>The ferry is back</h1><p>Related articles</p><p>{first}</p>{told}</article>")
    assert "Related" not in article.text
    again = reader.clean(f"{article.title}\n\n{article.text}")
    assert (again.text, again.removals) == (article.text, ())


def test_a_row_of_cells_is_one_line_and_a_listing_as_many_as_it_has() -> None:
    seen: list[str] = []

    def takes_what_is_laid_out(passages: Sequence[Passage], _: Context) -> Iterator[Cut]:
        seen[:] = [passage.text for passage in passages if passage.is_laid_out]
        yield from (Cut(passage, Kind.RELATED, "test") for passage in passages if passage.is_laid_out)

    cells = [Passage(text, "cell", path=(1, row, cell)) for cell, (text, row) in enumerate([("Tide", 2), ("5:30", 2), ("Ebb", 3)], 4)]
    page = [*cells, Passage("ferry()\n\n  sail()", "code")]
    again = settled([takes_what_is_laid_out], Outcome(page), Context(Rules(), title="Tides"), frozenset(id(line.source) for line in page))
    assert seen == ["Tide\t5:30", "Ebb", "ferry()", "  sail()"]
    assert (again.kept, again.cuts) == (page, [])


def test_a_title_that_plain_text_would_take_for_a_line_is_one() -> None:
    """A headline with a full stop is no title of a plain text."""
    seen: list[str] = []

    def looks(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
        seen.append(context.title)
        yield from ()

    for title in ("Fog on the mole.", "Fog on the mole"):
        settled([looks], outcome("labels"), Context(Rules(), title=title), stays())
    assert seen == ["", "Fog on the mole"]
