"""Searching: words, phrases, fields; whatever is typed gives hits or a sentence."""

import re
import sqlite3
import time
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import library
from reader.errors import NotInLibraryError, UsageError
from reader.imports import Saved
from reader.library import (
    Library,
    articles,
    bookmarks,
    entries,
    feeds,
    imported,
    indexing,
    migrations,
    operations,
    records,
    restoring,
    search,
    snippets,
    terms,
)
from reader.models import Access, AccessState, Article, Entry, Feed, Hit, Paragraph, Place, Query, SmartFolder, Sort, Span, Visited
from tests.library.older import go_back

NOW = datetime(2026, 5, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with library.open(tmp_path_factory.mktemp("search") / "library.db") as opened:
        for number, (title, text) in enumerate(
            [
                ("The tide", "Harbour boats waited for the tide. The café on the pier stayed open all night."),
                ("Bridges", "An engineer looked at the harbour bridge and found its stone piers sound."),
                ("A café closes", "Nobody knows why it closed; the bridge was open."),
                ("東京の橋", "東京の新しい橋が開通した。"),
            ]
        ):
            article = Article(f"https://example.org/{number}", title, (Paragraph((Span(text),)),), published=NOW - timedelta(days=number))
            articles.store(opened, article)
        tide, bridges = articles.ids(opened, Query())[:2]
        articles.tag(opened, [tide], ["sea"])
        articles.tag(opened, [bridges], ["roads", "both"])
        articles.mark(opened, [tide], bookmarked=True)
        articles.mark(opened, [bridges], read=True)
        bookmarks.keep_passage(opened, bridges, Place(0, "found its stone piers sound"), "All of them?")
        yield opened


def found(shelf: Library, text: str) -> list[str]:
    return [hit.headline.title for hit in search.hits(shelf, search.parse(text, now=NOW))]


def shown(hit: Hit) -> str:
    return "".join(f"[{text}]" if match else text for text, match in hit.snippet)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("harbour", ["The tide", "Bridges"]),
        ("HARBOUR bridge", ["Bridges"]),
        ('"harbour bridge"', ["Bridges"]),
        ('"bridge harbour"', []),
        ("cafe", ["The tide", "A café closes"]),
        ("title:café", ["A café closes"]),
        ("harbour -bridge", ["The tide"]),
        ("-harbour", ["A café closes", "東京の橋"]),
        ("since:60h -engineer -tide", ["A café closes"]),
        ("-nowhere -…", ["The tide", "Bridges", "A café closes", "東京の橋"]),
        ("engin*", ["Bridges"]),
        ("pier", ["The tide"]),
        ("pier*", ["The tide", "Bridges"]),
        ("harbour … title:…", ["The tide", "Bridges"]),
        ("since:36h", ["The tide", "Bridges"]),
        ("before:2026-05-07T00:00Z bridge", ["A café closes"]),
        ("橋", ["東京の橋"]),
        ("新しい橋", ["東京の橋"]),
        ("nowhere", []),
        ("harbour is:bookmarked", ["The tide", "Bridges"]),
        ("ratio:high", []),
        ("-site:example.org", []),
        ("bridge -title:bridges", ["A café closes"]),
        ('-title:"a café" -title:…', ["The tide", "Bridges", "東京の橋"]),
        ("harbour -tag:Sea", ["Bridges"]),
        ("-tag:sea -tag:roads", ["A café closes", "東京の橋"]),
        ("tag:sea tag:roads", []),
        ("harbour tag:roads tag:both", ["Bridges"]),
        ("site:nowhere site:example.org", []),
        ("site:example site:.org harbour", ["The tide", "Bridges"]),
        ("is:read is:unread", []),
        ("since:36h since:90h", ["The tide", "Bridges"]),
        ("-is:unread", ["Bridges"]),
        ("-is:read -is:bookmarked", ["A café closes", "東京の橋"]),
        ("is:marked", ["Bridges"]),
        ("is:bookmarked -is:marked", ["The tide"]),
        ("harbour is:marked", ["Bridges"]),
        ("-feed:none -folder:World harbour", ["The tide", "Bridges"]),
        ("-since:36h", ["A café closes", "東京の橋"]),
        ("-before:2026-05-07T00:00Z", ["The tide", "Bridges"]),
        ("-ratio:high harbour", ["The tide", "Bridges"]),
        ('harbour " " title:" " site:" "', ["The tide", "Bridges"]),
        ("harbour sort:TITLE", ["Bridges", "The tide"]),
    ],
)
def test_finds_what_was_meant_the_newest_first(harbour: Library, text: str, titles: list[str]) -> None:
    assert found(harbour, text) == titles


