"""One slip on a real printer, whatever the way to it: opened for each job, asked before, between strips and after.

Truth before comfort: `sent` needs the printer's own word after the last byte. One that took everything and never
answered leaves the job `submitted`: the visitor is asked to look. Half a slip is never finished later.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.devices.ports import CANNOT_PRINT, FailReason, JobState, PrinterState, PrintOutcome
from kiosk.devices.printing.printer_line import PrinterLine
from kiosk.devices.printing.profile import PrinterProfile, Status
from kiosk.devices.printing.transport import Transport
from kiosk.sheets import EscPosJob, escpos_job, render_slip, void_sheet
from kiosk.wording import wording

CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 fn 8: forget what was received. Without it a slip would come out when the next person fills in paper."""

STATUS_LIMIT_S = 3.0
"""A mere look may not take as long as a job: somebody waits before a screen for it."""

WORD_TRIES = 3
"""How often a printer that answered before is asked until it counts as silent: it may be busy feeding and cutting."""


@dataclass(frozen=True, slots=True)
class JobTimes:
    """Bounds in seconds: making the connection, standing still in the middle, and the whole job besides its printing.

    A job may take `job` and what its dot lines and bytes need: `per_byte` for slow lines.
    """

    connect: float = 3.0
    stall: float = 5.0
    job: float = 8.0
    per_byte: float = 0.0


@dataclass
class SlipPrinter:
    """`torn`: a file that stands while a slip may lie half printed, so that even a restart knows it."""

    name: str
    connect: Callable[[float], Transport]
    profile: PrinterProfile
    torn: Path
    times: JobTimes = JobTimes()
    sleep: Callable[[float], None] = time.sleep

    @property
    def dots(self) -> int:
        return self.profile.dots

    def status(self) -> PrinterState:
        """Ask now. Offline when nobody takes the call, unknown when somebody does and stays silent."""
        try:
            with self._line(min(self.times.job, STATUS_LIMIT_S)) as line:
                return line.look()[0] if self._speaks else line.hint()
        except TimeoutError:
            return PrinterState.UNKNOWN
        except OSError:
            return PrinterState.OFFLINE

    def print_image(self, image: Image.Image) -> PrintOutcome:
        """See `Printer`. Takes no longer than `times` and the paper's own length allow."""
        if image.width != self.dots:
            raise ValueError(f"the head is {self.dots} dots wide, the image {image.width}")
        job = escpos_job(image, self.profile.cutter)
        try:
            with self._line(self._seconds(image.height, len(job.data))) as line:
                return self._print(line, job)
        except TimeoutError as error:
            return PrintOutcome(JobState.FAILED, PrinterState.UNKNOWN, f"time-out: {error}", FailReason.TIMEOUT)
        except OSError as error:
            return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, f"{type(error).__name__}: {error}")

    @property
    def _speaks(self) -> bool:
        return self.profile.status is Status.FULL

    def _line(self, seconds: float) -> PrinterLine:
        return PrinterLine(self.connect, seconds, connect_s=self.times.connect, stall_s=self.times.stall)

    def _seconds(self, lines: int, size: int) -> float:
        return self.times.job + lines * self.profile.line_ms / 1000 + size * self.times.per_byte

    def _print(self, line: PrinterLine, job: EscPosJob) -> PrintOutcome:
        state, spoke = line.look() if self._speaks else (line.hint(), False)
        if state in CANNOT_PRINT:
            return PrintOutcome(JobState.FAILED, state, "refused before the first byte")
        if self.torn.exists():
            self._make_void(line)
        line.send(job.begin)
        with suppress(OSError):  # a full disk must not keep paper from a visitor
            self.torn.touch()
        for number, strip in enumerate(job.strips):
            state, silent = self._between(line, number, spoke=spoke)
            if silent or state in CANNOT_PRINT:
                return self._stop(line, state, f"stopped before strip {number + 1} of {len(job.strips)}")
            line.send(strip)
        line.send(job.end)
        return self._last_word(line, spoke=spoke)

    def _between(self, line: PrinterLine, number: int, *, spoke: bool) -> tuple[PrinterState, bool]:
        """How it is, and whether it fell silent: on a serial line a pulled cable is nothing but silence."""
        if not number:
            return PrinterState.UNKNOWN, False
        self.sleep(self.profile.pause_ms / 1000)
        state, speaks = self._heard(line, spoke=spoke)
        return state, spoke and not speaks

    def _heard(self, line: PrinterLine, *, spoke: bool) -> tuple[PrinterState, bool]:
        """A printer that was mute at first is not asked again: every question would cost its full waiting time."""
        if not spoke:
            return line.hint(), False
        for _ in range(WORD_TRIES - 1):
            state, speaks = line.look()
            if speaks:
                return state, True
        return line.look()

    def _last_word(self, line: PrinterLine, *, spoke: bool) -> PrintOutcome:
        state, speaks = self._heard(line, spoke=spoke)
        if state in CANNOT_PRINT:
            return self._stop(line, state, "stopped after the last strip")
        if not speaks:
            line.settle()
        with suppress(OSError):
            self.torn.unlink(missing_ok=True)
        if not speaks:
            return PrintOutcome(JobState.SUBMITTED, PrinterState.UNKNOWN, "everything taken, nothing answered")
        return PrintOutcome(JobState.SENT, state)

    def _stop(self, line: PrinterLine, state: PrinterState, detail: str) -> PrintOutcome:
        """Make the printer forget the rest. That it is gone by now changes nothing about what was wrong."""
        line.spoil()
        with suppress(OSError):
            if self.profile.clears:
                line.send(CLEAR_BUFFERS)
                line.settle()
                line.spoil(False)
        return PrintOutcome(JobState.FAILED, state, detail)

    def _make_void(self, line: PrinterLine) -> None:
        """Before anything else: forget the rest of the torn slip, then say on paper that it is void."""
        if self.profile.clears:
            line.send(CLEAR_BUFFERS)
        line.send(escpos_job(render_slip(void_sheet(wording()), self.dots), self.profile.cutter).data)
