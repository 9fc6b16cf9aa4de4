"""Near-duplicates are found, look-alikes are not."""

from reader.batch.duplicates import SAMPLE, Seen, resemblance, sketch

STORY = " ".join(f"On day {day} the council of ward {day * 7} heard speaker number {day * 13}." for day in range(40))
OTHER = " ".join(f"In week {week} the orchestra of hall {week * 5} played piece number {week * 11}." for week in range(40))


def test_the_same_text_is_seen_again_whatever_its_case_and_punctuation() -> None:
    seen = Seen()
    assert not seen.before(sketch(STORY))
    assert seen.before(sketch(STORY.upper().replace(".", " !")))


def test_a_text_with_a_line_added_is_a_near_duplicate() -> None:
    seen = Seen()
    seen.before(sketch(STORY))
    assert seen.before(sketch(STORY + " This report was updated in the evening."))


def test_another_text_is_not() -> None:
    seen = Seen()
    seen.before(sketch(STORY))
    assert not seen.before(sketch(OTHER))


def test_half_the_text_is_not() -> None:
    seen = Seen()
    seen.before(sketch(STORY))
    assert not seen.before(sketch(STORY[: len(STORY) // 2]))


def test_nothing_is_never_a_duplicate_of_nothing() -> None:
    seen = Seen()
    assert not seen.before(sketch(""))
    assert not seen.before(sketch(" … "))


def test_the_estimate_is_near_the_true_resemblance() -> None:
    words = STORY.split()
    shingles = [{" ".join(text[at : at + 4]) for at in range(len(text) - 3)} for text in (words, words[: len(words) * 3 // 4])]
    true = len(shingles[0] & shingles[1]) / len(shingles[0] | shingles[1])
    assert abs(resemblance(sketch(STORY), sketch(" ".join(words[: len(words) * 3 // 4]))) - true) < 3 / SAMPLE**0.5 / 2
