"""Printers without a machine: the simulated one, whose state anybody may set, and the one that is not there."""

from dataclasses import dataclass, field

from PIL import Image

from kiosk.devices.ports import CANNOT_PRINT, JobState, PrinterState, PrintOutcome


@dataclass
class SimulatedPrinter:
    """For the tour, the development panel and tests. `papers` are the slips that came out whole.

    `tears`: the next job breaks off in the middle with that state, as when paper ends.
    """

    dots: int = 576
    state: PrinterState = PrinterState.READY
    tears: PrinterState | None = None
    papers: list[Image.Image] = field(default_factory=list)

    @property
    def name(self) -> str:
        return "simulated"

    def status(self) -> PrinterState:
        return self.state

    def print_image(self, image: Image.Image) -> PrintOutcome:
        if image.width != self.dots:
            raise ValueError(f"the head is {self.dots} dots wide, the image {image.width}")
        if self.tears is not None:
            self.state, self.tears = self.tears, None
            return PrintOutcome(JobState.FAILED, self.state, "torn as told")
        if self.state in CANNOT_PRINT:
            return PrintOutcome(JobState.FAILED, self.state, "state as told")
        self.papers.append(image.copy())
        silent = self.state is PrinterState.UNKNOWN
        return PrintOutcome(JobState.SUBMITTED if silent else JobState.SENT, self.state)


@dataclass(frozen=True, slots=True)
class AbsentPrinter:
    """The hall has none (`printer = "none"`): guidance goes along as a QR code instead."""

    dots: int = 576

    @property
    def name(self) -> str:
        return "none"

    def status(self) -> PrinterState:
        return PrinterState.OFFLINE

    def print_image(self, image: Image.Image) -> PrintOutcome:
        return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, f"no printer for {image.height} lines")
