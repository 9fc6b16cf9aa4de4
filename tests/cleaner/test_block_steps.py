"""Steps on passages: what they take and, first of all, what they leave to the story."""

import time
from collections.abc import Callable

import pytest

import reader
from reader.cleaner.block_steps import STEPS
from reader.cleaner.block_steps.boxes import rests_of_boxes
from reader.cleaner.block_steps.sentences import sentences
from reader.cleaner.block_steps.signals import is_prose
from reader.cleaner.gc_pause import without_gc
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, run
from reader.models import Kind
from reader.rules import shipped
from reader.values import replace
from tests.bounds import bounded
from tests.cleaner.pilots import SHORT, STORY, body, left

PROSE = "Die Lotsen von Westhafen fuhren am Dienstag hinaus, und zwölf Boote kamen vor dem Abend zurück."
APPEAL = "These pages cost money. Become a member from $5 a month, or give once, and the harbour desk goes on as it is, day and night."


def test_keeps_a_short_sentence_of_the_story_between_two_boxes_that_ask() -> None:
    boxes = Passage("Sign up for our newsletter.", path=(1, 2, 3)), Passage("Follow us on Instagram.", path=(1, 2, 4))
    assert left(body(STORY), boxes[0], body(SHORT), boxes[1]) == [STORY, SHORT]


@pytest.mark.parametrize("told", ["He did not look up at her.", "“Support us,” it read on the tin. It held nothing."])
def test_keeps_a_short_sentence_of_a_plain_text_between_two_labels_that_ask(told: str) -> None:
    asks, what = ("Sign up for our newsletter.", "Follow us on Instagram."), "The best of the desk, in your inbox."
    text = "\n\n".join([STORY, PROSE, asks[0], told, asks[1], STORY])
    assert reader.clean(text).text == "\n\n".join([STORY, PROSE, told, STORY])
    assert reader.clean(text.replace(told, what)).text == "\n\n".join([STORY, PROSE, STORY])


@pytest.mark.parametrize("label", ["Unsubscribe", "Abbestellen", "Se désabonner", "Darse de baja"])
def test_the_last_word_of_a_letter_goes_and_that_of_a_story_stays(label: str) -> None:
    assert reader.clean("\n\n".join([STORY, PROSE, "Mara", label])).text == "\n\n".join([STORY, PROSE, "Mara"])
    for told in ([STORY, label, PROSE], [STORY, PROSE, f"{label}."], [STORY, label, "The channel is left so."]):
        assert reader.clean("\n\n".join(told)).text == "\n\n".join(told)


def test_a_cell_that_calls_the_paper_by_its_name_is_a_cell() -> None:
    cell = Passage("Support westhaven-post", "cell", path=(1, 2, 3))
    assert left(body(STORY), cell, body(SHORT)) == [STORY, cell.text, SHORT]
    assert left(body(STORY), replace(cell, form="paragraph"), body(SHORT)) == [STORY, SHORT]


def test_an_entry_that_asks_takes_no_others_of_its_list_along() -> None:
    advice = [Passage(text, "item", path=(1, 2, 3)) for text in ("Water at dusk", "Cut dead wood", "Leave nests")]
    asks = Passage("Sign up for our free weekly newsletter", "item", path=(1, 2, 3))
    assert left(*[body(STORY)] * 3, *advice, asks, body(SHORT)) == [STORY] * 3 + [entry.text for entry in advice] + [SHORT]


def test_takes_what_a_box_says_between_its_two_labels() -> None:
    box = [Passage(text, path=(1, 2, 3)) for text in ("Sign up for our newsletter", SHORT, "Enter your email address")]
    assert left(body(STORY), *box, body(STORY)) == [STORY, STORY]


def test_keeps_the_end_of_a_list_above_a_box() -> None:
    items = [
        Passage(text, "item", path=(1, 2, 5)) for text in ("three fat leeks, whole", "two spoons of sour cream", "salt and a little nutmeg")
    ]
    box = [Passage(text, path=(1, 2, 3)) for text in ("Sign up for our newsletter", "Enter your email address")]
    assert left(body(STORY), body(STORY), *items, *box, body(STORY))[2:5] == [item.text for item in items]


def test_keeps_what_the_story_says_above_a_box_of_its_own() -> None:
    told = [Passage("The pier. Photograph: Ada Finch", "caption", path=(1, 2, 5)), body("The boat beside it is the Heron.")]
    asks = "We have no owners. If you value our reporting, consider giving just $2 a month."
    box = [Passage("Support independent journalism", "heading", path=(1, 2, 3)), Passage(asks, path=(1, 2, 3))]
    assert left(*[body(STORY)] * 3, *told, *box, body(STORY)) == [*[STORY] * 3, *(passage.text for passage in told), STORY]


def test_takes_the_name_of_a_letter_and_what_it_is_above_two_labels() -> None:
    box = ("The Morning Tide", "What the harbour talks of, every Friday.", "Sign up for our newsletter", "Enter your email address")
    for path in ((1, 2), (1, 2, 3)):
        assert left(*[body(STORY)] * 3, *(Passage(text, path=path) for text in box), body(STORY)) == [STORY] * 4


