"""Links to a place on the page itself that say the address of the page as well."""

import pytest

import reader
from reader.models import Paragraph

ADDRESS = "https://ledger.example/lamps/2"
TOLD = "<p>The lamp rooms stay open for another winter, and the pilot of the ferry has brought her own chair to one of them.</p>"


def cleaned(of_page: str, url: str = ADDRESS, head: str = "") -> reader.Article:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    pointing = TOLD.replace(".</p>", f".<sup><a id=r1 href='{of_page}#n1'>1</a></sup></p>")
    notes = f"<h2>Notes</h2><ol><li id=n1>It is a rocking chair. <a href='{of_page}#r1'>↩</a></li></ol>"
    return reader.clean(f"<html>{head}<body><article><h1>Lamps</h1>{pointing}{told}{notes}</article></body></html>", url=url)


@pytest.mark.parametrize("of_page", ["", ADDRESS, f"{ADDRESS}/", "/lamps/2", "./2", "//ledger.example/lamps/2?utm_source=post"])
def test_notes_stay_whose_links_say_the_address_of_their_page(of_page: str) -> None:
    assert cleaned(of_page).text.endswith("\n\nNotes\n\nIt is a rocking chair.")


def test_a_page_without_an_address_is_known_by_the_one_that_it_gives_itself() -> None:
    head = f'<head><link rel="canonical" href="{ADDRESS}"></head>'
    assert cleaned(ADDRESS, "", head).text.endswith("\n\nNotes\n\nIt is a rocking chair.")


@pytest.mark.parametrize("other", ["https://ledger.example/lamps/3", "/lamps", "https://harbour.example/lamps/2"])
def test_a_place_on_another_page_is_led_to_as_ever(other: str) -> None:
    (pointing, *_) = cleaned(other).blocks
    assert isinstance(pointing, Paragraph)
    assert [span.href for span in pointing.spans if span.href] == [f"{'' if '//' in other else 'https://ledger.example'}{other}#n1"]
