"""What the center's staff do with cases: look, accept, reply, close. Every word to the visitor leaves sealed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.center.model import OPEN, Case, CaseSheet
from kiosk.center.storage import Storage
from kiosk.center.tables import CaseRow, EventRow, ReplyRow
from kiosk.clock import Clock
from kiosk.errors import Misuse, Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.requests.deadlines import Rule135, working_days_after
from kiosk.requests.model import CaseState, Deadline, Reply, RequestKind
from kiosk.requests.payload import read_payload, read_reply, write_reply
from kiosk.requests.sealing import open_reply, open_sealed, seal_reply
from kiosk.wording import Wording

LONGEST_TEXT = 2000
LONGEST_NAME = 60
HIDDEN = frozenset({"secret", "event_id", "receipt_number", "kind", "created_at"})
"""Parts of an opened request that staff need not see, or must not: the secret is the visitor's."""


@dataclass(frozen=True, slots=True)
class Casework:
    """`sealing` is the center's private key; `words` the wording of standing answers."""

    storage: Storage
    sealing: Mapping[str, Any]
    clock: Clock
    words: Wording

    def cases(self) -> tuple[Case, ...]:
        """All cases, the newest last."""
        with self.storage.read() as session:
            return tuple(_case(row) for row in session.scalars(select(CaseRow).order_by(CaseRow.serial)))

    def show(self, case_no: str) -> CaseSheet:
        """The case with its content opened for the person at hand. Raises `Refusal` for an unknown number."""
        with self.storage.read() as session:
            row = _row(session, case_no)
            event = session.get_one(EventRow, row.event_id)
            replies = session.scalars(select(ReplyRow).where(ReplyRow.case_no == case_no).order_by(ReplyRow.cursor))
            kept, sealed_replies = event.sealed, [reply.sealed for reply in replies]
        if not kept:
            return CaseSheet(_case(row), {}, ())
        log(LogEvent.CENTER_OPENED, case_no=case_no)
        payload = self._opened(kept)
        number, secret = row.receipt_number, payload["secret"]
        content = {name: str(value) for name, value in payload.items() if name not in HIDDEN and value != ""}
        opened = tuple(read_reply(open_reply(sealed, secret, number)) for sealed in sealed_replies)
        return CaseSheet(_case(row), content, opened)

    def accept(self, case_no: str, rule: Rule135 = Rule135.ONE_DEPARTMENT) -> Case:
        """受理: the clock of the 135 rule starts; the day itself is not counted. Raises `Refusal`."""
        with self.storage.write() as session:
            row = _row(session, case_no)
            _must(row, CaseState.RECEIVED)
            now = self.clock.now()
            due = working_days_after(now.date(), rule)
            _accept(row, now, due)
            key = "center.accepted_estimated" if due.estimated else "center.accepted"
            text = self.words.say(key, month=due.day.month, day=due.day.day)
            self._say(session, row, Reply(now, CaseState.ACCEPTED, text))
            return _case(row)

    def reply(self, case_no: str, text: str, by: str = "") -> Case:
        """Answer the visitor; also accepts a case that was not accepted yet. Raises `Refusal`, `Misuse`."""
        said, name = text.strip(), by.strip()
        if not said or len(said) > LONGEST_TEXT or len(name) > LONGEST_NAME:
            raise Misuse("center.text", f"A reply has 1 to {LONGEST_TEXT} characters.", "Say it in --text.")
        with self.storage.write() as session:
            row = _row(session, case_no)
            _must(row, *OPEN)
            now = self.clock.now()
            if row.accepted_at is None:
                _accept(row, now, working_days_after(now.date(), Rule135.ONE_DEPARTMENT))
            self._say(session, row, Reply(now, CaseState.REPLIED, said, name))
            return _case(row)

    def close(self, case_no: str) -> Case:
        """办结: nothing more is to come. Raises `Refusal` unless the visitor has had a reply."""
        with self.storage.write() as session:
            row = _row(session, case_no)
            _must(row, CaseState.REPLIED)
            self._say(session, row, Reply(self.clock.now(), CaseState.CLOSED, self.words.say("center.closed")))
            return _case(row)

    def _say(self, session: Session, row: CaseRow, reply: Reply) -> None:
        """Put the case into the reply's state and queue the reply, sealed with the receipt's secret."""
        event = session.get_one(EventRow, row.event_id)
        sealed = seal_reply(write_reply(reply), self._opened(event.sealed)["secret"], row.receipt_number)
        row.state = reply.state.value
        session.add(
            ReplyRow(
                case_no=row.case_no,
                receipt_number=row.receipt_number,
                terminal=row.terminal,
                sealed=sealed,
                created_at=reply.at,
            )
        )

    def _opened(self, sealed: str) -> dict[str, Any]:
        return read_payload(open_sealed(sealed, dict(self.sealing)))


def _accept(row: CaseRow, now: datetime, due: Deadline) -> None:
    row.accepted_at, row.due_at, row.due_estimated = now, due.day, due.estimated


def _row(session: Session, case_no: str) -> CaseRow:
    row = session.scalar(select(CaseRow).where(CaseRow.case_no == case_no))
    if row is None:
        raise Refusal("center.no_case", f"There is no case {case_no}.", "See `kiosk center case list`.")
    return row


def _must(row: CaseRow, *states: CaseState) -> None:
    if CaseState(row.state) not in states:
        raise Refusal("center.state", f"Case {row.case_no} is {row.state}.", "Nothing was changed.")


def _case(row: CaseRow) -> Case:
    return Case(
        case_no=row.case_no,
        receipt_number=row.receipt_number,
        kind=RequestKind(row.kind),
        state=CaseState(row.state),
        terminal=row.terminal,
        received_at=row.received_at,
        accepted_at=row.accepted_at,
        due_at=row.due_at,
        due_estimated=row.due_estimated,
    )
