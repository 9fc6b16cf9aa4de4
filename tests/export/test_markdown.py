"""Markdown with front matter that Obsidian and pandoc both read."""

from datetime import date

import pytest

from reader.export.inline import markdown
from reader.export.markdown import blocks, text
from reader.models import Access, AccessState, Article, Picture, Span, Style
from tests.export.articles import full

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
        ((Span("snake_case stays"),), "snake_case stays"),
        ((Span("_not_ emphasis"),), r"\_not\_ emphasis"),
        ((Span("costs $5 or $6"),), "costs $5 or $6"),
        ((Span("a", Style.STRONG), Span("b")), "**a**b"),
        ((Span("x"), Span("“Go.”", Style.STRONG), Span("he")), "x<strong>“Go.”</strong>he"),
        ((Span("“Go.”", Style.STRONG), Span("he")), "<strong>“Go.”</strong>he"),
        ((Span("a"), Span(" ", Style.STRONG), Span("b")), "a b"),
        ((Span("a", Style.EMPHASIS), Span("b", Style.STRONG)), "*a*<strong>b</strong>"),
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
