"""Helplines: what says whom to call in need stays whole, with what heads it; what only looks like it does not."""

import pytest

import reader
from reader.cleaner.block_steps.helplines import mark_help
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.rules import shipped
from tests.bounds import bounded

STORY = [
    "The river came over the dyke of Westhaven on Sunday night, and by Monday the lower town could be reached by boat alone.",
    "Four hundred people slept in the school, where the baker had lit his second oven, and nobody was missing in the morning.",
    "The dyke was built in 1911 and raised twice, and a third time was to have been this year, the council said on Tuesday.",
    "Engineers from the county measured the water every hour, and it stood higher at noon than it had at breakfast.",
    "The ferry brought blankets from the island, and the lamp keeper, who had no telephone, rang the bell of the mole.",
]
GERMAN_BOX = [
    "Telefonseelsorge: 0800 555 0111, kostenlos und rund um die Uhr",
    "Chat unter online.laterne.example",
    "Schreiben Sie eine E-Mail an hilfe@laterne.example",
]
ENGLISH_BOX = ["Call the county on 555 0142", "Register your damage at flood.county.example by 4 May", "Write to help@county.example"]
SWEDISH_BOX = ["Lyktlinjen: 020-555 012, dygnet runt", "Chatta på lyktan.example", "Mejla hjalp@lyktan.example"]


def text_of(box: str) -> str:
    """What is left of a page with `box` in the midst of a story."""
    told = [f"<p>{text}</p>" for text in STORY]
    article = "".join([*told[:3], box, *told[3:]])
    page = f"<html><body><article><h1>The night of the water</h1>{article}</article></body></html>"
    return reader.clean(page, url="https://westhaven-post.example/water").text


def entries(lines: list[str]) -> str:
    return "".join(f"<li>{line}</li>" for line in lines)


@pytest.mark.parametrize("form", ["<h3>{}</h3><ul>{}</ul>", "<p>{}</p><ul>{}</ul>", "<div class='infobox'><h4>{}</h4><ul>{}</ul></div>"])
@pytest.mark.parametrize(
    ("head", "lines"),
    [("Hier finden Sie Hilfe", GERMAN_BOX), ("If you are affected by the water:", ENGLISH_BOX), ("Här kan du få hjälp", SWEDISH_BOX)],
)
def test_keeps_a_list_of_whom_to_call(form: str, head: str, lines: list[str]) -> None:
    text = text_of(form.format(head, entries(lines)))
    assert [line for line in (head, *lines) if line not in text] == []
    assert not reader.clean(text).removals


@pytest.mark.parametrize(("head", "lines"), [("Where to get help", ENGLISH_BOX), ("Här kan du få hjälp", SWEDISH_BOX)])
def test_keeps_the_lines_under_a_head_that_say_whom_to_call(head: str, lines: list[str]) -> None:
    text = text_of("".join(f"<p>{line}</p>" for line in (f"<b>{head}</b>", *lines)))
    assert [line for line in (head, *lines) if line not in text] == []
    assert not reader.clean(text).removals


def test_keeps_a_list_in_which_one_entry_helps() -> None:
    lines = ["Samaritans: 116 123", SWEDISH_BOX[2]]
    assert SWEDISH_BOX[2] in text_of(f"<p>Nummer</p><ul>{entries(lines)}</ul>")


def test_keeps_such_a_list_at_the_end_of_the_story() -> None:
    lines = ["Позвоните в администрацию: 555-01-42", "Подпишитесь на оповещения на сайте города", "Сохраните чеки и напишите страховщику"]
    story = [
        "Река вышла из берегов в ночь на воскресенье, и к понедельнику до нижнего города можно было добраться только на лодке.",
        "Четыреста человек ночевали в школе, где пекарь растопил вторую печь, и утром все были на месте.",
        "Дамбу построили в 1911 году и дважды поднимали, а в третий раз собирались поднять в этом году, сообщил совет.",
        "Инженеры мерили воду каждый час, и в полдень она стояла выше, чем утром.",
        "Паром привёз с острова одеяла, а смотритель маяка, у которого нет телефона, звонил в колокол.",
    ]
    told = "".join(f"<p>{text}</p>" for text in story)
    box = f"<p>Если вы пострадали:</p><ul>{entries(lines)}</ul>"
    text = reader.clean(f"<html lang='ru'><body><article><h1>Ночь воды</h1>{told}{box}</article></body></html>").text
    assert [line for line in lines if line not in text] == []


@pytest.mark.parametrize(
    "box",
    [
        f"<p>Nummer</p><ul>{entries(SWEDISH_BOX)}</ul>",
        f"<h3>Här finns hjälp</h3><ul>{entries([*SWEDISH_BOX, 'Or ring our desk: 555 0142'])}</ul>",
        f"<h3>Här finns hjälp</h3><ul>{entries([*SWEDISH_BOX, 'Kundtjänst: hjalp@westhaven-post.example'])}</ul>",
        f"<h3>Här finns hjälp</h3><p>{STORY[0]}</p><p>{SWEDISH_BOX[2]}</p>",
    ],
)
def test_takes_what_asks_for_letters_where_nobody_is_helped(box: str) -> None:
    assert SWEDISH_BOX[2] not in text_of(box.replace("Lyktlinjen: 020-555 012, dygnet runt", "Lyktan: 020-555 012"))


@pytest.mark.parametrize("form", ["<h3>Hier finden Sie Hilfe</h3><ul>{}</ul>", "<p>Hier finden Sie Hilfe</p>{}"])
@pytest.mark.parametrize(
    "line", ["Abo-Service: 0800 555 333", "Subscriber services: 0800 555 333", "Newsletter abonnieren: boten.example/post"]
)
def test_takes_the_papers_own_lines_among_those_that_help(line: str, form: str) -> None:
    lines = [*GERMAN_BOX, line, "Leserservice: 0800 555 334"]
    html = entries(lines) if "<ul>" in form else "".join(f"<p>{each}</p>" for each in lines)
    text = text_of(form.format(html))
    assert line not in text
    assert [each for each in GERMAN_BOX if each not in text] == []


@pytest.mark.parametrize("listing", [0, 1])
def test_looks_at_a_page_of_many_lines_once(listing: int) -> None:
    """Work grows with length: a square would take minutes here."""
    lines = ["Where to get help" if listing == 0 else "Samaritans: 555 0111", "Call 0800 555 0111"]
    passages = [Passage(line, form="item" if listing else "paragraph", listing=listing) for _ in range(15_000) for line in lines]
    with bounded(20.0):
        mark_help(Passages(passages), Context(shipped()))
    assert all(passage.is_advice != bool(listing) for passage in passages)
