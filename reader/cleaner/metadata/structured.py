"""What a page says of its article in JSON-LD, read leniently: arrays, graphs, references, strings for booleans, several articles.

Values only: the scripts come in as text, one article's object goes out. Nothing here knows HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from reader.cleaner.metadata.bylines import forwards
from reader.text import fold, letters
from reader.urls import path
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, TypeAlias


Thing: TypeAlias = "Mapping[str, Any]"
"""One JSON-LD object as it came. `Any` ends here: every accessor below gives text, numbers or None."""

SCRIPT_LIMIT = 2_000_000
"""Characters of one script that are read; longer ones are no article's description."""
_LONGEST = 4_000
"""Characters of a list of words or a name that are read."""
_THINGS = 500
"""Objects looked at on one page."""
_ARTICLE = ("Article", "BlogPosting", "Report", "Review", "Posting", "Recipe", "Opinion")
_PAGE = ("WebPage", "ItemPage", "VideoObject", "AudioObject", "PodcastEpisode", "Event")
"""How types end that describe an article, and a page."""
_OF_A_RECIPE = ("recipeIngredient", "recipeInstructions")
_TRAIL = ("BreadcrumbList",)
_NESTS = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "breadcrumb")
"""Where an article's object may stand inside another, or the trail to it; lists of teasers (`itemListElement`, `blogPost`) are not looked
into."""
_FRONT_PAGE = re.compile(r"(?i)(?:/(?:index|home|default)(?:\.\w{1,5})?)?")
"""The path of a paper's front page."""
_FRONT_PAGES = frozenset(
    "home homepage start startseite accueil inicio início portada forside forsiden hem hjem etusivu главная головна ホーム トップ 首页 "
    "首頁 홈".split()
)
"""How the first step of a trail is called, where it leads to the front page in one of the paper's languages."""
_START = re.compile(r"[{\[](?=\s*[\"{\[}\]])")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_NO_ESCAPE = re.compile(r"""(?<!\\)((?:\\\\)*)\\(?=[^"\\/bfnrtu])""")
"""A backslash before what JSON has it before nowhere: other languages write `it\\'s`."""
_JSON = json.JSONDecoder(strict=False)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_BREAKING_TAG = re.compile(r"(?i)</?(?:p|div|br|li|ul|ol|h[1-6]|blockquote)\b[^<>]*>")


def article(scripts: Iterable[str], url: str = "", titles: Iterable[str] = ()) -> Thing:
    """The object that describes this page's article; {} when there is none.

    url: the page's address. titles: what the page calls itself elsewhere. Of several articles the one that names the address wins, then the
    one that bears a title, then the first; a bare WebPage is better than nothing. What a recipe on the page says of its making counts as
    the article's, and the trail to the page is kept with it (`sections`).
    """
    things, titles = list(_things(scripts)), tuple(titles)
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 2}
    trails = [thing for thing in things if _is(thing, _TRAIL)]
    articles = [thing for thing in things if _is(thing, _ARTICLE)] or [thing for thing in things if _is(thing, _PAGE)]
    if not articles:
        return {"@trail": trails} if trails else {}
    best = articles[0] if len(articles) == 1 else _best(articles, url, titles)
    recipe = next((thing for thing in things if "recipeIngredient" in thing and _is_about(thing, best, url, titles)), {})
    return {**{name: recipe[name] for name in _OF_A_RECIPE if name in recipe}, **best, "@named": named, "@trail": trails}


def _best(articles: Iterable[Thing], url: str, titles: Iterable[str]) -> Thing:
    known = {_squeezed(title) for title in titles}
    return max(articles, key=lambda thing: (_at(thing, url), _squeezed(text(thing, "headline", "name")) in known))


def _is_about(recipe: Thing, article: Thing, url: str, titles: Iterable[str]) -> bool:
    """Whether a recipe on the page is the article's: it is at the same address, or each word of its name stands in a title."""
    name = set(text(recipe, "name").casefold().split())
    known = (set(title.casefold().split()) for title in (*titles, text(article, "headline", "name")))
    return recipe is article or _at(recipe, url) or (bool(name) and any(name <= words for words in known))


def text(thing: Thing, *names: str) -> str:
    """The first of the named properties that is text, folded to one line; ""."""
    for name in names:
        for value in _texts(thing.get(name)):
            if said := fold(_plain(value)):
                return said
    return ""


