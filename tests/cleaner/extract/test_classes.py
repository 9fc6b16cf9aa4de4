"""What class and id names hint at: words of it, never the whole."""

import pytest

from reader.cleaner.extract.classes import BIT, read


@pytest.mark.parametrize(
    ("class_", "groups"),
    [
        ("card", "promo"),
        ("product-card", "promo"),
        ("teaserBox", "promo"),
        ("kg-card kg-callout-card", ""),
        ("kg-card kg-signup-card", "newsletter"),
        ("wp-block-media-text__content", "keep"),
        ("paragraph--type--text-with-image", "keep"),
        ("image_and_text", "keep"),
        ("wp-caption-text", "caption keep"),
        ("overflow-hidden", ""),
        ("overflow-x-hidden flex-column bottom-4", ""),
        ("tracking-tight", ""),
        ("field field--type-text-long field--label-hidden", "keep"),
        ("hidden", "modal"),
        ("tracking", "modal"),
        ("bottom-bar", "nav"),
        ("paywall", ""),
        ("subscriber-content", ""),
    ],
)
def test_names_hint_at_what_their_words_are_for(class_: str, groups: str) -> None:
    assert read(class_, "").groups == sum(BIT[group] for group in groups.split())


def test_a_name_may_call_its_element_the_body() -> None:
    assert read("article-body", "").body
    assert not read("card__body", "").body
