"""Which revision a file has, and the way to the newest one. Alembic is imported only when there is something to do."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.errors import Fault
from local_db.engine import make_engine
from local_db.failures import fault, sorted_fault
from local_db.health import back_up

HEAD = "0002_staff_pin"
"""The revision that this program works with; a test holds it against the newest revision and the tables."""


def revision_of(path: Path) -> str:
    """The stored revision, "" for a file without tables. Raises `EnvironmentFault`."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables:
                return ""
            if "alembic_version" not in tables:
                raise fault(Fault.NEWER, f"{path.name} has tables that are not ours.")
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else ""
    except sqlite3.Error as error:
        raise sorted_fault(error) or error from error


def bring_up(path: Path, backups: Path, now: datetime, busy_ms: int) -> None:
    """Bring the file to `HEAD` in one transaction, after a backup when it held anything. Raises `EnvironmentFault`."""
    stored = revision_of(path) if path.exists() else ""
    if stored == HEAD:
        return
    if stored and stored not in known_revisions():
        raise fault(Fault.NEWER, f"It has revision {stored}.")
    if stored:
        back_up(path, backups, stored, now)
    upgrade(path, busy_ms)


def known_revisions() -> tuple[str, ...]:
    """Every revision of this program, newest first."""
    from alembic.script import ScriptDirectory

    return tuple(script.revision for script in ScriptDirectory(str(_scripts())).walk_revisions())


def upgrade(path: Path, busy_ms: int, target: str = HEAD) -> None:
    """Run the missing revisions. Foreign keys rest meanwhile: rebuilding a table must not empty its children."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={})
    config.set_main_option("script_location", str(_scripts()).replace("%", "%%"))
    engine = make_engine(path, busy_ms=busy_ms, create=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise fault(Fault.CORRUPT, "A row points to one that is missing.")
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise sorted_fault(error) or error from error
    finally:
        engine.dispose()


def _scripts() -> Path:
    return Path(__file__).parent / "migrations"