def texts(thing: Thing, name: str) -> list[str]:
    """Every text of a property. One may hold several words: what parts them is for the reader of a claim to tell, once no entity is left
    whose semicolon would."""
    return [fold(_plain(value[:_LONGEST])) for value in _texts(_listed_in(thing.get(name)))]


def _listed_in(value: object) -> object:
    """The array that a text spells out, as some programs write it; anything else as it is."""
    if not (isinstance(value, str) and value.startswith('["')):
        return value
    try:
        return json.loads(value[:_LONGEST])
    except (ValueError, RecursionError):
        return value


def names(thing: Thing, *properties: str) -> list[str]:
    """The names of the people that a property holds; of the organisations where it holds none."""
    people, others = people_and_others(thing, *properties)
    return people or others


def people_and_others(thing: Thing, *properties: str) -> tuple[list[str], list[str]]:
    """The names of the people and of the organisations that the first of the properties holds that holds any."""
    people: list[str] = []
    others: list[str] = []
    for holder in (thing.get(name) for name in properties):
        for value in _each(holder):
            if isinstance(value, str):
                people.append(value)
            elif isinstance(value, dict):
                value = _resolved(thing, value, {"name"})
                said = list(_texts(value.get("name"))) or _in_parts(value)
                if _is(value, ("Organization",)):
                    others += said
                else:
                    people += map(forwards, said)
        if people or others:
            break
    return _folded(people), _folded(others)


def _folded(names: Iterable[str]) -> list[str]:
    return [fold(_plain(name[:_LONGEST])) for name in names]


def _in_parts(person: Thing) -> list[str]:
    """A name that is stated in two parts only."""
    parts = filter(None, (text(person, "givenName"), text(person, "familyName")))
    return [whole] if (whole := " ".join(parts)) else []


def addresses(thing: Thing, *properties: str) -> Iterator[str]:
    """Addresses that the named properties hold, as strings or as objects with `url`, `contentUrl` or `@id`."""
    for name in properties:
        for value in _each(thing.get(name)):
            if isinstance(value, str):
                yield value.strip()
            elif isinstance(value, dict):
                value = _resolved(thing, value, {"url", "contentUrl"})
                yield from (found.strip() for key in ("url", "contentUrl", "@id") for found in _texts(value.get(key)))


def sections(thing: Thing, url: str = "") -> Iterator[str]:
    """The sections through which a trail leads from the front page to the article at `url`, without either, outermost first."""
    steps = list(_steps(thing))
    if not steps:
        return
    own = path(url).rpartition("/")[2]
    outside = _FRONT_PAGES | {text(thing, "headline", "name").casefold()}
    for name, place in steps:
        if name.casefold() not in outside and not _FRONT_PAGE.fullmatch(place) and place.rpartition("/")[2] != own:
            yield name


def _steps(thing: Thing) -> Iterator[tuple[str, str]]:
    """Name and path of each step on the trails to a page, as far as it is named. A last one that leads nowhere, as others do, is the page
    itself."""
    for trail in thing.get("@trail", ()):
        steps = [_step(step) for step in _each(trail.get("itemListElement")) if isinstance(step, dict)]
        if any(place for _, place in steps) and not steps[-1][1]:
            steps.pop()
        yield from ((name, path(place)) for name, place in steps if name)


def _step(step: Thing) -> tuple[str, str]:
    """Its name and its address."""
    item = step.get("item")
    name = text(step, "name") or (text(item, "name") if isinstance(item, dict) else "")
    return name, next(addresses({"item": item}, "item"), "")


def body(thing: Thing) -> str:
    """The article's text as the page states it, paragraphs on lines of their own; "". A witness, never the source."""
    value = next(iter(_texts(thing.get("articleBody"))), "")
    return _plain(_BREAKING_TAG.sub("\n", value)).strip()


def recipe(thing: Thing) -> list[str]:
    """What goes into a recipe and how it is made, each ingredient and each step by itself. Witnesses, like the body."""
    found: list[str] = []
    stack = [thing.get(name) for name in reversed(_OF_A_RECIPE)]
    while stack and len(found) < _THINGS:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(reversed(value[:_THINGS]))
        elif isinstance(value, dict):
            stack.append(value.get("itemListElement") or value.get("text") or value.get("name"))
        elif isinstance(value, str):
            found += filter(None, map(fold, _BREAKING_TAG.sub("\n", value[:_LONGEST]).split("\n")))
    return [text for text in map(_plain, found) if text]


