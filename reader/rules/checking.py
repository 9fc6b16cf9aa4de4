"""Rules as they are written: one found in its file, whole files checked against their own examples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.cleaner.cosmetic_filters import is_selector
from reader.cleaner.rules import Rules, examples, parse, site_name, untested
from reader.errors import ConfigError, NotAvailableError
from reader.rules import compiling, known_ids, own_files, read, shipped, user_rules
from reader.rules.examples import failures
from reader.text import did_you_mean, safe_line


@dataclass(frozen=True, slots=True)
class Written:
    """A rule, where it stands and as a table of its own."""

    file: str
    table: dict[str, Any]


@dataclass(slots=True)
class Report:
    """What came of a check."""

    files: int = 0
    rules: int = 0
    examples: int = 0
    failures: list[str] = field(default_factory=list)
    """A line for each example that failed, each selector that is none and each rule without examples."""


def rule(id: str, rules_dir: Path) -> Written | None:
    """The rule called `id` (or `site.HOST`), the reader's own before a shipped one; None when there is none."""
    for file, table in (*_own(rules_dir), *compiling.tables()):
        for section in ("phrase", "link", "selector"):
            for row in table.get(section, []):
                if row.get("id") == id:
                    return Written(file, {section: [row]})
        host = id.removeprefix("site.")
        named = {name: site for name, site in table.get("site", {}).items() if site_name(name) == site_name(host)}
        if id != host and named:
            return Written(file, {"site": named})
        language, _, role = id.rpartition(".")
        if role in table.get("signs", {}) and table.get("language", "") == language:
            return Written(file, {"language": language, "signs": {role: table["signs"][role]}})
    return None


def checked(files: Sequence[Path], rules_dir: Path) -> Report:
    """The examples of the rules in `files`, run; all of the reader's own and the shipped ones when none is named.

    Each file lies on top of the shipped rules when its examples are run. Raises NotAvailableError for a file that is not there, ConfigError
    for one that is no rule file.
    """
    report = Report()
    named = [(str(file), _named(file)) for file in files]
    for name, table in named or (*compiling.tables(), *_own(rules_dir)):
        own = parse(table, name)
        rules = shipped() + own
        cases = list(examples(table))
        report.files += 1
        report.rules += sum(len(table.get(section, [])) for section in ("phrase", "link", "selector"))
        report.examples += len(cases)
        report.failures += [f"{name}: {failure}" for failure in failures(iter(cases), rules)]
        report.failures += [f"{name}: {failure}" for failure in misread(own)]
        report.failures += [f"{name}: {failure}" for failure in _missed(own, name, rules, rules_dir)]
        if Path(name).name == user_rules.FILE:
            continue
        report.failures += [f"{name}: {id}: has no examples of what it removes and of what it keeps" for id in untested(table)]
    return report


def _named(file: Path) -> dict[str, Any]:
    try:
        return read(file)
    except ConfigError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            raise NotAvailableError(str(error), subject=error.subject) from error
        raise


def misread(rules: Rules) -> Iterator[str]:
    """A line for each selector that nobody can read, and that takes nothing for it. Cleaning does not look: it reads those of one site."""
    sites = ((f"site.{host}", css) for host, site in rules.sites.items() for css in (site.content, *site.drop, *site.keep) if css)
    for name, css in (*((rule.id, css) for rule in rules.selectors for css in rule.css), *sites):
        if not is_selector(css):
            yield f"{name}: {safe_line(css)[:80]!r} is no CSS selector"


def misread_in(rules_dir: Path) -> Iterator[str]:
    """As `misread`, of all files of the reader's own, and a line for each rule that they switch off and nobody knows."""
    for name, table in _own(rules_dir):
        own = parse(table, name)
        yield from (f"{name}: {failure}" for failure in (*misread(own), *_missed(own, name, shipped(), rules_dir)))


def _missed(own: Rules, name: str, rules: Rules, rules_dir: Path) -> Iterator[str]:
    """A line for each id that a file switches off and no rule has. What the program has written may outlive the rule it was for."""
    if own.off and Path(name).name != user_rules.FILE:
        beside = (known_ids(parse(table, file)) for file, table in _own(rules_dir))
        known = known_ids(rules + own).union(*beside)
        for id in sorted(own.off - known):
            yield f"off: there is no rule {safe_line(id)[:80]!r}; {did_you_mean(id, known, otherwise='reader rules list')}"


def _own(rules_dir: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((path.name, read(path)) for path in own_files(rules_dir))
