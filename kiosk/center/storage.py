"""The center's database: SQLite in its home by default, PostgreSQL by address. One writer at a time on both.

Serial writers keep reply cursors in commit order, so that no terminal can read past one that is still to appear.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.center.home import CenterConfig, CenterHome
from kiosk.center.tables import SCHEMA_VERSION, Base, SchemaRow
from kiosk.errors import EnvironmentFault, Fault, Refusal

BUSY_TIMEOUT_MS = 10_000
"""How long a writer waits for another one before SQLite reports “locked”."""
WRITER_LOCK = 0x42445943
"""PostgreSQL's advisory lock that makes writers queue; the number means nothing."""


class Storage:
    """Opened and complete. `read()` and `write()` give one transaction each."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        with Session(self._engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Committed at the end of the block, rolled back when it raises."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            if self._engine.dialect.name == "postgresql":
                session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITER_LOCK})
            yield session

    def close(self) -> None:
        self._engine.dispose()


def open_storage(home: CenterHome, config: CenterConfig) -> Storage:
    """Connect and make missing tables. Raises `Refusal` (wrong address) or `EnvironmentFault` (corrupt, newer, ...)."""
    if not config.database:
        home.database.touch(mode=0o600)
    url = config.database or f"sqlite:///{home.database}"
    try:
        engine = create_engine(url, hide_parameters=True)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise Refusal(
            "center.database",
            "The center's database address is not understood.",
            "Use sqlite:///FILE or postgresql+psycopg://.",
        ) from error
    if engine.dialect.name not in ("sqlite", "postgresql"):
        raise Refusal("center.database", f"{engine.dialect.name} is not supported.", "Use SQLite or PostgreSQL.")
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    storage = Storage(engine)
    try:
        _prepare(storage)
    except SQLAlchemyError as error:
        storage.close()
        raise EnvironmentFault(
            "center.database",
            f"The center's database fails: {_cause(error)}.",
            "Look whether the disk has room and may be written; else put back a copy.",
            Fault.IO,
        ) from error
    except EnvironmentFault:
        storage.close()
        raise
    return storage


def _prepare(storage: Storage) -> None:
    with storage.write() as session:
        Base.metadata.create_all(session.connection())
        version = session.scalar(select(SchemaRow.version))
        if version is None:
            session.add(SchemaRow(version=SCHEMA_VERSION))
        elif version > SCHEMA_VERSION:
            raise EnvironmentFault(
                "center.newer", "The center's database was made by a newer version.", "Update the program.", Fault.NEWER
            )


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """SQLAlchemy begins transactions itself (see `_begin_sqlite`); every commit reaches the disk."""
    # https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#serializable-isolation-savepoints-transactional-ddl
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _cause(error: SQLAlchemyError) -> str:
    return str(getattr(error, "orig", None) or type(error).__name__).splitlines()[0][:200]
