"""Files of every known form, told by their content."""

import plistlib
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import NoArticleError, UsageError
from reader.export import html, markdown, record
from reader.models import Article, Page
from reader.rules import shipped
from reader.services import opening
from tests.bounds import at_most
from tests.export.articles import full
from tests.services.mail import MAIL, STORY_HTML

IN_BOX = b"From morning@ledger.example Mon Mar  2 06:30:00 2026\n"
"""What stands over each mail in a mailbox file."""
BELOW_SUBJECT = MAIL[MAIL.index(b"Date:") :]
MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/lamps\r\nSubject: The lamp rooms stay open\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
    b"Content-Location: https://ledger.example/lamps\r\n\r\n" + STORY_HTML + b"\r\n--b--\r\n"
)


def opened(body: bytes, url: str = "", known: opening.Known = opening.NOTHING) -> Article:
    return opening.article(Page(url, body), shipped(), known=known)


@pytest.mark.parametrize("writer", [record.text, record.line, html.text])
def test_a_copy_of_ours_is_read_back_the_same(writer: object) -> None:
    assert opened(writer(full()).encode()) == full()  # type: ignore[operator]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("writer", [record.text, record.line, html.text, markdown.text])
def test_what_windows_wrote_down_of_a_copy_of_ours_is_read_back(writer: object, codec: str) -> None:
    back = opened(("\ufeff" + writer(full()).replace("\n", "\r\n")).encode(codec))  # type: ignore[operator]
    assert (back.title, back.blocks) == (full().title, full().blocks)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<?xml version="1.0" encoding="UTF-8"?>\r\n<rss version="2.0"><channel><title>Tide</title></channel></rss>', "a feed"),
        ('[{"url": "https://ledger.example/tide", "text": "It turns at nine."}]', "JSON"),
        ("https://ledger.example/tide\r\nhttps://ledger.example/ebb\r\n", "list of addresses"),
    ],
)
def test_what_windows_wrote_down_is_told_as_what_it_is(text: str, said: str) -> None:
    for body in (text.encode(), f"\ufeff{text}".encode(), f"\ufeff{text}".encode("utf-16-le")):
        with pytest.raises((UsageError, NoArticleError), match=said):
            opened(body)


def test_a_letter_that_windows_wrote_down_is_a_letter() -> None:
    assert opened(f"\ufeff{MAIL.decode()}".encode("utf-16-le")) == opened(MAIL)


def test_markdown_of_ours_is_read_back_without_its_removals() -> None:
    assert opened(markdown.text(full()).encode()) == replace(full(), removals=())


@pytest.mark.parametrize(("url", "hint"), [("", "preview FILE"), ("https://ledger.example/feed.xml", "feeds add URL")])
def test_a_feed_is_sent_where_feeds_are_followed(url: str, hint: str) -> None:
    with pytest.raises(UsageError, match="This is a feed") as caught:
        opened(b'\xef\xbb\xbf<?xml version="1.0"?>\n<rss version="2.0"><channel><title>The Ledger</title></channel></rss>', url)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    "before",
    [
        b'<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>\n',
        b'<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "rss-0.91.dtd">\n',
        b'<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>',
        b"<!-- " + b"Who reads this may read on. " * 400 + b"-->",
    ],
)
def test_a_feed_is_known_behind_whatever_stands_before_its_root(before: bytes) -> None:
    with pytest.raises(UsageError, match="This is a feed"):
        opened(b'<?xml version="1.0"?>\n' + before + b'<rss version="2.0"><channel><title>The Ledger</title></channel></rss>')


@pytest.mark.parametrize("version", ["https://jsonfeed.org/version/1.1", r"https:\/\/jsonfeed.org\/version\/1"])
def test_a_json_feed_is_a_feed(version: str) -> None:
    items = '"items": [{"id": "1", "content_text": "The ferry leaves at nine."}]'
    with pytest.raises(UsageError, match="This is a feed"):
        opened(f'{{"title": "The Ledger", {items}, "version" : "{version}"}}'.encode())


def test_a_page_that_shows_a_json_feed_is_none() -> None:
    page = STORY_HTML.replace(b"</p>", b' It says "version": "https://jsonfeed.org/version/1.1" first.</p>', 1)
    assert "jsonfeed.org" in opened(page, "https://ledger.example/lamps").text


