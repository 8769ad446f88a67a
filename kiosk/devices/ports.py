"""What the house needs from printers. Each device has a real and a simulated adapter behind one port."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PIL import Image


class PrinterState(StrEnum):
    """Seven states that have their own words and next step each; unknown is none of the others.

    `CUTTER` stands for everything mechanical: the cutter stuck, paper jammed, an error that only a hand can clear.
    """

    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


CANNOT_PRINT = frozenset(
    {PrinterState.PAPER_OUT, PrinterState.COVER_OPEN, PrinterState.CUTTER, PrinterState.OFFLINE},
)
"""States in which nothing is sent. Unknown is none of them: many units never answer and print well."""


class JobState(StrEnum):
    """A job is submitted, then sent, then taken; or it failed. “请取走” is said only on sent.

    An outcome stays `SUBMITTED` when the printer took everything and never answered: ask the visitor to look whether
    paper came out, and offer the QR code beside. `TAKEN` is said by the visitor, or by a presenter's sensor.
    """

    SUBMITTED = "submitted"
    SENT = "sent"
    TAKEN = "taken"
    FAILED = "failed"


class FailReason(StrEnum):
    """Why a job failed: the state the printer was in, its time was up, or it was never accepted."""

    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    UNKNOWN = "unknown"
    TIMEOUT = "timeout"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """`printer` says how the printer was at the end; `detail` is for the log only.

    `words`: key of the one sentence for this trouble when it has words of its own (A4: “devices.a4_media_jam”).
    """

    state: JobState
    printer: PrinterState
    detail: str = ""
    reason: FailReason | None = None
    words: str = ""

    @property
    def why(self) -> FailReason | None:
        """The reason of a failed job, by default the printer's state; None when it did not fail."""
        if self.state is not JobState.FAILED:
            return None
        return self.reason or FailReason(self.printer.value)


class Printer(Protocol):
    """A slip printer. One call is one job: the device is opened afresh and closed again, within a bounded time."""

    @property
    def name(self) -> str: ...

    @property
    def dots(self) -> int:
        """Head width in dots."""
        ...

    def status(self) -> PrinterState: ...

    def print_image(self, image: Image.Image) -> PrintOutcome:
        """Print a 1-bit image of exactly `dots` width, then feed and cut. Never raises for a device's failure."""
        ...


@dataclass(frozen=True, slots=True)
class PageState:
    """How an A4 printer is: the state, and the key of the one sentence for the reason behind it (may be empty)."""

    state: PrinterState
    words: str = ""
    detail: str = ""


class PagePrinter(Protocol):
    """An A4 printer behind a queue. No call raises for a device's failure, none outlives its own time."""

    @property
    def name(self) -> str: ...

    def look(self) -> PageState: ...

    def print_pdf(self, pdf: bytes, copies: int = 1) -> PrintOutcome:
        """Submit, follow the job by its id, and cancel it when it fails or its time is up."""
        ...

    def abandon(self) -> None:
        """From another thread, when the visitor leaves: the job that runs now is cancelled at its next look."""
        ...

    def purge(self) -> bool:
        """Throw away every job of this terminal that still waits; True when none is left."""
        ...
