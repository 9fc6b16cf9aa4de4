"""Bytes to text: what a page declares is heard, and what it is wins."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import charset

WRITING = {
    "en": "The mayor’s office said the “bridge” would stay closed until October — the café too. ",
    "de": "Die Bürgermeisterin sagte, die Brücke bleibe geschlossen. Die Fähren führen öfter. „Schön“, sagte er. ",
    "ru": "Губернатор сообщил, что мост через реку закроют на ремонт до октября, а паромы будут ходить чаще. ",
    "uk": "Мер повідомив, що міст через річку закриють на ремонт до жовтня; її й їхній ґанок теж. ",
    "pl": "Burmistrz powiedziała w poniedziałek, że most będzie zamknięty. Łódź, źródło, święto, gęś. ",
    "el": "Η δήμαρχος δήλωσε ότι η γέφυρα θα μείνει κλειστή έως τον Οκτώβριο. Τα πλοία θα περνούν. ",
    "he": "ראש העירייה אמרה ביום שני שהגשר יישאר סגור עד אוקטובר. ",
    "ar": "قالت رئيسة البلدية يوم الاثنين إن الجسر سيبقى مغلقا حتى أكتوبر. ",
    "ja": "市長は月曜日、橋を十月まで閉鎖すると発表した。フェリーは二十分おきに運航される。",
    "zh": "市长星期一宣布，大桥将关闭维修至十月，渡轮每二十分钟一班。",
    "ko": "시장은 월요일 다리를 시월까지 폐쇄한다고 발표했다. 페리는 이십 분마다 운항한다.",
}
ENCODED = [
    ("en", "cp1252", "windows-1252"),
    ("de", "cp1252", "iso-8859-1"),
    ("ru", "cp1251", "windows-1251"),
    ("ru", "koi8-r", "koi8-r"),
    ("ru", "utf-16-le", "utf-16"),
    ("uk", "koi8-u", "koi8-u"),
    ("pl", "iso8859-2", "iso-8859-2"),
    ("el", "cp1253", "windows-1253"),
    ("he", "cp1255", "windows-1255"),
    ("ar", "cp1256", "windows-1256"),
    ("ja", "cp932", "Shift_JIS"),
    ("ja", "euc_jp", "euc-jp"),
    ("ja", "iso2022_jp", "iso-2022-jp"),
    ("ja", "utf-16-be", "utf-16be"),
    ("zh", "gb18030", "gbk"),
    ("ko", "cp949", "euc-kr"),
]


def page(language: str) -> str:
    return "<html><body>" + "".join(f"<p>{WRITING[language]}</p>\n" for _ in range(4)) + "</body></html>"


@pytest.mark.parametrize(("language", "codec", "label"), ENCODED)
def test_reads_what_is_declared_rightly(language: str, codec: str, label: str) -> None:
    assert charset.read(page(language).encode(codec), [label]) == page(language)


@pytest.mark.parametrize(("language", "codec", "label"), ENCODED)
def test_reads_what_is_not_declared(language: str, codec: str, label: str) -> None:
    assert charset.read(page(language).encode(codec)) == page(language)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["ja", "zh"])
def test_reads_utf16_of_which_hardly_a_byte_is_zero(language: str, codec: str) -> None:
    text = f"{WRITING[language]}\n一番 {WRITING[language]}\n" * 3
    assert charset.read(text.encode(codec)) == text
    assert charset.is_wide(text.encode(codec))
    assert not charset.is_wide("一番\n".encode(codec))  # as good as anything


@pytest.mark.parametrize("wrong", ["utf-8", "utf-16", "shift_jis", "iso-8859-1"])
@pytest.mark.parametrize(("language", "codec", "label"), [row for row in ENCODED if row[0] in ("en", "de", "ru", "ja", "ko")])
def test_reads_what_is_declared_wrongly(language: str, codec: str, label: str, wrong: str) -> None:
    assert charset.read(page(language).encode(codec), [wrong]) == page(language)


@pytest.mark.parametrize("language", WRITING)
@pytest.mark.parametrize("wrong", ["iso-8859-1", "windows-1251", "gb2312"])
def test_well_formed_utf8_is_utf8_whatever_it_says(language: str, wrong: str) -> None:
    assert charset.read(page(language).encode(), [wrong]) == page(language)


@pytest.mark.parametrize("label", ["zlib_codec", "unicode_escape", "utf-7", "rot13", "idna", "hex", "punycode", "nonsense", ""])
def test_never_believes_a_label_the_web_does_not_know(label: str) -> None:
    assert charset.codec(label) == ""
    assert charset.read(b"<p>+ADw-b+AD4- \\u0041 plain</p>", [label]) == "<p>+ADw-b+AD4- \\u0041 plain</p>"


def test_byte_order_mark_beats_every_declaration_and_is_taken_off() -> None:
    assert charset.read(b"\xef\xbb\xbfcaf\xc3\xa9", ["windows-1251"]) == "café"
    assert charset.read(b"\xff\xfe" + "café".encode("utf-16-le"), ["utf-8"]) == "café"
    assert charset.read(b"\xff\xfe\x00\x00" + "café".encode("utf-32-le"), ["utf-8"]) == "café"
    assert charset.read(b"\x00\x00\xfe\xff" + "café".encode("utf-32-be"), ["utf-8"]) == "café"


def test_a_few_damaged_bytes_do_not_unseat_utf8() -> None:
    body = page("ru").encode() + b"\xff\xfe\x80 end"
    text = charset.read(body, ["utf-8"])
    assert text.startswith(page("ru"))
    assert text.endswith(" end")


@pytest.mark.parametrize("label", ["utf-8", "iso-8859-1"])
@pytest.mark.parametrize(
    "text", ["<p>The mayor’s office said “no”.</p><p>The harbour was the town’s, it said", "<p>Le café est fermé, l’été"]
)
def test_a_character_that_was_cut_in_two_does_not_unseat_utf8_where_there_are_few_others(text: str, label: str) -> None:
    assert charset.read(text.encode() + b"\xe2\x80</p>", [label]) == f"{text}\ufffd</p>"


@pytest.mark.parametrize(("said", "label"), [("天知ュ今", "euc-jp"), ("회는건소배내", "euc-kr"), ("间到要些", "gb2312")])
def test_a_few_letters_that_look_like_damaged_utf8_are_what_they_say(said: str, label: str) -> None:
    assert charset.read(said.encode(charset.codec(label)), [label]) == said


def test_every_label_leads_to_a_codec_that_python_has() -> None:
    for codec in set(charset.LABELS.values()):
        assert b"a".decode("latin-1").encode(codec)


@given(st.binary(max_size=300), st.lists(st.sampled_from([*sorted(charset.LABELS), "zlib_codec", "\x00"]), max_size=2))
def test_never_fails(body: bytes, labels: list[str]) -> None:
    assert isinstance(charset.read(body, labels), str)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\x1b\ufeff"), max_size=200))
def test_utf8_without_zero_bytes_comes_back_as_it_was_when_it_says_so(text: str) -> None:
    assert charset.read(text.encode(), ["utf-8"]) == text


def test_a_few_signs_of_shift_jis_among_plain_letters_are_read() -> None:
    text = "<p>The mayor’s office said the “bridge” would stay closed, and that was the town’s wish.</p>"
    assert charset.read(text.encode("cp932"), ["utf-8"]) == text


@pytest.mark.parametrize("labels", [["utf-8"], []], ids=["declared wrongly", "not declared"])
@pytest.mark.parametrize("sign", ["£10bn", "99¢", "En Español", "¥50 × 3", "“£9” – it’s Ana Macrì"])
def test_reads_a_sign_or_two_in_english_as_those_of_the_west(sign: str, labels: list[str]) -> None:
    text = "<p>The mayor said on Monday that the bridge would stay closed until October.</p>\n" * 9 + f"<p>{sign} was all.</p>"
    assert charset.read(text.encode("cp1252"), labels) == text


@pytest.mark.parametrize("labels", [["big5"], []], ids=["declared", "not declared"])
def test_reads_the_euro_and_the_dot_in_names_in_big5(labels: list[str]) -> None:
    text = "<p>市長星期一宣布，大橋將關閉維修至十月，渡輪每二十分鐘一班。</p>\n" * 4 + "<p>瑪麗‧居禮說，票價是€二十。</p>"
    assert charset.read(text.encode("cp950"), labels) == text


CAPITALS = "ГЛАВНЫЕ НОВОСТИ. МОСТ ЗАКРОЮТ ДО ОКТЯБРЯ. ПАРОМЫ БУДУТ ХОДИТЬ ЧАЩЕ. "


@pytest.mark.parametrize("some", ["", WRITING["ru"]], ids=["all", "half"])
@pytest.mark.parametrize(("codec", "label"), [("cp1251", "windows-1251"), ("koi8-r", "koi8-r"), ("iso8859-5", "iso-8859-5")])
def test_reads_capitals_as_they_were_declared(codec: str, label: str, some: str) -> None:
    text = f"<p>{CAPITALS}{some}</p>\n" * 4
    assert charset.read(text.encode(codec), [label]) == text


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r"])
def test_reads_capitals_among_other_writing_that_is_not_declared(codec: str) -> None:
    text = f"<p>{CAPITALS}{WRITING['ru']}</p>\n" * 4
    assert charset.read(text.encode(codec)) == text


def test_reads_thai_with_other_words_between_its_own() -> None:
    text = "<p>เปิดตัวiPhoneรุ่นใหม่ ใช้ระบบiOSล่าสุด ส่วนเรือเฟอร์รี่จะวิ่งทุกยี่สิบนาทีจนถึงเดือนตุลาคม</p>\n" * 4
    assert charset.read(text.encode("cp874"), ["tis-620"]) == text
    german = page("de").replace("„", "").replace("“", "")
    assert charset.read(german.encode("cp1252"), ["tis-620"]) == german


def test_reads_half_width_katakana_that_are_declared_and_detected() -> None:
    text = "<p>今日のﾃﾚﾋﾞ ﾄﾞﾗﾏ ﾊﾞﾗｴﾃｨ 明日はﾆｭｰｽとｽﾎﾟｰﾂです。</p>\n" * 4
    assert charset.read(text.encode("cp932"), ["shift_jis"]) == text


SIGNS_OF_WINDOWS = ((b"\x2d\x21", "①"), (b"\x2d\x6a", "㈱"), (b"\x2d\x62", "№"), (b"\x7c\x62", "髙"), (b"\x79\x75", "﨑"))
"""Japanese pages write them in every encoding, though only Shift_JIS has them in Python."""


def high(pair: bytes) -> bytes:
    """`pair` as EUC-JP writes what ISO-2022-JP writes so."""
    return bytes(byte | 0x80 for byte in pair)


@pytest.mark.parametrize("labels", [["euc-jp"], []])
@pytest.mark.parametrize(("pair", "sign"), SIGNS_OF_WINDOWS)
def test_reads_the_signs_that_windows_added_in_euc_jp(pair: bytes, sign: str, labels: list[str]) -> None:
    body = page("ja").replace("市長", "市長@").encode("euc_jp").replace(b"@", high(pair))
    assert charset.read(body, labels) == page("ja").replace("市長", f"市長{sign}")


@pytest.mark.parametrize("labels", [["iso-2022-jp"], ["utf-8"], []])
@pytest.mark.parametrize(("pair", "sign"), SIGNS_OF_WINDOWS)
def test_reads_the_signs_that_windows_added_in_iso_2022_jp(pair: bytes, sign: str, labels: list[str]) -> None:
    body = page("ja").replace("市長", "市長@").encode("iso2022_jp").replace(b"\x1b(B@\x1b$B", pair)
    assert charset.read(body, labels) == page("ja").replace("市長", f"市長{sign}")


def test_reads_half_width_katakana_where_nothing_else_can_be_meant() -> None:
    text = page("ja").replace("フェリー", "ﾌｪﾘｰ")
    assert charset.read(text.encode("euc_jp"), ["euc-jp"]) == text
    assert charset.read(text.encode("iso2022_jp_ext"), ["iso-2022-jp"]) == text


def test_what_says_that_it_is_iso_2022_jp_may_break_off_within_a_sign() -> None:
    body = page("ja").encode("iso2022_jp")
    cut = body[: body.rindex(b"\x1b(B") - 1]
    assert charset.read(cut, ["iso-2022-jp"]).startswith(page("ja")[:-30])


def test_an_escape_in_plain_text_makes_no_japanese_of_it() -> None:
    text = "The lamp \x1b$B went out at nine, and nobody saw who had done it: !1 or !2."
    assert charset.read(text.encode()) == text


def misread(text: str, codec: str) -> str:
    """`text` as it looks to a program that takes its UTF-8 for `codec`; browsers read the holes of Windows-1252 as controls."""
    return "".join(bytes([byte]).decode(codec if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1") for byte in text.encode())


@pytest.mark.parametrize("misread_as", ["cp1252", "latin-1"])
@pytest.mark.parametrize("language", ["en", "de", "pl", "ru", "el", "ja"])
def test_mends_utf8_that_someone_read_as_something_else(language: str, misread_as: str) -> None:
    garbled = misread(WRITING[language], misread_as)
    assert charset.is_garbled(garbled)
    assert charset.mended(garbled) == WRITING[language]


@pytest.mark.parametrize("language", WRITING)
def test_leaves_what_is_right_as_it_is(language: str) -> None:
    assert not charset.is_garbled(WRITING[language])


@pytest.mark.parametrize(
    "text",
    [
        "Pages that show “donâ€™t” and “cafÃ©” for “don’t” and “café” were read in the wrong encoding — so was “naÃ¯ve”, she said.",
        "NÃO À GUERRA, dizia o cartaz. À noite, a praça ficou cheia; a polícia não interveio.",
        "Der Zug „Ä“ hält nicht: „Ö“ und „Ü“ auch nicht.",
        "CAFÉ® opens in Port Lumen. CAFÉ® is a mark of the harbour company; three CAFÉ® houses stand on the mole.",
        "Â© 2026",
    ],
)
def test_leaves_a_text_that_shows_misread_letters_among_right_ones(text: str) -> None:
    assert not charset.is_garbled(text)


ENTITIES = st.sampled_from(["&acirc;", "&euro;", "&trade;", "&Atilde;", "&copy;", "&#226;", "&#x80;", "&#153;", "&amp;", "&lt;", "&nbsp;"])


@given(st.lists(st.text(max_size=3) | ENTITIES | st.sampled_from("&#;âÃx")).map("".join))
def test_letters_that_are_spelled_out_mean_the_same_and_are_spelled_out_once(text: str) -> None:
    spelled = charset.spelled_out(text)
    assert html.unescape(spelled) == html.unescape(text)
    assert charset.spelled_out(spelled) == spelled
    assert len(spelled) <= len(text)
    assert [spelled.count(sign) for sign in "<>\"'="] == [text.count(sign) for sign in "<>\"'="]


MISREAD = st.sampled_from([misread(sign, "cp1252") for sign in "é’“”—ñüß€ż"])


@given(st.lists(st.text(max_size=3) | MISREAD).map("".join), st.integers(0, 2))
def test_mending_ends_and_never_makes_a_text_longer(text: str, again: int) -> None:
    """Of what was misread once, or more often. By chance alone no text is."""
    for _ in range(again):
        text = misread(text, "cp1252")
    while charset.is_garbled(text):
        mended = charset.mended(text)
        assert len(mended) < len(text)
        text = mended
