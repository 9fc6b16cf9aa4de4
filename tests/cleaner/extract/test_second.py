"""What another engine says of a page that our own is unsure of."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner import clean
from reader.cleaner.extract import find, second
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.second import second_opinion
from reader.cleaner.extract.witnesses import Witnesses
from reader.models import Paragraph, Picture
from reader.rules import shipped

TOWNS = ("Saltby", "Hallow", "Nordhaven", "Lumen")
STORY = "".join(f"<p>The {name} ferry left the harbour at noon and came back before the storm did, as it always had.</p>" for name in TOWNS)


def test_readability_reads_no_mark_where_a_page_has_a_nul() -> None:
    text = clean(
        f"<article><h1>The ferry</h1>{STORY}<p>The bell rang 1\x009 times.</p></article>", rules=shipped(), engine="readability"
    ).text
    assert "rang 19 times" in text


def test_reads_addresses_of_what_readability_finds_as_of_everything_else() -> None:
    links = "<p>The ferry <a href='#mole'>sails</a> past <a href='mole'>the mole</a> at noon, and <a>nobody</a> waits for it.</p>"
    article = clean(
        f"<article><h1>The ferry</h1>{STORY}<figure><img src='' alt='The mole'></figure>{links}</article>",
        url="https://ledger.example/news/ferry",
        rules=shipped(),
        engine="readability",
    )
    spans = [span for block in article.blocks if isinstance(block, Paragraph) for span in block.spans]
    assert [span.href for span in spans if span.href] == ["https://ledger.example/news/mole"]
    assert not [block for block in article.blocks if isinstance(block, Picture)]


def test_text_behind_a_block_stays_one_paragraph_where_readability_would_break_it() -> None:
    loose = "The best of the <b>Gull</b> is her bell, and <a href='/tune'>the tune</a> that it has.<br>It is rung at <i>noon</i> alone."
    article = clean(f"<div><h2>The ferry</h2>{STORY}{loose}<p>So it was.</p></div>", rules=shipped(), engine="readability")
    told = article.text.split("\n\n")
    assert told[-3:] == ["The best of the Gull is her bell, and the tune that it has.", "It is rung at noon alone.", "So it was."]


def test_asks_about_a_page_of_which_all_is_kept_that_our_parser_sees() -> None:
    page = f"<p>The harbour wants more ferries, and says so.</p><select><option>Noon<article><h1>The ferry</h1>{STORY}</article>"
    article = clean(page, rules=shipped(), score=lambda scene: [0.9] * len(scene.candidates))
    assert article.found_by == "readability"
    assert "The Lumen ferry left" in article.text


def test_asks_nobody_where_little_is_left_to_be_won(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(source: str, base: str) -> Extraction:
        raise AssertionError("readability is asked")

    monkeypatch.setattr(second, "by_readability", asked)
    page = f"<article><h1>The ferry</h1>{STORY}</article><p>{TOWNS[0]} and {TOWNS[1]} are two towns on one bay, said the mayor.</p>"
    found = find(LexborHTMLParser(page), Witnesses(), "", lambda scene: [0.9] * len(scene.candidates))
    assert second_opinion(page, "", found) is found
    with pytest.raises(AssertionError, match="asked"):
        second_opinion(f"{page}<select><option>Noon{STORY * 9}", "", found)
