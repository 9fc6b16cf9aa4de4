"""Dates as pages and feeds write them: ISO 8601, RFC 822, asctime, month names in many languages, seconds since 1970.

No clock here: a relative date ("yesterday", "3 hours ago") is not read, and no year is guessed.
"""

from __future__ import annotations

import re
from functools import partial

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import UTC, datetime, timedelta, timezone
else:
    try:  # where `datetime` has them from; before Python 3.12 it makes all of them in Python first, which takes a millisecond
        from _datetime import UTC, datetime, timedelta, timezone
    except ImportError:
        from datetime import UTC, datetime, timedelta, timezone

YEARS = range(1600, 2200)
"""Years believed: archives reach back, misprints reach further."""
_NEAR_YEARS = range(1900, 2200)
"""A year is taken for a Buddhist one when it is one of these in Europe's count: no paper in Thai is older."""

BUDDHIST = 543
"""What the Buddhist count of years is ahead of Europe's: Thai papers print 2569 for 2026, and some state it to machines."""

_MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta stycznia styczeń sty leden ledna "
    "január januára ianuarie ian январь января янв січень січня січ януари siječanj siječnja sij ocak oca ιανουάριος ιανουαρίου "
    "ιανουαριου gener яну janúar jaanuar sausio sausis janvāris janvārī ιαν јануар јануари студзеня xaneiro janar yanvar tammi",
    "february feb februar februari feber février févr fév febrero febbraio fevereiro fev helmikuu helmikuuta luty lutego lut únor února "
    "február februára februarie февраль февраля фев лютий лютого лют февруари veljača veljače velj şubat şub φεβρουάριος φεβρουαρίου "
    "φεβρουαριου febrer febr febrúar veebruar veebr vasario vasaris februāris februārī φεβ февр фебруар лютага febreiro shkurt fevral "
    "helmi úno",
    "march mar märz mär mrz mars marzo março maart maaliskuu maaliskuuta marzec marca březen března március marec martie март марта мар "
    "березень березня бер ožujak ožujka ožu mart μάρτιος μαρτίου μαρτιου març mrt marts martā märts márc maret kovo kovas μαρ μάρ "
    "сакавіка maalis bře",
    "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecień kwietnia kwi duben dubna április apríl apríla aprilie апрель "
    "апреля апр квітень квітня кві април travanj travnja nisan nis απρίλιος απριλίου απριλιου aprill ápr balandžio balandis aprīlis "
    "aprīlī απρ квіт красавіка aprel prill huhti",
    "may mai mayo maggio mag maio maj mei toukokuu toukokuuta maja květen května máj mája május май мая травень травня тра svibanj "
    "svibnja mayıs μάιος μαΐου μαιου maig maí gegužės gegužė maijs maijā μαΐ μάι мај трав touko kvě",
    "june jun juni juin junio giugno giu junho kesäkuu kesäkuuta czerwiec czerwca cze červen června június jún júna iunie iun июнь июня "
    "июн червень червня чер юни lipanj lipnja haziran haz ιούνιος ιουνίου ιουνιου juny junij juuni júní birželio birželis jūnijs jūnijā "
    "ιουν ιούν јун јуни черв чэрвеня xuño qershor iyun kesä čvn",
    "july jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta lipiec lipca lip červenec července július júl júla iulie iul "
    "июль июля июл липень липня лип юли srpanj srpnja temmuz tem ιούλιος ιουλίου ιουλιου juliol julij juuli júlí juill liepos liepa "
    "jūlijs jūlijā ιουλ ιούλ јул јули ліпеня xullo julai korrik iyul heinä čvc",
    "august aug août aou agosto ago augustus augusti elokuu elokuuta sierpień sierpnia sie srpen srpna augusztus augusta август августа "
    "авг серпень серпня сер kolovoz kolovoza ağustos ağu αύγουστος αυγούστου αυγουστου agost avgust avg ágúst agustus agu rugpjūčio "
    "rugpjūtis augusts augustā αυγ αύγ серп жніўня ogos gusht avqust elo srp",
    "september sep sept septembre septiembre settembre set setembro syyskuu syyskuuta wrzesień września wrz září szeptember septembra "
    "septembrie сентябрь сентября сен вересень вересня вер септември rujan rujna ruj eylül eyl σεπτέμβριος σεπτεμβρίου σεπτεμβριου "
    "setembre septembar szept rugsėjo rugsėjis septembris septembrī σεπ сент сеп септембар верасня shtator sentyabr syys zář",
    "october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta październik października paź říjen října október "
    "októbra octombrie октябрь октября окт жовтень жовтня жов октомври ekim eki οκτώβριος οκτωβρίου οκτωβριου oktobar oktoober spalio "
    "spalis oktobris oktobrī οκτ октобар жовт кастрычніка tetor oktyabr loka říj",
    "november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis novembra noiembrie ноябрь ноября ноя ноември "
    "kasım kas νοέμβριος νοεμβρίου νοεμβριου novembar nóvember listopadu studenoga stu studeni lapkričio lapkritis novembris novembrī "
    "νοε νοέ нояб ное новембар листопад листопада лістапада nëntor noyabr marras",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuu joulukuuta grudzień grudnia gru prosinec prosince "
    "decembra decembrie декабрь декабря дек грудень грудня груд декември prosinac prosinca aralık ara δεκέμβριος δεκεμβρίου δεκεμβριου "
    "desember des desembre decembar detsember dets gruodžio gruodis decembris decembrī δεκ децембар снежня decembro disember dhjetor "
    "dekabr joulu",
)
"""Month names, nominative and as they stand in dates, and their short forms; Greek ones as they are written in capitals, too."""
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_WEEKDAYS = (
    "mon monday lun lunes lundi lunedì montag maandag segunda",
    "tue tues tuesday mar mardi martes martedì dienstag dinsdag terça",
    "wed wednesday mer mercredi mié miércoles mercoledì mittwoch woensdag quarta",
    "thu thur thurs thursday jeu jeudi jue jueves gio giovedì donnerstag donderdag quinta",
    "fri friday ven vendredi vie viernes venerdì freitag vrijdag sexta",
    "sat saturday sam samedi sáb sábado sab sabato samstag zaterdag",
    "sun sunday dim dimanche dom domingo domenica sonntag zondag",
)

