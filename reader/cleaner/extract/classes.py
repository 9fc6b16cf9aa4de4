"""What the class and id names of an element hint at. Hints only: names lie, so nothing is dropped on a name alone."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.values import NamedTuple

_WORDS = {
    "share": """
        share sharing shares social socials sharedaddy addtoany addthis sharethis follow followus facebook twitter whatsapp
        pinterest linkedin instagram telegram icons
        teilen compartir partager condividi delen compartilhar sharebar shareline fb tweet
    """,
    "comment": """
        comment comments commentlist disqus respond reply replies discussion talkback reactions feedback coral livefyre viafoura
        kommentar kommentare kommentarer comentarios commentaires commenti reacties reactie leserkommentare forum thread replylist
        wpd vf openweb spotim
    """,
    "related": """
        related relatedposts relatedarticles relatedcontent recirc recirculation recommend recommended recommendation
        recommendations outbrain taboola trc mostread popular trending readmore morefrom also latest next prev previous siblings
        verwandt empfehlungen empfohlen weiterlesen mehr aussi lire relacionadas relacionados correlati leggi gerelateerd
        trends similar suggested suggestions
        crosslinks onward further rel
    """,
    "newsletter": """
        newsletter newsletters subscribe subscription subscriptions signup subscribers mailchimp mailing optin email mc inbox
        formkit seva om optinmonster mailpoet hs
    """,
    "promo": """
        promo promotion promos teaser teasers card cards cta banner marketing partner campaign offer upsell sales
    """,
    "ad": """
        ad ads advert advertisement advertising adbox adslot sponsor sponsored dfp anzeige werbung gpt adunit adsense commercial
        affiliate
        werb publicidad publicite publicidade pubblicita reklame reklam annons annonce advertorial promoted native dfptag
    """,
    "author": """
        author authors bio byline bylines contributor contributors writer autor profile avatar about
        autoren auteur autore forfatter signature redakteur journalist reporter writers
    """,
    "caption": """
        caption credit credits figure gallery slideshow slide carousel image photo media video player copyright thumbnail pic
        picture
        bildunterschrift bildquelle legende pie legenda fotograf
    """,
    "nav": """
        nav navbar navigation menu sidebar sidebars footer foot widget widgets masthead header aside rail pager pagination paging
        column skip secondary bottom
        suche fuss kopf navi megamenu topbar bottombar
    """,
    "modal": """
        modal popup overlay cookie consent gdpr hidden hide sr visuallyhidden tooltip dialog invisible lightbox notice alert message
        toast dropdown
        onetrust optanon ot didomi cmp cmplz cookies usercentrics cookiebot truste qc borlabs privacy tracking
    """,
    "consent": """
        onetrust optanon didomi cmplz usercentrics cookiebot truste borlabs iubenda cookieyes osano klaro sourcepoint evidon quantcast
    """,
    "login": """
        login register account password form donate donation donations membership member support poll quiz survey
        registration checkout cart
    """,
    "keep": """
        articlebody storybody entrycontent postcontent articlecontent storytext hentry bodytext richtext prose copy paragraph para
        txt text
    """,
    "standfirst": """
        dek deck summary lead lede intro standfirst subtitle excerpt abstract subheadline chapo teasertext description subhead
        strapline
    """,
}

BIT = {group: 1 << index for index, group in enumerate(_WORDS)}
"""The bit of each group; an element's groups are ORed."""

CONSENT = BIT["consent"]
"""What bears the name of a product that asks for consent is a dialog, however long: its lawyers may say more than the story."""
JUNK = sum(BIT[group] for group in "share comment related newsletter ad nav consent author modal promo login".split())
"""Groups whose elements are seldom the article. No word for a wall is in any: publishers put `.paywall` on the article itself."""

_GROUPS_OF = dict.fromkeys("breadcrumb breadcrumbs subscriber".split(), 0)
"""The groups of each word. Those that are in none would be taken for longer words with a stem in them."""
for _group, _names in _WORDS.items():
    for _name in _names.split():
        _GROUPS_OF[_name] = _GROUPS_OF.get(_name, 0) | BIT[_group]

_STEMS = {
    stem: BIT[group]
    for group, stems in {
        "comment": "comment kommentar comentario",
        "related": "related recommend empfehl outbrain taboola mostread moststories",
        "newsletter": "newsletter subscri",
        "share": "sharing social",
        "ad": "advert werbung sponsor",
        "promo": "teaser promo",
        "nav": "sidebar footer breadcrumb widget",
        "caption": "caption",
        "modal": "cookie consent",
        "author": "author",
    }.items()
    for stem in stems.split()
}
"""Looked for inside longer words that are not known themselves (`commentlistwrapper`)."""

