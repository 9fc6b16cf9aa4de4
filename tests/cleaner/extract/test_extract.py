"""Where the article is, on pages that the scorer is not sure of."""

import random

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner import clean
from reader.cleaner.extract import find
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.scene import Scene
from reader.cleaner.extract.witnesses import Witnesses
from reader.cleaner.rules import Rules
from reader.models import Paragraph, Picture
from reader.rules import shipped

VERSE = "The lamp is lit, the rope is dry, and nobody has asked the tide to wait for them, so let the ferry go and sing. " * 3
OTHERS = "".join(f"<div class='verse'><p>{other} comes home, {VERSE}</p></div>" for other in ("Summer", "Autumn", "Winter", "Spring"))
TOWNS = ("Saltby", "Hallow", "Nordhaven", "Lumen")
TITLE = Witnesses(title=frozenset("the lamp and the tide".split()))


def doubtful(scene: Scene) -> list[float]:
    return [-1.0 - k / 100 for k in scene.candidates]


def kept(markup: str, witnesses: Witnesses = TITLE) -> str:
    found = find(LexborHTMLParser(markup), witnesses, "", doubtful)
    return " ".join(passage.text for passage in found.passages if id(passage.source) in found.kept)


def test_takes_the_text_under_the_page_own_title_where_nothing_is_certain() -> None:
    text = kept(f"{OTHERS}<div class='own'><h1>The lamp and the tide</h1><p>{VERSE}</p></div>{OTHERS}")
    assert text == VERSE.strip()


def test_asks_no_box_that_holds_most_of_the_page() -> None:
    text = kept(f"<div class='own'><h1>The lamp and the tide</h1><p>{VERSE}</p>{OTHERS}</div>")
    assert "Summer comes home" in text


@pytest.mark.parametrize("paragraphs", [130, 900])
def test_a_text_longer_than_any_that_was_learned_from_is_kept_to_its_end(paragraphs: int) -> None:
    rng = random.Random(7)
    words = ["".join(rng.choices("aeioulnrst", k=rng.randint(2, 9))) for _ in range(900)]
    story = "".join(f"<p>{' '.join(rng.choices(words, k=50)).capitalize()} {number}.</p>" for number in range(paragraphs))
    found = clean(f"<title>Ferry</title><nav><a href=/>Home</a></nav><article><h1>Ferry</h1>{story}</article>", rules=shipped())
    assert len(found.blocks) == paragraphs


STORY = "".join(f"<p>The {name} ferry left the harbour at noon and came back before the storm did, as it always had.</p>" for name in TOWNS)


def test_takes_the_headline_for_the_title_wherever_it_stands_over_the_text() -> None:
    headlines = "<h2>The lamp and the tide</h2><p class='big'>The lamp and the tide</p>"
    page = f"{headlines}{STORY}<h3>The lamp, the tide</h3>{STORY.replace('noon', 'ten')}"
    found = find(LexborHTMLParser(page), TITLE, "", lambda scene: [2.0] * len(scene.candidates))
    texts = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert texts[0].startswith("The Saltby ferry")
    assert texts.count("The lamp, the tide") == 1
    assert found.passages[0].text == texts[0]  # nor is it anything that was taken


def test_takes_a_word_over_the_text_for_the_section_that_it_names() -> None:
    page = f"<p>Harbour</p><p>Boats</p>{STORY}<p>Harbour</p>"
    found = find(LexborHTMLParser(page), Witnesses(section="harbour"), "", lambda scene: [2.0] * len(scene.candidates))
    texts = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert (texts[0], texts[-1]) == ("Boats", "Harbour")


LAW = "<p>When you visit our harbour we keep small notes about you, and you may ask us, in writing, what stands in them.</p>" * 12


def test_takes_a_dialog_for_consent_for_what_it_is_however_long() -> None:
    dialog = f'<div id="onetrust-consent-sdk"><div class="policy"><h2>Your choice</h2>{LAW}</div></div>'
    article = reader.clean(f"<h1>The ferry</h1><div class='story'>{STORY}</div>{dialog}")
    assert "small notes" not in article.text
    assert article.text.count("came back before the storm") == len(TOWNS)


