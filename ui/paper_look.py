"""How the printers are, asked as a job while a screen offers paper, so that visitors know before they begin.

The last answer is kept from screen to screen and said at once; a new one follows. Nothing here ever waits.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.devices import PaperKind, PrinterState, Readiness
from kiosk.errors import EnvironmentFault, Refusal
from ui.faults import report

if TYPE_CHECKING:
    from ui.stay import Stay

ASK_MS = 4_000
"""Between two looks while somebody may print: soon after a hand closed the cover, the screen says so."""


class PaperLook(QObject):
    """`seen`: each printer as it was at the last look, empty before the first. `changed` only when it differs."""

    changed = Signal()

    def __init__(self, stay: "Stay") -> None:
        super().__init__(stay)
        self._stay = stay
        self._asking = False
        self._watchers = 0
        self.seen: tuple[Readiness, ...] = ()
        self._again = QTimer(self)
        self._again.setInterval(ASK_MS)
        self._again.timeout.connect(self.ask)

    def watch(self) -> None:
        """A screen that offers paper stands: ask now and every few seconds."""
        self._watchers += 1
        self._again.start()
        self.ask()

    def unwatch(self) -> None:
        """It has gone."""
        self._watchers -= 1
        if self._watchers == 0:
            self._again.stop()

    @Slot()
    def ask(self) -> None:
        """Look at all printers, unless that is already under way."""
        if not self._asking:
            self._asking = True
            self._stay.device_jobs.run(self._look, self._answered, self._failed)

    def readiness(self, kind: PaperKind) -> Readiness | None:
        """None before the first look, and for a paper that this hall does not have."""
        return next((one for one in self.seen if one.kind is kind), None)

    def can_print(self, kind: PaperKind) -> bool:
        found = self.readiness(kind)
        return found is not None and found.can_print

    def note(self, kind: PaperKind, state: PrinterState, words: str) -> None:
        """What a job has just met."""
        self._keep(tuple(Readiness(kind, one.name, state, words) if one.kind is kind else one for one in self.seen))

    def _look(self) -> tuple[Readiness, ...]:
        """Runs off the GUI thread."""
        paper = self._stay.services.paper
        return tuple(paper.look(kind) for kind in paper.kinds())

    def _answered(self, seen: tuple[Readiness, ...]) -> None:
        self._asking = False
        self._keep(seen)

    def _failed(self, error: BaseException) -> None:
        """Settings that name no printer, a memory that fails: there is no paper then, and everything else works."""
        self._asking = False
        if not isinstance(error, EnvironmentFault | Refusal):
            raise error
        if not self.seen:
            report(error)
        self._keep((Readiness(PaperKind.SLIP, "none", PrinterState.OFFLINE),))

    def _keep(self, seen: tuple[Readiness, ...]) -> None:
        if seen != self.seen:
            self.seen = seen
            self.changed.emit()
