"""Bytes to text: which encoding they are in, whatever they say they are. Nothing here knows HTML or XML.

A declaration is a witness, not a judge: pages that declare UTF-8 and are Windows-1252, or declare nothing and are Shift-JIS, are
common. A declared encoding is believed when what it gives reads like writing (`oddity`); otherwise the bytes are asked.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from itertools import islice

BELIEVABLE = 0.04
"""Highest `oddity` at which a reading is taken without looking for a better one: stray bytes and emoji-like signs stay below it."""
SURE_UTF8 = 4
"""This many multi-byte sequences, all of them well formed, do not occur by chance in any other encoding."""
WHOLE = 3
"""This many well-formed characters of UTF-8 for each malformed one do not occur by chance in any other encoding."""

_NARROW = re.compile(rb"[a-z ]{8}")
"""Plain letters side by side: no UTF-16 has them."""
_EASTERN = "[\t\n\r -~\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uffee]"
"""What texts in Chinese, Japanese and Korean are made of. In UTF-16 hardly any of it but ASCII has a zero byte."""
_WHOLLY = 0.95
"""Share of such characters in a text of which hardly a byte is zero."""
_STOPS = "[\u3001\u3002\uff0c]"
"""What ends their clauses. Two letters of ASCII look like a character of Chinese, but no two look like these."""
_A_CLAUSE = 60
"""Such a text has at least one of those in so many characters."""
_SAMPLE = 1000
"""Runs of foreign characters looked at: enough to judge a page by."""
_ENCODINGS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 "
    "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
    "iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
    "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 "
    "latin1 us-ascii windows-1252 x-cp1252",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp_ext": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}
"""Python's codec for each encoding of https://encoding.spec.whatwg.org/#names-and-labels, with its labels.

No other codec is ever looked up: Python's own list holds `zlib_codec`, `unicode_escape` and `utf-7`, and believes in all of them.
"""
LABELS = {label: codec for codec, labels in _ENCODINGS.items() for label in labels.split()}
_DETECTED = {"UHC": "cp949", "KOI8-R": "koi8-u"}
"""What the detector calls by another name; KOI8-U holds KOI8-R and the Ukrainian letters that the detector cannot tell from it."""

_INCOMPLETE = ("euc_jp", "iso2022_jp_ext", "big5hkscs")
"""Codecs that know the standard alone; pages write what Windows added to it as well (`_of_windows`, `_euro`)."""
_OF_BIG5 = str.maketrans("•､‾∼♁☉", "‧﹑¯～⊕⊙")
"""What Python reads for six signs of Big5, and what browsers do: the first stands within foreign names."""
_DAMAGED = 0.2
"""Where more than this share of a text could not be read, no signs of Windows are looked for: each takes a microsecond to look up."""
_HALF_WIDTH = re.compile("[\uff61-\uff9f]+")
_WIDE = frozenset(("cp932", "euc_jp", "iso2022_jp_ext", "gb18030", "big5hkscs", "cp949"))
"""Encodings with two bytes for a letter, which a detector tells from others by few of them."""
_PLAIN = 2
"""Most letters beyond ASCII, each counted once, of a text in English with a foreign word in it. A sentence of Polish has more."""
_COMMONEST = ("cp1252", "cp932", "gb18030", "cp949")
"""What is tried when nothing else reads well, commonest first."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # which begins with the mark of UTF-16, and two zero bytes that no text has
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(r"(?i)charset\s*=\s*[\"']?\s*([^\s\"';,]+)")
_FOLLOWERS = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MISREAD = f"[ÂÃÄÅÎÏÐÑ×ØÙà-ð]{_FOLLOWERS}(?:(?<=[ÂÃÄÅÎÏÐÑ×ØÙ].)|(?<=[à-ï].){_FOLLOWERS}|(?<=ð.){_FOLLOWERS}{{2}})"
"""One character's bytes of UTF-8 as they look in Windows-1252 or Latin-1: signs and letters of Europe, Greek, Cyrillic, Hebrew and
Arabic, what has three bytes, and emoji. The other letters before a sign are writing ("CAFÉ®"). All begin with one set of letters and a
follower: text without such a pair is passed over in a third of the time. Compiled when it is first needed."""
_OF_MISREAD = f"[ÂÃÄÅÎÏÐÑ×ØÙà-ð]|{_FOLLOWERS}"
_ENTITY = r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8});"
_LEADS = "ÂÃâÎÏÐÑ×ØÙãåàì"
"""One of these begins some such character in any garbled text."""
_NEUTRAL = frozenset("\xa0\xad©®°·")
"""Signs that pages write as entities: they say nothing of the encoding of the rest."""
_FEWEST = 3
"""A text with fewer misread characters than this is taken to speak of them, not to be misread."""
_FOREIGN = re.compile(r".?[^\x00-\x7f]+.?")
_ODD = (
    "[\x80-\x84\x86-\x9f\ufffd\ue000-\uf8ff\uff61-\uff9f]"  # controls, damage, private use, half-width katakana
    "|[\u00c0-\u00ff\u0152-\u0178]{3,}"  # no Latin word has three accented letters in a row
    "|[A-Za-z\u00c0-\u00ff][\u0370-\u04ff\u0590-\u06ff]|[\u0370-\u04ff\u0590-\u06ff][A-Za-z\u00c0-\u00ff]"  # two scripts in a word
    "|[A-Za-z\u00c0-\u00ff][\u0e00-\u0e7f]{1,2}[A-Za-z\u00c0-\u00ff]"  # Thai sets no space between its words and others
    "|[a-z][\u3400-\u9fff\uac00-\ud7af][a-z]"
    "|[\u0430-\u044f][\u0410-\u042f]|[\u0410-\u042f]{4,}"  # KOI8 read as windows-1251, and the other way round
    "|[^\\W\\d_][\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7"  # signs inside words
    "\u0192\u2020\u2021\u2030\u20ac\u2500-\u25ff][^\\W\\d_]"
)
"""Characters and neighbours that writing does not have and wrongly read bytes do.

Compiled when it is first needed: most pages are UTF-8."""


