"""One transaction on `kiosk.db` (ports `UnitOfWork` and `StaffUnit`): rolled back unless committed."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from local_db.failures import sorted_fault
from local_db.memory import SqlAudit, SqlMarks, SqlPins, SqlReplies
from local_db.outbox import SqlOutbox


class SqlUnitOfWork:
    """Holds the write lock from entry to exit, so keep it short. Whatever SQLite does to us leaves as a fault.

    `engine` is asked inside the gate: it may have to be made anew because another process set the file aside.
    """

    def __init__(self, gate: AbstractContextManager[None], engine: Callable[[], Engine]) -> None:
        self._gate = gate
        self._engine = engine
        self._open = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            opening.enter_context(self._gate)
            self._connection = self._begun()
            opening.callback(self._connection.close)
            self._open = opening.pop_all()
        self.outbox = SqlOutbox(self._connection)
        self.replies = SqlReplies(self._connection)
        self.marks = SqlMarks(self._connection)
        self.pins = SqlPins(self._connection)
        self.audit = SqlAudit(self._connection)
        return self

    def commit(self) -> None:
        """Everything is on disk when this returns, and nothing when it raises."""
        self._connection.commit()

    def _begun(self) -> Connection:
        connection: Connection | None = None
        try:
            connection = self._engine().connect()
            connection.begin()
        except (SQLAlchemyError, sqlite3.Error) as error:
            if connection is not None:
                connection.invalidate()
                connection.close()
            raise sorted_fault(error) or error from error
        return connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        fault = sorted_fault(error) if isinstance(error, SQLAlchemyError) else None
        if fault:
            self._connection.invalidate()  # a connection that met a fault is not used again; its transaction is undone
        self._open.close()
        if fault:
            raise fault from error