def test_leaves_a_dialog_for_consent_where_it_is_all_there_is() -> None:
    assert "small notes" in reader.clean(f'<div id="onetrust-consent-sdk">{LAW}</div>').text


def poor(scene: Scene) -> list[float]:
    """As weights score the leaves of a text longer than any they saw: none is good, and the last are the worst."""
    return [-0.3 - k / len(scene.candidates) for k in scene.candidates]


def test_takes_nearly_all_of_a_page_for_the_text_where_no_leaf_of_it_is_good() -> None:
    book = "".join(
        f"<p>On page {page} the ferry leaves the harbour at noon, and comes back before the storm does.</p>" for page in range(400)
    )
    found = find(LexborHTMLParser(f"<article>{book}</article>"), Witnesses(), "", poor)
    assert sum(id(passage.source) in found.kept for passage in found.passages) == 400


def fading(scene: Scene) -> list[float]:
    """As weights score a long report of a kind they never saw: its beginning is good, and every leaf is a little worse than the last."""
    return [1.0 - 2.5 * k / len(scene.candidates) for k in scene.candidates]


def test_breaks_no_long_report_off_where_its_leaves_grow_worse() -> None:
    report = "".join(f"<p>At buoy {number} the ferry turned, and the harbour heard of it before the storm did.</p>" for number in range(60))
    ask = "<p><a href='/news/more'>Why the ferry turned at every buoy, and what the harbour says to that.</a></p>"
    found = find(LexborHTMLParser(f"<article>{report}{ask}</article>"), Witnesses(), "", fading)
    assert [passage.text for passage in found.passages if id(passage.source) in found.kept] == [
        f"At buoy {number} the ferry turned, and the harbour heard of it before the storm did." for number in range(60)
    ]


@pytest.mark.parametrize("engine", ["auto", "readability"])
@pytest.mark.parametrize(
    ("base", "mole"),
    [
        ("", "https://ledger.example/news/mole"),
        ("<base href='/'>", "https://ledger.example/mole"),
        ("<base target='_top'><base href='https://cdn.example/a/x'><base href='/'>", "https://cdn.example/a/mole"),
        ("<BASE HREF='more/'>", "https://ledger.example/news/more/mole"),
        ("<base href='javascript:void(0)'>", "https://ledger.example/news/mole"),
        ("<base href=''>", "https://ledger.example/news/mole"),
    ],
)
def test_addresses_are_relative_to_what_the_page_says(base: str, mole: str, engine: str) -> None:
    links = "<p>The ferry <a href='#mole'>sails</a> past <a href='mole'>the mole</a> at <a href=''>noon</a>, and nobody waits for it.</p>"
    figure = "<figure><img src='' alt='The mole'></figure><figure><img src='mole' alt='The mole'></figure>"
    page = f"<head>{base}<link rel=image_src href=mole></head><article><h1>The ferry</h1>{STORY}{figure}{links}</article>"
    article = clean(page, url="https://ledger.example/news/ferry", rules=shipped(), engine=engine)
    spans = [span for block in article.blocks if isinstance(block, Paragraph) for span in block.spans]
    assert [span.href for span in spans if span.href] == [mole]
    assert [block.src for block in article.blocks if isinstance(block, Picture)] == [mole]
    assert article.picture == mole


def test_asks_for_a_second_opinion_where_nothing_is_certain() -> None:
    assert found_by(0.9).is_unsure()
    assert not found_by(2.0).is_unsure()


def found_by(best: float) -> Extraction:
    return find(LexborHTMLParser(STORY), Witnesses(), "", lambda scene: [best] * len(scene.candidates))


