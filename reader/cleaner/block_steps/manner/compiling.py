"""The words as one Python module: parsing TOML costs more than cleaning a page.

`python -m reader.cleaner.block_steps.manner.compiling` rewrites it.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from reader.cleaner.block_steps.manner.meanings import MEANINGS, STRING
from reader.cleaner.normal_form import normal
from reader.cleaner.phrase_index import keys_of

HOME = Path(__file__).parent
TARGET = HOME / "compiled_words.py"
_IN_STRINGS = frozenset("bn ja ko th zh".split())
"""Languages whose words are looked for as strings."""
COMMON = "function"
"""The key of a language's commonest words."""

_HEAD = '''"""The words of each language by meaning, compiled from `words` by `compiling`. Do not edit."""

# fmt: off
'''


def source() -> str:
    """The text of the module that holds the words of all languages. Raises ValueError for a meaning that there is not."""
    languages = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((HOME / "words").glob("*.toml"))}
    common: defaultdict[str, list[str]] = defaultdict(list)
    lines = [_HEAD, "WORDS = {"]
    for language, table in languages.items():
        if unknown := set(table) - {*MEANINGS, COMMON}:
            raise ValueError(f"{language}: no meaning is called {', '.join(sorted(unknown))}")
        if language not in _IN_STRINGS:
            for word in set(_words(table[COMMON], language)):
                common[word].append(language)
        lines.append(f'    {language!r}: """\\')
        by_meaning = {meaning: sorted(set(_words(table.get(meaning, ""), language))) for meaning in MEANINGS}
        lines += [f"{meaning}\t{' '.join(words)}" for meaning, words in by_meaning.items() if words]
        lines.append('""",')
    lines += ["}", "", "COMMON = {", *(f"    {word!r}: {' '.join(owners)!r}," for word, owners in sorted(common.items())), "}", ""]
    return "\n".join(lines)


def _words(text: str, language: str) -> Iterator[str]:
    """The words of a line as they are looked up: in normal form, and only those that are one word there."""
    for word in text.split():
        plain = normal(word.removesuffix("*"))
        if language in _IN_STRINGS and not plain.isascii():
            yield STRING + plain
        elif len(keys := keys_of(plain)) == 1:
            yield keys[0] + "*" * word.endswith("*")


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