def test_where_marks_are_asked_for_the_first_passage_is_shown(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit at nine. Nobody came."))
    bookmarks.keep_passage(shelf, id, Place(0, "Nobody came."))
    (hit,) = search.hits(shelf, search.parse("is:marked"))
    assert (shown(hit), hit.remark) == ("Passage: [Nobody came.]", False)
    bookmarks.keep_passage(shelf, id, Place(0, "The lamp"))
    assert shown(search.hits(shelf, search.parse("is:marked"))[0]) == "Passage 1 of 2: [Nobody came.]"
    assert shown(search.hits(shelf, search.parse("lamp is:marked"))[0]).startswith("The [lamp] was lit")
    bookmarks.keep_passage(shelf, id, Place(0, " "))
    assert not search.hits(shelf, search.parse("is:marked -is:bookmarked"))


def test_a_snippet_shows_the_first_match_with_its_surroundings(harbour: Library) -> None:
    (tide, bridges) = search.hits(harbour, search.parse("harbour", now=NOW))
    assert shown(tide).startswith("[Harbour] boats waited for the tide.")
    assert "at the [harbour] bridge" in shown(bridges)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ສະພາທ່າເຮືອຕັດສິນໃຈໃຫ້ເຮືອແລ່ນຕໍ່ໄປຕະຫຼອດລະດູໜາວ", "ລະດູໜາວ"),
        ("ក្រុមប្រឹក្សាកំពង់ផែបានសម្រេចថាសាឡាងនឹងបន្តដំណើរការ", "សាឡាង"),
        ("ဆောင်းရာသီတစ်လျှောက်လုံးကူးတို့သင်္ဘောကိုဆက်လက်ပြေးဆွဲရန်", "သင်္ဘော"),
        ("สภาท่าเรือตัดสินใจให้เรือแล่นต่อไปตลอดฤดูหนาว", "ฤดูหนาว"),
        ("評議会は六対五で運航の継続を決めた。", "運航"),
        ("사용자들은 배를 기다렸다. 마지막 배는 서울에서 왔다.", "서울"),
        ("船が𠮷野町に着いた。", "𠮷野"),
    ],
)
def test_a_word_is_found_and_shown_where_no_space_parts_it_from_the_next(tmp_path: Path, text: str, word: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        (hit,) = search.hits(shelf, search.parse(word))
        assert f"[{word}]" in shown(hit)
        assert shown(hit).count("[") == 1


def test_a_snippet_without_spaces_keeps_the_match() -> None:
    text = "港は静か。 " + "朝の船が着いた。" * 40 + "橋が開通した。" + "夜の船が出た。" * 40
    pieces = snippets.snippet(text, snippets.pattern(("開通",)))
    assert ("開通", True) in pieces


def test_a_snippet_of_a_long_text_begins_shortly_before_the_match() -> None:
    text = "word " * 400 + "the Façade stood " + "word " * 400
    pieces = snippets.snippet(text, snippets.pattern(("facade",)))
    assert pieces[0] == ("… ", False)
    assert ("Façade", True) in pieces
    assert pieces[-1] == (" …", False)
    assert sum(len(piece) for piece, _ in pieces) < 250


def test_a_snippet_cuts_no_word_and_where_no_spaces_are_no_letter_too_many() -> None:
    text = "lighthouse " * 60 + "the old Façade stood " + "lighthouse " * 60
    said = "".join(piece for piece, _ in snippets.snippet(text, snippets.pattern(("facade",))))
    assert set(said.split()) == {"…", "lighthouse", "the", "old", "Façade", "stood"}
    dense = "港" * 300 + "橋が開通した" + "船" * 300
    shown = "".join(piece for piece, _ in snippets.snippet(dense, snippets.pattern(("開通",))))
    assert len(shown.strip(" …")) == snippets.LENGTH
    assert ("新しい", True) in snippets.snippet("東京の新しい橋", snippets.pattern(("新しい*",)))


@pytest.mark.parametrize(("zone", "hour"), [("Pacific/Auckland", 11), ("America/New_York", 5), ("UTC", 0)])
def test_a_day_begins_where_the_reader_is(zone: str, hour: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as there:
        there.setenv("TZ", zone)
        time.tzset()
        since = search.parse("since:2026-01-31").since
    time.tzset()
    assert since == datetime(2026, 1, 31 - (hour == 11), hour, tzinfo=UTC)


def test_every_field_is_understood() -> None:
    query = search.parse(
        'tide "low water" -storm title:pier site:example.org tag:sea is:unread is:bookmarked since:7d before:2026-05-01 sort:title', now=NOW
    )
    assert query == Query(
        words=("tide", "low water"),
        title=("pier",),
        without=("storm",),
        site="example.org",
        tag="sea",
        unread=True,
        bookmarked=True,
        since=NOW - timedelta(days=7),
        until=datetime(2026, 5, 1).astimezone(),
        sort=Sort.TITLE,
    )


def test_every_state_finds_what_has_it_and_with_a_minus_what_has_not(shelf: Library) -> None:
    told_whole = replace(told("whole", "The lamp was lit at nine."), access=Access(AccessState.WHOLE))
    cut = replace(told("cut", "The tide turned at ten."), access=Access(AccessState.TEASER))
    whole = articles.store(shelf, told_whole)
    old, _ = articles.store(shelf, told("old", "The pier stood empty.")), articles.store(shelf, cut)
    articles.mark(shelf, [whole], read=True)
    articles.store(shelf, replace(told_whole, blocks=told("whole", "The lamp was lit at eleven.").blocks))
    articles.mark(shelf, [old], archived=True)
    for state, having in {"archived": {"old"}, "incomplete": {"cut"}, "whole": {"whole", "old"}, "changed": {"whole"}}.items():
        assert set(found(shelf, f"is:{state}")) == having
        assert set(found(shelf, f"IS:{state.upper()} the")) == having
        assert set(found(shelf, f"-is:{state}")) == {"whole", "cut", "old"} - having


@pytest.mark.parametrize(("age", "hours"), [("12h", 12), ("2d", 48), ("2W", 336), ("3m", 2190), ("1y", 8766)])
def test_an_age_is_so_many_hours_days_weeks_months_or_years(age: str, hours: int) -> None:
    assert search.parse(f"since:{age}", now=NOW).since == NOW - timedelta(hours=hours)
    assert search.parse(f"before:{age}", now=NOW).until == NOW - timedelta(hours=hours)


@pytest.mark.parametrize(
    "text",
    [
        *"is:lost -is:lost -sort:title since:soon -since:soon".split(),
        "-tag:a " * 33,
        "tag:a " * 34,
        "title:a " * 33,
        "-a " * 33,
        "since:99999y",
        "before:9999999d",
        "sort:taste",
        "x" * 1001,
        "é" * 501,
        "a " * 33,
        "before:0000-00-00",
    ],
)
def test_a_query_that_says_nothing_gives_a_sentence(text: str) -> None:
    with pytest.raises(UsageError) as error:
        search.parse(text, now=NOW)
    assert str(error.value).endswith((".", "library"))


SYNTAX = """ " ' * - AND OR NEAR( title: a*b* a"b"c ^a {title}:a (a a) a:b:c --a % ';DROP '' tag:' site:% +a ... is: "" -" """.split()


@pytest.mark.parametrize("text", [*SYNTAX, "OR NOT", "\x00", "-\x00", "\ud800"])
def test_no_syntax_gets_through(harbour: Library, text: str) -> None:
    with suppress(UsageError):
        found(harbour, text)
    assert articles.count(harbour, Query()) == 4


@given(st.text(max_size=60))
def test_no_text_at_all_gets_through(harbour: Library, text: str) -> None:
    with suppress(UsageError):
        found(harbour, text)
    assert articles.count(harbour, Query()) == 4


@pytest.mark.parametrize(
    ("text", "other", "found_too"),
    [
        ("सरकार ने कहा कि यह मुद्दा अहम है।", "मोदी", "मुद्दा"),
        ("दिन में एक बार", "दान", "दिन"),
        ("বড় খবর", "বাড়", "\u09ac\u09dc"),
        ("தமிழ்நாடு அரசு", "தமிழா", "தமிழ்நாடு"),
        ("เขากินข้าว", "กัน", "กิน"),
    ],
)
def test_words_that_differ_by_a_vowel_alone_are_two(tmp_path: Path, text: str, other: str, found_too: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        assert found(shelf, other) == []
        assert found(shelf, found_too) == ["t"]


def test_of_words_with_vowels_that_are_marks_the_whole_is_marked(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span("बला से, बल है। बल।"),)),)))
        assert shown(search.hits(shelf, search.parse("बल"))[0]) == "बला से, [बल] है। [बल]।"
        assert shown(search.hits(shelf, search.parse("बल*"))[0]) == "[बला] से, [बल] है। [बल]।"


