"""What other programs exported is read by what it says, not by what it is called."""

import io
import json
import plistlib
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import imports
from reader.errors import NoArticleError
from reader.imports import Saved, Unclosed, archives
from tests.bounds import bounded

MARCH = datetime(2026, 3, 1, tzinfo=UTC)
SECONDS = int(MARCH.timestamp())
TIDE = "https://example.org/tide"


def only(data: str | bytes) -> Saved:
    (saved,) = imports.read(data if isinstance(data, bytes) else data.encode()).saved
    return saved


def zipped(**files: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def test_pockets_table() -> None:
    text = f"title,url,time_added,tags,status\nThe tide,{TIDE}?utm_source=x,{SECONDS},sea|port,archive\n"
    assert only(text) == Saved(TIDE, "The tide", MARCH, tags=("sea", "port"), read=True, archived=True)


def test_pockets_table_with_another_order_and_one_column_more() -> None:
    text = f'cursor,url,title,status,time_added,tags\nabc,{TIDE},"Tide, high",unread,{SECONDS},\n'
    assert only(text) == Saved(TIDE, "Tide, high", MARCH)


def test_pockets_zip_of_parts() -> None:
    head = "title,url,time_added,tags,status\n"
    data = zipped(**{"part_000000.csv": f"{head}A,{TIDE}/1,1,,unread\n", "part_000001.csv": f"{head}B,{TIDE}/2,2,,unread\n"})
    assert [saved.title for saved in imports.read(data).saved] == ["A", "B"]


def test_pockets_older_page() -> None:
    text = (
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        f'<li><a href="{TIDE}/1" time_added="{SECONDS}" tags="sea,port">One</a></li></ul>'
        f'<h1>Read Archive</h1><ul><li><a href="{TIDE}/2" time_added="{SECONDS}" tags="">{TIDE}/2</a></li></ul></body></html>'
    )
    one, two = imports.read(text.encode()).saved
    assert one == Saved(f"{TIDE}/1", "One", MARCH, tags=("sea", "port"))
    assert two == Saved(f"{TIDE}/2", "", MARCH, read=True, archived=True)


def test_what_firefox_says_of_a_folder_is_no_note_on_the_link_before_it() -> None:
    text = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
    <DT><A HREF="{TIDE}/1">One</A>
    <DD>my own
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DD>Add bookmarks to this folder to see them displayed on the Bookmarks Toolbar
    <DL><p>
        <DT><A HREF="{TIDE}/2">Two</A>
    </DL><p>
</DL>"""
    assert [(saved.title, saved.note) for saved in imports.read(text.encode()).saved] == [("One", "my own"), ("Two", "")]


def test_netscape_bookmarks_with_folders_tags_and_notes() -> None:
    text = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1">Sea</H3>
    <DL><p>
        <DT><A HREF="{TIDE}" ADD_DATE="{SECONDS}" TAGS="port,low water">The tide &amp; the moon</A>
        <DD>look it up</DD>
        <DT><H3>North</H3>
        <DL><p>
            <DT><A HREF="{TIDE}/n">N</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="javascript:alert(1)">no</A>
    <DD>what it does
    <DT><A HREF="{TIDE}/top">T</A>
</DL><p>"""
    found = imports.read(text.encode())
    tide, north, top = found.saved
    assert tide == Saved(TIDE, "The tide & the moon", MARCH, tags=("Sea", "port", "low water"), note="look it up")
    assert north.tags == ("Sea", "North")
    assert top.tags == ()
    assert found.refused == 1


@pytest.mark.parametrize("section", ["<![if !mso]>", "<![ x]>", "<![OCTYPE x", "<![CDATA[x]]>"])
def test_a_section_of_another_markup_costs_a_list_of_links_nothing(section: str) -> None:
    entry = '<DT><A HREF="https://paper.example/{0}">Tides</A>'
    text = f"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>{entry.format(1)}{section}{entry.format(2)}{entry.format(3)}</DL>"
    assert {"https://paper.example/1", "https://paper.example/3"} <= {saved.url for saved in imports.read(text.encode()).saved}


def test_instapapers_table() -> None:
    text = (
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        f'{TIDE}/1,One,"the words",Unread,{SECONDS},"[""sea"",""port""]"\n'
        f"{TIDE}/2,Two,,Archive,{SECONDS},[]\n{TIDE}/3,Three,,Starred,{SECONDS},[]\n{TIDE}/4,Four,,Ships,{SECONDS},[]\n"
    )
    one, two, three, four = imports.read(text.encode()).saved
    assert (one.note, one.tags, one.added) == ("the words", ("sea", "port"), MARCH)
    assert (two.archived, three.bookmarked, four.tags) == (True, True, ("Ships",))


def test_wallabags_list_with_text_and_annotations() -> None:
    row = {
        "id": 7,
        "url": TIDE,
        "title": "The tide",
        "is_archived": 0,
        "is_starred": 1,
        "tags": ["sea"],
        "content": "<p>The tide came in.</p>",
        "created_at": "2026-03-01T01:00:00+01:00",
        "published_by": ["Ada Fisk"],
        "annotations": [{"text": "why?", "quote": "came in", "ranges": []}],
    }
    assert only(json.dumps([row])) == Saved(
        TIDE,
        "The tide",
        MARCH,
        byline=("Ada Fisk",),
        tags=("sea",),
        bookmarked=True,
        passages=(("came in", "why?"),),
        html="<p>The tide came in.</p>",
    )


def test_a_row_for_each_passage_as_readwise_has_it() -> None:
    head = "Highlight,Title,Author,URL,Note,Location,Date\n"
    table = f'{head}"It came in,\nand out.",The tide,Ada Fisk,{TIDE},why?,1,2026-03-01\nThen,,,{TIDE},,2,\n'
    one, two = imports.read(table.encode()).saved
    assert one == Saved(TIDE, "The tide", byline=("Ada Fisk",), passages=(("It came in,\nand out.", "why?"),))
    assert two == Saved(TIDE, passages=(("Then", ""),))


def test_our_own_lines_of_marks() -> None:
    line = {"schema": "mark/1", "article": "abcdef", "url": TIDE, "title": "The tide", "quote": "came in", "note": "why?", "in_text": True}
    assert only(json.dumps(line)) == Saved(TIDE, "The tide", passages=(("came in", "why?"),))


def test_what_wallabag_says_of_a_page_that_it_could_not_have_is_no_text() -> None:
    said = 'wallabag can\'t retrieve contents for this article. Please <a href="https://doc.example/">troubleshoot this issue</a>.\n'
    assert only(json.dumps([{"url": TIDE, "title": "The tide", "content": said}])) == Saved(TIDE, "The tide")


def test_omnivores_archive_with_its_texts_and_highlights() -> None:
    row = {"slug": "tide-1", "title": "Tide", "url": TIDE, "state": "Archived", "labels": ["sea"], "savedAt": "2026-03-01T00:00:00.000Z"}
    files = {
        "metadata_0_to_20.json": json.dumps([row, {"url": "javascript:alert(1)"}, "no row"]),
        "content/tide-1.html": "<p>It came.</p>",
        "highlights/tide-1.md": "> came in\n\nwhy?\n\n> and out\n",
    }
    saved = only(zipped(**files))
    assert saved == Saved(
        TIDE,
        "Tide",
        MARCH,
        tags=("sea",),
        read=True,
        archived=True,
        passages=(("came in", "why?"), ("and out", "")),
        html="<p>It came.</p>",
    )


def test_an_archive_that_was_unpacked_and_packed_again_has_all_that_it_had() -> None:
    files = {
        "omnivore/metadata_0_to_20.json": json.dumps([{"slug": "tide-1", "url": TIDE}]),
        "omnivore/content/tide-1.html": "<p>It came.</p>",
        "omnivore/highlights/tide-1.md": "> came in\n",
        "__MACOSX/omnivore/._metadata_0_to_20.json": "\x00\x05\x16\x07",
        "__MACOSX/pocket/._part_000000.csv": "\x00\x05\x16\x07\nMac OS X\n2\n",
    }
    found = imports.read(zipped(**files))
    assert (found.saved, found.refused) == ((Saved(TIDE, passages=(("came in", ""),), html="<p>It came.</p>"),), 0)


def test_readecks_list() -> None:
    row = {"url": TIDE, "title": "Tide", "created": "2026-03-01T00:00:00Z", "labels": ["sea"], "is_archived": False, "is_marked": True}
    assert only(json.dumps([row])) == Saved(TIDE, "Tide", MARCH, tags=("sea",), bookmarked=True)


def test_pockets_archive_with_its_passages() -> None:
    marks = [{"url": TIDE, "title": "Tide", "highlights": [{"quote": "came in", "created_at": SECONDS}]}]
    table = f"title,url,time_added,cursor,tags,status\n{TIDE},{TIDE},{SECONDS},,sea|port,unread\n"
    one, same = imports.read(zipped(**{"annotations/part_000000.json": json.dumps(marks), "part_000000.csv": table})).saved
    assert one == Saved(TIDE, "", MARCH, tags=("sea", "port"))
    assert same.passages == (("came in", ""),)


def test_instapapers_older_page_has_folders_for_headings() -> None:
    lists = {"Ships": "1", "Unread": "2", "Archive": "3", "Starred": "4"}
    body = "".join(f'<h1>{name}</h1>\n<ol>\n<li><a href="{TIDE}/{at}">T{at}</a>\n</ol>\n' for name, at in lists.items())
    found = imports.read(f"<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>{body}</body></html>".encode())
    ships, unread, away, starred = found.saved
    assert (ships.tags, unread.tags) == (("Ships",), ())
    assert (away.archived, starred.bookmarked, unread.archived) == (True, True, False)


def test_bookmarks_in_another_language_and_under_a_title_of_its_own() -> None:
    text = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Lesezeichen</TITLE>
<H1>Lesezeichen-Menü</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen-Symbolleiste</H3>
    <DL><p>
        <DT><A HREF="place:sort=8&maxResults=10">Meistbesucht</A>
        <DT><A HREF="{TIDE}" ADD_DATE="{SECONDS}000000" TAGS="sea, port " TOREAD="0">Tide</A>
    </DL><p>
    <DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Weitere Lesezeichen</H3>
    <DL><p>
        <DT><H3>Archive</H3>
        <DL><p>
            <DT><A HREF="{TIDE}/a">A</A>
        </DL><p>
    </DL><p>
</DL>"""
    found = imports.read(text.encode())
    assert found.saved == (Saved(TIDE, "Tide", MARCH, tags=("sea", "port"), read=True), Saved(f"{TIDE}/a", "A", tags=("Archive",)))
    assert found.refused == 1


def test_safaris_archive_with_its_reading_list() -> None:
    head = "<!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Bookmarks</H1>"
    links = f'{head}<DT><H3 FOLDED>Favourites</H3><DL><p><DT><A HREF="{TIDE}/f">F</A></DL><p>'
    later = f'{head}<DT><H3 id="com.apple.ReadingList">Leseliste</H3><DL><p><DT><A HREF="{TIDE}/r">R</A><DD>A line</DL><p>'
    found = imports.read(zipped(**{"Safari Export/Bookmarks.html": links, "Safari Export/ReadingList.html": later}))
    assert found.saved == (Saved(f"{TIDE}/f", "F"), Saved(f"{TIDE}/r", "R", note="A line"))


def test_omnivores_own_states_are_no_tags_and_a_quote_goes_on_to_the_empty_line() -> None:
    row = {"slug": "tide-1", "title": "Tide", "url": TIDE, "state": "Active", "readingProgress": 100, "labels": [], "author": "Ada Fisk"}
    marks = "On the whole: yes\n\n\n\n> came in\nand went\n> twice \n\n#moon\n\nwhy?\n\n> out "
    saved = only(zipped(**{"metadata_0_to_1.json": json.dumps([row]), "highlights/tide-1.md": marks}))
    assert (saved.tags, saved.read, saved.archived, saved.byline) == ((), True, False, ("Ada Fisk",))
    assert saved.note == "On the whole: yes"
    assert saved.passages == (("came in and went twice", "#moon\nwhy?"), ("out", ""))


def test_wallabags_table_and_its_first_version() -> None:
    table = (
        f'Title;URL;Content;Tags;"MIME Type";Language;"Creation date"\n"The tide; again";{TIDE};<p>It came.</p>;"sea, port";text/html;en;'
        '"01/03/2026 00:00:00"\n'
    )
    assert only(table) == Saved(TIDE, "The tide; again", MARCH, tags=("sea", "port"), html="<p>It came.</p>")
    first = {"0": "3", "1": "Tide", "id": "3", "title": "Tide", "url": TIDE, "is_read": "1", "is_fav": "1", "content": "", "tags": ""}
    assert only(json.dumps([first])) == Saved(TIDE, "Tide", read=True, bookmarked=True)


def test_readecks_archive_with_its_texts_and_passages() -> None:
    info = {
        "UID": "A1",
        "URL": TIDE,
        "Title": "Tide",
        "Created": "2026-03-01T00:00:00.123456789Z",
        "Published": None,
        "Authors": ["Ada Fisk"],
        "Labels": ["sea"],
        "IsArchived": True,
        "IsMarked": True,
        "ReadProgress": 40,
        "Text": "Tide It came in.",
        "Annotations": [{"id": "x", "text": "came in", "note": "why?", "color": "yellow"}],
    }
    files = {
        "data.json": json.dumps({"Info": {"Version": "1"}, "Users": [{"Username": "ada"}], "Bookmarks": [{"UID": "A1", "UserID": 1}]}),
        "bookmarks/A1/info.json": json.dumps(info),
        "bookmarks/A1/container/index.html": '<body><p>It came in.<img src="./_resources/a.png"></p></body>',
        "bookmarks/A1/container/_resources/a.png": "",
    }
    found = imports.read(zipped(**files))
    assert found.refused == 0
    assert found.saved == (
        Saved(
            TIDE,
            "Tide",
            MARCH.replace(microsecond=123456),
            byline=("Ada Fisk",),
            tags=("sea",),
            read=True,
            archived=True,
            bookmarked=True,
            passages=(("came in", "why?"),),
            html="<body><p>It came in.</p></body>",
        ),
    )


def test_pictures_do_not_count_among_what_makes_an_archive_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 2)
    monkeypatch.setattr(archives, "MOST_BYTES", 1_000)
    info = {"UID": "A1", "URL": TIDE, "Title": "Tide"}
    files = {"bookmarks/A1/info.json": json.dumps(info), "bookmarks/A1/container/index.html": "<p>It came in.</p>"}
    pictures = {f"bookmarks/A1/container/_resources/{number}.png": "x" * 1_000 for number in range(9)}
    assert only(zipped(**files, **pictures)).html == "<p>It came in.</p>"
    for large in ({**files, "a.csv": "x"}, {"a.csv": "x" * 1_001}):
        with pytest.raises(NoArticleError, match="too large"):
            imports.read(zipped(**large))


def test_readecks_table_and_its_page() -> None:
    table = f"url,title,created,labels,is_archived,is_marked,type\r\n{TIDE},Tide,2026-03-01T00:00:00Z,null,false,true,article\r\n"
    assert only(table) == Saved(TIDE, "Tide", MARCH, bookmarked=True)
    sections = {"Favorite": "1", "Archived": "2", "Uncategorized": "3"}
    body = "".join(
        f'<dt><h3>{name}</h3></dt><dl><p><dt><a href="{TIDE}/{at}" add_date="{SECONDS}" tags="sea">T</a></dt></p></dl>'
        for name, at in sections.items()
    )
    page = f"<!DOCTYPE NETSCAPE-Bookmark-file-1><title>Readeck Bookmarks</title><h1>Readeck Bookmarks</h1><dl><p>{body}</p></dl>"
    marked, away, rest = imports.read(page.encode()).saved
    assert marked == Saved(f"{TIDE}/1", "T", MARCH, tags=("sea",), bookmarked=True)
    assert away == Saved(f"{TIDE}/2", "T", MARCH, tags=("sea",), read=True, archived=True)
    assert rest == Saved(f"{TIDE}/3", "T", MARCH, tags=("sea",))


def test_pinboards_list_calls_the_title_a_description_and_parts_tags_by_blanks() -> None:
    tide = {"href": TIDE, "description": "The tide", "extended": "look it up", "toread": "yes", "tags": "sea low-water"}
    ebb = {"href": f"{TIDE}/2", "description": "Ebb", "extended": "", "toread": "no", "tags": ""}
    found = imports.read(json.dumps([each | {"time": "2026-03-01T00:00:00Z", "shared": "no"} for each in (tide, ebb)]).encode())
    assert found.saved == (
        Saved(TIDE, "The tide", MARCH, tags=("sea", "low-water"), note="look it up"),
        Saved(f"{TIDE}/2", "Ebb", MARCH, read=True),
    )


def test_the_file_in_which_chrome_keeps_its_bookmarks() -> None:
    micros = (SECONDS + 11_644_473_600) * 1_000_000
    tide = {"name": "The tide", "type": "url", "url": TIDE, "date_added": str(micros)}
    ebb = {"name": "Ebb", "type": "url", "url": f"{TIDE}/2"}
    script = {"name": "No", "type": "url", "url": "javascript:alert(1)"}
    sea = {"name": "Sea", "type": "folder", "children": [{"name": "Low", "type": "folder", "children": [tide]}, script]}
    bar = {"name": "Bookmarks bar", "type": "folder", "children": [sea, ebb]}
    kept = {"checksum": "c", "roots": {"bookmark_bar": bar, "other": {"name": "Other", "children": []}}, "version": 1}
    found = imports.read(json.dumps(kept).encode())
    assert found.saved == (Saved(TIDE, "The tide", MARCH, tags=("Sea", "Low")), Saved(f"{TIDE}/2", "Ebb"))
    assert found.refused == 1


def test_firefoxs_backup() -> None:
    tide = {"title": "The tide", "uri": TIDE, "dateAdded": SECONDS * 1_000_000, "tags": "port,low water"}
    sea = {"title": "Sea", "children": [tide]}
    menu = {"title": "menu", "root": "bookmarksMenuFolder", "children": [sea, {"title": "Recent", "uri": "place:sort=8"}]}
    found = imports.read(json.dumps({"title": "", "root": "placesRoot", "children": [menu]}).encode())
    assert found.saved == (Saved(TIDE, "The tide", MARCH, tags=("Sea", "port", "low water")),)


def test_linkwardens_collections_and_karakeeps_list() -> None:
    link = {"name": "The tide", "url": TIDE, "tags": [{"name": "port"}], "createdAt": "2026-03-01T00:00:00Z"}
    linkwarden = {"name": "me", "collections": ["odd", {"name": "Sea", "links": [link]}], "pinnedLinks": []}
    assert imports.read(json.dumps(linkwarden).encode()).saved == (Saved(TIDE, "The tide", MARCH, tags=("Sea", "port")),)
    text = {"title": "mine", "content": {"type": "text", "text": "no address"}}
    kept = {
        "title": "The tide",
        "tags": ["port"],
        "content": {"type": "link", "url": TIDE, "title": "Tide | Lumen"},
        "createdAt": SECONDS,
        "note": "look it up",
    }
    found = imports.read(json.dumps({"version": 1, "bookmarks": [text, kept, kept | {"title": None}]}).encode())
    tide = Saved(TIDE, "The tide", MARCH, tags=("port",), note="look it up")
    assert (found.saved, found.refused) == ((tide, replace(tide, title="Tide | Lumen")), 1)


def test_what_is_in_a_list_of_karakeep_is_tagged_with_its_name() -> None:
    lists = [{"id": "l1", "name": "Low water", "type": "manual", "parentId": None}, {"id": "l2", "name": "Harbour"}, "broken", {"id": "l3"}]
    kept = {"title": "The tide", "tags": ["port"], "lists": ["l1", "gone", {}], "content": {"url": TIDE}, "favourited": True, "note": None}
    assert only(json.dumps({"bookmarks": [kept], "lists": lists})) == Saved(TIDE, "The tide", tags=("Low water", "port"), bookmarked=True)


def test_folders_that_are_nested_deeply_are_no_fault() -> None:
    deep = '{"name": "x", "children": [' * 200 + f'{{"url": "{TIDE}"}}' + "]}" * 200
    assert only(deep).url == TIDE


def test_readwises_table() -> None:
    text = f"""Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
The tide,{TIDE},01h,"['sea', ""captain's log""]",2026-03-01 00:00:00+00:00,1.0,archive,True
Ebb,{TIDE}/2,01i,[],2026-03-01 00:00:00+00:00,0.3,later,False
Neap,{TIDE}/3,01j,[],2026-03-01 00:00:00+00:00,1.0,later,True
"""
    assert imports.read(text.encode()).saved == (
        Saved(TIDE, "The tide", MARCH, tags=("sea", "captain's log"), read=True, archived=True),
        Saved(f"{TIDE}/2", "Ebb", MARCH),
        Saved(f"{TIDE}/3", "Neap", MARCH, read=True),
    )


ITEM = {
    "id": "tag:google.com,2005:reader/item/000659d6a3a8c001",
    "crawlTimeMsec": f"{SECONDS}000",
    "timestampUsec": f"{SECONDS}000001",
    "published": SECONDS,
    "title": "The tide &amp; the &quot;ebb&quot;",
    "canonical": [{"href": f"{TIDE}?utm_source=feed"}],
    "alternate": [{"href": f"{TIDE}/as-the-feed-has-it", "type": "text/html"}],
    "categories": [
        "user/-/state/com.google/reading-list",
        "user/-/state/com.google/read",
        "user/-/state/com.google/starred",
        "user/-/label/Low water",
        "weather",
    ],
    "origin": {"streamId": "feed/1", "title": "The Pier", "htmlUrl": "https://example.org/"},
    "content": {"content": "<p>It turns at nine.</p>"},
    "author": "Ada Quay; Bo &amp; Co",
}
STARRED = Saved(
    TIDE,
    'The tide & the "ebb"',
    MARCH,
    MARCH,
    byline=("Ada Quay", "Bo & Co"),
    tags=("Low water",),
    read=True,
    bookmarked=True,
    html="<p>It turns at nine.</p>",
)


def test_what_freshrss_exports_as_favourites() -> None:
    listed = {"id": "user/ada/state/org.freshrss/starred", "title": "List of favourite articles", "author": "ada", "items": [ITEM]}
    assert only(json.dumps(listed)) == STARRED


ITSELF = {"self": [{"href": "https://example.org/reader/api"}], "alternate": [{"href": "https://example.org/shared", "type": "text/html"}]}
"""What a list of Google Reader's said of itself."""


def test_what_a_list_of_items_says_of_itself_is_no_article() -> None:
    assert only(json.dumps({**ITSELF, "items": [ITEM]})) == STARRED


def test_a_list_of_no_items_has_no_article() -> None:
    with pytest.raises(NoArticleError):
        imports.read(json.dumps({**ITSELF, "items": []}).encode())


def test_freshrss_in_one_archive() -> None:
    listed = json.dumps({"id": "user/ada/state/org.freshrss/starred", "title": "Favourites", "items": [ITEM]})
    found = imports.read(zipped(**{"starred_2026-03-01.json": listed, "feeds_2026-03-01.opml.xml": "<opml/>"}))
    assert (found.saved, found.refused) == ((STARRED,), 0)


def test_what_inoreader_exports_with_passages_and_notes() -> None:
    passages = [{"id": 1, "start": 3, "end": 12, "added_on": SECONDS, "text": "It turns", "note": "When?"}, {"content": "Google's note."}]
    item = {
        "title": "The tide",
        "alternate": [{"href": TIDE, "type": "text/html"}],
        "categories": ["user/1005/state/com.google/fresh", "user/1005/label/Sea"],
        "summary": {"direction": "ltr", "content": "<p>It turns at nine.</p>"},
        "annotations": passages,
        "author": "",
    }
    nowhere = {"title": "No address", "canonical": [], "alternate": [{"href": "javascript:alert(1)"}], "categories": "none"}
    found = imports.read(json.dumps({"direction": "ltr", "id": "user/1005/state/com.google/starred", "items": [item, nowhere]}).encode())
    assert found.refused == 1
    assert found.saved == (
        Saved(
            TIDE,
            "The tide",
            tags=("Sea",),
            note="Google's note.",
            passages=(("It turns", "When?"),),
            html="<p>It turns at nine.</p>",
        ),
    )


@pytest.mark.parametrize(
    "broken",
    [{"canonical": ["x", 7, {"href": None}]}, {"canonical": [], "content": 7, "categories": [5]}, {"alternate": [{}], "annotations": [1]}],
)
def test_an_item_of_another_shape_is_refused_and_the_rest_comes(broken: dict[str, object]) -> None:
    found = imports.read(json.dumps({"items": [broken, ITEM, "not an item"]}).encode())
    assert (found.saved, found.refused) == ((STARRED,), 1)


def test_what_raindrop_has_not_sorted_has_no_folder() -> None:
    text = f"id,title,note,excerpt,url,folder,tags,created,favorite\n1,The tide,,,{TIDE},Unsorted,,2026-03-01T00:00:00.000Z,true\n"
    assert only(text) == Saved(TIDE, "The tide", MARCH, bookmarked=True)


def test_what_was_marked_in_raindrop_comes_with_its_notes() -> None:
    marked = 'Highlight:It turns at nine,\nand waits for ""nobody"".\n\nHighlight:The ferry leaves with it.\nNote:ask\nthe pilot'
    text = f'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,The tide,,,{TIDE},Unsorted,,,,"{marked}",false\n'
    first, second = ('It turns at nine, and waits for "nobody".', ""), ("The ferry leaves with it.", "ask\nthe pilot")
    assert only(text).passages == (first, second)
    assert only(text.replace(marked, "")).passages == ()


def test_a_row_in_which_a_line_ends_too_early_does_not_cost_the_others() -> None:
    found = imports.read(f"title,url\nOne,{TIDE}/1\nTwo\rhalves,{TIDE}/2\nThree,{TIDE}/3\n".encode())
    assert [saved.url for saved in found.saved] == [f"{TIDE}/1", f"{TIDE}/2", f"{TIDE}/3"]
    assert found.refused == 1


@pytest.mark.parametrize("behind", ["", f'{TIDE}/4,"Four, or five"\n'], ids=["none", "one closed by the next"])
def test_a_quote_that_is_not_closed_swallows_no_row(behind: str) -> None:
    text = f'url,title\n{TIDE}/1,One\n{TIDE}/2,"Two\n{TIDE}/3,Three\n{behind}'
    found = imports.read(text.encode())
    expected = ["One", "Two", "Three", "Four, or five"][: 4 if behind else 3]
    assert [each.title for each in found.saved] == expected
    assert [each.url for each in found.saved] == [f"{TIDE}/{number}" for number in range(1, len(expected) + 1)]
    assert (found.refused, found.unclosed) == (0, (Unclosed(3),))


@pytest.mark.parametrize("note", [f"first\n{TIDE}/8,as it is quoted there", 'he said\n""hear, hear""\nand left', "ends\n"])
def test_a_note_of_several_lines_is_one_note(note: str) -> None:
    found = imports.read(f'url,note\n{TIDE}/1,"{note}"\n{TIDE}/2,two\n'.encode())
    assert [each.note for each in found.saved] == [note.replace('""', '"').strip(), "two"]
    assert found.unclosed == ()


def test_quotes_that_stand_wrong_in_every_row_take_no_time_that_grows_with_the_square() -> None:
    rows = "".join(f'the "tide{number},{TIDE}/{number},"came in\n' for number in range(10_000))
    with bounded(5):
        found = imports.read(f"title,url,note\n{rows}".encode())
    assert (len(found.saved), len(found.unclosed)) == (10_000, 9_999)


def test_a_table_whose_lines_end_in_carriage_returns() -> None:
    assert only(f"title,url\rOne,{TIDE}\r") == Saved(TIDE, "One")


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85"])
def test_a_separator_in_a_title_ends_no_line_of_json(separator: str) -> None:
    rows = [{"title": f"Tide{separator}table", "url": TIDE}, {"title": "Moon", "url": f"{TIDE}/2"}]
    found = imports.read("\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode())
    assert ([saved.title for saved in found.saved], found.refused) == (["Tide table", "Moon"], 0)


def test_a_line_that_is_no_json_is_counted() -> None:
    found = imports.read(f'{{"url": "{TIDE}"}}\n{{"url": "{TIDE}/2\n{{"url": "{TIDE}/3"}}\n'.encode())
    assert (len(found.saved), found.refused) == (2, 1)


@pytest.mark.parametrize("text", ['[{{"url": "{0}"}},\n{{"url": "{0}/2"}},\n{{"url": "{0}/3"}}', '{{"items": [\n{{"url": "{0}"}},\n{{"url'])
def test_a_list_that_was_cut_says_where(text: str) -> None:
    with pytest.raises(NoArticleError, match=r"broken in line 3\."):
        imports.read(text.format(TIDE).encode())


def test_a_state_of_another_program_is_no_tag() -> None:
    assert only(f"url,status,folder\n{TIDE},Done,Ships\n").tags == ("Ships",)


def test_what_has_another_shape_than_programs_give_it_is_passed_over() -> None:
    row = {"url": TIDE, "tags": [5, None, {"color": "blue"}], "authors": [5, None], "annotations": ["came in", 5, {"quote": None}]}
    assert only(json.dumps(row)) == Saved(TIDE)


@pytest.mark.parametrize("moment", ["Infinity", "0", '"0"', "-1"])
def test_a_moment_that_nobody_means_is_none(moment: str) -> None:
    assert only(f'[{{"url": "{TIDE}", "created_at": {moment}}}]').added is None


def test_a_plain_list_with_comments_and_titles() -> None:
    found = imports.read(f"# mine\n\n{TIDE}\n{TIDE}/2 The second\nnot an address\nfile:///etc/passwd\n".encode())
    assert found.saved == (Saved(TIDE), Saved(f"{TIDE}/2", "The second"))
    assert found.refused == 2


@pytest.mark.parametrize("between", [" ", "\t", "  \t", " | "])
def test_a_title_may_stand_apart_from_its_address_as_programs_set_it(between: str) -> None:
    found = imports.read(f"{TIDE}{between}The tide\n{TIDE}/2\n".encode())
    assert found.saved == (Saved(TIDE, "The tide"), Saved(f"{TIDE}/2"))


@pytest.mark.parametrize(
    "text",
    [
        f'{TIDE}/1,"One, the first",{SECONDS},sea\n{TIDE}/2,Two,{SECONDS},sea|sky\n',
        f'"One, the first",{TIDE}/1\nTwo,{TIDE}/2\n',
        f'\n17;"{TIDE}/1";"One, the first"\n18;"{TIDE}/2";"Two"\n',
        f'Adresse;Titel;Marken\n{TIDE}/1;"One, the first";sea\n{TIDE}/2;Two;sky\n',
    ],
)
def test_a_table_without_names_is_known_by_its_addresses(text: str) -> None:
    assert imports.read(text.encode()).saved == (Saved(f"{TIDE}/1", "One, the first"), Saved(f"{TIDE}/2", "Two"))


def test_a_table_without_names_may_be_long() -> None:
    found = imports.read("".join(f'{TIDE}/{number},"Tide, {number}"\n' for number in range(500)).encode())
    assert found.saved == tuple(Saved(f"{TIDE}/{number}", f"Tide, {number}") for number in range(500))


@pytest.mark.parametrize("title", ["", " The tide", " One, two and three"])
def test_an_address_in_a_plain_list_may_have_commas(title: str) -> None:
    found = imports.read(f"{TIDE},1.html{title}\n{TIDE},1,2.html\n".encode())
    assert [each.url for each in found.saved] == [f"{TIDE},1.html", f"{TIDE},1,2.html"]
    alike = imports.read(f"{TIDE},1.html\n{TIDE},2.html\n".encode())
    assert [each.url for each in alike.saved] == [f"{TIDE},1.html", f"{TIDE},2.html"]


SHORTCUT = f"{TIDE}?low=1&high=2"


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (
            f"[{{000214A0-0000-0000-C000-000000000046}}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nURL={SHORTCUT}\r\nIconIndex=0\r\n".encode(),
            "",
        ),
        (f"#!/usr/bin/env xdg-open\n[Desktop Entry]\nType=Link\nName=The tide\nName[de]=Die Flut\nURL={SHORTCUT}\n".encode(), "The tide"),
        (plistlib.dumps({"URL": SHORTCUT}), ""),
        (plistlib.dumps({"URL": SHORTCUT}).replace(b"UTF-8", b"utf-16"), ""),
        (plistlib.dumps({"URL": SHORTCUT}, fmt=plistlib.FMT_BINARY), ""),
    ],
)
def test_a_shortcut_leads_to_its_page(data: bytes, title: str) -> None:
    assert only(data) == Saved(SHORTCUT, title)