@pytest.mark.parametrize(
    ("title", "language"),
    [("El reloj vuelve a dar la hora", "es"), ("How Don Amaro sold his boat", "en-GB"), ("The captain gave the bell back", "en")],
)
def test_a_word_that_is_a_gift_in_another_language_does_not_make_an_article_about_gifts(title: str, language: str) -> None:
    assert left(body(STORY), body(APPEAL), body(STORY), title=title, language=language) == [STORY, STORY]


@pytest.mark.parametrize(("title", "language"), [("Velký dar přístavu", "cs"), ("Une vie de don", ""), ("En gave til havna", "nb")])
def test_an_article_about_gifts_keeps_what_it_says_of_them(title: str, language: str) -> None:
    assert left(body(STORY), body(APPEAL), body(STORY), title=title, language=language) == [STORY, APPEAL, STORY]


ABOUT = "Why every newsletter wants your donation"


QUESTION = "Was your boat out that night too? The night desk reads every letter: desk@westhaven-post.example."


def test_takes_a_question_at_the_end_that_names_the_papers_own_address() -> None:
    assert left(body(STORY), body(STORY), body(QUESTION), body("Ada Finch wrote this from the northern pier.")) == [
        STORY,
        STORY,
        "Ada Finch wrote this from the northern pier.",
    ]


@pytest.mark.parametrize(
    "passage",
    [
        QUESTION.replace("westhaven-post", "pilots-union"),
        QUESTION.replace("?", "."),
        f"“{QUESTION}” That, said the editor, was what the note had asked.",
    ],
    ids=["somebody else's address", "no question", "told of"],
)
def test_keeps_what_only_looks_like_a_question_of_the_paper(passage: str) -> None:
    assert left(body(STORY), body(STORY), body(passage)) == [STORY, STORY, passage]


def test_keeps_a_question_with_an_address_in_the_midst_of_the_story() -> None:
    assert left(body(STORY), body(QUESTION), body(STORY), body(STORY), body(STORY)) == [STORY, QUESTION, STORY, STORY, STORY]


def test_takes_the_column_of_numbers_beside_a_listing() -> None:
    listing = body("ring()\n\nanchor()", form="code")
    assert left(body(STORY), body(" 9\n10\n11", form="code"), listing) == [STORY, listing.text]


@pytest.mark.parametrize("numbers", ["1\n2", "1\n2\n4", "1\n2\nx", f"{'9' * 5000}\n1\n2", f"1\n2\n{'9' * 5000}"])
def test_keeps_a_listing_of_numbers_that_counts_no_lines(numbers: str) -> None:
    listing = body("ring()\n\nanchor()", form="code")
    assert left(body(STORY), body(numbers, form="code"), listing) == [STORY, numbers, listing.text]


def test_a_box_of_its_own_that_asks_goes() -> None:
    asking = "Helping the desk is as easy as becoming a member."
    story = [body(STORY) for _ in range(3)]
    assert left(*story, Passage(asking, path=(1, 2, 7)), body(STORY)) == [STORY] * 4
    assert left(*story, body(asking), body(STORY)) == [*[STORY] * 3, asking, STORY]


@pytest.mark.parametrize(
    "others",
    [
        [Passage(STORY, path=(1, 2, 7)), Passage(STORY, path=(1, 2, 7))],  # a part of the story
        [Passage(STORY, path=(1, 2, number)) for number in range(8, 12)],  # each paragraph in a box
    ],
)
def test_a_box_in_which_the_story_is_told_too_keeps_what_it_says(others: list[Passage]) -> None:
    asking = Passage("Helping the desk is as easy as becoming a member.", path=(1, 2, 7))
    assert asking.text in left(*[body(STORY) for _ in range(3)], asking, *others)


def test_a_note_on_how_to_help_somebody_else_stays() -> None:
    note = "The widow of the pilot has nothing: make a donation, or bring a blanket to the chapel."
    story = [body(STORY) for _ in range(3)]
    assert note in left(*story, Passage(note, path=(1, 2, 7), links=("https://chapel.example/help",)), body(STORY))


def test_what_a_family_asks_for_in_lieu_of_flowers_stays() -> None:
    asked = "In lieu of flowers, please consider a donation to the lifeboat."
    assert left(*[body(STORY)] * 3, body(asked)) == [*[STORY] * 3, asked]


def test_an_article_about_asking_loses_what_asks_in_a_box_of_its_own() -> None:
    story = [body(STORY) for _ in range(3)]
    box = Passage(APPEAL, path=(1, 2, 7))
    assert left(*story, body(APPEAL), box, body(STORY), title=ABOUT) == [*[STORY] * 3, APPEAL, STORY]


def test_an_article_about_asking_keeps_its_lists_of_what_is_asked() -> None:
    story = [body(STORY) for _ in range(3)]
    assert APPEAL in left(*story, Passage(APPEAL, "item", path=(1, 2, 7)), body(STORY), title=ABOUT)