def test_what_an_older_library_kept_otherwise_is_found_once_it_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        with monkeypatch.context() as older:
            older.setattr(terms, "spaceless", lambda: re.compile("[\u0e00-\u0e7f\u4e00-\u9fff]+"))
            older.setattr(terms, "_vowels", dict)
            lao = articles.store(shelf, Article("https://example.org/1", "Ferry", (Paragraph((Span("ສະພາທ່າເຮືອຕັດສິນໃຈໃຫ້ເຮືອແລ່ນ"),)),)))
            hindi = articles.store(shelf, Article("https://example.org/3", "मुद्दा", ()))
            khmer = articles.store(shelf, Article("https://example.org/2", "ក្រុមប្រឹក្សាកំពង់ផែ", ()))
            for number, text in enumerate(("評議会は運航", "The tide")):
                articles.store(shelf, Article(f"https://example.org/other{number}", "Other", (Paragraph((Span(text),)),)))
        assert found(shelf, "ເຮືອແລ່ນ") == found(shelf, "កំពង់ផែ") == found(shelf, "मुद्दा") == []
        before = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        go_back(shelf, 7)
    with library.open(tmp_path / "library.db") as shelf:
        assert (found(shelf, "ເຮືອແລ່ນ"), found(shelf, "កំពង់ផែ")) == (["Ferry"], ["ក្រុមប្រឹក្សាកំពង់ផែ"])
        assert found(shelf, "मुद्दा") == ["मुद्दा"]
        after = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        assert {id for id in before if before[id] != after[id]} == {lao, hindi, khmer}
        assert library.check(shelf) == []


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Ο άνθρωπος περίμενε.", "ανθρωπος"),
        ("Ο ἄνθρωπος ᾐτεῖτο.", "ητειτο"),
        ("Ο ΑΝΘΡΩΠΟΣ ΠΕΡΙΜΕΝΕ.", "άνθρωπος"),
        ("Ёлка стояла, самолёт нет.", "елка"),
        ("Елка стояла, самолет нет.", "самолёт"),
        ("Ещё самолёты.", "самолет*"),
    ],
)
def test_accents_of_greek_and_yo_may_be_left_out_or_set(tmp_path: Path, text: str, typed: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        (hit,) = search.hits(shelf, search.parse(typed))
        assert "[" in shown(hit)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Bãi biển Đà Nẵng.", "da nang"),
        ("Bai bien Da Nang.", "Đà"),
        ("Tramwaje wracają do ŁODZI.", "lodzi"),
        ("Ferja går til Tromsø.", "tromso"),
        ("Die Straße bleibt gesperrt.", "strasse"),
        ("Die Strasse bleibt gesperrt.", "straße"),
        ("DIE STRAẞE BLEIBT GESPERRT.", "straß*"),
        ("Un chef-d’œuvre est rendu.", "oeuvre"),
        ("Encyclopædia of the quays.", "encyclopae*"),
        ("Fish from Þorlákshöfn.", "thorlakshofn"),
        ("Diyarbakır limanı.", "diyarbakir"),
        ("A more eﬃcient ﬂeet.", "efficient"),
        ("ＮＨＫは２０２４年に", "nhk"),
    ],
)
def test_letters_are_found_as_people_type_them_who_have_none_of_them(tmp_path: Path, text: str, typed: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        (hit,) = search.hits(shelf, search.parse(typed))
        assert "[" in shown(hit)


POINTED = [
    ("تقدّم القاربُ إلى المَدْرَسَةِ.", "المدرسة", "المَدْرَسَةِ"),
    ("تقدّم القاربُ إلى المَدْرَسَةِ.", "تقدم", "تقدّم"),
    ("عاد القارب إلى المدرسة.", "المَدْرَسَةِ", "المدرسة"),
    ("عاد أحمد إلى الإسكندرية.", "الاسكندريه", "الإسكندرية"),
    ("عاد احمد إلى البيت.", "أحم*", "احمد"),
    ("والمدرسة والمَدرسة، المدرسة", "المدرسة", "المدرسة"),
    ("کشتی به بندر رسید", "كشتي", "کشتی"),
    ("عـــاد القارب", "عاد", "عـــاد"),
    ("הַסְּפִינָה חָזְרָה לַנָּמָל", "הספינה", "הַסְּפִינָה"),
]


@pytest.mark.parametrize(("text", "typed", "marked"), POINTED)
def test_words_are_found_with_the_signs_above_and_below_their_letters_or_without(
    tmp_path: Path, text: str, typed: str, marked: str
) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        (hit,) = search.hits(shelf, search.parse(typed))
        assert [text for text, is_match in hit.snippet if is_match] == [marked]


@pytest.mark.parametrize("typed", ["école", "ecole", "Île", "한국", "ハンガー", "мой", "ελλάδα", "Việt"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_words_are_found_and_shown_whether_their_accents_stand_apart_from_the_letters_or_not(tmp_path: Path, typed: str, form: str) -> None:
    """As programs on a Mac write them."""
    text = "L’école en Île-de-France, 한국 뉴스, ハンガー, мой дом, Ελλάδα, Việt Nam."
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(unicodedata.normalize("NFD", text)),)),)))
        (hit,) = search.hits(shelf, search.parse(unicodedata.normalize(form, typed)))
        assert len([text for text, is_match in hit.snippet if is_match]) == 1


