"""Real database files, opened as the terminal does."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.requests.model import RequestKind
from local_db import Database, SqlUnitOfWork, open_database


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 20, 9, 30, tzinfo=HALL_ZONE))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def opened(path: Path, backups: Path, clock: SetClock) -> Iterator[Callable[..., Database]]:
    """Open the database of this test; all are closed at its end."""
    databases: list[Database] = []

    def open_it(**options: int) -> Database:
        databases.append(open_database(path, backups, clock, **options))
        return databases[-1]

    yield open_it
    for database in databases:
        database.close()


@pytest.fixture
def add(clock: SetClock) -> Callable[..., str]:
    """Put an event into an entered unit; gives its id."""

    def add_one(unit: SqlUnitOfWork, serial: int, kind: RequestKind = RequestKind.APPEAL) -> str:
        event_id = f"0000-{kind.value}-{serial}"
        unit.outbox.add(
            event_id=event_id,
            receipt_number=f"QT-01-261120-{serial:04d}-X",
            kind=kind,
            created_at=clock.now(),
            expected_due=date(2026, 11, 25),
            sealed=f"sealed text {serial}",
            digest="0" * 64,
            verifier="1" * 64,
        )
        return event_id

    return add_one
