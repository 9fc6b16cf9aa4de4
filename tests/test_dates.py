"""Dates in the shapes that pages and feeds write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.dates import MONTHS, is_day_or_time, parse

NOON = datetime(2026, 11, 22, 16, 35, 16, tzinfo=UTC)
MINUTE = NOON.replace(second=0)
DAY = datetime(2026, 11, 22, tzinfo=UTC)


def east(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22", DAY),
        ("20261122", DAY),
        ("2026-11", DAY.replace(day=1)),
        ("2026-11-22T16:35:16Z", NOON),
        ("2026-11-22t16:35:16z", NOON),
        ("20261122T163516Z", NOON),
        ("2026-11-22T16:35:16.123456789Z", NOON.replace(microsecond=123456)),
        ("2026-11-22 16:35:16 +0200", NOON.replace(tzinfo=east(2))),
        ("2026-11-22T16:35-05", MINUTE.replace(tzinfo=east(-5))),
        ("2026-11-22T16:35:16 America/New_York", NOON),
        ("2026-11-21T24:00:00Z", DAY),
        ("2026/11/22 16:35", MINUTE),
        ("Sun, 22 Nov 2026 16:35:16 GMT", NOON),
        ("Sun, 22 Nov 26 16:35 EST", MINUTE.replace(tzinfo=east(-5))),
        ("22 Nov 2026 16:35:16 +0530", NOON.replace(tzinfo=east(5.5))),
        ("Sunday, 22-Nov-26 16:35:16 GMT", NOON),
        ("Sun Nov 22 16:35:16 2026", NOON),
        ("Sun Nov 22 16:35:16 UTC 2026", NOON),
        ("Sun Nov 22 2026 16:35:16 GMT+0200 (Eastern European)", NOON.replace(tzinfo=east(2))),
        ("November 22, 2026", DAY),
        ("Updated: 22nd November 2026", DAY),
        ("Nov. 22, 2026 at 4:35 p.m. ET", MINUTE.replace(tzinfo=east(-5))),
        ("Published 4:35 PM EST, Sun November 22, 2026", MINUTE.replace(tzinfo=east(-5))),
        ("12:05 a.m. on 22 November 2026", DAY.replace(minute=5)),
        ("22 novembre 2026 à 16h35", MINUTE),
        ("Publié le 22 novembre 2026 à 16:35 et modifié le 23 novembre", MINUTE),
        ("22 noviembre 2026 16:35 y actualizado a las 17:00", MINUTE),
        ("22 november 2026 16:35 met reacties", MINUTE),
        ("22 Nov 2026, 4:35 pm est", MINUTE.replace(tzinfo=east(-5))),
        ("22. November 2026, 16:35 Uhr", MINUTE),
        ("22 de noviembre de 2026", DAY),
        ("22 ноября 2026, 16:35", MINUTE),
        ("22 listopada 2026", DAY),
        ("22 Kasım 2026", DAY),
        ("22. listopadu 2026", DAY),
        ("22. studenoga 2026.", DAY),
        ("22. listopada 2026.", DAY.replace(month=10)),
        ("22 листопада 2026 р.", DAY),
        ("22 нояб. 2026 г., 16:35", MINUTE),
        ("22 Νοέ 2026 16:35", MINUTE),
        ("22. novembar 2026.", DAY),
        ("22. marts 2026 kl. 16.35", MINUTE.replace(month=3)),
        ("22. avgust 2026", DAY.replace(month=8)),
        ("22. detsember 2026", DAY.replace(month=12)),
        ("Sabtu, 22 Agustus 2026", DAY.replace(month=8)),
        ("2026. november 22., 16:35", MINUTE),
        ("Közzétéve: 2026. nov. 22. 16:35", MINUTE),
        ("2026. 11. 22. 16:35", MINUTE),
        ("Paskelbta 2026 m. lapkričio 22 d. 16:35", MINUTE),
        ("2026. gada 22. novembrī, 16:35", MINUTE),
        ("Chủ nhật, ngày 22 tháng 11 năm 2026", DAY),
        ("22 Tháng 11, 2026 16:35", MINUTE),
        ("22 thg 11, 2026", DAY),
        ("22. stu 2026.", DAY),
        ("2026年11月22日 16:35", MINUTE),
        ("2026년 11월 22일", DAY),
        ("22.11.2026 16:35", MINUTE),
        ("2026 Nov 22", DAY),
        ("2026 November", DAY.replace(day=1)),
        ("22/11/2026", DAY),
        ("11/22/2026, 4:35 PM", MINUTE),
        ("11-22-2026", DAY),
        ("11.22.2026", DAY),
        ("the 22nd of November 2026", DAY),
        ("22 ΝΟΕΜΒΡΙΟΥ 2026", DAY),
        ("2026/11/22(日) 16:35", MINUTE),
        ("2026.11.22 (일) 16:35", MINUTE),
        ("2026年11月22日 16時35分", MINUTE),
        ("令和8年11月22日 午後4時35分", MINUTE),
        ("平成元年1月8日", datetime(1989, 1, 8, tzinfo=UTC)),
        ("2026年11月22日 下午4:35", MINUTE),
        ("2026. 11. 22. 오후 4:35", MINUTE),
        ("2026.11.22. 오후 4:35", MINUTE),
        ("입력 2026.11.22 16:35", MINUTE),
        ("公開日：2026/11/22", DAY),
        ("Published: 2026-11-22 16:35", MINUTE),
        ("Last updated on 2026-11-22", DAY),
        ("2026년 11월 22일 오전 0시 5분", DAY.replace(minute=5)),
        ("22 พฤศจิกายน 2569", DAY),
        ("22 พ.ย. 69 16:35 น.", MINUTE),
        ("๒๒ พ.ย. ๖๙ ๑๖:๓๕ น.", MINUTE),
        ("๒๕๖๙-๑๑-๒๒T๑๖:๓๕:๑๖Z", NOON),
        ("วันที่ 22 พฤศจิกายน พ.ศ. 2569", DAY),
        ("2569-11-22T16:35:16+07:00", NOON.replace(tzinfo=east(7))),
        ("٢٢ نوفمبر ٢٠٢٦ ١٦:٣٥", MINUTE),
        ("٢٢ نوفمبر، ٢٠٢٦ - ٠٤:٣٥ مساءً", MINUTE),
        ("٢٢ نوفمبر ٢٠٢٦ ٠٤:٣٥ صباحا", MINUTE.replace(hour=4)),
        ("22 نوفمبر 2026 4:35 م", MINUTE),
        ("22\u200f/11\u200f/2026, 4:35 م", MINUTE),
        ("٢٢\u200f/١١\u200f/٢٠٢٦", DAY),
        ("الأحد 22 تشرين الثاني/نوفمبر 2026", DAY),
        ("22 تشرين الثاني 2026", DAY),
        ("२२ नवंबर २०२६", DAY),
        ("22 নভেম্বর 2026", DAY),
        ("22 नोव्हेंबर, 2026", DAY),
        ("۲۲ نوامبر ۲۰۲۶", DAY),
        ("22 نومبر، 2026", DAY),
        ("ב-22 בנובמבר 2026", DAY),
        ("May 4, 2026, 7:30 p.m. ET", datetime(2026, 5, 4, 19, 30, tzinfo=east(-4))),
        ("March 7, 2026, 7:30 a.m. PT", datetime(2026, 3, 7, 7, 30, tzinfo=east(-8))),
        ("March 8, 2026, 7:30 a.m. PT", datetime(2026, 3, 8, 7, 30, tzinfo=east(-7))),
        ("October 31, 2026, 7:30 a.m. CT", datetime(2026, 10, 31, 7, 30, tzinfo=east(-5))),
        ("November 1, 2026, 7:30 a.m. CT", datetime(2026, 11, 1, 7, 30, tzinfo=east(-6))),
        ("March 10, 2027, 7:30 a.m. PT", datetime(2027, 3, 10, 7, 30, tzinfo=east(-8))),
        ("November 3, 2027, 7:30 a.m. CT", datetime(2027, 11, 3, 7, 30, tzinfo=east(-5))),
        ("May 4, 2026, 7:30 p.m. EST", datetime(2026, 5, 4, 19, 30, tzinfo=east(-5))),
        ("22 November 2026, 16:35 (GMT+7)", MINUTE.replace(tzinfo=east(7))),
        ("Sun, 22 Nov 2026 16:35:16 -0330", NOON.replace(tzinfo=east(-3.5))),
        ("Monday, 22-Nov-99 16:35:16 GMT", NOON.replace(year=1999)),
        ("2026-11-22 16:35:16.5 CET", NOON.replace(microsecond=500_000, tzinfo=east(1))),
        ("Sun, 22 Nov 2026 16:35:16 HST", NOON.replace(tzinfo=east(-10))),
        ("ne, 22 říj 2026 16:35:16 +0200", NOON.replace(month=10, tzinfo=east(2))),
        ("su, 22 marras 2026", DAY),
        ("1970-01-01", datetime(1970, 1, 1, tzinfo=UTC)),
        ("1795365316", NOON),
        ("1795365316000", NOON),
        ("1700-01-01T00:00:00Z", datetime(1700, 1, 1, tzinfo=UTC)),
    ],
)
def test_reads(text: str, moment: datetime) -> None:
    found = parse(text)
    assert found == moment
    assert found is not None
    assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "3 hours ago",
        "Sun, 31 Feb 2026 10:00:00 GMT",
        "0001-01-01T00:00:00",
        "99999999999999",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "1970-01-01T01:00:00+01:00",
        "2026-13-01",
        "12 monkeys 1995 film",
        "Order no 20251103",
        "Version 2024.1",
        "22 Nov 16:35",
        "22. November 20.15 Uhr",
        "22 พ.ย. 16:35 น.",
        "١٤٤٧/١١/١٧",
    ],
)
def test_reads_no_date_where_none_is(text: str) -> None:
    assert parse(text) is None


def test_does_not_guess_which_number_is_the_month() -> None:
    assert parse("03/04/2026") is None
    assert parse("11/22/2026") == parse("11-22-2026, 00:00") == DAY
    assert parse("13.22.2026") is parse("13/14/2026") is None
    assert parse("04/04/2026") == datetime(2026, 4, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("on Mon, 11/02/2026 - 10:15", datetime(2026, 11, 2, 10, 15, tzinfo=UTC)),
        ("Wednesday 11/02/2026", datetime(2026, 2, 11, tzinfo=UTC)),
        ("lundi 02/11/2026", datetime(2026, 11, 2, tzinfo=UTC)),
        ("Tue, 11/02/2026", None),
        ("Mon 00/02/2026", None),
        ("Wed 01/07/2026, 07/01/2026", None),
        ("Mon 00/02/2026, 13/02/2026", datetime(2026, 2, 13, tzinfo=UTC)),
        ("Mon 01/02/0000, 13/02/2026", datetime(2026, 2, 13, tzinfo=UTC)),
    ],
)
def test_the_day_of_the_week_tells_which_number_is_the_month(text: str, moment: datetime | None) -> None:
    assert parse(text) == moment


def test_every_month_name_is_one_month() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert all(name == name.lower() for name in MONTHS)


@given(st.text(max_size=60) | st.from_regex(r"[\dTZ:+. /-]{0,30}"))
def test_never_fails_and_always_gives_a_zone(text: str) -> None:
    found = parse(text)
    assert found is None or found.tzinfo is not None


@given(st.datetimes(min_value=datetime(1600, 1, 1), max_value=datetime(2199, 12, 31), timezones=st.just(UTC)))
def test_reads_back_what_it_is_given(moment: datetime) -> None:
    assert parse(moment.isoformat()) == moment
    assert parse(moment.strftime("%d %b %Y %H:%M:%S +0000")) == moment.replace(microsecond=0)


@given(st.dates(), st.sampled_from(["{:%d %B}", "{:%a %d %b}", "{:%A, %B %d}"]))
def test_every_day_is_known_without_its_year_where_it_is_the_whole_label(day: date, form: str) -> None:
    assert is_day_or_time(form.format(day))
    assert not is_day_or_time(f"Room {form.format(day)} and the hall behind it")


@pytest.mark.parametrize(
    "label", ["Wed 13 Nov.", "lunedì 11 marzo", "22.41 GMT", "18h30", "18 h 30", "kl. 18.30", "klo 9.05", "9時05分", "7 pm", "7 p.m."]
)
def test_knows_a_day_without_its_year_and_a_time_without_a_colon(label: str) -> None:
    assert is_day_or_time(label)


@pytest.mark.parametrize("label", ["Set 2", "3 out", "12 avg", "March 2026", "Room 13", "22.61", "From 2 to 13 November"])
def test_a_label_with_a_number_is_no_day(label: str) -> None:
    assert not is_day_or_time(label)
