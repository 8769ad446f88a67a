"""Time as a parameter: rules take a `Clock`, so tests and the tour can stand at any hour."""

import time
from datetime import datetime, timedelta, timezone
from typing import Protocol

HALL_ZONE = timezone(timedelta(hours=8), "Asia/Shanghai")
"""All days, deadlines and printed times are the hall's; a 24-hour hall has its midnight in local time. China has had
one time and no summer time since September 1991 (tz database, Asia/Shanghai), so no table of zones is looked up."""


class Clock(Protocol):
    """Wall time for dates and a monotonic one for delays."""

    def now(self) -> datetime:
        """Current wall time, aware, in the hall's zone."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards; only differences mean anything."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(HALL_ZONE)

    def monotonic(self) -> float:
        return time.monotonic()


class SetClock:
    """A clock that stands where it is put; used by the tour, previews and tests. `elapsed` is in seconds."""

    def __init__(self, at: datetime, elapsed: float = 0.0) -> None:
        self.at = at
        self.elapsed = elapsed

    def now(self) -> datetime:
        return self.at.astimezone(HALL_ZONE)

    def monotonic(self) -> float:
        return self.elapsed

    def advance(self, step: timedelta) -> None:
        """Move both times on by `step`."""
        self.at += step
        self.elapsed += step.total_seconds()

    def set_back(self, step: timedelta) -> None:
        """Move the wall time back as a careless hand or a dead battery does; monotonic time goes on."""
        self.at -= step
