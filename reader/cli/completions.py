"""Print completions for a shell, made from the same table as the program itself.

reader completions bash > ~/.local/share/bash-completion/completions/reader
reader completions zsh > ~/.zfunc/_reader          (with fpath+=~/.zfunc before compinit)
reader completions fish > ~/.config/fish/completions/reader.fish
"""

from __future__ import annotations

import shlex
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from reader.cli.console import Console
from reader.cli.parser_shape import Argument, Flag, Form, forms

SHELLS = ("bash", "zsh", "fish")


def add_arguments(parser: ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")


def run(arguments: Namespace, console: Console) -> int:
    """Print the script."""
    home, *commands = forms()
    writer = {"bash": bash, "zsh": zsh, "fish": fish}[arguments.shell]
    console.write_lines(writer(home, [*commands, _help(home, commands)]))
    return 0


def _help(home: Form, commands: list[Form]) -> Form:
    """What may follow `reader help`."""
    from reader.cli.topics import TOPICS

    known = (*(form.name for form in commands), *TOPICS)
    return Form("help", "the help of a command, or on a subject", "", (), home.common, (Argument("[COMMAND]", "", known),), ())


def bash(home: Form, known: list[Form]) -> Iterator[str]:
    """For bash 4 and later: the words that may follow, by command and verb; flags where a dash stands; the shell's own files everywhere
    else, which know blanks and `~`."""
    yield "# bash completion for reader, printed by: reader completions bash"
    yield "_reader() {"
    yield "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= verb= word flags before="
    yield '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do'
    valued = "|".join(name for flag in home.common if flag.value for name in flag.names)
    yield f"    case $before in {valued}) before=; continue ;; esac"
    yield "    before=$word"
    yield '    case $word in -*) ;; *) if [ -z "$command" ]; then command=$word; elif [ -z "$verb" ]; then verb=$word; fi ;; esac'
    yield "  done"
    yield '  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi  # --flag=value is three words'
    yield '  case "$command:$prev" in'
    rows = [(form.name.split()[0], flag) for form in _each(known) for flag in form.flags]
    for command, flag in [*rows, *(("*", flag) for flag in home.flags + home.common)]:
        if flag.choices:
            before = "|".join(f"{command}:{name}" for name in flag.names)
            yield f'    {before}) COMPREPLY=($(compgen -W {_words(flag.choices)} -- "$cur")); return ;;'
    yield "  esac"
    yield '  case "$command $verb" in'
    for form in known:
        for verb in form.verbs:
            yield f"    {shlex.quote(verb.name)}) word={_words(_choices(verb))} flags={_words(_flags(verb))} ;;"
        yield f"    '{form.name} '*) word={_words([*_choices(form), *_verbs(form)])} flags={_words(_flags(form))} ;;"
    yield f"    ' ') word={_words([form.name for form in known])} flags={_words([*_flags(home), '--version'])} ;;"
    yield f"    *) word= flags={_words(_flags(home))} ;;"
    yield "  esac"
    yield "  case $cur in -*) word=$flags ;; esac"
    yield '  COMPREPLY=($(compgen -W "$word" -- "$cur"))'
    yield "}"
    yield "complete -o default -F _reader reader"


def zsh(home: Form, known: list[Form]) -> Iterator[str]:
    """For zsh's completion system; to be found as `_reader` on its path. `home` is left to its files."""
    yield "#compdef reader"
    yield "# zsh completion for reader, printed by: reader completions zsh"
    yield "_reader() {"
    yield "  local -a commands verbs"
    yield f"  commands=({' '.join(shlex.quote(f'{form.name}:{_plain(form.help)}') for form in known)})"
    yield "  if (( CURRENT == 2 )); then _describe command commands; _files; return; fi"
    yield "  case $words[2] in"
    for form in known:
        yield f"    {form.name})"
        if form.verbs:
            rows = " ".join(shlex.quote(f"{verb.name.split()[1]}:{_plain(verb.help)}") for verb in form.verbs)
            yield f"      if (( CURRENT == 3 )); then verbs=({rows}); _describe verb verbs; return; fi"
            yield "      case $words[3] in"
            for verb in form.verbs:
                yield f"        {verb.name.split()[1]}) _arguments {_specs(verb)} ;;"
            yield "      esac ;;"
        else:
            yield f"      _arguments {_specs(form)} ;;"
    yield "  esac"
    yield "}"
    yield 'if [ "$funcstack[1]" = "_reader" ]; then _reader "$@"; else compdef _reader reader; fi'


def fish(home: Form, known: list[Form]) -> Iterator[str]:
    """For fish 3 and later."""
    yield "# fish completion for reader, printed by: reader completions fish"
    yield "function __reader_at --description 'whether these are the command and the verb so far'"
    yield "    set -l words (commandline -opc | string match -rv -- '^-')"
    yield '    test "$words[2]" = "$argv[1]"; or return 1'
    yield '    test (count $argv) -lt 2; or test "$words[3]" = "$argv[2]"'
    yield "end"
    for form in known:
        yield f"complete -c reader -n __fish_use_subcommand -a {form.name} -d {_single(form.help)}"
    yield from _fish_flags("__fish_use_subcommand", home)
    for form in known:
        first = _single(f"__reader_at {form.name} ''")
        for verb in form.verbs:
            name = verb.name.split()[1]
            yield f"complete -c reader -n {first} -a {name} -d {_single(verb.help)}"
            yield from _fish_flags(_single(f"__reader_at {verb.name}"), verb)
        for choice in _choices(form):
            yield f"complete -c reader -n {first} -a {choice}"
        yield from _fish_flags(first if form.verbs else _single(f"__reader_at {form.name}"), form)


def _fish_flags(here: str, form: Form) -> Iterator[str]:
    for flag in form.flags + form.common:
        names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in flag.names)
        value = f" -x -a {_single(' '.join(flag.choices))}" if flag.choices else " -r" if flag.value else ""
        yield f"complete -c reader -n {here} {names}{value} -d {_single(flag.help)}"


def _each(known: list[Form]) -> Iterator[Form]:
    for form in known:
        yield form
        yield from form.verbs


def _flags(form: Form) -> list[str]:
    return [name for flag in form.flags + form.common for name in flag.names]


def _choices(form: Form) -> list[str]:
    return [choice for argument in form.arguments for choice in argument.choices]


def _verbs(form: Form) -> list[str]:
    return [verb.name.split()[1] for verb in form.verbs]


def _words(words: list[str] | tuple[str, ...]) -> str:
    return shlex.quote(" ".join(words))


def _specs(form: Form) -> str:
    """`_arguments` specifications: flags with their help, choices of values, files for the rest."""
    specs = [spec for flag in form.flags + form.common for spec in _spec(flag)]
    specs += [f"*:{form.name}:({' '.join(_choices(form))})" if _choices(form) else "*:file:_files"]
    return " ".join(map(shlex.quote, specs))


def _spec(flag: Flag) -> Iterator[str]:
    value = f":{_plain(flag.value)}:({' '.join(flag.choices)})" if flag.choices else f":{_plain(flag.value)}:_files" if flag.value else ""
    for name in flag.names:
        also_in_one_word = "=" if value and name.startswith("--") else ""
        yield f"{name}{also_in_one_word}[{_plain(flag.help)}]{value}"


def _plain(text: str) -> str:
    """Help without what zsh reads as its own."""
    return text.translate(str.maketrans(":[]'", ";()’", "%"))


def _single(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