def test_an_older_library_is_searched_for_whole_words_once_it_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        with monkeypatch.context() as older:
            older.setattr(terms, "spaced", str)
            for number, title in enumerate((POINTED[0][0], POINTED[-1][0], unicodedata.normalize("NFD", "한국 뉴스"), "The tide")):
                articles.store(shelf, Article(f"https://example.org/{number}", title, ()))
        assert found(shelf, "المدرسة") == found(shelf, "הספינה") == found(shelf, "한국") == []
        go_back(shelf, 18)
    with library.open(tmp_path / "library.db") as shelf:
        assert (found(shelf, "المدرسة"), found(shelf, "הספינה")) == ([POINTED[0][0]], [POINTED[-1][0]])
        assert len(found(shelf, "한국")) == 1
        assert library.check(shelf) == []


def test_an_older_library_is_searched_for_letters_as_they_are_typed_once_it_is_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        with monkeypatch.context() as older:
            older.setattr(terms, "_bare", re.Match.group)
            polish = articles.store(shelf, Article("https://example.org/1", "Łódka", ()))
            german = articles.store(shelf, Article("https://example.org/2", "Hafen", (Paragraph((Span("Die Straße."),)),)))
            for number, title in enumerate(("Überfahrt", "港の灯", "मुद्दा", "Ёлка", "The tide")):
                articles.store(shelf, Article(f"https://example.org/other{number}", title, ()))
        assert found(shelf, "lodka") == found(shelf, "strasse") == []
        before = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        go_back(shelf, 16)
    with library.open(tmp_path / "library.db") as shelf:
        assert (found(shelf, "lodka"), found(shelf, "Łódka"), found(shelf, "strasse")) == (["Łódka"], ["Łódka"], ["Hafen"])
        after = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        assert {polish, german} <= {id for id in before if before[id] != after[id]}
        assert library.check(shelf) == []


