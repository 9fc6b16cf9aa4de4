"""Why a page holds no article."""

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.access.absence import check, reason
from reader.errors import NoArticleError

JAPANESE = "<p>" + "渡し船は正午に港を出て、嵐の前に戻った。" * 12 + "</p>"
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
        ("<div id=root>Loading …</div><script>load()</script>", "JavaScript"),
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
    with pytest.raises(NoArticleError, match="log in") as caught:
        check(5, LexborHTMLParser("<p>Welcome back</p>"), "https://ledger.example/login?next=/ferry")
    assert "reader help cookies" in caught.value.hint


def test_a_brief_of_consent_is_an_article_whatever_its_address_ends_in() -> None:
    url = "https://ledger.example/words/consent"
    brief = LexborHTMLParser(
        "<article><h1>Consent</h1><p>The ferry may turn back once all on board have said that they agree.</p></article>"
    )
    gate = LexborHTMLParser("<h1>Before you go on</h1><p>We would like to set cookies.</p><button>Agree</button>")
    assert reason(brief, url) == ""
    assert "consent" in reason(gate, url)


@pytest.mark.parametrize("page", ["<p></p>", "<script>count()</script>", "<p>Ferry</p><script src=a.js></script>"])
def test_a_page_that_says_nothing_has_no_article(page: str) -> None:
    with pytest.raises(NoArticleError, match="no article"):
        check(0, LexborHTMLParser(page))


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Why 404 pages are funny</title>{ARTICLE}",
        f"<title>Captcha inventor tells of unusual traffic</title>{ARTICLE}",
        f"<title>The ferry</title>{ARTICLE}<noscript>Please enable JavaScript to comment.</noscript>",
        f'<title>The ferry</title>{ARTICLE}<form><input type="password"></form>',
        f'<title>渡し船</title>{JAPANESE}<form><input type="password"></form>',
        f"<title>The ferry</title><div id=root>{ARTICLE}</div><script></script>",
        f"<title>渡し船</title><div id=root>{JAPANESE}</div><script></script>",
        f"<title>The ferry</title>{ARTICLE}<p>The page was not found in the log.</p>",
        f"<title>The ferry</title>{ARTICLE}<p>Rope is not available in your country.</p>",
        f'<title>The ferry</title><meta http-equiv="refresh" content="0; url=/news/ferry">{ARTICLE}',
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


@pytest.mark.parametrize(
    ("count", "page"),
    [
        (20, "<p>The harbour put the data of all boats on a chart.</p>"),
        (60, "<p>Our partners in the north, the mayor said, will have the data of all boats.</p>"),
        (20, f"<div id=root><p>{'The ferry left the harbour at noon. ' * 8}</p></div><script></script>"),
    ],
)
def test_a_brief_is_no_gate_and_no_frame(count: int, page: str) -> None:
    check(count, LexborHTMLParser(page))


def test_a_page_of_nothing_but_a_wall_says_what_it_wants() -> None:
    with pytest.raises(NoArticleError, match="asks to subscribe") as caught:
        reader.clean("<h1>The ferry</h1><div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>")
    assert "reader help cookies" in caught.value.hint


BRIEF = (
    "Ane Marr, who keeps the ferry, told the harbour on Monday that she would rather go on foot than by a boat that asks her what she is. "
)


@pytest.mark.parametrize(
    "title",
    [
        "404 houses flooded",
        "Are you a robot? What the ferry asks its guests",
        "Security check holds up the ferry",
        "The ferry’s Captcha is dying",
        "When the story does not exist",
        "Page not found: the lost chapter",
    ],
)
def test_a_brief_whose_page_states_its_day_is_an_article_whatever_it_tells_of(title: str) -> None:
    head = f'<title>{title}</title><meta property="article:published_time" content="2026-11-22T16:35:16Z">'
    page = f'<head>{head}</head><article><h1>{title}</h1><p>{BRIEF}</p></article><form><input type="password"></form>'
    assert reader.clean(page, url="https://ledger.example/ferry").text == BRIEF.strip()


@pytest.mark.parametrize("title", ["Are you a robot?", "Captcha", "Security check", "Access denied"])
def test_a_brief_of_robots_that_is_marked_as_a_story_is_one_without_a_day_too(title: str) -> None:
    for head, tag in (("", "article"), ('<meta property="og:type" content="article">', "div")):
        page = f"<head><title>{title}</title>{head}</head><{tag}><h1>{title}</h1><p>{BRIEF}</p></{tag}>"
        assert reader.clean(page, url="https://ledger.example/ferry").text == BRIEF.strip()
    with pytest.raises(NoArticleError, match="robots"):
        reader.clean(f"<head><title>{title}</title></head><div><h1>{title}</h1><p>{BRIEF}</p></div>", url="https://ledger.example/ferry")


@pytest.mark.parametrize(
    "page",
    [
        f"<h1>404 houses flooded</h1><p>{BRIEF}</p>",
        f"<h1>Police cannot find the story’s author</h1><p>{BRIEF}</p>",
        f"<h1>Weniger Hausaufgaben</h1><p>Ihr Kind sei kein Roboter, sagte die Lehrerin. {BRIEF}</p>",
        f"<h1>Nouveau au port</h1><p>Le nouveau collègue n’est pas un robot. {BRIEF}</p>",
        f"<h1>Kunst</h1><p>De kunstenaar zegt dat hij geen robot is. {BRIEF}</p>",
        f"<h1>港の壁</h1><p>彼はロボットではない、と市長は語った。 {BRIEF}</p>",
        "<h1>No ferry</h1><p>Our partners in Norway said that no ferry will sail today because of the wind.</p>",
    ],
)
def test_a_brief_that_says_such_words_of_others_is_one(page: str) -> None:
    check(20, LexborHTMLParser(page), "https://ledger.example/ferry")


@pytest.mark.parametrize("line", ["Ich bin kein Roboter", "Je ne suis pas un robot", "Ik ben geen robot", "Я не робот", "404 Not Found"])
def test_a_check_says_such_words_for_the_visitor(line: str) -> None:
    assert reason(LexborHTMLParser(f"<h1>Ledger</h1><p>{line}</p>" if "404" not in line else f"<h1>{line}</h1>"))
