"""Addresses: hosts, paths, absolute and canonical forms, trackers taken off. Nothing here resolves or fetches.

Addresses without anything unusual are taken apart by one expression, all others by `urllib.parse`, which is loaded when one comes: with
what it needs it takes as long as cleaning a short page.
"""

from __future__ import annotations

import re

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TRACKERS = re.compile(
    r"(?i)^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|"
    r"_hsenc|_hsmi|hs\w*ctatracking|vero_id|vero_conv|wickedid|ns_\w+|cmpid|cmp|ito|ocid|ref_src|ref_url|s_cid|smid|sr_share|"
    r"acquisitionData|INTCMP|ICID|piano_\w+|at_medium|at_campaign\w*|at_custom\d|xtor|dicbo|guccounter|guce_\w+|traffic_source)$"
)
"""Query parameters that tell the site where a reader came from and nothing else."""

_PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:/[!-~]*)?")
_USUAL = re.compile(r"(https?)://([A-Za-z0-9.-]+)((?:/[!\"$->A-~]*)?)(?:[?#][!-~]*)?")
"""Scheme, host and path, of printable ASCII; no user and no port."""
_ROOTED = re.compile(r"(?a)(?:/[\w~%+,=@-][\w~%+,=@.-]*)*/?(?:\?[!\"$-~]+)?(?:#[!-~]+)?")
"""From the root of a host, without dots or nothing for a part of the path: with the host before it, an address."""
_BROKEN_OFF = re.compile(r"[\t\r\n]+")
"""What browsers take out of an address, wherever it stands: a line end within `javascript:` does not break the word."""
_UNPRINTABLE = re.compile(r"[^!-~]")
_NAME = re.compile(r"[^\s!-,/:-@\[-^`{-\x7f]{1,253}")
_NAMED = re.compile(r"(?i)\s*(?:https?:)?//(?:[^/?#\\@]*+@)?([^\s!-$&-,/:-@\[-^`{-\x7f]{1,759}+)(?=[:/?#]|\s*\Z)")
"""An address by the name of a host, in the letters of any language or percent-encoded, behind a user or none."""
_ENCODED = re.compile(r"[^/?#]*//[^/?#%]*%[89A-Fa-f]")
"""What begins an address that has such a letter percent-encoded in its host."""
_IN_ASCII = re.compile(r"(?i)(?<![\w-])xn--([a-z0-9-]{1,59})(?![\w-])")
"""A part of a host's name in other letters: of at most 63 characters (RFC 1035)."""
_BARE_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[a-z]{2,63}(?:[:/?#]\S*)?")
_BELOW_A_COUNTRY = frozenset(("ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"))
"""What stands between the name of a site and its country."""
_SHARED = frozenset(
    "beehiiv.com blogspot.com ghost.io github.io gitlab.io hatenablog.com livejournal.com medium.com neocities.org over-blog.com "
    "substack.com tumblr.com typepad.com weebly.com wixsite.com wordpress.com".split()
)
"""Hosts below which everybody who writes there has a name."""
_USER = re.compile(
    r"(?is)([^/?#\\]*://|\s*(?:https?|feed):[/\\]*)"
    r"(?:[^/?#\\]*@|[^/?#\\:@\[]*:(?!\d*(?:[/?#\\]|$)).*@)"  # what looks like a port and is no number: a password with a slash in it
)
"""What stands before the host, behind as many slashes as browsers pass over."""
_NO_SCHEME = re.compile(
    r"(?ai)(?:urn|doi|ark|hdl|tag):[!-~]+|[^:]*:[\d:.-]+|(?:localhost|[\w-]+(?:\.[\w-]+)+):\d+(?:/.*)?"  # a name, a number, a port
)
"""A colon that no program takes for one behind a scheme, or a scheme that none opens."""
_FILE = re.compile(r"[^/]*\.(?:x?html?|mhtml?|txt|md|jsonl?|xml|opml|eml|epub|pdf|gz|warc)")
"""The name of a file, though it could be that of a host."""


def host(url: str) -> str:
    """The host name of an address, lower case, without `www.`; "" when there is none."""
    if usual := _USUAL.fullmatch(url):
        return usual[2].lower().removeprefix("www.")
    if "/" not in url:
        return ""
    from urllib.parse import urlsplit

    try:
        name = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.")


def is_within(name: str, domain: str) -> bool:
    """Whether the host `name` is `domain`, or one below it."""
    return name == domain or name.endswith(f".{domain}")


def owner(name: str) -> str:
    """Whose the host `name` is, by the name itself: `harbour` of news.harbour.example and of harbour.co.uk; "" where it does not say."""
    label, dot, _ = registered(name).partition(".")
    return label if dot else ""


def registered(name: str) -> str:
    """The part of the host `name` that belongs to one owner: `harbour.co.uk` of news.harbour.co.uk, and all of harbour.substack.com."""
    labels = name.split(".")
    is_shared = labels[-2:-1] and (labels[-2] in _BELOW_A_COUNTRY or ".".join(labels[-2:]) in _SHARED)
    return ".".join(labels[-3:] if is_shared else labels[-2:])


def path(url: str) -> str:
    """The path of an address, without a slash at its end; "" when it has none or is no address."""
    if usual := _USUAL.fullmatch(url):
        return usual[3].rstrip("/")
    if not url:
        return ""
    from urllib.parse import urlsplit

    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def absolute(base: str, href: str) -> str:
    """`href` against `base` as a printable-ASCII http(s) or mailto address; "" for anything else."""
    if _PLAIN.fullmatch(href):
        return href
    href = _BROKEN_OFF.sub("", href).strip()
    if _PLAIN.fullmatch(href):
        return href
    if "\\" in href:
        href = slashed(href)
    if not href or href.startswith("#") or not (base or ":" in href):
        return ""
    if href.startswith("/") and _ROOTED.fullmatch(href) and (usual := _USUAL.fullmatch(base)):
        return f"{usual[1]}://{usual[2]}{href}"
    from urllib.parse import urljoin, urlsplit

    try:
        url = urljoin(base, href)
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return ""
    if scheme not in ("http", "https", "mailto"):
        return ""
    return printable(scheme + url[len(scheme) :])


def slashed(href: str) -> str:
    """`href` with slashes for backslashes before its query, as browsers read them: Python would find another host."""
    end = min((at for at in map(href.find, "?#") if at >= 0), default=len(href))
    return href[:end].replace("\\", "/") + href[end:]


def web(base: str, href: str) -> str:
    """`href` against `base` as a printable-ASCII http(s) address; "" for anything else."""
    address = absolute(base, href) if href else ""
    return address if is_web(address) else ""


def is_web(address: str) -> bool:
    """Whether an address is one of the web, however it writes `http`."""
    return address[:8].lower().startswith(("http://", "https://"))


def meant(source: str) -> str:
    """The address that is meant by `feed:https://…`, `feed://https://…` and `feed://…`, which browsers hand over for feeds; anything else
    as it is."""
    scheme, _, rest = source.partition(":")
    if scheme.lower() != "feed":
        return source
    whole = rest.removeprefix("//")
    return whole if is_web(whole) else f"http:{rest}" if rest.startswith("//") else source


def claimed(url: str) -> str:
    """The address that an archive gives for a page: one of the web, or whatever name somebody gave it (`urn:…`, `crawl-3:17`). "" for one
    of another scheme: a link to it would run a script, or open a file of this machine.
    """
    url = url.strip()
    return url if is_web(url) or ":" not in url.partition("/")[0] or _NO_SCHEME.fullmatch(url) else ""


def of_file(path: Path) -> str:
    """The address of a file. `Path.as_uri` gives the same, but from Python 3.14 on it loads what the network takes for that."""
    from urllib.parse import quote_from_bytes

    return f"file://{quote_from_bytes(bytes(path.absolute()))}"


def on_the_web(source: str) -> str:
    """The address that was meant by `source`, which lacks its `https://`; "" where it is more likely the name of a file."""
    return f"https://{source}" if _BARE_HOST.fullmatch(source) and not _FILE.fullmatch(source) else ""


def printable(url: str) -> str:
    """`url` with its host as name servers know it, and all else outside printable ASCII percent-encoded: what may be written into an OSC 8
    sequence."""
    return _UNPRINTABLE.sub(lambda m: "".join(f"%{byte:02X}" for byte in m.group().encode("utf-8", "replace")), in_ascii(url))


def in_ascii(url: str) -> str:
    """`url` with `xn--bcher-kva.example` for `bücher.example`: percent-encoded, the name of a host leads nowhere.

    The library `idna`, which httpx asks, refuses names that name servers know: those with signs (`i❤.ws`) or a low line.
    """
    if (url.isascii() and not _ENCODED.match(url)) or not (named := _NAMED.match(url)):
        return url
    from unicodedata import normalize
    from urllib.parse import unquote

    name = normalize("NFKC", unquote(named[1])).lower().replace("。", ".")
    if not _NAME.fullmatch(name) or (named[1].isascii() and (name.isascii() or "\ufffd" in name)):
        return url
    labels = (label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in name.split("."))
    return url[: named.start(1)] + ".".join(labels) + url[named.end(1) :]


def in_letters(name: str) -> str:
    """`name`, a host or an address, in its own letters where it has `xn--`: the other way round."""
    return _IN_ASCII.sub(_own_letters, name)


def _own_letters(label: re.Match[str]) -> str:
    try:
        return label[1].encode().decode("punycode")
    except UnicodeError:
        return label[0]


def without_user(url: str) -> str:
    """`url` without user name and password. Those of an address that is none are taken off too: it is shown to say so."""
    user = _USER.match(url) if "@" in url else None
    return user[1] + url[user.end() :] if user else url


def asked(url: str) -> str:
    """`url` as a server knows it, for one that is kept to be asked again and again: printable, without blanks around it, user name,
    password and fragment; scheme and host in lower case."""
    scheme, mark, rest = printable(without_user(url.strip())).partition("#")[0].partition("://")
    end = min((at for at in map(rest.find, "/?\\") if at >= 0), default=len(rest))
    return scheme.lower() + mark + rest[:end].lower() + rest[end:] if mark else url.strip()


def without_trackers(url: str) -> str:
    """`url` without the query parameters of TRACKERS, user name or password; the fragment stays, and what is kept stays as it is written:
    it may be in another encoding than UTF-8, or have no value at all."""
    if "?" not in url and "@" not in url:
        return url
    from urllib.parse import unquote, urlsplit, urlunsplit

    url = without_user(url)
    try:
        parts = urlsplit(url)
        query = "&".join(each for each in parts.query.split("&") if not TRACKERS.match(unquote(each.partition("=")[0])))
        return urlunsplit(parts._replace(query=query))
    except ValueError:
        return url


def canonical(url: str) -> str:
    """The form in which two addresses of one article are equal: in ASCII, no trackers, fragment, default port or trailing slash; "" for
    none."""
    if (usual := _USUAL.fullmatch(url)) and "?" not in url:
        return f"{usual[1]}://{usual[2].lower()}{usual[3].rstrip('/') or '/'}"
    if not url:
        return ""
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(without_trackers(in_ascii(url) if url.isascii() else printable(url)))
        name, port = parts.hostname or "", parts.port
        name = f"[{name}]" if ":" in name else name
    except ValueError:
        return url
    default = {"http": 80, "https": 443}.get(parts.scheme)
    netloc = name if port in (None, default) else f"{name}:{port}"
    return urlunsplit((parts.scheme.lower(), netloc, parts.path.rstrip("/") or "/", parts.query, ""))


def twins(address: str) -> tuple[str, ...]:
    """The addresses, in canonical form, at which a site has what stands at `address`, which is in that form as well: by the other scheme,
    with `www.` and without; () for one that is not of the web."""
    scheme, mark, rest = address.partition("://")
    if scheme not in ("http", "https"):
        return ()
    bare = rest.removeprefix("www.")
    found = (f"{each}{mark}{name}" for each in ("https", "http") for name in (bare, f"www.{bare}"))
    return tuple(each for each in found if each != address)
