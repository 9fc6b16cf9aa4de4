"""Regular expressions take time by the length of a text, never by its square: a stranger writes the text."""

import ast
import importlib
import inspect
import pkgutil
import random
import re
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import reader
from reader.cleaner.picture_sources import _LONGEST_PATH
from reader.rules import compiled
from tests.bounds import TooSlow, bounded

Expression = re.Pattern[str] | re.Pattern[bytes]

LENGTH, PART = 6_000, 8
"""Characters of a text, and the part of it that an expression is tried on as well when the whole took it a while."""
SHORT = dict.fromkeys([f"reader.cleaner.picture_sources.{name}" for name in ("_FURNITURE", "_LOGO", "_STANDS_IN")], _LONGEST_PATH)
"""Expressions that are asked of no text longer than this."""
SAMPLES = 12
MEMBERS = {"DIGIT": "7", "NOT_DIGIT": "x", "SPACE": " ", "NOT_SPACE": "x", "WORD": "w", "NOT_WORD": "-"}
"""A character of each category."""
MOMENT = 0.0005
"""Seconds of processor time that say nothing: a square that takes no longer takes less than a quarter of a minute for a megabyte."""
SECONDS = 0.1
"""Of processor time for one expression on one text: linear work takes three milliseconds at most."""
PLAIN = [
    "a",
    " ",
    "\n",
    "\t",
    "1",
    ".",
    "-",
    "_",
    "<",
    "<!",
    "&",
    "#",
    "(",
    "[",
    '"',
    "'",
    "“",
    "é",
    "中",
    "\u0301",
    "a ",
    "a.",
    "1,",
    "a@",
    "a-",
    "https://a.",
    "$1 ",
    " .",
    "A",
    "=",
    "/",
]


def modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(reader.__path__, "reader."):
        if not module.name.endswith("__main__"):
            yield module.name


def expressions(value: object, depth: int = 0) -> Iterator[Expression]:
    """Every compiled expression in `value` and in the containers within."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple, set, frozenset)) else ()
        for item in list(inner):
            yield from expressions(item, depth + 1)


def found() -> dict[str, Expression]:
    """All expressions that stand at the head of a module or in a rule, each once, by its pattern and flags."""
    all_of_them: dict[tuple[str | bytes, int], tuple[str, Expression]] = {}
    for pattern, number in compiled.PATTERNS:
        all_of_them[pattern, 0] = f"rule {number}", re.compile(pattern)
    for name in modules():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue  # an extra that is not installed
        for key, value in vars(module).items():
            for number, expression in enumerate(expressions(value)):
                title = f"{name}.{key}" + (f"[{number}]" if value is not expression else "")
                all_of_them.setdefault((expression.pattern, expression.flags), (title, expression))
    return dict(all_of_them.values())


def inline() -> dict[str, tuple[Expression, set[str]]]:
    """Expressions written into a call of `re` itself or into a constant that it is given, by file and line, with the method that asks
    them."""
    all_of_them = {}
    for path in sorted(Path(reader.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name("re"), attr=method), args=[ast.Constant() | ast.Name() as given, *_]) if (
                    method not in ("compile", "escape")
                ):
                    pattern = given.value if isinstance(given, ast.Constant) else constant(path, given.id)
                    methods = {method} if method in ("match", "fullmatch") else {"finditer"}
                    if isinstance(pattern, str | bytes):
                        all_of_them[f"{path.name}:{node.lineno}:{node.col_offset}"] = re.compile(pattern, re.DOTALL), methods
    return all_of_them


def constant(path: Path, name: str) -> object:
    """What stands under a name at the head of a module; None where it is no name of the module's own."""
    parts = path.relative_to(Path(reader.__path__[0]).parent).with_suffix("").parts
    return vars(importlib.import_module(".".join(parts).removesuffix(".__init__"))).get(name)


_HOLDS = (sre.SUBPATTERN, sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT, sre.ASSERT, sre.ASSERT_NOT)
"""What holds another expression, as the last thing that is said of it."""


