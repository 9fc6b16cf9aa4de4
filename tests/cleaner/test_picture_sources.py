"""Where a picture's file is, and what its name says."""

import pytest

from reader.cleaner.picture_sources import address_of, file_of, is_furniture, is_logo


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ({"src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "data:image/gif;base64,R0lGOD", "data-src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/img/placeholder-wide.gif", "data-original": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/static/grey-placeholder.png"}, ""),
        ({"src": "/fog.jpg?w=40", "srcset": "/fog.jpg?w=40 40w, /fog.jpg?w=640 640w"}, "/fog.jpg?w=640"),
        ({"src": "/fog.jpg", "srcset": "/fog-2000.jpg 2000w, /fog-1200.jpg 1200w, /fog-640.jpg 640w"}, "/fog-1200.jpg"),
        ({"srcset": "/a/w_640,c_fit/fog.jpg 640w,/a/w_960,c_fit/fog.jpg 960w"}, "/a/w_960,c_fit/fog.jpg"),
        ({"srcset": "/fog.jpg, /fog@2.jpg 2x"}, "/fog.jpg"),
        ({"srcset": "/blur.jpg 20w", "src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/fog-40.jpg", "data-srcset": "/fog-640.jpg 640w, /fog-1200.jpg 1200w"}, "/fog-1200.jpg"),
        ({"src": "/fog.jpg", "srcset": "data:image/gif;base64,R0lGOD 640w"}, "/fog.jpg"),
        ({"srcset": "/img/blank.jpg, /fog.jpg 2x"}, "/fog.jpg"),
        ({"src": "about:blank", "srcset": "/fog.jpg 2x"}, "/fog.jpg"),
        ({"src": "#", "srcset": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/img/ajax-loading.gif", "data-src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/img/blank.jpg", "data-src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/img/SPACER.GIF", "data-src": "/Fog.JPG"}, "/Fog.JPG"),
        ({"src": "/img/page-loader.svg", "data-src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/img/Spinner.png", "data-src": "/fog.jpg"}, "/fog.jpg"),
        ({"src": "/carts-loading-grain.jpg"}, "/carts-loading-grain.jpg"),
        ({"src": "/a-blank-ballot.jpeg?w=800"}, "/a-blank-ballot.jpeg?w=800"),
        ({"src": None, "srcset": ""}, ""),
    ],
)
def test_finds_the_file_behind_what_stands_in_for_it(attributes: dict[str, str | None], address: str) -> None:
    assert address_of(attributes) == address


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/static/icons/social/send.svg",
        "https://a.example/i/play-icon.svg",
        "https://a.example/wp-content/themes/ledger/gallery.png",
        "https://a.example/u/avatars/ines.jpg",
        "https://a.example/ines.jpg?width=75&dpr=1",
        "https://a.example/bell-92x92.png",
        "https://a.example/Bell_92X92.PNG",
        "https://a.example/i/Identicon/7.png",
        "https://a.example/themes/Custom/bell.png",
        "https://a.example/u/Avatar/ines.jpg",
    ],
)
def test_knows_furniture_by_the_name_of_its_file(address: str) -> None:
    assert is_furniture(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/style/icons/the-first-lady-of-fog.jpg",
        "https://a.example/up/avatar-the-last-ferry-still.jpg",
        "https://a.example/fog.jpg?width=800&dpr=2&crop=16:9",
        "https://a.example/i/20191119-2-1454/w=20",
        "https://a.example/fog.jpg?w=1200&h=0",
        "https://a.example/fog-696x464.jpg",
        "https://a.example/themes/energy/mole.jpg",
        "https://a.example/mole-at-noon-3x2.jpg",
        "https://a.example/mole_16x9.png",
    ],
)
def test_takes_no_picture_of_a_story_for_furniture(address: str) -> None:
    assert not is_furniture(address)


def test_knows_a_logo() -> None:
    assert is_logo("https://a.example/images/ledger-logo-2026.svg?v=2")
    assert is_logo("https://a.example/images/Masthead.PNG")
    assert not is_logo("https://a.example/logos/the-prologue.png")
    assert not is_logo("https://a.example/up/chandlers-logo-on-a-wall.jpg")


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/2026/the-grey-gull.jpg",
        "https://b.example/w_1200/the-grey-gull.JPG?w=1200#top",
        "/up/the-grey-gull-scaled.jpg",
        "/up/the-grey-gull-1200x630@2x.webp",
        "/up/The-Grey-Gull_320x200.jpg.webp",
    ],
)
def test_knows_a_file_in_whatever_size(address: str) -> None:
    assert file_of(address) == "the-grey-gull"


@pytest.mark.parametrize(
    "address",
    [
        *("", "https://a.example/", "/master/3000.jpg", "/a/hero.jpg", "/img/1200x630.jpg", "/17/original.jpg", "/17/og-image.png"),
        *("/17/featured_image_2.jpg", "/17/FullSizeRender.jpeg", "/getimage.aspx?id=17", "/17/article-header-large@2x.webp"),
    ],
)
def test_a_name_that_any_picture_may_have_names_no_file(address: str) -> None:
    assert file_of(address) == ""


@pytest.mark.parametrize("name", ["img_0974-1", "84057994", "original-dyke", "mainland-bells"])
def test_a_number_or_a_word_besides_names_a_file(name: str) -> None:
    assert file_of(f"/17/{name}.jpg") == name
