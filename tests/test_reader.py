"""The package as another program uses it: `import reader`."""

from importlib.resources import files

import pytest

import reader

PAGE = (
    "<title>The eel count</title><article><h1>The eel count</h1>"
    + "<p>The eels came late this year, and nobody knew why.</p>" * 5
    + "</article>"
)


def test_a_page_is_cleaned_whatever_holds_its_bytes() -> None:
    kept = reader.clean(PAGE).text
    assert "The eels came late" in kept
    assert (
        kept
        == reader.clean(PAGE.encode()).text
        == reader.clean(bytearray(PAGE.encode())).text
        == reader.clean(memoryview(PAGE.encode())).text
    )


def test_what_is_promised_is_there() -> None:
    assert isinstance(reader.clean(PAGE), reader.Article)
    assert all(hasattr(reader, name) for name in reader.__all__)


def test_what_has_no_article_is_refused_by_an_error_of_its_own() -> None:
    with pytest.raises(reader.ReaderError, match="empty"):
        reader.clean(b"")


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'cleaned'"):
        _ = reader.cleaned


def test_type_checkers_of_other_programs_may_read_its_types() -> None:
    assert files("reader").joinpath("py.typed").is_file()
