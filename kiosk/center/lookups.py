"""What terminals may ask: their own replies after a cursor, and the bare state of one receipt."""

from dataclasses import dataclass

from sqlalchemy import select

from kiosk.center.storage import Storage
from kiosk.center.tables import CaseRow, ReplyRow
from kiosk.wire.events import ReceiptState, ReplyOut, ReplyPage

PAGE = 200


@dataclass(frozen=True, slots=True)
class Lookups:
    storage: Storage

    def replies(self, terminal: str, after: int) -> ReplyPage:
        """At most `PAGE` replies to requests that came through this terminal, oldest first."""
        wanted = (
            select(ReplyRow)
            .where(ReplyRow.terminal == terminal, ReplyRow.cursor > after)
            .order_by(ReplyRow.cursor)
            .limit(PAGE + 1)
        )
        with self.storage.read() as session:
            rows = session.scalars(wanted).all()
            return ReplyPage(replies=[_out(row) for row in rows[:PAGE]], more=len(rows) > PAGE)

    def receipt(self, number: str) -> ReceiptState | None:
        """For any enrolled terminal: the replies are of no use without the receipt's secret."""
        with self.storage.read() as session:
            case = session.scalar(select(CaseRow).where(CaseRow.receipt_number == number))
            if case is None:
                return None
            rows = session.scalars(select(ReplyRow).where(ReplyRow.receipt_number == number).order_by(ReplyRow.cursor))
            return ReceiptState(
                number=number,
                kind=case.kind,
                case_no=case.case_no,
                state=case.state,
                received_at=case.received_at,
                due_at=case.due_at,
                replies=[_out(row) for row in rows],
            )


def _out(row: ReplyRow) -> ReplyOut:
    return ReplyOut(cursor=row.cursor, receipt_number=row.receipt_number, sealed=row.sealed, created_at=row.created_at)