def codec(label: str) -> str:
    """Python's name for the encoding a page calls `label`; "" for a label the web does not know."""
    return LABELS.get(label.strip(" \t\r\n\f\"'").lower(), "")


def header_charset(content_type: str) -> str:
    """The label after `charset=` in a Content-Type header or `<meta>`; ""."""
    match = _CHARSET.search(content_type)
    return match.group(1) if match else ""


def recoded(body: bytes, name: str) -> bytes:
    """`body`, which is in Python's codec `name` whatever it declares, as UTF-8 that every reader of it believes: with its mark."""
    return codecs.BOM_UTF8 + _text(body, name).removeprefix("\ufeff").encode("utf-8", "replace")


def read(body: bytes, declared: Iterable[str] = ()) -> str:
    """`body` as text, without a byte order mark. Never fails: what cannot be read becomes U+FFFD.

    declared: labels in order of trust (header, then the document itself). The order of trust over all: byte order mark, the pattern of
    UTF-16, well-formed UTF-8, UTF-8 with little damage unless a declared encoding of two bytes for a letter fits all of it, the declared
    encodings, detection, the commonest; and of those that read badly the least bad.
    """
    return reading(body, declared)[0]


def reading(body: bytes, declared: Iterable[str] = ()) -> tuple[str, bool]:
    """As `read`; and whether `body` is that text in UTF-8 as it stands: well-formed, without a mark."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), False
    if wide := _utf16(body):
        return body.decode(wide, "replace"), False
    labels = [name for name in map(codec, declared) if name and not name.startswith("utf-16")]
    if (text := _iso2022(body, labels)) is not None:
        return text, False
    if (text := _utf8(body)) is not None and (not labels or "utf-8" in labels or _is_sure(text, body)):
        return text, True
    if text is None and (text := _damaged_utf8(body)) and not any(name in _WIDE and _fits(body, name) for name in labels):
        return text, False
    return _best(body, labels), False


def read_word(body: bytes, label: str) -> str:
    """A few letters whose writer named their encoding with them, as in the header of a mail: too few to tell another from, so it is
    believed where it fits them. Not against UTF-8, which no other of one byte for a letter looks like. Never fails, as `read`."""
    name = codec(label)
    if name and not name.startswith("utf-") and (name in _WIDE or _utf8(body) is None) and _fits(body, name):
        return _text(body, name)
    return read(body, [label])


def is_wide(body: bytes) -> bool:
    """Whether `body` is UTF-16 or UTF-32, by its mark or by where its zero bytes stand: text with bytes that no other text has."""
    return any(body.startswith(mark) for mark, name in _BOMS if name != "utf-8") or bool(_utf16(body))


def _iso2022(body: bytes, labels: list[str]) -> str | None:
    """`body` as ISO-2022-JP, the one encoding in use that looks like ASCII: where all of it can be read so, or most where it says so."""
    if b"\x1b$" not in body:
        return None
    text = _text(body, "iso2022_jp_ext")
    return text if text.count("\ufffd") <= ("iso2022_jp_ext" in labels) * BELIEVABLE * len(text) else None


def _text(body: bytes, name: str) -> str:
    """`body` in Python's codec `name`; what cannot be read becomes U+FFFD."""
    text = body.decode(name, "replace")
    if name in _INCOMPLETE and 0 < text.count("\ufffd") <= _DAMAGED * len(text):
        added = _euro if name == "big5hkscs" else _of_windows
        codecs.register_error(added.__name__, added)
        text = body.decode(name, added.__name__)
    return text.translate(_OF_BIG5) if name == "big5hkscs" else text