def test_keeps_what_stands_in_single_quotation_marks() -> None:
    told = "<p>De vogelclub hing een bordje op met ‘Steun ons met een kleine gift’ en kocht van de opbrengst een bel.</p>"
    page = f"<article><h1>De bel</h1><p>{PROSE}</p>{told}<p>{PROSE}</p></article>"
    assert "Steun ons" in reader.clean(page).text


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Votre commentaire sera lu par un modérateur avant sa mise en ligne.", "fr"),
        ("このコンテンツを表示するにはクッキーを許可してください。", "ja"),
    ],
)
def test_a_word_that_is_a_verb_of_speech_in_another_language_reports_nothing(line: str, language: str) -> None:
    story = [body(STORY) for _ in range(3)]
    assert left(*story, body(line), body(STORY), language=language) == [STORY] * 4


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("Gilet hoppas på en gåva, stöd oss, sa lotsen.", "sv"),
        ("Podržite nas, kaže lučki kapetan, ili ostanite na molu.", "hr"),
        ("Podržite nas, kaže lučki kapetan, ili ostanite na molu.", "sr-Latn-RS"),
        ("Podržite nas, kaže lučki kapetan, ili ostanite na molu.", "bs"),
    ],
)
def test_keeps_what_somebody_is_reported_to_have_said_in_a_short_word(told: str, language: str) -> None:
    assert left(body(STORY), body(told), body(STORY), language=language) == [STORY, told, STORY]


@pytest.mark.parametrize(
    "told",
    [
        "The summary was generated by AI, the harbour master admitted, and an editor had found the mistakes too late.",
        "All rights reserved for the crew, the owner said, and laughed.",
    ],
)
def test_keeps_what_somebody_is_reported_to_have_said_of_summaries_and_rights(told: str) -> None:
    assert left(body(STORY), body(told), body(STORY)) == [STORY, told, STORY]


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("Podržite naš rad, molio je predsjednik gradonačelnika, pa mu je ovaj dao zemljište.", "hr"),
        ("Támogassa ön is a munkánkat, kérte az elnök a polgármestert, és kapott egy telket.", "hu"),
        ("Bültenimize abone olun, denildi yaşlı okurlara; oysa çoğunun e-posta adresi bile yok.", "tr"),
    ],
)
def test_keeps_what_somebody_said_of_what_is_ours_when_the_verb_stands_behind_it(told: str, language: str) -> None:
    assert left(body(STORY), body(told), body(STORY), language=language) == [STORY, told, STORY]


def test_takes_what_a_publisher_says_it_was_told() -> None:
    asked = "Vi skrev det själva, och våra läsare berättade vidare: stötta oss med 50 kr i månaden."
    assert left(body(STORY), body(asked), body(STORY), language="sv") == [STORY, STORY]


