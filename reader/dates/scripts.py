"""Dates in other letters and eras than those of Europe, spelled as the patterns of `dates` read them, which know all numerals. Pure."""

from __future__ import annotations

import re
from functools import cache

_MONTHS = {
    "january": "يناير كانون_الثاني มกราคม ม.ค. जनवरी জানুয়ারি ינואר ژانویه جنوری जानेवारी",
    "february": "فبراير شباط กุมภาพันธ์ ก.พ. फरवरी फ़रवरी ফেব্রুয়ারি פברואר فوریه فروری फेब्रुवारी",
    "march": "مارس آذار มีนาคม มี.ค. मार्च মার্চ מרץ مارچ",
    "april": "أبريل ابريل إبريل نيسان เมษายน เม.ย. अप्रैल এপ্রিল אפריל آوریل اپریل एप्रिल",
    "may": "مايو أيار พฤษภาคม พ.ค. मई মে מאי مه مئی मे",
    "june": "يونيو حزيران มิถุนายน มิ.ย. जून জুন יוני ژوئن جون",
    "july": "يوليو تموز กรกฎาคม ก.ค. जुलाई জুলাই יולי ژوئیه جولائی जुलै",
    "august": "أغسطس اغسطس آب สิงหาคม ส.ค. अगस्त আগস্ট אוגוסט اوت اگست ऑगस्ट",
    "september": "سبتمبر أيلول กันยายน ก.ย. सितंबर सितम्बर সেপ্টেম্বর ספטמבר سپتامبر ستمبر सप्टेंबर",
    "october": "أكتوبر اكتوبر تشرين_الأول ตุลาคม ต.ค. अक्टूबर अक्तूबर অক্টোবর אוקטובר اکتبر اکتوبر ऑक्टोबर",
    "november": "نوفمبر تشرين_الثاني พฤศจิกายน พ.ย. नवंबर नवम्बर নভেম্বর נובמבר نوامبر نومبر नोव्हेंबर",
    "december": "ديسمبر كانون_الأول ธันวาคม ธ.ค. दिसंबर दिसम्बर ডিসেম্বর דצמבר دسامبر دسمبر डिसेंबर",
}
"""Months, and the names of each; `_` stands for a space in a name."""
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f"))
"""Marks that browsers set between the figures of an Arabic or Hebrew day."""
_BOTH = re.compile(r"\b([a-z]{3,9}) {0,3}/ {0,3}\1\b")
"""A month by its Syrian and by its Roman name: "آذار/مارس"."""
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""The years before the first of each Japanese era."""
_ERA = re.compile(rf"({'|'.join(_ERAS)})\s*(\d{{1,2}}|元)\s*年")
_CLOCK = re.compile(r"(\d{1,2})\s*[時时点點시](?:\s*(\d{1,2})\s*[分분])?")
_HALF = re.compile(r"(午前|上午|凌晨|早上|오전|午後|下午|晚上|오후)\s*(\d{1,2}:\d\d(?::\d\d)?)")
_MORNINGS = frozenset(("午前", "上午", "凌晨", "早上", "오전"))
_ARABIC_HALF = re.compile(r"(\d{1,2}:\d\d(?::\d\d)?)\s*(صباح\w*|مساء\w*|[صم](?!\w))")
_POINTS = re.compile(r"(?<!\d)(\d{4})\.\s*(\d{1,2})\.\s*(\d{1,2})\.?(?!\d)")
"""A day as Korean papers print it: "2026. 5. 4.", "2026.05.04."."""
_WEEKDAY = re.compile(r"(?<=\d)\s?[(（][日月火水木金土일월화수목금토][)）]")
"""Behind a day in figures: "2026/11/22(日)"."""
_OF_THAI_YEAR = re.compile(r"(?<=[a-z])\s+(?:พ\.ศ\.\s*)?(?:25)?(\d\d)(?![\d:.])")
_THAI = re.compile("[ก-๛]")


def respelled(text: str) -> str:
    """`text` with English months, its eras counted as in Europe and its hours as on a clock.

    Years of Buddha stay: `dates` knows them by their number, but for the two digits that Thai papers print.
    """
    text = text.translate(_DIRECTIONS)
    is_thai = _THAI.search(text) is not None
    text = _months().sub(lambda found: f" {_names()[found[1]]} ", text).replace("،", ",").replace(" ,", ",")
    text = _BOTH.sub(r"\1", text)
    if is_thai:
        text = _OF_THAI_YEAR.sub(r" 25\1", text)
    text = _ERA.sub(lambda found: f"{_ERAS[found[1]] + (1 if found[2] == '元' else int(found[2]))}年", text)
    text = _CLOCK.sub(lambda found: f"{found[1]}:{int(found[2] or 0):02}", text)
    text = _HALF.sub(lambda found: f"{found[2]} {'am' if found[1] in _MORNINGS else 'pm'}", text)
    text = _ARABIC_HALF.sub(lambda found: f"{found[1]} {'am' if found[2][0] == 'ص' else 'pm'}", text)
    return _WEEKDAY.sub(" ", _POINTS.sub(r"\1-\2-\3", text)).strip()


@cache
def _names() -> dict[str, str]:
    return {name.replace("_", " "): month for month, names in _MONTHS.items() for name in names.split()}


@cache
def _months() -> re.Pattern[str]:
    """The names of months as words of their own, the longest first; a Hebrew one may have a letter before it that says "in"."""
    return re.compile(rf"(?<!\w)ב?-?({'|'.join(map(re.escape, sorted(_names(), key=len, reverse=True)))})(?!\w)")
