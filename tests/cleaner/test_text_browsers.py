"""Pages as text browsers write them down: their paragraphs, their entries, and what is none of theirs."""

import shutil
import subprocess
import textwrap

import pytest

import reader
from reader.cleaner.text_browsers import is_written_down, unbroken
from tests.bounds import bounded

MENU = ["  • Harbour", "  • Fishing", "      □ Boats", "      □ Tides", "  • Weather", "  • Sport"]
STORY = [
    "The crews of the Westhaven ferries have voted for the new timetable by a large",
    "majority, the harbour office announced on Monday. Under the plan the first boat",
    "leaves the northern pier at half past five, and the last one comes back before",
    "midnight.",
    "Fishermen had feared for their berths in the small basin, where the night boats",
    "are to be moored from May. The council will look at the figures again in autumn,",
    "when the summer guests have left the town and the schools have opened.",
]
TOLD = [" ".join(STORY[:4]), " ".join(STORY[4:])]


def test_lines_broken_at_a_column_become_paragraphs() -> None:
    assert unbroken([*MENU, *STORY, *STORY])[len(MENU) :] == [*TOLD, *TOLD]


def test_the_entries_of_menus_stay_lines_of_their_own_without_their_margins() -> None:
    assert unbroken([*MENU, *STORY, *STORY])[: len(MENU)] == ["• Harbour", "• Fishing", "□ Boats", "□ Tides", "• Weather", "• Sport"]


@pytest.mark.parametrize("blank", [" ", "\N{NO-BREAK SPACE}"], ids=["w3m", "elinks"])
def test_an_entry_of_several_lines_goes_on_under_its_text(blank: str) -> None:
    entry = [
        f"  •{blank}The first boat leaves the northern pier at half past five in the morning of",
        "    every day but Sundays.",
        f"  •{blank}The last one",
    ]
    found = unbroken([*STORY, *STORY, *entry])
    assert found[-2:] == [" ".join(line.strip() for line in entry[:2]), f"•{blank}The last one"]


def test_a_line_may_begin_with_a_day() -> None:
    dated = ["The harbour office will open the new berths of the night boats on Tuesday, the", "28. May, at noon, it said."]
    assert unbroken([*STORY, *STORY, *dated])[-1] == " ".join(dated)


def test_the_margins_of_lynx_go() -> None:
    lines = [f"   {line}" for line in [*STORY, "", *STORY]]
    assert unbroken(lines) == [*TOLD, "", *TOLD]


@pytest.mark.parametrize("width", [36, 120, 230])
def test_narrow_and_wide_terminals_break_lines_too(width: int) -> None:
    lines = [line for told in TOLD * 4 for line in ["", *textwrap.wrap(told, width)]]
    assert unbroken(lines) == [line for told in TOLD * 4 for line in ["", told]]


