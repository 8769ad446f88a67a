"""Opening `kiosk.db`: looked at, mended or set aside, brought to the newest revision; then units of work on it."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.errors import Fault
from kiosk.log_events import LogEvent
from kiosk.logs import alarm
from local_db.engine import make_engine
from local_db.failures import fault, sorted_fault
from local_db.gate import Gate
from local_db.health import is_damaged, last_set_aside, set_aside
from local_db.migrate import bring_up
from local_db.serial_floor import MARK, floor_at
from local_db.tables import MarkRow
from local_db.unit_of_work import SqlUnitOfWork

BUSY_MS = 5000
"""How long one process waits for the other's transaction; theirs take milliseconds, so longer means it hangs."""


class Database:
    """An opened terminal database. `set_aside`: the newest damaged file still lying beside it, for staff."""

    def __init__(self, path: Path, gate: Gate, busy_ms: int) -> None:
        self._path = path
        self._gate = gate
        self._busy_ms = busy_ms
        self._identity = _identity(path)
        self._engine = make_engine(path, busy_ms=busy_ms)
        self.set_aside = last_set_aside(path)

    def unit(self) -> SqlUnitOfWork:
        """A transaction to be entered. Short, in one thread."""
        return SqlUnitOfWork(self._gate.passing(alone=False), self._current_engine)

    def staff_unit(self) -> SqlUnitOfWork:
        """The same transaction, under the name that maintenance knows."""
        return self.unit()

    def close(self) -> None:
        """Close all connections; SQLite then folds its log back into the file."""
        self._engine.dispose()

    def _current_engine(self) -> Engine:
        """The engine on the file that is there now: another process may have put a fresh one in its place."""
        identity = _identity(self._path)
        if identity != self._identity:
            self._engine.dispose()
            self._engine = make_engine(self._path, busy_ms=self._busy_ms)
            self._identity = identity
            self.set_aside = last_set_aside(self._path)
        return self._engine


def open_database(path: Path, backups: Path, clock: Clock, *, busy_ms: int = BUSY_MS) -> Database:
    """The database at `path`, whole and at the newest revision.

    A damaged file is set aside and a fresh one made (`Database.set_aside`). Raises `EnvironmentFault`: newer schema,
    locked, disk full, read only, io; the file is then untouched.
    """
    gate = Gate(path, busy_ms / 1000)
    with gate.passing(alone=True):
        now = clock.now()
        lost = path.exists() and is_damaged(path)
        if lost:
            alarm(LogEvent.DATABASE_SET_ASIDE, file=set_aside(path, now).name)
        bring_up(path, backups, now, busy_ms)
        if lost:
            _raise_serials(path, floor_at(now), busy_ms)
        path.chmod(0o600)
        return Database(path, gate, busy_ms)


def _raise_serials(path: Path, floor: str, busy_ms: int) -> None:
    engine = make_engine(path, busy_ms=busy_ms)
    try:
        with Session(engine) as session, session.begin():
            session.add(MarkRow(name=MARK, value=floor))
    finally:
        engine.dispose()


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise fault(Fault.MISSING) from None
    except OSError as error:
        raise sorted_fault(error) or error from error
    return found.st_dev, found.st_ino
