"""Which articles a batch keeps."""

import pytest

from reader.batch.filters import Filters, hosts_in, is_opted_out, objection
from reader.models import Access, AccessState, Article

ARTICLE = Article(language="en-GB", word_count=120, access=Access(AccessState.WHOLE))


def test_keeps_everything_unless_told_otherwise() -> None:
    assert objection(Article(), Filters()) == ""


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(languages=("en",)), ""),
        (Filters(languages=("en-gb", "de")), ""),
        (Filters(languages=("e",)), "language"),
        (Filters(languages=("de",)), "language"),
        (Filters(min_words=120), ""),
        (Filters(min_words=121), "short"),
        (Filters(access=("whole", "unknown")), ""),
        (Filters(access=("teaser",)), "access"),
    ],
)
def test_says_which_filter_objects(filters: Filters, expected: str) -> None:
    assert objection(ARTICLE, filters) == expected


def test_a_page_that_does_not_name_its_language_is_und() -> None:
    assert objection(Article(), Filters(languages=("en",))) == "language"
    assert objection(Article(), Filters(languages=("en", "und"))) == ""


def test_an_opt_out_covers_subdomains_and_no_namesakes() -> None:
    hosts = hosts_in(["# their wish", "paper.example  # since May", "https://www.daily.example/robots", "*.news.example", ""])
    assert hosts == {"paper.example", "daily.example", "news.example"}
    assert is_opted_out("https://paper.example/a", hosts)
    assert is_opted_out("https://www.paper.example/a", hosts)
    assert is_opted_out("http://m.news.example:8080/", hosts)
    assert not is_opted_out("https://newspaper.example/a", hosts)
    assert not is_opted_out("file:///home/paper.example", hosts)
    assert not is_opted_out("", hosts)


@pytest.mark.parametrize(
    "listed", ["münchen.example", "xn--mnchen-3ya.example", "XN--MNCHEN-3YA.example.", ".MÜNCHEN.example", "mu\u0308nchen.example"]
)
def test_an_opt_out_holds_in_whichever_way_a_host_is_written(listed: str) -> None:
    hosts = hosts_in([listed])
    for host in ("münchen.example", "xn--mnchen-3ya.example", "MÜNCHEN.example.", "www.xn--mnchen-3ya.example:8080"):
        assert is_opted_out(f"https://{host}/a", hosts)
    assert not is_opted_out("https://munchen.example/a", hosts)


def test_a_host_that_is_no_name_is_opted_out_by_its_own_letters() -> None:
    hosts = hosts_in(["xn--\u2603.example", "xn--99999999.example", "straße.example"])
    assert is_opted_out("https://xn--99999999.example/a", hosts)
    assert is_opted_out("https://xn--strae-oqa.example/a", hosts)
    assert not is_opted_out("https://strasse.example/a", hosts)
    assert not is_opted_out(f"https://xn--{'a' * 100_000}.example/a", hosts)
