"""The six laws of the cleaner, over generated pages and plain texts, over pages of our own invention, and over the corpora where they lie
beside the project."""

import gzip
import html
import json
import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import reader
from reader.charset import is_garbled, mended
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import MODEST_SHARE, Context, Cut, run
from reader.errors import ReaderError
from reader.models import Article, Block, Kind, Listing, Picture, Quote, Span, Table
from reader.rules import compiling, shipped
from reader.text import safe

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
INVENTED = Path(__file__).parents[2] / "bench" / "invented"
MOST_PAGES = 24
"""Pages of each set that are looked at here; a script in bench/ looks at all of them."""

_WORD = re.compile(r"\w+")
_EXAMPLES = [
    example
    for _, table in compiling.tables()
    for row in table.get("phrase", [])
    for example in (*row["removes"], *row["keeps"])
    if "](" not in example
]
_PROSE = (
    "The crews of the Westhaven ferries have voted for the new timetable by a large majority.",
    "“Nobody asked us,” said the harbour master, “and we would have said no.”",
    "Under the plan the first boat leaves the northern pier at half past five.",
    "Die Boote fahren um fünf, und niemand im Hafen ist wach außer den Möwen.",
    "港の朝は早く、五時には最初の船が北の桟橋を出る。",
    "القوارب تغادر الميناء في الخامسة، ولا أحد مستيقظ غير النوارس.",
)

prose = st.lists(st.sampled_from(_PROSE), min_size=1, max_size=3).map(" ".join)
wild = st.text(st.characters(codec="utf-8", exclude_characters="<>&"), max_size=80)
passages = st.one_of(prose, prose, st.sampled_from(_EXAMPLES), wild)
texts = st.lists(passages, min_size=1, max_size=14).map("\n\n".join)
FORMS = (
    "<p>{}</p>",
    "<p>{}</p>",
    "<div>{}</div>",
    "<h2>{}</h2>",
    "<ul><li>{}</li></ul>",
    "<blockquote><p>{}</p></blockquote>",
    "<aside class='box'><p>{}</p></aside>",
    "<table><tr><th>Tide</th><td>{}</td></tr></table>",
)
pages = st.lists(st.tuples(st.sampled_from(FORMS), passages), min_size=1, max_size=14).map(
    lambda parts: (
        "<html><body><article><h1>Ferry crews vote</h1>"
        + "".join(form.format(html.escape(text)) for form, text in parts)
        + "</article></body></html>"
    )
)
_MENUS = "Harbour|Boats|Weather|Sport|Tides|Home|Sign in|Subscribe|Share|Print|Comments|Related stories|About us|天気|الطقس|Погода".split(
    "|"
)
_HEADLINES = ("Why the fog bell of the northern pier rings twice", "渡し船の乗組員が新しい時刻表に賛成した", "A night on the pilot boat")
_SET = (
    ["def moor(boat):", "    if boat.is_late():", "        ring(bell, 3)"],
    ["Boat          Out", "Osprey Belle  5:30", "Night Boat    22:10"],
)
parts = st.lists(
    st.one_of(
        st.lists(st.sampled_from(_MENUS), min_size=3, max_size=9),
        st.lists(st.sampled_from(_HEADLINES), min_size=1, max_size=4),
        prose.map(lambda told: [told]),
        prose.map(lambda told: [told]),
        st.sampled_from(_SET),
    ),
    min_size=6,
    max_size=20,
)
"""The parts of a page that was copied, each with its lines."""
MANNERS = (("", "  \N{BULLET} "), ("   ", "     * "), ("   ", "     \N{BULLET}\N{NO-BREAK SPACE}"))
"""How w3m, lynx and elinks begin the lines of paragraphs, and entries."""


def written_down(lines: Sequence[str], width: int, margin: str, entry: str) -> str:
    """The lines as a text browser writes them down: broken, behind its margin, several as the entries of a list."""
    first, behind = (margin, margin) if len(lines) == 1 else (entry, " " * len(entry))
    broken = [textwrap.wrap(line, width, initial_indent=first, subsequent_indent=behind) for line in lines]
    return "\n".join(line for each in broken for line in each)


slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def cleaned(data: str, url: str = "https://westhaven-post.example/ferries") -> Article | None:
    try:
        return reader.clean(data, url=url)
    except ReaderError:
        return None


def said(text: str) -> list[str]:
    return _WORD.findall(text)


