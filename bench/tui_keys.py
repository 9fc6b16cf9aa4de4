"""Types 10,000 random keys (seeded) into the screen over a library of invented articles. Ends with an error if it crashes.

python bench/tui_keys.py [--seed 1] [--keys 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader.config import Settings
from reader.services.session import Session
from reader.tui.app import ReaderApp
from tests.tui.conftest import fill
from tests.tui.typing_at_random import type_at_random


async def main(seed: int, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # a command may come about that writes a file
        session = Session(Settings(), library_file=Path(folder) / "library.db", rules_dir=Path(folder))
        fill(session)
        app = ReaderApp(session)
        begun = time.process_time()
        async with app.run_test(size=(120, 36)) as pilot:
            pressed = await type_at_random(pilot, seed, count)
        print(f"seed {seed}: {pressed:,} keys, no crash, {(time.process_time() - begun) * 1000 / pressed:.1f} ms CPU a key")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keys", type=int, default=10_000)
    given = parser.parse_args()
    asyncio.run(main(given.seed, given.keys))
