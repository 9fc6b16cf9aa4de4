"""Every setting once: default, limits, help. `reader config`, `config.example.toml`, flags and READER_… variables come from here.

A setting comes from, in this order: a flag, an environment variable (`READER_NETWORK_DEADLINE`; a table has none), the configuration
file, the default. Unknown keys in the file, and variables of a section that are of no setting, are errors that name the nearest known one;
so are variables of a setting whose section is misspelt. Any other READER_… variable is some other program's.
"""

from __future__ import annotations

import os
import re
import types
import unicodedata
from collections.abc import Iterator, Mapping

from reader.errors import ConfigError
from reader.text import nearest, nearest_told, safe_line
from reader.values import MISSING, TYPE_CHECKING, dataclass, field, fields

if TYPE_CHECKING:
    from dataclasses import Field
    from typing import Any


def setting(default: Any, help: str, *, low: float | None = None, high: float | None = None, choices: tuple[str, ...] = ()) -> Any:
    """A dataclass field that carries its help and its limits (inclusive)."""
    metadata = {"help": help, "low": low, "high": high, "choices": choices}
    if isinstance(default, (list, dict)):
        return field(default_factory=lambda: type(default)(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Network:
    """Fetching pages and feeds."""

    deadline: float = setting(10.0, "Seconds an address may take, redirects and retries included.", low=0.1, high=600)
    max_bytes: int = setting(20_000_000, "Most bytes of one answer, raw and unpacked.", low=1_000, high=1_000_000_000)
    user_agent: str = setting("", "What the program calls itself; empty: its name and version.")
    next_pages: bool = setting(True, "Fetch the further pages of an article that goes on on them, and read it whole.")
    offline: bool = setting(False, "Ask nobody: answer from the library, as with --offline.")
    private_hosts: bool = setting(False, "Permit addresses of this machine and of private networks that you type yourself.")
    ca_bundle: str = setting("", "A file of certificates to trust instead of the built-in ones.")
    jobs: int = setting(64, "Hosts that are asked at the same time; never more than one request at a time to a host.", low=1, high=64)
    cookies: str = setting("", "A Netscape cookies.txt with your own subscriptions, readable only by you (mode 0600).")
    passwords: dict[str, str] = setting(
        {}, 'Commands that print name:password, by feed: "https://paper.example/feeds/" = "pass show paper".'
    )
    headers: dict[str, str] = setting({}, 'Commands that print a header, by feed: "https://paper.example/feed" = "pass show paper-token".')


@dataclass(frozen=True, slots=True)
class Reading:
    """The screen."""

    measure: int = setting(72, "Columns of text, until a key says otherwise.", low=40, high=120)
    keys: str = setting("vim", "The key preset.", choices=("vim", "newsboat"))
    theme: str = setting("terminal", "Colours, until a key says otherwise.", choices=("terminal", "paper", "ink", "contrast"))
    accent: str = setting("magenta", "One of the terminal's 16 colours, or default.")
    ascii: bool = setting(False, "Draw marks and rules in ASCII.")
    linear: bool = setting(False, "For screen readers: one plain column, what is new is added below, nothing is painted.")
    mouse: bool = setting(True, "Take the mouse; without it the terminal's own selection works.")
    pictures: str = setting("ask", "When pictures are fetched.", choices=("never", "ask"))
    refresh_minutes: int = setting(0, "Minutes between refreshes while the screen is open; 0: only when asked.", low=0, high=10_080)
    bindings: dict[str, str] = setting({}, 'Keys by action (reader help keys), over the preset: bookmark = "f".')
    macros: dict[str, str] = setting({}, 'Commands by key that get the clean text on stdin: "ctrl+l" = "llm -s \'three points\'".')


@dataclass(frozen=True, slots=True)
class Cleaning:
    """Finding the article and taking the asking out."""

    engine: str = setting("auto", "What finds the article.", choices=("auto", "readability"))
    deadline: float = setting(10.0, "Seconds of work one page may take.", low=0.1, high=600)
    memory_mb: int = setting(600, "Megabytes one page may take (macOS has no such bound).", low=100, high=16_000)
    keep: list[str] = setting([], 'Kinds of passage that stay in: "related", "author-bio", …')
    lists: list[str] = setting([], "Files with cosmetic filter rules (EasyList form) to apply as well.")


@dataclass(frozen=True, slots=True)
class Saving:
    """Files written by `reader save`."""

    directory: str = setting(".", "Where saved copies go.")
    name: str = setting("{site_slug}/{date}-{title_slug:.60}.{ext}", "How they are called.")
    format: str = setting("md", "Their format.", choices=("md", "text", "html", "json", "epub"))
    on_conflict: str = setting("skip", "What happens to an article saved before.", choices=("skip", "number", "overwrite", "error"))


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the library keeps."""

    days_read: int = setting(
        0,
        "Days since an article was added after which it is archived once it is read; 0: never. Bookmarks always stay.",
        low=0,
        high=36_500,
    )
    days_page: int = setting(0, "Days after which the page as it came is dropped; 0: never. Bookmarks always stay.", low=0, high=36_500)


@dataclass(frozen=True, slots=True)
class Following:
    """Papers that you follow by their feeds."""

    ignore: list[str] = setting(
        [], """What never enters the list (reader help ignoring): 'quiz', 'author:"Star Desk"', 'feed:paper.example tag:sport'."""
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, by section."""

    network: Network = field(default_factory=Network)
    reading: Reading = field(default_factory=Reading)
    cleaning: Cleaning = field(default_factory=Cleaning)
    saving: Saving = field(default_factory=Saving)
    keeping: Keeping = field(default_factory=Keeping)
    following: Following = field(default_factory=Following)


LARGEST = 1_000_000
"""Bytes of a settings file; every setting there is, with its help, takes five thousand."""
_ENDLESS = 10**300
"""A whole number too long to be meant: it fits no float, and Python writes out none of more than 4,300 digits."""
_VARIABLES = tuple(f"READER_{item.name}_".upper() for item in fields(Settings))
_NEAR = 0.7
"""How near a word must be to a section's name to be taken for it (`nearest`): two letters that changed places, or `READ`."""


def choices(section: type[Any], key: str) -> tuple[str, ...]:
    """What a setting may be, for the flag or the key that says otherwise."""
    return _item(section, key).metadata["choices"]  # type: ignore[no-any-return]


def limits(section: type[Any], key: str) -> tuple[Any, Any]:
    """The least and the most that a setting may be."""
    metadata = _item(section, key).metadata
    return metadata["low"], metadata["high"]


def _item(section: type[Any], key: str) -> Field[Any]:
    return next(item for item in fields(section) if item.name == key)


def load(path: str, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings in force: the file at `path` (absent is fine) under the READER_… variables. Raises ConfigError."""
    text = text_in(path)
    table = parsed(text, path) if text else {}
    if not table and not any(name.startswith(_VARIABLES) or _is_like_one(name) for name in environ):
        return Settings()
    return _settings(table, path, environ)


def of(text: str, path: str) -> Settings:
    """The settings in the text of a file alone, no variable asked. path: what the file is called. Raises ConfigError."""
    return _settings(parsed(text, path), path, {})


def given(name: str, text: str) -> Any:
    """The value of a setting (`reading.measure`; `reading.bindings.bookmark` in a table) that somebody wrote down as one word; a list's
    with commas between its parts. Raises ConfigError for an unknown setting and for what it cannot be.
    """
    section, _, rest = name.partition(".")
    key, _, inner = rest.partition(".")
    classes = dict(sections_of(Settings))
    known = [f"{each}.{item.name}" for each, cls in classes.items() for item in fields(cls)]
    if f"{section}.{key}" not in known:
        raise _unknown("config set", name, known)
    item = _item(classes[section], key)
    hint = _hints(classes[section])[key]
    if (getattr(hint, "__origin__", hint) is dict) != bool(inner):
        said = f"is a table: {section}.{key}.NAME is one line of it" if not inner else "is no table"
        raise ConfigError(f"{section}.{key} {said}.")
    return _checked(item, hint, {inner: text} if inner else _from_text(text, hint, name), name)


def _settings(table: dict[str, Any], path: str, environ: Mapping[str, str]) -> Settings:
    _all_known(environ)
    sections: dict[str, Any] = {}
    for section, cls in sections_of(Settings):
        values = table.pop(section, {})
        if not isinstance(values, dict):
            raise ConfigError(f"{path}: {section} must be a section: [{section}]", subject=path)
        sections[section] = _section(cls, section, values, path, environ)
    for unknown in table:
        raise _unknown(path, unknown, [name for name, _ in sections_of(Settings)])
    return Settings(**sections)


def _all_known(environ: Mapping[str, str]) -> None:
    """Raises ConfigError for a variable of a section that is of no setting, and for one of a setting whose section is misspelt."""
    known = [_variable(section, item.name) for section, cls in sections_of(Settings) for item in fields(cls)]
    for name in environ:
        if name not in known and (name.startswith(_VARIABLES) or _is_like_one(name)):
            raise _unknown("environment", name, known)


def _is_like_one(name: str) -> bool:
    """Whether a variable is named like that of a setting but for its section, which is nearly the name of one."""
    if not name.startswith("READER_") or name.startswith(_VARIABLES):
        return False
    settings = Settings()
    sections = [item.name.upper() for item in fields(Settings)]
    keys = [key.name.upper() for item in fields(Settings) for key in fields(getattr(settings, item.name))]
    begins = (name.removeprefix("READER_").removesuffix(f"_{key}") for key in keys if name.endswith(f"_{key}"))
    return any(nearest(begin, sections, cutoff=_NEAR) for begin in begins)


def _variable(section: str, key: str) -> str:
    return f"READER_{section}_{key}".upper()


def sections_of(cls: type[Any]) -> Iterator[tuple[str, type[Any]]]:
    """The (name, dataclass) of each section, in order."""
    yield from _hints(cls).items()


def _hints(cls: type[Any]) -> dict[str, Any]:
    from typing import get_type_hints

    return get_type_hints(cls)


def example() -> str:
    """The whole of `config.example.toml`: every setting at its default, commented, with its help."""
    lines = ["# Quiet Reader: every setting with its default. Nothing here is needed; uncomment what you want otherwise.", ""]
    for section, cls in sections_of(Settings):
        lines += [*([f"# {cls.__doc__}"] if cls.__doc__ else ()), f"[{section}]"]  # python -OO keeps no docstring
        for item in fields(cls):
            lines += [f"# {item.metadata['help']}{_limits(item)}", f"# {item.name} = {toml(_default(item))}"]
        lines.append("")
    return "\n".join(lines)


def toml(value: object) -> str:
    """A setting's value as TOML."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            import json

            return json.dumps(value, ensure_ascii=False).replace("\x7f", r"\u007f")  # a control character in TOML, in JSON none
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items()) + "}"
        case int() if abs(value) >= _ENDLESS:
            return "an endless number"
    return str(value)


def text_in(path: str) -> str:
    """The text of a settings file; "" when there is none. Raises ConfigError."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}", subject=path) from error
    if len(data) > LARGEST:
        raise ConfigError(f"{path}: larger than {LARGEST / 1e6:g} MB, which no settings are", subject=path)
    try:
        return data.decode("utf-8-sig")
    except ValueError as error:
        raise ConfigError(f"{path}: not valid TOML: {safe_line(str(error))}", subject=path) from error


def parsed(text: str, path: str) -> dict[str, Any]:
    """The table in the text of a file of settings, or of rules. Raises ConfigError for what is no TOML."""
    import tomllib

    try:
        if re.search(r"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){50}", text):  # tomllib takes time by their square
            raise ConfigError(f"{path}: a key of more than 50 parts; none has so many", subject=path)
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # not TOML, or a number of more digits than Python reads
        raise ConfigError(f"{path}: not valid TOML: {safe_line(str(error))}", subject=path) from error


def _section(cls: type[Any], section: str, values: dict[str, Any], path: str, environ: Mapping[str, str]) -> Any:
    hints, known = _hints(cls), {item.name: item for item in fields(cls)}
    for key in values:
        if key not in known:
            raise _unknown(path, f"{section}.{key}", [f"{section}.{name}" for name in known])
    chosen = {key: _checked(known[key], hints[key], value, f"{path}: {section}.{key}") for key, value in values.items()}
    for key, item in known.items():
        variable = _variable(section, key)
        if variable in environ:
            chosen[key] = _checked(item, hints[key], _from_text(environ[variable], hints[key], variable), variable)
    return cls(**chosen)


def _checked(item: Field[Any], hint: Any, value: Any, where: str) -> Any:
    origin = getattr(hint, "__origin__", hint)
    if origin is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value) if abs(value) < _ENDLESS else float("inf")
    if not isinstance(value, origin) or (isinstance(value, bool) and origin is not bool):
        raise ConfigError(f"{where} must be {_noun(hint)}, not {safe_line(toml(value))[:60]}")
    if not all(isinstance(part, str) for part in _texts(value)):
        raise ConfigError(f"{where} must be {_noun(hint)}")
    if not all(map(_is_command if isinstance(value, dict) else _is_line, _texts(value))):
        raise ConfigError(f"{where} must not contain control characters, nor what cannot be written as UTF-8")
    low, high, choices = item.metadata["low"], item.metadata["high"], item.metadata["choices"]
    if choices and value not in choices:
        raise ConfigError(f"{where} must be one of {', '.join(choices)}, not {safe_line(toml(value))[:60]}")
    if low is not None and not low <= value <= high:  # so is what is no number
        raise ConfigError(f"{where} must be between {low:,} and {high:,}, not {toml(value)[:60]}")
    return value


def _texts(value: object) -> list[Any]:
    """What is to be text in a setting's value."""
    match value:
        case str():
            return [value]
        case list():
            return value
        case dict():
            return [*value, *value.values()]
    return []


def _is_line(text: str) -> bool:
    """It has no control characters, which would end a header or move a cursor, and no halves of characters."""
    return not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in text)


def _is_command(text: str) -> bool:
    """It can be handed to a program: commands may have several lines, but no NUL and no halves of characters."""
    return not any(char == "\0" or unicodedata.category(char) == "Cs" for char in text)


def _from_text(text: str, hint: Any, variable: str) -> Any:
    origin = getattr(hint, "__origin__", hint)
    try:
        if origin is bool:
            return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}[text.lower()]
        if origin in (int, float):
            return origin(text)
    except (KeyError, ValueError) as error:
        raise ConfigError(f"{variable} must be {_noun(hint)}, not {safe_line(text)[:60]!r}") from error
    if origin is list:
        return _listed(text, variable)
    if origin is dict:
        raise ConfigError(f"{variable}: this setting is set in the file only")
    return text