_STEM_BITS = tuple(_STEMS.items())
_SHORTEST_LONG = 9
"""Letters of a word from which a stem may stand inside it."""
_LONGEST_WORD = 24
"""Letters of which a longer run is taken apart."""
_LETTERS = bytes(code if code in b"abcdefghijklmnopqrstuvwxyz" else ord(" ") for code in range(256))
"""Spaces in place of all but plain letters: splitting that takes a third of the time of finding words by an expression."""
_HUMP = re.compile(r"(?=[A-Z])(?<=[a-z])")
"""Between the words of `articleBody`."""
_BODY = re.compile(r"(?:article|story|post|entry|page|main|blog|news)[-_ ]?(?:body|content|text|main|inner)|hentry")
_EDITORS_CARDS = "kg-"
"""Begins the names of Ghost's editor, to which every block between paragraphs is a card: of code, pictures, notes."""
_BESIDE_PICTURES = re.compile(
    r"media-text|text[-_](?:(?:with|and)[-_])?(?:image|media|picture)|(?:image|media|picture)[-_](?:with|and)[-_]text"
)
"""In the names of what WordPress and others call a text with a picture at its side, and of the parts of it: no caption."""
_LOOKS = re.compile(
    r"(?:overflow-(?:[xy]-)?|backface-|field--label-)hidden|tracking-(?:tight|normal|wide)\w*|flex-(?:\w+-)?column"
    r"|-?bottom-(?:\d\S*|px|auto|full)|(?:align|object)-bottom|(?:text|bg|border)-secondary(?:-\w+)?"
)
"""Names that say how an element is painted and laid out, in words that mean something else in other names: what runs over the edge is
hidden, letters stand close, boxes in a column, a field has no label. Tailwind, Bootstrap and Drupal write them on any text."""
_CALLS_ITSELF_BODY = 1 << len(_WORDS)
_LONGEST_NAME = 80
"""Characters of a name that are read."""
_MOST_NAMES = 24
"""Names of an element that are read."""
LONGEST_KNOWN = 200
"""Characters of an attribute that are remembered: what is longer is read anew each time, so that what is kept stays small."""


class Hint(NamedTuple):
    """What the names of one element say."""

    groups: int = 0
    """Bits of the groups its words belong to."""
    key: str = ""
    """Its class attribute, else its id, as written: equal keys are made by the same template."""
    body: bool = False
    """It calls itself the body of an article."""


NO_HINT = Hint()


def read(class_: str, id_: str) -> Hint:
    """What the `class` and `id` attributes of an element hint at."""
    bits = 0
    for name in class_.split()[:_MOST_NAMES]:
        bits |= _bits(name[:_LONGEST_NAME])
    if id_:
        bits |= _bits(id_[:_LONGEST_NAME])
    return Hint._make((bits & ~_CALLS_ITSELF_BODY, class_ or id_, bits >= _CALLS_ITSELF_BODY))


known = lru_cache(maxsize=4096)(read)
"""The same, remembered: elements of one template bear the same names, on a page and on all pages of a site."""


@lru_cache(maxsize=16384)
def _bits(name: str) -> int:
    """The groups of one name, word by word, and whether it calls itself the body."""
    if len(name) < 2 or ":" in name or _LOOKS.fullmatch(name):
        return 0
    lowered = name.lower()
    bits = 0
    if "body" in lowered or "content" in lowered or "text" in lowered or "main" in lowered or "inner" in lowered or "hentry" in lowered:
        bits = _CALLS_ITSELF_BODY if lowered in ("content", "main") or _BODY.search(lowered) else 0
    spelled = lowered if name == lowered else _HUMP.sub("-", name).lower()
    if lowered.startswith(_EDITORS_CARDS):
        spelled = spelled.replace("card", "")
    if "text" in lowered:
        spelled = _BESIDE_PICTURES.sub("text", spelled)
    for word in spelled.encode().translate(_LETTERS).decode().split():
        known = _GROUPS_OF.get(word)
        if known is not None:
            bits |= known
        elif len(word) >= _SHORTEST_LONG:
            bits |= _bits_inside(word)
    return bits


@lru_cache(maxsize=4096)
def _bits_inside(word: str) -> int:
    """The groups of a long word that is not known itself, by the stems in it."""
    bits = 0
    for start in range(0, len(word), _LONGEST_WORD):
        part = word[start : start + _LONGEST_WORD]
        if part in _GROUPS_OF:
            bits |= _GROUPS_OF[part]
        elif len(part) >= _SHORTEST_LONG:
            for stem, bit in _STEM_BITS:
                if stem in part:
                    bits |= bit
    return bits