@pytest.mark.parametrize("typed", ["iphone", "iPhon*", "新型"])
def test_a_word_in_latin_letters_is_shown_among_letters_that_are_words(tmp_path: Path, typed: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        text = "港の灯が消えた。" * 40 + "新型iPhoneの発売は秋になる。"
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span(text),)),)))
        (hit,) = search.hits(shelf, search.parse(typed))
        assert [text for text, is_match in hit.snippet if is_match] == ["新型" if typed == "新型" else "iPhone"]


def test_letters_that_are_no_others_with_accents_are_told_apart(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "t", (Paragraph((Span("Мой йод, моя їжа."),)),)))
        assert (found(shelf, "иод"), found(shelf, "іжа"), found(shelf, "йод")) == ([], [], ["t"])


def test_an_older_library_is_searched_without_accents_once_it_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        with monkeypatch.context() as older:
            older.setattr(terms, "_bare", re.Match.group)
            greek = articles.store(shelf, Article("https://example.org/1", "Ο άνθρωπος", ()))
            russian = articles.store(shelf, Article("https://example.org/2", "Самолёт", (Paragraph((Span("Ещё раз"),)),)))
            for number, title in enumerate(("Другое", "ΑΛΛΟ", "The tide")):
                articles.store(shelf, Article(f"https://example.org/other{number}", title, ()))
        assert found(shelf, "ανθρωπος") == found(shelf, "еще") == []
        before = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        go_back(shelf, 8)
    with library.open(tmp_path / "library.db") as shelf:
        assert (found(shelf, "ανθρωπος"), found(shelf, "еще"), found(shelf, "самолёт")) == (["Ο άνθρωπος"], ["Самолёт"], ["Самолёт"])
        after = dict(shelf.connection.execute("SELECT id, rank FROM article"))
        assert {id for id in before if before[id] != after[id]} == {greek, russian}
        assert library.check(shelf) == []


