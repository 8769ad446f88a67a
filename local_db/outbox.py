"""The queue of sealed events (port `kiosk.requests.ports.Outbox`).

Statements are built once and go to the connection, past the ORM: that would cost more time than the disk.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, func, insert, or_, select, update

from kiosk.requests.model import OPEN_STATES, Acknowledged, EventState, RequestKind, SealedEvent
from local_db.mapping import sealed_event
from local_db.serial_floor import floor_for
from local_db.tables import OutboxRow, SerialRow

_OPEN = sorted(state.value for state in OPEN_STATES)
_QUEUE = cast(Table, OutboxRow.__table__)
_SERIALS = cast(Table, SerialRow.__table__)
_GIVE_SERIAL = (
    update(_SERIALS).where(_SERIALS.c.day == bindparam("that_day")).values(last=_SERIALS.c.last + 1)
).returning(_SERIALS.c.last)
_ADD = insert(_QUEUE)
_THOSE_OPEN = _QUEUE.c.id.in_(bindparam("ids", expanding=True)) & _QUEUE.c.state.in_(_OPEN)
_FAIL = (
    update(_QUEUE)
    .where(_THOSE_OPEN)
    .values(
        state=EventState.FAILED.value,
        attempts=_QUEUE.c.attempts + 1,
        next_attempt_at=bindparam("again_at"),
        last_error=bindparam("why"),
    )
)
_NOTE = update(_QUEUE).where(_THOSE_OPEN).values(last_error=bindparam("why"))
_SENT = (
    update(_QUEUE)
    .where(_QUEUE.c.id == bindparam("that_id"))
    .values(
        state=EventState.SENT.value,
        sent_at=bindparam("at"),
        case_no=bindparam("case"),
        accepted_at=bindparam("accepted"),
        due_at=bindparam("due"),
        next_attempt_at=None,
        last_error="",
    )
)
_ERROR_LENGTH = 500
"""A web page in an error message must not grow the database."""


class SqlOutbox:
    """Works in the connection's transaction; commits nothing itself."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_serial(self, day: date) -> int:
        given = self._connection.execute(_GIVE_SERIAL, {"that_day": day}).scalar()
        if given is None:
            given = floor_for(self._connection, day) + 1
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
            "attempts": 0,
            "last_error": "",
            "case_no": "",
        }
        self._connection.execute(_ADD, values)

    def by_receipt(self, number: str) -> tuple[SealedEvent, ...]:
        return self._events(_QUEUE.c.receipt_number == number)

    def by_id(self, event_id: str) -> SealedEvent | None:
        found = self._events(_QUEUE.c.id == event_id)
        return found[0] if found else None

    def all(self, limit: int = 1000) -> tuple[SealedEvent, ...]:
        return self._read(select(_QUEUE).order_by(_QUEUE.c.seq.desc()).limit(limit))[::-1]

    def due(self, now: datetime, limit: int, max_pause_s: float) -> tuple[SealedEvent, ...]:
        when = _QUEUE.c.next_attempt_at
        may_go = or_(when.is_(None), when <= now, when > now + timedelta(seconds=max_pause_s))
        return self._events(_QUEUE.c.state.in_(_OPEN), may_go, limit=limit)

    def mark_failed(self, ids: tuple[str, ...], *, next_attempt_at: datetime | None, error: str) -> None:
        values = {"ids": ids, "again_at": next_attempt_at, "why": error[:_ERROR_LENGTH]}
        self._connection.execute(_FAIL, values)

    def note_failure(self, ids: tuple[str, ...], *, error: str) -> None:
        self._connection.execute(_NOTE, {"ids": ids, "why": error[:_ERROR_LENGTH]})

    def mark_sent(self, sent: Iterable[Acknowledged], *, at: datetime) -> None:
        values = [
            {"that_id": one.id, "at": at, "case": one.case_no, "accepted": one.accepted_at, "due": one.due_at}
            for one in sent
        ]
        if values:
            self._connection.execute(_SENT, values)

    def mark(self, event_id: str, state: EventState, *, error: str = "") -> None:
        values: dict[str, Any] = {"state": state.value, "next_attempt_at": None, "last_error": error[:_ERROR_LENGTH]}
        if state is EventState.WITHDRAWN:
            values["sealed"] = ""
        self._connection.execute(update(_QUEUE).where(_QUEUE.c.id == event_id).values(**values))

    def purge_sent(self, before: datetime) -> int:
        done = self._connection.execute(
            update(_QUEUE)
            .where(_QUEUE.c.state == EventState.SENT.value, _QUEUE.c.sent_at < before, _QUEUE.c.sealed != "")
            .values(sealed="")
        )
        return done.rowcount

    def counts(self) -> dict[EventState, int]:
        found = self._connection.execute(select(_QUEUE.c.state, func.count()).group_by(_QUEUE.c.state))
        return {EventState(state): count for state, count in found}

    def oldest_open(self) -> SealedEvent | None:
        found = self._events(_QUEUE.c.state.in_(_OPEN), limit=1)
        return found[0] if found else None

    def _events(self, *where: ColumnElement[bool], limit: int | None = None) -> tuple[SealedEvent, ...]:
        return self._read(select(_QUEUE).where(*where).order_by(_QUEUE.c.seq).limit(limit))

    def _read(self, statement: Select[Any]) -> tuple[SealedEvent, ...]:
        return tuple(sealed_event(row) for row in self._connection.execute(statement))