def told(line: str) -> str:
    """The text of an article by Ida Holm that has such a line behind its standfirst."""
    standfirst = "<p class='standfirst'>The lamp was lit again, and nobody in the town knows by whom.</p>"
    paragraphs = "".join(f"<p>In {town} it is summer. {VERSE}</p>" for town in TOWNS)
    head = "<meta name='author' content='Ida Holm'>"
    return clean(f"{head}<article><h1>The lamp</h1>{standfirst}{line}{paragraphs}</article>", rules=shipped()).text


@pytest.mark.parametrize("line", ["By Ida Holm", "Von Ida Holm.", "By Ida Holm and Jon Vale, in Saltby", "Ida Holm"])
def test_who_wrote_it_stands_elsewhere_than_behind_the_standfirst(line: str) -> None:
    assert told(f"<p class='byline'>{line}</p>") == told("")


@pytest.mark.parametrize(
    "line", ["By Ida Holm stood the lamp, which nobody had lit.", "Ida Holm and the lamp that nobody lit, for a year."]
)
@pytest.mark.parametrize("tag", ["<p>", "<p class='byline'>"])
def test_a_sentence_with_the_name_of_who_wrote_it_stays(line: str, tag: str) -> None:
    assert line in told(f"{tag}{line}</p>")


@pytest.mark.parametrize(
    "markup", ["<p>None saw Ida Holm</p>", "<h2>Why Ida Holm</h2>", f"<p>It was {VERSE}</p><p>So {VERSE}</p><p>By Ida Holm</p>"]
)
def test_the_name_of_who_wrote_it_stays_where_no_byline_stands(markup: str) -> None:
    assert "Ida Holm" in told(markup)


def test_takes_no_header_for_the_box_of_the_article() -> None:
    standfirst = f"<header class='top'><h1>The lamp and the tide</h1><p>{VERSE}</p></header>"
    text = kept(f"{OTHERS}<div class='own'>{standfirst}<div class='text'><p>Summer begins here, {VERSE}</p></div></div>{OTHERS}")
    assert "Summer begins here" in text


def all_but_quotes(scene: Scene) -> list[float]:
    return [-2.0 if scene.leaves[k].container.tag == "blockquote" else 2.0 for k in scene.candidates]


def kept_of(markup: str) -> list[str]:
    found = find(LexborHTMLParser(markup), Witnesses(), "", all_but_quotes)
    return [passage.text for passage in found.passages if id(passage.source) in found.kept]


def kept_of_paragraphs(page: str) -> list[str]:
    """What is kept of a page when its scorer is sure of the elements for paragraphs alone."""

    def only_paragraphs(scene: Scene) -> list[float]:
        return [2.0 if scene.leaves[k].tag == "p" else -3.0 for k in scene.candidates]

    found = find(LexborHTMLParser(page), Witnesses(), "", only_paragraphs)
    return [passage.text for passage in found.passages if id(passage.source) in found.kept]


@pytest.mark.parametrize("name", ["twitter-tweet", "instagram-media", "bluesky-embed", "mastodon-embed"])
def test_keeps_a_post_that_the_text_embeds_whole(name: str) -> None:
    post = f"<blockquote class='{name}'><p>The lamp at the mole is out again.</p>— Harbour (@lumen) <a href='/1'>March 4</a></blockquote>"
    wrapped = f"<div class='widget'><div><div>{post}</div></div></div>"
    text = kept_of(f"<main>{STORY}{wrapped}{STORY.replace('noon', 'nine')}</main>")
    assert "The lamp at the mole is out again." in text
    assert "— Harbour (@lumen) March 4" in text


def test_keeps_a_listing_that_stands_among_the_text() -> None:
    listing = "<div class='code'><div class='bar'><span>bash</span><button>Copy</button></div><pre><code>tide --at 9</code></pre></div>"
    kept = kept_of_paragraphs(f"<main>{STORY}{listing}{STORY.replace('noon', 'nine')}</main><pre>Sitemap</pre>")
    assert "tide --at 9" in kept
    assert not {"bash", "Sitemap"}.intersection(kept)


