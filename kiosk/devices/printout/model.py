"""What the print desk says: how the printers are, what became of a job, what the visitor may do next."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.devices.ports import CANNOT_PRINT, FailReason, JobState, PrinterState


class PaperKind(StrEnum):
    SLIP = "slip"
    A4 = "a4"

    @property
    def other(self) -> "PaperKind":
        return PaperKind.A4 if self is PaperKind.SLIP else PaperKind.SLIP


class NextStep(StrEnum):
    """Ways on after paper that did not come; words: `devices.step_<value>`."""

    RETRY = "retry"
    OTHER_PRINTER = "other_printer"
    TAKE_QR = "take_qr"
    GO_ON = "go_on"


class Limit(StrEnum):
    """Which cap a job would have broken; words: `devices.limit_<value>`."""

    COPIES = "copies"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Readiness:
    """How one printer is before anybody begins. `estimated`: near end by what was counted, not by a sensor.

    `words`: key of its own sentence (A4), else the screen says `print.<state>`.
    """

    kind: PaperKind
    name: str
    state: PrinterState
    words: str = ""
    estimated: bool = False

    @property
    def can_print(self) -> bool:
        """Whether trying is honest."""
        return self.state not in CANNOT_PRINT


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One order of a visitor: a sheet, so many copies, on one printer. Counts are of what was sent.

    `limit`, with `most` and `spent`: set when it was refused for a cap. `steps`: best first, empty after sent.
    """

    kind: PaperKind
    copies: int
    state: JobState
    printer: PrinterState = PrinterState.UNKNOWN
    reason: FailReason | None = None
    words: str = ""
    copies_sent: int = 0
    pages: int = 0
    limit: Limit | None = None
    most: int = 0
    spent: int = 0
    steps: tuple[NextStep, ...] = ()


def next_steps(
    state: JobState, reason: FailReason | None, *, other_works: bool, has_code: bool, limited: bool = False
) -> tuple[NextStep, ...]:
    """What to offer, best first: a retry leads only where it may help without a hand from staff."""
    if state in (JobState.SENT, JobState.TAKEN):
        return ()
    code = (NextStep.TAKE_QR,) if has_code else ()
    if limited:
        return (*code, NextStep.GO_ON)
    other = (NextStep.OTHER_PRINTER,) if other_works else ()
    needs_hand = reason is not None and reason.value in {state.value for state in CANNOT_PRINT}
    if needs_hand:
        return (*other, *code, NextStep.GO_ON, NextStep.RETRY)
    if state is JobState.SUBMITTED:
        return (*code, *other, NextStep.RETRY, NextStep.GO_ON)
    return (NextStep.RETRY, *other, *code, NextStep.GO_ON)
