"""The request desk: the one place where a visitor's words become a sealed event, and where a receipt is read back.

Every method blocks (disk, at most one look at the center): run it as a job. Expected outcomes are typed results.
"""

from datetime import date, datetime
from random import Random

from uuid6 import uuid7

from kiosk.clock import Clock
from kiosk.errors import EnvironmentFault
from kiosk.log_events import LogEvent
from kiosk.logs import alarm, log
from kiosk.requests import checks
from kiosk.requests.deadlines import WorkCalendar, expected_due, latest_due
from kiosk.requests.model import (
    Appeal,
    Deadline,
    EventState,
    NotStored,
    Problem,
    Receipt,
    RequestKind,
    SealedEvent,
    SealedReply,
    SubmitOutcome,
    Submitted,
    Timeline,
    WithdrawOutcome,
)
from kiosk.requests.payload import appeal_payload, withdrawal_payload
from kiosk.requests.ports import ReceiptLookup, SealingKeys, UnitOfWork, UnitOfWorkFactory
from kiosk.requests.receipts import SECRET_BYTES, ReceiptNumber, normalise_secret, parse_number, write_secret
from kiosk.requests.sealing import digest, proves, seal, verifier
from kiosk.requests.timeline import Known, timeline
from kiosk.requests.withdrawal import WithdrawWindow
from kiosk.settings import Settings
from kiosk.wire.events import ReceiptState

NO_CENTER_KEY = "no_center_key"
_NEVER_AT_THE_CENTER = frozenset({EventState.REFUSED})
_OVER = frozenset({EventState.WITHDRAWN})