def test_a_site_is_found_by_its_name_in_any_writing_and_case(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        for number, site in enumerate(("Портовая Газета", "ΛΙΜΆΝΙ", "Die Ödnis", "The Pier")):
            articles.store(shelf, Article(f"https://{number}.example/", site, (), site=site))
        for typed in ("site:Портовая", "site:газета", "site:ГАЗЕТА"):
            assert found(shelf, typed) == ["Портовая Газета"]
        assert (found(shelf, "site:λιμάνι"), found(shelf, "site:ödnis")) == (["ΛΙΜΆΝΙ"], ["Die Ödnis"])
        assert len(found(shelf, "-site:Ödnis")) == 3


def test_articles_of_one_second_are_kept_apart_when_their_numbers_come_round(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))

        def come_round() -> None:
            shelf.connection.execute("UPDATE counter SET value = (value | 0xFFFFF) + 1 WHERE name = 'rank'")

        def dated(name: str, text: str) -> Article:
            return Article(f"https://example.org/{name}", name, (Paragraph((Span(text),)),), published=NOW)

        for text in ("old tide", "new tide"):
            articles.store(shelf, dated("one", text))
        come_round()
        for name in ("two", "three"):
            articles.store(shelf, dated(name, "moon"))
        come_round()
        visit = Visited(feed.id, feed, tuple(Entry(name, f"https://example.org/{name}", name, published=NOW) for name in ("four", "five")))
        assert len(entries.record(shelf, visit).new) == 2
        assert (found(shelf, "old"), found(shelf, "tide"), found(shelf, "moon")) == ([], ["one"], ["three", "two"])
        assert search.rebuild(shelf) == 5
        assert (found(shelf, "old"), found(shelf, "tide"), sorted(found(shelf, "moon"))) == ([], ["one"], ["three", "two"])


