"""A feed's bytes as Feed and Entries."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import feeds
from reader.errors import NoArticleError
from reader.feeds import document, entries
from reader.models import Enclosure, Entry, Feed
from tests.bounds import at_most

URL = "https://ledger.example/rss.xml"
ATOM = "http://www.w3.org/2005/Atom"
MORNING = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def rss(item: str, channel: str = "", prolog: str = "") -> tuple[Feed, tuple[Entry, ...]]:
    return feeds.parse(
        f'{prolog}<rss version="2.0"><channel><title>The Ledger</title>{channel}<item>{item}</item></channel></rss>'.encode(), URL
    )


def entry(item: str) -> Entry:
    return rss(item)[1][0]


def test_reads_an_rss_entry_whole() -> None:
    feed, (found,) = rss(
        "<title>The ferry &amp; the town</title><link>/ferry</link><guid isPermaLink='false'>urn:1</guid>"
        "<pubDate>Sun, 22 Nov 2026 06:30:00 GMT</pubDate><author>desk@ledger.example (Marit Oxley)</author><category>Harbour</category>"
        "<description>&lt;p&gt;She floats.&lt;/p&gt;</description>"
        "<enclosure url='/ferry.mp3' type='audio/mpeg' length='1234'/>",
        "<link>https://ledger.example/</link><language>en-gb</language><description>News</description>",
    )
    assert feed == Feed(URL, "The Ledger", "https://ledger.example/", description="News", language="en-gb")
    assert found == Entry(
        key="urn:1",
        url="https://ledger.example/ferry",
        title="The ferry & the town",
        authors=("Marit Oxley",),
        published=MORNING,
        summary="<p>She floats.</p>",
        tags=("Harbour",),
        enclosures=(Enclosure("https://ledger.example/ferry.mp3", "audio/mpeg", 1234),),
    )


def test_reads_atom_with_bases_and_xhtml() -> None:
    document = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ledger.example/a/" xml:lang="nb">
    <title type="html">Led&amp;lt;ger</title>
    <link rel="self" href="feed"/><link href="home"/><author><name>The Desk</name></author>
    <entry xml:base="b/"><id>1</id><title type="xhtml">
    <div xmlns="http://www.w3.org/1999/xhtml">A <em>good</em> ferry</div></title><link rel="alternate" href="ferry"/>
    <updated>2026-11-22T06:30:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
    <p>See <a href="map">map</a><br/>now</p></div></content></entry></feed>"""
    feed, (found,) = feeds.parse(document.encode(), URL)
    assert (feed.title, feed.site_url, feed.language) == ("Led<ger", "https://ledger.example/a/home", "nb")
    assert (found.title, found.url, found.authors) == ("A good ferry", "https://ledger.example/a/b/ferry", ("The Desk",))
    assert found.updated == MORNING
    assert '<p>See <a href="https://ledger.example/a/b/map">map</a><br>now</p>' in found.content


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Marit Oxley &lt;desk@ledger.example&gt;", ("Marit Oxley",)),
        ("desk@ledger.example (Marit Oxley)", ("Marit Oxley",)),
        ("Marit Oxley, desk@ledger.example", ("Marit Oxley",)),
        ("Marit Oxley @marit", ("Marit Oxley",)),
        ("desk@ledger.example Marit Oxley", ("Marit Oxley",)),
        ("desk@ledger.example", ()),
        ("Marit Oxley (Pier Desk)", ("Marit Oxley (Pier Desk)",)),
    ],
)
def test_of_an_author_no_mail_address_is_kept(author: str, names: tuple[str, ...]) -> None:
    assert entry(f"<author>{author}</author>").authors == names
    assert entry(f"<author>{author}</author><dc:creator>Jon Vale</dc:creator>").authors == (names or ("Jon Vale",))


