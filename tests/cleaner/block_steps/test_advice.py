"""Advice: a story that tells its readers what to do stays whole, what asks in the midst of it does not."""

import pytest

import reader
from reader.cleaner.block_steps import advice
from reader.cleaner.block_steps.advice import mark_advice
from reader.cleaner.block_steps.manner.compiled_words import WORDS
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.rules import shipped
from tests.bounds import bounded

HEAT = [
    "The weather office of Westhaven expects 37 degrees on Thursday, and the doctors are afraid for the old and the very young.",
    "Drink before you are thirsty, and carry a bottle wherever you go.",
    "Check on neighbours who live alone.",
    "Never leave a child in a parked car, not even for a minute.",
    "Close the shutters by day and open them at night.",
    "Use the stairs of the lighthouse only before noon.",
    "The bath on the mole is open until ten as long as the heat lasts, the harbour master said on Tuesday.",
    "On Saturday the wind turns to the west, and with it comes the rain, which nobody on the mole will complain of.",
    "The oldest lamp keeper remembers a summer in which the tar ran off the boats and the ferry would not start.",
]
GERMAN_HEAT = [
    "Der Wetterdienst von Westhafen erwartet am Donnerstag 37 Grad, und die Ärzte fürchten um die Alten und die Kleinen.",
    "Trinken Sie, bevor Sie durstig sind.",
    "Schließen Sie am Tag die Läden und lüften Sie in der Nacht.",
    "Lassen Sie kein Kind in einem Auto zurück, auch nicht für eine Minute.",
    "Sehen Sie nach Nachbarn, die allein wohnen.",
    "Gehen Sie erst am Abend auf die Mole, wenn die Steine kühl sind.",
    "Am Samstag dreht der Wind nach Westen und bringt den Regen mit, über den sich niemand beklagen wird.",
    "Der älteste Lampenwärter erinnert sich an einen Sommer, in dem der Teer von den Booten lief.",
]
GERMAN = ["Testen Sie den Melder einmal im Monat."]
FRENCH_HEAT = [
    "La météo de Port-Ouest attend 37 degrés jeudi, et les médecins craignent pour les plus âgés et pour les plus petits.",
    "Buvez avant d’avoir soif et gardez une bouteille avec vous.",
    "Fermez les volets le jour et aérez la nuit.",
    "Ne laissez jamais un enfant dans une voiture, même une minute.",
    "Évitez le môle avant le soir, quand les pierres sont encore chaudes.",
    "Prenez des nouvelles des voisins qui vivent seuls.",
    "Samedi, le vent tournera à l’ouest et apportera une pluie dont personne ne se plaindra sur le môle.",
    "Le plus vieux gardien du phare se souvient d’un été où le goudron coulait des barques.",
]
FRENCH = ["Téléchargez uniquement l’application officielle du passeur."]
PORTUGUESE_HEAT = [
    "O serviço do tempo de Porto Oeste espera 37 graus na quinta-feira, e os médicos temem pelos mais velhos e pelos mais novos.",
    "Beba água antes de ter sede.",
    "Feche as janelas de dia e abra-as à noite.",
    "Não deixe uma criança no carro, nem por um minuto.",
    "Evite o molhe antes da noite, enquanto as pedras estão quentes.",
    "Procure os vizinhos que moram sozinhos.",
    "No sábado o vento vira para oeste e traz a chuva, da qual ninguém no molhe vai se queixar.",
    "O mais velho faroleiro se lembra de um verão em que o alcatrão escorria dos barcos.",
]
PORTUGUESE = ["Baixe o aplicativo da balsa somente pela loja oficial."]
VIETNAMESE_FLOOD = [
    "Đài khí tượng dự báo mưa lớn từ thứ Năm, và chính quyền lo ngại cho những thôn ở gần bến cảng phía tây.",
    "Không đi qua đoạn đường ngập, dù nước trông cạn.",
    "Chuẩn bị nước uống và lương khô cho ba ngày.",
    "Gọi 112 khi có người bị cuốn trôi.",
    "Giữ điện thoại khô và sạc đầy.",
    "Tránh đứng gần cột điện.",
    "Năm ngoái, lũ đã làm hư hại bốn trăm căn nhà ở hai xã ven sông, theo số liệu của tỉnh.",
    "Mưa sẽ giảm từ Chủ nhật khi gió đổi hướng, người gác đèn già nhất nói.",
]
VIETNAMESE = ["Đăng ký nhận tin nhắn cảnh báo tại ủy ban xã."]
STORIES = [(GERMAN_HEAT, GERMAN), (FRENCH_HEAT, FRENCH), (PORTUGUESE_HEAT, PORTUGUESE), (VIETNAMESE_FLOOD, VIETNAMESE)]


