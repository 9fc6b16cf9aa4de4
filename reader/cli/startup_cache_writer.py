"""Writes what `startup_cache` reads: in a process of its own, which cleans the stories of the demo paper and notes what that needs."""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from _frozen_importlib_external import ExtensionFileLoader, PathFinder, SourceFileLoader
from functools import cache
from types import CodeType, ModuleType

from reader.cli import main, startup_cache
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from _frozen_importlib import ModuleSpec
    from collections.abc import Callable, Iterable
    from typing import Any

    from reader.cli.startup_cache import Expression, Line, Modules

TOGETHER = "reader.cleaner"
"""The package whose modules are kept in one piece, since every page needs them: what they have in common is then made once, and the
import system is asked once."""
_PAPER = "paper"
"""Said to the process that prints the paper."""
_HEAD = 16
"""Bytes of a `.pyc` before the code."""


def renew() -> None:
    """Work it out anew, in a process that reads nothing but the demo paper: some tenths of a second, once after each change.

    Nothing is done where Python would write no compiled files either.
    """
    if sys.dont_write_bytecode or not os.access(os.path.dirname(startup_cache.place()), os.W_OK):
        return
    import subprocess
    from contextlib import suppress

    from reader.processes import of_ours

    command = [sys.executable, *of_ours("reader.cli.startup_cache_writer")]
    bare = {name: text for name, text in os.environ.items() if not name.startswith("READER_")}
    with suppress(OSError):
        paper = subprocess.run([*command, _PAPER], env=bare, capture_output=True, check=False)
        subprocess.run(command, env=bare, input=paper.stdout, capture_output=True, check=False)


def print_paper() -> None:
    """Print the stories that are to be cleaned, in a process of its own: what making them needs is not what cleaning needs."""
    from datetime import UTC, datetime

    from reader.demo.paper import Paper

    paper = Paper("http://127.0.0.1", datetime.fromtimestamp(0, UTC))
    marshal.dump(list(map(paper.page, paper.stories.values())), sys.stdout.buffer)


def make() -> None:
    """Clean the stories on stdin, in every form, and keep what that has loaded and compiled."""
    pages = marshal.load(sys.stdin.buffer)
    watcher, recorder = _Watcher(), _Recorder()
    sys.meta_path.insert(0, watcher)
    vars(sys.modules["re._compiler"])["_sre"] = recorder
    _rehearse(pages[0], ["clean"])
    together = [name for name in watcher.loaded if name.startswith(TOGETHER)]

    from reader.export.formats import STREAMED

    for number, page in enumerate(pages):
        _rehearse(page, ["clean", "-f", STREAMED[number % len(STREAMED)]])
    _rehearse(re.sub("<[^<>]*>", "", pages[0]), [])
    others = [name for name in watcher.loaded if name not in together]
    _write([together, *([name] for name in others)], list(recorder.expressions()), dict(_usual()))


def _usual() -> Iterable[tuple[Line, dict[str, Any]]]:
    """Usual command lines without their sources, and what they mean."""
    from itertools import product

    from reader.cli.commands import BRIEF
    from reader.cli.parser import parser_for
    from reader.export.formats import STREAMED

    forms = [[], *(["-f", form] for form in STREAMED)]
    usual = [*(quiet + form for quiet, form in product([[], ["-q"]], forms)), *(["-qf", form] for form in STREAMED)]
    for command in BRIEF:
        parser = parser_for(command)
        plain = vars(parser.parse_args([]))
        yield (command.name,), plain
        for flags in filter(None, usual):
            meant = vars(parser.parse_args(flags))
            yield (command.name, *flags), {name: value for name, value in meant.items() if value != plain[name]}


