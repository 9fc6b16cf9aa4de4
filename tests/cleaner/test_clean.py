"""The whole way, from a page to blocks and removals, on pages of our own invention."""

import json
import time
from collections.abc import Callable

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader import cleaner
from reader.cleaner.extract.scene import Scene
from reader.cleaner.numbering import numbers_of
from reader.cleaner.rules import Rules
from reader.errors import NoArticleError
from reader.export import plain
from reader.models import (
    AccessState,
    Article,
    Code,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Span,
    Style,
    Table,
    block_text,
    spans_text,
)
from reader.rules import shipped
from tests.bounds import bounded

FIRST = "The harbour of Port Lumen was closed on Tuesday after two ferries touched in the fog, the harbour master said."
SECOND = "Nobody was hurt. Divers looked at both hulls in the afternoon, and found a dent of a hand's breadth in one of them."
THIRD = "Ferries are to run again from Wednesday noon, at half speed, until the new radar on the mole has been tested twice."
RELATED = (
    '<div class="related"><h3>More stories</h3><ul><li><a href="/a">Storm takes a roof</a></li>'
    '<li><a href="/b">Fish is dear</a></li></ul></div>'
)


def keep_all(scene: Scene) -> list[float]:
    """A scorer that likes everything: for tests of structure, which are not tests of judgement."""
    return [1.0] * len(scene.candidates)


def structure(*parts: str) -> Article:
    """The article made of all that stands in `parts`."""
    return cleaner.clean("".join(parts), url="https://lumen.example/harbour", rules=Rules(), score=keep_all)


def page(*parts: str, head: str = "<title>Harbour closed</title>") -> str:
    """A page of the Lumen Post with `parts` as the body of its article."""
    return f"""<!doctype html><html lang="en"><head>{head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>Harbour closed</h1><div class="article-body">{"".join(parts)}</div></article></main>
    <footer><p>Copyright The Lumen Post. <a href="/imprint">Imprint</a></p></footer></body></html>"""


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


BODY = paragraphs(FIRST, SECOND, THIRD)


def test_gives_the_article_without_the_page_around_it() -> None:
    assert reader.clean(page(BODY)).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_takes_bytes_in_each_of_their_kinds(kind: Callable[[bytes], bytes | bytearray | memoryview]) -> None:
    assert reader.clean(kind(page(BODY).encode())) == reader.clean(page(BODY))


@pytest.mark.parametrize("misread_as", ["cp1252", "latin-1"])
def test_mends_a_page_that_was_read_in_the_wrong_encoding_before_it_came_here(misread_as: str) -> None:
    said = "The mayor’s café on the mole – “the Lantern” – stays open, and it doesn’t charge the divers for the coffee they’ve drunk."
    body = paragraphs(FIRST, said, THIRD).encode()
    garbled = "".join(bytes([byte]).decode(misread_as if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1") for byte in body)
    assert reader.clean(page(garbled)).text == f"{FIRST}\n\n{said}\n\n{THIRD}"
    assert reader.clean(garbled.replace("<p>", "").replace("</p>", "\n\n")).text == f"{FIRST}\n\n{said}\n\n{THIRD}"


@pytest.mark.parametrize(
    "sign",
    [
        "&acirc;&euro;&trade;",
        "&#226;&#8364;&#8482;",
        "&#xE2;&#x80;&#x99;",
        "&#226;&#128;&#153;",
        "â&euro;™",
        "&Atilde;&cent;&acirc;‚&not;&acirc;„&cent;",
    ],
)
def test_mends_what_was_misread_and_written_as_entities(sign: str) -> None:
    said = f"The mayor{sign}s caf&Atilde;&copy; doesn{sign}t charge the divers for what they{sign}ve drunk &amp; &lt;eaten&gt;."
    right = "The mayor’s café doesn’t charge the divers for what they’ve drunk & <eaten>."
    assert reader.clean(page(paragraphs(FIRST, said, THIRD))).text == f"{FIRST}\n\n{right}\n\n{THIRD}"


def test_reads_a_page_that_writes_of_garbled_letters_as_it_is() -> None:
    said = "Who reads “café” in the wrong encoding sees &Atilde;&copy; at its end, says the “naïve” mayor’s “déjà vu” of a printer."
    assert "sees Ã© at" in reader.clean(page(paragraphs(FIRST, said, THIRD))).text


def test_records_what_the_scorer_took_with_kind_and_place() -> None:
    article = reader.clean(page(paragraphs(FIRST, SECOND), RELATED, paragraphs(THIRD)), url="https://lumen.example/harbour")
    removal = next(removal for removal in article.removals if "Storm takes a roof" in removal.text)
    assert (removal.kind, removal.at) == ("related", 2)
    assert "https://lumen.example/a" in removal.links
    assert removal.rule != "scorer" or removal.reason


def test_keeps_links_absolute_and_styles_in_spans() -> None:
    text = f'{FIRST} <a href="/radar">The radar</a> is <em>new</em> and <strong>dear</strong>.'
    block = structure(paragraphs(text)).blocks[0]
    assert isinstance(block, Paragraph)
    assert next(span.href for span in block.spans if span.text == "The radar") == "https://lumen.example/radar"
    assert next(span.style for span in block.spans if span.text == "new") == Style.EMPHASIS
    assert next(span.style for span in block.spans if span.text == "dear") == Style.STRONG


def test_a_list_has_no_bullet_that_the_page_writes_itself() -> None:
    entries = "".join(f"<li><span class='tag'>•</span><div><p>{text}</p></div></li>" for text in (FIRST, SECOND))
    (listing,) = structure(f"<ul>{entries}</ul>").blocks
    assert isinstance(listing, Listing)
    assert [len(item.blocks) for item in listing.items] == [1, 1]


def test_keeps_nested_lists_nested() -> None:
    listing = "<ol start=3><li>Fog in the morning hours.<ul><li>Thick at the mole.</li></ul></li><li>Wind from the west.</li></ol>"
    article = structure(BODY, listing)
    block = next(block for block in article.blocks if isinstance(block, Listing))
    assert (block.ordered, block.start, len(block.items)) == (True, 3, 2)
    assert isinstance(block.items[0].blocks[1], Listing)


@pytest.mark.parametrize(
    ("markup", "numbers"),
    [
        ("<ol reversed><li>Fog at the mole.</li><li>Wind from the west.</li><li>Ice on the ropes.</li></ol>", [3, 2, 1]),
        ("<ol reversed start=12><li>Fog at the mole.</li><li>Wind from the west.</li></ol>", [12, 11]),
        ("<ol><li value=7>Fog at the mole.<ol><li>Thick.</ol></li><li>Wind from the west.</li><li value=2>Ice.</li></ol>", [7, 8, 2]),
        ("<ol><li value=4>Fog at the mole.</li><li value=5>Wind from the west.</li></ol>", [4, 5]),
        ("<ol start=0><li value=x>Fog at the mole.</li><li>Wind from the west.</li></ol>", [0, 1]),
        (f"<ol start=²><li>Fog at the mole.</li><li value={'9' * 5000}>Wind from the west.</li></ol>", [1, 2]),
    ],
)
def test_a_list_has_the_numbers_that_a_browser_shows(markup: str, numbers: list[int]) -> None:
    block = next(block for block in structure(BODY, markup).blocks if isinstance(block, Listing))
    assert [number for number, _ in block.numbered()] == numbers
    assert bool(block.numbers) == (numbers != sorted(numbers))


@pytest.mark.parametrize(
    ("markup", "numbers"),
    [
        ("<ol><li>Fog at the mole.</li><li>Share this article</li><li>Ice on the ropes.</li></ol>", [1, 3]),
        ("<ol><li><img src=/fog.jpg></li><li>Wind from the west.</li><li>Ice on the ropes.</li></ol>", [2, 3]),
        ("<ol reversed><li>Fog at the mole.</li><li></li><li>Ice on the ropes.</li></ol>", [3, 1]),
        ("<ol><li>Fog at the mole.</li><li hidden></li><li style='display: none'></li><li>Ice on the ropes.</li></ol>", [1, 2]),
        ("<ol><li>Fog at the mole.</li><li value=7></li><li>Ice on the ropes.</li></ol>", [1, 8]),
        ("<ol><li>Fog at the mole.</li><div><li>Wind from the west.</li></div><li>Ice on the ropes.</li></ol>", [1, 2, 3]),
    ],
)
def test_an_entry_keeps_its_number_where_one_before_it_goes(markup: str, numbers: list[int]) -> None:
    article = cleaner.clean(page(paragraphs(FIRST, SECOND), markup, paragraphs(THIRD)), rules=shipped(), score=keep_all)
    listings = [block for block in article.blocks if isinstance(block, Listing) and block.ordered]
    assert [number for block in listings for number, _ in block.numbered()] == numbers


def test_entries_are_counted_once_though_boxes_stand_among_them() -> None:
    """Work grows with length: a square would take minutes here."""
    listing = LexborHTMLParser(f"<ol>{'<div><li>Fog.</li></div><li>Ice.</li>' * 15_000}</ol>").css_first("ol")
    assert listing is not None
    with bounded(20.0):
        numbers = numbers_of(listing, listing.css("li"))
    assert numbers == list(range(1, 30_001))


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<ol><li>Fog.</li><ol type=a><li>Thick.</li><li>Thin.</li></ol><li>Ice.</li></ol>", "1. Fog.\n   a. Thick.\n   b. Thin.\n2. Ice."),
        ("<ul><li>Fog.</li><ul><li>Thick.</li></ul></ul>", "- Fog.\n  - Thick."),
        ("<ul><ul><li>Thick.</li></ul></ul>", "- Thick."),
        ("<ol><li>Fog.</li><p>It was thick.</p><li>Ice.</li></ol>", "1. Fog.\n   It was thick.\n2. Ice."),
        ("<ol><p>Thus:</p><li>Fog.</li></ol>", "Thus:\n\n1. Fog."),
        ("<ul><li><ol><li>Fog.</li><ul><li>Thick.</li></ul><li>Ice.</li></ol></li></ul>", "- 1. Fog.\n     - Thick.\n  2. Ice."),
        ("<ol><div><li>Fog.</li></div><div><li>Ice.</li></div></ol>", "1. Fog.\n2. Ice."),
    ],
)
def test_what_stands_in_a_list_beside_its_entries_is_no_entry(markup: str, shown: str) -> None:
    assert plain.text(structure(FIRST, markup, paragraphs(SECOND, THIRD)), plain.Look(header="none")).split("\n\n", 1)[1].startswith(shown)


