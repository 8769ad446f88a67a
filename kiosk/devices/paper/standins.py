"""A4 without a machine: pages as files for development, and the simulated printer whose state anybody may set."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.devices.ports import CANNOT_PRINT, FailReason, JobState, PageState, PrinterState, PrintOutcome

KEPT_PAGES = 100
"""Older files are removed, so that a forgotten terminal does not fill its disk."""


@dataclass(frozen=True, slots=True)
class FilePages:
    """Each copy becomes a numbered PDF in `folder`."""

    folder: Path

    @property
    def name(self) -> str:
        return f"file:{self.folder.name}"

    def look(self) -> PageState:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            return PageState(PrinterState.OFFLINE, "devices.a4_gone", str(error))
        return PageState(PrinterState.READY)

    def print_pdf(self, pdf: bytes, copies: int = 1) -> PrintOutcome:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for _ in range(copies):
                number = max(self._numbers(), default=0) + 1
                unfinished = self.folder / "unfinished.tmp"
                unfinished.write_bytes(pdf)
                unfinished.replace(self._path(number))
                for old in self._numbers():
                    if old <= number - KEPT_PAGES:
                        self._path(old).unlink(missing_ok=True)
        except OSError as error:
            return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, str(error), words="devices.a4_gone")
        return PrintOutcome(JobState.SENT, PrinterState.READY)

    def abandon(self) -> None:
        """A file is written at once: there is nothing to stop."""

    def purge(self) -> bool:
        """Files wait for nobody: there is no queue to empty."""
        return True

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:06d}.pdf"

    def _numbers(self) -> list[int]:
        return [int(path.stem) for path in self.folder.glob("[0-9]*.pdf") if path.stem.isdecimal()]


@dataclass
class SimulatedPages:
    """For the tour, the development panel and tests. `papers` are the pages that came out; `hangs` eats one job."""

    state: PrinterState = PrinterState.READY
    words: str = ""
    hangs: bool = False
    papers: list[bytes] = field(default_factory=list)
    waiting: list[bytes] = field(default_factory=list)

    @property
    def name(self) -> str:
        return "simulated"

    def look(self) -> PageState:
        return PageState(self.state, self.words)

    def print_pdf(self, pdf: bytes, copies: int = 1) -> PrintOutcome:
        if self.state in CANNOT_PRINT:
            return PrintOutcome(JobState.FAILED, self.state, "state as told", words=self.words)
        if self.hangs:
            return PrintOutcome(
                JobState.FAILED, PrinterState.UNKNOWN, "hangs as told", FailReason.TIMEOUT, "devices.a4_timeout"
            )
        self.papers += [pdf] * copies
        return PrintOutcome(JobState.SENT, self.state)

    def abandon(self) -> None:
        self.hangs = False

    def purge(self) -> bool:
        self.waiting.clear()
        return self.state is not PrinterState.OFFLINE