_HOURS = {
    "a": -1, "acdt": 10.5, "acst": 9.5, "adt": -3, "aedt": 11, "aest": 10, "akdt": -8, "akst": -9, "ast": -4, "at": -4, "awst": 8,
    "brt": -3, "bst": 1, "cat": 2, "cdt": -5, "cest": 2, "cet": 1, "cst": -6, "ct": -6, "eat": 3, "edt": -4, "eest": 3, "eet": 2, "est": -5,
    "et": -5, "gmt": 0, "hkt": 8, "hst": -10, "ict": 7, "ist": 5.5, "jst": 9, "kst": 9, "m": -12, "mdt": -6, "mest": 2, "mesz": 2, "met": 1,
    "mez": 1, "msk": 3, "mst": -7, "mt": -7, "n": 1, "nzdt": 13, "nzst": 12, "pdt": -7, "pht": 8, "pkt": 5, "pst": -8, "pt": -8, "sast": 2,
    "sgt": 8, "trt": 3, "ut": 0, "utc": 0, "wat": 1, "west": 1, "wet": 0, "wib": 7, "y": 12, "z": 0,
}  # fmt: skip
"""Hours east of Greenwich, by the names of RFC 822 and those that papers print."""

_WITH_SUMMER = frozenset(("at", "ct", "et", "mt", "pt"))
"""Names of American zones that do not say whether it is summer time: from March to November they are an hour further east."""