@pytest.mark.parametrize("url", ["", "https://ledger.example/api/12"])
@pytest.mark.parametrize(
    "body",
    [
        b'{"content": "<p>The lamps stay lit.</p>"}',
        b' [{"id": 1},\n {"id": 2}]\n',
        b'\xef\xbb\xbf{"error": "no"}',
        b'{"id": 1}\n{"id": 2}\n',
        b'{"id": 1}\n\n{"id": 2}\r\n \n{"id": 3}',
    ],
)
def test_json_of_somebody_else_is_no_article(body: bytes, url: str) -> None:
    with pytest.raises(NoArticleError, match=r"This is JSON, not a page or a text\.") as caught:
        opened(body, url)
    assert "jq" in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "[1] See the minutes of the council.",
        "[1]",
        "{The lamps stay lit.}",
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_a_text_that_begins_like_json_is_a_text(text: str) -> None:
    assert opened(text.encode()).text == text
    assert "stay lit" in opened(b'{"id": 1}\n\nThe lamps stay lit.').text


def test_a_list_of_feeds_is_sent_where_lists_are_taken() -> None:
    with pytest.raises(UsageError, match="This is a list of feeds") as caught:
        opened(b'<opml version="2.0"><body><outline text="L" xmlUrl="https://ledger.example/feed.xml"/></body></opml>')
    assert "feeds import" in caught.value.hint


@pytest.mark.parametrize(
    "body",
    [
        b"[InternetShortcut]\r\nURL=https://ledger.example/tide\r\nIconIndex=0\r\n",
        b"#!/usr/bin/env xdg-open\n\n[Desktop Entry]\nType=Link\nName=The tide\nURL=https://ledger.example/tide\n",
        plistlib.dumps({"URL": "https://ledger.example/tide"}),
        b'<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://ledger.example/tide</loc></url>',
    ],
)
def test_what_only_leads_to_pages_is_sent_where_addresses_are_taken(body: bytes) -> None:
    with pytest.raises(UsageError, match="leads to pages") as caught:
        opened(body)
    assert "reader import" in caught.value.hint


@pytest.mark.parametrize("behind", [" is what the file began with, said the engineer.", "\n\nSo begins the shortest story of the year."])
def test_a_story_that_begins_with_the_name_of_a_shortcut_is_a_story(behind: str) -> None:
    story = f"[InternetShortcut]{behind}\n\nThe ferry left at nine, and nobody saw it go."
    assert opened(story.encode()).text.endswith("nobody saw it go.")


def test_a_web_archive_is_sent_where_archives_are_taken() -> None:
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    with pytest.raises(UsageError, match="This is a web archive") as caught:
        opened(head + STORY_HTML)
    assert "reader batch" in caught.value.hint


def test_a_page_from_the_web_is_cleaned_whatever_it_claims_to_be() -> None:
    claim = html.text(replace(full(), title="Forged")).replace(
        "<article", "<article><p>" + "Plain words of a page. " * 30 + "</p></article><article", 1
    )
    assert opened(claim.encode(), "https://ledger.example/a").found_by == "scorer"


def test_the_engine_that_was_asked_for_finds_the_article() -> None:
    asked = opening.article(Page("https://ledger.example/a", STORY_HTML), shipped(), engine="readability")
    assert asked.found_by == "readability"
    assert opened(STORY_HTML, "https://ledger.example/a").found_by == "scorer"


def test_a_page_that_broke_off_is_not_called_whole() -> None:
    broken = opening.article(Page("https://ledger.example/a", STORY_HTML, cut_short=True), shipped())
    assert broken.access.complete is False


def test_a_mail_is_its_html_part_with_subject_sender_and_date() -> None:
    article = opened(MAIL)
    assert article.title == "Lamps – and soup"
    assert article.byline == ("The Morning Tide",)
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-02T06:30:00+01:00"
    assert "The council voted on Tuesday night" in article.text
    assert "Read this in HTML" not in article.text


