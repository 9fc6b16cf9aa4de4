"""Names out of bylines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaner.metadata.bylines import MOST_NAMES, forwards, names


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Marit Oxley", ("Marit Oxley",)),
        ("by MARIT OXLEY AND JON VALE", ("Marit Oxley", "Jon Vale")),
        ("By Marit Oxley, Jon Vale and Ana Sørby in Nordhaven", ("Marit Oxley", "Jon Vale", "Ana Sørby")),
        ("Marit Oxley, Staff Writer", ("Marit Oxley",)),
        ("Marit Oxley, The Nordhaven Ledger", ("Marit Oxley",)),
        ("Jon Vale The Nordhaven Ledger", ("Jon Vale",)),
        ("Von Jürgen Ölschläger und Eva Maria de la Cruz", ("Jürgen Ölschläger", "Eva Maria de la Cruz")),
        ("Par Élise Dubois et Paul Roux", ("Élise Dubois", "Paul Roux")),
        ("Автор: Мария Иванова", ("Мария Иванова",)),
        ("文：山田太郎", ("山田太郎",)),
        ("Text: Ida Holm", ("Ida Holm",)),
        ("Text: Ida Holm, Photos: Jon Vale", ("Ida Holm",)),
        ("Words: Ida Holm", ("Ida Holm",)),
        ("By April Oxley and June Vale", ("April Oxley", "June Vale")),
        ("August", ()),
        ("By Marit Oxley and Jon Vale, in Nordhaven", ("Marit Oxley", "Jon Vale")),
        ("In Seok Kim", ("In Seok Kim",)),
        ("Reporting by Ida Holm; editing by Jon Vale", ("Ida Holm",)),
        ("By Marit Oxley Photographs by Jon Vale", ("Marit Oxley",)),
        ("Текст: Мария Иванова, фото: Пётр Носов", ("Мария Иванова",)),
        ("文＝山田太郎、写真＝森野霧", ("山田太郎",)),
        ("文・写真＝山田太郎", ("山田太郎",)),
        ("山田太郎・森野霧", ("山田太郎", "森野霧")),
        ("लेखक: अनिल शर्मा", ("अनिल शर्मा",)),
        ("ผู้เขียน: สมชาย ใจดี", ("สมชาย ใจดี",)),
        ("بقلم: ليلى البحري", ("ليلى البحري",)),
        ("This post was written by Marit Oxley, Head of Ferries and Town Affairs", ("Marit Oxley",)),
        ("An article by Marit Oxley, VP of Ferries at Harbour Inc.", ("Marit Oxley",)),
        ("Reviewed by Marit Oxley", ("Marit Oxley",)),
        ("Medically reviewed by Marit Oxley, MD", ()),
        ("By Marit Oxley Fact-checked by Jon Vale", ("Marit Oxley",)),
        ("By Marit Oxley 5 min read", ("Marit Oxley",)),
        ("By Marit Oxley As told to Jon Vale", ("Marit Oxley",)),
        ("記者張三／台北報導", ("張三",)),
        ("记者 张三", ("张三",)),
        ("山田太郎（やまだ・たろう）", ("山田太郎",)),
        ("Marit Oxley | Reuters", ("Marit Oxley", "Reuters")),
        ('"Marit Oxley"', ("Marit Oxley",)),
        ("Marit Oxley marit@ledger.example", ("Marit Oxley",)),
        ("Marit Oxley is a reporter in Nordhaven.", ("Marit Oxley",)),
        ("By | Marit Oxley | Ida da Silva", ("Marit Oxley", "Ida da Silva")),
        ("Marit Oxley, Nordhaven", ("Marit Oxley",)),
        ("Marit Oxley, Ph.D, Gardener and Astrologer", ("Marit Oxley",)),
        ("ledger.example, Nordhaven, Norway", ()),
        ("Marit Oxley ⋅ Review Editor ⋅ Updated", ("Marit Oxley",)),
        ("Marit Oxley, Zürich", ("Marit Oxley",)),
        ("Мария Носова, Одесса", ("Мария Носова",)),
        ("山田海, 森野霧", ("山田海", "森野霧")),
        ("Marit and Ida", ("Marit", "Ida")),
        ("By | Marit", ("Marit",)),
        ("| Guide | | by | | Marit |", ("Marit",)),
        ("Marit Oxley | by", ("Marit Oxley",)),
        ("Von: | Øyvind | Ida", ("Øyvind", "Ida")),
        ("Marit Oxley)", ("Marit Oxley",)),
        ("By the team, edited by Jon Vale", ()),
        ("Por José García y Vega", ("José García y Vega",)),
        ("José Ortega y Gasset y Ana Ruiz", ("José Ortega y Gasset", "Ana Ruiz")),
        ("JOSÉ GARCÍA Y VEGA Y ANA RUIZ", ("José García Y Vega", "Ana Ruiz")),
        ("OLEH BUDI SANTOSO DAN SITI AMINAH", ("Budi Santoso", "Siti Aminah")),
        ("BY DAN OXLEY AND JON E VALE", ("Dan Oxley", "Jon E Vale")),
        ("BY IDA I HOLM, CON VALE, RUTH DAN", ("Ida I Holm", "Con Vale", "Ruth Dan")),
        ("Ana Ruiz, Juan Pérez y Marta Sanz", ("Ana Ruiz", "Juan Pérez", "Marta Sanz")),
        ("Ana Ruiz y EFE", ("Ana Ruiz", "EFE")),
        ("Ana Moura e Rui Costa e Silva", ("Ana Moura", "Rui Costa e Silva")),
        ("Jordi Vila i Soler", ("Jordi Vila i Soler",)),
        ("Anna Nowak i Jan Kowal", ("Anna Nowak", "Jan Kowal")),
        ("Holm Ida és Vale Jon", ("Holm Ida", "Vale Jon")),
        ("Ida Holm a Jon Vale", ("Ida Holm", "Jon Vale")),
        ("Ιδα Χολμ και Γιον Βαλε", ("Ιδα Χολμ", "Γιον Βαλε")),
        ("Ida Holm (avec Jon Vale et AFP)", ("Ida Holm", "Jon Vale", "AFP")),
        ("Text und Fotos: Ida Holm", ("Ida Holm",)),
        ("Words and pictures by Ida Holm", ("Ida Holm",)),
        ("Texte et photos : Ida Holm", ("Ida Holm",)),
        ("Text: Ida Holm Foto: Jon Vale", ("Ida Holm",)),
        ("Text von Ida Holm, Fotos von Jon Vale", ("Ida Holm",)),
        ("Ida Holm (Text), Jon Vale (Fotos)", ("Ida Holm",)),
        ("Teksti: Ida Holm, kuvat: Jon Vale", ("Ida Holm",)),
        ("Ida Holm, traducción de Jon Vale, ilustración: Ana Ruiz", ("Ida Holm",)),
        ("Ein Kommentar von Ida Holm", ("Ida Holm",)),
        ("Propos recueillis par Ida Holm", ("Ida Holm",)),
        ("Szerző: Holm Ida", ("Holm Ida",)),
        ("Tác giả: Ida Holm", ("Ida Holm",)),
        ("Reporter: Ida Holm | Editor: Jon Vale", ("Ida Holm",)),
        ("김철수 기자", ("김철수",)),
        ("김철수 기자 (kim@ledger.example)", ("김철수",)),
        ("Ida Holm 29. November 2026, 12:30 Uhr", ("Ida Holm",)),
        ("Publié le 29 novembre 2026 à 12h30 par Ida Holm", ("Ida Holm",)),
        ("Publicado por Ida Holm el 29 de noviembre de 2026", ("Ida Holm",)),
        ("Posted on November 29, 2026 by Ida Holm", ("Ida Holm",)),
        ("Ida Holm reported from Nordhaven.", ("Ida Holm",)),
        ("By Ida Holm | Ida Holm covers ferries and fog", ("Ida Holm",)),
        ("Ida Holm in Nordhaven | Jon Vale contributed to this report", ("Ida Holm", "Jon Vale")),
        ("By Ida Holm, Jon Vale on Monday, November 29th, 2026", ("Ida Holm", "Jon Vale")),
        ("Ursula von der Holm", ("Ursula von der Holm",)),
        ("Last updated 29 November 2026", ()),
        ("Von seinem Vorgänger unterscheidet", ()),
        ("AccountingDepartment.com", ()),
        ("(kna/mdl)", ()),
        ("AFP", ("AFP",)),
        ("Nordhaven Ledger", ()),
        ("The Nordhaven Ledger", ()),
        ("מאת דנה לוי", ("דנה לוי",)),
        ("Editorial", ()),
        ("admin", ()),
        ("https://www.facebook.com/LedgerNews", ()),
        ("www.ledger.example/MaritOxley", ()),
        ("@maritoxley, Nordhaven", ()),
        ("Marit Oxley, 山田海", ("Marit Oxley", "山田海")),
        ("5 min read", ()),
        ("From Ida Holm in Westhaven", ("Ida Holm",)),
        ("By Ida Holm 2 hours ago", ("Ida Holm",)),
        ("By Ida Holm ⏱ 3 min read", ("Ida Holm",)),
        ("Von unserer Redakteurin Ida Holm", ("Ida Holm",)),
        ("文／李明 圖／王芳", ("李明",)),
        ("Medically reviewed by: Jon Vale, MD. Written by: Ida Holm", ("Ida Holm",)),
        ("Submitted by | press.office | on Mon, 11/02/2026 - 10:15", ()),
        ("Submitted by Ida Holm on Mon, 11/02/2026 - 10:15", ("Ida Holm",)),
        ("By Ida Holm | COVID 19 | COVID-19", ("Ida Holm",)),
        ("Published 22 November 2026", ()),
        ("", ()),
    ],
)
def test_reads_the_names(line: str, found: tuple[str, ...]) -> None:
    assert names([line], "The Nordhaven Ledger") == found


@pytest.mark.parametrize(
    ("filed", "spoken"),
    [
        ("Oxley, Marit", "Marit Oxley"),
        ("de la Cruz, Eva Maria", "Eva Maria de la Cruz"),
        ("Marit Oxley", "Marit Oxley"),
        ("Marit Oxley, Jon Vale", "Marit Oxley, Jon Vale"),
        ("Oxley, AFP", "Oxley, AFP"),
        ("Reuters, London", "Reuters, London"),
    ],
)
def test_spells_a_name_that_is_filed_as_it_is_spoken(filed: str, spoken: str) -> None:
    assert forwards(filed) == spoken


def test_names_each_author_once() -> None:
    assert names(["Marit Oxley", "By MARIT OXLEY", "Dr. Marit Oxley"]) == ("Marit Oxley",)


@given(st.lists(st.text(max_size=200), max_size=30))
def test_gives_few_and_safe_names_whatever_stands_there(lines: list[str]) -> None:
    found = names(lines)
    assert len(found) <= MOST_NAMES
    assert not any(char < " " or "\x7f" <= char <= "\x9f" for name in found for char in name)
