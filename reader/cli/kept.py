"""What one `reader clean` worked out, kept for the next: the compiled modules in one file, and the regular expressions.

Python keeps each module's code in a file of its own, and regular expressions not at all: finding eighty files and compiling a
hundred expressions took a third of the time of a command that reads one page and is gone. What is kept lies with Python's own files in
`__pycache__` and is believed as they are: when it was made by this Python, from sources of this age and size. Whatever does not
fit is left alone, and everything goes the usual way.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader, spec_from_file_location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.machinery import ModuleSpec
    from typing import Any

    Modules = dict[str, tuple[str, int, int, int, int]]
    """Name → path of the source from HOME on, its `_stamp`, place and length of its code in the file."""
    Expression = tuple[int, tuple[Any, ...]]
    """The flags it was asked for with, and the parts it is made of."""

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder that holds the package."""
_SIZE = 8
"""Bytes of the number at the head of the file: how long the part is that is read at once. The modules' code follows it."""
_HEAD = 16
"""Bytes of a `.pyc` before the code."""


def use() -> bool:
    """Take what was kept, if it still fits; whether it did."""
    try:
        file = os.open(_place(), os.O_RDONLY)
    except OSError:
        return False
    try:
        finder, expressions = _read(file)
        _remember(expressions)
    except (AttributeError, EOFError, LookupError, OSError, OverflowError, TypeError, ValueError):
        os.close(file)
        return False
    sys.meta_path.insert(0, finder)
    return True


def _read(file: int) -> tuple[_Finder, list[Expression]]:
    """What is in the file. Raises ValueError when it does not fit, and what marshal raises when it is damaged."""
    head = os.read(file, int.from_bytes(os.read(file, _SIZE), "big"))
    made_by, modules, expressions, length = marshal.loads(head)
    if made_by != _maker() or os.stat(file).st_size != _SIZE + len(head) + length:
        raise ValueError
    if any(_stamp(path) != (size, time) for path, size, time, *_ in modules.values()):
        raise ValueError
    return _Finder(file, _SIZE + len(head), modules), expressions


def renew() -> None:
    """Work it out anew, in a process that reads nothing but the demo paper: some tenths of a second, once after each change.

    Nothing is done where Python would write no compiled files either.
    """
    if sys.dont_write_bytecode or not os.access(os.path.dirname(_place()), os.W_OK):
        return
    import subprocess
    from contextlib import suppress

    quiet = subprocess.DEVNULL
    bare = {name: text for name, text in os.environ.items() if not name.startswith("READER_")}
    maker = [sys.executable, "-m", "reader.cli.kept"]
    with suppress(OSError):
        subprocess.run(maker, cwd=HOME, env=bare, stdin=quiet, stdout=quiet, stderr=quiet, check=False)


def make() -> None:
    """Clean the demo paper in every form, and keep what that has loaded and compiled."""
    recorder = _Recorder()
    vars(sys.modules["re._compiler"])["_sre"] = recorder
    _rehearse(_pages())
    _write(list(recorder.expressions()))


def _write(expressions: list[Expression]) -> None:
    modules: Modules = {}
    code = b""
    for name, module in sorted(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name.startswith("reader.") and spec and spec.origin and spec.cached and os.path.exists(spec.cached):
            with open(spec.cached, "rb") as file:
                compiled = file.read()
            path = os.path.relpath(spec.origin, HOME)
            modules[name] = (path, *_stamp(path), len(code), len(compiled) - _HEAD)
            code += compiled[_HEAD:]
    head = marshal.dumps((_maker(), modules, expressions, len(code)))
    unfinished = f"{_place()}.{os.getpid()}"
    with open(unfinished, "wb") as file:
        file.write(len(head).to_bytes(_SIZE, "big") + head + code)
    os.replace(unfinished, _place())


def _pages() -> list[str]:
    from datetime import UTC, datetime

    from reader.demo.paper import Paper

    paper = Paper("http://127.0.0.1", datetime.fromtimestamp(0, UTC))
    return list(map(paper.page, paper.stories.values()))


def _rehearse(pages: list[str]) -> None:
    from io import BytesIO, TextIOWrapper

    from reader.cli import main
    from reader.export.formats import STREAMED
    from reader.services import forked  # noqa: F401  for pages larger than those of the demo paper

    os.environ["READER_HOME"] = os.path.join(HOME, "reader", "nobody's settings")
    for number, page in enumerate(pages):
        sys.stdin = TextIOWrapper(BytesIO(page.encode()))
        main(["clean", "-f", STREAMED[number % len(STREAMED)]])


def _place() -> str:
    """Where it is kept: named like a module compiled in a way of its own. "" when this module was not read from a file."""
    cached = __spec__.cached if __spec__ else None
    return cached.replace(".pyc", ".opt-kept.pyc") if cached else ""


def _maker() -> tuple[bytes, int, int, int, int]:
    """What must be the same for this file to be read, and code and expressions to run. Its name has Python's version as well."""
    return MAGIC_NUMBER, _sre.MAGIC, _sre.MAXREPEAT, *_stamp("reader/cli/kept.py")


def _stamp(path: str) -> tuple[int, int]:
    """A source's size and time of change in seconds: what Python compares too."""
    stat = os.stat(f"{HOME}/{path}")
    return stat.st_size, int(stat.st_mtime)


class _Loader(SourceFileLoader):
    """The usual loader of a module, but for where its code comes from."""

    place = (0, 0, 0)
    """File, place and length."""

    def get_code(self, fullname: str) -> Any:
        file, at, length = self.place
        return marshal.loads(os.pread(file, length, at))


class _Finder:
    """Finds the modules that were kept, before anybody looks into folders. Their code is read when they are asked for."""

    def __init__(self, file: int, start: int, modules: Modules) -> None:
        self._file, self._start, self._modules = file, start, modules

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self._modules:
            return None
        place, _, _, at, length = self._modules[name]
        source = f"{HOME}/{place}"
        loader = _Loader(name, source)
        loader.place = self._file, self._start + at, length
        return spec_from_file_location(name, source, loader=loader)


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
