"""Values between this program and its worker processes: length, then pickle. What comes back is only taken if it is a value.

A worker reads hostile pages. Should one ever gain control of it, its answer must not be able to run anything here: only the
classes of our values, times and errors are unpickled.
"""

from __future__ import annotations

import io
import pickle
import pickletools
import struct
from dataclasses import dataclass
from enum import Enum
from typing import Any, BinaryIO

from reader import limits

HEAD = struct.Struct(">Q")

_VALUES = ("reader.models", "reader.errors", "reader.feeds", "reader.imports.saved")
_OTHERS = {("datetime", name) for name in ("datetime", "date", "time", "timedelta", "timezone")} | {
    ("builtins", "frozenset"),
    ("builtins", "set"),
}
_ROOM_AHEAD = frozenset(("PUT", "BINPUT", "LONG_BINPUT", "BYTEARRAY8"))
"""Opcodes of pickle that reserve as much memory as a number says before anything comes: five bytes ask for gigabytes. `packed` never
writes them."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A value that the parent sends a worker for the calls that follow."""

    value: Any


class _Values(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        # a name with a dot leads on to anything
        if "." not in name and any(module == room or module.startswith(f"{room}.") for room in _VALUES):
            found = super().find_class(module, name)
            if (isinstance(found, type) and found.__module__ == module) or (module, name) == ("reader.errors", "_rebuild"):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a value")


class _Writer(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:
        """Reduces members of enumerations to their class and value. Python up to 3.11.3 would have them looked up by `getattr`, which no
        answer may name: it leads on to anything.
        """
        return (value.__class__, (value.value,)) if isinstance(value, Enum) else NotImplemented


def packed(value: object) -> bytes:
    """`value` as one frame, head included."""
    file = io.BytesIO()
    _Writer(file, protocol=5).dump(value)
    data = file.getvalue()
    return HEAD.pack(len(data)) + data


def value(data: bytes) -> Any:
    """The value in a frame without its head. Raises pickle.UnpicklingError (and what broken pickles raise) for anything else."""
    if any(code.name in _ROOM_AHEAD for code, _, _ in pickletools.genops(data)):
        raise pickle.UnpicklingError("it asks for room ahead")
    return _Values(io.BytesIO(data)).load()


def read(file: BinaryIO) -> bytes:
    """The next frame of `file` without its head; b"" at its end."""
    head = file.read(HEAD.size)
    if len(head) < HEAD.size:
        return b""
    (size,) = HEAD.unpack(head)
    data = file.read(size) if size <= limits.MOST_BYTES else b""
    return data if len(data) == size else b""
