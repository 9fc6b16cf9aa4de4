"""Every command once: its name, its module and one line of help. Routing and "did you mean" are read from the same table."""

from __future__ import annotations

from reader.errors import UsageError
from reader.values import NamedTuple


class Command(NamedTuple):
    """One row of the table."""

    name: str
    help: str
    """One line, for the overview, the man page and the completions."""
    group: str = ""
    """The heading it stands under."""
    file: str = ""
    """The module's file name in `reader/cli` where it is not the command's: a word of Python's own has `_` behind it."""

    @property
    def module(self) -> str:
        """The module that has `add_arguments` and `run`."""
        return f"reader.cli.{self.file or self.name}"


CLEAN, LIBRARY, PAPERS, REST = "Clean and save", "Library", "Papers and archives", "The program"

COMMANDS = (
    Command("clean", "clean a page, a file or stdin onto stdout; stores nothing", CLEAN),
    Command("save", "write clean copies to files, and print their paths", CLEAN),
    Command("demo", "show the demo paper: no internet, nothing kept", CLEAN),
    Command("add", "fetch, clean and store in the library; prints the ids", LIBRARY),
    Command("list", "the articles in the library", LIBRARY, "list_"),
    Command("search", "find words in the library", LIBRARY),
    Command("show", "print stored articles", LIBRARY),
    Command("open", "open a stored article on the screen or in the browser", LIBRARY, "open_"),
    Command("mark", "mark as read, bookmarked or archived", LIBRARY),
    Command("tag", "add and take away tags", LIBRARY),
    Command("note", "write a note on an article", LIBRARY),
    Command("marks", "print the passages that you marked, with your notes", LIBRARY),
    Command("remove", "remove articles; undo gives them back", LIBRARY),
    Command("undo", "take back the last change to the library", LIBRARY),
    Command("refresh", "fetch stored pages again; a fuller copy stays", LIBRARY),
    Command("history", "what changed in a stored article", LIBRARY),
    Command("copies", "the same story at other addresses", LIBRARY),
    Command("reclean", "run today's rules over the stored pages", LIBRARY),
    Command("feeds", "follow papers by their feeds", PAPERS),
    Command("import", "take in what another program exported", PAPERS, "import_"),
    Command("export", "write the library out", PAPERS, "export_"),
    Command("batch", "clean whole archives of pages", PAPERS),
    Command("rules", "see, try, write and switch the rules", REST),
    Command("config", "where settings lie and what they are", REST),
    Command("doctor", "check versions, paths, library, terminal and tools", REST),
    Command("completions", "print completions for bash, zsh or fish", REST),
    Command("man", "print the manual page", REST),
)

ELSEWHERE = {
    "delete": "remove",
    "explain": "clean --explain",
    "fetch": "add",
    "get": "clean",
    "highlights": "marks",
    "star": "mark --bookmark",
    "subscribe": "feeds add",
    "update": "feeds refresh",
}
"""Words for commands that are called otherwise here, and whose letters do not lead to those."""

HOME = Command("", "the library on the screen; in a pipe: clean what comes in", "", "home")
"""What `reader` does without a command."""

BRIEF = (COMMANDS[0], HOME)
"""Commands that read one page and are gone: they do not collect garbage (`process`)."""

SWITCHES = "qv"
"""Letters of flags that take no value: others may stand behind them in one word."""
VALUED = frozenset(
    "--config --library --color -u --url --charset -f --format -o --output -w --width --header --links --keep --engine --cookies "
    "-a --urls --failed -j --jobs".split()
)
"""Flags of HOME that take a value: no command's name, so that they may stand before one and before a source."""


def route(words: list[str]) -> tuple[Command | None, list[str]]:
    """The command that `words` call and the words left for it; None for the overview (`--help`, `--version`, `help`).

    The first word that is no flag decides. An address, a path (`/ ./ ../ ~`) or `-` goes to HOME: no command's name can look like
    that, so the shortcut stays safe when commands are added. Raises UsageError for an unknown word, naming the nearest command.
    """
    at = _first_plain(words)
    if at is None:
        return (None if {"-h", "--help", "--version"} & set(words) else HOME), words
    word = words[at]
    if is_source(word):
        return HOME, words
    if word == "help":
        return _help(words[at + 1 :])
    return named(word), words[:at] + words[at + 1 :]


def named(word: str) -> Command:
    """The command of that name; raises UsageError with the nearest one."""
    for command in COMMANDS:
        if command.name == word:
            return command
    raise UsageError(f"There is no command {word!r}.", hint=_for_a_source(word) or _for_a_command(word))


def _for_a_source(word: str) -> str:
    """What to write for a word that looks like an address or a file and is read as a command; "" if it looks like neither."""
    if not {".", "/"} & set(word):
        return ""
    from reader.urls import on_the_web

    page = on_the_web(word)
    file = f"for a file of that name: ./{word}"
    return f"for the page on the web: {page}; {file}" if page else file


def _for_a_command(word: str) -> str:
    from reader.text import did_you_mean

    if word in ELSEWHERE:
        return f"did you mean {ELSEWHERE[word]}?"
    return did_you_mean(word, [command.name for command in COMMANDS], otherwise="reader --help lists the commands")


def is_source(word: str) -> bool:
    """Whether a word is an address, a path or stdin, and so cannot be a command."""
    return word == "-" or "://" in word or word.startswith(("/", "./", "../", "~"))


def _help(words: list[str]) -> tuple[Command | None, list[str]]:
    named_ones = [word for word in words if not word.startswith("-")]
    if named_ones in ([], ["help"]):
        return None, ["--help"]
    from reader.cli.topics import TOPICS

    if named_ones[0] in TOPICS:
        return None, ["help", named_ones[0]]
    return named(named_ones[0]), [*named_ones[1:], "--help"]


def _first_plain(words: list[str]) -> int | None:
    """Index of the first word that is neither a flag nor a flag's value."""
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word == "-" or not word.startswith("-"):
            return index
        else:
            skip = word in VALUED or (word[1:2] != "-" and f"-{word.lstrip(f'-{SWITCHES}')}" in VALUED)
    return None
