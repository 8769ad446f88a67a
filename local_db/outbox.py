"""The queue of sealed events (port `kiosk.requests.ports.Outbox`)."""

from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Table, bindparam, func, insert, or_, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from kiosk.requests.model import OPEN_STATES, EventState, RequestKind, SealedEvent
from local_db.mapping import sealed_event
from local_db.serial_floor import floor_for
from local_db.tables import OutboxRow, SerialRow

_OPEN = sorted(state.value for state in OPEN_STATES)
_SERIALS = cast(Table, SerialRow.__table__)
# The two statements of every submit go past the ORM, which would cost more time than the disk.
_GIVE_SERIAL = (
    update(_SERIALS).where(_SERIALS.c.day == bindparam("that_day")).values(last=_SERIALS.c.last + 1)
).returning(_SERIALS.c.last)
_ADD = insert(cast(Table, OutboxRow.__table__))
_ERROR_LENGTH = 500
"""A web page in an error message must not grow the database."""


class SqlOutbox:
    """Works in the session's transaction; commits nothing itself."""

    def __init__(self, session: Session, connection: Connection) -> None:
        self._session = session
        self._connection = connection

    def next_serial(self, day: date) -> int:
        given = self._connection.execute(_GIVE_SERIAL, {"that_day": day}).scalar()
        if given is None:
            given = floor_for(self._session, day) + 1
            self._connection.execute(insert(_SERIALS), {"day": day, "last": given})
        return int(given)

    def add(
        self,
        *,
        event_id: str,
        receipt_number: str,
        kind: RequestKind,
        created_at: datetime,
        expected_due: date,
        sealed: str,
        digest: str,
        verifier: str,
    ) -> None:
        values = {
            "id": event_id,
            "receipt_number": receipt_number,
            "kind": kind.value,
            "created_at": created_at,
            "expected_due": expected_due,
            "state": EventState.QUEUED.value,
            "sealed": sealed,
            "digest": digest,
            "verifier": verifier,
        }
        self._connection.execute(_ADD, values)

    def by_receipt(self, number: str) -> tuple[SealedEvent, ...]:
        return self._events(OutboxRow.receipt_number == number)

    def by_id(self, event_id: str) -> SealedEvent | None:
        found = self._events(OutboxRow.id == event_id)
        return found[0] if found else None

    def all(self, limit: int = 1000) -> tuple[SealedEvent, ...]:
        rows = self._session.scalars(select(OutboxRow).order_by(OutboxRow.seq.desc()).limit(limit))
        return tuple(sealed_event(row) for row in rows)[::-1]

    def due(self, now: datetime, limit: int, max_pause_s: float) -> tuple[SealedEvent, ...]:
        when = OutboxRow.next_attempt_at
        may_go = or_(when.is_(None), when <= now, when > now + timedelta(seconds=max_pause_s))
        return self._events(OutboxRow.state.in_(_OPEN), may_go, limit=limit)

    def mark_failed(self, ids: tuple[str, ...], *, next_attempt_at: datetime | None, error: str) -> None:
        self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids), OutboxRow.state.in_(_OPEN))
            .values(
                state=EventState.FAILED.value,
                attempts=OutboxRow.attempts + 1,
                next_attempt_at=next_attempt_at,
                last_error=error[:_ERROR_LENGTH],
            )
        )

    def note_failure(self, ids: tuple[str, ...], *, error: str) -> None:
        still_open = (OutboxRow.id.in_(ids), OutboxRow.state.in_(_OPEN))
        self._session.execute(update(OutboxRow).where(*still_open).values(last_error=error[:_ERROR_LENGTH]))

    def mark_sent(
        self, event_id: str, *, at: datetime, case_no: str, accepted_at: datetime | None, due_at: date | None
    ) -> None:
        self._change(
            event_id,
            state=EventState.SENT.value,
            sent_at=at,
            case_no=case_no,
            accepted_at=accepted_at,
            due_at=due_at,
            next_attempt_at=None,
            last_error="",
        )

    def mark(self, event_id: str, state: EventState, *, error: str = "") -> None:
        values: dict[str, Any] = {"state": state.value, "next_attempt_at": None, "last_error": error[:_ERROR_LENGTH]}
        if state is EventState.WITHDRAWN:
            values["sealed"] = ""
        self._change(event_id, **values)

    def purge_sent(self, before: datetime) -> int:
        done = self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.state == EventState.SENT.value, OutboxRow.sent_at < before, OutboxRow.sealed != "")
            .values(sealed="")
        )
        return done.rowcount if isinstance(done, CursorResult) else 0

    def counts(self) -> dict[EventState, int]:
        found = self._session.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state))
        return {EventState(state): count for state, count in found}

    def oldest_open(self) -> SealedEvent | None:
        found = self._events(OutboxRow.state.in_(_OPEN), limit=1)
        return found[0] if found else None

    def _events(self, *where: ColumnElement[bool], limit: int | None = None) -> tuple[SealedEvent, ...]:
        statement = select(OutboxRow).where(*where).order_by(OutboxRow.seq).limit(limit)
        # populate_existing: an update in the same unit is seen by the next read
        rows = self._session.scalars(statement, execution_options={"populate_existing": True})
        return tuple(sealed_event(row) for row in rows)

    def _change(self, event_id: str, **values: Any) -> None:
        self._session.execute(update(OutboxRow).where(OutboxRow.id == event_id).values(**values))