_ZONE = r"(?:(?:GMT|UTC)?(?P<sign>[+\-−])(?P<zh>\d{1,2}):?(?P<zm>\d\d)?|(?P<zone>[A-Z]{1,5}\b|[a-z]{1,5}(?=\W*\Z)))"
"""Zones in small letters stand last: before other words they are words ("10:30 et modifié", "10:30 y actualizado")."""
_CLOCK = (
    r"(?P<h>\d{1,2})(?::|(?<=\d)[.h](?=\d\d))(?P<m>\d\d)(?::(?P<s>\d\d)(?:[.,:](?P<f>\d+))?)?"
    rf"(?:\s?(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?(?:\s*\(?{_ZONE})?"
)
_ISO = (
    r"(?P<words>(?:[^\W\d_]{1,16}+\s?+[:：]?+\s?+){0,3})"
    r"(?P<Y>\d{4})(?:(?P<dash>[-/]|\.\s?)(?P<M>\d\d?)(?:(?P=dash)(?P<D>\d\d?)\.?)?|(?P<M2>\d\d)(?P<D2>\d\d))"
    r"(?:(?:[Tt]|\s+|,\s*)(?P<clock>\d[\d:.,]*.*))?\s*\Z"
)
_COMPACT = r"(\d\d)(\d\d)(\d\d)?(?=\D|\Z)"
_DAY_FIRST = (
    r"(?<!\d)(?P<D>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-]+(?:de\s+|of\s+|d['’])?"
    r"(?P<name>[^\W\d_]{3,12})\.?,?[\s\-]+(?:del?\s+)?(?P<Y>\d{4}|\d\d(?![:.h]\d))(?!\d)"
)
_MONTH_FIRST = r"(?P<name>[^\W\d_]{3,12})\.?\s+(?P<D>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<Y>\d{4})(?!\d)"
_YEAR_FIRST = r"(?:\A|(?<!\d)(?=\d{4}(?:\.|\sm\.)\s))(?P<Y>\d{4})(?:\sm)?\.?[\s,]+(?P<name>[^\W\d_]{3,12})\.?(?:\s+(?P<D>\d{1,2}))?(?!\d)"
"""Behind words as well where the year is followed by a point, as in Hungarian, or `m.`, as in Lithuanian."""
_LATVIAN = r"(?P<Y>\d{4})\.\s+gad[aā]\s+(?P<D>\d{1,2})\.\s+(?P<name>[^\W\d_]{3,12})"
_VIETNAMESE = r"(?i)(?<!\d)(?P<D>\d{1,2})\s+(?:tháng|thg)\s+(?P<M>\d{1,2})(?:,|\s+năm)?\s+(?P<Y>\d{4})(?!\d)"
_ASCTIME = r"(?P<name>[A-Za-z]{3})\s+(?P<D>\d{1,2})\s+(?P<clock>[\d:]{5,8}\s+(?:[A-Za-z]+\s+)?)(?P<Y>\d{4})"
_DOTTED = r"(?<!\d)(?P<D>\d{1,2})(?P<dash>[./-])\s?(?P<M>\d{1,2})(?P=dash)\s?(?P<Y>\d{4})(?!\d)"
_CHARACTERS = r"(?P<Y>\d{4})\s*[年년]\s*(?P<M>\d{1,2})\s*[月월]\s*(?P<D>\d{1,2})\s*[日일]"
_TIME_ALONE = (
    r"(?:(?:kl|klo|kell|kello|klokken|ore|alle) |kl\. ?)?(?:[01]?\d|2[0-3])(?:[.h]| h )[0-5]\d(?: ?(?:uhr|h|[ap]\.?m\.?|[a-z]{3,4}))?"
    r"|(?:0?[1-9]|1[0-2]) ?[ap]\.?m\.?|(?:[01]?\d|2[0-3])[時时시] ?[0-5]?\d[分분]"
)
_DAY_ALONE = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|\.)?"
_EPOCH = r"(\d{10})(?:\.\d+|\d{3})?\Z"
"""Patterns as text: `re` compiles and keeps them when they are first asked, and most pages need none of them."""
_AMBIGUOUS = frozenset(("set", "out", "avg", "трав"))
"""Short names of months that are words of other labels, too: "Set 2"."""


def parse(text: str, *, day_first: bool = False) -> datetime | None:
    """The moment that `text` names, with the zone it names; None when it names none.

    The first second of 1970 is none: programs write it that have no date. A date without a time is midnight; a time without a zone is
    taken as UTC, so that every date compares with every other. day_first: whether 03/04/2026 is the third of April, as it is nearly
    everywhere but in America; else nobody knows.
    """
    text = text.strip()[:120]
    if not text or not any(map(str.isdigit, text)):
        return None
    if not text.isascii() and any("\u0590" <= char < "\u2010" or char >= "\u2e80" for char in text):  # no letters or marks of Europe
        from reader.dates.scripts import respelled  # most dates need it as little as its patterns

        text = respelled(text)
    for form in (_plain_iso, _iso, _epoch, partial(_written, day_first=day_first)):
        try:
            moment = form(text)
        except (ValueError, OverflowError):
            continue
        if moment:
            return None if ":" in text and not moment.timestamp() else moment
    return None


def is_day_or_time(label: str) -> bool:
    """Whether the whole of a label is a time without a colon ("22.41 GMT", "kl. 18.30", "18h30", "7 pm"), or a day without its year, with
    the day of the week at most ("Wed 13 March", "lunedì 11 marzo")."""
    label = label.lower()
    if re.fullmatch(_TIME_ALONE, label):
        return True
    parts = label.replace(",", " ").split()
    names = [part for part in parts if part.rstrip(".") in MONTHS and not (part in _AMBIGUOUS and len(parts) == 2)]
    return len(parts) <= 4 and bool(names) and any(re.fullmatch(_DAY_ALONE, part) for part in parts)


