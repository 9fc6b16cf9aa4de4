"""A few numbers of a text, by which it is compared with others."""

from reader.sketches import sketch

TIDE = "The tide turns at nine, and the ferry leaves with it: nobody has ever seen it wait."


def test_case_and_punctuation_do_not_count() -> None:
    assert sketch(TIDE, run=3, size=8) == sketch(TIDE.upper().replace(",", " –"), run=3, size=8)


def test_it_is_the_smallest_of_all_in_order() -> None:
    every = sketch(TIDE, run=3, size=1000)
    assert len(every) == len(TIDE.split()) - 2
    assert sketch(TIDE, run=3, size=4) == tuple(sorted(every))[:4]


def test_a_text_shorter_than_a_run_is_one() -> None:
    assert len(sketch("Low water", run=5, size=8)) == 1


def test_too_few_words_are_not_compared() -> None:
    assert sketch("", run=3, size=8) == sketch(TIDE, run=3, size=8, fewest=18) == ()
    assert sketch(TIDE, run=3, size=8, fewest=17)
