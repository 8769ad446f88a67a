"""Working days and the 135 rule: by which day an answer is due.

Working days: Administrative Licensing Law, Art. 82; the day of acceptance is not counted (Civil Code, Art. 201).
Days off follow the State Council's notices (chinesecalendar); a pack may bring newer ones. A year that nobody knows yet
is counted by weekends and labelled an estimate.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum
from types import MappingProxyType

from chinese_calendar.constants import holidays, workdays

from kiosk.requests.model import Deadline


class Rule135(IntEnum):
    """Working days until an answer: “135” of the enterprise service center (seed-004/L1285-1309)."""

    SIMPLE = 1
    ONE_DEPARTMENT = 3
    SEVERAL_DEPARTMENTS = 5


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Days that the pack knows better: day -> whether people work. `years`: those for which `days` is complete."""

    days: Mapping[date, bool] = field(default_factory=lambda: MappingProxyType({}))
    years: frozenset[int] = frozenset()

    def is_working(self, day: date) -> bool:
        if day in self.days:
            return self.days[day]
        if day.year not in self.years and _announced(day.year):
            return day in workdays or (day.weekday() < 5 and day not in holidays)
        return day.weekday() < 5

    def knows(self, day: date) -> bool:
        """Whether that day is settled, not merely guessed from its weekday."""
        return day in self.days or day.year in self.years or _announced(day.year)


def working_days_after(accepted: date, days: int, calendar: WorkCalendar | None = None) -> Deadline:
    """The `days`-th working day after `accepted`. Raises ValueError when `days` is not positive."""
    if days < 1:
        raise ValueError("a limit has at least one working day")
    known, day, left = calendar or WorkCalendar(), accepted, days
    estimated = False
    while left:
        day += timedelta(days=1)
        estimated |= not known.knows(day)
        left -= known.is_working(day)
    return Deadline(day, estimated)


def expected_due(accepted: date, calendar: WorkCalendar | None = None) -> Deadline:
    """What a visitor is told to expect: the middle one of the 135 rule."""
    return working_days_after(accepted, Rule135.ONE_DEPARTMENT, calendar)


def latest_due(accepted: date, calendar: WorkCalendar | None = None) -> Deadline:
    """The longest that the 135 rule allows."""
    return working_days_after(accepted, Rule135.SEVERAL_DEPARTMENTS, calendar)


def _announced(year: int) -> bool:
    """By its National Day: a lone 1 January may stand in the notice of the year before."""
    return date(year, 10, 1) in holidays