@pytest.mark.parametrize(
    ("attributes", "signs"),
    [
        ('type="a"', "a"),
        ("type=A start=3", "A"),
        ("type=i", "i"),
        ('type="I"', "I"),
        ("type=1", ""),
        ("type=disc", ""),
        ('style="list-style-type: lower-alpha;"', "a"),
        ('style="list-style: upper-roman inside"', "I"),
        ('class="upperlatin simple"', "A"),
        ('class="follower-alphabet"', ""),
    ],
)
def test_a_list_keeps_the_letters_that_its_text_refers_to(attributes: str, signs: str) -> None:
    markup = f"<ol {attributes}><li>Fog at the mole.</li><li>Wind from the west.</li></ol>"
    (block,) = (block for block in structure(FIRST, markup, paragraphs(SECOND, THIRD)).blocks if isinstance(block, Listing))
    assert (block.ordered, block.signs) == (True, signs)


def test_a_list_that_is_called_a_menu_is_a_list() -> None:
    blocks = structure(
        paragraphs(FIRST, SECOND), "<menu><li>Take the rope in both hands.<li>Pull it twice.</menu>", paragraphs(THIRD)
    ).blocks
    assert [len(block.items) for block in blocks if isinstance(block, Listing)] == [2]


def test_a_list_that_would_count_below_nothing_counts_up_from_one() -> None:
    markup = "<ol reversed start=1><li>Fog at the mole.</li><li>Wind from the west.</li><li>Ice on the ropes.</li></ol>"
    block = next(block for block in structure(BODY, markup).blocks if isinstance(block, Listing))
    assert (block.ordered, block.start, block.numbers) == (True, 1, ())


def likes_prose(scene: Scene) -> list[float]:
    """A scorer that likes long running text, and none of what is short."""
    return [1.0 if scene.leaves[k].prose > 60 else -1.0 for k in scene.candidates]


def liked(*parts: str) -> Article:
    """The article as that scorer finds it."""
    return cleaner.clean(page(*parts), url="https://lumen.example/harbour", rules=Rules(), score=likes_prose)


def test_a_list_of_paragraphs_is_whole_as_a_list_of_items_is() -> None:
    items = (
        "The hands are of oak, and were carved by a man who had never in his life seen a clock.",
        "The face is a table.",
        "The bell is gone.",
    )
    markup = "".join(f"<li><p>{item}</p></li>" for item in items)
    assert liked(paragraphs(FIRST, SECOND), f"<ul>{markup}</ul>", paragraphs(THIRD)).text.split("\n\n")[2] == "\n".join(items)


def test_a_short_quotation_between_paragraphs_stays() -> None:
    said = "<blockquote><p>Mrs. Ada Finch<br>Ferry Office<br>Port Lumen</p></blockquote>"
    label = "<blockquote><p><strong>Note:</strong> n must have an end.</p></blockquote>"
    article = liked(paragraphs(FIRST), said, paragraphs(SECOND), label, paragraphs(THIRD))
    assert [type(block) for block in article.blocks] == [Paragraph, Quote, Paragraph, Quote, Paragraph]


def test_a_quotation_that_repeats_the_text_or_leads_elsewhere_does_not() -> None:
    pulled = "<blockquote class=pull><p>“Nobody was hurt.”</p></blockquote>"
    linked = '<blockquote><p><a href="/more">Storm takes a roof in Saltby</a></p></blockquote>'
    assert liked(paragraphs(FIRST), pulled, paragraphs(SECOND), linked, paragraphs(THIRD)).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_quotations_take_time_by_their_number_and_not_by_its_square() -> None:
    def seconds(count: int) -> float:
        told = (f"{paragraphs(' '.join([FIRST] * 5) + f' So it was {n} times.')}<blockquote>So {n}.</blockquote>" for n in range(count))
        started = time.process_time()
        liked(*told)
        return time.process_time() - started

    assert any(seconds(1200) < 8 * seconds(300) for _ in range(5)), "sixteen times as long, each time"


def test_who_is_quoted_stays_behind_the_quotation_under_an_authors_name() -> None:
    named = '<div class="quote-author">Ulla Kahn, lifeguard</div>'
    box = f'<div class="box"><blockquote>Who swims in September is warm in March.</blockquote>{named}</div>'
    author = '<div class="author">Ida Holm</div>'
    assert "Ulla Kahn, lifeguard" in liked(paragraphs(FIRST, SECOND), box, paragraphs(THIRD)).text
    assert "Ida Holm" not in liked(paragraphs(FIRST, SECOND, THIRD), "<blockquote>Warm in March.</blockquote>", author).text


def test_a_teaser_over_the_text_is_its_standfirst() -> None:
    teaser = f'<div class="teaser-text"><p>{SECOND}</p></div>'
    article = reader.clean(
        f"<article><h1>Harbour closed</h1>{teaser}<div class=news-text>{paragraphs(FIRST, THIRD, FIRST + THIRD)}</div></article>"
    )
    assert SECOND in (article.standfirst, *article.text.split("\n\n"))


def test_any_description_of_the_page_tells_the_standfirst() -> None:
    told = "Two ferries met in the fog off the north mole. What the harbour master does now."
    seen = "The Grey Gull lies at the mole with her bow covered, and a diver is getting out of the water beside her."
    thing = f'{{"@type": "NewsArticle", "headline": "Harbour closed", "description": "{seen}"}}'
    head = f'<title>Harbour closed</title><meta name="description" content="{told}"><script type="application/ld+json">{thing}</script>'
    over = f"<h2>Fog and two ferries</h2><div class='copy-lg'><span>Lumen.</span> <span>{told}</span></div>"
    opener = f"<div class='opener'><figure><img src='/gull.jpg' width=800 height=600><div>{seen}</div></figure></div>"
    text = f"<div class='text'>{paragraphs(FIRST, SECOND, THIRD, FIRST[::-1])}</div>"
    article = reader.clean(f"<html><head>{head}</head><body><main><div class='head'>{over}</div>{opener}{text}</main></body></html>")
    assert f"Lumen. {told}" in (article.standfirst, *article.text.split("\n\n"))


def test_the_caption_of_a_table_stays_with_it() -> None:
    rows = "<tr><th>Ferry</th><th>Dent</th></tr><tr><td>Grey Gull</td><td>8 cm</td></tr><tr><td>Plover</td><td>none</td></tr>"
    figure = f"<figure><table>{rows}</table><figcaption>Both ferries, on Tuesday.</figcaption></figure>"
    article = liked(paragraphs(FIRST, SECOND), figure, paragraphs(THIRD))
    assert [type(block) for block in article.blocks] == [Paragraph, Paragraph, Table, Paragraph]
    assert "Both ferries, on Tuesday." in article.text


def test_notes_that_stand_in_boxes_beside_their_numbers_begin_with_them() -> None:
    pointing = f'{FIRST}<a class="anchor" id="anchor-1" href="#note-1">1</a>'
    note = '<div class="note"><a id="note-1" href="#anchor-1">1</a><div class="content"><p>The other ferry saw it.</p></div></div>'
    article = liked(paragraphs(pointing, SECOND, THIRD), note)
    assert article.text.endswith(f"{THIRD}\n\n1 The other ferry saw it.")
    block = article.blocks[0]
    assert isinstance(block, Paragraph)
    assert (block.spans[-1].text, block.spans[-1].style) == ("1", Style.SUPERSCRIPT)


@pytest.mark.parametrize(
    ("said", "raised"),
    [
        ("Fog is known{1}, and rare.{2}", ["1", "2"]),
        ("Fog (as we saw{1}) is known.", ["1"]),
        ("Fog is known [{1}, {2}], and rare [{3}].", []),
        ("Fog is known [{1}–{2}, {3},{4}], and rare.{5}", ["5"]),
    ],
)
def test_a_number_that_leads_to_a_note_is_raised_behind_a_word_and_not_in_brackets(said: str, raised: list[str]) -> None:
    numbers = {f"{{{number}}}": f'<a href="#note-{number}">{number}</a>' for number in range(1, 6)}
    for number, link in numbers.items():
        said = said.replace(number, link)
    (paragraph,) = (block for block in structure(paragraphs(FIRST, said)).blocks[1:] if isinstance(block, Paragraph))
    assert [span.text for span in paragraph.spans if span.style & Style.SUPERSCRIPT] == raised


@pytest.mark.parametrize(
    "note",
    [
        "The other ferry saw it. <a href='#ref1'>↩︎</a>",
        "<p>The other ferry saw it. <a href='#ref1'>↩</a> <a href='#ref2'>↩<sup>2</sup></a></p>",
        "<b><a href='#ref1'>^</a></b> <span>The other ferry saw it.</span>",
        "<a href='#ref1'>↑</a> The other ferry saw it.",
        "<span>^ <a href='#ref1'><sup><i>a</i></sup></a> <a href='#ref2'><sup>b</sup></a></span> <span>The other ferry saw it.</span>",
        "↑ <sup><a href='#ref1'>a</a></sup> et <sup><a href='#ref2'>b</a></sup> The other ferry saw it.",
    ],
)
def test_a_note_has_no_arrow_that_leads_back_to_its_number(note: str) -> None:
    pointing = f"{FIRST}<sup><a id=ref1 href='#n1'>1</a></sup>"
    article = reader.clean(page(f"<article>{paragraphs(pointing, SECOND, THIRD)}<ol><li id=n1>{note}</li></ol></article>"))
    assert article.text.endswith("\n\nThe other ferry saw it.")
    assert not set("↩↑^").intersection(article.text)


def test_a_note_keeps_the_short_name_that_it_links_to() -> None:
    note = "^ <a href='#ref1'>a</a> <a href='#ref2'>b</a> <a href='#lee'>Lee</a> saw the other ferry in the fog."
    pointing = f"{FIRST}<sup><a id=ref1 href='#n1'>1</a></sup>"
    article = reader.clean(page(f"<article>{paragraphs(pointing, SECOND, THIRD)}<ol><li id=n1>{note}</li></ol></article>"))
    assert article.text.endswith("\n\nLee saw the other ferry in the fog.")


def test_a_reference_is_set_in_italics_only_where_it_names_the_work() -> None:
    reference = "<li><cite class='citation book'>Bell, J. <i>Accounts of a Mason</i>. Aldmouth.</cite> <cite>The Tides</cite>.</li>"
    (listing,) = (block for block in structure(BODY, f"<ol>{reference}</ol>").blocks if isinstance(block, Listing))
    (said,) = listing.items[0].blocks
    assert isinstance(said, Paragraph)
    assert [span.text.strip() for span in said.spans if span.style is Style.EMPHASIS] == ["Accounts of a Mason", "The Tides"]


