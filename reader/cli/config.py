"""Where the settings lie and what they are.

reader config path                           the configuration file and its neighbours
reader config show                           every setting in force, and what is wrong with one
reader config example                        a commented file with every default, to start from
reader config set reading.measure 66         one setting; the rest of the file and its comments stay
reader config set reading.bindings.bookmark f
reader config edit                           the file in your editor ($VISUAL, $EDITOR); taken only when it can be read
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import Console
from reader.errors import ConfigError, UsageError

VERBS = ("path", "show", "example", "set", "edit")


def add_arguments(parser: ArgumentParser) -> None:
    """What to print or change."""
    parser.add_argument("what", nargs="?", choices=VERBS, default="show", help="default: show")
    parser.add_argument(
        "setting", nargs="*", metavar="KEY VALUE", type=str, help="for set: the setting and its value; a list's with commas"
    )


def run(arguments: Namespace, console: Console) -> int:
    """Print paths, settings or the example file; change one setting or all."""
    if arguments.setting and arguments.what != "set":
        raise UsageError(f"config {arguments.what} takes nothing more.")
    match arguments.what:
        case "path":
            console.write(_paths(arguments.config, arguments.library))
        case "example":
            from reader.config import example

            console.write(example())
        case "set":
            _set(arguments)
        case "edit":
            from reader.cli import editing

            if editing.edited(_file(arguments)):
                console.say("The settings are changed.")
            else:
                console.say("Nothing was changed.")
        case _:
            from reader.cli import settings_check

            console.write(_shown(console))
            settings_check.check(console.settings)
    return 0


def _set(arguments: Namespace) -> None:
    from reader import config
    from reader.cli import editing, setting, settings_check
    from reader.values import replace

    if len(arguments.setting) != 2:
        raise UsageError("Set what to what?", hint="reader config set reading.measure 66")
    name, text = arguments.setting
    path = _file(arguments)
    value = config.given(name, text)
    section, key = name.split(".", 2)[:2]
    unset = config.Settings()
    settings_check.check(replace(unset, **{section: replace(getattr(unset, section), **{key: value})}))

    def changed(text: str) -> str:
        """The file's text with the one setting changed. What is in order must stay so together; what is not may be mended one setting
        after the other. Raises ConfigError.
        """
        new = setting.changed(text, name, value, path)
        if _is_in_order(text, path):
            settings_check.check(config.of(new, path))
        return new

    editing.change(path, changed)


def _is_in_order(text: str, path: str) -> bool:
    from reader import config
    from reader.cli import settings_check

    try:
        settings_check.check(config.of(text, path))
    except ConfigError:
        return False
    return True


def _file(arguments: Namespace) -> str:
    """The configuration file, whether it is there or not."""
    import os

    from reader import paths

    return os.path.realpath(os.path.expanduser(arguments.config) if arguments.config else paths.config_file())


def _paths(config: str | None, library: str | None) -> str:
    import os

    from reader import paths

    rows = {
        "configuration": os.path.expanduser(config or paths.config_file()),
        "rules": paths.rules_dir(),
        "library": os.path.expanduser(library or paths.library_file()),
        "cache": paths.cache_dir(),
    }
    return "".join(f"{name}\t{path}\n" for name, path in rows.items())


def _shown(console: Console) -> str:
    from reader.config import toml
    from reader.values import fields

    lines = []
    for section in fields(settings := console.settings):
        values = getattr(settings, section.name)
        lines.append(f"[{section.name}]")
        lines += [f"{item.name} = {toml(getattr(values, item.name))}" for item in fields(values)]
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"