@pytest.mark.parametrize("form", ["cell", "code"])
@pytest.mark.parametrize("said", ["Support our work from $5 a month", "» How the bell was cast", "Marit Oxley is a reporter at sea."])
def test_takes_no_cell_of_a_table_and_no_line_of_code(said: str, form: str) -> None:
    assert left(body(STORY), body(STORY), body(said)) == [STORY, STORY]
    assert left(body(STORY), body(STORY), body(said, form=form)) == [STORY, STORY, said]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The boat is in. “Ring the bell!” he said.", ["The boat is in.", "“Ring the bell!” he said."]),
        ("„Läutet!“ »Nein.« Da fuhr das Boot.", ["„Läutet!“", "»Nein.«", "Da fuhr das Boot."]),
        ("船が出る。鐘が鳴る。", ["船が出る。", "鐘が鳴る。"]),
        ("नाव आई। घंटी बजी।", ["नाव आई।", "घंटी बजी।"]),
        ("کشتی آ گئی۔ گھنٹی بجی۔", ["کشتی آ گئی۔", "گھنٹی بجی۔"]),
    ],
)
def test_parts_a_text_into_its_sentences_without_the_spaces_between(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@pytest.mark.parametrize(
    "told",
    [
        "„Wir fahren bei Nebel nicht hinaus, auch nicht für den Senator, und das weiß er seit Jahren.“",
        "»Wir fahren bei Nebel nicht hinaus, auch nicht für den Senator, und das weiß er seit Jahren.«",
    ],
)
def test_a_paragraph_that_ends_with_a_german_quotation_is_running_text(told: str) -> None:
    assert is_prose(Passage(told))


def boxed(text: str, form: str = "paragraph", *, linked: bool = False) -> Passage:
    """A passage of one box among the paragraphs."""
    return Passage(text, form, ("https://westhaven-post.example/more",) if linked else (), float(linked), path=(1, 2, 3))


def test_a_list_of_headlines_ends_at_a_heading_under_which_nothing_leads_anywhere() -> None:
    box = [boxed("Related:"), *(boxed(text, linked=True) for text in ("Oars of the year", "Ropes, compared")), boxed("Picture: Ada Finch")]
    facts = [boxed("Brass lamp", "heading"), boxed("Burns for nine hours", "item"), boxed("Heavier than it looks", "item")]
    assert left(body(STORY), *box, *facts, body(STORY)) == [STORY, *(fact.text for fact in facts), STORY]


def test_a_list_of_headlines_goes_with_the_headings_in_it() -> None:
    box = [boxed("Most read", "heading"), boxed("A bell rings twice", linked=True), boxed("Sport", "heading")]
    assert left(body(STORY), *box, boxed("The pilots lose at home", linked=True), body(STORY)) == [STORY, STORY]


def test_a_lead_in_that_is_a_link_itself_leads_to_no_heading_behind_it() -> None:
    """The end of one card, and the name of what the next one is about."""
    end = body("Read more", links=("/oars",), link_share=1.0)
    name = body("Brass lamp of the Saltby works", form="heading", links=("/lamp",), link_share=1.0)
    assert left(body(STORY), end, name, body(SHORT)) == [STORY, name.text, SHORT]
    assert left(body(STORY), replace(end, links=name.links), name, body(SHORT)) == [STORY, SHORT]


def test_a_list_of_headlines_that_a_script_would_link_goes_whole() -> None:
    cards = [boxed(f"A bell rings on {day}", "heading") for day in ("Monday", "Tuesday", "Friday")]
    assert left(body(STORY), boxed("Related articles", "heading"), *cards, body(STORY)) == [STORY, STORY]


TEASERS = (
    "Three boats were late on Friday, and nobody has told the harbour office why.",
    "The old lamp on the mole is lit again since Monday, and is to stay so until spring.",
)


def test_teasers_at_the_end_of_the_text_go_with_their_heading() -> None:
    linked = [body(text, links=(f"/{at}",), link_share=0.3) for at, text in enumerate(TEASERS)]
    assert left(body(STORY), body(PROSE), body("Related", form="heading"), *linked) == [STORY, PROSE]
    assert left(body(STORY), body(PROSE), body("Related", form="heading"), *linked, body(SHORT))[-1] == SHORT


def test_headlines_of_other_stories_go_with_what_is_said_under_them() -> None:
    cards = [body(text, links=(f"/{text}",), link_share=1.0) for text in ("Boats late", "Lamp lit")]
    told = [body(text) for text in TEASERS]
    assert left(body(STORY), body("Related articles"), cards[0], told[0], cards[1], told[1], body(PROSE)) == [STORY, PROSE]


def test_what_is_told_under_such_a_heading_without_links_is_the_story() -> None:
    assert left(body(STORY), body("Related", form="heading"), *map(body, TEASERS))[-2:] == list(TEASERS)


def test_words_of_a_row_stay_one_row_around_a_sentence_that_asks() -> None:
    asks = "Share this story with your friends, on every network that you like to use in your free time."
    assert left(body(STORY), body("Facebook"), body(asks), body("Twitter"), body(STORY)) == [STORY, asks, STORY]
    assert left(body("Facebook", form="heading"), body(STORY), body("Twitter", form="heading"), body(STORY))[::2] == ["Facebook", "Twitter"]


def test_a_list_of_headlines_ends_where_a_story_in_thai_goes_on() -> None:
    story = "ลูกเรือของเรือข้ามฟากได้ลงคะแนนเสียงสนับสนุนตารางเวลาใหม่ด้วยเสียงส่วนใหญ่ สำนักงานท่าเรือประกาศเมื่อวันอังคาร"
    box = Passage("ข่าวที่เกี่ยวข้อง", "heading", path=(1, 2, 9)), Passage("ระฆังดังสองครั้ง", "item", ("/bell",), 1.0, path=(1, 2, 9, 10))
    assert left(*[body(story)] * 3, *box, body(story), body(story), language="th") == [story] * 5


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_box_under_the_name_of_a_list_stays_where_it_tells_facts_and_leads_nowhere(share: float) -> None:
    fact = "Die Glocke hängt seit 1911 an der alten Mole von Westhafen und läutet bei Nebel zweimal."
    box = Passage("Zum Thema", path=(1, 2, 9)), Passage(fact, path=(1, 2, 9, 10), link_share=share)
    assert (fact in left(*[body(PROSE) for _ in range(3)], *box, body(PROSE), language="de")) is (share == 0.0)


def test_knows_a_name_whose_vowels_are_signs() -> None:
    bio = "अमृता नदिया तट समाचार में वरिष्ठ संवाददाता हैं और नावों पर लिखती हैं।"
    assert left(body(STORY), body(STORY), body(bio), language="hi") == [STORY, STORY]


def to(text: str, headline: str) -> Passage:
    """A line that ends in a linked headline."""
    return body(text, links=("https://westhaven-post.example/more",), link_share=len(headline) / len(text))


HEADLINE = "Why the fog bell rings twice"


@pytest.mark.parametrize(
    "label", ["Auf WesthavenPost.example", "Lesen Sie in der Westhaven Post", "Westhaven-Post-Podcast", "Mehr bei westhavenpost"]
)
def test_a_headline_under_the_site_s_own_name_leads_elsewhere_in_any_language(label: str) -> None:
    context = Context(shipped(), title="The pilots", url="https://wp.example/pilots", site="Westhaven Post")
    passages = body(STORY), to(f"{label}: {HEADLINE}", HEADLINE), body(STORY)
    assert [passage.text for passage in run(STEPS, passages, context).kept] == [STORY, STORY]


@pytest.mark.parametrize("line", ["The harbour master: %s", "Posted in westhaven posters: %s", "Westhaven Post readers know better %s"])
def test_a_headline_under_another_name_stays(line: str) -> None:
    context = Context(shipped(), title="The pilots", url="https://wp.example/pilots", site="Westhaven Post")
    passages = body(STORY), to(line % HEADLINE, HEADLINE), body(STORY)
    assert len(run(STEPS, passages, context).kept) == 3


@pytest.mark.parametrize("told", ["Good news: %s", "The good news is short: %s."])
def test_a_word_of_the_address_is_no_name_of_the_site(told: str) -> None:
    context = Context(shipped(), title="The pilots", url="https://news.harbour.example/pilots", site="Westhaven Post")
    passages = body(STORY), to(told % HEADLINE, HEADLINE), body(STORY)
    assert len(run(STEPS, passages, context).kept) == 3
    named = body(STORY), to(f"Mehr bei Harbour: {HEADLINE}", HEADLINE), body(STORY)
    assert len(run(STEPS, named, context).kept) == 2


@pytest.mark.parametrize(
    "bio",
    [
        "Mirela Dunav pisze o portach i promach od dwunastu lat.",
        "Mirela Dunav grew up on the ferries. She has written of every harbour between Westhaven and the fog line, twice.",
    ],
)
def test_what_the_page_says_of_its_author_at_the_end_goes_in_any_language(bio: str) -> None:
    assert after_the_story(bio) == [STORY, STORY]
    assert after_the_story(bio, STORY) == [STORY, STORY, bio, STORY]  # here it is told


@pytest.mark.parametrize(
    "line",
    [
        "Mirela Dunav",
        "“Mirela Dunav never asked us,” said the keeper of the bell, and nobody else did.",
        "Mirelada Dunav was the last to leave the bell, and has not come back since.",
    ],
)
def test_a_last_line_that_says_nothing_of_its_author_stays(line: str) -> None:
    assert after_the_story(line) == [STORY, STORY, line]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Nora Pike is a professor of law at Halse. She said that the ban would not stand.", "en"),
        ("Nora Pieck ist Professorin für Strafrecht in Halse. Sie sagt, das Verbot werde nicht halten.", "de"),
        ("Nora Pique est professeure de droit pénal à Halse. Selon elle, l'interdiction ne tiendra pas.", "fr"),
    ],
)
def test_who_has_the_last_word_without_quotation_marks_is_no_author(line: str, language: str) -> None:
    assert left(body(STORY), body(STORY), body(line), language=language) == [STORY, STORY, line]