def pieces(parsed: Any) -> Iterator[str]:
    """Short texts that parts of an expression match: what it may be led on with."""
    for kind, value in parsed:
        if kind is sre.LITERAL:
            yield chr(value)
        elif kind is sre.IN:
            yield "".join(chr(item[1] if item[0] is sre.LITERAL else item[1][0]) for item in value if item[0] in (sre.LITERAL, sre.RANGE))[
                :2
            ]
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            yield from pieces(value[2])
        elif kind is sre.SUBPATTERN:
            yield from pieces(value[3])
        elif kind is sre.ATOMIC_GROUP:
            yield from pieces(value)
        elif kind is sre.BRANCH:
            for branch in value[1]:
                yield from pieces(branch)
        elif kind in (sre.ASSERT, sre.ASSERT_NOT):
            yield from pieces(value[1])


def sample(parsed: Any, rng: random.Random) -> str:
    """A text that an expression may match, conditions aside."""
    out = []
    for kind, value in parsed:
        if kind is sre.LITERAL:
            out.append(chr(value))
        elif kind is sre.IN:
            out.append(_member(value, rng))
        elif kind in (sre.ANY, sre.NOT_LITERAL):
            out.append("x")
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, body = value
            times = min(rng.choice([least, least, least + 1, least + 2]), int(most), 50)
            out += [sample(body, rng) for _ in range(times)]
        elif kind in (sre.SUBPATTERN, sre.ATOMIC_GROUP, sre.BRANCH):
            out.append(sample(_inside(kind, value, rng), rng))
    return "".join(out)


def _member(items: Any, rng: random.Random) -> str:
    """A character of a set; for "none of these" one that is seldom named."""
    kind, value = rng.choice(items)
    if items[0][0] is sre.NEGATE:
        return rng.choice("x-7 ")
    if kind is sre.CATEGORY:
        return MEMBERS[str(value).removeprefix("CATEGORY_").removeprefix("UNI_")]
    return chr(value if kind is sre.LITERAL else rng.choice(value))


def _inside(kind: Any, value: Any, rng: random.Random) -> Any:
    return rng.choice(value[1]) if kind is sre.BRANCH else value if kind is sre.ATOMIC_GROUP else value[3]


def possessive_groups(parsed: Any) -> Iterator[Any]:
    """Whatever is repeated possessively and is more than one character of a kind."""
    for kind, value in parsed:
        if kind is sre.POSSESSIVE_REPEAT and (len(value[2]) > 1 or value[2][0][0] in (sre.SUBPATTERN, sre.BRANCH)):
            yield value[2]
        inner = value[1] if kind is sre.BRANCH else [value] if kind is sre.ATOMIC_GROUP else [value[-1]] if kind in _HOLDS else []
        for part in inner:
            yield from possessive_groups(part)


def bodies(parsed: Any) -> Iterator[Any]:
    """What stands under a repeat, however deep."""
    for kind, value in parsed:
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            yield value[2]
            yield from bodies(value[2])
        elif kind is sre.BRANCH:
            for branch in value[1]:
                yield from bodies(branch)
        elif kind in (sre.SUBPATTERN, sre.ATOMIC_GROUP):
            yield from bodies(value if kind is sre.ATOMIC_GROUP else value[3])


def units(parsed: Any, rng: random.Random) -> Iterator[tuple[str, str]]:
    """(begin, unit): what a long text may begin with and then repeat, made of what the expression matches, whole or broken off."""
    repeated = list(bodies(parsed))
    for _ in range(SAMPLES):
        whole = sample(parsed, rng)[:300]
        unit = sample(rng.choice(repeated), rng)[:50] if repeated else ""
        for start in (whole, whole[: rng.randint(1, max(1, len(whole)))], whole[: rng.randint(1, max(1, min(8, len(whole))))]):
            yield "", start
            yield start, unit


def texts(expression: Expression) -> Iterator[tuple[str, str]]:
    """(begin, unit) of long texts that lead `expression` on and then fail it."""
    parsed = _parser.parse(expression.pattern, expression.flags & ~re.DEBUG)
    parts = [part for part in pieces(parsed) if part]
    whole = "".join(parts)[:200]
    alone = [("", part) for part in (*PLAIN, whole, whole[:-1], *[whole[:length] for length in (2, 5, 10, 20, 40)], *parts[:10])]
    for begin, unit in dict.fromkeys([*alone, *units(parsed, random.Random(zlib.crc32(repr(expression.pattern).encode())))]):
        if unit:
            yield begin, unit


