"""Working days: the calendar of 2026, packs that know better, unknown years."""

from datetime import date, timedelta

import pytest

from kiosk.requests.deadlines import WorkCalendar, expected_due, latest_due, working_days_after
from kiosk.requests.model import Deadline


@pytest.mark.parametrize(
    ("accepted", "days", "due"),
    [
        (date(2026, 2, 13), 1, date(2026, 2, 14)),  # a Saturday that is worked
        (date(2026, 2, 13), 3, date(2026, 2, 25)),
        (date(2026, 4, 30), 5, date(2026, 5, 11)),
        (date(2026, 9, 24), 5, date(2026, 10, 9)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
        (date(2026, 9, 30), 5, date(2026, 10, 13)),
        (date(2026, 10, 10), 1, date(2026, 10, 12)),
        (date(2026, 1, 1), 1, date(2026, 1, 4)),
    ],
)
def test_the_day_of_acceptance_is_not_counted_and_days_off_are_not_either(accepted: date, days: int, due: date) -> None:
    assert working_days_after(accepted, days) == Deadline(due, estimated=False)


def test_2026_has_248_working_days() -> None:
    calendar = WorkCalendar()
    year = (date(2026, 1, 1) + timedelta(days=day) for day in range(365))
    assert sum(calendar.is_working(day) for day in year) == 248


def test_a_request_is_expected_after_three_working_days_and_latest_after_five() -> None:
    friday = date(2026, 11, 20)
    assert expected_due(friday) == Deadline(date(2026, 11, 25), estimated=False)
    assert latest_due(friday) == Deadline(date(2026, 11, 27), estimated=False)


def test_a_year_without_a_notice_is_counted_by_weekends_and_called_an_estimate() -> None:
    assert working_days_after(date(2031, 9, 30), 1) == Deadline(date(2031, 10, 1), estimated=True)
    assert working_days_after(date(2026, 12, 30), 1) == Deadline(date(2026, 12, 31), estimated=False)
    assert working_days_after(date(2026, 12, 30), 2) == Deadline(date(2027, 1, 1), estimated=True)


def test_a_pack_may_bring_the_notice_of_the_next_year() -> None:
    notice = WorkCalendar({date(2027, 1, 1): False, date(2027, 1, 3): True}, frozenset({2027}))
    assert working_days_after(date(2026, 12, 31), 1, notice) == Deadline(date(2027, 1, 3), estimated=False)


def test_a_pack_may_correct_a_single_day() -> None:
    typhoon = WorkCalendar({date(2026, 11, 23): False})
    assert expected_due(date(2026, 11, 20), typhoon) == Deadline(date(2026, 11, 26), estimated=False)


@pytest.mark.parametrize("days", [0, -1])
def test_a_limit_of_no_days_is_a_bug(days: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        working_days_after(date(2026, 11, 20), days)
