"""Taking events in, once and only once.

Every event is judged by itself against the ledger; the answers leave after the ledger is on disk.
"""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.center.ledger import KeptCase, KeptEvent, Ledger
from kiosk.center.model import WITHDRAWABLE, RefusalReason
from kiosk.center.storage import Storage
from kiosk.clock import Clock
from kiosk.log_events import LogEvent
from kiosk.logs import alarm, log
from kiosk.requests.model import CaseState, RequestKind
from kiosk.requests.payload import PayloadUnclear, read_payload
from kiosk.requests.sealing import SealBroken, digest, open_sealed
from kiosk.wire.events import Answer, Answers, Event, Verdict
from kiosk.wire.keys import source_of

APPEAL_TEXTS = ("title", "description", "contact_name", "phone")


class Refused(Exception):
    """This event cannot be taken."""

    def __init__(self, reason: RefusalReason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Opened:
    """An event's sealed text looked into before the transaction begins. Exactly one of the two is there."""

    payload: dict[str, Any] | None
    problem: RefusalReason | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """Where events become cases. `sealing` is the center's private key."""

    storage: Storage
    sealing: Mapping[str, Any]
    clock: Clock

    def take(self, terminal: str, events: Sequence[Event]) -> Answers:
        """One answer for each event, in order; an event the center itself fails at gets none and is sent again."""
        opened = [self._open(event) for event in events]
        now = self.clock.now()
        answers: list[Answer] = []
        with self.storage.write() as session:
            ledger = Ledger.of(session, events)
            for event, look in zip(events, opened, strict=True):
                answer = self._take_one(ledger, terminal, event, look, now)
                answers += [answer] if answer else []
            ledger.write(session)
        for answer in answers:
            _note(answer, terminal)
        return Answers(answers=answers)

    def _take_one(self, ledger: Ledger, terminal: str, event: Event, opened: Opened, now: datetime) -> Answer | None:
        try:
            return self._judge(ledger, terminal, event, opened, now)
        except Refused as refused:
            return Answer(id=event.id, status=Verdict.REFUSED, reason=refused.reason.value)
        except Exception as error:  # one event that trips the program must not hold up the others
            alarm(LogEvent.CENTER_FAILED, id=event.id, error=type(error).__name__)
            return None

    def _judge(self, ledger: Ledger, terminal: str, event: Event, opened: Opened, now: datetime) -> Answer:
        """Touches the ledger only when every check has passed."""
        if event.source != source_of(terminal):
            raise Refused(RefusalReason.WRONG_SOURCE)
        known = ledger.events.get(event.id)
        if known is not None:
            return _seen_before(ledger, known, terminal, event)
        if opened.payload is None:
            raise Refused(opened.problem or RefusalReason.UNSEALABLE)
        kind = RequestKind(opened.payload["kind"])
        if kind is RequestKind.WITHDRAWAL:
            case = self._withdraw(ledger, event, opened.payload)
        else:
            if event.subject in ledger.cases:
                raise Refused(RefusalReason.RECEIPT_TAKEN)
            case = ledger.open_case(event, kind, terminal, now)
        ledger.enter(event, kind, terminal, now, case)
        return _answer(event.id, Verdict.ACCEPTED, case)

    def _open(self, event: Event) -> Opened:
        """Look under the seal and compare it with the envelope. Plain text stays in memory."""
        kind = event.type.split(".")[3]
        if kind not in set(RequestKind):
            return Opened(None, RefusalReason.UNKNOWN_KIND)
        if digest(event.data.sealed) != event.data.digest:
            return Opened(None, RefusalReason.DIGEST)
        try:
            payload = read_payload(open_sealed(event.data.sealed, dict(self.sealing)))
        except SealBroken:
            return Opened(None, RefusalReason.UNSEALABLE)
        except PayloadUnclear:
            return Opened(None, RefusalReason.PAYLOAD)
        envelope = (event.id, event.subject, kind)
        if (payload["event_id"], payload["receipt_number"], payload["kind"]) != envelope or not _complete(payload):
            return Opened(None, RefusalReason.PAYLOAD)
        return Opened(payload)

    def _withdraw(self, ledger: Ledger, event: Event, payload: dict[str, Any]) -> KeptCase:
        """End the case that the receipt names, if the secret is the same; its sealed content is removed at once."""
        case = ledger.cases.get(event.subject)
        original = ledger.events.get(case.event_id) if case else None
        if case is None or original is None or original.id != payload["original_id"]:
            raise Refused(RefusalReason.NO_SUCH_RECEIPT)
        if CaseState(case.state) not in WITHDRAWABLE:
            raise Refused(RefusalReason.TOO_LATE)
        secret = str(read_payload(open_sealed(original.sealed, dict(self.sealing)))["secret"])
        if not hmac.compare_digest(secret.encode(), str(payload["secret"]).encode()):
            raise Refused(RefusalReason.WRONG_SECRET)
        ledger.withdraw(case, original)
        return case


def _complete(payload: dict[str, Any]) -> bool:
    if payload["kind"] == RequestKind.WITHDRAWAL:
        return isinstance(payload.get("original_id"), str)
    texts = all(isinstance(payload.get(name), str) and payload[name].strip() for name in APPEAL_TEXTS)
    return texts and payload.get("consent") is True


def _seen_before(ledger: Ledger, known: KeptEvent, terminal: str, event: Event) -> Answer:
    same = (known.digest, known.receipt_number, known.terminal, f"cn.budayang.request.{known.kind}.v1")
    if same != (digest(event.data.sealed), event.subject, terminal, event.type):
        return Answer(id=event.id, status=Verdict.CONFLICT, reason="other_content")
    return _answer(event.id, Verdict.DUPLICATE, ledger.cases[known.receipt_number])


def _answer(event_id: str, verdict: Verdict, case: KeptCase) -> Answer:
    return Answer(id=event_id, status=verdict, case_no=case.case_no, accepted_at=case.accepted_at, due_at=case.due_at)


def _note(answer: Answer, terminal: str) -> None:
    """One log line per event; a conflict is an alarm, it is never merged."""
    if answer.status is Verdict.CONFLICT:
        alarm(LogEvent.CENTER_CONFLICT, id=answer.id, terminal=terminal)
    elif answer.status is Verdict.REFUSED:
        log(LogEvent.CENTER_REFUSED, id=answer.id, terminal=terminal, reason=answer.reason)
    elif answer.status is Verdict.DUPLICATE:
        log(LogEvent.CENTER_DUPLICATE, id=answer.id, terminal=terminal, case_no=answer.case_no)
    else:
        log(LogEvent.CENTER_ACCEPTED, id=answer.id, terminal=terminal, case_no=answer.case_no)
