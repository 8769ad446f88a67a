"""The file as a patient: fresh, whole, damaged, newer, strange, held, replaced under our feet."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.errors import EnvironmentFault, Fault
from local_db import Database

Open = Callable[..., Database]
Add = Callable[..., str]


def test_a_fresh_database_is_empty_private_and_not_reported(opened: Open, path: Path) -> None:
    database = opened()
    with database.unit() as unit:
        assert unit.outbox.counts() == {}
    assert database.set_aside is None
    assert path.stat().st_mode & 0o077 == 0


def test_what_was_committed_is_there_after_opening_again(opened: Open, add: Add) -> None:
    first = opened()
    with first.unit() as unit:
        add(unit, 1)
        unit.commit()
    first.close()
    with opened().unit() as unit:
        assert [event.sealed for event in unit.outbox.all()] == ["sealed text 1"]


def test_opening_a_current_database_does_not_load_the_migration_machinery(opened: Open, path: Path) -> None:
    opened().close()
    program = (
        "import sys; from pathlib import Path; from kiosk.clock import SystemClock; from local_db import open_database;"
        f"open_database(Path({str(path)!r}), Path({str(path.parent)!r}), SystemClock()).close();"
        "print('alembic' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "False"


@pytest.mark.parametrize("damage", ["not a database", "a page overwritten", "cut in half"])
def test_a_damaged_file_is_set_aside_with_its_companions_and_reported(
    opened: Open, add: Add, path: Path, damage: str
) -> None:
    first = opened()
    with first.unit() as unit:
        for serial in range(1, 200):
            add(unit, serial)
        unit.commit()
    first.close()
    whole = path.read_bytes()
    spoilt = {
        "not a database": b"<html>" * 1000,
        "a page overwritten": whole[:8192] + b"\xff" * 8192 + whole[16384:],
        "cut in half": whole[: len(whole) // 2],
    }[damage]
    path.write_bytes(spoilt)
    path.with_name("kiosk.db-wal").write_bytes(b"old log")

    fresh = opened()

    assert fresh.set_aside is not None
    assert fresh.set_aside.name.startswith("kiosk.damaged-20261120-093000")
    assert fresh.set_aside.stat().st_size >= len(spoilt) // 2
    with fresh.unit() as unit:
        assert unit.outbox.counts() == {}
        add(unit, 500)
        unit.commit()


def test_a_file_set_aside_is_an_alarm_that_names_it(
    opened: Open, path: Path, log_lines: Callable[[], list[dict[str, Any]]]
) -> None:
    path.write_bytes(b"no database " * 500)
    aside = opened().set_aside
    (line,) = log_lines()
    assert aside is not None
    assert (line["event"], line["level"], line["file"]) == ("database.set_aside", "error", aside.name)
    opened()
    assert len(log_lines()) == 1


def test_a_damaged_file_stays_reported_until_staff_take_it_away(opened: Open, path: Path) -> None:
    path.write_bytes(b"no database " * 500)
    opened().close()
    again = opened()
    assert again.set_aside is not None
    again.set_aside.unlink()
    assert opened().set_aside is None


def test_two_files_damaged_within_one_second_are_both_kept(opened: Open, path: Path) -> None:
    for content in (b"first " * 500, b"second " * 500):
        path.write_bytes(content)
        opened().close()
    kept = sorted(path.parent.glob("kiosk.damaged-*.db"))
    assert [file.read_bytes()[:6] for file in kept] == [b"second", b"first "]


def test_serials_go_on_above_those_of_a_lost_database(opened: Open, path: Path, clock: SetClock) -> None:
    today = clock.now().date()
    path.write_bytes(b"lost " * 500)
    with opened().unit() as unit:
        first = unit.outbox.next_serial(today)
        assert first > 9.5 * 360  # more than one receipt in ten seconds since midnight was never given
        assert unit.outbox.next_serial(today) == first + 1
        assert unit.outbox.next_serial(today - timedelta(days=1)) == first
        assert unit.outbox.next_serial(today + timedelta(days=1)) == 1


def test_a_newer_schema_is_refused_and_left_alone(opened: Open, path: Path) -> None:
    opened().close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099_from_the_future'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="0099_from_the_future") as met:
        opened()
    assert met.value.fault is Fault.NEWER
    assert path.read_bytes() == before


def test_a_file_of_another_program_is_refused_and_left_alone(opened: Open, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault) as met:
        opened()
    assert met.value.fault is Fault.NEWER
    assert path.read_bytes() == before


def test_a_database_held_by_another_program_is_a_named_fault(opened: Open, path: Path) -> None:
    database = opened(busy_ms=50)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault) as met, database.unit():
            pass
        assert met.value.fault is Fault.LOCKED
        other.execute("ROLLBACK")
    with database.unit() as unit:
        assert unit.outbox.counts() == {}


def test_nobody_mends_the_file_while_another_works_in_it(opened: Open) -> None:
    database = opened(busy_ms=50)
    with database.unit():
        with pytest.raises(EnvironmentFault) as met:
            opened(busy_ms=50)
        assert met.value.fault is Fault.LOCKED


def test_when_another_process_puts_a_fresh_file_in_place_the_next_unit_writes_into_that(
    opened: Open, add: Add, path: Path
) -> None:
    screen = opened()
    path.rename(path.with_name("kiosk.damaged-20261120-000000.db"))
    opened().close()  # the agent's start
    with screen.unit() as unit:
        add(unit, 1)
        unit.commit()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM outbox").fetchone() == (1,)
    assert screen.set_aside is not None


def test_a_file_deleted_under_our_feet_takes_nothing_more(opened: Open, path: Path) -> None:
    database = opened()
    path.unlink()
    with pytest.raises(EnvironmentFault) as met, database.unit():
        pass
    assert met.value.fault is Fault.MISSING
    assert not path.exists()


def test_a_folder_in_place_of_the_file_is_a_named_fault(opened: Open, path: Path) -> None:
    path.mkdir()
    with pytest.raises(EnvironmentFault):
        opened()
