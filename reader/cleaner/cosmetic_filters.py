"""Cosmetic filter lists (the EasyList form): parsed, indexed, and asked which nodes of a page they would hide.

Tens of thousands of selectors meet one page in milliseconds, because nearly all are a bare `.class` or `#id`, which two set
look-ups answer in one walk over the tree, and each of the others is filed under one token that must be on the page before it
is tried at all. Network rules, scriptlets and styles are none of our business and are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.urls import registered
from reader.values import dataclass, field

_RULE = re.compile(r"^(?P<hosts>[^\s#/|!@]*)#(?P<except>@)?\??#(?P<selector>.+)$")
_HAS_TEXT = re.compile(r":(?:-abp-)?(?:has-text|contains)\(")
_UPWARD = re.compile(r":(?:upward|nth-ancestor)\(([^()]+)\)$")
_PATTERN = re.compile(r"/(?P<pattern>.+)/(?P<flags>[a-z]*)")
_OPEN_END = re.compile(r"(?<!\\)[*+]|\{\d*,\}")
_REPEATED_GROUP = re.compile(r"(?<!\\)\)[*+{]")
_CHOICE = re.compile(r"(?<!\\)(?:(?<!\()[?{]|\()")
_MOST_CHOICES = 10
"""What may be there or not, and groups, in a regular expression: each may double what it takes."""
_LONGEST_TEXT = 1_000
"""Characters of a node in which a regular expression looks: it may take the square of them."""
_FOREIGN = re.compile(r":(?:style|remove|matches-|xpath|-abp-(?!contains)|watch-attr|min-text-length|others)|^\^|\+js\(|\{(?!\d+,?\d*\})")
_NAME = r"-?[_a-zA-Z\u0080-\uffff][-\w]*"
_CLASS, _ID = re.compile(rf"\.({_NAME})"), re.compile(rf"#({_NAME})")
_BARE = re.compile(rf"([.#])({_NAME})")
_ATTRIBUTE = re.compile(r"\[[^\[\]]*\]")
_ATTRIBUTE_NAME = re.compile(r"\[\s*([a-zA-Z_:][-\w:.]*)")
_FUNCTION = re.compile(r":[a-z-]+\([^()]*\)")
_TAG = re.compile(r"(?:^|[\s>+~])([a-zA-Z][a-zA-Z0-9-]*)")
_COMMON = frozenset({"div", "span", "a", "p", "section", "aside", "img", "li", "ul", "article", "main", "body", "html"})


@dataclass(frozen=True, slots=True)
class Hidden:
    """A node that a list would hide, and the selector that says so."""

    node: LexborNode
    selector: str


@dataclass(slots=True)
class HideIndex:
    """Selectors, filed. Plain data: it can be kept on disk as JSON."""

    classes: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    filed: dict[str, list[str]] = field(default_factory=dict)
    """Complex selectors by a token that must be on the page: `.class`, `#id`, `[attribute`, `tag`; "" for always."""
    hosts: dict[str, list[str]] = field(default_factory=dict)
    """Selectors bound to a host, by that host; not taken apart."""
    exceptions: dict[str, list[str]] = field(default_factory=dict)
    """Selectors that are not to be applied on a host ("" for none)."""

    def add(self, lines: Iterable[str]) -> None:
        """File the rules in the lines of a list."""
        for line in lines:
            rule = _RULE.match(line.strip())
            if rule is None or _FOREIGN.search(rule["selector"]):
                continue
            hosts = [_as_asked(name) for name in rule["hosts"].lower().split(",") if name]
            for part in split_selectors(rule["selector"]):
                self._add(part, hosts, bool(rule["except"]))

    def _add(self, selector: str, hosts: list[str], is_exception: bool) -> None:
        named = [name for name in hosts if not name.startswith("~") and name != "*"]
        for name in hosts:
            if name.startswith("~"):
                self.exceptions.setdefault(name[1:], []).append(selector)
        if is_exception:
            for name in named or [""]:
                self.exceptions.setdefault(name, []).append(selector)
        elif named:
            for name in named:
                self.hosts.setdefault(name, []).append(selector)
        elif bare := _BARE.fullmatch(selector):
            (self.classes if bare[1] == "." else self.ids).add(bare[2])
        else:
            self.filed.setdefault(token_of(selector), []).append(selector)

    def hidden(self, tree: LexborHTMLParser, host: str) -> list[Hidden]:
        """Every node of `tree` that the lists would hide on `host`, once, with the first selector that says so."""
        excepted = {selector for name in ("", *_domains(host)) for selector in self.exceptions.get(name, ())}
        found: dict[int, Hidden] = {}
        live: list[str] = list(self.filed.get("", ()))
        for token in sorted(self._look(tree, excepted, found)):  # a set has another order in each process
            live += self.filed[token]
        live += [selector for name in _domains(host) for selector in self.hosts.get(name, ())]
        for selector in dict.fromkeys(live):
            if selector not in excepted:
                for node in selected(tree, selector):
                    found.setdefault(node.mem_id, Hidden(node, selector))
        return list(found.values())

    def _look(self, tree: LexborHTMLParser, excepted: set[str], found: dict[int, Hidden]) -> set[str]:
        """One walk: bare classes and ids are answered at once; returned are the tokens on the page that have rules filed."""
        tokens: set[str] = set()
        if tree.root is None:
            return tokens
        for node in tree.root.traverse():
            attributes = node.attributes
            tokens.add(node.tag or "")
            for name in (attributes.get("class") or "").split():
                tokens.add(f".{name}")
                if name in self.classes and f".{name}" not in excepted:
                    found.setdefault(node.mem_id, Hidden(node, f".{name}"))
            name = attributes.get("id") or ""
            tokens.add(f"#{name}")
            if name in self.ids and f"#{name}" not in excepted:
                found.setdefault(node.mem_id, Hidden(node, f"#{name}"))
            tokens.update(f"[{key}" for key in attributes)
        return tokens & (self.filed.keys() - {""})

    def data(self) -> dict[str, object]:
        """The index as JSON values."""
        return {
            "classes": sorted(self.classes),
            "ids": sorted(self.ids),
            "filed": self.filed,
            "hosts": self.hosts,
            "exceptions": self.exceptions,
        }

    @classmethod
    def of_data(cls, data: dict[str, dict[str, list[str]]]) -> HideIndex:
        """The index that `data` came from."""
        return cls(set(data["classes"]), set(data["ids"]), data["filed"], data["hosts"], data["exceptions"])


def split_selectors(text: str) -> Iterator[str]:
    """The selectors of a list of selectors: commas inside brackets or quotation marks do not part them."""
    depth, quote, start = 0, "", 0
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "," and depth == 0:
            yield text[start:at].strip()
            start = at + 1
    if text[start:].strip():
        yield text[start:].strip()


def token_of(selector: str) -> str:
    """The token that must be on a page before `selector` can match: its last id, class, attribute name or rare tag; "" for none."""
    selector = _parts(selector).css
    if "\\" in selector:
        return ""
    css = _FUNCTION.sub("", selector)
    while _FUNCTION.search(css):
        css = _FUNCTION.sub("", css)
    outside = _ATTRIBUTE.sub("", css)
    if ids := _ID.findall(outside):
        return f"#{ids[-1]}"
    if classes := _CLASS.findall(outside):
        return f".{classes[-1]}"
    if attributes := [name for name in _ATTRIBUTE_NAME.findall(css) if name not in ("class", "id")]:
        return f"[{attributes[-1].lower()}"
    tags = [tag.lower() for tag in _TAG.findall(outside)]
    return tags[-1] if tags and tags[-1] not in _COMMON else ""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A selector taken apart: what the engine understands, and what is asked of the nodes that it finds."""

    css: str
    text: str = ""
    """Words, or a regular expression between slashes, that a node must hold."""
    levels: int = 0
    """How far above it stands what is meant."""
    above: str = ""
    """Or what that is: the nearest node of this selector."""


