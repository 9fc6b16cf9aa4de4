"""Markdown with front matter that Obsidian and pandoc both read."""

from datetime import date

import pytest

from reader.export.inline import markdown
from reader.export.markdown import blocks, bundle, text
from reader.export.markdown_reading import blocks as read_blocks
from reader.export.markdown_reading import read
from reader.models import Access, AccessState, Article, Cell, Heading, Item, Listing, Paragraph, Picture, Span, Style, Table
from tests.export.articles import full, paragraph, row

GOLDEN = """\
---
title: "The ferry that would not sink"
source: "https://ledger.example/ferry"
author:
  - "Mara Lindqvist"
  - "O. \\"Tide\\" Bell"
site: "Tidewater Ledger"
published: 2026-03-02T06:30:00+00:00
date: 2026-03-02
created: 2026-03-04
description: "A boat, a bell, and a town."
lang: "en"
tags:
  - "harbour"
  - "ferries"
word_count: 52
complete: true
---

The *Constance* left at dawn, see [the log](https://ledger.example/log).

## A long night

> She floats.
>
> She always has.
>
> — <cite>Captain Roe</cite>

- ropes
- lamps
  - oil

<!-- -->

3. first
4. second

<!-- -->

9. last

<!-- the list goes on -->

8. but one

<!-- -->

- a.  by day
- b.  by night

```python
if tide:
    wait()
```

| Boat | Year |
| --- | --- |
| Constance | 1921 |

![The mole](https://ledger.example/mole.jpg)
The mole at low water.
<small>Ines Vall</small>

* * *

She sails again on Monday.
"""


def test_every_kind_of_block() -> None:
    assert text(full(), created=date(2026, 3, 4)) == GOLDEN


def test_a_teaser_says_so_in_its_head() -> None:
    head = text(Article(title="Cut", access=Access(AccessState.TEASER, ("The page asks to subscribe.",))))
    assert "complete: false\n" in head
    assert 'access: "teaser"\nwarnings:\n  - "The page asks to subscribe."' in head


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("<script>x</script>", r"<\u2060script>x<\u2060/script>"),
        (r"C:\new \ 2", r"C:\\\u2060new \\ 2"),
        ("[a](javascript:x)", r"[a]\u2060(javascript:x)"),
        ("[a]{onclick=x}", r"[a]{\u2060onclick=x}"),
        ("https://e.example/ <b>[a](javascript:x)", r"https://e.example/ <\u2060b>[a]\u2060(javascript:x)"),
        ("2 < 3 *of* [them]", "2 < 3 *of* [them]"),
    ],
)
def test_what_pandoc_would_run_of_the_head_is_broken_where_nobody_sees_it(title: str, written: str) -> None:
    article = Article(title=title, byline=(title,), blocks=(paragraph("Text."),))
    document = text(article)
    assert document.count(f'"{written}"') == 2
    back = read(document)
    assert back is not None
    assert (back.title, back.byline) == (title, (title,))


def test_an_address_in_the_head_stays_as_it_is() -> None:
    assert 'source: "https://e.example/a[](b){c"\n' in text(Article(url="https://e.example/a[](b){c"))


@pytest.mark.parametrize(
    ("words", "written"),
    [("Written in C#", r"## Written in C\#"), ("Room ##", r"## Room \#\#"), ("##", r"## \#\#"), ("#1 of C", "## #1 of C")],
)
def test_a_heading_keeps_the_signs_it_ends_with(words: str, written: str) -> None:
    heading = Heading((Span(words),), 2)
    assert blocks((heading,)) == written
    assert read_blocks([written]) == (heading,)
    assert f"\n#{written[2:]}\n" in text(Article(title=words, blocks=(paragraph("Text."),)), title=True)


def test_a_list_in_an_entry_that_begins_with_another_number_than_1_is_a_list() -> None:
    entries = (Item((paragraph("at dusk"),)),)
    outer = Listing((Item((paragraph("the log"), Listing(entries, ordered=True, start=7))),))
    assert blocks((outer,)) == "- the log\n\n  7. at dusk"
    assert read_blocks(blocks((outer,)).split("\n")) == (outer,)


def test_what_looks_like_a_named_sign_in_an_address_is_none() -> None:
    address = "https://e.example/?of=bell&copy;=2&lamp=1"
    shown = (Paragraph((Span("both", href=address),)), Picture(address, "Both"))
    assert blocks(shown) == "[both](https://e.example/?of=bell\\&copy;=2&lamp=1)\n\n![Both](https://e.example/?of=bell\\&copy;=2&lamp=1)"
    assert read_blocks(blocks(shown).split("\n")) == shown


