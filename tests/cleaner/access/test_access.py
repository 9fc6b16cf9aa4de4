"""How much of the article was sent: no sign is believed alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.access import as_it_came, judge
from reader.cleaner.access.signs import Evidence
from reader.models import Access, AccessState, Article, Block, Break, Heading, Item, Kind, Listing, Page, Paragraph, Picture, Removal, Span

SENTENCE = "The ferry left the harbour at noon and came back before the storm did. "
NOT_FREE = {"@type": "NewsArticle", "isAccessibleForFree": "False"}
MARKED = NOT_FREE | {"hasPart": [{"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}]}


def text(count: int = 20, end: str = "") -> tuple[Block, ...]:
    """`count` paragraphs of 28 words each, the last one with another end."""
    paragraphs = [SENTENCE * 2] * (count - 1) + [SENTENCE * 2 + end]
    return tuple(Paragraph((Span(paragraph.strip()),)) for paragraph in paragraphs)


def page(body: str = "") -> LexborHTMLParser:
    return LexborHTMLParser(f"<html><body>{body}</body></html>")


def wall(words: str, at: int, kind: Kind = Kind.PAYWALL) -> Removal:
    return Removal(kind, "wall", words, at)


def state(evidence: Evidence) -> AccessState:
    return judge(evidence).state


def test_nothing_said_is_unknown_and_says_so() -> None:
    assert judge(Evidence(text(), tree=page())) == Access(AccessState.UNKNOWN, ("Nothing on the page says how long it is.",), None)


def test_a_text_as_long_as_the_page_says_is_whole() -> None:
    found = judge(Evidence(text(20), thing={"@type": "NewsArticle", "wordCount": 580}))
    assert (found.state, found.expected_words) == (AccessState.WHOLE, 580)
    assert found.evidence == ("The page names 580 words, and they are here.",)
    assert judge(Evidence(text(20, "All…"), thing={"@type": "NewsArticle", "wordCount": 580})).evidence == found.evidence


def test_a_short_text_of_a_long_article_that_is_not_free_is_a_teaser() -> None:
    found = judge(Evidence(text(4, "and then"), thing=NOT_FREE | {"wordCount": 1894}))
    assert found.state is AccessState.TEASER
    assert found.evidence == ("The page says it is not free, and names 1,894 words.", "The text stops inside a sentence.")
    assert found.expected_words == 1894


def test_not_being_free_alone_is_no_sign() -> None:
    assert state(Evidence(text(20), thing=NOT_FREE, tree=page())) is AccessState.UNKNOWN
    assert state(Evidence(text(3), thing=MARKED, tree=page())) is AccessState.UNKNOWN


def test_not_free_with_the_marked_part_missing_and_a_cut_end_is_a_teaser() -> None:
    assert state(Evidence(text(3, "All…"), thing=MARKED, tree=page())) is AccessState.TEASER
    wanting = page(f'<div class="paywall"><script>show({"1, " * 60}2)</script></div>')
    assert state(Evidence(text(3, "All…"), thing=MARKED, tree=wanting)) is AccessState.TEASER


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(text(3, "All…"), thing=MARKED | {"isAccessibleForFree": None}, tree=page()),
        Evidence(text(20, "All…"), thing=MARKED, tree=page()),
        Evidence(text(20), thing=NOT_FREE | {"wordCount": 800}),
        Evidence(text(5), thing=NOT_FREE, tree=page()),
        Evidence(text(5), thing=NOT_FREE | {"hasPart": [{"cssSelector": "p:::x"}]}, tree=page()),
        Evidence(text(5), thing=MARKED),
        Evidence(text(5), tier="locked"),
    ],
)
def test_half_a_sign_says_nothing(evidence: Evidence) -> None:
    assert state(evidence) is AccessState.UNKNOWN


def test_a_page_may_call_itself_free_or_not() -> None:
    assert judge(Evidence(text(5), thing={"isAccessibleForFree": True})).evidence == ("The page says it is free to read.",)
    assert state(Evidence(text(5), tier="free")) is AccessState.WHOLE
    assert judge(Evidence(text(5), tier="locked")).evidence == ("The page says it is for subscribers.",)
    assert state(Evidence(text(20), thing=NOT_FREE | {"wordCount": 560})) is AccessState.WHOLE


def test_the_marked_part_may_be_the_article_itself() -> None:
    held = page(f'<div class="paywall">{SENTENCE * 12}</div>')
    assert state(Evidence(text(4, "All…"), thing=MARKED, tree=held)) is AccessState.UNKNOWN


@pytest.mark.parametrize("name", ["paywall", "locked", "truncated fade-out", "metered"])
def test_a_class_name_is_no_sign(name: str) -> None:
    assert state(Evidence(text(5), tree=page(f'<div class="{name}"><p>{SENTENCE}</p></div>'))) is AccessState.UNKNOWN


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
            "The page says that 57.09 % of it is left to read.",
        ),
        ("You have 80 % of this article left to read.", "The page says that 80 % of it is left to read."),
        ("Sie haben 80 % des Artikels zu lesen.", "The page says that 80 % of it is left to read."),
        ("Du har 80% kvar att läsa.", "The page says that 80 % of it is left to read."),
        ("Restam ainda 80 % deste artigo.", "The page says that 80 % of it is left to read."),
        ("Залишилося прочитати 80 % статті.", "The page says that 80 % of it is left to read."),
        ("残り 1234文字", "The page says that 1234 characters of it are left."),
    ],
)
def test_what_the_page_says_is_left_is_believed(line: str, sentence: str) -> None:
    blocks = text(20)
    assert judge(Evidence(blocks, [wall(line, len(blocks), Kind.NEWSLETTER)])) == Access(AccessState.TEASER, (sentence,), None)


def test_a_wall_right_behind_a_short_text_makes_it_a_teaser() -> None:
    blocks = text(4)
    found = judge(Evidence(blocks, [wall("Subscribe to read the full story", len(blocks))]))
    assert found.state is AccessState.TEASER
    assert found.evidence == ("Behind it stands: “Subscribe to read the full story”.",)


@pytest.mark.parametrize("before", [wall("Enter your email", 4, Kind.NEWSLETTER), wall("Contact", 4, Kind.RELATED)])
def test_the_button_of_a_newsletter_or_a_menu_is_no_wall(before: Removal) -> None:
    button = wall("Sign up", 4)
    assert state(Evidence(text(4), removals=(before, button))) is AccessState.UNKNOWN
    assert state(Evidence(text(4), removals=(before, wall("ログイン", 4)))) is AccessState.UNKNOWN
    assert state(Evidence(text(4), removals=(before, wall("会員限定記事です", 4)))) is AccessState.TEASER
    assert state(Evidence(text(4), removals=(before, button, wall("Log in", 4)))) is AccessState.UNKNOWN
    assert state(Evidence(text(4), removals=(before, wall("Subscribe to read on", 4), button))) is AccessState.TEASER
    assert state(Evidence(text(4), removals=(button, before))) is AccessState.TEASER


@pytest.mark.parametrize("button", ["Log out", "Abmelden", "Se déconnecter", "ログアウト"])
def test_whoever_may_log_out_stands_before_no_wall(button: str) -> None:
    article = reader.clean(f"{SENTENCE}\n\n{SENTENCE * 2}\n\n{button}")
    assert [removal.text for removal in article.removals] == [button]
    assert article.access.state is AccessState.UNKNOWN


def test_a_wall_behind_a_long_text_needs_a_second_sign() -> None:
    blocks = text(20)
    assert state(Evidence(blocks, [wall("Subscribe to read the full story", len(blocks))])) is AccessState.UNKNOWN
    assert (
        state(Evidence(blocks, [wall("Subscribe", len(blocks))], thing={"@type": "NewsArticle", "wordCount": 4000})) is AccessState.TEASER
    )


def test_an_article_that_somebody_gives_away_is_not_withheld() -> None:
    assert shipped(5, "", "<p>Cet article vous est offert par notre partenaire.</p>").state is AccessState.UNKNOWN


STORY = [f"{SENTENCE}Nobody on pier {number} had seen it go." for number in range(1, 30)]


def shipped(paragraphs: int, behind: str, end: str = "") -> Access:
    """The verdict on a page with an article of so many paragraphs of 21 words, and something else behind its container."""
    told = "".join(f"<p>{line}</p>" for line in STORY[:paragraphs])
    return reader.clean(f"<main><article><h1>The ferry</h1>{told}{end}</article></main><section>{behind}</section>").access


@pytest.mark.parametrize(
    "meter",
    [
        "You have read 3 of 5 free articles this month.",
        "You have 1 free article left this month.",
        "You have 3 of 3 free articles left this month.",
        "This is your last free article this month.",
        "Noch 2 freie Artikel übrig",
        "You have two free articles left this month.",
        "Sie haben noch drei kostenlose Artikel in diesem Monat.",
        "Te quedan dos artículos gratis este mes.",
        "Você já leu 3 dos 5 artigos grátis deste mês.",
        "Sie haben 3 von 5 Artikeln gelesen",
        "Vous avez lu 3 articles sur 5 ce mois-ci",
        "Ön 5 cikkből 3-at elolvasott",
        "您本月已阅读5篇文章中的3篇",
    ],
)
@pytest.mark.parametrize("paragraphs", [5, 29])
def test_a_meter_that_has_not_run_down_lets_the_whole_text_through(meter: str, paragraphs: int) -> None:
    said = f"It is one of those that a meter lets through: “{meter}”."
    assert shipped(paragraphs, f"<p>{meter}</p><p>Subscribe for unlimited access</p>") == Access(AccessState.WHOLE, (said,))
    assert judge(Evidence(text(4), [wall(meter, 4, Kind.METER)])) == Access(AccessState.WHOLE, (said,))


@pytest.mark.parametrize(
    "meter",
    [
        "You have read two of two free articles this month.",
        "Você já leu 5 dos 5 artigos grátis deste mês.",
        "Subscribe to read: no free articles left.",
        "You have read all your free articles this month.",
        "You have 0 free articles left this month.",
        "You have read 5 of 5 free articles this month.",
        "You have 0 of 3 free articles left this month.",
        "You have read 5 of 5 free articles this month. 12 days left.",
    ],
)
def test_a_meter_that_has_run_down_is_a_wall(meter: str) -> None:
    assert shipped(4, f"<p>{meter}</p>") == Access(AccessState.TEASER, (f"Behind it stands: “{meter}”.",))
    assert shipped(29, f"<p>{meter}</p>").state is AccessState.UNKNOWN


def test_a_wall_beyond_the_container_of_a_short_text_makes_it_a_teaser() -> None:
    behind = "<h2>Subscribe to continue reading</h2>", "<p>Already a subscriber? Log in</p>"
    assert shipped(3, behind[0]).state is AccessState.TEASER
    assert shipped(8, behind[0]).state is AccessState.UNKNOWN, "one line may praise what else there is"
    assert shipped(8, "".join(behind)).state is AccessState.TEASER
    assert shipped(15, "".join(behind)).state is AccessState.UNKNOWN
    assert shipped(29, "".join(behind)) == shipped(29, "")


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe",
        "Subscribers only",
        "This article is for subscribers only</p><p>What the wall hides</p><p>This article is for subscribers only</p><p>The herring pays",
        "You must be logged in to comment",
        "You must be a subscriber to comment</p><p>Already a subscriber? Sign in",
        "Create a free account to save this article",
        "Sign up to our newsletter",
        f"Subscribe to continue reading. {SENTENCE * 4}",
        "You must be logged in to comment</p><p>This article is for subscribers only",
        "<span hidden>Subscribe to continue reading</span>",
    ],
)
def test_what_stands_behind_a_brief_and_withholds_nothing_is_no_wall(line: str) -> None:
    assert shipped(3, f"<p>{line}</p>").state is AccessState.UNKNOWN


@pytest.mark.parametrize(
    "line",
    [
        "Already a subscriber? Log in",
        "Déjà abonné ? Connectez-vous",
        "Sie haben bereits ein Digital-Abo? Zum Login",
        "هل أنت مشترك؟ تسجيل الدخول",
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_whether_one_subscribes_already_is_asked_behind_whole_texts_too(line: str, inside: bool) -> None:
    asked = f"<p>{line}</p>"
    found = shipped(3, "" if inside else asked, end=asked if inside else "")
    assert found.state is AccessState.UNKNOWN
    assert shipped(3, asked, end="<p>The ferry that was to sail at nine o'clock sailed").state is AccessState.TEASER


@pytest.mark.parametrize(
    "line",
    [
        "Want to read the rest of this article? Subscribe now to continue reading.",
        "To continue reading, subscribe now. Already a subscriber? Log in.",
        "Vous souhaitez lire la suite ? Abonnez-vous pour lire cet article.",
    ],
)
def test_a_line_that_asks_and_withholds_is_a_wall(line: str) -> None:
    assert shipped(3, "", end=f"<p>{line}</p>").state is AccessState.TEASER


def test_a_page_that_is_not_free_and_breaks_off_is_a_teaser() -> None:
    assert state(Evidence(text(4, "All…"), thing=NOT_FREE)) is AccessState.TEASER
    assert state(Evidence(text(20, "All…"), thing=NOT_FREE)) is AccessState.UNKNOWN


def test_the_number_of_the_next_page_says_that_the_text_goes_on() -> None:
    told = "".join(f"<p>{line}</p>" for line in STORY[:9])
    pager = '<nav>1 <a href="/ferry/2">2</a> <a href="/ferry/3">3</a></nav>'
    found = reader.clean(f"<article><h1>The ferry</h1>{told}</article>{pager}", url="https://ledger.example/ferry")
    assert (found.access.state, found.next_page) == (AccessState.CONTINUES, "https://ledger.example/ferry/2")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("/apollo-11", '<a href="/apollo-12">Apollo 12: the second landing</a>'),
        ("/trial-day-3", '<a href="/trial-day-4">What was said on day 4</a>'),
        ("/harbour-wall", '<a href="/harbour-wall-2">The harbour wall: 2 hurt</a>'),
        ("/ferry/1", '<a href="/ferry/2">Two ferries and 2 captains</a>'),
    ],
)
def test_a_number_in_the_title_of_another_story_is_no_next_page(url: str, link: str) -> None:
    told = "".join(f"<p>{line}</p>" for line in STORY[:9])
    found = reader.clean(f"<article><h1>The ferry</h1>{told}</article><div><p>{link}</p></div>", url=f"https://ledger.example{url}")
    assert (found.access.state, found.next_page) == (AccessState.UNKNOWN, "")


@pytest.mark.parametrize("words", ["2", "[2]", "2 »", "Page 2", "Seite 2: Die Fähre", "Continue to page 2", "2ページ目へ"])
def test_a_link_to_the_next_page_says_its_number_alone_or_names_a_page(words: str) -> None:
    told = "".join(f"<p>{line}</p>" for line in STORY[:9])
    link = f'<p><a href="/ferry?page=2">{words}</a></p>'
    found = reader.clean(f"<article><h1>The ferry</h1>{told}</article><div>{link}</div>", url="https://ledger.example/ferry")
    assert found.next_page == "https://ledger.example/ferry?page=2"


@pytest.mark.parametrize("at", [0, 2, 4, None])
def test_a_wall_elsewhere_is_furniture(at: int | None) -> None:
    removal = Removal(Kind.PAYWALL, "wall", "Subscribe to read the full story", at)
    assert state(Evidence(text(5), [removal])) is AccessState.UNKNOWN


def test_only_a_wall_behind_the_text_withholds_it() -> None:
    assert state(Evidence(text(5), [wall("Sign up to our newsletter", 5, Kind.NEWSLETTER)])) is AccessState.UNKNOWN
    assert state(Evidence(text(20), [wall("You have 80 % of this article left to read.", 2)])) is AccessState.UNKNOWN
    assert state(Evidence(text(5), [wall("Subscribe to continue", 5)])) is AccessState.TEASER
    assert state(Evidence(text(5), [wall("Subscribe, as 3 of 5 readers do", 5)])) is AccessState.TEASER
    assert shipped(29, "<p>You have 80 % of this article left. Subscribe to continue reading.</p>").state is AccessState.TEASER
    assert shipped(29, "<p>Subscribe to continue reading: 50% off for a year</p>") == shipped(29, "")


def test_the_notice_of_a_membership_stands_where_the_text_was() -> None:
    assert state(Evidence(text(4), tree=page(), names=lambda: frozenset({"post", "gh-post-upgrade-cta"}))) is AccessState.TEASER
    assert state(Evidence(text(4), tree=page(), names=lambda: frozenset({"post"}))) is AccessState.UNKNOWN
    assert state(Evidence(text(20), tree=page(), names=lambda: frozenset({"gh-post-upgrade-cta"}))) is AccessState.UNKNOWN
    assert state(Evidence(text(4), thing={"wordCount": 112}, names=lambda: frozenset({"gh-post-upgrade-cta"}))) is AccessState.WHOLE


def test_the_notice_is_found_on_the_page_and_not_in_a_script() -> None:
    story = f"<h1>The ferry</h1>{f'<p>{SENTENCE}</p>' * 4}"
    notice = '<aside class="gh-post-upgrade-cta">For members</aside>'
    assert reader.clean(f"<article>{story}{notice}</article>").access.state is AccessState.TEASER
    assert reader.clean(f"<article>{story}</article><script>'.gh-post-upgrade-cta'</script>").access.state is AccessState.UNKNOWN


def test_a_length_alone_is_reported_and_not_believed() -> None:
    found = judge(Evidence(text(4), thing={"@type": "NewsArticle", "wordCount": 1894}))
    assert (found.state, found.evidence) == (AccessState.UNKNOWN, ("The page names 1,894 words.",))


def test_a_length_in_characters_is_no_length_in_words() -> None:
    blocks = text(20)
    characters = sum(len(block.spans[0].text) for block in blocks if isinstance(block, Paragraph))
    found = judge(Evidence(blocks, thing=NOT_FREE | {"wordCount": characters}))
    assert (found.state, found.expected_words) == (AccessState.UNKNOWN, None)


def test_a_length_in_characters_is_that_of_a_text_without_spaces() -> None:
    told = tuple(Paragraph((Span("渡し船は正午に港を出て、嵐が来る前に戻った。" * 3),)) for _ in range(8))
    assert state(Evidence(told, thing={"@type": "NewsArticle", "wordCount": sum(len(block.spans[0].text) for block in told)})) is (
        AccessState.WHOLE
    )


def test_a_length_of_hardly_a_word_says_nothing() -> None:
    blocks = text(4)
    walled = [wall("Subscribe to read the full story", len(blocks))]
    assert state(Evidence(blocks, walled, thing={"@type": "NewsArticle", "wordCount": 1}, body="The ferry.")) is AccessState.TEASER


def test_a_brief_is_not_a_teaser() -> None:
    assert state(Evidence(text(1), thing={"@type": "NewsArticle", "wordCount": 28}, tree=page())) is AccessState.WHOLE
    assert state(Evidence(text(1), tree=page())) is AccessState.UNKNOWN


def test_a_teaser_that_is_counted_as_the_article_is_not_called_whole() -> None:
    assert state(Evidence(text(2), thing=NOT_FREE | {"wordCount": 56}, body=SENTENCE * 4)) is AccessState.UNKNOWN


def test_a_teaser_names_only_what_speaks_for_it() -> None:
    free = {"@type": "NewsArticle", "isAccessibleForFree": True}
    found = judge(Evidence(text(4, "and then"), [wall("Subscribe to read on", 4)], free))
    assert found.state is AccessState.TEASER
    assert found.evidence == ("Behind it stands: “Subscribe to read on”.", "The text stops inside a sentence.")


def test_a_live_blog_is_not_measured_by_its_length() -> None:
    assert state(Evidence(text(5), thing=NOT_FREE | {"@type": "LiveBlogPosting", "wordCount": 9000})) is AccessState.UNKNOWN


def test_a_poem_does_not_stop_inside_a_sentence() -> None:
    lines = (
        "So much depends upon a red",
        "ferry glazed with rain",
        "water beside the white and patient",
        "gulls of the harbour and the town",
    )
    poem = tuple(Paragraph((Span(line),)) for line in lines)
    assert judge(Evidence(poem, thing=MARKED, tree=page())).evidence == (
        "The page says it is not free, and the part it marks so is not here.",
    )


@pytest.mark.parametrize(
    "last", [Picture("https://a.example/x.jpg"), Listing((Item((Paragraph((Span("soup"),)),)),)), Heading((Span("Sources"),)), Break()]
)
def test_what_is_no_paragraph_has_no_sentence_to_stop_in(last: Block) -> None:
    assert state(Evidence((*text(3), last), thing=MARKED, tree=page())) is AccessState.UNKNOWN


def test_a_text_that_goes_on_elsewhere_continues() -> None:
    assert state(Evidence(text(5), next_page="https://a.example/ferry/2")) is AccessState.CONTINUES


def test_a_shortened_text_is_an_excerpt() -> None:
    assert state(Evidence(text(2, "But the town […]"))) is AccessState.EXCERPT
    assert state(Evidence(text(20, "But the town […]"))) is AccessState.UNKNOWN


def test_few_words_and_a_plea_for_javascript_need_javascript() -> None:
    plea = page("<p>The ferry left.</p><noscript>Please enable JavaScript to read on.</noscript>")
    assert state(Evidence(text(1), tree=plea)) is AccessState.NEEDS_JAVASCRIPT


def test_hardly_a_word_before_a_wall_is_a_refusal() -> None:
    blocks = (Paragraph((Span("Members only."),)),)
    assert state(Evidence(blocks, [wall("Log in to read this story", 1)])) is AccessState.REFUSED


@pytest.mark.parametrize(("before", "after"), [("whole", "excerpt"), ("unknown", "excerpt"), ("teaser", "teaser"), ("refused", "refused")])
def test_a_page_that_broke_off_is_never_whole(before: str, after: str) -> None:
    article = Article(access=Access(AccessState(before), ("It looked well.",), 400))
    found = as_it_came(article, Page("https://paper.example/a", b"", cut_short=True)).access
    assert (found.state, found.evidence[1:], found.expected_words) == (AccessState(after), ("It looked well.",), 400)
    assert "broke off" in found.evidence[0]
    assert as_it_came(article, Page("https://paper.example/a", b"")) is article


BLOCKS = st.lists(
    st.builds(lambda value: Paragraph((Span(value),)), st.text(max_size=80)) | st.just(Break()) | st.builds(Picture, st.just("")),
    max_size=6,
)
THINGS = st.dictionaries(
    st.sampled_from(["@type", "wordCount", "isAccessibleForFree", "hasPart", "articleBody"]),
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.lists(st.dictionaries(st.just("cssSelector"), st.text(max_size=10)), max_size=2),
)


@given(BLOCKS, st.lists(st.builds(wall, st.text(max_size=40), st.integers(0, 7), st.sampled_from(list(Kind))), max_size=3), THINGS)
def test_always_gives_a_verdict_with_its_facts(blocks: list[Block], removals: list[Removal], thing: dict[str, object]) -> None:
    found = judge(Evidence(blocks, removals, thing, tree=page()))
    assert found.evidence
    assert all(sentence.endswith(".") for sentence in found.evidence)
