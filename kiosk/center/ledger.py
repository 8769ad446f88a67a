"""What the center already knows of a batch, read at once, and what the batch adds, written at once.

Lives inside one write transaction; writers are serial (see `storage`), so what was read stays true until the commit.
Past the ORM: keeping track of two objects for each event would take longer than storing them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Self, cast

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from kiosk.center.tables import CaseRow, EventRow
from kiosk.requests.deadlines import expected_due
from kiosk.requests.model import CaseState, Deadline, RequestKind
from kiosk.wire.events import Event

_EVENTS = cast(Table, EventRow.__table__)
_CASES = cast(Table, CaseRow.__table__)
_EMPTY_EVENT = update(_EVENTS).where(_EVENTS.c.id == bindparam("that_id")).values(sealed="")
_MOVE_CASE = update(_CASES).where(_CASES.c.serial == bindparam("that_serial")).values(state=bindparam("new_state"))


@dataclass(slots=True)
class KeptEvent:
    """A row of the events, field by field (see `tables.EventRow`)."""

    id: str
    digest: str
    terminal: str
    receipt_number: str
    kind: str
    sealed: str
    received_at: datetime
    case_no: str


@dataclass(slots=True)
class KeptCase:
    """A row of the cases, field by field (see `tables.CaseRow`)."""

    serial: int
    case_no: str
    receipt_number: str
    event_id: str
    terminal: str
    kind: str
    state: str
    received_at: datetime
    accepted_at: datetime | None
    due_at: date
    due_estimated: bool


_EVENT_FIELDS = tuple(one.name for one in fields(KeptEvent))
_CASE_FIELDS = tuple(one.name for one in fields(KeptCase))


@dataclass(slots=True)
class Ledger:
    """`events` by id and `cases` by receipt number, of this batch only; new ones are entered as they are judged.

    `now` is one moment for the whole batch, so its deadline is counted once.
    """

    events: dict[str, KeptEvent]
    cases: dict[str, KeptCase]
    last_serial: int
    _new_events: dict[str, KeptEvent] = field(default_factory=dict)
    _new_cases: dict[int, KeptCase] = field(default_factory=dict)
    _withdrawn: list[tuple[KeptCase, KeptEvent]] = field(default_factory=list)
    _due: Deadline | None = None

    @classmethod
    def of(cls, session: Session, events: Sequence[Event]) -> Self:
        """Every row that could speak about one of these events: the same ids, the same receipts."""
        connection = session.connection()
        known = _known(connection, {event.id for event in events})
        numbers = {event.subject for event in events} | {one.receipt_number for one in known.values()}
        found = connection.execute(select(_CASES).where(_CASES.c.receipt_number.in_(numbers)))
        cases = {row.receipt_number: KeptCase(**row._mapping) for row in found}
        originals = {case.event_id for case in cases.values()} - known.keys()
        if originals:
            known |= _known(connection, originals)
        last = connection.scalar(select(func.max(_CASES.c.serial))) or 0
        return cls(known, cases, last)

    def open_case(self, event: Event, kind: RequestKind, terminal: str, now: datetime) -> KeptCase:
        """A new case for this event; until it is accepted, the day the visitor was told to expect stands."""
        due = self._due = self._due or expected_due(now.date())
        self.last_serial += 1
        case = KeptCase(
            serial=self.last_serial,
            case_no=f"C{now:%y%m%d}-{self.last_serial:06d}",
            receipt_number=event.subject,
            event_id=event.id,
            terminal=terminal,
            kind=kind.value,
            state=CaseState.RECEIVED.value,
            received_at=now,
            accepted_at=None,
            due_at=due.day,
            due_estimated=due.estimated,
        )
        self.cases[event.subject] = case
        self._new_cases[case.serial] = case
        return case

    def withdraw(self, case: KeptCase, original: KeptEvent) -> None:
        """End the case at its visitor's wish and remove what was written."""
        case.state, original.sealed = CaseState.WITHDRAWN.value, ""
        self._withdrawn.append((case, original))

    def enter(self, event: Event, kind: RequestKind, terminal: str, now: datetime, case: KeptCase) -> None:
        """Remember the event for ever. A withdrawal's sealed text has done its work and is not kept."""
        kept = KeptEvent(
            id=event.id,
            digest=event.data.digest,
            terminal=terminal,
            receipt_number=event.subject,
            kind=kind.value,
            sealed="" if kind is RequestKind.WITHDRAWAL else event.data.sealed,
            received_at=now,
            case_no=case.case_no,
        )
        self.events[event.id] = self._new_events[event.id] = kept

    def write(self, session: Session) -> None:
        """Cases before the events that name them; of known rows only those that were taken back have changed."""
        connection = session.connection()
        _run(connection, insert(_CASES), [_values(case, _CASE_FIELDS) for case in self._new_cases.values()])
        _run(connection, insert(_EVENTS), [_values(event, _EVENT_FIELDS) for event in self._new_events.values()])
        moved = [case for case, _ in self._withdrawn if case.serial not in self._new_cases]
        emptied = [event for _, event in self._withdrawn if event.id not in self._new_events]
        _run(connection, _MOVE_CASE, [{"that_serial": case.serial, "new_state": case.state} for case in moved])
        _run(connection, _EMPTY_EVENT, [{"that_id": event.id} for event in emptied])


def _known(connection: Connection, ids: set[str]) -> dict[str, KeptEvent]:
    return {
        row.id: KeptEvent(**row._mapping) for row in connection.execute(select(_EVENTS).where(_EVENTS.c.id.in_(ids)))
    }


def _values(kept: KeptCase | KeptEvent, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(kept, name) for name in names}


def _run(connection: Connection, statement: Any, values: list[dict[str, Any]]) -> None:
    """One prepared statement for all; nothing when there is nothing."""
    if values:
        connection.execute(statement, values)