@pytest.mark.parametrize(
    ("bio", "language"),
    [
        ("Nora Pike is a reporter at the Tideway Herald. She previously wrote for the Courier.", "en"),
        ("Nora Pieck ist Redakteurin beim Hafenboten. Zuvor schrieb sie für den Kurier.", "de"),
    ],
)
def test_an_author_who_wrote_elsewhere_is_still_one(bio: str, language: str) -> None:
    assert left(body(STORY), body(STORY), body(bio), language=language) == [STORY, STORY]


def after_the_story(*lines: str) -> list[str]:
    context = Context(shipped(), title="The pilots", url="https://wp.example/pilots", authors=("Mirela Dunav",))
    return [passage.text for passage in run(STEPS, [body(STORY), body(STORY), *map(body, lines)], context).kept]


def with_link(text: str, href: str, words: str) -> Passage:
    return body(text, links=(href,), link_share=len(words) / len(text))


CHANNEL = "https://whatsapp.com/channel/001"


def test_a_passage_that_asks_and_leads_to_a_channel_goes() -> None:
    asks = with_link("Follow us on WhatsApp and hear the harbour first, from six until the last boat is in.", CHANNEL, "Follow us")
    tells = with_link("The coast guard's channel had warned of the gale at noon, before a boat was lost.", CHANNEL, "channel")
    assert left(body(STORY), asks, tells, body(STORY)) == [STORY, tells.text, STORY]


def test_a_link_that_serves_nothing_but_following_takes_what_it_stands_in() -> None:
    source = "https://google.com/preferences/source?q=westhaven-post.example"
    line = "Chcesz widzieć nasze wiadomości jako pierwsze? Dodaj Pocztę Westhaven do swoich źródeł."
    quoted = "“Add us to your sources,” the editor told the harbour council on Monday, and the council said that it would think of it."
    assert left(body(STORY), with_link(line, source, "Dodaj"), body(STORY)) == [STORY, STORY]
    assert left(body(STORY), with_link(quoted, source, "Add us"), body(STORY)) == [STORY, quoted, STORY]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Капитанът е репортер на морето и пише за него в дневник.", "bg"),
        ("Ο πλοηγός του λιμανιού είναι δημοσιογράφος και γράφει για τη θάλασσα.", "el"),
        ("Kapitan łodzi jest reporterem i pisze o morzu.", "pl"),
        ("Az őrség napilapjának munkatársa volt, és a tengerről írt.", "hu"),
        ("Fostul șef este reporter și scrie despre mare.", "ro"),
        ("Limanın şefi Vapur Gazetesi muhabiridir.", "tr"),
        ("Ostas ļaudis raksta par jūru un ir žurnālists.", "lv"),
    ],
)
def test_a_word_in_small_letters_is_no_name_at_the_end_of_a_story(line: str, language: str) -> None:
    assert left(body(STORY), body(STORY), body(line), language=language)[-1] == line


def test_takes_what_the_last_line_says_of_somebody_with_a_name_in_other_letters() -> None:
    line = "Ада Морелова е репортер във вестник „Фар“. Пише за пристанището."
    assert left(body(STORY), body(STORY), body(line), language="bg") == [STORY, STORY]


BOX = (1, 2, 9)
"""The way to a box of its own."""
ASK = "Keep the harbour desk going: become a member from $5 a month."
OWN_WORDS = "Six hundred and eighteen people did so this winter."


