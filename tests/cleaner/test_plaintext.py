"""Plain text: the title, the paragraphs and what was asked between them."""

import textwrap
from pathlib import Path

import pytest

from reader.cleaner import plaintext
from reader.cleaner.decode import is_markup
from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import PlainText, passages_of, read
from reader.models import Kind, Paragraph, Removal, Span, blocks_text
from reader.rules import shipped

SEED = Path(__file__).parents[3] / "shared" / "seed" / "moscow-times.txt"

HEADLINE = "Ferry crews vote for the new timetable"
FIRST = "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office said."
SECOND = "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back before midnight."


def clean(*passages: str) -> PlainText:
    return read("\n\n".join(passages), Context(shipped()))


def body(found: PlainText) -> list[str]:
    return blocks_text(found.blocks).split("\n\n")


def test_takes_the_first_short_line_as_the_title() -> None:
    found = clean(HEADLINE, FIRST, SECOND)
    assert found.title == HEADLINE
    assert body(found) == [FIRST, SECOND]


def test_has_no_title_where_a_sentence_stands_first() -> None:
    found = clean(FIRST, SECOND)
    assert found.title == ""
    assert body(found) == [FIRST, SECOND]


def test_takes_out_labels_that_stand_in_one_line() -> None:
    found = clean(HEADLINE, FIRST, "Not ready to support today? Remind me later.", SECOND)
    assert body(found) == [FIRST, SECOND]
    assert [removal.kind for removal in found.removals] == [Kind.DONATION]


@pytest.mark.parametrize(
    "row", ["Share · Print · Email", "Teilen Drucken Merken", "Teilen | Merken | Drucken", "Dela: Facebook · X · E-post · Kopiera länk"]
)
def test_takes_out_a_row_of_labels_with_marks_between_them(row: str) -> None:
    assert body(clean(HEADLINE, row, FIRST, SECOND)) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "row",
    [
        "Salt | Pepper | Print",
        "Print and save",
        "Heights · Harbour · Old town",
        "Share of the vote | 41 per cent | 38 per cent",
        "Print – a history",
        "Facebook / Instagram",
    ],
)
def test_keeps_a_row_of_which_few_parts_are_labels(row: str) -> None:
    assert row in body(clean(HEADLINE, FIRST, row, SECOND))


@pytest.mark.parametrize(
    "line",
    [
        "“Not today. Remind me later,” she told the clerk.",
        "Remind me later. The clerk had said it twice before he left.",
        "Not today, said the clerk. Maybe later.",
    ],
)
def test_keeps_a_line_of_which_only_a_part_is_a_label(line: str) -> None:
    assert body(clean(HEADLINE, FIRST, line, SECOND)) == [FIRST, line, SECOND]


def test_takes_out_a_run_from_the_opener_to_the_closer() -> None:
    found = clean(
        "Support The Westhaven Post!",
        HEADLINE,
        FIRST,
        "… we have a small favour to ask. The Westhaven Post has told the harbour's story for forty years.",
        "We, the journalists of The Westhaven Post, will go on. But we need your help.",
        "Your support, however small, counts. Please support us monthly from just 3 crowns. Thank you.",
        "paiment methods\nNot ready to support today?\nRemind me later.",
        "Read more",
    )
    assert found.title == HEADLINE
    assert body(found) == [FIRST]
    assert {removal.kind for removal in found.removals} == {Kind.DONATION, Kind.PAYMENT, Kind.RELATED}
    assert [removal.at for removal in found.removals] == [0, 1, 1, 1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "Turn on notifications and your day is no longer your own, the harbour psychologist warns.",
        "Nutzer müssen Cookies akzeptieren, bevor sie die Karte der Küste sehen, kritisieren die Schützer.",
        "Users must accept cookies before they may look at the tides of the coming week, the regulator complained.",
    ],
)
def test_keeps_what_somebody_is_reported_to_have_said(text: str) -> None:
    assert body(clean(HEADLINE, FIRST, text, SECOND)) == [FIRST, text, SECOND]


