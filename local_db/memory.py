"""Replies, marks, the staff PIN and the audit log: small tables behind their ports."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.maintenance.ports import AuditEntry, PinRecord
from kiosk.requests.model import SealedReply
from local_db.mapping import audit_entry, pin_record, pin_values, reply_values, sealed_reply
from local_db.tables import AuditRow, MarkRow, ReplyRow, StaffPinRow

_THE_ONE = 1


class SqlReplies:
    """Port `kiosk.requests.ports.Replies`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, reply: SealedReply) -> None:
        self._connection.execute(upsert(ReplyRow).values(reply_values(reply)).on_conflict_do_nothing())

    def of(self, number: str) -> tuple[SealedReply, ...]:
        statement = select(ReplyRow).where(ReplyRow.receipt_number == number).order_by(ReplyRow.cursor)
        return tuple(sealed_reply(row) for row in self._connection.execute(statement))

    def cursor(self) -> int:
        return self._connection.scalar(select(func.max(ReplyRow.cursor))) or 0


class SqlMarks:
    """Port `kiosk.requests.ports.Marks`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str:
        return self._connection.scalar(select(MarkRow.value).where(MarkRow.name == name)) or ""

    def put(self, name: str, value: str) -> None:
        statement = upsert(MarkRow).values(name=name, value=value)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


class SqlPins:
    """Port `kiosk.maintenance.ports.Pins`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> PinRecord | None:
        row = self._connection.execute(select(StaffPinRow).where(StaffPinRow.id == _THE_ONE)).first()
        return pin_record(row) if row else None

    def put(self, record: PinRecord) -> None:
        statement = upsert(StaffPinRow).values(id=_THE_ONE, **pin_values(record))
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=pin_values(record)))


class SqlAudit:
    """Port `kiosk.maintenance.ports.Audit`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, at: datetime, event: str, detail: str = "") -> None:
        self._connection.execute(insert(AuditRow).values(at=at, event=event, detail=detail))

    def last(self, limit: int) -> tuple[AuditEntry, ...]:
        rows = self._connection.execute(select(AuditRow).order_by(AuditRow.seq.desc()).limit(limit))
        return tuple(audit_entry(row) for row in rows)
