"""What one press unfolds."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.elements import HIDDEN
from reader.cleaner.extract.walk import walk


@pytest.mark.parametrize(
    "button",
    [
        "<button aria-expanded=false><span>Who rings</span> the bell?</button>",
        "<button aria-controls=answer>Who rings the bell? </button>",
        "<div><button class=collapsed data-bs-toggle=collapse>Who rings the bell?</button></div>",
        "Every day.<button aria-expanded=true>Who rings the bell?</button>",
    ],
)
def test_a_question_on_a_button_that_unfolds_its_answer_is_a_heading(button: str) -> None:
    leaves = walk(LexborHTMLParser(f"<div>{button}<p>The mate.</p></div>")).leaves
    assert [(leaf.tag, leaf.text) for leaf in leaves[-2:]] == [("h4", "Who rings the bell?"), ("p", "The mate.")]


@pytest.mark.parametrize(
    "page",
    [
        "<button class=accordion>Who rings the bell?</button><div class=panel><p>The mate rings it, every day.</p></div>",
        "<div><button><span>Who rings the bell?</span> <span>+</span></button></div><div><p>The mate rings it, every day.</p></div>",
        "<input type=checkbox id=q1><label for=q1>Who rings the bell? ▼</label><div><p>The mate rings it, every day.</p></div>",
        "<ul><li><input type=radio id=q1><label for=q1><h3>Who rings the bell?</h3></label><p>The mate rings it, every day.</p></ul>",
    ],
)
def test_what_asks_over_a_longer_answer_is_a_heading_whatever_unfolds_it(page: str) -> None:
    asked, answer = walk(LexborHTMLParser(page)).leaves
    assert asked.tag in ("h3", "h4")
    assert asked.text.startswith("Who rings the bell?")
    assert answer.text == "The mate rings it, every day."


SAID = "The mate rings it at noon, and again when a boat is seen from the mole."


@pytest.mark.parametrize(
    ("page", "heads"),
    [
        (f"<button aria-expanded=false aria-controls=bell>The bell</button><div id=bell><p>{SAID}</p></div>", True),
        (f"<div><button data-toggle=collapse data-target='#bell'>The bell</button></div><div id=bell>{SAID}</div>", True),
        (f"<button>The bell</button><div><p>{SAID}</p></div>", False),
        (f"<button aria-expanded=false aria-controls=other>The bell</button><div id=bell><p>{SAID}</p></div>", False),
        (f"<button data-toggle=collapse data-target='#other'>The bell</button><div id=bell>{SAID}</div>", False),
        (f"<button data-bs-toggle=collapse data-bs-target='#other'>The bell</button><div id=bell>{SAID}</div>", False),
        ("<button aria-expanded=false>The bell</button><div><a>Of the harbour</a> <a>Of the church</a> <a>Of the school</a></div>", False),
        (f"<button aria-expanded=false aria-haspopup=menu>The bell</button><div><p>{SAID}</p></div>", False),
        (f"<div>It rings for <button aria-expanded=false>The bell</button><div><p>{SAID}</p></div></div>", False),
    ],
)
def test_a_button_that_unfolds_text_right_under_it_is_the_heading_of_that(page: str, heads: bool) -> None:
    leaves = walk(LexborHTMLParser(page)).leaves
    assert any((leaf.tag, leaf.text) == ("h4", "The bell") for leaf in leaves) is heads


@pytest.mark.parametrize(
    ("page", "heads"),
    [
        (f"<div role=tab aria-controls=bell>The bell</div><div id=bell role=tabpanel hidden>{SAID}</div>", True),
        (f"<div role=button aria-controls=bell><a href='#'>The bell</a></div> <div id=bell><p>{SAID}</p></div>", True),
        (f"<div role=tab aria-controls=bell>The bell</div><div role=tab>The mole</div><div id=bell>{SAID}</div>", False),
        (f"<div role=button>The bell</div><div id=bell>{SAID}</div>", False),
        ("<div role=button aria-controls=bell>The bell</div><ul id=bell><li>Of the harbour<li>Of the church</ul>", False),
    ],
)
def test_a_tab_or_button_by_its_role_is_the_heading_of_the_panel_right_under_it(page: str, heads: bool) -> None:
    leaves = walk(LexborHTMLParser(page)).leaves
    assert (leaves[0].text, leaves[0].tag == "h4") == ("The bell", heads)


@pytest.mark.parametrize(
    "page",
    [
        "<label for=q1>Who rings the bell?</label><input id=q1><p>The mate rings it, every day.</p>",
        "<input type=checkbox id=q1><label for=q1>I ring the bell</label><p>The mate rings it, every day.</p>",
        "<div><input type=radio id=q1><label for=q1>The mate?</label></div><p>The mate rings it, every day.</p>",
        "<p>It was noon.</p><button>Who rings the bell?</button><nav>The mate and the cook and all the boys</nav>",
        "<p><button>Any bells of your own?</button></p><p>The mate rings it, every day, and the boys set their watches.</p>",
    ],
)
def test_what_asks_over_no_answer_of_its_own_is_not_read(page: str) -> None:
    assert not any("?" in leaf.text or "I ring" in leaf.text for leaf in walk(LexborHTMLParser(page)).leaves)


@pytest.mark.parametrize(
    "button",
    [
        "<button>Was this useful?</button>",
        "<button aria-expanded=false>More</button>",
        "<button data-toggle=modal aria-controls=form>Forgot your password?</button>",
        "<button aria-expanded=false aria-haspopup=dialog>Any questions?</button>",
    ],
)
def test_a_button_that_unfolds_nothing_or_asks_nothing_is_not_read(button: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<div>{button}<p>The mate.</p></div>")).leaves] == ["The mate."]


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ('<a href="">', False),
        ('<a href="#" role="button">', False),
        ('<a href="#answer" aria-controls="answer">', False),
        ('<a href="#answer">', True),
        ('<a href="/bells" data-toggle="tooltip">', True),
        ('<a href="https://bells.example/" aria-controls="preview">', True),
        ('<a href="/bells">', True),
    ],
)
def test_a_question_that_unfolds_its_answer_is_no_link(link: str, leads: bool) -> None:
    (leaf,) = walk(LexborHTMLParser(f"<div>{link}Who rings the <b>bell</b>?</a></div>")).leaves
    assert bool(leaf.linked) is leads
    assert leaf.bold


def test_a_question_that_leads_to_the_box_it_stands_in_is_no_link() -> None:
    head = "<div><h4><a href='#{}'><span>Who rings the bell?</span></a></h4></div>"
    own, other = walk(LexborHTMLParser(f"<div id=bell>{head.format('bell')}<div>{head.format('mole')}</div></div>")).leaves
    assert (own.linked > 0, other.linked > 0) == (False, True)


@pytest.mark.parametrize(
    ("page", "hidden"),
    [
        ("<h3><button aria-expanded=false>Who rings?</button></h3><div hidden><p>The mate.</p></div>", False),
        (
            "<div><a href='#' aria-controls=mate>The bell</a></div><div><div id=mate style='display: none'><p>The mate.</p></div></div>",
            False,
        ),
        ("<button data-bs-toggle=collapse data-bs-target='#mate'>The bell</button><div id=mate hidden><p>The mate.</p></div>", False),
        ("<div role=tabpanel aria-hidden=true><p>The mate.</p></div>", False),
        ("<p>The bell.</p><div hidden><p>The mate.</p></div>", True),
        ("<div><button aria-expanded=false>Share</button>" + "It rings. " * 40 + "</div><div hidden><p>The mate.</p></div>", True),
        ("<div><button aria-controls=offers>Subscribe to read on</button></div><div id=rest hidden><p>The mate.</p></div>", True),
        ("<button aria-expanded=false aria-haspopup=dialog>Read on</button><div hidden><p>The mate.</p></div>", True),
    ],
)
def test_what_one_press_shows_is_not_hidden(page: str, hidden: bool) -> None:
    leaf = walk(LexborHTMLParser(page)).leaves[-1]
    assert leaf.text == "The mate."
    assert bool(leaf.container.kind & HIDDEN) is hidden