def _plain_iso(text: str) -> datetime | None:
    """The form that nearly every page and feed uses, read by the standard library."""
    if text[4:5] != "-":
        return None
    moment = datetime.fromisoformat(text)
    return None if moment.year not in YEARS else moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _iso(text: str) -> datetime | None:
    match = re.match(_ISO, text)
    if not match or (match["words"] and not match["D"]):  # behind words other numbers look like that: "Order 20251103", "Version 2024.1"
        return None
    year, month = int(match["Y"]), int(match["M"] or match["M2"])
    clock = re.sub(_COMPACT, _colons, match["clock"], count=1) if match["clock"] and ":" not in match["clock"][:3] else match["clock"]
    return _moment(year, month, int(match["D"] or match["D2"] or 1), clock or "")


def _colons(match: re.Match[str]) -> str:
    return ":".join(filter(None, match.groups()))


def _epoch(text: str) -> datetime | None:
    match = re.match(_EPOCH, text)
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _written(text: str, *, day_first: bool) -> datetime | None:
    """A date in words or with the day in front, and the clock that stands behind or before it."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _LATVIAN, _VIETNAMESE, _ASCTIME, _CHARACTERS, _DOTTED):
        for match in re.finditer(pattern, text):
            found = match.groupdict()
            month = _month(found["name"].lower(), text[match.end("D") :]) if found.get("name") else int(found["M"])
            day = int(found["D"] or 1)
            if month > 12:
                month, day = day, month  # as America writes it
            elif not month:
                continue
            elif found.get("dash") in ("/", "-") and day <= 12 and month != day:  # March in one country and April in the next
                if told := _by_weekday(text[: match.start()], int(found["Y"]), day, month):
                    day, month = told
                elif not day_first:
                    continue
            rest = found.get("clock") or text[match.end() :] or text[: match.start()]
            return _moment(_full_year(found["Y"]), month, day, rest)
    return None


def _by_weekday(before: str, year: int, one: int, other: int) -> tuple[int, int] | None:
    """(day, month) of a date in figures whose order only the weekday right before it tells: "Mon, 11/02/2026"; None where it does not."""
    said = re.search(r"([^\W\d_]{3,10})[.,]{0,2}\s{0,2}\Z", before[-20:].lower())
    weekday = next((number for number, names in enumerate(_WEEKDAYS) if said and said[1] in names.split()), -1)
    if weekday < 0 or not (one and year):
        return None
    fitting = [(day, month) for day, month in ((one, other), (other, one)) if datetime(year, month, day).weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _month(name: str, behind: str) -> int:
    """The number of a month; 0 for what is none. behind: what stands behind the day."""
    if name == "listopada" and behind.startswith("."):
        return 10  # Croatian, which sets a point there; in Polish it is the next one
    return MONTHS.get(name, 0)


def _full_year(year: str) -> int:
    """Two digits as RFC 2822 reads them: 00–49 is this century."""
    return int(year) if len(year) > 2 else int(year) + (2000 if int(year) < 50 else 1900)


def _moment(year: int, month: int, day: int, clock: str) -> datetime | None:
    year -= BUDDHIST if year - BUDDHIST in _NEAR_YEARS else 0
    if year not in YEARS:
        return None
    match = re.search(_CLOCK, clock)
    if not match:
        return datetime(year, month, day, tzinfo=UTC)
    hour, minute, second = int(match["h"]), int(match["m"]), int(match["s"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    late = hour == 24
    micro = int((match["f"] or "0")[:6].ljust(6, "0"))
    moment = datetime(year, month, day, 0 if late else hour, minute, min(second, 59), micro)
    moment = moment.replace(tzinfo=_zone(match, is_summer=_is_summer(moment)))
    return moment + timedelta(days=1) if late else moment


def _zone(match: re.Match[str], *, is_summer: bool) -> timezone:
    if match["sign"]:
        minutes = int(match["zh"]) * 60 + int(match["zm"] or 0)
        return timezone(timedelta(minutes=minutes if match["sign"] == "+" else -minutes)) if minutes else UTC
    name = (match["zone"] or "").lower()
    hours = _HOURS.get(name, 0) + (is_summer and name in _WITH_SUMMER)
    return timezone(timedelta(hours=hours)) if hours else UTC


def _is_summer(day: datetime) -> bool:
    """Whether clocks in America are an hour ahead on that day: from the second Sunday of March to the first of November."""
    sunday = day.day - day.isoweekday() % 7
    return 3 < day.month < 11 or (day.month == 3 and sunday >= 8) or (day.month == 11 and sunday < 1)
