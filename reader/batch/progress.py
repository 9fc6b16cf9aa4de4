"""How far a run has come, in one line. Pure: counts and seconds in, words out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Progress:
    """Counts of a run that is under way."""

    total_bytes: int
    done_bytes: int = 0
    pages: int = 0
    faults: int = 0
    parts: int = 0
    total_parts: int = 0


def line(progress: Progress, seconds: float) -> str:
    """`12 of 40 parts · 9,310 pages · 212/s · 31 % · 2 min left`; the time left is reckoned from bytes of input."""
    rate = progress.pages / seconds if seconds > 0 else 0.0
    share = min(1.0, progress.done_bytes / progress.total_bytes) if progress.total_bytes else 0.0
    words = [f"{progress.parts} of {progress.total_parts} parts", f"{progress.pages:,} pages", f"{rate:,.0f}/s", f"{share:.0%}"]
    if progress.faults:
        words.append(f"{progress.faults:,} errors")
    if 0 < share < 1:
        words.append(f"{duration(seconds * (1 - share) / share)} left")
    return " · ".join(words)


def duration(seconds: float) -> str:
    """`40 s`, `12 min`, `3 h 05 min`: as precise as a guess may be."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"
