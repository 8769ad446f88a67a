"""One round of the sync: queued events to the center, oldest first, then its replies back."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from kiosk.clock import Clock
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.requests.model import OPEN_STATES, SealedReply
from kiosk.requests.ports import Marks, UnitOfWorkFactory
from kiosk.settings import Settings
from kiosk.sync.batches import Batches
from kiosk.sync.client import Conversation
from kiosk.sync.failure import FailureReason, TransportFailure
from kiosk.sync.pause import Pause, pause_s
from kiosk.sync.report import SyncReport

LAST_SUCCESS = "last_success"
LAST_ERROR = "last_error"
SUCCESS_STEP = timedelta(minutes=1)
"""How exactly the last success is remembered: an idle night must not write to the disk every few seconds."""


class Center(Protocol):
    """What the dispatcher needs of `CenterClient`."""

    @property
    def source(self) -> str: ...

    def conversation(self) -> AbstractContextManager[Conversation]: ...


class Dispatcher:
    """`run_once` is safe to call from several processes: the center takes every event once."""

    def __init__(
        self, units: UnitOfWorkFactory, client: Center, clock: Clock, random: Random, settings: Settings
    ) -> None:
        self._units = units
        self._client = client
        self._clock = clock
        self._random = random
        self._settings = settings
        self._batches = Batches(units, client.source)
        self._sending = Pause("sync", settings.sync_backoff_max_s)
        self._asking = Pause("replies", settings.sync_backoff_max_s)

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Send what is due and fetch replies. `now` ignores all pauses: a person wants to see it tried.

        A failure of the line stops the round; pauses for sending and for asking grow apart, so that a failing look
        for replies never holds up a new request. Raises `EnvironmentFault` when the terminal's own memory fails.
        """
        report = SyncReport()
        if now or not self._paused(self._sending):
            with self._client.conversation() as center:
                report = self._send(center, report, 0 if now else self._settings.sync_backoff_max_s)
                if not report.error and (now or not self._paused(self._asking)):
                    report = self._fetch(center, report)
        report = replace(report, waiting=self._waiting())
        if report.moved:
            log(LogEvent.SYNC_ROUND, sent=report.sent, duplicate=report.duplicate, replies=report.replies)
        return report

    def purge_sent(self) -> int:
        """Remove the sealed text of events that the center has had for the retention time; how many."""
        with self._units() as unit:
            purged = unit.outbox.purge_sent(self._clock.now() - timedelta(days=self._settings.retention_days))
            if purged:
                unit.commit()
        if purged:
            log(LogEvent.AGENT_PURGED, count=purged)
        return purged

    def _send(self, center: Conversation, report: SyncReport, longest_pause_s: float) -> SyncReport:
        while True:
            taken_at = self._clock.now()
            next_try = taken_at + self._pause_after_one_more(self._sending)
            events = self._batches.take(taken_at, next_try, longest_pause_s)
            if not events:
                return report
            answer = center.post_events(events)
            if isinstance(answer, TransportFailure):
                self._batches.failed(events, str(answer))
                self._failed(self._sending, answer, next_try)
                return replace(report, failed=report.failed + len(events), error=str(answer))
            self._batches.settle(events, answer.answers, self._clock.now())
            self._succeeded(self._sending)
            report = report.with_answers(answer, len(events))
            if len(answer.answers) < len(events):
                return self._cut_short(report)

    def _cut_short(self, report: SyncReport) -> SyncReport:
        """The center left events out: they wait for their own next try, the line itself is fine."""
        with self._units() as unit:
            self._note_error(unit.marks, FailureReason.HALF_ANSWER.value)
            unit.commit()
        return replace(report, error=FailureReason.HALF_ANSWER.value)

    def _fetch(self, center: Conversation, report: SyncReport) -> SyncReport:
        """All pages after the last reply we keep; each is on disk before the next is asked for."""
        more = True
        while more:
            with self._units() as unit:
                after = unit.replies.cursor()
            page = center.replies(after)
            if isinstance(page, TransportFailure):
                next_try = self._clock.now() + self._pause_after_one_more(self._asking)
                self._failed(self._asking, page, next_try)
                return replace(report, error=str(page))
            with self._units() as unit:
                for reply in page.replies:
                    unit.replies.add(SealedReply(reply.cursor, reply.receipt_number, reply.sealed, reply.created_at))
                if page.replies:
                    unit.commit()
            report, more = replace(report, replies=report.replies + len(page.replies)), page.more
        self._succeeded(self._asking)
        return report

    def _pause_after_one_more(self, pause: Pause) -> timedelta:
        """How long to wait if this try fails as well. Known beforehand, because it is written down beforehand."""
        with self._units() as unit:
            failures = pause.failures(unit.marks) + 1
        first, longest = self._settings.sync_interval_s, self._settings.sync_backoff_max_s
        return timedelta(seconds=pause_s(failures, first, longest, self._random))

    def _paused(self, pause: Pause) -> bool:
        with self._units() as unit:
            return pause.active(unit.marks, self._clock.now())

    def _failed(self, pause: Pause, failure: TransportFailure, next_try: datetime) -> None:
        with self._units() as unit:
            pause.begin(unit.marks, next_try)
            self._note_error(unit.marks, str(failure))
            unit.commit()
        log(LogEvent.SYNC_FAILED, reason=str(failure), next_try=next_try.isoformat(timespec="seconds"))

    def _succeeded(self, pause: Pause) -> None:
        now = self._clock.now()
        with self._units() as unit:
            recovered = pause.failures(unit.marks) > 0
            if not recovered and not unit.marks.get(LAST_ERROR) and not _is_old(unit.marks.get(LAST_SUCCESS), now):
                return
            pause.end(unit.marks)
            unit.marks.put(LAST_SUCCESS, now.isoformat(timespec="seconds"))
            unit.marks.put(LAST_ERROR, "")
            unit.commit()
        if recovered:
            log(LogEvent.SYNC_RECOVERED)

    def _note_error(self, marks: Marks, why: str) -> None:
        marks.put(LAST_ERROR, f"{self._clock.now().isoformat(timespec='seconds')} {why}")

    def _waiting(self) -> int:
        with self._units() as unit:
            counts = unit.outbox.counts()
        return sum(counts.get(state, 0) for state in OPEN_STATES)


def _is_old(written: str, now: datetime) -> bool:
    return not written or abs(now - datetime.fromisoformat(written)) >= SUCCESS_STEP
