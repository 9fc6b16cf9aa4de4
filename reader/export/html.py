"""One article, or several with contents, as a single HTML file: no script, nothing loaded from anywhere, readable for ever.

The article itself lies in the head as its JSON record, so that our own file is read back without loss.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence

from reader.errors import NoArticleError
from reader.export import UNTITLED, byline, record
from reader.export.markup import Pictures, address, escaped, is_from_the_right, markup
from reader.models import Article
from reader.urls import is_web

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Content-Security-Policy of every file: even markup that slipped in could neither run nor load."""

STYLE = """\
:root{color-scheme:light dark}body{margin:2rem auto;max-width:40rem;padding:0 1rem;font:1.125rem/1.6 Georgia,"Noto Serif",serif}
h1{line-height:1.2}header p,figcaption,footer{opacity:.7;font-size:.9rem}img{max-width:100%;height:auto}figure{margin:1.5rem 0}
figcaption p{margin:.4rem 0 0}blockquote{margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:.2rem solid}
pre{overflow-x:auto}body{overflow-wrap:break-word}mark{text-decoration:underline}
table{border-collapse:collapse}td,th{padding:.2rem 0;padding-inline-end:.8rem;text-align:start;vertical-align:top}
article+article{border-top:1px solid;margin-top:3rem}"""

_RECORD = re.compile(r'<meta name="quiet-reader:article" content="([^"]*)"')


def text(article: Article, pictures: Pictures | None = None, *, itself: Article | None = None) -> str:
    """The article as an HTML document. pictures: those to embed, as `data:` addresses. itself: the article that is to be read back from
    it, where this one shows more.
    """
    known = [
        f'<link rel="canonical" href="{escaped(source)}">' if is_web(source := article.canonical or article.url) else "",
        f'<meta name="author" content="{escaped(", ".join(article.byline))}">' if article.byline else "",
        f'<meta name="description" content="{escaped(article.standfirst)}">' if article.standfirst else "",
        f'<meta name="quiet-reader:article" content="{escaped(record.line(itself or article).strip())}">',
    ]
    return _document(article.title, article.language, "\n".join(filter(None, known)), _article(article, pictures or {}))


def bundle(articles: Sequence[Article], title: str, pictures: Pictures | None = None) -> str:
    """Several articles in one document, with their contents at the head."""
    rows = "".join(f'<li><a href="#a{number}">{escaped(each.title or UNTITLED)}</a></li>' for number, each in enumerate(articles, 1))
    body = [f"<h1>{escaped(title)}</h1><nav><ol>{rows}</ol></nav>"]
    body += [_article(each, pictures or {}, anchor=f"a{number}") for number, each in enumerate(articles, 1)]
    languages = {each.language for each in articles}
    return _document(title, languages.pop() if len(languages) == 1 else "", "", "\n".join(body))


def read(document: str) -> Article | None:
    """The article in a document of ours, as it was written; None for any other document. Raises NoArticleError when it is damaged."""
    match = _RECORD.search(document)
    if match is None:
        return None
    try:
        return record.read(json.loads(html.unescape(match.group(1))))
    except ValueError as error:
        raise NoArticleError("This saved copy is damaged.") from error


def _article(article: Article, pictures: Pictures, anchor: str = "") -> str:
    level = 2 if anchor else 1
    head = f"<h{level}>{escaped(article.title)}</h{level}>" if article.title else ""
    about = f"<p>{escaped(byline(article))}</p>" if byline(article) else ""
    source = article.canonical or article.url
    foot = f'<footer><p><a href="{address(source)}">{escaped(source)}</a></p></footer>' if is_web(source) else ""
    language = f' lang="{escaped(article.language)}"' if article.language else ""
    direction = ' dir="rtl"' if is_from_the_right(article) else ""
    name = f' id="{anchor}"' if anchor else ""
    body = markup(article.blocks, pictures, below=level)
    return f"<article{name}{language}{direction}>\n<header>{head}{about}</header>\n{body}\n{foot}\n</article>"


def _document(title: str, language: str, head: str, body: str) -> str:
    from reader import __version__

    named = f' lang="{escaped(language)}"' if language else ""
    return f"""<!doctype html>
<html{named}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="quiet-reader {__version__}">
<title>{escaped(title or UNTITLED)}</title>
{head}
<style>{STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""
