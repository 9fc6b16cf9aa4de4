"""Pages of one article are joined: what they say stands once, in order, and nothing of it is lost."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaner.joining import REPEATED, joined, unfit
from reader.cleaner.normal_form import normal
from reader.models import (
    Access,
    AccessState,
    Article,
    Block,
    Heading,
    Item,
    Kind,
    Listing,
    Paragraph,
    Picture,
    Removal,
    Span,
    Style,
    block_text,
)

BASE = "https://ledger.example/ferry"
TITLE = "The ferry that would not sink"
STANDFIRST = "A town tries to retire her, and she does not go."
BIO = "Ada Holm has written of boats for the Ledger since the old pier was new."
FUNNEL = Picture("https://ledger.example/funnel.jpg", "The ferry", (Span("The funnel at low water."),))


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def told(number: int) -> Paragraph:
    return paragraph(f"In year {number} she crossed the mouth of the river {number} times, and nobody drowned.")


def page(number: int, *blocks: Block | str, last: bool = False, **facts: object) -> Article:
    """Page `number` of the article, which goes on unless it is the last one."""
    onward = "" if last else f"{BASE}?page={number + 1}"
    access = Access() if last else Access(AccessState.CONTINUES, ("The page names a next page of the article.",))
    url = BASE if number == 1 else f"{BASE}?page={number}"
    body = tuple(paragraph(block) if isinstance(block, str) else block for block in blocks)
    return replace(Article(url, TITLE, body, next_page=onward, access=access), **facts)  # type: ignore[arg-type]


def texts(blocks: Sequence[Block]) -> list[str]:
    return list(map(block_text, blocks))


def repeated(article: Article) -> list[tuple[str, int]]:
    return [(removal.text, removal.page) for removal in article.removals if removal.rule == REPEATED]


def test_pages_follow_each_other_and_are_the_whole_article() -> None:
    whole = joined([page(1, told(1), told(2)), page(2, told(3)), page(3, told(4), last=True)])

    assert whole.blocks == (told(1), told(2), told(3), told(4))
    assert (whole.url, whole.title, whole.next_page) == (BASE, TITLE, "")
    assert whole.access == Access(AccessState.WHOLE, ("All 3 pages of it were read.",))
    assert whole.word_count == 4 * 15


def test_says_on_which_page_it_goes_on_when_there_are_more() -> None:
    two = joined([page(1, told(1)), page(2, told(2))])

    assert two.next_page == f"{BASE}?page=3"
    assert two.access == Access(AccessState.CONTINUES, ("It goes on on page 3.",))


def test_what_each_page_has_over_its_text_stands_once() -> None:
    head = (paragraph("Long read"), paragraph(STANDFIRST), FUNNEL)
    number = (Heading((Span(f"{TITLE} - Page 2 of 2"),)), *map(paragraph, ("Seite 2/2", "Page 2", "2 of 2", f"{TITLE} (2)")))
    whole = joined([page(1, *head, told(1)), page(2, *number, *head, told(2), last=True)])

    assert whole.blocks == (*head, told(1), told(2))
    assert repeated(whole) == [(text, 2) for text in [*texts(number), "Long read", STANDFIRST]]


def test_short_lines_over_the_text_stand_once_and_one_in_it_may_begin_a_page() -> None:
    head = ("Long read", FUNNEL, "By Ada Holm")
    whole = joined([page(1, *head, told(1), "Yes.", told(2)), page(2, *head, "Yes.", told(3), last=True)])

    assert repeated(whole) == [("Long read", 2), ("By Ada Holm", 2)]


@pytest.mark.parametrize("number", ["2", "7/12", "Page 7"])
def test_a_number_that_the_author_set_over_a_part_is_no_number_of_a_page(number: str) -> None:
    part = Heading((Span(number),))

    assert joined([page(1, told(1)), page(2, part, told(2), last=True)]).blocks == (told(1), part, told(2))


def test_a_heading_that_goes_on_stands_once() -> None:
    harbour = Heading((Span("The harbour"),))

    assert joined([page(1, harbour, told(1)), page(2, harbour, told(2), last=True)]).blocks == (harbour, told(1), told(2))


def test_a_heading_in_the_text_that_goes_on_stands_once_and_a_short_answer_under_it_is_another() -> None:
    rope = Heading((Span("The rope"),))
    whole = joined([page(1, told(1), rope, told(2), "Yes."), page(2, rope, "Yes.", told(3), last=True)])

    assert texts(whole.blocks) == texts((told(1), rope, told(2), paragraph("Yes."), paragraph("Yes."), told(3)))


def test_a_picture_is_known_by_its_address_and_without_one_by_what_it_shows() -> None:
    others = (replace(FUNNEL, src=f"{BASE}.jpg"), replace(FUNNEL, src=""), replace(FUNNEL, src="", alt="The mole"))

    assert joined([page(1, told(1), FUNNEL), page(2, told(2), *others, last=True)]).blocks == (told(1), FUNNEL, told(2), *others)


def test_what_all_pages_end_with_stands_at_the_end() -> None:
    end = (Heading((Span("About the author"),)), paragraph(BIO))
    whole = joined([page(1, told(1), *end), page(2, told(2), *end), page(3, told(3), *end, last=True)])

    assert whole.blocks == (told(1), told(2), told(3), *end)
    assert repeated(whole) == [("About the author", 1), (BIO, 1), ("About the author", 2), (BIO, 2)]


def test_the_page_that_was_opened_is_the_first_whatever_its_own_number() -> None:
    whole = joined([page(5, told(1), BIO), page(6, told(2), BIO), page(7, told(3), BIO, last=True)])

    assert repeated(whole) == [(BIO, 1), (BIO, 6)]


def test_a_last_paragraph_that_the_next_page_begins_with_stands_once() -> None:
    assert joined([page(1, told(1), told(2)), page(2, told(2), told(3), last=True)]).blocks == (told(1), told(2), told(3))


def test_short_answers_may_be_the_same_on_every_page() -> None:
    asked = [paragraph(f"Is the ferry of the year {number} as good as they say she was?") for number in range(4)]
    yes = paragraph("Yes.")
    first, second = (asked[0], yes, asked[1], yes), (asked[2], yes, asked[3], yes)

    assert joined([page(1, *first), page(2, *second, last=True)]).blocks == (*first, *second)


def test_what_was_given_back_stays_on_every_page_and_nothing_else_does() -> None:
    pages = [page(1, STANDFIRST, told(1), BIO), page(2, STANDFIRST, told(2), BIO, last=True)]

    assert texts(joined(pages, given=frozenset((normal(BIO),))).blocks) == [STANDFIRST, *texts((told(1),)), BIO, *texts((told(2),)), BIO]


def test_a_list_that_was_given_back_entry_by_entry_stays_on_every_page() -> None:
    entries = ["The boiler that was made in Easthaven", "The funnel"]
    contents = Listing(tuple(Item((paragraph(entry),)) for entry in entries))
    pages = [page(1, contents, told(1)), page(2, contents, told(2), last=True)]

    assert joined(pages).blocks == (contents, told(1), told(2))
    assert joined(pages, given=frozenset(map(normal, entries))).blocks == (contents, told(1), contents, told(2))


@pytest.mark.parametrize("own", ["On the second day the harbour master came to see for himself.", "", STANDFIRST])
def test_what_stands_apart_over_a_further_page_alone_is_part_of_the_text(own: str) -> None:
    whole = joined([page(1, told(1), standfirst=STANDFIRST), page(2, told(2), standfirst=own, last=True)])
    more = [own] if own not in ("", STANDFIRST) else []

    assert (whole.standfirst, texts(whole.blocks)) == (STANDFIRST, [*texts((told(1),)), *more, *texts((told(2),))])


def test_what_stands_apart_over_a_further_page_and_in_its_text_stands_once() -> None:
    own = "On the second day the harbour master came to see for himself."

    assert texts(joined([page(1, told(1)), page(2, told(2), own, standfirst=own, last=True)]).blocks) == [*texts((told(1), told(2))), own]


@pytest.mark.parametrize(("first", "second", "known"), [("give", "join", "give"), ("give", "", "give"), ("", "join", "join")])
def test_the_first_page_on_which_the_paper_can_be_supported_says_where(first: str, second: str, known: str) -> None:
    assert joined([page(1, told(1), support_url=first), page(2, told(2), support_url=second, last=True)]).support_url == known


def test_notes_stay_behind_the_text_that_points_to_them_and_lead_to_their_page() -> None:
    def noted(number: int) -> tuple[Block, ...]:
        mark = Span("1", Style.SUPERSCRIPT, f"{BASE}?page={number}#note-1")
        return Paragraph((*told(number).spans, mark)), Listing((), ordered=True)

    assert joined([page(1, *noted(1)), page(2, *noted(2), last=True)]).blocks == (*noted(1), *noted(2))


def test_removals_keep_their_places_and_say_their_page() -> None:
    appeal = Removal(Kind.DONATION, "en.donation.opener", "Support us from $2 a month.")
    taken = (replace(appeal, at=None), replace(appeal, at=2))
    whole = joined([page(1, told(1), told(2), removals=taken), page(2, told(1), FUNNEL, told(3), removals=taken, last=True)])

    assert [(removal.at, removal.page) for removal in whole.removals] == [(None, 1), (2, 1), (None, 2), (2, 2), (3, 2)]
    assert (whole.removals[3].rule, whole.blocks[3]) == (REPEATED, told(3))


@pytest.mark.parametrize(("expected", "state"), [(900, AccessState.UNKNOWN), (61, AccessState.UNKNOWN), (60, AccessState.WHOLE)])
def test_an_article_much_shorter_than_its_pages_say_is_not_called_whole(expected: int, state: AccessState) -> None:
    named = Access(AccessState.CONTINUES, expected_words=expected)
    whole = joined([page(1, told(1), access=named), page(2, told(2), last=True)])

    assert whole.word_count == 30
    assert (whole.access.state, whole.access.expected_words) == (state, expected)


def test_an_article_of_which_the_last_page_broke_off_is_an_excerpt() -> None:
    broken = Access(AccessState.EXCERPT, ("The page broke off on its way.",))

    assert joined([page(1, told(1)), page(2, told(2), last=True, access=broken)]).access == broken


def test_a_page_that_is_withheld_is_not_what_it_goes_on_with() -> None:
    wall = Access(AccessState.TEASER, ("Behind it stands: “Subscribe to read on”.",))

    assert unfit([page(1, told(1))], page(2, told(2), access=wall)) == (
        "Of that page the publisher sent only the beginning.",
        "Behind it stands: “Subscribe to read on”.",
    )


def test_a_page_that_says_nothing_new_is_not_what_it_goes_on_with() -> None:
    first = page(1, STANDFIRST, told(1), BIO)

    assert unfit([first], replace(first, url=f"{BASE}?page=2"))
    assert unfit([first], page(2, "Page 2", STANDFIRST, BIO, last=True))
    assert not unfit([first], page(2, STANDFIRST, told(2), BIO, last=True))


@pytest.mark.parametrize(
    ("title", "following"),
    [
        (TITLE, True),
        (f"{TITLE} - Page 42", True),
        (f"Seite 42: {TITLE}", True),
        (f"{TITLE} (page 42 of 99)", True),
        ("The ferry number 42", False),
        (f"{TITLE} 42", False),
        (f"{TITLE}: the front page of 42", False),
    ],
)
def test_the_next_number_may_be_that_of_another_story(title: str, following: bool) -> None:
    first = replace(page(1, told(1)), url="https://ledger.example/ferry/41", title=TITLE)

    assert (not unfit([first], replace(page(2, told(2)), url="https://ledger.example/ferry/42", title=title))) is following


def test_a_further_page_may_have_a_title_of_its_own() -> None:
    assert not unfit([page(1, told(1))], page(2, told(2), title="The second crossing"))


@pytest.mark.parametrize(("day", "source", "following"), [(3, "json-ld", True), (9, "json-ld", False), (9, "page", True)])
def test_a_story_of_another_day_is_another(day: int, source: str, following: bool) -> None:
    facts = [{"published": datetime(2026, 3, each), "sources": (("published", source),)} for each in (2, day)]

    assert (not unfit([page(1, told(1), **facts[0])], page(2, told(2), **facts[1]))) is following


def test_a_page_that_redirects_lead_away_from_is_none_of_it() -> None:
    assert unfit([page(1, told(1))], replace(page(2, told(2)), url=BASE)) == (f"That page leads elsewhere: to {BASE}.",)


heads = st.lists(st.sampled_from([paragraph(STANDFIRST), paragraph("Long read"), FUNNEL]), unique=True, max_size=3)
ends = st.lists(st.sampled_from([paragraph(BIO), paragraph("More on page 9"), FUNNEL]), unique=True, max_size=3)
bodies = st.lists(st.integers(0, 12).map(told) | st.sampled_from([paragraph("Yes."), Heading((Span("The pier"),))]), max_size=6)
runs = st.lists(st.tuples(heads, bodies, ends).map(lambda part: [*part[0], *part[1], *part[2]]), min_size=1, max_size=5)


def paged(bodies: Sequence[Sequence[Block]]) -> list[Article]:
    return [page(number, *blocks, last=number == len(bodies)) for number, blocks in enumerate(bodies, 1)]


@given(runs)
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost_and_nothing_long_stands_twice(bodies: list[list[Block]]) -> None:
    pages = paged(bodies)
    whole = joined(pages)
    kept, left_out = texts(whole.blocks), [text for text, _ in repeated(whole)]
    came = Counter(text for each in pages for text in texts(each.blocks) if text)

    assert Counter(filter(None, kept)) + Counter(left_out) == came, "conserves"
    assert set(came) == set(filter(None, kept)), "every passage stands at least once"
    for text, number in Counter(text for text in kept if len(text) > 40).items():
        assert number == max(texts(each.blocks).count(text) for each in pages) or number == 1
    assert all(removal.at is not None and removal.at <= len(whole.blocks) for removal in whole.removals)


@given(runs)
@settings(max_examples=100, deadline=None)
def test_a_page_is_itself_and_read_again_says_nothing_new(bodies: list[list[Block]]) -> None:
    pages = paged(bodies)

    assert joined(pages[:1]) is pages[0]
    assert all(unfit(pages, replace(each, url=f"{BASE}?page={len(pages) + 1}")) for each in pages)


@given(runs)
@settings(max_examples=100, deadline=None)
def test_pages_joined_one_by_one_are_the_pages_joined_at_once(bodies: list[list[Block]]) -> None:
    pages = paged(bodies)
    whole = pages[0]
    for each in pages[1:]:
        whole = joined([whole, each])

    assert whole.blocks == joined(pages).blocks
