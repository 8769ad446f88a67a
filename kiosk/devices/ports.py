"""What the house needs from devices. Each device has a real and a simulated adapter behind one port."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PIL import Image


class PrinterState(StrEnum):
    """Seven states that have their own words and next step each; unknown is none of the others."""

    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    JAM = "jam"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class JobState(StrEnum):
    """A job is submitted, then sent or failed. “Done” is said only on sent.

    An outcome stays `SUBMITTED` when the printer took everything and never answered: ask the visitor to look whether
    paper came out, and offer the QR code beside.
    """

    SUBMITTED = "submitted"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """`printer` says what is wrong when the job failed; `detail` is for the log only."""

    state: JobState
    printer: PrinterState
    detail: str = ""


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
