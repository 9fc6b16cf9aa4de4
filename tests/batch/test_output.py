"""Files are there whole or not at all, and the same articles are the same bytes."""

import gzip
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.batch import output
from reader.batch.articles import line
from reader.batch.output import article_writer, as_json
from reader.batch.packing import HEAD, Packer, tail
from reader.batch.values import Format
from reader.models import Access, AccessState, Article, Kind, Page, Paragraph, Removal, Span

ARTICLE = Article(
    url="https://paper.example/a",
    title="Ebb",
    blocks=(Paragraph((Span("The tide went out."),)),),
    byline=("Ann Oak",),
    word_count=4,
    removals=(Removal(Kind.DONATION, "donation.x", "Give!", at=1),),
    access=Access(AccessState.WHOLE, ("The page says it is free.",)),
)
LINE = line(ARTICLE, Page("https://paper.example/a", b""))


def written(format: Format, *lines: bytes) -> bytes:
    file = io.BytesIO()
    articles = article_writer(file, format)
    for each in lines:
        articles.add(each)
    articles.close()
    return file.getvalue()


def test_each_article_is_a_line() -> None:
    assert written(Format.JSONL, LINE, LINE) == LINE + b"\n" + LINE + b"\n"


def test_packed_lines_tell_no_time() -> None:
    packed = written(Format.JSONL_GZ, LINE)
    assert gzip.decompress(packed) == LINE + b"\n"
    assert packed[4:8] == b"\0\0\0\0"


def test_pieces_that_come_packed_give_the_same_file() -> None:
    file, packer = io.BytesIO(), Packer()
    articles = article_writer(file, Format.JSONL_GZ)
    for each in (LINE, b"{}", LINE):
        articles.add(packer.piece(each), packer.sums)
    articles.close()
    assert file.getvalue() == written(Format.JSONL_GZ, LINE, b"{}", LINE)


@given(st.lists(st.binary(max_size=300), max_size=6), st.lists(st.binary(max_size=300), max_size=6))
def test_pieces_of_two_processes_are_one_file(before: list[bytes], behind: list[bytes]) -> None:
    first = Packer()
    pieces = [first.piece(line) for line in before]
    second = Packer(first.sums)
    pieces += [second.piece(line) for line in behind]
    packed = HEAD + b"".join(pieces) + tail(second.sums)
    assert gzip.decompress(packed) == b"".join(line + b"\n" for line in before + behind)


def test_a_line_is_the_article_with_its_text() -> None:
    row = json.loads(LINE)
    assert (row["title"], row["text"], row["access"]["state"], row["fetched"]) == ("Ebb", "The tide went out.", "whole", None)


@given(st.text() | st.sampled_from(["\udcff.html", "\x9b31m", "a\x7fb", "\u202eb", "\U000e0041", "Één"]))
def test_names_of_files_do_nothing_to_a_terminal_and_come_back(name: str) -> None:
    said = as_json({"part": name})
    assert said.decode().removesuffix("\n").isprintable()
    assert json.loads(said) == {"part": name}


def test_columns_say_the_same_as_lines() -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `batch` is not installed")
    data = written(Format.PARQUET, LINE, LINE)
    assert data == written(Format.PARQUET, LINE, LINE)
    rows = parquet.read_table(io.BytesIO(data)).to_pylist()
    line_row = json.loads(LINE)
    assert len(rows) == 2
    assert set(rows[0]) == set(line_row)
    assert rows[0]["access"] == line_row["access"]
    assert rows[0]["removals"][0]["text"] == "Give!"
    assert json.loads(rows[0]["blocks"]) == line_row["blocks"]
    assert (rows[0]["byline"], rows[0]["word_count"]) == (["Ann Oak"], 4)


def test_no_more_of_long_articles_is_held_than_of_many(monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `batch` is not installed")
    monkeypatch.setattr(output, "BYTES_IN_A_GROUP", 2 * len(LINE))
    told = parquet.ParquetFile(io.BytesIO(written(Format.PARQUET, *[LINE] * 5)))
    assert [told.metadata.row_group(number).num_rows for number in range(told.num_row_groups)] == [2, 2, 1]


def test_a_part_without_articles_is_a_whole_file_too() -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `batch` is not installed")
    assert parquet.read_table(io.BytesIO(written(Format.PARQUET))).num_rows == 0
    assert gzip.decompress(written(Format.JSONL_GZ)) == b""
