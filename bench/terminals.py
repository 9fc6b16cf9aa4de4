"""A terminal of its own in tmux, and what it holds drawn into a picture, cell by cell. Needs tmux, fontconfig and Pillow."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from reader.tui.layout.cells import width as cells_of

CELL = (9, 20)
MARGIN = 12
FONT = 15
"""Pixels of type in a cell: most monospaced faces are six tenths as wide as they are high."""
FACES = ("JetBrains Mono", "DejaVu Sans Mono")
SIGNS_FACE = "DejaVu Sans Mono"
"""Has the signs that other faces lack."""
WIDE_FACE = "Droid Sans Fallback"
DARK = ("#17181d", "#d3d0c8", "#17181d #e08a84 #a8c08e #d9b36a #86a4cf #c08cc4 #8fbfc0 #d3d0c8".split())
"""Ground, text, and the eight colours of a quiet terminal."""
LIGHT = ("#fbfaf6", "#2b2a28", "#2b2a28 #b0322c #3c6e14 #8f6500 #2b5a9e #8b3a8f #12727a #d3d0c8".split())


class Tmux:
    """A terminal of its own, without a status line; gone at the end."""

    def __init__(self, width: int, height: int, command: list[str], environ: dict[str, str]) -> None:
        self._socket = f"pictures-{os.getpid()}"
        wanted = {"LANG": "C.UTF-8", "COLORTERM": "truecolor", **environ}
        line = shlex.join(["env", *(f"{name}={value}" for name, value in wanted.items()), *command])
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), line, ";", "set", "status", "off")

    def type(self, key: str) -> None:
        """One key, then until nothing changes any more."""
        self._tmux("send-keys", *(("-l", key) if len(key) == 1 else (key,)))
        self.quiet()

    def quiet(self) -> str:
        """The screen once it has stood still for a third of a second."""
        before, since = "", time.monotonic()
        while time.monotonic() - since < 0.35 or not before.strip():
            time.sleep(0.05)
            seen = self._tmux("capture-pane", "-e", "-p", "-N")
            if seen != before:
                before, since = seen, time.monotonic()
        return before

    def cursor(self) -> tuple[int, int] | None:
        """Where the terminal's cursor stands; None while it is hidden."""
        flag, x, y = self._tmux("display", "-p", "#{cursor_flag} #{cursor_x} #{cursor_y}").split()
        return (int(x), int(y)) if flag == "1" else None

    def end(self) -> None:
        self._tmux("kill-server")

    def _tmux(self, *arguments: str) -> str:
        said = subprocess.run(["tmux", "-L", self._socket, *arguments], check=True, capture_output=True, encoding="utf-8")
        return said.stdout


def typed(terminal: Tmux, keys: str) -> tuple[str, tuple[int, int] | None]:
    try:
        terminal.quiet()
        for key in keys.split():
            terminal.type(key)
        return terminal.quiet(), terminal.cursor()
    finally:
        terminal.end()


# -- drawing


@dataclass(frozen=True)
class Style:
    """How a cell is painted."""

    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False
    strike: bool = False
    ink: str = ""
    ground: str = ""


_SGR = re.compile(r"\x1b\[([\d;:]*)m|\x1b[\](][^\x1b\x07]*(?:\x07|\x1b\\)?|\x0e|\x0f")
_FLAGS = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse", 9: "strike"}


def cells(row: str, colours: list[str]) -> Iterator[tuple[str, Style]]:
    """The characters of a row that tmux gave out, each with its style."""
    style, at = Style(), 0
    for match in _SGR.finditer(row):
        yield from ((char, style) for char in row[at : match.start()])
        at = match.end()
        if match.group(1) is not None:
            style = _changed(style, [int(part or 0) for part in re.split("[;:]", match.group(1))], colours)
    yield from ((char, style) for char in row[at:])


