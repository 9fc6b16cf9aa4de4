"""See what the rules say, try them, write your own, switch one off. Yours lie in rules.d, in the form of the shipped ones.

reader rules test page.html               # what would be stripped, by which rule
reader rules add --text "Join the crew" --host example.org
reader rules disable en.related.heading   # and enable
reader rules check rules.d/own.toml       # does each rule do what its examples say?
reader rules import-ftr ftr-site-config   # a folder of that public-domain collection
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.console import Console
from reader.cli.parser import add_global_flags
from reader.errors import UsageError
from reader.text import counted

if TYPE_CHECKING:
    from reader.services.rule_editing import Undo

VERBS = {
    "list": "id, on or off, kind, form and language of every rule; then the sites that have rules",
    "show": "a rule as it stands in its file, examples and all",
    "test": "clean a page, a file or stdin and print what was stripped: kind, rule, place, words, text",
    "check": "run the examples of rule files: every rule must remove and keep what it says",
    "add": "a rule of your own, for words or for a selector, on one host or everywhere",
    "disable": "switch a rule off by its id",
    "enable": "switch it on again",
    "import-ftr": "take the site rules of a folder of ftr-site-config into your own",
}


def add_arguments(parser: ArgumentParser) -> None:
    """One verb and what it needs."""
    from reader.cli import sources
    from reader.models import Kind

    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    made = {name: verbs.add_parser(name, help=help, description=help) for name, help in VERBS.items()}
    for verb in made.values():
        add_global_flags(verb, inner=True)
    for name in ("show", "disable", "enable"):
        made[name].add_argument("id", metavar="ID", help="as reader rules list prints it")
    made["test"].add_argument("source", nargs="?", default="-", metavar="SRC", help="an address, a file, or - for stdin")
    sources.add_origin(made["test"])
    sources.add_cleaning(made["test"])
    made["check"].add_argument("files", nargs="*", metavar="FILE", help="default: all of yours and the shipped ones")
    what = made["add"].add_mutually_exclusive_group(required=True)
    what.add_argument("--text", metavar="WORDS", help="strip passages that are these words")
    what.add_argument("--css", metavar="SELECTOR", help="strip what the selector names")
    made["add"].add_argument("--host", help="on this site only")
    kinds = [kind.value for kind in Kind]
    made["add"].add_argument("--kind", choices=kinds, help="default: furniture; with --host always that")
    made["import-ftr"].add_argument("folder", metavar="FOLDER")


def run(arguments: Namespace, console: Console) -> int:
    """Do what the verb says."""
    verb = {"list": _list, "show": _show, "test": _test, "check": _check, "add": _add, "import-ftr": _import_ftr}
    return verb.get(arguments.verb, _switch)(arguments, console)


def _list(arguments: Namespace, console: Console) -> int:
    from reader.cleaner.block_steps import STEP_RULES

    with console.session() as session:
        rules = session.rules
    for phrase in rules.phrases:
        form = phrase.role if phrase.sign else f"{phrase.match}{' ' + phrase.role if phrase.role else ''}"
        console.write(f"{phrase.id}\t{_on(phrase.id in rules.off)}\t{phrase.kind}\t{form}\t{phrase.language}\n")
    for link in rules.links:
        console.write(f"{link.id}\t{_on(link.id in rules.off)}\t{link.kind}\tlink\t\n")
    for selector in rules.selectors:
        console.write(f"{selector.id}\t{_on(selector.id in rules.off)}\t{selector.kind}\tselector\t\n")
    for name in STEP_RULES:
        console.write(f"{name}\t{_on(name in rules.off)}\t\tstep\t\n")
    for host in sorted(rules.sites):
        console.write(f"site.{host}\ton\tfurniture\tsite\t\n")
    number = len(rules.phrases) + len(rules.links) + len(rules.selectors)
    console.say(f"{counted(number, 'rule')}, {counted(len(rules.sites), 'site')}")
    return 0


def _on(is_off: bool) -> str:
    return "off" if is_off else "on"


def _show(arguments: Namespace, console: Console) -> int:
    from reader.rules import checking, user_rules
    from reader.services import rule_editing

    with console.session() as session:
        found = checking.rule(arguments.id, session.rules_dir)
        if found is None:
            raise rule_editing.unwritten(arguments.id, session.rules)
    console.write(f"# {found.file}\n{user_rules.emitted(found.table, head='')}")
    return 0


def _test(arguments: Namespace, console: Console) -> int:
    from reader.cli.clean import cleaned
    from reader.text import words

    article = cleaned(arguments.source, arguments, console)
    for removal in article.removals:
        place = "outside" if removal.at is None else str(removal.at)
        text = removal.text.replace("\n", " / ").replace("\t", " ")
        console.write(f"{removal.kind}\t{removal.rule}\t{place}\t{words(removal.text)}\t{text}\n")
    for refusal in article.refusals:
        console.say(f"refused: {refusal.step} wanted {refusal.words} of {refusal.of} words")
    console.say(f"{counted(len(article.removals), 'passage')} stripped, {counted(article.word_count, 'word')} left")
    return 0


def _check(arguments: Namespace, console: Console) -> int:
    from pathlib import Path

    from reader.rules import checking

    with console.session() as session:
        found = checking.checked([Path(file) for file in arguments.files], session.rules_dir)
    for line in found.failures:
        console.write(f"{line}\n")
    number = f"{counted(found.examples, 'example')} of {counted(found.rules, 'rule')} in {counted(found.files, 'file')}"
    console.say(f"{number}: {len(found.failures) or 'none'} failed")
    return 2 if found.failures else 0


def _add(arguments: Namespace, console: Console) -> int:
    from reader.models import Kind
    from reader.services import rule_editing

    kind, site = arguments.kind or Kind.FURNITURE.value, arguments.host or ""
    if site and kind != Kind.FURNITURE:
        raise UsageError("--kind: what a rule for one site strips is always furniture.", hint="leave out --kind or --host")
    with console.session() as session:
        _done(rule_editing.add(session, text=arguments.text, css=arguments.css, site=site, kind=kind), console)
    return 0


def _switch(arguments: Namespace, console: Console) -> int:
    from reader.services import rule_editing

    with console.session() as session:
        _done(rule_editing.switch(session, arguments.id, on=arguments.verb == "enable"), console)
    return 0


def _import_ftr(arguments: Namespace, console: Console) -> int:
    import os
    from pathlib import Path

    from reader.services import rule_editing

    with console.session() as session:
        imported = rule_editing.import_ftr(session, Path(os.path.expanduser(arguments.folder)))
    console.say(
        f"{counted(imported.rules, 'rule')} for {counted(len(imported.sites), 'site')} are yours now, in {rule_editing.FTR_FILE};"
        f" {imported.left_out} could not be said in CSS, or name a second place for the article, and were left out"
    )
    return 0


def _done(undo: Undo, console: Console) -> None:
    console.say(undo.says)
