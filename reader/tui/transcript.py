"""Linear mode in a terminal: what changed is appended below what was said before. Nothing is painted, the screen is never cleared."""

from __future__ import annotations

from reader.tui.terminal import Terminal
from reader.tui.widgets.paint import gated

_SILENT = ("\x1b]52;", "\x1b[?2004h", "\x1b[?2004l")
"""What a terminal obeys and does not show: the clipboard, and switching on and off that it tells what is pasted from what is typed."""


class Transcript(Terminal):
    """Reads keys as ever; of what Textual paints nothing goes out, and of the rest only what is silent."""

    def write(self, data: str) -> None:
        if data.startswith(_SILENT):
            super().write(data)

    def append(self, lines: list[str], typed: str = "", *, asks: bool = False) -> None:
        """Add lines, the last one without its end: the cursor stands at its beginning, or behind it where the program asks for words, for
        there typing goes on. typed: goes on behind the last line instead.
        """
        out = "".join(f"\n{gated(line)}" for line in lines)
        if not lines:
            out = "\n".join(map(gated, typed.split("\n")))
        elif not asks:
            out += "\r"
        if out:
            super().write(out)
            self.flush()

    def stop_application_mode(self) -> None:
        super().write("\n")
        super().stop_application_mode()