def test_leaves_a_post_that_stands_behind_the_text() -> None:
    post = "<blockquote class='twitter-tweet'><p>Follow the harbour for more lamps.</p></blockquote>"
    assert not any("more lamps" in text for text in kept_of(f"<main>{STORY}{post}</main>"))


@pytest.mark.parametrize("quotation", ["<blockquote>{}</blockquote>", "<div class='said'><blockquote>{}</blockquote></div>"])
def test_keeps_the_quotation_with_which_a_text_begins_or_ends(quotation: str) -> None:
    first, last = (quotation.format(f"<p>{said}</p>") for said in ("No lamp, no tide.", "And no tide, no lamp."))
    texts = kept_of(f"<main>{first}{STORY}{last}</main>")
    assert (texts[0], texts[-1]) == ("No lamp, no tide.", "And no tide, no lamp.")


@pytest.mark.parametrize(
    "behind",
    [
        "<blockquote><p>Sign up for our newsletter.</p></blockquote>",
        "<blockquote><a href='/2'>No tide, no lamp</a></blockquote>",
        "<aside><blockquote><p>No tide, no lamp.</p></blockquote></aside>",
        "</main><blockquote><p>No tide, no lamp.</p></blockquote>",
    ],
)
def test_leaves_a_quotation_that_asks_or_leads_elsewhere_or_stands_apart(behind: str) -> None:
    texts = kept_of(f"<main>{STORY}{behind}")
    assert len(texts) == len(TOWNS)


def test_keeps_whose_post_it_is_that_the_text_ends_with() -> None:
    said = "The lamp at the mole is out again, and nobody on the pier can say who was to light it, nor when."
    post = f"<blockquote class='twitter-tweet'><p>{said}</p>— Harbour (@lumen) <a href='/1'>March 4</a></blockquote>"
    assert kept_of_paragraphs(f"<main>{STORY}{post}</main>")[-1] == "— Harbour (@lumen) March 4"


def test_what_is_taken_from_a_box_before_or_behind_the_text_is_given_to_be_listed() -> None:
    def only_paragraphs(scene: Scene) -> list[float]:
        return [2.0 if scene.leaves[k].prose else -3.0 for k in scene.candidates]

    boxes = [f"<div class='facts'><p>{fact}</p></div>" for fact in ("Two lamps.", "One tide.")]
    page = f"<main><h1>The lamp and the tide</h1><div class='text'>{boxes[0]}{STORY}{boxes[1]}</div><p>Sitemap</p></main>"
    found = find(LexborHTMLParser(page), TITLE, "", only_paragraphs)
    dropped = [passage.text for passage in found.passages if id(passage.source) not in found.kept]
    assert dropped == ["Two lamps.", "One tide."]


def test_an_unsure_page_is_judged_by_its_best_paragraph() -> None:
    def unsure(scene: Scene) -> list[float]:
        return [0.3 - 0.15 * place for place in range(len(scene.candidates))]

    found = find(LexborHTMLParser(f"<main>{STORY}</main>"), Witnesses(), "", unsure)
    assert len(found.kept) == 4


NOTED = "<p>The lamp at the mole was lit in 1958<sup><a href='#n1' id='r1'>1</a></sup>, as every child in the town can tell.</p>"


