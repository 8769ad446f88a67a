"""What the center already knows of a batch, read at once, and what the batch adds, written at once.

Lives inside one write transaction; writers are serial (see `storage`), so what was read stays true until the commit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.center.tables import CaseRow, EventRow
from kiosk.requests.deadlines import expected_due
from kiosk.requests.model import CaseState, RequestKind
from kiosk.wire.events import Event


@dataclass(slots=True)
class Ledger:
    """`events` by id and `cases` by receipt number, of this batch only; new ones are entered as they are judged."""

    events: dict[str, EventRow]
    cases: dict[str, CaseRow]
    last_serial: int
    _fresh: list[EventRow | CaseRow] = field(default_factory=list)

    @classmethod
    def of(cls, session: Session, events: Sequence[Event]) -> Self:
        """Every row that could speak about one of these events: the same ids, the same receipts."""
        ids, numbers = {event.id for event in events}, {event.subject for event in events}
        known = {row.id: row for row in session.scalars(select(EventRow).where(EventRow.id.in_(ids)))}
        numbers |= {row.receipt_number for row in known.values()}
        cases = session.scalars(select(CaseRow).where(CaseRow.receipt_number.in_(numbers))).all()
        originals = {case.event_id for case in cases} - known.keys()
        if originals:
            known |= {row.id: row for row in session.scalars(select(EventRow).where(EventRow.id.in_(originals)))}
        last = session.scalar(select(func.max(CaseRow.serial))) or 0
        return cls(known, {case.receipt_number: case for case in cases}, last)

    def open_case(self, event: Event, kind: RequestKind, terminal: str, now: datetime) -> CaseRow:
        """A new case for this event; until it is accepted, the day the visitor was told to expect stands."""
        due = expected_due(now.date())
        self.last_serial += 1
        case = CaseRow(
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
        self._fresh.append(case)
        return case

    def enter(self, event: Event, kind: RequestKind, terminal: str, now: datetime, case: CaseRow) -> None:
        """Remember the event for ever. A withdrawal's sealed text has done its work and is not kept."""
        row = EventRow(
            id=event.id,
            digest=event.data.digest,
            terminal=terminal,
            receipt_number=event.subject,
            kind=kind.value,
            sealed="" if kind is RequestKind.WITHDRAWAL else event.data.sealed,
            received_at=now,
            case_no=case.case_no,
        )
        self.events[event.id] = row
        self._fresh.append(row)

    def write(self, session: Session) -> None:
        """Cases before the events that name them; changed rows go along."""
        session.add_all(self._fresh)
        session.flush()