def _listed(text: str, variable: str) -> list[Any]:
    """A list with commas between its strings, or as it stands in the file, in brackets."""
    if text.strip().startswith("[") and text.strip().endswith("]"):
        try:
            listed = parsed(f"list = {text}", variable)["list"]
        except ConfigError:  # one string that has brackets around it
            pass
        else:
            return listed if isinstance(listed, list) else [text]
    return [part.strip() for part in text.split(",") if part.strip()]


def _noun(hint: Any) -> str:
    if isinstance(hint, types.GenericAlias):
        return {"list": "a list of strings", "dict": "a table of strings"}[hint.__origin__.__name__]
    return {"int": "a whole number", "float": "a number", "bool": "true or false", "str": "a string"}[hint.__name__]


def _unknown(path: str, name: str, known: list[str]) -> ConfigError:
    meant = nearest_told(name, known)
    return ConfigError(f"{path}: unknown setting {safe_line(name)[:80]}{meant}", hint="reader config example lists them all")


def _default(item: Field[Any]) -> Any:
    return item.default_factory() if item.default_factory is not MISSING else item.default


def _limits(item: Field[Any]) -> str:
    low, high, choices = (item.metadata[key] for key in ("low", "high", "choices"))
    if choices:
        return f" One of: {', '.join(choices)}."
    return f" From {low:,} to {high:,}." if low is not None else ""