def test_what_a_box_that_asks_says_besides_goes_with_it_whatever_its_words() -> None:
    box = [Passage(OWN_WORDS, "heading", path=BOX), Passage(ASK, path=BOX), Passage("The rope is in the shed.", path=(*BOX, 12))]
    assert left(*[body(STORY)] * 3, *box, body(STORY)) == [STORY] * 4


@pytest.mark.parametrize(
    "beside",
    [
        [Passage(STORY, path=BOX), Passage(OWN_WORDS, path=BOX)],
        [Passage(f"{number} {OWN_WORDS}", path=BOX) for number in range(4)],
        [Passage("“Six hundred did,” the captain said.", path=BOX)],
        [Passage(OWN_WORDS, path=BOX, links=("https://lifeboat.example/help",), link_share=0.2)],
        [Passage(OWN_WORDS, "caption", path=BOX)],
        [Passage("moor(boat)", "code", path=BOX)],
        [Passage("The pilots of Westhaven", "heading", path=BOX)],
    ],
    ids=[
        "the story is told there",
        "it says much more",
        "somebody speaks",
        "it leads elsewhere",
        "it is said of a picture",
        "it is a listing",
        "it is the title",
    ],
)
def test_what_stands_beside_an_ask_stays_where(beside: list[Passage]) -> None:
    kept = left(*[body(STORY)] * 3, Passage(ASK, path=BOX), *beside, body(STORY))
    assert kept == [*[STORY] * 3, *(passage.text for passage in beside), STORY]


@pytest.mark.parametrize(("kept", "stays"), [(Kind.SHARE, True), (Kind.COMMENTS, False)])
def test_what_stands_beside_an_ask_stays_with_what_the_reader_keeps_there(kept: Kind, stays: bool) -> None:
    box = [Passage(text, path=BOX, source=object()) for text in (ASK, OWN_WORDS, "Share this story")]
    context = Context(replace(shipped(), keep=frozenset((kept,))), title="The pilots")
    found = run(STEPS, [*[body(STORY)] * 3, *box, body(STORY)], context).kept
    assert [passage.text for passage in found] == [*[STORY] * 3, *([OWN_WORDS, "Share this story"] if stays else []), STORY]


def test_what_stands_beside_an_ask_stays_where_no_container_tells_the_story() -> None:
    assert left(Passage(STORY, path=(1, 2)), Passage(ASK, path=BOX), Passage(OWN_WORDS, path=BOX))[1:] == [OWN_WORDS]


def test_what_asks_beside_a_box_s_own_label_is_of_its_kind() -> None:
    box = [Passage(text, path=BOX) for text in ("The Morning Tide in your inbox", "Sign up for our free newsletter.")]
    cuts = run(STEPS, [*[body(STORY)] * 3, *box, body(STORY)], Context(shipped(), title="The pilots")).cuts
    assert [cut.kind for cut in cuts] == [Kind.NEWSLETTER, Kind.NEWSLETTER]


def box_of_many(count: int) -> list[Passage]:
    return [Passage(ASK, path=BOX) for _ in range(count)]


def many_boxes(count: int) -> list[Passage]:
    return [Passage(text, path=(1, 2, number)) for number in range(9, 9 + count) for text in (ASK, OWN_WORDS)]


def many_headings(count: int) -> list[Passage]:
    return [Passage(text, path=(1, 2, number)) for number in range(9, 9 + count) for text in ("Most read", STORY)]


def many_headings_in_none(count: int) -> list[Passage]:
    return [Passage(text) for _ in range(count) for text in ("Most read", STORY)]


@pytest.mark.parametrize("boxes", [box_of_many, many_boxes, many_headings, many_headings_in_none])
def test_boxes_and_lists_take_time_by_their_number_and_not_by_its_square(boxes: Callable[[int], list[Passage]]) -> None:
    def seconds(count: int) -> float:
        passages = [*[body(STORY) for _ in range(3 * count)], *boxes(count)]
        started = time.process_time()
        without_gc(run)(STEPS, passages, Context(shipped(), title="The pilots"))  # what the collector finds are the objects of other tests
        return time.process_time() - started

    assert any(seconds(2000) < 8 * seconds(500) for _ in range(5)), "sixteen times as long, each time"


def test_a_site_is_called_by_the_name_in_its_domain_whatever_stands_before_it() -> None:
    context = Context(shipped(), title="The pilots", url="https://news.westhavenpost.example/pilots")
    lines = body(STORY), body("Support WesthavenPost"), body("Remind me later"), body("Support News"), body(STORY)
    assert [passage.text for passage in run(STEPS, lines, context).kept] == [STORY, "Support News", STORY]


DUTCH = "De loodsen van Westhaven voeren op dinsdag uit met het tij, en de boten kwamen voor de avond weer naar de haven van het dorp."


@pytest.mark.parametrize("word", ["Later", "Plus", "Privacy", "Social", "Photos"])
def test_a_heading_of_one_english_word_is_no_label_of_another_language(word: str) -> None:
    assert left(*[body(STORY)] * 2, body(word, form="heading"), body(STORY)) == [STORY, STORY, word, STORY]


