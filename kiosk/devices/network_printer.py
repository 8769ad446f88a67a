"""A slip printer on the network (raw TCP, port 9100): opened for each job, asked before and between strips.

Truth before comfort: `sent` needs the printer's own word after the last byte. One that took everything and never
answered leaves the job `submitted`: the visitor is asked to look. Half a slip is never finished later.
"""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from kiosk.devices.ports import JobState, PrinterState, PrintOutcome
from kiosk.devices.printer_line import PrinterLine
from kiosk.devices.realtime_status import CANNOT_PRINT, Answers, state_of
from kiosk.sheets import COMMON, CutterProfile, EscPosJob, escpos_job, render_slip, void_sheet
from kiosk.wording import wording

RAW_PORT = 9100
CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 fn 8: forget what was received. Without it a slip would come out when the next person fills in paper."""

STATUS_LIMIT_S = 3.0
"""A mere look may not take as long as a job: somebody waits before a screen for it."""

LAST_WORD_TRIES = 3
"""How often a printer that answered before is asked again after the last byte, while it still feeds and cuts."""


@dataclass
class NetworkPrinter:
    """`torn`: a file that stands while a slip may lie half printed, so that even a restart knows it."""

    host: str
    port: int
    dots: int
    seconds: float
    torn: Path
    profile: CutterProfile = field(default=COMMON)

    @property
    def name(self) -> str:
        return f"tcp://{self.host}:{self.port}"

    def status(self) -> PrinterState:
        """Ask now. Offline when nobody takes the call, unknown when somebody does and stays silent."""
        try:
            with PrinterLine(self.host, self.port, min(self.seconds, STATUS_LIMIT_S)) as line:
                return state_of(line.ask())
        except OSError:
            return PrinterState.OFFLINE

    def print_image(self, image: Image.Image) -> PrintOutcome:
        """See `Printer`. Takes at most `seconds` in all."""
        if image.width != self.dots:
            raise ValueError(f"the head is {self.dots} dots wide, the image {image.width}")
        job = escpos_job(image, self.profile)
        try:
            with PrinterLine(self.host, self.port, self.seconds) as line:
                return self._print(line, job)
        except OSError as error:
            return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, f"{type(error).__name__}: {error}")

    def _print(self, line: PrinterLine, job: EscPosJob) -> PrintOutcome:
        first = line.ask()
        state = state_of(first)
        if state in CANNOT_PRINT:
            return PrintOutcome(JobState.FAILED, state, "refused before the first byte")
        if self.torn.exists():
            line.send(self._void_job().data)
        with suppress(OSError):  # a full disk must not keep paper from a visitor
            self.torn.touch()
        line.send(job.begin)
        for number, strip in enumerate(job.strips):
            state = self._between(line, first, number)
            if state in CANNOT_PRINT:
                return self._stop(line, state, f"stopped before strip {number + 1} of {len(job.strips)}")
            line.send(strip)
        line.send(job.end)
        return self._finish(line, first)

    def _between(self, line: PrinterLine, first: Answers, number: int) -> PrinterState:
        """A printer that was mute at first is not asked again: every question would cost its full waiting time."""
        return PrinterState.UNKNOWN if first.silent or not number else state_of(line.ask())

    def _finish(self, line: PrinterLine, first: Answers) -> PrintOutcome:
        last = Answers() if first.silent else line.ask()
        for _ in range(LAST_WORD_TRIES - 1):
            if first.silent or not last.silent:
                break
            last = line.ask()
        state = state_of(last)
        if state in CANNOT_PRINT:
            return self._stop(line, state, "stopped after the last strip")
        with suppress(OSError):
            self.torn.unlink(missing_ok=True)
        if last.silent:
            return PrintOutcome(JobState.SUBMITTED, PrinterState.UNKNOWN, "everything taken, nothing answered")
        return PrintOutcome(JobState.SENT, state)

    def _stop(self, line: PrinterLine, state: PrinterState, detail: str) -> PrintOutcome:
        """Make the printer forget the rest. That it is gone by now changes nothing about what was wrong."""
        with suppress(OSError):
            line.send(CLEAR_BUFFERS)
        return PrintOutcome(JobState.FAILED, state, detail)

    def _void_job(self) -> EscPosJob:
        return escpos_job(render_slip(void_sheet(wording()), self.dots), self.profile)
