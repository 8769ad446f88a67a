"""One order at the print desk: submitted as a job, slow after a while, given up when the visitor does not wait.

Nobody gets a late paper: every copy is asked for by whoever still stands there.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.devices import PaperKind, PrintJob
from kiosk.sheets import Sheet
from ui.stay import Stay

SLOW_MS = 10_000
"""A slip takes 2 to 6 seconds; after this the visitor is told that it takes longer, and may go."""


class PrintOrder(QObject):
    """At most one order runs. `changed` when it becomes slow; `end` gets the job of an order that was not given up."""

    changed = Signal()

    def __init__(self, stay: Stay, end: Callable[[PrintJob], None], fail: Callable[[BaseException], None]) -> None:
        super().__init__(stay)
        self._stay = stay
        self._end = end
        self._fail = fail
        self._number = 0
        self.running = False
        self.slow = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_MS)
        self._patience.timeout.connect(self._grow_slow)

    def submit(self, sheet: Sheet, kind: PaperKind, copies: int) -> None:
        self._number += 1
        number, paper = self._number, self._stay.services.paper
        self.running, self.slow = True, False
        self._patience.start()
        self._stay.device_jobs.run(
            lambda: paper.print(sheet, kind, copies, lambda: self._number == number),
            lambda job: self._ended(number, job),
            lambda error: self._failed(number, error),
        )

    def give_up(self) -> None:
        """Nobody waits any more: no further copy, and what waits in a queue is thrown away. Returns at once."""
        if self.running:
            self._number += 1
            self._stop()
            self._stay.services.paper.abandon()

    def _ended(self, number: int, job: PrintJob) -> None:
        if number == self._number:
            self._stop()
            self._end(job)

    def _failed(self, number: int, error: BaseException) -> None:
        if number == self._number:
            self._stop()
            self._fail(error)

    def _stop(self) -> None:
        self.running = False
        self._patience.stop()

    @Slot()
    def _grow_slow(self) -> None:
        self.slow = True
        self.changed.emit()
