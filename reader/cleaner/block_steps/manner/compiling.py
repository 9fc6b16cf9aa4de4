"""The words as one Python module: parsing TOML costs more than cleaning a page.

`python -m reader.cleaner.block_steps.manner.compiling` rewrites it.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from reader.cleaner.block_steps.manner.meanings import JOINT, MEANINGS, STRING
from reader.cleaner.normal_form import normal
from reader.cleaner.phrase_index import keys_of

HOME = Path(__file__).parent
TARGET = HOME / "compiled_words.py"
_IN_STRINGS = frozenset("ja ko th zh".split())
"""Languages whose words are looked for as strings."""
COMMON = "function"
"""The key of a language's commonest words."""

_HEAD = '''"""The words of each language by meaning, compiled from `words` by `compiling`. Do not edit."""

# fmt: off
'''


def source() -> str:
    """The text of the module that holds the words of all languages. Raises ValueError for a meaning that there is not, and for what is
    no word."""
    languages = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((HOME / "words").glob("*.toml"))}
    common: defaultdict[str, list[str]] = defaultdict(list)
    lines = [_HEAD, "WORDS = {"]
    for language, table in languages.items():
        if unknown := set(table) - {*MEANINGS, COMMON}:
            raise ValueError(f"{language}: no meaning is called {', '.join(sorted(unknown))}")
        if language not in _IN_STRINGS:
            for word in set(words(table[COMMON], language)):
                common[word].append(language)
        lines.append(f'    {language!r}: """\\')
        by_meaning = {meaning: sorted(set(words(table.get(meaning, ""), language))) for meaning in MEANINGS}
        lines += [f"{meaning}\t{' '.join(own)}" for meaning, own in by_meaning.items() if own]
        lines.append('""",')
    lines += ["}", "", "COMMON = {", *(f"    {word!r}: {' '.join(owners)!r}," for word, owners in sorted(common.items())), "}", ""]
    return "\n".join(lines)


def words(text: str, language: str) -> Iterator[str]:
    """The words of a line as they are looked up: in normal form. What is written with an underline, a hyphen or an apostrophe is several
    words in one."""
    for word in text.split():
        plain = normal(word.removesuffix("*").replace(JOINT, " "))
        if language in _IN_STRINGS and not plain.isascii():
            yield STRING + plain
        elif set(keys := keys_of(plain)) <= {"#"}:
            raise ValueError(f"{language}: {word} is no word")
        else:
            yield JOINT.join(keys) + "*" * word.endswith("*")


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
