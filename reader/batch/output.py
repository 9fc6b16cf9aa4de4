"""The forms in which articles are written, one after the other, into files that are there whole or not at all."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, Any, Protocol

from reader.batch.packing import HEAD, NOTHING, Packer, Sums, tail
from reader.batch.values import Format
from reader.errors import UsageError
from reader.files import whole

ROWS_IN_A_GROUP = 1000
"""Articles in one row group of a Parquet file: what is held in memory before it is written."""
BYTES_IN_A_GROUP = 64_000_000
"""Bytes of their lines, after which a group is written sooner: in memory they take several times as much. A thousand usual articles stay
below."""

_UNPRINTED = re.compile("[^\n -~]")
"""What may change what a terminal shows."""


def write_json(path: Path, data: object) -> None:
    """Plain data as a whole file of indented JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole(path) as file:
        file.write(as_json(data, indent=1))


def as_json(data: object, *, indent: int | None = None) -> bytes:
    """Plain data as JSON, with a final newline. All that does not print is escaped, even what JSON would leave as it is: so the name of a
    file does nothing to a terminal, and is read back unchanged, even one that is no text.
    """
    return _UNPRINTED.sub(_escaped, json.dumps(data, ensure_ascii=False, indent=indent)).encode() + b"\n"


def _escaped(match: re.Match[str]) -> str:
    return match[0] if match[0].isprintable() else json.dumps(match[0])[1:-1].replace("\x7f", "\\u007f")


class ArticleWriter(Protocol):
    """Where the articles of a part go."""

    def add(self, line: bytes, sums: Sums = NOTHING) -> None:
        """Writes one article, a line of JSON. sums: when the line is packed already, the sums up to its end; else NOTHING."""

    def close(self) -> None:
        """Write what is held back; the file itself stays open."""


def article_writer(file: IO[bytes], format: Format) -> ArticleWriter:
    """A writer of that form over an open file. Raises UsageError when pyarrow is wanted and not installed."""
    match format:
        case Format.JSONL:
            return _Lines(file)
        case Format.JSONL_GZ:
            return _PackedLines(file)
        case Format.PARQUET:
            return _Columns(file)


class _Lines:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def add(self, line: bytes, sums: Sums = NOTHING) -> None:
        self._file.write(line + b"\n")

    def close(self) -> None:
        pass


class _PackedLines:
    """A gzip file, made of pieces that come packed, or of lines."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._packer, self._sums = file, Packer(), NOTHING
        file.write(HEAD)

    def add(self, line: bytes, sums: Sums = NOTHING) -> None:
        self._file.write(line if sums != NOTHING else self._packer.piece(line))
        self._sums = sums if sums != NOTHING else self._packer.sums

    def close(self) -> None:
        self._file.write(tail(self._sums))


class _Columns:
    """Parquet: see `articles.schema`."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            from pyarrow import parquet

            from reader.batch.articles import schema
        except ImportError as error:
            raise UsageError("Parquet needs pyarrow.", hint="pip install 'quiet-reader[batch]'") from error
        self._schema = schema()
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._bytes = 0

    def add(self, line: bytes, sums: Sums = NOTHING) -> None:
        from reader.batch.articles import row

        self._rows.append(row(line))
        self._bytes += len(line)
        if len(self._rows) >= ROWS_IN_A_GROUP or self._bytes >= BYTES_IN_A_GROUP:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow

        if self._rows:
            self._writer.write_table(pyarrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows, self._bytes = [], 0
