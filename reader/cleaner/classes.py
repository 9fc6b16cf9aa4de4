"""What the class and id names of an element hint at. Hints only: names lie, so nothing is dropped on a name alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_WORDS = {
    "share": """
        share sharing shares social socials sharedaddy addtoany addthis sharethis follow followus facebook twitter whatsapp
        pinterest linkedin instagram telegram icons
    """,
    "comment": """
        comment comments commentlist disqus respond reply replies discussion talkback reactions feedback coral livefyre viafoura
    """,
    "related": """
        related relatedposts relatedarticles relatedcontent recirc recirculation recommend recommended recommendation
        recommendations outbrain taboola trc mostread popular trending readmore morefrom also latest next prev previous siblings
    """,
    "newsletter": """
        newsletter newsletters subscribe subscription subscriptions signup subscribers mailchimp mailing optin email mc inbox
    """,
    "promo": """
        promo promotion promos teaser teasers card cards cta banner marketing partner campaign offer upsell sales
    """,
    "ad": """
        ad ads advert advertisement advertising adbox adslot sponsor sponsored dfp anzeige werbung gpt adunit adsense commercial
        affiliate
    """,
    "author": """
        author authors bio byline bylines contributor contributors writer autor profile avatar about
    """,
    "meta": """
        meta metadata postmeta date dateline timestamp time published tags tag taglist topics topic category categories breadcrumb
        breadcrumbs label kicker section utility tools toolbar actions controls print info rating views count
    """,
    "caption": """
        caption credit credits figure gallery slideshow slide carousel image photo media video player copyright thumbnail pic
        picture
    """,
    "nav": """
        nav navbar navigation menu sidebar sidebars footer foot widget widgets masthead header aside rail pager pagination paging
        column skip secondary bottom
    """,
    "modal": """
        modal popup overlay cookie consent gdpr hidden hide sr visuallyhidden tooltip dialog invisible lightbox notice alert message
        toast dropdown
    """,
    "wall": """
        paywall piano premium gate regwall metered plus locked barrier subscriber tp
    """,
    "login": """
        login register account password form donate donation donations membership member support poll quiz survey
    """,
    "keep": """
        articlebody storybody entrycontent postcontent articlecontent storytext hentry bodytext richtext prose copy paragraph para
        txt text
    """,
    "body": """
        article story post entry content body main page blog
    """,
    "title": """
        title headline heading titre
    """,
    "standfirst": """
        dek deck summary lead lede intro standfirst subtitle excerpt abstract subheadline chapo teasertext description subhead
        strapline
    """,
    "box": """
        box infobox factbox block module component quote pullquote embed card list
    """,
}

BIT = {group: 1 << index for index, group in enumerate(_WORDS)}
"""The bit of each group; an element's groups are ORed."""

JUNK = BIT["share"] | BIT["comment"] | BIT["related"] | BIT["newsletter"] | BIT["ad"] | BIT["nav"]
JUNK |= BIT["author"] | BIT["modal"] | BIT["promo"] | BIT["login"]
"""Groups whose elements are seldom the article (`wall` is not one of them: publishers put `.paywall` on the article itself)."""

_GROUPS_OF: dict[str, int] = {}
for _group, _names in _WORDS.items():
    for _name in _names.split():
        _GROUPS_OF[_name] = _GROUPS_OF.get(_name, 0) | BIT[_group]

_HUMP = re.compile(r"([a-z])([A-Z])")
_NAME = re.compile(r"[a-z]{2,24}")
_BODY = re.compile(
    r"(?i)(?:article|story|post|entry|page|main|blog|news)[-_ ]?(?:body|content|text|main|inner)"
    r"|articlebody|storytext|^content$|^main$|hentry"
)


class Hint(NamedTuple):
    """What the names of one element say."""

    groups: int = 0
    """Bits of the groups its words belong to."""
    names: tuple[str, ...] = ()
    """Its words, lower case, each once; at most fourteen."""
    body: bool = False
    """It calls itself the body of an article."""


NO_HINT = Hint()


@lru_cache(maxsize=8192)
def hint(class_: str, id_: str) -> Hint:
    """What the `class` and `id` attributes of an element hint at."""
    spelled = _HUMP.sub(r"\1 \2", f"{class_} {id_}"[:400]).lower()
    names = tuple(dict.fromkeys(_NAME.findall(spelled)))[:14]
    groups = 0
    for name in names:
        groups |= _GROUPS_OF.get(name, 0)
    return Hint(groups, names, bool(_BODY.search(class_[:400]) or (id_ and _BODY.search(id_[:200]))))
