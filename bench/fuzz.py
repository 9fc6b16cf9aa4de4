"""Seeded mutations of pages, texts, files, feeds, lists, rules, settings, queries, names and answers, and what must hold for each.

    python -m bench.fuzz [--count 100000] [--seed 1] [--kinds html,text,…] [--corpus ../shared/corpus] [--keep DIR]

Each input is made from the seed and its number alone, so that a finding can be made again: `--only html:4711`. Inputs are read in a child
process; one that crashes, hangs (20 s of processor time) or breaks a promise of `tests/hostile/promises.py` is a finding.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import multiprocessing
import os
import plistlib
import random
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from reader.errors import ReaderError

SHARES = {
    "html": 24,
    "text": 15,
    "file": 12,
    "feed": 12,
    "saved": 6,
    "opml": 5,
    "query": 8,
    "name": 6,
    "filters": 3,
    "rules": 2,
    "config": 3,
    "cookies": 2,
    "gzip": 2,
}
"""Of a hundred inputs, how many are of which kind."""
SECONDS = 20
BATCH = 250

TOKENS = [
    *(
        "<div>",
        "</div>",
        "<p>",
        "<b>",
        "<table>",
        "<td>",
        "<svg>",
        "<math>",
        "<template>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<style>",
        "<title>",
    ),
    *(
        "<![CDATA[",
        "]]>",
        "<?xml version='1.0'?>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "&b;",
        "&#27;",
        "&#155;",
        "&#x202e;",
        "&#0;",
        "&lt;",
        "&amp;",
        "&nbsp;",
    ),
    *(
        "\x1b[2J",
        "\x1b]0;x\x07",
        "\x1b]52;c;eA==\x07",
        "\x9b31m",
        "\x00",
        "\x7f",
        "\u202e",
        "\u2066",
        "\u200d",
        "\u0301" * 30,
        "\ufeff",
        "\U000e0041",
        "\ud800",
    ),
    *(
        '" onload="x',
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "http://[::1",
        "//",
        "\\",
        "'",
        '"',
        "`",
    ),
    *(
        "Subscribe now",
        "Remind me later",
        "Donate $1 a month",
        "Read more:",
        "[@click=app.quit]x[/]",
        "[/]",
        "AND",
        "NEAR(",
        "title:",
        "is:",
        "since:",
        "*",
        "^",
    ),
    *(
        "1e999",
        "9" * 400,
        "-1",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        "\n",
        "\r",
        "\t",
        " " * 50,
        "\u2028",
        "é",
        "中",
        "🏳️‍🌈",
        "../",
        "CON",
        "-rf",
        "%2e%2e%2f",
        "$(x)",
    ),
]


def mutated(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """`data` with one to six wounds."""
    for _ in range(rng.randint(1, 6)):
        at = rng.randint(0, len(data))
        end = min(len(data), at + rng.choice((1, 8, 80, 800)))
        token = rng.choice(TOKENS).encode("utf-8", "surrogatepass")
        match rng.randrange(9):
            case 0:
                data = data[:at] + data[end:]
            case 1:
                data = data[:at] + data[at:end] * rng.choice((2, 3, 50)) + data[end:]
            case 2 | 3:
                data = data[:at] + token + data[at:]
            case 4:
                data = data[:at] + token * rng.choice((2, 20, 2_000)) + data[at:]
            case 5:
                data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
            case 6:
                other = rng.choice(others)
                start = rng.randint(0, len(other))
                data = data[:at] + other[start : start + 2_000] + data[at:]
            case 7:
                data = data[:at]
            case 8:
                data = data.replace(data[at : at + 1] or b"<", token[:1], rng.randint(1, 50))
    return data[:200_000]


# ---- what each kind does with an input


def html(data: bytes) -> None:
    import reader
    from tests.hostile import promises

    article = reader.clean(data, url="https://paper.example/story")
    promises.check_article(article)
    promises.check_exports(article)
    promises.check_name(article)


def text(data: bytes) -> None:
    import reader
    from tests.hostile import promises

    article = reader.clean(data.decode("utf-8", "surrogateescape"))
    promises.check_article(article)
    if article.blocks and article.found_by == "text":
        once = _written(article)
        again = reader.clean(once)
        if again.found_by == "text":  # what is left of a text full of tags may be a page
            assert not again.removals, "cleaning again takes something out"
            assert _written(again) == once, "cleaning again changes the text"
    promises.check_exports(article)


def _written(article: object) -> str:
    from reader.export import formats
    from reader.models import Article

    assert isinstance(article, Article)
    return formats.written(article, "text")


def file(data: bytes) -> None:
    """Mails, archives of a page, pages that were saved, and files of ours."""
    from reader.models import Page
    from reader.rules import shipped
    from reader.services import opening
    from tests.hostile import promises

    article = opening.article(Page("", data), shipped())
    promises.check_article(article)
    promises.check_exports(article)


def saved(data: bytes) -> None:
    from reader import imports
    from tests.hostile import promises

    for one in imports.read(data).saved:
        promises.check_address(one.url, "saved")
        assert one.url.startswith("http"), f"saved: {one.url[:80]!r}"
        for words in promises.strings(replace(one, html="")):
            promises.check_text(words, "saved")


def filters(data: bytes) -> None:
    """Lists for ad blockers, read line by line, and site rules in XPath."""
    import reader
    from reader.cleaner.cosmetic_filters import HideIndex
    from reader.cleaner.rules import Rules
    from reader.rules import ftr, shipped
    from tests.hostile import promises

    lines = data.decode("utf-8", "replace").splitlines()
    for line in lines:
        ftr.css_of(line.partition(":")[2])
    index = HideIndex()
    index.add(lines)
    again = HideIndex.of_data(json.loads(json.dumps(index.data())))
    promises.check_article(reader.clean(_page(), url="https://paper.example/story", rules=shipped() + Rules(hide=again)))


def rules(data: bytes) -> None:
    import reader
    from reader.rules import own_files, parse, read, shipped
    from tests.hostile import promises

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "own.toml").write_bytes(data)
        for path in own_files(folder):
            own = shipped() + parse(read(path), path.name)
            promises.check_article(reader.clean(_page(), url="https://paper.example/story", rules=own))


def _page() -> bytes:
    return next(_own("html"))


def feed(data: bytes) -> None:
    from reader import feeds
    from tests.hostile import promises

    found, entries = feeds.parse(data, "https://paper.example/feed")
    promises.check_feed(found, entries)


def opml(data: bytes) -> None:
    from reader.feeds import opml as lists
    from tests.hostile import promises

    found = lists.read(data) if data.lstrip()[:1] == b"<" else lists.read_lines(data.decode("utf-8", "replace"))
    for one in found.feeds:
        promises.check_feed(one, ())
        promises.check_address(one.url, "opml")
        assert one.url.startswith("http"), f"opml: {one.url[:80]!r}"
    for refused in found.refused:
        for words in promises.strings(refused):
            promises.check_text(words, "refused")
    again = lists.read(lists.write(found.feeds).encode())
    assert {one.url for one in again.feeds} == {one.url for one in found.feeds}, "opml does not come back as it went"


@cache
def shelf() -> object:
    from reader import library
    from reader.library import articles
    from reader.models import Article, Page, Paragraph, Span

    opened = library.open(Path(tempfile.mkdtemp()) / "library.db")
    for number in range(30):
        words = f"The council kept the ferry running in winter {number}. " * 8
        articles.store(
            opened, Article(f"https://paper.example/{number}", f"Ferry vote {number}", (Paragraph((Span(words),)),)), Page("", b"<p>x")
        )
    return opened


def query(data: bytes) -> None:
    from reader.library import Library, articles, search
    from tests.hostile import promises

    opened = shelf()
    assert isinstance(opened, Library)
    asked = search.parse(data.decode("utf-8", "surrogateescape"))
    for row in articles.headlines(opened, asked):
        promises.check_text(row.title)
    for hit in search.hits(opened, asked):
        for words in promises.strings(hit):
            promises.check_text(words, "hit")
    assert articles.count(opened, asked) <= 30


def name(data: bytes) -> None:
    from reader.models import Article
    from tests.hostile import promises

    title = data.decode("utf-8", "surrogateescape")
    promises.check_name(Article(url="https://paper.example/x", title=title, site=title[::-1], byline=(title,), language=title[:9]))
    promises.check_name(Article(title=title), "{title}.{ext}")
    promises.check_name(Article(title=title), "{author|nobody}-{title}.{ext}")


def config(data: bytes) -> None:
    from reader import config as settings

    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        file.write(data)
        file.flush()
        settings.load(Path(file.name), {})


def cookies(data: bytes) -> None:
    from reader.fetcher import cookies as jar

    found = jar.parsed(data.decode("utf-8", "replace"))
    header = found.header(scheme="https", host="paper.example", path="/a", now=1.9e9)
    assert header.isascii(), "cookie header"
    assert header.isprintable() or not header, "cookie header"
    assert found.header(scheme="https", host="other.example", path="/a", now=1.9e9) == "", "cookie for another host"


def packed(data: bytes) -> None:
    import zlib

    from reader.fetcher.body import Gunzip

    gunzip = Gunzip(100_000)
    try:
        assert sum(len(gunzip.feed(data[at : at + 999])) for at in range(0, len(data), 999)) <= 100_001
    except zlib.error:
        return


TARGETS: dict[str, Callable[[bytes], None]] = {
    "html": html,
    "text": text,
    "file": file,
    "feed": feed,
    "saved": saved,
    "opml": opml,
    "query": query,
    "name": name,
    "filters": filters,
    "rules": rules,
    "config": config,
    "cookies": cookies,
    "gzip": packed,
}


# ---- what they start from


@cache
def seeds(kind: str, corpus: Path) -> list[bytes]:
    """Inputs to wound: real pages and feeds where a corpus lies, small ones of our own besides."""
    found = list(_own(kind))
    hostile = corpus.parent / "hostile" / "corpus" / {"name": "filename"}.get(kind, kind)
    if hostile.is_dir():
        found += [path.read_bytes()[:60_000] for path in sorted(hostile.iterdir())]
    if kind == "html":
        found += [_unpacked(path)[:400_000] for path in sorted(corpus.rglob("*.html*"))[::3][:250]]
    if kind == "text":
        lines = corpus / "prompts_text.jsonl"
        found += [json.loads(line).get("text", "").encode() for line in (lines.read_text("utf-8").splitlines() if lines.exists() else [])]
    return [seed for seed in found if seed] or [b"x"]


def _unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def _own(kind: str) -> Iterator[bytes]:
    story = "<p>The council voted on Tuesday to keep the ferry running through the winter, by nine to four.</p>" * 8
    item = (
        "<item><title>Ferry {0}</title><link>https://paper.example/{0}</link><guid>{0}</guid>"
        "<pubDate>Wed, 01 May 2030 12:00:00 GMT</pubDate><description>&lt;p&gt;Ferry&lt;/p&gt;</description></item>"
    )
    match kind:
        case "html":
            yield f"<!doctype html><title>Ferry</title><article><h1>Ferry</h1>{story}<aside>Subscribe now</aside></article>".encode()
        case "text":
            yield ("Ferry vote\n\n" + "The council voted on Tuesday to keep the ferry running.\n\n" * 9 + "Remind me later\n").encode()
        case "file":
            page = next(_own("html"))
            head = b"From: Tide <tide@paper.example>\nSubject: =?utf-8?q?Ferry?= vote\nDate: Wed, 1 May 2030 12:00:00 +0000\n"
            head += b"MIME-Version: 1.0\n"
            yield head + b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" + page
            part = b"\n--b\nContent-Type: text/html\nContent-Location: https://paper.example/1\n\n"
            yield head + b'Content-Type: multipart/related; boundary="b"\n' + part + page + b"\n--b--\n"
            yield b"<!-- saved from url=(0023)https://paper.example/1 -->" + page
            yield plistlib.dumps(
                {"WebMainResource": {"WebResourceURL": "https://paper.example/1", "WebResourceData": page}}, fmt=plistlib.FMT_BINARY
            )
            yield from _copies()
        case "saved":
            yield b'[{"url": "https://paper.example/1", "title": "Ferry", "tags": ["a", "b"], "created_at": "2030-05-01T00:00:00Z"}]'
            yield b'{"url": "https://paper.example/1", "highlights": [{"text": "ferry", "note": "n"}]}\n' * 3
            yield b'url,title,tags,time_added\nhttps://paper.example/1,"Ferry, vote",a|b,1900000000\n' * 3
            yield (
                b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>World</H3><DL><p>"
                b'<DT><A HREF="https://paper.example/1" ADD_DATE="1900000000" TAGS="a,b">Ferry</A><DD>note</DL></DL>'
            )
            yield (
                b'{"roots": {"bar": {"type": "folder", "name": "Bar", "children": [{"type": "url", "name": "Ferry", '
                b'"url": "https://paper.example/1", "date_added": "13300000000000000"}]}}}'
            )
            yield b"https://paper.example/1\nhttps://paper.example/2 Ferry\n"
        case "filters":
            yield b"! list\n##.aside\npaper.example,~www.paper.example##aside:has(> b)\npaper.example#@#.aside\n###ad-1, [id^='x']\n"
            yield b"body: //div[@class='story']\nstrip: //*[contains(@class, 'ad')]/p\nstrip: //p[starts-with(@id, 'x')]\n"
        case "rules":
            yield b'[site."paper.example"]\ncontent = ["article"]\ndrop = ["aside", ".x:has(p)"]\ntext = ["Read at the mole"]\n'
            yield b'[[phrase]]\nid = "own.a"\nkind = "donation"\nmatch = "whole"\nbeside = ["a|b*"]\ntext = ["Throw us # ropes"]\n'
            yield b'[[selector]]\nid = "own.b"\nkind = "share"\ncss = [".b"]\n'
            yield b'[[link]]\nid = "own.c"\nkind = "app"\ntarget = ["b.example/c"]\n'
        case "feed":
            items = "".join(map(item.format, range(9)))
            yield f'<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>{items}</channel></rss>'.encode()
            yield (
                b'<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>1</id><title type="xhtml">'
                b'<div xmlns="http://www.w3.org/1999/xhtml">T <b>b</b></div></title><link href="/1"/>'
                b'<updated>2030-05-01T00:00:00Z</updated><content type="html">&lt;p&gt;x</content></entry></feed>'
            )
            yield (
                b'{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","url":"https://paper.example/1",'
                b'"content_html":"<p>x","date_published":"2030-05-01T00:00:00Z",'
                b'"attachments":[{"url":"https://paper.example/a.mp3","size_in_bytes":9}]}]}'
            )
        case "opml":
            yield (
                b'<opml version="2.0"><head><title>L</title></head><body><outline text="World"><outline type="rss" text="P" '
                b'xmlUrl="https://paper.example/feed" htmlUrl="https://paper.example/"/></outline></body></opml>'
            )
            yield b'https://paper.example/feed "World" "~Paper"\nexec:rm -rf x\n# note\nhttps://b.example/rss\n'
        case "query":
            yield b'ferry "kept running" -winter title:vote is:unread since:7d'
            yield b'site:paper.example tag:a before:2030-01-01 council AND NOT "x" OR NEAR(a b)'
        case "name":
            yield from (b"Ferry vote keeps harbour open", "Fährschiff – „fährt“ weiter".encode(), "港のフェリー".encode())
        case "config":
            yield b'[network]\ndeadline = 5\nuser_agent = "x"\n[reading]\nmeasure = 72\n'
            yield b'[reading]\nbindings = {bookmark = "f"}\n[cleaning]\nkeep = ["related"]\n'
        case "cookies":
            yield b"# Netscape HTTP Cookie File\n.paper.example\tTRUE\t/\tTRUE\t2000000000\tsid\tsecret\n"
            yield b"#HttpOnly_paper.example\tFALSE\t/a\tFALSE\t0\tb\t2\n"
        case "gzip":
            yield gzip.compress(b"news " * 5_000, mtime=0)
            yield gzip.compress(b"\0" * 90_000, mtime=0) + gzip.compress(b"b", mtime=0)


def _copies() -> Iterator[bytes]:
    """An article with one of everything, in each format that is read back."""
    from reader.export import formats
    from tests.export.articles import full

    for form in ("md", "json", "html"):
        yield formats.written(full(), form).encode()


def made(kind: str, number: int, seed: int, corpus: Path) -> bytes:
    """The input of that number."""
    rng = random.Random(f"{seed}:{kind}:{number}")
    from_these = seeds(kind, corpus)
    start = rng.choice(from_these)
    if kind == "html" and len(start) > 24_000:  # a window of a page, its head kept: the whole is rarely what breaks
        at = rng.randrange(len(start))
        start = start[: rng.choice((0, 2_000))] + start[at : at + rng.choice((3_000, 12_000, 24_000))]
    return mutated(start, from_these, rng)


# ---- running


class Hung(Exception):
    """An input took more processor time than SECONDS."""


def _hung(number: int, frame: object) -> None:
    raise Hung


def broken(kind: str, data: bytes) -> str:
    """How `data` breaks a promise; "" when it does not."""
    signal.signal(signal.SIGPROF, _hung)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        TARGETS[kind](data)
    except ReaderError as error:
        from tests.hostile.promises import check_text

        if len(str(error)) > 1_000:
            return "a long error"
        try:
            check_text(str(error) + error.hint, "error")
        except AssertionError as unkept:
            return str(unkept)
    except Hung:
        return "hangs: " + " < ".join(line.strip() for line in traceback.format_exc(limit=-3).splitlines()[1:6])
    except (Exception, RecursionError) as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        words = re.sub(r"'[^']*'|\d+(?:-\d+)?|characters?", "…", str(error))[:120]
        return f"{type(error).__name__}: {words} ({Path(last.filename).name}:{last.lineno})"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def batch(kind: str, first: int, count: int, seed: int, corpus: Path, report: str) -> None:
    """Read so many inputs; write down the number at hand, so that a crash can be told, and every finding."""
    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with open(report, "w", encoding="utf-8") as file:
        for number in range(first, first + count):
            file.write(f"{number}\n")
            file.flush()
            if found := broken(kind, made(kind, number, seed, corpus)):
                file.write(f"{number}\t{found}\n".encode("utf-8", "backslashreplace").decode())


def run(task: tuple[str, int, int, int, Path]) -> tuple[str, int, list[tuple[int, str]]]:
    """One batch in a process of its own, gone on with behind an input that took the process with it."""
    kind, first, count, seed, corpus = task
    found, end = [], first + count
    while first < end:
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as report:
            child = multiprocessing.get_context("fork").Process(target=batch, args=(kind, first, end - first, seed, corpus, report.name))
            child.start()
            child.join()
            lines = report.read().splitlines()
        found += [(int(number), words) for number, _, words in (line.partition("\t") for line in lines) if words]
        last = int(lines[-1].partition("\t")[0]) if lines else first
        if child.exitcode:
            found.append((last, f"took its process with it ({child.exitcode})"))
        first = last + 1
    return kind, count, found


def main() -> int:
    """Make, read, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(SHARES))
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--keep", type=Path, help="write the inputs of findings there")
    parser.add_argument("--only", help="KIND:NUMBER, one input, with its traceback")
    arguments = parser.parse_args()
    if arguments.only:
        kind, _, number = arguments.only.partition(":")
        data = made(kind, int(number), arguments.seed, arguments.corpus)
        sys.stderr.write(f"{len(data)} bytes: {data[:300]!r}…\n")
        TARGETS[kind](data)
        return 0
    kinds = arguments.kinds.split(",")
    total = sum(SHARES[kind] for kind in kinds)
    start, counted, findings = time.monotonic(), 0, collections.defaultdict[str, list[int]](list)
    for kind in kinds:
        broken(kind, made(kind, 0, arguments.seed, arguments.corpus))  # what is loaded here, no batch has to load
        count = arguments.count * SHARES[kind] // total
        for first in range(0, count, BATCH):
            _, done, found = run((kind, first, min(BATCH, count - first), arguments.seed, arguments.corpus))
            counted += done
            for number, words in found:
                findings[f"{kind}: {words}"].append(number)
                if arguments.keep:
                    arguments.keep.mkdir(parents=True, exist_ok=True)
                    (arguments.keep / f"{kind}-{number}").write_bytes(made(kind, number, arguments.seed, arguments.corpus))
        print(f"{kind}: {count} inputs, {time.monotonic() - start:.0f} s so far", flush=True)
    for words, numbers in sorted(findings.items(), key=lambda item: -len(item[1])):
        print(f"{len(numbers):6} × {words}  e.g. {numbers[0]}")
    cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
    many = sum(map(len, findings.values()))
    print(f"{counted} inputs, {many} findings of {len(findings)} kinds, {cpu.ru_utime + cpu.ru_stime:.0f} s of processor time")
    return bool(findings)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    sys.exit(main())