def _euro(error: UnicodeError) -> tuple[str, int]:
    """The euro sign, which Big5 has in a place that Python's codec leaves empty."""
    assert isinstance(error, UnicodeDecodeError)
    is_euro = error.object[error.start : error.start + 2] == b"\xa3\xe1"
    return ("€", error.start + 2) if is_euro else ("\ufffd", error.end)


def _fits(body: bytes, name: str) -> bool:
    """Whether all of `body` can be read in Python's codec `name`."""
    return "\ufffd" not in _text(body, name)


def _of_windows(error: UnicodeError) -> tuple[str, int]:
    """A sign of two bytes that Windows added to JIS X 0208 (①, ㈱, 髙): by Shift_JIS, which has the same table and Python knows whole."""
    assert isinstance(error, UnicodeDecodeError)
    pair = error.object[error.start : error.start + 2]
    row, cell = (byte & 0x7F for byte in pair) if len(pair) == 2 else (0, 0)
    is_whole = 0x21 <= row <= 0x7E and 0x21 <= cell <= 0x7E and (pair[0] ^ pair[1]) < 0x80
    if is_whole:
        lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
        trail = cell + (0x1F + (cell >= 0x60) if row % 2 else 0x7E)
        sign = bytes((lead, trail)).decode("cp932", "replace")
        if len(sign) == 1 and sign != "\ufffd":
            return sign, error.start + 2
    return "\ufffd", error.end