def test_the_same_answer_to_two_questions_is_no_row_of_labels() -> None:
    told = ["Et vous, que ferez-vous ?", "Je ne sais pas", "Et votre frère ?", "Je ne sais pas"]
    assert left(body(STORY), *map(body, told), body(STORY)) == [STORY, *told, STORY]


@pytest.mark.parametrize(
    ("word", "language"),
    [("Später", "de"), ("Plus tard", "fr"), ("Más tarde", "es"), ("Più tardi", "it"), ("Later", "nl"), ("あとで", "ja")],
)
@pytest.mark.parametrize("mark", ["", "## "])
def test_a_heading_that_says_when_is_no_button_that_puts_off(word: str, language: str, mark: str) -> None:
    told = [STORY, STORY, mark + word, STORY]
    assert left(*map(body, told), language=language) == told


@pytest.mark.parametrize(
    ("told", "button", "language"),
    [
        (
            "Readers of the paper gave a lot, and a brewer of the town will match every gift to the lifeboat until Easter.",
            "Donate now",
            "en",
        ),
        ("Leser der Zeitung haben gegeben, und ein Brauer verdoppelt jede Spende für das Rettungsboot bis Ostern.", "Jetzt spenden", "de"),
        ("Les lecteurs du journal ont donné, et un brasseur doublera chaque don au canot jusqu'à Pâques.", "Faire un don", "fr"),
        ("Les locataires demandent: puis-je résilier à tout moment? Non, répond l'avocate de la guilde.", "Faire un don", "fr"),
        ("Los lectores del periódico han dado, y un cervecero duplicará cada donación al bote hasta Pascua.", "Donar ahora", "es"),
        ("Los inquilinos preguntan: ¿puedo cancelar en cualquier momento? No, responde la abogada.", "Donar ahora", "es"),
        ("I lettori del giornale hanno dato, e un birraio raddoppierà ogni donazione per la scialuppa.", "Dona ora", "it"),
        ("Gli inquilini chiedono: posso disdire in qualsiasi momento? No, risponde l'avvocata della gilda.", "Dona ora", "it"),
        ("Lezers van de krant gaven, en een brouwer verdubbelt elke gift voor de reddingsboot tot Pasen.", "Doneer nu", "nl"),
        ("Os leitores do jornal deram, e um cervejeiro dobrará cada doação ao barco salva-vidas.", "Doar", "pt"),
        ("Os inquilinos perguntam: posso cancelar a qualquer momento? Não, responde a advogada da guilda.", "Doar", "pt"),
        ("Czytelnicy gazety dali wiele, a piwowar podwoi każdą wpłatę na łódź ratunkową do Wielkanocy.", "Wpłać", "pl"),
        ("Čtenáři novin dali mnoho a sládek zdvojnásobí každý dar na záchranný člun do Velikonoc.", "Přispět", "cs"),
        ("Читатели газеты собрали много, а пивовар удвоит каждое пожертвование на катер до Пасхи.", "Пожертвовать", "ru"),
        ("Арендаторы спрашивают: могу ли я отменить в любой момент? Нет, отвечает юрист гильдии.", "Пожертвовать", "ru"),
    ],
)
def test_a_story_of_gifts_to_others_stays_above_a_button_for_gifts(told: str, button: str, language: str) -> None:
    assert left(body(STORY), body(STORY), body(told), body(button), language=language) == [STORY, STORY, told]


def test_the_same_word_is_a_label_in_its_own_language_and_among_its_kind() -> None:
    assert left(*[body(DUTCH)] * 2, body("Privacy"), body(DUTCH), language="nl") == [DUTCH] * 3
    assert left(*[body(DUTCH)] * 2, body("Doneer nu"), body("Later"), body(DUTCH), language="nl") == [DUTCH] * 3
    assert left(*[body(STORY)] * 2, body("Donate now"), body("Later"), body(STORY)) == [STORY] * 3


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Clarification: our report of Tuesday gave the wrong year for our lighthouse. We are sorry.", "en"),
        ("Anmerkung der Redaktion: In einer früheren Version hieß es, wir hätten dreißig Lotsen. Wir haben das berichtigt.", "de"),
        ("Nota da redação: este artigo foi atualizado com a resposta do porto.", "pt"),
        ("Oprava: v původní verzi článku jsme uvedli, že maják je z roku 1983.", "cs"),
        ("Виправлення: у першій версії тексту йшлося, що маяк збудували 1938 року.", "uk"),
        ("更正：本报3月5日报道中“1400万元”应为“140万元”，特此更正。", "zh"),
        ("Warnung: Dieser Text enthält Schilderungen von Gewalt.", "de"),
        ("Let op: dit artikel bevat beschrijvingen van een schipbreuk.", "nl"),
        ("Die Reederei ließ eine Anfrage unserer Redaktion unbeantwortet.", "de"),
        ("同社は本紙の取材に回答しなかった。", "ja"),
        ("Behöver du någon att prata med? Ring Mind, öppet dygnet runt.", "sv"),
        ("If you have thoughts of ending your life, please call or text the Lantern Line, day or night.", "en"),
        ("Affected by the issues in this story? Call the Lantern Line on 0800 555 0123, free and in confidence.", "en"),
        ("Denk je aan zelfdoding? Bel gratis 0800-555 of chat op lantaarn.example.", "nl"),
        ("Trenger du noen å snakke med? Ring 116 123, hele døgnet. Samtalen er gratis og anonym.", "no"),
        ("Jeśli potrzebujesz pomocy, zadzwoń pod bezpłatny, całodobowy numer 800 555 012. Możesz też napisać na czacie.", "pl"),
        ("अगर आपको मदद चाहिए तो निःशुल्क हेल्पलाइन 1800 555 0100 पर चौबीसों घंटे कॉल करें। आपकी पहचान गुप्त रखी जाएगी।", "hi"),
        ("如果您需要帮助，请拨打免费热线400-555-0100，二十四小时有人接听，内容保密。", "zh"),
    ],
)
def test_what_an_article_says_of_itself_stays(note: str, language: str) -> None:
    assert left(body(STORY), body(STORY), body(STORY), body(note), language=language)[-1] == note
    assert reader.clean("\n\n".join([STORY, PROSE, STORY, note])).text.endswith(note)