@pytest.mark.parametrize(
    "data",
    [
        plistlib.dumps({"Url": TIDE}),
        b"bplist00broken",
        b"<?xml version='1.0'?><plist><dict>",
        b"<plist><key>URL</key></plist>",
        b"<plist><dict><key>URL</key></dict></plist>",
        b"[Desktop Entry]\nName=A\n",
    ],
)
def test_a_shortcut_that_leads_nowhere_is_one_error(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        imports.read(data)


def test_a_sitemap_is_a_list_of_addresses() -> None:
    entries = (
        f"<url>\n<loc>{TIDE}?low=1&amp;high=2</loc><lastmod>2026-03-02</lastmod></url>"
        f"<url><loc><![CDATA[{TIDE}/2]]></loc><news:news><news:publication_date>2026-03-01T00:00:00Z</news:publication_date>"
        "<news:title>Ebb &amp; flood</news:title></news:news></url><url><loc>ftp://example.org/3</loc></url>"
    )
    found = imports.read(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'.encode()
    )
    assert (found.saved, found.refused) == ((Saved(SHORTCUT), Saved(f"{TIDE}/2", "Ebb & flood", published=MARCH)), 1)


def test_a_list_of_sitemaps_is_no_list_of_articles() -> None:
    with pytest.raises(NoArticleError, match="list of sitemaps"):
        imports.read(f"<?xml version='1.0'?><sitemapindex><sitemap><loc>{TIDE}.xml</loc></sitemap></sitemapindex>".encode())


def test_foreign_text_is_made_safe() -> None:
    saved = only(
        json.dumps([{"url": TIDE, "title": "a\x1b[31mb\u202e", "tags": ["c\x07"], "annotations": [{"quote": "d\x9b", "text": ""}]}])
    )
    assert (saved.title, saved.tags, saved.passages) == ("a[31mb", ("c",), (("d", ""),))


def damaged_archive() -> bytes:
    """Its list is packed in a way that cannot be undone."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", "url,title\n" + "https://example.org/,x\n" * 500)
    head, name, packed = file.getvalue().partition(b"a.csv")
    return head + name + b"\xff" * 20 + packed[20:]


def misnamed_archive() -> bytes:
    """An archive in which a name is said to be UTF-8 and is not."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("é.csv", "url,title\nhttps://example.org/,x\n")
    return file.getvalue().replace("é".encode(), b"\xff\xfe")


def misplaced_archive() -> bytes:
    """An archive that was cut out of the middle of itself: its list lies before its beginning."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.csv", "url,title\n" + "https://example.org/,x\n" * 500)
        archive.writestr("b.csv", "url,title\nhttps://example.org/,x\n")
    return b"PK\x03\x04" + file.getvalue()[9_000:]


NOTHING = b"|# nothing\n|[]|{}|PK\x03\x04broken|<html></html>|\x00\x01\x02|url,title\n|not an address".split(b"|")


@pytest.mark.parametrize(
    "data",
    [
        *NOTHING,
        damaged_archive(),
        misnamed_archive(),
        misplaced_archive(),
        b"[" * 100_000,
        b"[" + b"1" * 5_000 + b"]",
        b'{"items": ["x"]}',
        b'[{"url": "javascript:x()"}]',
    ],
)
def test_what_holds_no_article_is_one_error(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        imports.read(data)


PAGE = '<html><nav><a href="https://a.example/">A</a></nav><article><p>The <a href="https://b.example/">tide</a>.</p></article></html>'
PROSE = "Dear reader,\nhttps://a.example/ is our paper.\nRead it in the morning,\nand in the evening.\n"


@pytest.mark.parametrize(("text", "said"), [(PAGE, "a page, not a list"), (PROSE, "no list of addresses")])
def test_what_only_has_addresses_in_it_is_no_list(text: str, said: str) -> None:
    with pytest.raises(NoArticleError, match=said):
        imports.read(text.encode())


def test_a_list_may_have_lines_without_an_address() -> None:
    found = imports.read(b"https://a.example/ A\nftp://b.example/\n# C\nhttps://d.example/\n")
    assert ([saved.url for saved in found.saved], found.refused) == (["https://a.example/", "https://d.example/"], 1)


def test_tags_that_are_nested_too_deeply_are_no_fault() -> None:
    assert only('url,tags\nhttps://example.org/,"' + "[" * 100_000 + '"\n').url == "https://example.org/"


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_nothing_else_is_raised_whatever_comes(data: bytes) -> None:
    try:
        imports.read(data)
    except NoArticleError:
        return


def test_a_list_of_feeds_is_sent_where_feeds_are_followed() -> None:
    opml = b'<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://lumen.example/feed"/></body></opml>'
    with pytest.raises(NoArticleError, match="list of feeds") as raised:
        imports.read(opml)
    assert "reader feeds import" in raised.value.hint


@pytest.mark.parametrize(
    "line",
    [
        'https://lumen.example/feed news "~The Lumen"',
        'https://lumen.example/feed "!" news',
        '"exec:tidings --all" news',
        "filter:tidings:https://lumen.example/feed",
        '"query:Unread:unread = \\"yes\\""',
    ],
)
def test_newsboats_urls_are_a_list_of_feeds_and_no_articles(line: str) -> None:
    with pytest.raises(NoArticleError, match="list of feeds"):
        imports.read(f"# mine\nhttps://one.example/feed\nhttps://two.example/feed sea\n{line}\n".encode())


def test_a_title_in_a_plain_list_may_have_what_newsboat_has_elsewhere() -> None:
    found = imports.read(
        b'https://one.example/1 The "~" key\nhttps://one.example/2 Of exec: and query: lines\nhttps://one.example/3 "No!" he said\n'
    )
    assert [each.title for each in found.saved] == ['The "~" key', "Of exec: and query: lines", '"No!" he said']


@pytest.mark.parametrize("above", ["\n", "  \n\n", "\t\r\n"])
def test_blank_lines_may_stand_over_a_table(above: str) -> None:
    assert only(f"{above}title,url\nThe tide,{TIDE}\n") == Saved(TIDE, "The tide")