def test_takes_an_appeal_in_which_the_publisher_says_what_it_told() -> None:
    appeal = "For forty years our newspaper has told the harbour's story. Please consider supporting our journalism from 3 crowns a month."
    assert body(clean(HEADLINE, FIRST, appeal, SECOND)) == [FIRST, SECOND]


# Its first line is the title as long as the second stands there, and a prompt when it is gone.
TANGLED = (
    "Benachrichtigungen aktivieren und nichts verpassen",
    "Metodi di pagamento",
    "Ablehnen will der Rat den Antrag erst nach Pfingsten.",
)


def test_reads_what_is_left_until_it_stays_as_it_is() -> None:
    found = clean(*TANGLED, "Boats")
    again = clean(*filter(None, [found.title, *body(found)]))
    assert again.removals == ()
    assert again.blocks == found.blocks
    assert [removal.text for removal in found.removals] == [TANGLED[1], TANGLED[0]]


def test_says_where_a_removal_stood_when_a_later_reading_took_what_was_before_it() -> None:
    found = clean(*TANGLED, "Remind me later")
    assert body(found) == [TANGLED[2]]
    assert [(removal.text, removal.at) for removal in found.removals][-1] == ("Remind me later", 1)


def test_an_opener_goes_with_the_plea_behind_it_but_not_alone() -> None:
    opener = "Before you go on: the Post has no owner and no shareholders; its readers print it."
    assert body(clean(HEADLINE, FIRST, opener, "Please consider supporting the Post today.", SECOND)) == [FIRST, SECOND]
    assert body(clean(HEADLINE, FIRST, "What to know before you go to the northern pier", SECOND))[1].startswith("What to know")


def test_keeps_the_lines_of_a_poem() -> None:
    poem = "The boats go out at five\nand nobody is awake\nbut gulls."
    assert body(clean(HEADLINE, FIRST, poem))[-1] == poem


def test_joins_lines_that_were_wrapped_at_a_column() -> None:
    wrapped = (
        "The crews of the Westhaven ferries have voted for the new timetable by\n"
        "a large majority, and the harbour office has announced that the night\n"
        "boats start in May."
    )
    assert body(clean(HEADLINE, wrapped)) == [wrapped.replace("\n", " ")]


@pytest.mark.parametrize("word", ["v. Lind", "p. 12", "z. B. Lind"])
def test_joins_lines_of_which_one_begins_with_a_letter_and_a_full_stop(word: str) -> None:
    told = f"The crews of the Westhaven ferries have voted on Monday in the case of Osei {word} and others that the timetable shall stay."
    wrapped = textwrap.fill(told, 76)
    assert f"\n{word}" in wrapped
    assert body(clean(HEADLINE, wrapped)) == [told]


@pytest.mark.parametrize("signs", [("a.", "b.", "c."), ("i)", "ii)", "iii)"), ("1.", "2.", "3.")])
def test_lines_with_letters_that_count_are_entries_of_a_list(signs: tuple[str, ...]) -> None:
    entries = ["the ferries go by half past five from the mole of the town of Westhaven,", "and come back by ten,", "but not in the fog."]
    listed = "\n".join(f"{sign} {entry}" for sign, entry in zip(signs, entries, strict=True))
    assert body(clean(HEADLINE, FIRST, listed))[-1] == listed


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "1. ", "  - ", "-   "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_asking_goes_from_a_list_whose_lines_hang_under_their_entries(mark: str, between: str) -> None:
    asking = "Sign up to our free newsletter, The Night Boat, and get the best stories of the harbour in your inbox every Friday."
    hung = [textwrap.fill(told, 72, initial_indent=mark, subsequent_indent=" " * len(mark)) for told in (FIRST, asking, SECOND)]
    wrapped = [textwrap.fill(told, 72) for told in (FIRST, SECOND)]
    found = clean(HEADLINE, *wrapped, between.join(hung), *wrapped)
    assert [removal.text.lstrip(" -*•1.") for removal in found.removals] == [asking]
    kept = [line.lstrip(" -*•1.") for line in blocks_text(found.blocks).split("\n") if line]
    assert kept == [FIRST, SECOND] * 3