def test_a_mail_without_subject_and_sender_is_called_as_its_story_and_of_its_day() -> None:
    article = opened(BELOW_SUBJECT)
    assert article.title == "The lamp rooms stay open"
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-02T06:30:00+01:00"


@pytest.mark.parametrize(
    ("said", "codec", "label"),
    [
        ("市长朱镕基宣布", "gbk", "gb2312"),
        ("髙橋①市長", "cp932", "Shift_JIS"),
        ("市長は橋を", "cp932", "x-sjis"),
        ("똠방각하 시장", "cp949", "ks_c_5601-1987"),
        ("“Lamps” – and soup", "cp1252", "iso-8859-1"),
        ("ראש העירייה", "iso8859-8", "iso-8859-8-i"),
        ("ИВАН ПЕТРОВ", "koi8-r", "koi8-r"),
        ("时时", "gb2312", "gb2312"),
        ("Jürgen", "utf-8", "iso-8859-1"),
    ],
)
def test_the_headers_of_a_mail_are_read_as_pages_are(said: str, codec: str, label: str) -> None:
    word = f"=?{label}?B?{b64encode(said.encode(codec)).decode()}?="
    article = opened(f"From: {word} <tide@ledger.example>\r\nSubject: {word}\r\n".encode() + BELOW_SUBJECT)
    assert (article.title, article.byline) == (said, (said,))


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Oxley, Marit"', "Marit Oxley"),
        ("Marit Oxley from The Morning Tide", "Marit Oxley"),
        ("Marit Oxley via pilots", "Marit Oxley"),
        ("Letters from a Pilot", "Letters from a Pilot"),
        ('"Tideline, Inc."', "Tideline, Inc."),
        ('"Vale, Jr."', "Vale, Jr."),
        ("Evening News from Nordhaven", "Evening News from Nordhaven"),
    ],
)
def test_the_sender_of_a_mail_is_named_as_he_is_spoken_of(sender: str, name: str) -> None:
    assert opened(f"From: {sender} <tide@ledger.example>\r\nSubject: Tide\r\n".encode() + BELOW_SUBJECT).byline == (name,)


@pytest.mark.parametrize("codec", ["utf-8", "cp1252"])
def test_a_header_of_a_mail_may_be_in_no_words_at_all(codec: str) -> None:
    head = "From: Jürgen <tide@ledger.example>\r\nSubject: Die Bürgermeisterin über Brücken\r\n".encode(codec)
    assert opened(head + BELOW_SUBJECT).title == "Die Bürgermeisterin über Brücken"


def test_a_letter_that_was_cut_between_two_words_of_a_header_is_one() -> None:
    first, second = (b64encode(part).decode() for part in ("市長は".encode()[:4], "市長は".encode()[4:]))
    head = f"Subject: =?utf-8?B?{first}?=\r\n =?utf-8?B?{second}?=\r\n"
    assert opened(head.encode() + BELOW_SUBJECT).title == "市長は"


@pytest.mark.parametrize("label", ["unicode_escape", "utf-7", "punycode"])
def test_no_codec_of_pythons_own_is_asked_for_a_header(label: str) -> None:
    word = f"=?{label}?Q?+AEE-\\u0041-?="
    assert opened(f"Subject: {word}\r\n".encode() + BELOW_SUBJECT).title == "+AEE-\\u0041-"


@pytest.mark.parametrize(("head", "byline"), [("From: tide@ledger.example\r\n", ("tide@ledger.example",)), ("From: \r\n", ()), ("", ())])
def test_a_sender_without_a_name_is_named_by_his_address_and_nobody_is_no_sender(head: str, byline: tuple[str, ...]) -> None:
    assert opened(f"{head}Subject: Tide\r\n".encode() + BELOW_SUBJECT).byline == byline


def test_a_mail_from_a_mailbox_file_begins_with_from() -> None:
    assert opened(IN_BOX + MAIL).title == "Lamps – and soup"
    assert opened(IN_BOX + MAIL + b"\nFrom 09:30:00 on 2026 lamps burn.\n").title == "Lamps – and soup"


