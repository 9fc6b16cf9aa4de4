"""What docs/batch.md says is so: its recipe runs as it stands, its tables name every outcome and every suffix."""

import json
import re
import subprocess
import sys
from pathlib import Path

from reader.batch.inputs import SUFFIXES
from reader.batch.values import FAULTS, Outcome
from tests.batch.archives import write_jsonl

DOCS = (Path(__file__).parents[2] / "docs" / "batch.md").read_text(encoding="utf-8")


def test_the_plain_recipe_runs_as_it_stands(tmp_path: Path) -> None:
    recipe = next(block for block in re.findall(r"^```python\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL) if "multiprocessing" in block)
    (tmp_path / "recipe.py").write_text(recipe, encoding="utf-8")
    with write_jsonl(tmp_path / "dump.jsonl", ["a", "b"]).open("a") as dump:
        dump.write('{"url": "https://paper.example/empty", "html": " "}\n')
    subprocess.run([sys.executable, "recipe.py"], cwd=tmp_path, check=True)
    rows = [json.loads(line) for line in (tmp_path / "clean.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row.get("title") for row in rows] == ["Boats of a", "Boats of b", None]
    assert rows[2]["error"]


def test_every_fate_is_explained() -> None:
    rows = [line for line in DOCS.splitlines() if line.startswith("| `")]
    named = {word for row in rows for word in re.findall(r"`([a-z-]+)`", row.split("|")[1])}
    assert named == {str(outcome) for outcome in Outcome} - {"kept"}
    (faults,) = (row for row in rows if "`crashed`" in row)
    assert set(re.findall(r"`([a-z-]+)`", faults.split("|")[1])) == {str(outcome) for outcome in FAULTS}


def test_every_suffix_is_named() -> None:
    named = set(re.findall(r"`(\.[a-z.]+)`", DOCS))
    assert {suffix.removesuffix(".gz") for suffix in SUFFIXES} <= named
