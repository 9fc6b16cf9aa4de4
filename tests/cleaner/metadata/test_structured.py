"""JSON-LD as it is found: read leniently, and never believed to be well formed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaner.metadata import structured

FERRY = {"@type": "NewsArticle", "headline": "The ferry that would not sink", "url": "https://ledger.example/news/ferry"}
OTHER = {"@type": "NewsArticle", "headline": "Rain again", "url": "https://ledger.example/news/rain"}


def found(*things: object, url: str = "", titles: tuple[str, ...] = ()) -> structured.Thing:
    return structured.article([json.dumps(thing) for thing in things], url, titles)


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(FERRY),
        json.dumps([FERRY]),
        json.dumps([[FERRY]]),
        json.dumps({"@graph": [{"@type": "WebSite", "name": "Ledger"}, FERRY]}),
        json.dumps({"@type": "WebPage", "mainEntity": FERRY}),
        json.dumps(FERRY | {"@type": ["Thing", "https://schema.org/NewsArticle"]}),
        "<!-- " + json.dumps(FERRY) + " -->",
        "//<![CDATA[\n" + json.dumps(FERRY) + "\n//]]>",
        json.dumps(FERRY) + ";",
        json.dumps(FERRY)[:-1] + ",}",
        json.dumps(FERRY).replace("would not", "would\nnot"),
        json.dumps(FERRY | {"description": "the town's, \\ and \\n"}).replace("'", r"\'"),
        json.dumps(FERRY).replace("would not", "would &#110;ot").replace("The", "<b>The</b>"),
    ],
)
def test_finds_the_article_in_what_surrounds_it(script: str) -> None:
    assert structured.text(structured.article([script]), "headline") == "The ferry that would not sink"


def test_of_several_articles_the_one_at_this_address_is_meant() -> None:
    thing = found(OTHER, FERRY, url="https://www.ledger.example/news/ferry/?ref=home")
    assert structured.text(thing, "headline") == "The ferry that would not sink"


def test_of_several_articles_the_one_with_this_title_is_meant() -> None:
    thing = found(OTHER, FERRY, titles=("The Ferry That Would Not Sink",))
    assert structured.text(thing, "headline") == "The ferry that would not sink"


def test_a_list_of_teasers_is_not_the_article() -> None:
    assert not found({"@type": "ItemList", "itemListElement": [FERRY, OTHER]})


def test_follows_references_within_a_graph() -> None:
    graph = {
        "@graph": [
            FERRY | {"author": {"@id": "#marit"}, "publisher": {"@id": "#ledger"}, "image": {"@id": "#picture"}},
            {"@type": "Person", "@id": "#marit", "name": "Marit Oxley"},
            {"@type": "Organization", "@id": "#ledger", "name": "The Ledger"},
            {"@type": "ImageObject", "@id": "#picture", "url": "/ferry.jpg"},
        ]
    }
    thing = found(graph)
    assert structured.names(thing, "author") == ["Marit Oxley"]
    assert structured.names(thing, "publisher") == ["The Ledger"]
    assert next(structured.addresses(thing, "image")) == "/ferry.jpg"


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        ('["fog", "Nordhaven, Westshire"]', ["fog", "Nordhaven, Westshire"]),
        ('["fog", "rope', ['["fog", "rope']),
        ({"@set": ["fog", "rope"]}, ["fog", "rope"]),
        ("[fog]", ["[fog]"]),
    ],
)
def test_reads_a_list_that_is_spelt_out_in_a_text(said: object, texts: list[str]) -> None:
    assert structured.texts(found(FERRY | {"keywords": said}), "keywords") == texts


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Marit Oxley", ["Marit Oxley"]),
        (["Marit Oxley", {"name": "Jon Vale"}], ["Marit Oxley", "Jon Vale"]),
        ({"@type": "Person", "name": ["Marit Oxley", "Jon Vale"]}, ["Marit Oxley", "Jon Vale"]),
        ([{"@type": "Organization", "name": "Ledger"}, {"@type": "Person", "name": "Marit Oxley"}], ["Marit Oxley"]),
        ({"@type": "Organization", "name": "Ledger"}, ["Ledger"]),
        ({"@type": "Person", "givenName": "Marit", "familyName": "Oxley"}, ["Marit Oxley"]),
        ({"@type": "Person", "familyName": "Oxley"}, ["Oxley"]),
        ({"@list": [{"@type": "Person", "name": "Marit Oxley"}, "Jon Vale"]}, ["Marit Oxley", "Jon Vale"]),
        ({"@set": []}, []),
        ([{"@type": "Person", "name": "Oxley, Marit"}, {"@type": "Person", "name": "Jon Vale, MD"}], ["Marit Oxley", "Jon Vale, MD"]),
        (None, []),
        (7, []),
        ({"name": None}, []),
    ],
)
def test_reads_authors_in_every_shape(author: object, names: list[str]) -> None:
    assert structured.names(found(FERRY | {"author": author}), "author") == names


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (True, True),
        (False, False),
        ("False", False),
        ("true", True),
        ("https://schema.org/False", False),
        (["False"], False),
        (0, False),
        (None, None),
        ("", None),
        ([True, False], None),
    ],
)
def test_reads_booleans_however_they_are_spelt(said: object, meant: bool | None) -> None:
    assert structured.is_free(found(FERRY | {"isAccessibleForFree": said})) is meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (1894, 1894),
        ("1894", 1894),
        ("1,894 words", 1894),
        ("1.894", 1894),
        (-3, None),
        (True, None),
        ("many", None),
        (None, None),
        ("1" + ",000" * 2000, None),
    ],
)
def test_reads_numbers_however_they_are_spelt(said: object, meant: int | None) -> None:
    assert structured.number(found(FERRY | {"wordCount": said}), "wordCount") == meant


def test_the_body_keeps_its_paragraphs_and_loses_its_tags() -> None:
    thing = found(FERRY | {"articleBody": "<p>One &amp; two.</p><p>Three.</p>"})
    assert [line for line in structured.body(thing).split("\n") if line] == ["One & two.", "Three."]


@pytest.mark.parametrize(
    "script", ["", "{", "[" * 100_000, '{"a":' * 50_000, "null", "7", '"text"', "{]", "\x00", '{"@type": {"@type": {}}}']
)
def test_what_is_no_json_says_nothing(script: str) -> None:
    assert structured.article([script]) == {}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "name", "author", "headline", "url", "image", "hasPart"]) | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(JSON)
def test_never_fails_on_any_json(value: object) -> None:
    names = ("headline", "author", "image", "mainEntity", "isAccessibleForFree")
    thing = structured.article([json.dumps({"@type": "NewsArticle", **dict.fromkeys(names, value)})])
    structured.text(thing, "headline")
    structured.names(thing, "author", "creator")
    list(structured.addresses(thing, "image"))
    structured.texts(thing, "author")
    structured.parts(thing)
    structured.number(thing, "headline")
    structured.is_free(thing)
    structured.kind(thing)


@pytest.mark.parametrize(
    ("instructions", "steps"),
    [
        ("Stir it.<br>Bake it.", ["Stir it.", "Bake it."]),
        ("<ol><li>Stir it.</li><li>Salt &amp; bake it.</li></ol>", ["Stir it.", "Salt & bake it."]),
        (["Stir it.", "Bake it."], ["Stir it.", "Bake it."]),
        ([{"@type": "HowToStep", "text": "Stir it."}, {"@type": "HowToStep", "name": "Bake it."}], ["Stir it.", "Bake it."]),
        (
            [{"@type": "HowToSection", "name": "Dough", "itemListElement": [{"text": "Stir it."}]}, {"text": "Bake it."}],
            ["Stir it.", "Bake it."],
        ),
        ({"@type": "ItemList", "itemListElement": [{"item": 7}, {"text": None}, "Stir it."]}, ["Stir it."]),
        (None, []),
        (7, []),
    ],
)
def test_reads_the_steps_of_a_recipe_however_they_are_written(instructions: object, steps: list[str]) -> None:
    thing = found({"@type": "Recipe", "name": "Bread", "recipeIngredient": ["salt", ""], "recipeInstructions": instructions})
    assert structured.recipe(thing) == ["salt", *steps]


@pytest.mark.parametrize(
    ("about", "is_its_own"),
    [({"name": "The ferry"}, True), ({"name": "Bread"}, False), ({"name": "Bread", "url": FERRY["url"]}, True), ({}, False)],
)
def test_a_recipe_beside_the_article_is_the_articles_where_it_bears_its_name_or_address(about: dict[str, str], is_its_own: bool) -> None:
    thing = found(FERRY, {"@type": "Recipe", "recipeIngredient": "salt", **about}, url=FERRY["url"])
    assert structured.text(thing, "headline") == FERRY["headline"]
    assert structured.recipe(thing) == ["salt"] * is_its_own


def steps(*named: tuple[str, str]) -> list[object]:
    return [{"@type": "ListItem", "position": at, "name": name, "item": place} for at, (name, place) in enumerate(named, 1)]


@pytest.mark.parametrize(
    "trail",
    [
        steps(("Home", "https://ledger.example/"), ("Harbour", "https://ledger.example/harbour"), ("The ferry", str(FERRY["url"]))),
        steps(("Ledger", "/index.html"), ("Harbour", "/harbour/index.html"), ("The ferry that would not sink", "/n/2")),
        steps(("Startseite", "https://ledger.example/de"), ("Harbour", "/harbour")),
        [
            {"item": {"@id": "https://ledger.example/", "name": "Ledger"}},
            {"item": {"@id": "/harbour", "name": "Harbour"}},
            {"name": "Ferry"},
        ],
        [5, None, {"name": "Ledger"}, {"item": "/x"}, *steps(("Harbour", "/harbour"))],
    ],
)
def test_the_trail_leads_from_the_front_page_through_the_section_to_the_article(trail: object) -> None:
    alone = {"@type": "BreadcrumbList", "itemListElement": trail}
    for things in ([FERRY, alone], [alone], [{"@type": "WebPage", "breadcrumb": alone, "mainEntity": FERRY}]):
        sections = list(structured.sections(found(*things, url=FERRY["url"]), FERRY["url"]))
        assert [name for name in sections if name != FERRY["headline"]] == ["Harbour"]


@pytest.mark.parametrize(
    "trail",
    [
        steps(("Ledger", "/"), (FERRY["headline"], "/n/2")),
        steps(("The ferry", FERRY["url"])),
        [*steps(("Ledger", "/")), {"name": "An old ferry"}],
        [],
        "Home",
        None,
    ],
)
def test_a_trail_without_a_section_names_none(trail: object) -> None:
    thing = found(FERRY | {"@trail": 5}, {"@type": "BreadcrumbList", "itemListElement": trail}, url=FERRY["url"])
    assert not list(structured.sections(thing, FERRY["url"]))


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_reads_any_trail(steps: object) -> None:
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"name": "Harbour", "item": steps, "@named": 5}, steps]}
    assert all(structured.sections(found(FERRY, trail)))


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_reads_any_recipe(instructions: object) -> None:
    assert all(structured.recipe(found({"@type": "Recipe", "recipeIngredient": "salt", "recipeInstructions": instructions})))
