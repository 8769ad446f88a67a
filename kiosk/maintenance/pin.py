"""Rules of the staff PIN: what may be one, and how long wrong tries pause. Pure; `desk` keeps the record."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.maintenance.ports import PinRecord

SHORTEST = 6
LONGEST = 12
FREE_TRIES = 5
"""Wrong tries in a row before the first pause."""
FIRST_PAUSE = timedelta(seconds=15)
LONGEST_PAUSE = timedelta(hours=1)
"""Doubling ends here: guessing is hopeless long before, and a tired colleague is not locked out for days."""

_RUNS = "01234567890123456789"


def pin_problem(pin: str) -> str:
    """ "" when `pin` may be one, else `not_digits`, `short`, `long` or `easy` (repeated or counted digits)."""
    if not re.fullmatch(r"[0-9]*", pin):
        return "not_digits"
    if len(pin) < SHORTEST:
        return "short"
    if len(pin) > LONGEST:
        return "long"
    repeated = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in range(1, len(pin) // 2 + 1))
    return "easy" if repeated or pin in _RUNS or pin in _RUNS[::-1] else ""


def pause_after(failed: int) -> timedelta:
    """The pause that so many wrong tries in a row earn."""
    if failed < FREE_TRIES:
        return timedelta(0)
    doublings = min(failed - FREE_TRIES, 16)
    return min(FIRST_PAUSE * (1 << doublings), LONGEST_PAUSE)


def locked_until(record: PinRecord, now: datetime) -> datetime | None:
    """When the present pause ends, None when there is none.

    A pause that seems longer than it was earned means that the clock was set back: it starts again from `now`, so
    the clock neither opens the lock nor keeps it shut for a day.
    """
    if record.locked_until is None or record.locked_until <= now:
        return None
    return min(record.locked_until, now + pause_after(record.failed))


def with_one_more_try(record: PinRecord, now: datetime) -> PinRecord:
    """The record to keep before a try is looked at: pulling the plug gives no free try."""
    failed = record.failed + 1
    pause = pause_after(failed)
    return replace(record, failed=failed, locked_until=now + pause if pause else None)


def cleared(record: PinRecord) -> PinRecord:
    """After the right PIN."""
    return replace(record, failed=0, locked_until=None)