def test_an_arrow_that_leads_nowhere_is_text() -> None:
    shown = "↑ North is where the arrow on the map of the harbour shows, and the ferry goes there at nine ↩"
    assert shown in reader.clean(page(BODY, f"<p>{shown}</p>")).text


def test_keeps_quotes_code_and_tables() -> None:
    quote = "<blockquote><p>We saw nothing at all, and then we saw the other ferry.</p><p>— Ada Finch, mate</p></blockquote>"
    code = '<pre class="language-python"><code>for ship in fog:\n    ship.wait()</code></pre>'
    table = (
        "<table><tr><th>Ferry</th><th>Dent</th></tr><tr><td>Grey Gull</td><td>8 cm</td></tr><tr><td>Plover</td><td>none</td></tr></table>"
    )
    article = structure(BODY, quote, code, table)
    said = next(block for block in article.blocks if isinstance(block, Quote))
    assert said.attribution == "Ada Finch, mate"
    assert Code("for ship in fog:\n    ship.wait()", "python") in article.blocks
    data = next(block for block in article.blocks if isinstance(block, Table))
    assert [[spans_text(cell.spans) for cell in row] for row in data.rows][1] == ["Grey Gull", "8 cm"]


@pytest.mark.parametrize(
    "old", ["<pre class=language-python>\n\t<code>\n\t<xmp>{}</xmp>\n\t</code>\n</pre>", "<xmp>{}</xmp>", "<listing>{}</listing>"]
)
def test_keeps_code_in_the_elements_that_pre_once_was(old: str) -> None:
    blocks = structure(BODY, old.format("for ship in fog:\n    ship.wait()")).blocks
    assert [block.text for block in blocks if isinstance(block, Code)] == ["for ship in fog:\n    ship.wait()"]


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("<pre><code class='language-go'>wait()</code></pre>", "go"),
        ("<pre class='highlight-height language-go'>wait()</pre>", "go"),
        ("<pre data-lang='go'>wait()</pre>", "go"),
        ("<pre class='brush: go; title: x'>wait()</pre>", "go"),
        ("<div class='highlight highlight-source-go'><pre>wait()</pre></div>", "go"),
        ("<div class='highlight-go notranslate'><div class='highlight'><pre>wait()</pre></div></div>", "go"),
        ("<div class='language-go highlighter-rouge'><div class='highlight'><pre><code>wait()</code></pre></div></div>", "go"),
        (
            "<div class='sourceCode'><pre class='sourceCode numberSource go code-with-copy'><code>wait()</code></pre>",
            "go",
        ),
        ("<pre class='sourceCode'><code class='sourceCode'>wait()</code></pre>", ""),
        ("<pre><code class='hljs go'>wait()</code></pre>", "go"),
        ("<pre><code class='go hljs'>wait()</code></pre>", "go"),
        ("<pre><code class='hljs'>wait()</code></pre>", ""),
        ("<pre class='language-go'><code class='code hljs'>wait()</code></pre>", "go"),
        ("<pre><code class='prettyprint hljs'>wait()</code></pre>", ""),
        ("<pre class='highlight code'>wait()</pre>", ""),
        ("<pre class='sourceCode numberSource numberLines'>wait()</pre>", ""),
        ("<figure class='highlight go'><table><tr><td><pre>wait()</pre></td></tr></table></figure>", "go"),
        ("<pre data-code-block-lang='go'>wait()</pre>", "go"),
        ("<pre><code class='language-Go'>wait()</code></pre>", "go"),
        ("<pre><code class='language-none'>wait()</code></pre>", ""),
        ("<pre><code class='language-Auto'>wait()</code></pre>", ""),
        ("<pre><code class='lang-auto'>wait()</code></pre>", ""),
        ("<pre data-lang='a b'>wait()</pre>", ""),
        ("<main class='lang-en'><p>At nine.</p><pre>wait()</pre></main>", ""),
    ],
)
def test_code_is_in_the_language_that_its_highlighter_names(code: str, language: str) -> None:
    assert Code("wait()", language) in structure(BODY, code).blocks


def test_gives_code_plain_spaces_and_no_numbers_of_its_lines() -> None:
    listing = "<td><pre>1\n2\n</pre></td><td><pre>ring(fog,&nbsp;2)\n  wait()\n</pre></td>"
    article = structure(BODY, f"<table><tr>{listing}</tr></table>", BODY)
    assert [block.text for block in article.blocks if isinstance(block, Code)] == ["ring(fog, 2)\n  wait()"]


def test_keeps_headings_with_their_level() -> None:
    article = structure("<h3>What the divers saw</h3>", BODY)
    assert any(isinstance(block, Heading) and block.level == 3 for block in article.blocks)


def test_a_heading_is_not_strong_a_second_time() -> None:
    article = structure("<h3><b>What the </b><strong><em>divers</em> saw</strong></h3>", FIRST, "<h3>What the <b>crew</b> saw</h3>", SECOND)
    styles = [[span.style for span in block.spans] for block in article.blocks if isinstance(block, Heading)]
    assert styles == [[Style.PLAIN, Style.EMPHASIS, Style.PLAIN], [Style.PLAIN, Style.STRONG, Style.PLAIN]]


def test_a_paragraph_in_the_dress_of_a_heading_is_a_paragraph() -> None:
    article = structure(f"<h2>{FIRST} {SECOND}</h2>", THIRD)
    assert [type(block) for block in article.blocks] == [Paragraph, Paragraph]


def test_what_a_figure_says_of_its_table_is_the_caption_of_that() -> None:
    rows = "<tr><th>Boat</th><th>Crew</th></tr><tr><td>Grey Gull</td><td>4</td></tr>"
    said = "<figcaption>Crews on <b>Tuesday</b></figcaption>"
    article = structure(FIRST, f"<figure><div><table>{rows}</table></div>{said}</figure>", paragraphs(SECOND, THIRD))
    assert [type(block) for block in article.blocks] == [Paragraph, Table, Paragraph, Paragraph]
    own = structure(FIRST, f"<figure><table><caption>Crews</caption>{rows}</table>{said}</figure>", paragraphs(SECOND, THIRD))
    captions = [spans_text(block.caption) for block in (*article.blocks, *own.blocks) if isinstance(block, Table)]
    assert captions == ["Crews on Tuesday", "Crews"]
    assert "Crews on Tuesday" in own.text


def test_keeps_pictures_with_caption_and_credit_outside_the_text() -> None:
    figure = (
        '<figure><img src="/gull.jpg" alt="A grey ferry"><figcaption>The Grey Gull at the mole'
        '<div class="credit">Ada Finch</div></figcaption></figure>'
    )
    article = reader.clean(page(paragraphs(FIRST), figure, paragraphs(SECOND, THIRD)), url="https://lumen.example/harbour")
    picture = next(block for block in article.blocks if isinstance(block, Picture))
    assert (picture.src, picture.alt, picture.credit) == ("https://lumen.example/gull.jpg", "A grey ferry", "Ada Finch")
    assert spans_text(picture.caption) == "The Grey Gull at the mole"
    assert "Grey Gull" not in article.text


@pytest.mark.parametrize(
    ("src", "known"), [("/gull.jpg", ""), ("gull_files/gull.jpg", ""), ("//cdn.example/gull.jpg", "https://cdn.example/gull.jpg")]
)
def test_keeps_the_caption_of_a_picture_of_which_nobody_knows_where_it_lies(src: str, known: str) -> None:
    """A page in a pipe or a file came without the address that those on it are relative to."""
    gull = f'<figure><img src="{src}"><figcaption>The Grey Gull at the mole</figcaption></figure>'
    article = reader.clean(page(paragraphs(FIRST), gull, paragraphs(SECOND, THIRD)))
    pictures = [block for block in article.blocks if isinstance(block, Picture)]
    assert [(picture.src, spans_text(picture.caption)) for picture in pictures] == [(known, "The Grey Gull at the mole")]
    assert not article.removals


def test_shows_no_picture_of_which_nobody_knows_anything() -> None:
    article = reader.clean(page(paragraphs(FIRST), '<p><img src="/gull.jpg"></p>', paragraphs(SECOND, THIRD)))
    assert [type(block) for block in article.blocks] == [Paragraph] * 3


CAPTION = "The Grey Gull lay at the mole on Tuesday, a dent of a hand's breadth in her hull, while the fog hung over Port Lumen."


@pytest.mark.parametrize("said", [CAPTION, f"<p>{CAPTION}</p>", f"<div><p>{CAPTION}</p></div>", f"<div><div><p>{CAPTION}</p></div></div>"])
def test_a_figcaption_that_reads_like_text_is_the_caption_of_its_picture(said: str) -> None:
    article = structure(FIRST, f'<figure><img src="/gull.jpg"><figcaption>{said}</figcaption></figure>', paragraphs(SECOND, THIRD))
    assert [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)] == [CAPTION]
    assert CAPTION not in article.text


def test_what_is_called_a_caption_is_that_of_its_picture_however_much_it_reads_like_text() -> None:
    said = "Ferries lay at the mole on Tuesday, before the fog over the harbour had lifted and the bell was rung. (Image: Getty)"
    gull = f'<div class="photo"><img src="/gull.jpg"><div class="photo-caption">{said}</div></div>'
    article = reader.clean(page(paragraphs(FIRST), gull, paragraphs(SECOND, THIRD)), url="https://lumen.example/harbour")
    assert [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)] == [said]
    assert said not in article.text


def test_the_caption_of_a_quotation_says_whose_words_it_is() -> None:
    quoted = "<blockquote><p>She floats.</p></blockquote><figcaption>— Captain Roe, <cite>The Log</cite></figcaption>"
    blocks = structure(FIRST, f"<figure>{quoted}</figure>", paragraphs(SECOND, THIRD)).blocks
    assert [(block.blocks, block.attribution) for block in blocks if isinstance(block, Quote)] == [
        ((Paragraph((Span("She floats."),)),), "Captain Roe, The Log"),
    ]
    elsewhere = structure(FIRST, "<blockquote><p>She floats.</p></blockquote><figcaption>The mole.</figcaption>", paragraphs(SECOND, THIRD))
    assert "The mole." in elsewhere.text.split("\n\n")


def test_a_post_of_bluesky_is_a_quotation_with_its_author() -> None:
    profile = "https://bsky.app/profile/did:plc:x"
    by = f'Jon Vale (<a href="{profile}">@jon.example</a>) <a href="{profile}/post/1">May 3, 2026 at 10:12 AM</a>'
    post = f'<blockquote class="bluesky-embed"><p lang="en">The Grey Gull is in the fog.</p>&mdash; {by}</blockquote>'
    article = reader.clean(page(paragraphs(FIRST), post, paragraphs(SECOND, THIRD)))
    (quote,) = (block for block in article.blocks if isinstance(block, Quote))
    assert (block_text(quote.blocks[0]), quote.attribution) == (
        "The Grey Gull is in the fog.",
        "Jon Vale (@jon.example) May 3, 2026 at 10:12 AM",
    )