def test_an_address_and_a_sentence_are_no_tags_and_a_length_is_a_number() -> None:
    odd = f"<category>https://ledger.example/sea</category><category>{'sea ' * 30}</category><category>sea</category>"
    found = entry(f"{odd}<enclosure url='/a.mp3' length='0'/><enclosure url='/b.mp3' length='²'/>")
    assert (found.tags, [file.length for file in found.enclosures]) == (("sea",), [None, None])


def test_of_an_atom_entry_the_page_is_its_address_and_files_hang_on_it_once() -> None:
    document = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><entry xml:lang="nb"><id>1</id><title>Ferry</title>
    <link href="/ferry.json" type="application/json"/><link href="/ferry" type="text/html"/><link rel="related" href="/pier.mp3"/>
    <link rel="enclosure" href="/ferry.mp3" length="9"/><link rel="enclosure" href="/ferry.mp3"/><link rel="enclosure" href="file:///f.mp3"/>
    <category term="sea" label="At sea"/><category term="port"/><content type="image/png">aGVsbG8=</content></entry></feed>"""
    _, (found,) = feeds.parse(document.encode(), URL)
    assert (found.url, found.tags, found.language, found.content) == ("https://ledger.example/ferry", ("At sea", "port"), "nb", "")
    assert found.enclosures == (Enclosure("https://ledger.example/ferry.mp3", "", 9),)


def test_an_entry_is_read_at_its_original_behind_a_counting_proxy() -> None:
    original = '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">{}</f:origLink><link>https://count.example/1</link>'
    assert entry(original.format("https://ledger.example/ferry")).url == "https://ledger.example/ferry"
    assert entry(original.format("javascript:alert(1)")).url == "https://count.example/1"


@pytest.mark.parametrize(
    ("base", "link", "picture"),
    [
        ("", "https://ledger.example/tide", "https://ledger.example/news/1/map.png"),
        (' xml:base="https://cdn.example/a/"', "https://cdn.example/tide", "https://cdn.example/a/map.png"),
    ],
)
def test_what_an_entry_tells_leads_where_it_leads_on_its_page_unless_the_feed_states_a_base(base: str, link: str, picture: str) -> None:
    told = '&lt;a href="/tide"&gt;The tide&lt;/a&gt; &lt;img src="map.png"&gt;'
    item = f"<item><link>https://ledger.example/news/1/</link><description>{told}</description></item>"
    document = f'<rss version="2.0"{base}><channel><title>The Ledger</title>{item}</channel></rss>'
    _, (found,) = feeds.parse(document.encode(), "https://feeds.example/ledger/rss")
    assert found.summary == f'<a href="{link}">The tide</a> <img src="{picture}">'


def test_a_base_that_is_relative_itself_is_gone_to_once() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="news/"><title>The Ledger</title><link href="home"/>
    <entry><id>1</id><title>Ferry</title><link href="ferry"/></entry></feed>"""
    rss = """<rss version="2.0" xml:base="news/"><channel xml:base="pier/"><title>The Ledger</title><link>home</link>
    <item><title>Ferry</title><link>ferry</link></item></channel></rss>"""
    for told, base in ((atom, "https://ledger.example/news/"), (rss, "https://ledger.example/news/pier/")):
        feed, (found,) = feeds.parse(told.encode(), URL)
        assert (feed.site_url, found.url) == (f"{base}home", f"{base}ferry")


def test_reads_what_is_told_of_a_film_line_by_line() -> None:
    media = (
        "<m:group xmlns:m='http://search.yahoo.com/mrss/'><m:title>Ferry</m:title><m:content url='/f.mp4' type='video/mp4'/>{}</m:group>"
    )
    told = media.format("<m:description>She floats &amp; sinks.\nSecond line.\n\nMore of it</m:description>")
    assert entry(f"<title>Ferry</title>{told}").summary == "<p>She floats &amp; sinks.<br>Second line.</p><p>More of it</p>"
    html = media.format("<m:description>&lt;b&gt;She&lt;/b&gt; floats.</m:description>")
    assert entry(f"<title>Ferry</title>{html}").summary == "<b>She</b> floats."
    assert entry(f"<title>Ferry</title><description>A film.</description>{told}").summary == "A film."


