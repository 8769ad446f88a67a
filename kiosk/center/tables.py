"""The center's tables. What visitors wrote is kept only sealed; replies are sealed with the receipt's secret."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, ForeignKey, MetaData, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.clock import HALL_ZONE

SCHEMA_VERSION = 1


class Moment(TypeDecorator[datetime]):
    """An aware moment: kept in UTC, read back in the hall's zone. Naive ones are a bug."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a naive moment has no place in the database")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value if value.tzinfo else value.replace(tzinfo=UTC)
        return moment.astimezone(HALL_ZONE)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: Moment}


class SchemaRow(Base):
    """One row: which version of this file made the database."""

    __tablename__ = "schema_version"

    version: Mapped[int] = mapped_column(primary_key=True)


class TerminalRow(Base):
    __tablename__ = "terminals"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    public_pem: Mapped[str] = mapped_column(Text)
    enrolled_at: Mapped[datetime]


class CaseRow(Base):
    """One request as the center works on it. `event_id` names the event that opened it."""

    __tablename__ = "cases"
    __table_args__ = ({"sqlite_autoincrement": True},)

    serial: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_no: Mapped[str] = mapped_column(String(32), unique=True)
    receipt_number: Mapped[str] = mapped_column(String(64), unique=True)
    event_id: Mapped[str] = mapped_column(String(36), unique=True)
    terminal: Mapped[str] = mapped_column(String(32), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16), index=True)
    received_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    due_at: Mapped[date]
    due_estimated: Mapped[bool]


class EventRow(Base):
    """Every event ever taken, by its id. `sealed` is emptied when the visitor takes the request back."""

    __tablename__ = "events"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    terminal: Mapped[str] = mapped_column(String(32))
    receipt_number: Mapped[str] = mapped_column(String(64), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    sealed: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime]
    case_no: Mapped[str] = mapped_column(ForeignKey("cases.case_no"), index=True)


class ReplyRow(Base):
    __tablename__ = "replies"
    __table_args__ = ({"sqlite_autoincrement": True},)

    cursor: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_no: Mapped[str] = mapped_column(ForeignKey("cases.case_no"), index=True)
    receipt_number: Mapped[str] = mapped_column(String(64), index=True)
    terminal: Mapped[str] = mapped_column(String(32), index=True)
    sealed: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]


class HeartbeatRow(Base):
    """The last thing each terminal said of itself."""

    __tablename__ = "heartbeats"

    terminal: Mapped[str] = mapped_column(String(32), primary_key=True)
    at: Mapped[datetime]
    seen_at: Mapped[datetime]
    version: Mapped[str] = mapped_column(String(64))
    pack: Mapped[str] = mapped_column(String(64))
    waiting: Mapped[int]
    oldest_waiting: Mapped[datetime | None]
    printer: Mapped[str] = mapped_column(String(64))


class EnterpriseRow(Base):
    """What the center knows of an enterprise. `record` is the JSON of `kiosk.wire.enterprise.EnterpriseFile`."""

    __tablename__ = "enterprises"

    uscc: Mapped[str] = mapped_column(String(18), primary_key=True)
    record: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[datetime]


class NonceRow(Base):
    """Nonces of signed requests, until their signatures have expired anyway."""

    __tablename__ = "nonces"

    terminal: Mapped[str] = mapped_column(String(32), primary_key=True)
    nonce: Mapped[str] = mapped_column(String(64), primary_key=True)
    until: Mapped[datetime] = mapped_column(index=True)