def test_keeps_the_footnotes_that_the_text_points_to() -> None:
    notes = (
        "<section class='footnotes'><ol><li id='n1'>Harbour log, page 12. <a href='#r1'>↩</a></li><li id='n2'>The same.</li></ol></section>"
    )
    kept = kept_of_paragraphs(f"<main>{STORY}{NOTED}{notes}<ul><li>Contact</li></ul></main>")
    assert kept[-2:] == ["Harbour log, page 12.", "The same."]


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("<a href='#_n{0}' name='_r{0}'>[{0}]</a>", "<div><p><a href='#_r{0}' name='_n{0}'>[{0}]</a> Log {0}.</p></div>"),
        ("<sup id='r{0}'><a href='#n{0}'>{0}</a></sup>", "<p id='n{0}'>Log {0}. <a href='#r{0}'>^</a></p>"),
        ("<a id='r{0}' href='#n{0}'>{0}</a>", "<div><a id='n{0}' href='#r{0}'>Log {0}.</a><p>The town has lost it since.</p></div>"),
    ],
    ids=["word processor", "paragraphs", "boxes"],
)
def test_keeps_a_note_that_leads_back_to_its_mark_wherever_it_stands(mark: str, note: str) -> None:
    def one_note(scene: Scene) -> list[float]:
        return [-3.0 if "Log 1" in scene.leaves[k].text or "Share" in scene.leaves[k].text else 2.0 for k in scene.candidates]

    pointing = "".join(
        f"<p>The lamp was lit in 195{number}{mark.format(number)}, as every child in town can tell.</p>" for number in (1, 2)
    )
    for order in ((1, 2), (2, 1)):
        notes = "<p>Share</p>".join(note.format(number) for number in order)
        found = find(LexborHTMLParser(f"<main>{STORY}{pointing}{notes}</main>"), Witnesses(), "", one_note)
        kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
        assert any("Log 1." in text for text in kept)
        assert not any("Share" in text for text in kept)


@pytest.mark.parametrize("head", ["<h2>Notes</h2>", "<h5>Anmerkungen</h5>", "<p><b>Σημειώσεις</b></p>", "<div><strong>注釈</strong></div>"])
def test_keeps_the_heading_over_the_footnotes(head: str) -> None:
    notes = f"<section>{head}<ol><li id='n1'>Harbour log, page 12. <a href='#r1'>↩</a></li></ol></section><h2>More</h2>"
    kept = kept_of(f"<main>{STORY}{NOTED}{notes}</main>")
    assert kept[-2:] == [LexborHTMLParser(head).body.text(), "Harbour log, page 12."]  # type: ignore[union-attr]


def test_keeps_the_heading_over_footnotes_that_score_well_themselves() -> None:
    def all_but_headings(scene: Scene) -> list[float]:
        return [-3.0 if scene.leaves[k].tag == "h2" else 2.0 for k in scene.candidates]

    notes = "<h2>Contents</h2><ul><li><a href='#a'>The lamp</a></li></ul>{}<h2>Notes</h2><ol><li id='n1'>Log. <a href='#r1'>↩</a></li></ol>"
    page = f"<main>{STORY}{notes.format(NOTED)}<p>Thus the town.</p></main>"
    found = find(LexborHTMLParser(page), Witnesses(), "", all_but_headings)
    kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert kept[-3:] == ["Notes", "Log.", "Thus the town."]
    assert "Contents" not in kept


@pytest.mark.parametrize("over", ["<p>All rights reserved.</p>", "<p><b><a href='/a'>Subscribe</a></b></p>", "<h2>Wares</h2><p>Coats.</p>"])
def test_what_heads_no_footnotes_is_not_kept_with_them(over: str) -> None:
    notes = f"<footer>{over}<ol><li id='n1'>Harbour log, page 12. <a href='#r1'>↩</a></li></ol></footer>"
    assert kept_of(f"<main>{STORY}{NOTED}</main>{notes}")[-2].startswith("The lamp")


def test_a_list_of_places_on_the_page_is_no_list_of_footnotes() -> None:
    contents = "<ul><li><a href='#top'>Back to the top</a></li></ul>"
    assert not any("Back to" in text for text in kept_of(f"<main>{STORY}</main>{contents}"))


PAPER = "Ada Osei, Bo Lind. <i>Eels that count the tides</i>. Journal of Estuaries, 2026; <a href='/out'>{}</a>"
ASIDE = "<div class='more'><a href='/crabs'>Crabs that cannot count at all</a></div>"