def led_by(picture: str, head: str) -> tuple[str, ...]:
    """The names of the pictures in an article whose head, of that class, holds the headline and that picture."""
    mast = '<header class="site-header"><img src="/post.jpg" alt="The Lumen Post"></header>'
    header = f'<header class="{head}"><h1>Harbour closed</h1><p class="byline">By Mara Ahl</p>{picture}</header>'
    markup = f"{mast}<main><article>{header}<div class='entry-content'>{BODY}</div></article></main>"
    article = reader.clean(f"<html lang=en><title>Harbour closed</title><body>{markup}</body></html>", url="https://lumen.example/harbour")
    return tuple(block.src.rpartition("/")[2] for block in article.blocks if isinstance(block, Picture))


@pytest.mark.parametrize("head", ["entry-header", "article__header", "post-full-header", "gh-article-header gh-canvas", "ArticleHeader"])
def test_a_lead_picture_may_stand_in_the_head_of_its_article(head: str) -> None:
    assert led_by("<figure><img src='/fog.jpg' alt='Fog'><figcaption>Fog.</figcaption></figure>", head) == ("fog.jpg",)


@pytest.mark.parametrize(
    "picture",
    [
        "<div class='post-header__author'><img src='/mara.jpg'></div>",
        "<div class='share'><img src='/send.jpg'></div>",
        "<h2><img src='/mara.jpg'> Mara Ahl</h2>",
        "<div><img src='/paper-logo.png'></div>",
    ],
)
def test_the_head_of_an_article_holds_what_is_no_lead_picture(picture: str) -> None:
    assert led_by(picture, "entry-header") == ()


def stated(above: str, within: str = "") -> list[str]:
    """The names of the pictures in an article whose page calls one file its own, with this markup above and within its text."""
    head = '<title>Harbour closed</title><meta property="og:image" content="https://cdn.example/2026/grey-gull-1200x630.jpg">'
    head += '<meta property="og:site_name" content="The Grey Gull">'
    bar = "".join(f"<p><a href='/{n}'>Quay {n}</a></p>" for n in range(20))
    markup = f"<div class='page-header masthead'>{above}</div><div>{bar}</div><main><h1>Harbour closed</h1><div>{within}{BODY}</div></main>"
    article = reader.clean(f"<html lang=en><head>{head}</head><body>{markup}</body></html>", url="https://lumen.example/harbour")
    return [block.src.rpartition("/")[2] for block in article.blocks if isinstance(block, Picture)]


GULL = "<img src='/up/grey-gull-768x512.jpg?v=2' alt='A gull'>"


def test_a_picture_that_the_page_calls_its_own_leads_from_wherever_it_stands_above_the_text() -> None:
    assert stated(f"<img src='/up/harbour-lights.jpg'>{GULL}") == ["grey-gull-768x512.jpg?v=2"]
    assert stated(f"<a href='/gallery'>{GULL}</a>") == ["grey-gull-768x512.jpg?v=2"]


def test_such_a_picture_is_shown_once() -> None:
    assert stated(GULL * 2) == ["grey-gull-768x512.jpg?v=2"]
    assert stated(GULL, within="<figure><img src='/up/grey-gull-scaled.jpg'></figure>") == ["grey-gull-scaled.jpg"]


@pytest.mark.parametrize("home", ["/", "https://lumen.example", "//lumen.example/", "/index.html", "index.php"])
def test_what_leads_to_the_first_page_is_a_logo_whatever_its_file_is_called(home: str) -> None:
    assert stated(f"<a href='{home}'>{GULL}</a>") == []


def test_what_is_called_as_the_paper_is_a_logo_whatever_its_file_is_called() -> None:
    assert stated(GULL.replace("A gull", "The grey gull")) == []


def test_a_picture_above_the_text_that_leads_to_who_pays_for_it_is_an_advertisement() -> None:
    seeds = '<div class="seeds"><a href="https://seeds.example/kale" rel="sponsored nofollow"><img src="/kale.jpg" alt="Kale"></a></div>'
    within = f"<div>{seeds}{BODY}{seeds.replace('kale', 'leek')}{paragraphs(SECOND)}</div>"
    article = reader.clean(page(within), url="https://lumen.example/harbour")
    assert [block.src for block in article.blocks if isinstance(block, Picture)] == ["https://lumen.example/leek.jpg"]


def test_a_picture_without_a_label_is_not_hidden() -> None:
    field = '<div class="field field--name-field-image field--type-image field--label-hidden field__item"><img src="/fog.jpg"></div>'
    article = reader.clean(
        page(field, f"<div class='field field--name-body field--label-hidden'>{BODY}</div>"), url="https://lumen.example/"
    )
    assert [block.src for block in article.blocks if isinstance(block, Picture)] == ["https://lumen.example/fog.jpg"]


def test_a_lead_picture_over_the_headline_keeps_its_caption() -> None:
    figure = '<figure><img src="/gull.jpg"><figcaption><span>The Grey Gull at the mole. Photograph: Ada Finch</span></figcaption></figure>'
    head = "<div>Harbour</div><div><h1>Two ferries, one fog</h1></div><div>Orrin Vale in Port Lumen</div>"
    page = f"<html><body><main><div>{figure}</div>{head}<div>{BODY}</div></main></body></html>"
    article = reader.clean(page, url="https://lumen.example/harbour")
    captions = [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)]
    assert captions == ["The Grey Gull at the mole. Photograph: Ada Finch"]
    assert "Grey Gull at the mole" not in article.text


def test_a_picture_goes_with_the_headline_that_it_leads_to() -> None:
    card = '<div class="inset"><a href="/storm"><img src="/storm.jpg"><span>Storm takes the roof of the old net house</span></a></div>'
    gull = '<div class="picture"><img src="/gull.jpg"><p class="credit"><a href="/finch">Ada Finch for the Lumen Post</a></p></div>'
    article = reader.clean(page(paragraphs(FIRST), card, paragraphs(SECOND), gull, paragraphs(THIRD)), url="https://lumen.example/harbour")
    assert [block.src for block in article.blocks if isinstance(block, Picture)] == ["https://lumen.example/gull.jpg"]


def test_each_picture_of_a_row_has_its_own_caption() -> None:
    lead = '<img src="/lead.jpg">'
    gull = '<figure><img src="/gull.jpg"><img src="/best.svg"><figcaption>The Grey Gull</figcaption></figure>'
    plover = '<figure><div><img src="/plover.jpg"></div><figcaption>The Plover</figcaption></figure>'
    article = structure(f"<div>{lead}<div>{gull}</div><div>{plover}</div></div>", FIRST, paragraphs(SECOND, THIRD))
    captions = {block.src.rpartition("/")[2]: spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)}
    assert captions == {"lead.jpg": "", "gull.jpg": "The Grey Gull", "best.svg": "", "plover.jpg": "The Plover"}


def test_a_caption_over_pictures_is_that_of_the_first() -> None:
    row = '<figure><figcaption>The mole</figcaption><img src="/one.svg"><img src="/two.jpg"><figcaption>The fog</figcaption></figure>'
    article = structure(FIRST, row, paragraphs(SECOND, THIRD))
    assert [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)] == ["The mole", "The fog"]


CREDIT = '<div class="credit">Ada Finch/Lumen</div>'


@pytest.mark.parametrize(
    "said",
    [
        f'<figcaption class="mobile">The <em>Gull</em> at the mole.{CREDIT}</figcaption>'
        f'<figcaption class="wide">The Gull at the mole.{CREDIT}</figcaption>',
        f"<figcaption><span>The <em>Gull</em> at the mole.</span><span>The Gull at the mole.</span>{CREDIT}</figcaption>",
        f'<div class="caption"><p>The <em>Gull</em> at the mole. <b>Ada Finch/Lumen</b> <b>hide caption</b></p></div>{CREDIT}',
    ],
)
def test_a_caption_that_stands_there_for_each_screen_and_its_credit_are_said_once(said: str) -> None:
    gull = f'<figure><img src="/gull.jpg">{said}</figure>'
    pictures = [block for block in structure(FIRST, gull, paragraphs(SECOND, THIRD)).blocks if isinstance(block, Picture)]
    assert [(spans_text(picture.caption), picture.credit) for picture in pictures] == [("The Gull at the mole.", "Ada Finch/Lumen")]


def test_a_name_of_the_same_word_twice_is_a_whole_caption() -> None:
    gull = '<figure><img src="/gull.jpg"><figcaption>Gull Gull</figcaption></figure>'
    pictures = [block for block in structure(FIRST, gull, paragraphs(SECOND, THIRD)).blocks if isinstance(block, Picture)]
    assert [spans_text(picture.caption) for picture in pictures] == ["Gull Gull"]


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ('<figcaption>The Gull <span class="photo-credit">Ada Finch</span></figcaption>', "The Gull", "Ada Finch"),
        ('<figcaption class="caption__box"><p>The Gull <b class="caption__credit">Ada Finch</b></p></figcaption>', "The Gull", "Ada Finch"),
        ('<figcaption>The Gull</figcaption><span class="credit">Ada Finch</span>', "The Gull", "Ada Finch"),
        ('<div><p class="copyright">Ada Finch</p></div>', "", "Ada Finch"),
        ("<p>The Gull lay at the mole on Tuesday, a dent in her hull.</p>", "The Gull lay at the mole on Tuesday, a dent in her hull.", ""),
        ('<figcaption>The Gull (<span class="credit">Ada Finch</span>)</figcaption>', "The Gull (Ada Finch)", ""),
        ('<figcaption>The Gull. Photo: <span class="credit">Ada Finch</span></figcaption>', "The Gull. Photo: Ada Finch", ""),
        ("<div><span>Getty Images</span></div><figcaption>The Gull</figcaption>", "The Gull", "Getty Images"),
        ("<span>Foto: Finch/Lumen</span><figcaption>The Gull</figcaption>", "The Gull", "Foto: Finch/Lumen"),
        ("<span>Getty on with it</span><figcaption>The Gull</figcaption>", "Getty on with it The Gull", ""),
        ('<div><a href="/gull">Open in a new tab</a></div><figcaption>The Gull</figcaption>', "The Gull", ""),
        ('<figcaption>The Gull at the <a class="resource-link" href="/m">mole</a></figcaption>', "The Gull at the mole", ""),
        ('<p class="resource-text">The Gull</p>', "The Gull", ""),
        ('<figcaption>The Gull <span class="resource-credit">Ada Finch</span></figcaption>', "The Gull", "Ada Finch"),
        ('<figcaption><div class="caption-credit">The Gull <i class="credit">Ada Finch</i></div></figcaption>', "The Gull", "Ada Finch"),
        ("<figcaption>Photo: The Gull</figcaption>", "Photo: The Gull", ""),
        ('<figcaption><a href="/gull">The Gull</a></figcaption>', "The Gull", ""),
        ('<figcaption>The Gull</figcaption><a href="/gull">Getty Images</a>', "The Gull", "Getty Images"),
        ('<figcaption>The Gull <span class="credit">Ada<br>Finch</span></figcaption>', "The Gull", "Ada Finch"),
        ('<figcaption><i class="credit">Ada</i> / <i class="source">Lumen</i></figcaption>', "Ada / Lumen", ""),
    ],
)
def test_what_a_figure_says_is_no_text_of_the_story_and_what_is_called_a_credit_is_one(said: str, caption: str, credit: str) -> None:
    article = structure(FIRST, f'<figure><img src="/gull.jpg">{said}</figure>', paragraphs(SECOND, THIRD))
    pictures = [block for block in article.blocks if isinstance(block, Picture)]
    assert [(spans_text(picture.caption), picture.credit) for picture in pictures] == [(caption, credit)]
    assert not {"Ada Finch", "The Gull"} & {spans_text(block.spans) for block in article.blocks if isinstance(block, Paragraph)}


