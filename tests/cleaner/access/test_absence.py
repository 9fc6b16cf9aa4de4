"""Why a page holds no article."""

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.access.absence import check, reason
from reader.errors import NoArticleError

ARTICLE = "<p>" + "The ferry left the harbour at noon and came back before the storm did. " * 12 + "</p>"


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<title>404 - Ledger</title><h1>Oops</h1>", "not found"),
        ("<title>Ledger</title><h1>Page not found</h1><p>Try the search.</p>", "not found"),
        ("<title>Zeitung</title><h1>Seite nicht gefunden</h1>", "not found"),
        ("<title>Ledger</title><h1>Oops</h1><p>We can’t find the page you are looking for.</p>", "not found"),
        ("<h1>This article is no longer available</h1>", "not found"),
        ("<p>Before you go on</p><p>We and our 842 partners store cookies.</p><button>Accept all</button>", "consent"),
        ("<p>Wir und unsere Partner speichern Cookies.</p>", "consent"),
        ("<h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>", "robots"),
        ("<title>Just a moment...</title><p>Checking your browser</p>", "robots"),
        ("<h1>Access Denied</h1>", "robots"),
        ("<p>This content is not available in your country.</p>", "country"),
        ('<form><input name="u"><input type="password"></form><p>Log in to go on.</p>', "log in"),
        ("<div id=root></div><script src=a.js></script>", "JavaScript"),
        ("<news-app></news-app><script type=module src=a.js></script>", "JavaScript"),
        ("<body><noscript>You need to enable JavaScript to run this app.</noscript><div></div></body>", "JavaScript"),
        ("<p>Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.</p>", "JavaScript"),
    ],
)
def test_says_what_the_page_is_instead(page: str, said: str) -> None:
    with pytest.raises(NoArticleError, match=said):
        check(5, LexborHTMLParser(page), "https://ledger.example/ferry")


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=/news/ferry", "https://ledger.example/news/ferry"),
        ("5;URL='https://new.example/ferry'", "https://new.example/ferry"),
        ("0;https://new.example/ferry", "https://new.example/ferry"),
        ("300; url=/news/ferry", ""),
        ("5", ""),
        ("0; url=/ferry", ""),
        ("0; url=javascript:alert(1)", ""),
    ],
)
def test_says_where_a_page_leads_that_does_nothing_else(content: str, target: str) -> None:
    page = f'<head><meta http-equiv="Refresh" content="{content}"></head><body>Moved <a href="/">here</a>.</body>'
    with pytest.raises(NoArticleError) as caught:
        check(0, LexborHTMLParser(page), "https://ledger.example/ferry")
    assert (str(caught.value) == f"This page only leads on to {target}") == bool(target)
    assert (caught.value.hint == "Give that address instead.") == bool(target)


def test_hears_the_address_that_a_gate_answers_from() -> None:
    assert "consent" in reason(LexborHTMLParser("<p>Before you go on</p>"), "https://consent.ledger.example/?continue=x")
    assert "log in" in reason(LexborHTMLParser("<p>Welcome back</p>"), "https://ledger.example/login?next=/ferry")


def test_a_page_that_says_nothing_has_no_article() -> None:
    with pytest.raises(NoArticleError, match="no article"):
        check(0, LexborHTMLParser("<p></p>"))


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Why 404 pages are funny</title>{ARTICLE}",
        f"<title>Captcha inventor tells of unusual traffic</title>{ARTICLE}",
        f"<title>The ferry</title>{ARTICLE}<noscript>Please enable JavaScript to comment.</noscript>",
        f'<title>The ferry</title>{ARTICLE}<form><input type="password"></form>',
        f"<title>The ferry</title><div id=root>{ARTICLE}</div><script></script>",
    ],
)
def test_a_page_with_an_article_is_one(page: str) -> None:
    assert reason(LexborHTMLParser(page), "https://ledger.example/abo/ferry") == ""


def test_a_long_text_is_never_asked() -> None:
    check(500, LexborHTMLParser("<title>404</title>"))


def test_a_few_sentences_before_a_script_are_kept() -> None:
    check(60, LexborHTMLParser("<p>The ferry left.</p><noscript>Please enable JavaScript.</noscript>"))


def test_a_brief_of_a_security_check_is_no_check_for_robots() -> None:
    check(60, LexborHTMLParser(f"<title>Security check at the pier</title>{ARTICLE}"))


def test_a_page_of_nothing_but_a_wall_says_what_it_wants() -> None:
    with pytest.raises(NoArticleError, match="asks to subscribe") as caught:
        reader.clean("<h1>The ferry</h1><div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>")
    assert "reader help cookies" in caught.value.hint
