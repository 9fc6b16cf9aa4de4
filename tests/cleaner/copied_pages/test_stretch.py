"""The stretch of lines with the largest sum."""

from reader.cleaner.copied_pages.stretch import heaviest


def test_a_little_loss_does_not_part_two_heavy_lines() -> None:
    assert heaviest([-6, 3, -1, 4, -3]) == (1, 4)


def test_a_large_loss_does() -> None:
    assert heaviest([3, -6, 4, 1, -9]) == (2, 4)


def test_there_is_none_where_nothing_weighs() -> None:
    assert heaviest([-1, -2]) == heaviest([]) == (0, 0)