def page(passages: list[str]) -> str:
    body = "".join(passage if passage.startswith("<") else f"<p>{passage}</p>" for passage in passages)
    return f"<html><body><article><h1>37 degrees</h1><div>{body}</div></article></body></html>"


def text_of(passages: list[str]) -> str:
    return reader.clean(page(passages), url="https://westhaven-post.example/heat").text


@pytest.mark.parametrize(("story", "lines"), STORIES)
def test_keeps_advice_among_advice(story: list[str], lines: list[str]) -> None:
    advised = [*story[:4], *lines, *story[4:]]
    text = text_of(advised)
    assert [line for line in advised if line not in text] == []
    assert not reader.clean(text).removals


@pytest.mark.parametrize(("story", "lines"), STORIES)
def test_takes_what_says_the_same_where_nobody_is_advised(story: list[str], lines: list[str]) -> None:
    told = [*story[:1], *story[-2:]]
    text = text_of([*told, *told[::-1], *lines, *told])
    assert [line for line in lines if line in text] == []


@pytest.mark.parametrize(
    "asking",
    [
        "Subscribe to our storm warning service, and read it wherever you go.",
        "Sign up for the weekly newsletter.",
        "Register for free to keep reading.",
        "Get tips like these in your inbox every Thursday.",
        "Support independent journalism from 2 crowns a month.",
    ],
)
def test_takes_what_asks_among_advice(asking: str) -> None:
    text = text_of([*HEAT[:4], asking, *HEAT[4:]])
    assert asking not in text
    assert [line for line in HEAT if line not in text] == []


def test_takes_what_asks_in_several_ways_among_advice() -> None:
    asking = "Recibe cada jueves consejos en tu correo."
    story = [
        "El servicio del tiempo de Puerto Oeste espera 37 grados el jueves, y los médicos temen por los más viejos y los más pequeños.",
        "Bebe antes de tener sed.",
        "Cierra las persianas de día.",
        "No dejes a un niño en el coche, ni un minuto.",
        "Evita el muelle hasta la noche.",
        "Pregunta a los vecinos que viven solos.",
        "El sábado el viento gira al oeste y trae la lluvia, de la que nadie en el muelle se va a quejar.",
    ]
    text = text_of([*story[:4], asking, *story[4:]])
    assert asking not in text
    assert [line for line in story if line not in text] == []


@pytest.mark.parametrize("form", ["<p><a href='/give'>{}</a></p>", "<aside><p>{}</p></aside>"])
def test_takes_what_leads_elsewhere_or_stands_in_a_box(form: str) -> None:
    assert GERMAN[0] not in text_of([*GERMAN_HEAT[:4], form.format(GERMAN[0]), *GERMAN_HEAT[4:]])


def test_knows_no_advice_where_fewer_advise() -> None:
    assert GERMAN[0] not in text_of([*GERMAN_HEAT[:2], *GERMAN_HEAT[4:5], GERMAN[0], *GERMAN_HEAT[6:], GERMAN_HEAT[0]])


def test_looks_at_a_long_story_of_advice_once() -> None:
    """Work grows with length: a square would take minutes here."""
    passages = [Passage(line) for _ in range(5_000) for line in HEAT[1:6]]
    with bounded(20.0):
        mark_advice(Passages(passages), Context(shipped(), language="en"))
    assert all(passage.is_advice for passage in passages)


def test_has_the_words_in_the_form_in_which_passages_are_compared() -> None:
    words = {
        word for table in (advice._FIRST, advice._FIRST_ENDS, advice._NOT_ENDS, advice._LAST) for words in table.values() for word in words
    }
    assert [word for word in {*words, *advice._NOT.values(), *advice._CHINESE} if normal(f"x{word}") != f"x{word}"] == []
    assert {*advice._FIRST, *advice._FIRST_ENDS, *advice._LAST, *advice._NOT} <= WORDS.keys()
