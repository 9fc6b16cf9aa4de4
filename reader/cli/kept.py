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
from _frozen_importlib_external import SourceFileLoader, spec_from_file_location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.machinery import ModuleSpec
    from typing import Any

    Modules = dict[str, tuple[str, bytes, bytes]]
    """Name → path of the source from HOME on, its age and size as a `.pyc` has them, its code."""

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder that holds the package."""
_HEAD = 16
"""Bytes of a `.pyc` before the code: eight of magic number and kind, four of the source's age, four of its size."""


def use() -> bool:
    """Take what was kept, if it still fits; whether it did."""
    try:
        with open(_place(), "rb") as file:
            made_by, modules, expressions = marshal.loads(file.read())
        if made_by != _this_python() or any(_stamp(path) != stamp for path, stamp, _ in modules.values()):
            return False
        _remember(expressions)
    except (AttributeError, EOFError, LookupError, OSError, RuntimeError, TypeError, ValueError):
        return False
    sys.meta_path.insert(0, _Finder(modules))
    return True


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
    pages = _pages()
    recorder = _Recorder()
    vars(sys.modules["re._compiler"])["_sre"] = recorder
    _rehearse(pages)
    kept = (_this_python(), dict(_modules()), list(recorder.expressions()))
    unfinished = f"{_place()}.{os.getpid()}"
    with open(unfinished, "wb") as file:
        file.write(marshal.dumps(kept))
    os.replace(unfinished, _place())


def _pages() -> list[str]:
    from datetime import UTC, datetime

    from reader.demo.paper import Paper

    paper = Paper("http://127.0.0.1", datetime.fromtimestamp(0, UTC))
    return list(map(paper.page, paper.stories.values()))


def _rehearse(pages: list[str]) -> None:
    from tempfile import TemporaryDirectory

    from reader.cli import main
    from reader.export.formats import STREAMED
    from reader.services import forked  # noqa: F401  for pages larger than those of the demo paper

    with TemporaryDirectory() as home:
        os.environ["READER_HOME"] = home
        path = os.path.join(home, "page.html")
        for number, page in enumerate(pages):
            with open(path, "w", encoding="utf-8") as file:
                file.write(page)
            main(["clean", "-f", STREAMED[number % len(STREAMED)], path])


def _modules() -> Iterator[tuple[str, tuple[str, bytes, bytes]]]:
    """Our modules that were loaded, each with what stands in its `.pyc`."""
    for name, module in sorted(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name.startswith("reader.") and spec and spec.origin and spec.cached and os.path.exists(spec.cached):
            with open(spec.cached, "rb") as file:
                compiled = file.read()
            yield name, (os.path.relpath(spec.origin, HOME), compiled[8:_HEAD], compiled[_HEAD:])


def _place() -> str:
    """Where it is kept: named like a module compiled in a way of its own. "" when this module was not read from a file."""
    cached = __spec__.cached if __spec__ else None
    return cached.replace(".pyc", ".opt-kept.pyc") if cached else ""


def _this_python() -> tuple[str, int]:
    return sys.version, _sre.MAGIC


def _stamp(path: str) -> bytes:
    """A source's age and size, as a `.pyc` has them."""
    stat = os.stat(f"{HOME}/{path}")
    return b"".join((int(number) & 0xFFFFFFFF).to_bytes(4, "little") for number in (stat.st_mtime, stat.st_size))


class _Loader(SourceFileLoader):
    """The usual loader of a module, but for where its code comes from."""

    code = b""

    def get_code(self, fullname: str) -> Any:
        return marshal.loads(self.code)


class _Finder:
    """Finds the modules that were kept, before anybody looks into folders."""

    def __init__(self, modules: Modules) -> None:
        self._modules = modules

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self._modules:
            return None
        path, _, code = self._modules[name]
        source = f"{HOME}/{path}"
        loader = _Loader(name, source)
        loader.code = code
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

    def expressions(self) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """(the flags it was asked for with, the parts it is made of) of everything in `re`'s own memory."""
        for (_, _, flags), made in vars(re)["_cache"].items():
            if made in self._parts:
                yield int(flags), self._parts[made]


def _remember(expressions: list[tuple[int, tuple[Any, ...]]]) -> None:
    """Put compiled expressions where `re.compile` looks before it compiles."""
    memory, compiled = vars(re)["_cache"], vars(_sre)["compile"]
    for flags, parts in expressions:
        memory[type(parts[0]), parts[0], flags] = compiled(*parts)


if __name__ == "__main__":
    make()
