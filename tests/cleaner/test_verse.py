"""The lines of poems, songs and addresses stay lines, and running text that was cut at a column does not."""

import pytest

import reader
from reader.models import Paragraph, Quote, spans_text

BEFORE = "The harbour of Port Lumen was closed on Tuesday after two ferries touched in the fog, and the crews sang this in the canteen:"
BEHIND = "Nobody was hurt. Divers looked at both hulls in the afternoon, and found a dent of a hand's breadth in one of them."


def between(markup: str) -> str:
    """What is left of `markup` between two paragraphs of an article."""
    page = f"<html lang=en><title>Harbour closed</title><article><h1>Harbour closed</h1><p>{BEFORE}</p>{markup}<p>{BEHIND}</p></article>"
    text = reader.clean(page).text
    assert reader.clean(f"Harbour closed\n\n{text}\n").text == text
    return text.removeprefix(BEFORE).removesuffix(BEHIND).strip("\n")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Grey is the <b>morning,<br>\n and grey</b> is<i> the gull<br></i>\n", "Grey is the morning,\nand grey is the gull"),
        (
            "<p>Grey is the gull,<br/>cold is the hull,<br><br>and none of us<br>drowned.",
            "Grey is the gull,\ncold is the hull,\n\nand none of us\ndrowned.",
        ),
        ("<p>Grey is the gull,<br><b> </b><br>cold is the hull.<br>", "Grey is the gull,\ncold is the hull."),
        ("<p>“Come in,” he said,<br>“and bring the gull.”", "“Come in,” he said,\n“and bring the gull.”"),
        ("<div>灰色の朝<br>灰色の海<br>二人で漕いで</div>", "灰色の朝\n灰色の海\n二人で漕いで"),
        ("<p>The Lumen Ferry Office<br>12 Lock Street<br>Port Lumen PL3 1AA", "The Lumen Ferry Office\n12 Lock Street\nPort Lumen PL3 1AA"),
    ],
)
def test_lines_that_the_page_breaks_are_lines(markup: str, text: str) -> None:
    assert between(markup) == text


def test_lines_in_a_quotation_are_lines() -> None:
    song = "<blockquote><p>Grey is the gull,<br>cold is the hull.</p></blockquote>"
    article = reader.clean(f"<article><h1>Harbour closed</h1><p>{BEFORE}</p>{song}<p>{BEHIND}</p></article>")
    quote = next(block for block in article.blocks if isinstance(block, Quote))
    assert isinstance(quote.blocks[0], Paragraph)
    assert spans_text(quote.blocks[0].spans) == "Grey is the gull,\ncold is the hull."


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Two ferries touched in the fog at nine, and the harbour was",
            "closed until noon, when the fog had lifted and the divers",
            "had come.",
        ),
        ("Two ferries touched in the fog at nine, and the harbour was closed until noon, when the fog had lifted.", "Nobody was hurt."),
    ],
)
def test_running_text_is_one_line_wherever_it_was_broken(lines: tuple[str, ...]) -> None:
    assert between(f"<p>{'<br>'.join(lines)}</p>") == " ".join(lines)


ANSWER = "The two boats met where the channel bends, and neither of them had heard the other's horn in the wind from the pier."


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"<p><b>How did it happen?</b><br>{ANSWER}", f"How did it happen?\n{ANSWER}"),
        (f"<p><b>How did it<br> happen?<br></b>\n{ANSWER}", f"How did it happen?\n{ANSWER}"),
        (
            f"<p><strong>Post: How did it happen?</strong><br><strong>Brandt:</strong> {ANSWER}",
            f"Post: How did it happen?\nBrandt: {ANSWER}",
        ),
        (
            f"<p><b>Where:</b> Customs House<br><b>When:</b> Friday<br><b>What:</b> {ANSWER}",
            f"Where: Customs House\nWhen: Friday\nWhat: {ANSWER}",
        ),
    ],
)
def test_what_is_set_in_bold_stands_on_a_line_of_its_own(markup: str, text: str) -> None:
    assert between(markup) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"<p>{ANSWER} Was it<br><b>both</b> of them?", f"{ANSWER} Was it both of them?"),
        (f"<p><b>{ANSWER}<br>{ANSWER}</b>", f"{ANSWER} {ANSWER}"),
    ],
)
def test_a_word_in_bold_ends_no_line(markup: str, text: str) -> None:
    assert between(markup) == text


LONG = "灯台守の佐藤さんは毎朝五時に起きて、北の桟橋まで歩いていく。それは父の代から四十年続いている"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"<p>{LONG}<br>\n習慣で、<br>雨の日も<b>雪の日も<br>変わらない</b>という。", f"{LONG}習慣で、雨の日も雪の日も変わらないという。"),
        (f"<p>{LONG}。<br>“雨の日も。”<br>そう言う", f"{LONG}。“雨の日も。”そう言う"),
        (f"<p>日時：{LONG}<br>場所：北の桟橋<br>料金：無料", f"日時：{LONG} 場所：北の桟橋 料金：無料"),
        (f"<p>{LONG}。<br>Lumen Post", f"{LONG}。 Lumen Post"),
        (
            "<p>북쪽 부두의 등대지기는 매일 아침 다섯 시에 일어나 부두까지 걸어가며 그것은 아버지 때부터 이어진<br>습관이다.",
            "북쪽 부두의 등대지기는 매일 아침 다섯 시에 일어나 부두까지 걸어가며 그것은 아버지 때부터 이어진 습관이다.",
        ),
    ],
)
def test_running_text_of_chinese_and_japanese_goes_on_without_a_blank(markup: str, text: str) -> None:
    assert between(markup) == text


def test_lines_that_would_go_one_by_one_are_read_together() -> None:
    assert between("<p>She heard it sing of the morning,<br>Remind me later<br>and of the gull.</p>").count("\n") == 0


@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_page_of_nothing_but_lines_is_a_poem(tag: str) -> None:
    lines = [
        "Grey is the morning,",
        "and grey is the gull,",
        "grey is the water",
        "that knocks on the hull.",
        "Two of us sailing,",
        "two of us drowned",
    ]
    stanzas = "".join(f"<{tag}>{line}</{tag}>" for line in lines)
    page = f"""<html lang=en><title>Harbour song – Lumen Post</title><nav><a href=/>Home</a></nav><main><article><h1>Harbour song</h1>
        <div class=byline>By Ann Lee</div><div class=stanzas>{stanzas * 2}</div></article></main>
        <footer><p>Copyright The Lumen Post. All rights reserved.</p></footer>"""
    assert reader.clean(page, url="https://lumenpost.example/song").text == "\n\n".join(lines * 2)


def test_the_labels_of_a_form_are_no_poem() -> None:
    fields = "".join(f"<p>{label}</p><input>" for label in ("Your name", "E-mail", "Password", "Password, again", "Town", "Street"))
    with pytest.raises(reader.ReaderError):
        reader.clean(f"<title>Create an account</title><main><h1>Create an account</h1><form>{fields}</form></main>")
