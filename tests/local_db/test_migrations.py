"""From every released version to the newest, after a backup, or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

import local_db.migrate
from kiosk.clock import SetClock
from kiosk.requests.model import EventState
from local_db import Database
from local_db.tables import Base

VERSION_1 = Path(__file__).parent / "fixtures" / "version_1.sql"
Open = Callable[..., Database]


@pytest.fixture
def version_1(path: Path) -> Path:
    """The file of a terminal that ran version 1, with two requests in its queue."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1.read_text("utf-8"))
    return path


def stored_revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_version_1_is_upgraded_and_keeps_every_request(opened: Open, version_1: Path) -> None:
    with opened().unit() as unit:
        first, second = unit.outbox.all()
        assert (first.state, first.case_no, first.sealed) == (EventState.SENT, "C-2026-000001", "")
        assert (second.state, second.attempts, second.sealed) == (
            EventState.FAILED,
            3,
            "eyJhbGciOiJFQ0RILUVTK0EyNTZLVyJ9",
        )
        assert second.created_at.isoformat() == "2026-11-19T02:14:05.000120+08:00"
        assert unit.outbox.next_serial(second.created_at.date()) == 3
        assert [reply.cursor for reply in unit.replies.of(first.receipt_number)] == [41]
        assert unit.pins.get() is None
    assert stored_revision(version_1) == local_db.migrate.HEAD


def test_a_backup_of_the_old_version_is_made_before(opened: Open, version_1: Path, backups: Path) -> None:
    opened()
    (backup,) = backups.iterdir()
    assert backup.name == "kiosk-0001-0001_requests-20261120-093000.db"
    assert stored_revision(backup) == "0001_requests"


def test_three_backups_are_kept_whatever_the_clock_says(
    opened: Open, path: Path, backups: Path, clock: SetClock
) -> None:
    for _ in range(5):
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(VERSION_1.read_text("utf-8"))
        opened().close()
        clock.set_back(timedelta(days=1))
    assert [backup.name[:10] for backup in sorted(backups.iterdir())] == ["kiosk-0003", "kiosk-0004", "kiosk-0005"]


def test_a_fresh_database_needs_no_backup(opened: Open, backups: Path) -> None:
    opened()
    assert not backups.exists()


def test_an_upgrade_that_fails_half_way_leaves_the_old_version_whole(opened: Open, version_1: Path) -> None:
    with closing(sqlite3.connect(version_1)) as connection:
        connection.execute("CREATE TABLE audit (in_the_way TEXT)")
    with pytest.raises(OperationalError):
        opened()
    assert stored_revision(version_1) == "0001_requests"
    with closing(sqlite3.connect(version_1)) as connection:
        assert connection.execute("SELECT count(*) FROM outbox").fetchone() == (2,)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'staff_pin'").fetchone()


def test_the_tables_and_the_newest_revision_agree(opened: Open, path: Path) -> None:
    opened().close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_program_expects_the_newest_revision() -> None:
    scripts = ScriptDirectory(str(Path(local_db.migrate.__file__).parent / "migrations"))
    assert scripts.get_heads() == [local_db.migrate.HEAD]
