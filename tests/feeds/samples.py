"""Feeds of our own invention, in every format and with every oddity that papers send. Name → bytes."""

from __future__ import annotations

NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"'
)
SECOND = (
    "<item><title>Rain again</title><link>https://ledger.example/rain</link><guid>https://ledger.example/rain</guid>"
    "<pubDate>Sat, 21 Nov 2026 06:30:00 GMT</pubDate><description>It rained.</description></item>"
)
CHANNEL = "<title>The Nordhaven Ledger</title><link>https://ledger.example/</link><description>News from the harbour</description>"


def rss(item: str, channel: str = CHANNEL, version: str = "2.0", prolog: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f'{prolog}\n<rss version="{version}" {NAMESPACES}><channel>{channel}<item>{item}</item>{SECOND}</channel></rss>'


def plain(item: str = "") -> str:
    """An RSS feed whose first item has a title and a link, and what is given."""
    return rss(f"<title>The ferry</title><link>https://ledger.example/ferry</link>{item}")


def atom(entry: str, head: str = "", attributes: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>The Nordhaven Ledger</title>'
        f'<id>urn:ledger</id><updated>2026-11-22T06:30:00Z</updated><link href="https://ledger.example/"/>{head}<entry>{entry}</entry></feed>'
    )


def leaf(entry: str = "") -> str:
    """An Atom feed whose entry has id, title and link, and what is given."""
    return atom(f'<id>urn:ferry</id><title>The ferry</title><link href="https://ledger.example/ferry"/>{entry}')


RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://ledger.example/rdf"><title>The Nordhaven Ledger</title><link>https://ledger.example/</link><description>News</description>
<items><rdf:Seq><rdf:li resource="https://ledger.example/ferry"/></rdf:Seq></items></channel>
<item rdf:about="https://ledger.example/ferry"><title>The ferry</title>
<link>https://ledger.example/ferry</link>
<description>She floats.</description><dc:date>2026-11-22T06:30:00+01:00</dc:date>
<dc:creator>Marit Oxley</dc:creator><dc:subject>Harbour</dc:subject>
<content:encoded><![CDATA[<p>She floats, <b>still</b>.</p>]]></content:encoded></item></rdf:RDF>"""

RDF_090 = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>The Nordhaven Ledger</title><link>https://ledger.example/</link><description>News</description></channel>
<item><title>The ferry</title><link>https://ledger.example/ferry</link></item></rdf:RDF>"""

ATOM_03 = """<?xml version="1.0" encoding="utf-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Nordhaven Ledger</title>
<link rel="alternate" type="text/html" href="https://ledger.example/"/><modified>2026-11-22T06:30:00Z</modified>
<entry><title mode="escaped" type="text/html">The &lt;i&gt;ferry&lt;/i&gt;</title><link rel="alternate" type="text/html" href="https://ledger.example/ferry"/>
<id>tag:ledger.example,2026:1</id><issued>2026-11-22T06:30:00Z</issued><modified>2026-11-22T07:30:00Z</modified>
<summary type="text/plain" mode="escaped">She floats.</summary></entry></feed>"""

ATOM_PREFIXED = """<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Nordhaven Ledger</a:title><a:link href="https://ledger.example/"/>
<a:entry><a:id>1</a:id><a:title>The ferry</a:title><a:link href="https://ledger.example/ferry"/><a:updated>2026-11-22T06:30:00Z</a:updated></a:entry></a:feed>"""

OLD_DOCTYPE = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
HTML = '<p>She &amp; the <a href="https://ledger.example/sea">sea</a>.</p><ul><li>one</li></ul>'
ESCAPED = HTML.replace("&", "&amp;").replace("<", "&lt;")
XHTML = '<div xmlns="http://www.w3.org/1999/xhtml"><p>She <em>floats</em> &amp; waits.</p><p>A <a href="map">map</a><br/></p></div>'

RSS_DATES = (
    "Sun, 22 Nov 2026 06:30:00 GMT",
    "Sun, 22 Nov 2026 06:30:00 +0100",
    "Sun, 22 Nov 2026 06:30:00 EST",
    "Sun, 22 Nov 2026 06:30 PDT",
    "Sun, 22 Nov 26 06:30:00 Z",
    "22 Nov 2026 06:30:00 -0500",
    "Sunday, 22 November 2026 06:30:00 GMT",
    "Sun Nov 22 06:30:00 2026",
    "2026-11-22T06:30:00Z",
    "2026-11-22T06:30:00.250+02:00",
    "2026-11-22 06:30:00",
    "2026-11-22",
    "20261122T063000Z",
    "Sun, 2 Nov 2026 6:30:00 +0000",
)
ATOM_DATES = ("2026-11-22T06:30:00Z", "2026-11-22T06:30:00.5-08:00", "2026-11-22T06:30Z", "2026-11-22", "2026-11", "2026-11-22t06:30:00z")

WELL_FORMED: dict[str, str] = {
    "rss-0.91": rss(
        "<title>The ferry</title><link>https://ledger.example/ferry</link><description>She floats.</description>", version="0.91"
    ),
    "rss-0.91-doctype": rss(
        "<title>The ferry</title><link>https://ledger.example/ferry</link>", version="0.91", prolog=f'<?xml version="1.0"?>{OLD_DOCTYPE}'
    ),
    "rss-0.92-no-titles": rss("<description>Only a line.</description>", version="0.92"),
    "rss-2.0-namespaced": rss("<title>The ferry</title><link>https://ledger.example/ferry</link>").replace(
        "<rss ", '<rss xmlns="http://backend.userland.com/rss2" '
    ),
    "rss-no-xml-declaration": rss("<title>The ferry</title><link>https://ledger.example/ferry</link>", prolog=""),
    "rss-stylesheet": rss("<title>The ferry</title><link>https://ledger.example/ferry</link>", prolog='<?xml-stylesheet href="a.xsl"?>'),
    "rss-no-items": f'<rss version="2.0"><channel>{CHANNEL}</channel></rss>',
    "rdf-1.0": RDF,
    "rdf-0.90": RDF_090,
    "atom-0.3": ATOM_03,
    "atom-prefixed": ATOM_PREFIXED,
    "atom-plain": leaf("<updated>2026-11-22T06:30:00Z</updated><summary>She floats.</summary>"),
    "atom-no-entries": '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Nordhaven Ledger</title></feed>',
    "title-escaped-html": rss("<title>The &lt;b&gt;ferry&lt;/b&gt;</title><link>https://ledger.example/ferry</link>"),
    "title-cdata": rss("<title><![CDATA[The <em>ferry</em> & the town]]></title><link>https://ledger.example/ferry</link>"),
    "title-double-escaped": rss("<title>Fish &amp;amp; chips</title><link>https://ledger.example/ferry</link>"),
    "title-numeric": rss("<title>Caf&#233; &#x2014; open</title><link>https://ledger.example/ferry</link>"),
    "title-atom-html": atom('<id>1</id><title type="html">The &lt;b&gt;ferry&lt;/b&gt;</title><link href="https://ledger.example/ferry"/>'),
    "title-atom-xhtml": atom(
        '<id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>ferry</b></div></title><link href="https://ledger.example/ferry"/>'
    ),
    "title-lines": rss("<title>\n  The ferry\n  that floats\n</title><link>https://ledger.example/ferry</link>"),
    "body-escaped": plain(f"<description>{ESCAPED}</description>"),
    "body-cdata": plain(f"<description><![CDATA[{HTML}]]></description>"),
    "body-both": plain(f"<description>Short.</description><content:encoded><![CDATA[{HTML}]]></content:encoded>"),
    "body-empty": plain("<description/>"),
    "body-atom-html": leaf(f'<content type="html">{ESCAPED}</content>'),
    "body-atom-xhtml": leaf(f'<content type="xhtml">{XHTML}</content>'),
    "body-atom-text": leaf("<summary>5 &lt; 6 and so on</summary>"),
    "body-atom-both": leaf(f'<summary>Short.</summary><content type="html">{ESCAPED}</content>'),
    "body-nested-cdata": plain("<description><![CDATA[one]]> two <![CDATA[three]]></description>"),
    "body-relative": rss(
        "<title>The ferry</title><link>https://ledger.example/news/1/</link>"
        '<description>The &lt;a href="/tide"&gt;tide&lt;/a&gt; &lt;img src="map.png"&gt;</description>'
    ),
    "body-summary-shorter": plain(f"<description>{ESCAPED}</description><itunes:summary>She waits.</itunes:summary>"),
    "body-caption-longer": plain(
        "<description>She floats.</description>"
        '<media:content url="https://ledger.example/f.jpg"><media:description type="plain">The ferry from the pier.</media:description>'
        "<media:description/></media:content>"
    ),
    "body-film": plain("<media:group><media:description type='plain'>She floats &amp; sinks.</media:description></media:group>"),
    "link-spaces": rss("<title>The ferry</title><link>\n https://ledger.example/ferry \n</link>"),
    "link-cdata": rss("<title>The ferry</title><link><![CDATA[https://ledger.example/ferry?a=1&b=2]]></link>"),
    "link-relative": rss("<title>The ferry</title><link>/ferry</link>"),
    "link-guid": rss('<title>The ferry</title><guid isPermaLink="true">https://ledger.example/ferry</guid>'),
    "link-guid-only-id": rss('<title>The ferry</title><guid isPermaLink="false">ferry-7</guid>'),
    "link-guid-no-address": rss("<title>The ferry</title><guid>ferry-7</guid>"),
    "link-behind-guid": rss("<title>The ferry</title><guid>ferry-7</guid><link>/ferry</link>"),
    "link-atom-several": atom(
        '<id>1</id><title>The ferry</title><link rel="self" href="https://ledger.example/self"/><link rel="replies" href="https://ledger.example/r"/>'
        '<link rel="alternate" type="text/html" href="https://ledger.example/ferry"/>'
    ),
    "base-feed": atom('<id>1</id><title>The ferry</title><link href="ferry"/>', attributes='xml:base="https://ledger.example/news/"'),
    "base-nested": atom(
        f'<id>1</id><title>The ferry</title><link href="ferry"/><content type="xhtml" xml:base="maps/">{XHTML}</content>',
        attributes='xml:base="https://ledger.example/news/"',
    ),
    "author-mail": plain("<author>desk@ledger.example (Marit Oxley)</author>"),
    "author-creator": plain("<dc:creator>Marit Oxley</dc:creator>"),
    "author-creator-cdata": plain("<dc:creator><![CDATA[Marit Oxley]]></dc:creator>"),
    "author-atom": leaf("<author><name>Marit Oxley</name><email>m@ledger.example</email></author>"),
    "author-atom-two": leaf("<author><name>Marit Oxley</name></author><author><name>Jon Vale</name></author>"),
    "author-atom-feed": atom(
        '<id>1</id><title>The ferry</title><link href="https://ledger.example/ferry"/>', head="<author><name>The Desk</name></author>"
    ),
    "tags": plain("<category>Harbour</category><category><![CDATA[Sea & sky]]></category>"),
    "tags-atom": leaf('<category term="harbour" label="The harbour"/><category term="sea"/>'),
    "enclosure": plain('<enclosure url="https://ledger.example/f.mp3" type="audio/mpeg" length="1234"/>'),
    "enclosure-bad-length": plain('<enclosure url="https://ledger.example/f.mp3" type="audio/mpeg" length="many"/>'),
    "enclosure-atom": leaf('<link rel="enclosure" type="audio/mpeg" length="1234" href="https://ledger.example/f.mp3"/>'),
    "enclosure-media": plain('<media:content url="https://ledger.example/f.jpg" type="image/jpeg" fileSize="99"/>'),
    "enclosure-media-group": plain('<media:group><media:content url="https://ledger.example/f.mp4" type="video/mp4"/></media:group>'),
    "podcast": rss(
        "<title>The ferry</title><link>https://ledger.example/ferry</link><itunes:author>Marit Oxley</itunes:author>"
        '<itunes:duration>12:30</itunes:duration><enclosure url="https://ledger.example/f.mp3" type="audio/mpeg" length="1"/>',
        CHANNEL + '<itunes:category text="News"/><podcast:funding url="https://ledger.example/give">Give</podcast:funding>',
    ),
    "feedburner": rss("<link>https://count.example/1</link><feedburner:origLink>https://ledger.example/ferry</feedburner:origLink>"),
    "language": rss("<title>The ferry</title><link>https://ledger.example/ferry</link>", CHANNEL + "<language>nb-no</language>"),
    "unknown-elements": plain('<x:thing xmlns:x="urn:x"><x:deep>1</x:deep></x:thing>'),
    "comments-count": plain(
        '<slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">7</slash:comments><comments>https://ledger.example/c</comments>'
    ),
}
WELL_FORMED |= {f"date-rss-{number:02}": plain(f"<pubDate>{date}</pubDate>") for number, date in enumerate(RSS_DATES)}
WELL_FORMED |= {f"date-atom-{number:02}": leaf(f"<published>{date}</published>") for number, date in enumerate(ATOM_DATES)}

RUSSIAN = (
    '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>Газета</title>'
    "<item><title>Паром — не тонет</title></item></channel></rss>"
)
JAPANESE = (
    '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>新聞</title>'
    "<item><title>沈まない船の話です</title></item></channel></rss>"
)
FRENCH = (
    '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>Gazette</title>'
    "<item><title>L’été du bac</title></item></channel></rss>"
)

BROKEN: dict[str, tuple[bytes, str]] = {
    "ampersand": (plain("<description>Fish & chips &c.</description>").encode(), "The ferry"),
    "named-entity": (plain("<description>Fish&nbsp;&eacute;</description>").encode(), "The ferry"),
    "unknown-entity": (plain("<description>&nosuch;</description>").encode(), "The ferry"),
    "control-character": (plain("<description>a\x0cb\x00c</description>").encode(), "The ferry"),
    "unknown-prefix": (plain("<foo:bar>1</foo:bar>").encode(), "The ferry"),
    "truncated": (plain(f"</item><item><title>The pier</title><description>{ESCAPED}").encode()[:-300], "The ferry"),
    "mismatched": (plain("<description><p>one</description>").encode(), "The ferry"),
    "mismatched-without-root": (b"<channel><item><title>The ferry</title><description><p>one</description></item>", "The ferry"),
    "attribute-unquoted": (plain("<enclosure url=https://ledger.example/f.mp3 />").encode(), "The ferry"),
    "attribute-twice": (plain('<enclosure url="https://ledger.example/a" url="https://ledger.example/b"/>').encode(), "The ferry"),
    "space-in-front": (b"\n\n  \t" + plain().encode(), "The ferry"),
    "words-in-front": (b"Warning: cannot connect in line 7\n" + plain().encode(), "The ferry"),
    "script-behind": (plain().encode() + b"<script>track()</script>\n<!-- cached -->", "The ferry"),
    "two-feeds": (plain().encode() + plain().encode(), "The ferry"),
    "entities-of-its-own": (rss("<title>The &b;ferry</title>", prolog='<!DOCTYPE rss [<!ENTITY b "x">]>').encode(), "The ferry"),
    "lies-utf8-is-cp1252": (FRENCH.format("utf-8").encode("cp1252"), "L’été du bac"),
    "lies-latin1-is-utf8": (FRENCH.format("iso-8859-1").encode(), "L’été du bac"),
    "lies-utf16-is-utf8": (FRENCH.format("utf-16").encode(), "L’été du bac"),
    "cp1252": (FRENCH.format("windows-1252").encode("cp1252"), "L’été du bac"),
    "mark-utf8": (b"\xef\xbb\xbf" + FRENCH.format("utf-8").encode(), "L’été du bac"),
    "cp1251": (RUSSIAN.format("windows-1251").encode("cp1251"), "Паром — не тонет"),
    "koi8-r": (RUSSIAN.format("koi8-r").replace("—", "-").encode("koi8-r"), "Паром - не тонет"),
    "utf-16": (RUSSIAN.format("utf-16").encode("utf-16"), "Паром — не тонет"),
    "shift_jis": (JAPANESE.format("Shift_JIS").encode("cp932"), "沈まない船の話です"),
    "euc-jp": (JAPANESE.format("EUC-JP").encode("euc_jp"), "沈まない船の話です"),
    "python-codec": (FRENCH.format("unicode_escape").encode(), "L’été du bac"),
}
"""Name → (bytes, title of the first entry)."""
