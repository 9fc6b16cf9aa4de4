"""What is kept from run to run: it is believed only while it fits, and changes nothing but the pace."""

import marshal
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.processes import of_ours

PACKAGE = Path(reader.__file__).parent
PAGE = "<html><title>Tide</title><article><h1>Tide</h1>" + "<p>The tide turns at nine, and the ferry leaves with it, full or not.</p>" * 5


class Copy:
    """A copy of the package, with compiled files of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def kept(self) -> Path:
        return next((self.folder / "reader" / "cli" / "__pycache__").glob("*.opt-kept.pyc"), Path("not there"))

    def content(self) -> object:
        """The head of the file, as a value: the same values are not always written as the same bytes."""
        return marshal.loads(self.kept.read_bytes()[8:])

    def run(self, *words: str, given: str = PAGE, **environment: str) -> str:
        bare = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        done = subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=bare | environment,
            input=given,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout

    def clean(self, **environment: str) -> str:
        return self.run("-m", "reader", "clean", "-q", **environment)

    def uses(self) -> bool:
        return self.run("-c", "from reader.cli import startup_cache as kept; print(kept.use())") == "True\n"


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a copy that cleaned a page once."""
    folder = tmp_path_factory.mktemp("first")
    shutil.copytree(PACKAGE, folder / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    assert "full or not" in Copy(folder).clean()
    assert Copy(folder).uses()
    return folder


@pytest.fixture
def shared(first_run: Path) -> Copy:
    """That one, for a test that leaves everything there as it is."""
    return Copy(first_run)


@pytest.fixture
def copy(first_run: Path, tmp_path: Path) -> Copy:
    """The same for one test, with compiled files and what was kept."""
    shutil.copytree(first_run, tmp_path, dirs_exist_ok=True)
    made = Copy(tmp_path)
    assert made.uses()
    return made


def test_the_first_run_keeps_what_the_second_uses(copy: Copy) -> None:
    first = copy.kept.stat()
    loader = (
        "from reader.cli import startup_cache as kept; kept.use(); import reader.cleaner as room; print(type(room.__loader__).__name__)"
    )
    assert copy.run("-c", loader) == "_Loader\n"
    assert copy.clean() == copy.clean(PYTHONDONTWRITEBYTECODE="1")
    assert copy.kept.stat() == first


def test_what_lies_beside_the_package_does_not_keep_it_from_being_made(copy: Copy) -> None:
    """Where packages are installed may be an old pathlib of somebody else's, which Python looks at behind its own."""
    copy.kept.unlink()
    (copy.folder / "pathlib.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    *flags, _ = of_ours("reader")
    assert "full or not" in copy.run(*flags, str(copy.folder), "clean", "-q")
    assert copy.kept.exists()


def test_whoever_reads_the_first_run_need_not_wait(copy: Copy) -> None:
    """The pipe ends with the text, while the making (here a long one) goes on."""
    copy.kept.unlink()
    paper = copy.folder / "reader" / "demo" / "paper.py"
    paper.write_text(
        f"import time; time.sleep(60)\n{paper.read_text(encoding='utf-8')}".replace("from __future__ import annotations\n", "")
    )
    bare = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "reader", "clean", "-q"]
    process = subprocess.Popen(
        command,
        cwd=copy.folder,
        env=bare,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(PAGE)
    process.stdin.close()
    with process.stdout as stdout:
        assert "full or not" in stdout.read()
    still_there = process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert still_there


def test_it_lies_where_python_was_told_to_keep_its_files(copy: Copy, tmp_path: Path) -> None:
    elsewhere = tmp_path / ".pycache"
    copy.clean(PYTHONPYCACHEPREFIX=str(elsewhere))
    assert len(list(elsewhere.rglob("*.opt-kept.pyc"))) == 1


def test_a_changed_source_is_read_anew(copy: Copy) -> None:
    for source in ("text.py", "cli/startup_cache.py", "cli/startup_cache_writer.py"):
        path = copy.folder / "reader" / source
        before, was = path.read_bytes(), path.stat()
        path.write_bytes(before + b"# changed\n")
        assert not copy.uses()
        assert "full or not" in copy.clean(PYTHONDONTWRITEBYTECODE="1")
        path.write_bytes(before)
        os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
        assert copy.uses()
    path.write_bytes(before + b"# changed\n")
    assert "full or not" in copy.clean()
    assert copy.uses()


def test_a_file_that_was_cut_is_made_again(copy: Copy) -> None:
    whole = copy.kept.read_bytes()
    for length in (-1000, 1000, 0):
        copy.kept.write_bytes(whole[:length])
        assert not copy.uses()
        assert "full or not" in copy.clean(PYTHONDONTWRITEBYTECODE="1")
    assert "full or not" in copy.clean()
    assert copy.uses()


def test_nothing_is_written_where_python_writes_nothing(copy: Copy) -> None:
    copy.kept.unlink()
    assert copy.clean(PYTHONDONTWRITEBYTECODE="1")
    assert not copy.kept.exists()


def test_a_reader_s_own_settings_and_rules_are_not_in_it(copy: Copy, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("[cleaning]\nkeep = ['newsletter']\n", encoding="utf-8")
    made = copy.content()
    copy.kept.unlink()
    assert copy.clean(READER_CONFIG=str(config))
    assert copy.content() == made


def test_kept_expressions_are_those_that_python_compiles(shared: Copy) -> None:
    compare = (
        "import re; from reader.cli import startup_cache as kept; kept.use(); had = dict(re._cache); re.purge(); "
        "print(len(had), all(re.compile(p, f) == e for (_, p, f), e in had.items()))"
    )
    count, same = shared.run("-c", compare).split()
    assert int(count) > 50
    assert same == "True"


def test_another_python_does_not_take_it(shared: Copy) -> None:
    assert shared.run("-c", "import re, _sre; _sre.MAGIC = 1; from reader.cli import startup_cache as kept; print(kept.use())") == "False\n"


def test_kept_command_lines_mean_what_the_parser_says(shared: Copy) -> None:
    compare = (
        "from reader.cli import startup_cache as kept; kept.use(); from reader.cli.commands import BRIEF; "
        "from reader.cli.parser import parser_for;"
        "parsers = {command.name: parser_for(command) for command in BRIEF};"
        "lines = [(name, [*flags, *more]) for name, *flags in kept._lines for more in ([], ['a.html'], ['a.html', 'https://example.org/b'])];"
        "print(len(lines), all(vars(kept.parsed(*line)) == vars(parsers[line[0]].parse_args(line[1])) for line in lines))"
    )
    count, same = shared.run("-c", compare).split()
    assert int(count) > 50
    assert same == "True"


@pytest.mark.parametrize("words", [["--strict"], ["-q", "a.html", "-q"], ["-f"], ["-"], ["-q", "--"], ["a.html", "-f", "md"]])
def test_other_command_lines_are_left_to_the_parser(words: list[str], shared: Copy) -> None:
    assert shared.run("-c", f"from reader.cli import startup_cache as kept; kept.use(); print(kept.parsed('clean', {words}))") == "None\n"
    assert shared.run("-c", "from reader.cli import startup_cache as kept; kept.use(); print(kept.parsed('show', ['@last']))") == "None\n"


@pytest.mark.parametrize("words", [["clean", "-q"], [], ["-q"]])
def test_a_usual_command_line_needs_no_parser(words: list[str], shared: Copy) -> None:
    told = f"import sys; from reader.cli import main, startup_cache as kept; kept.use(); main({words}); print('argparse' in sys.modules)"
    assert shared.run("-c", told).endswith("full or not.\nFalse\n")


def test_where_an_error_came_from_is_told_to_the_line(shared: Copy) -> None:
    command = [sys.executable, "-m", "reader", "clean", "--debug", "no-such-page.html"]
    said = subprocess.run(command, cwd=shared.folder, capture_output=True, encoding="utf-8").stderr
    lines = re.findall(r'reader/(?:cli/clean|fetcher/sources)\.py", line (\w+)', said)
    assert len(lines) >= 2
    assert all(line.isdigit() for line in lines)


def test_a_traceback_through_kept_code_names_its_functions(shared: Copy) -> None:
    broken = (
        "import traceback; from reader.cli import startup_cache as kept; kept.use(); from reader.cleaner.decode import decode\n"
        "try: decode(b'%PDF-1.7')\nexcept Exception: print(traceback.format_exc())"
    )
    assert re.search(r'decode\.py", line \d+, in decode\n', shared.run("-c", broken))


def test_text_is_read_from_what_was_kept_as_well(shared: Copy) -> None:
    loader = "from reader.cli import startup_cache; startup_cache.use(); import reader.cleaner.plaintext as room; "
    assert shared.run("-c", f"{loader}print(type(room.__loader__).__name__)") == "_Loader\n"


def test_modules_loaded_at_once_are_those_that_python_loads(shared: Copy) -> None:
    told = (
        "import sys, reader.cleaner.envelopes, reader.cleaner.extract.weights\n"
        "for name, room in sorted(sys.modules.items()):\n"
        "  if name.startswith(('reader.cleaner', 'selectolax', 'unicodedata')):\n"
        "    parent, _, child = name.rpartition('.')\n"
        "    held = not parent or getattr(sys.modules[parent], child) is room\n"
        "    known = sorted({*vars(room)} - {'__cached__'})\n"  # up to Python 3.14, and nobody reads it
        "    print(name, held, room.__spec__.origin, room.__package__, room.__spec__.name, getattr(room, '__path__', ''), known)\n"
    )
    kept = shared.run("-c", f"from reader.cli import startup_cache as kept; kept.use(); {told}")
    assert kept.count("\n") > 40
    assert kept == shared.run("-c", told)


def test_a_module_that_cannot_be_loaded_leaves_none_half_loaded(shared: Copy) -> None:
    code = (
        "import sys; from reader.cli import startup_cache as kept; kept.use(); sys.modules['selectolax.lexbor'] = None\n"
        "try: import reader.cleaner\n"
        "except ImportError as error: print(error.name, [name for name in sys.modules if name.startswith('reader.cleaner')])\n"
        "del sys.modules['selectolax.lexbor']; import reader.cleaner; print(reader.cleaner.clean.__name__)"
    )
    assert shared.run("-c", code) == "selectolax.lexbor []\nclean\n"


def test_a_usual_run_loads_no_module_from_a_file_of_its_own(shared: Copy) -> None:
    told = (
        "import sys; from reader.cli import main, startup_cache as kept; before = set(sys.modules); kept.use(); main(['clean', '-q']);"
        "specs = [room.__spec__ for name, room in sys.modules.items() if name not in before and room.__spec__];"
        f"print([spec.name for spec in specs if str(spec.cached).endswith('-{sys.version_info[0]}{sys.version_info[1]}.pyc')])"
    )
    assert shared.run("-c", told, given=PAGE * 10).endswith("full or not.\n[]\n")
