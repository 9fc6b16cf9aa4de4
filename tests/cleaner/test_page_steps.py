"""Rules on the page tree: what a site's rule, a selector or a list takes, and what none of them may take."""

import pytest

import reader
from reader.cleaner.cosmetic_filters import HideIndex
from reader.cleaner.rules import Rules, parse
from reader.models import Kind, blocks_text
from reader.rules import shipped
from tests.cleaner.ferries import FIRST, PAGE, SECOND, THIRD, URL, cleaned


def site(**rule: object) -> dict[str, object]:
    return {"site": {"westhaven-post.example": rule}}


def test_a_site_rule_drops_what_its_selector_names() -> None:
    tides = 'High water at noon today, and again after midnight, says the table of tides that hangs at the pier. <a href="/tides">All</a>'
    article = cleaned(site(drop=[".tide-box", ".tide-box p", "head"]), PAGE.replace("High water at noon today.", tides))
    assert "High water" not in article.text
    assert [(removal.kind, removal.rule, removal.links) for removal in article.removals if "High water" in removal.text] == [
        (Kind.FURNITURE, "site.westhaven-post.example", ("https://westhaven-post.example/tides",))
    ]


@pytest.mark.parametrize("content", ["", ".text"])
def test_what_a_selector_takes_is_told_with_the_place_where_it_stood(content: str) -> None:
    ask = "<div class=ask><p>Ropes cost money.</p></div>"
    page = PAGE.replace(f"<p>{SECOND}", f"{ask}<p>{SECOND}").replace(f"{THIRD}</p>", f"{THIRD}<b class=ask>Give.</b></p>{ask}")
    page = page.replace("<main>", f"{ask}<nav><p>{FIRST}</p></nav><p>At the foot of the quay.</p><main>")
    article = cleaned(site(drop=[".ask"], content=content), page)
    texts = [blocks_text([block]) for block in article.blocks]
    second, third = texts.index(SECOND), texts.index(THIRD)
    told = [(removal.text, removal.at) for removal in article.removals if removal.rule.startswith("site.")]
    ropes, behind = "Ropes cost money.", third + 1
    assert told == [(ropes, None), (ropes, second), ("Give.", behind), (ropes, behind)]
    assert not any("Ropes" in text or "Give." in text for text in texts)


def test_what_is_taken_before_what_it_stands_in_is_told_with_a_place_too() -> None:
    box = "<div class=box><p>Ropes.</p><p class=ask>They cost money.</p></div>"
    article = cleaned(site(drop=[".ask", ".box"]), PAGE.replace(f"<p>{SECOND}", f"{box}<p>{SECOND}"))
    second = [blocks_text([block]) for block in article.blocks].index(SECOND)
    told = [(removal.text, removal.at) for removal in article.removals if removal.rule.startswith("site.")]
    assert told == [("They cost money.", second), ("Ropes.", second)]


def test_what_was_taken_is_told_without_its_scripts_and_styles() -> None:
    code = "<style>.rope{color:#123}</style><script>show('rope')</script>"
    page = PAGE.replace("High water", f"{code}High water").replace("</main>", f'<div class="tide-box">{code}</div></main>')
    assert [removal.text for removal in cleaned(site(drop=[".tide-box"]), page).removals] == ["High water at noon today."]
    box = f"<aside><p>{code}Sign up for our newsletter today.</p></aside>"
    kept = cleaned(site(keep=["aside"]), page.replace(f"<p>{SECOND}", f"{box}<p>{SECOND}"))
    assert "Sign up" in kept.text


def test_no_selector_takes_the_article_itself() -> None:
    article = cleaned(site(drop=[".text"]))
    assert all(part in article.text for part in (FIRST, SECOND, THIRD))
    assert [refusal.step for refusal in article.refusals] == ["site.westhaven-post.example"]


@pytest.mark.parametrize("parted", ["{}<br><br>{}<br><br>{}", "<div>{}</div><div>{}</div><div>{}</div>"])
def test_no_selector_takes_an_article_whose_paragraphs_are_no_elements_of_that_name(parted: str) -> None:
    said = "".join(
        f"<p>{name} says that she has taken the first boat for thirty years, whatever the weather.</p>" for name in ("Ann", "Eva")
    )
    page = f'<h1>Ferry crews vote</h1><div class="text">{parted.format(FIRST, SECOND, THIRD)}</div><h2>Comments</h2>{said}'
    article = cleaned(site(drop=[".text"]), page)
    assert all(part in article.text for part in (FIRST, SECOND, THIRD))
    assert [refusal.step for refusal in article.refusals] == ["site.westhaven-post.example"]


def test_a_site_rule_drops_a_passage_by_its_words() -> None:
    assert "Twelve boats" not in cleaned(site(text=["Twelve boats, one bell."])).text


def test_a_passage_that_was_given_back_stays_whatever_rule_wants_it() -> None:
    page = PAGE.replace("Twelve boats, one bell.", "Sign up for our newsletter today.")
    assert "newsletter" not in cleaned({}, page).text
    assert "Sign up for our newsletter today." in cleaned(site(given=["Sign up for our newsletter today."]), page).text


