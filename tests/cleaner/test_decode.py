"""A page's bytes as text, by mark, header, document and detection; what is no text is named."""

import random

import pytest

from reader.cleaner.decode import binary, decode, decoded
from reader.errors import NoArticleError

RUSSIAN = "Губернатор сообщил, что мост через реку закроют на ремонт до октября. "


def test_header_comes_before_the_document() -> None:
    body = f'<meta charset="koi8-r"><p>{RUSSIAN}</p>'.encode("cp1251")
    assert RUSSIAN in decode(body, "text/html; charset=windows-1251")


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<?xml version='1.0' encoding='windows-1251'?>",
        '<!-- <meta charset="utf-8"> --><meta charset=windows-1251>',
    ],
)
def test_finds_the_declaration_in_the_document(head: str) -> None:
    body = f"{head}<title>Мост</title>".encode("cp1251")
    assert "<title>Мост</title>" in decode(body)


def test_a_late_declaration_is_better_than_none() -> None:
    body = f"<script>{'x' * 3000}</script><meta charset=windows-1257><p>žąsys</p>".encode("cp1257")
    assert "<p>žąsys</p>" in decode(body)


def test_a_declared_utf8_that_is_windows_1252_is_read() -> None:
    assert decode('<meta charset="utf-8"><p>The café’s “roof”</p>'.encode("cp1252")).endswith("<p>The café’s “roof”</p>")


def test_utf16_without_a_mark_is_read_though_the_document_says_otherwise() -> None:
    body = f'<html><meta charset="utf-8"><p>{RUSSIAN}</p></html>'.encode("utf-16-le")
    assert RUSSIAN in decode(body, "text/html; charset=utf-8")


def test_plain_text_is_read_too() -> None:
    assert decode((RUSSIAN * 3).encode("koi8-r"), "text/plain") == RUSSIAN * 3


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        (b"GIF89a\x10\x00\x10\x00\xf0\x00\x00", "image/gif"),
        (b"OggS\x00\x02\x00\x00", "audio/ogg"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "application/pdf"),
        (b"PK\x03\x04\x14\x00\x06\x00", "application/zip"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "application/gzip"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"\x00\x00\x00\x20ftypavif\x00\x00\x00\x00avifmif1", "image/avif"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio/mp4"),
        (bytes(range(256)) * 8, "unknown kind"),
        (b"\x00" * 4096, "unknown kind"),
    ],
)
def test_names_what_is_binary(body: bytes, name: str) -> None:
    with pytest.raises(NoArticleError, match=f"binary \\({name}\\)"):
        decode(body, "text/html")


@pytest.mark.parametrize("before", [b"\n", b"\xef\xbb\xbf", b"\r\n \xef\xbb\xbf\r\n"])
@pytest.mark.parametrize("begins", [b"%PDF-1.7", b"{\\rtf1\\ansi", b"%!PS-Adobe-3.0"])
def test_what_a_server_sends_before_a_file_makes_no_text_of_it(begins: bytes, before: bytes) -> None:
    with pytest.raises(NoArticleError, match="binary"):
        decode(before + begins + b"\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n" * 9)


@pytest.mark.parametrize(
    "text",
    [
        "BM is not a bitmap here",
        "II* and RIFF and GIF are words",
        "RIFFEL wins the cup",
        "GIF89a turns forty",
        "The ftyp box stands first.",
        "BZhou said so.",
        "%P",
        "",
        "a\x00b and so on, said the report",
    ],
)
def test_text_that_begins_like_a_picture_is_text(text: str) -> None:
    assert binary(text.encode()) == ""
    assert decode(text.encode()) == text


def test_noise_without_a_zero_byte_is_no_text_either() -> None:
    noise = random.Random(1).randbytes(3000).replace(b"\0", b"")
    with pytest.raises(NoArticleError, match="binary"):
        decode(noise)


def test_a_parser_is_given_the_bytes_as_they_came_where_they_are_the_text() -> None:
    body = "<p>The café’s “roof”</p>".encode()
    assert decoded(body) == ("<p>The café’s “roof”</p>", body)


@pytest.mark.parametrize(
    "body", [b"\xef\xbb\xbf<p>caf\xc3\xa9", "<p>café".encode("utf-16"), "<p>café".encode("utf-32"), b"<p>caf\xe9 \xed\xa0\x80"]
)
def test_a_parser_is_given_the_text_where_the_bytes_are_something_else(body: bytes) -> None:
    text, source = decoded(body)
    assert source == text == decode(body)
