"""A picture that is all of a link is a button with its alternative text for a label; any other picture is one."""

import pytest

import reader
from reader.models import Article, Picture

TEXT = "<p>The harbour of Port Lumen was closed on Tuesday after two ferries touched in the fog, and the crews waited for the divers.</p>"


def cleaned(markup: str) -> Article:
    body = f"{TEXT}{markup}{TEXT.replace('Tuesday', 'Friday')}{TEXT.replace('fog', 'dark')}"
    page = f"<html lang=en><title>Harbour closed</title><article><h1>Harbour closed</h1>{body}</article></html>"
    return reader.clean(page, url="https://lumenpost.example/harbour")


def image(alt: str) -> str:
    return f'<img src="/files/b.png" width=600 height=200 alt="{alt}">'


@pytest.mark.parametrize("alt", ["Subscribe to our newsletter", "Support us", "Become a member", "Get it on Google Play"])
def test_a_button_that_asks_goes_and_is_listed(alt: str) -> None:
    article = cleaned(f"<p><a href='/give'>{image(alt)}</a></p>")
    assert not any(isinstance(block, Picture) for block in article.blocks)
    assert [(removal.text, removal.at, removal.links) for removal in article.removals] == [(alt, 1, ("https://lumenpost.example/give",))]


@pytest.mark.parametrize(
    "markup",
    [
        image("Support us"),
        f"<a href='/large'>{image('Two ferries in the fog')}</a>",
        f"<a href='/large'>{image('Follow me, says the pilot, and nobody does')}</a>",
        f"<a href='/large'>{image('A banner on the pier says: Support us')}</a>",
        f"<figure><a href='/large'>{image('Support us')}</a><figcaption>What hung on the pier</figcaption></figure>",
    ],
)
def test_any_other_picture_stays(markup: str) -> None:
    article = cleaned(f"<div>{markup}</div>")
    assert any(isinstance(block, Picture) for block in article.blocks)
    assert article.removals == ()


def test_a_button_that_leads_nowhere_has_no_link() -> None:
    article = cleaned(f"<p><a href='#'>{image('Support us')}</a></p>")
    assert [(removal.text, removal.links) for removal in article.removals] == [("Support us", ())]