def test_a_text_that_is_damaged_spoils_no_search_and_no_index(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        for number in range(3):
            articles.store(shelf, Article(f"https://example.org/{number}", f"Sky {number}", (Paragraph((Span("A new moon rose."),)),)))
        shelf.connection.execute("UPDATE text SET body = x'00' WHERE article = 2")
        assert found(shelf, "moon") == ["Sky 2", "Sky 1", "Sky 0"]
        assert search.rebuild(shelf) == 3
        assert (found(shelf, "moon"), found(shelf, "sky")) == (["Sky 2", "Sky 0"], ["Sky 2", "Sky 1", "Sky 0"])


def test_what_was_replaced_is_found_no_more_before_and_after_the_index_is_rebuilt(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        for text in ("old tide", "new moon"):
            articles.store(shelf, Article("https://example.org/1", "Sky", (Paragraph((Span(text),)),)))
        assert (found(shelf, "tide"), found(shelf, "moon"), found(shelf, "sky")) == ([], ["Sky"], ["Sky"])
        assert search.rebuild(shelf) == 1
        assert (found(shelf, "tide"), found(shelf, "moon"), found(shelf, "sky")) == ([], ["Sky"], ["Sky"])


def test_what_a_feed_gave_is_found_before_it_is_opened_and_after_the_index_is_rebuilt(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))
        entry = Entry("1", "https://example.org/1", "Sky", content="<p>A new <b>moon</b> rose.</p>")
        entries.record(shelf, Visited(feed.id, feed, (entry,)))
        for _ in range(2):
            (hit,) = search.hits(shelf, search.parse("moon"))
            assert shown(hit) == "A new [moon] rose."
            search.rebuild(shelf)


def told(name: str, text: str) -> Article:
    return Article(f"https://example.org/{name}", name, (Paragraph((Span(text),)),))


def test_others_write_while_the_index_is_made_anew_and_what_they_bring_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    monkeypatch.setattr(indexing, "TOGETHER", 2)
    with library.open(path) as shelf, library.open(path) as other:
        for name in ("one", "two", "three", "four"):
            articles.store(shelf, told(name, "old tide"))
        slept = []

        def others_write(seconds: float) -> None:
            slept.append(seconds)
            if len(slept) < 3:
                articles.store(other, told(("one", "four")[len(slept) - 1], "new moon"))
                articles.store(other, told(f"guest {len(slept)}", "new moon"))
                assert len(found(other, "moon")) == 2 * len(slept)

        monkeypatch.setattr(time, "sleep", others_write)
        assert search.rebuild(shelf) == 6
        for each in (shelf, other):
            assert sorted(found(each, "moon")) == ["four", "guest 1", "guest 2", "one"]
            assert sorted(found(each, "tide")) == ["three", "two"]
        articles.store(other, told("three", "new moon"))
        assert found(shelf, "tide") == ["two"]


def test_an_index_that_was_begun_when_the_program_was_killed_is_gone_on_with(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        for name in ("one", "two", "three"):
            articles.store(shelf, told(name, "old tide"))
        with shelf.writing() as db:
            indexing.begin_next(db)
            assert indexing.continue_next(db, indexing.LOWEST, 2) is not None
        articles.store(shelf, told("one", "new moon"))
        assert search.rebuild(shelf) == 3
        assert (sorted(found(shelf, "tide")), found(shelf, "moon")) == (["three", "two"], ["one"])
        assert search.rebuild(shelf) == 3
        assert (sorted(found(shelf, "tide")), found(shelf, "moon")) == (["three", "two"], ["one"])


@pytest.mark.parametrize("at", [1, 2, 3])
def test_two_programs_may_make_the_index_anew_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    path = tmp_path / "library.db"
    with library.open(path) as shelf, library.open(path) as other:
        for name in ("one", "two", "three"):
            articles.store(shelf, told(name, "old tide"))
        slept = []

        def the_other_too(seconds: float) -> None:
            slept.append(seconds)
            if len(slept) == at:
                assert search.rebuild(other) == 3

        monkeypatch.setattr(time, "sleep", the_other_too)
        assert search.rebuild(shelf) == 3
        assert len(slept) >= at
        assert sorted(found(shelf, "tide")) == ["one", "three", "two"]


@pytest.mark.parametrize("field", ["tag:sea", "feed:{feed}", "folder:Coast"])
@pytest.mark.parametrize("word", ["tide", "ti*"])
def test_a_word_among_many_is_looked_for_once_in_each(tmp_path: Path, word: str, field: str) -> None:
    many = 1_000
    with library.open(tmp_path / "library.db") as shelf:
        feed = feeds.subscribe(shelf, Feed("https://example.org/feed", folder="Coast"))
        brought = entries.record(
            shelf, Visited(feed.id, feed, tuple(Entry(f"{n}", f"https://example.org/{n}", f"Tide {n}") for n in range(many)))
        )
        articles.tag(shelf, brought.new, ["sea"])
        query = search.parse(f"{word} {field.format(feed=feed.id)}")
        steps = []
        shelf.connection.set_progress_handler(lambda: steps.append(1), 1_000)
        assert articles.count(shelf, query) == many
        assert len(steps) < many // 5, "thousands of steps of SQLite: some hundred for each article at most"


def test_searches_are_kept_as_smart_folders(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        search.keep(shelf, "Sea", "tide is:unread")
        search.keep(shelf, "Sea", "harbour is:unread")
        assert search.kept(shelf) == [SmartFolder("Sea", "harbour is:unread", Query(words=("harbour",), unread=True))]
        with pytest.raises(UsageError):
            search.keep(shelf, "Bad", "is:lost")
        search.forget(shelf, "Sea")
        with pytest.raises(NotInLibraryError):
            search.forget(shelf, "Sea")


@pytest.mark.parametrize(("text", "many"), [("harbour", 1), ("is:unread", 3), ("is:read", 0), ("-is:unread", 0), ("tag:roads tag:both", 0)])
def test_counts_what_is_unread_of_what_is_meant(harbour: Library, text: str, many: int) -> None:
    assert articles.count_unread(harbour, search.parse(text)) == many


@pytest.mark.parametrize("text", ["-sort:title", "is:lost", "since:9999y", "\x00" * 2000])
def test_a_smart_folder_that_says_nothing_by_now_means_no_article_and_says_why(tmp_path: Path, text: str) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        articles.store(shelf, Article("https://example.org/1", "Sky", (Paragraph((Span("Moon."),)),)))
        with shelf.writing() as db:
            db.execute("INSERT INTO folder VALUES ('Old', ?)", (text,))
        (kept,) = search.kept(shelf)
        assert kept.error.endswith((".", "library"))
        assert articles.count(shelf, kept.query) == 0


def test_a_word_of_a_note_is_found_and_the_snippet_says_where(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit at nine."))
    bookmarks.keep_note(shelf, id, "Compare with the almanac of last year.")
    (hit,) = search.hits(shelf, search.parse("almanac lamp"))
    assert shown(hit) == "Note: Compare with the [almanac] of last year."
    assert hit.remark


def test_a_note_goes_before_the_text_in_which_the_word_stands_as_well(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit at nine."))
    bookmarks.keep_note(shelf, id, "That lamp again.")
    assert shown(search.hits(shelf, search.parse("lamp"))[0]) == "Note: That [lamp] again."
    assert shown(search.hits(shelf, search.parse("nine"))[0]) == "The lamp was lit at [nine]."


def test_a_note_that_is_changed_or_taken_away_is_found_no_more_until_undo(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit at nine."))
    bookmarks.keep_note(shelf, id, "almanac")
    bookmarks.keep_note(shelf, id, "calendar")
    assert (found(shelf, "almanac"), found(shelf, "calendar")) == ([], ["one"])
    articles.mark(shelf, [id], bookmarked=False)
    assert found(shelf, "calendar") == []
    operations.undo(shelf)
    assert found(shelf, "calendar") == ["one"]
    operations.undo(shelf)
    assert (found(shelf, "almanac"), found(shelf, "calendar")) == (["one"], [])


def test_a_note_is_found_whatever_becomes_of_the_text_and_the_index(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit at nine."))
    bookmarks.keep_note(shelf, id, "almanac")
    articles.store(shelf, told("one", "The lamp was lit at ten, for once."))
    assert found(shelf, "almanac ten") == ["one"]
    search.rebuild(shelf)
    assert found(shelf, "almanac ten") == ["one"]
    assert found(shelf, "nine") == []


def test_notes_that_another_program_kept_are_found_and_so_are_passages_without_a_text(shelf: Library) -> None:
    saved = Saved("https://example.org/tide", "The tide", note="almanac", passages=(("It came in twice.", "why?"),))
    imported.take(shelf, [saved])
    assert found(shelf, "almanac twice why") == ["The tide"]
    (hit,) = search.hits(shelf, search.parse("twice"))
    assert shown(hit) == "Passage: It came in [twice]."


def test_notes_come_back_findable_with_their_records(shelf: Library, tmp_path: Path) -> None:
    bookmarks.keep_note(shelf, articles.store(shelf, told("one", "The lamp was lit at nine.")), "almanac")
    with library.open(tmp_path / "other.db") as other:
        for line in records.everything(shelf):
            restoring.restore(other, line)
        assert found(other, "almanac lamp") == ["one"]


def test_a_passage_that_stands_in_the_text_is_not_written_into_the_index_again(shelf: Library) -> None:
    id = articles.store(shelf, told("one", "The lamp was lit\nat nine. Nobody came."))
    bookmarks.keep_passage(shelf, id, Place(0, "The lamp was lit at nine."))
    assert shelf.connection.execute("SELECT count(*) FROM concordance_docsize").fetchone() == (1,)
    (hit,) = search.hits(shelf, search.parse("lamp"))
    assert shown(hit) == "The [lamp] was lit at nine. Nobody came."
    assert not hit.remark


@pytest.mark.parametrize("version", range(1, 11))
def test_notes_in_a_library_of_any_older_version_are_found(version: int, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.db") as db:
        db.executescript(Path(__file__).with_name("schema-1.sql").read_text(encoding="utf-8"))
        for step in (migrations.STEPS[number] for number in range(2, version + 1)):
            db.executescript(step) if isinstance(step, str) else step(db)
        db.execute("INSERT INTO article (id, rank, url, title, added) VALUES ('kept00', 1, 'https://example.org/1', 'Kept', 1)")
        db.execute("INSERT INTO concordance (rowid, title, body) VALUES (1, 'Kept', '')")
        db.execute("INSERT INTO bookmark (article, created, note) VALUES (1, 1, 'almanac')")
        db.execute(f"PRAGMA user_version = {version}")
    db.close()
    with library.open(tmp_path / "library.db") as shelf:
        assert found(shelf, "almanac") == ["Kept"]
        assert found(shelf, "kept") == ["Kept"]
        assert library.check(shelf) == []
