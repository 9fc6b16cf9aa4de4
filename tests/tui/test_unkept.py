"""What comes of reading and is still to be written down."""

from functools import partial

import pytest

from reader.errors import LibraryBusyError, LibraryError
from reader.tui.unkept import Unkept


def test_writes_down_the_newest_of_each_name_once() -> None:
    written: list[str] = []
    unkept = Unkept()
    for place in ("first", "last"):
        unkept.add("place", partial(written.append, place))
    unkept.write_down()
    unkept.write_down()
    assert (written, [*unkept]) == (["last"], [])


def test_what_meets_somebody_writing_waits_with_all_behind_it() -> None:
    written: list[str] = []
    busy = [LibraryBusyError("Another program is writing.")]

    def place() -> None:
        if busy:
            raise busy.pop()
        written.append("place")

    unkept = Unkept()
    unkept.add("place", place)
    unkept.add("read", lambda: written.append("read"))
    with pytest.raises(LibraryBusyError):
        unkept.write_down()
    assert {*unkept} == {"place", "read"}
    unkept.write_down()
    assert sorted(written) == ["place", "read"]


def test_complains_once_of_a_library_that_cannot_be_written_to() -> None:
    def place() -> None:
        raise LibraryError("The library cannot be written to.")

    unkept = Unkept()
    unkept.add("place", place)
    with pytest.raises(LibraryError):
        unkept.write_down()
    unkept.add("place", place)
    unkept.write_down()
    assert not [*unkept]