HEAD = b"HTTP/2 200 \r\nserver: pier\r\ncontent-type: text/html; charset=windows-1251\r\n\r\n"


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"HTTP/1.1 301 Moved Permanently\r\nLocation: https://ledger.example/lamps\r\n\r\n",
        b"HTTP/1.1 200 Connection established\r\n\r\n",
    ],
    ids=["alone", "moved", "through a proxy"],
)
def test_the_head_of_an_answer_is_no_text(before: bytes) -> None:
    tide = "Паром уходит в девять, и никто не видел, чтобы он ждал. " * 90
    page = f"<!doctype html><title>Паром</title><article><h1>Паром</h1><p>{tide}</p></article>"
    found = opened(before + HEAD + page.encode("cp1251"))
    assert (found.title, found.text) == ("Паром", tide.strip())


def test_what_came_with_the_head_of_an_answer_is_refused_like_any_other() -> None:
    for body, error in (
        (b'{"title": "Lamps"}', NoArticleError),
        (b"<rss><channel></channel></rss>", UsageError),
        (b"%PDF-1.7\n\0", NoArticleError),
    ):
        with pytest.raises(error):
            opened(HEAD + body)


@pytest.mark.parametrize("said", ["Date: today", "Content-Type: text/html"])
def test_a_text_about_an_answer_stays_as_it_is(said: str) -> None:
    text = f"HTTP/1.1 200 OK\n{said}\n\nSo an answer begins, and a blank line ends what stands over the page."
    assert said in opened(text.encode()).text


def test_of_a_mailbox_no_mail_is_taken_for_all() -> None:
    with pytest.raises(NoArticleError, match="several mails"):
        opened(IN_BOX + MAIL + b"\n" + IN_BOX + MAIL)


@pytest.mark.parametrize("deep", [300, 3000])
def test_a_mail_of_mails_without_end_is_refused(deep: int) -> None:
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(deep))
    with pytest.raises(NoArticleError, match="mail"):
        opened(f"Subject: Lamps\nReceived: today\n{parts}Content-Type: text/plain\n\nThe lamps are lit.\n".encode())


@pytest.mark.parametrize("before", [b"", b"Blink>\r\nSnapshot-", b"html\r\n"], ids=["twice", "of its part", "of the whole"])
def test_a_page_saved_by_the_browser_keeps_its_address_and_is_by_nobody_else(before: bytes) -> None:
    there = before + b"Content-Location: https://ledger.example/lamps"
    article = opened(MHTML.replace(there, before.removesuffix(b"Snapshot-") + b"X-Saved: yes") if before else MHTML)
    assert article.url == "https://ledger.example/lamps"
    assert "petition with four hundred names" in article.text
    assert article.byline == ()


@pytest.mark.parametrize("body", [MAIL, MHTML, html.text(full()).encode(), STORY_HTML])
def test_what_somebody_knows_of_a_file_does_not_hide_what_it_is(body: bytes) -> None:
    bare, known = opened(body), opened(body, known=opening.Known("https://lamps.example/a"))
    assert known.url == "https://lamps.example/a"
    assert (known.title, known.byline, known.text) == (bare.title, bare.byline, bare.text)


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n\r\n"], ids=["mark", "empty lines"])
def test_a_mail_that_went_through_an_editor_is_one(before: bytes) -> None:
    assert opened(before + MAIL).title == "Lamps – and soup"


def letter(*parts: str) -> bytes:
    """A mail of several parts, each with its own headers."""
    head = "Subject: Lamps\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    return (head + "".join(f"--b\nContent-Type: text/{part}\n" for part in parts) + "--b--\n").encode()


FIRST, SECOND = (
    "".join(f"<p>The {which} lamp, number {number}, burned in the street all night.</p>\n" for number in range(4))
    for which in ("oil", "gas")
)


def test_what_is_written_behind_a_picture_in_a_mail_is_read_too() -> None:
    picture = "plain; name=lamp.txt\nContent-Disposition: inline; filename=lamp.txt\n\nA list of lamps."
    hanging = [f"html{head}\n\n{FIRST.upper()}" for head in ("; name=old.html", "\nContent-Disposition: attachment")]
    mail = letter(f"html; charset=utf-8\n\n{FIRST}", picture, f"html\n\n{SECOND}", *hanging)
    text = opened(mail).text
    assert text.count("The oil lamp") == text.count("The gas lamp") == 4
    assert "LAMP" not in text