@pytest.mark.parametrize(
    ("said", "kind"),
    [(f"<blockquote><p>{CAPTION}</p></blockquote>", Quote), (f"<h3>{CAPTION}</h3>", Heading), (f"<ul><li>{CAPTION}</ul>", Listing)],
)
def test_what_else_a_figure_shows_beside_its_picture_is_text_of_the_story(said: str, kind: type) -> None:
    article = structure(FIRST, f'<figure><img src="/gull.jpg">{said}</figure>', paragraphs(SECOND, THIRD))
    assert CAPTION in article.text
    assert kind in map(type, article.blocks)


def test_pictures_in_a_table_stand_behind_it_and_flags_in_it_nowhere() -> None:
    """A table of clubs with a flag in each row was broken at each flag, and the cells behind it slid into other columns."""
    rows = [
        f'<tr><td>{n}</td><td><img src="/{name}.png" alt=""> {name}</td><td><img src="/{name}.jpg" alt="{name} harbour"></td></tr>'
        for n, name in enumerate(("Nordhaven", "Westhaven"), 1)
    ]
    article = structure(FIRST, f"<table>{''.join(rows)}</table>", paragraphs(SECOND, THIRD))
    table = next(block for block in article.blocks if isinstance(block, Table))
    assert [[spans_text(cell.spans) for cell in row] for row in table.rows] == [["1", "Nordhaven"], ["2", "Westhaven"]]
    at = article.blocks.index(table)
    assert [block.alt for block in article.blocks[at + 1 : at + 3] if isinstance(block, Picture)] == [
        "Nordhaven harbour",
        "Westhaven harbour",
    ]


@pytest.mark.parametrize(("attributes", "numbers"), [("", [(1,), (2, 3)]), ('start="7"', [(7,), (8, 9)]), ("reversed", [(3,), (2, 1)])])
def test_a_list_counts_on_behind_a_picture_in_it(attributes: str, numbers: list[tuple[int, ...]]) -> None:
    steps = '<li>Paint the hull.<p><img src="/hull.jpg"></p><p>Let it dry.</p></li><li>Mend the bell.</li><li>Ring it.</li>'
    article = structure(FIRST, f"<ol {attributes}>{steps}</ol>", paragraphs(SECOND, THIRD))
    listings = [block for block in article.blocks if isinstance(block, Listing)]
    assert [tuple(number for number, _ in block.numbered()) for block in listings] == numbers
    assert [type(block) for block in article.blocks[1:5]] == [Listing, Picture, Paragraph, Listing]


def test_a_list_whose_only_entry_is_the_story_is_none() -> None:
    article = structure(f"<ul><li><h2>The fog</h2>{paragraphs(FIRST, SECOND, THIRD, CAPTION)}<ul><li>Two hulls.</li></ul></li></ul>")
    assert [type(block) for block in article.blocks] == [Heading, Paragraph, Paragraph, Paragraph, Paragraph, Listing]
    one = structure(f"{paragraphs(FIRST)}<ul><li>{paragraphs(SECOND, THIRD)}</li></ul>")
    assert [type(block) for block in one.blocks] == [Paragraph, Listing]


def test_what_is_only_indented_as_a_meaning_is_without_its_term_is_no_list() -> None:
    rhyme = "<dl><dd>Nineteen to the dozen,</dd><dd>and one for the pin.<ul><li>Oak</li></ul></dd></dl>"
    article = structure(FIRST, rhyme, paragraphs(SECOND, THIRD))
    assert [type(block) for block in article.blocks] == [Paragraph, Paragraph, Paragraph, Listing, Paragraph, Paragraph]


def test_terms_stand_in_a_list_with_what_they_mean() -> None:
    terms = (
        "<dt>Hull</dt><dt>Keel</dt><dd>Oak on iron.</dd><div><dt>Engine</dt><dd><p>Two diesels.</p><p>Since 1988 a third.</p></dd></div>"
    )
    article = structure(FIRST, f"<dl>{terms}</dl>", paragraphs(SECOND, THIRD))
    listing = next(block for block in article.blocks if isinstance(block, Listing))
    entries = [[spans_text(block.spans) for block in item.blocks if isinstance(block, Paragraph)] for item in listing.items]
    assert entries == [["Hull", "Keel", "Oak on iron."], ["Engine", "Two diesels.", "Since 1988 a third."]]


ROUND = (FIRST, THIRD, CAPTION)


def test_a_text_that_is_set_beside_a_picture_is_no_caption_of_it() -> None:
    """WordPress calls both the block and its text after the picture."""
    own = "She was laid down in 1931 at the yard of Oxley and Sons, and has crossed ever since."
    picture = '<figure class="wp-block-media-text__media"><img src="/gull.jpg"></figure>'
    block = f'<div class="wp-block-media-text">{picture}<div class="wp-block-media-text__content">{paragraphs(own)}</div></div>'
    told = f"<h1>Harbour closed</h1>{paragraphs(*ROUND)}{block}{paragraphs(*(line.replace('harbour', 'mole') for line in ROUND))}"
    article = reader.clean(f"<html><body><article>{told}</article></body></html>", url="https://lumen.example/harbour")
    assert own in article.text
    assert not [block.caption for block in article.blocks if isinstance(block, Picture) and block.caption]


def test_what_a_figure_shows_beside_a_picture_stays_text() -> None:
    told = f"<div><p>{SECOND}</p></div><blockquote><p>The fog has no owner.</p></blockquote>"
    article = structure(FIRST, f'<figure><img src="/gull.jpg">{told}</figure>', paragraphs(THIRD))
    assert SECOND in article.text
    assert "The fog has no owner." in article.text


@pytest.mark.parametrize("film", ['<iframe src="/film"></iframe>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'])
def test_what_tells_of_a_film_or_of_a_picture_that_did_not_come_is_no_caption_of_another(film: str) -> None:
    lead = '<img src="/mole.jpg"><p class="caption">The mole</p>'
    told = f"<figure>{film}<figcaption>The fog on Tuesday, filmed from the ferry</figcaption></figure>"
    article = reader.clean(page(lead, paragraphs(FIRST, SECOND), told, paragraphs(THIRD)), "https://lumen.example/harbour")
    assert [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture) and block.src] == ["The mole"]


def test_a_figure_of_a_caption_alone_tells_of_the_picture_around_it() -> None:
    said = "<figure><figcaption>The Gull</figcaption></figure>"
    for around in (f'<figure><img src="/gull.jpg">{said}</figure>', f'<div><img src="/gull.jpg">{said}</div>'):
        article = structure(paragraphs(FIRST, SECOND), around, paragraphs(THIRD))
        assert [spans_text(block.caption) for block in article.blocks if isinstance(block, Picture)] == ["The Gull"]


@pytest.mark.parametrize(
    "face",
    [
        '<img class="size-14 rounded-full" src="/ida.jpg" alt="Ida">',
        '<div class="overflow-hidden rounded-full"><img src="/ida.jpg" alt="Ida"></div>',
    ],
)
def test_the_face_of_an_author_is_no_picture_of_the_article(face: str) -> None:
    article = structure(f"<div>{face}</div>", paragraphs(FIRST, SECOND, THIRD), f"<div>{face}</div>")
    assert not [block for block in article.blocks if isinstance(block, Picture)]
    article = structure(paragraphs(FIRST, SECOND), f"<div>{face}</div>", paragraphs(THIRD))
    assert [block.alt for block in article.blocks if isinstance(block, Picture)] == ["Ida"]


@pytest.mark.parametrize("what", ["data-video-id=k1", "data-jwp-carousel"])
def test_a_picture_in_the_place_of_a_film_is_none_of_the_article(what: str) -> None:
    lead = '<figure><img src="/fog.jpg" alt="Fog"><figcaption>The fog on Tuesday, from the mole</figcaption></figure>'
    poster = f'<div {what}><div class="overflow-hidden"><img src="/fog.jpg" alt="The film"></div></div>'
    article = structure(lead, poster, paragraphs(FIRST, SECOND, THIRD))
    assert [block.alt for block in article.blocks if isinstance(block, Picture)] == ["Fog"]
    article = structure(paragraphs(FIRST, SECOND), poster, paragraphs(THIRD), lead)
    assert [block.alt for block in article.blocks if isinstance(block, Picture)] == ["Fog"]


def test_what_tells_of_a_film_right_before_a_picture_is_no_caption_of_that() -> None:
    film = "<figure><video src=/film></video><figcaption>The fog on Tuesday, filmed from the ferry</figcaption></figure>"
    article = structure(paragraphs(FIRST, SECOND), film, '<p><img src="/mole.jpg" alt="The mole"></p>', paragraphs(THIRD))
    assert [block.caption for block in article.blocks if isinstance(block, Picture) and block.src] == [()]