def printed(article: Article) -> str:
    """What the command prints in a pipe: title and body; white space at the ends of lines is nobody's."""
    text = f"{article.title}\n\n{article.text}\n" if article.title else f"{article.text}\n"
    return re.sub(r"[^\S\n]+(?=\n)", "", text)


def seen(text: str) -> str:
    """A text as a reader sees it: mended where it was garbled, and safe."""
    while is_garbled(text):
        text = mended(text)
    return safe(text)


def is_subsequence(few: Sequence[str], many: Sequence[str]) -> bool:
    rest = iter(many)
    return all(any(word == other for other in rest) for word in few)


def spans(blocks: Sequence[Block]) -> Iterator[Span]:
    for block in blocks:
        match block:
            case Quote(inner, _):
                yield from spans(inner)
            case Listing(items):
                for item in items:
                    yield from spans(item.blocks)
            case Table(rows, caption):
                yield from caption
                yield from (span for row in rows for cell in row for span in cell.spans)
            case Picture(_, _, caption, _):
                yield from caption
            case _:
                yield from getattr(block, "spans", ())


def is_safe(text: str) -> bool:
    return all(char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs") for char in text) and not re.search(
        "[\u202a-\u202e\u2066-\u2069]", text
    )


def assert_laws(source: str, visible: str, article: Article) -> None:
    only_removes = is_subsequence(said(article.text), said(visible))
    assert only_removes, "the output says what the input does not, or in another order"
    assert all(is_safe(span.text) for span in spans(article.blocks))
    assert all(is_safe(removal.text) for removal in article.removals)
    again = cleaned(printed(article))
    if article.text:
        assert again is not None
        assert [removal.text for removal in again.removals] == []
        assert printed(again) == printed(article)
    assert cleaned(source) == article


def assert_plain_laws(text: str) -> None:
    article = cleaned(text)
    if article is None:
        return
    assert_laws(text, safe(text), article)
    kept = Counter(said(article.title)) + Counter(said(article.text))
    removed = Counter(word for removal in article.removals for word in said(removal.text))
    assert kept + removed == Counter(said(safe(text))), "a word was lost, or came twice"


@slowly
@given(texts)
def test_the_laws_hold_on_generated_plain_text(text: str) -> None:
    assert_plain_laws(text)


@slowly
@given(parts)
def test_the_laws_hold_on_copied_pages(parts: list[list[str]]) -> None:
    assert_plain_laws("\n\n".join("\n".join(lines) for lines in parts))


@slowly
@given(parts, st.sampled_from((40, 60, 80)), st.sampled_from(MANNERS))
@example(
    [
        _SET[0],
        [_PROSE[0]],
        [" ".join((_PROSE[0], _PROSE[1], _PROSE[0]))],
        [_HEADLINES[0], _HEADLINES[1], _HEADLINES[0]],
        [" ".join((_PROSE[4], _PROSE[0], _PROSE[0]))],
        ["Harbour", *["Home"] * 6, "Print"],
        [" ".join((_PROSE[4], _PROSE[0]))],
    ],
    40,
    MANNERS[0],
)
def test_the_laws_hold_on_what_text_browsers_write_down(parts: list[list[str]], width: int, manner: tuple[str, str]) -> None:
    assert_plain_laws("\n\n".join(written_down(lines, width, *manner) for lines in parts))


@slowly
@given(pages)
@example(
    "<article><p>স্বাধীন সাংবাদিকতার পাশে দাঁড়ান</p><div>Vous avez lu tous vos articles gratuits.</div>"
    "<div>The crews of the Westhaven ferries have voted for the new timetable by a large majority.</div></article>"
)
def test_the_laws_hold_on_generated_pages(page: str) -> None:
    article = cleaned(page)
    if article is None:
        return
    visible = html.unescape(re.sub(r"<[^<>]*>", "\n", page))
    assert_laws(page, seen(visible), article)