def test_what_a_list_writes_under_a_letter_of_pages_is_no_part_of_it_and_each_page_is_read_once() -> None:
    mail = letter(
        "plain\n\nRead this in HTML.",
        f"html\n\n{FIRST}",
        f"html\n\n{SECOND}",
        "plain\n\nWhoever wants no more letters of the lamplighters says so to the keeper of their list, in one of his own.",
    )
    text = opened(mail).text
    assert text.count("The oil lamp") == text.count("The gas lamp") == 4
    assert "Read this" not in text
    assert "lamplighters" not in text


def test_a_page_that_hangs_on_a_letter_is_not_taken_for_the_letter() -> None:
    hanging = f"html; name=old.html\nContent-Disposition: attachment; filename=old.html\n\n{FIRST}"
    written = "The letter itself says that the gas lamps burned in the street all night, and who lit them.\n\n" * 3
    assert opened(letter(f"plain\n\n{written}", hanging)).text.startswith("The letter itself")
    assert opened(letter(hanging)).text.startswith("The oil lamp")


@pytest.mark.parametrize("header", ["; a*", "; filename*0*=x; filename*2=y; charset*=", "; charset*0*=a; charset=b"])
def test_a_damaged_header_of_a_part_does_not_cost_the_mail(header: str) -> None:
    mail = letter(*(f"html{header}\nContent-Disposition: inline{header}\n\n{part}" for part in (FIRST, SECOND)))
    assert opened(mail).text.startswith("The oil lamp")


def test_the_encoding_that_somebody_knows_is_that_of_the_page_inside() -> None:
    mail = (
        b"Subject: Lamps\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\n"
        + "La jetée était longue. ".encode("mac-roman") * 9
    )
    article = opened(mail, known=opening.Known(encoding="mac-roman"))
    assert (article.title, article.text[:22]) == ("Lamps", "La jetée était longue.")
    assert opened(record.text(full()).encode(), known=opening.Known(encoding="mac-roman")) == full()


FRENCH = "<p>La jetée était longue, et la marée montait déjà.</p>" * 4
"""What nobody reads right who is not told that it is in `macintosh`."""


def test_a_part_of_a_letter_and_an_archive_are_in_the_encoding_that_they_name() -> None:
    head = b"Subject: Lamps\nMIME-Version: 1.0\nContent-Type: text/html; charset=macintosh\n\n"
    main = {"WebResourceData": FRENCH.encode("mac-roman"), "WebResourceTextEncodingName": "macintosh"}
    for body in (head + FRENCH.encode("mac-roman"), plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)):
        assert opened(body).text.startswith("La jetée était longue, et la marée montait déjà.")


def test_a_safari_web_archive_is_its_main_resource() -> None:
    main = {"WebResourceData": STORY_HTML, "WebResourceURL": "https://ledger.example/lamps", "WebResourceTextEncodingName": "UTF-8"}
    article = opened(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY))
    assert article.url == "https://ledger.example/lamps"
    assert "The council voted" in article.text


def test_what_an_archive_calls_its_address_is_made_one() -> None:
    main = {"WebResourceData": STORY_HTML, "WebResourceURL": "https://ledger.example/\x1b[31m lamps"}
    assert opened(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)).url == "https://ledger.example/%1B[31m%20lamps"
    main["WebResourceURL"] = "httpx:lamps"
    assert opened(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)).url == ""


def test_text_that_begins_like_headers_is_still_text() -> None:
    article = opened(b"Weather: fine.\nTide: high at nine, and the harbour wall was wet to the brass nail of 1904 all morning long.\n")
    assert "brass nail" in article.text


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00garbage",
        *(plistlib.dumps(each, fmt=plistlib.FMT_BINARY) for each in ({"a": 1}, {"WebMainResource": {"WebResourceData": 1}})),
    ],
)
def test_a_property_list_that_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        opened(data)


def test_a_feed_and_a_list_name_the_command_that_takes_them() -> None:
    with pytest.raises(UsageError, match="feed"):
        opened(b'<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>')
    with pytest.raises(UsageError, match="list of addresses"):
        opened(b"# today\nhttps://ledger.example/a\nhttps://ledger.example/b\n")