def test_a_bar_in_an_address_ends_no_cell() -> None:
    link = Cell((Span("both", href="https://e.example/(a?of=bell|lamp"),))
    table = Table((row("Sign", "Year", heading=True), (link, *row("1921"))))
    assert blocks((table,)).endswith("\n| [both](https://e.example/\\(a?of=bell\\|lamp) | 1921 |")
    assert read_blocks(blocks((table,)).split("\n")) == (table,)


def test_a_picture_without_an_address_is_said_in_words() -> None:
    """`![…]()` would be a broken picture in whatever is made of the document."""
    gull = Picture("", "A grey ferry", (Span("The Grey Gull at the mole"),))
    assert blocks((gull,)) == "[image: A grey ferry]\nThe Grey Gull at the mole"


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ((Span("2 * 3 * 4"),), r"2 \* 3 \* 4"),
        ((Span("# no heading"),), r"\# no heading"),
        ((Span("1. no list"),), r"1\. no list"),
        ((Span("(1) no list"),), r"(1\) no list"),
        ((Span("a) no list"),), r"a\) no list"),
        ((Span("iv. no list"),), r"iv\. no list"),
        ((Span("(c) 2026 nobody"),), r"(c\) 2026 nobody"),
        ((Span("(@mara) no example"),), r"(@mara\) no example"),
        ((Span("A."),), r"A\."),
        ((Span("A. Roe stays"),), "A. Roe stays"),
        ((Span("-- ---"),), r"\-- ---"),
        ((Span("::: no box"),), r"\::: no box"),
        ((Span("M. Roe (see) stays"),), "M. Roe (see) stays"),
        ((Span("p", Style.CODE), Span("{.lead} and {all}")), r"`p`\{.lead} and {all}"),
        ((Span("snake_case stays"),), "snake_case stays"),
        ((Span("_not_ emphasis"),), r"\_not\_ emphasis"),
        ((Span("the __init__ of it"),), r"the \_\_init\_\_ of it"),
        ((Span("from ____ to ____"),), r"from \_\_\_\_ to \_\_\_\_"),
        ((Span("costs $5 or $6"),), "costs $5 or $6"),
        ((Span("costs $5, later "), Span("$6", Style.STRONG)), "costs $5, later **$6**"),
        ((Span("$HOME and "), Span("$PATH", Style.CODE)), r"\$HOME and `$PATH`"),
        (
            (Span("$ROPE", href="https://e.example/r"), Span(" or "), Span("$LAMP", Style.EMPHASIS)),
            r"[\$ROPE](https://e.example/r) or *\$LAMP*",
        ),
        ((Span("a", Style.STRONG), Span("b")), "**a**b"),
        ((Span("x"), Span("“Go.”", Style.STRONG), Span("he")), "x<strong>“Go.”</strong>he"),
        ((Span("“Go.”", Style.STRONG), Span("he")), "<strong>“Go.”</strong>he"),
        ((Span("a"), Span(" ", Style.STRONG), Span("b")), "a b"),
        ((Span("a", Style.EMPHASIS), Span("b", Style.STRONG)), "*a*<strong>b</strong>"),
        ((Span("(old)", Style.STRIKE), Span("new")), "<s>(old)</s>new"),
        ((Span("word ", Style.EMPHASIS), Span("on")), "*word* on"),
        ((Span("`tick`", Style.CODE),), "`` `tick` ``"),
        ((Span("one\ntwo"),), "one\\\ntwo"),
        ((Span("a"), Span("(b)", href="https://e.example/x_(y)")), "a[(b)](https://e.example/x_(y))"),
        ((Span("see"), Span(" the log ", href="https://e.example/x"), Span("first")), "see [the log](https://e.example/x) first"),
        ((Span("(a)", Style.EMPHASIS), Span("log", href="https://e.example/x")), "*(a)*[log](https://e.example/x)"),
        ((Span("a"), Span("(b)", Style.STRONG, "https://e.example/x"), Span("c")), "a[**(b)**](https://e.example/x)c"),
        ((Span("see"), Span(" ", href="https://e.example/x"), Span("it")), "see it"),
        ((Span("Look!"), Span("here", href="https://e.example/x")), "Look\\![here](https://e.example/x)"),
        ((Span("<script>"),), r"\<script\>"),
    ],
)
def test_only_our_own_marks_mean_anything(spans: tuple[Span, ...], written: str) -> None:
    assert markdown(spans) == written


def test_a_title_in_the_contents_of_a_bundle_is_nothing_but_a_title() -> None:
    articles = [Article(title=title, blocks=(paragraph("Text."),)) for title in ("1984. Read again", "- and then", "# one")]
    assert "\n1. 1984\\. Read again\n2. \\- and then\n3. \\# one\n" in bundle(articles, "Morning", created=date(2026, 3, 2))