@pytest.mark.parametrize(
    "title",
    [
        "Ferry crews in Westhaven vote for the new timetable of the night boats and of the fog bell",
        "Ferry crews in Westhaven vote for the new timetable of the night boats and of the fog bell, and nobody at the harbour office "
        "knows what it will cost the town in the long nights of its coldest winter",
    ],
    ids=["two lines", "three lines"],
)
def test_a_title_that_is_broken_in_the_middle_of_the_page_is_one_line(title: str) -> None:
    told = [f"   {line}" for line in STORY]
    lines = [" " * ((84 - len(line)) // 2) + line for line in textwrap.wrap(title, 84)]
    assert unbroken([*lines, "", *told, "", *told])[0] == title


def test_short_lines_in_the_middle_of_the_page_stay_lines() -> None:
    told = [f"   {line}" for line in STORY]
    verse = ["                          The bell, the bell", "                        the bell rings twice"]
    assert unbroken([*verse, "", *told, "", *told])[:2] == [line.strip() for line in verse]


@pytest.mark.parametrize(
    "drawn",
    [
        ["  1   2   3   4   5   6", "+---+---+---+---+---+", "|   boat    | bell  |", "+---+---+---+---+---+"],
        ["+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+", "| boat | bell |", "+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+"],
        ["1.1. Moorings . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12", "1.2. Bells . . . . . . . 14"],
        [
            "│ The night boat of the northern pier         │ leaves at half past five and │",
            "│ and that of the southern one                │ comes back at noon           │",
        ],
    ],
    ids=["drawing", "row of strokes", "contents", "framed table"],
)
def test_what_is_drawn_stays_in_lines(drawn: list[str]) -> None:
    assert unbroken([*STORY, "", *drawn, "", *STORY])[3 : 3 + len(drawn)] == drawn


def test_a_paragraph_of_very_many_lines_is_joined_in_time() -> None:
    with bounded(20):
        assert len(unbroken([STORY[1]] * 100_000)) == 1


def test_headlines_in_a_row_do_not_hide_the_column() -> None:
    headlines = [f"Why the fog bell of pier {number} rings more than twice in May" for number in range(8)]
    assert unbroken([*STORY, "", *headlines, "", *STORY]) == [*TOLD, "", *headlines, "", *TOLD]


def test_a_title_over_a_paragraph_is_no_line_of_it() -> None:
    assert unbroken(["Ferry crews vote for the new timetable", *STORY, *STORY])[:2] == ["Ferry crews vote for the new timetable", TOLD[0]]


def test_words_that_run_together_are_joined_without_a_blank() -> None:
    sentence = (
        "港の事務所は月曜日、渡し船の乗組員が新しい時刻表に賛成したと発表した。計画では始発の船は朝五時半に北の桟橋を出て、最終の船は真夜中までに帰ってくる。"
        * 3
    )
    lines = [sentence[at : at + 40] for at in range(0, len(sentence), 40)]
    assert unbroken(lines * 2)[0].startswith(sentence[:100])


def test_lines_of_words_without_blanks_between_them_are_joined_with_one_where_sentences_end() -> None:
    sentences = ["เรือลำแรกออกจากท่าเรือตอนตีห้าครึ่ง", "และลำสุดท้ายกลับมาก่อนเที่ยงคืน", "ชาวประมงกลัวว่าจะเสียที่จอดเรือ"] * 3
    assert unbroken(sentences) == [" ".join(sentences)]


LISTING = ["def moor(boat):", "    if boat.is_late():", "        ring(bell, 3)", "    return boat"]


@pytest.mark.parametrize("margin", [0, 3], ids=["w3m", "lynx"])
def test_a_listing_keeps_its_depths(margin: int) -> None:
    told = [" " * margin + line for line in STORY]
    assert unbroken([*told, "", *LISTING, "", *told])[3:7] == LISTING


def test_a_listing_begins_where_lines_step_out_of_the_margin_of_the_text() -> None:
    told = [f"   {line}" for line in STORY]
    assert unbroken([*told, *LISTING, "", *told])[2:6] == LISTING


def test_a_table_keeps_its_columns() -> None:
    table = ["      Boat        Out   Back", "Osprey Belle      5:30  23:50", "The Night Boat    22:10 4:15"]
    assert unbroken([*STORY, "", *table, "", *STORY])[3:6] == table


def test_a_quotation_that_is_set_in_on_either_side_is_a_paragraph() -> None:
    quoted = [
        "     She is not a safe boat because she is new. She is a safe boat, they say",
        "     everywhere on this river.",
    ]
    told = [f"   {line}" for line in STORY]
    assert " ".join(line.strip() for line in quoted) in unbroken([*told, "", *quoted, "", *told])


def test_a_few_lines_of_listings_are_longer_than_the_column() -> None:
    listing = ["moor --bell=3 " * 9, "ring --bell=3 " * 9]
    lines = [*STORY, "", *STORY, "", *STORY, "", *STORY]
    assert unbroken([*lines, "", *listing])[0] == TOLD[0]
    assert unbroken([*lines, *[line for _ in range(9) for line in ("", *listing)]])[0] == STORY[0]


def test_lines_that_nobody_broke_stay_lines() -> None:
    lines = [*MENU, "A short line.", "Another one that is longer than the one before it.", "The end."]
    assert unbroken(lines) == [line.strip() for line in lines]


def test_a_page_that_was_written_down_is_told_by_its_lists_or_its_margin() -> None:
    assert is_written_down([*MENU, *STORY])
    assert is_written_down([f"   {line}" for line in STORY * 5])
    assert is_written_down([*["-   Harbour", "    -   Boats", "-   Tides"] * 2, *STORY])
    assert is_written_down([*["     \u2022\N{NO-BREAK SPACE}Harbour", "          \u2022\N{NO-BREAK SPACE}Boats"] * 4, *STORY])
    assert is_written_down([*["     * Harbour", "          + Boats"] * 9, "", *(f"   {line}" for line in STORY), "", "Ferries"])
    assert not is_written_down(STORY * 5)
    assert not is_written_down([f"    {line}" for line in STORY * 5])


@pytest.mark.parametrize(
    "lines",
    [
        ["def moor(boat):", "    if boat.is_late:", "        ring(bell)", "    return boat"] * 9,
        ["* Harbour", "  * Boats", "  * Tides", "* Weather"] * 9,
        ["- Mend the bell", "  - of the northern pier", "- Tar the boats"] * 9,
        ["NAME", "       moor - make a boat fast", "", "SYNOPSIS", "       moor [-b BELL] BOAT"] * 9,
        ["Boats of May", "", " * The bell rings twice when a boat that has not", "   been moored comes late.", ""] * 9,
        ["Whoever uses these boats may do so", "  1. by day;", "  2. by night, with", "     a bell.", ""] * 9,
        ["1. Mend the bell of the northern pier,", "   tar the boats,", "   and ring.", ""] * 9,
        [*["     \u2022 Mend the bell"] * 5, *STORY * 30],
        ["The boats take", "     * fish", "     * ropes", "and nothing else.", ""] * 9,
    ],
    ids=["code", "markdown", "nested list", "manual", "release notes", "licence", "hanging entries", "few entries of many lines", "readme"],
)
def test_what_people_indent_is_no_such_page(lines: list[str]) -> None:
    assert not is_written_down(lines)


PAGE = (
    "<html><head><title>Ferry crews vote - Westhaven Post</title></head><body><ul>"
    + "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Harbour", "Fishing", "Weather", "Sport", "Boats", "Tides", "Ropes"))
    + "</ul><div><a href=/in>Sign in</a></div><div><a href=/s>Subscribe</a></div>"
    + "<h1>Ferry crews in Westhaven vote for the new timetable</h1>"
    + "<ul><li><a href=#>Share on Facebook</a></li><li><a href=#>Share on Twitter</a></li><li><a href=#>Email</a></li></ul>"
    + "".join(f"<p>{told}</p>" for told in (*TOLD, *(told.replace("Westhaven", "Easthaven").replace("basin", "dock") for told in TOLD)))
    + "<p>Please support our journalism. Become a member today.</p><h3>Related stories</h3><ul>"
    + "".join(f"<li><a href=/{number}>Why the fog bell of pier {number} rings twice</a></li>" for number in range(6))
    + "</ul><div>Comments</div><ul><li><a href=/about>About us</a></li><li><a href=/imprint>Imprint</a></li></ul></body></html>"
)