def number(thing: Thing, name: str) -> int | None:
    """A property as a whole number (`1894`, `"1,894"`, `"1894 words"`); None."""
    value = thing.get(name)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return int(value) if 0 <= value < 10**9 else None
    match = re.match(r"\s*(\d{1,3}(?:[,.\u202f ]\d{3})+|\d{1,9})\b", value) if isinstance(value, str) else None
    digits = re.sub(r"\D", "", match[1]) if match else ""
    return int(digits) if 0 < len(digits) < 10 else None


def is_free(thing: Thing) -> bool | None:
    """`isAccessibleForFree`, however it is spelt (`true`, `"False"`, `["http://schema.org/False"]`, 0); None when it is not said."""
    said = {_boolean(value) for value in _each(thing.get("isAccessibleForFree"))} - {None}
    return said.pop() if len(said) == 1 else None


def parts(thing: Thing) -> list[Thing]:
    """The objects under `hasPart`."""
    return [part for part in _each(thing.get("hasPart")) if isinstance(part, dict)]


def kind(thing: Thing) -> str:
    """The object's type without its namespace: `NewsArticle`; ""."""
    return next((name.rpartition("/")[2] for name in _texts(thing.get("@type"))), "")


def _resolved(thing: Thing, value: Thing, wanted: set[str]) -> Thing:
    """What a mere reference (`{"@id": …}`) refers to; anything that already says one of the wanted properties as it is."""
    target = value.get("@id")
    return thing["@named"].get(target, value) if isinstance(target, str) and "@named" in thing and not wanted & value.keys() else value


def _things(scripts: Iterable[str]) -> Iterator[Thing]:
    """Every object that may describe an article, in page order; the nesting is walked without recursion."""
    left = _THINGS
    for script in scripts:
        stack = [_parsed(script)]
        while stack and left:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(reversed(value[:_THINGS]))
            elif isinstance(value, dict):
                left -= 1
                yield value
                stack.extend(value[name] for name in reversed(_NESTS) if isinstance(value.get(name), (list, dict)))


def _parsed(script: str) -> object:
    """A script as JSON: what wraps it, raw line ends, trailing commas and needless backslashes forgiven; None when it is past forgiving."""
    script = script[:SCRIPT_LIMIT].replace("<![CDATA[", "")
    start = _START.search(script)
    if not start:
        return None
    script = script[start.start() :]
    for forgive in (str, _mended):
        try:
            value: object = _JSON.raw_decode(forgive(script))[0]
            return value
        except (ValueError, RecursionError):
            continue
    return None


def _mended(script: str) -> str:
    return _NO_ESCAPE.sub(r"\1", _TRAILING_COMMA.sub("", script))


def _is(thing: Thing, endings: tuple[str, ...]) -> bool:
    return any(name.endswith(endings) for name in _texts(thing.get("@type")))


def _at(thing: Thing, url: str) -> bool:
    """Whether the object says that it is the one at `url`: by path, since host and query vary."""
    place = path(url)
    return len(place) > 1 and any(path(address) == place for address in addresses(thing, "mainEntityOfPage", "url", "@id"))


def _squeezed(title: str) -> str:
    return letters(title).casefold()


def _boolean(value: object) -> bool | None:
    word = str(value).rpartition("/")[2].strip().lower()
    return True if word in ("true", "1", "yes") else False if word in ("false", "0", "no") else None


def _each(value: object) -> Iterator[object]:
    """What a property holds, one by one: arrays that say of themselves that they are one, too, and arrays in arrays."""
    if isinstance(value, dict) and len(value) == 1:
        value = value.get("@list", value.get("@set", value))
    if isinstance(value, list):
        for item in value[:_THINGS]:
            yield from item[:_THINGS] if isinstance(item, list) else (item,)
    elif value is not None:
        yield value


def _texts(value: object) -> Iterable[str]:
    """The texts that a property holds; none of them is empty."""
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    return _listed(value) if value is not None else ()


def _listed(value: object) -> Iterator[str]:
    for item in _each(value):
        if isinstance(item, dict):
            item = item.get("@value", item.get("name"))
        if isinstance(item, (int, float)) and not isinstance(item, bool):
            item = str(item)
        if isinstance(item, str) and item.strip():
            yield item


def _plain(value: str) -> str:
    """Text that may carry tags and entities, without them."""
    if "<" in value:
        value = _TAG.sub(" ", value)
    if "&" in value:
        from html import unescape

        value = unescape(unescape(value))
    return value