@pytest.mark.parametrize(
    "listing",
    [
        "- name: the ferry of the northern pier\n  port: Westhaven\n- name: the night boat\n  port: Nordhaven",
        "- name: the night boat that goes from the northern pier to Nordhaven\n  port: Nordhaven\n- name: the ferry",
        "- the boat that goes out at five\n  and nobody is awake\n- but the gulls",
        "- The night boat leaves the northern pier\n  https://harbour.example/timetable/night-boat\n"
        "- The ferry comes back before midnight\n  https://harbour.example/timetable/ferry",
    ],
    ids=["facts", "full facts", "verses", "addresses"],
)
@pytest.mark.parametrize("width", [1000, 72])
def test_lines_that_hang_under_an_entry_and_were_not_wrapped_stay_as_they_are(listing: str, width: int) -> None:
    told = [f"{FIRST} {SECOND} {FIRST}", f"{SECOND} {FIRST} {SECOND} {FIRST}"]
    found = clean(HEADLINE, *(textwrap.fill(paragraph, width) for paragraph in told), listing, textwrap.fill(told[0], width))
    assert blocks_text(found.blocks).endswith(f"\n\n{listing}\n\n{told[0]}")


GERMAN = (
    "Bürgermeisterin Ada Osei hat die Fähre nach Westhaven am Montag wieder freigegeben. "
    "Werftarbeiter hatten Ruder, Kessel und Schraube in sechs Wochen erneuert.",
    "Kapitän Lind legte um halb sechs ab. Passagiere standen in Decken am Geländer, Möwen folgten. "
    "Hafenmeister Brandt zählte zweiundsechzig Karten, darunter Schülerkarten.",
)
HINDI = (
    "बंदरगाह के दफ़्तर ने सोमवार को बताया कि पुरानी नाव छह हफ़्ते की मरम्मत के बाद फिर चलेगी। नाविकों ने उसका स्वागत घंटी बजाकर किया।",
    "पहली यात्रा में बासठ लोग सवार थे। उनमें से ज़्यादातर बच्चे थे, जो कंबल ओढ़कर रेलिंग के पास खड़े रहे। हवा ठंडी थी, पर कोई अंदर नहीं गया।",
)


@pytest.mark.parametrize("paragraphs", [GERMAN, HINDI])
def test_joins_lines_of_a_wrapped_text_that_go_on_without_a_small_letter(paragraphs: tuple[str, str]) -> None:
    wrapped = [textwrap.fill(paragraph, 60) for paragraph in paragraphs]
    assert body(clean(HEADLINE, *wrapped, *wrapped)) == [*paragraphs, *paragraphs]


@pytest.mark.parametrize("width", [60, 72, 100, 120])
@pytest.mark.parametrize(
    "other",
    [
        f"Photograph: the northern pier on the morning of the vote, by {'Ida Holm, Ada Osei, Per Lind, ' * 5}and the harbour archive",
        "Source: https://harbour.example/" + "timetable/" * 15,
        ":PROPERTIES:\n:CUSTOM_ID: ferry\n:CREATED: monday\n:UNNUMBERED: yes\n:END:",
        "[1] tides.example\n[2] boats.example\n[3] lamps.example\n[4] pilots.example\n[5] moles.example\n[6] nets.example",
    ],
    ids=["caption", "address", "drawer", "list"],
)
def test_joins_the_lines_of_a_wrapped_text_whatever_else_stands_in_it(other: str, width: int) -> None:
    told = [f"{FIRST} {SECOND} {FIRST}", f"{SECOND} {FIRST}", f"{SECOND} {FIRST} {SECOND}"]
    asking = "Sign up to our free newsletter, The Night Boat, and get the best stories of the harbour in your inbox every Friday morning."
    paragraphs = [*told[:2], asking, *told[2:]]
    found = clean(HEADLINE, *(textwrap.fill(paragraph, width) for paragraph in paragraphs), other)
    assert body(found) == [*told, other]
    assert [removal.text for removal in found.removals] == [asking]


