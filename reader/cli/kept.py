"""What one `reader clean` worked out, kept for the next: the compiled modules in one file, the regular expressions, what flags mean.

Python keeps each module's code in a file of its own, regular expressions and command lines not at all: finding eighty files and
compiling a hundred expressions took a third of the time of a command that reads one page and is gone, and a parser for thirty flags
takes a tenth. What is kept lies with Python's own files in `__pycache__` and is believed as they are: when it was made by this Python,
from sources of this age and size. Whatever does not fit is left alone, and everything goes the usual way.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, ExtensionFileLoader, PathFinder, SourceFileLoader
from functools import cache
from types import CodeType, ModuleType, SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable
    from typing import Any

    Modules = dict[str, tuple[str, int, int, int, int]]
    """Name → path of the source, from HOME on where it is ours, its `_stamp`, place and length of its shelf in the file.

    A shelf is the codes of one module or more, by name, in the order in which they are run. A length of 0 has what is no Python."""
    Expression = tuple[int, tuple[Any, ...]]
    """The flags it was asked for with, and the parts it is made of."""
    Line = tuple[str, ...]
    """A command's name and flags."""

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder that holds the package."""
TOGETHER = "reader.cleaner"
"""The package whose modules are loaded at once, those that every page needs: what they have in common is then made once, and the
import system is asked once."""
_SIZE = 8
"""Bytes of the number at the head of the file: how long the part is that is read at once. The modules' code follows it."""
_HEAD = 16
"""Bytes of a `.pyc` before the code."""

_lines: dict[Line, dict[str, Any]] = {}
"""What the flags of usual command lines mean, by argument; under a command's name alone what holds without any."""


def use() -> bool:
    """Take what was kept, if it still fits; whether it did."""
    try:
        file = os.open(_place(), os.O_RDONLY)
    except OSError:
        return False
    try:
        finder, expressions, lines = _read(file)
        _remember(expressions)
    except (AttributeError, EOFError, LookupError, OSError, OverflowError, TypeError, ValueError):
        os.close(file)
        return False
    sys.meta_path.insert(0, finder)
    _lines.update(lines)
    return True


def parsed(command: str, words: list[str]) -> Namespace | None:
    """What the parser of `command` would make of flags and the sources behind them; None when that was not kept."""
    flags = len(words)
    while (command, *words[:flags]) not in _lines:
        if not flags or words[flags - 1].startswith("-"):
            return None
        flags -= 1
    meant = _lines[command,] | _lines[command, *words[:flags]]
    return SimpleNamespace(**meant | {"sources": words[flags:]})  # type: ignore[return-value]  # no argparse, which is what this is for


def _read(file: int) -> tuple[_Finder, list[Expression], dict[Line, dict[str, Any]]]:
    """What is in the file. Raises ValueError when it does not fit, and what marshal raises when it is damaged."""
    head = os.read(file, int.from_bytes(os.read(file, _SIZE), "big"))
    made_by, modules, expressions, lines, length = marshal.loads(head)
    if made_by != _maker() or os.stat(file).st_size != _SIZE + len(head) + length:
        raise ValueError
    if any(_stamp(path) != (size, time) for path, size, time, *_ in modules.values()):
        raise ValueError
    return _Finder(file, _SIZE + len(head), modules), expressions, lines


def renew() -> None:
    """Work it out anew, in a process that reads nothing but the demo paper: some tenths of a second, once after each change.

    Nothing is done where Python would write no compiled files either.
    """
    if sys.dont_write_bytecode or not os.access(os.path.dirname(_place()), os.W_OK):
        return
    import subprocess
    from contextlib import suppress

    bare = {name: text for name, text in os.environ.items() if not name.startswith("READER_")}
    with suppress(OSError):
        paper = subprocess.run([sys.executable, "-c", _PAPER], cwd=HOME, env=bare, capture_output=True, check=False)
        subprocess.run([sys.executable, "-m", "reader.cli.kept"], cwd=HOME, env=bare, input=paper.stdout, capture_output=True, check=False)


_PAPER = """
import marshal, sys, datetime, reader.demo.paper
paper = reader.demo.paper.Paper("http://127.0.0.1", datetime.datetime.fromtimestamp(0, datetime.UTC))
marshal.dump(list(map(paper.page, paper.stories.values())), sys.stdout.buffer)
"""
"""Prints the stories that are cleaned, in a process of its own: what it takes to write them is not what it takes to read them."""


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


def _write(shelves: list[list[str]], expressions: list[Expression], lines: dict[Line, dict[str, Any]]) -> None:
    """shelves: the names of the modules that are read together."""
    modules: Modules = {}
    code = b""
    for shelf in shelves:
        sources = {name: source for name in shelf if (source := _source(name))}
        codes = {name: _code(name) for name in sources if _is_python(name)}
        written = marshal.dumps(codes) if codes else b""
        for name, source in sources.items():
            modules[name] = (source, *_stamp(source), len(code), len(written))
        code += written
    head = marshal.dumps((_maker(), modules, expressions, lines, len(code)))
    unfinished = f"{_place()}.{os.getpid()}"
    with open(unfinished, "wb") as file:
        file.write(len(head).to_bytes(_SIZE, "big") + head + code)
    os.replace(unfinished, _place())


