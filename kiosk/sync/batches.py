"""The outbox's side of sending: which events go next, and what the answers make of them. One transaction a step."""

from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from pydantic import ValidationError

from kiosk.log_events import LogEvent
from kiosk.logs import alarm
from kiosk.requests.model import Acknowledged, EventState, SealedEvent
from kiosk.requests.ports import Outbox, UnitOfWorkFactory
from kiosk.sync.failure import FailureReason
from kiosk.wire.events import MAX_BATCH, MAX_BATCH_SEALED, TAKEN, Answer, Event, EventData, Verdict

ON_THE_WAY = "on the way, no answer yet"


@dataclass(frozen=True, slots=True)
class Batches:
    """`source` names the terminal in every event."""

    units: UnitOfWorkFactory
    source: str

    def take(self, now: datetime, next_try: datetime, longest_pause_s: float) -> tuple[Event, ...]:
        """The oldest due events, already marked failed when this returns: nothing leaves before that is on disk."""
        with self.units() as unit:
            due = _fitting(unit.outbox.due(now, MAX_BATCH, longest_pause_s))
            events = tuple(event for kept in due if (event := self._on_the_wire(unit.outbox, kept)))
            if due:
                ids = tuple(event.id for event in events)
                unit.outbox.mark_failed(ids, next_attempt_at=next_try, error=ON_THE_WAY)
                unit.commit()
        return events or (self.take(now, next_try, longest_pause_s) if due else ())

    def settle(self, events: tuple[Event, ...], answers: list[Answer], now: datetime) -> None:
        """Write down what the center said; events without an answer stay failed and are tried again."""
        answered = {answer.id for answer in answers}
        missing = tuple(event.id for event in events if event.id not in answered)
        taken = [answer for answer in answers if answer.status in TAKEN]
        with self.units() as unit:
            unit.outbox.mark_sent((_acknowledged(answer) for answer in taken), at=now)
            for answer in answers:
                _end_untaken(unit.outbox, answer)
            if missing:
                unit.outbox.note_failure(missing, error=FailureReason.HALF_ANSWER.value)
            unit.commit()
        for answer in answers:
            _raise_alarm(answer)

    def failed(self, events: tuple[Event, ...], why: str) -> None:
        """Note why the attempt came to nothing; the attempt itself was counted when it began."""
        with self.units() as unit:
            unit.outbox.note_failure(tuple(event.id for event in events), error=why)
            unit.commit()

    def _on_the_wire(self, outbox: Outbox, kept: SealedEvent) -> Event | None:
        """The CloudEvent of a row. A row that does not fit the protocol is set aside and cannot block the rest."""
        try:
            return Event(
                id=kept.id,
                source=self.source,
                type=f"cn.budayang.request.{kept.kind.value}.v1",
                time=kept.created_at,
                subject=kept.receipt_number,
                data=EventData(sealed=kept.sealed, digest=kept.digest, expected_due=kept.expected_due),
            )
        except ValidationError as error:
            place = ".".join(str(part) for part in error.errors()[0]["loc"])
            outbox.mark(kept.id, EventState.REFUSED, error=f"does not fit the protocol: {place}")
            alarm(LogEvent.SYNC_UNSENDABLE, id=kept.id, place=place)
            return None


def _fitting(due: tuple[SealedEvent, ...]) -> tuple[SealedEvent, ...]:
    """As many of the first as one request may carry; the first always goes."""
    sizes = accumulate(len(event.sealed) for event in due)
    count = sum(1 for size in sizes if size <= MAX_BATCH_SEALED)
    return due[: max(1, count)]


def _acknowledged(answer: Answer) -> Acknowledged:
    return Acknowledged(answer.id, answer.case_no, answer.accepted_at, answer.due_at)


def _end_untaken(outbox: Outbox, answer: Answer) -> None:
    if answer.status is Verdict.CONFLICT:
        outbox.mark(answer.id, EventState.CONFLICT, error=answer.reason or "other content at the center")
    elif answer.status is Verdict.REFUSED:
        outbox.mark(answer.id, EventState.REFUSED, error=answer.reason or "refused")


def _raise_alarm(answer: Answer) -> None:
    if answer.status is Verdict.CONFLICT:
        alarm(LogEvent.SYNC_CONFLICT, id=answer.id)
    elif answer.status is Verdict.REFUSED:
        alarm(LogEvent.SYNC_REFUSED, id=answer.id, reason=answer.reason)
