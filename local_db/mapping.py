"""Rows to the records of the rooms and back, field by field: no row ever leaves this package.

A row comes from the connection, with the columns of the table that its function is named after.
"""

from typing import Any

from sqlalchemy import Row

from kiosk.maintenance.ports import AuditEntry, PinRecord
from kiosk.requests.model import EventState, RequestKind, SealedEvent, SealedReply


def sealed_event(row: Row[Any]) -> SealedEvent:
    return SealedEvent(
        seq=row.seq,
        id=row.id,
        receipt_number=row.receipt_number,
        kind=RequestKind(row.kind),
        created_at=row.created_at,
        expected_due=row.expected_due,
        state=EventState(row.state),
        sealed=row.sealed,
        digest=row.digest,
        attempts=row.attempts,
        next_attempt_at=row.next_attempt_at,
        last_error=row.last_error,
        sent_at=row.sent_at,
        case_no=row.case_no,
        accepted_at=row.accepted_at,
        due_at=row.due_at,
        verifier=row.verifier,
    )


def sealed_reply(row: Row[Any]) -> SealedReply:
    return SealedReply(row.cursor, row.receipt_number, row.sealed, row.created_at)


def reply_values(reply: SealedReply) -> dict[str, object]:
    return {
        "cursor": reply.cursor,
        "receipt_number": reply.receipt_number,
        "sealed": reply.sealed,
        "created_at": reply.created_at,
    }


def pin_record(row: Row[Any]) -> PinRecord:
    return PinRecord(row.hash, row.failed, row.locked_until)


def pin_values(record: PinRecord) -> dict[str, object]:
    return {"hash": record.hash, "failed": record.failed, "locked_until": record.locked_until}


def audit_entry(row: Row[Any]) -> AuditEntry:
    return AuditEntry(row.at, row.event, row.detail)