@given(st.lists(st.integers(1, 40), min_size=1, max_size=12), st.sets(st.integers(0, 11)))
def test_a_step_that_wants_too_much_is_refused_whole_and_said_so(lengths: list[int], wanted: set[int]) -> None:
    given_passages = [Passage(" ".join(["tide"] * length)) for length in lengths]

    def greedy(left: Sequence[Passage], context: Context) -> Iterator[Cut]:
        yield from (
            Cut(passage, Kind.FURNITURE, "greedy") for number, passage in enumerate(given_passages) if number in wanted and passage in left
        )

    outcome = run((greedy,), given_passages, Context(shipped()))
    share = sum(length for number, length in enumerate(lengths) if number in wanted) / sum(lengths)
    if share > MODEST_SHARE:
        assert outcome.kept == given_passages
        assert [(refusal.step, refusal.of) for refusal in outcome.refusals] == [("greedy", sum(lengths))]
    else:
        assert [passage for number, passage in enumerate(given_passages) if number not in wanted] == outcome.kept
        assert outcome.refusals == []


@given(st.lists(st.tuples(st.integers(2, 9), st.sampled_from(["whole", "head", "tail", "stay"])), min_size=4, max_size=12))
def test_kept_and_removed_are_what_was_given(plan: list[tuple[int, str]]) -> None:
    given_passages = [Passage(" ".join(f"w{number}x{at}" for at in range(length))) for number, (length, _) in enumerate(plan)]
    wishes = {id(passage): wish for passage, (_, wish) in zip(given_passages, plan, strict=True)}

    def parts(left: Sequence[Passage], context: Context) -> Iterator[Cut]:
        for passage in left:
            if wishes.get(id(passage), "stay") == "stay":
                continue
            middle = passage.text.index(" ")
            part = {"whole": None, "head": (0, middle), "tail": (middle, len(passage.text))}
            yield Cut(passage, Kind.FURNITURE, "parts", part=part[wishes[id(passage)]])

    outcome = run((parts,), given_passages, Context(shipped()))
    kept = [word for passage in outcome.kept for word in said(passage.text)]
    removed = [word for cut in outcome.cuts for word in said(cut.text)]
    assert Counter(kept) + Counter(removed) == Counter(word for passage in given_passages for word in said(passage.text))
    assert kept == sorted(kept, key=lambda word: tuple(map(int, word[1:].split("x"))))
    for cut, before in zip(outcome.cuts, outcome.before, strict=True):
        first = tuple(map(int, said(cut.text)[0][1:].split("x")))
        assert all(tuple(map(int, said(p.text)[-1][1:].split("x"))) < first for p in outcome.kept[:before])


def corpus_texts() -> list[tuple[str, str]]:
    file = CORPUS / "prompts_text.jsonl"
    if not file.exists():
        return []
    return [(case["text"], case["url"]) for case in map(json.loads, file.read_text(encoding="utf-8").splitlines())]


def corpus_pages() -> Iterator[tuple[str, str]]:
    for truth in sorted(CORPUS.glob("*/truth.jsonl")):
        records = [json.loads(line) for line in truth.read_text(encoding="utf-8").splitlines()]
        for record in records[:: max(1, len(records) // MOST_PAGES)]:
            packed = truth.parent / "html" / f"{record['id']}.html.gz"
            if packed.exists():
                yield gzip.decompress(packed.read_bytes()).decode(), record["url"]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not beside the project")
def test_the_laws_hold_on_the_texts_of_the_corpus() -> None:
    for text, url in corpus_texts():
        article = cleaned(text, url)
        assert article is not None
        assert is_subsequence(said(article.text), said(text))
        again = cleaned(printed(article), url)
        assert again is not None
        assert (again.removals, printed(again)) == ((), printed(article))


def invented_pages() -> Iterator[tuple[str, str]]:
    for record in map(json.loads, (INVENTED / "truth.jsonl").read_text(encoding="utf-8").splitlines()):
        yield (INVENTED / "html" / f"{record['id']}.html").read_text(encoding="utf-8"), record["url"]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(
            corpus_pages, marks=pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not beside the project"), id="corpora"
        ),
        pytest.param(invented_pages, id="invented"),
    ],
)
def test_cleaning_settles_on_pages(pages: Callable[[], Iterator[tuple[str, str]]]) -> None:
    unsettled = []
    for page, url in pages():
        article = cleaned(page, url)
        if article is None:
            continue
        assert all(is_safe(span.text) for span in spans(article.blocks))
        again = cleaned(printed(article), url)
        if again is not None and [removal.text for removal in again.removals] == [article.title]:
            continue  # a headline that asks: as the first line of a plain text nothing tells it from a prompt
        if again is None or again.removals or printed(again) != printed(article):
            unsettled.append(url)
    assert unsettled == []