class RequestDesk:
    """`random` must be fit for secrets (`random.SystemRandom`) outside tests."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        clock: Clock,
        keyring: SealingKeys,
        center: ReceiptLookup,
        random: Random,
        settings: Settings,
        calendar: WorkCalendar | None = None,
    ) -> None:
        self._units = units
        self._clock = clock
        self._keyring = keyring
        self._center = center
        self._random = random
        self._settings = settings
        self._calendar = calendar or WorkCalendar()
        self._days: tuple[date, Deadline, Deadline] | None = None
        self._window = WithdrawWindow(clock, settings.withdraw_minutes)

    def problems(self, appeal: Appeal) -> tuple[Problem, ...]:
        """Everything that keeps the appeal from being taken; nothing is stored."""
        return checks.problems(checks.tidied(appeal))

    def submit(self, appeal: Appeal) -> SubmitOutcome:
        """Seal and store. `Submitted` only when the sealed event is on disk; the plain text never gets there."""
        outcome = self._submit(appeal)
        if isinstance(outcome, Submitted):
            log(LogEvent.REQUEST_STORED, id=outcome.receipt.event_id, kind=outcome.receipt.kind)
        elif not outcome.problems:  # what the form still lacks is between the visitor and the screen
            alarm(LogEvent.REQUEST_NOT_STORED, kind=RequestKind.APPEAL, reason=outcome.code)
        return outcome

    def _submit(self, appeal: Appeal) -> SubmitOutcome:
        appeal = checks.tidied(appeal)
        found = checks.problems(appeal)
        if found:
            return NotStored("invalid", found)
        try:
            jwk = self._keyring.sealing_jwk()
            if jwk is None:
                return NotStored(NO_CENTER_KEY)
            with self._units() as unit:
                receipt = self._receipt(unit)
                payload = appeal_payload(
                    appeal,
                    event_id=receipt.event_id,
                    receipt_number=receipt.number,
                    secret=receipt.secret,
                    created_at=receipt.created_at,
                    terminal=self._keyring.source,
                )
                self._queue(unit, receipt, seal(payload, jwk))
                unit.commit()
        except EnvironmentFault as met:
            return NotStored(met.fault.value)
        self._window.opened(receipt.number)
        return Submitted(receipt)

    def withdraw(self, number: str, secret: str) -> WithdrawOutcome:
        """Take a request back within the window: removed when it never left, else the center is asked to."""
        parsed = parse_number(number)
        if parsed is None:
            return WithdrawOutcome.UNKNOWN
        reason, events = NO_CENTER_KEY, tuple[SealedEvent, ...]()
        try:
            with self._units() as unit:
                events = unit.outbox.by_receipt(str(parsed))
                outcome = self._withdraw(unit, events, normalise_secret(secret) or "")
                unit.commit()
        except EnvironmentFault as met:
            outcome, reason = WithdrawOutcome.NOT_STORED, met.fault.value
        if outcome is WithdrawOutcome.NOT_STORED:
            alarm(LogEvent.REQUEST_NOT_STORED, kind=RequestKind.WITHDRAWAL, reason=reason)
        elif outcome in (WithdrawOutcome.REMOVED, WithdrawOutcome.REQUESTED):
            log(LogEvent.REQUEST_WITHDRAWN, id=events[0].id, how=outcome)
        return outcome

    def timeline(self, number: str, secret: str = "") -> Timeline | None:
        """All that is known of a receipt. Raises `EnvironmentFault` only when memory fails and the center is away."""
        parsed = parse_number(number)
        if parsed is None:
            return None
        printed, typed = str(parsed), normalise_secret(secret) or ""
        fault, events, replies = None, tuple[SealedEvent, ...](), tuple[SealedReply, ...]()
        try:
            with self._units() as unit:
                events, replies = unit.outbox.by_receipt(printed), unit.replies.of(printed)
        except EnvironmentFault as met:
            fault = met
        answer = self._center.look_up(printed)
        center = answer if isinstance(answer, ReceiptState) else None
        if fault and center is None:
            raise fault
        return timeline(Known(printed, events, replies, center), typed, self._withdraw_until(events))

    def _receipt(self, unit: UnitOfWork) -> Receipt:
        now = self._clock.now()
        expected, latest = self._deadlines(now.date())
        hall, terminal = self._settings.hall_code, self._settings.terminal_id
        number = ReceiptNumber(hall, terminal, now.date(), unit.outbox.next_serial(now.date()))
        return Receipt(
            event_id=str(uuid7()),
            number=str(number),
            secret=write_secret(self._random.randbytes(SECRET_BYTES)),
            kind=RequestKind.APPEAL,
            created_at=now,
            expected_due=expected,
            latest_due=latest,
        )

    def _deadlines(self, today: date) -> tuple[Deadline, Deadline]:
        """Expected and latest day of an answer, counted once a day."""
        if self._days is None or self._days[0] != today:
            self._days = (today, expected_due(today, self._calendar), latest_due(today, self._calendar))
        return self._days[1:]

    def _queue(self, unit: UnitOfWork, receipt: Receipt, sealed: str) -> None:
        unit.outbox.add(
            event_id=receipt.event_id,
            receipt_number=receipt.number,
            kind=receipt.kind,
            created_at=receipt.created_at,
            expected_due=receipt.expected_due.day,
            sealed=sealed,
            digest=digest(sealed),
            verifier=verifier(receipt.secret, receipt.number),
        )

    def _withdraw(self, unit: UnitOfWork, events: tuple[SealedEvent, ...], secret: str) -> WithdrawOutcome:
        """`events`: all of one receipt, in the order they were queued: the request, then its withdrawal."""
        if not events:
            return WithdrawOutcome.UNKNOWN
        request = events[0]
        number = request.receipt_number
        if not proves(secret, number, request.verifier):
            return WithdrawOutcome.WRONG_SECRET
        asked = next((event for event in events if event.kind is RequestKind.WITHDRAWAL), None)
        if asked is not None and asked.state is EventState.REFUSED:
            return WithdrawOutcome.TOO_LATE  # the center had answered or closed the case by then
        if request.state in _OVER or asked is not None:
            return WithdrawOutcome.ALREADY
        if not self._window.left(number, request.created_at):
            return WithdrawOutcome.TOO_LATE
        never_left = request.state is EventState.QUEUED and request.attempts == 0
        if never_left or request.state in _NEVER_AT_THE_CENTER:
            unit.outbox.mark(request.id, EventState.WITHDRAWN)
            return WithdrawOutcome.REMOVED
        return self._ask_center_to_withdraw(unit, request, secret)

    def _ask_center_to_withdraw(self, unit: UnitOfWork, request: SealedEvent, secret: str) -> WithdrawOutcome:
        jwk = self._keyring.sealing_jwk()
        if jwk is None:
            return WithdrawOutcome.NOT_STORED
        event_id, number, now = str(uuid7()), request.receipt_number, self._clock.now()
        payload = withdrawal_payload(
            request.id,
            event_id=event_id,
            receipt_number=number,
            secret=secret,
            created_at=now,
            terminal=self._keyring.source,
        )
        sealed = seal(payload, jwk)
        unit.outbox.add(
            event_id=event_id,
            receipt_number=number,
            kind=RequestKind.WITHDRAWAL,
            created_at=now,
            expected_due=request.expected_due,
            sealed=sealed,
            digest=digest(sealed),
            verifier=request.verifier,
        )
        return WithdrawOutcome.REQUESTED

    def _withdraw_until(self, events: tuple[SealedEvent, ...]) -> datetime | None:
        """None when the window is closed, or when the request was taken back already."""
        if len(events) != 1 or events[0].state in _OVER:
            return None
        return self._window.until(events[0].receipt_number, events[0].created_at)