def test_verses_that_are_as_wide_as_a_wrapped_text_stay_apart_where_the_text_is_unbroken() -> None:
    told = [f"{FIRST} {SECOND} {FIRST}", f"{SECOND} {FIRST}", f"{SECOND} {FIRST} {SECOND}"]
    verses = "\n".join(line.capitalize() for line in textwrap.wrap(f"{FIRST} {SECOND} {FIRST} {SECOND}", 60))
    assert body(clean(HEADLINE, *told, verses)) == [*told, verses]


@pytest.mark.parametrize("width", [0, 72])
@pytest.mark.parametrize(
    "line",
    [
        "2031-02-{at:02}T06:11:00.104Z INFO  lamp-{at} the boat went out to the northern mole",
        "192.168.100.{at:03} - - [14/Feb/2031:06:25:1{at}] 'GET /tides/harbour.html' 200 5004",
        "https://harbour.example/{at}/timetable-of-the-northern-pier.html (timetable)",
        "The boats of winter and the lamps beside them ................... {at}",
    ],
    ids=["log", "log of a server", "addresses", "contents"],
)
def test_lines_that_are_counted_stay_apart_however_wide_each_is(line: str, width: int) -> None:
    told = [f"{FIRST} {SECOND} {FIRST}", f"{SECOND} {FIRST}", f"{SECOND} {FIRST} {SECOND}"]
    rows = "\n".join(line.format(at=at) for at in range(1, 10))
    paragraphs = [textwrap.fill(paragraph, width) for paragraph in told] if width else told
    assert body(clean(HEADLINE, *paragraphs, rows)) == [*told, rows]


def test_lines_of_any_length_are_no_wrapped_text() -> None:
    stanza = "Die Boote fahren früh hinaus und niemand wacht im ganzen Haus,\nNur Möwen.\nSie schreien über Pier und Wehr,\nNoch mehr."
    assert body(clean(HEADLINE, *[stanza] * 3))[0] == stanza


def test_leaves_a_listing_as_it_is_laid_out() -> None:
    listing = "services:\n  pilot: noon\n    bell:  twice"
    assert body(clean(HEADLINE, FIRST, listing))[-1] == listing


def test_keeps_as_many_empty_lines_within_a_listing_as_there_are() -> None:
    listing = "def pilot():\n    board()\n\n\ndef bell():\n    ring()\n\n\n    ring_again()"
    assert blocks_text(clean(HEADLINE, FIRST, listing, SECOND).blocks) == "\n\n".join((FIRST, listing, SECOND))


def test_a_line_between_two_empty_ones_belongs_to_the_listing_around_it() -> None:
    listing = "    Boot log\n    Memory: 128 MB\n\n\n    Comments?\n\n    All rights reserved\n\n    > what do you think?"
    assert blocks_text(clean(HEADLINE, FIRST, listing, SECOND).blocks) == "\n\n".join((FIRST, listing, SECOND))
    assert "Comments?" not in blocks_text(clean(HEADLINE, FIRST, "    Comments?", SECOND).blocks)


def test_the_last_line_of_an_indented_letter_belongs_to_it() -> None:
    letter = f"    From: Ida Holm\n    To: the pilots\n\n    {SECOND}\n\n    {FIRST}\n\n    {SECOND}\n\n    Comments?"
    assert blocks_text(clean(HEADLINE, FIRST, letter, SECOND).blocks) == "\n\n".join((FIRST, letter, SECOND))


def test_what_stands_for_a_picture_stays_whatever_it_shows() -> None:
    picture = "[image: Subscribe to our newsletter]"
    assert body(clean(HEADLINE, FIRST, picture, SECOND)) == [FIRST, picture, SECOND]
    assert body(clean(HEADLINE, FIRST, picture[1:-1], SECOND)) == [FIRST, SECOND]


def test_what_paints_a_text_on_a_terminal_is_none_of_its_words() -> None:
    painted = FIRST.replace(" ", " \x1b[1;38;5;208m", 1).replace(" ", "\x1b[0m \x1b]8;;https://example.org/\x1b\\", 2)
    article = clean(f"\x1b[1m{HEADLINE}\x1b[0m\x1b[K", painted, SECOND)
    assert (article.title, body(article)) == (HEADLINE, [FIRST, SECOND])