@pytest.mark.parametrize(
    "crowd",
    [
        lambda count: f"<figure>{''.join(f'<img src=/{n}.jpg>' for n in range(count))}{'<figcaption>Fog</figcaption>' * count}</figure>",
        lambda count: f"<p><picture>{'<source>' * count}{'<img>' * count}</picture></p>",
    ],
    ids=["captions", "sources"],
)
def test_pictures_take_time_by_their_number_and_not_by_its_square(crowd: Callable[[int], str]) -> None:
    def seconds(count: int) -> float:
        told = paragraphs(*(f"{FIRST} {n}" for n in range(count // 8)))
        started = time.process_time()
        structure(told, crowd(count), SECOND)
        return time.process_time() - started

    assert any(seconds(2000) < 8 * seconds(500) for _ in range(5)), "sixteen times as long, each time"


def test_a_figure_that_is_never_closed_makes_no_caption_of_the_story_behind_it() -> None:
    story = [f"{SECOND} {number}" for number in range(12)]
    article = structure(paragraphs(*(f"{FIRST} {number}" for number in range(20))), '<figure><img src="/gull.jpg">', paragraphs(*story))
    assert [spans_text(block.spans) for block in article.blocks if isinstance(block, Paragraph)][-12:] == story


@pytest.mark.parametrize(
    "film",
    [
        "<video src='/fog.mp4'></video>",
        "<video poster='/fog.jpg'><source src='/fog.mp4'></video>",
        "<div class='wp-block-embed__wrapper'><iframe src='https://films.example/1'></iframe></div>",
        "<audio src='/fog.mp3'></audio>",
    ],
)
@pytest.mark.parametrize("said", ["The Grey Gull in the fog", "The Grey Gull in the fog, on Tuesday. Divers come to look at her hull."])
def test_what_a_figure_says_of_its_film_is_the_caption_of_what_cannot_be_shown(film: str, said: str) -> None:
    article = reader.clean(page(paragraphs(FIRST, SECOND), f"<figure>{film}<figcaption>{said}</figcaption></figure>", paragraphs(THIRD)))
    assert article.text == "\n\n".join([FIRST, SECOND, THIRD])
    assert article.blocks[2] == Picture("", caption=(Span(said),))
    assert not article.removals


def test_a_film_in_a_figure_without_a_caption_or_with_a_picture_is_none_of_the_article() -> None:
    film = "<iframe src='https://films.example/1'></iframe>"
    others = f"<figure>{film}<div><a href='/films'>All films</a></div></figure>"
    figures = f"{others}{paragraphs(SECOND)}<figure><img src='/fog.jpg'>{film}<figcaption>Fog</figcaption></figure>"
    article = structure(paragraphs(FIRST), figures, paragraphs(THIRD))
    assert [block for block in article.blocks if isinstance(block, Picture)] == [
        Picture("https://lumen.example/fog.jpg", caption=(Span("Fog"),))
    ]


def test_whom_a_figure_with_a_film_quotes_is_named_behind_the_quotation() -> None:
    figure = f"<figure><blockquote><p>{SECOND}</p></blockquote><iframe></iframe><figcaption>Ada Lumen</figcaption></figure>"
    article = structure(paragraphs(FIRST), figure, paragraphs(THIRD))
    assert [block.attribution for block in article.blocks if isinstance(block, Quote)] == ["Ada Lumen"]


def test_a_figcaption_without_its_picture_stays_text() -> None:
    assert CAPTION in structure(FIRST, f"<figure><figcaption>{CAPTION}</figcaption></figure>", paragraphs(SECOND, THIRD)).text


def test_shows_the_picture_and_neither_what_stands_in_for_it_nor_the_logo() -> None:
    lazy = (
        '<picture><source srcset="/gull-320.jpg 320w, /gull-1280.jpg 1280w"><img src="/grey-placeholder.png" alt="A grey ferry"></picture>'
    )
    logo = '<p><img src="/lumen-logo.svg"></p>'
    article = structure(logo, FIRST, lazy, SECOND, '<p><img src="/theirs/pilots-logo.svg"></p>', THIRD)
    shown = [block.src for block in article.blocks if isinstance(block, Picture)]
    assert shown == ["https://lumen.example/gull-1280.jpg", "https://lumen.example/theirs/pilots-logo.svg"]


def test_a_story_told_under_its_pictures_is_the_text() -> None:
    told = (f'<figure><img src="/{n}.jpg"><figcaption>{said}</figcaption></figure>' for n, said in enumerate((FIRST, SECOND, THIRD)))
    assert structure(*told).text == "\n\n".join((FIRST, SECOND, THIRD))


def test_reads_a_page_nested_thousands_deep() -> None:
    assert FIRST in reader.clean("<div>" * 5_000 + BODY).text


def test_does_not_read_what_the_page_hides_in_scripts() -> None:
    assert "Secret" not in reader.clean(page(BODY, "<script>var x = 'Secret words, many of them.'</script>")).text


@pytest.mark.parametrize("hide", ["hidden", "style='display: none'"])
@pytest.mark.parametrize("paid", [True, False])
def test_what_a_page_hides_of_an_article_that_is_to_be_paid_for_stays_hidden(hide: str, paid: bool) -> None:
    marked = f'<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": {str(not paid).lower()}}}</script>'
    rest = f"<div {hide}>{paragraphs(THIRD, FIRST[::-1], SECOND[::-1], THIRD[::-1])}</div>"
    wall = "<p>Subscribe to read the full story.</p>"
    article = reader.clean(page(f"<article>{marked}{paragraphs(FIRST, SECOND)}{wall}{rest}</article>"))
    everything = "".join([article.text, *(removal.text for removal in article.removals)])
    assert FIRST in article.text
    assert (THIRD in everything) is not paid
    if paid:
        assert article.access.state is AccessState.TEASER
        assert THIRD in reader.clean(page(f"<article {hide}>{marked}{BODY}</article>")).text


def test_says_when_there_is_nothing_to_read() -> None:
    with pytest.raises(NoArticleError):
        reader.clean("   ")


def test_ends_before_the_comments() -> None:
    comment = (
        '<div class="comment"><b>gull77</b><span>2 days ago at 07:52</span><p>I saw the fog come in, and I said so at the time.</p></div>'
    )
    text = cleaner.clean(page(BODY, f'<div class="comments">{comment * 3}</div>'), rules=Rules(), score=keep_all).text
    assert THIRD in text
    assert "I saw the fog" not in text


def test_ends_before_the_next_article() -> None:
    other = "<article><h2>Fish is dear</h2><p>A cod costs more than a coat on the market square this week, say those who buy.</p></article>"
    text = cleaner.clean(page(BODY) + other, rules=Rules(), score=keep_all).text
    assert THIRD in text
    assert "A cod costs" not in text


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id="fog">The fog<a class="headerlink" href="#fog">¶</a></h2>',
        '<h2 id="fog"><a href="/harbour#fog" aria-label="Link">#</a> The fog</h2>',
        '<h2>The fog<span class="mw-editsection">[<a href="/edit?section=2">edit</a>]</span></h2>',
        '<h2><a href="#fog">The fog</a></h2>',
    ],
)
def test_a_heading_says_nothing_of_the_link_to_itself_or_to_the_editor(heading: str) -> None:
    blocks = structure(paragraphs(FIRST), heading, paragraphs(SECOND, THIRD)).blocks
    assert [spans_text(block.spans) for block in blocks if isinstance(block, Heading)] == ["The fog"]


def posts(*texts: str, tag: str = "article") -> str:
    """The posts of a running report, the newest first, each with its moment and its heading."""
    heads = (
        f"<header><time>{hour}:30</time><p class=kicker>Post {hour}</p><h2>At {hour} on the mole</h2></header>" for hour in range(20, 0, -1)
    )
    return "".join(f"<{tag} class='post'>{head}{paragraphs(text)}</{tag}>" for head, text in zip(heads, texts, strict=False))


@pytest.mark.parametrize("tag", ["article", "section", "div"])
def test_reads_every_post_of_a_running_report_with_its_moment(tag: str) -> None:
    article = reader.clean(page(posts(FIRST, SECOND, THIRD, SECOND[::-1], tag=tag)))
    for hour in range(20, 16, -1):
        assert f"At {hour} on the mole" in article.text
        assert hour == 20 or f"Post {hour}" in article.text
    assert article.text.count(FIRST) == article.text.count(THIRD) == 1


@pytest.mark.parametrize(
    "moment",
    [
        "<time datetime='2026-11-20T{0}:30Z'>{0}h ago<span>{0}.30 <span>GMT</span></span></time>",
        "<a href='?with=block-{0}'><time datetime='2026-11-20T{0}:30Z'>{0}h ago<span>{0}.30</span></time></a>",
        "<time datetime='2026-11-20T{0}:30Z'></time>",
    ],
)
def test_reads_every_post_whose_moment_is_told_twice_or_set_by_a_script(moment: str) -> None:
    told = (FIRST, SECOND, THIRD, SECOND[::-1])
    entries = "".join(f"<article><header>{moment.format(20 - n)}</header>{paragraphs(text)}</article>" for n, text in enumerate(told))
    text = reader.clean(page(entries)).text
    assert [text.count(each) for each in told] == [1] * 4
    assert "20h ago20" not in text


@pytest.mark.parametrize("id_", ["", "post_{}"])
def test_says_who_wrote_each_post_of_a_thread_and_when(id_: str) -> None:
    names = ("ann_lee", "jonv", "ann_lee", "gull42")
    thread = "".join(
        f"<div class=post id='{id_.format(day)}'><p class=author>by <a href='/u/{name}'>{name}</a> » Sunday 2{day} November 2026</p>"
        f"<div class=content>{paragraphs(text)}</div><dl><dt>{name}</dt><dd>Joined: 1 March 201{day}</dd></dl></div>"
        for day, (name, text) in enumerate(zip(names, (FIRST, SECOND, THIRD, SECOND[::-1]), strict=True))
    )
    text = reader.clean(f"<title>Fog bell</title><main><h1>Fog bell</h1>{thread}</main>").text
    said = [line for line in text.split("\n") if " » " in line]
    assert said == [f"by {name} » Sunday 2{day} November 2026" for day, name in enumerate(names)]


def test_articles_in_a_box_beside_the_titles_own_are_other_stories() -> None:
    """Even where they are liked better: one verse, and under it a box of others."""
    verse = (
        "The fog came in, the fog went out, and nobody in Port Lumen knew what any of it was about, least of all the keeper of the lamp."
    )
    others = "".join(f"<article><p>{each}</p></article>" for each in (SECOND, THIRD, SECOND[::-1]))
    body = f"<main><article><h1>Harbour closed</h1><p>{verse} {verse[::-1]}</p></article><article class='box'>{others}</article></main>"

    def likes_others(scene: Scene) -> list[float]:
        return [-0.5 if scene.leaves[k].text.startswith(verse) else 0.5 for k in scene.candidates]

    html = f"<html><head><title>Harbour closed</title></head><body>{body}</body></html>"
    text = cleaner.clean(html, rules=Rules(), score=likes_others).text
    assert text.startswith(verse)
    assert THIRD not in text


def test_posts_that_stand_side_by_side_are_one_report_where_the_page_says_so() -> None:
    body = f"<body><main><h1>Harbour closed</h1>{posts(FIRST + SECOND, THIRD + SECOND, SECOND + THIRD)}</main></body>"
    live = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Harbour closed"}</script>'
    for head, is_there in (("", False), (live, True)):
        text = cleaner.clean(f"<html><head>{head}</head>{body}</html>", rules=Rules(), score=keep_all).text
        assert (THIRD in text) is is_there
    other = f"<article><h2>Gulls take the roof</h2>{paragraphs(FIRST[::-1], SECOND[::-1])}</article>"
    text = cleaner.clean(f"<html><head>{live}</head>{body}{other}</html>", rules=Rules(), score=keep_all).text
    assert THIRD in text
    assert FIRST[::-1] not in text


def test_a_heading_of_other_stories_between_paragraphs_begins_no_unit() -> None:
    box = '<h3 class="more">More stories</h3>'
    text = reader.clean(page(*(paragraphs(each) + box for each in (FIRST, SECOND, THIRD)), paragraphs(FIRST[::-1]))).text
    assert "More stories" not in text


@pytest.mark.parametrize(
    "texts",
    [f"<article>{BODY}</article><p>{FIRST[::-1]}</p>", f"{BODY}<article class=letter><p>{FIRST[::-1]}</p></article>"],
    ids=["around", "inside"],
)
def test_an_article_around_that_of_the_text_or_inside_it_is_no_other_story(texts: str) -> None:
    text = cleaner.clean(page(texts), rules=Rules(), score=keep_all).text
    assert THIRD in text
    assert FIRST[::-1] in text


def test_a_lead_in_an_article_of_its_own_is_no_story_of_its_own() -> None:
    """As on pages of recipes: what it is, and in the next element how it is made."""
    lead = "<article class='overview'><p>This fog soup is thick, forgiving, and made of what the harbour has on any day.</p></article>"
    text = cleaner.clean(page(lead, f"<article class='method'>{BODY}</article>"), rules=Rules(), score=keep_all).text
    assert "This fog soup" in text
    assert THIRD in text


INGREDIENTS = ("500 g white flour", "2 tsp salt", "1 tbsp honey", "a handful of dulse, chopped")
METHOD = (
    "Stir the flour and the salt together in a wide bowl, and make a well in the middle.",
    "Add warm water and the honey, and work it for ten minutes until it is smooth.",
    "Let it rise for two hours, fold in the dulse, and bake it until it sounds hollow.",
)
RECIPE = {"@type": "Recipe", "name": "Dulse bread", "recipeIngredient": INGREDIENTS, "recipeInstructions": [{"text": METHOD[0]}]}


@pytest.mark.parametrize(
    "ingredients",
    [
        f"<ul>{''.join(f'<li><label><input type=checkbox>{each}</label></li>' for each in INGREDIENTS)}</ul>",
        f"<ul>{''.join(f'<li>{each}</li>' for each in INGREDIENTS[:3])}<li>dulse, to taste</li></ul>",
        f"<ul>{''.join(f'<li><div>{each}, sifted</div></li>' for each in INGREDIENTS[:3])}<li><div>dulse</div></li></ul>",
        "".join(f"<div><span>{each}</span></div>" for each in INGREDIENTS),
    ],
    ids=["to tick off", "a list that says more", "a list of boxes", "boxes"],
)
def test_what_a_recipe_takes_stays_where_the_page_states_it_in_json_ld(ingredients: str) -> None:
    head = f'<title>Dulse bread</title><script type="application/ld+json">{json.dumps(RECIPE)}</script>'
    beside = f'<div class="box"><h2>What you need</h2>{ingredients}</div>'
    links = '<div class="box"><h2>More</h2><ul><li><a href="/honey">1 tbsp honey</a></li><li><a href="/oats">Oat cakes</a></li></ul></div>'
    method = f"<div><h2>How it is made</h2><ol>{''.join(f'<li>{each}</li>' for each in METHOD)}</ol></div>"
    body = f"<body><main><h1>Dulse bread</h1>{beside}{method}{links}</main></body>"
    text = reader.clean(f"<html><head>{head}</head>{body}</html>").text
    assert text.startswith("What you need\n\n")
    assert all(each in text for each in (*INGREDIENTS[:3], "dulse", *METHOD))
    assert "Oat cakes" not in text
    assert reader.clean(f"Dulse bread\n\n{text}").text == text


@pytest.mark.parametrize(
    "other",
    [
        '<aside class="sidebar"><h3>Recipe of the week</h3><ul><li>1 tbsp honeydew</li><li>500 g of whitebait</li></ul></aside>',
        '<section class="comments"><ol><li>2 tsp salt is what this bread tastes of, honestly.</li></ol></section>',
        '<div class="box"><h3>Which bread do you like?</h3><ul><li><label hidden><input type=radio>2 tsp salt</label></li></ul></div>',
    ],
    ids=["another story's", "a reader's", "a label that is not shown"],
)
def test_nothing_else_is_taken_for_what_a_recipe_takes(other: str) -> None:
    head = f'<title>Dulse bread</title><script type="application/ld+json">{json.dumps(RECIPE)}</script>'
    body = f"<main><h1>Dulse bread</h1>{paragraphs(*METHOD)}</main>{other}"
    text = reader.clean(f"<html><head>{head}</head><body>{body}</body></html>").text
    assert text == "\n\n".join(METHOD)


def test_what_may_be_ticked_elsewhere_is_not_read() -> None:
    asked = "".join(f"<li><label><input type=radio> {each} it was high time</label></li>" for each in ("Yes,", "No,", "Perhaps"))
    assert "high time" not in structure(BODY, f"<div><h3>What do you think?</h3><ul>{asked}</ul></div>").blocks[-1].__repr__()


@pytest.mark.parametrize("brief", [f"<p>{FIRST} {SECOND}</p>", BODY], ids=["of one paragraph", "of several"])
def test_a_brief_ends_before_the_next_story_that_bears_its_moment(brief: str) -> None:
    other = f"<article><h2>Gulls take the roof</h2><p>3 March 2026, 10:15</p>{paragraphs(SECOND[::-1], THIRD[::-1])}</article>"
    html = f"<html><body><main><article><h1>Harbour closed</h1>{brief}</article>{other}</main></body></html>"
    text = cleaner.clean(html, rules=Rules(), score=keep_all).text
    assert FIRST in text
    assert THIRD[::-1] not in text


def test_articles_inside_the_article_are_other_stories_where_its_own_text_is_most_of_it() -> None:
    others = "".join(f"<article><time>10:{minute}</time><p>{THIRD[minute:]}</p></article>" for minute in (10, 20, 30))
    text = cleaner.clean(page(f"<article>{BODY}{paragraphs(FIRST[::-1])}</article>{others}"), rules=Rules(), score=keep_all).text
    assert FIRST in text
    assert THIRD[20:] not in text.replace(THIRD, "")


def test_what_is_hidden_among_posts_stays_hidden() -> None:
    hidden = "<div class='post' style='display:none'><header><time>11:11</time><h2>Not yet</h2></header></div>"
    text = reader.clean(page(posts(FIRST, SECOND, tag="div"), hidden, posts(THIRD, SECOND[::-1], tag="div"))).text
    assert "11:11" not in text


def test_a_picture_in_a_heading_stays_whatever_it_leads_to() -> None:
    heading = '<h2><a href="https://lumen.example/#/gallery"><img src="/pier.jpg" width=800 height=600 alt="A pier in the fog"></a></h2>'
    blocks = structure(paragraphs(FIRST, SECOND), heading, paragraphs(THIRD)).blocks
    assert any(isinstance(block, Picture) for block in blocks)


def test_takes_no_caption_for_the_standfirst() -> None:
    caption = "<figcaption>The Grey Gull at the mole on Tuesday, before the fog lifted.</figcaption>"
    lead = f'<figure class="lead"><img src="/gull.jpg">{caption}</figure>'
    assert reader.clean(page(lead, BODY)).standfirst == ""


@pytest.mark.parametrize("again", ["Two ferries, one fog and a long day", "Harbour » Two ferries, one fog and a long day"])
def test_what_says_the_title_again_is_no_standfirst(again: str) -> None:
    head = f'<title>Two ferries, one fog and a long day</title></head><body><h1>The harbour</h1><p class="standfirst">{again}</p>'
    assert reader.clean(f"<html><head>{head}<article>{BODY}</article></body></html>").standfirst == ""
    own = "Two ferries in one fog, and a radar older than both"
    assert (
        reader.clean(f"<html><head>{head.replace(f'>{again}</p>', f'>{own}</p>')}<article>{BODY}</article></body></html>").standfirst == own
    )


def test_takes_no_line_called_a_caption_for_the_standfirst() -> None:
    caption = "The Grey Gull lay at the mole on Tuesday, before the fog over the harbour had lifted and the bell was rung."
    head = f'<meta name="description" content="{caption}"></head><body><h1>Two ferries</h1><div class="image__caption">{caption}</div>'
    assert reader.clean(f"<html><head>{head}<article>{BODY}</article></body></html>").standfirst == ""


@pytest.mark.parametrize("name", ["subtitle", "article-subline", "sub-head", "perex"])
def test_the_standfirst_stands_under_the_headline_however_much_follows_it(name: str) -> None:
    under = "The bell rang for two hours before anybody heard it"
    bar = "".join(f'<li class="share-{net}"><a href="https://{net}.example/share">{net}</a></li>' for net in "abcdefghijkl")
    head = f'<div><h1>Harbour closed</h1><h2 class="{name}">{under}</h2></div><p class="by">By Ada Finch</p><ul>{bar}</ul>'
    article = reader.clean(f"<html><head><title>Harbour closed</title></head><body><main>{head}<div>{BODY}</div></main></body></html>")
    assert (article.standfirst, under in article.text) == (under, False)


DESCRIBED = "Two ferries met in the fog off the north mole, and nobody was hurt."


@pytest.mark.parametrize(
    ("line", "description", "is_one"),
    [
        ("<p class=standfirst>{}</p>", "", True),
        ("<div class=article-dek><p>{}</p></div>", "", True),
        ("<div class=Teaser-Text><p>{}</p></div>", "", True),
        ("<div class=copy><p>{}</p></div>", DESCRIBED, True),
        ("<div class=copy><p>{}</p></div>", f"{DESCRIBED[:-1]}, the harbour master says", True),
        ("<div class=copy><p>{}</p></div>", "Two boats, one bell and a long wait for those who stood at the quay", False),
        ("<div class=copy><p>{}</p></div>", "", False),
        ("<p class=standfirst><a href=/fog>{}</a></p>", "", False),
        ("<div class=teaser-text><p><a href=/fog>Fog:</a> {}</p></div>", "", False),
        ("<ul><li class=standfirst>{}</li></ul>", "", False),
        ("<p class=standfirst>{0} {0} {0} {0} {0} {0} {0} {0} {0}</p>", "", False),
    ],
)
def test_a_line_over_the_text_is_the_standfirst_by_its_name_or_by_what_the_page_says_of_itself(
    line: str, description: str, is_one: bool
) -> None:
    def likes_the_text(scene: Scene) -> list[float]:
        return [-0.5 if DESCRIBED in scene.leaves[k].text else 1.0 for k in scene.candidates]

    head = f'<title>Harbour closed</title><meta name="description" content="{description}">'
    body = f"<main><h1>Harbour closed</h1><div class=top>{line.format(DESCRIBED)}</div><div class=text>{BODY}</div></main>"
    article = cleaner.clean(f"<html><head>{head}</head><body>{body}</body></html>", rules=Rules(), score=likes_the_text)
    assert article.standfirst == (DESCRIBED if is_one else "")
    assert article.text.startswith(FIRST)


def test_keeps_the_standfirst_apart() -> None:
    standfirst = '<p class="standfirst">Two ferries, one fog, and a radar that is older than the harbour master.</p>'
    article = reader.clean(page(standfirst, BODY))
    assert "Two ferries" in article.text + article.standfirst


def test_keeps_the_one_who_is_quoted() -> None:
    quote = "<blockquote><p>We saw nothing at all, and then we saw the other ferry.</p><footer>Ada Finch, mate</footer></blockquote>"
    block = next(block for block in structure(BODY, quote, paragraphs(FIRST[::-1])).blocks if isinstance(block, Quote))
    assert block.attribution == "Ada Finch, mate"
    cited = structure(BODY, quote.replace("footer>", "cite>"), paragraphs(FIRST[::-1]))
    assert cited.blocks == structure(BODY, quote, paragraphs(FIRST[::-1])).blocks
    stressed = structure(BODY, "<blockquote><p>We saw nothing at all.</p><p><em>And then the ferry.</em></p></blockquote>")
    assert "".join(block.attribution for block in stressed.blocks if isinstance(block, Quote)) == ""


def test_a_cell_without_text_holds_its_place() -> None:
    rows = "<tr><th>Ferry</th><th>Dent</th><th>Seen</th></tr><tr><td>Grey Gull</td><td></td><td>yes</td></tr>"
    article = structure(BODY, f"<table>{rows}<tr><td>Plover</td><td>8 cm</td><td>no</td></tr></table>")
    data = next(block for block in article.blocks if isinstance(block, Table))
    assert [[spans_text(cell.spans) for cell in row] for row in data.rows][1] == ["Grey Gull", "", "yes"]


def rows_of(table: str) -> list[list[str]]:
    data = next(block for block in structure(BODY, table).blocks if isinstance(block, Table))
    return [[spans_text(cell.spans) for cell in row] for row in data.rows]


def test_a_cell_that_reaches_over_rows_holds_its_place_in_each() -> None:
    head = '<tr><th rowspan="2">Port</th><th colspan="2">Boats</th></tr><tr><th>In</th><th>Out</th></tr>'
    assert rows_of(f"<table>{head}<tr><td>Saltby</td><td>7</td><td>8</td></tr></table>") == [
        ["Port", "Boats"], ["", "In", "Out"], ["Saltby", "7", "8"]
    ]  # fmt: skip
    body = "<tr><td rowspan=3>North</td><td>Saltby</td><td>7</td></tr><tr></tr><tr><td>Nordhaven</td><td>9</td></tr>"
    body += "<tr><td>a</td><td>b</td></tr>"
    assert rows_of(f"<table><tr><th>Coast</th><th>Port</th><th>Boats</th></tr>{body}</table>") == [
        ["Coast", "Port", "Boats"], ["North", "Saltby", "7"], ["", "Nordhaven", "9"], ["a", "b"]
    ]  # fmt: skip


def test_a_cell_that_reaches_down_behind_all_others_holds_its_place_too() -> None:
    assert rows_of("<table><tr><th>Port</th><td rowspan=2>7 boats</td></tr><tr><th>Saltby</th></tr></table>")[1] == ["Saltby", ""]


def test_a_cell_reaches_over_as_many_as_can_be_meant() -> None:
    head = f"<tr><th colspan=²>Port</th><th colspan={'9' * 5000}>Boats</th></tr>"
    assert rows_of(f"<table>{head}<tr><td>Saltby</td><td>7</td></tr></table>") == [["Port", "Boats"], ["Saltby", "7"]]
    blocks = structure(BODY, f"<table>{head}<tr><td>Saltby</td><td>7</td></tr></table>").blocks
    assert [cell.columns for cell in next(block for block in blocks if isinstance(block, Table)).rows[0]] == [1, 1]


def test_what_parts_the_cells_of_a_row_in_the_source_is_none() -> None:
    head = "<tr>\n<th colspan=2>Boats</th>\n</tr>"
    body = "<tr>\n<td><p>Grey Gull</p><p>and Plover</p></td>\n<td>8 cm</td>\n</tr>"
    assert rows_of(f"<table>{head}{body}</table>") == [["Boats"], ["Grey Gull and Plover", "8 cm"]]


def test_no_cell_reaches_out_of_its_part_of_the_table() -> None:
    parts = "<tbody><tr><td>Saltby</td><td rowspan=9>7 and 8</td></tr></tbody><tbody><tr><td>Nordhaven</td><td>9</td></tr></tbody>"
    assert rows_of(f"<table><tr><th>Port</th><th>Boats</th></tr>{parts}</table>")[2] == ["Nordhaven", "9"]


def test_cells_that_reach_far_down_do_not_make_a_page_grow() -> None:
    wide = "".join(f"<td rowspan=99>harbour {n}</td>" for n in range(2000))
    rows = "".join(f"<tr><td>pier {n}</td></tr>" for n in range(98))
    assert sum(map(len, rows_of(f"<table><tr>{wide}</tr>{rows}</table>"))) < 10_000


def test_an_answer_in_a_table_is_no_button() -> None:
    table = (
        "<table><tr><th>Ferry</th><th>Comments</th></tr><tr><td>Grey Gull</td><td>Yes</td></tr><tr><td>Plover</td><td>No</td></tr></table>"
    )
    article = cleaner.clean(page(paragraphs(FIRST, SECOND), table, paragraphs(THIRD)), rules=shipped(), score=keep_all)
    assert all(word in article.text.split() for word in ("Comments", "Yes", "No"))


def test_columns_that_only_hold_others_apart_are_left_out() -> None:
    rows = "<tr><td>Ferry</td><td>&nbsp;</td><td>Dent</td></tr><tr><td>Grey Gull</td><td></td><td>8 cm</td></tr>"
    article = structure(BODY, f"<table>{rows}</table>")
    data = next(block for block in article.blocks if isinstance(block, Table))
    assert [[spans_text(cell.spans) for cell in row] for row in data.rows] == [["Ferry", "Dent"], ["Grey Gull", "8 cm"]]


def test_no_text_is_lost_in_a_table_within_a_cell() -> None:
    inner = "<table><tr><th>Lamp</th><td>out</td></tr></table>"
    article = structure(BODY, f"<table><tr><td>Grey Gull {inner} again</td><td>8 cm</td></tr><tr><td>Plover</td><td>none</td></tr></table>")
    assert all(word in article.text for word in ("Grey Gull", "Lamp", "out", "again", "8 cm", "Plover", "none"))


def test_keeps_a_table_with_headings_between_paragraphs() -> None:
    table = (
        "<table><tr><th>Ferry</th><th>Dent</th></tr><tr><td>Grey Gull</td><td>8 cm</td></tr><tr><td>Plover</td><td>none</td></tr></table>"
    )
    article = reader.clean(page(paragraphs(FIRST, SECOND), table, paragraphs(THIRD)))
    assert any(isinstance(block, Table) and len(block.rows) == 3 for block in article.blocks)


def drops(text: str, *, of: str = "p") -> Callable[[Scene], list[float]]:
    """A scorer that likes everything but elements that say `text`."""

    def score(scene: Scene) -> list[float]:
        leaves = (scene.leaves[k] for k in scene.candidates)
        return [-1.0 if leaf.tag == of and text in leaf.text else 1.0 for leaf in leaves]

    return score


def attested(*parts: str, body: str = f"{FIRST} {SECOND} {THIRD}") -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": "Harbour closed", "articleBody": body})
    return page(*parts, head=f'<title>Harbour closed</title><script type="application/ld+json">{data}</script>')


def test_keeps_a_paragraph_that_the_page_itself_says_is_of_the_article() -> None:
    article = cleaner.clean(attested(BODY), url="https://lumen.example/harbour", rules=Rules(), score=drops(THIRD))
    assert article.text.endswith(THIRD)


@pytest.mark.parametrize(
    "parts",
    [
        (paragraphs(FIRST, SECOND), f"<div>{paragraphs(THIRD)}</div>"),
        (paragraphs(FIRST, SECOND), f'<p><a href="/tide">{THIRD}</a></p>'),
        (paragraphs(FIRST, SECOND, THIRD.replace("noon", "dusk")),),
    ],
)
def test_keeps_no_other_box_nor_link_nor_wording_for_it(parts: tuple[str, ...]) -> None:
    url = "https://lumen.example/harbour"
    article = cleaner.clean(attested(*parts), url=url, rules=Rules(), score=drops("Ferries are to run"))
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_what_a_reader_links_to_below_the_article_is_no_way_to_support_the_paper() -> None:
    comment = "<section class='comments'><div><p>I have a boat too, see <a href='https://ko-fi.com/gull77'>here</a>.</p></div></section>"
    offer = "<footer><a href='https://ko-fi.com/lumen'>Give</a></footer>"
    assert reader.clean(page(BODY + comment), url="https://lumen.example/harbour").support_url == ""
    assert reader.clean(page(BODY + comment + offer), url="https://lumen.example/harbour").support_url == "https://ko-fi.com/lumen"


def test_a_page_without_an_address_is_supported_where_it_says_it_belongs() -> None:
    head = "<title>Harbour closed</title><link rel='canonical' href='https://lumen.example/harbour'>"
    footer = "<footer><a href='https://pilots.test/donate'>Give</a><a href='https://lumen.example/donate'>Give</a></footer>"
    assert reader.clean(page(BODY + footer, head=head)).support_url == "https://lumen.example/donate"