def _source(name: str) -> str:
    """Where the source of a module lies, from HOME on where it is ours; "" when it has none that Python has compiled."""
    spec = sys.modules[name].__spec__ if name in sys.modules else None
    if not (spec and spec.origin) or (_is_python(name) and not os.path.exists(spec.cached or "")):
        return ""
    return str(spec.origin).removeprefix(f"{HOME}/")


def _is_python(name: str) -> bool:
    return not isinstance(sys.modules[name].__loader__, ExtensionFileLoader)


def _code(name: str) -> CodeType:
    with open(sys.modules[name].__spec__.cached, "rb") as file:  # type: ignore[union-attr, arg-type]  # `_source` has looked
        return _bare(marshal.loads(file.read()[_HEAD:]))


def _rehearse(text: str, words: list[str]) -> None:
    from io import BytesIO, TextIOWrapper

    from reader.cli import main
    from reader.services import forked  # noqa: F401  for pages larger than those of the demo paper

    os.environ["READER_HOME"] = os.path.join(HOME, "reader", "nobody's settings")
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


def _place() -> str:
    """Where it is kept: named like a module compiled in a way of its own. "" when this module was not read from a file."""
    cached = __spec__.cached if __spec__ else None
    return f"{cached.removesuffix('.pyc')}.opt-kept.pyc" if cached else ""


def _maker() -> tuple[bytes, int, int, int, int]:
    """What must be the same for this file to be read, and code and expressions to run. Its name has Python's version as well."""
    return MAGIC_NUMBER, _sre.MAGIC, _sre.MAXREPEAT, *_stamp("reader/cli/kept.py")


def _stamp(path: str) -> tuple[int, int]:
    """A source's size and time of change in seconds: what Python compares too."""
    stat = os.stat(_whole(path))
    return stat.st_size, int(stat.st_mtime)


def _whole(path: str) -> str:
    return path if path[0] == "/" else f"{HOME}/{path}"


class _Loader(SourceFileLoader):
    """The usual loader of a module, but for where its code comes from."""

    finder: _Finder

    def exec_module(self, module: ModuleType) -> None:
        self.finder.fill(module)


class _Finder:
    """Finds the modules that were kept, before anybody looks into folders. Their code is read when they are asked for."""

    def __init__(self, file: int, start: int, modules: Modules) -> None:
        self._file, self._start, self._modules = file, start, modules
        self._place = _place()

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return self._spec(name) if name in self._modules else None

    def _spec(self, name: str) -> ModuleSpec:
        """With what `spec_from_file_location` works out, known beforehand."""
        source, _, _, _, length = self._modules[name]
        source = _whole(source)
        loader = _Loader(name, source) if length else ExtensionFileLoader(name, source)
        spec = ModuleSpec(name, loader, origin=source)
        spec.has_location = True
        if isinstance(loader, _Loader):
            loader.finder = self
            spec.cached = self._place
        if source.endswith("__init__.py"):
            spec.submodule_search_locations = [os.path.dirname(source)]
        return spec

    def fill(self, module: ModuleType) -> None:
        """Run the code of a module, and of all on its shelf."""
        own = module.__name__
        _, _, _, at, length = self._modules[own]
        codes = marshal.loads(os.pread(self._file, length, self._start + at))
        beside = {name: self._room(name) for name in codes if name != own}
        sys.modules |= beside
        try:
            for name, code in codes.items():
                exec(code, vars(sys.modules[name]))
                if name in beside:
                    parent, _, child = name.rpartition(".")
                    setattr(sys.modules[parent], child, beside[name])
        except BaseException:
            for name in beside:
                del sys.modules[name]
            raise

    def _room(self, name: str) -> ModuleType:
        """The module before its code has run, as `module_from_spec` makes it in ten times as many steps."""
        spec, made = self._spec(name), ModuleType(name)
        place = {"__file__": spec.origin, "__cached__": spec.cached, "__path__": spec.submodule_search_locations}
        vars(made).update(__spec__=spec, __loader__=spec.loader, __package__=spec.parent)
        vars(made).update((key, value) for key, value in place.items() if value is not None)
        return made


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


def _remember(expressions: Iterable[Expression]) -> None:
    """Put compiled expressions where `re.compile` looks before it compiles."""
    memory, compiled = vars(re)["_cache"], vars(_sre)["compile"]
    for flags, parts in expressions:
        memory[type(parts[0]), parts[0], flags] = compiled(*parts)


if __name__ == "__main__":
    make()
