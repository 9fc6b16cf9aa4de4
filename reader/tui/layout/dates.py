"""Dates and lengths of time as a reader says them, in local time."""

from __future__ import annotations

from datetime import datetime, timedelta

from reader.text import reading_minutes

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def short(when: datetime | None, now: datetime) -> str:
    """At most six cells: today `14:05`, the last six days `Sat`, this year `14 Nov`, before that `2025`; "" for None."""
    if when is None:
        return ""
    when, now = local(when), local(now)
    if when.date() == now.date():
        return f"{when:%H:%M}"
    if timedelta(0) < now.date() - when.date() < timedelta(days=7):
        return _DAYS[when.weekday()]
    if when.year == now.year:
        return f"{when.day} {_MONTHS[when.month - 1]}"
    return f"{when.year:04}"


def long(when: datetime | None) -> str:
    """`Sunday 22 November 2026`; "" for None."""
    if when is None:
        return ""
    when = local(when)
    return f"{_LONG_DAYS[when.weekday()]} {when.day} {_LONG_MONTHS[when.month - 1]} {when.year}"


def local(when: datetime) -> datetime:
    """`when` in the zone of this machine; a naive time is taken as local already, and one beyond the calendar there, too."""
    try:
        return when.astimezone() if when.tzinfo else when
    except OverflowError:
        return when.replace(tzinfo=None)


def minutes(words: int) -> int:
    """Minutes that `words` take to read, at least one."""
    return max(1, reading_minutes(words))
