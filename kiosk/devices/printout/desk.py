"""The print desk (use case): look, print, count what was sent, offer ways on, and leave nothing behind.

Every call blocks and runs off the GUI thread, one after the other. “请取走” belongs after `SENT`, never before.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from kiosk.devices.checks.model import DeviceName
from kiosk.devices.checks.rack import Change
from kiosk.devices.ports import FailReason, JobState, PagePrinter, Printer, PrinterState, PrintOutcome
from kiosk.devices.printing.profile import PrinterProfile
from kiosk.devices.printout.allowance import PAGE_MM, Allowance, Spent, broken_limit, refused_order, slip_pages
from kiosk.devices.printout.counters import Count, Counters, after_look, nearly_over, new_roll, with_sheet
from kiosk.devices.printout.model import NextStep, PaperKind, PrintJob, Readiness, next_steps
from kiosk.errors import EnvironmentFault
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.sheets import QrCode, Sheet, preview_png, render_pdf, render_slip

_NOBODY_WAITS = PrintOutcome(JobState.FAILED, PrinterState.UNKNOWN, "the visitor left", FailReason.REFUSED)


@dataclass
class PrintDesk:
    """`wipe_spool` empties the spool folder; papers themselves live in memory only."""

    slip: Printer
    profile: PrinterProfile
    a4: PagePrinter | None
    counters: Counters
    allowed: Allowance
    wipe_spool: Callable[[], None]
    count_pages: Callable[[bytes], int]
    _spent: Spent = field(default_factory=Spent, init=False)
    _purge_due: bool = field(default=True, init=False)
    _visit: int = field(default=0, init=False)
    _shown: tuple[Sheet, bytes] | None = field(default=None, init=False, repr=False)
    _abandoned: threading.Event = field(default_factory=threading.Event, init=False, repr=False)

    def kinds(self) -> tuple[PaperKind, ...]:
        """The papers this terminal can print at all."""
        return (PaperKind.SLIP, PaperKind.A4) if self.a4 else (PaperKind.SLIP,)

    def look(self, kind: PaperKind = PaperKind.SLIP) -> Readiness:
        """How the printer is now: told before the visitor begins."""
        if kind is PaperKind.A4:
            return self._look_a4()
        state = self.slip.status()
        count = self._noted(PaperKind.SLIP, self.slip.name, lambda count: after_look(count, state))
        if state is PrinterState.READY and nearly_over(count, self.profile):
            return Readiness(kind, self.slip.name, PrinterState.NEAR_END, estimated=True)
        return Readiness(kind, self.slip.name, state)

    def proof(self, sheet: Sheet, kind: PaperKind, width: int) -> bytes:
        """What will be on the paper: a slip as a PNG `width` pixels wide, A4 as the PDF itself.

        Raises `EnvironmentFault` when the sheet cannot be laid out.
        """
        return self._pages(sheet) if kind is PaperKind.A4 else preview_png(sheet, width, self.slip.dots)

    def print(
        self,
        sheet: Sheet,
        kind: PaperKind = PaperKind.SLIP,
        copies: int = 1,
        wanted: Callable[[], bool] = lambda: True,
    ) -> PrintJob:
        """Print it, within this visit's allowance; before each copy `wanted` says whether somebody still waits for it.

        Raises `EnvironmentFault` when the sheet cannot be laid out.
        """
        if copies < 1:
            raise ValueError(f"{copies} copies are none")
        pages, one = self._laid_out(sheet, kind)
        key = _key(sheet, kind)
        limit = broken_limit(self.allowed, self._spent, key, copies, copies * pages)
        if limit:
            return refused_order(self.allowed, self._spent, key, kind, copies, limit, has_code=_has_code(sheet))
        outcome, sent = _NOBODY_WAITS, 0
        self._abandoned.clear()  # of an earlier order: who left before this one says so by `wanted`
        for _ in range(copies):
            if not wanted() or self._abandoned.is_set():
                break
            outcome = one()
            if outcome.state is not JobState.FAILED:
                self._spent = self._spent.plus(key, 1, pages)
            if outcome.state is not JobState.SENT:
                break
            sent += 1
        if outcome is _NOBODY_WAITS:
            return PrintJob(kind, copies, outcome.state, reason=outcome.why)
        if outcome.state is JobState.FAILED:
            log(LogEvent.PRINT_FAILED, level=logging.WARNING, state=outcome.printer, reason=outcome.why, paper=kind)
        return self._told(sheet, kind, copies, pages, sent, outcome)

    def try_out(self, sheet: Sheet, kind: PaperKind) -> PrintJob:
        """Staff's test page: outside every visitor's allowance. Raises `EnvironmentFault` as `print` does."""
        pages, one = self._laid_out(sheet, kind)
        outcome = one()
        return self._told(sheet, kind, 1, pages, int(outcome.state is JobState.SENT), outcome)

    def taken(self, job: PrintJob) -> PrintJob:
        """The visitor has the paper in hand. A job that failed cannot be taken."""
        if job.state is JobState.FAILED:
            raise ValueError("a failed job has no paper to take")
        return replace(job, state=JobState.TAKEN, steps=())

    def used(self, kind: PaperKind = PaperKind.SLIP) -> Count:
        """What that printer has printed so far, and how much of its roll is gone."""
        name = self.slip.name if kind is PaperKind.SLIP else self.a4.name if self.a4 else "none"
        return self._noted(kind, name, lambda count: count)

    def new_roll(self) -> None:
        """Staff put in a roll: count from here."""
        self._noted(PaperKind.SLIP, self.slip.name, new_roll)

    def abandon(self) -> None:
        """The visitor leaves: no further copy, and a page that still waits is given up. Returns at once, any thread."""
        self._abandoned.set()
        if self.a4:
            self.a4.abandon()

    def noticed(self, changes: Iterable[Change]) -> None:
        """What the watch over the devices saw: a printer that goes or comes back brings no old paper along."""
        if self.a4 and any(change.device is DeviceName.A4 for change in changes):
            self._purge_due = not self.a4.purge()

    def wipe(self) -> bool:
        """At start and at every visit's end: forget, purge, empty the spool. True when all is gone."""
        self._visit += 1
        self._spent, self._shown = Spent(), None
        self.wipe_spool()
        self._purge_due = self.a4 is not None and not self.a4.purge()
        return not self._purge_due

    def _pages(self, sheet: Sheet) -> bytes:
        """A4 takes seconds to set: the very file that was shown is the one that is printed. Kept until the wipe."""
        shown, visit = self._shown, self._visit
        if shown is not None and shown[0] == sheet:
            return shown[1]
        pdf = render_pdf(sheet)
        if visit == self._visit:  # else the visitor has left meanwhile: nothing of theirs is kept
            self._shown = sheet, pdf
        return pdf

    def _look_a4(self) -> Readiness:
        if self.a4 is None:
            return Readiness(PaperKind.A4, "none", PrinterState.OFFLINE, "devices.a4_gone")
        found = self.a4.look()
        return Readiness(PaperKind.A4, self.a4.name, found.state, found.words)

    def _laid_out(self, sheet: Sheet, kind: PaperKind) -> tuple[int, Callable[[], PrintOutcome]]:
        """Pages of one copy, and what prints one."""
        if kind is PaperKind.A4:
            pdf = self._pages(sheet)
            pages = self.count_pages(pdf)
            return pages, lambda: self._print_a4(pdf, pages)
        image = render_slip(sheet, self.slip.dots)
        millimetres = self.profile.millimetres(image.height)

        def one() -> PrintOutcome:
            outcome = self.slip.print_image(image)
            if outcome.state is JobState.SENT:
                self._noted(PaperKind.SLIP, self.slip.name, lambda count: with_sheet(count, millimetres))
            elif outcome.printer is PrinterState.PAPER_OUT:
                self._noted(PaperKind.SLIP, self.slip.name, lambda count: after_look(count, PrinterState.PAPER_OUT))
            return outcome

        return slip_pages(millimetres), one

    def _print_a4(self, pdf: bytes, pages: int) -> PrintOutcome:
        """Nothing new goes to a queue that may still hold somebody's old job."""
        if self.a4 is None:
            return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, "no A4 printer", words="devices.a4_gone")
        if self._purge_due and not self.a4.purge():
            found = self.a4.look()
            return PrintOutcome(
                JobState.FAILED, found.state, "the queue could not be purged", FailReason.REFUSED, "devices.a4_gone"
            )
        self._purge_due = False
        outcome = self.a4.print_pdf(pdf)
        if outcome.state is JobState.SENT:
            self._noted(PaperKind.A4, self.a4.name, lambda count: with_sheet(count, pages * PAGE_MM))
        else:
            self._purge_due = True
        return outcome

    def _told(
        self, sheet: Sheet, kind: PaperKind, copies: int, pages: int, sent: int, outcome: PrintOutcome
    ) -> PrintJob:
        steps: tuple[NextStep, ...] = ()
        if outcome.state is not JobState.SENT:
            other = kind.other in self.kinds() and self.look(kind.other).can_print
            steps = next_steps(outcome.state, outcome.why, other_works=other, has_code=_has_code(sheet))
        return PrintJob(
            kind, copies, outcome.state, outcome.printer, outcome.why, outcome.words, sent, sent * pages, steps=steps
        )

    def _noted(self, kind: PaperKind, name: str, change: Callable[[Count], Count]) -> Count:
        """Counting may fail (a full disk); paper in a visitor's hand is true all the same."""
        printer = f"{kind.value}:{name}"  # two printers into one folder have one name
        try:
            before = self.counters.get(printer)
            after = change(before)
            if after != before:
                self.counters.put(printer, after)
        except EnvironmentFault:
            return Count()
        return after


def _key(sheet: Sheet, kind: PaperKind) -> str:
    return f"{kind.value}:{sheet.kind.value}:{sheet.title}"


def _has_code(sheet: Sheet) -> bool:
    return any(isinstance(block, QrCode) for block in sheet.blocks)
