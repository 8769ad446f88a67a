"""The engine: how every connection to `kiosk.db` behaves."""

import sqlite3
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event


def make_engine(path: Path, *, busy_ms: int, create: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine on `path`: write-ahead log, full synchronous, immediate transactions.

    Without `create` a missing file is an error, never a silent empty one. `busy_ms`: how long SQLite waits for
    another process. `foreign_keys` is off only while a revision rebuilds tables.
    """
    address = f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}"

    def connect() -> sqlite3.Connection:
        # isolation_level=None: the driver begins nothing by itself; `_begin` below does
        # https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#enabling-non-legacy-sqlite-transactional-modes-with-the-sqlite3-or-aiosqlite-driver
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            for pragma in (
                f"busy_timeout = {busy_ms}",
                "journal_mode = WAL",
                "synchronous = FULL",
                f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
                "temp_store = MEMORY",
                "secure_delete = ON",
            ):
                connection.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=2, max_overflow=4, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a read that later wants to write could otherwise fail half-way.

    Said to the driver itself, at a third of the price; its errors leave as `sqlite3.Error` (see `failures`).
    """
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    driver.execute("BEGIN IMMEDIATE").close()