def _utf8(body: bytes) -> str | None:
    """`body` as UTF-8, when it is well formed."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _damaged_utf8(body: bytes) -> str:
    """`body` as UTF-8, where all but a few of its characters are well formed: programs that count bytes cut one in two. Else ""."""
    text = body.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    return text if len(re.findall("[^\x00-\x7f\ufffd]", text)) >= WHOLE * damaged else ""


def _is_sure(text: str, body: bytes) -> bool:
    """Whether well-formed UTF-8 is meant although another encoding is declared: plain ASCII, many sequences, or it reads well."""
    return len(body) >= len(text) + SURE_UTF8 or text.isascii() or oddity(text) <= BELIEVABLE


def _best(body: bytes, labels: list[str]) -> str:
    """The first believable reading; the least odd when none is."""
    readings: list[tuple[float, int, str]] = []
    for name, most, must_be_whole in _candidates(body, labels):
        text = _text(body, name)
        odd = oddity(_HALF_WIDTH.sub("", text) if name == "euc_jp" else text)  # which has them by a mark before each
        if odd <= most:
            return text
        if not (must_be_whole and _damage(text) > BELIEVABLE):
            readings.append((odd, len(readings), text))
    return min(readings)[2]


def _candidates(body: bytes, labels: list[str]) -> Iterable[tuple[str, float, bool]]:
    """Encodings to try, in order of trust; detection is imported only when the declared ones read badly.

    With each, up to which oddity it is taken: any, where what is detected was declared as well (a page in capitals, or in half-width
    katakana, is odd and right). And whether its reading must be whole: what nothing speaks for but how it reads. Cyrillic taken for
    Chinese or Korean is damaged in every other word, and less odd than its own capitals.
    """
    for label in dict.fromkeys((*labels, "utf-8")):
        yield label, BELIEVABLE, False
    import cchardet

    found = cchardet.detect(body)["encoding"] or ""
    guess = _DETECTED.get(found) or codec(found)
    if guess and not guess.startswith("utf-"):  # UTF-8 was read above
        if guess in labels:
            yield guess, 1.0, False
        if guess not in _WIDE and _is_plain(body, guess):
            yield "cp1252", BELIEVABLE, False
        yield guess, BELIEVABLE, False
    for name in _COMMONEST:
        yield name, BELIEVABLE, True


def _is_plain(body: bytes, guess: str) -> bool:
    """Whether `body`, read in `guess`, has no more than a letter or two beyond ASCII: then it is English, and too little for a detector
    to tell a £ from a Polish Ł."""
    beyond = bytes(byte for byte in set(body) if byte >= 0x80).decode(guess, "replace")
    return sum(map(str.isalpha, beyond)) <= _PLAIN


def oddity(text: str) -> float:
    """How unlike writing `text` is: the share of its characters beyond ASCII that stand as no language puts them. 0 when all are ASCII."""
    sample = _sample(text)
    return min(1.0, sum(map(len, re.findall(_ODD, sample))) / _foreign(sample)) if sample else 0.0


def _damage(text: str) -> float:
    """The share of what could not be read among the characters beyond ASCII; 0 when all are ASCII."""
    sample = _sample(text)
    return sample.count("\ufffd") / _foreign(sample) if sample else 0.0


def _sample(text: str) -> str:
    """What stands beyond ASCII, each run with its neighbours, on lines of their own."""
    return "\n".join(found.group() for found in islice(_FOREIGN.finditer(text), _SAMPLE))


def _foreign(sample: str) -> int:
    """How many characters beyond ASCII."""
    return sum(char > "\x7f" for char in sample)


def is_garbled(text: str) -> bool:
    """Whether `text` was UTF-8 that someone read as Windows-1252 before it came here ("donâ€™t"): it holds such misread characters, and
    more of them than right ones beyond ASCII."""
    if text.isascii() or not any(lead in text for lead in _LEADS):
        return False
    misread = sum(_reread(found) != found.group() for found in re.finditer(_MISREAD, text))
    if misread < _FEWEST:
        return False
    return misread > sum(char > "\x7f" and char not in _NEUTRAL for char in re.sub(_MISREAD, _blank, text))


def mended(text: str) -> str:
    """A garbled `text` put right; what is no misread UTF-8 stays as it is."""
    return re.sub(_MISREAD, _reread, text)


def spelled_out(text: str) -> str:
    """Markup with entities written out where they stand for a letter that misread characters are made of: it means the same.

    Never longer. Nothing but entities changes, and none of them becomes a character that markup is made of.
    """
    return re.sub(_ENTITY, _letter, text)


def _letter(entity: re.Match[str]) -> str:
    """What an entity stands for, where that may be a part of a misread character; else the entity."""
    import html

    meant = html.unescape(entity.group())
    return meant if re.fullmatch(_OF_MISREAD, meant) else entity.group()


def _reread(misread: re.Match[str]) -> str:
    """These characters as their bytes say in UTF-8; as they are where the bytes are no UTF-8."""
    try:
        return b"".join(char.encode("latin-1" if char <= "\xff" else "cp1252") for char in misread.group()).decode("utf-8")
    except UnicodeDecodeError:
        return misread.group()


def _blank(misread: re.Match[str]) -> str:
    """Nothing, where the characters were misread."""
    return "" if _reread(misread) != misread.group() else misread.group()


def _utf16(body: bytes) -> str:
    """The UTF-16 that `body` is in, told by where its zero bytes stand; "" when it is not."""
    sample = body[:4096]
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    if not (high or low) or _NARROW.search(sample):
        return ""
    if low > 8 * high and low * 50 > len(sample):
        return "utf-16-le"
    if high > 8 * low and high * 50 > len(sample):
        return "utf-16-be"
    return next((name for name in ("utf-16-le", "utf-16-be") if _is_eastern(sample, name)), "")


def _is_eastern(sample: bytes, name: str) -> bool:
    """Whether what begins with `sample` is a text of East Asia in the UTF-16 called `name`."""
    text = sample[: len(sample) // 2 * 2].decode(name, "replace")
    return len(re.findall(_EASTERN, text)) >= _WHOLLY * len(text) <= _A_CLAUSE * len(re.findall(_STOPS, text))