def test_whom_to_call_in_need_stays_between_and_beside_what_asks() -> None:
    note = "Talk about suicide, in confidence: 0800 555 0123."
    asks = "Sign up for our newsletter.", "Follow us on Instagram."
    assert left(body(STORY), body(asks[0]), body(note), body(asks[1]))[-1] == note
    text = "\n\n".join([STORY, PROSE, STORY, asks[0], note, asks[1]])
    assert reader.clean(text).text.endswith(note)
    box = [Passage(text, path=(1, 2, 9)) for text in (*asks, note)]
    assert left(*[body(STORY)] * 4, *box)[-1] == note


@pytest.mark.parametrize(
    "ask",
    [
        "Affected by the issues in this story? Email us at desk@westhaven-post.example, day or night, in confidence.",
        "Struggling to pay for news? Support us from $2 a month, and cancel around the clock.",
    ],
)
def test_what_speaks_of_need_and_asks_goes(ask: str) -> None:
    assert left(body(STORY), body(STORY), body(STORY), body(ask)) == [STORY, STORY, STORY]


@pytest.mark.parametrize(
    ("ask", "language"),
    [
        ("Auta meitä! 20 eurolla ostat siteet viikoksi. Lahjoita nyt.", "fi"),
        ("Pomozte nám! Za 500 korun se dá koupit lano.", "cs"),
        ("Pomóż nam! Za 100 złotych da się kupić linę.", "pl"),
        ("Hjælp os! For 100 kroner får man et reb.", "da"),
        ("Hjelp oss! For 100 kroner får en et tau.", "no"),
    ],
)
def test_a_sum_in_words_is_a_price_in_each_of_its_cases(ask: str, language: str) -> None:
    assert left(*[body(STORY)] * 3, body(ask), body(STORY), language=language) == [STORY] * 4


def test_who_tells_the_reader_something_reports_nobodys_words() -> None:
    ask = "Chaque vendredi, notre correspondante vous raconte la rivière. Pour la recevoir, laissez-nous votre adresse."
    assert left(body(STORY), body(STORY), body(STORY), body(ask), language="fr") == [STORY, STORY, STORY]


def test_whom_subscribers_may_call_for_help_goes() -> None:
    ask = "Need help with your subscription? Our trained team is there 24/7: 0800 555 010."
    assert ask not in reader.clean("\n\n".join([*[STORY, PROSE] * 3, ask])).text


@pytest.mark.parametrize("ask", ["Spotted an error? Send us a correction.", "A correction to this story? Tell our newsroom what is wrong."])
def test_what_asks_for_corrections_goes(ask: str) -> None:
    assert left(body(STORY), body(STORY), body(STORY), body(ask)) == [STORY, STORY, STORY]


@pytest.mark.parametrize(
    "told",
    [
        "Before you go, check the tide tables and the oil.",
        "Bevor Sie gehen: Prüfen Sie die Gezeiten und das Öl.",
        "Avant de partir, vérifiez les marées.",
        "Zanim wyjdziesz, sprawdź pływy.",
        "Kolla tidvattnet innan du går.",
    ],
)
def test_keeps_what_to_see_to_before_one_goes_at_the_end_of_a_story(told: str) -> None:
    assert left(body(STORY), body(STORY), body(told))[-1] == told


def test_takes_a_plea_before_one_goes_at_the_end_of_a_story() -> None:
    for ask in ("Before you go: support our work today.", "Please sign my guest book before you go!"):
        assert left(body(STORY), body(STORY), body(ask)) == [STORY, STORY]


def test_who_says_the_same_twice_answers_two_questions() -> None:
    told = ["Would you sail again?", "No opinion", "And the captain?", "No opinion"]
    assert left(body(STORY), *map(body, told), body(STORY)) == [STORY, *told, STORY]
    assert left(body(STORY), body("Facebook"), body("WhatsApp"), body(STORY)) == [STORY, STORY]


def test_looks_once_where_the_story_stands() -> None:
    """Work grows with length: a square would take minutes here."""
    asking = Passage("Sign up for our letter", path=(0,))
    told = [Passage(SHORT * 3, path=(1,)) for _ in range(20_000)]
    apart = [Passage(SHORT * 3, path=(number,)) for number in range(2, 20_000)]
    with bounded(20.0):
        cuts = list(rests_of_boxes(Passages([*told, *apart], taken=[(asking, Kind.NEWSLETTER)]), Context(shipped())))
    assert cuts == []
