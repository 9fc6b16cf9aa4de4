"""Exports in a real browser: no request, no script, no word on the console."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

import reader
from reader.export import formats
from tests.hostile import browser, promises

pytestmark = pytest.mark.skipif(not browser.CHROMIUM, reason="no Chromium here")

STORY = "<p>The council voted on Tuesday night to keep the lamp rooms open for another winter, by one vote.</p>" * 4
RUN = "console.log('OWNED')"
ATTACKS = f"""
<script>document.title='OWNED';{RUN}</script>
<img src="http://127.0.0.1:8009/pixel" srcset="http://a.example/2x 2x" onerror="{RUN}">
<a href="javascript:{RUN}">a link that runs</a> <a href="https://a.example/&quot; onmouseover=&quot;{RUN}">b</a>
<svg><script>{RUN}</script></svg>
<math><mtext><table><mglyph><style><img src=x onerror="{RUN}"></style></table></mtext></math>
<iframe src="http://a.example/"></iframe><object data="http://a.example/o"></object><embed src="http://a.example/e">
<link rel="stylesheet" href="http://a.example/s.css">
<style>@import url(http://a.example/i.css);p{{background:url(http://a.example/b)}}</style>
<form action="http://a.example/f"><button autofocus onfocus="{RUN}">x</button></form>
<p>&lt;script&gt;{RUN}&lt;/script&gt; ]]&gt; &lt;/style&gt;&lt;/title&gt; &lt;!-- --&gt;
“quoted” &amp;lt;img src=x&amp;gt; keeps the lamp rooms open.</p>
<video src="http://a.example/v" autoplay></video>
<p style="background:url(http://a.example/p)">A paragraph in a style of its own, about the lamp rooms.</p>
"""
PAGE = f"""<!doctype html><title>Lamp &lt;script&gt;{RUN}&lt;/script&gt; rooms</title>
<article><h1>Lamp rooms</h1>{STORY}{ATTACKS}{STORY}</article>"""


def test_the_browser_tells_what_a_hostile_page_does(tmp_path: Path) -> None:
    """Without this, silence would prove nothing."""
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    seen = browser.opened(page)
    assert any("OWNED" in line for line in seen.console)
    assert any("a.example" in line for line in seen.requests)
    assert any("127.0.0.1:8009" in line for line in seen.requests)


def test_an_export_of_a_hostile_page_asks_for_nothing_and_runs_nothing(tmp_path: Path) -> None:
    article = reader.clean(PAGE, url="https://paper.example/story")
    promises.check_exports(article)
    document = tmp_path / "story.html"
    document.write_text(formats.written(article, "html"), encoding="utf-8")
    seen = browser.opened(document)
    assert "lamp rooms open" in seen.dom
    assert (seen.requests, seen.console) == ((), ())
    assert "<title>OWNED" not in seen.dom


def test_a_book_and_a_bundle_ask_for_nothing_and_run_nothing(tmp_path: Path) -> None:
    article = reader.clean(PAGE, url="https://paper.example/story")
    bundle = tmp_path / "bundle.html"
    bundle.write_bytes(formats.bundled([article, article], "html", "Two <b>stories</b>", promises.MADE))
    seen = browser.opened(bundle)
    assert (seen.requests, seen.console) == ((), ())
    with zipfile.ZipFile(BytesIO(formats.filed(article, "epub", promises.MADE))) as book:
        book.extractall(tmp_path / "book")
    chapter = next(path for path in sorted((tmp_path / "book").rglob("*.xhtml")) if "lamp rooms open" in path.read_text(encoding="utf-8"))
    seen = browser.opened(chapter)
    assert "lamp rooms open" in seen.dom
    assert (seen.requests, seen.console) == ((), ())
