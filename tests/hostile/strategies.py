"""Hypothesis strategies for everything that a stranger writes: pages, texts, feeds, lists, settings, queries, titles."""

from html import escape

from hypothesis import strategies as st

from reader import config

NOISE = st.sampled_from(
    [
        "\x1b[2J",
        "\x1b]0;x\x07",
        "\x9b31m",
        "\x00",
        "\x7f",
        "\u202e",
        "\u2066",
        "\u200d",
        "\u0301" * 12,
        "\ufeff",
        "\U000e0041",
        "&#27;",
        "&#x202e;",
        "&#0;",
    ]
)
"""What must never pass."""
PROSE = st.sampled_from(
    [
        "The council voted on Tuesday night to keep the lamp rooms open.",
        "“They are warm and they are lit,” said the harbour master.",
        "Der Rat beschloss am Dienstag, die Fähre zu behalten.",
        "港のフェリーは冬も運航を続ける。",
        "[@click=app.quit]quit[/]",
        "Subscribe now for $1 a month.",
        "Remind me later",
        "a < b & c > d",
        "../../etc/passwd",
        "-rf *",
        "CON.txt",
    ]
)
words = st.one_of(PROSE, st.text(max_size=30))
texts = st.lists(st.one_of(words, NOISE), max_size=8).map(" ".join)
"""Running text with prose and noise in it."""
titles = st.one_of(texts, st.text(max_size=300))
addresses = st.one_of(
    st.sampled_from(
        [
            "https://paper.example/1",
            "/story",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "http://127.0.0.1/",
            "http://[::1",
            "data:text/html,x",
            "",
        ]
    ),
    texts,
)
plain_texts = st.lists(texts, max_size=10).map("\n\n".join)

_TAG = st.sampled_from(
    "p div span b a li ul table tr td h2 blockquote pre figure img svg math template script style title aside section form".split()
)
_ATTRIBUTE = st.tuples(st.sampled_from(["href", "src", "class", "id", "onclick", "style", "srcset", "hidden", "x"]), addresses)


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def written(tag: str, attributes: list[tuple[str, str]], children: list[str], closed: bool) -> str:
        head = "".join(f' {name}="{escape(value)}"' for name, value in attributes)
        return f"<{tag}{head}>{''.join(children)}{f'</{tag}>' if closed else ''}"

    return st.builds(written, _TAG, st.lists(_ATTRIBUTE, max_size=2), st.lists(inner, max_size=4), st.booleans())


pages = st.builds(
    lambda title, parts: f"<!doctype html><title>{title}</title><body><article>{''.join(parts)}</article>",
    titles,
    st.lists(st.recursive(texts, _element, max_leaves=12), max_size=6),
)
"""HTML that was never valid, with prose and noise in it."""


def _item(title: str, link: str, body: str, when: str) -> str:
    facts = {"title": title, "link": link, "guid": title, "pubDate": when, "description": body}
    return "".join(["<item>", *(f"<{name}>{escape(fact)}</{name}>" for name, fact in facts.items()), "</item>"])


_dates = st.sampled_from(["Wed, 01 May 2030 12:00:00 GMT", "1700-01-01", "2030-13-45T99:99:99Z", "yesterday", ""])
feeds = st.builds(
    lambda title, items, doctype: (
        f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel><title>{escape(title)}</title>{"".join(items)}</channel></rss>'
    ),
    titles,
    st.lists(st.builds(_item, titles, addresses, pages, _dates), max_size=4),
    st.sampled_from(["", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<?xml-stylesheet href='http://127.0.0.1/'?>"]),
)
outlines = st.builds(
    lambda rows: f'<opml version="2.0"><body>{"".join(rows)}</body></opml>',
    st.lists(
        st.builds(lambda name, address: f'<outline text="{escape(name)}" type="rss" xmlUrl="{escape(address)}"/>', titles, addresses),
        max_size=5,
    ),
)
queries = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "AND",
                "OR",
                "NOT",
                "NEAR(",
                ")",
                "*",
                "^",
                '"',
                "-",
                "title:",
                "is:unread",
                "is:",
                "since:7d",
                "since:",
                "site:a",
                "tag:",
                ":",
                "--",
                ";DROP",
            ]
        ),
        words,
    ),
    max_size=8,
).map(" ".join)
_values = st.one_of(st.integers(), st.floats(), st.booleans(), texts, st.lists(texts, max_size=2))
settings = st.dictionaries(
    st.sampled_from([*(name for name, _ in config.sections_of(config.Settings)), "nework"]),
    st.dictionaries(
        st.sampled_from(["deadline", "max_bytes", "measure", "keys", "keep", "bindings", "memory_mb", "deadlin"]), _values, max_size=4
    ),
    max_size=4,
)
"""Tables of a settings file, right and wrong."""
