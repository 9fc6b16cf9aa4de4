"""Why a page holds no article, in one sentence: it needs JavaScript, asks to log in, was not found, checks for robots, asks for consent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.access.signs import FEW_WORDS, HARDLY_A_SENTENCE, NEEDS_JAVASCRIPT
from reader.cleaner.access.walls import Wall
from reader.errors import NoArticleError
from reader.text import fold, words
from reader.urls import canonical, web


def _any(*forms: str) -> re.Pattern[str]:
    return re.compile("(?i)" + "|".join(forms))


_NOT_FOUND = _any(
    r"^\W*(?:error\W*)?404\b(?! (?!no|error|page|file|seite|fehler|erreur|página|errore|pagina|side|sida|nicht|ikke|inte|introuvable)"
    r"(?-i:[a-zà-öø-ÿ]))",  # "404 houses"
    r"\b(?:page|article|story|content) (?:was |could |can ?)?(?:not|n[o']t)(?: be)? (?:found|available|exist)",
    r"\b(?:page|article|story|content) (?:you[^.]{0,40} )?(?:does not exist|doesn['’]t exist|(?:is )?no longer (?:available|exists?))",
    r"\b(?:cannot|can['’]t|could not|couldn['’]t) find (?:the|that|this) (?:page|article|story)\b(?!['’])",
    r"seite (?:wurde )?nicht gefunden",
    "artikel (?:wurde )?nicht gefunden",
    "page (?:introuvable|non trouvée)",
    "página no encontrada",
    "página não encontrada",
    "pagina non trovata",
    "pagina niet gevonden",
    "siden (?:blev |ble )?ikke fun[nd]et",
    "sidan hittades inte",
    "sivua ei löyt",
    "nie znaleziono strony",
    "stránka nenalezena",
    "страница не найдена",
    "сторінку не знайдено",
    "sayfa bulunamadı",
    "ページが見つかりません",
    "(?:网页|页面)不存在",
    "找不到(?:网页|網頁|页面|頁面)",
    "페이지를 찾을 수 없",
)
_ROBOTS = _any(
    r"\bjust a moment\b",
    "attention required",
    "are you (?:a )?(?:human|robot)",
    "verify (?:that )?you are (?:a )?human",
    "pardon our interruption",
    "access (?:to this page has been )?denied",
    "security check",
    "ddos protection",
    "checking your browser",
    "unusual traffic",
    "captcha",
    "disable any ad blocker",
    "(?:ich bin|du bist|sie sind) kein roboter|kein roboter (?:bin|bist|sind)",
    "(?:suis|êtes|es) pas un robot",
    "no (?:eres|soy) un robot",
    "non (?:sei|sono) un robot",
    "(?:ik|je|u) (?:ben|bent) geen robot|geen robot (?:ben|bent)",
    r"\b(?:я|вы|ты) не робот",
    "(?:私|あなた)(?:は|が)ロボットではない|ロボットではない(?:こと|です)|ロボットではありません",
    "(?:我|你|您)不是机器人",
)
_REGION = _any(
    r"\b(?:not |un)available (?:in|for|to) (?:your|the) (?:country|region|location|european)",
    "not available to (?:users|visitors|readers) in (?:the )?(?:eu|european|your)",
    "nicht in (?:ihrem|deinem) land verfügbar",
    "pas disponible dans votre (?:pays|région)",
    "no está disponible en su (?:país|región)",
)
_PARTNERS = _any(
    r"\b(?:our|unsere|nos|nuestros|nossos|onze|vores|våre|våra)(?: \d[\d., ]*)? (?:partners?|partenaires|socios|parceiros)\b",
    r"\bnostri(?: \d[\d., ]*)? partner\b",
)
"""With whom a publisher shares what it learns of its visitors: of that all dialogs tell that ask for consent."""
_SHARED = _any(
    "cookie", "consen", "einwillig", "zustimm", "accept", "akzept", "accett", "aceit", "privacy", "data", "daten", "données", "datos"
)
"""What it shares with them: the partners of a story share something else."""
_LOGIN = _any(r"/(?:log-?in|sign-?in|signup|register|anmelden|connexion|auth|sso|subscribe|abo)(?:[/?.#]|$)")
_CONSENT = _any(r"^https?://(?:consent|cmp|privacy|myprivacy|guce|cookie)[\w-]*\.", r"/privacy-?(?:gate|wall)(?:[/?#]|$)")
_NAMED_CONSENT = re.compile(r"(?i)/consent(?:[/?#]|$)")
"""The address of a gate, or of a story of consent."""
_ENABLE = (
    "enable|turn on|activate|requires?|need|without|aktivier|activez|activer|habilit|attiva|inschakel|aktivera|włącz|включите|увімкніть|"
    "有効|启用|啟用|사용"
)
_DISABLED = (
    "disabled|required|enable|aktivier|désactivé|deaktiviert|deshabilitado|disattivato|uitgeschakeld|wymaga|отключ|вимкн|無効|禁用|"
    "有効|启用|啟用|사용"
)
_SCRIPT_PLEA = _any(rf"(?:{_ENABLE})[^.]{{0,60}}java\s?script", rf"java\s?script[^.]{{0,60}}(?:{_DISABLED})")
_LONGEST = 10_000
"""Characters of a page, or of its title, in which such words are looked for: what says only that stays far below."""
_FRAMES = "#root, #app, #__next, #__nuxt, #svelte, app-root, [data-reactroot], #gatsby-focus-wrapper"
"""Where scripts put what they draw."""
_STORIES = 'article, meta[property="og:type"][content="article"]'
"""What a page has that holds a story, if one of robots or of consent, and what no page has that looks for robots or asks for consent."""


CONSENT = "This page asks for consent before it shows the article."
WALL = "This page asks to subscribe or to register before it shows the article."
LEADS_ON = "This page only leads on to"
_AT_ONCE = re.compile(r"""(?i)\s*+[0-5]?(?:\.\d{0,3})?\s*+[;,]\s*+(?:url\s*+=\s*+)?["']?([^"'\s]+)""")
"""What `<meta http-equiv="refresh">` says when it waits for five seconds at most; a page that waits for longer is meant to be read."""
_LONGEST_ADDRESS = 500
"""Characters."""


def reason(tree: LexborHTMLParser, url: str = "", titles: Sequence[str] = ()) -> str:
    """What the page says that it is instead of an article, as one sentence; "" when it says nothing of the kind.

    For pages in which no article or hardly a sentence was found. Reads the tree, changes nothing.
    """
    named = [*titles, *(fold(node.text(separator=" ")) for node in tree.css("title, h1")[:4])]
    names = [name[:_LONGEST] for name in named]
    body = fold(_visible(tree))[:_LONGEST]
    few = words(body) < FEW_WORDS
    if any(_NOT_FOUND.search(name) for name in names) or (few and _NOT_FOUND.search(body)):
        return "The page says that it was not found."
    if few and any(_ROBOTS.search(text) for text in (*names, body)) and tree.css_first(_STORIES) is None:
        return "This page checks for robots, and shows the article only to browsers."
    if few and _REGION.search(body):
        return "The page says that it is not available in this country."
    if _CONSENT.search(url) or (_NAMED_CONSENT.search(url) and tree.css_first(_STORIES) is None):
        return CONSENT
    if few and (_LOGIN.search(url) or tree.css_first("input[type=password]") is not None):
        return "This page asks to log in first."
    if few and (target := _leads_to(tree, url)):
        return f"{LEADS_ON} {target}"
    return NEEDS_JAVASCRIPT if needs_javascript(tree) else ""


def _leads_to(tree: LexborHTMLParser, url: str) -> str:
    """The address to which a browser goes on from this page by itself, and at once; ""."""
    for node in tree.css("meta[http-equiv]")[:10]:
        stated = node.attributes
        if (stated.get("http-equiv") or "").strip().lower() == "refresh" and (found := _AT_ONCE.match(stated.get("content") or "")):
            target = web(url, found[1])
            return target if len(target) <= _LONGEST_ADDRESS and canonical(target) != canonical(url) else ""
    return ""


def needs_javascript(tree: LexborHTMLParser) -> bool:
    """Whether a page of few words pleads for JavaScript, or is an empty frame for a script to fill."""
    body = fold(_visible(tree))[:_LONGEST]
    if words(body) >= FEW_WORDS:
        return False
    pleas = " ".join(node.text(separator=" ") for node in tree.css("noscript")[:10])[:_LONGEST]
    if _SCRIPT_PLEA.search(body) or _SCRIPT_PLEA.search(pleas):
        return True
    is_frame = not body or (words(body) < 40 and tree.css_first(_FRAMES) is not None)
    return is_frame and tree.css_first("script[src]" if not body else "script") is not None


def check(
    count: int, tree: LexborHTMLParser, url: str = "", titles: Sequence[str] = (), walls: Sequence[Wall] = (), *, is_dated: bool = False
) -> None:
    """Raise NoArticleError, with its own sentence, when the `count` words that were found are no article but what the page says instead.

    walls: what stands behind them, and on a page without any what stands first. is_dated: the page states for machines when they were
    published, as no page does that says something else than an article: sentences on it are a brief, of robots too.
    """
    if count >= (HARDLY_A_SENTENCE if is_dated else FEW_WORDS):
        return
    why = reason(tree, url, titles)
    if not why and count < HARDLY_A_SENTENCE and _asks_for_consent(fold(_visible(tree))[:_LONGEST]):
        why = CONSENT
    if not why and not count and walls:
        why = WALL
    if not count or (why and not (why == NEEDS_JAVASCRIPT and count >= HARDLY_A_SENTENCE)):
        raise NoArticleError(why or "There is no article on this page.", hint=_hint(why), subject=url)


def _asks_for_consent(said: str) -> bool:
    return _PARTNERS.search(said) is not None and _SHARED.search(said) is not None


def _hint(why: str) -> str:
    if why.startswith(LEADS_ON):
        return "Give that address instead."
    if "log in" in why or why == WALL:
        return "If you subscribe, give the reader your own cookies: reader help cookies."
    if "JavaScript" in why or "robots" in why or "consent" in why:
        return "Open it in a browser, save the page, and give the saved file to the reader."
    return ""


def _visible(tree: LexborHTMLParser) -> str:
    """The first words a visitor sees; scripts, styles and templates left out."""
    body = tree.body
    if body is None:
        return ""
    found = []
    length = 0
    for node in body.traverse(include_text=True):
        if node.tag == "-text" and node.parent is not None and node.parent.tag not in ("script", "style", "template", "noscript", "svg"):
            text = (node.text_content or "").strip()
            found.append(text)
            length += len(text)
            if length > 4000:
                break
    return " ".join(found)