def test_the_end_of_a_paragraph_that_was_given_back_stays() -> None:
    asks = "If you value this work, please consider supporting us from $3 a month."
    page = PAGE.replace(SECOND, f"{SECOND} {asks}")
    assert asks in [removal.text for removal in cleaned({}, page).removals]
    assert f"{SECOND} {asks}" in cleaned(site(given=[asks]), page).text


def test_a_box_that_was_given_back_stays_with_all_that_is_in_it() -> None:
    bells = "Twelve bells ring for the friends of the <b>lamp</b> room."
    box = f'<aside class="lamp-box"><p>{bells}</p><p>Sign up for our newsletter today.</p><ul><li>Donate now</li></ul></aside>'
    page = PAGE.replace(SECOND, f"{SECOND}</p>{box}<p>")
    taken = next(removal for removal in cleaned(site(drop=[".lamp-box"]), page).removals if "bells" in removal.text)
    article = cleaned(site(drop=[".lamp-box"], given=[taken.text]), page)
    assert "Twelve bells ring for the friends of the lamp room." in article.text
    assert "Sign up for our newsletter today." in article.text
    assert "Donate now" in article.text
    other = cleaned(site(drop=[".lamp-box"], given=[taken.text]), page.replace("Twelve bells", "Nine bells"))
    assert "bells" not in other.text


@pytest.mark.parametrize("drop", ["aside", ".lamp-box p", ".text"])
def test_what_a_site_rule_keeps_is_never_dropped(drop: str) -> None:
    box = "<p>Twelve bells ring for the friends of the <b>lamp</b> room.</p><p>Sign up for our newsletter today.</p>"
    page = PAGE.replace("</main>", f'</main><aside><div class="lamp-box">{box}</div></aside>')
    assert "bells" not in cleaned({}, page).text
    index = HideIndex()
    index.add([f"##{drop}"])
    rules = parse(site(keep=[".lamp-box"], drop=[drop]), "own.toml")
    text = reader.clean(page, url=URL, rules=shipped() + rules + Rules(hide=index)).text
    assert "Twelve bells ring for the friends of the lamp room." in text
    assert "Sign up for our newsletter today." in text


def test_the_rule_of_a_domain_holds_where_something_was_given_back_on_one_of_its_hosts() -> None:
    rules = parse(
        {"site": {"example": {"drop": [".tide-box"]}, "westhaven-post.example": {"given": ["Twelve boats, one bell."]}}}, "own.toml"
    )
    assert "High water" not in reader.clean(PAGE, URL, shipped() + rules).text


def test_the_rule_of_a_domain_holds_for_its_hosts() -> None:
    rules = shipped() + parse({"site": {"example": {"drop": [".tide-box"]}}}, "own.toml")
    assert "High water" not in reader.clean(PAGE, url=URL, rules=rules).text


def test_content_names_the_node_that_holds_the_article() -> None:
    page = PAGE.replace(
        "<main>", '<main><div class="teaser"><p>Also today: the price of rope is down by a third, says the guild of chandlers.</p></div>'
    )
    links = "<ul><li><a href=/a>The northern pier</a></li><li><a href=/b>The small basin</a></li></ul>"
    page = page.replace(f"{THIRD}</p>", f"{THIRD}</p>{links}")
    assert "small basin" not in cleaned({}, page).text.partition(THIRD)[2]
    article = cleaned(site(content=".text"), page)
    assert "price of rope" not in article.text
    assert "small basin" in article.text.partition(THIRD)[2]


def test_an_article_may_stand_in_several_nodes_that_content_names() -> None:
    page = f"<html><body><div class=part><p>{FIRST}</p></div><p>Rope, two crowns a yard.</p><div class=part><div class=part>"
    page += f"<p>{SECOND}</p></div></div><section><div class=part><p>{THIRD}</p></div></section></body></html>"
    article = cleaned(site(content=".part, div.part"), page)
    assert [text for text in article.text.split("\n\n") if text] == [FIRST, SECOND, THIRD]


def test_a_selector_of_the_reader_names_its_kind() -> None:
    row = {"id": "own.tide", "kind": "related", "css": [".tide-box"], "removes": ["x"], "keeps": ["y"]}
    article = cleaned({"selector": [row]})
    assert [removal.kind for removal in article.removals if removal.rule == "own.tide"] == [Kind.RELATED]
    for unasked in (Rules(off=frozenset({"own.tide"})), Rules(keep=frozenset({Kind.RELATED}))):
        assert "High water" in reader.clean(PAGE, url=URL, rules=shipped() + parse({"selector": [row]}, "own.toml") + unasked).text


def test_a_list_hides_but_never_the_article() -> None:
    index = HideIndex()
    index.add(["##.tide-box", "##.text"])
    article = reader.clean(PAGE, url=URL, rules=shipped() + Rules(hide=index))
    assert "High water" not in article.text
    assert THIRD in article.text
    assert [refusal.step for refusal in article.refusals] == ["list .text"]


def test_a_kind_that_the_reader_keeps_is_not_cut() -> None:
    page = PAGE.replace("Twelve boats, one bell.", "Read more: Why the fog bell rings twice")
    kept = reader.clean(page, url=URL, rules=shipped() + Rules(keep=frozenset(Kind)))
    assert [removal for removal in kept.removals if removal.rule.startswith("en.")] == []