def test_a_listing_between_fences_stays_as_it_is() -> None:
    listing = "```console\n$ tides --tag @last\n\n\n$ tides subscribe\nSubscribe to our newsletter\n\n  nine\n```"
    assert blocks_text(clean(HEADLINE, FIRST, listing, SECOND).blocks) == "\n\n".join((FIRST, listing, SECOND))
    assert blocks_text(clean(HEADLINE, f"````\n{listing}\n````", SECOND).blocks) == f"````\n{listing}\n````\n\n{SECOND}"


def test_a_fence_that_names_a_language_closes_none() -> None:
    listing = "```\n$ tides\n\n```console\n\nSubscribe to our newsletter\n\n```"
    assert blocks_text(clean(HEADLINE, FIRST, listing, SECOND).blocks) == "\n\n".join((FIRST, listing, SECOND))


@pytest.mark.parametrize("facts", ["title: Lamps\ntags: []", "title: Lamps\n\ncategories:\n- news\n\nshare: true\nrelated:"])
def test_the_facts_at_the_head_of_a_note_stay(facts: str) -> None:
    note = f"---\n{facts}\n---\n\n1. Of the lamps\n2. Of the fog\n\n# Of the lamps\n\n{FIRST}\n\n{SECOND}"
    article = clean(note)
    assert article.removals == ()
    assert blocks_text(article.blocks) == note


def test_a_line_of_hyphens_begins_no_facts() -> None:
    text = clean("---\nFrom: the editors", FIRST, "Subscribe to our newsletter", SECOND, "---")
    assert "Subscribe to our newsletter" not in blocks_text(text.blocks)


def test_a_fence_that_nothing_closes_is_none() -> None:
    assert body(clean(HEADLINE, FIRST, "```", SECOND, "Subscribe to our newsletter")) == [FIRST, "```", SECOND]


def test_a_listing_may_be_all_of_a_text() -> None:
    listing = "    The list in solver.c ends in 2015:\n\n        leaps = {\n            2012,\n        }\n\n"
    listing += "    I propose to read the list of the system\n    instead, and to fall back to the table where there is none."
    assert blocks_text(clean(HEADLINE, listing).blocks) == listing


def test_paragraphs_that_a_typewriter_indents_are_no_listing() -> None:
    assert len(clean(HEADLINE, FIRST, f"    {FIRST}", f"    {SECOND}").blocks) == 3


def test_an_indented_article_is_cleaned_though_some_lines_in_it_are_short() -> None:
    asked = "    Sign up to our newsletter"
    article = clean(HEADLINE, f"    {FIRST}", "    The Lumen Post\n    Port Lumen", f"    {SECOND}", asked, f"    {FIRST} Nobody was hurt.")
    assert [removal.text for removal in article.removals] == ["Sign up to our newsletter"]


def test_keeps_what_a_mail_quotes() -> None:
    mail = "On Tuesday the harbour master wrote:\n>  the night boats start in May.\n> what do you think?"
    assert body(clean(HEADLINE, FIRST, mail, SECOND)) == [FIRST, mail, SECOND]
    assert body(clean(HEADLINE, FIRST, "> What do you think?", SECOND)) == [FIRST, SECOND]


FORWARDED = f"""On Monday, 4 May 2026, Anna Berg wrote:
> {HEADLINE}
>
> {FIRST[:70]}
> {FIRST[70:]}
>
> Subscribe to our newsletter and never miss a boat.
>
> {SECOND}
>
> Not ready to support today? Remind me later."""


@pytest.mark.parametrize("deeper", ["", "> ", ">"], ids=["once", "twice", "twice without blanks"])
def test_a_mail_that_is_quoted_whole_loses_its_asking(deeper: str) -> None:
    head, quoted = FORWARDED.split("\n", 1)
    found = clean(f"{head}\n" + "\n".join(deeper + line for line in quoted.split("\n")))
    assert body(found)[:2] == [head, HEADLINE]
    assert body(found)[-1] == SECOND
    assert [removal.kind for removal in found.removals] == [Kind.NEWSLETTER, Kind.DONATION]
    assert clean(blocks_text(found.blocks)).blocks == found.blocks


