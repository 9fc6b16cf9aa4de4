"""A page's bytes as text, and whether it is a page at all. What is no text is named and refused; encodings are `reader.charset`'s."""

from __future__ import annotations

import re

from reader import charset
from reader.errors import NoArticleError

_HEAD = 1024
"""Bytes in which HTML looks for a declaration (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding)."""
_LATE = 32_768
"""Where one is looked for when nothing better is known: heads with a long script in front are common."""
_META = re.compile(
    rb"""(?i)<meta\s[^>]{0,400}?charset\s*+=\s*+["']?\s*+([\w:.+-]{2,40})|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w:.+-]{2,40})"""
)
_COMMENT = re.compile(rb"(?s)<!--.*?(?:-->|\Z)")
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"RIFF", "a RIFF file: picture, sound or film"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"%!PS", "application/postscript"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a", "application/vnd.rar"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\x7fELF", "application/x-elf"),
    (b"MZ\x90\x00", "a Windows program"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "application/rtf"),
)
"""First bytes and what they are: https://mimesniff.spec.whatwg.org/ and the formats that people hand to a reader by mistake."""
_BEFORE = b"\xef\xbb\xbf \t\r\n"
"""What servers send before a file: the blank lines of a script, and a byte order mark."""
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"m4a ": "audio/mp4",
    b"m4b ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
"""What a file in the box of a film is otherwise, by what it says it is for: https://mp4ra.org/registered-types/brands"""
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_SHARE = 0.05
"""Share of control bytes above which bytes are not text in any encoding; a page with a few stray ones is still a page."""

CHARACTERS_A_TAG = 200
"""Text with blank lines between its paragraphs and fewer tags than one in so many characters is no page."""

_BLANK = re.compile(r"[\ufeff \t\r\n]*+")
_TAG = re.compile(r"<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s/>])", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</(?:p|div|body|html|article|section|main|h[1-6]|ul|table|title|head|script)\s*>|<br\s*/?>", re.IGNORECASE)

_GAP = re.compile(r"\n[ \t]*+\r?\n")
_LISTING = re.compile(r"(?:(?<=\n\n)|(?<=\n\r\n))(?:(?: {4}[^\n]*+|\r)?\n)+")
"""What a text sets in behind an empty line, as ours sets listings."""
_TITLE = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)> [^<\n]*+\r?\n[ \t]*+\r?\n")
_NEXT = re.compile(r"\n[ \t]*+\r?\n[ \t]*+<[a-zA-Z!/]")
_WHOLE = re.compile(r"<(?:!doctype|html|head|body|\?xml)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6} +\S|```)", re.MULTILINE)
_SHOWN = re.compile(r"<pre\b", re.IGNORECASE)


def decode(body: bytes, content_type: str = "") -> str:
    """`body` as text, without byte order mark; never fails for text, whatever it declares.

    content_type: the whole header, "" when unknown. Raises NoArticleError for bytes that are not text (pictures, PDF, archives …).
    """
    return decoded(body, content_type)[0]


def decoded(body: bytes, content_type: str = "") -> tuple[str, str | bytes]:
    """As `decode`; and what a parser is given, which works on UTF-8: the bytes as they came where they are the text, or else the text."""
    if what := binary(body):
        raise NoArticleError(f"This is binary ({what}), not a page or a text.", hint="Open it with the program that is made for it.")
    text, as_it_came = charset.reading(body, declared(body, content_type))
    return text, body if as_it_came else text


def binary(body: bytes) -> str:
    """What kind of binary `body` is, in a word or two; "" for text."""
    head = body[:64].lstrip(_BEFORE)
    for signature, name in _SIGNATURES:
        if head.startswith(signature) and (_CONTROLS.search(head) or not signature.isalnum()):  # "RIFF" may be a word
            return name
    if body[4:8] == b"ftyp" and _CONTROLS.search(body, 0, 4):
        return _BRANDS.get(body[8:12].lower(), "video/mp4")
    sample = body[:4096]
    if charset.is_wide(sample):
        return ""
    return "unknown kind" if len(_CONTROLS.findall(sample)) > _BINARY_SHARE * len(sample) else ""


def is_markup(text: str) -> bool:
    """Whether `text` is a page rather than plain text; stray tags in running text, or in code that it shows, do not make it one."""
    blank = _BLANK.match(text)
    start = blank.end() if blank else 0
    if text.startswith("<", start):
        return _TAG.match(text, start, start + 512) is not None and not (_is_markdown(text) or _is_named_in_title(text, start))
    if not _BLOCK_TAG.search(text):
        return False
    if not _GAP.search(text):
        return True
    told = _LISTING.sub("", text)
    return len(_BLOCK_TAG.findall(told)) * CHARACTERS_A_TAG > len(told) and not _is_markdown(text)


def _is_named_in_title(text: str, start: int) -> bool:
    """Whether the tag at the beginning is what a title speaks of, as in `<blink> is back`: it is closed nowhere, and no other paragraph
    begins with one.
    """
    title = _TITLE.match(text, start)
    return title is not None and f"</{title[1].lower()}" not in text.lower() and not (_BLOCK_TAG.search(text) or _NEXT.search(text, start))


def _is_markdown(text: str) -> bool:
    """Whether `text` is Markdown with tags between its paragraphs, as a README has badges: it has headings or fences of its own, and most
    of it stands in paragraphs without a tag. What a page shows in `<pre>` may look like that.
    """
    if _WHOLE.search(text, 0, _HEAD) or not _MARKDOWN.search(text) or _SHOWN.search(text):
        return False
    bare = sum(len(paragraph) for paragraph in _GAP.split(text) if "</" not in paragraph and not _TAG.search(paragraph))
    return 2 * bare > len(text)


def declared(body: bytes, content_type: str = "") -> list[str]:
    """The encodings that header and document name, in order of trust."""
    labels = [charset.header_charset(content_type), _in_document(body[:_HEAD])]
    if not any(labels):
        labels.append(_in_document(body[:_LATE]))
    return [label for label in labels if label]


def _in_document(head: bytes) -> str:
    """The encoding that a `<meta>` or an XML declaration in `head` names; ""."""
    match = _META.search(_COMMENT.sub(b"", head))
    return (match.group(1) or match.group(2)).decode("ascii", "replace") if match else ""
