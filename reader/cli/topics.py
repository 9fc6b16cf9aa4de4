"""Pages of help that belong to no single command: `reader help cookies`."""

from __future__ import annotations

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.keys import Key

COOKIES = """\
If you subscribe to a paper, Quiet Reader can read it as you do in your browser.

 1. Log in with your browser, and export the cookies of that site as a Netscape cookies.txt (an extension does it).
 2. Make the file yours alone:        chmod 600 ~/papers-cookies.txt
 3. Name it once, in the settings:    [network]
                                      cookies = "~/papers-cookies.txt"
    or for one command:               reader clean --cookies ~/papers-cookies.txt URL

A cookie goes only to the host it was made for, by https when it is marked so. None is taken from an answer, stored in the library or
written into a saved copy. This is for your own subscription: it opens nothing that you have not paid for.
"""
PASSWORDS = """\
A feed may want a user name and password, or a token in a header. Neither stands in the settings: a command of yours prints it.

    [network.passwords]
    "https://paper.example/feeds/" = "pass show paper"              # prints   name:password

    [network.headers]
    "https://paper.example/feed.xml" = "secret-tool lookup paper token"     # prints   Authorization: Bearer ...

On the left stands the feed's address, or its beginning up to a slash. The command is run without a shell, once while the program runs, and
again when the server did not accept what it printed. Its first line counts; it has a minute, and no terminal to ask on.

What it prints goes to the address itself, by https (by http only to a machine of your own network), and to nothing that the address
redirects to. It is never stored, shown, logged or exported. A user name and password inside an address (https://name:word@...) are
taken off it, because the library and every export would hold them.
"""
NAMES = """\
reader save names files by a template, --name or the setting saving.name:

    {site_slug}/{date}-{title_slug:.60}.{ext}      the-tidewater-ledger/2026-03-02-the-ferry-that-would-not-sink.md

Fields: title title_slug site site_slug host date published year month day author author_slug lang section hash8 created index ext.

    {title_slug:.60}      at most 60 characters, cut at a word
    {published:%Y/%m}     a date by strftime (a slash inside a field becomes a hyphen; folders come from the template's own slashes)
    {author|unknown}      what stands there when nothing is known
    {index:03}            the place in this run, in three digits

Whatever an article calls itself, the name stays inside --dir, is legal on every file system and has at most 120 bytes a part. A field
has none of # ^ [ ], with which Obsidian would not link to a note.
"""
IGNORING = """\
What you never want to see of your papers is said once, in the settings, and is kept out when a feed is asked:

    [following]
    ignore = ['quiz', 'title:"deal of the day"', 'author:"Star Desk"', 'tag:sport', 'url:/horoscopes/',
              'feed:paper.example tag:opinion -author:quay']

A rule is written as a search is. An entry is kept out if everything in one of the rules holds for it; a minus before a part means that
this must not hold.

    title:    words of the title, in that order; a word without a field means the title as well
    author:   words of an author's name
    tag:      a section or tag that the feed gives, whole
    url:      a part of the address
    feed:     a part of the feed's address or its site's, or the whole title of the paper: for a rule of one paper

Capitals and accents do not matter, words are whole, and a star stands for any letters: tag:sport*, title:*ball. Punctuation in a rule must
be there as well: c++, "live:". Quotes hold several words together, and a word with a colon that belongs to no field.

What a rule keeps out does not become an article: no list, search or export has it. Each refresh says how many entries were kept out, reader
doctor how many by each rule, and reader feeds ignored lists them with their rules. What you want after all comes by its address (reader add
URL) or, once the rule is gone, by the next refresh, if the feed still has it. What is in the library already stays there.
"""
SCHEMA = """\
-f json prints one object, -f jsonl one a line. Schema article/1; fields may be added to it, none is taken away or changes its meaning.
Each of these fields is always there; what is unknown is null or empty.

    schema          "article/1"
    url canonical   where it was read; what the publisher calls its address
    hostname        of that address, without www.
    title byline[] site section tags[] language standfirst picture license
    published modified        ISO 8601
    text            the body, one empty line between blocks, without the title
    word_count reading_minutes (238 words a minute) removed_words
    complete        true, false, or null when nothing is known
    access          {state, evidence[], expected_words}; state: whole teaser excerpt refused needs-javascript continues unknown
    support_url     where the publisher asks to be supported
    removals[]      {kind, rule, text, at}; at: index in blocks before which it stood, null outside. Missing where they say nothing:
                    links[]; reason; page: of an article of several on which it stood, from the second on
    refusals[]      {step, words, of}: a step that wanted too much and was refused
    blocks[]        {type: paragraph heading quote listing code table picture break, ...}: the article without loss. A span is a text, or
                    {text, style[], href} where it has a style or an address
    next_page       where it goes on behind the pages of it that were read; null when it ends here
    found_by sources{} cleaner{name, version}

show and export have one field more for what the library knows:

    library         {id, added, read, archived, changed, tags[], place, enclosures[], ...,
                    bookmarks[{created, block, quote, offset, note, prefix, suffix}]}
                    of bookmarks the one without a quote is of the whole article, the others are passages that were marked; prefix and
                    suffix stood before and behind them

marks prints a passage that was marked on each line, as mark/1:

    schema article quote prefix suffix note created
    url title site byline[] published tags[]        of its article
    in_text         whether its words stand in the text by now, null where there is no text

A file of the form article/1 is read back by every command that takes a file. For validators: reader help schema.json
"""
KEYS = """\
Every action of the screen: its name, its keys in the two presets (the setting reading.keys), what it does, and where when not everywhere.
A key of your own goes to a name, over the preset; several stand apart by blanks:

    reader config set reading.bindings.bookmark "f ^B"

"""
TOPICS = ("cookies", "ignoring", "keys", "passwords", "names", "schema", "schema.json")


def text(topic: str) -> str:
    """The page of that name."""
    if topic == "schema.json":
        from reader.export import record

        return record.json_schema()
    if topic == "keys":
        return KEYS + "".join(f"    {line}\n" for line in _keys())
    return {"cookies": COOKIES, "ignoring": IGNORING, "passwords": PASSWORDS, "names": NAMES, "schema": SCHEMA}[topic]


def _keys() -> Iterator[str]:
    from reader import keys

    yield f"{'':<17}{'vim':<16}newsboat"
    for vim, newsboat in zip(keys.in_force("vim").rows, keys.in_force("newsboat").rows, strict=True):
        where = "" if vim.where == "any" else f" ({vim.where})"
        yield f"{vim.action:<17}{_written(vim):<16}{_written(newsboat):<16}{vim.words}{where}"


def _written(row: Key) -> str:
    from reader import keys

    return " ".join(map(keys.shown, row.keys))