def test_what_says_who_wrote_a_mail_may_be_broken() -> None:
    found = clean(FORWARDED.replace(" Anna Berg wrote:", " Anna Berg <anna@westhaven.example>\nwrote:\n"))
    assert body(found)[-1] == SECOND
    assert len(found.removals) == 2


def test_keeps_all_marks_of_what_is_quoted_more_often_than_people_do() -> None:
    deep = "\n".join(f"{'>' * 400} {line}" for line in (FIRST, "Subscribe now"))
    assert blocks_text(clean(deep).blocks) == deep


def test_a_mail_quoted_without_a_word_before_it_has_its_headline() -> None:
    found = clean(FORWARDED.split("\n", 1)[1])
    assert (found.title, body(found)[-1]) == (HEADLINE, SECOND)


def test_keeps_what_was_quoted_inside_a_mail_that_is_quoted_whole() -> None:
    found = clean(f"Ben wrote:\n> On Tuesday Anna wrote:\n> > Sign up!\n> > {FIRST}\n>\n> {SECOND}")
    assert body(found) == ["Ben wrote:", f"On Tuesday Anna wrote:\n> Sign up!\n> {FIRST}", SECOND]


@pytest.mark.parametrize(
    "text",
    [
        f"I do not think so.\n\nOn Tuesday Anna wrote:\n> {FIRST}\n> Subscribe now\n",
        f"> {FIRST}\n> Subscribe now\n\nI do not think so.",
        "> boats = 3\n> nets = boats + 1\n> Subscribe now",
        f"> {FIRST}",
    ],
    ids=["answered above", "answered below", "no running text", "one line"],
)
def test_keeps_the_marks_of_what_is_quoted_otherwise(text: str) -> None:
    assert [line for line in text.split("\n") if line.startswith(">")] == [
        line for line in blocks_text(clean(text).blocks).split("\n") if line.startswith(">")
    ]


def test_keeps_the_cells_of_a_table_apart() -> None:
    assert body(clean(HEADLINE, FIRST, "pier\tboats\nnorth\t12"))[-1] == "pier\tboats\nnorth\t12"


def test_takes_no_row_of_a_table_for_a_label_or_the_title() -> None:
    table = "pier\tboats\nRead more\nnorth\t12"
    found = clean(table, FIRST, "Read more")
    assert found.title == ""
    assert body(found) == [table, FIRST]


def test_takes_off_the_margin_that_all_lines_share() -> None:
    text = "\n".join(f"   {line}" for line in (HEADLINE, "", FIRST, "", "Donate now"))
    found = read(text, Context(shipped()))
    assert (found.title, body(found)) == (HEADLINE, [FIRST])


def test_says_where_a_removed_passage_stood() -> None:
    found = clean(HEADLINE, FIRST, "Donate now", SECOND)
    assert [(removal.text, removal.at) for removal in found.removals] == [("Donate now", 1)]


@pytest.mark.parametrize("text", ["<p>Boats</p>", "<!DOCTYPE html><title>x</title>", "Boats<br>and nets", "  <div class=x>Boats"])
def test_knows_a_page(text: str) -> None:
    assert is_markup(text)


@pytest.mark.parametrize(
    "text",
    [
        "Boats and nets",
        "if a < b and b > c: stop",
        "See <a href='/x'>the list</a> of boats",
        "<3 from Westhaven",
        f"Ten years of <br>\n\n{FIRST}\n\n{SECOND}",
    ],
)
def test_knows_plain_text(text: str) -> None:
    assert not is_markup(text)


README = """<p align="center"><img src="logo.svg"><br>
<b>Tides</b>, for harbours
</p>

# Tides

Tides computes when the ferry can leave the harbour, and when it has to wait for the water.

```sh
tides --help
```

The rest is told in the manual, which the harbour master wrote with a pencil.
"""


