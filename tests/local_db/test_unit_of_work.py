"""One transaction: all or nothing, beside another process that does the same."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.clock import SetClock
from kiosk.errors import EnvironmentFault, Fault
from kiosk.maintenance.ports import PinRecord
from local_db import Database
from local_db.failures import sorted_fault

Open = Callable[..., Database]
Add = Callable[..., str]

WRITER = """
import sys
from pathlib import Path
from kiosk.clock import SystemClock
from local_db import open_database
from datetime import date
database = open_database(Path(sys.argv[1]), Path(sys.argv[2]), SystemClock())
for _ in range(int(sys.argv[3])):
    with database.unit() as unit:
        print(unit.outbox.next_serial(date(2026, 11, 20)))
        unit.commit()
database.close()
"""


def test_without_commit_nothing_stays(opened: Open, add: Add) -> None:
    database = opened()
    with database.unit() as unit:
        add(unit, 1)

    def fall_over() -> None:
        with database.unit() as unit:
            add(unit, 2)
            raise RuntimeError("the screen fell over")

    with pytest.raises(RuntimeError, match="the screen fell over"):
        fall_over()
    with database.unit() as unit:
        assert unit.outbox.all() == ()


def test_a_unit_sees_its_own_writes(opened: Open, add: Add) -> None:
    with opened().unit() as unit:
        add(unit, 1)
        assert len(unit.outbox.all()) == 1
        unit.pins.put(PinRecord("hash", 1))
        unit.pins.put(PinRecord("hash", 2))
        assert unit.pins.get() == PinRecord("hash", 2)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2), ("busy_timeout", 5000), ("temp_store", 2)],
)
def test_every_connection_is_durable_and_strict(opened: Open, pragma: str, value: object) -> None:
    database = opened()
    with database.unit() as one:
        connections = [one._connection]
        assert [link.execute(text(f"PRAGMA {pragma}")).scalar() for link in connections] == [value]


def test_a_unit_takes_the_write_lock_at_once(opened: Open, path: Path) -> None:
    database = opened()
    other = sqlite3.connect(path, isolation_level=None, timeout=0.05)
    with database.unit(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_two_processes_that_write_at_once_lose_and_double_nothing(opened: Open, path: Path, backups: Path) -> None:
    opened().close()
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(backups), "60"], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    given = [int(line) for writer in writers for line in writer.communicate()[0].split()]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert sorted(given) == list(range(1, 121))


def test_two_processes_may_make_the_database_at_the_same_moment(path: Path, backups: Path) -> None:
    makers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(backups), "1"], stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    given = sorted(maker.communicate()[0].strip() for maker in makers)
    assert given == ["1", "2", "3"]
    assert not list(path.parent.glob("*.damaged-*"))


def test_units_of_several_threads_take_turns(opened: Open, clock: SetClock) -> None:
    database, given = opened(), []
    day = clock.now().date()

    def work() -> None:
        for _ in range(10):
            with database.unit() as unit:
                given.append(unit.outbox.next_serial(day))
                unit.commit()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1, 41))


def test_a_moment_without_zone_is_a_bug_not_a_guess(opened: Open) -> None:
    with pytest.raises(Exception, match="needs a zone"), opened().unit() as unit:
        unit.audit.note(datetime(2026, 11, 20), "pin.set")  # noqa: DTZ001


def test_staff_deeds_are_listed_newest_first(opened: Open, clock: SetClock) -> None:
    with opened().unit() as unit:
        unit.audit.note(clock.now(), "pin.set")
        unit.audit.note(clock.now(), "pin.wrong", "1")
        assert [(entry.event, entry.detail) for entry in unit.audit.last(5)] == [("pin.wrong", "1"), ("pin.set", "")]


def _sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (_sqlite_error(sqlite3.SQLITE_FULL), Fault.DISK_FULL),
        (_sqlite_error(sqlite3.SQLITE_IOERR_SHMSIZE), Fault.DISK_FULL),
        (_sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), Fault.LOCKED),
        (_sqlite_error(sqlite3.SQLITE_CORRUPT_INDEX), Fault.CORRUPT),
        (_sqlite_error(sqlite3.SQLITE_NOTADB), Fault.CORRUPT),
        (_sqlite_error(sqlite3.SQLITE_READONLY_DBMOVED), Fault.READ_ONLY),
        (_sqlite_error(sqlite3.SQLITE_IOERR_FSYNC), Fault.IO),
        (_sqlite_error(sqlite3.SQLITE_CANTOPEN), Fault.MISSING),
        (OSError(28, "No space left on device"), Fault.DISK_FULL),
        (OSError(30, "Read-only file system"), Fault.READ_ONLY),
        (OSError(5, "Input/output error"), Fault.IO),
    ],
)
def test_what_is_wrong_with_the_machine_is_sorted(error: Exception, fault: Fault) -> None:
    found = sorted_fault(error)
    assert isinstance(found, EnvironmentFault)
    assert found.fault is fault
    assert found.message
    assert found.action


@pytest.mark.parametrize(
    "error", [_sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE), _sqlite_error(sqlite3.SQLITE_ERROR), ValueError("x")]
)
def test_a_bug_is_no_fault_of_the_machine(error: Exception) -> None:
    assert sorted_fault(error) is None