def _write(segments: list[list[str]], expressions: list[Expression], lines: dict[Line, dict[str, Any]]) -> None:
    """segments: the names of the modules that are read together."""
    modules: Modules = {}
    code = b""
    for segment in segments:
        sources = {name: source for name in segment if (source := _source(name))}
        codes = {name: _code(name) for name in sources if _is_python(name)}
        written = marshal.dumps(codes) if codes else b""
        for name, source in sources.items():
            modules[name] = (source, *startup_cache.stamp(source), len(code), len(written))
        code += written
    head = marshal.dumps((startup_cache.maker(), modules, expressions, lines, len(code)))
    from reader.files import whole  # what it loads itself must not be taken for what a command needs

    with whole(startup_cache.place()) as file:
        file.write(len(head).to_bytes(startup_cache.SIZE, "big") + head + code)


def _source(name: str) -> str:
    """Where the source of a module lies, from startup_cache.HOME on where it is ours; "" when it has none that Python has compiled."""
    spec = sys.modules[name].__spec__ if name in sys.modules else None
    if not (spec and spec.origin) or (_is_python(name) and not os.path.exists(spec.cached or "")):
        return ""
    return str(spec.origin).removeprefix(f"{startup_cache.HOME}/")


def _is_python(name: str) -> bool:
    return not isinstance(sys.modules[name].__loader__, ExtensionFileLoader)


def _code(name: str) -> CodeType:
    with open(sys.modules[name].__spec__.cached, "rb") as file:  # type: ignore[union-attr, arg-type]  # `_source` has looked
        return _bare(marshal.loads(file.read()[_HEAD:]))


def _rehearse(text: str, words: list[str]) -> None:
    from io import BytesIO, TextIOWrapper

    from reader.services.sandbox import forked  # noqa: F401  for pages larger than those of the demo paper

    os.environ["READER_HOME"] = os.path.join(startup_cache.HOME, "reader", "nobody's settings")
    sys.stdin = TextIOWrapper(BytesIO(text.encode()))
    main(words)


def _bare(code: CodeType) -> CodeType:
    """`code` without the lines that it came from, a third of it: all of a function stands where that begins.

    Lines are for tracebacks; with --debug nothing is taken from here.
    """
    inner = tuple(_bare(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_consts=inner, co_linetable=_one_line(len(code.co_code) // 2))


@cache
def _one_line(units: int) -> bytes:
    """A table of lines that gives all of so many code units the first one: entries of form 13, no columns, for eight units at most.

    See Objects/locations.md in Python's source.
    """
    return b"".join(bytes((0x80 | 13 << 3 | min(units - at, 8) - 1, 0)) for at in range(0, units, 8))


class _Watcher:
    """Stands before all finders, and notes which modules are loaded, in the order in which they get done."""

    def __init__(self) -> None:
        self.loaded: list[str] = []

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target)
        if spec and isinstance(spec.loader, (SourceFileLoader, ExtensionFileLoader)):
            vars(spec.loader)["exec_module"] = self._noting(name, spec.loader.exec_module)
        return spec

    def _noting(self, name: str, load: Callable[[ModuleType], None]) -> Callable[[ModuleType], None]:
        def loaded(module: ModuleType) -> None:
            load(module)
            self.loaded.append(name)

        return loaded


class _Recorder:
    """Stands in for the module that makes compiled expressions, and notes from what each was made."""

    def __init__(self) -> None:
        self._parts: dict[re.Pattern[Any], tuple[Any, ...]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(_sre, name)

    def compile(self, pattern: Any, flags: int, code: list[int], groups: int, *names: Any) -> re.Pattern[Any]:
        made: re.Pattern[Any] = vars(_sre)["compile"](pattern, flags, code, groups, *names)
        self._parts[made] = (pattern, int(flags), list(map(int, code)), groups, *names)
        return made

    def expressions(self) -> Iterable[Expression]:
        """What it takes to make everything in `re`'s own memory again."""
        for (_, _, flags), made in vars(re)["_cache"].items():
            if made in self._parts:
                yield int(flags), self._parts[made]


if __name__ == "__main__":
    (print_paper if _PAPER in sys.argv else make)()