def test_reads_rdf() -> None:
    document = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Ledger</title><link>https://ledger.example/</link></channel>
    <item rdf:about="https://ledger.example/ferry"><title>Ferry</title>
    <link>https://ledger.example/ferry</link><dc:date>2026-11-22T06:30:00Z</dc:date><dc:creator>Marit Oxley</dc:creator></item>
    <item rdf:about="urn:pier"><title>Pier</title><link>/pier</link></item></rdf:RDF>"""
    feed, (found, pier) = feeds.parse(document.encode(), URL)
    assert (pier.key, pier.url) == ("urn:pier", "https://ledger.example/pier")
    assert feed.title == "Ledger"
    assert (found.url, found.key, found.published, found.authors) == ("https://ledger.example/ferry",) * 2 + (MORNING, ("Marit Oxley",))


def test_reads_json_feed() -> None:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Ledger",
        "home_page_url": "https://ledger.example/",
        "authors": [{"name": "The Desk"}],
        "items": [
            {
                "id": 7,
                "url": "/ferry",
                "title": "Ferry",
                "content_text": "One.\n\nTwo <3",
                "date_published": "2026-11-22T06:30:00Z",
                "tags": ["a"],
            }
        ],
    }
    feed, (found,) = feeds.parse(json.dumps(document).encode(), URL, "application/feed+json")
    assert feed.title == "Ledger"
    assert (found.key, found.url, found.content) == ("7", "https://ledger.example/ferry", "<p>One.</p><p>Two &lt;3</p>")
    assert (found.authors, found.published, found.tags) == (("The Desk",), MORNING, ("a",))


def test_reads_of_a_json_feed_who_wrote_an_entry_and_what_hangs_on_it_and_passes_over_the_odd() -> None:
    sound = {"url": "https://ledger.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1_000}
    item = {
        "id": True,
        "external_url": "https://pier.example/tide",
        "content_html": "<p>It came.</p>",
        "content_text": "It came, and it went.",
        "authors": [{"name": "Ada Fisk"}, "odd"],
        "tags": ["sea", 5],
        "attachments": [sound, "odd", {"url": "javascript:alert(1)"}],
    }
    document = {"version": "https://jsonfeed.org/version/1", "author": {"name": "The Desk"}, "items": ["odd", item]}
    _, (found,) = feeds.parse(json.dumps(document).encode(), URL)
    assert (found.key, found.url, found.content) == (item["external_url"], item["external_url"], item["content_html"])
    assert (found.authors, found.tags) == (("Ada Fisk",), ("sea",))
    assert found.enclosures == (Enclosure("https://ledger.example/a.mp3", "audio/mpeg", 1_000),)


@pytest.mark.parametrize(
    ("item", "url", "key"),
    [
        ("<guid>https://ledger.example/g</guid>", "https://ledger.example/g", "https://ledger.example/g"),
        (
            "<guid isPermaLink='false'>https://ledger.example/g</guid><link>/l</link>",
            "https://ledger.example/l",
            "https://ledger.example/g",
        ),
        ("<guid isPermaLink='false'>https://ledger.example/g</guid>", "", "https://ledger.example/g"),
        ("<guid isPermaLink='False'>https://ledger.example/g</guid>", "", "https://ledger.example/g"),
        ("<link>/l</link>", "https://ledger.example/l", "https://ledger.example/l"),
        ("<link>javascript:alert(1)</link><guid>k</guid>", "", "k"),
    ],
)
def test_knows_an_entry_by_its_guid_and_reads_it_at_its_link(item: str, url: str, key: str) -> None:
    assert (entry(item).url, entry(item).key) == (url, key)


def test_an_entry_without_guid_and_link_is_known_by_what_it_says() -> None:
    one, two = entry("<title>One</title>"), entry("<title>Two</title>")
    assert one.key != two.key
    assert one.key == entry("<title>One</title>").key
    one, two = (entry(f'<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">{said}</c:encoded>') for said in ("One.", "Two."))
    assert one.key != two.key


def test_elements_with_nothing_in_them_say_nothing() -> None:
    keywords = '<i:keywords xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"/>'
    found = entry(f"<title>Ferry</title><link/><guid/><author/><category/>{keywords}<description/><pubDate/><enclosure/>")
    assert found == Entry(key=entry("<title>Ferry</title>").key, title="Ferry")


def test_a_language_says_nothing_to_the_terminal() -> None:
    feed, (found,) = rss("<title>Ferry</title><language>n\x9b31mb</language>", channel="<language>n\x9b31mn</language>")
    assert (feed.language, found.language) == ("n31mn", "n31mb")


def test_what_an_entry_without_a_page_tells_leads_where_it_leads_from_the_feed() -> None:
    assert entry("<title>Ferry</title><description>&lt;a href='map'&gt;Map&lt;/a&gt;</description>").summary == (
        '<a href="https://ledger.example/map">Map</a>'
    )


def test_markup_that_was_not_escaped_is_read_with_the_text_before_and_between_it() -> None:
    said = 'She <b>floats</b>, <a href="mailto:desk@ledger.example">says</a> the mate.'
    assert entry(f"<title>The <i>Gull</i> &amp; co</title><description>{said}</description>").summary == said
    assert entry(f"<title>The <i>Gull</i> &amp; co</title><description>{said}</description>").title == "The Gull & co"


def test_reads_items_that_stand_beside_the_channel_or_without_one() -> None:
    for channel in ("", "<channel><title>The Ledger</title></channel>"):
        _, found = feeds.parse(f"<rss>{channel}<item><title>Ferry</title></item></rss>".encode(), URL)
        assert [each.title for each in found] == ["Ferry"]


def test_a_key_of_any_length_is_kept_short() -> None:
    assert len(entry(f"<guid>{'x' * 100_000}</guid>").key) < 100


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("AT&amp;T rises", "AT&T rises"),
        ("Q&amp;amp;A", "Q&A"),
        ("&lt;b&gt;Bold&lt;/b&gt; claim", "Bold claim"),
        ("<![CDATA[<em>Fast</em> ferry]]>", "Fast ferry"),
        ("Why List&lt;T&gt; is slow", "Why List<T> is slow"),
        ("5 &lt; 6 &gt; 4", "5 < 6 > 4"),
        ("  two\n lines ", "two lines"),
        ("bell\u0085 and \u202eoverride", "bell and override"),
    ],
)
def test_titles_are_plain_safe_lines(title: str, meant: str) -> None:
    assert entry(f"<title>{title}</title>").title == meant


SLIPS = {
    "bare ampersand": "<title>Fish & chips</title>",
    "named characters": "<title>Fish &nbsp;&amp; chips</title>",
    "unknown prefix": "<title>Fish &amp; chips</title><foo:bar>x</foo:bar>",
    "control character": "<title>Fish \x0b&amp; chips</title>",
    "characters that are none": "<title>Fish &amp; &#0;&#27;&#xD800;&#xFFFE;&#1114112;&#9999999999;chips</title>",
    "unknown character name": "<title>Fish &amp; chips</title><description>&nosuchthing;</description>",
}


@pytest.mark.parametrize("slip", SLIPS)
def test_mends_the_slips_that_feeds_are_known_for(slip: str) -> None:
    assert entry(SLIPS[slip]).title == "Fish & chips"


def test_what_stands_around_the_feed_is_left_out() -> None:
    document = b'\n\n  <?xml version="1.0"?><rss><channel><item><title>One</title></item></channel></rss><!-- cached --><script>x</script>'
    assert feeds.parse(document, URL)[1][0].title == "One"


def test_a_feed_that_breaks_off_gives_what_arrived() -> None:
    document = b"<rss><channel><title>L</title><item><title>One</title><link>/1</link></item><item><title>Two</ti"
    assert feeds.parse(document, URL)[1][0].title == "One"


def test_mismatched_tags_are_forgiven() -> None:
    document = b"<rss><channel><title>L</title><item><title>One</title><description><p>a</description></item></channel></rss>"
    assert feeds.parse(document, URL)[1][0].title == "One"


ENTITIES = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


def test_no_entity_of_the_feed_is_expanded() -> None:
    found = rss("<title>x &b; &c; y</title>", prolog=ENTITIES)[1][0]
    assert found.title == "x y"


def test_a_feed_of_nothing_but_entities_is_none() -> None:
    with pytest.raises(NoArticleError, match="nothing in this feed"):
        feeds.parse(f"{ENTITIES}<rss><channel><title>&b;</title></channel></rss>".encode(), URL)


def test_the_document_type_of_old_rss_is_no_obstacle() -> None:
    prolog = '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    assert rss("<title>One</title>", prolog=prolog)[1][0].title == "One"


FERRY = "Паром, который не тонет"


@pytest.mark.parametrize(
    ("encoding", "title"),
    [("windows-1251", FERRY), ("koi8-r", FERRY), ("utf-16", FERRY), ("macintosh", "Fähre über Nacht"), ("euc-kr", "항구의 배")],
)
def test_reads_the_encoding_that_the_feed_declares(encoding: str, title: str) -> None:
    document = f'<?xml version="1.0" encoding="{encoding}"?><rss><channel><item><title>{title}</title></item></channel></rss>'
    assert feeds.parse(document.encode(encoding), URL)[1][0].title == title


def test_reads_a_feed_that_declares_the_wrong_encoding() -> None:
    document = '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>The café’s roof</title></item></channel></rss>'
    assert feeds.parse(document.encode("cp1252"), URL)[1][0].title == "The café’s roof"


NOTHING = [b"", b"  \n", b"{}", b"[1, 2]", b"plain words", b"<opml/>", b"<svg><title>Tide</title></svg>", b"<svg><title>Tide</svg>"]
NOTHING += [b"<rss><title>Tide</title></rss>"]
NOTHING += [b"\x00\xff" * 50, b"{" * 5000]


@pytest.mark.parametrize("data", [*NOTHING, b'{"title": "Tide", "items": 5}', b'{"items": [{"url": "https://ledger.example/"}]}'])
def test_says_that_it_is_no_feed(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        feeds.parse(data, URL)


def test_says_that_it_is_a_web_page() -> None:
    with pytest.raises(NoArticleError, match="web page"):
        feeds.parse(b"<!DOCTYPE html><html><head><title>x</title></head></html>", URL)


@pytest.mark.parametrize(
    ("inside", "said"),
    [("<description>" + "The tide & the pier. <br> " * 200_000, "too large to be mended"), ("<outline>" * 300, "nested too deeply")],
)
def test_a_broken_feed_that_is_not_tried_is_called_a_feed_all_the_same(inside: str, said: str) -> None:
    with pytest.raises(NoArticleError, match=said):
        feeds.parse(f"<?xml version='1.0'?><rss><channel><title>The Ledger</title>{inside}</item></rss>".encode(), URL)
    with pytest.raises(NoArticleError, match="is not a feed"):
        feeds.parse(f"<!-- x --><page>{inside}</item></page>".encode(), URL)


def test_a_feed_that_breaks_the_forgiving_parser_too_is_refused() -> None:
    with pytest.raises(NoArticleError, match="too broken"):
        feeds.parse(b"<channel<item<link></item</link<", URL)


@pytest.mark.parametrize("start", ["<!-- x -->" * 30, "<?x y?>" * 30, "<!DOCTYPE rss [" + "<!--" * 50_000])
def test_what_stands_before_the_root_is_read_once(start: str) -> None:
    try:
        assert rss("<title>One</title>", prolog=start)[1][0].title == "One"
    except NoArticleError:
        assert start.endswith("<!--")


@pytest.mark.parametrize("start", ["<!--" + "a-" * 300_000 + "-->", "<!---->" * 100_000, "<?x " + "a?" * 300_000 + "?>", "<?x?>" * 100_000])
def test_what_stands_before_the_root_takes_no_memory_for_each_part_of_it(start: str) -> None:
    assert document.root_name(start + "<RSS>") == "rss"  # loads what it takes
    with at_most(8 * len(start)), pytest.raises(NoArticleError, match="is a web page"):
        feeds.parse(f"{start}<html>".encode(), URL)
    with at_most(2 * len(start)):
        assert document.root_name(start + "<RSS>") == "rss"


def test_deep_and_broken_input_is_refused_before_the_slow_parser_sees_it() -> None:
    with pytest.raises(NoArticleError):
        feeds.parse(b"<rss><channel><item>" + b"<p>" * 20_000, URL)


def test_deep_and_well_formed_input_is_read() -> None:
    deep = "<i>" * 20_000 + "deep" + "</i>" * 20_000
    assert "deep" in entry(f"<title>One</title><description>{deep}</description>").summary


def test_reads_only_so_many_entries() -> None:
    document = b"<rss><channel>" + b"<item><guid>g</guid></item>" * 6000 + b"</channel></rss>"
    assert len(feeds.parse(document, URL)[1]) == 5000


@given(
    st.binary(max_size=400)
    | st.text(max_size=200).map(lambda text: f"<rss><channel><item><title>{text}</title></item></channel></rss>".encode("utf-8", "replace"))
)
def test_any_bytes_are_a_feed_or_none(data: bytes) -> None:
    try:
        feed, entries = feeds.parse(data, URL)
    except NoArticleError:
        return
    for text in (feed.title, *(found.title for found in entries), *(found.key for found in entries)):
        assert not any(char < " " or "\x7f" <= char <= "\x9f" or char in "\u202e\u200b" for char in text)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("&lt;p class='x'&gt;It rose &amp;amp; fell.&lt;/p&gt;&lt;br&gt;", "<p class='x'>It rose &amp; fell.</p><br>"),
        ("\n&lt;DIV&gt;It rose.&lt;/DIV&gt;\n", "<DIV>It rose.</DIV>"),
        ("&lt;p&gt; begins a paragraph, and &lt;/p&gt; ends it.",) * 2,
        ("<p>&lt;p&gt; and &lt;/p&gt;</p>",) * 2,
        ("&lt;p&gt;It rose.&lt;/div&gt;",) * 2,
        ("The tag &lt;p&gt;It rose.&lt;/p&gt;",) * 2,
    ],
)
@pytest.mark.parametrize("slip", ["", "<b>"])
def test_what_two_programs_have_escaped_is_read_as_it_was_meant(told: str, meant: str, slip: str) -> None:
    found = rss(f"<guid>1</guid><description><![CDATA[{told}]]></description></item>{slip}<item><guid>2</guid>")[1][0]
    assert found.summary == meant


PICTURE = '<img src="https://ledger.example/gauge-at-the-old-pier.jpg" />'
COUNTS = '<img src="https://c.example/1.gif" />'


@pytest.mark.parametrize(
    ("content", "summary", "told"),
    [
        (PICTURE, "<p>It rose.</p>", f"{PICTURE}\n<p>It rose.</p>"),
        (PICTURE, f"<p>{PICTURE}It rose.</p>", f"<p>{PICTURE}It rose.</p>"),
        (PICTURE, f"<p>It rose.</p>{COUNTS}", f"{PICTURE}\n<p>It rose.</p>{COUNTS}"),
        (PICTURE, "", PICTURE),
        (f"{PICTURE}It rose, and fell.", "<p>It rose.</p>", f"{PICTURE}It rose, and fell."),
    ],
    ids=["words beside it", "the picture too", "another picture", "no words", "words of its own"],
)
@pytest.mark.parametrize("slip", ["", "<b>"])
def test_a_picture_for_the_content_takes_no_word_from_what_is_told(content: str, summary: str, told: str, slip: str) -> None:
    item = f"<description><![CDATA[{summary}]]></description><content:encoded><![CDATA[{content}]]></content:encoded>"
    found = rss(f"<guid>1</guid>{item}</item>{slip}<item><guid>2</guid>")[1][0]
    assert (found.content or found.summary) == told


def test_the_words_of_entries_are_found_for_whoever_keeps_them() -> None:
    item = b"<item><guid>1</guid><description>&lt;p&gt;The  tide &amp;amp; moon&lt;/p&gt;</description></item>"
    data = b"<rss><channel><title>T</title>" + item + b"</channel></rss>"
    _, (entry,) = feeds.worded(data, "https://paper.example/feed")
    assert entry.words == "The tide & moon"
    assert feeds.parse(data, "https://paper.example/feed")[1] == (entry,)


def test_an_entry_has_the_guid_that_its_feed_gives_it_whoever_else_has_it() -> None:
    guid = "<guid isPermaLink='false'>N/A</guid>"
    items = f"<link>/1</link>{guid}</item><item><link>/2</link>{guid}</item><item><link>/3</link><guid>x</guid>"
    assert [entry.key for entry in rss(items)[1]] == ["N/A", "N/A", "x"]


@pytest.mark.parametrize("form", ["rss", "json", "broken"])
@pytest.mark.parametrize("oldest_first", [True, False])
def test_of_an_archive_the_newest_entries_are_read_whichever_come_first(
    form: str, oldest_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "MOST_ENTRIES", 3)
    days = [*range(1, 6)] if oldest_first else [*range(5, 0, -1)]
    moments = {day: MORNING.replace(day=day).isoformat() for day in days}
    if form == "json":
        items = [{"id": str(day), "title": "T", "date_published": moments[day]} for day in days]
        found = feeds.parse(json.dumps({"title": "The Ledger", "items": items}).encode(), URL)[1]
    else:
        slip = "<b>" if form == "broken" else ""
        told = [f"<guid isPermaLink='false'>{day}</guid><pubDate>{moments[day]}</pubDate>" for day in days]
        found = rss(f"</item>{slip}<item>".join(told))[1]
    assert [entry.key for entry in found] == (["3", "4", "5"] if oldest_first else ["5", "4", "3"])


@pytest.mark.parametrize("form", ["item", "entry"])
def test_an_entry_within_which_its_feed_breaks_off_is_read_when_it_is_whole(form: str) -> None:
    """Without its guid it would be another one than the one that comes tomorrow."""
    link = "<link>https://ledger.example/{0}</link><guid isPermaLink='false'>{0}</guid>"
    atom = "<link href='https://ledger.example/{0}'/><id>{0}</id>"
    told = "".join(f"<{form}><title>T</title>{(link if form == 'item' else atom).format(key)}</{form}>" for key in "ab")
    data = f"<rss version='2.0'><channel><title>T</title>{told}" if form == "item" else f"<feed xmlns='{ATOM}'><title>T</title>{told}"
    for end in range(data.index(f"<{form}>"), len(data)):
        found = [entry.key for entry in feeds.parse(data[:end].encode(), URL)[1]]
        assert found == ["a", "b"][: data[:end].count(f"</{form}>")]


@pytest.mark.parametrize("end", ["</channel></rss>", "</rss>"])
def test_the_last_item_of_a_feed_that_is_whole_need_have_no_end(end: str) -> None:
    data = f"<rss version='2.0'><channel><title>T</title><item><title>A</title></item><item><title>B</title>{end}"
    assert [entry.title for entry in feeds.parse(data.encode(), URL)[1]] == ["A", "B"]