@pytest.mark.parametrize("head", ["<h3>Journal reference</h3>", "<div><b>Reference</b>:</div>", "<div>Source:</div>"])
@pytest.mark.parametrize("name", ["DOI: 10.5555/e.12", "https://doi.org/10.5555/e.12"])
def test_keeps_the_paper_that_a_report_of_research_tells_of(head: str, name: str) -> None:
    cited = f"<div>{head}<div>{PAPER.format(name)}</div></div>"
    kept = kept_of_paragraphs(f"<main>{STORY}{ASIDE}{cited}</main><footer>Marle Science Daily</footer>")
    assert kept[-2:] == [LexborHTMLParser(part).body.text() for part in (head, PAPER.format(name))]  # type: ignore[union-attr]
    assert "Crabs that cannot count at all" not in kept


def test_the_references_of_a_paper_are_not_what_a_report_tells_of() -> None:
    others = "".join(f"<div>{PAPER.format(f'doi 10.5555/e.{number}')}</div>" for number in range(5))
    assert not any("Eels that count" in text for text in kept_of_paragraphs(f"<main>{STORY}</main><div>{others}</div>"))


def test_a_number_is_no_paper() -> None:
    rate = "<div>Exchange rate of the day: 10.4512/9 crowns for a mark of silver, as the harbour's bank had it at noon.</div>"
    assert not any("crowns" in text for text in kept_of_paragraphs(f"<main>{STORY}</main>{rate}"))


@pytest.mark.parametrize(
    "lines",
    [
        "船厂提前两个月修好了旧渡轮，镇长周三到码头致辞。|去年夏天的大浪打坏了船头，十二名船员只好回家。|渡轮的微信公众号目前有九十万人关注，比全镇的人还多。|新船头比旧的高一米半，里面装了水位计。|船厂明年还要重修码头，并在岸边种一排柳树。",
        "青い渡し船の修理が予定より二カ月早く終わった。|昨年夏の大波で船首が壊れ、船員十二人が家に帰された。|船の公式アカウントは友だちが12万人を超えた。|新しい船首は古いものより高く、水位計が付いている。|来年は桟橋を直す。",
        "อู่เรือซ่อมเรือข้ามฟากลำเก่าเสร็จก่อนกำหนดสองเดือน|คลื่นใหญ่เมื่อปีที่แล้วทำให้หัวเรือพัง ลูกเรือสิบสองคนต้องกลับบ้าน"
        "|คนที่อ่านข่าวเรือบน Google News ไม่ต้องจ่ายเงิน|หัวเรือใหม่สูงกว่าเดิมเมตรครึ่งและมีเครื่องวัดระดับน้ำ|ปีหน้าอู่เรือจะซ่อมท่าเรือและปลูกต้นหลิวริมฝั่งอีกหนึ่งแถว",
    ],
    ids=["zh", "ja", "th"],
)
def test_knows_the_short_paragraphs_of_scripts_without_spaces_for_running_text(lines: str) -> None:
    story = "".join(f"<p>{line}</p>" for line in lines.split("|"))
    article = clean(f"<title>Ferry</title><article><h1>Ferry</h1>{story}</article>", rules=Rules())
    assert article.text.split("\n\n") == lines.split("|")


CORRECTION = "An earlier version of this story gave the wrong year in which the mole was built; it was begun in 1911."
NOTE = "The ledger has a shop at the mole, open until the evening bell, with lamps and rope of every length you may think of."


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        (f"<p><em>{CORRECTION}</em></p>", True),
        (f"<p class='note'>{CORRECTION}</p>", False),
        (f"<div><p>{CORRECTION}</p></div>", False),
        (f"<p><a href='/news/mole'>{CORRECTION}</a></p>", False),
        (f"<p>Sign up for our newsletter. {NOTE}</p>", False),
        (f"<p>Were you at the mole in those years? {NOTE}</p>", False),
        (f"<p>{NOTE} Word reaches it at shop@ledger.example.</p>", False),
        (f"<p>{NOTE} It is told of in “Who built the mole?”, a book.</p>", True),
        (f"<p>{NOTE} It is told of in „Wer baute die Mole?“, a book.</p>", True),
        (f"<p>{NOTE} It is told of in « Qui a fait le môle ? », a book.</p>", True),
    ],
    ids=[
        *("alike", "of another name", "of another box", "leads elsewhere", "asks", "wonders", "has an address"),
        *("names a book", "names a German book", "names a French book"),
    ],
)
def test_keeps_what_falls_a_little_short_only_among_its_like(last: str, stays: bool) -> None:
    page = f"<article><div class='body'>{STORY}{last}</div></article>"
    found = find(LexborHTMLParser(page), Witnesses(), "", lambda scene: [1.0] * len(TOWNS) + [-0.7])
    assert sum(id(passage.source) in found.kept for passage in found.passages) == len(TOWNS) + stays


