"""A4 through CUPS: submitted, followed by its id, and cancelled the moment it cannot come out now.

No late paper: a job that fails, hangs or meets a stopped queue is thrown away before the visitor is told; whatever
this terminal still has in the queue is purged at start, at a visit's end and when the printer disappears.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.devices.paper.queue import ENDED, CupsQueue, QueueJob
from kiosk.devices.ports import CANNOT_PRINT, FailReason, JobState, PageState, PrinterState, PrintOutcome

POLL_S = 0.25
"""Between two looks at a running job: short beside the seconds that a page takes."""
LOOK_EVERY = 4
"""Every so many polls the queue and the printer are asked too."""
GONE_TRIES = 12
"""How often a cancelled job is asked whether it has ended: a backend may need a moment to let go."""


@dataclass
class CupsPrinter:
    """`seconds`: the longest that one job may take in all."""

    queue: CupsQueue
    seconds: float = 60.0
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _abandoned: threading.Event = field(default_factory=threading.Event, init=False, repr=False)

    @property
    def name(self) -> str:
        return f"cups:{self.queue.name}"

    def look(self) -> PageState:
        """See `PagePrinter`."""
        try:
            return self.queue.look()
        except ValueError as error:
            return PageState(PrinterState.UNKNOWN, "devices.a4_unknown", str(error))

    def print_pdf(self, pdf: bytes, copies: int = 1) -> PrintOutcome:
        """See `PagePrinter`. Nothing is submitted to a printer that cannot print now."""
        self._abandoned.clear()
        before = self.look()
        if before.state in CANNOT_PRINT:
            return self._failed(before)
        end = self.monotonic() + self.seconds
        try:
            number = self.queue.submit(pdf, copies)
        except TimeoutError as error:
            self.purge()
            return self._timed_out(str(error))
        except OSError as error:
            return PrintOutcome(
                JobState.FAILED, PrinterState.OFFLINE, str(error), FailReason.REFUSED, "devices.a4_refused"
            )
        outcome = self._follow(number, end)
        if outcome.state is not JobState.FAILED:
            return outcome
        last = self._thrown_away(number)
        if last is QueueJob.COMPLETED:
            return PrintOutcome(JobState.SENT, PrinterState.READY, "came out while it was being cancelled")
        if last not in ENDED:
            self.purge()
        return outcome

    def abandon(self) -> None:
        """See `PagePrinter`."""
        self._abandoned.set()

    def purge(self) -> bool:
        """See `PagePrinter`."""
        try:
            self.queue.cancel_all()
            for _ in range(GONE_TRIES):
                if not self.queue.waiting():
                    return True
                self.sleep(POLL_S)
        except OSError:
            return False
        return False

    def _follow(self, number: int, end: float) -> PrintOutcome:
        polls = 0
        while self.monotonic() < end:
            try:
                state, said = self.queue.job(number)
            except OSError as error:
                return self._failed(PageState(PrinterState.OFFLINE, "devices.a4_gone", str(error)))
            if state is None or state in ENDED:
                return self._ended(state, said)
            if self._abandoned.is_set():
                return PrintOutcome(JobState.FAILED, PrinterState.UNKNOWN, "the visitor left", FailReason.REFUSED)
            polls += 1
            trouble = self._trouble(state) if polls % LOOK_EVERY == 1 else None
            if trouble:
                return self._failed(trouble)
            self.sleep(POLL_S)
        return self._timed_out(f"job {number} was still there after {self.seconds:g} s")

    def _trouble(self, job: QueueJob) -> PageState | None:
        """What keeps a job that has not ended from ever ending; None while it may still come."""
        if job in (QueueJob.HELD, QueueJob.STOPPED):
            return PageState(PrinterState.OFFLINE, "devices.a4_paused", f"the job is {job.name.lower()}")
        now = self.look()
        return now if now.state in CANNOT_PRINT else None

    def _ended(self, state: QueueJob | None, said: str) -> PrintOutcome:
        if state is QueueJob.COMPLETED:
            after = self.look()
            known = after.state if after.state is PrinterState.NEAR_END else PrinterState.READY
            return PrintOutcome(JobState.SENT, known, said)
        now = self.look()
        if now.state in CANNOT_PRINT:
            return self._failed(now)
        return PrintOutcome(
            JobState.FAILED, PrinterState.UNKNOWN, f"ended as {state}: {said}", FailReason.REFUSED, "devices.a4_aborted"
        )

    def _thrown_away(self, number: int) -> QueueJob | None:
        """Cancel the job; how it ended in the end, None when that cannot be found out."""
        with suppress(OSError):  # one that has just ended cannot be cancelled
            self.queue.cancel(number)
        with suppress(OSError):
            for _ in range(GONE_TRIES):
                state, _said = self.queue.job(number)
                if state is None or state in ENDED:
                    return state
                self.sleep(POLL_S)
        return None

    def _failed(self, found: PageState) -> PrintOutcome:
        return PrintOutcome(JobState.FAILED, found.state, found.detail, words=found.words)

    def _timed_out(self, detail: str) -> PrintOutcome:
        return PrintOutcome(JobState.FAILED, PrinterState.UNKNOWN, detail, FailReason.TIMEOUT, "devices.a4_timeout")