def asked(name: str) -> set[str]:
    """The methods that the module of the expression `name` calls on it, where all of its uses can be seen; else `finditer`."""
    module, _, key = name.rpartition(".")
    if not key.startswith("_") or key.endswith("]"):
        return {"finditer"}
    source = inspect.getsource(importlib.import_module(module))
    methods = set(re.findall(rf"(?<![\w.]){key}\b(?:\.(\w+)\b)?", source)[1:])
    return methods if methods <= {"match", "fullmatch"} else {"finditer"}


def slow_on(expression: Expression, methods: set[str], length: int = LENGTH) -> str:
    """The beginning of a text on which `expression` takes too long, twice; "" when there is none."""
    for begin, unit in texts(expression):
        if all(takes_a_square(expression, methods, begin, unit, length) for _ in range(2)):
            return repr(f"{begin}{unit * 60}"[:60])
    return ""


def takes_a_square(expression: Expression, methods: set[str], begin: str, unit: str, length: int) -> bool:
    """Whether a text takes far more than PART times as long as a PARTth of it, whose square is a PARTth of a PARTth."""
    whole, part = (begin + (unit * (size // len(unit) + 1))[:size] + "\x00" for size in (length, length // PART))
    try:
        took = seconds(expression, methods, whole)
    except TooSlow:
        return True
    return took > MOMENT and took > 2.5 * PART * min(seconds(expression, methods, part) for _ in range(3))


def seconds(expression: Expression, methods: set[str], text: str) -> float:
    """Of processor time that `expression` takes on `text`. Raises TooSlow when they are more than SECONDS."""
    given: Any = text.encode("utf-8", "replace") if isinstance(expression.pattern, bytes) else text
    started = time.thread_time()
    with bounded(SECONDS):
        for method in methods:
            for _ in getattr(expression, method)(given) if method == "finditer" else [getattr(expression, method)(given)]:
                pass
    return time.thread_time() - started


@pytest.mark.parametrize(("name", "expression"), found().items(), ids=lambda value: value if isinstance(value, str) else "")
def test_takes_time_by_length(name: str, expression: Expression) -> None:
    assert slow_on(expression, asked(name), SHORT.get(name, LENGTH)) == ""


@pytest.mark.parametrize(("place", "asked_as"), inline().items(), ids=lambda value: value if isinstance(value, str) else "")
def test_so_does_one_that_is_written_into_a_call(place: str, asked_as: tuple[Expression, set[str]]) -> None:
    assert slow_on(*asked_as) == ""


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:\s|<!--.*?-->)*<rss",
        r"(?:#.*\s*\n\s*)+\Z",
        r"a|<!--.*?-->",
        r"(\w+\s?)+$",
        r"\s+$",
        r"(a|a)*b",
        r"[^,]*,\d",
        r"(?:<[^>]*)*!",
        r"<base\b[^>]*+>",  # one that takes little for each character: a sixteenth of a second for 50,000
        r"x(?:\?|\{0[^}]*\})",
    ],
)
def test_the_test_sees_a_square(pattern: str) -> None:
    assert slow_on(re.compile(pattern), {"finditer"}) != ""


@pytest.mark.parametrize(("name", "expression"), found().items(), ids=list(found()))
def test_repeats_no_group_possessively(name: str, expression: Expression) -> None:
    """Up to Python 3.11.4, which Debian 12 has, one goes on behind half of what it tried last (https://github.com/python/cpython/issues/106052)."""
    assert (
        list(
            possessive_groups(
                _parser.parse(
                    expression.pattern, expression.flags & ~re.UNICODE if isinstance(expression.pattern, bytes) else expression.flags
                )
            )
        )
        == []
    )


def test_sees_a_group_that_is_repeated_possessively() -> None:
    assert list(possessive_groups(_parser.parse("a(?:[^-]++|-(?!->))*+b")))
    assert not list(possessive_groups(_parser.parse(r"\w++(?:-\w++)*")))
