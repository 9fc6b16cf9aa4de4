"""What one `reader clean` worked out, kept for the next: the compiled modules in one file, the regular expressions, what flags mean.

Python keeps each module's code in a file of its own, regular expressions and command lines not at all: finding eighty files and
compiling a hundred expressions took a third of the time of a command that reads one page and is gone, and a parser for thirty flags
takes a tenth. What is kept lies with Python's own files in `__pycache__` and is believed as they are: when it was made by this Python,
from sources of this age and size. Whatever does not fit is left alone, and everything goes the usual way. `startup_cache_writer` makes
it.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, ExtensionFileLoader, SourceFileLoader
from types import ModuleType, SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable
    from typing import Any

    Stamp = tuple[int, int]
    """See `stamp`."""
    Modules = dict[str, tuple[str, int, int, int, int]]
    """Name → path of the source, from HOME on where it is ours, its `stamp`, place and length of its segment in the file.

    A segment is the codes of one module or more, by name, in the order in which they are run. A length of 0 has what is no Python."""
    Expression = tuple[int, tuple[Any, ...]]
    """The flags it was asked for with, and the parts it is made of."""
    Line = tuple[str, ...]
    """A command's name and flags."""

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder that holds the package."""
SIZE = 8
"""Bytes of the number at the head of the file: how long the part is that is read at once. The modules' code follows it."""

_lines: dict[Line, dict[str, Any]] = {}
"""What the flags of usual command lines mean, by argument; under a command's name alone what holds without any."""


def use() -> bool:
    """Take what was kept, if it still fits; whether it did."""
    try:
        file = os.open(place(), os.O_RDONLY)
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
    head = os.read(file, int.from_bytes(os.read(file, SIZE), "big"))
    made_by, modules, expressions, lines, length = marshal.loads(head)
    if made_by != maker() or os.stat(file).st_size != SIZE + len(head) + length:
        raise ValueError
    if any(stamp(path) != (size, time) for path, size, time, *_ in modules.values()):
        raise ValueError
    return _Finder(file, SIZE + len(head), modules), expressions, lines


def place() -> str:
    """Where it is kept: named like a module compiled in a way of its own. "" when this module was not read from a file."""
    cached = __spec__.cached if __spec__ else None
    return f"{cached.removesuffix('.pyc')}.opt-kept.pyc" if cached else ""


def maker() -> tuple[bytes, int, int, Stamp, Stamp]:
    """What must be the same for this file to be read, and code and expressions to run. Its name has Python's version as well."""
    return MAGIC_NUMBER, _sre.MAGIC, _sre.MAXREPEAT, stamp("reader/cli/startup_cache.py"), stamp("reader/cli/startup_cache_writer.py")


def stamp(path: str) -> Stamp:
    """A source's size and time of change in seconds: what Python compares too."""
    stat = os.stat(whole(path))
    return stat.st_size, int(stat.st_mtime)


def whole(path: str) -> str:
    """The path of a source, from HOME on where it is ours, as an absolute one."""
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
        self._place = place()

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return self._spec(name) if name in self._modules else None

    def _spec(self, name: str) -> ModuleSpec:
        """With what `spec_from_file_location` works out, known beforehand."""
        source, _, _, _, length = self._modules[name]
        source = whole(source)
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
        """Run the code of a module, and of all on its segment."""
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
        vars(made).update(__spec__=spec, __loader__=spec.loader, __package__=spec.parent, __file__=spec.origin)
        if spec.submodule_search_locations is not None:
            vars(made)["__path__"] = spec.submodule_search_locations
        return made


def _remember(expressions: Iterable[Expression]) -> None:
    """Put compiled expressions where `re.compile` looks before it compiles."""
    memory, compiled = vars(re)["_cache"], vars(_sre)["compile"]
    for flags, parts in expressions:
        memory[type(parts[0]), parts[0], flags] = compiled(*parts)
