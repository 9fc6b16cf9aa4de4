"""The light dataclasses behave as the standard library's do, in everything this program asks of them."""

from __future__ import annotations

import ast
import copy
import dataclasses
import enum
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.models import Access, AccessState, Article, Bookmark, Paragraph, Place, Span, Style
from reader.values import NamedTuple, StrEnum, dataclass, field, fields, replace


@dataclass(frozen=True, slots=True)
class Boat:
    name: str
    year: int = 1921
    crew: list[str] = field(default_factory=list)
    secret: str = field(default="", compare=False, repr=False)

    @property
    def old(self) -> bool:
        return self.year < 1950


@dataclass(slots=True)
class Log:
    lines: int = 0


@dataclass(slots=True, eq=False)
class Token:
    text: str = ""


def test_whoever_makes_one_postpones_its_annotations() -> None:
    sources = {path: path.read_text(encoding="utf-8") for path in Path(reader.__file__).parent.rglob("*.py")}
    imported = {path: [node for node in ast.parse(source).body if isinstance(node, ast.ImportFrom)] for path, source in sources.items()}
    names = {path: {(node.module, each.name) for node in nodes for each in node.names} for path, nodes in imported.items()}
    making = [path for path, known in names.items() if known & {("reader.values", "dataclass"), ("reader.values", "NamedTuple")}]
    assert len(making) > 30
    assert [path for path in making if ("__future__", "annotations") not in names[path]] == []


def test_positional_keyword_and_default_arguments() -> None:
    assert Boat("Belle", crew=["Roe"]) == Boat("Belle", 1921, ["Roe"])
    assert Boat("Belle").crew is not Boat("Belle").crew
    assert Boat("Belle").old
    assert Boat("Belle", secret="x") == Boat("Belle")


@pytest.mark.parametrize("common", [False, True])
@pytest.mark.parametrize("call", [lambda: Boat("a", name="b"), lambda: Boat(), lambda: Boat("a", 1, [], "", 2), lambda: Boat("a", age=3)])
def test_wrong_arguments_are_type_errors(call: object, common: bool) -> None:
    for _ in range(50 if common else 0):
        Boat("Belle")
    with pytest.raises(TypeError):
        call()  # type: ignore[operator]


def test_a_frozen_value_cannot_be_changed_and_nothing_added() -> None:
    boat = Boat("Belle")
    with pytest.raises(dataclasses.FrozenInstanceError):
        boat.name = "Osprey"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del boat.name
    log = Log()
    log.lines = 3
    with pytest.raises(AttributeError):
        log.pages = 1  # type: ignore[attr-defined]


def test_equality_and_hash_are_those_of_the_fields_and_the_class() -> None:
    assert Span("a") == Span("a")
    assert hash(Span("a")) == hash(Span("a"))
    assert Span("a") != Span("a", Style.STRONG)
    assert Paragraph(()) != ()
    assert Token("a") != Token("a")
    with pytest.raises(TypeError):
        hash(Log())


def test_it_prints_as_it_is_made() -> None:
    assert repr(Boat("Belle")) == "Boat(name='Belle', year=1921, crew=[])"


def test_patterns_match_by_position() -> None:
    match Span("a", Style.STRONG):
        case Span(text, style):
            assert (text, style) == ("a", Style.STRONG)


def test_values_survive_pickling() -> None:
    article = Article(title="A", blocks=(Paragraph((Span("b"),)),), access=Access(AccessState.WHOLE))
    assert pickle.loads(pickle.dumps(article, protocol=5)) == article


def test_the_standard_functions_know_them() -> None:
    assert [item.name for item in dataclasses.fields(Span)] == [item.name for item in fields(Span)] == ["text", "style", "href"]
    assert dataclasses.is_dataclass(Span("a"))
    assert dataclasses.replace(Span("a"), text="b") == replace(Span("a"), text="b") == Span("b")
    assert dataclasses.asdict(Place(1, "q")) == {"block": 1, "quote": "q", "offset": 0}


def test_a_default_made_by_a_class_is_made_anew() -> None:
    from datetime import UTC, datetime

    assert Bookmark("a", datetime.now(UTC)).place == Place()


class Mark(NamedTuple):
    """A named tuple of ours."""

    name: str
    at: int = 0
    """Where it stands."""

    @property
    def shown(self) -> str:
        return f"{self.name}@{self.at}"


def test_a_named_tuple_is_one_of_the_standard_library() -> None:
    mark = Mark("a", at=3)
    name, at = mark
    assert (name, at, mark.shown, mark._replace(at=4), Mark("b").at) == ("a", 3, "a@3", ("a", 4), 0)
    assert repr(mark) == "Mark(name='a', at=3)"
    assert pickle.loads(pickle.dumps(mark)) == mark
    assert (Mark._fields, Mark.__doc__, Mark.__annotations__) == (("name", "at"), "A named tuple of ours.", {"name": "str", "at": "int"})
    with pytest.raises(TypeError):
        Mark()  # type: ignore[call-arg]


def test_a_named_tuple_that_became_common_takes_the_same() -> None:
    marks = [Mark("a", number) for number in range(50)]
    assert [mark.at for mark in marks] == list(range(50))
    assert Mark("b", at=2) == Mark(at=2, name="b") == ("b", 2)
    assert Mark("b") == ("b", 0)
    for wrong in ({}, {"name": "a", "name_": "b"}, {"at": 1}):
        with pytest.raises(TypeError):
            Mark(**wrong)
    with pytest.raises(TypeError):
        Mark("a", 1, 2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Mark("a", name="b")  # type: ignore[misc]


def test_making_classes_needs_no_dataclasses() -> None:
    code = "import sys, reader.models; print('dataclasses' in sys.modules, 'inspect' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    assert done.stdout == "False False\n"


class Tide(StrEnum):
    """Which way the water goes."""

    EBB = "ebb"
    FLOOD = "flood"
    """A word on its own line says what a member is for."""


class StandardTide(enum.StrEnum):
    EBB = "ebb"
    FLOOD = "flood"


def test_words_are_members_as_in_the_standard_library() -> None:
    for light, standard in zip(Tide, StandardTide, strict=True):
        assert (light.name, light.value, str(light), f"{light:>6}") == (standard.name, standard.value, str(standard), f"{standard:>6}")
        assert (light, hash(light), json.dumps(light)) == (standard, hash(standard), json.dumps(standard))
        assert repr(light) == repr(standard).replace("Standard", "")
        assert isinstance(light, str)
        assert isinstance(light, Tide)
    assert (len(Tide), list(Tide)) == (len(StandardTide), ["ebb", "flood"])


def test_a_word_is_looked_up_and_stays_the_one_it_is() -> None:
    assert Tide("ebb") is Tide(Tide.EBB) is Tide.EBB
    assert Tide.EBB in Tide
    assert pickle.loads(pickle.dumps(Tide.FLOOD)) is copy.deepcopy(Tide.FLOOD) is Tide.FLOOD
    with pytest.raises(ValueError, match="'slack' is not a valid Tide"):
        Tide("slack")
    match Tide("flood"):
        case Tide.EBB:
            pytest.fail("the water falls")
        case Tide.FLOOD:
            pass