def _changed(style: Style, codes: list[int], colours: list[str]) -> Style:
    while codes:
        code = codes.pop(0)
        if code == 0:
            style = Style()
        elif code in _FLAGS:
            style = replace(style, **{_FLAGS[code]: True})
        elif code in (38, 48):
            kind = codes.pop(0)
            colour = "#{:02x}{:02x}{:02x}".format(*(codes.pop(0) for _ in range(3))) if kind == 2 else _indexed(codes.pop(0), colours)
            style = replace(style, **{"ink" if code == 38 else "ground": colour})
        elif code in (39, 49):
            style = replace(style, **{"ink" if code == 39 else "ground": ""})
        elif code % 100 < 60 and (code // 10) in (3, 4, 9, 10):
            style = replace(style, **{"ink" if code // 10 in (3, 9) else "ground": colours[code % 10]})
    return style


def _indexed(number: int, colours: list[str]) -> str:
    if number < 16:
        return colours[number % 8]
    if number >= 232:
        return "#{0:02x}{0:02x}{0:02x}".format(8 + 10 * (number - 232))
    number -= 16
    return "#{:02x}{:02x}{:02x}".format(*(0 if not part else 55 + 40 * part for part in (number // 36, number // 6 % 6, number % 6)))


class Faces:
    """The typefaces of a picture, by weight and slope; another one for wide characters."""

    def __init__(self) -> None:
        self._made: dict[tuple[bool, bool, tuple[str, ...]], ImageFont.FreeTypeFont] = {}

    def face(self, style: Style, char: str, size: int) -> ImageFont.FreeTypeFont:
        """The face for a character that takes `size` cells."""
        names = (WIDE_FACE,) if size == 2 else (SIGNS_FACE,) if char in "★▾▸" else FACES
        key = (style.bold, style.italic, names)
        if key not in self._made:
            self._made[key] = ImageFont.truetype(_file(names, style), FONT)
        return self._made[key]


def _file(names: tuple[str, ...], style: Style) -> str:
    slope = f":slant={100 if style.italic else 0}:weight={200 if style.bold else 80}"
    for name in (*names, "monospace"):
        found = subprocess.run(
            ["fc-match", "-f", "%{family}|%{file}", name + slope], check=True, capture_output=True, encoding="utf-8"
        ).stdout
        family, _, file = found.partition("|")
        if name.split()[0] in family or name == "monospace":
            return file
    raise SystemExit("fontconfig knows no font")


def draw(screen: str, cursor: tuple[int, int] | None, width: int, height: int, path: Path, *, light: bool = False) -> None:
    """Draw what a terminal holds into a picture."""
    ground, ink, colours = LIGHT if light else DARK
    rows = screen.split("\n")[:height]
    canvas = next(cells(rows[-1], colours), (" ", Style()))[1].ground
    image = Image.new("RGB", (width * CELL[0] + 2 * MARGIN, height * CELL[1] + 2 * MARGIN), canvas or ground)
    pen, faces = ImageDraw.Draw(image), Faces()
    for y, row in enumerate(rows):
        x = 0
        for char, style in cells(row, colours):
            size = cells_of(char)
            if size:
                _cell(pen, faces, char, style, MARGIN + x * CELL[0], MARGIN + y * CELL[1], size, ground, ink)
            x += size
    if cursor:
        left, top = MARGIN + cursor[0] * CELL[0], MARGIN + cursor[1] * CELL[1]
        pen.rectangle((left, top, left + CELL[0] - 1, top + CELL[1] - 1), fill=_mixed(ink, ground, 0.5))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(64, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)


def _cell(pen: ImageDraw.ImageDraw, faces: Faces, char: str, style: Style, left: int, top: int, size: int, ground: str, ink: str) -> None:
    back, front = style.ground or ground, style.ink or ink
    if style.reverse:
        back, front = front, back
    if style.dim:
        front = _mixed(front, back, 0.55)
    right, bottom, middle = left + size * CELL[0] - 1, top + CELL[1] - 1, top + CELL[1] // 2
    if back != ground:
        pen.rectangle((left, top, right, bottom), fill=back)
    match char:
        case " ":
            pass
        case "━":
            pen.rectangle((left, middle - 1, right, middle + 1), fill=front)
        case "─":
            pen.rectangle((left, middle, right, middle), fill=front)
        case "┄":
            for start in range(left, right, 3):
                pen.rectangle((start, middle, start + 1, middle), fill=front)
        case "│":
            pen.rectangle((left + 4, top, left + 4, bottom), fill=front)
        case "┆":
            for start in range(top + 1, bottom, 5):
                pen.rectangle((left + 4, start, left + 4, start + 2), fill=front)
        case "▌":
            pen.rectangle((left, top, left + 4, bottom), fill=front)
        case "▀":
            pen.rectangle((left, top, right, middle - 1), fill=front)
        case "▄":
            pen.rectangle((left, middle, right, bottom), fill=front)
        case _:
            pen.text((left, top + 16), char, font=faces.face(style, char, size), fill=front, anchor="ls")
    if style.underline:
        pen.rectangle((left, top + 18, right, top + 18), fill=front)
    if style.strike:
        pen.rectangle((left, middle, right, middle), fill=front)


def _mixed(one: str, other: str, share: float) -> str:
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#{:02x}{:02x}{:02x}".format(*(round(a * share + b * (1 - share)) for a, b in pairs))