def test_lines_that_are_no_comments_of_a_list_are_a_text() -> None:
    text = "#lamps stay open for another winter, said the harbour master.\n\n#soup is served at nine, and nobody has to pay for it.\n"
    assert "harbour master" in opened(text.encode()).text


def test_several_records_are_for_import() -> None:
    with pytest.raises(NoArticleError, match="several"):
        opened((record.line(full()) * 2).encode())


@pytest.mark.parametrize("header", ["Subject: ", "From: ", "Content-Type: text/html; ", "Content-Location: "])
def test_an_endless_header_is_read_to_its_bound(header: str) -> None:
    endless = header.encode() + b"=?utf-8?q?lamps?= " * 20_000 + b"\r\n"
    assert "paid for out of the dues alone" in opened(endless + MAIL.partition(b"\r\n")[2]).text


@pytest.mark.parametrize(
    "said", ["Mon, 2 Mar 99999999999999999999 06:30:00 +0100", "Mon, 2 Mar 2026 06:30:00 +99999999999999999999", "Mon, 99 Mar"]
)
def test_a_date_that_is_none_does_not_cost_the_mail(said: str) -> None:
    article = opened(MAIL.replace(b"Mon, 2 Mar 2026 06:30:00 +0100", said.encode()))
    assert (article.title, article.published) == ("Lamps – and soup", None)


def test_a_sender_of_remarks_within_remarks_does_not_cost_the_mail() -> None:
    assert opened(MAIL.replace(b"From: ", b"From: " + b"(" * 1_900, 1)).title == "Lamps – and soup"


def test_a_damaged_mail_is_no_traceback(tmp_path: Path) -> None:
    with pytest.raises(NoArticleError):
        opened(b"From: \xff\xfe\nMIME-Version: 1.0\nContent-Type: image/png\n\nx")


@pytest.mark.parametrize("start", [b"<!--x-->" * 40 + b"<!doctype html>", b"<meta charset  =" + b" " * 20_000 + b">"])
def test_a_page_that_begins_like_a_feed_for_long_is_read_at_once(start: bytes) -> None:
    assert "lamp rooms" in opened(start + STORY_HTML).text


@pytest.mark.parametrize(
    "start", [b"<!--" + b"a-" * 300_000 + b"-->", b"<!---->" * 300_000, b"<?x " + b"a?" * 300_000, b"<!DOCTYPE>" * 300_000]
)
def test_whether_something_is_a_feed_is_known_without_memory_for_each_part_before_it(start: bytes) -> None:
    with at_most(len(start)):
        assert not opening.is_feed(start)


def test_a_text_that_begins_like_a_list_of_addresses_for_long_is_read_at_once() -> None:
    text = "# The lamp rooms\n\n\n" * 40 + "They stay open for another winter, the council decided on Tuesday night.\n"
    assert "another winter" in opened(text.encode()).text


SINGLE_FILE = b"\n Page saved with SingleFile \n url: https://ledger.example/lamps?a=1 \n saved date: Mon Mar 02 2026 08:00:00 GMT+0100\n"


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        (SINGLE_FILE, "https://ledger.example/lamps?a=1"),
        (SINGLE_FILE.replace(b"lamps", "lämps".encode()), "https://ledger.example/l%C3%A4mps?a=1"),
        (SINGLE_FILE.replace(b"lamps", b"lamps" * 500), ""),
        (b" saved from url=(0028)https://ledger.example/lamps ", "https://ledger.example/lamps"),
        (b" saved from url=(0028)https://ledger.example/lamps", "https://ledger.example/lamps"),
        (b" saved from url=(0014)about:internet ", ""),
        (b" saved from somewhere ", ""),
    ],
)
def test_a_page_that_was_saved_says_whence(comment: bytes, url: str) -> None:
    page = STORY_HTML.replace(b"<html", b"<html><!--" + comment + b"--><html", 1)
    assert opened(page).url == url
    assert opened(page).title == opened(STORY_HTML).title
    assert opened(page, "https://elsewhere.example/a").url == "https://elsewhere.example/a"