@pytest.mark.parametrize(
    ("box", "heads"),
    [
        ("<div><h3>Where to buy</h3><p>From the ledger's shop at the mole.</p></div>", False),
        ("<div><div><h3>Where to buy</h3></div><p>From the ledger's shop at the mole.</p></div>", True),
        (f"<div><h3>Where they landed</h3><p>{CORRECTION}</p></div>", True),
        ("<div><h3>Where to buy</h3><a href='#shop'>Link to shop</a></div>", True),
        ("<header><h3>Where to buy</h3><p>By the keeper of the ledger's shop, at noon.</p></header>", True),
        (f"<section><h3>Where to buy</h3><figure><img src='/s.jpg'><figcaption>{NOTE}</figcaption></figure></section>", True),
        ("<section><h3>What they cost</h3><table><tr><td>In the shop<td>12</table></section>", True),
    ],
    ids=["over what went", "in a frame of its own", "over what stays", "beside a scrap", "of a header", "over a picture", "over a table"],
)
def test_a_heading_goes_with_all_else_in_its_box(box: str, heads: bool) -> None:
    def score(scene: Scene) -> list[float]:
        return [-3.0 if "shop" in scene.leaves[k].text else 2.0 for k in scene.candidates]

    page = f"<article><div class='body'>{STORY}{box}<p>All four lay at the mole again in the evening.</p></div></article>"
    found = find(LexborHTMLParser(page), Witnesses(), "", score)
    assert any(passage.form == "heading" and id(passage.source) in found.kept for passage in found.passages) == heads


LINKS = "".join(f"<li><a href='#{town}'>What was landed at {town}</a></li>" for town in TOWNS[:4])


@pytest.mark.parametrize(
    ("box", "heads"),
    [
        (f"<div class='contents'><h2>Where to find it</h2><nav><ul>{LINKS}</ul></nav></div>", False),
        (f"<div><div><p>Where to find it</p><i></i></div><nav><ul>{LINKS}</ul></nav></div>", False),
        (f"<h2>Where to find it</h2><nav><ul>{LINKS}</ul></nav>", False),
        (f"<h2>Where to find it</h2><ul>{LINKS}</ul>", False),
        (f"<p><b>Where to find it:</b></p><ul>{LINKS}</ul><p>{CORRECTION}</p>", False),
        (f"<h2>Where to find it</h2><nav><ul>{LINKS}</ul></nav><p>{CORRECTION}</p>", True),
        (f"<div><h2>Where to find it</h2><nav><ul>{LINKS}</ul></nav><p>{CORRECTION}</p></div>", True),
        (f"<h2>Where to find it</h2><h3>What was landed</h3><p>{CORRECTION}</p>", True),
        ("<div><p>Where to find it</p><nav><a href='/share'>Share</a></nav></div>", True),
        ("<header><h2>Where to find it</h2><nav><a href='/1'>1</a> <a href='#2'>2</a></nav></header><p>Here.</p>", True),
        ("<h2>Where to find it</h2><p><a href='/shop'>In the shop at the mole, for twelve</a></p>", True),
        ("<h2>Where to find it</h2><blockquote class='instagram-media'><a href='/p/1'>See this post of the harbour</a></blockquote>", True),
        (
            "<h2>Where to find it</h2><figure><img src='/s.jpg'><figcaption><a href='/s'>The mole, by the mate</a></figcaption></figure>",
            True,
        ),
    ],
    ids=[
        "in a box",
        "no heading",
        "in the text",
        "links left out",
        "a line over links",
        "text behind",
        "text in the box",
        "a level below",
        "a line over buttons",
        "a head of its own",
        "a shop",
        "a post",
        "a picture",
    ],
)
def test_what_heads_a_menu_or_links_alone_goes_with_them(box: str, heads: bool) -> None:
    def score(scene: Scene) -> list[float]:
        return [-3.0 if scene.leaves[k].linked else 2.0 for k in scene.candidates]

    page = (
        f"<article><div class='body'>{STORY}{box}<h2>How it ended</h2><p>All four lay at the mole again in the evening.</p></div></article>"
    )
    found = find(LexborHTMLParser(page), Witnesses(), "", score)
    kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert any(text.startswith("Where to find it") for text in kept) is heads
    assert "How it ended" in kept