def _parts(selector: str) -> _Parts:
    css, text, levels, above = selector, "", 0, ""
    if css.endswith(")") and (upward := _UPWARD.search(css)):
        css, said = css[: upward.start()], upward[1]
        levels, above = (int(said), "") if re.fullmatch(r"\d{1,2}", said) else (0, said.strip("\"'"))
    if css.endswith(")") and (has_text := _HAS_TEXT.search(css)):
        css, text = css[: has_text.start()] or "*", css[has_text.end() : -1].strip("\"'")
    return _Parts(css, text, levels, above)


def selected(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """The nodes that `selector` matches. `:has-text(words)` or `:has-text(/a regular expression/)` at its end is understood, and behind it
    `:upward(levels)` or `:upward(selector)`. A selector nobody understands matches nothing."""
    parts = _parts(selector)
    try:
        nodes = tree.css(parts.css)
        above = {node.mem_id for node in tree.css(parts.above)} if parts.above and nodes else set()
        nodes = _with_text(nodes, parts.text) if parts.text else nodes
    except Exception:  # the selector engine raises what it likes for what it does not know, and `re` an error
        return []
    if not (parts.levels or parts.above):
        return nodes
    found = (_upward(node, parts.levels, above) for node in nodes)
    return list({node.mem_id: node for node in found if node is not None}.values())


def _with_text(nodes: list[LexborNode], text: str) -> list[LexborNode]:
    """Those of `nodes` that hold the words, or what the regular expression says; of one that could take long none does."""
    said = _PATTERN.fullmatch(text)
    if said is None:
        return [node for node in nodes if text in node.text()]
    if not _is_quick(said["pattern"]):
        return []
    pattern = re.compile(said["pattern"], re.IGNORECASE if "i" in said["flags"] else 0)
    return [node for node in nodes if pattern.search(node.text()[:_LONGEST_TEXT])]


def _is_quick(pattern: str) -> bool:
    """Whether a regular expression takes at most the square of what it looks at: nothing repeats what repeats, of the places where it
    begins and what has no end in it there are two, and choices are few."""
    begins_anywhere = not pattern.startswith("^") or "|" in pattern
    if len(_CHOICE.findall(pattern)) > _MOST_CHOICES:
        return False
    return not _REPEATED_GROUP.search(pattern) and begins_anywhere + len(_OPEN_END.findall(pattern)) <= 2


def _upward(node: LexborNode, levels: int, above: set[int]) -> LexborNode | None:
    """The node so many levels above it, or the nearest one `above`."""
    higher = node.parent
    while higher is not None and (levels > 1 if levels else higher.mem_id not in above):
        higher, levels = higher.parent, levels - 1 if levels else 0
    return higher


def matches(html: str, selector: str) -> bool:
    """Whether something in the snippet `html` is what `selector` names."""
    return bool(selected(LexborHTMLParser(html), selector))


def is_selector(css: str) -> bool:
    """Whether `css` is a selector that can be understood."""
    parts = _parts(css)
    try:
        for part in filter(None, (parts.css, parts.above)):
            LexborHTMLParser("<p></p>").css(part)
        _with_text(LexborHTMLParser("<p></p>").css("p"), parts.text)
    except Exception:  # as above
        return False
    return True


def _as_asked(name: str) -> str:
    """A host of a rule, with the ~ before it if there is one, as `host` of an address has it: uBlock writes `www.` before those of rules
    that are made on a page."""
    return f"~{name[1:].removeprefix('www.')}" if name.startswith("~") else name.removeprefix("www.")


def _domains(host: str) -> list[str]:
    """`host` and the domains it belongs to, and each of a paper's own with any end (`ledger.*`)."""
    parts = host.split(".")
    domains = [".".join(parts[at:]) for at in range(len(parts))] if host else []
    end = registered(host).partition(".")[2]
    return [*domains, *(f"{name.removesuffix(end)}*" for name in domains if end and name.endswith(f".{end}"))]
