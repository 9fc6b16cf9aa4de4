"""Inline Markdown of ours back into spans: the inverse of `inline`. It reads what that writes, not all of CommonMark."""

from __future__ import annotations

import re

from reader.export.inline import merged
from reader.models import Span, Spans, Style
from reader.urls import absolute

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<hard>\\\n|<br>)|(?P<ticks>`+)|(?P<mark>\*\*|\*|~~)"
    r"|<(?P<close>/?)(?P<tag>strong|em|s|del|sup|sub|code)>|(?P<open>\[)|(?P<end>\]\()"
)
_MARKS = {"**": Style.STRONG, "*": Style.EMPHASIS, "~~": Style.STRIKE}
_TAGS = {
    "strong": Style.STRONG,
    "em": Style.EMPHASIS,
    "s": Style.STRIKE,
    "del": Style.STRIKE,
    "code": Style.CODE,
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}


def spans(text: str) -> Spans:
    """The spans that `inline.markdown` wrote as `text`."""
    return tuple(merged(tuple(_Reader(text).read())))


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Span] = []
        self.style = Style.PLAIN
        self.link_from: int | None = None

    def read(self) -> list[Span]:
        at = 0
        while match := _TOKEN.search(self.text, at):
            self.add(self.text[at : match.start()])
            at = self.take(match)
        self.add(self.text[at:])
        return self.found

    def add(self, text: str, style: Style = Style.PLAIN) -> None:
        if text:
            self.found.append(Span(text, self.style | style))

    def take(self, match: re.Match[str]) -> int:
        """Act on one token; returns where reading goes on."""
        if match["escaped"]:
            self.add(match["escaped"])
        elif match["hard"]:
            self.add("\n")
        elif match["ticks"]:
            return self.code(match)
        elif match["mark"]:
            self.style ^= _MARKS[match["mark"]]
        elif match["tag"]:
            self.style = self.style & ~_TAGS[match["tag"]] if match["close"] else self.style | _TAGS[match["tag"]]
        elif match["open"]:
            self.link_from = len(self.found)
        else:
            return self.link(match.end())
        return match.end()

    def code(self, match: re.Match[str]) -> int:
        ticks = match["ticks"]
        end = re.compile(f"(?<!`){ticks}(?!`)").search(self.text, match.end())
        if end is None:
            self.add(ticks)
            return match.end()
        inner = self.text[match.end() : end.start()]
        padded = inner.startswith(" `") or inner.endswith("` ")
        self.add(inner[1:-1] if padded else inner, Style.CODE)
        return end.end()

    def link(self, at: int) -> int:
        """Read a target up to its closing parenthesis and give it to everything since the opening bracket."""
        depth, end = 1, at
        while end < len(self.text):
            char = self.text[end]
            if char == "\\":
                end += 2
                continue
            depth += (char == "(") - (char == ")")
            if depth == 0:
                break
            end += 1
        href = absolute("", re.sub(r"\\([()|&])", r"\1", self.text[at:end]))  # anybody may have written it
        first = self.link_from if self.link_from is not None else len(self.found)
        self.found[first:] = [Span(span.text, span.style, href) for span in self.found[first:]]
        self.link_from = None
        return end + 1
