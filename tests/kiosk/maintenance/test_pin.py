"""The staff PIN: what may be one, and pauses that neither a restart nor the clock undoes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.errors import Refusal
from kiosk.maintenance.desk import MaintenanceDesk
from kiosk.maintenance.pin import FIRST_PAUSE, LONGEST_PAUSE, pause_after, pin_problem
from kiosk.maintenance.ports import PinOutcome, PinVerdict
from local_db import Database, open_database

PIN = "314159"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass
class Terminal:
    clock: SetClock
    database: Database


@pytest.fixture
def terminal(home: Path) -> Iterator[Terminal]:
    home.mkdir()
    clock = SetClock(datetime(2026, 11, 20, 9, 0, tzinfo=HALL_ZONE))
    terminal = Terminal(clock, open_database(home / "kiosk.db", home / "backups", clock))
    yield terminal
    terminal.database.close()


@pytest.fixture
def desk(terminal: Terminal) -> MaintenanceDesk:
    desk = MaintenanceDesk(terminal, QUICK)
    desk.set_pin(PIN)
    return desk


def fail(desk: MaintenanceDesk, times: int) -> list[PinVerdict]:
    return [desk.enter("000000").verdict for _ in range(times)]


@pytest.mark.parametrize("pin", [PIN, "2718281828", "100200", "987650", "112358132134"])
def test_a_pin_of_six_or_more_uneven_digits_may_be_one(pin: str) -> None:
    assert pin_problem(pin) == ""


@pytest.mark.parametrize(
    ("pin", "problem"),
    [
        ("", "short"),
        ("31415", "short"),
        ("3141592653589", "long"),
        ("31415a", "not_digits"),
        ("３１４１５９", "not_digits"),
        ("000000", "easy"),
        ("1111111", "easy"),
        ("123456", "easy"),
        ("654321", "easy"),
        ("901234", "easy"),
        ("321098", "easy"),
        ("121212", "easy"),
        ("1231231", "easy"),
    ],
)
def test_an_easy_pin_is_refused_in_words(desk: MaintenanceDesk, pin: str, problem: str) -> None:
    assert pin_problem(pin) == problem
    with pytest.raises(Refusal, match="PIN"):
        desk.set_pin(pin)
    assert desk.enter(PIN).verdict is PinVerdict.RIGHT


def test_before_a_pin_is_set_nobody_gets_in(terminal: Terminal) -> None:
    assert MaintenanceDesk(terminal, QUICK).enter("").verdict is PinVerdict.NOT_SET


def test_the_right_pin_opens_and_forgets_the_wrong_tries(desk: MaintenanceDesk) -> None:
    for _ in range(3):
        assert fail(desk, 4) == [PinVerdict.WRONG] * 4
        assert desk.enter(PIN) == PinOutcome(PinVerdict.RIGHT)


def test_the_fifth_wrong_try_pauses_for_15_seconds_even_the_right_pin(
    desk: MaintenanceDesk, terminal: Terminal
) -> None:
    until = terminal.clock.now() + FIRST_PAUSE
    assert fail(desk, 4) == [PinVerdict.WRONG] * 4
    assert desk.enter("000000") == PinOutcome(PinVerdict.LOCKED, until)
    assert desk.enter(PIN) == PinOutcome(PinVerdict.LOCKED, until)
    terminal.clock.advance(FIRST_PAUSE)
    assert desk.enter(PIN).verdict is PinVerdict.RIGHT


def test_each_further_wrong_try_doubles_the_pause(desk: MaintenanceDesk, terminal: Terminal) -> None:
    fail(desk, 5)
    pauses = []
    for _ in range(3):
        terminal.clock.advance(timedelta(hours=2))
        outcome = desk.enter("000000")
        assert outcome.until is not None
        pauses.append((outcome.until - terminal.clock.now()).total_seconds())
    assert pauses == [30, 60, 120]


def test_the_pause_never_grows_beyond_an_hour() -> None:
    assert pause_after(4) == timedelta(0)
    assert pause_after(1000) == LONGEST_PAUSE


def test_a_restart_does_not_end_the_pause(desk: MaintenanceDesk, terminal: Terminal) -> None:
    fail(desk, 5)
    assert MaintenanceDesk(terminal, QUICK).enter(PIN).verdict is PinVerdict.LOCKED


def test_tries_while_paused_do_not_lengthen_it(desk: MaintenanceDesk, terminal: Terminal) -> None:
    fail(desk, 5)
    fail(desk, 20)
    terminal.clock.advance(FIRST_PAUSE)
    assert desk.enter(PIN).verdict is PinVerdict.RIGHT


def test_a_clock_set_back_neither_opens_the_lock_nor_keeps_it_for_a_day(
    desk: MaintenanceDesk, terminal: Terminal
) -> None:
    fail(desk, 5)
    terminal.clock.set_back(timedelta(days=1))
    outcome = desk.enter(PIN)
    assert outcome == PinOutcome(PinVerdict.LOCKED, terminal.clock.now() + FIRST_PAUSE)
    terminal.clock.advance(FIRST_PAUSE)
    assert desk.enter(PIN).verdict is PinVerdict.RIGHT


def test_a_try_is_counted_before_it_is_looked_at(
    desk: MaintenanceDesk, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plug_pulled(*_: object) -> bool:
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(desk, "_is_right", plug_pulled)
        for _ in range(5):
            with pytest.raises(SystemExit):
                desk.enter("000000")
    assert desk.enter(PIN).verdict is PinVerdict.LOCKED


def test_setting_a_new_pin_ends_the_pause_and_the_old_pin(desk: MaintenanceDesk) -> None:
    fail(desk, 5)
    desk.set_pin("271828")
    assert desk.enter(PIN).verdict is PinVerdict.WRONG
    assert desk.enter("271828").verdict is PinVerdict.RIGHT


def test_a_spoilt_hash_lets_nobody_in(desk: MaintenanceDesk, terminal: Terminal) -> None:
    with terminal.database.staff_unit() as unit:
        record = unit.pins.get()
        assert record is not None
        unit.pins.put(type(record)("not a hash"))
        unit.commit()
    assert desk.enter(PIN).verdict is PinVerdict.WRONG


def test_the_pin_itself_is_nowhere_on_the_disk_and_every_try_is_on_record(
    desk: MaintenanceDesk, terminal: Terminal, home: Path
) -> None:
    desk.enter("000000")
    desk.enter(PIN)
    with terminal.database.staff_unit() as unit:
        assert [entry.event for entry in unit.audit.last(9)] == ["pin.right", "pin.wrong", "pin.set"]
    terminal.database.close()
    assert not [file for file in home.rglob("*") if file.is_file() and PIN.encode() in file.read_bytes()]


def test_a_locked_pin_is_an_alarm_that_tells_no_pin(
    desk: MaintenanceDesk, terminal: Terminal, log_lines: Callable[[], list[dict[str, Any]]]
) -> None:
    until = (terminal.clock.now() + FIRST_PAUSE).isoformat(timespec="seconds")
    fail(desk, 4)
    assert log_lines() == []
    fail(desk, 2)
    (line,) = log_lines()
    assert {name: line[name] for name in line if name != "at"} == {
        "event": "staff.locked",
        "level": "error",
        "tried": 5,
        "until": until,
    }
