"""What is to be done, and what of it is done already."""

from dataclasses import replace

import pytest

from reader.batch import plan
from reader.batch.filters import Filters
from reader.batch.inputs import Source
from reader.batch.plan import Mark, fingerprint, left, manifest, parts, vanished
from reader.batch.values import Form, Options, Tally
from reader.cleaner.rules import Rules
from reader.errors import OutputExistsError, UsageError

TERMS = Options(Rules())


def source(name: str, form: Form = Form.JSONL, root: str = "pages", changed: int = 1) -> Source:
    return Source(f"/data/{name}", name, root, form, 10, changed)


def done(name: str, stamp: str, options: str = "t") -> Mark:
    return Mark(name, stamp, options, "jsonl", 5, Tally(3, 2, 40, {"whole": 2}, {"empty": 1}))


def test_an_archive_is_a_part_of_its_name() -> None:
    assert [(part.name, part.files) for part in parts([source("b"), source("a/x")])] == [("a/x", ("/data/a/x",)), ("b", ("/data/b",))]


def test_pages_are_bundled_by_the_folder_that_was_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "PAGES_IN_A_BUNDLE", 2)
    pages = [source(name, Form.HTML, "saved") for name in "abc"]
    assert [(part.name, len(part.files), part.size) for part in parts(pages)] == [("saved-00000", 2, 20), ("saved-00001", 1, 10)]


def test_two_inputs_of_one_name_are_refused() -> None:
    beside, elsewhere = replace(source("a", Form.WARC), path="/data/a.warc"), replace(source("a"), path="/more/a")
    for other, advice in ((beside, "clean them into two folders"), (elsewhere, "name the folder that holds them, or")):
        with pytest.raises(UsageError, match=f"2 inputs would be written to a: /data/a, {other.path}") as raised:
            parts([source("a"), other])
        assert raised.value.hint.startswith(advice)


def test_what_has_a_mark_is_not_done_again() -> None:
    planned = parts([source("a"), source("b")])
    assert left(planned, {"a": done("a", planned[0].stamp)}, "t") == planned[1:]


def test_what_changed_since_is_done_again() -> None:
    marks = {"a": done("a", parts([source("a")])[0].stamp)}
    assert [part.name for part in left(parts([source("a", changed=2)]), marks, "t")] == ["a"]


def test_only_what_is_known_to_be_of_pages_that_are_named_has_vanished() -> None:
    planned = parts([replace(source("a", Form.HTML, "saved"), behind="/data/saved"), source("b")])
    gone, other = ("/data/saved",), ("/data/saved", "/data/other")
    marks = {name: replace(done(name, ""), origins=origins) for name, origins in (("x", gone), ("y", other), ("z", ()), ("b", gone))}
    assert [mark.name for mark in vanished(planned, marks)] == ["x"]
    assert vanished(parts([source("b")]), {"b-old": replace(done("b-old", ""), origins=("/data/b",))}) == []


def test_results_of_other_terms_are_not_touched() -> None:
    with pytest.raises(OutputExistsError, match="with other options"):
        left([], {"a": done("a", "", options="others")}, "t")


def test_results_of_another_input_of_that_name_are_not_touched() -> None:
    with pytest.raises(OutputExistsError, match="another input called a"):
        left(parts([source("a")]), {"a": replace(done("a", "old"), origins=("/elsewhere/a",))}, "t")


def test_every_term_is_in_the_fingerprint() -> None:
    others = [Options(Rules(), deadline=1.0), Options(Rules(), filters=Filters(min_words=5)), Options(Rules(), memory_mb=99)]
    assert len({fingerprint(options) for options in [TERMS, *others]}) == 4
    assert fingerprint(TERMS) == fingerprint(Options(Rules()))


def test_the_manifest_adds_up_and_names_every_part() -> None:
    held = manifest([done("b", ""), done("a", "")], TERMS)
    assert (held["pages"], held["articles"], held["words"], held["access"], held["passed_by"]) == (6, 4, 80, {"whole": 4}, {"empty": 2})
    assert [part["name"] for part in held["parts"]] == ["a", "b"]
