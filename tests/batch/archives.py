"""Builders of small archives: records as crawlers write them, and the ways in which they go wrong."""

import base64
import gzip
import hashlib
import json
from pathlib import Path


def story(name: str, words: int = 60) -> str:
    """A page with an invented story; no two names share a sentence."""
    sentences = " ".join(f"The {name} harbour counted {number} boats near pier {name}-{number}." for number in range(words // 8))
    return f'<html lang="en"><head><title>Boats of {name}</title></head><body><article><p>{sentences}</p></article></body></html>'


def record(
    url: str, body: bytes | str, *, kind: str = "response", claimed: object = None, head: str = "", status: str = "200 OK", more: str = ""
) -> bytes:
    """One WARC record around an HTTP answer.

    claimed: the length its header lies about. head: lines of the HTTP header. more: lines of its own header.
    """
    body = body.encode() if isinstance(body, str) else body
    head = head or "Content-Type: text/html; charset=utf-8\r\n"
    block = f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body
    digest = base64.b32encode(hashlib.sha1(block).digest()).decode()
    header = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{hashlib.md5(url.encode()).hexdigest()}>\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n{more}WARC-Block-Digest: sha1:{digest}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block) if claimed is None else claimed}\r\n\r\n"
    )
    return header.encode() + block + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Records as `.warc.gz` holds them: each its own gzip member."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)


def write_jsonl(path: Path, names: list[str]) -> Path:
    """A JSONL input with one story for each name."""
    rows = [{"url": f"https://paper.example/{name}", "html": story(name)} for name in names]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def lines(path: Path) -> list[dict[str, object]]:
    """The articles of an output."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file of a folder of results that a person reads, by name."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and ".batch" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}
