"""The edges of a session: each is opened once, whoever asks for it first."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader import library
from reader.config import Settings
from reader.library import Library
from reader.services.session import Session


def test_threads_that_ask_at_once_have_one_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = library.open

    def slowly(path: Path) -> Library:
        time.sleep(0.02)
        return really(path)

    monkeypatch.setattr(library, "open", slowly)
    with Session(Settings(), library_file=tmp_path / "library.db") as session, ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: session.library, range(8)))) == 1


def test_a_session_that_was_closed_opens_its_library_anew(tmp_path: Path) -> None:
    session = Session(Settings(), library_file=tmp_path / "library.db")
    first = session.library
    session.close()
    assert session.library is not first
    session.close()


def test_a_session_that_closes_waits_for_whoever_is_writing_and_asks_for_its_library(tmp_path: Path) -> None:
    session = Session(Settings(), library_file=tmp_path / "library.db")
    own, had = session.library, list[Library]()
    closing = threading.Thread(target=session.close, daemon=True)

    def write() -> None:
        with own.writing():
            closing.start()
            time.sleep(0.05)  # until it waits for this to end
            had.append(session.library)

    writing = threading.Thread(target=write, daemon=True)
    writing.start()
    writing.join(5)
    assert had == [own]
    closing.join(5)
    assert not closing.is_alive()


def test_rules_are_read_once_until_they_are_forgotten(tmp_path: Path) -> None:
    session = Session(Settings(), rules_dir=tmp_path)
    first = session.rules
    assert session.rules is first
    (tmp_path / "own.toml").write_text('off = ["en.later"]\n', encoding="utf-8")
    assert session.rules is first
    session.forget_rules()
    assert "en.later" in session.rules.off
