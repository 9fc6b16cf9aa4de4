"""Each step on appeals alone: how far a run reaches, what stands between labels, what is asked at the end."""

import pytest

from reader.cleaner.block_steps.appeals import LONGEST_RUN, addresses, between, inboxes, runs
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Step, run
from reader.models import Kind
from reader.rules import shipped
from reader.values import replace
from tests.cleaner.pilots import SHORT, STORY, body

CONTEXT = Context(shipped(), title="The pilots of Westhaven", url="https://westhaven-post.example/pilots", language="en")
OPENER = "Before you go, we have a small favour to ask."
VOICE = "Our newsroom is free for everybody."
LATER = "Remind me later"
NAME, BLURB = "The Tide", "What the boats bring home, each Friday at six"
LABELS = ("Sign up for our newsletter", "Enter your email address")
BOX = (1, 2, 9)


def left(step: Step, *passages: Passage | str, context: Context = CONTEXT) -> list[str]:
    """What the step leaves; words alone are a paragraph among the story's."""
    given = [passage if isinstance(passage, Passage) else body(passage) for passage in passages]
    return [passage.text for passage in run((step,), given, context).kept]


def boxed(*texts: str) -> list[Passage]:
    return [Passage(text, path=BOX) for text in texts]


@pytest.mark.parametrize(
    "members",
    [(VOICE,), ("For the harbour", "Become a member"), ("Become a member", VOICE), (VOICE,) * LONGEST_RUN],
    ids=["it speaks", "fragments", "a closer among others", "many"],
)
def test_everything_from_an_opener_to_the_last_closer_goes(members: tuple[str, ...]) -> None:
    story = [STORY] * 5
    assert left(runs, *story, OPENER, *members, LATER, SHORT) == [*story, SHORT]


@pytest.mark.parametrize(
    "members",
    [
        (VOICE,),
        (VOICE, SHORT, LATER),
        ("He left.", LATER),
        (BLURB, LATER),
        ("“We need our readers,” the keeper said of our journalism.", LATER),
        ((VOICE,) * (LONGEST_RUN + 1)) + (LATER,),
    ],
    ids=["no closer", "the story goes on", "a short sentence", "a headline", "somebody speaks", "far away"],
)
def test_an_opener_takes_nothing_along_where_it_reaches_no_closer_through(members: tuple[str, ...]) -> None:
    given = [*[STORY] * 5, OPENER, *members]
    assert left(runs, *given) == given


def test_a_line_in_which_somebody_speaks_opens_no_run() -> None:
    given = [STORY, STORY, "Before you go, we have a small favour to ask, the keeper said: “Stay.”", VOICE, LATER]
    assert left(runs, *given) == given


def test_a_run_stays_in_an_article_about_asking() -> None:
    given = [STORY, OPENER, VOICE, LATER, STORY]
    assert left(runs, *given, context=replace(CONTEXT, title="Why every newsletter wants your donation")) == given


@pytest.mark.parametrize(
    ("line", "site", "url", "opens"),
    [
        ("Support The Night Ferry", "The Night Ferry", "", True),
        ("Support Night Ferry!", "", "https://nightferry.example/pilots", True),
        ("Support the miners", "The Night Ferry", "https://nightferry.example/pilots", False),
        ("Support", "The Night Ferry", "https://nightferry.example/pilots", False),
    ],
)
def test_a_line_that_calls_the_paper_by_its_name_opens_a_run(line: str, site: str, url: str, opens: bool) -> None:
    given = [STORY, STORY, line, VOICE, LATER]
    assert left(runs, *given, context=replace(CONTEXT, site=site, url=url)) == given[: 2 if opens else None]


def test_a_label_in_a_run_goes_as_what_it_is_itself() -> None:
    cuts = run((runs,), [*map(body, [STORY] * 3), *map(body, (OPENER, LABELS[0], LATER))], CONTEXT).cuts
    assert [cut.kind for cut in cuts] == [Kind.DONATION, Kind.NEWSLETTER, Kind.DONATION]


def test_what_stands_between_two_labels_goes_up_to_three_passages() -> None:
    gap = boxed(NAME, BLURB, "Free of charge", "In your inbox tomorrow")
    label, field = boxed(*LABELS)
    assert left(between, *[STORY] * 4, label, *gap[:3], field) == [*[STORY] * 4, *LABELS]
    assert left(between, *[STORY] * 4, label, *gap, field)[4:] == [LABELS[0], *(passage.text for passage in gap), LABELS[1]]