def test_markdown_with_tags_between_its_paragraphs_is_no_page() -> None:
    assert not is_markup(README)
    assert not is_markup(README.replace("\n", "\r\n"))
    assert not is_markup(f"# Of the tides\n\n{README}")


def test_a_piece_of_a_page_that_shows_markdown_is_a_page() -> None:
    assert is_markup(f"<p>{FIRST}</p>\n\n<pre>{README}</pre>\n\n<p>{SECOND}</p>")
    assert is_markup(f"<p>{FIRST}</p>\n\n# {SECOND}\n\n<p>{SECOND}</p>\n\n<p>{SECOND}</p>")
    assert is_markup(f"<!doctype html>\n\n<title>Tides</title>\n\n{README}")


def test_a_text_that_shows_a_listing_of_tags_is_no_page() -> None:
    listing = "    <div>\n      <table><tr><td>high</td></tr></table>\n    </div>\n\n    <p>low</p>"
    text = f"{HEADLINE}\n\n{FIRST}\n\n{listing}\n\nThat is all.\n"
    assert not is_markup(text)
    assert not is_markup(text.replace("\n", "\r\n"))
    assert is_markup(f"{HEADLINE}\n\n{listing}\n\n</div>\n<p>That is all.</p>\n")


def test_a_text_whose_title_names_a_tag_is_no_page() -> None:
    assert not is_markup(f"<blink> is back\n\n{FIRST}\n\nWhoever used <blink> was told to stop.\n")
    assert is_markup(f"<b>{HEADLINE}</b>\n\n{FIRST}\n")
    assert is_markup(f"<p> {FIRST}\n\n<p> {SECOND}\n")
    assert is_markup(f"<div> {FIRST}\n\n{SECOND}</div>\n")


def test_a_text_of_windows_that_speaks_of_a_tag_is_no_page() -> None:
    assert not is_markup("\r\n\r\n".join((FIRST, SECOND, "Write <br> where a line ends.", FIRST, SECOND)))


def test_a_short_rest_of_a_long_text_is_read_until_it_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(text: str, _: Context) -> PlainText:
        """What steps leave that take nearly all at first, and then a paragraph at each reading until two are left."""
        rest = text.split("\n\n")[-9:]
        left = rest[1:] if len(rest) > 2 else rest
        gone = (Removal(Kind.SHARE, "some", rest[0], 0),) * (len(rest) - len(left))
        return PlainText("", tuple(Paragraph((Span(line),)) for line in left), gone, ())

    monkeypatch.setattr(plaintext, "_found", found)
    assert body(read("\n\n".join(map(str, range(3_000))), Context(shipped()))) == ["2998", "2999"]


@pytest.mark.skipif(not SEED.exists(), reason="the seed text is not beside the project")
def test_the_seed_comes_out_whole() -> None:
    found = read(SEED.read_text(encoding="utf-8"), Context(shipped()))
    paragraphs = body(found)
    assert found.title.startswith("Russia Withdraws")
    assert len(paragraphs) == 12
    assert paragraphs[0].startswith("Joint Russian-Belarusian military exercises")
    assert paragraphs[-1].endswith("over its assault on Ukraine.")
    assert sum(removal.text.count(".") + removal.text.count("!") > 0 for removal in found.removals) >= 5
    again = read(f"{found.title}\n\n{blocks_text(found.blocks)}", Context(shipped()))
    assert (again.title, again.blocks, again.removals) == (found.title, found.blocks, ())


def test_lines_that_stand_together_are_entries_of_a_list() -> None:
    forms = {passage.text: passage.form for passage in passages_of(f"{FIRST}\n\n- Northern pier\n- Small basin\n\n{SECOND}")}
    assert forms == {FIRST: "paragraph", "- Northern pier": "item", "- Small basin": "item", SECOND: "paragraph"}


def test_lines_of_a_paragraph_that_was_wrapped_are_no_list() -> None:
    wrapped = textwrap.fill(f"{FIRST} {SECOND} {FIRST}", 72)
    assert [passage.form for passage in passages_of(wrapped)] == ["paragraph"]