@pytest.mark.parametrize(
    "command",
    [
        ("w3m", "-dump", "-T", "text/html", "-cols", "80"),
        ("lynx", "-dump", "-stdin", "-nolist"),
        ("elinks", "-dump", "-no-numbering", "-no-references"),
        ("w3m", "-dump", "-T", "text/html", "-cols", "80", "-o", "display_link_number=1"),
        ("lynx", "-dump", "-stdin"),
        ("elinks", "-dump"),
        ("w3m", "-dump", "-T", "text/html", "-cols", "40"),
        ("lynx", "-dump", "-stdin", "-nolist", "-width=50"),
        ("elinks", "-dump", "-no-numbering", "-no-references", "-dump-width", "200"),
    ],
    ids=" ".join,
)
def test_what_a_real_text_browser_writes_down_is_cleaned_like_the_page(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    written = subprocess.run(command, input=PAGE, capture_output=True, text=True, check=True).stdout
    found = reader.clean(written)
    assert found.title == "Ferry crews in Westhaven vote for the new timetable"
    assert found.text == reader.clean(PAGE).text


def test_a_list_whose_column_shows_only_without_its_margins_is_put_together_at_once() -> None:
    """The one entry of another kind is longer than the column, but for its margin."""
    entries = [
        "The boat that lay at the old pier all winter long is out again",
        "Whoever was on the mole saw it sail for the outer harbour",
        "No lamp was lit, for the keeper had gone to the fair of Easthaven",
        "In the fog it came back by itself and lay down at the pier",
    ]
    broken = [line for entry in entries for line in textwrap.wrap(f"-   {entry}", 38, subsequent_indent="    ")]
    article = reader.clean("\n".join([*broken, "  • Nobody has seen its pilot since May", "-   It tells nobody"]))
    assert article.text.split("\n")[: len(entries)] == [f"-   {entry}" for entry in entries]


@pytest.mark.parametrize("margin", ["", "   "], ids=["w3m", "lynx"])
def test_the_blank_before_a_paragraph_of_japanese_is_no_margin(margin: str) -> None:
    """The first line of each was left alone, and went as a headline does."""
    told = [
        "港の事務所は月曜日、渡し船の乗組員が新しい時刻表に賛成したと発表した。始発は五時半に北の桟橋を出て、最終便は真夜中になる前に戻る。",
        "漁師たちは夜の船が泊まる小さな入り江の場所を心配していた。町の議会は、夏の客が帰って学校が始まる秋に、もう一度この数字を見る予定だ。",
        "灯台の番人によると、霧の深い朝には船は鐘を三度鳴らして沖で待つという。その音は丘の上の古い学校まで聞こえ、子どもたちは数を数える。",
    ]
    lines = []
    for paragraph in told:
        lines += ["", *(margin + line for line in textwrap.wrap("\u3000" + paragraph, 33, drop_whitespace=False))]
    assert [line for line in unbroken(lines) if line] == told
    article = reader.clean("\n".join([*MENU, "", *lines]))
    assert [block for block in article.text.split("\n\n") if block in told] == told