@pytest.mark.parametrize(("said", "stays"), [("It is free.", False), (BLURB, False), (VOICE, False), ("The boats are all at home.", True)])
def test_between_two_labels_in_the_storys_own_container_a_sentence_is_the_storys(said: str, stays: bool) -> None:
    given = [*[STORY] * 4, LABELS[0], said, LABELS[1]]
    assert left(between, *given) == (given if stays else [*[STORY] * 4, *LABELS])


@pytest.mark.parametrize(
    "told",
    [
        Passage("More of the harbour", "heading", path=BOX),
        Passage("moor(boat)", "code", path=BOX),
        Passage("The pilots of Westhaven", path=BOX),
        Passage("“It is the bell,” he said.", path=BOX),
        Passage("The names have been changed.", path=BOX),
        Passage(STORY, path=BOX),
    ],
    ids=["a heading", "a listing", "the title", "somebody speaks", "a note", "the story"],
)
def test_what_is_told_between_two_labels_stays_with_what_stands_there(told: Passage) -> None:
    label, name, field = boxed(LABELS[0], NAME, LABELS[1])
    assert left(between, *[STORY] * 3, label, name, told, field) == [*[STORY] * 3, LABELS[0], NAME, told.text, LABELS[1]]


def test_name_and_description_over_two_labels_go_with_them() -> None:
    assert left(between, *[STORY] * 4, *boxed(NAME, BLURB, *LABELS), STORY) == [*[STORY] * 4, *LABELS, STORY]


def test_what_stands_over_two_labels_at_the_top_of_a_page_is_of_the_story() -> None:
    assert left(between, STORY, *boxed(NAME, BLURB, *LABELS), *[STORY] * 4)[1:3] == [NAME, BLURB]


@pytest.mark.parametrize(
    "head",
    [
        ("It is the tide.", BLURB),
        ("What the pilots of the whole bay bring home to us", BLURB),
        (NAME, f"{BLURB}, and what they left behind, for whom they went out and who waited for them there"),
        ("The pilots of Westhaven", BLURB),
        (NAME, "“It is the bell,” he said."),
    ],
    ids=["a sentence", "a long line", "a long description", "the title", "somebody speaks"],
)
def test_what_stands_over_two_labels_stays_where_it_is(head: tuple[str, str]) -> None:
    assert left(between, *[STORY] * 4, *boxed(*head, *LABELS), STORY)[4:6] == [*head]


@pytest.mark.parametrize(
    "asked",
    [
        body("“Nobody was out,” the keeper said. Or were you? He is to be had at bell@westhaven-post.example."),
        body("Were you out? desk@westhaven-post.example", form="cell"),
        body(f"Were you out that night too? {STORY} {STORY} Write to desk@westhaven-post.example."),
    ],
    ids=["somebody says so", "in a table", "in the story"],
)
def test_a_question_with_the_papers_address_stays_where_it_is_told(asked: Passage) -> None:
    assert left(inboxes, *[STORY] * 8, asked) == [*[STORY] * 8, asked.text]


def test_the_papers_address_is_its_own_in_large_letters_too() -> None:
    assert left(inboxes, *[STORY] * 4, "Were you out that night? Write to Desk@Westhaven-Post.example.") == [STORY] * 4


TOLD = "Our newsroom is free for everybody in the bay, and stays so."


@pytest.mark.parametrize(
    ("text", "link", "kind"),
    [
        (TOLD, "https://www.patreon.com/westhaven", Kind.DONATION),
        (TOLD, "https://whatsapp.com/channel/001", Kind.FOLLOW),
        (TOLD, "https://harbour.example/bay", None),
        ("Get in touch with us in the harbour office about boats: desk@harbour.example.", "", Kind.DONATION),
        ("Get in touch with us in the harbour office about boats.", "", None),
    ],
)
def test_who_speaks_as_the_publisher_and_leads_to_giving_or_asks_and_names_an_address_goes(text: str, link: str, kind: Kind | None) -> None:
    passage = body(text, links=(link,) if link else ())
    outcome = run((addresses,), [*map(body, [STORY] * 4), passage, *map(body, [STORY] * 4)], CONTEXT)
    assert [cut.kind for cut in outcome.cuts] == ([kind] if kind else [])
