"""Where the settings lie and what they are.

reader config path       the configuration file and its neighbours
reader config show       every setting in force
reader config example    a commented file with every default, to start from
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """What to print."""
    parser.add_argument("what", nargs="?", choices=("path", "show", "example"), default="show", help="default: show")


def run(arguments: Namespace, console: Console) -> int:
    """Print paths, settings or the example file."""
    match arguments.what:
        case "path":
            console.write(_paths(arguments.config, arguments.library))
        case "example":
            from reader.config import example

            console.write(example())
        case _:
            console.write(_shown(console))
    return 0


def _paths(config: str | None, library: str | None) -> str:
    from reader import paths

    rows = {
        "configuration": config or paths.config_file(),
        "rules": paths.rules_dir(),
        "library": library or paths.library_file(),
        "cache": paths.cache_dir(),
    }
    return "".join(f"{name}\t{path}\n" for name, path in rows.items())


def _shown(console: Console) -> str:
    import dataclasses

    from reader.config import toml

    lines = []
    for section in dataclasses.fields(settings := console.settings):
        values = getattr(settings, section.name)
        lines.append(f"[{section.name}]")
        lines += [f"{item.name} = {toml(getattr(values, item.name))}" for item in dataclasses.fields(values)]
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"