def test_reads_a_text_once_that_a_page_has_for_each_width_of_screen() -> None:
    text = f"<h3>What was seen</h3>{STORY}<h3>What was heard</h3><p>{CORRECTION}</p><p>Nothing.</p>"
    page = f"<article><div class='wide'>{text}</div><div class='narrow'>{text}<p>Nothing.</p></div></article>"
    found = find(LexborHTMLParser(page), Witnesses(), "", lambda scene: [2.0] * len(scene.candidates))
    kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert kept == [passage.text for passage in found.passages[: len(TOWNS) + 4]] + ["Nothing."]


STEP = "Run for twenty minutes along the mole, and back over the bridge before the tide has turned at its foot."
REFRAIN = "The lamp at the mole is out again,<br>the lamp at the mole is dark, my dear,<br>and who shall find the harbour then?"


@pytest.mark.parametrize(("again", "said"), [(f"<ul><li>{STEP}</li><li>Rest.</li></ul>", STEP), (f"<p>{REFRAIN}</p>", "the mole is dark")])
def test_what_recurs_in_a_text_stays_each_time(again: str, said: str) -> None:
    weeks = "".join(f"<h3>{town}</h3><p>Of {town} there is this to be told.</p>{again}" for town in TOWNS[:3])
    assert sum(said in text for text in kept_of(f"<article>{STORY}{weeks}</article>")) == 3


def test_a_list_that_a_page_has_for_each_width_of_screen_is_read_once() -> None:
    steps = f"<ol><li>{STEP}</li><li>{CORRECTION}</li></ol>"
    page = f"<article><div class='wide'>{STORY}{steps}</div><div class='narrow'>{STORY}{steps}</div></article>"
    assert kept_of(page).count(STEP) == kept_of(f"<article>{STORY}{steps}{steps}</article>").count(STEP) == 1


def test_a_heading_behind_what_is_said_twice_stays_over_what_is_said_once() -> None:
    boats = "".join(f"<h3>{town}</h3><p>{CORRECTION}</p><h3>Verdict</h3><p>Seen from {town} she floats.</p>" for town in TOWNS[:2])
    found = find(LexborHTMLParser(f"<article>{STORY}{boats}</article>"), Witnesses(), "", lambda scene: [2.0] * len(scene.candidates))
    kept = [passage.text for passage in found.passages if id(passage.source) in found.kept]
    assert (kept.count(CORRECTION), kept.count("Verdict")) == (1, 2)


def test_keeps_nothing_that_falls_far_short_among_its_like() -> None:
    page = f"<article><div class='body'>{STORY}<p>{CORRECTION}</p></div></article>"
    found = find(LexborHTMLParser(page), Witnesses(), "", lambda scene: [1.0] * len(TOWNS) + [-1.5])
    assert sum(id(passage.source) in found.kept for passage in found.passages) == len(TOWNS)
