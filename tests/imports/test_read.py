"""What other programs exported is read by what it says, not by what it is called."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import imports
from reader.errors import NoArticleError
from reader.imports import Saved

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


def test_netscape_bookmarks_with_folders_tags_and_notes() -> None:
    text = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1">Sea</H3>
    <DL><p>
        <DT><A HREF="{TIDE}" ADD_DATE="{SECONDS}" TAGS="port,low water">The tide &amp; the moon</A>
        <DD>look it up
        <DT><H3>North</H3>
        <DL><p>
            <DT><A HREF="{TIDE}/n">N</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="javascript:alert(1)">no</A>
    <DT><A HREF="{TIDE}/top">T</A>
</DL><p>"""
    found = imports.read(text.encode())
    tide, north, top = found.saved
    assert tide == Saved(TIDE, "The tide & the moon", MARCH, tags=("Sea", "port", "low water"), note="look it up")
    assert north.tags == ("Sea", "North")
    assert top.tags == ()
    assert found.refused == 1


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
        "created_at": "2026-03-01T00:00:00+00:00",
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


def test_omnivores_archive_with_its_texts_and_highlights() -> None:
    row = {"slug": "tide-1", "title": "Tide", "url": TIDE, "state": "Archived", "labels": ["sea"], "savedAt": "2026-03-01T00:00:00.000Z"}
    files = {
        "metadata_0_to_20.json": json.dumps([row]),
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


def test_readecks_list() -> None:
    row = {"url": TIDE, "title": "Tide", "created": "2026-03-01T00:00:00Z", "labels": ["sea"], "is_archived": False, "is_marked": True}
    assert only(json.dumps([row])) == Saved(TIDE, "Tide", MARCH, tags=("sea",), bookmarked=True)


def test_a_plain_list_with_comments_and_titles() -> None:
    found = imports.read(f"# mine\n\n{TIDE}\n{TIDE}/2 The second\nnot an address\nfile:///etc/passwd\n".encode())
    assert found.saved == (Saved(TIDE), Saved(f"{TIDE}/2", "The second"))
    assert found.refused == 2


def test_foreign_text_is_made_safe() -> None:
    saved = only(
        json.dumps([{"url": TIDE, "title": "a\x1b[31mb\u202e", "tags": ["c\x07"], "annotations": [{"quote": "d\x9b", "text": ""}]}])
    )
    assert (saved.title, saved.tags, saved.passages) == ("a[31mb", ("c",), (("d", ""),))


NOTHING = b"|# nothing\n|[]|{}|PK\x03\x04broken|<html></html>|\x00\x01\x02|url,title\n|not an address".split(b"|")


@pytest.mark.parametrize("data", [*NOTHING, b"[" * 100_000, b'[{"url": "javascript:x()"}]'])
def test_what_holds_no_article_is_one_error(data: bytes) -> None:
    with pytest.raises(NoArticleError):
        imports.read(data)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_nothing_else_is_raised_whatever_comes(data: bytes) -> None:
    try:
        imports.read(data)
    except NoArticleError:
        return
